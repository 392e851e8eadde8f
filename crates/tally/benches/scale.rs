//! Time and memory against the number of voters: `cargo bench -p samskapa-tally --bench scale [-- VOTERS... RULES...]`.
//!
//! The ballots are invented: 500 projects in 50 villages, 10 approvals each, three out of four for the voter's own village and its
//! neighbours, the rest by a popularity that falls as one over the rank. Each line tells processor and wall seconds of one rule.

use samskapa_tally::{Ballots, Choice, Election, Found, Kind, Rule, Settings, count};
use std::time::Instant;

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

/// Processor seconds of this process so far, from the kernel's clock ticks of 1/100 s.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat
        .rsplit(')')
        .next()
        .map(|rest| rest.split_whitespace().skip(11).take(2).filter_map(|n| n.parse::<f64>().ok()).sum::<f64>());
    ticks.unwrap_or_default() / 100.0
}

/// The most memory this process has held so far, in MB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

fn main() {
    let asked: Vec<u32> = std::env::args().skip(1).filter_map(|word| word.parse().ok()).collect();
    let mut rules: Vec<Rule> = std::env::args().skip(1).filter_map(|word| Rule::named(&word)).collect();
    if rules.is_empty() {
        rules = vec![Rule::Greedy, Rule::MesCost, Rule::MesCount, Rule::Phragmen, Rule::MesCostAdd1];
    }
    let series = if asked.is_empty() { vec![10_000, 100_000, 1_000_000] } else { asked };
    println!("voters,rule,wall_s,processor_s,peak_mb,winners,runs");
    for voters in series {
        let election = invented(voters);
        for rule in &rules {
            let rule = *rule;
            let (wall, before) = (Instant::now(), processor());
            let outcome = count(&election, rule, &Settings::default()).expect("a budget and projects");
            let (wall, processor) = (wall.elapsed().as_secs_f64(), processor() - before);
            let runs = match &outcome.found {
                Found::Budget(funding) => funding.growth.as_ref().map_or(1, |growth| growth.runs),
                _ => 1,
            };
            println!("{voters},{},{wall:.3},{processor:.2},{:.0},{},{runs}", rule.name(), peak(), outcome.winners().len());
        }
    }
}
