//! A process that is killed at any moment loses nothing that it had acknowledged, and leaves a ledger that holds.
//!
//! This test starts itself again as a child, lets it append under load from many sides at once and say what was answered,
//! kills it without warning, and opens what it left. Every round goes on with the same ledger.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};
use std::time::{Duration, Instant};

use crate::common::{Command, give, open, open_with, verdict};
use samskapa_ledger::{Done, Entry, EntryLines};

/// Where the child finds its folder and its number.
const CHILD: &str = "SAMSKAPA_LEDGER_KILLED_CHILD";

const ROUNDS: u64 = 60;

/// How many submit at the same time in the child.
const SUBMITTERS: u128 = 48;

#[test]
fn a_process_that_is_killed_loses_nothing_it_acknowledged() {
    if let Ok(child) = std::env::var(CHILD) {
        append_until_killed(&child);
    }
    let dir = tempfile::tempdir().unwrap();
    let mut acknowledged = BTreeMap::new();
    let begun = Instant::now();
    let mut fruitless = 0;
    for round in 0..ROUNDS {
        let before = acknowledged.len();
        // Anything from the first moments of a process to well into its work.
        let patience = Duration::from_micros(Dice(round).roll() % 120_000);
        kill_a_child(dir.path(), round, patience, &mut acknowledged);
        fruitless += usize::from(acknowledged.len() == before);
        if round % 6 == 5 {
            everything_acknowledged_is_there(dir.path(), &acknowledged);
        }
    }
    everything_acknowledged_is_there(dir.path(), &acknowledged);
    println!(
        "{ROUNDS} kills, {} orders acknowledged, {fruitless} rounds without any, {:?}",
        acknowledged.len(),
        begun.elapsed()
    );
    assert!(acknowledged.len() > 1_000, "the children hardly got to work: {}", acknowledged.len());
}

/// Lots for the moment of the kill.
struct Dice(u64);

impl Dice {
    fn roll(&self) -> u64 {
        let hash = samskapa_ledger::Hash::of(&[b"kill", &self.0.to_be_bytes()]).0;
        u64::from_be_bytes(hash[..8].try_into().unwrap())
    }
}

fn kill_a_child(dir: &Path, round: u64, patience: Duration, acknowledged: &mut BTreeMap<u128, (u64, u64)>) {
    let mut child = Process::new(std::env::current_exe().unwrap())
        .args(["kill::a_process_that_is_killed_loses_nothing_it_acknowledged", "--exact", "--nocapture"])
        .env(CHILD, format!("{round}:{}", dir.display()))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    for line in lines.by_ref() {
        if line.unwrap() == "at work" {
            break;
        }
    }
    std::thread::sleep(patience);
    // On Unix this is SIGKILL: the process gets no chance to tidy up.
    child.kill().unwrap();
    child.wait().unwrap();
    for line in lines {
        // The last line may have been cut off in the middle; it counts as not said.
        let line = line.unwrap();
        let Some(done) = line.strip_prefix("done ").and_then(|done| done.strip_suffix(" .")) else { continue };
        let numbers: Vec<u128> = done.split(' ').map(|number| number.parse().unwrap()).collect();
        let span = (u64::try_from(numbers[1]).unwrap(), u64::try_from(numbers[2]).unwrap());
        assert_eq!(acknowledged.insert(numbers[0], span), None);
    }
}

fn everything_acknowledged_is_there(dir: &Path, acknowledged: &BTreeMap<u128, (u64, u64)>) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let ledger = open(dir).await;
        let found = verdict(ledger.store().as_ref()).await;
        assert_eq!(found.finding, None);
        let mut stored: BTreeMap<u128, Vec<u64>> = BTreeMap::new();
        let mut lines = EntryLines::new(std::sync::Arc::clone(ledger.store()));
        while let Some(page) = lines.next().await.unwrap() {
            for line in page.lines() {
                let entry = Entry::read(line).unwrap();
                stored.entry(entry.key.unwrap().as_u128()).or_default().push(entry.sequence);
            }
        }
        for (key, (first, last)) in acknowledged {
            assert_eq!(stored[key], (*first..=*last).collect::<Vec<_>>(), "exactly once, and where it was said to be");
        }
        // Whoever got no answer asks again, and so does whoever got one: nothing happens twice.
        let (key, (first, last)) = acknowledged.last_key_value().unwrap();
        let done = give(&ledger, *key, Command::Tick(1)).await.unwrap();
        assert_eq!(done, Done { first: *first, last: *last, replayed: true });
        ledger.close().await.unwrap();
    });
}

/// The child's whole life.
fn append_until_killed(child: &str) -> ! {
    let (round, dir) = child.split_once(':').unwrap();
    let (round, dir): (u64, PathBuf) = (round.parse().unwrap(), dir.into());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let ledger = open_with(&dir, round + 1).await.unwrap();
        say("at work");
        let submitters = (0..SUBMITTERS).map(|submitter| {
            let ledger = ledger.clone();
            tokio::spawn(async move {
                for number in 0_u128.. {
                    let key = u128::from(round) << 64 | submitter << 40 | number;
                    let command = if number % 3 == 0 { Command::Tick(2) } else { Command::Note(format!("note {number}")) };
                    let done = give(&ledger, key, command).await.unwrap();
                    say(&format!("done {key} {} {} .", done.first, done.last));
                }
            })
        });
        for submitter in submitters.collect::<Vec<_>>() {
            submitter.await.unwrap();
        }
    });
    unreachable!("the child never stops by itself")
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}
