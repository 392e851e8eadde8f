//! All options in order, best first.
//!
//! Each rule has a file, and each file gives two things: the order, and the *grounds* it rests on, number by number, so that a place in
//! it can be told to whoever asks. Options that the rule cannot tell apart share a tier; no lot parts them unless the rule itself must
//! choose, as when one has to be left out.

mod borda;
mod comparison;
mod copeland;
mod dots;
mod judgment;
mod pairwise;
mod ranked_pairs;
mod runoff;
mod schulze;
mod score;
mod smith;
mod votes;

pub use borda::Borda;
pub use comparison::{Comparison, Strength};
pub use copeland::{Copeland, Duels};
pub use dots::{Dots, Heap};
pub use judgment::{Gauge, Judgment};
pub use pairwise::Pairwise;
pub use ranked_pairs::{Pair, RankedPairs};
pub use runoff::{Round, Runoff};
pub use schulze::{Beat, Path, Schulze, Strengths};
pub use score::{Mean, Score, Spread};
pub use smith::Smith;
pub use votes::Votes;

pub(crate) use votes::approves;

use crate::{
    Election, Fault, Given,
    knob::{Allowed, Knob, Parameters},
    rule::Rule,
    tie::Tie,
};
use serde_json::{Map, Value, json};

/// All options in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Best first; those in one tier are equal, and stand in the order of the options.
    pub tiers: Vec<Vec<usize>>,
    /// What it rests on.
    pub grounds: Grounds,
}

/// What an order rests on.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each is told by what it holds")]
pub enum Grounds {
    Votes(Votes),
    Dots(Dots),
    Score(Score),
    Borda(Borda),
    Copeland(Copeland),
    Schulze(Schulze),
    RankedPairs(RankedPairs),
    Smith(Smith),
    Runoff(Runoff),
    Judgment(Judgment),
    Comparison(Comparison),
}

impl Order {
    /// Those of the first tier.
    pub fn winners(&self) -> &[usize] {
        self.tiers.first().map_or(&[], Vec::as_slice)
    }

    /// The tier of each option, 0 the best.
    pub fn places(&self) -> Vec<usize> {
        let mut places = vec![0; self.tiers.iter().map(Vec::len).sum()];
        for (place, tier) in self.tiers.iter().enumerate() {
            for option in tier {
                places[*option] = place;
            }
        }
        places
    }

    pub(crate) fn record(&self, election: &Election) -> Map<String, Value> {
        let mut fields = Map::new();
        fields.insert("ranking".into(), self.tiers.iter().map(|tier| json!(election.ids(tier))).collect());
        fields.insert("winners".into(), json!(election.ids(self.winners())));
        match &self.grounds {
            Grounds::Votes(votes) => votes.record(election, self, &mut fields),
            Grounds::Dots(dots) => dots.record(election, self, &mut fields),
            Grounds::Score(score) => score.record(election, self, &mut fields),
            Grounds::Borda(borda) => borda.record(election, self, &mut fields),
            Grounds::Copeland(copeland) => copeland.record(election, self, &mut fields),
            Grounds::Schulze(schulze) => schulze.record(election, &mut fields),
            Grounds::RankedPairs(pairs) => pairs.record(election, &mut fields),
            Grounds::Smith(smith) => smith.record(election, self, &mut fields),
            Grounds::Runoff(runoff) => runoff.record(election, &mut fields),
            Grounds::Judgment(judgment) => judgment.record(election, self, &mut fields),
            Grounds::Comparison(comparison) => comparison.record(election, self, &mut fields),
        }
        fields
    }

    /// One step for each option, best first: its id, its place from 1, and what the rule says of it.
    fn rows(&self, election: &Election, row: impl Fn(usize) -> Value) -> Value {
        let mut rows = Vec::new();
        for (place, tier) in self.tiers.iter().enumerate() {
            for option in tier {
                let mut fields = Map::new();
                fields.insert("option".into(), json!(election.id(*option)));
                fields.insert("place".into(), json!(place + 1));
                if let Value::Object(more) = row(*option) {
                    fields.extend(more);
                }
                rows.push(Value::Object(fields));
            }
        }
        Value::Array(rows)
    }
}

/// The order of equals, where the rule must choose; on a ballot paper that is the order in which the options stand.
pub(crate) const LOT_AS_LISTED: Knob = Knob {
    name: "lot",
    default: "listed",
    allowed: Allowed::WordOr(&["ids", "listed"], "seed:"),
    about: "The order of equals where nothing else tells them apart: as listed, by id as bytes, or drawn from a seed.",
};

pub(crate) fn knobs(rule: Rule) -> &'static [Knob] {
    const LOT: &[Knob] = &[LOT_AS_LISTED];
    const DOTS: &[Knob] = &[LOT_AS_LISTED, dots::MOST, dots::MOST_EACH];
    const SCORE: &[Knob] = &[LOT_AS_LISTED, score::UNGRADED];
    const JUDGMENT: &[Knob] = &[LOT_AS_LISTED, judgment::UNGRADED];
    const COMPARISON: &[Knob] = &[LOT_AS_LISTED, comparison::PRIOR, comparison::UNRANKED];
    match rule {
        Rule::Dots => DOTS,
        Rule::Score => SCORE,
        Rule::MajorityJudgment => JUDGMENT,
        Rule::BradleyTerry => COMPARISON,
        _ => LOT,
    }
}

pub(crate) fn count(given: &Given, parameters: &mut Parameters, ties: &mut Vec<Tie>) -> Result<Order, Fault> {
    let election = given.election;
    Ok(match given.rule {
        Rule::Dots => dots::count(election, parameters),
        Rule::Score => score::count(election, parameters),
        Rule::Borda => borda::count(Pairwise::of(election)?),
        Rule::Copeland => copeland::count(Pairwise::of(election)?),
        Rule::Schulze => schulze::count(Pairwise::of(election)?, Strengths::Margins),
        Rule::SchulzeWv => schulze::count(Pairwise::of(election)?, Strengths::WinningVotes),
        Rule::RankedPairs => ranked_pairs::count(Pairwise::of(election)?, &given.lot),
        Rule::Smith => smith::count(Pairwise::of(election)?),
        Rule::Irv => runoff::count(election, &given.lot, ties),
        Rule::MajorityJudgment => judgment::count(election, parameters),
        Rule::BradleyTerry => comparison::count(election, parameters)?,
        Rule::ChooseOne => votes::choose_one(election),
        _ => votes::approval(election),
    })
}

/// Options by what speaks for them, most first; equals share a tier.
fn tiers_by<K: Ord>(keys: &[K]) -> Vec<Vec<usize>> {
    tiers_in(keys.len(), |a, b| keys[b].cmp(&keys[a]))
}

/// Options in an order, in which equals share a tier.
fn tiers_in(options: usize, order: impl Fn(usize, usize) -> std::cmp::Ordering) -> Vec<Vec<usize>> {
    let mut sorted: Vec<usize> = (0..options).collect();
    sorted.sort_by(|a, b| order(*a, *b).then(a.cmp(b)));
    sorted.chunk_by(|a, b| order(*a, *b).is_eq()).map(<[usize]>::to_vec).collect()
}

/// Tiers of a relation without circles: first those whom nobody beats, then those whom nobody of the rest beats, and so on.
fn tiers_unbeaten(options: usize, beats: impl Fn(usize, usize) -> bool) -> Vec<Vec<usize>> {
    let mut beaten_by: Vec<usize> =
        (0..options).map(|option| (0..options).filter(|other| beats(*other, option)).count()).collect();
    let mut left: Vec<usize> = (0..options).collect();
    let mut tiers = Vec::new();
    while !left.is_empty() {
        let (tier, rest): (Vec<usize>, Vec<usize>) = left.iter().partition(|option| beaten_by[**option] == 0);
        if tier.is_empty() {
            tiers.push(rest);
            break;
        }
        for option in &rest {
            beaten_by[*option] -= tier.iter().filter(|other| beats(**other, *option)).count();
        }
        tiers.push(tier);
        left = rest;
    }
    tiers
}
