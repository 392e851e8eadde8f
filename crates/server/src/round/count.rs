//! What a closed round comes to: its ballots as a file that anybody can recount from, and the count made of that very file.

use samskapa_domain::{
    World,
    round::{
        Round, Which, election_of,
        published::Count,
        setting::{Kind, fills_places, shares_money},
    },
};
use samskapa_tally::{
    Choice, Election, Fault, Kind as Cast, Outcome, Rule, Settings, count,
    format::{self, Options, any, pabulib, preflib},
    record::{hash, record},
};
use serde_json::Value;
use std::collections::BTreeMap;

/// A count of a round.
pub(super) struct Told {
    /// The ballots as they were counted, with the places of those who cast them where these are known.
    pub election: Election,
    pub outcome: Outcome,
    /// The result file.
    pub result: Value,
    /// The ballots as a file, without places.
    pub ballots: String,
}

/// Why it cannot be counted.
#[derive(Debug, thiserror::Error)]
pub(super) enum Untold {
    #[error("the round is still open")]
    Open,
    #[error(transparent)]
    TooMany(#[from] samskapa_tally::TooMany),
    #[error(transparent)]
    File(#[from] format::Fault),
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Counts a closed round by a rule. Places to fill and money are knobs of the count, so that they stand in the result.
pub(super) fn told(world: &World, round: &Round, rule: Rule) -> Result<Told, Untold> {
    let election = election_of(world, round, Which::Together)?.ok_or(Untold::Open)?;
    // A need that is not published yet has no name in a file for everybody; the number on the ballot tells it.
    let options =
        election.options.iter().map(|option| Choice { name: String::new(), place: None, ..option.clone() }).collect();
    let ballots = written(&Election { options, ..election.clone() })?;
    let (_, reading) = any::read(ballots.as_bytes(), Options::default())?;
    let mut counted = reading.election;
    let mut settings = Settings::default();
    if let Some(seats) = round.setting.winners.filter(|_| rule.knobs().iter().any(|knob| knob.name == "seats")) {
        settings.set("seats", &seats.to_string());
    }
    let outcome = count(&counted, rule, &settings)?;
    let result = record(&counted, &outcome, &hash(ballots.as_bytes()));
    counted.options = election.options;
    counted.places = election.places;
    Ok(Told { election: counted, outcome, result, ballots })
}

impl Told {
    /// What is kept of it in the ledger.
    pub fn count(&self) -> Count {
        let result = self.result.get("result_sha256").and_then(Value::as_str).unwrap_or_default().to_owned();
        Count { rule: self.outcome.rule.name().to_owned(), knobs: BTreeMap::new(), result }
    }
}

/// What is kept in the ledger of the count of a closed round by a rule; none while it is open or where the rule cannot count it.
pub fn count_of(world: &World, round: &Round, rule: Rule) -> Option<Count> {
    told(world, round, rule).ok().map(|told| told.count())
}

/// The ballots as a file: Pabulib for yeses and dots, `PrefLib` for orders and grades.
fn written(election: &Election) -> Result<String, format::Fault> {
    match election.ballots.kind() {
        Cast::Approval | Cast::Points => pabulib::write(election, &pabulib::Heading::default()),
        Cast::Ranking | Cast::Grades => preflib::write(election),
    }
}

/// The name under which the file is taken along.
pub(super) fn file_name(round: &Round) -> &'static str {
    match round.setting.kind() {
        Kind::Points | Kind::Approvals => "ballots.pb",
        Kind::Order => "ballots.toi",
        Kind::Grades => "ballots.cat",
    }
}

/// Other rules by which the same ballots can be counted.
pub(super) fn others(round: &Round) -> Vec<Rule> {
    let method = round.setting.method.as_str();
    let rules: &[Rule] = if shares_money(method) {
        &[Rule::MesCostAdd1, Rule::Greedy, Rule::Phragmen, Rule::MesCost]
    } else if fills_places(method) {
        &[Rule::ScottishStv, Rule::Irv, Rule::Schulze]
    } else {
        match round.setting.kind() {
            Kind::Points => &[Rule::Dots, Rule::Approval],
            Kind::Approvals => &[],
            Kind::Order => &[Rule::Schulze, Rule::Irv, Rule::Borda, Rule::RankedPairs],
            Kind::Grades => &[Rule::MajorityJudgment, Rule::Score],
        }
    };
    rules.iter().copied().filter(|rule| rule.name() != method).collect()
}
