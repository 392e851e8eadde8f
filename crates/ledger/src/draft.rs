//! A draft: what a batch of orders would lead to, before any of it is on disk. Pure: no waiting, no disk.
//!
//! Orders are decided one after another against a working copy of the world, so that each sees what those before it did. A
//! refusal, or an order whose rules stumble, leaves the others alone.

use std::collections::{BTreeMap, HashMap};
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::value::to_raw_value;
use uuid::Uuid;

use crate::content::ContentId;
use crate::entry::{Entry, entry_hash};
use crate::error::{Error, Failure};
use crate::hash::Hash;
use crate::keys::{Keys, Span};
use crate::ledger::{Done, Order};
use crate::rules::{Moment, Outcome, Rules, Stamp};
use crate::store::{NewEntry, Sealed, Tip};

/// How an order is answered.
pub(crate) type Answer<R> = Result<Done, Failure<<R as Rules>::Refusal>>;

pub(crate) struct Draft<R: Rules> {
    pub world: R::World,
    pub tip: Tip,
    pub entries: Vec<NewEntry>,
    pub contents: Vec<Sealed>,
    pub erase: Vec<ContentId>,
    pub keys: HashMap<Uuid, Span>,
    pub answers: Vec<Answer<R>>,
    /// Contents from before this batch that orders mention: to be looked up before anything is appended.
    pub looked_for: Vec<(usize, ContentId, Hash)>,
}

/// An order whose event cannot even be folded; the draft is spoilt and must be made again without it.
pub(crate) struct Spoilt(pub usize);

/// Drafts what the orders lead to. Those that are barred are answered with the reason and not decided.
pub(crate) fn draft<'a, R: Rules>(
    (world, tip, keys): (R::World, Tip, &Keys),
    space: &str,
    orders: impl Iterator<Item = (&'a Order<R::Command>, &'a Moment)>,
    barred: &BTreeMap<usize, Error>,
) -> Result<Draft<R>, Spoilt> {
    let mut draft = Draft::<R> {
        world,
        tip,
        entries: Vec::new(),
        contents: Vec::new(),
        erase: Vec::new(),
        keys: HashMap::new(),
        answers: Vec::new(),
        looked_for: Vec::new(),
    };
    for (place, (order, moment)) in orders.enumerate() {
        let earlier = keys.get(order.key).or_else(|| draft.keys.get(&order.key).copied());
        let answer = match (earlier, barred.get(&place)) {
            (Some(Span { first, last }), _) => Ok(Done { first, last, replayed: true }),
            (None, Some(error)) => Err(Failure::Fault(error.clone())),
            (None, None) => match draft.write(space, place, order, moment) {
                Ok(written) => Ok(draft.take_in(written, order.key, moment).map_err(|()| Spoilt(place))?),
                Err(failure) => Err(failure),
            },
        };
        draft.answers.push(answer);
    }
    Ok(draft)
}

/// What one order leads to, not yet part of the draft.
struct Written<E> {
    outcome: Outcome<E>,
    entries: Vec<NewEntry>,
    contents: Vec<Sealed>,
}

impl<R: Rules> Draft<R> {
    fn write(
        &mut self,
        space: &str,
        place: usize,
        order: &Order<R::Command>,
        moment: &Moment,
    ) -> Result<Written<R::Event>, Failure<R::Refusal>> {
        let decided = catch_unwind(AssertUnwindSafe(|| R::decide(&self.world, &order.command, moment)));
        let outcome = decided.map_err(|_| Error::Stumbled)?.map_err(Failure::Refused)?;
        let contents = self.seal(place, &outcome)?;
        let mut entries = Vec::with_capacity(outcome.events.len());
        let mut tip = self.tip;
        for (number, event) in outcome.events.iter().enumerate() {
            let is_last = number + 1 == outcome.events.len();
            let entry = Entry {
                sequence: tip.sequence + 1,
                time: moment.now,
                actor: moment.actor.clone(),
                space: space.to_owned(),
                key: Some(order.key),
                event: to_raw_value(event).map_err(|error| unwritable(&error))?,
                erased: if is_last { outcome.erase.clone() } else { Vec::new() },
                origin: None,
                previous: tip.hash,
            };
            let body = entry.write()?;
            let hash = entry_hash(body.as_bytes());
            tip = Tip { sequence: entry.sequence, hash };
            entries.push(NewEntry { body, hash });
        }
        Ok(Written { outcome, entries, contents })
    }

    /// Checks that events and contents belong together, so that the ledger can always be verified.
    fn seal(&mut self, place: usize, outcome: &Outcome<R::Event>) -> Result<Vec<Sealed>, Error> {
        if let (Some(&id), true) = (outcome.erase.first(), outcome.events.is_empty()) {
            return Err(Error::SilentErasure { id });
        }
        let sequence = self.tip.sequence + 1;
        let seal = |content: &crate::Content| Sealed { sequence, content: content.clone(), seal: content.seal() };
        let contents: Vec<Sealed> = outcome.contents.iter().map(seal).collect();
        let mentions: Vec<(ContentId, Hash)> = outcome.events.iter().flat_map(R::mentions).collect();
        if let Some(lonely) = contents.iter().find(|sealed| !mentions.contains(&(sealed.content.id, sealed.seal))) {
            return Err(Error::Unmentioned { id: lonely.content.id });
        }
        for (id, seal) in mentions {
            match contents.iter().chain(&self.contents).find(|sealed| sealed.content.id == id) {
                Some(sealed) if sealed.seal == seal => {}
                Some(_) => return Err(Error::Unknown { id }),
                None => self.looked_for.push((place, id, seal)),
            }
        }
        Ok(contents)
    }

    fn take_in(&mut self, written: Written<R::Event>, key: Uuid, moment: &Moment) -> Result<Done, ()> {
        let Written { outcome, entries, contents } = written;
        let first = self.tip.sequence + 1;
        let folded = catch_unwind(AssertUnwindSafe(|| {
            for (sequence, event) in (first..).zip(&outcome.events) {
                let stamp = Stamp { sequence, time: moment.now, actor: moment.actor.clone(), branch: None };
                R::fold(&mut self.world, &stamp, event);
            }
            outcome.contents.iter().for_each(|content| R::keep(&mut self.world, content.id, &content.text));
            outcome.erase.iter().for_each(|id| R::forget(&mut self.world, *id));
        }));
        folded.map_err(|_| ())?;
        let last = self.tip.sequence + entries.len() as u64;
        if let Some(entry) = entries.last() {
            self.tip = Tip { sequence: last, hash: entry.hash };
        }
        self.entries.extend(entries);
        self.contents.extend(contents);
        self.erase.extend(outcome.erase);
        self.keys.insert(key, Span { first, last });
        Ok(Done { first, last, replayed: false })
    }
}

fn unwritable(error: &serde_json::Error) -> Error {
    Error::Unwritable { what: "an event", reason: error.to_string() }
}
