//! What a paper leads to: whether it still holds, and if not, what holds now.

use super::page::{PrintRow, row};
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    paper::sms,
    place,
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{invitation, meeting::Meeting};

#[derive(Template)]
#[template(path = "invitation/check.html")]
struct CheckPage {
    frame: Frame,
    number: u32,
    papers: Vec<Checked>,
}

/// A paper of that number, and the meeting it is about.
struct Checked {
    print: PrintRow,
    place: String,
    meeting: Meeting,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(number): Path<u32>) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let checked = |print: &invitation::Print| {
        let meeting = world.meetings.get(&print.meeting)?;
        Some(Checked {
            print: row(&frame, &world, print),
            place: place::name(&world, meeting.place),
            meeting: meeting.clone(),
        })
    };
    let papers: Vec<_> = invitation::numbered(&world, number).filter_map(checked).collect();
    if papers.is_empty() {
        return Err(Problem::NotFound);
    }
    page::show(&CheckPage { frame, number, papers })
}

/// The short address of a meeting, as it stands on paper and in messages.
pub(super) async fn short(State(house): State<House>, Path(short): Path<String>) -> Answer {
    let world = house.world();
    let meeting = world.meetings.all().find(|meeting| sms::short(meeting) == short).ok_or(Problem::NotFound)?;
    page::go(format!("/meetings/{}/invitation", meeting.id))
}
