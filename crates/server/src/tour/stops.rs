//! Where the tour stops: the pages of one need that has gone as far as any, looked up in the world as it is.

use crate::need as pages;
use samskapa_domain::{
    World,
    claim::{Arrow, Thing},
    decision::Verdict,
    need::{self, Need},
    thread, trial, voice,
};

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Which, counted from one.
    pub number: usize,
    /// The word of its texts: `tour-{word}`, `tour-{word}-see`, `tour-{word}-why`.
    pub word: &'static str,
    /// The page.
    pub path: String,
}

impl Stop {
    /// The address that opens the page with the bar of the tour.
    pub fn address(&self) -> String {
        format!("{}?tour={}", self.path, self.number)
    }

    /// The key of what the step is called.
    pub fn title(&self) -> String {
        ["tour-", self.word].concat()
    }

    /// The key of what there is to see.
    pub fn see(&self) -> String {
        ["tour-", self.word, "-see"].concat()
    }

    /// The key of why it matters.
    pub fn why(&self) -> String {
        ["tour-", self.word, "-why"].concat()
    }
}

/// The steps along the thread of a need, in order.
const ALONG: [&str; 8] = ["voice", "need", "priority", "group", "trial", "decision", "change", "answer"];

/// The stops. A step that nothing in the house can show is left out; its number is left out with it.
pub fn found(world: &World, leads: bool) -> Vec<Stop> {
    let threads: Vec<_> = needs(world).map(|need| along(world, need)).collect();
    let length = |thread: &&Thread| thread.iter().flatten().count();
    // Of those that go as far, the first.
    let fullest = threads.iter().rev().max_by_key(length);
    let shown = |at: usize| {
        fullest.and_then(|thread| thread[at].clone()).or_else(|| threads.iter().find_map(|thread| thread[at].clone()))
    };
    let last = if leads { ("desk", Some("/desk".to_owned())) } else { ("place", fullest_place(world, &threads)) };
    ALONG
        .into_iter()
        .enumerate()
        .map(|(at, word)| (word, shown(at)))
        .chain([("overdue", Some("/overdue".to_owned())), last])
        .zip(1..)
        .filter_map(|((word, path), number)| path.map(|path| Stop { number, word, path }))
        .collect()
}

/// The pages along one thread, in the order of [`ALONG`].
type Thread = [Option<String>; 8];

fn needs(world: &World) -> impl Iterator<Item = &Need> {
    world.needs.all().filter(|need| need.merged_into.is_none() && pages::is_public(world, need))
}

/// The page of the place where the fullest thread began.
fn fullest_place(world: &World, threads: &[Thread]) -> Option<String> {
    let best = threads.iter().map(|thread| thread.iter().flatten().count()).max()?;
    let need = needs(world).zip(threads).find(|(_, thread)| thread.iter().flatten().count() == best)?.0;
    Some(format!("/places/{}", need.place))
}

fn along(world: &World, need: &Need) -> Thread {
    let after = thread::after(world, Thing::Need(need.id));
    let tied =
        |arrow: Arrow| world.claims.from(Thing::Need(need.id)).find(|claim| claim.arrow == arrow).map(|claim| claim.to);
    let page = |wanted: &dyn Fn(&Thing) -> Option<String>| after.iter().find_map(wanted);
    [
        need::expressed(world, need.id)
            .into_iter()
            .find(|voice| voice::is_public(world, voice))
            .map(|voice| format!("/voices/{}", voice.id)),
        Some(format!("/needs/{}", need.id)),
        tied(Arrow::RankedIn).and_then(|thing| match thing {
            Thing::Round(id) => {
                world.rounds.get(&id).filter(|round| round.closed.is_some()).map(|_| format!("/rounds/{id}"))
            }
            _ => None,
        }),
        tied(Arrow::TakenUpBy).and_then(|thing| match thing {
            Thing::Group(id) => Some(format!("/groups/{id}")),
            _ => None,
        }),
        page(&|thing| match thing {
            Thing::Trial(id) => {
                let trial = world.trials.get(id).filter(|trial| trial.state() == trial::State::Abandoned);
                trial.map(|_| format!("/trials/{id}"))
            }
            _ => None,
        }),
        page(&|thing| match thing {
            Thing::Decision(id) => {
                let taken = world.decisions.get(id).and_then(|decision| decision.taken.as_ref());
                taken.filter(|taken| taken.verdict == Verdict::No).map(|_| format!("/decisions/{id}"))
            }
            _ => None,
        }),
        page(&|thing| match thing {
            Thing::Change(id) => Some(format!("/changes/{id}")),
            _ => None,
        }),
        need::answer(world, need.id).map(|answer| format!("/answers/{}", answer.id)),
    ]
}
