//! What travels: cases of what was tried, those who try them in their turn, what they write of it themselves, and what came
//! from two other houses. The longest tree goes from a gate over a station and a coffee table to a library bus in another
//! country.

use super::{
    cases::{self, illustrated, published},
    direction::need_called,
    ground::Ground,
    neighbours,
    pictures::{BOAT, GATE},
    region::{JOSEF, Region, SIV},
    story::{Lead, MARIA, Plot, Story},
};
use samskapa_domain::{
    AdoptionId, CaseId, ChangeId, Command, ElementId, FrameworkId, PlaceId, TrialId, World,
    adoption::{self, Plan},
    case,
    claim::{self, Arrow, Thing},
    framework::{self, Element},
    place,
    trial::{Conclusion, Design},
};

/// The day on which the framework was begun.
const FRAMEWORK: i32 = -330;
/// The day on which its second version was written, with one element more.
const SECOND: i32 = -150;
/// The elements of the good meeting: a key, what it is called, what it means. The last came with the second version.
const ELEMENTS: [(&str, &str, &str); 4] = [
    ("heard", "Bli hörd", "Någon lyssnar klart innan den skriver."),
    ("known", "Slippa börja om", "Den som möter mig vet vad jag redan har berättat."),
    ("reach", "Nå fram", "Mötet sker där och när jag kan vara med."),
    ("next", "Veta vad som händer sedan", "Jag går därifrån med ett namn och en dag."),
];

/// The cases that travel on.
pub struct Cases {
    /// A nurse at the gate.
    pub nurse: CaseId,
    /// Her at the coffee table, two generations on.
    pub coffee: CaseId,
    /// Neighbours who drove each other home.
    pub neighbours: CaseId,
    /// A box in every house.
    pub boxes: CaseId,
    /// Tuesdays in Finnish.
    pub finnish: CaseId,
}

/// Somebody who tries a case.
struct Again {
    lead: Lead,
    days: i32,
    place: PlaceId,
    need: &'static str,
    who: &'static str,
    title: &'static str,
    keeps: &'static str,
    changes: &'static str,
    why: &'static str,
    what: &'static str,
    guess: &'static str,
    measure: &'static str,
    stop_rule: &'static str,
    /// What became of it; of what is still under way, nothing.
    end: Option<End>,
}

struct End {
    days: i32,
    conclusion: Conclusion,
    happened: &'static str,
    learning: &'static str,
    why: &'static str,
}

/// Tells it.
pub fn told(story: &mut Story, ground: &Ground, region: &Region) {
    described(story, ground, region);
    framework(story);
    let nurse = illustrated(story, -310, &cases::NURSE, &GATE);
    let finnish = published(story, -306, &cases::FINNISH);
    let neighbours = published(story, -300, &cases::NEIGHBOURS);
    let boxes = published(story, -296, &cases::BOXES);
    published(story, -280, &cases::POND);
    illustrated(story, -260, &cases::LATE_BOAT, &BOAT);
    published(story, -250, &cases::CURTAIN);
    published(story, -225, &cases::SAMPLES);
    let car = published(story, -200, &cases::CAR);
    let hall = published(story, -145, &cases::HALL);
    let since = "Listan är nio namn lång. När två är bortresta är den sju, och i juli var den fyra.";
    cases::revised(story, -75, hall, &cases::HALL, since);
    story.led_by(MARIA);
    story
        .on(-60)
        .tell(case::Command::Outdate { id: car, why: "Turen är linjetrafik nu och söks på vanligt sätt.".to_owned() });
    cases::written(story, -40, &cases::LIGHT);
    let letters = cases::written(story, -30, &cases::LETTERS);
    cases::checked(story, -28, letters, &cases::LETTERS);

    where_people_shop(story, region, nurse);
    at_the_station(story, region, nurse);
    let station = published(story, -156, &cases::STATION);
    over_coffee(story, ground, station);
    let coffee = published(story, -92, &cases::COFFEE);
    elsewhere(story, region, boxes, hall, finnish);
    let breakfast = neighbours::told(story, &Cases { nurse, coffee, neighbours, boxes, finnish });
    breakfast_at_the_station(story, region, breakfast);
}

/// How many live there and how far it is to care, for those who compare.
fn described(story: &mut Story, ground: &Ground, region: &Region) {
    story.led_by(MARIA);
    for (place, population, km) in [
        (region.brannholmsbruk, 1240, 12),
        (region.skarvmo, 310, 44),
        (region.tolvroset, 190, 118),
        (region.kielojankka, 420, 61),
        (region.gratarnskar, 140, 31),
        (ground.granamo, 230, 36),
        (ground.kornsjovallen, 260, 45),
        (ground.lovtjarnsbo, 180, 52),
    ] {
        story.on(-340).tell(place::Command::Describe { id: place, population, km });
    }
}

fn element(story: &Story, key: &str) -> ElementId {
    story.name(FRAMEWORK, &format!("element {key}"))
}

/// The framework and its second version, and the need that is tagged with it.
fn framework(story: &mut Story) {
    let id: FrameworkId = story.name(FRAMEWORK, "Det goda mötet");
    let all = ELEMENTS.map(|(key, name, explanation)| Element {
        id: element(story, key),
        name: name.to_owned(),
        explanation: explanation.to_owned(),
    });
    let first = all[..3].to_vec();
    story.on(FRAMEWORK).tell(framework::Command::Begin { id, name: "Det goda mötet".to_owned(), elements: first });
    let why = "Många frågade vad som händer efteråt.".to_owned();
    story.on(SECOND).tell(framework::Command::Write { id, elements: all.to_vec(), why });
    let to = Thing::Element(element(story, "reach"));
    story.on(-288).make(move |world| {
        let from = Thing::Need(need_called(world, "Ta sig hem efter klockan tre")?);
        let why = "det handlar om att komma fram".to_owned();
        Ok(claim::Command::Draw { from, arrow: Arrow::TaggedAs, to, why }.into())
    });
}

/// A case is tagged with an element, as soon as that is there.
pub fn tag(story: &mut Story, days: i32, from: Thing, key: &str, why: &str) {
    let (to, days) = (Thing::Element(element(story, key)), if key == "next" { days.max(SECOND + 1) } else { days });
    story.on(days).tell(claim::Command::Draw { from, arrow: Arrow::TaggedAs, to, why: why.to_owned() });
}

/// The trial of that title.
pub fn trial_called(world: &World, title: &str) -> Result<TrialId, Plot> {
    let found = world.trials.all().find(|trial| trial.design.title == title).map(|trial| trial.id);
    found.ok_or_else(|| Plot::WhoSaid { words: title.to_owned(), found: 0 })
}

/// The change in those words.
pub fn change_called(world: &World, what: &str) -> Result<ChangeId, Plot> {
    let found = world.changes.all().find(|change| change.what == what).map(|change| change.id);
    found.ok_or_else(|| Plot::WhoSaid { words: what.to_owned(), found: 0 })
}

/// The nurse, in a shop where everybody knows everybody; and at a border, where it has just begun.
fn where_people_shop(story: &mut Story, region: &Region, nurse: CaseId) {
    let shop = Again {
        lead: SIV,
        days: -180,
        place: region.tolvroset,
        need: "Doktorn två mil bort i stället för tolv",
        who: "Hälsorummet i Tolvröset",
        title: "Sköterska i affären på lördagar",
        keeps: "En sköterska där folk redan står och väntar.",
        changes: "I affären på lördagar, i stället för vid en port.",
        why: "Här finns inget skiftbyte, men folk handlar ändå.",
        what: "En sjuksköterska står vid kaffehörnan i affären på lördagar klockan 10–12.",
        guess: "Att fem kommer som annars inte hade sökt.",
        measure: "Hur många som kommer, och hur många som får en tid vidare.",
        stop_rule: "Vi slutar om någon känner sig uthängd.",
        end: Some(End {
            days: -140,
            conclusion: Conclusion::Abandoned,
            happened: "Två kom. De andra hälsade och köpte mjölk.",
            learning: "Där alla handlar ser alla vem som står i kön.",
            why: "Alla känner alla i affären. Ingen vill stå i den kön.",
        }),
    };
    let border = Again {
        days: -20,
        place: region.kielojankka,
        need: "Vård på språket man drömmer på",
        who: "Hälsocentralen i Kielojänkkä",
        title: "Sköterska vid gränsbutiken",
        changes: "På finska och svenska, vid gränsbutiken.",
        why: "Här väntar folk på kaffet, och på varandra.",
        what: "En sjuksköterska som talar båda språken sitter vid gränsbutiken, två gånger i veckan.",
        end: None,
        ..shop
    };
    shop.told(story, nurse);
    border.told(story, nurse);
}

/// The nurse, where the bus is late.
fn at_the_station(story: &mut Story, region: &Region, nurse: CaseId) {
    let station = Again {
        lead: JOSEF,
        days: -200,
        place: region.skarvmo,
        need: "Samma läkare, helst på stationen",
        who: "Hemsjukvården i Skarvmo",
        title: "Sköterska i stationshuset på tisdagar",
        keeps: "En sköterska där folk redan står och väntar.",
        changes: "I stationshuset när bussen väntar, i stället för vid en port.",
        why: "Här finns inget skiftbyte. Här finns en buss som är sen.",
        what: "En sjuksköterska sitter i stationshuset tisdag och fredag, från en timme före bussen.",
        guess: "Att fem kommer som annars inte hade sökt.",
        measure: "Hur många som kommer, och hur många som får en tid vidare.",
        stop_rule: "Vi slutar om någon missar bussen för vår skull.",
        end: Some(End {
            days: -160,
            conclusion: Conclusion::Adapted,
            happened: "Åtta kom, de flesta för blodtrycket. Två hade väntat i ett år på att någon skulle fråga.",
            learning: "Platsen avgör mer än tiden.",
            why: "Tisdagar räcker. Vi fortsätter med en dag i veckan.",
        }),
    };
    station.told(story, nurse);
}

/// What the station wrote of it, tried over coffee.
fn over_coffee(story: &mut Story, ground: &Ground, station: CaseId) {
    let coffee = Again {
        lead: MARIA,
        days: -146,
        place: ground.kornsjovallen,
        need: "En plats att mötas på",
        who: "Byalaget i Kornsjövallen",
        title: "Sköterska vid kaffebordet på onsdagar",
        keeps: "En sköterska där folk ändå sitter, och ingen tid att boka.",
        changes: "Hon häller upp kaffet själv, så att ingen ser vem som kom för något annat.",
        why: "Här finns ingen station. Här finns kaffe.",
        what: "En distriktssköterska sitter i skolans matsal på onsdagar klockan 13–15, med manschetten i kakburken.",
        guess: "Att fyra kommer fram som inte hade ringt.",
        measure: "Hur många hon pratar med, och hur många som får en tid vidare.",
        stop_rule: "Vi slutar om någon slutar komma för kaffets skull.",
        end: Some(End {
            days: -97,
            conclusion: Conclusion::Adopted,
            happened: "Nitton på sex onsdagar. Tre fick en tid samma vecka.",
            learning: "Den som ser ut att fika kan fråga om vad som helst.",
            why: "Hon blir kvar. Kakburken också.",
        }),
    };
    coffee.told(story, station);
}

/// Boxes on an island, a hall where the neighbours sleep by day, another language that goes missing.
fn elsewhere(story: &mut Story, region: &Region, boxes: CaseId, hall: CaseId, finnish: CaseId) {
    let island = Again {
        lead: JOSEF,
        days: -280,
        place: region.gratarnskar,
        need: "Hjälp på ön när det blåser",
        who: "Öföreningen Ankaret",
        title: "En låda i varje stuga",
        keeps: "Lådan, listan, och att den står hemma.",
        changes: "Båtar på listan i stället för bandvagnar, och en filt till.",
        why: "En ö är en väg som alltid är stängd.",
        what: "Nitton lådor med ljus, kök, medicin och en lista på vem som har båt som tål sjö.",
        guess: "Att hälften öppnas.",
        measure: "Vad som användes, och vad som fattades.",
        stop_rule: "Vi slutar om någon väntar med att ringa för att lådan finns.",
        end: Some(End {
            days: -215,
            conclusion: Conclusion::Adopted,
            happened: "Elva av nitton öppnades. Medicinen räckte. Batterierna gjorde det inte.",
            learning: "Lägg batterierna på kylskåpet. Där ser man dem.",
            why: "De blir kvar. Öföreningen fyller på när båtarna ändå tas upp.",
        }),
    };
    let stairs = Again {
        days: -120,
        place: region.brannholmsbruk,
        need: "Sår på torsdagar och någon att dela tystnaden med",
        who: "Trapphusgruppen i Brännholmsbruk",
        title: "Någon i trapphuset",
        keeps: "Sjukhuset ringer, och någon tänder.",
        changes: "Grannen i samma trapphus, i stället för en lista för hela byn.",
        why: "Här bor folk på höjden.",
        what: "Sjukhuset ringer den som bor närmast när någon skrivs ut.",
        guess: "Att åtta av tio blir mötta.",
        measure: "Hur många som möttes, och av vem.",
        stop_rule: "Vi slutar om två kommer hem till en mörk trappa.",
        end: Some(End {
            days: -62,
            conclusion: Conclusion::Abandoned,
            happened: "Tre av fem blev mötta. De andra två kom mitt på dagen, när grannen hade gått natt.",
            learning: "En lista på dem som är hemma är inte en lista på dem som är vakna.",
            why: "Stoppregeln slog till: två kom hem till en mörk trappa.",
        }),
        ..island
    };
    let thursdays = Again {
        days: -50,
        place: region.skarvmo,
        need: "Brev och telefon man förstår",
        who: "Hemtjänsten i Salthamra",
        title: "Arabiska torsdagar i Skarvmo",
        keeps: "En dag då ingen behöver översätta sig själv.",
        changes: "Arabiska i stället för finska, och måndagar också.",
        why: "De skrev att en dag var för lite. Vi börjar med två.",
        what: "Besöken måndag och torsdag görs av de tre i laget som talar arabiska.",
        guess: "Att frågorna kommer på måndagen och inte på akuten.",
        measure: "Antal samtal till jouren, och vad de säger själva.",
        stop_rule: "Vi slutar om någon får vänta på hjälp för språkets skull.",
        end: None,
        ..island
    };
    island.told(story, boxes);
    stairs.told(story, hall);
    thursdays.told(story, finnish);
}

/// A breakfast by the sea, tried where the trains used to stop.
fn breakfast_at_the_station(story: &mut Story, region: &Region, breakfast: CaseId) {
    let station = Again {
        lead: JOSEF,
        days: -150,
        place: region.skarvmo,
        need: "De som är kvar",
        who: "Föreningen Långbordet",
        title: "Frukost på stationen",
        keeps: "Ett bord, en fast morgon, och någon från hemsjukvården som sitter med.",
        changes: "Torsdag i stället för tisdag, och en kamin i stället för en kaj.",
        why: "Här äter också många ensamma, bara längre från vattnet.",
        what: "Gröt i stationshuset på torsdagar klockan åtta. Hemsjukvården sitter med och lyssnar.",
        guess: "Att tio kommer, och att männen kommer om någon ber dem bära ved.",
        measure: "Hur många som kommer, och hur många som hemsjukvården ringer upp efteråt.",
        stop_rule: "Vi slutar om det blir ett möte av det.",
        end: Some(End {
            days: -104,
            conclusion: Conclusion::Adapted,
            happened: "Fjorton i snitt. Männen kom andra veckan, när veden var slut.",
            learning: "Be om hjälp, så kommer den som behöver den.",
            why: "Blir kvar, varannan torsdag. Den som kokar gröten har också ett liv.",
        }),
    };
    station.told(story, breakfast);
}

impl Again {
    /// It is begun, with a trial of its own for a need of that place; and ended, where it was.
    fn told(&self, story: &mut Story, case: CaseId) {
        let id: AdoptionId = story.name(self.days, &format!("adoption {}", self.who));
        let trial: TrialId = story.name(self.days, &format!("trial {}", self.who));
        let (start, until) = (self.days + 5, self.end.as_ref().map_or(20, |end| end.days - 3));
        let [who, keeps, changes, why] = [self.who, self.keeps, self.changes, self.why].map(str::to_owned);
        let plan = Plan { who, keeps, changes, why };
        let [title, guess, what, measure, stop_rule] =
            [self.title, self.guess, self.what, self.measure, self.stop_rule].map(str::to_owned);
        let question = "Fungerar det hos oss också?".to_owned();
        let (from, to) = (story.day(start), story.day(until));
        let (place, group) = (self.place, None);
        let design = Design { title, place, group, question, guess, what, from, to, measure, stop_rule };
        let need = self.need;
        story.led_by(self.lead);
        story.on(self.days).make(move |world| {
            let needs = vec![need_called(world, need)?];
            Ok(Command::from(adoption::Command::Begin { id, case, plan, trial, design, needs }))
        });
        story.start_trial(start, trial);
        if let Some(end) = &self.end {
            story.study(end.days - 2, trial, end.happened, end.learning);
            story.conclude(end.days, trial, end.conclusion, end.why);
        }
    }
}
