//! Skarvmo station again, ten weeks ago: the letters work, three lamps do not, and the young want the key. What was
//! promised falls due within two weeks.

use super::{
    alike::{Told, Wish},
    evening::{Evening, Held},
    gratarnskar::{BY_JOSEF, JOSEF},
    region::Region,
    road::Try,
    skarvmo::STATION,
    story::Story,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    claim::Thing,
    group::Role,
    meeting::{Band, Channel},
    need::Mandate,
    notes::VoiceKind,
    proposal,
    reply::What,
    voice::{self, Origin},
};

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    let evening = Evening {
        name: "Skarvmo 2",
        days: -70,
        place: region.skarvmo,
        series: Some(region.long_table),
        venue: "Gamla stationshuset",
        title: "Vid långbordet i Skarvmo station, andra kvällen",
        channel: Channel::Hall,
        questions: &["Vad märker du av?", "Vad är kvar?"],
        influence: "Ni påverkar huset och tiderna. Elen i kurvan äger nätbolaget.",
    };
    let heads = [
        (Band::Under18, 10),
        (Band::From18To29, 5),
        (Band::From30To64, 13),
        (Band::From65To79, 6),
        (Band::Over80, 2),
        (Band::Elected, 2),
        (Band::Staff, 4),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar på stationshuset, på tre språk", 84, &STATION);
    at.notes(story, "skarvmo_andra_kvallen.txt", include_str!("notes/skarvmo_2.txt"), 84);
    at.kinds(story, VoiceKind::EventFeedback, &["ett kokt ägg"]);
    at.kinds(story, VoiceKind::Need, &["barnmorskan kunde", "det sa ni i våras", "någon borde fråga"]);
    at.kinds(story, VoiceKind::Idea, &["ska säljas"]);
    at.published(story);
    translations(story, at);
    let key = story.wish(at, KEY);
    let lamps = story.wish(at, LAMPS);
    let evenings = story.wish(at, INTERPRETER);
    let doctor = story.wish(at, DOCTOR);
    let sundays = story.wish(at, SUNDAYS);
    story.against(-61, at, "ska säljas", key, "En röst vill sälja huset för värmens skull.");
    story.round(
        -60,
        "Prickar vid långbordet, andra kvällen",
        at,
        (36, 8),
        &[(key, 26, 6), (lamps, 22, 3), (evenings, 21, 9), (doctor, 20, 6)],
    );
    for need in [key, lamps, doctor] {
        story.assign(-59, need, JOSEF, Some(11));
    }
    story.assign(-59, evenings, ("Henrik Vall", "Chef för Vårdcentralen Salthamra", "0000-33 20 50"), Some(21));
    keys(story, region, key);
    curve(story, lamps);
    evening_interpreter(story, region, evenings);
    sunday(story, sundays);
    replies(story, at);
    by_other_ways(story, region, evenings, sundays);
}

const KEY: Wish = Wish {
    title: "Egen nyckel till stationshuset",
    statement: "De unga vill öppna själva, och städa själva.",
    mandate: Mandate::Ours,
    tables: &["BORD 5"],
    but: &[],
    words: &["språkkaféet har fler", "bar in veden", "aldrig sett så många"],
};
const LAMPS: Wish = Wish {
    title: "Lampor också i kurvan",
    statement: "De tre lampor som är döda är de tre som behövs.",
    mandate: Mandate::Others,
    tables: &["BORD 2"],
    but: &[],
    words: &[],
};
const INTERPRETER: Wish = Wish {
    title: "Tolk på kvällar och helger",
    statement: "Barn får feber efter klockan fyra, och då ska det finnas tolk.",
    mandate: Mandate::Shared,
    tables: &["BORD 1"],
    but: &[],
    words: &["barnmorskan kunde hälsa"],
};
const DOCTOR: Wish = Wish {
    title: "Läkare på stationen, som det sades",
    statement: "Det som sades i våras ska hända eller få ett nej.",
    mandate: Mandate::Others,
    tables: &["BORD 6"],
    but: &["någon borde fråga"],
    words: &["fortfarande ingen läkare"],
};
const SUNDAYS: Wish = Wish {
    title: "En söndag som hörs",
    statement: "Söndagen är tyst för den som är ensam, var man än är född.",
    mandate: Mandate::Ours,
    tables: &["BORD 3"],
    but: &["barnmorskan kunde hälsa"],
    words: &["någon borde fråga", "pepparmynta"],
};

fn translations(story: &mut Story, at: Held) {
    story.translated(-66, at, "الآن أعرف", false, "Nu vet jag vilken knapp jag ska trycka på.");
    story.translated(-66, at, "تعلمت السباحة", false, "Jag lärde mig simma vid femtiofem.");
    story.translated(-66, at, "the bus driver", true, "Busschauffören säger god morgon nu, på tre språk, två av dem fel.");
    let text = "Min pappa fick svar om sina händer. Det är inte det goda svaret, men det är ett svar.";
    story.translated(-66, at, "my father got an answer", false, text);
}

fn keys(story: &mut Story, region: &Region, need: NeedId) {
    let members = [
        ("Yusuf Amin", Role::Resident, ""),
        ("Tuva Eklund", Role::Resident, ""),
        ("Gerd Näslund", Role::Resident, "Stationsvägen"),
        ("Berit Holst", Role::Elected, ""),
        ("Jens Brodd", Role::Official, "fastighetskontoret"),
    ];
    let task = ("Nyckeln", "Komma överens om vem som har nyckeln och vem som låser.", "Gruppen får inte sälja huset.");
    let group = story.group(-50, region.skarvmo, task, 130, &[need], &members);
    story.met(-44, group, "Tuva hade skrivit fyra regler. Gerd strök två och lade till en: man hälsar.", Some(-12));
    let id = story.name(-40, "Förslag om nyckeln");
    story.on(-40).tell(proposal::Command::Make {
        id,
        title: "Två nycklar, fyra namn, en pärm".to_owned(),
        text: "Fyra unga skriver under på att låsa. Pärmen hänger vid kaminen. Den som glömmer bär ved i en månad."
            .to_owned(),
        group: Some(group),
        needs: vec![need],
    });
    story.prepare(
        -34,
        (
            "Nyckel till de unga",
            "Kultur- och fritidsnämnden i Salthamra",
            "Får fyra unga ha nyckel till stationshuset på prov?",
        ),
        &[need],
        &[],
    );
    story.plan_trial(
        -30,
        &Try {
            title: "Fyra unga har nyckeln i sex veckor",
            place: region.skarvmo,
            group: Some(group),
            question: "Håller det om de unga låser själva?",
            guess: "Vi tror att någon glömmer en gång.",
            what: "Fyra personer under arton har var sin nyckel, tisdag och fredag 16–21.",
            measure: "Antal kvällar, antal glömda lås, och hur det såg ut på morgonen.",
            stop_rule: "Vi slutar om någon gör sig illa.",
            span: (16, 58),
        },
        &[need],
    );
}

fn curve(story: &mut Story, need: NeedId) {
    let barrier = story.hinder(
        -56,
        "Elen till kurvan ägs av nätbolaget, som vill gräva till våren",
        ("Vi sätter upp tre lampor med batteri som de unga byter.", "Nätbolaget behöver dra åttio meter kabel."),
        ("Nätbolagets kundansvariga", -2),
        &[need],
    );
    story.hindrance_answered(
        -8,
        barrier,
        false,
        "Vi gräver när tjälen går. Tack för batterilamporna, de var våra från början.",
    );
    let action = story.done(
        (-52, -25),
        ("Tre lampor med batteri i kurvan", "Fotbollslaget byter, kommunen betalar"),
        Reason::Untested,
        None,
        &[need],
        "De lyser i nio timmar. Natten är sjutton.",
    );
    let told = Told {
        said: "Ni sade att det är de tre lamporna i kurvan som är döda.",
        done: "Tre lampor går på batteri. De räcker till midnatt.",
        others: "Nätbolaget drar kabel när tjälen har gått. De har svarat skriftligt.",
        easy: "Det finns lampor med batteri i kurvan. Fast el kommer i vår.",
        ..Told::default()
    };
    story.tell_back(-14, need, BY_JOSEF, told, &[Thing::Action(action)], &["Stationshuset, på tre språk"]);
}

fn evening_interpreter(story: &mut Story, region: &Region, need: NeedId) {
    let asked = "Vem svarar på tolk efter klockan 16, och från vilket datum?";
    let over = story.hand_over(-54, need, (region.interpreters, "Enhetschefen"), asked, 10);
    story.receipt(-46, over, "Enhetschefen", "TF 2026-112");
}

fn sunday(story: &mut Story, need: NeedId) {
    let action = story.undertake(
        -48,
        ("Söndagssoppa i stationshuset klockan två", "Föreningen Långbordet"),
        5,
        Reason::Untested,
        None,
        &[need],
    );
    let told = Told {
        said: "Ni sade att det inte finns någon söndag här.",
        planned: "Från nästa söndag är det soppa klockan två. Den som vill kommer, den som vill diskar.",
        easy: "Soppa på söndag klockan två.",
        ..Told::default()
    };
    story.tell_back(-13, need, BY_JOSEF, told, &[Thing::Action(action)], &["Språkkaféet på torsdagar"]);
}

fn replies(story: &mut Story, at: Held) {
    at.reply(story, -50, "till kvällskursen", What::Used, "Tre bilar går nu måndag och onsdag. Listan sitter vid dörren.");
    at.reply(
        story,
        -50,
        "ska säljas",
        What::No,
        "Huset säljs inte så länge det är öppet tre dagar i veckan. Fönstren tätas i vår.",
    );
    at.reply(story, -50, "ett kokt ägg", What::Noted, "Ägget var rektorns bidrag. Hon hälsar.");
    at.reply(
        story,
        -50,
        "innan ni bestämmer om huset",
        What::Yes,
        "Inget beslutas om huset utan att långbordet har frågats. Det står i föreningens avtal.",
    );
}

fn by_other_ways(story: &mut Story, region: &Region, evenings: NeedId, sundays: NeedId) {
    use Channel::{Letter, Paper, Phone, Web};
    use VoiceKind::{Idea, Need, ProcessWish};
    let came = story.came(
        region.skarvmo,
        &[
            (-68, Paper, Origin::Resident, Need, "ar", "في الليل لا يوجد مترجم، لكن المرض يأتي في الليل"),
            (
                -67,
                Phone,
                Origin::Staff,
                Need,
                "sv",
                "Jag är jourläkare. Jag har ritat en mage på baksidan av ett kvitto. Det är inte meningen.",
            ),
            (-65, Web, Origin::Resident, Need, "en", "Nobody tells you that Sunday here starts on Friday."),
            (
                -62,
                Letter,
                Origin::Resident,
                Need,
                "sv",
                "Sedan hon dog äter jag mackor stående. Det vore trevligt att sitta ibland.",
            ),
            (
                -58,
                Web,
                Origin::Resident,
                Idea,
                "sv",
                "Kan inte planen få vara tjejernas på lördagar? Vi är nio, och killarna kan heja.",
            ),
            (
                -47,
                Web,
                Origin::Resident,
                ProcessWish,
                "en",
                "Please put the answers on the wall at eye level for people in wheelchairs.",
            ),
            (
                -4,
                Web,
                Origin::Resident,
                Need,
                "sv",
                "Mamma bor högst upp och vågar inte öppna. Kan nån på långbordet ringa på, tre korta så vet hon?",
            ),
            (
                -3,
                Phone,
                Origin::Resident,
                Need,
                "sv",
                "Batterilampan dog halv tolv. Jag räknade stegen hem i stället, det var fyrahundratolv.",
            ),
        ],
    );
    story.join(-40, evenings, &came[0..2]);
    story.join(-40, sundays, &came[2..4]);
    story.reply(
        -38,
        came[4],
        What::TakenUp,
        "Lördagar klockan elva till ett. Killarna har lovat att heja, och att inte tipsa.",
    );
    story.reply(-38, came[5], What::Later, "The frame is ordered. Until then the answers lie on the table by the door.");
    let (id, text) = (came[0], "På natten finns ingen tolk, men sjukdomen kommer på natten.".to_owned());
    story.on(-39).tell(voice::Command::Translate { id, text, language: "sv".to_owned(), by_machine: true });
}
