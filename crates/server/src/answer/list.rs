//! The list of answers, the newest first.

use crate::{
    frame::{
        page::{self, Answer as Sent, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::answer::Answer;

#[derive(Template)]
#[template(path = "answer/list.html")]
struct List<'a> {
    frame: Frame,
    rows: Vec<Row<'a>>,
    paging: Paging,
}

struct Row<'a> {
    answer: &'a Answer,
    need: &'a str,
    place: &'a str,
}

pub(super) async fn list(State(house): State<House>, visitor: Visitor, Query(turn): Query<Turn>) -> Sent {
    let world = house.world();
    let mut answers: Vec<&Answer> = world.answers.all().collect();
    answers.sort_by_key(|answer| std::cmp::Reverse(answer.given.sequence));
    let (answers, paging) = Paging::of(answers, turn);
    let rows = answers
        .into_iter()
        .map(|answer| {
            let need = world.needs.get(&answer.need);
            let place = need.and_then(|need| world.places.get(&need.place));
            Row {
                answer,
                need: need.map_or("", |need| need.title.as_str()),
                place: place.map_or("", |place| place.name.as_str()),
            }
        })
        .collect();
    page::show(&List { frame: house.frame(&visitor), rows, paging })
}
