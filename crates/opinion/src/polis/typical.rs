//! What Polis holds to be typical of a group, and what it holds to be common to all.

use crate::result::{Share, Shared, Side, Standing, Tally, Typical};
use crate::statistic::{Stance, above_half, smoothed};

/// More standard errors than this are taken to mean something: one-sided, 90 %.
const SIGNIFICANT: f64 = 1.2816;

/// How many statements are told of a group, and on each side of what is common.
const MOST: usize = 5;

/// Both sides of a statement in a group.
struct Both {
    statement: usize,
    agree: Stance,
    disagree: Stance,
}

impl Both {
    fn of(standing: &Standing, statement: usize, group: usize) -> Self {
        let own = standing.per_group[group];
        let others = standing.per_group.iter().enumerate().filter(|(other, _)| *other != group);
        let others = others.fold(Tally::default(), |sum, (_, tally)| sum.with(*tally));
        Self { statement, agree: Stance::of(Side::Agree, own, others), disagree: Stance::of(Side::Disagree, own, others) }
    }

    fn is_sufficient(&self) -> bool {
        let clear = |stance: &Stance| stance.ratio_test > SIGNIFICANT && stance.share_test > SIGNIFICANT;
        clear(&self.agree) || clear(&self.disagree)
    }

    /// The larger of the two tests against the others.
    fn test(&self) -> f64 {
        self.agree.ratio_test.max(self.disagree.ratio_test)
    }

    /// Whether the group agrees with it more clearly than with `best`.
    fn is_agreed_more(&self, best: Option<&Self>) -> bool {
        let by_share = |both: &Self| both.agree.share * both.agree.share_test;
        match best {
            _ if self.agree.count == 0 && self.disagree.count == 0 => false,
            Some(best) if best.agree.ratio > 1.0 => self.agree.rank() > best.agree.rank(),
            Some(best) => by_share(self) > by_share(best),
            None => self.agree.share_test > SIGNIFICANT || (self.agree.ratio > 1.0 && self.agree.share > 0.5),
        }
    }

    fn told(&self, best_agree: bool) -> Typical {
        let (side, stance) = if self.agree.ratio_test > self.disagree.ratio_test {
            (Side::Agree, &self.agree)
        } else {
            (Side::Disagree, &self.disagree)
        };
        Typical {
            statement: self.statement,
            side,
            count: stance.count,
            seen: stance.seen,
            share: Share::of(stance.count, stance.seen),
            others: Share::of(stance.others.0, stance.others.1),
            ratio: stance.ratio,
            ratio_test: stance.ratio_test,
            smoothed: stance.share,
            share_test: stance.share_test,
            chance: None,
            best_agree,
            rank: stance.rank(),
        }
    }
}

/// What is typical of a group: what it agrees with most clearly, and what else tells it from the others; at most five.
pub(super) fn of(statements: &[Standing], group: usize) -> Vec<Typical> {
    let eligible =
        statements.iter().enumerate().filter(|(_, standing)| !standing.statement.is_out() && standing.all.seen() > 0);
    let all: Vec<Both> = eligible.map(|(at, standing)| Both::of(standing, at, group)).collect();
    let mut best_agree: Option<&Both> = None;
    let mut best: Option<&Both> = None;
    for both in &all {
        if best.is_none_or(|best| both.test() > best.test()) {
            best = Some(both);
        }
        if both.is_agreed_more(best_agree) {
            best_agree = Some(both);
        }
    }
    let mut sufficient: Vec<Typical> = all.iter().filter(|both| both.is_sufficient()).map(|both| both.told(false)).collect();
    let first = best_agree.map(|both| both.told(true));
    if sufficient.is_empty() {
        return first.or(best.map(|both| both.told(false))).into_iter().collect();
    }
    sufficient.retain(|typical| best_agree.is_none_or(|best| best.statement != typical.statement));
    sufficient.sort_by(|one, other| other.rank.total_cmp(&one.rank));
    let mut typical: Vec<Typical> = first.into_iter().chain(sufficient).take(MOST).collect();
    typical.sort_by_key(|typical| typical.side == Side::Disagree);
    typical
}

/// What most are on one side of, all taken together.
pub(super) fn common(statements: &[Standing], side: Side) -> Vec<Shared> {
    let mut shared: Vec<Shared> = Vec::new();
    for (at, standing) in statements.iter().enumerate() {
        let (count, seen) = (side.count(standing.all), standing.all.seen());
        let (share, test) = (smoothed(count, seen), above_half(count, seen));
        if !standing.statement.is_out() && share > 0.5 && test > SIGNIFICANT {
            shared.push(Shared { statement: at, count, seen, share: Share::of(count, seen), smoothed: share, test });
        }
    }
    shared.sort_by(|one, other| (other.smoothed * other.test).total_cmp(&(one.smoothed * one.test)));
    shared.truncate(MOST);
    shared
}
