//! Whether residents took part in each step of a series, with the rows that show it, and the form in which those who lead
//! note what cannot be read out of what happened.

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    meeting::choice,
    rights::Right,
    terms,
    work::{self, Again, Choice, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    MeetingId, NeedId, SeriesId, World,
    claim::Thing,
    meeting::Level,
    participation::{self, Command, Line, Row, Standing, Step},
};
use serde::Deserialize;
use std::str::FromStr;

/// So many rows of a step are shown; the others are counted.
const SHOWN: usize = 4;
/// The rungs of the ladder, the lowest first.
const LEVELS: [Level; 5] = [Level::Information, Level::Consultation, Level::Dialogue, Level::Influence, Level::CoDecision];

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/series/{id}/participation", Right::Anyone, page)
        .post("/series/{id}/participation/note", Right::Lead, note)
        .post("/series/{id}/participation/explain", Right::Lead, explain)
}

#[derive(Template)]
#[template(path = "participation/page.html")]
struct MatrixPage {
    frame: Frame,
    was: Was,
    leads: bool,
    id: SeriesId,
    title: String,
    lines: Vec<Shown>,
    steps: Vec<Choice>,
    levels: Vec<Choice>,
}

/// A step as it is shown.
struct Shown {
    step: String,
    standing: String,
    look: &'static str,
    wants_reason: bool,
    rows: Vec<Told>,
    more: usize,
    level: Option<String>,
    reason: Option<String>,
}

/// A row that shows that residents took part, in words, with the page where more stands.
struct Told {
    words: String,
    path: Option<String>,
}

async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<SeriesId>) -> Answer {
    shown(&house, &visitor, id, Again::filled(Was::default().with("date", house.today().to_string())))
}

fn shown(house: &House, visitor: &Visitor, id: SeriesId, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let series = world.series.get(&id).ok_or(Problem::NotFound)?;
    let offered = |word: String, key: String| Choice { value: word, words: frame.t(key).to_string() };
    let page = MatrixPage {
        leads: work::leads(visitor),
        id,
        title: series.title.clone(),
        lines: participation::matrix(&world, id).iter().map(|line| line_shown(&world, &frame, line)).collect(),
        steps: Step::ALL.map(|step| offered(choice::word(&step), terms::key("step", &step))).into(),
        levels: LEVELS.map(|level| offered(choice::word(&level), terms::key("level", &level))).into(),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

fn line_shown(world: &World, frame: &Frame, line: &Line<'_>) -> Shown {
    let standing = line.standing();
    let rows: Vec<Told> = line.rows.iter().take(SHOWN).map(|row| told(world, frame, row)).collect();
    Shown {
        step: terms::key("step", &line.step),
        standing: terms::key("participation", &standing),
        look: match standing {
            Standing::TookPart => "tag--done",
            Standing::NotYet => "",
            Standing::Explained => "tag--now",
            Standing::Without => "tag--late",
        },
        wants_reason: standing == Standing::Without,
        more: line.rows.len() - rows.len(),
        rows,
        level: line.level.map(|level| terms::key("level", &level)),
        reason: line.reason.filter(|_| standing == Standing::Explained).map(|reason| reason.why.clone()),
    }
}

fn told(world: &World, frame: &Frame, row: &Row<'_>) -> Told {
    let meeting = |id: MeetingId| Told {
        words: world
            .meetings
            .get(&id)
            .map_or_else(String::new, |meeting| format!("{}, {}", meeting.title, frame.date(&meeting.date))),
        path: Some(format!("/meetings/{id}")),
    };
    let thing = |thing: Thing| match work::links(frame, world, [thing]).pop() {
        Some(link) => Told { words: link.title, path: Some(link.path) },
        None => Told { words: frame.t("participation-unseen").to_string(), path: None },
    };
    let need = |id: NeedId, key: &str| {
        let told = thing(Thing::Need(id));
        if told.path.is_some() { Told { words: frame.t(key).s("need", &told.words).to_string(), ..told } } else { told }
    };
    match row {
        Row::Counted(id) | Row::Said(id) => meeting(*id),
        Row::Confirmed(id) => need(*id, "participation-confirmed"),
        Row::Responded(id) => need(*id, "participation-responded"),
        Row::Ranked(id) => thing(Thing::Round(*id)),
        Row::Worked(id) => thing(Thing::Group(*id)),
        Row::Tried(id) => thing(Thing::Trial(*id)),
        Row::Noted(note) => Told { words: format!("{}: {}", frame.date(&note.date), note.what), path: None },
    }
}

#[derive(Deserialize)]
struct Noting {
    step: Step,
    #[serde(default)]
    what: String,
    #[serde(default)]
    level: String,
    #[serde(default)]
    date: String,
}

#[derive(Deserialize)]
struct Explaining {
    explained: Step,
    #[serde(default)]
    why: String,
}

/// A rung by its word; none when it was left open.
struct Rung(Option<Level>);

impl FromStr for Rung {
    type Err = serde_json::Error;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        match word.trim() {
            "" => Ok(Self(None)),
            word => serde_json::from_value(word.into()).map(|level| Self(Some(level))),
        }
    }
}

async fn note(State(house): State<House>, visitor: Visitor, Path(id): Path<SeriesId>, form: Form<Noting>) -> Answer {
    let Noting { step, what, level, date } = form.fields;
    let Rung(level) = level.parse().map_err(|_| Problem::Malformed(form.typed.clone()))?;
    let told = match work::day(&house, &visitor, &date) {
        Ok(date) => {
            let command = Command::Note { series: id, step, what, level, date };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/series/{id}/participation"), "notice-participation-noted");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}

async fn explain(State(house): State<House>, visitor: Visitor, Path(id): Path<SeriesId>, form: Form<Explaining>) -> Answer {
    let Explaining { explained: step, why } = form.fields;
    let told = house.tell(&visitor, form.key, Command::Explain { series: id, step, why }).await;
    let path = (format!("/series/{id}/participation"), "notice-participation-explained");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}
