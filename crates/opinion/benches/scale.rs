//! Time and memory against the number of people: `cargo bench -p samskapa-opinion --bench scale [-- PEOPLE|FILE...
//! samskapa|polis]`.
//!
//! The votes are those of a file, or invented: 1,000 statements of which everybody answers 3 %, four groups that answer each
//! statement in their own way. Each line tells processor and wall seconds of laying the votes out, of the map, of the samples
//! that tell how well groups hold, and of one more vote; and how many times as long the map takes as the least it could on one
//! core: twelve passes over the votes, each of which finds and changes a number for every vote.

use samskapa_opinion::format::{Sign, votes};
use samskapa_opinion::{Answer, Gathering, Live, Method, Settings, Votes, map};
use std::fmt::Write;
use std::fs::File;
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

/// The least seconds of twelve passes over so many votes, each of which finds a number by the answer and adds to another.
fn limit(votes: &Votes) -> f64 {
    let people = votes.participants().len();
    let marks: Vec<u16> = (0..people)
        .flat_map(|row| votes.row(row))
        .map(|(statement, answer)| u16::try_from((statement << 2) | (answer as usize)).unwrap_or(u16::MAX))
        .collect();
    let table: Vec<f64> = (0..=u16::MAX).map(|slot| f64::from(slot % 7)).collect();
    let mut sums = vec![0.0; table.len()];
    let (wall, ..) = least(3, || {
        for row in marks.chunks((marks.len() / people.max(1)).max(1)) {
            let place: f64 = row.iter().map(|slot| table[usize::from(*slot)]).sum();
            for slot in row {
                sums[usize::from(*slot)] += place;
            }
        }
    });
    assert!(sums.iter().any(|sum| *sum > 0.0), "so that nothing is left out");
    12.0 * wall
}

/// The least seconds of counting one more vote and of the map that follows it.
fn followed(votes: Votes, settings: Settings) -> (f64, f64) {
    let ids: Vec<String> = votes.statements().iter().take(20).map(|statement| statement.id.clone()).collect();
    let person = votes.participants().get(votes.participants().len() / 2).to_owned();
    let mut live = Live::new(votes, settings);
    let mut best = (f64::INFINITY, f64::INFINITY);
    for id in ids {
        let begun = Instant::now();
        live.vote(&person, &id, Answer::Agree).expect("few enough");
        best.0 = best.0.min(begun.elapsed().as_secs_f64());
        let begun = Instant::now();
        live.follow().expect("few enough");
        best.1 = best.1.min(begun.elapsed().as_secs_f64());
    }
    best
}

/// The votes of a file, or of so many people.
fn asked_for(what: &str) -> (Gathering, usize) {
    if let Ok(people) = what.parse() {
        return (gathered(people), people);
    }
    let file = File::open(what).unwrap_or_else(|why| panic!("{what}: {why}"));
    let reading = votes::read(file, Gathering::new(), Sign::Plus).unwrap_or_else(|fault| panic!("{what}: {fault}"));
    let votes = reading.gathering.clone().finish();
    (reading.gathering, votes.participants().len())
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    let method = words.iter().find_map(|word| Method::named(word)).unwrap_or_default();
    let mut series: Vec<&str> = words.iter().map(String::as_str).filter(|word| Method::named(word).is_none()).collect();
    if series.is_empty() {
        series = vec!["1000", "10000", "100000", "1000000"];
    }
    println!(
        "people,votes,method,laid_out_s,map_s,map_processor_s,times_limit,with_samples_s,groups,one_vote_us,follow_ms,peak_mb"
    );
    for what in series {
        let (gathering, people) = asked_for(what);
        let before = Instant::now();
        let votes: Votes = gathering.finish();
        let laid_out = before.elapsed().as_secs_f64();
        let runs = if people > 200_000 { 2 } else { 10 };
        let settings = Settings { method, samples: 0, ..Settings::default() };
        let (wall, processor, _) = least(runs, || map(&votes, &settings));
        let (with_samples, _, made) = least(runs, || map(&votes, &Settings { samples: 100, ..settings }));
        let groups = made.map_or(0, |map| map.groups.len());
        let peak = peak();
        let times = wall / limit(&votes);
        let count = votes.len();
        let (one, follow) = followed(votes, settings);
        println!(
            "{people},{count},{},{laid_out:.3},{wall:.4},{processor:.2},{times:.1},{with_samples:.4},{groups},{:.1},{:.2},{peak:.0}",
            method.name(),
            one * 1e6,
            follow * 1e3,
        );
    }
}
