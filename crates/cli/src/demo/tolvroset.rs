//! Tolvröset: a village under the mountains whose telephones think that they are in Norway. The right alarm in the
//! right country, what is in the box when the road is shut, and a nursery that was refused.

use super::{
    alike::{Told, Wish},
    evening::{Evening, Held},
    kielojankka::{BY_SIV, SIV},
    region::Region,
    road::Try,
    story::Story,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    claim::Thing,
    decision::Verdict,
    group::{self, Role},
    meeting::{self, Band, Channel, State},
    need::{self, Mandate},
    notes::VoiceKind,
    reply::What,
    trial::Conclusion,
    voice::{self, Origin},
};

/// How the village hears of things.
pub const SHOP: [&str; 2] = ["Affären", "Bygdens sida"];

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    let evening = Evening {
        name: "Tolvröset 1",
        days: -600,
        place: region.tolvroset,
        series: Some(region.coffee),
        venue: "Skolans gymnastiksal",
        title: "Bygdekväll i Tolvröset",
        channel: Channel::Hall,
        questions: &["Vad är viktigt?", "Vad hindrar?"],
        influence: "Ni påverkar plogning, lådor och förskola. Mobilnätet och gränsen råder vi inte över.",
    };
    let heads = [
        (Band::Under18, 3),
        (Band::From18To29, 3),
        (Band::From30To64, 14),
        (Band::From65To79, 7),
        (Band::Over80, 4),
        (Band::Elected, 2),
        (Band::Staff, 4),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar i affären och på bygdens sida", 100, &SHOP);
    at.notes(story, "tolvroset_bygdekvall.txt", include_str!("notes/tolvroset_1.txt"), 100);
    at.kinds(story, VoiceKind::Offer, &["bandvagn och diesel"]);
    at.kinds(story, VoiceKind::Need, &["man borde ha en låda"]);
    at.kinds(story, VoiceKind::EventFeedback, &["Älgköttet var gott"]);
    at.kinds(story, VoiceKind::ProcessWish, &["skriv upp oss"]);
    at.kinds(story, VoiceKind::Idea, &["i fyrahundra år"]);
    at.published(story);
    let alarm = story.wish(at, ALARM);
    let road = story.wish(at, ROAD);
    let nursery = story.wish(at, NURSERY);
    let doctor = story.wish(at, DOCTOR);
    let shop = story.wish(at, SHOP_NEED);
    let snow = story.wish(at, SNOW);
    // The poles and the box are one thing in a storm, the village said.
    story.on(-592).tell(need::Command::Merge {
        into: road,
        other: snow,
        why: "Käppar, plog och låda behövs samma natt.".to_owned(),
    });
    story.against(-592, at, "bygg inget nattis", nursery, "En röst vill hellre ha snöröjning.");
    story.against(-592, at, "klarat oss i fyrahundra år", road, "En röst tycker inte att det är någon fara.");
    story.owned(-591, alarm, "Lästes upp i affären under en vecka, alla som handlade");
    let dots = [(alarm, 33, 6), (road, 27, 3), (nursery, 18, 3), (doctor, 12, 0), (shop, 0, 0)];
    story.round(-590, "Prickar i Tolvröset", at, (31, 4), &dots);
    for need in [alarm, road, nursery, doctor, shop] {
        story.assign(-589, need, SIV, Some(-500));
    }
    right_country(story, region, alarm);
    when_shut(story, region, road);
    early(story, nursery);
    nearest_doctor(story, region, doctor);
    parcels(story, shop);
    replies(story, at);
    from_the_other_side(story, region, doctor);
    story.on(-478).tell(meeting::Command::Advance { id: at.id, to: State::Answered });
}

const ALARM: Wish = Wish {
    title: "Rätt larm i rätt land",
    statement: "Den som ringer 112 ska få hjälp från den sida där hjälpen finns.",
    mandate: Mandate::Others,
    tables: &["BORD 1"],
    but: &[],
    words: &[],
};
const ROAD: Wish = Wish {
    title: "Klara fyra dygn utan väg",
    statement: "När vägen är stängd ska det finnas värme, medicin och någon som kommer fram.",
    mandate: Mandate::Shared,
    tables: &[],
    but: &[],
    words: &["när vägen är stängd", "dag tre av en storm"],
};
const NURSERY: Wish = Wish {
    title: "Förskola som öppnar före skiftet",
    statement: "Den som börjar halv sex på andra sidan gränsen ska kunna lämna sitt barn.",
    mandate: Mandate::Ours,
    tables: &["BORD 3"],
    but: &[],
    words: &[],
};
const DOCTOR: Wish = Wish {
    title: "Doktorn två mil bort i stället för tolv",
    statement: "Den närmaste läkaren ska få ta emot, och intyget ska gälla hemma.",
    mandate: Mandate::Others,
    tables: &["BORD 2"],
    but: &["när vägen är stängd", "dag tre av en storm", "bandvagn"],
    words: &[],
};
const SHOP_NEED: Wish = Wish {
    title: "Affären som mötesplats, och paketen nära",
    statement: "Byn vill hämta paket och dricka kaffe där den ändå handlar.",
    mandate: Mandate::Shared,
    tables: &["BORD 4"],
    but: &[],
    words: &[],
};
const SNOW: Wish = Wish {
    title: "Käppar och plog ända till röset",
    statement: "Vägen ska synas i storm och plogas till gränsen.",
    mandate: Mandate::Shared,
    tables: &["BORD 5"],
    but: &["klarat oss i fyrahundra år"],
    words: &[],
};

fn right_country(story: &mut Story, region: &Region, need: NeedId) {
    let asked = "Hur kommer ett samtal från Tolvröset till en ambulans som får köra hit?";
    let over = story.hand_over(-580, need, (region.alarm, "Driftledaren"), asked, -520);
    story.receipt(-570, over, "Driftledaren", "LC 2025-14");
    story.others_say(
        -522,
        over,
        "Samtal från fyra master kopplas nu rakt över. Den som svarar ser vilken sida ni bor på, om ni ringer från fast adress.",
    );
    let alarms = story.done(
        (-575, -515),
        ("Byta sju trygghetslarm mot sådana som bara kan svenska nät", "Hemtjänsten i Vidfjäll"),
        Reason::Evidence,
        None,
        &[need],
        "Sju bytta. En ville ha kvar sin norrman.",
    );
    let change = story.change(-514, ("Larmen ringer till rätt land", "Alla i Tolvröset med trygghetslarm"), &[alarms], &[]);
    let told = Told {
        said: "Ni sade att 112 svarar i Norge och att larmet pratade i en halvtimme.",
        done: "Sju larm är bytta och ringer rätt.",
        others: "Larmcentralen har kopplat om fyra master. De ser nu vilken sida ni bor på.",
        easy: "Larmen ringer rätt nu. 112 svarar oftare på svenska.",
        ..Told::default()
    };
    story.tell_back(-505, need, BY_SIV, told, &[Thing::HandOver(over), Thing::Change(change)], &SHOP);
    story.respond(-440, need, true, "Trettio i affären", "Det ringer rätt. Vid brevlådan får man hålla tungan rätt i mun.");
}

fn when_shut(story: &mut Story, region: &Region, need: NeedId) {
    let members = [
        ("Maj Tjäder", Role::Resident, "Övre gården"),
        ("Odd Brekke", Role::Resident, ""),
        ("Fjällräddningen", Role::Association, ""),
        ("Anneli Rask", Role::Official, "beredskap"),
    ];
    let task = ("När vägen är stängd", "Se till att ingen är rädd på dag fyra.", "Gruppen plogar inte riksväg.");
    let group = story.group(-575, region.tolvroset, task, -250, &[need], &members);
    story.met(-566, group, "Maj räknade mediciner i åtta hushåll. Fem av dem klarar inte tre dygn.", Some(-550));
    let trial = story.plan_trial(
        -560,
        &Try {
            title: "En låda i varje gård, en vinter",
            place: region.tolvroset,
            group: Some(group),
            question: "Räcker en låda för fyra dygn?",
            guess: "Vi tror att lådan öppnas två gånger, och att godiset försvinner först.",
            what: "Tolv lådor med ljus, gaskök, medicin, kontanter och en lista på bandvagnar.",
            measure: "Hur ofta de öppnades, vad som tog slut och vad som saknades.",
            stop_rule: "Vi slutar om någon blir utan sin medicin.",
            span: (-555, -515),
        },
        &[need],
    );
    story.start_trial(-555, trial);
    story.study(
        -513,
        trial,
        "Två stormar, tolv öppnade lådor. Ljusen tog slut, medicinen räckte. Godiset försvann före första snön.",
        "Det som lugnade mest var listan på vem som har bandvagn. Den ska sitta hemma, inte i affären.",
    );
    story.conclude(-511, trial, Conclusion::Adapted, "Lådorna blir kvar, med fler ljus, och utan godis.");
    let poles = story.done(
        (-570, -512),
        ("Käppar på fyra kilometer, och plog ända till röset", "Vidfjälls kommun och byn"),
        Reason::Experience,
        None,
        &[need],
        "Käpparna står. Plogbilen vänder vid röset.",
    );
    let change = story.change(
        -510,
        ("Vägen syns i storm och plogas till gränsen", "Alla som åker till och från Tolvröset"),
        &[poles],
        &[trial],
    );
    let told = Told {
        said: "Ni sade att ni är en ö när vägen är stängd, fast högre upp.",
        done: "Tolv lådor står i gårdarna. Käpparna är uppe och plogen går till röset.",
        planned: "Nästa höst fylls lådorna på den första lördagen i oktober.",
        easy: "Varje gård har en låda. Vägen har käppar.",
        ..Told::default()
    };
    story.tell_back(-504, need, BY_SIV, told, &[Thing::Trial(trial), Thing::Change(change)], &SHOP);
    story.respond(-438, need, true, "Tjugotvå i gymnastiksalen", "Fyra dygn. Korven tog slut, men inte humöret.");
    story.celebrate(
        -509,
        region.tolvroset,
        (
            "Plogbilen vände vid röset, första gången på fyrtio år",
            "Plogföraren, Maj och den som målade ringarna",
            "Tack, och förlåt för saluten.",
        ),
        &[need],
    );
    story.on(-250).tell(group::Command::End { id: group, why: "Lådorna sköter fjällräddningen nu.".to_owned() });
    story.close(-180, need, "Lådor, käppar och plog är på plats.");
}

fn early(story: &mut Story, need: NeedId) {
    let title =
        ("Förskola från klockan fem i Tolvröset", "Barnnämnden i Vidfjäll", "Ska förskolan i byn öppna klockan fem?");
    let decision = story.prepare(-572, title, &[need], &[]);
    story.decide(
        -530,
        decision,
        ("§ 21", "BNV 2025/37"),
        Verdict::No,
        "Åtta barn och två timmar om dagen ger ingen hel tjänst, och ingen har sökt halva. Nämnden vill hellre ersätta den som tar emot hemma.",
    );
    let told = Told {
        said: "Ni sade att mormor är förskola och vill gå i pension.",
        done: "Samma chaufför kör barnen hela terminen. Det bestämde vi samma dag.",
        not_done: "Förskolan öppnar inte klockan fem. Nämnden sade nej: det blir ingen hel tjänst av två timmar.",
        planned: "Den som tar emot barn hemma kan få ersättning. Ring Siv.",
        easy: "Förskolan öppnar inte tidigare. Du kan få pengar om du passar barn hemma.",
        ..Told::default()
    };
    story.tell_back(-503, need, BY_SIV, told, &[Thing::Decision(decision)], &SHOP);
    story.respond(-437, need, false, "Sex föräldrar, i bilen", "Vi hör. Men ni kunde ha ringt före beslutet.");
}

fn nearest_doctor(story: &mut Story, region: &Region, need: NeedId) {
    let asked = "Gäller ett intyg från läkaren på norska sidan när man bor här?";
    let over = story.hand_over(-565, need, (region.insurance, "Handläggare gränsfrågor"), asked, -515);
    story.receipt(-552, over, "Kundcenter", "");
    story.others_say(
        -512,
        over,
        "Ja, om det är på svenska, norska eller engelska och har läkarens nummer. Det har alltid gällt.",
    );
    let told = Told {
        said: "Ni sade att ni betalar skatt här, jobbar där och är sjuka mittemellan.",
        done: "Läkaren på norska sidan tar emot er på onsdagar. Regionen betalar.",
        others: "Försäkringskontoret svarar att intyget gäller. Det har det alltid gjort, men ingen hade sagt det till dem som svarar i telefon.",
        easy: "Du kan gå till doktorn på norska sidan på onsdagar. Intyget gäller.",
        ..Told::default()
    };
    story.tell_back(-502, need, BY_SIV, told, &[Thing::HandOver(over)], &SHOP);
}

fn parcels(story: &mut Story, need: NeedId) {
    let garage = story.done(
        (-570, -540),
        ("Paketen lämnas i ett garage, och affären får tre stolar", "Affären, en granne och paketbolaget"),
        Reason::Untested,
        None,
        &[need],
        "Garaget är öppet när det lyser. Stolarna är från skolan.",
    );
    let change =
        story.change(-539, ("Paket hämtas i byn, och det finns kaffe i affären", "Alla i Tolvröset"), &[garage], &[]);
    let told = Told {
        said: "Ni sade att ni kör fjorton mil för ett par skosnören.",
        done: "Paketen finns i garaget bredvid affären. Det står tre stolar och en termos vid fönstret.",
        not_done: "Priset på fläsk råder ingen av oss över.",
        easy: "Paketen finns i garaget. Det finns kaffe i affären.",
        ..Told::default()
    };
    story.tell_back(-501, need, BY_SIV, told, &[Thing::Action(garage), Thing::Change(change)], &SHOP);
    story.respond(-436, need, true, "Kaffehörnan, elva personer", "Det är som kyrkan, fast med bullar.");
    story.close(-300, need, "Garaget och kaffehörnan sköter byn.");
}

fn replies(story: &mut Story, at: Held) {
    at.reply(story, -570, "bandvagn och diesel", What::Used, "Ni står överst på listan. Två gånger i vinter, tack.");
    at.reply(story, -570, "paketen i garaget", What::Used, "Garaget är paketens nu. Bilen får stå ute, sade du.");
    at.reply(story, -568, "bygg inget nattis", What::Parked, "Det blev inget nattis. Snöröjningen gick till röset.");
    at.reply(
        story,
        -568,
        "i fyrahundra år",
        What::No,
        "Det har ni, men inte med insulin. Lådorna kostade mindre än en plogsväng.",
    );
    at.reply(story, -568, "Älgköttet var gott", What::Noted, "Vuxenstolar nästa gång.");
    at.reply(story, -568, "skriv upp oss", What::Yes, "Ni står överst. Vi kom tillbaka.");
}

/// Those who live on the other side, or did: in their own Norwegian.
fn from_the_other_side(story: &mut Story, region: &Region, doctor: NeedId) {
    use Channel::{Letter, Phone, Web};
    use VoiceKind::{Need, Offer};
    let came = story.came(
        region.tolvroset,
        &[
            (-597, Web, Origin::Resident, Need, "nb", "Jeg flyttet hit for kjærligheten og ble boende for fisken. Fastlegen min er i Norge, resepten min er i Sverige, og jeg står på grensa."),
            (-596, Letter, Origin::Resident, Need, "nn", "Eg er hyttefolk, det veit eg, men eg er her åtte månader i året og betalar for brøytinga. Kva gjer eg når hjartet slår feil?"),
            (-595, Phone, Origin::NextOfKin, Need, "nn", "Mor bur åleine oppi lia. Ho seier ho ikkje treng noko. Ho lyg, og ho lyg på nynorsk."),
            (-594, Web, Origin::Staff, Offer, "nb", "Vi på legekontoret har ledig hver onsdag etter ett. Bare kom, hvis noen finner ut hvem som betaler."),
            (-588, Letter, Origin::Resident, Need, "sv", "Jag är tolv år och tycker att det är konstigt att min telefon är norsk när jag går på toaletten."),
        ],
    );
    story.join(-570, doctor, &came[0..3]);
    story.reply(-560, came[3], What::Used, "Takk. Regionen betaler, og det er fullt fram til jul.");
    let mothers =
        "Mamma bor ensam uppe i lien. Hon säger att hon inte behöver något. Hon ljuger, och hon ljuger på nynorska.";
    let translations = [
        (
            came[1],
            "Jag är stugfolk, det vet jag, men jag är här åtta månader om året och betalar för plogningen. Vad gör jag när hjärtat slår fel?",
            false,
        ),
        (came[2], mothers, true),
    ];
    for (id, text, by_machine) in translations {
        let (text, language) = (text.to_owned(), "sv".to_owned());
        story.on(-580).tell(voice::Command::Translate { id, text, language, by_machine });
    }
}
