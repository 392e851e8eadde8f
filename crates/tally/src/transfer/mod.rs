//! So many seats, by votes that pass on to the next choice.
//!
//! A paper always counts for one option or is divided between several, and is worth one vote in all. Whoever reaches the quota has a
//! seat; what is above it passes on. Where nobody has anything to pass on, the option with least is excluded. Votes are whole numbers
//! of a small unit, so that every recount comes to the same.

pub(crate) mod ladder;
mod meek;
pub(crate) mod papers;
mod scottish;

use crate::{
    Election, Fault, Given,
    knob::{Allowed, Knob, Parameters},
    ranking::LOT_AS_LISTED,
    rule::Rule,
    tie::Tie,
};
use serde_json::{Map, Value, json};

/// Who has a seat, and stage by stage how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seating {
    /// In the order in which they were elected.
    pub elected: Vec<usize>,
    /// Seats to fill.
    pub seats: usize,
    /// People whose papers count: they name somebody and, in a Scottish count, have one first preference.
    pub valid: u64,
    /// Decimals of a vote: all votes below are whole numbers of the last of these.
    pub decimals: u32,
    /// In their order; the first is that of first preferences.
    pub stages: Vec<Stage>,
}

/// One stage of a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// What was done.
    pub event: Event,
    /// Votes needed for a seat at this stage.
    pub quota: u128,
    /// Votes of each option afterwards.
    pub votes: Vec<u128>,
    /// Votes that came to each option that got any.
    pub gained: Vec<(usize, u128)>,
    /// Votes that nobody has: their papers name nobody to pass on to, or were cut where a fraction had no decimals left.
    pub non_transferable: u128,
    /// Who was elected at this stage, in this order.
    pub elected: Vec<usize>,
}

/// What was done at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Each paper was laid to its first preference.
    FirstPreferences,
    /// What an elected option had above the quota was passed on.
    Surplus {
        /// The option.
        of: usize,
        /// How much that was.
        votes: u128,
    },
    /// Each elected option keeps of every paper just the part that it needs (Meek).
    Kept {
        /// How often the parts were reckoned until they held.
        rounds: usize,
    },
    /// The option with least was excluded and its papers passed on.
    Excluded {
        /// The option.
        option: usize,
    },
    /// As many were left as seats: they are elected without a quota.
    Remaining,
}

impl Seating {
    pub(crate) fn record(&self, election: &Election) -> Map<String, Value> {
        let votes = |votes: u128| decimal(votes, self.decimals);
        let stage = |stage: &Stage| {
            let event = match stage.event {
                Event::FirstPreferences => json!({ "event": "first-preferences" }),
                Event::Surplus { of, votes: above } => {
                    json!({ "event": "surplus", "option": election.id(of), "surplus": votes(above) })
                }
                Event::Kept { rounds } => json!({ "event": "kept", "rounds": rounds }),
                Event::Excluded { option } => json!({ "event": "excluded", "option": election.id(option) }),
                Event::Remaining => json!({ "event": "remaining" }),
            };
            let held = |(option, held): (usize, &u128)| json!({ "option": election.id(option), "votes": votes(*held) });
            let gained =
                |(option, gained): &(usize, u128)| json!({ "option": election.id(*option), "votes": votes(*gained) });
            let mut fields = Map::new();
            if let Value::Object(event) = event {
                fields.extend(event);
            }
            fields.insert("quota".into(), json!(votes(stage.quota)));
            fields.insert("votes".into(), stage.votes.iter().enumerate().map(held).collect());
            fields.insert("gained".into(), stage.gained.iter().map(gained).collect());
            fields.insert("non_transferable".into(), json!(votes(stage.non_transferable)));
            fields.insert("elected".into(), json!(election.ids(&stage.elected)));
            Value::Object(fields)
        };
        let mut fields = Map::new();
        fields.insert("elected".into(), json!(election.ids(&self.elected)));
        fields.insert("seats".into(), json!(self.seats));
        fields.insert("valid".into(), json!(self.valid));
        fields.insert("stages".into(), self.stages.iter().map(stage).collect());
        fields
    }
}

/// A whole number of the last of so many decimals, written out.
fn decimal(number: u128, decimals: u32) -> String {
    let unit = 10_u128.pow(decimals);
    if decimals == 0 {
        return number.to_string();
    }
    format!("{}.{:0width$}", number / unit, number % unit, width = decimals as usize)
}

/// How many seats, where the election does not say or another number is wanted.
pub(crate) const SEATS: Knob = Knob {
    name: "seats",
    default: "file",
    allowed: Allowed::Whole(1, 1_000_000, &["file"]),
    about: "Seats to fill: a number, or what the file of the election says.",
};

pub(crate) fn knobs(_: Rule) -> &'static [Knob] {
    const KNOBS: &[Knob] = &[SEATS, LOT_AS_LISTED];
    KNOBS
}

pub(crate) fn count(given: &Given, parameters: &mut Parameters, ties: &mut Vec<Tie>) -> Result<Seating, Fault> {
    let seats = seats(given, parameters)?;
    let papers = papers::Papers::of(given.election);
    let ladder = ladder::Ladder::new(papers.options(), &given.lot, ties);
    Ok(if given.rule == Rule::MeekStv {
        meek::count(&papers, seats, ladder)
    } else {
        scottish::count(&papers, seats, ladder)
    })
}

/// How many seats there are, as set or as the election says; written down among the parameters.
pub(crate) fn seats(given: &Given, parameters: &mut Parameters) -> Result<usize, Fault> {
    let set = parameters.whole("seats").and_then(|seats| usize::try_from(seats).ok());
    let seats = set.or(given.election.seats).filter(|seats| *seats > 0).ok_or(Fault::NoSeats { rule: given.rule })?;
    parameters.settle("seats", seats);
    Ok(seats)
}
