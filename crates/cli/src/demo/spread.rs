//! What travels: cases written from what was tried, those who try them in their turn, one that another region sent, and what
//! became of ours there.

use super::{
    region::Region,
    story::{MARIA, Plot, Story},
};
use jiff::{Timestamp, tz::TimeZone};
use samskapa_domain::{
    AdoptionId, CaseId, Command, ElementId, FrameworkId, NeedId, NeighbourId, PlaceId, TrialId, World,
    adoption::{self, Plan, Standing},
    bundle::{self, CaseFile, Content, House, QuoteLine, ResultFile, What, seal},
    case::{self, Conditions, Facts, Licence, Source, evidence},
    claim::{self, Arrow, Thing},
    framework::{self, Element},
    place, thread,
    trial::{self, Conclusion, Design},
    voice,
};

/// The key of a region that is on no map. It guards nothing.
const FJORD_KEY: [u8; 32] = *b"fjordalen finnes ikke, heller ik";
/// The day on which the framework was begun.
const FRAMEWORK: i32 = -330;
/// The elements of the good meeting: a key, what it is called, what it means.
const ELEMENTS: [(&str, &str, &str); 4] = [
    ("heard", "Bli hörd", "Någon lyssnar klart innan den skriver."),
    ("known", "Slippa börja om", "Den som möter mig vet vad jag redan har berättat."),
    ("reach", "Nå fram", "Mötet sker där och när jag kan vara med."),
    ("next", "Veta vad som händer sedan", "Jag går därifrån med ett namn och en dag."),
];

/// What a case tells, as far as the trial does not hold it already.
struct Told {
    trial: &'static str,
    /// The problem; empty where the need says it.
    problem: &'static str,
    for_whom: &'static str,
    may_vary: &'static str,
    prerequisites: &'static str,
    cost: &'static str,
    failures: &'static str,
    facts: Facts,
}

const NURSE: Told = Told {
    trial: "Sköterska vid port 3 klockan sex",
    problem: "",
    for_whom: "De som arbetar skift och aldrig går till vårdcentralen",
    may_vary: "Platsen: där folk redan står och väntar. Tiden: när de gör det.",
    prerequisites: "Ett rum med dörr, en sköterska som får skriva remiss, och att ingen chef ser vem som kommer.",
    cost: "Två morgnar i veckan av en sköterskas tid. Kaffet betalar bruket.",
    failures: "På fredagar blev kön för lång, och hörseltestet kom aldrig dit.",
    facts: Facts { places: 1, people: 104, before_after: true, comparison: false, independent: false },
};
const POND: Told = Told {
    trial: "Simskola i dammen, juni",
    problem: "",
    for_whom: "Sjuåringarna och deras föräldrar",
    may_vary: "Månaden.",
    prerequisites: "Vatten över arton grader. Det hade vi inte.",
    cost: "Två simlärare i två veckor.",
    failures: "Dammen är för kall och för djup. Efter tre dagar stod ingen kvar.",
    facts: Facts { places: 1, people: 9, before_after: true, comparison: false, independent: false },
};
const CAR: Told = Told {
    trial: "Anropsbil klockan halv sex",
    problem: "",
    for_whom: "De som inte kör bil",
    may_vary: "Klockslaget.",
    prerequisites: "En förare och ett telefonnummer som någon svarar på.",
    cost: "En tur om dagen.",
    failures: "Den som inte hör i telefon kunde inte beställa.",
    facts: Facts { places: 1, people: 31, before_after: true, comparison: false, independent: false },
};
const LIGHT: Told = Told {
    trial: "Ljus i stationshuset klockan 16–20",
    problem: "",
    for_whom: "De unga och de som väntar på bussen",
    may_vary: "Tiden på dagen.",
    prerequisites: "Nyckel, el och någon som tänder.",
    cost: "El och ved.",
    failures: "De första veckorna visste ingen om det.",
    facts: Facts { places: 1, people: 0, before_after: false, comparison: false, independent: false },
};
const LETTERS: Told = Told { trial: "Fem brev på två språk, och en ringa-hjälp på torsdagar", ..LIGHT };

/// Tells it.
pub fn told(story: &mut Story, region: &Region) {
    story.led_by(MARIA);
    for (place, population, km) in
        [(region.brannholmsbruk, 1240, 12), (region.skarvmo, 310, 44), (region.tolvroset, 190, 118)]
    {
        story.on(-340).tell(place::Command::Describe { id: place, population, km });
    }
    let nurse = published(story, -300, &NURSE);
    published(story, -280, &POND);
    let car = published(story, -200, &CAR);
    story
        .on(-60)
        .tell(case::Command::Outdate { id: car, why: "Turen är linjetrafik nu och söks på vanligt sätt.".to_owned() });
    written(story, -40, &LIGHT);
    let letters = written(story, -30, &LETTERS);
    check(story, -28, letters);
    tagged(story, nurse);

    let kept = tried(story, -190, nurse, region.skarvmo, "Hemsjukvården i Skarvmo", "I stationshuset när bussen väntar");
    ended(story, -160, kept, Conclusion::Adapted, "Tisdagar räcker. Vi fortsätter med en dag i veckan.");
    let child = Told {
        trial: "Sköterska där folk väntar: Hemsjukvården i Skarvmo",
        problem: "Den som väntar på bussen har tid att prata, men inte tid att resa till hälsocentralen.",
        for_whom: "De som reser med bussen",
        facts: Facts { places: 2, people: 112, before_after: true, comparison: false, independent: false },
        ..NURSE
    };
    published(story, -150, &child);
    let lost = tried(story, -180, nurse, region.tolvroset, "Hälsorummet i Tolvröset", "I affären på lördagar");
    ended(story, -140, lost, Conclusion::Abandoned, "Alla känner alla i affären. Ingen vill stå i den kön.");
    let on = tried(
        story,
        -20,
        nurse,
        region.kielojankka,
        "Hälsocentralen i Kielojänkkä",
        "På finska och svenska, vid gränsbutiken",
    );
    story.on(-15).tell(trial::Command::Start { id: on });
    from_the_fjord(story, nurse);
}

/// The trial of that title.
fn trial_called(world: &World, title: &str) -> Result<TrialId, Plot> {
    let found = world.trials.all().find(|trial| trial.design.title == title).map(|trial| trial.id);
    found.ok_or_else(|| Plot::WhoSaid { words: title.to_owned(), found: 0 })
}

/// Writes a draft from the trial that it names.
fn written(story: &mut Story, days: i32, told: &'static Told) -> CaseId {
    draft(story, days, told.trial, told)
}

fn draft(story: &mut Story, days: i32, title: &'static str, told: &Told) -> CaseId {
    let id: CaseId = story.name(days, &format!("case {title}"));
    let (problem, for_whom, may_vary, prerequisites) = (told.problem, told.for_whom, told.may_vary, told.prerequisites);
    let (cost, failures, facts) = (told.cost, told.failures, told.facts);
    story.on(days).make(move |world| {
        let trial = world
            .trials
            .get(&trial_called(world, title)?)
            .ok_or_else(|| Plot::WhoSaid { words: title.to_owned(), found: 0 })?;
        let behind = thread::before(world, Thing::Trial(trial.id));
        let need = behind.iter().find_map(|thing| match thing {
            Thing::Need(id) => world.needs.get(id),
            _ => None,
        });
        let quotes = behind.iter().filter_map(|thing| match thing {
            Thing::Voice(id) => world.voices.get(id).filter(|voice| voice::is_public(world, voice)).map(|voice| voice.id),
            _ => None,
        });
        let place = world.places.get(&trial.design.place);
        let text = str::to_owned;
        let story = case::Story {
            title: trial.design.title.clone(),
            problem: match (problem, need) {
                ("", Some(need)) => need.statement.clone().unwrap_or_else(|| need.title.clone()),
                (problem, _) => problem.to_owned(),
            },
            for_whom: text(for_whom),
            core: trial.design.what.clone(),
            may_vary: text(may_vary),
            prerequisites: text(prerequisites),
            cost: text(cost),
            effect: trial.study().map(|study| study.happened.clone()).unwrap_or_default(),
            failures: text(failures),
            contact: MARIA.contact(),
            licence: Licence::CcBy4,
            facts,
            conditions: Conditions {
                place: place.map(|place| place.name.clone()).unwrap_or_default(),
                population: place.and_then(|place| place.population),
                km: place.and_then(|place| place.km),
                notes: String::new(),
            },
        };
        Ok(case::Command::Write { id, source: Source::Trial(trial.id), story, quotes: quotes.take(3).collect() }.into())
    });
    id
}

fn check(story: &mut Story, days: i32, id: CaseId) {
    let (facts, consent) = ("Maria Ek, samordnare".to_owned(), "Nasrin Karimi, sköterska".to_owned());
    story.on(days).tell(case::Command::Check { id, facts, consent });
}

fn published(story: &mut Story, days: i32, told: &Told) -> CaseId {
    let id = draft(story, days, told.trial, told);
    check(story, days + 2, id);
    story.on(days + 4).tell(case::Command::Publish { id });
    id
}

/// The framework, its second version, and what is tagged with it.
fn tagged(story: &mut Story, nurse: CaseId) {
    let id: FrameworkId = story.name(FRAMEWORK, "Det goda mötet");
    let element = |(key, name, explanation): (&str, &str, &str)| Element {
        id: story.name(FRAMEWORK, &format!("element {key}")),
        name: name.to_owned(),
        explanation: explanation.to_owned(),
    };
    let all = ELEMENTS.map(element);
    let tags: Vec<(ElementId, Thing)> = vec![(all[2].id, Thing::Case(nurse)), (all[0].id, Thing::Case(nurse))];
    let (reach, first) = (all[2].id, all[..3].to_vec());
    story.on(FRAMEWORK).tell(framework::Command::Begin { id, name: "Det goda mötet".to_owned(), elements: first });
    for (element, from) in tags {
        let to = Thing::Element(element);
        let why = "det är vad de som kom till porten berättade".to_owned();
        story.on(-290).tell(claim::Command::Draw { from, arrow: Arrow::TaggedAs, to, why });
    }
    story.on(-288).make(move |world| {
        let from = Thing::Need(need_of(world, trial_called(world, CAR.trial)?)?);
        let why = "det handlar om att komma fram".to_owned();
        Ok(claim::Command::Draw { from, arrow: Arrow::TaggedAs, to: Thing::Element(reach), why }.into())
    });
    let why = "Många frågade vad som händer efteråt.".to_owned();
    story.on(-150).tell(framework::Command::Write { id, elements: all.to_vec(), why });
}

/// The need that a trial is for.
fn need_of(world: &World, trial: TrialId) -> Result<NeedId, Plot> {
    let mut arrows = world.claims.to(Thing::Trial(trial)).filter(|claim| claim.arrow == Arrow::TriedIn);
    let need = arrows.find_map(|claim| match claim.from {
        Thing::Need(id) => Some(id),
        _ => None,
    });
    need.ok_or_else(|| Plot::WhoSaid { words: "a trial for a need".to_owned(), found: 0 })
}

/// Somebody begins to try a case, for the need of a trial that was there before.
fn tried(story: &mut Story, days: i32, case: CaseId, place: PlaceId, who: &'static str, changes: &'static str) -> TrialId {
    let id: AdoptionId = story.name(days, &format!("adoption {who}"));
    let trial: TrialId = story.name(days, &format!("trial {who}"));
    let (from, to) = (story.day(days + 5), story.day(days + 25));
    story.on(days).make(move |world| {
        let before = world.trials.all().find(|trial| trial.design.place == place).map(|trial| trial.id);
        let before = before.ok_or_else(|| Plot::WhoSaid { words: who.to_owned(), found: 0 })?;
        let text = str::to_owned;
        let plan = Plan {
            who: text(who),
            keeps: text("En sköterska där folk redan står och väntar."),
            changes: text(changes),
            why: text("Här finns inget skiftbyte, men folk väntar ändå."),
        };
        let design = Design {
            title: format!("Sköterska där folk väntar: {who}"),
            place,
            group: None,
            question: text("Fungerar det hos oss också?"),
            guess: text("Att fem kommer som annars inte hade sökt."),
            what: text("En sjuksköterska finns där folk väntar, två gånger i veckan."),
            from,
            to,
            measure: text("Hur många som kommer, och hur många som får en tid vidare."),
            stop_rule: text("Vi slutar om någon känner sig uthängd."),
        };
        Ok(Command::from(adoption::Command::Begin { id, case, plan, trial, design, needs: vec![need_of(world, before)?] }))
    });
    trial
}

/// Its trial runs, is studied and concluded.
fn ended(story: &mut Story, days: i32, id: TrialId, conclusion: Conclusion, why: &str) {
    story.start_trial(days - 15, id);
    story.study(days - 2, id, "Åtta kom, de flesta för blodtrycket.", "Platsen avgör mer än tiden.");
    story.conclude(days, id, conclusion, why);
}

/// A case that a region by the sea sent, and what became of ours there.
fn from_the_fjord(story: &mut Story, nurse: CaseId) {
    let house = House {
        id: story.name::<NeighbourId>(-170, "Region Fjordalen"),
        name: "Region Fjordalen".to_owned(),
        address: "https://samskap.fjordalen.example".to_owned(),
    };
    let at = |days: i32| {
        story.day(days).at(10, 0, 0, 0).to_zoned(TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |at| at.timestamp())
    };
    let text = str::to_owned;
    let facts = Facts { places: 3, people: 96, before_after: true, comparison: true, independent: false };
    let file = CaseFile {
        case: story.name(-170, "Frokostbordet"),
        revision: 1,
        as_of: at(-175),
        language: text("nb"),
        story: case::Story {
            title: text("Frokostbordet på kaia"),
            problem: text("Mange eldre langs fjorden spiser alene og sier fra for sent."),
            for_whom: text("De som bor alene og har langt til legen"),
            core: text("Et frokostbord hver tirsdag, der hjemmesykepleien sitter med og hører etter."),
            may_vary: text("Dagen, maten og huset."),
            prerequisites: text("Et hus med kjøkken og en som koker kaffe."),
            cost: text("To timer i uka, og brød."),
            effect: text("Førtiseks fikk hjelp tidligere enn året før."),
            failures: text("Mennene kom ikke før noen spurte dem om å bære stoler."),
            contact: text("Rådgiver, 000 00 000 (oppdiktet)"),
            licence: Licence::Cc0,
            facts,
            conditions: Conditions { place: text("Fjordalen"), population: Some(640), km: Some(72), notes: text("Ferje") },
        },
        grade: evidence::grade(&facts),
        outdated: None,
        quotes: vec![QuoteLine { words: text("Jeg kom for kaffen."), language: Some(text("nb")), place: text("Fjordalen") }],
        tags: Vec::new(),
        parent: None,
        results: Vec::new(),
    };
    let result = bundle::Result {
        adoption: story.name(-110, "adoption Fjordalen"),
        step: 3,
        who: text("Bedriftshelsetjenesten ved verftet"),
        place: text("Fjordalen"),
        house: house.name.clone(),
        keeps: text("En sykepleier ved porten."),
        changes: text("Også for dem som kommer med båt."),
        why: text("Vi har et skift som bytter om natta."),
        standing: Standing::Adopted,
        because: text("Den første uka fant vi tre som burde ha kommet før."),
        learning: text("Spør hvem som ser døra."),
        since: at(-115),
    };
    let title = NURSE.trial.to_owned();
    for (days, what) in
        [(-170, What::Case(Box::new(file))), (-110, What::Result(Box::new(ResultFile { case: nurse, title, result })))]
    {
        let content = Content { house: house.clone(), what };
        story.on(days).make(move |_| {
            let text =
                seal::sealed(&content, &FJORD_KEY).map_err(|why| Plot::WhoSaid { words: why.to_string(), found: 0 })?;
            Ok(bundle::Command::Take { text, trusted: true }.into())
        });
    }
}
