//! Meek's single transferable vote: every elected option keeps of each paper just the part that it needs, and passes on the rest.
//!
//! An option's *keep value* is 1 while it continues, 0 once excluded, and for an elected one what brings it down to the quota. The
//! values and the quota are reckoned over and over until they hold; only then, or when more of it would change nothing, is the option
//! with least excluded. Parts are cut to whole million millionths of a vote, always in favour of the option that keeps. Papers
//! with several options side by side count for none of these until one is left. B. L. Meek 1969; I. D. Hill, B. A. Wichmann and
//! D. R. Woodall, *Algorithm 123*, 1987.

use super::{
    Event, Seating, Stage,
    ladder::Ladder,
    papers::{Papers, Turn},
};
use std::collections::BTreeMap;

const DECIMALS: u32 = 12;
const VOTE: u128 = 1_000_000_000_000;
/// The keep values hold where all surpluses together are below a thousand millionth of a vote.
const CLOSE: u128 = 1_000;
const MOST_ROUNDS: usize = 10_000;

pub(super) fn count(papers: &Papers, seats: usize, mut ladder: Ladder) -> Seating {
    let mut count = Count::begin(papers);
    let mut seating = Seating { elected: Vec::new(), seats, valid: count.valid, decimals: DECIMALS, stages: Vec::new() };
    let mut event = Event::FirstPreferences;
    let mut before = vec![0; papers.options()];
    loop {
        let votes = count.votes();
        let quota = count.quota(&votes, seats);
        let elected = count.elect(&votes, quota, seats, &seating.stages, &mut ladder);
        seating.elected.extend(&elected);
        let vacancies = seats - seating.elected.len();
        seating.stages.push(stage(event, quota, &votes, &mut before, elected));
        let left = count.continuing();
        if vacancies == 0 || left.is_empty() {
            break;
        }
        if left.len() <= vacancies {
            let elected = ladder.by_votes(left, &votes.of, &seating.stages);
            seating.elected.extend(&elected);
            seating.stages.push(stage(Event::Remaining, quota, &votes, &mut before, elected));
            break;
        }
        event = match count.keep(seats) {
            Settled { rounds, reached: true, .. } => Event::Kept { rounds },
            Settled { rounds, unsettled, .. } => {
                let votes = count.votes();
                if rounds > 0 {
                    let quota = count.quota(&votes, seats);
                    seating.stages.push(stage(Event::Kept { rounds }, quota, &votes, &mut before, Vec::new()));
                }
                let least = left.iter().map(|option| votes.of[*option]).min().unwrap_or(0);
                let equals: Vec<usize> =
                    left.iter().copied().filter(|option| votes.of[*option] <= least + unsettled).collect();
                let earlier = &seating.stages[..seating.stages.len() - 1];
                let option = ladder.last(&equals, earlier).unwrap_or(left[0]);
                count.exclude(option);
                Event::Excluded { option }
            }
        };
    }
    seating
}

fn stage(event: Event, quota: u128, votes: &Votes, before: &mut Vec<u128>, elected: Vec<usize>) -> Stage {
    let gains = votes.of.iter().zip(before.iter()).enumerate();
    let gained = if event == Event::FirstPreferences {
        Vec::new()
    } else {
        gains.filter(|(_, (now, before))| now > before).map(|(option, (now, before))| (option, now - before)).collect()
    };
    before.clone_from(&votes.of);
    Stage { event, quota, votes: votes.of.clone(), gained, non_transferable: votes.nobody, elected }
}

/// Votes as the papers give them at the keep values of the moment.
struct Votes {
    of: Vec<u128>,
    nobody: u128,
}

/// What came of reckoning keep values.
struct Settled {
    rounds: usize,
    /// Whether somebody new reached the quota.
    reached: bool,
    /// How much of the surpluses is left: options that differ by less are equal.
    unsettled: u128,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Continuing,
    Elected,
    Excluded,
}

/// Papers bundled by what still matters on them: the elected options at the head, and whoever gets what these leave.
struct Bundle {
    papers: Vec<u32>,
    people: u128,
}

/// Elected options in their order on the paper, and where the rest goes.
type Way = (Vec<usize>, End);

/// Where the rest of a paper goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// To a continuing option.
    To(usize),
    /// Nowhere until of several side by side one is left.
    Waits,
    /// Nowhere.
    Nobody,
}

#[derive(Default)]
struct Row {
    elected: Vec<usize>,
    /// Where the elected of each end, where the rest goes, and how many people's it is.
    bundles: Vec<(usize, End, u128)>,
}

struct Count<'a> {
    papers: &'a Papers,
    standing: Vec<Standing>,
    keeps: Vec<u128>,
    bundles: BTreeMap<Way, Bundle>,
    /// The bundles once more, in a row, for the many rounds in which keep values are reckoned.
    row: Row,
    valid: u64,
}

impl<'a> Count<'a> {
    fn begin(papers: &'a Papers) -> Self {
        let options = papers.options();
        let mut count = Self {
            papers,
            standing: vec![Standing::Continuing; options],
            keeps: vec![VOTE; options],
            bundles: BTreeMap::new(),
            row: Row::default(),
            valid: 0,
        };
        let named = |paper: &usize| papers.turn(*paper, 0, |_| false) != Turn::Nobody;
        let valid: Vec<u32> = (0..papers.len()).filter(named).filter_map(|paper| u32::try_from(paper).ok()).collect();
        count.valid = valid.iter().map(|paper| papers.weight(*paper as usize)).sum();
        count.bundle(valid);
        count.lay_in_a_row();
        count
    }

    /// Bundles papers by the way they go now.
    fn bundle(&mut self, papers: Vec<u32>) {
        for paper in papers {
            let way = self.way(paper as usize);
            let people = u128::from(self.papers.weight(paper as usize));
            let bundle = self.bundles.entry(way).or_insert_with(|| Bundle { papers: Vec::new(), people: 0 });
            bundle.papers.push(paper);
            bundle.people += people;
        }
    }

    fn way(&self, paper: usize) -> Way {
        let mut elected = Vec::new();
        let mut at = 0;
        loop {
            match self.papers.turn(paper, at, |option| self.standing[option] == Standing::Excluded) {
                Turn::One { option, .. } if self.standing[option] == Standing::Continuing => {
                    return (elected, End::To(option));
                }
                Turn::One { option, next } => {
                    elected.push(option);
                    at = next;
                }
                Turn::Several { .. } => return (elected, End::Waits),
                Turn::Nobody => return (elected, End::Nobody),
            }
        }
    }

    /// Bundles anew what goes another way since an option was elected or excluded.
    fn rebundle(&mut self, changed: usize) {
        // A paper that waited at several side by side may go on to another, and so may any whose way led to the one that changed.
        let ways: Vec<Way> =
            self.bundles.keys().filter(|(_, end)| matches!(end, End::Waits) || *end == End::To(changed)).cloned().collect();
        for way in ways {
            if let Some(bundle) = self.bundles.remove(&way) {
                self.bundle(bundle.papers);
            }
        }
    }

    fn lay_in_a_row(&mut self) {
        let mut row = Row::default();
        for ((elected, end), bundle) in &self.bundles {
            row.elected.extend(elected);
            row.bundles.push((row.elected.len(), *end, bundle.people));
        }
        self.row = row;
    }

    fn votes(&self) -> Votes {
        let mut votes = Votes { of: vec![0; self.standing.len()], nobody: 0 };
        let mut begin = 0;
        for (until, end, people) in &self.row.bundles {
            let mut left = VOTE;
            for option in &self.row.elected[begin..*until] {
                let kept = (left * self.keeps[*option]).div_ceil(VOTE);
                votes.of[*option] += kept * people;
                left -= kept;
            }
            begin = *until;
            match end {
                End::To(option) => votes.of[*option] += left * people,
                End::Waits | End::Nobody => votes.nobody += left * people,
            }
        }
        votes
    }

    /// What is too much for as many others as there are seats to have as well.
    fn quota(&self, votes: &Votes, seats: usize) -> u128 {
        (u128::from(self.valid) * VOTE - votes.nobody) / (seats as u128 + 1) + 1
    }

    fn continuing(&self) -> Vec<usize> {
        self.all(Standing::Continuing)
    }

    fn all(&self, standing: Standing) -> Vec<usize> {
        (0..self.standing.len()).filter(|option| self.standing[*option] == standing).collect()
    }

    fn elect(&mut self, votes: &Votes, quota: u128, seats: usize, stages: &[Stage], ladder: &mut Ladder) -> Vec<usize> {
        let taken = self.standing.iter().filter(|standing| **standing == Standing::Elected).count();
        let reached: Vec<usize> = self.continuing().into_iter().filter(|option| votes.of[*option] >= quota).collect();
        let mut elected = ladder.by_votes(reached, &votes.of, stages);
        elected.truncate(seats - taken);
        for option in &elected {
            self.standing[*option] = Standing::Elected;
            self.rebundle(*option);
        }
        if !elected.is_empty() {
            self.lay_in_a_row();
        }
        elected
    }

    /// Reckons keep values until they hold or somebody new reaches the quota.
    fn keep(&mut self, seats: usize) -> Settled {
        let mut before = u128::MAX;
        for rounds in 0..MOST_ROUNDS {
            let votes = self.votes();
            let quota = self.quota(&votes, seats);
            let elected = self.all(Standing::Elected);
            if rounds > 0 && self.continuing().iter().any(|option| votes.of[*option] >= quota) {
                return Settled { rounds, reached: true, unsettled: 0 };
            }
            let surplus: u128 = elected.iter().map(|option| votes.of[*option].saturating_sub(quota)).sum();
            if surplus < CLOSE || surplus >= before {
                return Settled { rounds, reached: false, unsettled: surplus };
            }
            before = surplus;
            for option in elected {
                let needed = self.keeps[option] * quota;
                self.keeps[option] = needed.div_ceil(votes.of[option].max(1)).min(VOTE);
            }
        }
        Settled { rounds: MOST_ROUNDS, reached: false, unsettled: before }
    }

    fn exclude(&mut self, option: usize) {
        self.standing[option] = Standing::Excluded;
        self.keeps[option] = 0;
        self.rebundle(option);
        self.lay_in_a_row();
    }
}
