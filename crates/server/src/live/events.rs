//! Telling open pages that something changed (server-sent events). The event says only that, with the number of the
//! last entry of the ledger: what changed is fetched by the page itself, as far as its reader may see it.
//!
//! A line that was lost and comes back says the last number it heard; a page that was just loaded says the number it was
//! written from. Either is told at once if anything has happened since, so nothing is missed in between.

use super::{crowd::Line, face};
use crate::house::House;
use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;
use samskapa_domain::MeetingId;
use serde::Deserialize;
use std::{convert::Infallible, time::Duration};
use tokio::{
    sync::watch,
    time::{self, Interval},
};

/// Proxies close what is silent for a minute, and a phone that walked out of the hall is noticed by its silence.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Counts on the screen and the desk may be this old: two hundred answers within a second are told a few times only.
const GATHERED: Duration = Duration::from_millis(300);

/// Whose page it is; each is told of other things.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reader {
    /// A phone: what is shown.
    Phone,
    /// The projector: what is shown, and how many answered.
    Screen,
    /// The host: everything.
    Desk,
}

/// From where the page goes on.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(super) struct From {
    /// The number that the page was written from.
    #[serde(default)]
    seen: Option<u64>,
}

impl From {
    /// What the line itself says it heard last comes first.
    fn heard(self, headers: &HeaderMap) -> u64 {
        let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.trim().parse().ok());
        last.or(self.seen).unwrap_or(0)
    }
}

/// Opens a line for a page.
pub(super) fn open(house: &House, meeting: MeetingId, reader: Reader, from: From, headers: &HeaderMap) -> Response {
    let told = Told {
        changes: house.ledger.changes(),
        moves: house.crowd.moves(),
        closing: house.crowd.closing(),
        beat: time::interval_at(time::Instant::now() + HEARTBEAT, HEARTBEAT),
        known: None,
        first: true,
        heard: from.heard(headers),
        _line: (reader == Reader::Phone).then(|| house.crowd.open(meeting)),
        house: house.clone(),
        meeting,
        reader,
    };
    let lines = stream::unfold(told, async |mut told| {
        let line = told.next().await?;
        Some((Ok::<_, Infallible>(Bytes::from(line)), told))
    });
    let kind = HeaderValue::from_static("text/event-stream");
    let mut answer = ([(header::CONTENT_TYPE, kind)], Body::from_stream(lines)).into_response();
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // A proxy that gathers an answer before it passes it on would pass nothing on.
    answer.headers_mut().insert("x-accel-buffering", HeaderValue::from_static("no"));
    answer
}

/// What a line waits for.
struct Told {
    house: House,
    meeting: MeetingId,
    reader: Reader,
    changes: watch::Receiver<u64>,
    moves: watch::Receiver<u64>,
    closing: watch::Receiver<bool>,
    beat: Interval,
    /// What the reader sees, as last told.
    known: Option<u64>,
    first: bool,
    heard: u64,
    _line: Option<Line>,
}

impl Told {
    /// The next lines; none when the house closes.
    async fn next(&mut self) -> Option<String> {
        if self.first {
            self.first = false;
            let (sequence, world) = self.house.ledger.seen();
            self.known = Some(face::print(&world, &self.house.crowd, self.meeting, self.reader));
            let changed = if sequence > self.heard { changed(sequence) } else { String::new() };
            return Some(format!("retry: {}\n\n{changed}", self.wait_before_coming_back()));
        }
        loop {
            let counts = self.reader != Reader::Phone;
            tokio::select! {
                change = self.changes.changed() => change.ok()?,
                moved = self.moves.changed(), if counts => moved.ok()?,
                _ = self.closing.wait_for(|closing| *closing) => return None,
                _ = self.beat.tick() => return Some(":\n\n".to_owned()),
            }
            if counts {
                time::sleep(GATHERED).await;
                self.changes.mark_unchanged();
                self.moves.mark_unchanged();
            }
            let (sequence, world) = self.house.ledger.seen();
            let now = Some(face::print(&world, &self.house.crowd, self.meeting, self.reader));
            if now != self.known {
                self.known = now;
                return Some(changed(sequence));
            }
        }
    }

    /// Milliseconds until a lost line is opened again: from one to four seconds, so that two hundred phones do not knock
    /// at once when the laptop comes back.
    fn wait_before_coming_back(&self) -> u32 {
        let drawn = self.house.chance.draw().map_or(128, |chance| u32::from(chance[0]));
        1000 + drawn * 3000 / 255
    }
}

fn changed(sequence: u64) -> String {
    format!("event: changed\nid: {sequence}\ndata: {sequence}\n\n")
}
