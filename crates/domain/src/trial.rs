//! A trial: a small try with a question, a guess and a rule for when to stop (the PDSA cycle of the Model for
//! Improvement). What did not work is kept and honoured, for its lesson.
//!
//! Its road: planned → running → studied → adopted, adapted or abandoned. Nothing is concluded before it was
//! studied, and it is studied in words, with what was learnt.

use crate::{
    GroupId, Moment, NeedId, Outcome, PlaceId, Stamp, TrialId, World,
    claim::{self, Arrow, Thing},
    general, group,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What is to be tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Design {
    /// Its title.
    pub title: String,
    /// The place.
    pub place: PlaceId,
    /// The group that tries.
    pub group: Option<GroupId>,
    /// What we want to know.
    pub question: String,
    /// What we think will happen.
    pub guess: String,
    /// What we do.
    pub what: String,
    /// From.
    pub from: Date,
    /// To.
    pub to: Date,
    /// How we see whether it works.
    pub measure: String,
    /// When we stop early.
    pub stop_rule: String,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Study {
    /// What happened.
    pub happened: String,
    /// What we learnt.
    pub learning: String,
}

/// What comes of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Conclusion {
    Adopted,
    Adapted,
    Abandoned,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the trial")]
pub enum Command {
    /// Plans a trial for needs.
    Plan { id: TrialId, design: Design, needs: Vec<NeedId> },
    /// Starts it.
    Start { id: TrialId },
    /// Says what was found.
    Study { id: TrialId, study: Study },
    /// Says what comes of it.
    Conclude { id: TrialId, conclusion: Conclusion, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the trial")]
pub enum Event {
    /// It was planned.
    Planned { id: TrialId, design: Design },
    /// It was started.
    Started { id: TrialId },
    /// It was studied.
    Studied { id: TrialId, study: Study },
    /// It was concluded.
    Concluded { id: TrialId, conclusion: Conclusion, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// A trial is for a need.
    #[error("a trial is for at least one need: choose one")]
    NoNeed,
    /// It ends before it starts.
    #[error("the trial would end on {to}, before it starts on {from}: change one of the days")]
    EndsBeforeItStarts {
        /// From.
        from: Date,
        /// To.
        to: Date,
    },
    /// It is not planned any more.
    #[error("the trial is {state:?} already: it cannot be started")]
    NotPlanned {
        /// Where it stands.
        state: State,
    },
    /// It is not running.
    #[error("the trial is {state:?}: only a running trial can be studied")]
    NotRunning {
        /// Where it stands.
        state: State,
    },
    /// It was not studied.
    #[error("the trial is {state:?}: write down what happened and what was learnt first")]
    NotStudied {
        /// Where it stands.
        state: State,
    },
}

/// Where a trial stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "its road is told at the head of the module")]
pub enum State {
    Planned,
    Running,
    Studied,
    Adopted,
    Adapted,
    Abandoned,
}

/// How far a trial has come, with what belongs to each step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the steps, each with what it has brought")]
pub enum Stage {
    Planned,
    Running { started: Stamp },
    Studied { started: Stamp, study: Study, studied: Stamp },
    Concluded { started: Stamp, study: Study, conclusion: Conclusion, why: String, concluded: Stamp },
}

/// A trial.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trial {
    /// Its name in the ledger.
    pub id: TrialId,
    /// What is tried.
    pub design: Design,
    /// How far it has come.
    pub stage: Stage,
    /// When it was planned.
    pub planned: Stamp,
}

impl Trial {
    /// Where it stands.
    pub fn state(&self) -> State {
        match &self.stage {
            Stage::Planned => State::Planned,
            Stage::Running { .. } => State::Running,
            Stage::Studied { .. } => State::Studied,
            Stage::Concluded { conclusion: Conclusion::Adopted, .. } => State::Adopted,
            Stage::Concluded { conclusion: Conclusion::Adapted, .. } => State::Adapted,
            Stage::Concluded { conclusion: Conclusion::Abandoned, .. } => State::Abandoned,
        }
    }

    /// What was found, if it has been studied.
    pub fn study(&self) -> Option<&Study> {
        match &self.stage {
            Stage::Studied { study, .. } | Stage::Concluded { study, .. } => Some(study),
            Stage::Planned | Stage::Running { .. } => None,
        }
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Plan { id, design, needs } => plan(world, *id, design, needs, moment),
        Command::Start { id } => match general::known(&world.trials, "trial", id)?.state() {
            State::Planned => Ok(Outcome::of(Event::Started { id: *id })),
            state => Err(Refusal::NotPlanned { state }.into()),
        },
        Command::Study { id, study } => match general::known(&world.trials, "trial", id)?.state() {
            State::Running => {
                let study = Study {
                    happened: general::text("happened", &study.happened)?,
                    learning: general::text("learning", &study.learning)?,
                };
                Ok(Outcome::of(Event::Studied { id: *id, study }))
            }
            state => Err(Refusal::NotRunning { state }.into()),
        },
        Command::Conclude { id, conclusion, why } => match general::known(&world.trials, "trial", id)?.state() {
            State::Studied => {
                Ok(Outcome::of(Event::Concluded { id: *id, conclusion: *conclusion, why: general::text("why", why)? }))
            }
            state => Err(Refusal::NotStudied { state }.into()),
        },
    }
}

fn plan(
    world: &World,
    id: TrialId,
    design: &Design,
    needs: &[NeedId],
    moment: &mut Moment,
) -> Result<Outcome, crate::Refusal> {
    general::free(&world.trials, "trial", &id)?;
    general::known(&world.places, "place", &design.place)?;
    if let Some(group) = &design.group {
        group::active(world, group)?;
    }
    if needs.is_empty() {
        return Err(Refusal::NoNeed.into());
    }
    for need in needs {
        general::known(&world.needs, "need", need)?;
    }
    if design.to < design.from {
        return Err(Refusal::EndsBeforeItStarts { from: design.from, to: design.to }.into());
    }
    let design = Design {
        title: general::title("title", &design.title)?,
        question: general::text("question", &design.question)?,
        guess: general::text("guess", &design.guess)?,
        what: general::text("what", &design.what)?,
        measure: general::text("measure", &design.measure)?,
        stop_rule: general::text("stop_rule", &design.stop_rule)?,
        ..design.clone()
    };
    Ok(needs.iter().fold(Outcome::of(Event::Planned { id, design }), |outcome, need| {
        outcome.and(claim::drawn(moment, Thing::Need(*need), Arrow::TriedIn, Thing::Trial(id), "tried"))
    }))
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Planned { id, design } => {
            let trial = Trial { id: *id, design: design.clone(), stage: Stage::Planned, planned: stamp.clone() };
            world.trials.put_new(*id, trial);
        }
        Event::Started { id } => world.trials.change(id, |trial| {
            if trial.stage == Stage::Planned {
                trial.stage = Stage::Running { started: stamp.clone() };
            }
        }),
        Event::Studied { id, study } => world.trials.change(id, |trial| {
            if let Stage::Running { started } = &trial.stage {
                trial.stage = Stage::Studied { started: started.clone(), study: study.clone(), studied: stamp.clone() };
            }
        }),
        Event::Concluded { id, conclusion, why } => world.trials.change(id, |trial| {
            if let Stage::Studied { started, study, .. } = &trial.stage {
                trial.stage = Stage::Concluded {
                    started: started.clone(),
                    study: study.clone(),
                    conclusion: *conclusion,
                    why: why.clone(),
                    concluded: stamp.clone(),
                };
            }
        }),
    }
}
