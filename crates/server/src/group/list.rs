//! The list of working groups: those at work first, then those that have ended.

use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State};
use jiff::civil::Date;
use samskapa_domain::{GroupId, group};

#[derive(Template)]
#[template(path = "group/list.html")]
struct List {
    frame: Frame,
    leads: bool,
    rows: Vec<Row>,
    paging: Paging,
}

struct Row {
    id: GroupId,
    title: String,
    place: String,
    needs: usize,
    next: Option<Date>,
    ends: Date,
    ended: bool,
    late: bool,
}

pub(super) async fn list(State(house): State<House>, visitor: Visitor, Query(turn): Query<Turn>) -> Answer {
    let (world, today) = (house.world(), house.today());
    let mut rows: Vec<Row> = world
        .groups
        .all()
        .rev()
        .map(|group| Row {
            id: group.id,
            title: group.mandate.title.clone(),
            place: world.places.get(&group.mandate.place).map(|place| place.name.clone()).unwrap_or_default(),
            needs: group::needs(&world, group.id).len(),
            next: group.notes.last().and_then(|note| note.next).filter(|next| *next >= today),
            ends: group.mandate.ends,
            ended: group.ended.is_some(),
            late: group.ended.is_none() && group.mandate.ends < today,
        })
        .collect();
    rows.sort_by_key(|row| row.ended);
    let (rows, paging) = Paging::of(rows, turn);
    page::show(&List { leads: work::leads(&visitor), frame: house.frame(&visitor), rows, paging })
}
