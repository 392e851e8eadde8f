//! A version of a target picture goes out to bodies, and each answers: on which day, under which paragraph and registration
//! number, approved or not, in which words, by how many votes.
//!
//! A body may answer again; its last answer holds and the earlier ones stay. Nothing here ever changes a version.

use crate::{BodyId, Moment, Outcome, ReferralId, Stamp, TargetPictureId, World, general, target_picture};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most bodies of one referral.
pub const MOST_BODIES: usize = 400;

/// How a body answered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Yes.
    Approved,
    /// Yes, with something to be minded.
    WithReservation,
    /// Not so: something has to be changed.
    ChangeRequested,
    /// No.
    Declined,
}

impl Verdict {
    /// Whether the body stands behind the version.
    pub fn is_yes(self) -> bool {
        matches!(self, Self::Approved | Self::WithReservation)
    }
}

/// How many voted how.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "for, against, and those who did not vote")]
pub struct Votes {
    pub yes: u32,
    pub no: u32,
    pub abstained: u32,
}

/// An answer as it is noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Noted {
    /// The day of the decision.
    pub date: Date,
    /// The paragraph of the minutes.
    pub paragraph: String,
    /// The registration number.
    pub dnr: String,
    /// Yes or no.
    pub verdict: Verdict,
    /// What was decided, word for word; of a plain approval it may be left out.
    pub wording: String,
    /// The votes, where there was a vote.
    pub votes: Option<Votes>,
    /// Where the document is: an address or a registration number.
    pub document: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the referral")]
pub enum Command {
    /// Sends a version out.
    Send { id: ReferralId, picture: TargetPictureId, number: u16, to: Vec<BodyId>, due: Date, letter: String },
    /// Sends it to more bodies.
    SendToo { id: ReferralId, to: Vec<BodyId> },
    /// A body was reminded.
    Remind { id: ReferralId, body: BodyId },
    /// Notes what a body answered.
    Note { id: ReferralId, body: BodyId, noted: Noted },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the referral")]
pub enum Event {
    /// It was sent.
    Sent { id: ReferralId, picture: TargetPictureId, number: u16, to: Vec<BodyId>, due: Date, letter: String },
    /// It was sent to more.
    SentToo { id: ReferralId, to: Vec<BodyId> },
    /// A body was reminded.
    Reminded { id: ReferralId, body: BodyId },
    /// A body answered.
    Answered { id: ReferralId, body: BodyId, noted: Noted },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It goes to nobody.
    #[error("choose at least one body to send it to")]
    ToNobody,
    /// It goes to more than can be followed.
    #[error("{bodies} bodies are more than one referral can hold: {most} at the most")]
    TooMany {
        /// How many.
        bodies: usize,
        /// The most.
        most: usize,
    },
    /// The answer would be late before it can come.
    #[error("{due} has passed: choose a later day for their answers")]
    DueInThePast {
        /// The day.
        due: Date,
    },
    /// That body was not asked.
    #[error("it was not sent to that body: send it there first")]
    NotAsked,
    /// The answer has come.
    #[error("that body has answered: there is nothing to remind of")]
    AnsweredAlready,
    /// What they want is not said.
    #[error("write what they decided in their own words: without them nobody knows what to mind or to change")]
    NoWording,
    /// The day lies ahead.
    #[error("{date} lies ahead: write the day of the meeting")]
    InTheFuture {
        /// The day.
        date: Date,
    },
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// Whose.
    pub body: BodyId,
    /// What was noted.
    pub noted: Noted,
    /// When and by whom.
    pub stamp: Stamp,
}

/// A referral.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Referral {
    /// Its name in the ledger.
    pub id: ReferralId,
    /// Of what.
    pub picture: TargetPictureId,
    /// Of which version.
    pub number: u16,
    /// To whom, in the order in which it was sent.
    pub to: Vec<BodyId>,
    /// By when answers are wanted.
    pub due: Date,
    /// What was written to them.
    pub letter: String,
    /// Who was reminded, and when.
    pub reminded: Vec<(BodyId, Stamp)>,
    /// All answers, in the order in which they were noted.
    pub answers: Vec<Answer>,
    /// When it was sent.
    pub sent: Stamp,
}

impl Referral {
    /// The answer of a body that holds.
    pub fn answer_of(&self, body: BodyId) -> Option<&Answer> {
        holding(self.answers.iter().filter(|answer| answer.body == body))
    }

    /// The bodies that have not answered, in the order in which it was sent.
    pub fn waiting(&self) -> impl Iterator<Item = BodyId> {
        self.to.iter().copied().filter(|body| self.answer_of(*body).is_none())
    }

    /// When a body was reminded last.
    pub fn reminded_last(&self, body: BodyId) -> Option<&Stamp> {
        self.reminded.iter().rev().find(|(other, _)| *other == body).map(|(_, stamp)| stamp)
    }
}

/// Of several answers, the one that holds: that of the latest day, and of one day the one noted last.
fn holding<'a>(answers: impl Iterator<Item = &'a Answer>) -> Option<&'a Answer> {
    answers.max_by_key(|answer| (answer.noted.date, answer.stamp.sequence))
}

/// The referrals of a target picture, oldest first.
pub fn of_picture(world: &World, picture: TargetPictureId) -> impl DoubleEndedIterator<Item = &Referral> {
    world.referrals.all().filter(move |referral| referral.picture == picture)
}

/// How each body that has approved a version did so, in the order of the bodies.
pub fn approvals(world: &World, picture: TargetPictureId, number: u16) -> Vec<&Answer> {
    standing(world, picture, number).into_iter().filter(|answer| answer.noted.verdict.is_yes()).collect()
}

/// The answer of each body to a version that holds, over all referrals of that version.
pub fn standing(world: &World, picture: TargetPictureId, number: u16) -> Vec<&Answer> {
    let sent: Vec<&Referral> = of_picture(world, picture).filter(|referral| referral.number == number).collect();
    let bodies: BTreeSet<BodyId> = sent.iter().flat_map(|referral| referral.to.iter().copied()).collect();
    let of = |body: BodyId| holding(sent.iter().filter_map(|referral| referral.answer_of(body)));
    bodies.into_iter().filter_map(of).collect()
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Send { id, picture, number, to, due, letter } => {
            general::free(&world.referrals, "referral", id)?;
            let of = general::known(&world.target_pictures, "target-picture", picture)?;
            target_picture::agreed(of, *number)?;
            if *due < moment.today {
                return Err(Refusal::DueInThePast { due: *due }.into());
            }
            let to = addressed(world, &[], to)?;
            let letter = general::optional("letter", letter)?;
            Ok(Outcome::of(Event::Sent { id: *id, picture: *picture, number: *number, to, due: *due, letter }))
        }
        Command::SendToo { id, to } => {
            let referral = general::known(&world.referrals, "referral", id)?;
            Ok(Outcome::of(Event::SentToo { id: *id, to: addressed(world, &referral.to, to)? }))
        }
        Command::Remind { id, body } => {
            let referral = asked(world, id, *body)?;
            if referral.answer_of(*body).is_some() {
                return Err(Refusal::AnsweredAlready.into());
            }
            Ok(Outcome::of(Event::Reminded { id: *id, body: *body }))
        }
        Command::Note { id, body, noted } => {
            asked(world, id, *body)?;
            if noted.date > moment.today {
                return Err(Refusal::InTheFuture { date: noted.date }.into());
            }
            let wording = general::optional("wording", &noted.wording)?;
            if wording.is_empty() && noted.verdict != Verdict::Approved {
                return Err(Refusal::NoWording.into());
            }
            let noted = Noted {
                paragraph: general::title("paragraph", &noted.paragraph)?,
                dnr: general::optional("dnr", &noted.dnr)?,
                document: general::optional("document", &noted.document)?,
                wording,
                ..noted.clone()
            };
            Ok(Outcome::of(Event::Answered { id: *id, body: *body, noted }))
        }
    }
}

fn asked<'a>(world: &'a World, id: &ReferralId, body: BodyId) -> Result<&'a Referral, crate::Refusal> {
    let referral = general::known(&world.referrals, "referral", id)?;
    if referral.to.contains(&body) { Ok(referral) } else { Err(Refusal::NotAsked.into()) }
}

/// The bodies that are new among those it is to go to.
fn addressed(world: &World, before: &[BodyId], to: &[BodyId]) -> Result<Vec<BodyId>, crate::Refusal> {
    let mut fresh = Vec::new();
    for body in to {
        general::known(&world.bodies, "body", body)?;
        if !before.contains(body) && !fresh.contains(body) {
            fresh.push(*body);
        }
    }
    let bodies = before.len() + fresh.len();
    if fresh.is_empty() {
        return Err(Refusal::ToNobody.into());
    }
    if bodies > MOST_BODIES {
        return Err(Refusal::TooMany { bodies, most: MOST_BODIES }.into());
    }
    Ok(fresh)
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Sent { id, picture, number, to, due, letter } => world.referrals.put_new(
            *id,
            Referral {
                id: *id,
                picture: *picture,
                number: *number,
                to: to.clone(),
                due: *due,
                letter: letter.clone(),
                reminded: Vec::new(),
                answers: Vec::new(),
                sent: stamp.clone(),
            },
        ),
        Event::SentToo { id, to } => world.referrals.change(id, |referral| {
            let fresh = to.iter().filter(|body| !referral.to.contains(body)).copied().collect::<Vec<_>>();
            referral.to.extend(fresh);
        }),
        Event::Reminded { id, body } => {
            world.referrals.change(id, |referral| referral.reminded.push((*body, stamp.clone())));
        }
        Event::Answered { id, body, noted } => world.referrals.change(id, |referral| {
            referral.answers.push(Answer { body: *body, noted: noted.clone(), stamp: stamp.clone() });
        }),
    }
}
