//! Whether what was counted bears looking into: who paid for each winner, where the money of the others went, and whether a group was slighted.

use super::{Sentence, budget::sum};
use num_rational::BigRational;
use samskapa_tally::{
    Election, Rule,
    budget::Funding,
    fairness::{Having, slighted},
    payments::{self, Unsound, certify, rounded},
};

/// What was reckoned anew, and what came of it.
pub(super) fn checks(election: &Election, rule: Rule, funding: &Funding) -> Vec<Sentence> {
    let mut told = paid(election, funding);
    let having = if counts_projects(rule) { Having::Count } else { Having::Cost };
    let groups = slighted(election, &funding.selected, funding.budget, having);
    if groups.is_empty() {
        told.push(Sentence::new("tally-nobody-slighted"));
    }
    for group in groups {
        let key = if having == Having::Count { "tally-slighted-in-number" } else { "tally-slighted" };
        let begun = Sentence::new(key).option("name", group.project).count("people", group.people);
        let sums =
            begun.sum("cost", sum(election, election.options[group.project].cost)).sum("part", sum(election, group.part));
        told.push(match having {
            Having::Cost => sums.sum("has", sum(election, group.each_has_at_most)),
            Having::Count => sums.count("has", group.each_has_at_most),
        });
    }
    told
}

/// What the supporters of a project paid for.
pub(super) fn trail(election: &Election, funding: &Funding, project: usize) -> Vec<Sentence> {
    let line = |(winner, paid): (usize, BigRational)| {
        Sentence::new("tally-trail").option("name", winner).sum("paid", sum(election, rounded(&paid)))
    };
    payments::trail(election, funding, project).unwrap_or_default().into_iter().map(line).collect()
}

fn paid(election: &Election, funding: &Funding) -> Vec<Sentence> {
    let Some(certificate) = certify(election, funding) else { return Vec::new() };
    if certificate.unsound.is_empty() {
        return vec![Sentence::new("tally-payments-hold")];
    }
    let unsound = certificate.unsound.iter().map(|unsound| match unsound {
        Unsound::NotPaid { project, paid } => Sentence::new("tally-payments-fail")
            .option("name", *project)
            .sum("cost", sum(election, election.options[*project].cost))
            .sum("paid", sum(election, rounded(paid))),
        Unsound::CouldPay { project, left } => Sentence::new("tally-payments-could")
            .option("name", *project)
            .sum("cost", sum(election, election.options[*project].cost))
            .sum("left", sum(election, rounded(left))),
    });
    unsound.collect()
}

/// Whether the rule holds that two cheap projects are more than a dear one.
fn counts_projects(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::MesCount | Rule::MesCountGreedy | Rule::MesCountAdd1 | Rule::MesCountAdd1Infeasible | Rule::MesCountAdd1u
    )
}
