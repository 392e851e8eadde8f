//! What comes late: things that happened in a branch, a laptop in a hall for instance, and were joined afterwards.
//!
//! Nothing of it is refused, since it has happened; each concept's `fold` bears it. The rules hold all the same: what
//! was withdrawn or weeded stays so, a closed round keeps its ranking, a need that lost what it was closed on is open
//! again, and what can be said only once keeps the answer that was here first.

use crate::{Event, NeedId, Stamp, WordsId, World, bundle, case, claim, document, need, voice};

/// Words that have to be erased when an event comes late, given the world before it.
pub fn gone(world: &World, event: &Event, stamp: &Stamp) -> Vec<WordsId> {
    match event {
        Event::Voice(event) => voice::gone(world, event, stamp),
        Event::Document(event) => document::gone(world, event, stamp),
        Event::Case(event) if stamp.is_late() => case::gone(world, event),
        Event::Bundle(event) if stamp.is_late() => bundle::gone(world, event),
        _ => Vec::new(),
    }
}

/// Puts right what a late event has made untrue without knowing: needs that can no longer be closed are open again.
pub(crate) fn settle(world: &mut World, event: &Event, stamp: &Stamp) {
    let may_matter = match event {
        Event::Need(event) => !matches!(event, need::Event::Heard { .. } | need::Event::Assigned { .. }),
        Event::Claim(event) => matches!(event, claim::Event::Withdrawn { .. }),
        _ => false,
    };
    if !stamp.is_late() || !may_matter {
        return;
    }
    let closed = world.needs.all().filter(|need| need.closed.is_some());
    let open_again: Vec<NeedId> = closed.filter(|need| !need::may_be_closed(world, need)).map(|need| need.id).collect();
    for id in open_again {
        world.needs.change(&id, |need| need.closed = None);
    }
}

/// Puts a text among the earlier ones of the same thing. The last holds; one from a branch that did not know what was
/// written here meanwhile stands before that, so that it is kept and replaces nothing.
pub(crate) fn lay_in<T>(texts: &mut Vec<T>, text: T, stamp: impl Fn(&T) -> &Stamp) {
    let unknown = texts.iter().position(|other| !stamp(&text).has_seen(stamp(other)));
    texts.insert(unknown.unwrap_or(texts.len()), text);
}
