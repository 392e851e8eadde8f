//! What tells a group from the others, with all comparisons that were made taken into account; and what every group can
//! stand behind.

use crate::result::{FEWEST, Share, Shared, Side, Standing, Tally, Typical};
use crate::statistic::{Stance, above_half, smoothed};

/// Of the differences that are told, no more than one in ten may be there by chance.
const FALSE: f64 = 0.1;

/// How many statements are told of a group.
const MOST: usize = 5;

/// How many are told that all agree with.
const COMMON: usize = 10;

/// For each group what is typical of it.
///
/// A statement is typical where most of the group are on one side and more of it than of the others, by a test that holds
/// the share of false finds among all groups, statements and sides to one in ten (Benjamini and Hochberg 1995). What fewer than
/// five of the group have answered is typical of nobody. The order is
/// by how much larger the group's share is at least: the lower end of the interval of the difference at 95 % (Newcombe
/// 1998).
pub(super) fn of(statements: &[Standing], groups: usize) -> Vec<Vec<Typical>> {
    let mut found: Vec<(usize, Typical)> = Vec::new();
    if groups < 2 {
        return vec![Vec::new(); groups];
    }
    let few = crate::number::short(FEWEST);
    for (at, standing) in statements.iter().enumerate().filter(|(_, standing)| !standing.statement.is_out()) {
        let [all, all_held] = [&standing.per_group, &standing.by_other_answers]
            .map(|tallies| tallies.iter().fold(Tally::default(), |sum, tally| sum.with(*tally)));
        for (group, (own, held)) in standing.per_group.iter().zip(&standing.by_other_answers).enumerate() {
            let (others, others_held) = (all.without(*own), all_held.without(*held));
            for side in [Side::Agree, Side::Disagree] {
                if own.seen() >= few && others.seen() >= few {
                    let stances = (Stance::of(side, *own, others), Stance::of(side, *held, others_held));
                    found.push((group, told(at, side, stances)));
                }
            }
        }
    }
    adjust(&mut found);
    let mut typical = vec![Vec::new(); groups];
    found.retain(|(_, one)| one.chance.is_some_and(|chance| chance <= FALSE) && one.smoothed > 0.5);
    found.sort_by(|(_, one), (_, other)| other.rank.total_cmp(&one.rank).then(one.statement.cmp(&other.statement)));
    for (group, one) in found {
        if typical[group].len() < MOST {
            typical[group].push(one);
        }
    }
    typical
}

/// What is told of a group by how it stands, and how those stand who would be in it by their other answers.
fn told(statement: usize, side: Side, (stance, by_other_answers): (Stance, Stance)) -> Typical {
    let shares = |stance: &Stance| [(stance.count, stance.seen), stance.others].map(|(count, seen)| Share::of(count, seen));
    let ([share, others], [held, others_held]) = (shares(&stance), shares(&by_other_answers));
    let (share, others) = (share.reaching(held), others.reaching(others_held));
    let below = (share.share - share.low).powi(2) + (others.high - others.share).powi(2);
    Typical {
        statement,
        side,
        count: stance.count,
        seen: stance.seen,
        share,
        others,
        ratio: stance.ratio,
        ratio_test: stance.ratio_test,
        smoothed: stance.share,
        share_test: stance.share_test,
        // One-sided, by the normal approximation of the test; what people are in the group for is no sign of the group.
        chance: Some(0.5 * libm::erfc(stance.ratio_test.min(by_other_answers.ratio_test) / std::f64::consts::SQRT_2)),
        best_agree: false,
        rank: share.share - others.share - below.sqrt(),
    }
}

/// From the chance of each find to the share of false finds among all that are as clear: the smallest over less clear ones
/// of p·m/rank.
fn adjust(found: &mut [(usize, Typical)]) {
    let chance = |at: &usize, found: &[(usize, Typical)]| found[*at].1.chance.unwrap_or(1.0);
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by(|one, other| chance(one, found).total_cmp(&chance(other, found)));
    let all = crate::number::real(found.len());
    let mut least = 1.0_f64;
    for (rank, at) in order.iter().enumerate().rev() {
        least = least.min(chance(at, found) * all / crate::number::real(rank + 1));
        found[*at].1.chance = Some(least);
    }
}

/// What at least half of every group is on one side of, as surely as 95 % are: the smallest lower bound of the groups'
/// shares is above one half.
pub(super) fn common(statements: &[Standing], side: Side) -> Vec<Shared> {
    let floor = |standing: &Standing| if side == Side::Agree { standing.floor } else { standing.rejection_floor };
    let mut shared: Vec<(f64, Shared)> = Vec::new();
    for (at, standing) in statements.iter().enumerate() {
        let (count, seen) = (side.count(standing.all), standing.all.seen());
        if !standing.statement.is_out() && floor(standing) > 0.5 {
            let (smoothed, test) = (smoothed(count, seen), above_half(count, seen));
            shared.push((
                floor(standing),
                Shared { statement: at, count, seen, share: Share::of(count, seen), smoothed, test },
            ));
        }
    }
    shared.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(a.statement.cmp(&b.statement)));
    shared.truncate(COMMON);
    shared.into_iter().map(|(_, shared)| shared).collect()
}
