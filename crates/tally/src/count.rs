//! Counting: ballots and a rule in, an outcome with every step out.

use crate::{
    Election, Fault,
    budget::{self, Funding},
    committee::{self, Committee},
    knob::{Parameters, Settings},
    ranking::{self, Order},
    rule::{Family, Rule},
    tie::{Draw, Lot, Tie},
    transfer::{self, Seating},
};

/// What a count came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// By which rule.
    pub rule: Rule,
    /// With which knobs.
    pub parameters: Parameters,
    /// Where options were equal, and what told them apart.
    pub ties: Vec<Tie>,
    /// What was found.
    pub found: Found,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Projects within a budget.
    Budget(Funding),
    /// So many seats.
    Committee(Committee),
    /// All options in order.
    Ranking(Order),
    /// So many seats, by votes that pass on.
    Transfer(Seating),
}

/// What every rule is given.
#[derive(Clone, Debug)]
pub struct Given<'a> {
    /// The ballots and what they were cast under.
    pub election: &'a Election,
    /// The rule.
    pub rule: Rule,
    /// The order in which equals are taken where nothing else tells them apart.
    pub lot: Lot,
}

/// Counts. The same ballots give the same outcome in any order and on any machine.
pub fn count(election: &Election, rule: Rule, settings: &Settings) -> Result<Outcome, Fault> {
    let mut parameters = Parameters::of(rule, settings)?;
    if election.options.is_empty() {
        return Err(Fault::NoOptions);
    }
    rule.accepts(election)?;
    let draw = match parameters.word("lot") {
        "listed" => Draw::Listed,
        "ids" => Draw::Ids,
        seed => Draw::Seed(seed.trim_start_matches("seed:").to_owned()),
    };
    let given = Given { election, rule, lot: Lot::draw(election, &draw) };
    let mut ties = Vec::new();
    let found = match rule.family() {
        Family::Budget => Found::Budget(budget::count(&given, &mut parameters, &mut ties)?),
        Family::Committee => Found::Committee(committee::count(&given, &mut parameters, &mut ties)?),
        Family::Ranking => Found::Ranking(ranking::count(&given, &mut parameters, &mut ties)?),
        Family::Transfer => Found::Transfer(transfer::count(&given, &mut parameters, &mut ties)?),
    };
    Ok(Outcome { rule, parameters, ties, found })
}

impl Outcome {
    /// The options that won, in the order in which they were taken.
    pub fn winners(&self) -> &[usize] {
        match &self.found {
            Found::Budget(funding) => &funding.selected,
            Found::Committee(committee) => &committee.selected,
            Found::Ranking(order) => order.winners(),
            Found::Transfer(seating) => &seating.elected,
        }
    }
}
