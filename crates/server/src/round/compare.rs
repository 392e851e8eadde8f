//! Both readings of each ballot paper, held against each other: where they differ, somebody takes out the paper and says
//! what stands there; what only one has typed does not count.

use super::desk;
use crate::{
    frame::{
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::Timestamp;
use samskapa_domain::{
    ChoiceId, Command as Any, RoundId,
    round::{
        self, Command, Listed, Round,
        entry::{self, Reading, Typing},
    },
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "round/compare.html")]
struct ComparePage {
    frame: Frame,
    was: Was,
    id: RoundId,
    title: String,
    open: bool,
    hint: &'static str,
    typing: Typing,
    differing: Vec<Differing>,
    settled: Vec<Settled>,
    choices: Vec<Listed>,
}

/// A paper that two read in two ways.
struct Differing {
    number: u32,
    first: Said,
    second: Said,
}

/// A paper that somebody has looked at.
struct Settled {
    number: u32,
    said: Said,
    when: Timestamp,
}

/// What somebody read.
struct Said {
    line: String,
    who: String,
}

/// Shows the page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<RoundId>) -> Answer {
    let round = super::to_type(&house.world(), &visitor, id)?;
    show(&house, &visitor, &round, &Again::default())
}

fn show(house: &House, visitor: &Visitor, round: &Round, again: &Again) -> Answer {
    let world = house.world();
    let choices = round::listed(&world, round);
    let ids: Vec<ChoiceId> = choices.iter().map(|choice| choice.id).collect();
    let said = |reading: &Reading| Said { line: reading.marks.line(&ids), who: who(&reading.by.by) };
    let differing = round.papers.entries().filter(|(_, paper)| paper.differs()).filter_map(|(number, paper)| {
        let (first, second) = (paper.first.as_ref()?, paper.second.as_ref()?);
        Some(Differing { number: *number, first: said(first), second: said(second) })
    });
    let settled = round.papers.entries().filter_map(|(number, paper)| {
        let settled = paper.settled.as_ref()?;
        Some(Settled { number: *number, said: said(settled), when: settled.by.time })
    });
    let page = ComparePage {
        was: again.was.clone(),
        id: round.id,
        title: round.title.clone(),
        open: round.closed.is_none(),
        hint: desk::hint(round.setting.kind()),
        typing: entry::typing(round),
        differing: differing.collect(),
        settled: settled.collect(),
        choices,
        frame: again.frame(house, visitor),
    };
    work::send(&page.frame, &page)
}

/// Somebody's name out of an actor such as `lead:anna`, or the table of a host.
fn who(actor: &str) -> String {
    actor.split_once(':').map_or(actor, |(_, name)| name).to_owned()
}

/// What stands on a paper: one of the readings, by its button, or something else.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    paper: String,
    reading: String,
    line: String,
}

/// Settles a paper.
pub(super) async fn settle(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoundId>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let round = super::to_type(&world, &visitor, id)?;
    let line = if form.fields.reading.is_empty() { &form.fields.line } else { &form.fields.reading };
    let marks = desk::read(&house, &visitor, &world, &round, line);
    let paper = super::counting::whole(&house, &visitor, &form.fields.paper);
    let command: Result<Any, Undone> = paper.and_then(|paper| Ok(Command::Settle { id, paper, marks: marks? }.into()));
    let told = work::tell(&house, &visitor, form.key, command).await;
    work::done(&house, told, form.typed, (format!("/rounds/{id}/compare"), "notice-round-settled"), |again| {
        show(&house, &visitor, &round, &again)
    })
}
