//! Time to read a file and to count it by some rules, apart: `cargo bench -p samskapa-tally --bench files -- FILE RULE[,KNOB=VALUE]...`.
//!
//! Each is told by its quickest run, a line of tab-separated text: what, wall milliseconds, processor milliseconds, winners.

mod clock;

use samskapa_tally::{
    Rule, Settings, count,
    format::{Options, any},
};

fn main() {
    let mut words = std::env::args().skip(1).filter(|word| !word.starts_with("--"));
    let Some(path) = words.next() else {
        eprintln!("files: name a file and at least one rule");
        return;
    };
    let bytes = std::fs::read(&path).expect("a file that can be read");
    let (wall, processor, read) = clock::quickest(|| any::read(&bytes, Options::default()));
    let (_, reading) = read.expect("a file of ballots");
    let election = reading.election;
    println!("read\t{:.4}\t{:.4}\t{}", wall * 1e3, processor * 1e3, election.ballots.people());
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
