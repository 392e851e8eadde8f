//! What a thing in the thread is called when it is told in a line.

use samskapa_domain::{
    VoiceId, World,
    claim::Thing,
    framework, steering_document, target_picture,
    thread::Stage,
    voice::{Reply, State, Voice},
};

/// A line about a thing.
pub fn title(world: &World, thing: Thing) -> String {
    let told = match thing {
        Thing::Voice(id) => Some(words(world, id)),
        Thing::Need(id) => world.needs.get(&id).map(|need| need.title.clone()),
        Thing::Round(id) => world.rounds.get(&id).map(|round| round.title.clone()),
        Thing::Group(id) => world.groups.get(&id).map(|group| group.mandate.title.clone()),
        Thing::Proposal(id) => world.proposals.get(&id).map(|proposal| proposal.title.clone()),
        Thing::Trial(id) => world.trials.get(&id).map(|trial| trial.design.title.clone()),
        Thing::Decision(id) => world.decisions.get(&id).map(|decision| decision.title.clone()),
        Thing::Action(id) => world.actions.get(&id).map(|action| action.what.clone()),
        Thing::Change(id) => world.changes.get(&id).map(|change| change.what.clone()),
        Thing::Answer(id) => world.answers.get(&id).map(|answer| answer.parts.said.clone()),
        Thing::HandOver(id) => world.hand_overs.get(&id).map(|hand_over| {
            let to = world.organisations.get(&hand_over.to).map_or("", |organisation| organisation.name.as_str());
            format!("{to}: {}", hand_over.question)
        }),
        Thing::Barrier(id) => world.barriers.get(&id).map(|barrier| barrier.what.clone()),
        Thing::Milestone(id) => world.milestones.get(&id).map(|milestone| milestone.what.clone()),
        Thing::Meeting(id) => world.meetings.get(&id).map(|meeting| meeting.title.clone()),
        Thing::Part(id) => target_picture::latest(world, id).map(|(_, part)| part.text.clone()),
        Thing::Commitment(id) => world.commitments.get(&id).map(|commitment| commitment.text.clone()),
        Thing::Passage(id) => steering_document::passage(world, id).map(|(_, passage)| passage.text.clone()),
        Thing::Practice(id) => world.practices.get(&id).map(|practice| practice.what.clone()),
        Thing::Step(id) => world.steps.get(&id).and_then(|step| step.plan()).map(|plan| plan.what.clone()),
        Thing::GoalCard(id) => world.goal_cards.get(&id).and_then(|card| card.aim()).map(|aim| aim.goal.clone()),
        Thing::Case(id) => world.cases.get(&id).filter(|case| case.is_public()).map(|case| case.title().to_owned()),
        Thing::Adoption(id) => world.adoptions.get(&id).map(|adoption| adoption.plan.who.clone()),
        Thing::Element(id) => framework::element(world, id).map(|element| element.name.clone()),
    };
    told.unwrap_or_default()
}

/// The words of a voice as they may be shown to whoever has its code. Personal data that is held is shown to nobody.
pub fn words(world: &World, id: VoiceId) -> String {
    let Some(voice) = world.voices.get(&id) else { return String::new() };
    if may_be_read(voice) { world.words(voice.text).unwrap_or_default().to_owned() } else { String::new() }
}

/// Whether the words of a voice may leave the house: not while they are held, withdrawn or erased.
pub fn may_be_read(voice: &Voice) -> bool {
    !matches!(voice.state, State::Held | State::Withdrawn | State::Weeded)
}

/// The id of a thing, without its kind.
pub fn id(thing: Thing) -> String {
    thing.to_string().rsplit(' ').next().unwrap_or_default().to_owned()
}

/// The name of a stage.
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Voice => "Said",
        Stage::Need => "Need",
        Stage::Priority => "Priority",
        Stage::Group => "Working group",
        Stage::Trial => "Trial",
        Stage::Decision => "Decision",
        Stage::Action => "Action",
        Stage::Change => "Change",
        Stage::Answer => "Answer",
        Stage::Spread => "Spread",
    }
}

/// Whether there is an answer, or by when there is to be one.
pub fn reply(reply: Reply) -> String {
    match reply {
        Reply::Answered(_) | Reply::Replied => "Answered.".to_owned(),
        Reply::Due(day) => format!("There is to be an answer by {day}."),
        Reply::Overdue(day) => format!("There was to be an answer by {day}: it is overdue."),
    }
}
