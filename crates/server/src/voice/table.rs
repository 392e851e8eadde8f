//! The list of voices as a table file, with the same filters and the same care: who may not read the words on
//! the page does not get them here either.

use super::{
    list::{Row, row},
    sieve::Sieve,
};
use crate::{
    frame::{
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need::is_open_to,
    work,
};
use axum::extract::{Query, State};
use samskapa_domain::{VoiceId, World, voice};

/// Sends the table.
pub(super) async fn send(State(house): State<House>, visitor: Visitor, Query(sieve): Query<Sieve>) -> Answer {
    let world = house.world();
    let frame = house.frame(&visitor);
    let leads = visitor.person.is_some();
    let today = house.today();
    let heads = [
        "words",
        "kind",
        "place",
        "meeting",
        "date",
        "table",
        "setting",
        "support",
        "standing",
        "needs",
        "due",
        "translation",
    ];
    let heads = heads.map(|head| frame.t(["voice-col-", head].concat()).to_string());
    let rows = sieve.sift(&world, today, leads).into_iter();
    work::csv("voices.csv", heads, rows.map(|voice| cells(&frame, &world, &row(&world, &frame, voice, today, leads))))
}

fn cells(frame: &Frame, world: &World, row: &Row) -> [String; 12] {
    let (title, date) = row.meeting.as_ref().map(|(_, title, date)| (title.clone(), date.to_string())).unwrap_or_default();
    [
        row.words.clone(),
        frame.t(row.kind.as_str()).to_string(),
        row.place.clone(),
        title,
        date,
        row.table.clone().unwrap_or_default(),
        row.setting.clone().unwrap_or_default(),
        row.support.to_string(),
        frame.t(row.standing.as_str()).to_string(),
        needs(frame, world, row.id),
        row.due.map(|(date, _)| date.to_string()).unwrap_or_default(),
        // Who made it stands in the same cell, so that it goes along wherever the words are copied to.
        row.translation.as_ref().map(|one| format!("{} ({})", one.words, frame.t(one.made))).unwrap_or_default(),
    ]
}

/// The needs it is part of, as far as the reader may read of them.
fn needs(frame: &Frame, world: &World, voice: VoiceId) -> String {
    let needs = voice::needs(world, voice).filter_map(|need| world.needs.get(&need));
    let titles: Vec<&str> = needs.filter(|need| is_open_to(frame, world, need)).map(|need| need.title.as_str()).collect();
    titles.join("; ")
}
