//! Phragmén's rule, one seat after another: votes come to everybody at the same speed, and a seat is filled as soon as those who want
//! the option have together what a seat takes. They then have nothing left.
//!
//! With x the moment at which a supporter last spent all, an option with v supporters can be paid at (seat + Σ x)/v. E. Phragmén,
//! *Till frågan om en proportionell valmetod*, 1899. Where votes are left over from equal shares, they count as if they had come before
//! the start: x is then minus what is left.

use super::{By, Filling, Lacked, best, equal_shares::Balances, exactly::Amounts};
use num_bigint::BigInt;
use num_rational::BigRational;
use std::cmp::Reverse;

pub(super) fn count(filling: &mut Filling, left_over: Option<Balances>) {
    let profile = filling.profile;
    let mut clock = Clock::start(filling, left_over);
    // Nobody had more than one vote before the start, and moments only come later as seats are filled.
    let mut bounds = vec![Reverse(BigRational::from_integer((-1).into())); profile.options()];
    while filling.vacancies() > 0 {
        let left = filling.left();
        let moment = |option: usize| Reverse(clock.amounts.ratio(&clock.due(option), profile.votes(option)));
        let Some((Reverse(moment), equals)) = best(&left, &mut bounds, moment) else { break };
        let option = filling.one_of(&equals);
        if filling.vacancies() == 1 {
            for other in left.into_iter().filter(|other| *other != option) {
                let had = clock.amounts.ratio(&clock.due(other), profile.votes(other));
                filling.lost(other, Lacked::Time, had, moment.clone());
            }
        }
        let due = clock.due(option);
        let spent_before = clock.amounts.ratio(&(&due - clock.amounts.seat()), 1);
        clock.fill(filling, option, due);
        filling.seat(option, By::Moment { moment, spent_before });
    }
}

/// When each group last spent all it had, and what that makes of each option.
struct Clock {
    /// Which of the amounts is that moment; `None` before the first.
    spent: Vec<Option<usize>>,
    amounts: Amounts,
    left_over: Option<Balances>,
    /// For each option, what its supporters have spent.
    spent_by: Vec<Spent>,
}

/// Whole votes and times of each known amount.
#[derive(Clone, Default)]
struct Spent {
    votes: i64,
    times: Vec<i64>,
}

impl Spent {
    fn add(&mut self, part: &Part, people: i64) {
        self.votes += part.votes * people;
        for (at, times) in &part.times {
            self.times[*at] += times * people;
        }
    }
}

/// What one person has spent, as whole votes and times of known amounts.
pub(super) struct Part {
    pub(super) votes: i64,
    pub(super) times: Vec<(usize, i64)>,
}

impl Clock {
    fn start(filling: &Filling, left_over: Option<Balances>) -> Self {
        let profile = filling.profile;
        let amounts = left_over.as_ref().map(Balances::amounts);
        let mut clock = Self {
            spent: vec![None; profile.groups()],
            amounts: amounts.unwrap_or_else(|| Amounts::new(profile.people(), filling.seats)),
            left_over,
            spent_by: vec![Spent::default(); profile.options()],
        };
        clock.make_room();
        if let Some(balances) = &clock.left_over {
            for (group, people) in profile.all() {
                // Before the start, minus what was left over.
                let part = balances.minus(group);
                for option in profile.wanted(group) {
                    clock.spent_by[option].add(&part, people);
                }
            }
        }
        clock
    }

    /// A place for each known amount.
    fn make_room(&mut self) {
        for spent in &mut self.spent_by {
            spent.times.resize(self.amounts.len(), 0);
        }
    }

    /// A seat and what the supporters of an option have spent.
    fn due(&self, option: usize) -> BigInt {
        let spent = &self.spent_by[option];
        self.amounts.seat() + self.amounts.sum(spent.votes, &spent.times)
    }

    /// Fills a seat: its supporters have spent all at this moment.
    fn fill(&mut self, filling: &Filling, option: usize, due: BigInt) {
        let profile = filling.profile;
        let at = self.amounts.len();
        self.amounts.push(due, profile.votes(option));
        self.make_room();
        for (group, people) in profile.supporters(option) {
            let people = i64::try_from(people).unwrap_or(i64::MAX);
            let before = self.spent[group].replace(at);
            let at_first = self.left_over.as_ref().filter(|_| before.is_none()).map(|balances| balances.minus(group));
            for wanted in profile.wanted(group) {
                let spent = &mut self.spent_by[wanted];
                spent.times[at] += people;
                if let Some(before) = before {
                    spent.times[before] -= people;
                }
                if let Some(at_first) = &at_first {
                    spent.add(at_first, -people);
                }
            }
        }
    }
}
