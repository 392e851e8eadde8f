//! Budgets held against reference outcomes: what is bought, the share, ties, fairness, preference and official winners.

use super::{Agreement, read, reference};
use crate::given::{counted, funded, winners};
use num_rational::BigRational;
use num_traits::ToPrimitive;
use samskapa_tally::{
    Rule,
    amount::in_whole,
    budget::{Growth, preference},
    fairness::{Having, fairness, slighted},
    payments::certify,
};
use serde_json::Value;

/// The names of the reference and ours.
const NAMES: [(&str, Rule); 14] = [
    ("greedy", Rule::Greedy),
    ("greedy-no-skip", Rule::GreedyNoSkip),
    ("greedy-threshold", Rule::GreedyThreshold),
    ("mes_cost", Rule::MesCost),
    ("mes_card", Rule::MesCount),
    ("mes_cost+greedy", Rule::MesCostGreedy),
    ("mes_card+greedy", Rule::MesCountGreedy),
    ("phragmen", Rule::Phragmen),
    ("mes_cost_add1_int_exhaustive", Rule::MesCostAdd1),
    ("mes_cost_add1_int_infeasible", Rule::MesCostAdd1Infeasible),
    ("mes_card_add1_int_exhaustive", Rule::MesCountAdd1),
    ("mes_card_add1_int_infeasible", Rule::MesCountAdd1Infeasible),
    ("mes_cost_add1u", Rule::MesCostAdd1u),
    ("mes_card_add1u", Rule::MesCountAdd1u),
];

fn rule(name: &str) -> Option<Rule> {
    NAMES.into_iter().find(|(other, _)| *other == name).map(|(_, rule)| rule)
}

fn words(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn what_is_bought_and_the_share_agree() {
    let Some((folder, files)) = reference("pb/exact.json") else { return };
    let mut agreement = Agreement::default();
    for (file, expected) in &files {
        let election = read(&folder.join(file));
        for (name, rule) in NAMES {
            let (said, funding) = (&expected["runs"][name], funded(&election, rule));
            let found = election.ids(&funding.selected);
            agreement.hold(&format!("{file}: {name} {found:?}"), found == words(&said["selected"]));
            let Some(Growth { runs, exhaustive, .. }) = funding.growth.as_ref().filter(|_| said.get("share").is_some())
            else {
                continue;
            };
            let share = in_whole(funding.share.as_ref().expect("a share"), election.currency.minor);
            let same = Some(*runs) == said["mes_runs"].as_u64() && Some(*exhaustive) == said["exhaustive"].as_bool();
            agreement.hold(
                &format!("{file}: {name} {share} after {runs}"),
                same && said["share"].as_u64().map(|said| said.to_string()) == Some(share.clone()),
            );
        }
    }
    println!("{} files", files.len());
    agreement.told("budgets");
}

#[test]
fn ties_are_found_and_parted_alike() {
    let Some((folder, files)) = reference("pb/ties.json") else { return };
    let mut agreement = Agreement::default();
    for (file, expected) in &files {
        let election = read(&folder.join(file));
        for (name, rule) in [("cost", Rule::MesCost), ("card", Rule::MesCount)] {
            let (outcome, said) = (counted(&election, rule), &expected[name]);
            agreement.hold(&format!("{file}: {name}"), election.ids(outcome.winners()) == words(&said["selected"]));
            agreement.hold(&format!("{file}: {name} ties"), Some(outcome.ties.len() as u64) == said["ties"].as_u64());
        }
    }
    agreement.told("ties");
}

#[test]
fn figures_of_fairness_agree_and_payments_add_up() {
    let Some((folder, files)) = reference("pb/fairness.json") else { return };
    let mut agreement = Agreement::default();
    for (file, expected) in &files {
        let election = read(&folder.join(file));
        for (name, said) in expected.as_object().into_iter().flatten() {
            let Some(rule) = rule(name) else { continue };
            let funding = funded(&election, rule);
            let whole = fairness(&election, &funding.selected, 10).whole;
            let near = |found: f64, field: &str| (found - said[field].as_f64().unwrap_or(0.0)).abs() < 1e-9;
            let part = BigRational::new(whole.empty_handed.into(), whole.voters.into()).to_f64().expect("a part");
            let same = near(part, "excluded") && near(whole.winners_each, "avg_winners") && near(whole.gini, "gini_count");
            agreement.hold(&format!("{file}: {name} {whole:?}"), same);
            for (field, having) in [("ejrplus_cost", Having::Cost), ("ejrplus_card", Having::Count)] {
                let groups = slighted(&election, &funding.selected, election.budget.expect("a budget"), having);
                let mut found: Vec<&str> = groups.iter().map(|group| election.id(group.project)).collect();
                let mut told: Vec<&str> =
                    said[field].as_array().into_iter().flatten().filter_map(|group| group[0].as_str()).collect();
                found.sort_unstable();
                told.sort_unstable();
                agreement.hold(&format!("{file}: {name} {field} {found:?}"), found == told);
            }
            if let Some(certificate) = certify(&election, &funding) {
                agreement.hold(&format!("{file}: {name} {:?}", certificate.unsound), certificate.unsound.is_empty());
            }
        }
    }
    agreement.told("fairness");
}

#[test]
fn as_many_prefer_the_one_and_the_other() {
    let Some((folder, files)) = reference("pb/comparison_step.json") else { return };
    let mut agreement = Agreement::default();
    for (file, said) in &files {
        let election = read(&folder.join(file));
        let (shares, votes) = (funded(&election, Rule::MesCostAdd1).selected, funded(&election, Rule::Greedy).selected);
        let found = preference(&election, &shares, &votes);
        let counts = [found.here, found.by_votes, found.equal];
        let expected = ["prefer_mes", "prefer_greedy", "indifferent"].map(|field| said[field].as_u64().unwrap_or(0));
        // Ballots that name a project twice: the reference counts it twice there, and a project is one project here.
        let twice = file.ends_with("France_Toulouse_2022.pb");
        agreement.hold(&format!("{file}: {counts:?} {expected:?}"), counts == expected || twice);
    }
    agreement.told("preference");
}

#[test]
fn official_winners_come_out_by_the_rules_that_the_reference_names() {
    let Some((folder, files)) = reference("pb/exact.json") else { return };
    let mut agreement = Agreement::default();
    for (file, said) in &files {
        for name in words(&said["official_matches"]) {
            let rule = rule(&name).expect("a rule of the reference");
            let (mut found, mut official) = (winners(&read(&folder.join(file)), rule), words(&said["official"]));
            found.sort_unstable();
            official.sort_unstable();
            agreement.hold(&format!("{file}: {name}"), found == official);
        }
    }
    agreement.told("official winners");
}
