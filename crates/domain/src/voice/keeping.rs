//! What the world keeps of a voice, event by event.

use super::{Captured, EditMark, Event, State, Voice};
use crate::{Stamp, World};

/// Lays an event into the world.
pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Captured(captured) => {
            world.give_code(captured.code.clone(), captured.id);
            world.voices.put(captured.id, taken_down(captured, stamp));
        }
        Event::Confirmed { id } => world.voices.change(id, |voice| {
            voice.state = State::Confirmed;
            voice.sure = true;
        }),
        Event::Corrected { id, correction, recut } => world.voices.change(id, |voice| {
            voice.kind = correction.kind;
            voice.support = correction.support;
            voice.table.clone_from(&correction.table);
            voice.setting.clone_from(&correction.setting);
            voice.same_as = correction.same_as;
            voice.sure = true;
            if let Some(recut) = recut {
                voice.former.push(voice.text);
                voice.stood.extend(voice.span.as_ref().map(|span| (span.start, span.end)));
                voice.text = recut.text;
                voice.translation = None;
                voice.span = Some(recut.span.clone());
                voice.held.clone_from(&recut.held);
                voice.state = match (voice.held.is_empty(), voice.state) {
                    (false, _) => State::Held,
                    (true, State::Held) => State::Captured,
                    (true, state) => state,
                };
            }
        }),
        Event::SetAside { id, .. } => world.voices.change(id, |voice| voice.state = State::SetAside),
        Event::BroughtBack { id, .. } => world.voices.change(id, |voice| {
            voice.withdrawn_by = None;
            // Only what was read from notes has something to be checked against.
            voice.state = match (voice.held.is_empty(), voice.span.is_some()) {
                (false, _) => State::Held,
                (true, true) => State::Captured,
                (true, false) => State::Confirmed,
            };
        }),
        Event::Masked { id, text } => world.voices.change(id, |voice| {
            voice.former.push(voice.text);
            voice.text = *text;
            voice.translation = None;
            voice.mark = Some(EditMark::Masked);
            released(voice);
        }),
        Event::Cleared { id, .. } => world.voices.change(id, released),
        Event::Translated { id, translation } => {
            world.voices.change(id, |voice| voice.translation = Some(translation.clone()));
        }
        Event::Withdrawn { id, .. } => world.voices.change(id, |voice| {
            voice.state = State::Withdrawn;
            voice.withdrawn_by = Some(stamp.by.clone());
        }),
        Event::Weeded { id, decision } => world.voices.change(id, |voice| {
            voice.state = State::Weeded;
            voice.weeded_by = Some(decision.clone());
            // Nothing that was written about the voice stays on the tombstone.
            (voice.setting, voice.table, voice.question) = (None, None, None);
            voice.former.clear();
            voice.translation = None;
        }),
    }
}

fn released(voice: &mut Voice) {
    voice.held.clear();
    voice.state = State::Confirmed;
}

fn taken_down(captured: &Captured, stamp: &Stamp) -> Voice {
    let captured = captured.clone();
    let state = match (captured.held.is_empty(), captured.at_first_hand) {
        (false, _) => State::Held,
        (true, true) => State::Confirmed,
        (true, false) => State::Captured,
    };
    Voice {
        id: captured.id,
        code: captured.code,
        text: captured.text,
        mark: None,
        former: Vec::new(),
        stood: Vec::new(),
        withdrawn_by: None,
        translation: None,
        span: captured.span,
        place: captured.place,
        meeting: captured.meeting,
        kind: captured.kind,
        sure: captured.sure,
        reason: captured.reason,
        origin: captured.origin,
        channel: captured.channel,
        setting: captured.setting,
        table: captured.table,
        row: captured.row,
        question: captured.question,
        language: captured.language,
        support: captured.support,
        same_as: captured.same_as,
        held: captured.held,
        state,
        due: captured.due,
        received: captured.received,
        weeded_by: None,
        captured: stamp.clone(),
    }
}
