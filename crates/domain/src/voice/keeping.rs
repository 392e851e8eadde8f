//! What the world keeps of a voice, event by event.
//!
//! Some come late, from a branch whose author did not know what had happened here. What is withdrawn or weeded on
//! either side stays so, and no words come out again that somebody has masked.

use super::{Captured, EditMark, Event, RESIDENT, Recut, State, Voice};
use crate::{Stamp, VoiceId, WordsId, World};

/// Lays an event into the world.
pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Captured(captured) => {
            world.give_code(captured.code.clone(), captured.id);
            world.voices.put_new(captured.id, taken_down(captured, stamp));
        }
        Event::Confirmed { id }
        | Event::Corrected { id, .. }
        | Event::SetAside { id, .. }
        | Event::BroughtBack { id, .. }
        | Event::Masked { id, .. }
        | Event::Cleared { id, .. }
        | Event::Translated { id, .. }
        | Event::Withdrawn { id, .. }
        | Event::Weeded { id, .. } => {
            // Nothing is done with what was weeded.
            if !is_weeded(world, id) {
                world.voices.change(id, |voice| changed(voice, event, stamp));
            }
        }
    }
}

pub(super) fn is_weeded(world: &World, id: &VoiceId) -> bool {
    world.voices.get(id).is_some_and(|voice| voice.state == State::Weeded)
}

fn changed(voice: &mut Voice, event: &Event, stamp: &Stamp) {
    match event {
        Event::Captured(_) => {}
        Event::Confirmed { .. } => {
            if voice.state == State::Captured {
                voice.state = State::Confirmed;
            }
            voice.sure = true;
        }
        Event::Corrected { correction, recut, .. } => {
            voice.kind = correction.kind;
            voice.support = correction.support;
            voice.table.clone_from(&correction.table);
            voice.setting.clone_from(&correction.setting);
            voice.same_as = correction.same_as;
            voice.sure = true;
            if let Some(recut) = recut {
                cut_anew(voice, recut, stamp);
            }
        }
        Event::SetAside { .. } => {
            if voice.state != State::Withdrawn {
                voice.state = State::SetAside;
                put_aside(voice, stamp);
            }
        }
        Event::BroughtBack { .. } => bring_back(voice, stamp),
        Event::Masked { text, .. } => {
            reword(voice, *text, stamp);
            voice.mark = Some(EditMark::Masked);
            released(voice);
        }
        // Whoever cleared or translated it has looked at the words they saw, and at no others.
        Event::Cleared { .. } => {
            if knew_the_words(voice, stamp) {
                released(voice);
            }
        }
        Event::Translated { translation, .. } => {
            if knew_the_words(voice, stamp) {
                voice.translations.retain(|(_, other)| other.language != translation.language);
                voice.translations.push((stamp.clone(), translation.clone()));
            }
        }
        Event::Withdrawn { .. } => withdraw(voice, stamp),
        Event::Weeded { decision, .. } => {
            voice.state = State::Weeded;
            voice.weeded_by = Some(decision.clone());
            // Nothing that was written about the voice stays on the tombstone.
            (voice.setting, voice.table, voice.question) = (None, None, None);
            voice.former.clear();
            voice.translations.clear();
        }
    }
}

fn cut_anew(voice: &mut Voice, recut: &Recut, stamp: &Stamp) {
    // Masked words are shown, and none that were cut by somebody who did not know that.
    if voice.mark.is_some() {
        voice.former.push(recut.text);
        return;
    }
    voice.stood.extend(voice.span.as_ref().map(|span| (span.start, span.end)));
    voice.span = Some(recut.span.clone());
    voice.held.clone_from(&recut.held);
    reword(voice, recut.text, stamp);
    come(
        voice,
        match (voice.held.is_empty(), voice.state) {
            (false, _) => State::Held,
            (true, State::Held) => State::Captured,
            (true, state) => state,
        },
    );
}

fn bring_back(voice: &mut Voice, stamp: &Stamp) {
    let by_the_person = voice.withdrawn_by.as_deref() == Some(RESIDENT);
    let unseen = voice.aside.as_ref().is_some_and(|aside| !stamp.has_seen(aside));
    if by_the_person || unseen {
        return;
    }
    (voice.withdrawn_by, voice.aside) = (None, None);
    // Only what was read from notes has something to be checked against.
    voice.state = match (voice.held.is_empty(), voice.span.is_some()) {
        (false, _) => State::Held,
        (true, true) => State::Captured,
        (true, false) => State::Confirmed,
    };
}

fn withdraw(voice: &mut Voice, stamp: &Stamp) {
    voice.state = State::Withdrawn;
    put_aside(voice, stamp);
    if voice.withdrawn_by.as_deref() != Some(RESIDENT) {
        voice.withdrawn_by = Some(stamp.by.clone());
    }
}

/// What was put aside unseen by this one stands beside it: taking back the one does not take back the other.
fn put_aside(voice: &mut Voice, stamp: &Stamp) {
    if voice.aside.as_ref().is_none_or(|aside| stamp.has_seen(aside)) {
        voice.aside = Some(stamp.clone());
    }
}

/// Whether whoever did something knew the words as they are now.
pub(super) fn knew_the_words(voice: &Voice, stamp: &Stamp) -> bool {
    voice.reworded.as_ref().is_none_or(|reworded| stamp.has_seen(reworded))
}

fn reword(voice: &mut Voice, text: WordsId, stamp: &Stamp) {
    voice.former.push(voice.text);
    voice.text = text;
    voice.translations.clear();
    voice.reworded = Some(stamp.clone());
}

/// A voice that is put aside stays so, whatever else is done with it.
fn come(voice: &mut Voice, state: State) {
    if voice.speaks() {
        voice.state = state;
    }
}

fn released(voice: &mut Voice) {
    voice.held.clear();
    come(voice, State::Confirmed);
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
        aside: None,
        reworded: None,
        translations: Vec::new(),
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
