//! All options in order: what speaks for each.

use super::{Account, Fact, Sentence};
use samskapa_tally::{
    Election,
    ranking::{Grounds, Order, Pairwise, RankedPairs, Runoff, Schulze},
};

/// Tells it: the winners, and then the others in their order.
pub(super) fn tell(election: &Election, order: &Order) -> Account {
    let mut account = Account { how: how(election, order), ..Account::default() };
    for (place, tier) in order.tiers.iter().enumerate() {
        for option in tier {
            let sentence = about(election, order, *option).count("place", place as u64 + 1);
            if place == 0 { account.won.push(sentence) } else { account.lost.push(sentence) }
        }
    }
    account
}

fn how(election: &Election, order: &Order) -> Vec<Sentence> {
    let mut how = Vec::new();
    if election.totals.is_none() {
        how.push(Sentence::new("tally-people").count("people", election.ballots.people()));
    }
    match &order.grounds {
        Grounds::RankedPairs(pairs) => how.extend(set_aside(pairs)),
        Grounds::Runoff(runoff) => how.extend(rounds(runoff)),
        _ => {}
    }
    how
}

/// Comparisons that would have closed a circle.
fn set_aside(pairs: &RankedPairs) -> impl Iterator<Item = Sentence> {
    pairs.pairs.iter().filter(|pair| pair.set_aside.is_some()).map(|pair| {
        Sentence::new("tally-set-aside")
            .option("winner", pair.winner)
            .option("loser", pair.loser)
            .count("margin", pair.margin)
    })
}

/// Who was left out, round by round.
fn rounds(runoff: &Runoff) -> impl Iterator<Item = Sentence> {
    runoff.rounds.iter().enumerate().filter_map(|(at, round)| {
        let out = round.left_out?;
        let votes = round.votes[out].unwrap_or(0);
        Some(Sentence::new("tally-left-out").count("round", at as u64 + 1).option("name", out).count("votes", votes))
    })
}

fn about(election: &Election, order: &Order, option: usize) -> Sentence {
    let begun = |key| Sentence::new(key).option("name", option);
    let grade = |grade: usize| Fact::Word(election.grades.get(grade).cloned().unwrap_or_else(|| (grade + 1).to_string()));
    match &order.grounds {
        Grounds::Votes(votes) => begun("tally-has-votes").count("votes", votes.votes[option]),
        Grounds::Dots(dots) => {
            let heap = &dots.heaps[option];
            match heap.givers {
                Some(givers) => begun("tally-has-dots-of").count("dots", heap.dots).count("givers", givers),
                None => begun("tally-has-dots").count("dots", heap.dots),
            }
        }
        Grounds::Score(score) => {
            let spread = &score.spreads[option];
            let answers = spread.grades.iter().sum::<u64>();
            begun("tally-has-grades")
                .count("best", spread.best_two)
                .count("answers", answers)
                .with("grade", spread.median.map_or(Fact::Word("–".into()), grade))
        }
        Grounds::Judgment(judgment) => {
            let gauge = &judgment.gauges[option];
            begun("tally-has-middle")
                .with("grade", grade(gauge.grade))
                .count("better", gauge.better)
                .count("worse", gauge.worse)
        }
        Grounds::Borda(borda) => begun("tally-has-points").number("points", halves(borda.doubled[option])),
        Grounds::Copeland(copeland) => {
            let duels = &copeland.duels[option];
            begun("tally-has-beaten").count("won", duels.won).count("even", duels.even).count("lost", duels.lost)
        }
        Grounds::Schulze(schulze) => path(schulze, option),
        Grounds::RankedPairs(pairs) => duel(&pairs.pairwise, order, option),
        Grounds::Smith(smith) => duel(&smith.pairwise, order, option),
        Grounds::Runoff(runoff) => {
            let held = runoff.rounds.iter().rev().find_map(|round| round.votes[option]);
            begun("tally-had-in-its-last-round").count("votes", held.unwrap_or(0))
        }
        Grounds::Comparison(comparison) => {
            let strength = &comparison.strengths[option];
            let written = |number: f64| format!("{number:.1}");
            let sentence = begun("tally-is-chosen").number("score", written(strength.score));
            sentence.number("low", written(strength.band.0)).number("high", written(strength.band.1))
        }
    }
}

/// The strongest path to it, and the strongest back.
fn path(schulze: &Schulze, option: usize) -> Sentence {
    match schulze.beats.iter().find(|beat| beat.loser == option) {
        None => Sentence::new("tally-unbeaten").option("name", option),
        Some(beat) => {
            let sentence = Sentence::new("tally-beaten-by-path").option("name", option).option("winner", beat.winner);
            sentence.count("forth", beat.forth.strength).count("back", beat.back.as_ref().map_or(0, |path| path.strength))
        }
    }
}

/// How it fares against the first of the tier above; for the winners, against the first of the rest.
fn duel(pairwise: &Pairwise, order: &Order, option: usize) -> Sentence {
    let place = order.places().get(option).copied().unwrap_or(0);
    let against = if place == 0 { order.tiers.get(1) } else { order.tiers.get(place - 1) };
    match against.and_then(|tier| tier.first()) {
        None => Sentence::new("tally-unbeaten").option("name", option),
        Some(other) => {
            let sentence = Sentence::new("tally-against").option("name", option).option("other", *other);
            sentence.count("for", pairwise.over(option, *other)).count("against", pairwise.over(*other, option))
        }
    }
}

/// Half of a whole number.
fn halves(doubled: u64) -> String {
    if doubled.is_multiple_of(2) { (doubled / 2).to_string() } else { format!("{}.5", doubled / 2) }
}
