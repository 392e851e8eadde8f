//! Seats by votes that pass on: stage by stage.

use super::{Account, Sentence, pictures::in_units};
use samskapa_tally::transfer::{Event, Seating, Stage};

/// Tells it. The winners are told by the stage at which they were elected, the others by the one at which they were excluded.
pub(super) fn tell(seating: &Seating) -> Account {
    let mut account = Account::default();
    let quota = seating.stages.first().map_or(0, |stage| stage.quota);
    let how = Sentence::new("tally-quota").count("seats", seating.seats as u64).count("valid", seating.valid);
    account.how.push(how.number("quota", votes(seating, quota)));
    for (at, stage) in seating.stages.iter().enumerate() {
        for option in &stage.elected {
            account.won.push(elected(seating, at, stage, *option));
        }
        if let Event::Excluded { option } = stage.event {
            let before = at.checked_sub(1).and_then(|at| seating.stages.get(at)).map_or(0, |stage| stage.votes[option]);
            let least = seating.stages.get(at.saturating_sub(1)).map_or(0, |stage| stage.quota);
            let sentence = Sentence::new("tally-excluded").option("name", option).count("stage", at as u64 + 1);
            account.lost.push(sentence.number("votes", votes(seating, before)).number("quota", votes(seating, least)));
        }
    }
    let told = |option: usize| account.lost.iter().any(|sentence| sentence.is_about(option));
    let left: Vec<Sentence> = seating
        .stages
        .last()
        .into_iter()
        .flat_map(|last| last.votes.iter().enumerate().map(move |(option, held)| (last, option, *held)))
        .filter(|(_, option, _)| !seating.elected.contains(option) && !told(*option))
        .map(|(last, option, held)| {
            let sentence = Sentence::new("tally-not-reached").option("name", option);
            sentence.number("votes", votes(seating, held)).number("quota", votes(seating, last.quota))
        })
        .collect();
    account.lost.extend(left);
    account
}

fn elected(seating: &Seating, at: usize, stage: &Stage, option: usize) -> Sentence {
    let key = if stage.event == Event::Remaining { "tally-elected-remaining" } else { "tally-elected" };
    let sentence = Sentence::new(key).option("name", option).count("stage", at as u64 + 1);
    sentence.number("votes", votes(seating, stage.votes[option])).number("quota", votes(seating, stage.quota))
}

fn votes(seating: &Seating, number: u128) -> String {
    in_units(number, seating.decimals)
}
