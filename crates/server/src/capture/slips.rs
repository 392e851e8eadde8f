//! The slips that people take home: the code, how to use it, and what they said, eight to a sheet of paper.

use super::{
    hosts::own_address,
    qr::{self, Qr},
};
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
};
use jiff::civil::Date;
use samskapa_domain::{MeetingId, World, meeting, voice::Voice};
use serde::Deserialize;
use std::collections::BTreeSet;

/// So much of what was said stands on a slip.
const WORDS: usize = 110;
/// Slips on one page; more come with the next page or table.
const SLIPS: usize = 400;

#[derive(Template)]
#[template(path = "capture/slips.html")]
struct SlipsPage {
    frame: Frame,
    meeting: MeetingId,
    title: String,
    date: Date,
    address: String,
    tables: Vec<String>,
    table: String,
    slips: Vec<Slip>,
    all: usize,
}

struct Slip {
    code: String,
    table: Option<String>,
    words: Option<String>,
    qr: Option<Qr>,
}

/// Which slips.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    table: String,
}

/// Shows the slips of a meeting, or of one of its tables.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let address = own_address(&house, &headers);
    let mut voices: Vec<&Voice> = meeting::voices(&world, id).filter(|voice| voice.speaks()).collect();
    let tables: BTreeSet<String> = voices.iter().filter_map(|voice| voice.table.clone()).collect();
    voices.retain(|voice| asked.table.is_empty() || voice.table.as_deref() == Some(asked.table.as_str()));
    voices.sort_by_key(|voice| (voice.table.clone(), voice.row, voice.captured.sequence, voice.id));
    let slips = voices.iter().take(SLIPS).map(|voice| slip(&world, voice, &address)).collect();
    page::show(&SlipsPage {
        frame: house.frame(&visitor),
        meeting: id,
        title: meeting.title.clone(),
        date: meeting.date,
        address,
        tables: tables.into_iter().collect(),
        table: asked.table,
        all: voices.len(),
        slips,
    })
}

fn slip(world: &World, voice: &Voice, address: &str) -> Slip {
    let words = world.words(voice.text).filter(|_| voice.held.is_empty());
    Slip {
        code: voice.code.to_string(),
        table: voice.table.clone(),
        words: words.map(shortened),
        qr: qr::of(&format!("{address}/code?code={}", voice.code)),
    }
}

fn shortened(words: &str) -> String {
    if words.chars().count() <= WORDS {
        return words.to_owned();
    }
    let short: String = words.chars().take(WORDS).collect();
    format!("{}…", short.trim_end())
}
