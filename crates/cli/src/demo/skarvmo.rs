//! Skarvmo station: where the trains used to stop and people from far away did. Letters one can read, light on the
//! road, an hour in the bath that was refused with reasons, and a table where everybody eats.

use super::{
    alike::{Told, Wish},
    evening::{Evening, Held},
    gratarnskar::{BY_JOSEF, JOSEF},
    region::Region,
    skarvmo_tried,
    story::Story,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    claim::Thing,
    meeting::{self, Band, Channel, State},
    need::Mandate,
    notes::VoiceKind,
    reply::What,
    voice::Origin,
};

/// How the village hears of things.
pub const STATION: [&str; 2] = ["Stationshuset, på tre språk", "Språkkaféet på torsdagar"];

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    let evening = Evening {
        name: "Skarvmo 1",
        days: -470,
        place: region.skarvmo,
        series: Some(region.long_table),
        venue: "Gamla stationshuset",
        title: "Vid långbordet i Skarvmo station",
        channel: Channel::Hall,
        questions: &["Vad är viktigt för dig här?", "Vad hindrar?"],
        influence: "Ni påverkar brev, tolk, ljus och huset. Vem som får stanna i landet råder ingen av oss över.",
    };
    let heads = [
        (Band::Under18, 9),
        (Band::From18To29, 8),
        (Band::From30To64, 15),
        (Band::From65To79, 5),
        (Band::Over80, 2),
        (Band::AgeUnknown, 2),
        (Band::Elected, 2),
        (Band::Staff, 5),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar på stationshuset, på tre språk", 90, &STATION);
    at.notes(story, "skarvmo_langbordet.txt", include_str!("notes/skarvmo_1.txt"), 90);
    at.kinds(story, VoiceKind::Offer, &["Vi lagar gärna mat", "eldar i kamin"]);
    at.kinds(story, VoiceKind::Need, &["när mötena är"]);
    at.kinds(story, VoiceKind::EventFeedback, &["affischen bara på ett"]);
    at.kinds(story, VoiceKind::ProcessWish, &["kom igen med tolk"]);
    at.kinds(story, VoiceKind::Idea, &["språkkafé där gamlingarna"]);
    at.kinds(story, VoiceKind::Idea, &["särskilda badtider"]);
    at.published(story);
    translations(story, at);
    let letters = story.wish(at, LETTERS);
    let road = story.wish(at, ROAD);
    let bath = story.wish(at, BATH);
    let room = story.wish(at, ROOM);
    let care = story.wish(at, CARE);
    let left = story.wish(at, LEFT);
    story.against(-462, at, "särskilda badtider", bath, "En röst vill att alla badar ihop.");
    story.owned(-461, letters, "Upplästes på språkkaféet på tre språk, tjugotvå personer, ett ord ändrades");
    let dots = [(letters, 37, 11), (road, 29, 3), (room, 27, 6), (bath, 12, 4), (left, 0, 0)];
    story.round(-460, "Prickar vid långbordet", at, (41, 9), &dots);
    for need in [letters, road, bath, room, care, left] {
        story.assign(-459, need, JOSEF, Some(-390));
    }
    skarvmo_tried::readable(story, region, letters);
    light(story, road);
    skarvmo_tried::bathing(story, region, bath);
    skarvmo_tried::house(story, region, room);
    told_too(story, care, left);
    replies(story, at);
    by_other_ways(story, region, letters, left);
    story.on(-372).tell(meeting::Command::Advance { id: at.id, to: State::Answered });
}

const LETTERS: Wish = Wish {
    title: "Brev och telefon man förstår",
    statement: "Den som söker vård ska förstå brevet, knappvalet och läkaren, utan att ett barn tolkar.",
    mandate: Mandate::Shared,
    tables: &["BORD 1"],
    but: &[],
    words: &["läraren tror"],
};
const ROAD: Wish = Wish {
    title: "Ljus och kant på vägen till stationen",
    statement: "Flickorna ska kunna gå hem, och väntkuren ska stå kvar när det blåser.",
    mandate: Mandate::Shared,
    tables: &["BORD 2"],
    but: &["Chauffören är min granne"],
    words: &[],
};
const BATH: Wish = Wish {
    title: "En badtimme för kvinnor",
    statement: "De som inte kan simma bland män vill lära sig simma.",
    mandate: Mandate::Ours,
    tables: &[],
    but: &[],
    words: &["نريد ساعة", "jag kan inte simma"],
};
const ROOM: Wish = Wish {
    title: "Någonstans att vara, för alla åldrar",
    statement: "Byn behöver ett hus med ljus i fönstren efter klockan fyra.",
    mandate: Mandate::Ours,
    tables: &["BORD 5"],
    but: &["läraren tror", "googlar jag"],
    words: &["ensamma kvällar", "lärare i arton år", "My neighbour brought buns", "inte bestämmer om mina pengar"],
};
const CARE: Wish = Wish {
    title: "Samma läkare, helst på stationen",
    statement: "Den som har berättat en gång ska slippa börja om, och en läkare ska komma hit ibland.",
    mandate: Mandate::Others,
    tables: &["BORD 6"],
    but: &[],
    words: &["barnvagnen går inte", "googlar jag"],
};
const LEFT: Wish = Wish {
    title: "De som är kvar",
    statement: "De som alltid har bott här vill också bli frågade och sedda.",
    mandate: Mandate::Ours,
    tables: &["BORD 4"],
    but: &["särskilda badtider"],
    words: &["Chauffören är min granne"],
};

/// What was said in Arabic and English stands beside itself in Swedish; one translation was made by a machine.
fn translations(story: &mut Story, at: Held) {
    let by_hand = [
        ("أخاف أن أتصل", "Jag är rädd att ringa, för jag vet inte hur jag ska förklara smärtan."),
        ("البرد هنا", "Kylan här är inte i vädret, den är vid busshållplatsen."),
        ("نريد ساعة", "Vi vill ha en badtimme bara för kvinnor."),
        ("هل يمكن", "Kan läkaren komma till stationen en gång i veckan?"),
        ("I waited four months", "Jag väntade fyra månader på ett brev som jag inte kunde läsa."),
    ];
    for (words, text) in by_hand {
        story.translated(-466, at, words, false, text);
    }
    story.translated(-466, at, "we walk along the railway", true, "Vi går längs järnvägen för att vägen har ingen kant.");
    story.translated(
        -466,
        at,
        "My neighbour brought buns",
        true,
        "Min granne kom med bullar, jag kom med mynta, nu känner vi varandra.",
    );
}

fn light(story: &mut Story, need: NeedId) {
    let shelter = story.done(
        (-445, -400),
        ("Ny väntkur med bänk och sju lampor till höghuset", "Salthamra kommun och bussbolaget"),
        Reason::Experience,
        None,
        &[need],
        "Kuren står förankrad. Fyra lampor lyser; tre väntar på elen i kurvan.",
    );
    let told = Told {
        said: "Ni sade att flickorna springer mellan stationen och höghuset.",
        done: "Det finns en ny väntkur och fyra lampor. Bussbolaget har talat med alla förare om rop på bussen.",
        planned: "Tre lampor i kurvan tänds när elen är dragen.",
        easy: "Det finns lampor och en ny väntkur. Tre lampor saknas.",
        ..Told::default()
    };
    story.tell_back(-384, need, BY_JOSEF, told, &[Thing::Action(shelter)], &STATION);
}

fn told_too(story: &mut Story, care: NeedId, left: NeedId) {
    story.hinder(
        -425,
        "Vårdcentralen har tre läkare på sju tjänster",
        ("Vi samlar frågorna så att samma läkare kan ta dem.", "Regionen behöver fästa en läkare vid Skarvmo."),
        ("Hälso- och sjukvårdsdirektören", -200),
        &[care],
    );
    let told = Told {
        said: "Ni sade att samma läkare två gånger vore en upplevelse.",
        done: "Den som har varit hos en läkare får samma nästa gång, tre gånger av fyra.",
        not_done: "Psykologens kö är lång och vi kan inte korta den i år. Ring om det blir värre, då går du före.",
        planned: "Läkare på stationen en dag i månaden, när den fjärde läkaren är anställd.",
        easy: "Du får oftare samma läkare. Kön till psykologen är fortfarande lång.",
        ..Told::default()
    };
    story.tell_back(-381, care, "Henrik Vall, chef för Vårdcentralen Salthamra", told, &[], &STATION);
    story.respond(-286, care, false, "Nitton vid långbordet", "Kön är inte lång. Den är ett år. Skriv det.");
    let told = Told {
        said: "Ni sade att det pratas om de nya och aldrig om er som är kvar.",
        done: "Gamla stationshuset är öppet också för er. Två av er leder språkkaféet, en lär ut kamineldning.",
        others: "Att tåget ska stanna igen råder järnvägen över. De sade nej 2016 och nej igen.",
        easy: "Huset är öppet för alla. Tåget kommer inte att stanna.",
        ..Told::default()
    };
    story.tell_back(-380, left, BY_JOSEF, told, &[], &STATION);
    story.respond(-285, left, true, "Åtta kring kaminen", "Det var klockan som störde mest. Nu hör man den inte.");
    story.close(-200, left, "Huset lever och de som är kvar har nyckeln.");
}

fn replies(story: &mut Story, at: Held) {
    at.reply(story, -440, "eldar i kamin", What::Used, "Sex kom. Ingen brände sig, en somnade.");
    at.reply(
        story,
        -440,
        "språkkafé där gamlingarna",
        What::TakenUp,
        "Torsdagar klockan tre. Gamlingarna pratar, alla lyssnar.",
    );
    at.reply(
        story,
        -440,
        "särskilda badtider",
        What::TakenUp,
        "Nämnden tyckte som du: samma tider för alla. Förhänget kom till för dem som behöver det.",
    );
    at.reply(story, -440, "Vi lagar gärna mat", What::Used, "Ni lagade till hundrafyra. Recepten sitter på väggen.");
    at.reply(story, -439, "kom igen med tolk", What::Yes, "Två tolkar är bokade till alla kvällar vid långbordet.");
    at.reply(story, -439, "affischen bara på ett", What::Noted, "Det var vårt misstag. Affischen finns nu på tre språk.");
}

fn by_other_ways(story: &mut Story, region: &Region, letters: NeedId, left: NeedId) {
    use Channel::{Door, Letter, Paper, Phone, Web};
    use VoiceKind::{Need, Offer};
    let came = story.came(
        region.skarvmo,
        &[
            (-468, Paper, Origin::Resident, Need, "en", "My letter said 'utebliven'. I was on the bus. The bus was late. Who writes 'utebliven' to the bus?"),
            (-467, Web, Origin::Resident, Need, "ar", "ابنتي تترجم لي الرسائل وهي في التاسعة. أريدها أن تكون طفلة."),
            (-465, Phone, Origin::Staff, Need, "sv", "Jag svarar i växeln. När tolken inte kommer blir det jag som får skämmas, och jag kan bara säga ett ögonblick."),
            (-463, Letter, Origin::Resident, Need, "sv", "Jag har bott i stationskarlens stuga i femtiotvå år. Ingen har ringt på sedan brevbäraren blev en låda vid vägen."),
            (-458, Door, Origin::Resident, Need, "sv", "Kom in, men bara om ni inte ska fråga om jag vill flytta."),
            (-457, Web, Origin::Resident, Offer, "en", "I was a welder for twenty years. The shelter needs a welder. I am not asking for money, I am asking for the key to the tool room."),
        ],
    );
    story.join(-430, letters, &came[0..3]);
    story.join(-430, left, &came[3..5]);
    story.reply(
        -430,
        came[5],
        What::Used,
        "Thank you. You welded the frame of the shelter, and it has stood through two storms.",
    );
}
