//! The page of one steering document: passage by passage, what it does for the parts of the target pictures.

use super::holds;
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame, go},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    PassageId, SteeringDocumentId, World,
    claim::Thing,
    crosswalk::{self, Line},
    steering_document::{self, Passage, SteeringDocument},
};

#[derive(Template)]
#[template(path = "steering_document/page.html")]
struct DocumentPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    document: &'a SteeringDocument,
    body: String,
    sort: String,
    holds: String,
    over: bool,
    moved: Vec<(Date, Date, &'a str)>,
    rows: Vec<Row<'a>>,
    passages: Vec<Choice>,
    parts: Vec<Choice>,
    lines: Vec<Choice>,
    relations: [&'static str; 2],
}

/// A passage and what it does.
struct Row<'a> {
    passage: &'a Passage,
    serves: Vec<Read<'a>>,
    against: Vec<Read<'a>>,
}

/// A line of the crosswalk as it is read here.
struct Read<'a> {
    path: String,
    part: String,
    why: &'a str,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<SteeringDocumentId>) -> Answer {
    shown(&house, &visitor, id, Again::default())
}

/// Where a passage stands: on the page of its document.
pub(super) async fn passage(State(house): State<House>, Path(id): Path<PassageId>) -> Answer {
    let world = house.world();
    let (document, _) = steering_document::passage(&world, id).ok_or(Problem::NotFound)?;
    go(format!("/steering-documents/{}#{id}", document.id))
}

/// The page, fresh or again.
pub(super) fn shown(house: &House, visitor: &Visitor, id: SteeringDocumentId, again: Again) -> Answer {
    let (world, frame, today) = (house.world(), again.frame(house, visitor), house.today());
    let document = world.steering_documents.get(&id).ok_or(Problem::NotFound)?;
    let day = |time: jiff::Timestamp| time.to_zoned(house.settings.zone.clone()).date();
    let page = DocumentPage {
        leads: work::leads(visitor),
        body: world.bodies.get(&document.body).map(|body| crate::body::full_name(&world, body)).unwrap_or_default(),
        sort: crate::terms::key("steering", &document.sort),
        holds: holds(&frame, document),
        over: document.is_over(today),
        moved: document.moved.iter().map(|(stamp, to, why)| (day(stamp.time), *to, why.as_str())).collect(),
        rows: document.passages.iter().map(|passage| row(&world, passage)).collect(),
        passages: document.passages.iter().map(|one| Choice { value: one.id.to_string(), words: named(one) }).collect(),
        parts: work::parts(&world, None, today),
        lines: lines(&world, document),
        relations: ["serves", "works_against"],
        was: again.was,
        document,
        frame,
    };
    work::send(&page.frame, &page)
}

fn row<'a>(world: &'a World, passage: &'a Passage) -> Row<'a> {
    let (serves, against): (Vec<Line<'_>>, Vec<Line<'_>>) =
        crosswalk::from_passage(world, passage).into_iter().partition(Line::serves);
    let read = |lines: Vec<Line<'a>>| lines.into_iter().filter_map(|line| read(world, &line)).collect();
    Row { passage, serves: read(serves), against: read(against) }
}

fn read<'a>(world: &World, line: &Line<'a>) -> Option<Read<'a>> {
    let part = Thing::Part(line.part);
    Some(Read { path: work::path(part)?, part: work::title(world, part)?, why: &line.claim.why })
}

/// A passage in one line: its number and the beginning of what it says.
pub(crate) fn named(passage: &Passage) -> String {
    const LONG: usize = 90;
    let text = passage.text.trim();
    let text =
        if text.chars().count() > LONG { text.chars().take(LONG - 1).chain(['…']).collect() } else { text.to_owned() };
    format!("{} {text}", passage.number).trim_start().to_owned()
}

fn lines(world: &World, document: &SteeringDocument) -> Vec<Choice> {
    let all = document.passages.iter().flat_map(|passage| crosswalk::from_passage(world, passage));
    all.filter_map(|line| {
        let sign = if line.serves() { "→" } else { "↛" };
        let part = read(world, &line)?.part;
        Some(Choice { value: line.claim.id.to_string(), words: format!("{} {sign} {part}", named(line.passage)) })
    })
    .collect()
}
