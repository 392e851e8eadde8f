//! Time and memory against the number of people: `cargo bench -p samskapa-opinion --bench scale [-- PEOPLE...
//! samskapa|polis]`.
//!
//! The votes are invented: 1,000 statements of which everybody answers 3 %, four groups that answer each statement in their
//! own way. Each line tells processor and wall seconds of laying the votes out, of the map, of the samples that tell how
//! well groups hold, and of one more vote.

use samskapa_opinion::{Answer, Gathering, Live, Method, Settings, Votes, map};
use std::fmt::Write;
use std::time::Instant;

const STATEMENTS: usize = 1000;
const ANSWERED: usize = 30;
const GROUPS: usize = 4;

/// A small generator of numbers that look like chance and are the same everywhere (splitmix64; Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((((mixed ^ (mixed >> 31)) >> 32) * bound as u64) >> 32).unwrap_or(0)
    }
}

fn gathered(people: usize) -> Gathering {
    let mut chance = Chance(7);
    // How many in a hundred of each group agree with each statement.
    let agree: Vec<usize> = (0..STATEMENTS * GROUPS).map(|_| 5 + chance.below(90)).collect();
    let mut gathering = Gathering::new();
    let statements: Vec<usize> =
        (0..STATEMENTS).map(|at| gathering.statement_number(&at.to_string()).expect("few enough")).collect();
    let mut name = String::new();
    for person in 0..people {
        name.clear();
        write!(name, "{person}").expect("a string takes letters");
        let group = chance.below(GROUPS);
        // Each of thirty stretches of statements gives one, so that none is drawn twice.
        for stretch in 0..ANSWERED {
            let width = STATEMENTS / ANSWERED;
            let statement = stretch * width + chance.below(width);
            let drawn = chance.below(100);
            let answer = match drawn {
                drawn if drawn >= 90 => Answer::Pass,
                drawn if drawn < agree[statement * GROUPS + group] * 9 / 10 => Answer::Agree,
                _ => Answer::Disagree,
            };
            gathering.vote_on(&name, statements[statement], answer).expect("few enough");
        }
    }
    gathering
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

/// The least wall and processor seconds of some runs, and what the last gave.
fn least<T>(runs: usize, mut run: impl FnMut() -> T) -> (f64, f64, Option<T>) {
    let mut best = (f64::INFINITY, f64::INFINITY, None);
    for _ in 0..runs {
        best.2 = None;
        let (wall, before) = (Instant::now(), processor());
        let given = run();
        best = (best.0.min(wall.elapsed().as_secs_f64()), best.1.min(processor() - before), Some(given));
    }
    best
}

/// How many votes there are, and the least seconds of counting one more and of the map that follows it.
fn followed(votes: Votes, settings: Settings) -> (usize, f64, f64) {
    let count = votes.len();
    let mut live = Live::new(votes, settings);
    let mut best = (f64::INFINITY, f64::INFINITY);
    for turn in 0..20 {
        let begun = Instant::now();
        live.vote("7", &turn.to_string(), Answer::Agree).expect("few enough");
        best.0 = best.0.min(begun.elapsed().as_secs_f64());
        let begun = Instant::now();
        live.follow().expect("few enough");
        best.1 = best.1.min(begun.elapsed().as_secs_f64());
    }
    (count, best.0, best.1)
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let asked: Vec<usize> = words.iter().filter_map(|word| word.parse().ok()).collect();
    let method = words.iter().find_map(|word| Method::named(word)).unwrap_or_default();
    let series = if asked.is_empty() { vec![1_000, 10_000, 100_000, 1_000_000] } else { asked };
    println!("people,votes,method,laid_out_s,map_s,map_processor_s,with_samples_s,groups,one_vote_us,follow_ms,peak_mb");
    for people in series {
        let gathering = gathered(people);
        let before = Instant::now();
        let votes: Votes = gathering.finish();
        let laid_out = before.elapsed().as_secs_f64();
        let runs = if people > 200_000 { 2 } else { 5 };
        let settings = Settings { method, samples: 0, ..Settings::default() };
        let (wall, processor, _) = least(runs, || map(&votes, &settings));
        let (with_samples, _, made) = least(runs, || map(&votes, &Settings { samples: 100, ..settings }));
        let groups = made.map_or(0, |map| map.groups.len());
        let peak = peak();
        let (count, one, follow) = followed(votes, settings);
        println!(
            "{people},{count},{},{laid_out:.3},{wall:.4},{processor:.2},{with_samples:.4},{groups},{:.1},{:.2},{peak:.0}",
            method.name(),
            one * 1e6,
            follow * 1e3,
        );
    }
}
