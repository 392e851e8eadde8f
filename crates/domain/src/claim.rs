//! An arrow in the thread: this voice is part of that need, this decision came of that trial.
//!
//! Every arrow is a claim that somebody makes at a time and with a reason. It can be withdrawn, again with a
//! reason; then it no longer counts, but that it was there is never forgotten (invariant T6).

mod claims;

use crate::{
    ActionId, AdoptionId, AnswerId, BarrierId, CaseId, ChangeId, ClaimId, CommitmentId, DecisionId, ElementId, GoalCardId,
    GroupId, HandOverId, MeetingId, MilestoneId, Moment, NeedId, Outcome, PartId, PassageId, PracticeId, ProposalId,
    RoundId, Stamp, StepId, TrialId, VoiceId, World, general,
};
pub use claims::Claims;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Anything that an arrow can start from or point to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the concept of its name")]
pub enum Thing {
    Voice(VoiceId),
    Need(NeedId),
    Round(RoundId),
    Group(GroupId),
    Proposal(ProposalId),
    Trial(TrialId),
    Decision(DecisionId),
    Action(ActionId),
    Change(ChangeId),
    Answer(AnswerId),
    HandOver(HandOverId),
    Barrier(BarrierId),
    Milestone(MilestoneId),
    Meeting(MeetingId),
    Part(PartId),
    Commitment(CommitmentId),
    Passage(PassageId),
    Practice(PracticeId),
    Step(StepId),
    GoalCard(GoalCardId),
    Case(CaseId),
    Adoption(AdoptionId),
    Element(ElementId),
}

impl Thing {
    /// The kind of thing, in the words of addresses and texts.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Voice(_) => "voice",
            Self::Need(_) => "need",
            Self::Round(_) => "round",
            Self::Group(_) => "group",
            Self::Proposal(_) => "proposal",
            Self::Trial(_) => "trial",
            Self::Decision(_) => "decision",
            Self::Action(_) => "action",
            Self::Change(_) => "change",
            Self::Answer(_) => "answer",
            Self::HandOver(_) => "hand-over",
            Self::Barrier(_) => "barrier",
            Self::Milestone(_) => "milestone",
            Self::Meeting(_) => "meeting",
            Self::Part(_) => "part",
            Self::Commitment(_) => "commitment",
            Self::Passage(_) => "passage",
            Self::Practice(_) => "practice",
            Self::Step(_) => "step",
            Self::GoalCard(_) => "goal-card",
            Self::Case(_) => "case",
            Self::Adoption(_) => "adoption",
            Self::Element(_) => "element",
        }
    }

    pub(crate) fn is_in(self, world: &World) -> bool {
        match self {
            Self::Voice(id) => world.voices.has(&id),
            Self::Need(id) => world.needs.has(&id),
            Self::Round(id) => world.rounds.has(&id),
            Self::Group(id) => world.groups.has(&id),
            Self::Proposal(id) => world.proposals.has(&id),
            Self::Trial(id) => world.trials.has(&id),
            Self::Decision(id) => world.decisions.has(&id),
            Self::Action(id) => world.actions.has(&id),
            Self::Change(id) => world.changes.has(&id),
            Self::Answer(id) => world.answers.has(&id),
            Self::HandOver(id) => world.hand_overs.has(&id),
            Self::Barrier(id) => world.barriers.has(&id),
            Self::Milestone(id) => world.milestones.has(&id),
            Self::Meeting(id) => world.meetings.has(&id),
            Self::Part(id) => world.parts.has(&id),
            Self::Commitment(id) => world.commitments.has(&id),
            Self::Passage(id) => world.passages.has(&id),
            Self::Practice(id) => world.practices.has(&id),
            Self::Step(id) => world.steps.has(&id),
            Self::GoalCard(id) => world.goal_cards.has(&id),
            Self::Case(id) => world.cases.has(&id),
            Self::Adoption(id) => world.adoptions.has(&id),
            Self::Element(id) => world.elements.has(&id),
        }
    }
}

impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Voice(id) => write!(f, "voice {id}"),
            Self::Need(id) => write!(f, "need {id}"),
            Self::Round(id) => write!(f, "round {id}"),
            Self::Group(id) => write!(f, "group {id}"),
            Self::Proposal(id) => write!(f, "proposal {id}"),
            Self::Trial(id) => write!(f, "trial {id}"),
            Self::Decision(id) => write!(f, "decision {id}"),
            Self::Action(id) => write!(f, "action {id}"),
            Self::Change(id) => write!(f, "change {id}"),
            Self::Answer(id) => write!(f, "answer {id}"),
            Self::HandOver(id) => write!(f, "hand-over {id}"),
            Self::Barrier(id) => write!(f, "barrier {id}"),
            Self::Milestone(id) => write!(f, "milestone {id}"),
            Self::Meeting(id) => write!(f, "meeting {id}"),
            Self::Part(id) => write!(f, "part {id}"),
            Self::Commitment(id) => write!(f, "commitment {id}"),
            Self::Passage(id) => write!(f, "passage {id}"),
            Self::Practice(id) => write!(f, "practice {id}"),
            Self::Step(id) => write!(f, "step {id}"),
            Self::GoalCard(id) => write!(f, "goal-card {id}"),
            Self::Case(id) => write!(f, "case {id}"),
            Self::Adoption(id) => write!(f, "adoption {id}"),
            Self::Element(id) => write!(f, "element {id}"),
        }
    }
}

/// What an arrow says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arrow {
    /// A voice is part of a need.
    ExpressedIn,
    /// A voice speaks against a need.
    Contradicts,
    /// A need was heard before: from the new need to the earlier one.
    Returns,
    /// A need was prioritised in a round.
    RankedIn,
    /// A working group took up a need.
    TakenUpBy,
    /// A proposal was made for a need.
    ProposedAs,
    /// A need or a proposal is tried out.
    TriedIn,
    /// A need, proposal or trial was put before a body that decides.
    Informs,
    /// A need was handed over to another organisation.
    HandedOverAs,
    /// A decision, proposal or need led to an action.
    LeadsTo,
    /// An action or trial made a change.
    Makes,
    /// What an answer tells of.
    ReportedIn,
    /// An answer answers a need or a voice.
    Answers,
    /// A barrier stands in the way of a need.
    Hinders,
    /// A milestone marks a step for a need.
    Marks,
    /// A part of a target picture rests on a voice, a need or a meeting; a commitment on a voice or a need.
    Carries,
    /// A commitment, a passage of a steering document, a practice, a step or a goal card is for a part of a target picture.
    Serves,
    /// A passage of a steering document works against a part of a target picture.
    WorksAgainst,
    /// A step or a goal card is there because of a need.
    Follows,
    /// A trial or a change was written down as a case, for others.
    WrittenAs,
    /// A case is tried elsewhere.
    AdoptedAs,
    /// Somebody who tries a case does so in a trial.
    TriesAgain,
    /// A need or a case has to do with an element of a framework.
    TaggedAs,
}

impl Arrow {
    /// Whether this arrow can go between two such things.
    pub fn fits(self, from: Thing, to: Thing) -> bool {
        use Thing::{
            Action, Adoption, Answer, Barrier, Case, Change, Commitment, Decision, Element, GoalCard, Group, HandOver,
            Meeting, Milestone, Need, Part, Passage, Practice, Proposal, Round, Step, Trial, Voice,
        };
        matches!(
            (self, from, to),
            (Self::ExpressedIn | Self::Contradicts, Voice(_), Need(_))
                | (Self::Returns, Need(_), Need(_))
                | (Self::RankedIn, Need(_), Round(_))
                | (Self::TakenUpBy, Need(_), Group(_))
                | (Self::ProposedAs, Need(_), Proposal(_))
                | (Self::TriedIn, Need(_) | Proposal(_), Trial(_))
                | (Self::Informs, Need(_) | Proposal(_) | Trial(_), Decision(_))
                | (Self::HandedOverAs, Need(_), HandOver(_))
                | (Self::LeadsTo, Need(_) | Proposal(_) | Decision(_), Action(_))
                | (Self::Makes, Action(_) | Trial(_), Change(_))
                | (Self::ReportedIn, Need(_) | Trial(_) | Decision(_) | Action(_) | Change(_) | HandOver(_), Answer(_))
                | (Self::Answers, Answer(_), Need(_) | Voice(_))
                | (Self::Hinders, Barrier(_), Need(_))
                | (Self::Marks, Milestone(_), Need(_))
                | (Self::Carries, Voice(_) | Need(_) | Meeting(_), Part(_))
                | (Self::Carries, Voice(_) | Need(_), Commitment(_))
                | (Self::Serves, Commitment(_) | Passage(_) | Practice(_) | Step(_) | GoalCard(_), Part(_))
                | (Self::WorksAgainst, Passage(_), Part(_))
                | (Self::Follows, Step(_) | GoalCard(_), Need(_))
                | (Self::WrittenAs, Trial(_) | Change(_), Case(_))
                | (Self::AdoptedAs, Case(_), Adoption(_))
                | (Self::TriesAgain, Adoption(_), Trial(_))
                | (Self::TaggedAs, Need(_) | Case(_), Element(_))
        )
    }
}

/// What may be asked of the arrows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Draws an arrow.
    Draw {
        /// Where it starts.
        from: Thing,
        /// What it says.
        arrow: Arrow,
        /// Where it points.
        to: Thing,
        /// Why.
        why: String,
    },
    /// Takes an arrow back.
    Withdraw {
        /// Which.
        id: ClaimId,
        /// Why.
        why: String,
    },
}

/// What happened to an arrow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// An arrow was drawn.
    Drawn {
        /// Its name.
        id: ClaimId,
        /// Where it starts.
        from: Thing,
        /// What it says.
        arrow: Arrow,
        /// Where it points.
        to: Thing,
        /// Why.
        why: String,
    },
    /// An arrow was taken back.
    Withdrawn {
        /// Which.
        id: ClaimId,
        /// Why.
        why: String,
    },
}

/// Why an arrow cannot be drawn or taken back.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Two such things have no such arrow between them.
    #[error("a {from} and a {to} cannot be joined like that: choose another step")]
    DoesNotFit {
        /// The kind of the first.
        from: &'static str,
        /// The kind of the second.
        to: &'static str,
    },
    /// The arrow is there already.
    #[error("that is noted already: nothing more needs to be done")]
    DrawnAlready,
    /// There is no such arrow, or it was taken back before.
    #[error("that step was taken back before, or was never there: reload the page")]
    NotThere,
    /// A need cannot be its own earlier need.
    #[error("a need cannot point to itself: choose another need")]
    Itself,
}

/// An arrow with all who, when and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Its name.
    pub id: ClaimId,
    /// Where it starts.
    pub from: Thing,
    /// What it says.
    pub arrow: Arrow,
    /// Where it points.
    pub to: Thing,
    /// Why it was drawn.
    pub why: String,
    /// Who drew it, and when.
    pub drawn: Stamp,
    /// Who took it back, when and why.
    pub withdrawn: Option<(Stamp, String)>,
}

/// The event that draws an arrow; for concepts whose own commands draw some.
pub(crate) fn drawn(moment: &mut Moment, from: Thing, arrow: Arrow, to: Thing, why: impl Into<String>) -> Event {
    Event::Drawn { id: moment.name(), from, arrow, to, why: why.into() }
}

/// Weighs a command.
pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Draw { from, arrow, to, why } => {
            for thing in [from, to] {
                if !thing.is_in(world) {
                    return Err(general::Refusal::NoSuchThing { thing: *thing }.into());
                }
            }
            if !arrow.fits(*from, *to) {
                return Err(Refusal::DoesNotFit { from: from.kind(), to: to.kind() }.into());
            }
            if from == to {
                return Err(Refusal::Itself.into());
            }
            if world.claims.between(*from, *arrow, *to).is_some() {
                return Err(Refusal::DrawnAlready.into());
            }
            crate::need::may_gain(world, *from, *arrow, *to)?;
            let why = general::text("why", why)?;
            Ok(Outcome::of(drawn(moment, *from, *arrow, *to, why)))
        }
        Command::Withdraw { id, why } => {
            let claim = world.claims.get(id).filter(|claim| claim.withdrawn.is_none()).ok_or(Refusal::NotThere)?;
            crate::need::may_lose(world, claim)?;
            Ok(Outcome::of(Event::Withdrawn { id: *id, why: general::text("why", why)? }))
        }
    }
}

/// Lays an event into the world.
pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Drawn { id, from, arrow, to, why } => world.claims.draw(Claim {
            id: *id,
            from: *from,
            arrow: *arrow,
            to: *to,
            why: why.clone(),
            drawn: stamp.clone(),
            withdrawn: None,
        }),
        Event::Withdrawn { id, why } => {
            // Of two sides that each took away another voice of a need, the later has not seen that it takes the last.
            let keeps = stamp.is_late() && world.claims.get(id).is_some_and(|claim| crate::need::rests_on(world, claim));
            if !keeps {
                world.claims.withdraw(id, stamp, why);
            }
        }
    }
}
