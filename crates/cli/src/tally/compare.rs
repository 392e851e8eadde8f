//! `samskapa tally --compare`: two rules side by side, and who gains by which.

use super::{input::Input, named};
use crate::complaint::{Done, said};
use samskapa_tally::{Settings, budget::preference, count, fairness::fairness};
use std::io::{self, Write};

/// Places with fewer voters are told of together, so that nobody's ballot can be told from them.
const LEAST: u64 = 10;

/// Counts by both and tells the differences.
pub(super) fn compare(input: &Input, rules: &str, settings: &Settings) -> Done {
    let Some((one, other)) = rules.split_once(',') else {
        return Err(said("name two rules with a comma between them: --compare greedy,mes-cost+add1"));
    };
    let (one, other) = (named(one)?, named(other)?);
    let counted = |rule| count(&input.election, rule, settings).map_err(|fault| said(fault.to_string()));
    let (here, there) = (counted(one)?, counted(other)?);
    let (ours, others) = (here.winners().to_vec(), there.winners().to_vec());
    let mut out = io::stdout().lock();
    let line = |options: &mut dyn Iterator<Item = &usize>| options.map(|option| input.name(*option)).collect::<Vec<_>>();
    for (heading, names) in [
        ("by both", line(&mut ours.iter().filter(|option| others.contains(option)))),
        (one.name(), line(&mut ours.iter().filter(|option| !others.contains(option)))),
        (other.name(), line(&mut others.iter().filter(|option| !ours.contains(option)))),
    ] {
        writeln!(out, "{heading}: {}", names.len())?;
        for name in names {
            writeln!(out, "    {name}")?;
        }
    }
    if input.election.totals.is_some() {
        return Ok(out.flush()?);
    }
    let preference = preference(&input.election, &ours, &others);
    writeln!(
        out,
        "more of theirs by {}: {}; by {}: {}; as many by both: {}",
        one.name(),
        preference.here,
        other.name(),
        preference.by_votes,
        preference.equal
    )?;
    let (here, there) = (fairness(&input.election, &ours, LEAST), fairness(&input.election, &others, LEAST));
    writeln!(
        out,
        "empty-handed: {} by {}, {} by {}, of {}",
        here.whole.empty_handed,
        one.name(),
        there.whole.empty_handed,
        other.name(),
        here.whole.voters
    )?;
    if input.election.places.names.len() > 1 {
        writeln!(
            out,
            "place\tvoters\tempty-handed {0}\tinfluence {0}\tempty-handed {1}\tinfluence {1}",
            one.name(),
            other.name()
        )?;
        let few = |of: &samskapa_tally::fairness::Fairness| {
            of.too_few.as_ref().map(|(place, places)| {
                let mut place = place.clone();
                place.name = format!("{places} places with few voters");
                place
            })
        };
        let (few, fewer) = (few(&here), few(&there));
        for (a, b) in here.places.iter().chain(&few).zip(there.places.iter().chain(&fewer)) {
            let name = if a.name.is_empty() { "(none named)" } else { &a.name };
            writeln!(
                out,
                "{name}\t{}\t{}\t{:.2}\t{}\t{:.2}",
                a.voters, a.empty_handed, a.influence, b.empty_handed, b.influence
            )?;
        }
    }
    Ok(out.flush()?)
}
