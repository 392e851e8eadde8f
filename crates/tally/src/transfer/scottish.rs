//! The single transferable vote as Scotland's councils count it (Scottish Local Government Elections Order 2007, SSI 2007/42, rules 45–52).
//!
//! All that reach the quota are elected. The largest surplus is passed on first, one at each stage: every paper of the pile goes on with
//! the same part of its value, cut after five decimals. Without a surplus the option with least is excluded, and its papers go on at
//! the value that they have. A paper that puts two or more options on the same level counts down to there and is then non-transferable.

use super::{
    Event, Seating, Stage,
    ladder::Ladder,
    papers::{Papers, Turn},
};

const DECIMALS: u32 = 5;
const VOTE: u64 = 100_000;

pub(super) fn count(papers: &Papers, seats: usize, mut ladder: Ladder) -> Seating {
    let mut count = Count::begin(papers);
    let valid = count.votes.iter().sum::<u128>() / u128::from(VOTE);
    let mut seating = Seating {
        elected: Vec::new(),
        seats,
        valid: u64::try_from(valid).unwrap_or(u64::MAX),
        decimals: DECIMALS,
        stages: Vec::new(),
    };
    let quota = (valid / (seats as u128 + 1) + 1) * u128::from(VOTE);
    let mut event = Event::FirstPreferences;
    loop {
        let elected = count.elect(quota, seats, &seating.stages, &mut ladder);
        seating.elected.extend(&elected);
        seating.stages.push(count.stage(event, quota, elected));
        let vacancies = seats - seating.elected.len();
        let left = count.continuing();
        if vacancies == 0 || left.is_empty() {
            break;
        }
        if left.len() <= vacancies {
            let elected = ladder.by_votes(left, &count.votes, &seating.stages);
            seating.elected.extend(&elected);
            seating.stages.push(count.stage(Event::Remaining, quota, elected));
            break;
        }
        event = count.pass_surplus(quota, &seating.stages, &mut ladder).unwrap_or_else(|| {
            let least = left.iter().map(|option| count.votes[*option]).min();
            let equals: Vec<usize> = left.iter().copied().filter(|option| Some(count.votes[*option]) == least).collect();
            let option = ladder.last(&equals, before(&seating.stages)).unwrap_or(left[0]);
            count.exclude(option);
            Event::Excluded { option }
        });
    }
    seating
}

/// The stages before the one that stands: at that one they are equal.
fn before(stages: &[Stage]) -> &[Stage] {
    &stages[..stages.len().saturating_sub(1)]
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Continuing,
    Elected,
    Excluded,
}

/// Where each paper lies and what it is worth there.
struct Count<'a> {
    papers: &'a Papers,
    standing: Vec<Standing>,
    piles: Vec<Vec<u32>>,
    /// How far each paper has been read, and its value in hundred thousandths of a vote.
    read: Vec<(u32, u32)>,
    votes: Vec<u128>,
    gained: Vec<u128>,
    non_transferable: u128,
    /// Elected with a surplus that has not been passed on.
    pending: Vec<usize>,
}

impl<'a> Count<'a> {
    fn begin(papers: &'a Papers) -> Self {
        let options = papers.options();
        let mut count = Self {
            papers,
            standing: vec![Standing::Continuing; options],
            piles: vec![Vec::new(); options],
            read: vec![(0, 100_000); papers.len()],
            votes: vec![0; options],
            gained: vec![0; options],
            non_transferable: 0,
            pending: Vec::new(),
        };
        for paper in 0..papers.len() {
            count.lay(paper);
        }
        count.gained.fill(0);
        // A paper without a first preference is not valid, and so is in no stage.
        count.non_transferable = 0;
        count
    }

    /// Lays a paper to its next preference that continues.
    fn lay(&mut self, paper: usize) {
        let (mut at, value) = self.read[paper];
        let worth = u128::from(self.papers.weight(paper)) * u128::from(value);
        // Whether or not those on a shared level continue, the paper ends there: so no option is out of the count to the reader.
        while let Turn::One { option, next } = self.papers.turn(paper, at, |_| false) {
            at = next;
            if self.standing[option] == Standing::Continuing {
                self.read[paper].0 = next;
                self.piles[option].push(u32::try_from(paper).unwrap_or(u32::MAX));
                self.votes[option] += worth;
                self.gained[option] += worth;
                return;
            }
        }
        self.non_transferable += worth;
    }

    fn stage(&mut self, event: Event, quota: u128, elected: Vec<usize>) -> Stage {
        let gained =
            self.gained.iter().enumerate().filter(|(_, gained)| **gained > 0).map(|(option, gained)| (option, *gained));
        let stage = Stage {
            event,
            quota,
            votes: self.votes.clone(),
            gained: gained.collect(),
            non_transferable: self.non_transferable,
            elected,
        };
        self.gained.fill(0);
        stage
    }

    fn continuing(&self) -> Vec<usize> {
        (0..self.standing.len()).filter(|option| self.standing[*option] == Standing::Continuing).collect()
    }

    /// Elects all continuing that reach the quota, most votes first, as far as there are seats.
    fn elect(&mut self, quota: u128, seats: usize, stages: &[Stage], ladder: &mut Ladder) -> Vec<usize> {
        let taken = self.standing.iter().filter(|standing| **standing == Standing::Elected).count();
        let reached: Vec<usize> = self.continuing().into_iter().filter(|option| self.votes[*option] >= quota).collect();
        let mut elected = ladder.by_votes(reached, &self.votes, stages);
        elected.truncate(seats - taken);
        for option in &elected {
            self.standing[*option] = Standing::Elected;
            if self.votes[*option] > quota {
                self.pending.push(*option);
            }
        }
        elected
    }

    /// Passes on the largest surplus there is.
    fn pass_surplus(&mut self, quota: u128, stages: &[Stage], ladder: &mut Ladder) -> Option<Event> {
        let most = self.pending.iter().map(|option| self.votes[*option]).max()?;
        let equals: Vec<usize> = self.pending.iter().copied().filter(|option| self.votes[*option] == most).collect();
        let of = ladder.first(&equals, before(stages))?;
        self.pending.retain(|option| *option != of);
        let (total, surplus) = (self.votes[of], self.votes[of] - quota);
        self.votes[of] = quota;
        let laid = self.non_transferable;
        for paper in std::mem::take(&mut self.piles[of]) {
            let value = &mut self.read[paper as usize].1;
            *value = u32::try_from(surplus * u128::from(*value) / total).unwrap_or(0);
            self.lay(paper as usize);
        }
        // What the cut decimals leave over belongs to nobody.
        let passed: u128 = self.gained.iter().sum::<u128>() + self.non_transferable - laid;
        self.non_transferable += surplus - passed;
        Some(Event::Surplus { of, votes: surplus })
    }

    fn exclude(&mut self, option: usize) {
        self.standing[option] = Standing::Excluded;
        self.votes[option] = 0;
        for paper in std::mem::take(&mut self.piles[option]) {
            self.lay(paper as usize);
        }
    }
}
