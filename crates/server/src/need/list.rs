//! All needs: what became of each, how many spoke of it, its rank, and when something was last heard.

use super::{days_since, is_open_to, last_sign, tag};
use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    place, terms,
    work::{Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    NeedId, PlaceId, World,
    need::{self, Need, Standing},
    round,
};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Which needs are asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    place: String,
    #[serde(default)]
    standing: String,
}

#[derive(Template)]
#[template(path = "need/list.html")]
struct ListPage {
    frame: Frame,
    leads: bool,
    places: Vec<(PlaceId, String)>,
    place: Option<PlaceId>,
    standings: Vec<String>,
    standing: String,
    rows: Vec<Row>,
    all: usize,
    paging: Paging,
}

struct Row {
    id: NeedId,
    title: String,
    place: String,
    standing: String,
    tag: &'static str,
    observed: bool,
    voices: usize,
    rank: Option<round::Rank>,
    days: i32,
}

/// The page.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
    Query(turn): Query<Turn>,
) -> Answer {
    let world = house.world();
    page::show(&filled(&world, &house, &asked, turn, house.frame(&visitor)))
}

fn filled(world: &World, house: &House, asked: &Asked, turn: Turn, frame: Frame) -> ListPage {
    let place: Option<PlaceId> = asked.place.parse().ok();
    let open: Vec<(&Need, Standing)> = world
        .needs
        .all()
        .rev()
        .filter(|need| need.merged_into.is_none() && is_open_to(&frame, world, need))
        .map(|need| (need, need::standing(world, need)))
        .collect();
    let standings: BTreeSet<Standing> = open.iter().map(|(_, standing)| *standing).collect();
    let wanted = standings.iter().copied().find(|standing| terms::key("standing", standing) == asked.standing);
    let asked_for: Vec<(&Need, Standing)> = open
        .into_iter()
        .filter(|(need, _)| place.is_none_or(|place| need.place == place))
        .filter(|(_, standing)| wanted.is_none_or(|wanted| *standing == wanted))
        .collect();
    let all = asked_for.len();
    let (asked_for, paging) = Paging::of(asked_for, turn);
    let rows = asked_for.into_iter().map(|(need, standing)| row(world, house, need, standing)).collect();
    ListPage {
        leads: crate::work::leads(&frame.visitor),
        places: place::choices(world, frame.locale()),
        place,
        standings: standings.iter().map(|standing| terms::key("standing", standing)).collect(),
        standing: wanted.map_or_else(String::new, |standing| terms::key("standing", &standing)),
        rows,
        all,
        paging,
        frame,
    }
}

fn row(world: &World, house: &House, need: &Need, standing: Standing) -> Row {
    let last = last_sign(world, need.id).unwrap_or(need.last.time);
    Row {
        id: need.id,
        title: need.title.clone(),
        place: place::name(world, need.place),
        standing: terms::key("standing", &standing),
        tag: tag(standing),
        observed: need.basis == need::Basis::ProfessionalObservation,
        voices: need::expressed(world, need.id).len(),
        rank: round::rank_of(world, need.id),
        days: days_since(last, house.today(), &house.settings.zone),
    }
}
