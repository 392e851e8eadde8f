//! Majority judgment: the best middle grade, and among equals the grades nearest to the middle.
//!
//! Two options with the same middle grade are told apart by taking one ballot of that grade from each and looking at the middle again,
//! and so on. Instead of one ballot at a time, as many are taken as leave the middle grade in place, which gives the same in a few steps
//! for each grade. M. Balinski and R. Laraki, *Majority Judgment*, 2010.

use super::{Grounds, Order, score::tally, tiers_in};
use crate::{
    Election,
    knob::{Allowed, Knob, Parameters},
};
use num_bigint::BigUint;
use num_integer::Integer;
use num_traits::{One, Zero};
use serde_json::{Map, Value, json};
use std::cmp::Ordering;

/// The gauge of each option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgment {
    /// For each option.
    pub gauges: Vec<Gauge>,
}

/// How the grades of one option lie around their middle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gauge {
    /// How many gave each grade, best first; those who gave none are among the worst where the knob `ungraded` says so.
    pub grades: Vec<u64>,
    /// How many gave none.
    pub ungraded: u64,
    /// The majority grade: the middle one, the worse of two middle ones. The last grade where nobody graded it.
    pub grade: usize,
    /// How many gave a better one.
    pub better: u64,
    /// How many gave a worse one.
    pub worse: u64,
    /// Of how many.
    pub people: u64,
}

pub(super) const UNGRADED: Knob = Knob {
    name: "ungraded",
    default: "worst",
    allowed: Allowed::Word(&["worst", "common"]),
    about: "Options without a grade on a ballot have the worst there, or those who did grade them stand for all.",
};

impl Judgment {
    pub(super) fn record(&self, election: &Election, order: &Order, fields: &mut Map<String, Value>) {
        fields.insert("grades".into(), json!(election.grades));
        let row = |option: usize| {
            let gauge = &self.gauges[option];
            json!({
                "grades": gauge.grades,
                "ungraded": gauge.ungraded,
                "majority_grade": election.grades.get(gauge.grade),
                "better": gauge.better,
                "worse": gauge.worse,
                "people": gauge.people,
            })
        };
        fields.insert("steps".into(), order.rows(election, row));
    }
}

pub(super) fn count(election: &Election, parameters: &Parameters) -> Order {
    let worst = parameters.word("ungraded") == "worst";
    let people = election.ballots.people();
    let gauges: Vec<Gauge> = tally(election)
        .into_iter()
        .map(|mut grades| {
            let ungraded = people - grades.iter().sum::<u64>();
            if let Some(last) = grades.last_mut().filter(|_| worst) {
                *last += ungraded;
            }
            gauge(grades, ungraded)
        })
        .collect();
    // A common number of ballots for all: without it an option graded by few could pass one that many like.
    let common = gauges
        .iter()
        .filter(|gauge| gauge.people > 0)
        .fold(BigUint::one(), |common, gauge| common.lcm(&gauge.people.into()));
    let profiles: Vec<Vec<BigUint>> = gauges
        .iter()
        .map(|gauge| match gauge.people {
            0 => (1..gauge.grades.len()).map(|_| BigUint::zero()).chain([common.clone()]).collect(),
            people => gauge.grades.iter().map(|count| &common / people * count).collect(),
        })
        .collect();
    let tiers = tiers_in(profiles.len(), |a, b| compare(&profiles[a], &profiles[b]));
    Order { tiers, grounds: Grounds::Judgment(Judgment { gauges }) }
}

fn gauge(grades: Vec<u64>, ungraded: u64) -> Gauge {
    let people: u64 = grades.iter().sum();
    let mut better = 0;
    let mut grade = grades.len() - 1;
    for (at, count) in grades.iter().enumerate() {
        if better + count > people / 2 {
            grade = at;
            break;
        }
        better += count;
    }
    if people == 0 {
        return Gauge { grades, ungraded, grade, better: 0, worse: 0, people };
    }
    Gauge { worse: people - better - grades[grade], grades, ungraded, grade, better, people }
}

/// `Less` where the first is better. Both have the same number of ballots.
fn compare(a: &[BigUint], b: &[BigUint]) -> Ordering {
    if a == b {
        return Ordering::Equal;
    }
    let (mut a, mut b) = (a.to_vec(), b.to_vec());
    let mut left: BigUint = a.iter().sum();
    while !left.is_zero() {
        let (in_a, in_b) = (middle(&a, &left), middle(&b, &left));
        if in_a.grade != in_b.grade {
            return in_a.grade.cmp(&in_b.grade);
        }
        let grade = in_a.grade;
        match (in_a.balanced_with, in_b.balanced_with) {
            // Just half of the ballots are better in both: one of this grade and one of the next better go in turn.
            (Some(next), Some(other)) if next == other => {
                let turns = [&a[grade], &b[grade], &a[next], &b[next]].into_iter().min().cloned().unwrap_or_default();
                for profile in [&mut a, &mut b] {
                    profile[grade] -= &turns;
                    profile[next] -= &turns;
                }
                left -= turns * 2_u32;
            }
            _ => {
                let run = in_a.run.min(in_b.run);
                a[grade] -= &run;
                b[grade] -= &run;
                left -= run;
            }
        }
    }
    Ordering::Equal
}

/// The middle of a profile.
struct Middle {
    grade: usize,
    /// How many ballots of that grade can be taken, one by one, before the middle is another; 1 at least.
    run: BigUint,
    /// The next better grade that anybody gave, where the better ones are just half of all.
    balanced_with: Option<usize>,
}

/// Of n ballots, sorted best first, the middle is number ⌊n/2⌋ from 0. With B better and C of the grade, after t are taken it is still of
/// that grade while B ≤ ⌊(n−t)/2⌋ < B+C−t, that is t ≤ n−2B and t ≤ 2(B+C)−1−n.
fn middle(profile: &[BigUint], all: &BigUint) -> Middle {
    let half = all / 2_u32;
    let mut better = BigUint::zero();
    let mut next = None;
    for (grade, count) in profile.iter().enumerate() {
        let reached = &better + count;
        if reached > half {
            let from_better = all - &better * 2_u32;
            let from_worse = reached * 2_u32 - 1_u32 - all;
            let balanced_with = next.filter(|_| from_better.is_zero());
            return Middle { grade, run: from_better.min(from_worse) + 1_u32, balanced_with };
        }
        if !count.is_zero() {
            next = Some(grade);
        }
        better = reached;
    }
    Middle { grade: profile.len() - 1, run: all.clone(), balanced_with: None }
}
