//! What to say of one knot of the thread: a few words, what came of it, and where to read more.

use crate::{frame::page::Frame, terms};
use jiff::Timestamp;
use samskapa_domain::{
    DecisionId, VoiceId, World, adoption,
    claim::Thing,
    decision::{self, Taken, Verdict},
    need,
    round::{self, Rank, Round},
    thread::{self, Thread},
    voice,
};

/// One knot, told.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// The thing, for drawing the strands.
    pub thing: Option<Thing>,
    /// A few words.
    pub title: String,
    /// What came of it, in a few words.
    pub state: String,
    /// What the detail is, where it does not speak for itself.
    pub label: String,
    /// More, in a sentence or two.
    pub detail: String,
    /// Where to read more.
    pub href: String,
    /// The language of the title, where it is known.
    pub lang: Option<String>,
    /// Whether the title is somebody's own words.
    pub spoken: bool,
    /// The shape of its knot: `done`, `now`, `no`, `away`.
    pub shape: &'static str,
    /// When it was tied, who tied it and why.
    pub when: Option<Timestamp>,
    /// Who tied it.
    pub who: String,
    /// Why.
    pub why: String,
}

/// Tells a knot to the reader of a frame; `own` is the reader's own voice, which they may always read. None where
/// the reader may not see it, or it is not there.
pub fn tell(world: &World, frame: &Frame, thread: &Thread, knot: &thread::Knot, own: Option<VoiceId>) -> Option<Told> {
    let told = match knot.thing {
        Thing::Voice(id) => said(world, frame, id, own),
        Thing::Need(id) => world.needs.get(&id).map(|need| {
            // Whoever holds the slip of a voice reads of its needs, also before the evening is published.
            if own.is_none() && !crate::need::is_open_to(frame, world, need) {
                return Told { title: frame.t("round-unpublished").to_string(), shape: "done", ..Told::default() };
            }
            let standing = need::standing(world, need);
            Told {
                title: need.title.clone(),
                state: frame.t(terms::key("standing", &standing)).to_string(),
                detail: need.statement.clone().unwrap_or_default(),
                href: format!("/needs/{id}"),
                shape: "done",
                ..Told::default()
            }
        }),
        Thing::Round(id) => world.rounds.get(&id).map(|round| Told {
            title: round.title.clone(),
            state: ranks(world, frame, thread, round),
            href: format!("/rounds/{id}"),
            shape: if round.closed.is_some() { "done" } else { "now" },
            ..Told::default()
        }),
        Thing::Group(id) => world.groups.get(&id).map(|group| Told {
            title: group.mandate.title.clone(),
            detail: group.mandate.task.clone(),
            href: format!("/groups/{id}"),
            // What hangs on a group goes on below it, whether or not the group still meets.
            shape: "done",
            ..Told::default()
        }),
        Thing::Proposal(id) => world.proposals.get(&id).map(|proposal| Told {
            title: proposal.title.clone(),
            state: frame.t("thread-proposal").to_string(),
            detail: proposal.text.clone(),
            href: format!("/proposals/{id}"),
            shape: "done",
            ..Told::default()
        }),
        Thing::Trial(id) => world.trials.get(&id).map(|trial| {
            let state = trial.state();
            Told {
                title: trial.design.title.clone(),
                state: frame.t(terms::key("trial-state", &state)).to_string(),
                detail: trial.study().map_or(trial.design.what.clone(), |study| study.learning.clone()),
                href: format!("/trials/{id}"),
                shape: trial_shape(state),
                ..Told::default()
            }
        }),
        Thing::Decision(id) => world.decisions.get(&id).map(|decision| decided(world, frame, thread, decision)),
        Thing::HandOver(id) => world.hand_overs.get(&id).map(|hand_over| {
            let to = world.organisations.get(&hand_over.to).map_or("", |to| to.name.as_str());
            let state = match (&hand_over.receipt, &hand_over.answer) {
                (_, Some(_)) => "thread-hand-over-answered",
                (Some(_), None) => "thread-hand-over-receipted",
                (None, None) => "thread-hand-over-waiting",
            };
            Told {
                title: frame.t("thread-hand-over").s("to", to).to_string(),
                lang: Some(frame.tag()),
                state: frame.t(state).to_string(),
                detail: hand_over.answer.as_ref().map_or(hand_over.question.clone(), |(_, text)| text.clone()),
                href: format!("/hand-overs/{id}"),
                shape: "away",
                ..Told::default()
            }
        }),
        Thing::Action(id) => world.actions.get(&id).map(|action| Told {
            title: action.what.clone(),
            state: match &action.done {
                Some(_) => frame.t("thread-action-done").to_string(),
                None => frame.t("thread-action-due").s("date", frame.date(&action.due)).to_string(),
            },
            label: frame.t("thread-action-who").to_string(),
            detail: action.who.clone(),
            href: format!("/actions/{id}"),
            shape: if action.done.is_some() { "done" } else { "now" },
            ..Told::default()
        }),
        Thing::Change(id) => world.changes.get(&id).map(|change| Told {
            title: change.what.clone(),
            state: frame.t("thread-change-from").s("date", frame.date(&change.from)).to_string(),
            detail: change.for_whom.clone(),
            href: format!("/changes/{id}"),
            shape: "done",
            ..Told::default()
        }),
        Thing::Answer(id) => world.answers.get(&id).map(|answer| Told {
            title: frame.t("thread-answer").s("name", &answer.by_name).to_string(),
            lang: Some(frame.tag()),
            state: frame.moment(&answer.given.time),
            detail: [&answer.parts.done, &answer.parts.planned, &answer.parts.not_done, &answer.parts.others]
                .into_iter()
                .find(|part| !part.is_empty())
                .cloned()
                .unwrap_or_default(),
            href: format!("/answers/{id}"),
            shape: "done",
            ..Told::default()
        }),
        Thing::Case(id) => world.cases.get(&id).map(|case| Told {
            title: case.title().to_owned(),
            state: frame.t(terms::key("case-state", &case.state())).to_string(),
            detail: case.foremost().map_or_else(String::new, |revision| revision.story.core.clone()),
            href: format!("/cases/{id}"),
            lang: case.from_away.as_ref().map(|away| away.language.clone()),
            shape: if case.is_public() { "done" } else { "now" },
            ..Told::default()
        }),
        Thing::Adoption(id) => world.adoptions.get(&id).map(|adoption| {
            let (standing, because, _) = adoption::standing(world, adoption);
            Told {
                title: adoption.plan.who.clone(),
                state: frame.t(terms::key("adoption-standing", &standing)).to_string(),
                detail: because.to_owned(),
                href: format!("/adoptions/{id}"),
                shape: crate::adoption::shape(standing),
                ..Told::default()
            }
        }),
        Thing::Barrier(_)
        | Thing::Milestone(_)
        | Thing::Meeting(_)
        | Thing::Part(_)
        | Thing::Commitment(_)
        | Thing::Passage(_)
        | Thing::Practice(_)
        | Thing::Step(_)
        | Thing::GoalCard(_)
        | Thing::Element(_) => None,
    }?;
    Some(Told {
        thing: Some(knot.thing),
        when: knot.when,
        who: knot.who.clone().unwrap_or_default(),
        why: knot.why.clone().unwrap_or_default(),
        ..told
    })
}

/// Where the needs of this thread came in a round; nothing while it is open.
fn ranks(world: &World, frame: &Frame, thread: &Thread, round: &Round) -> String {
    if !round.is_told() {
        return frame.t("thread-round-open").to_string();
    }
    if !round.is_of_dots() {
        return String::new();
    }
    let ours = |need| thread.knots.iter().any(|knot| knot.thing == Thing::Need(need));
    let rank = |rank: &Rank| {
        let key = if rank.shared { "thread-rank-shared" } else { "thread-rank" };
        frame.t(key).n("rank", rank.rank).n("of", rank.of).n("dots", rank.dots).to_string()
    };
    let ranks: Vec<_> = round::ranking(world, round).iter().filter(|rank| ours(rank.need)).map(rank).collect();
    ranks.join("; ")
}

fn said(world: &World, frame: &Frame, id: VoiceId, own: Option<VoiceId>) -> Option<Told> {
    let voice = world.voices.get(&id)?;
    let leads = frame.visitor.person.is_some() && voice.held.is_empty();
    if own != Some(id) && !voice::is_public(world, voice) && !leads {
        return None;
    }
    let meeting = voice.meeting.and_then(|id| world.meetings.get(&id));
    let place = world.places.get(&voice.place).map_or("", |place| place.name.as_str());
    let setting = voice.setting.clone().or_else(|| voice.table.clone()).unwrap_or_default();
    let state = match meeting {
        Some(meeting) => frame.t("thread-said-at").s("place", place).s("date", frame.date(&meeting.date)).to_string(),
        None => place.to_owned(),
    };
    Some(Told {
        title: world.words(voice.text)?.to_owned(),
        state,
        detail: setting,
        href: format!("/voices/{id}"),
        lang: voice.language.clone(),
        spoken: true,
        shape: "done",
        ..Told::default()
    })
}

fn trial_shape(state: samskapa_domain::trial::State) -> &'static str {
    use samskapa_domain::trial::State;
    match state {
        State::Planned | State::Running | State::Studied => "now",
        State::Adopted | State::Adapted => "done",
        State::Abandoned => "no",
    }
}

fn decided(world: &World, frame: &Frame, thread: &Thread, decision: &decision::Decision) -> Told {
    let (state, detail, shape) = match &decision.taken {
        Some(taken) => {
            let (verdict, reasons) = said_of(world, thread, decision.id, taken);
            let shape = if verdict == Verdict::No { "no" } else { "done" };
            let state = frame
                .t("thread-decided")
                .s("verdict", frame.t(terms::key("verdict", &verdict)))
                .s("body", &decision.body)
                .s("date", frame.date(&taken.date))
                .s("paragraph", &taken.paragraph)
                .to_string();
            (state, reasons.to_owned(), shape)
        }
        None => {
            (frame.t("thread-decision-prepared").s("body", &decision.body).to_string(), decision.question.clone(), "now")
        }
    };
    Told {
        title: decision.title.clone(),
        state,
        detail,
        href: format!("/decisions/{}", decision.id),
        shape,
        ..Told::default()
    }
}

/// What was decided, and why: about the needs of this thread, where that is one and the same; else about the whole.
fn said_of<'a>(world: &World, thread: &Thread, id: DecisionId, taken: &'a Taken) -> (Verdict, &'a str) {
    let whole = (taken.verdict, taken.reasons.as_str());
    // Most decisions say one thing of all their needs, and then nothing has to be looked for.
    if taken.items.is_empty() {
        return whole;
    }
    let about = decision::needs(world, id);
    let mut ours = thread.knots.iter().filter_map(|knot| match knot.thing {
        Thing::Need(id) if about.contains(&need::surviving(world, id)) => Some(taken.about(world, id)),
        _ => None,
    });
    let first = ours.next().unwrap_or(whole);
    if ours.all(|other| other == first) { first } else { whole }
}
