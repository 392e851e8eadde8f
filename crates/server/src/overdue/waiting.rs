//! What waits, and for how long, read from the world.

use crate::{
    frame::{dates, locale::Locale, page::Frame},
    terms, work,
};
use jiff::civil::Date;
use samskapa_domain::{
    PlaceId, World,
    claim::Thing,
    hand_over, meeting,
    need::{self, Standing},
    voice::{self, State, Voice},
};
use std::collections::BTreeMap;

/// Days past a day that are taken together first.
pub(super) const MONTH: i32 = 30;

/// And the days that are taken together next.
pub(super) const QUARTER: i32 = 90;

/// The voices of one place that wait, by how long past their day.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct PlaceRow {
    pub(super) id: String,
    pub(super) name: String,
    /// Up to [`MONTH`] days.
    pub(super) month: usize,
    /// Up to [`QUARTER`] days.
    pub(super) quarter: usize,
    /// Longer.
    pub(super) longer: usize,
}

impl PlaceRow {
    pub(super) fn all(&self) -> usize {
        self.month + self.quarter + self.longer
    }

    fn add(&mut self, days: i32) {
        if days <= MONTH {
            self.month += 1;
        } else if days <= QUARTER {
            self.quarter += 1;
        } else {
            self.longer += 1;
        }
    }
}

/// A voice that waits, for those who lead.
#[derive(Debug)]
pub(super) struct Late {
    /// The words; none while they are held.
    pub(super) words: Option<String>,
    pub(super) place: String,
    pub(super) kind: String,
    pub(super) due: Date,
    pub(super) days: i32,
    /// The need it is part of.
    pub(super) need: Option<work::Link>,
}

/// Something that was promised by a day that has passed.
#[derive(Debug)]
pub(super) struct Promised {
    pub(super) kind: &'static str,
    pub(super) text: String,
    pub(super) path: String,
    pub(super) due: Date,
    pub(super) days: i32,
}

/// Something that others were asked.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) path: String,
    /// None for a need that is not published.
    pub(super) need: Option<String>,
    pub(super) to: String,
    pub(super) answer_by: Date,
    pub(super) received: bool,
    pub(super) late: bool,
}

fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// How many voices wait at each place.
pub(super) fn by_place(world: &World, locale: Locale, late: &[&Voice], today: Date) -> Vec<PlaceRow> {
    let mut rows: BTreeMap<PlaceId, PlaceRow> = BTreeMap::new();
    for voice in late {
        rows.entry(voice.place).or_default().add(days(voice.due, today));
    }
    let mut rows: Vec<PlaceRow> = rows
        .into_iter()
        .map(|(id, row)| PlaceRow {
            id: id.to_string(),
            name: world.places.get(&id).map(|place| place.name.clone()).unwrap_or_default(),
            ..row
        })
        .collect();
    dates::sort_by_word(locale, &mut rows, |row| &row.name);
    rows
}

/// How many voices have no answer yet but a day that lies ahead.
pub(super) fn coming(world: &World, today: Date) -> usize {
    let open = |voice: &&Voice| voice.speaks() && matches!(voice::reply(world, voice, today), voice::Reply::Due(_));
    world.voices.all().filter(open).count()
}

/// The voices that wait, one by one.
pub(super) fn rows(frame: &Frame, world: &World, late: &[&Voice], today: Date) -> Vec<Late> {
    let row = |voice: &&Voice| Late {
        words: world.words(voice.text).filter(|_| voice.state != State::Held).map(str::to_owned),
        place: world.places.get(&voice.place).map(|place| place.name.clone()).unwrap_or_default(),
        kind: terms::key("kind", &voice.kind),
        due: voice.due,
        days: days(voice.due, today),
        need: voice::needs(world, voice.id).next().and_then(|need| work::links(frame, world, [Thing::Need(need)]).pop()),
    };
    late.iter().map(row).collect()
}

/// Promises past their day: answers promised at a meeting, news of a need, and what somebody undertook to do. A
/// meeting's promise is kept when every voice of it has its answer.
pub(super) fn promised(world: &World, frame: &Frame, today: Date) -> Vec<Promised> {
    let past = |kind, text: &str, path, due| Promised { kind, text: text.to_owned(), path, due, days: days(due, today) };
    let meetings = world.meetings.all().filter(|meeting| meeting.is_public() || work::leads(&frame.visitor));
    let meetings = meetings.flat_map(|meeting| {
        let unanswered = meeting::voices(world, meeting.id)
            .any(|voice| voice.speaks() && !voice::reply(world, voice, today).is_answered());
        let broken = meeting.promises.iter().filter(move |promise| promise.due < today && unanswered);
        broken
            .map(|promise| past("overdue-promise-meeting", &promise.text, format!("/meetings/{}", meeting.id), promise.due))
    });
    let open = |need: &need::Need| crate::need::is_open_to(frame, world, need);
    let needs = world.needs.all().filter_map(|need| {
        let answered = [Standing::Answered, Standing::Confirmed, Standing::Closed].contains(&need::standing(world, need));
        let due = need.next.filter(|due| *due < today && !answered && need.merged_into.is_none() && open(need))?;
        Some(past("overdue-promise-need", &need.title, format!("/needs/{}", need.id), due))
    });
    let actions = world.actions.all().filter(|action| action.done.is_none() && action.due < today);
    let actions =
        actions.map(|action| past("overdue-promise-action", &action.what, format!("/actions/{}", action.id), action.due));
    let mut all: Vec<Promised> = meetings.chain(needs).chain(actions).collect();
    all.sort_by_key(|promise| promise.due);
    all
}

/// What others were asked and have not received or not answered in time, the longest waiting first.
pub(super) fn asked(frame: &Frame, world: &World, today: Date) -> Vec<Asked> {
    let open = |need: &&need::Need| crate::need::is_open_to(frame, world, need);
    let row = |waits: &hand_over::HandOver| Asked {
        path: format!("/hand-overs/{}", waits.id),
        need: world.needs.get(&waits.need).filter(open).map(|need| need.title.clone()),
        to: world.organisations.get(&waits.to).map(|to| to.name.clone()).unwrap_or_default(),
        answer_by: waits.answer_by,
        received: waits.receipt.is_some(),
        late: waits.answer_by < today,
    };
    hand_over::waiting(world, today).into_iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wait_counts_in_one_column() {
        let mut row = PlaceRow::default();
        for days in [1, 30, 31, 90, 91, 400] {
            row.add(days);
        }
        assert_eq!((row.month, row.quarter, row.longer, row.all()), (2, 2, 2, 6));
    }
}
