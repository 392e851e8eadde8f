//! The signs of life of a need: what happened with it and when, each in one plain sentence, and what is late.

use super::Writing;
use crate::terms;
use jiff::civil::Date;
use samskapa_domain::{
    NeedId,
    claim::{Arrow, Thing},
    hand_over,
    need::{self, Need, Standing},
    round, thread, trial,
    voice::{self, Reply},
};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sign {
    /// When.
    pub day: Date,
    /// What, in a sentence.
    pub words: String,
}

/// All that happened with a need, oldest first.
pub fn of(writing: &Writing<'_>, id: samskapa_domain::NeedId) -> Vec<Sign> {
    let world = writing.world;
    let mut signs = Vec::new();
    let mut tell = |day: Date, words: String| signs.push(Sign { day, words });
    for meeting in need::figures(world, id).meetings.rows().filter_map(|id| world.meetings.get(id)) {
        if meeting.was_held() {
            tell(meeting.date, writing.t("paper-sign-heard").s("meeting", &meeting.title).to_string());
        }
    }
    for claim in need::within(world, id).into_iter().flat_map(|id| world.claims.from(Thing::Need(id))) {
        let drawn = writing.day(claim.drawn.time);
        match (claim.arrow, claim.to) {
            (Arrow::RankedIn, Thing::Round(round)) => {
                let round = world.rounds.get(&round).filter(|round| round.is_told() && round.is_of_dots());
                let rank = round.and_then(|round| round::ranking(world, round).into_iter().find(|rank| rank.need == id));
                if let (Some(closed), Some(rank)) = (round.and_then(|round| round.closed.as_ref()), rank) {
                    let words = writing.t("paper-sign-ranked").n("rank", rank.rank).n("of", rank.of).n("dots", rank.dots);
                    tell(writing.day(closed.time), words.to_string());
                }
            }
            (Arrow::TakenUpBy, Thing::Group(group)) => {
                let Some(group) = world.groups.get(&group) else { continue };
                tell(drawn, writing.t("paper-sign-group").s("group", &group.mandate.title).to_string());
                for note in &group.notes {
                    tell(note.date, writing.t("paper-sign-met").s("group", &group.mandate.title).to_string());
                }
            }
            _ => {}
        }
    }
    for thing in thread::after(world, Thing::Need(id)) {
        later(writing, id, thing, &mut tell);
    }
    for (stamp, response) in world.needs.get(&id).into_iter().flat_map(|need| &need.responses) {
        let key = if response.confirmed { "paper-sign-agreed" } else { "paper-sign-contested" };
        tell(writing.day(stamp.time), writing.say(key));
    }
    signs.retain(|sign| sign.day <= writing.today);
    signs.sort();
    signs.dedup();
    signs
}

/// What happened further on in the thread of a need.
fn later(writing: &Writing<'_>, need: NeedId, thing: Thing, tell: &mut impl FnMut(Date, String)) {
    let world = writing.world;
    match thing {
        Thing::Proposal(id) => {
            if let Some(proposal) = world.proposals.get(&id) {
                tell(
                    writing.day(proposal.made.time),
                    writing.t("paper-sign-proposal").s("what", &proposal.title).to_string(),
                );
            }
        }
        Thing::Trial(id) => {
            let Some(trial) = world.trials.get(&id) else { return };
            let title = &trial.design.title;
            let words = |key: &str| writing.t(key).s("what", title).to_string();
            match &trial.stage {
                trial::Stage::Planned => tell(writing.day(trial.planned.time), words("paper-sign-trial-planned")),
                trial::Stage::Running { started } => tell(writing.day(started.time), words("paper-sign-trial-started")),
                trial::Stage::Studied { started, studied, .. } => {
                    tell(writing.day(started.time), words("paper-sign-trial-started"));
                    tell(writing.day(studied.time), words("paper-sign-trial-studied"));
                }
                trial::Stage::Concluded { started, concluded, .. } => {
                    tell(writing.day(started.time), words("paper-sign-trial-started"));
                    let state = writing.say(terms::key("trial-state", &trial.state()));
                    let words = writing.t("paper-sign-trial-concluded").s("what", title).s("state", state).to_string();
                    tell(writing.day(concluded.time), words);
                }
            }
        }
        Thing::Decision(id) => {
            let Some(decision) = world.decisions.get(&id) else { return };
            if let Some(taken) = &decision.taken {
                let verdict = writing.say(terms::key("verdict", &taken.about(world, need).0));
                let words = writing.t("paper-sign-decided").s("body", &decision.body).s("verdict", verdict);
                tell(taken.date, words.to_string());
            } else {
                let words = writing.t("paper-sign-prepared").s("body", &decision.body).to_string();
                tell(writing.day(decision.prepared.time), words);
            }
        }
        Thing::HandOver(id) => {
            let Some(sent) = world.hand_overs.get(&id) else { return };
            let to = world.organisations.get(&sent.to).map_or("", |to| to.name.as_str());
            let words = |key: &str| writing.t(key).s("to", to).to_string();
            tell(writing.day(sent.sent.time), words("paper-sign-handed"));
            if let Some(receipt) = &sent.receipt {
                tell(receipt.date, words("paper-sign-receipted"));
            }
            if let Some((day, _)) = &sent.answer {
                tell(*day, words("paper-sign-others-answered"));
            }
        }
        Thing::Action(id) => {
            let Some(action) = world.actions.get(&id) else { return };
            if let Some((stamp, _)) = &action.done {
                tell(writing.day(stamp.time), writing.t("paper-sign-done").s("what", &action.what).to_string());
            } else {
                let words = writing.t("paper-sign-undertaken").s("what", &action.what).s("who", &action.who);
                tell(writing.day(action.undertaken.time), words.to_string());
            }
        }
        Thing::Change(id) => {
            if let Some(change) = world.changes.get(&id) {
                tell(change.from, writing.t("paper-sign-changed").s("what", &change.what).to_string());
            }
        }
        Thing::Answer(id) => {
            if let Some(answer) = world.answers.get(&id) {
                tell(writing.day(answer.given.time), writing.say("paper-sign-answered"));
            }
        }
        _ => {}
    }
}

/// What is late with a need, each in one sentence.
pub fn late(writing: &Writing<'_>, need: &Need) -> Vec<String> {
    let world = writing.world;
    let (standing, today) = (need::standing(world, need), writing.today);
    let mut late = Vec::new();
    let on = |key: &str, day: Date| writing.t(key).s("date", writing.date(day)).to_string();
    let answered = matches!(standing, Standing::Answered | Standing::Confirmed | Standing::Closed);
    let missed = need::expressed(world, need.id).into_iter().filter_map(|voice| match voice::reply(world, voice, today) {
        Reply::Overdue(day) => Some(day),
        _ => None,
    });
    if let Some(day) = missed.min() {
        late.push(on("paper-late-answer", day));
    }
    if let Some(day) = need.next.filter(|day| *day < today && !answered) {
        late.push(on("paper-late-news", day));
    }
    for sent in hand_over::of_need(world, need.id) {
        let to = world.organisations.get(&sent.to).map_or("", |to| to.name.as_str());
        if sent.answer.is_none() && sent.answer_by < today {
            let key = if sent.receipt.is_none() { "paper-late-receipt" } else { "paper-late-others" };
            late.push(writing.t(key).s("to", to).s("date", writing.date(sent.answer_by)).to_string());
        }
    }
    for thing in thread::after(world, Thing::Need(need.id)) {
        let Thing::Action(id) = thing else { continue };
        let Some(action) = world.actions.get(&id).filter(|action| action.done.is_none() && action.due < today) else {
            continue;
        };
        late.push(writing.t("paper-late-action").s("what", &action.what).s("date", writing.date(action.due)).to_string());
    }
    late
}

/// Where a need stands, in a sentence that a neighbour would say.
pub fn state(writing: &Writing<'_>, standing: Standing) -> String {
    writing.say(terms::key("standing", &standing).replacen("term-", "paper-", 1))
}
