//! Time and memory against the number of voters: `cargo bench -p samskapa-tally --bench scale [-- VOTERS... RULES...]`.
//!
//! The ballots are invented: 500 projects in 50 villages, 10 approvals each, three out of four for the voter's own village and its
//! neighbours, the rest by a popularity that falls as one over the rank. Each line tells the wall and processor seconds of one rule's quickest run. The line
//! `limit` is the time in which this machine reads the marks once, `ejr+` the check of what equal shares came to.

mod clock;

use rayon::prelude::*;
use samskapa_tally::{
    Ballots, Choice, Election, Found, Kind, Rule, Settings, count,
    fairness::{Having, slighted},
};

const PROJECTS: u32 = 500;
const VILLAGES: u32 = 50;
const APPROVALS: usize = 10;

/// A small generator of numbers that look like chance and are the same everywhere (splitmix64; Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        u32::try_from((((mixed ^ (mixed >> 31)) >> 32) * u64::from(bound)) >> 32).unwrap_or(0)
    }
}

fn invented(voters: u32) -> Election {
    let mut chance = Chance(7);
    let options = (0..PROJECTS)
        .map(|project| Choice {
            id: format!("{project:05}"),
            cost: u64::from(5_000 + chance.below(95_000)),
            ..Choice::default()
        })
        .collect();
    let harmonic: Vec<f64> = (1..=PROJECTS)
        .scan(0.0, |sum, rank| {
            *sum += 1.0 / f64::from(rank);
            Some(*sum)
        })
        .collect();
    let total = harmonic.last().copied().unwrap_or(1.0);
    let mut ballots = Ballots::new(Kind::Approval);
    for _ in 0..voters {
        let village = chance.below(VILLAGES);
        let mut marks: Vec<(u32, u32)> = Vec::with_capacity(APPROVALS);
        while marks.len() < APPROVALS {
            let project = if chance.below(4) < 3 {
                (village + chance.below(3)) % VILLAGES * (PROJECTS / VILLAGES) + chance.below(PROJECTS / VILLAGES)
            } else {
                let drawn = f64::from(chance.below(u32::MAX)) / f64::from(u32::MAX) * total;
                let rank = u32::try_from(harmonic.partition_point(|sum| *sum < drawn)).unwrap_or(0);
                (rank * 7) % PROJECTS
            };
            if marks.iter().all(|(other, _)| *other != project) {
                marks.push((project, 0));
            }
        }
        ballots.push(marks, 1).expect("few enough marks");
    }
    let mut election = Election::new(options, ballots);
    election.budget = Some(8_900_000);
    election
}

/// The most memory this process has held so far, in MB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

/// Bytes that this machine reads from memory in a second, by all its cores together.
fn bandwidth() -> f64 {
    let numbers = vec![1_u64; 1 << 25];
    let chunks = || numbers.par_chunks(1 << 16).map(|chunk| chunk.iter().copied().fold(0, u64::wrapping_add)).sum::<u64>();
    let (wall, _, sum) = clock::quickest(chunks);
    assert_eq!(sum, 1 << 25, "nothing may be left out");
    f64::from(1 << 28) / wall
}

fn main() {
    let asked: Vec<u32> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    let mut rules: Vec<Rule> = std::env::args().skip(1).filter_map(|word| Rule::named(&word)).collect();
    if rules.is_empty() {
        rules = vec![Rule::Greedy, Rule::MesCost, Rule::MesCount, Rule::Phragmen, Rule::MesCostAdd1];
    }
    let series = if asked.is_empty() { vec![10_000, 100_000, 1_000_000] } else { asked };
    println!("voters,what,wall_s,processor_s,peak_mb,winners,runs");
    for voters in &series {
        let voters = *voters;
        let election = invented(voters);
        let mut shares = None;
        for rule in &rules {
            let rule = *rule;
            let (wall, processor, outcome) = clock::quickest(|| count(&election, rule, &Settings::default()));
            let outcome = outcome.expect("a budget and projects");
            let runs = match &outcome.found {
                Found::Budget(funding) => funding.growth.as_ref().map_or(1, |growth| growth.runs),
                _ => 1,
            };
            println!("{voters},{},{wall:.4},{processor:.4},{:.0},{},{runs}", rule.name(), peak(), outcome.winners().len());
            if rule == Rule::MesCost {
                shares = Some(outcome);
            }
        }
        if let Some(outcome) = shares {
            let budget = election.budget.unwrap_or_default();
            let (wall, processor, found) =
                clock::quickest(|| slighted(&election, outcome.winners(), budget, Having::Cost).len());
            println!("{voters},ejr+,{wall:.4},{processor:.4},{:.0},{found},", peak());
        }
    }
    // Last, since it takes much memory: whoever counts must have seen each mark once, four bytes of it.
    let bandwidth = bandwidth();
    for voters in series {
        println!("{voters},limit,{:.6},,,,", 4.0 * f64::from(voters) * 10.0 / bandwidth);
    }
}
