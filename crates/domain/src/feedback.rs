//! What readers say of a page: whether it helped, or what hinders them in using it. Somebody who leads reads it and
//! writes down what was done. It is no voice: it speaks of the pages, not of what people need.

use crate::{FeedbackId, Moment, Outcome, Stamp, WordsId, World, general};
use serde::{Deserialize, Serialize};
use std::{cmp::Reverse, collections::BTreeMap};

/// What it says of the page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// It helped.
    Helped,
    /// It did not help.
    NotHelped,
    /// Something on it hinders somebody in reading or using it.
    Hindrance,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the feedback")]
pub enum Command {
    /// Somebody says something of a page; words and how to reach them are kept apart.
    Give { id: FeedbackId, kind: Kind, page: String, words: String, contact: String },
    /// Whoever gave it without a word says more.
    Add { id: FeedbackId, words: String, contact: String },
    /// It was dealt with; how to reach the reader is erased.
    Settle { id: FeedbackId, done: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the feedback")]
pub enum Event {
    /// It was given.
    Given { id: FeedbackId, kind: Kind, page: String, words: Option<WordsId>, contact: Option<WordsId> },
    /// More was said of it.
    Added { id: FeedbackId, words: WordsId, contact: Option<WordsId> },
    /// It was dealt with.
    Settled { id: FeedbackId, done: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// A hindrance nobody can understand.
    #[error("say in a few words what was hard: otherwise nobody can mend it")]
    NothingSaid,
    /// Words were added before: what one reader said is not written over by another.
    #[error("something is said here already: report it anew instead")]
    Said,
    /// It was dealt with before.
    #[error("this is settled already: reload the page")]
    Settled,
}

/// What a reader said of a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Feedback {
    /// Its name in the ledger.
    pub id: FeedbackId,
    /// What it says of the page.
    pub kind: Kind,
    /// The address of the page within the house, without what was asked of it; empty if none was named.
    pub page: String,
    /// In the reader's own words.
    pub words: Option<WordsId>,
    /// How to reach the reader, until it is settled.
    pub contact: Option<WordsId>,
    /// What was done, and when.
    pub settled: Option<(Stamp, String)>,
    /// When it was given.
    pub given: Stamp,
}

impl Feedback {
    /// Whether its reader may still say more: nothing is said yet, and nobody has dealt with it.
    pub fn may_be_added_to(&self) -> bool {
        self.words.is_none() && self.settled.is_none()
    }
}

/// What is to be read and dealt with: all that has words and is not settled.
pub fn waiting(world: &World) -> impl Iterator<Item = &Feedback> {
    world.feedback.all().filter(|feedback| feedback.words.is_some() && feedback.settled.is_none())
}

/// How many said that a page helped, and how many that it did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// Its address within the house.
    pub page: String,
    /// So many were helped.
    pub helped: usize,
    /// So many were not.
    pub not_helped: usize,
}

/// What readers said page by page, those first that left most readers without help.
pub fn by_page(world: &World) -> Vec<Count> {
    let mut pages: BTreeMap<&str, Count> = BTreeMap::new();
    let asked = |feedback: &&Feedback| !feedback.page.is_empty() && feedback.kind != Kind::Hindrance;
    for feedback in world.feedback.all().filter(asked) {
        let page = &feedback.page;
        let count = pages.entry(page).or_insert_with(|| Count { page: page.clone(), helped: 0, not_helped: 0 });
        if feedback.kind == Kind::Helped {
            count.helped += 1;
        } else {
            count.not_helped += 1;
        }
    }
    let mut counts: Vec<_> = pages.into_values().collect();
    counts.sort_by_key(|count| (Reverse(count.not_helped), Reverse(count.helped)));
    counts
}

/// An address within the house without what follows `?` and `#`, where a code or a name could stand; what is no
/// address of the house is nothing.
pub fn page_of(address: &str) -> &str {
    let path = address.trim().split(['?', '#']).next().unwrap_or_default();
    let ours = path.starts_with('/') && !path.starts_with("//") && path.chars().count() <= general::TITLE_LIMIT;
    if ours { path } else { "" }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Give { id, kind, page, words, contact } => {
            general::free(&world.feedback, "feedback", id)?;
            let (words, contact) = (general::optional("words", words)?, general::optional("contact", contact)?);
            if *kind == Kind::Hindrance && words.is_empty() {
                return Err(Refusal::NothingSaid.into());
            }
            let mut outcome = Outcome::nothing();
            let mut kept = |text: String| (!text.is_empty()).then(|| outcome.keep(moment, text));
            let (words, contact) = (kept(words), kept(contact));
            Ok(outcome.and(Event::Given { id: *id, kind: *kind, page: page_of(page).to_owned(), words, contact }))
        }
        Command::Add { id, words, contact } => {
            let feedback = general::known(&world.feedback, "feedback", id)?;
            let (words, contact) = (general::optional("words", words)?, general::optional("contact", contact)?);
            if feedback.settled.is_some() {
                return Err(Refusal::Settled.into());
            }
            if feedback.words.is_some() {
                return Err(Refusal::Said.into());
            }
            if words.is_empty() {
                return Err(Refusal::NothingSaid.into());
            }
            let mut outcome = Outcome::nothing();
            let words = outcome.keep(moment, words);
            let contact = (!contact.is_empty()).then(|| outcome.keep(moment, contact));
            Ok(outcome.and(Event::Added { id: *id, words, contact }))
        }
        Command::Settle { id, done } => {
            let feedback = general::known(&world.feedback, "feedback", id)?;
            if feedback.settled.is_some() {
                return Err(Refusal::Settled.into());
            }
            let mut outcome = Outcome::of(Event::Settled { id: *id, done: general::text("done", done)? });
            outcome.erase.extend(feedback.contact);
            Ok(outcome)
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Given { id, kind, page, words, contact } => world.feedback.put_new(
            *id,
            Feedback {
                id: *id,
                kind: *kind,
                page: page.clone(),
                words: *words,
                contact: *contact,
                settled: None,
                given: stamp.clone(),
            },
        ),
        Event::Added { id, words, contact } => world.feedback.change(id, |feedback| {
            if feedback.may_be_added_to() {
                (feedback.words, feedback.contact) = (Some(*words), *contact);
            }
        }),
        Event::Settled { id, done } => world.feedback.change(id, |feedback| {
            feedback.contact = None;
            feedback.settled.get_or_insert((stamp.clone(), done.clone()));
        }),
    }
}
