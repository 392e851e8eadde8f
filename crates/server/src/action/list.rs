//! The list of actions: the open ones by the day they are due, then those that are done, the latest first.

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
use samskapa_domain::action::Action;

#[derive(Template)]
#[template(path = "action/list.html")]
struct List<'a> {
    frame: Frame,
    leads: bool,
    rows: Vec<&'a Action>,
    paging: Paging,
    today: Date,
}

pub(super) async fn list(State(house): State<House>, visitor: Visitor, Query(turn): Query<Turn>) -> Answer {
    let world = house.world();
    let (mut open, mut done): (Vec<&Action>, Vec<_>) = world.actions.all().partition(|action| action.done.is_none());
    open.sort_by_key(|action| (action.due, action.id));
    done.sort_by_key(|action| std::cmp::Reverse(action.done.as_ref().map(|(stamp, _)| stamp.sequence)));
    open.append(&mut done);
    let (rows, paging) = Paging::of(open, turn);
    page::show(&List { leads: work::leads(&visitor), frame: house.frame(&visitor), rows, paging, today: house.today() })
}
