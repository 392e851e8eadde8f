//! A decision by a body: who, when, under which paragraph and registration number, yes, no or later, and why.
//!
//! Its road: prepared → taken → in force → reviewed. A "no" carries its reasons like a "yes" does, and both go
//! back to those who asked. A decision about several needs may say no to one of them and yes to the others; then that one
//! has a verdict and reasons of its own ([`Item`]).

use crate::{
    DecisionId, Moment, NeedId, Outcome, Stamp, TrialId, World,
    claim::{self, Arrow, Thing},
    general, need,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What was decided.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "yes, no, later")]
pub enum Verdict {
    Yes,
    No,
    Later,
}

/// What was decided about one need, where that is not what was decided about the whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Which need.
    pub need: NeedId,
    /// Yes, no or later.
    pub verdict: Verdict,
    /// Why, in plain words.
    pub reasons: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the decision")]
pub enum Command {
    /// Puts a question before a body.
    Prepare { id: DecisionId, title: String, body: String, question: String, needs: Vec<NeedId>, trials: Vec<TrialId> },
    /// The body decides.
    Take {
        id: DecisionId,
        date: Date,
        paragraph: String,
        dnr: String,
        verdict: Verdict,
        reasons: String,
        #[serde(default)]
        items: Vec<Item>,
    },
    /// It comes into force.
    PutInForce { id: DecisionId, from: Date },
    /// The body looks at it again.
    Review { id: DecisionId, date: Date, finding: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the decision")]
pub enum Event {
    /// It was prepared.
    Prepared { id: DecisionId, title: String, body: String, question: String },
    /// It was taken.
    Taken {
        id: DecisionId,
        date: Date,
        paragraph: String,
        dnr: String,
        verdict: Verdict,
        reasons: String,
        #[serde(default)]
        items: Vec<Item>,
    },
    /// It came into force.
    PutInForce { id: DecisionId, from: Date },
    /// It was looked at again.
    Reviewed { id: DecisionId, date: Date, finding: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It is about nothing.
    #[error("a decision is about at least one need or trial: choose one")]
    AboutNothing,
    /// It was taken before.
    #[error("the decision was taken on {date}: prepare a new one to change it")]
    TakenAlready {
        /// The day.
        date: Date,
    },
    /// It was not taken.
    #[error("the decision has not been taken yet: note the day, § and dnr first")]
    NotTaken,
    /// An item is about a need that was not put before the body, or two are about the same.
    #[error("the decision is not about that need, or two answers are about the same: choose each need once")]
    ItemElsewhere,
    /// Only a yes comes into force.
    #[error("only a decision that says yes comes into force")]
    NotAYes,
    /// The day lies ahead.
    #[error("the decision would have been taken on {date}, which lies ahead: write the day of the meeting")]
    InTheFuture {
        /// The day.
        date: Date,
    },
}

/// How a body decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Taken {
    /// The day.
    pub date: Date,
    /// The paragraph of the minutes.
    pub paragraph: String,
    /// The registration number.
    pub dnr: String,
    /// Yes, no or later.
    pub verdict: Verdict,
    /// Why, in plain words.
    pub reasons: String,
    /// The needs about which something else was decided.
    #[serde(default)]
    pub items: Vec<Item>,
    /// When and by whom it was noted.
    pub stamp: Stamp,
}

impl Taken {
    /// What was decided about a need, and why: the same as about the whole, where nothing else was said of it.
    pub fn about(&self, world: &World, id: NeedId) -> (Verdict, &str) {
        let id = need::surviving(world, id);
        let own = self.items.iter().find(|item| need::surviving(world, item.need) == id);
        own.map_or((self.verdict, &self.reasons), |item| (item.verdict, &item.reasons))
    }

    /// Whether it says yes to something: only then can it come into force.
    pub fn says_yes(&self) -> bool {
        self.verdict == Verdict::Yes || self.items.iter().any(|item| item.verdict == Verdict::Yes)
    }
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// Its name in the ledger.
    pub id: DecisionId,
    /// Its title.
    pub title: String,
    /// The body.
    pub body: String,
    /// What is to be decided.
    pub question: String,
    /// How it was decided.
    pub taken: Option<Taken>,
    /// From when it is in force.
    pub in_force: Option<Date>,
    /// Later looks at it.
    pub reviews: Vec<(Date, String)>,
    /// When it was prepared.
    pub prepared: Stamp,
}

/// Where a decision stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "its road is told at the head of the module")]
pub enum State {
    Prepared,
    Taken,
    InForce,
    Reviewed,
}

impl Decision {
    /// Where it stands.
    pub fn state(&self) -> State {
        if !self.reviews.is_empty() {
            State::Reviewed
        } else if self.in_force.is_some() {
            State::InForce
        } else if self.taken.is_some() {
            State::Taken
        } else {
            State::Prepared
        }
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Prepare { id, title, body, question, needs, trials } => {
            general::free(&world.decisions, "decision", id)?;
            for need in needs {
                general::known(&world.needs, "need", need)?;
            }
            for trial in trials {
                general::known(&world.trials, "trial", trial)?;
            }
            if needs.is_empty() && trials.is_empty() {
                return Err(Refusal::AboutNothing.into());
            }
            let prepared = Event::Prepared {
                id: *id,
                title: general::title("title", title)?,
                body: general::title("body", body)?,
                question: general::text("question", question)?,
            };
            let about = needs.iter().map(|need| Thing::Need(*need)).chain(trials.iter().map(|trial| Thing::Trial(*trial)));
            Ok(about.fold(Outcome::of(prepared), |outcome, thing| {
                outcome.and(claim::drawn(moment, thing, Arrow::Informs, Thing::Decision(*id), "put before the body"))
            }))
        }
        Command::Take { id, date, paragraph, dnr, verdict, reasons, items } => {
            let decision = general::known(&world.decisions, "decision", id)?;
            if let Some(taken) = &decision.taken {
                return Err(Refusal::TakenAlready { date: taken.date }.into());
            }
            if *date > moment.today {
                return Err(Refusal::InTheFuture { date: *date }.into());
            }
            Ok(Outcome::of(Event::Taken {
                id: *id,
                date: *date,
                paragraph: general::title("paragraph", paragraph)?,
                dnr: general::optional("dnr", dnr)?,
                verdict: *verdict,
                reasons: general::text("reasons", reasons)?,
                items: weighed(world, *id, items)?,
            }))
        }
        Command::PutInForce { id, from } => match &general::known(&world.decisions, "decision", id)?.taken {
            None => Err(Refusal::NotTaken.into()),
            Some(taken) if !taken.says_yes() => Err(Refusal::NotAYes.into()),
            Some(_) => Ok(Outcome::of(Event::PutInForce { id: *id, from: *from })),
        },
        Command::Review { id, date, finding } => {
            if general::known(&world.decisions, "decision", id)?.taken.is_none() {
                return Err(Refusal::NotTaken.into());
            }
            Ok(Outcome::of(Event::Reviewed { id: *id, date: *date, finding: general::text("finding", finding)? }))
        }
    }
}

/// The needs that a decision is about, each as it stands now.
pub fn needs(world: &World, id: DecisionId) -> BTreeSet<NeedId> {
    let before = crate::thread::before(world, Thing::Decision(id)).into_iter();
    let needs = before.filter_map(|thing| match thing {
        Thing::Need(id) => Some(need::surviving(world, id)),
        _ => None,
    });
    needs.collect()
}

fn weighed(world: &World, id: DecisionId, items: &[Item]) -> Result<Vec<Item>, crate::Refusal> {
    let (about, mut said) = (needs(world, id), BTreeSet::new());
    let mut weighed = Vec::with_capacity(items.len());
    for item in items {
        let need = need::surviving(world, item.need);
        if !about.contains(&need) || !said.insert(need) {
            return Err(Refusal::ItemElsewhere.into());
        }
        weighed.push(Item { reasons: general::text("reasons", &item.reasons)?, ..item.clone() });
    }
    Ok(weighed)
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Prepared { id, title, body, question } => world.decisions.put_new(
            *id,
            Decision {
                id: *id,
                title: title.clone(),
                body: body.clone(),
                question: question.clone(),
                taken: None,
                in_force: None,
                reviews: Vec::new(),
                prepared: stamp.clone(),
            },
        ),
        Event::Taken { id, date, paragraph, dnr, verdict, reasons, items } => world.decisions.change(id, |decision| {
            decision.taken.get_or_insert_with(|| Taken {
                date: *date,
                paragraph: paragraph.clone(),
                dnr: dnr.clone(),
                verdict: *verdict,
                reasons: reasons.clone(),
                items: items.clone(),
                stamp: stamp.clone(),
            });
        }),
        Event::PutInForce { id, from } => world.decisions.change(id, |decision| {
            if decision.taken.as_ref().is_some_and(Taken::says_yes) {
                decision.in_force = Some(*from);
            }
        }),
        Event::Reviewed { id, date, finding } => {
            world.decisions.change(id, |decision| decision.reviews.push((*date, finding.clone())));
        }
    }
}
