//! The way there: a roadmap to the target picture that sixteen municipalities share and some of them do otherwise. How far
//! it has led is counted on the cards of [`super::goals`].

use super::{
    county::organisation_called,
    direction::{need_called, part, picture},
    story::{MARIA, Story},
};
use samskapa_domain::{
    AreaId, RoadmapId, StepId,
    claim::{self, Arrow, Thing},
    roadmap::{self, Area, Instead, Plan, State},
};

/// The day on which it was begun.
const BEGUN: i32 = -130;

/// An area: its key, title, how it is, how it is to be, and the parts that it is for.
type Field = (&'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

const AREAS: [Field; 3] = [
    (
        "contact",
        "Fast kontakt",
        "Den som har hjälp hemma möter i snitt fjorton olika personer på två veckor.",
        "Alla vet vem de ringer, och den som svarar känner dem.",
        &["known", "passive"],
    ),
    (
        "near",
        "Vård där man bor",
        "Sista bussen går innan mottagningen stänger. Öarna nås inte när det blåser.",
        "Vården kommer till byn, ön och porten minst en gång i månaden.",
        &["home", "reach", "hospital"],
    ),
    (
        "answer",
        "Svar och inflytande",
        "Många har sagt sitt i flera år och aldrig fått höra vad det blev av det.",
        "Var och en som säger något får ett svar, också när svaret är nej.",
        &["answer", "own-words"],
    ),
];

/// A step: its key, area, what, years from this one, owner, measure, conditions, part and need.
struct Told {
    key: &'static str,
    area: &'static str,
    what: &'static str,
    years: (i16, i16),
    owner: &'static str,
    measure: &'static str,
    conditions: &'static str,
    part: &'static str,
    need: Option<&'static str>,
}

const STEPS: [Told; 6] = [
    Told {
        key: "named",
        area: "contact",
        what: "Alla över 75 får en namngiven kontakt",
        years: (-1, 0),
        owner: "Hemtjänstcheferna i kommunerna",
        measure: "Namnet står på en lapp vid telefonen hemma",
        conditions: "Scheman som går att lägga efter person",
        part: "known",
        need: Some("Samma ansikten från hemtjänsten"),
    },
    Told {
        key: "one-plan",
        area: "contact",
        what: "En vårdplan som kommun och region delar",
        years: (0, 1),
        owner: "Regionens utvecklingsenhet",
        measure: "Ingen behöver berätta samma sak två gånger",
        conditions: "Avtal om vem som får läsa",
        part: "passive",
        need: None,
    },
    Told {
        key: "bus",
        area: "near",
        what: "Hälsobussen kommer till varje by en gång i månaden",
        years: (-1, 1),
        owner: "Regionens primärvård",
        measure: "Tolv turer om året och by",
        conditions: "Sköterska, chaufför och plats att ställa bussen",
        part: "reach",
        need: Some("Sköterskan vid porten oftare"),
    },
    Told {
        key: "screens",
        area: "near",
        what: "Läkarbesök på skärm i bygdegårdarna",
        years: (-1, 0),
        owner: "Regionens digitala enhet",
        measure: "",
        conditions: "Bredband i bygdegården",
        part: "home",
        need: None,
    },
    Told {
        key: "six-weeks",
        area: "answer",
        what: "Svar inom sex veckor efter varje möte",
        years: (-1, -1),
        owner: "Samordnarna",
        measure: "Svaret hänger på anslagstavlan",
        conditions: "",
        part: "answer",
        need: Some("Besked om badet, ja eller nej"),
    },
    Told {
        key: "yearly",
        area: "answer",
        what: "Byarna och kommunen följer upp tillsammans varje år",
        years: (0, 3),
        owner: "Samordningsgruppen för nära vård",
        measure: "Ett möte i varje by",
        conditions: "",
        part: "yearly",
        need: None,
    },
];

/// Tells it.
pub fn told(story: &mut Story) {
    story.led_by(MARIA);
    let id: RoadmapId = story.name(BEGUN, "Färdplan");
    let (title, who) = ("Vägen till Nära i Älvmark".to_owned(), "Region Älvmark och de sexton kommunerna".to_owned());
    let picture = Some(picture(story));
    story.on(BEGUN).tell(roadmap::Command::Begin { id, picture, title, who });
    for (key, title, now, wished, parts) in AREAS {
        let [title, now, wished] = [title, now, wished].map(str::to_owned);
        let parts = parts.iter().map(|key| part(story, key)).collect();
        let area = Area { id: area(story, key), title, now, wished, parts };
        story.on(BEGUN).tell(roadmap::Command::WriteArea { id, area });
    }
    for told in STEPS {
        added(story, id, &told);
    }
    moved(story);
    otherwise(story, id);
}

fn area(story: &Story, key: &str) -> AreaId {
    story.name(BEGUN, &format!("area {key}"))
}

/// The name of a step.
pub fn step(story: &Story, key: &str) -> StepId {
    story.name(BEGUN, &format!("step {key}"))
}

fn plan(story: &Story, told: &Told) -> Plan {
    let year = story.day(0).year();
    let [what, owner, measure, conditions] = [told.what, told.owner, told.measure, told.conditions].map(str::to_owned);
    Plan { what, from: year + told.years.0, to: year + told.years.1, owner, measure, conditions }
}

fn added(story: &mut Story, roadmap: RoadmapId, told: &Told) {
    let (id, area, plan) = (step(story, told.key), area(story, told.area), plan(story, told));
    let (parts, why, needs) = (vec![part(story, told.part)], String::new(), Vec::new());
    let organisation = None;
    story.on(BEGUN + 2).tell(roadmap::Command::AddStep { id, roadmap, area, organisation, plan, why, parts, needs });
    if let Some(need) = told.need {
        follows(story, Thing::Step(id), need);
    }
}

/// What a step or a card is there for; some of the needs were heard after it was begun.
pub fn follows(story: &mut Story, from: Thing, need: &'static str) {
    story.on(-19).make(move |world| {
        let (arrow, to) = (Arrow::Follows, Thing::Need(need_called(world, need)?));
        Ok(claim::Command::Draw { from, arrow, to, why: "det var vad de bad om".to_owned() }.into())
    });
}

fn moved(story: &mut Story) {
    let notes = [
        ("named", -100, State::Begun, "Tre kommuner har börjat."),
        ("bus", -95, State::Begun, "Bussen är köpt. Första turen gick till Granåmo."),
        ("six-weeks", -110, State::Begun, ""),
        ("six-weeks", -40, State::Done, "Alla svar sedan i våras har kommit i tid."),
        ("screens", -60, State::Dropped, "Ingen bad om det. Pengarna går till bussen."),
    ];
    for (key, days, state, note) in notes {
        let (id, date) = (step(story, key), story.day(days));
        let note = note.to_owned();
        story.on(days + 1).tell(roadmap::Command::Move { id, organisation: None, state, date, note });
    }
}

/// What some of the municipalities do otherwise, and why.
fn otherwise(story: &mut Story, roadmap: RoadmapId) {
    let of = |key: &str| STEPS.iter().find(|told| told.key == key);
    if let Some(told) = of("named") {
        let mut later = plan(story, told);
        (later.from, later.to) = (later.from + 2, later.to + 2);
        "Hemtjänsten i Hällebrand".clone_into(&mut later.owner);
        deviates(
            story,
            -80,
            "named",
            "Hällebrands kommun",
            Instead::Otherwise(later),
            "Vi saknar nio undersköterskor och rekryterar först.",
        );
        let mut anew = plan(story, told);
        "Alla som har hjälp hemma får en namngiven kontakt".clone_into(&mut anew.what);
        let (id, why) = (step(story, "named"), "Också yngre med hjälp hemma bad om det.".to_owned());
        story.on(-30).tell(roadmap::Command::WriteStep { id, plan: anew, why });
    }
    deviates(story, -78, "bus", "Fiskelanda kommun", Instead::NotHere, "Hit går ingen väg. Vi tar båten i stället.");
    deviates(story, -77, "one-plan", "Vargträska kommun", Instead::NotHere, "Vi väntade på ett beslut om journalerna.");
    let id = step(story, "one-plan");
    story.on(-25).make(move |world| {
        let organisation = organisation_called(world, "Vargträska kommun")?;
        Ok(roadmap::Command::Withdraw { id, organisation, why: "Beslutet kom. Vi är med.".to_owned() }.into())
    });
    let (id, area, part, year) = (step(story, "boat"), area(story, "near"), part(story, "home"), story.day(0).year());
    story.on(-70).make(move |world| {
        let plan = Plan {
            what: "Hälsobåten går till öarna varannan vecka".to_owned(),
            from: year,
            to: year + 1,
            owner: "Fiskelanda hemsjukvård".to_owned(),
            measure: "Tjugosex turer om året, också i november".to_owned(),
            conditions: "Skeppare med jour".to_owned(),
        };
        let organisation = Some(organisation_called(world, "Fiskelanda kommun")?);
        let why = "Bussen når inte öarna.".to_owned();
        let (parts, needs) = (vec![part], Vec::new());
        Ok(roadmap::Command::AddStep { id, roadmap, area, organisation, plan, why, parts, needs }.into())
    });
    follows(story, Thing::Step(id), "Hjälp på ön när det blåser");
}

fn deviates(story: &mut Story, days: i32, key: &str, who: &'static str, instead: Instead, why: &'static str) {
    let id = step(story, key);
    story.on(days).make(move |world| {
        let organisation = organisation_called(world, who)?;
        Ok(roadmap::Command::Deviate { id, organisation, instead, why: why.to_owned() }.into())
    });
}
