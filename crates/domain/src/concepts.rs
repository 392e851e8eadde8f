//! The list of concepts: one line each. It says what may be asked for, what can happen and what can be
//! refused, and sends each to the module that owns it.

use crate::{
    Moment, Outcome, Stamp, World, action, adoption, anchoring, answer, barrier, body, bundle, case, change, claim,
    commitment, decision, document, drafting, feedback, framework, general, goal_card, group, hand_over, invitation, late,
    live, meeting, milestone, need, organisation, participation, place, practice, proposal, pulse, question, referral,
    reply, roadmap, round, series, sheet, sorting, steering_document, suggestion, target_picture, trial, voice, wording,
};
use serde::{Deserialize, Serialize};

macro_rules! concepts {
    ($($module:ident: $name:ident),* $(,)?) => {
        /// Something that somebody asks for.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Command {
            $(#[doc = concat!("See [`crate::", stringify!($module), "`].")] $name($module::Command),)*
        }

        /// Something that happened; its JSON form is what the ledger keeps for ever, so it is only added to.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Event {
            $(#[doc = concat!("See [`crate::", stringify!($module), "`].")] $name($module::Event),)*
        }

        /// Why something cannot be done, and what to do instead.
        #[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
        #[serde(rename_all = "snake_case")]
        pub enum Refusal {
            /// Refusals that every concept shares.
            #[error(transparent)]
            General(#[from] general::Refusal),
            $(#[doc = concat!("See [`crate::", stringify!($module), "`].")] #[error(transparent)] $name(#[from] $module::Refusal),)*
        }

        $(
            impl From<$module::Command> for Command {
                fn from(command: $module::Command) -> Self {
                    Self::$name(command)
                }
            }
            impl From<$module::Event> for Event {
                fn from(event: $module::Event) -> Self {
                    Self::$name(event)
                }
            }
        )*

        /// Weighs a command against the world.
        ///
        /// # Errors
        /// A [`Refusal`] when the rules say no.
        pub fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, Refusal> {
            match command {
                $(Command::$name(command) => $module::decide(world, command, moment),)*
            }
        }

        /// Lays an event into the world.
        pub fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
            match event {
                $(Event::$name(event) => $module::fold(world, event, stamp),)*
            }
            late::settle(world, event, stamp);
        }
    };
}

concepts! {
    organisation: Organisation,
    place: Place,
    series: Series,
    meeting: Meeting,
    invitation: Invitation,
    document: Document,
    voice: Voice,
    reply: Reply,
    need: Need,
    round: Round,
    group: Group,
    proposal: Proposal,
    trial: Trial,
    decision: Decision,
    action: Action,
    change: Change,
    answer: Answer,
    hand_over: HandOver,
    barrier: Barrier,
    milestone: Milestone,
    practice: Practice,
    feedback: Feedback,
    claim: Claim,
    wording: Wording,
    live: Live,
    question: Question,
    sheet: Sheet,
    sorting: Sorting,
    drafting: Drafting,
    body: Body,
    target_picture: TargetPicture,
    referral: Referral,
    suggestion: Suggestion,
    commitment: Commitment,
    steering_document: SteeringDocument,
    anchoring: Anchoring,
    participation: Participation,
    pulse: Pulse,
    roadmap: Roadmap,
    goal_card: GoalCard,
    framework: Framework,
    case: Case,
    adoption: Adoption,
    bundle: Bundle,
}
