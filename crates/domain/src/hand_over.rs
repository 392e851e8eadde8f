//! A need handed over to another organisation: the question, the day, their receipt and their answer. What others
//! own does not vanish; it waits in the open until they have said that they have it.

use crate::{
    HandOverId, Moment, NeedId, OrganisationId, Outcome, Stamp, World,
    claim::{self, Arrow, Thing},
    general, need,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the hand-over")]
pub enum Command {
    /// Hands a need over.
    Send { id: HandOverId, need: NeedId, to: OrganisationId, contact: String, question: String, answer_by: Date },
    /// They say that they have it.
    Receipt { id: HandOverId, date: Date, from: String, dnr: String },
    /// They answer.
    Answer { id: HandOverId, date: Date, text: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the hand-over")]
pub enum Event {
    /// It was sent.
    Sent { id: HandOverId, need: NeedId, to: OrganisationId, contact: String, question: String, answer_by: Date },
    /// They have it.
    Receipted { id: HandOverId, receipt: Receipt },
    /// They answered.
    Answered { id: HandOverId, date: Date, text: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Their receipt is noted.
    #[error("their receipt is noted already: note their answer when it comes")]
    ReceiptedAlready,
    /// They have not said that they have it.
    #[error("they have not confirmed that they have it: note their receipt first")]
    NoReceipt,
    /// The day for their answer has passed.
    #[error("the day {answer_by} has passed: choose a later day for their answer")]
    DueInThePast {
        /// The day.
        answer_by: Date,
    },
}

/// They say that they have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The day.
    pub date: Date,
    /// Who said so: a role or unit.
    pub from: String,
    /// Their registration number.
    pub dnr: String,
}

/// A hand-over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HandOver {
    /// Its name in the ledger.
    pub id: HandOverId,
    /// The need.
    pub need: NeedId,
    /// To whom.
    pub to: OrganisationId,
    /// Which unit or role there.
    pub contact: String,
    /// What we ask of them.
    pub question: String,
    /// When we asked for an answer.
    pub answer_by: Date,
    /// Their receipt.
    pub receipt: Option<Receipt>,
    /// Their answer.
    pub answer: Option<(Date, String)>,
    /// When it was sent.
    pub sent: Stamp,
}

/// Hand-overs of a need, oldest first.
pub fn of_need(world: &World, id: NeedId) -> Vec<&HandOver> {
    need::within(world, id)
        .into_iter()
        .flat_map(|need| world.claims.from(Thing::Need(need)))
        .filter_map(|claim| match (claim.arrow, claim.to) {
            (Arrow::HandedOverAs, Thing::HandOver(id)) => world.hand_overs.get(&id),
            _ => None,
        })
        .collect()
}

/// Whether somebody has said that they have it.
pub fn has_receipt(world: &World, need: NeedId) -> bool {
    of_need(world, need).iter().any(|hand_over| hand_over.receipt.is_some())
}

/// Hand-overs without a receipt, or without an answer on the day asked for; the longest waiting first.
pub fn waiting(world: &World, today: Date) -> Vec<&HandOver> {
    let mut waiting: Vec<_> = world
        .hand_overs
        .all()
        .filter(|hand_over| hand_over.receipt.is_none() || (hand_over.answer.is_none() && hand_over.answer_by < today))
        .collect();
    waiting.sort_by_key(|hand_over| (hand_over.answer_by, hand_over.id));
    waiting
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Send { id, need, to, contact, question, answer_by } => {
            general::free(&world.hand_overs, "hand-over", id)?;
            general::known(&world.needs, "need", need)?;
            general::known(&world.organisations, "organisation", to)?;
            if *answer_by < moment.today {
                return Err(Refusal::DueInThePast { answer_by: *answer_by }.into());
            }
            let sent = Event::Sent {
                id: *id,
                need: *need,
                to: *to,
                contact: general::title("contact", contact)?,
                question: general::text("question", question)?,
                answer_by: *answer_by,
            };
            let arrow = claim::drawn(moment, Thing::Need(*need), Arrow::HandedOverAs, Thing::HandOver(*id), "others own it");
            Ok(Outcome::of(sent).and(arrow))
        }
        Command::Receipt { id, date, from, dnr } => {
            if general::known(&world.hand_overs, "hand-over", id)?.receipt.is_some() {
                return Err(Refusal::ReceiptedAlready.into());
            }
            let receipt = Receipt { date: *date, from: general::title("from", from)?, dnr: general::optional("dnr", dnr)? };
            Ok(Outcome::of(Event::Receipted { id: *id, receipt }))
        }
        Command::Answer { id, date, text } => {
            if general::known(&world.hand_overs, "hand-over", id)?.receipt.is_none() {
                return Err(Refusal::NoReceipt.into());
            }
            Ok(Outcome::of(Event::Answered { id: *id, date: *date, text: general::text("text", text)? }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Sent { id, need, to, contact, question, answer_by } => world.hand_overs.put_new(
            *id,
            HandOver {
                id: *id,
                need: *need,
                to: *to,
                contact: contact.clone(),
                question: question.clone(),
                answer_by: *answer_by,
                receipt: None,
                answer: None,
                sent: stamp.clone(),
            },
        ),
        Event::Receipted { id, receipt } => {
            world.hand_overs.change(id, |hand_over| {
                if hand_over.receipt.is_none() || !stamp.is_late() {
                    hand_over.receipt = Some(receipt.clone());
                }
            });
        }
        Event::Answered { id, date, text } => {
            world.hand_overs.change(id, |hand_over| {
                if hand_over.answer.is_none() || !stamp.is_late() {
                    hand_over.answer = Some((*date, text.clone()));
                }
            });
        }
    }
}
