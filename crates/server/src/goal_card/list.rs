//! The list of goal cards, of all or of one organisation.

use super::told;
use crate::{
    frame::{
        dates,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{GoalCardId, OrganisationId, goal_card::trend};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "goal_card/list.html")]
struct List {
    frame: Frame,
    leads: bool,
    /// The organisations that have cards, to choose among.
    owners: Vec<(OrganisationId, String)>,
    chosen: Option<OrganisationId>,
    rows: Vec<Row>,
    paging: Paging,
}

struct Row {
    id: GoalCardId,
    goal: String,
    owner: String,
    unit: String,
    sentence: String,
    tag: (&'static str, &'static str),
}

#[derive(Deserialize)]
pub(super) struct Of {
    organisation: Option<OrganisationId>,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Query(of): Query<Of>,
    Query(turn): Query<Turn>,
) -> Answer {
    let (world, frame, today) = (house.world(), house.frame(&visitor), house.today());
    let name = |id| world.organisations.get(&id).map(|one| one.name.clone()).unwrap_or_default();
    let all: Vec<_> = world.goal_cards.all().rev().filter_map(|card| Some((card, card.aim()?))).collect();
    let owners: BTreeMap<OrganisationId, String> =
        all.iter().map(|(_, aim)| (aim.organisation, name(aim.organisation))).collect();
    let mut owners: Vec<_> = owners.into_iter().collect();
    dates::sort_by_word(frame.locale(), &mut owners, |(_, name)| name);
    let wanted = all.into_iter().filter(|(_, aim)| of.organisation.is_none_or(|id| aim.organisation == id));
    let (cards, paging) = Paging::of(wanted.collect(), turn);
    let rows = cards.into_iter().map(|(card, aim)| Row {
        id: card.id,
        goal: aim.goal.clone(),
        owner: name(aim.organisation),
        unit: aim.unit.clone(),
        sentence: told::sentence(&house.texts, frame.locale(), card, today),
        tag: told::tag(trend(card, today)),
    });
    page::show(&List { leads: work::leads(&visitor), owners, chosen: of.organisation, rows: rows.collect(), paging, frame })
}
