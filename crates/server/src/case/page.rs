//! The page of one case. Everybody reads what is published; those who lead also the draft, and take it further.

use super::{
    answering, brought, house_of, language, lineage, look,
    picture::{self, Pictures},
    steps::draft_changed,
};
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    framework::{Shown, Tags},
    house::House,
    terms,
    work::{self, Again, Choice, Link, Quotes, Stages, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::Timestamp;
use samskapa_domain::{
    CaseId, World,
    bundle::{self, QuoteLine},
    case::{self, Case, Revision, Story, evidence},
    claim::{Arrow, Thing},
    figure,
};

#[derive(Template)]
#[template(path = "case/page.html")]
struct CasePage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    id: CaseId,
    case: &'a Case,
    revision: &'a Revision,
    story: &'a Story,
    language: Option<String>,
    house: Option<String>,
    state: String,
    look: &'static str,
    ours: bool,
    is_latest: bool,
    /// The number that it was asked for by, if it was.
    number: Option<u16>,
    draft: Option<&'a Revision>,
    /// Up to which entry the draft is shown.
    seen: Option<u64>,
    grade: String,
    people: Option<usize>,
    quotes: Quotes,
    brought: Vec<QuoteLine>,
    pictures: Pictures,
    sources: Vec<Link>,
    tags: Tags,
    elsewhere: Vec<answering::Heard>,
    tree: lineage::Tree,
    counts: case::lineage::Counts,
    places: Vec<Choice>,
    earlier: Vec<(u16, Timestamp)>,
    stages: Stages,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<CaseId>) -> Answer {
    shown(&house, &visitor, id, None, Again::default())
}

pub(super) async fn revision(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, number)): Path<(CaseId, u16)>,
) -> Answer {
    shown(&house, &visitor, id, Some(number), Again::default())
}

/// The page, of the foremost revision or of one that is named, fresh or again.
pub(super) fn shown(house: &House, visitor: &Visitor, id: CaseId, number: Option<u16>, again: Again) -> Answer {
    let (world, leads) = (house.world(), work::leads(visitor));
    let case = world.cases.get(&id).ok_or(Problem::NotFound)?;
    let revision = number.map_or_else(|| case.foremost(), |number| case.revision(number)).ok_or(Problem::NotFound)?;
    if revision.published.is_none() && !leads {
        return Err(Problem::NotFound);
    }
    let kept = bundle::kept(&world, case);
    let pictures = picture::of(&world, case, revision, kept.as_ref(), leads);
    let frame = again.frame(house, visitor);
    let (story, state, thing) = (&revision.story, case.state(), Thing::Case(id));
    let people = usize::try_from(story.facts.people).unwrap_or(usize::MAX);
    let page = CasePage {
        was: again.was,
        leads,
        id,
        case,
        revision,
        story,
        language: language(case),
        house: house_of(&world, case),
        state: terms::key("case-state", &state),
        look: look(state),
        ours: case.from_away.is_none(),
        number,
        is_latest: case.foremost().is_some_and(|foremost| foremost.number == revision.number),
        draft: case.draft().filter(|_| leads),
        seen: draft_changed(case),
        grade: terms::key("grade", &evidence::grade(&story.facts)),
        people: match figure::shown(people) {
            figure::Shown::Exact(people) => Some(people),
            figure::Shown::Few => None,
        },
        quotes: Quotes::of(&world, &frame, case::quotes(&world, revision)),
        brought: kept.map(|file| file.quotes).unwrap_or_default(),
        pictures,
        sources: sources(&frame, &world, thing),
        tags: tags(&world, case),
        elsewhere: answering::heard(house, &frame, &world, case, story),
        tree: lineage::Tree::of(&frame, &world, id),
        counts: case::lineage::counts(&world, case),
        places: work::places(&world, frame.locale()),
        earlier: earlier(case, revision.number),
        stages: Stages::of(&frame, &world, thing),
        frame,
    };
    work::send(&page.frame, &page)
}

/// What it was written from.
fn sources(frame: &Frame, world: &World, thing: Thing) -> Vec<Link> {
    let arrows = world.claims.to(thing).filter(|claim| claim.arrow == Arrow::WrittenAs);
    work::links(frame, world, arrows.map(|claim| claim.from))
}

/// The tags set here, and those that a case of another house brought along.
fn tags(world: &World, case: &Case) -> Tags {
    let mut tags = Tags::of(world, Thing::Case(case.id));
    tags.shown.extend(brought(case).iter().map(|line| Shown {
        claim: None,
        framework: world.frameworks.has(&line.framework).then_some(line.framework),
        framework_name: line.name.clone(),
        version: line.version,
        name: line.element_name.clone(),
        explanation: line.explanation.clone(),
        when: None,
        who: String::new(),
    }));
    tags
}

/// The other published revisions, the newest first.
fn earlier(case: &Case, number: u16) -> Vec<(u16, Timestamp)> {
    let published = case.revisions.iter().rev().filter(|revision| revision.number != number);
    published.filter_map(|revision| Some((revision.number, revision.published.as_ref()?.time))).collect()
}
