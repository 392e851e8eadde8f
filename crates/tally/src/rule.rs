//! The rules by which ballots can be counted: their names, what each needs, and what can be set.

use crate::{
    Election, Fault,
    ballots::Kind,
    knob::{Allowed, Knob},
};

/// A rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is told in a sentence by `about`")]
pub enum Rule {
    Greedy,
    GreedyNoSkip,
    GreedyThreshold,
    MesCost,
    MesCount,
    MesCostGreedy,
    MesCostAdd1,
    MesCostAdd1Infeasible,
    MesCostAdd1u,
    MesCountGreedy,
    MesCountAdd1,
    MesCountAdd1Infeasible,
    MesCountAdd1u,
    MesPoints,
    MesPointsAdd1,
    Phragmen,
    SeqPav,
    MesCommittee,
    PhragmenCommittee,
    ExpandingApprovals,
    Approval,
    ChooseOne,
    Dots,
    Score,
    Borda,
    Copeland,
    Schulze,
    SchulzeWv,
    RankedPairs,
    Smith,
    Irv,
    ScottishStv,
    MeekStv,
    MajorityJudgment,
    BradleyTerry,
}

/// What a rule makes of ballots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Projects within a budget.
    Budget,
    /// So many seats, one after another, from approvals.
    Committee,
    /// All options in order.
    Ranking,
    /// So many seats, by votes that pass on to the next choice.
    Transfer,
}

/// Every rule, in the order in which they are listed.
pub const ALL: [Rule; 35] = [
    Rule::Greedy,
    Rule::GreedyNoSkip,
    Rule::GreedyThreshold,
    Rule::MesCost,
    Rule::MesCount,
    Rule::MesCostGreedy,
    Rule::MesCostAdd1,
    Rule::MesCostAdd1Infeasible,
    Rule::MesCostAdd1u,
    Rule::MesCountGreedy,
    Rule::MesCountAdd1,
    Rule::MesCountAdd1Infeasible,
    Rule::MesCountAdd1u,
    Rule::MesPoints,
    Rule::MesPointsAdd1,
    Rule::Phragmen,
    Rule::SeqPav,
    Rule::MesCommittee,
    Rule::PhragmenCommittee,
    Rule::ExpandingApprovals,
    Rule::Approval,
    Rule::ChooseOne,
    Rule::Dots,
    Rule::Score,
    Rule::Borda,
    Rule::Copeland,
    Rule::Schulze,
    Rule::SchulzeWv,
    Rule::RankedPairs,
    Rule::Smith,
    Rule::Irv,
    Rule::ScottishStv,
    Rule::MeekStv,
    Rule::MajorityJudgment,
    Rule::BradleyTerry,
];

impl Rule {
    /// Its name on the command line and in results.
    pub fn name(self) -> &'static str {
        match self {
            Self::Greedy => "greedy",
            Self::GreedyNoSkip => "greedy-no-skip",
            Self::GreedyThreshold => "greedy-threshold",
            Self::MesCost => "mes-cost",
            Self::MesCount => "mes-count",
            Self::MesCostGreedy => "mes-cost+greedy",
            Self::MesCostAdd1 => "mes-cost+add1",
            Self::MesCostAdd1Infeasible => "mes-cost+add1-infeasible",
            Self::MesCostAdd1u => "mes-cost+add1u",
            Self::MesCountGreedy => "mes-count+greedy",
            Self::MesCountAdd1 => "mes-count+add1",
            Self::MesCountAdd1Infeasible => "mes-count+add1-infeasible",
            Self::MesCountAdd1u => "mes-count+add1u",
            Self::MesPoints => "mes-points",
            Self::MesPointsAdd1 => "mes-points+add1",
            Self::Phragmen => "phragmen",
            Self::SeqPav => "seqpav",
            Self::MesCommittee => "mes-committee",
            Self::PhragmenCommittee => "phragmen-committee",
            Self::ExpandingApprovals => "expanding-approvals",
            Self::Approval => "approval",
            Self::ChooseOne => "choose-one",
            Self::Dots => "dots",
            Self::Score => "score",
            Self::Borda => "borda",
            Self::Copeland => "copeland",
            Self::Schulze => "schulze",
            Self::SchulzeWv => "schulze-wv",
            Self::RankedPairs => "ranked-pairs",
            Self::Smith => "smith",
            Self::Irv => "irv",
            Self::ScottishStv => "scottish-stv",
            Self::MeekStv => "meek-stv",
            Self::MajorityJudgment => "majority-judgment",
            Self::BradleyTerry => "bradley-terry",
        }
    }

    /// The rule of this name.
    pub fn named(name: &str) -> Option<Self> {
        ALL.into_iter().find(|rule| rule.name() == name)
    }

    /// What it makes of ballots.
    pub fn family(self) -> Family {
        match self {
            Self::Greedy
            | Self::GreedyNoSkip
            | Self::GreedyThreshold
            | Self::MesCost
            | Self::MesCount
            | Self::MesCostGreedy
            | Self::MesCostAdd1
            | Self::MesCostAdd1Infeasible
            | Self::MesCostAdd1u
            | Self::MesCountGreedy
            | Self::MesCountAdd1
            | Self::MesCountAdd1Infeasible
            | Self::MesCountAdd1u
            | Self::MesPoints
            | Self::MesPointsAdd1
            | Self::Phragmen => Family::Budget,
            Self::SeqPav | Self::MesCommittee | Self::PhragmenCommittee | Self::ExpandingApprovals => Family::Committee,
            Self::ScottishStv | Self::MeekStv => Family::Transfer,
            _ => Family::Ranking,
        }
    }

    /// What it does, in a sentence.
    pub fn about(self) -> &'static str {
        match self {
            Self::Greedy => "Most votes first; what no longer fits the budget is passed over.",
            Self::GreedyNoSkip => "Most votes first, until the first that does not fit the budget.",
            Self::GreedyThreshold => {
                "Most votes first, none with fewer votes than the least number; what does not fit is passed over."
            }
            Self::MesCost => {
                "Equal shares: everybody has the same part of the budget, and supporters buy what gives most for each krona."
            }
            Self::MesCount => "Equal shares, where each project that is bought counts the same, cheap or dear.",
            Self::MesCostGreedy => "Equal shares; what is left of the budget goes by most votes.",
            Self::MesCostAdd1 => {
                "Equal shares, counted anew with a larger part for each until nothing more fits the budget."
            }
            Self::MesCostAdd1Infeasible => {
                "Equal shares, counted anew with a larger part for each until the outcome no longer fits the budget."
            }
            Self::MesCostAdd1u => "Equal shares with larger parts; what is left of the budget goes by most votes.",
            Self::MesCountGreedy => {
                "Equal shares, each project counting the same; what is left of the budget goes by most votes."
            }
            Self::MesCountAdd1 => {
                "Equal shares, each project counting the same, counted anew with a larger part until nothing more fits."
            }
            Self::MesCountAdd1Infeasible => {
                "Equal shares, each project counting the same, with a larger part until the outcome no longer fits."
            }
            Self::MesCountAdd1u => {
                "Equal shares with larger parts, each project counting the same; what is left goes by most votes."
            }
            Self::MesPoints => "Equal shares, where a project is worth to each as many points as they gave it.",
            Self::MesPointsAdd1 => {
                "Equal shares by points, counted anew with a larger part for each until nothing more fits the budget."
            }
            Self::Phragmen => {
                "Money comes to everybody at the same speed; a project is bought as soon as its supporters can pay."
            }
            Self::SeqPav => "Seats one by one; who has one winner counts half towards the next, who has two a third.",
            Self::MesCommittee => "Equal shares where each seat costs the same.",
            Self::PhragmenCommittee => "Money comes to everybody at the same speed, and each seat costs the same.",
            Self::ExpandingApprovals => {
                "First choices, then second ones with them, and so on: a seat for each group that is large enough."
            }
            Self::Approval => "The most ballots that name it.",
            Self::ChooseOne => "The most ballots that name it first.",
            Self::Dots => "The most dots or points.",
            Self::Score => "The best grades on average, shown with how they are spread.",
            Self::Borda => "A point for each other option that it is placed above, half a point where the two are tied.",
            Self::Copeland => "The most other options beaten, one against one.",
            Self::Schulze => "Beats the rest by the strongest path of comparisons, each as strong as its margin.",
            Self::SchulzeWv => {
                "Beats the rest by the strongest path of comparisons, each as strong as its votes for the winner."
            }
            Self::RankedPairs => "The clearest comparisons first; one that would close a circle is set aside.",
            Self::Smith => "The smallest group of options that beat all others, one against one.",
            Self::Irv => {
                "The one with fewest first choices is left out and its ballots pass on, until one has most of them."
            }
            Self::ScottishStv => {
                "Seats for who reaches the quota; what is above it passes on to next choices, as in Scotland's councils."
            }
            Self::MeekStv => {
                "Seats for who reaches the quota, where each elected keeps just the part of every ballot that is needed."
            }
            Self::MajorityJudgment => "The best middle grade; equals are told apart by the grades nearest to the middle.",
            Self::BradleyTerry => {
                "How often each would win when two are compared, reckoned from the comparisons that were made."
            }
        }
    }
}

/// The order of equals where nothing else tells them apart.
pub(crate) const LOT_BY_ID: Knob = Knob {
    name: "lot",
    default: "ids",
    allowed: Allowed::WordOr(&["ids", "listed"], "seed:"),
    about: "The order of equals where nothing else tells them apart: by id as bytes, as listed, or drawn from a seed.",
};

impl Rule {
    /// What can be set.
    pub fn knobs(self) -> &'static [Knob] {
        match self.family() {
            Family::Budget => crate::budget::knobs(self),
            Family::Committee => crate::committee::knobs(self),
            Family::Ranking => crate::ranking::knobs(self),
            Family::Transfer => crate::transfer::knobs(self),
        }
    }

    /// Whether it can count these ballots; if not, why.
    pub fn accepts(self, election: &Election) -> Result<(), Fault> {
        let kind = election.ballots.kind();
        if election.totals.is_some() {
            let sums_do =
                matches!(self, Self::Greedy | Self::GreedyNoSkip | Self::GreedyThreshold | Self::Approval | Self::Dots);
            return if sums_do { Ok(()) } else { Err(Fault::OnlyTotals { rule: self }) };
        }
        let (holds, needs) = match self {
            Self::MesPoints | Self::MesPointsAdd1 => (kind == Kind::Points, "points for each option"),
            Self::Score | Self::MajorityJudgment => (kind == Kind::Grades, "grades for each option"),
            Self::Dots => (matches!(kind, Kind::Points | Kind::Approval), "dots or points for each option"),
            Self::Borda
            | Self::Copeland
            | Self::Schulze
            | Self::SchulzeWv
            | Self::RankedPairs
            | Self::Smith
            | Self::Irv
            | Self::ScottishStv
            | Self::MeekStv
            | Self::BradleyTerry => (kind == Kind::Ranking, "options in order"),
            _ => (true, ""),
        };
        if holds { Ok(()) } else { Err(Fault::OtherBallots { rule: self, needs, are: kind.told() }) }
    }
}
