//! A roadmap (färdplan): how a target picture is reached, area by area and step by step, year by year.
//!
//! A roadmap belongs to many. Each municipality inherits every shared step and may do otherwise, with a reason: in other
//! years, by somebody else, not at all, or with a step of its own. The difference is shown and never forbidden
//! ([`here`]). A deviation keeps the text from which it departs, so that it can be told when that text has become another;
//! taken back, it lets the shared step hold again, and that it was there stays.

mod asking;

use crate::{AreaId, OrganisationId, PartId, RoadmapId, Stamp, StepId, TargetPictureId, World};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub(crate) use asking::{decide, fold};

/// The first and the last year that a step may lie in.
pub const YEARS: (i16, i16) = (2000, 2100);
/// The most areas of a roadmap.
pub const MOST_AREAS: usize = 24;

/// What a step says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What is done.
    pub what: String,
    /// From this year.
    pub from: i16,
    /// To this year.
    pub to: i16,
    /// Who answers for it.
    pub owner: String,
    /// How it is seen that it is done.
    pub measure: String,
    /// What has to be in place first.
    pub conditions: String,
}

/// An area as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Its name in the ledger.
    pub id: AreaId,
    /// Its title.
    pub title: String,
    /// How it is today.
    pub now: String,
    /// How it is to be.
    pub wished: String,
    /// The parts of the target picture that it is for.
    pub parts: Vec<PartId>,
}

/// Where a step stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum State {
    Planned,
    Begun,
    Done,
    Dropped,
}

/// What a municipality does instead of a shared step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instead {
    /// The same, otherwise.
    Otherwise(Plan),
    /// It does not do this.
    NotHere,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the roadmap and its steps")]
pub enum Command {
    /// Begins a roadmap.
    Begin { id: RoadmapId, picture: Option<TargetPictureId>, title: String, who: String },
    /// Adds an area, or writes it anew.
    WriteArea { id: RoadmapId, area: Area },
    /// Adds a step: a shared one, or, with a reason, one that a municipality has for itself.
    AddStep {
        id: StepId,
        roadmap: RoadmapId,
        area: AreaId,
        organisation: Option<OrganisationId>,
        plan: Plan,
        why: String,
        parts: Vec<PartId>,
        needs: Vec<crate::NeedId>,
    },
    /// Writes a step anew.
    WriteStep { id: StepId, plan: Plan, why: String },
    /// Says where a step stands, everywhere or in one municipality.
    Move { id: StepId, organisation: Option<OrganisationId>, state: State, date: Date, note: String },
    /// A municipality does otherwise than the shared step says.
    Deviate { id: StepId, organisation: OrganisationId, instead: Instead, why: String },
    /// It does as the shared step says again.
    Withdraw { id: StepId, organisation: OrganisationId, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the roadmap and its steps")]
pub enum Event {
    /// It was begun.
    Begun { id: RoadmapId, picture: Option<TargetPictureId>, title: String, who: String },
    /// An area was written.
    AreaWritten { id: RoadmapId, area: Area },
    /// A step was added.
    StepAdded { id: StepId, roadmap: RoadmapId, area: AreaId, organisation: Option<OrganisationId>, plan: Plan, why: String },
    /// A step was written anew.
    StepWritten { id: StepId, plan: Plan, why: String },
    /// It was said where a step stands.
    Moved { id: StepId, organisation: Option<OrganisationId>, state: State, date: Date, note: String },
    /// A municipality does otherwise than this text says.
    Deviated { id: StepId, organisation: OrganisationId, from: Plan, instead: Instead, why: String },
    /// It does as the shared step says again.
    Withdrawn { id: StepId, organisation: OrganisationId, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It ends before it begins.
    #[error("the step would end in {to}, before it begins in {from}: change one of the years")]
    EndsBeforeItStarts {
        /// From; years are names and are never grouped as numbers are.
        from: String,
        /// To.
        to: String,
    },
    /// The year is a slip of the pen.
    #[error("{year} is not a year of this roadmap: write one between {first} and {last}")]
    YearOutOfReach {
        /// The year.
        year: String,
        /// The first that may be.
        first: String,
        /// The last that may be.
        last: String,
    },
    /// More areas than can be read.
    #[error("{most} areas are as many as a roadmap can hold: write in one of them")]
    TooManyAreas {
        /// The most.
        most: usize,
    },
    /// There is no such area.
    #[error("the roadmap has no such area: choose one from the list")]
    NoSuchArea,
    /// A part of another target picture.
    #[error("a part belongs to another target picture: choose from the list")]
    PartElsewhere,
    /// Nothing is different.
    #[error("nothing was changed: change something first")]
    NothingNew,
    /// Nobody inherits a step that one municipality has for itself.
    #[error("this step is one municipality's own: write it anew instead")]
    OwnStep,
    /// There is no deviation.
    #[error("the municipality follows the shared step already: nothing needs to be taken back")]
    FollowsAlready,
    /// It stands there already.
    #[error("the step is {state:?} already: choose another state")]
    SameState {
        /// Where it stands.
        state: State,
    },
    /// A step that goes back or is dropped needs a reason.
    #[error("write why: somebody may have counted on the step")]
    NoReason,
    /// The day lies ahead.
    #[error("{date} lies ahead: note it when it has happened")]
    InTheFuture {
        /// The day.
        date: Date,
    },
}

/// A roadmap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Roadmap {
    /// Its name in the ledger.
    pub id: RoadmapId,
    /// The target picture that it leads to, if any.
    pub picture: Option<TargetPictureId>,
    /// Its title.
    pub title: String,
    /// Whose it is.
    pub who: String,
    /// Its areas, in the order in which they were added.
    pub areas: Vec<Area>,
    /// When it was begun.
    pub begun: Stamp,
}

/// A text of a step, and why it was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Written {
    /// What it says.
    pub plan: Plan,
    /// Why it is so.
    pub why: String,
    /// When it was written.
    pub stamp: Stamp,
}

/// Where a step stood from a day on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    /// In one municipality, or everywhere.
    pub organisation: Option<OrganisationId>,
    /// Where it stood.
    pub state: State,
    /// Since when.
    pub date: Date,
    /// What is to be said of it.
    pub note: String,
    /// When it was noted.
    pub stamp: Stamp,
}

/// That a municipality does otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Deviation {
    /// Who.
    pub organisation: OrganisationId,
    /// The text of the shared step from which it departs.
    pub from: Plan,
    /// What it does instead.
    pub instead: Instead,
    /// Why.
    pub why: String,
    /// When it was noted.
    pub stamp: Stamp,
    /// When it was taken back, and why.
    pub withdrawn: Option<(Stamp, String)>,
}

/// A step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Its name in the ledger.
    pub id: StepId,
    /// The roadmap.
    pub roadmap: RoadmapId,
    /// Its area.
    pub area: AreaId,
    /// The municipality that has it for itself; none if all share it.
    pub organisation: Option<OrganisationId>,
    /// Its texts, oldest first; never empty.
    pub written: Vec<Written>,
    /// Where it stood, in the order in which it was noted.
    pub moved: Vec<Moved>,
    /// Who did otherwise, in the order in which it was noted.
    pub deviations: Vec<Deviation>,
}

impl Step {
    /// What it says now.
    pub fn plan(&self) -> Option<&Plan> {
        self.written.last().map(|written| &written.plan)
    }

    /// What was noted last of where it stands: in a municipality, or failing that everywhere. Of one day, what was noted
    /// later holds.
    pub fn last_moved(&self, organisation: Option<OrganisationId>) -> Option<&Moved> {
        let of = |wanted: Option<OrganisationId>| {
            let those = self.moved.iter().filter(move |moved| moved.organisation == wanted);
            those.max_by_key(|moved| (moved.date, moved.stamp.sequence))
        };
        organisation.and_then(|organisation| of(Some(organisation))).or_else(|| of(None))
    }

    /// Where it stands, in a municipality or everywhere.
    pub fn state(&self, organisation: Option<OrganisationId>) -> State {
        self.last_moved(organisation).map_or(State::Planned, |moved| moved.state)
    }

    /// How a municipality does otherwise now; none where it follows the shared step.
    pub fn deviation(&self, organisation: OrganisationId) -> Option<&Deviation> {
        let those = self.deviations.iter().rev().filter(|deviation| deviation.organisation == organisation);
        those.into_iter().find(|deviation| deviation.withdrawn.is_none())
    }

    /// Whether the text from which a deviation departs has become another.
    pub fn is_outdated(&self, deviation: &Deviation) -> bool {
        self.plan() != Some(&deviation.from)
    }
}

/// How a municipality has a step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Difference<'a> {
    /// As all have it.
    Inherited,
    /// Otherwise.
    Otherwise(&'a Deviation),
    /// Not at all.
    NotHere(&'a Deviation),
    /// It is its own.
    Own,
}

/// A step as a municipality has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Here<'a> {
    /// The step.
    pub step: &'a Step,
    /// What holds here; of a step that is not done here, what is not done.
    pub plan: &'a Plan,
    /// How that differs.
    pub difference: Difference<'a>,
    /// Where it stands here.
    pub state: State,
}

/// The steps that all share, in the order of their years.
pub fn shared(world: &World, roadmap: RoadmapId) -> Vec<&Step> {
    let mut steps: Vec<&Step> =
        world.steps.all().filter(|step| step.roadmap == roadmap && step.organisation.is_none()).collect();
    steps.sort_by_key(|step| step.plan().map(|plan| (plan.from, plan.to)));
    steps
}

/// The steps of a roadmap as a municipality has them: every shared one, and its own, in the order of their years here.
pub fn here(world: &World, roadmap: RoadmapId, organisation: OrganisationId) -> Vec<Here<'_>> {
    let of_this = |step: &&Step| step.roadmap == roadmap && step.organisation.is_none_or(|own| own == organisation);
    let mut all: Vec<Here<'_>> = world.steps.all().filter(of_this).filter_map(|step| of(step, organisation)).collect();
    all.sort_by_key(|here| (here.plan.from, here.plan.to));
    all
}

/// A step as a municipality has it.
fn of(step: &Step, organisation: OrganisationId) -> Option<Here<'_>> {
    let shared = step.plan()?;
    let (plan, difference) = match (step.organisation, step.deviation(organisation)) {
        (Some(_), _) => (shared, Difference::Own),
        (None, None) => (shared, Difference::Inherited),
        (None, Some(deviation)) => match &deviation.instead {
            Instead::Otherwise(plan) => (plan, Difference::Otherwise(deviation)),
            Instead::NotHere => (&deviation.from, Difference::NotHere(deviation)),
        },
    };
    Some(Here { step, plan, difference, state: step.state(Some(organisation)) })
}

/// The municipalities that have something of their own in a roadmap.
pub fn differing(world: &World, roadmap: RoadmapId) -> std::collections::BTreeSet<OrganisationId> {
    let steps = world.steps.all().filter(|step| step.roadmap == roadmap);
    let of = |step: &Step| match step.organisation {
        Some(own) => vec![own],
        None => step.deviations.iter().filter(|one| one.withdrawn.is_none()).map(|one| one.organisation).collect(),
    };
    steps.flat_map(of).collect()
}
