//! A steering document of a body: a plan, a policy, a strategy or the directives of a budget, with its passages, so that
//! each can be held against what people want to reach together ([`crate::crosswalk`]).

use crate::{BodyId, Moment, Outcome, PassageId, Stamp, SteeringDocumentId, World, general};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

mod reading;

pub use reading::read;

/// The most passages of a document.
pub const MOST_PASSAGES: usize = 400;

/// What sort of document it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Sort {
    #[default]
    Plan,
    Policy,
    Strategy,
    Budget,
}

/// A passage as it is written down: its number or heading, which may be missing, and its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "told above")]
pub struct Written {
    pub number: String,
    pub text: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the document")]
pub enum Command {
    /// Enters a document with its passages.
    Enter {
        id: SteeringDocumentId,
        title: String,
        sort: Sort,
        body: BodyId,
        from: Date,
        to: Option<Date>,
        reference: String,
        passages: Vec<Written>,
    },
    /// Adds passages to it.
    Add { id: SteeringDocumentId, passages: Vec<Written> },
    /// It holds until another day than was said.
    Until { id: SteeringDocumentId, to: Date, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the document")]
pub enum Event {
    /// It was entered.
    Entered {
        id: SteeringDocumentId,
        title: String,
        sort: Sort,
        body: BodyId,
        from: Date,
        to: Option<Date>,
        reference: String,
    },
    /// Passages were added.
    Added { id: SteeringDocumentId, passages: Vec<Passage> },
    /// It holds until another day.
    Until { id: SteeringDocumentId, to: Date, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It has no passages.
    #[error("write at least one passage: what says nothing steers nothing")]
    NoPassages,
    /// It is longer than can be held against anything.
    #[error("{passages} passages are more than can be compared: {most} at the most")]
    TooManyPassages {
        /// How many.
        passages: usize,
        /// The most.
        most: usize,
    },
    /// It ends before it begins.
    #[error("it would end on {to}, before it holds from {from}: change one of the days")]
    EndsBeforeItHolds {
        /// From.
        from: Date,
        /// To.
        to: Date,
    },
    /// It is entered already.
    #[error("'{title}' of that body is entered already: open it from the list")]
    EnteredAlready {
        /// Its title.
        title: String,
    },
}

/// A passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// Its name in the ledger.
    pub id: PassageId,
    /// Its number or heading; empty if it has none.
    pub number: String,
    /// What it says.
    pub text: String,
}

/// A steering document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SteeringDocument {
    /// Its name in the ledger.
    pub id: SteeringDocumentId,
    /// Its title.
    pub title: String,
    /// Its sort.
    pub sort: Sort,
    /// Whose it is.
    pub body: BodyId,
    /// From when it holds.
    pub from: Date,
    /// Until when; none if no end was set.
    pub to: Option<Date>,
    /// Where it is: an address or a registration number.
    pub reference: String,
    /// Its passages, in order.
    pub passages: Vec<Passage>,
    /// When it was said to hold until another day, until which, and why.
    pub moved: Vec<(Stamp, Date, String)>,
    /// When it was entered.
    pub entered: Stamp,
}

impl SteeringDocument {
    /// Whether it has ended by a day.
    pub fn is_over(&self, day: Date) -> bool {
        self.to.is_some_and(|to| to < day)
    }
}

/// A passage, with the document it stands in.
pub fn passage(world: &World, id: PassageId) -> Option<(&SteeringDocument, &Passage)> {
    let document = world.steering_documents.get(world.passages.get(&id)?)?;
    Some((document, document.passages.iter().find(|passage| passage.id == id)?))
}

/// The documents of a body that have not ended by a day, in the order in which they were entered.
pub fn of_body(world: &World, body: BodyId, day: Date) -> impl Iterator<Item = &SteeringDocument> {
    world.steering_documents.all().filter(move |document| document.body == body && !document.is_over(day))
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Enter { id, title, sort, body, from, to, reference, passages } => {
            general::free(&world.steering_documents, "steering-document", id)?;
            general::known(&world.bodies, "body", body)?;
            let title = general::title("title", title)?;
            if let Some(to) = to.filter(|to| to < from) {
                return Err(Refusal::EndsBeforeItHolds { from: *from, to }.into());
            }
            let same = |other: &SteeringDocument| {
                other.body == *body && other.from == *from && other.title.to_lowercase() == title.to_lowercase()
            };
            if world.steering_documents.all().any(same) {
                return Err(Refusal::EnteredAlready { title }.into());
            }
            let passages = weighed(0, passages, moment)?;
            let reference = general::optional("reference", reference)?;
            let entered = Event::Entered { id: *id, title, sort: *sort, body: *body, from: *from, to: *to, reference };
            Ok(Outcome::of(entered).and(Event::Added { id: *id, passages }))
        }
        Command::Add { id, passages } => {
            let document = general::known(&world.steering_documents, "steering-document", id)?;
            Ok(Outcome::of(Event::Added { id: *id, passages: weighed(document.passages.len(), passages, moment)? }))
        }
        Command::Until { id, to, why } => {
            let document = general::known(&world.steering_documents, "steering-document", id)?;
            if *to < document.from {
                return Err(Refusal::EndsBeforeItHolds { from: document.from, to: *to }.into());
            }
            Ok(Outcome::of(Event::Until { id: *id, to: *to, why: general::text("why", why)? }))
        }
    }
}

fn weighed(before: usize, written: &[Written], moment: &mut Moment) -> Result<Vec<Passage>, crate::Refusal> {
    if written.is_empty() {
        return Err(Refusal::NoPassages.into());
    }
    let passages = before + written.len();
    if passages > MOST_PASSAGES {
        return Err(Refusal::TooManyPassages { passages, most: MOST_PASSAGES }.into());
    }
    let mut weighed = Vec::with_capacity(written.len());
    for Written { number, text } in written {
        let number = if number.trim().is_empty() { String::new() } else { general::title("passage_number", number)? };
        weighed.push(Passage { id: moment.name(), number, text: general::text("passage", text)? });
    }
    Ok(weighed)
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Entered { id, title, sort, body, from, to, reference } => world.steering_documents.put_new(
            *id,
            SteeringDocument {
                id: *id,
                title: title.clone(),
                sort: *sort,
                body: *body,
                from: *from,
                to: *to,
                reference: reference.clone(),
                passages: Vec::new(),
                moved: Vec::new(),
                entered: stamp.clone(),
            },
        ),
        Event::Added { id, passages } => {
            for passage in passages {
                world.passages.put_new(passage.id, *id);
            }
            world.steering_documents.change(id, |document| {
                let fresh = |passage: &&Passage| !document.passages.iter().any(|other| other.id == passage.id);
                let fresh: Vec<Passage> = passages.iter().filter(fresh).cloned().collect();
                document.passages.extend(fresh);
            });
        }
        Event::Until { id, to, why } => world.steering_documents.change(id, |document| {
            document.to = Some(*to);
            document.moved.push((stamp.clone(), *to, why.clone()));
        }),
    }
}
