//! An adoption: another place tries a case. It says what they keep, what they change and why, and is tried in a trial of
//! their own. What became of it follows from that trial, or is reported; it goes back to those who wrote the case.

use crate::{
    AdoptionId, CaseId, Moment, NeedId, NeighbourId, Outcome, PlaceId, Stamp, TrialId, World, bundle,
    claim::{self, Arrow, Thing},
    general,
    trial::{self, Conclusion, Design},
};
use serde::{Deserialize, Serialize};

/// What is kept and what is changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Who tries it: an organisation, a unit, a group.
    pub who: String,
    /// What is kept.
    pub keeps: String,
    /// What is done otherwise.
    pub changes: String,
    /// Why.
    pub why: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the adoption")]
pub enum Command {
    /// Begins to try a case, with a trial for needs of this place.
    Begin { id: AdoptionId, case: CaseId, plan: Plan, trial: TrialId, design: Design, needs: Vec<NeedId> },
    /// Says what became of it where no trial does.
    Report { id: AdoptionId, conclusion: Conclusion, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the adoption")]
pub enum Event {
    /// It was begun.
    Begun { id: AdoptionId, case: CaseId, plan: Plan, place: PlaceId, trial: TrialId },
    /// What became of it was reported.
    Reported { id: AdoptionId, conclusion: Conclusion, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The case is not to be tried yet.
    #[error("this case is a draft: publish it first")]
    NotPublished,
    /// The trial says what became of it.
    #[error("its trial is concluded, and what became of it follows from that: nothing more needs to be done")]
    TrialSays,
    /// It is another house's.
    #[error("another house tries this: what became of it is told there")]
    Anothers,
}

/// How an adoption fares.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Standing {
    UnderWay,
    Adopted,
    Adapted,
    Abandoned,
}

impl From<Conclusion> for Standing {
    fn from(conclusion: Conclusion) -> Self {
        match conclusion {
            Conclusion::Adopted => Self::Adopted,
            Conclusion::Adapted => Self::Adapted,
            Conclusion::Abandoned => Self::Abandoned,
        }
    }
}

/// What is kept of an adoption in another house.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FromAway {
    /// The house.
    pub house: NeighbourId,
    /// What it told last.
    pub result: bundle::Result,
    /// When that was taken in.
    pub taken: Stamp,
}

/// An adoption.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Adoption {
    /// Its name in all ledgers.
    pub id: AdoptionId,
    /// The case.
    pub case: CaseId,
    /// What is kept and what is changed.
    pub plan: Plan,
    /// The place, if it is one of ours.
    pub place: Option<PlaceId>,
    /// The trial, if it is one of ours.
    pub trial: Option<TrialId>,
    /// What became of it, if that was reported.
    pub reported: Option<(Stamp, Conclusion, String)>,
    /// Where it is told of, if not here.
    pub from_away: Option<FromAway>,
    /// When it was begun, or first heard of.
    pub begun: Stamp,
}

/// How an adoption fares, why, and since when.
pub fn standing<'a>(world: &'a World, adoption: &'a Adoption) -> (Standing, &'a str, &'a Stamp) {
    if let Some(away) = &adoption.from_away {
        return (away.result.standing, &away.result.because, &away.taken);
    }
    let trial = adoption.trial.and_then(|id| world.trials.get(&id));
    match (trial.map(|trial| &trial.stage), &adoption.reported) {
        (Some(trial::Stage::Concluded { conclusion, why, concluded, .. }), _) => ((*conclusion).into(), why, concluded),
        (_, Some((stamp, conclusion, why))) => ((*conclusion).into(), why, stamp),
        _ => (Standing::UnderWay, "", &adoption.begun),
    }
}

/// How far it has come, so that what is told later can be told from what was told before.
fn step(world: &World, adoption: &Adoption) -> u16 {
    let trial = adoption.trial.and_then(|id| world.trials.get(&id));
    let concluded = trial.is_some_and(|trial| matches!(trial.stage, trial::Stage::Concluded { .. }));
    match (concluded, &adoption.reported) {
        (true, _) => 3,
        (false, Some(_)) => 2,
        (false, None) => 1,
    }
}

/// An adoption as it is told to others.
pub fn told(world: &World, adoption: &Adoption) -> bundle::Result {
    if let Some(away) = &adoption.from_away {
        return away.result.clone();
    }
    let (standing, because, since) = standing(world, adoption);
    let place = adoption.place.and_then(|id| world.places.get(&id));
    let trial = adoption.trial.and_then(|id| world.trials.get(&id));
    bundle::Result {
        adoption: adoption.id,
        step: step(world, adoption),
        who: adoption.plan.who.clone(),
        place: place.map_or_else(String::new, |place| place.name.clone()),
        house: String::new(),
        keeps: adoption.plan.keeps.clone(),
        changes: adoption.plan.changes.clone(),
        why: adoption.plan.why.clone(),
        standing,
        because: because.to_owned(),
        learning: trial.and_then(|trial| trial.study()).map_or_else(String::new, |study| study.learning.clone()),
        since: since.time,
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Begin { id, case, plan, trial, design, needs } => {
            general::free(&world.adoptions, "adoption", id)?;
            if !general::known(&world.cases, "case", case)?.is_public() {
                return Err(Refusal::NotPublished.into());
            }
            let plan = Plan {
                who: general::title("who", &plan.who)?,
                keeps: general::text("keeps", &plan.keeps)?,
                changes: general::optional("changes", &plan.changes)?,
                why: general::text("why", &plan.why)?,
            };
            let planned = trial::Command::Plan { id: *trial, design: design.clone(), needs: needs.clone() };
            let planned = trial::decide(world, &planned, moment)?;
            let (this, place) = (Thing::Adoption(*id), design.place);
            let begun = Outcome::of(Event::Begun { id: *id, case: *case, plan, place, trial: *trial });
            Ok(begun
                .joined(planned)
                .and(claim::drawn(moment, Thing::Case(*case), Arrow::AdoptedAs, this, "tried elsewhere"))
                .and(claim::drawn(moment, this, Arrow::TriesAgain, Thing::Trial(*trial), "tried again")))
        }
        Command::Report { id, conclusion, why } => {
            let adoption = general::known(&world.adoptions, "adoption", id)?;
            if adoption.from_away.is_some() {
                return Err(Refusal::Anothers.into());
            }
            if step(world, adoption) == 3 {
                return Err(Refusal::TrialSays.into());
            }
            let why = general::text("why", why)?;
            Ok(Outcome::of(Event::Reported { id: *id, conclusion: *conclusion, why }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Begun { id, case, plan, place, trial } => world.adoptions.put_new(
            *id,
            Adoption {
                id: *id,
                case: *case,
                plan: plan.clone(),
                place: Some(*place),
                trial: Some(*trial),
                reported: None,
                from_away: None,
                begun: stamp.clone(),
            },
        ),
        Event::Reported { id, conclusion, why } => world.adoptions.change(id, |adoption| {
            adoption.reported = Some((stamp.clone(), *conclusion, why.clone()));
        }),
    }
}
