//! What those who lead note about a meeting on its road: the next step, the heads counted, the promise made.

use super::{BANDS, ROAD, choice::word};
use crate::{
    frame::{
        form::Form,
        page::{self, Answer},
        visitor::Visitor,
    },
    house::House,
};
use axum::extract::{Path, State as Axum};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId,
    meeting::{self, Heads, Promise, State},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The steps a meeting may take from where it stands. An open house needs no invitation of its own.
pub fn next(from: State) -> Vec<State> {
    let at = ROAD.iter().position(|state| *state == from);
    let next = at.and_then(|at| ROAD.get(at + 1)).copied();
    let straight = (from == State::Planned).then_some(State::Held);
    next.into_iter().chain(straight).collect()
}

/// The key of what is said when a meeting comes to a state: the words on the button.
pub fn text(to: State) -> &'static str {
    match to {
        State::Planned => "meeting-step-planned",
        State::Invited => "meeting-step-invited",
        State::Held => "meeting-step-held",
        State::NotesIn => "meeting-step-notes-in",
        State::NotesChecked => "meeting-step-notes-checked",
        State::Published => "meeting-step-published",
        State::Answered => "meeting-step-answered",
        State::Closed => "meeting-step-closed",
    }
}

/// Where the meeting is to go.
#[derive(Deserialize)]
pub struct Step {
    to: State,
}

/// Takes the next step.
pub async fn advance(Axum(house): Axum<House>, visitor: Visitor, Path(id): Path<MeetingId>, form: Form<Step>) -> Answer {
    let command = meeting::Command::Advance { id, to: form.fields.to };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    page::go_with_notice(&house, format!("/meetings/{id}#lead"), "notice-meeting-advanced")
}

/// Heads as typed, by the word of the band; empty fields count nobody.
pub type Counted = BTreeMap<String, String>;

/// Counts heads.
pub async fn count_heads(
    Axum(house): Axum<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    form: Form<Counted>,
) -> Answer {
    let mut heads = Vec::with_capacity(BANDS.len());
    for band in BANDS {
        let typed = form.fields.get(&word(&band)).map_or("", |typed| typed.trim());
        if typed.is_empty() {
            continue;
        }
        let Ok(count) = typed.parse() else {
            let sentence = house.frame(&visitor).t("meeting-heads-unclear").s("typed", typed).to_string();
            return Err(crate::frame::error::Problem::Refused(sentence, form.typed));
        };
        heads.push(Heads { band, count });
    }
    let command = meeting::Command::CountHeads { id, heads };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    page::go_with_notice(&house, format!("/meetings/{id}#lead"), "notice-meeting-counted")
}

/// A promise as typed.
#[derive(Deserialize)]
pub struct Promised {
    #[serde(default)]
    text: String,
    due: Date,
    #[serde(default)]
    channels: String,
}

/// Makes a promise of an answer.
pub async fn promise(Axum(house): Axum<House>, visitor: Visitor, Path(id): Path<MeetingId>, form: Form<Promised>) -> Answer {
    let Promised { text, due, channels } = form.fields;
    let channels = channels.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let command = meeting::Command::MakePromise { id, promise: Promise { text, due, channels } };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    page::go_with_notice(&house, format!("/meetings/{id}#promises"), "notice-meeting-promised")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_meeting_goes_nowhere_and_a_planned_one_may_be_held_at_once() {
        assert!(next(State::Closed).is_empty());
        assert_eq!(next(State::Planned), [State::Invited, State::Held]);
        assert_eq!(next(State::NotesIn), [State::NotesChecked]);
    }
}
