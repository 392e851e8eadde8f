//! Tolvröset again, in the store room of the shop: what held through the winter, a receipt that nobody takes, and
//! somebody of eighty-seven who has sold the snow scooter.

use super::{
    alike::{Told, Wish},
    evening::{Evening, Held},
    kielojankka::{BY_SIV, SIV},
    region::Region,
    road::Try,
    story::Story,
    tolvroset::SHOP,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    claim::Thing,
    decision::Verdict,
    group::Role,
    meeting::{Band, Channel},
    need::{self, Mandate},
    notes::VoiceKind,
    reply::What,
    voice::Origin,
};

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    let evening = Evening {
        name: "Tolvröset 2",
        days: -190,
        place: region.tolvroset,
        series: Some(region.coffee),
        venue: "Affärens lager",
        title: "Bygdekväll i Tolvröset, andra kvällen",
        channel: Channel::Hall,
        questions: &["Vad höll, och vad höll inte?"],
        influence: "Ni påverkar lådor, skjuts och hållplatser. Kvittona råder andra över.",
    };
    let heads = [
        (Band::From18To29, 4),
        (Band::From30To64, 11),
        (Band::From65To79, 8),
        (Band::Over80, 4),
        (Band::Elected, 2),
        (Band::Staff, 3),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar i affären", 120, &["Affären"]);
    at.notes(story, "tolvroset_lagret.txt", include_str!("notes/tolvroset_2.txt"), 120);
    at.kinds(story, VoiceKind::EventFeedback, &["Mindre papper", "men det var trevligt"]);
    at.kinds(story, VoiceKind::Need, &["nej till tidig förskola"]);
    at.kinds(story, VoiceKind::ProcessWish, &["renskötarna måste"]);
    at.kinds(story, VoiceKind::Idea, &["skyltar med koordinater", "bussen stanna"]);
    at.published(story);
    let boxes = story.wish(at, BOXES);
    let receipts = story.wish(at, RECEIPTS);
    let rides = story.wish(at, RIDES);
    let parents = story.wish(at, PARENTS);
    let where_we_are = story.wish(at, WHERE);
    story.round(
        -183,
        "Prickar i Tolvröset, andra kvällen",
        at,
        (27, 6),
        &[(receipts, 19, 2), (rides, 17, 4), (boxes, 14, 2), (parents, 0, 0)],
    );
    for need in [boxes, receipts, rides, parents, where_we_are] {
        story.assign(-182, need, SIV, Some(-75));
    }
    more_boxes(story, boxes, where_we_are);
    refused(story, region, receipts);
    somebody_drives(story, region, rides);
    parents_are_asked(story, parents);
    replies(story, at);
    by_other_ways(story, region, rides, receipts);
}

const BOXES: Wish = Wish {
    title: "Fler lådor, och listan hemma",
    statement: "Lådor där gäster bor, fler ljus, och listan på bandvagnar i varje låda.",
    mandate: Mandate::Ours,
    tables: &["BORD 1"],
    but: &[],
    words: &["käpparna står", "plogen går till röset", "fyra nya, en är nitton", "stugan vid sjön"],
};
const WHERE: Wish = Wish {
    title: "Kunna säga var man är",
    statement: "Den som ringer ska kunna läsa upp en plats, också när man är rädd.",
    mandate: Mandate::Shared,
    tables: &["BORD 2"],
    but: &[],
    words: &[],
};
const RECEIPTS: Wish = Wish {
    title: "Kvitton som gäller på båda sidor",
    statement: "Den som har betalat doktorn på norska sidan ska få tillbaka sina pengar.",
    mandate: Mandate::Others,
    tables: &[],
    but: &[],
    words: &["kvittot därifrån", "dit som på bio"],
};
const RIDES: Wish = Wish {
    title: "Någon som kör den som slutat köra",
    statement: "Den som har sålt skotern ska ändå komma till posten och doktorn.",
    mandate: Mandate::Shared,
    tables: &[],
    but: &[],
    words: &["sålt skotern", "garaget är nu trångt", "bättre uppslutning än kyrkan"],
};
const PARENTS: Wish = Wish {
    title: "Bli frågad före beslutet",
    statement: "Den som ska få ett nej vill höra det av en människa, i förväg.",
    mandate: Mandate::Ours,
    tables: &["BORD 3"],
    but: &[],
    words: &[],
};

fn more_boxes(story: &mut Story, boxes: NeedId, where_we_are: NeedId) {
    let action = story.done(
        (-170, -110),
        ("Lådor också på hotellet och i stugan vid sjön, med listan i varje lock", "Fjällräddningen och beredskapen"),
        Reason::Evidence,
        None,
        &[boxes],
        "Fjorton lådor. Stearinljusen är av den sort som brinner i tolv timmar.",
    );
    let told = Told {
        said: "Ni sade att ljusen tog slut och att listan var insnöad i affären.",
        done: "Lådorna är fjorton nu, och listan sitter i locket. Stugan vid sjön blir kvar.",
        easy: "Det finns fler lådor. Listan ligger i dem.",
        ..Told::default()
    };
    story.tell_back(-80, boxes, BY_SIV, told, &[Thing::Action(action)], &SHOP);
    story.respond(-52, boxes, true, "Femton vid kaffehörnan", "Bra ljus. Godiset saknas fortfarande.");
    let told = Told {
        said: "Ni sade att operatören inte visste vad ett röse är.",
        planned: "Tjugo skyltar med plats och nummer sätts upp när tjälen släpper.",
        others: "Larmcentralen har lagt in rösena på sin karta. Ord för ord, efter en lista från er.",
        easy: "Skyltar med plats kommer i vår.",
        ..Told::default()
    };
    story.tell_back(-79, where_we_are, BY_SIV, told, &[], &SHOP);
}

fn refused(story: &mut Story, region: &Region, need: NeedId) {
    let asked = "Vilket papper behövs för att ett norskt kvitto ska godkännas första gången?";
    let over = story.hand_over(-165, need, (region.insurance, "Enhetschefen"), asked, -90);
    story.receipt(-150, over, "Kundcenter", "FK 2026-77");
    // They have it, and the day has passed without an answer.
    story.hinder(
        -88,
        "Den som svarar i telefon säger ett, brevet säger ett annat",
        ("Vi skickar in kvittona åt er, med följebrev.", "Försäkringskontoret behöver ett enda svar."),
        ("Enhetschefen på försäkringskontoret", -20),
        &[need],
    );
}

fn somebody_drives(story: &mut Story, region: &Region, need: NeedId) {
    let members = [
        ("Maj Tjäder", Role::Resident, "Övre gården"),
        ("Isak Lind", Role::Resident, ""),
        ("Siv Kallio", Role::Official, "samordnare"),
    ];
    let task = ("Skjutslistan", "Få folk till posten och doktorn.", "Gruppen kör inte taxi.");
    let group = story.group(-160, region.tolvroset, task, 100, &[need], &members);
    story.met(-150, group, "Isak är nitton och kör vem som helst, bara de inte kommenterar musiken.", Some(-120));
    let trial = story.plan_trial(
        -145,
        &Try {
            title: "Skjutslistan: ring Maj före tio",
            place: region.tolvroset,
            group: Some(group),
            question: "Räcker fem förare och en mormor i telefon?",
            guess: "Vi tror att sju av tio resor går att lösa.",
            what: "Maj svarar klockan 8–10. Fem förare får milersättning av kommunen.",
            measure: "Antal önskade och antal körda resor.",
            stop_rule: "Vi slutar om Maj tröttnar.",
            span: (-140, -60),
        },
        &[need],
    );
    story.start_trial(-140, trial);
    story.study(
        -58,
        trial,
        "Fyrtionio av femtiotvå resor kördes. Maj har inte tröttnat, men hennes telefon har.",
        "Det behövs en reserv för Maj. Musiken är inget problem.",
    );
    let title = (
        "Milersättning för skjutslistan",
        "Tekniska nämnden i Vidfjäll",
        "Ska kommunen betala milersättning till dem som kör?",
    );
    let decision = story.prepare(-55, title, &[need], &[trial]);
    story.decide(
        -33,
        decision,
        ("§ 9", "TNV 2026/51"),
        Verdict::Yes,
        "Femtiotvå resor kostade mindre än en enda sjuktransport i storm.",
    );
    story.in_force(-20, decision);
    let told = Told {
        said: "Ni sade att skotern är såld och att någon måste köra.",
        done: "Skjutslistan finns: ring före tio. Fem förare kör och får milersättning.",
        planned: "En till som kan svara i telefon söks. Busshållplatsen frågar vi bussbolaget om.",
        easy: "Ring före klockan tio så kör någon dig.",
        ..Told::default()
    };
    story.tell_back(-19, need, BY_SIV, told, &[Thing::Trial(trial), Thing::Decision(decision)], &["Affären"]);
}

fn parents_are_asked(story: &mut Story, need: NeedId) {
    let told = Told {
        said: "Ni sade att ni kunde ha fått ett samtal före beslutet.",
        done: "Nämndens ordförande har ringt alla sex familjer och bett om ursäkt.",
        planned: "Den som har bett om något blir uppringd före beslutet. Det gäller från nyår i alla nämnder.",
        easy: "Nästa gång ringer vi före beslutet.",
        ..Told::default()
    };
    story.tell_back(-78, need, "Gunilla Frisk, ordförande i barnnämnden", told, &[], &SHOP);
    story.respond(-51, need, true, "Sex föräldrar", "Hon ringde en söndag. Det räknas.");
    story.on(-12).tell(need::Command::Reopen {
        id: need,
        why: "Ett nytt beslut om skolskjuts togs utan att någon ringde. Löftet är inte hållet.".to_owned(),
    });
}

fn replies(story: &mut Story, at: Held) {
    at.reply(
        story,
        -170,
        "skyltar med koordinater",
        What::TakenUp,
        "Tjugo skyltar är beställda. Texten provades på någon som var rädd.",
    );
    at.reply(
        story,
        -170,
        "bussen stanna",
        What::No,
        "Bussbolaget säger nej: backen är för brant att starta i på vintern. Skjutslistan hämtar vid krysset.",
    );
    at.reply(story, -168, "renskötarna måste", What::Yes, "De är bjudna till nästa möte om vägen, och har valt dagen.");
    at.reply(story, -168, "Mindre papper", What::Noted, "Ett papper och två kannor nästa gång.");
    at.reply(story, -168, "men det var trevligt", What::Noted, "Att inte hålla med är också att vara med.");
}

fn by_other_ways(story: &mut Story, region: &Region, rides: NeedId, receipts: NeedId) {
    use Channel::{Letter, Paper, Phone, Web};
    use VoiceKind::{Need, Offer};
    let came = story.came(
        region.tolvroset,
        &[
            (-187, Paper, Origin::Resident, Need, "sv", "Skriv att den som inte hör också vill ha skjuts. Jag ringer ingen, jag vinkar."),
            (-186, Phone, Origin::Resident, Need, "nb", "Jeg kjører til Sverige for snusen og til Norge for tennene. Kvitteringene bor i hanskerommet."),
            (-185, Letter, Origin::Resident, Need, "nn", "Rekninga kom attende tre gonger. Fjerde gongen la eg ved eit bilete av hunden. Då svarte dei."),
            (-184, Web, Origin::Elected, Need, "sv", "Jag sitter i nämnden och bor i byn. Jag tog beslutet och mötte dem i affären dagen efter. Det var rätt åt mig."),
            (-179, Phone, Origin::Resident, Offer, "sv", "Jag kan passa telefonen åt Maj på fredagar. Jag pratar ändå för mycket."),
            (-30, Web, Origin::Resident, Need, "nb", "Onsdagslegen er flott, men nå er det fullt til mars. Hva gjør man i februar?"),
        ],
    );
    story.join(-160, rides, &came[0..1]);
    story.join(-160, receipts, &came[1..3]);
    story.reply(-140, came[4], What::Used, "Fredagarna är dina. Maj löser korsord och lyssnar.");
}
