//! From a rule and its knobs to what is bought.

use super::{
    Funding, Growth, Loser, Preference, Reason, Step, Supporters,
    greedy::{self, ByVotes, Misfit},
    phragmen,
    shares::{Bought, Grown, Market, Stop, Worth, buy, grow},
    supporters::supported,
};
use crate::{
    Election, Fault, Given, Money,
    amount::written,
    knob::{Allowed, Knob, Parameters},
    rule::{LOT_BY_ID, Rule},
    tie::Tie,
};
use num_bigint::BigInt;
use num_rational::BigRational;

const BUDGET: Knob = Knob {
    name: "budget",
    default: "file",
    allowed: Allowed::Decimal(0.0, 1e15, &["file"]),
    about: "The money to share out, in whole units of the currency.",
};
const VOTES: Knob = Knob {
    name: "votes",
    default: "points",
    allowed: Allowed::Word(&["points", "people"]),
    about: "What most votes are counted in where people gave points: the points, or the people who gave any.",
};
const LEAST: Knob = Knob {
    name: "least",
    default: "file",
    allowed: Allowed::Whole(0, u64::MAX, &["file"]),
    about: "The least number of votes that a project must have.",
};
const ELIGIBLE: Knob = Knob {
    name: "eligible",
    default: "all",
    allowed: Allowed::Whole(0, u64::MAX, &["all", "third"]),
    about: "Which projects can be bought: all, those with so many votes, or those whose part of the votes is a third of their part of the budget.",
};
const START: Knob = Knob {
    name: "start",
    default: "whole",
    allowed: Allowed::Word(&["whole", "exact"]),
    about: "The first share of each: the budget divided by the people, in whole steps or exactly.",
};
const STEP: Knob = Knob {
    name: "step",
    default: "auto",
    allowed: Allowed::Decimal(0.0, 1e12, &["auto"]),
    about: "By how much the share of each grows at a time; of itself one whole unit, or more where a unit is worth very little.",
};
const COMPARISON: Knob = Knob {
    name: "comparison",
    default: "none",
    allowed: Allowed::Word(&["none", "headcount"]),
    about: "Whether most votes decide after all where more people have more of their projects by them.",
};
const PASS_OVER: Knob = Knob {
    name: "misfit",
    default: "stop",
    allowed: Allowed::Word(&["stop", "skip"]),
    about: "What happens when the next project does not fit: the count stops, or it is passed over.",
};

/// What can be set.
pub(crate) fn knobs(rule: Rule) -> &'static [Knob] {
    match rule {
        Rule::Greedy | Rule::GreedyNoSkip => &[BUDGET, VOTES, LOT_BY_ID],
        Rule::GreedyThreshold => &[BUDGET, VOTES, LEAST, LOT_BY_ID],
        Rule::Phragmen => &[BUDGET, PASS_OVER, LOT_BY_ID],
        Rule::MesCost | Rule::MesCount | Rule::MesCostGreedy | Rule::MesCountGreedy | Rule::MesPoints => {
            &[BUDGET, VOTES, ELIGIBLE, COMPARISON, LOT_BY_ID]
        }
        _ => &[BUDGET, VOTES, ELIGIBLE, START, STEP, COMPARISON, LOT_BY_ID],
    }
}

/// Counts.
pub(crate) fn count(given: &Given, parameters: &mut Parameters, ties: &mut Vec<Tie>) -> Result<Funding, Fault> {
    let election = given.election;
    let minor = election.currency.minor;
    let budget = match parameters.decimal("budget") {
        Some(_) => amount(parameters.word("budget"), minor).ok_or(Fault::TooLarge("the budget"))?,
        None => election.budget.ok_or(Fault::NoBudget { rule: given.rule })?,
    };
    parameters.settle("budget", written(budget, minor));
    let costs: Vec<Money> = election.options.iter().map(|option| option.cost).collect();
    if costs.iter().map(|cost| u128::from(*cost)).sum::<u128>().max(u128::from(budget)) >= 1 << 61 {
        return Err(Fault::TooLarge("the costs of all projects together"));
    }
    if election.ballots.people() >= u64::from(u32::MAX) {
        return Err(Fault::TooLarge("the number of people"));
    }
    let votes = greedy::votes(election, parameters.word("votes") == "points");
    let case = Case { given, budget, costs, votes };
    match given.rule {
        Rule::Greedy => Ok(case.greedy(0, Misfit::Skip, ties)),
        Rule::GreedyNoSkip => Ok(case.greedy(0, Misfit::Stop, ties)),
        Rule::GreedyThreshold => {
            let least = parameters.whole("least").or(election.least_votes).unwrap_or(0);
            parameters.settle("least", least);
            Ok(case.greedy(least, Misfit::Skip, ties))
        }
        Rule::Phragmen => Ok(case.phragmen(parameters.word("misfit") == "skip", ties)),
        _ => case.shares(parameters, ties),
    }
}

struct Case<'a> {
    given: &'a Given<'a>,
    budget: Money,
    costs: Vec<Money>,
    votes: Vec<u64>,
}

impl Case<'_> {
    fn greedy(&self, least: u64, misfit: Misfit, ties: &mut Vec<Tie>) -> Funding {
        let open = self.votes.iter().map(|votes| *votes >= least).collect();
        let found = greedy::by_votes(&self.votes, &self.costs, open, self.budget, misfit, 0, &self.given.lot);
        let mut funding = self.begin();
        let reason = |project: usize| match found.misfits.iter().find(|(other, _)| *other == project) {
            Some((_, left)) => Reason::NoRoom { left: *left },
            None if self.votes[project] < least => Reason::TooFewVotes { least },
            None => Reason::Ended { left: found.misfits.last().map_or(0, |(_, left)| *left) },
        };
        for taken in &found.taken {
            funding.add(Step::Votes(taken.clone()), &self.costs);
        }
        funding.losers = self.losers(&funding.selected, &self.votes, reason);
        ties.extend(found.ties);
        funding
    }

    fn phragmen(&self, pass_over: bool, ties: &mut Vec<Tie>) -> Funding {
        let supporters = Supporters::of(self.given.election, false);
        let reached = phragmen::reach(&supporters, &self.costs, self.budget, pass_over, &self.given.lot);
        let mut funding = self.begin();
        for moment in reached.moments {
            funding.add(Step::Moment(moment), &self.costs);
        }
        let left = self.budget - funding.cost;
        let reason = |project: usize| match reached.stopped_at {
            Some((other, _)) if other != project && self.costs[project] <= left => Reason::Ended { left },
            _ => Reason::NoRoom { left },
        };
        funding.losers = self.losers(&funding.selected, &supporters.votes, reason);
        ties.extend(reached.ties);
        funding
    }

    fn shares(&self, parameters: &mut Parameters, ties: &mut Vec<Tie>) -> Result<Funding, Fault> {
        let (rule, election) = (self.given.rule, self.given.election);
        let worth = match rule {
            Rule::MesCount
            | Rule::MesCountGreedy
            | Rule::MesCountAdd1
            | Rule::MesCountAdd1Infeasible
            | Rule::MesCountAdd1u => Worth::Count,
            Rule::MesPoints | Rule::MesPointsAdd1 => Worth::Points,
            _ => Worth::Cost,
        };
        let supporters = Supporters::of(election, worth == Worth::Points);
        let open = self.eligible(&supporters, parameters);
        let longest = supporters.of_group.longest();
        if longest >= 1 << 20 {
            return Err(Fault::TooLarge("the points of one ballot"));
        }
        let points = supporters.points();
        let market = Market {
            supporters: &supporters,
            costs: &self.costs,
            worth,
            points: &points,
            open: &open,
            lot: &self.given.lot,
            longest,
        };
        let mut funding = self.begin();
        funding.by_points = worth == Worth::Points;
        let (bought, money) = match rule {
            Rule::MesCost | Rule::MesCount | Rule::MesCostGreedy | Rule::MesCountGreedy | Rule::MesPoints => {
                (buy(&market, &BigInt::from(self.budget), true), BigInt::from(self.budget))
            }
            _ => {
                let (start, step) = self.start(&supporters, parameters);
                let until = if matches!(rule, Rule::MesCostAdd1Infeasible | Rule::MesCountAdd1Infeasible) {
                    Stop::Infeasible
                } else {
                    Stop::Exhaustive
                };
                let Grown { bought, money, runs, exhaustive, next_cost } = grow(&market, self.budget, &start, step, until);
                funding.growth = Some(Growth {
                    start: BigRational::new(start, supporters.people.max(1).into()),
                    step,
                    runs,
                    exhaustive,
                    next_cost,
                });
                (bought, money)
            }
        };
        funding.share = Some(BigRational::new(money, supporters.people.max(1).into()));
        self.take_over(&mut funding, bought, &supporters, ties);
        if matches!(rule, Rule::MesCostGreedy | Rule::MesCountGreedy | Rule::MesCostAdd1u | Rule::MesCountAdd1u) {
            self.complete(&mut funding, &open, ties);
        }
        if parameters.word("comparison") == "headcount" {
            self.compare(&mut funding, ties);
        }
        Ok(funding)
    }

    /// What the shares bought, and what they did not.
    fn take_over(&self, funding: &mut Funding, bought: Bought, supporters: &Supporters, ties: &mut Vec<Tie>) {
        for purchase in bought.purchases {
            funding.add(Step::Shares(purchase), &self.costs);
        }
        let behind =
            |project: usize| bought.unpaid.iter().find(|unpaid| unpaid.project == project).map_or(0, |unpaid| unpaid.behind);
        funding.losers =
            self.losers(&funding.selected, &supporters.votes, |project| Reason::NoMoney { behind: behind(project) });
        ties.extend(bought.ties);
    }

    /// Spends what is left by most votes.
    fn complete(&self, funding: &mut Funding, open: &[bool], ties: &mut Vec<Tie>) {
        let mut still = open.to_vec();
        for project in &funding.selected {
            still[*project] = false;
        }
        let left = self.budget.saturating_sub(funding.cost);
        let ByVotes { taken, misfits, ties: more, .. } =
            greedy::by_votes(&self.votes, &self.costs, still, left, Misfit::Skip, funding.steps.len(), &self.given.lot);
        for taken in taken {
            funding.losers.retain(|loser| loser.project != taken.project);
            funding.add(Step::Votes(taken), &self.costs);
        }
        for loser in &mut funding.losers {
            if let Some((_, left)) = misfits.iter().find(|(project, _)| *project == loser.project) {
                loser.reason = Reason::NoRoom { left: *left };
            }
        }
        ties.extend(more);
    }

    /// Asks how many have more of their projects by this rule than by most votes, and takes those where more do.
    fn compare(&self, funding: &mut Funding, ties: &mut Vec<Tie>) {
        let mut other_ties = Vec::new();
        let other = self.greedy(0, Misfit::Skip, &mut other_ties);
        let preference = preference(self.given.election, &funding.selected, &other.selected);
        if preference.by_votes > preference.here {
            *funding = other;
            *ties = other_ties;
        }
        funding.comparison = Some(preference);
    }

    fn eligible(&self, supporters: &Supporters, parameters: &Parameters) -> Vec<bool> {
        let eligible = |project: usize| match (parameters.whole("eligible"), parameters.word("eligible")) {
            (Some(least), _) => supporters.votes[project] >= least,
            (None, "third") => {
                u128::from(supporters.votes[project]) * 3 * u128::from(self.budget)
                    >= u128::from(self.costs[project]) * u128::from(supporters.people)
            }
            _ => true,
        };
        (0..self.costs.len()).map(eligible).collect()
    }

    /// The money of all together at the first share, and by how much each share grows, in minor units.
    fn start(&self, supporters: &Supporters, parameters: &mut Parameters) -> (BigInt, Money) {
        let currency = &self.given.election.currency;
        let people = supporters.people.max(1);
        let share = self.budget / people;
        let step = match parameters.word("step") {
            "auto" => of_itself(currency.code.as_deref(), share / currency.minor) * currency.minor,
            set => amount(set, currency.minor).unwrap_or(currency.minor).max(1),
        };
        parameters.settle("step", written(step, currency.minor));
        if parameters.word("start") == "exact" {
            return (BigInt::from(self.budget), step);
        }
        (BigInt::from(share / step * step) * people, step)
    }

    fn begin(&self) -> Funding {
        Funding {
            selected: Vec::new(),
            cost: 0,
            budget: self.budget,
            share: None,
            by_points: false,
            growth: None,
            steps: Vec::new(),
            losers: Vec::new(),
            comparison: None,
        }
    }

    fn losers(&self, selected: &[usize], votes: &[u64], reason: impl Fn(usize) -> Reason) -> Vec<Loser> {
        let mut losers: Vec<Loser> = (0..self.costs.len())
            .filter(|project| !selected.contains(project))
            .map(|project| Loser {
                project,
                votes: votes[project],
                reason: if votes[project] == 0 { Reason::NoVotes } else { reason(project) },
            })
            .collect();
        losers.sort_by_key(|loser| {
            (std::cmp::Reverse(loser.votes), self.costs[loser.project], self.given.lot.rank(loser.project))
        });
        losers
    }
}

impl Funding {
    fn add(&mut self, step: Step, costs: &[Money]) {
        let project = step.project();
        self.selected.push(project);
        self.cost += costs[project];
        self.steps.push(step);
    }
}

impl Step {
    /// The project that was bought.
    pub fn project(&self) -> usize {
        match self {
            Self::Shares(purchase) => purchase.project,
            Self::Moment(moment) => moment.project,
            Self::Votes(taken) => taken.project,
        }
    }
}

/// How many have more of what they support in the one outcome, and how many in the other. Who has nothing in either counts as equal.
pub fn preference(election: &Election, here: &[usize], by_votes: &[usize]) -> Preference {
    let (mut sign, mut found) = (vec![0_i32; election.options.len()], Preference { here: 0, by_votes: 0, equal: 0 });
    for project in here {
        sign[*project] += 1;
    }
    for project in by_votes {
        sign[*project] -= 1;
    }
    for at in 0..election.ballots.len() {
        let more: i32 = supported(&election.ballots, at).map(|(project, _)| sign[project]).sum();
        let people = u64::from(election.ballots.get(at).weight);
        match more {
            1.. => found.here += people,
            0 => found.equal += people,
            _ => found.by_votes += people,
        }
    }
    found
}

/// The step of which there are at most five thousand in a share, for currencies in which a whole unit buys next to nothing; else one unit.
fn of_itself(code: Option<&str>, share: Money) -> Money {
    if !matches!(code, Some("HUF" | "ISK" | "JPY" | "KRW" | "CLP" | "COP" | "IDR" | "VND")) {
        return 1;
    }
    (0..12).map(|places| 10_u64.pow(places)).find(|step| share / step < 5_000).unwrap_or(1)
}

/// An amount in whole units of the currency, in minor units.
fn amount(text: &str, minor: u64) -> Option<Money> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let places = minor.ilog10() as usize;
    let part: String = part.chars().chain(std::iter::repeat('0')).take(places).collect();
    let part = if part.is_empty() { 0 } else { part.parse().ok()? };
    whole.parse::<u64>().ok()?.checked_mul(minor)?.checked_add(part)
}
