//! The list of decisions: those that wait for their body first, then those taken, the latest first.

use super::look;
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
use samskapa_domain::decision::Decision;

#[derive(Template)]
#[template(path = "decision/list.html")]
struct List<'a> {
    frame: Frame,
    leads: bool,
    rows: Vec<Row<'a>>,
    paging: Paging,
}

struct Row<'a> {
    decision: &'a Decision,
    verdict: Option<String>,
    state: String,
    look: &'static str,
}

pub(super) async fn list(State(house): State<House>, visitor: Visitor, Query(turn): Query<Turn>) -> Answer {
    let world = house.world();
    let mut decisions: Vec<&Decision> = world.decisions.all().rev().collect();
    decisions.sort_by_key(|decision| decision.taken.as_ref().map(|taken| std::cmp::Reverse(taken.date)));
    let (decisions, paging) = Paging::of(decisions, turn);
    let row = |decision| Row {
        decision,
        verdict: decision.taken.as_ref().map(|taken| terms::key("verdict", &taken.verdict)),
        state: terms::key("decision-state", &decision.state()),
        look: look(decision.taken.as_ref().map(|taken| taken.verdict)),
    };
    let rows = decisions.into_iter().map(row).collect();
    page::show(&List { leads: work::leads(&visitor), frame: house.frame(&visitor), rows, paging })
}
