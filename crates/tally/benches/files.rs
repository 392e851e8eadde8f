//! Time to read a file and to count it by some rules, apart:
//! `cargo bench -p samskapa-tally --bench files -- FILE [together] RULE[,KNOB=VALUE]...`. With `together`, equal ballots are laid together
//! before any counting begins.
//!
//! Each is told by its quickest run, a line of tab-separated text: what, wall milliseconds, processor milliseconds, winners.

mod clock;

use samskapa_tally::{
    Ballots, Election, Labels, Rule, Settings, count,
    format::{Options, any},
};
use std::collections::BTreeMap;

/// The same election with equal ballots as one.
fn laid_together(election: &Election) -> Election {
    let mut weights: BTreeMap<Vec<(usize, u32)>, u32> = BTreeMap::new();
    for ballot in election.ballots.iter() {
        let mut marks: Vec<(usize, u32)> = ballot.marks().collect();
        marks.sort_unstable();
        *weights.entry(marks).or_default() += ballot.weight;
    }
    let mut ballots = Ballots::new(election.ballots.kind());
    for (marks, weight) in weights {
        let marks = marks.into_iter().map(|(option, value)| (u32::try_from(option).expect("few options"), value));
        ballots.push(marks, weight).expect("fewer than there were");
    }
    Election { ballots, voters: Vec::new(), places: Labels::default(), ..election.clone() }
}

fn main() {
    let mut words = std::env::args().skip(1).filter(|word| !word.starts_with("--")).peekable();
    let Some(path) = words.next() else {
        eprintln!("files: name a file and at least one rule");
        return;
    };
    let bytes = std::fs::read(&path).expect("a file that can be read");
    let (wall, processor, read) = clock::quickest(|| any::read(&bytes, Options::default()));
    let (_, reading) = read.expect("a file of ballots");
    let mut election = reading.election;
    println!("read\t{:.4}\t{:.4}\t{}", wall * 1e3, processor * 1e3, election.ballots.people());
    if words.next_if(|word| word == "together").is_some() {
        election = laid_together(&election);
    }
    for word in words {
        let mut parts = word.split(',');
        let name = parts.next().unwrap_or_default();
        let rule = Rule::named(name).expect("a rule that is known");
        let mut settings = Settings::default();
        for (knob, value) in parts.filter_map(|part| part.split_once('=')) {
            settings.set(knob, value);
        }
        let (wall, processor, counted) = clock::quickest(|| count(&election, rule, &settings));
        match counted {
            Ok(outcome) => {
                let winners = election.ids(outcome.winners()).join(" ");
                println!("{name}\t{:.4}\t{:.4}\t{winners}", wall * 1e3, processor * 1e3);
            }
            Err(fault) => eprintln!("{name}: {fault}"),
        }
    }
}
