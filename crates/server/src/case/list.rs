//! The list of cases: those published, the newest first; and for those who lead, the drafts.

use super::{house_of, language, look};
use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{self, Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    CaseId, World,
    case::{Case, evidence, lineage},
};

#[derive(Template)]
#[template(path = "case/list.html")]
struct List {
    frame: Frame,
    leads: bool,
    drafts: Vec<Row>,
    rows: Vec<Row>,
    paging: Paging,
}

struct Row {
    id: CaseId,
    title: String,
    problem: String,
    language: Option<String>,
    place: String,
    house: Option<String>,
    grade: String,
    state: String,
    look: &'static str,
    is_tried: bool,
    counts: lineage::Counts,
}

pub(super) async fn list(State(house): State<House>, visitor: Visitor, Query(turn): Query<Turn>) -> Answer {
    let (world, leads) = (house.world(), work::leads(&visitor));
    let public = world.cases.all().rev().filter(|case| case.is_public());
    let (rows, paging) = Paging::of(public.filter_map(|case| row(&world, case)).collect(), turn);
    let drafts = world.cases.all().rev().filter(|case| leads && !case.is_public());
    let drafts = drafts.filter_map(|case| row(&world, case)).collect();
    page::show(&List { frame: house.frame(&visitor), leads, drafts, rows, paging })
}

fn row(world: &World, case: &Case) -> Option<Row> {
    let (story, state) = (&case.foremost()?.story, case.state());
    Some(Row {
        id: case.id,
        title: story.title.clone(),
        problem: story.problem.clone(),
        language: language(case),
        place: story.conditions.place.clone(),
        house: house_of(world, case),
        grade: terms::key("grade", &evidence::grade(&story.facts)),
        state: terms::key("case-state", &state),
        look: look(state),
        is_tried: !lineage::adoptions(world, case).is_empty(),
        counts: lineage::counts(world, case),
    })
}
