//! The things of the thread as links: what each is called and where its page lies.

use crate::{frame::page::Frame, need, target_picture};
use samskapa_domain::{World, case, claim::Thing, framework, steering_document, target_picture as part, thread::Stage};

/// A link to a thing, with the word for what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where its page lies.
    pub path: String,
    /// What it is called.
    pub title: String,
    /// The key of the word for what it is.
    pub kind: &'static str,
    /// The thing as a form names it: kind and name.
    pub value: String,
}

impl Link {
    /// The thing's name in the ledger.
    pub fn id(&self) -> &str {
        self.value.rsplit(' ').next().unwrap_or_default()
    }
}

/// Where the page of a thing lies; voices and what stands beside the thread have none here.
pub fn path(thing: Thing) -> Option<String> {
    Some(match thing {
        Thing::Need(id) => format!("/needs/{id}"),
        Thing::Round(id) => format!("/rounds/{id}"),
        Thing::Group(id) => format!("/groups/{id}"),
        Thing::Proposal(id) => format!("/proposals/{id}"),
        Thing::Trial(id) => format!("/trials/{id}"),
        Thing::Decision(id) => format!("/decisions/{id}"),
        Thing::Action(id) => format!("/actions/{id}"),
        Thing::Change(id) => format!("/changes/{id}"),
        Thing::Answer(id) => format!("/answers/{id}"),
        Thing::HandOver(id) => format!("/hand-overs/{id}"),
        Thing::Step(id) => format!("/steps/{id}"),
        Thing::GoalCard(id) => format!("/goal-cards/{id}"),
        Thing::Part(id) => target_picture::part_path(id),
        Thing::Commitment(id) => format!("/commitments/{id}"),
        Thing::Passage(id) => format!("/passages/{id}"),
        Thing::Practice(id) => format!("/practices#{id}"),
        Thing::Case(id) => format!("/cases/{id}"),
        Thing::Adoption(id) => format!("/adoptions/{id}"),
        Thing::Voice(_) | Thing::Barrier(_) | Thing::Milestone(_) | Thing::Meeting(_) | Thing::Element(_) => return None,
    })
}

/// What a thing is called; an answer and a hand-over are called by their need.
pub fn title(world: &World, thing: Thing) -> Option<String> {
    let need = |id| world.needs.get(&id).map(|need| need.title.clone());
    match thing {
        Thing::Need(id) => need(id),
        Thing::Round(id) => world.rounds.get(&id).map(|round| round.title.clone()),
        Thing::Group(id) => world.groups.get(&id).map(|group| group.mandate.title.clone()),
        Thing::Proposal(id) => world.proposals.get(&id).map(|proposal| proposal.title.clone()),
        Thing::Trial(id) => world.trials.get(&id).map(|trial| trial.design.title.clone()),
        Thing::Decision(id) => world.decisions.get(&id).map(|decision| decision.title.clone()),
        Thing::Action(id) => world.actions.get(&id).map(|action| action.what.clone()),
        Thing::Change(id) => world.changes.get(&id).map(|change| change.what.clone()),
        Thing::Answer(id) => world.answers.get(&id).and_then(|answer| need(answer.need)),
        Thing::HandOver(id) => {
            let to = world.hand_overs.get(&id).map(|hand_over| hand_over.to);
            to.and_then(|to| world.organisations.get(&to)).map(|organisation| organisation.name.clone())
        }
        Thing::Step(id) => world.steps.get(&id).and_then(|step| step.plan()).map(|plan| plan.what.clone()),
        Thing::GoalCard(id) => world.goal_cards.get(&id).and_then(|card| card.aim()).map(|aim| aim.goal.clone()),
        Thing::Part(id) => part::latest(world, id).map(|(_, part)| target_picture::line(part)),
        Thing::Commitment(id) => world.commitments.get(&id).map(|commitment| commitment.text.clone()),
        Thing::Passage(id) => steering_document::passage(world, id)
            .map(|(document, passage)| format!("{} ({})", crate::steering_document::named(passage), document.title)),
        Thing::Practice(id) => world.practices.get(&id).map(|practice| practice.what.clone()),
        Thing::Case(id) => world.cases.get(&id).map(|case| case.title().to_owned()),
        Thing::Adoption(id) => world.adoptions.get(&id).map(|adoption| adoption.plan.who.clone()),
        Thing::Element(id) => framework::element(world, id).map(|element| element.name.clone()),
        Thing::Voice(_) | Thing::Barrier(_) | Thing::Milestone(_) | Thing::Meeting(_) => None,
    }
}

/// Whether the reader may see what a thing is called: all is open but needs that nobody has spoken of in public yet,
/// and drafts of cases.
pub fn is_open(frame: &Frame, world: &World, thing: Thing) -> bool {
    match thing {
        Thing::Need(id) => world.needs.get(&id).is_some_and(|need| need::is_open_to(frame, world, need)),
        Thing::Case(id) => super::leads(&frame.visitor) || world.cases.get(&id).is_some_and(case::Case::is_public),
        _ => true,
    }
}

/// Links to things that have pages and are open to the reader, in the order of the thread.
pub fn links(frame: &Frame, world: &World, things: impl IntoIterator<Item = Thing>) -> Vec<Link> {
    let mut things: Vec<_> = things.into_iter().filter(|thing| is_open(frame, world, *thing)).collect();
    things.sort_by_key(|thing| (Stage::of(*thing), *thing));
    things
        .into_iter()
        .filter_map(|thing| {
            Some(Link { path: path(thing)?, title: title(world, thing)?, kind: kind(thing)?, value: thing.to_string() })
        })
        .collect()
}

fn kind(thing: Thing) -> Option<&'static str> {
    Some(match thing {
        Thing::Need(_) => "work-kind-need",
        Thing::Round(_) => "work-kind-round",
        Thing::Group(_) => "work-kind-group",
        Thing::Proposal(_) => "work-kind-proposal",
        Thing::Trial(_) => "work-kind-trial",
        Thing::Decision(_) => "work-kind-decision",
        Thing::Action(_) => "work-kind-action",
        Thing::Change(_) => "work-kind-change",
        Thing::Answer(_) => "work-kind-answer",
        Thing::HandOver(_) => "work-kind-hand-over",
        Thing::Step(_) => "work-kind-step",
        Thing::GoalCard(_) => "work-kind-goal-card",
        Thing::Part(_) => "work-kind-part",
        Thing::Commitment(_) => "work-kind-commitment",
        Thing::Passage(_) => "work-kind-passage",
        Thing::Practice(_) => "work-kind-practice",
        Thing::Case(_) => "work-kind-case",
        Thing::Adoption(_) => "work-kind-adoption",
        Thing::Voice(_) | Thing::Barrier(_) | Thing::Milestone(_) | Thing::Meeting(_) | Thing::Element(_) => return None,
    })
}
