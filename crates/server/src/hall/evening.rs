//! The page of the evening for whoever leads: the address for everybody in letters that can be read from afar, who has come,
//! how much is written down, and where it lies. On the server at home it tells how a laptop is taken along and brought back.

use super::joined;
use crate::{
    capture::qr::{self, Qr},
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    sign_in::host,
};
use askama::Template;
use axum::extract::{Query, State};
use jiff::{Timestamp, civil::Date};
use samskapa_domain::{MeetingId, meeting, voice::Voice};
use samskapa_ledger::{Branched, taken_along};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "hall/evening.html")]
struct EveningPage {
    frame: Frame,
    meeting: MeetingId,
    title: String,
    date: Date,
    join: Vec<String>,
    qr: Option<Qr>,
    tables: Vec<Table>,
    notes: usize,
    held: usize,
    last: Option<Timestamp>,
    folder: String,
    entries: u64,
    own: u64,
}

/// A table with whoever writes there.
struct Table {
    name: String,
    phones: usize,
    notes: usize,
}

#[derive(Template)]
#[template(path = "hall/home.html")]
struct HomePage {
    frame: Frame,
    branches: Vec<Branched>,
}

/// What an address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// An evening that is home, by the name of its branch.
    joined: Option<String>,
}

/// Shows the page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    if let Some(branch) = asked.joined {
        return joined::page(&house, &visitor, &branch).await;
    }
    let Some(hall) = house.hall.get() else {
        return page::show_once(&home(&house, &visitor, None).await?);
    };
    let world = house.world();
    let meeting = world.meetings.get(&hall.meeting).ok_or(Problem::NotFound)?;
    let voices: Vec<&Voice> = meeting::voices(&world, meeting.id).filter(|voice| voice.speaks()).collect();
    let entries = house.ledger.seen().0;
    let before = taken_along(house.drawers().as_ref()).await?.unwrap_or(entries);
    page::show_once(&EveningPage {
        frame: house.frame(&visitor),
        meeting: meeting.id,
        title: meeting.title.clone(),
        date: meeting.date,
        qr: hall.join.first().and_then(|address| qr::of(address)),
        join: hall.join.clone(),
        tables: tables(&host::seats(&house, meeting.id).await?, &voices),
        notes: voices.len(),
        held: voices.iter().filter(|voice| !voice.held.is_empty()).count(),
        last: last(&voices),
        folder: hall.folder.clone(),
        own: entries.saturating_sub(before),
        entries,
    })
}

async fn home(house: &House, visitor: &Visitor, refused: Option<String>) -> Result<HomePage, Problem> {
    let frame = house.frame(visitor);
    let frame = match refused {
        Some(sentence) => frame.refusing(sentence),
        None => frame,
    };
    Ok(HomePage { frame, branches: house.ledger.branches().await? })
}

/// Shows the page at home again, with why a laptop could not be joined.
pub(super) async fn refuse(house: &House, visitor: &Visitor, sentence: String) -> Answer {
    page::show_refused(&home(house, visitor, Some(sentence)).await?)
}

fn tables(seats: &[String], voices: &[&Voice]) -> Vec<Table> {
    let mut tables: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for seat in seats {
        tables.entry(seat).or_default().0 += 1;
    }
    for table in voices.iter().filter_map(|voice| voice.table.as_deref()) {
        tables.entry(table).or_default().1 += 1;
    }
    tables.into_iter().map(|(name, (phones, notes))| Table { name: name.to_owned(), phones, notes }).collect()
}

fn last(voices: &[&Voice]) -> Option<Timestamp> {
    voices.iter().map(|voice| voice.captured.time).max()
}
