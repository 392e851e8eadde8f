//! Brännholmsbruk: a village around a mill. Care that fits shifts, a bath that was shut, the young and the tablets;
//! and a lift that nobody will build.

use super::{
    alike::{Told, Wish},
    brannholmsbruk_tried,
    evening::{Evening, Held},
    gratarnskar::{BY_JOSEF, JOSEF},
    region::Region,
    story::Story,
};
use samskapa_domain::{
    NeedId,
    action::Ground as Reason,
    claim::Thing,
    decision::Verdict,
    meeting::{self, Band, Channel, State},
    need::Mandate,
    notes::VoiceKind,
    reply::What,
    voice::Origin,
};

/// How the village hears of things.
pub const GATE: [&str; 2] = ["Bruksporten", "Trapphusen"];

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    let evening = Evening {
        name: "Brännholmsbruk 1",
        days: -520,
        place: region.brannholmsbruk,
        series: Some(region.long_table),
        venue: "Folkets hus, stora salen",
        title: "Öppet möte i Brännholmsbruk",
        channel: Channel::Hall,
        questions: &["Vad är viktigt för dig?", "Vad hindrar?"],
        influence: "Ni påverkar vad vården provar. Bruket råder över skiften, och vi bjuder in bruket.",
    };
    let heads = [
        (Band::Under18, 6),
        (Band::From18To29, 5),
        (Band::From30To64, 17),
        (Band::From65To79, 13),
        (Band::Over80, 5),
        (Band::Elected, 4),
        (Band::Staff, 6),
    ];
    let at = evening.held(story, &heads);
    at.promise(story, "Svar på bruksporten, i lokaltidningen och i trapphusen", 90, &GATE);
    at.notes(story, "brannholmsbruk_bladderblock.txt", include_str!("notes/brannholmsbruk_1.txt"), 90);
    at.kinds(story, VoiceKind::Need, &["tolv på kafferasten", "snickarboa kunde"]);
    at.kinds(story, VoiceKind::Offer, &["pannrummet i badhuset", "facket ordnar"]);
    at.kinds(story, VoiceKind::ProcessWish, &["verkstadsgolvet"]);
    at.kinds(story, VoiceKind::Idea, &["lägg ner badet för gott", "lukten är bara lukt"]);
    at.published(story);
    let shift = story.wish(at, SHIFT);
    let bath = story.wish(at, BATH);
    let dust = story.wish(at, DUST);
    let young = story.wish(at, YOUNG);
    let lift = story.wish(at, LIFT);
    let near = story.wish(at, NEAR);
    story.against(-512, at, "lägg ner badet för gott", bath, "En röst vill lägga pengarna på vägen.");
    story.against(-512, at, "lukten är bara lukt", dust, "En röst har aldrig besvärats.");
    story.owned(-511, shift, "Upplästes i matsalen vid port 3, fyrtio nickade, en sade äntligen");
    let dots = [(shift, 41, 8), (bath, 38, 6), (young, 33, 2), (lift, 14, 9), (dust, 0, 0)];
    story.round(-510, "Prickar i Brännholmsbruk", at, (46, 10), &dots);
    for need in [shift, bath, dust, young, lift, near] {
        story.assign(-509, need, JOSEF, Some(-440));
    }
    brannholmsbruk_tried::nurse_at_the_gate(story, region, shift);
    brannholmsbruk_tried::swim(story, region, bath);
    breathe(story, region, dust);
    brannholmsbruk_tried::friday(story, region, young);
    stairs(story, lift, near);
    replies(story, at);
    by_other_ways(story, region, shift, near);
    story.on(-420).tell(meeting::Command::Advance { id: at.id, to: State::Answered });
    story.on(-300).tell(meeting::Command::Advance { id: at.id, to: State::Closed });
}

const SHIFT: Wish = Wish {
    title: "Vård som passar den som går skift",
    statement: "Den som sover på dagen ska kunna bli undersökt utan att vara ledig.",
    mandate: Mandate::Shared,
    tables: &["BORD 1"],
    but: &[],
    words: &["frågar hur folk mår"],
};
const BATH: Wish = Wish {
    title: "Ett bad som går att nå",
    statement: "Barnen ska lära sig simma, och knän ska få värme.",
    mandate: Mandate::Ours,
    tables: &["BORD 2"],
    but: &["lägg ner badet för gott", "ungdomarna hänger på macken"],
    words: &[],
};
const DUST: Wish = Wish {
    title: "Luft som man vågar fråga om",
    statement: "Byn ska få veta vad den andas, i siffror som går att förstå.",
    mandate: Mandate::Others,
    tables: &["BORD 3"],
    but: &["lukten är bara lukt"],
    words: &[],
};
const YOUNG: Wish = Wish {
    title: "Någon som märker det först",
    statement: "Unga ska ha ett ställe och en vuxen på fredagar, innan tabletterna är enklast.",
    mandate: Mandate::Ours,
    tables: &["BORD 4"],
    but: &[],
    words: &["ungdomarna hänger på macken"],
};
const LIFT: Wish = Wish {
    title: "Hiss, eller något att vila på",
    statement: "Den som bor på fyran ska kunna gå ut.",
    mandate: Mandate::Shared,
    tables: &[],
    but: &[],
    words: &["fyra våningar utan hiss", "det behövs en hiss", "hyran går upp"],
};
const NEAR: Wish = Wish {
    title: "Sår på torsdagar och någon att dela tystnaden med",
    statement: "Det som behövs varje vecka ska finnas i byn varje vecka.",
    mandate: Mandate::Ours,
    tables: &["BORD 5"],
    but: &["fyra våningar utan hiss", "det behövs en hiss"],
    words: &["lönekontoret"],
};

fn breathe(story: &mut Story, region: &Region, need: NeedId) {
    let asked = "Kan mätaren flyttas ned i byn, och kan siffrorna sättas upp i affären varje månad?";
    let over = story.hand_over(-495, need, (region.mill, "Miljösamordnaren"), asked, -450);
    story.receipt(-480, over, "Receptionen vid port 1", "");
    story.others_say(
        -448,
        over,
        "Mätaren flyttas till skolan i vår. Siffrorna lämnas till kommunen, som får sätta upp dem.",
    );
    let told = Told {
        said: "Ni sade att ingen vågar fråga om dammet.",
        done: "Vi frågade åt er, med datum och namn på oss.",
        others: "Bruket råder över mätaren. De svarar att den flyttas till skolan i vår.",
        not_done: "Vi kan inte säga varför fyra barn har astma. Det får barnläkaren se på, ett barn i taget.",
        easy: "Mätaren flyttas till skolan.",
        ..Told::default()
    };
    story.tell_back(-437, need, BY_JOSEF, told, &[Thing::HandOver(over)], &GATE);
}

fn stairs(story: &mut Story, lift: NeedId, near: NeedId) {
    let title = ("Hiss i hyreshusen", "Salthamra Bostäder, styrelsen", "Ska bolaget bygga hiss i tre trapphus?");
    let decision = story.prepare(-490, title, &[lift], &[]);
    story.decide(
        -455,
        decision,
        ("§ 8", "SB 2025-19"),
        Verdict::No,
        "En hiss i varje trapphus skulle höja hyran med en fjärdedel. Hyresgästerna sade nej till det.",
    );
    let bench = story.done(
        (-470, -442),
        ("Bänk på andra trappan i alla tre husen, och byte till lägre våning först i kön", "Salthamra Bostäder"),
        Reason::Experience,
        Some(decision),
        &[lift],
        "Bänkarna sitter. Fyra har flyttat ned.",
    );
    let told = Told {
        said: "Ni sade att alla på fyran är över åttio.",
        done: "Det finns en bänk på andra trappan. Fyra av er har flyttat ned en våning eller två.",
        not_done: "Det blir ingen hiss. Den hade höjt hyran med en fjärdedel, och de flesta av er sade nej.",
        easy: "Det blir ingen hiss. Det finns en bänk att vila på.",
        ..Told::default()
    };
    story.tell_back(
        -433,
        lift,
        "Kjell Åberg, Salthamra Bostäder",
        told,
        &[Thing::Decision(decision), Thing::Action(bench)],
        &GATE,
    );
    story.respond(
        -329,
        lift,
        false,
        "Elva på fjärde våningen",
        "En bänk är bra. Men man sitter ju där halvvägs till ingenting.",
    );
    let told = Told {
        said: "Ni sade att såren är på torsdagar, och att det blivit tyst på kafferasten.",
        done: "Distriktssköterskan är nu här varje torsdag. Snickarboa har öppnat för den som vill prata med händerna.",
        planned: "Dagverksamhet för den som glömmer börjar i höst, med fyra platser.",
        not_done: "Tandläkaren kommer inte tillbaka. Det finns skjuts till Salthamra två dagar i veckan.",
        easy: "Sköterskan kommer varje torsdag. Tandläkaren kommer inte tillbaka.",
        ..Told::default()
    };
    story.tell_back(-432, near, BY_JOSEF, told, &[], &GATE);
}

fn replies(story: &mut Story, at: Held) {
    at.reply(story, -480, "måla hela stället", What::Used, "Ni målade på en helg. Färgen fick ni av bruket.");
    at.reply(
        story,
        -480,
        "pannrummet i badhuset",
        What::Thanked,
        "Tack. Du får visa besiktningsmannen runt när han kommer.",
    );
    at.reply(
        story,
        -480,
        "lägg ner badet för gott",
        What::Later,
        "Din röst står bredvid behovet. Nämnden läste den före sitt beslut.",
    );
    at.reply(story, -480, "lukten är bara lukt", What::No, "Vi mäter ändå. Andra har inte vuxit upp på den.");
    at.reply(story, -480, "verkstadsgolvet", What::Yes, "Nästa kväll blir i matsalen vid port 3, på skiftbytet.");
    at.reply(story, -480, "bullarna var gårdagens", What::Noted, "Det stämmer. De var från i förrgår.");
    at.reply(story, -480, "facket ordnar", What::Used, "Kuren vid port 3 är lånad av er. Kaffet är starkt.");
    at.reply(
        story,
        -478,
        "sjukstugan ni lovade",
        What::Explained,
        "Två partier lovade den, och efter valet fanns inga pengar. Vi kan inte lova åt partier, men vi har frågat dem.",
    );
}

fn by_other_ways(story: &mut Story, region: &Region, shift: NeedId, near: NeedId) {
    use Channel::{Letter, Paper, Phone, Web};
    use VoiceKind::{EventFeedback, Need, Offer};
    let came = story.came(
        region.brannholmsbruk,
        &[
            (-518, Paper, Origin::Resident, Need, "sv", "Jag kom inte på mötet för jag jobbade. Det är hela saken."),
            (-516, Phone, Origin::NextOfKin, Need, "sv", "Gubben säger att det går över. Det har han sagt sedan hockey-VM."),
            (-515, Web, Origin::Staff, Need, "sv", "Vi i städlaget går på natten och syns inte i era tider heller. Vi är sju, mest kvinnor."),
            (-514, Letter, Origin::Resident, Need, "sv", "Undertecknad har bott på fjärde våningen sedan 1971 och bär fortfarande sin egen ved till kaminen, men nu i två vändor."),
            (-508, Phone, Origin::Resident, Need, "sv", "Kan ni be sköterskan ringa på innan hon öppnar? Jag hinner inte få in tänderna."),
            (-506, Paper, Origin::Elected, Need, "sv", "Jag satt i nämnden som stängde badet. Jag vill säga att jag röstade fel."),
            (-505, Web, Origin::Resident, EventFeedback, "sv", "Den som höll i mikrofonen borde släppa den ibland."),
            (-504, Phone, Origin::Resident, Offer, "sv", "Jag har dragspel och hela veckan ledig."),
        ],
    );
    story.join(-470, shift, &came[0..3]);
    story.join(-470, near, &came[3..6]);
    story.reply(-470, came[6], What::Noted, "Nästa gång går mikrofonen laget runt.");
    story.reply(-470, came[7], What::Used, "Torsdagar klockan två, efter såren. De frågar efter dig.");
}
