//! Rankings, transfers and committees held against reference counts of real elections.

use super::{Agreement, read, reference};
use num_rational::BigRational;
use samskapa_tally::{
    Election, Found, Outcome, Rule, Settings, count,
    ranking::{Grounds, Order},
    record::hash,
    transfer::Event,
};
use serde_json::Value;

fn counted(election: &Election, rule: Rule) -> Outcome {
    count(election, rule, &Settings::default()).expect("a count")
}

fn order(election: &Election, rule: Rule) -> Order {
    match counted(election, rule).found {
        Found::Ranking(order) => order,
        found => panic!("{} gave no ranking but {found:?}", rule.name()),
    }
}

/// Options as their numbers from 1, in order.
fn numbers(options: &[usize]) -> Vec<u64> {
    let mut numbers: Vec<u64> = options.iter().map(|option| *option as u64 + 1).collect();
    numbers.sort_unstable();
    numbers
}

fn list(value: &Value) -> Vec<u64> {
    let mut list: Vec<u64> = value.as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
    list.sort_unstable();
    list
}

#[test]
fn rankings_agree_with_preflib_counts() {
    let Some((folder, files)) = reference("ranked/preflib.json") else { return };
    let mut agreement = Agreement::default();
    for (file, expected) in &files {
        let election = read(&folder.join(file));
        let mut hold = |what: &str, same: bool| agreement.hold(&format!("{file}: {what}"), same);
        hold("voters", Some(election.ballots.people()) == expected["voters"].as_u64());

        let borda = order(&election, Rule::Borda);
        let Grounds::Borda(borda) = &borda.grounds else { panic!("no Borda") };
        let rows: Vec<&[u64]> = borda.pairwise.rows().collect();
        let table = serde_json::to_string(&rows).expect("JSON");
        let hash = hash(table.as_bytes());
        hold("pairwise", Some(hash.as_str()) == expected["pairwise_sha256"].as_str());
        let in_order = |value: &Value| value.as_array().into_iter().flatten().filter_map(Value::as_u64).collect::<Vec<_>>();
        hold("borda", borda.doubled == in_order(&expected["borda_x2"]));

        let copeland = order(&election, Rule::Copeland);
        let Grounds::Copeland(copeland) = &copeland.grounds else { panic!("no Copeland") };
        let doubled: Vec<u64> = copeland.duels.iter().map(|duels| 2 * duels.won + duels.even).collect();
        hold("copeland", doubled == in_order(&expected["copeland_x2"]));

        for (rule, field) in [(Rule::Schulze, "schulze_margins"), (Rule::SchulzeWv, "schulze_winning")] {
            let found = order(&election, rule);
            hold(field, numbers(found.winners()) == list(&expected[field]["winners"]));
            let Grounds::Schulze(schulze) = &found.grounds else { panic!("no Schulze") };
            let all = 0..election.options.len();
            let defeats: Vec<u64> = all
                .clone()
                .map(|a| all.clone().filter(|b| schulze.paths[a][*b] > schulze.paths[*b][a]).count() as u64)
                .collect();
            hold(&format!("{field} defeats"), defeats == in_order(&expected[field]["defeats"]));
        }

        hold("smith", numbers(order(&election, Rule::Smith).winners()) == list(&expected["smith"]));

        let pairs = order(&election, Rule::RankedPairs);
        hold("ranked pairs", numbers(pairs.winners()) == list(&expected["ranked_pairs"]["winners"]));
        let Grounds::RankedPairs(pairs) = &pairs.grounds else { panic!("no ranked pairs") };
        let set_aside = pairs.pairs.iter().filter(|pair| pair.set_aside.is_some()).count() as u64;
        hold("ranked pairs set aside", Some(set_aside) == expected["ranked_pairs"]["skipped_cyclic"].as_u64());

        let votes = order(&election, Rule::ChooseOne);
        let Grounds::Votes(votes) = &votes.grounds else { panic!("no votes") };
        let first =
            |(option, votes): (usize, &u64)| expected["plurality"][(option + 1).to_string()].as_u64() == Some(*votes);
        hold("choose-one", votes.votes.iter().enumerate().all(first));

        if let Some(irv) = expected.get("irv") {
            let found = order(&election, Rule::Irv);
            // Where all that are left have the same, the reference names no winner but those that are tied last.
            let winners = irv["winner"].as_u64().map_or_else(|| list(&irv["tied_last"]), |winner| vec![winner]);
            hold("irv", numbers(found.winners()) == winners);
            let Grounds::Runoff(runoff) = &found.grounds else { panic!("no rounds") };
            match irv["rounds"].as_array() {
                None => hold("irv rounds", Some(runoff.rounds.len() as u64) == irv["rounds"].as_u64()),
                Some(rounds) => {
                    let same = rounds.iter().zip(&runoff.rounds).all(|(said, found)| {
                        let votes = found.votes.iter().enumerate();
                        votes.into_iter().all(|(option, votes)| said[0][(option + 1).to_string()].as_u64() == *votes)
                            && said[1].as_u64() == Some(found.exhausted)
                    });
                    hold("irv rounds", same && rounds.len() == runoff.rounds.len());
                }
            }
        }
    }
    println!("{} files", files.len());
    agreement.told("rankings");
}

#[test]
fn transfers_agree_with_scottish_counts_stage_by_stage() {
    let Some((folder, files)) = reference("ranked/scottish.json") else { return };
    let (mut agreement, mut stages) = (Agreement::default(), 0);
    let votes = |value: &Value| format!("{:.5}", value.as_f64().unwrap_or(-1.0));
    let told = |votes: u128| format!("{}.{:05}", votes / 100_000, votes % 100_000);
    for (file, expected) in &files {
        let election = read(&folder.join(file));
        let Found::Transfer(seating) = counted(&election, Rule::ScottishStv).found else { panic!("no seating") };
        let elected: Vec<u64> = seating.elected.iter().map(|option| *option as u64 + 1).collect();
        let said: Vec<u64> = expected["elected"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
        agreement.hold(&format!("{file}: elected {elected:?} {said:?}"), elected == said);
        let found: Vec<_> = seating.stages.iter().filter(|stage| stage.event != Event::Remaining).collect();
        let said = expected["stages"].as_array().expect("stages");
        agreement.hold(&format!("{file}: stages {} {}", found.len(), said.len()), found.len() == said.len());
        for (at, (found, said)) in found.iter().zip(said).enumerate() {
            stages += 1;
            let event = match found.event {
                Event::FirstPreferences => "first preferences".to_owned(),
                Event::Surplus { of, .. } => format!("surplus {}", of + 1),
                Event::Excluded { option } => format!("exclude {}", option + 1),
                other => format!("{other:?}"),
            };
            let same = found.quota == u128::from(expected["quota"].as_u64().unwrap_or(0)) * 100_000
                && said[0].as_str() == Some(&event)
                && found
                    .votes
                    .iter()
                    .enumerate()
                    .all(|(option, held)| votes(&said[1][(option + 1).to_string()]) == told(*held))
                && votes(&said[2]) == told(found.non_transferable);
            agreement.hold(&format!("{file}: stage {at} {event} {found:?} {said}"), same);
        }
    }
    println!("{} counts, {stages} stages", files.len());
    agreement.told("transfers");
}

#[test]
fn strengths_agree_with_bradley_and_terry() {
    let Some((folder, files)) = reference("ranked/bradley_terry.json") else { return };
    let (mut agreement, mut worst) = (Agreement::default(), 0.0_f64);
    for (file, expected) in &files {
        let election = read(&folder.join(file));
        let outcome = counted(&election, Rule::BradleyTerry);
        let Found::Ranking(Order { grounds: Grounds::Comparison(found), .. }) = &outcome.found else {
            panic!("no strengths")
        };
        let connected = expected["strongly_connected"].as_bool() == Some(true);
        agreement.hold(&format!("{file}: prior"), (outcome.parameters.word("prior") == "none") == connected);
        let comparisons: u64 = found.strengths.iter().map(|strength| strength.won).sum();
        agreement.hold(&format!("{file}: comparisons"), Some(comparisons) == expected["comparisons"].as_u64());
        for (option, strength) in found.strengths.iter().enumerate() {
            let said = expected["log_strength"][option].as_f64().expect("a strength");
            let found: f64 = format!("{}e-9", strength.log).parse().expect("a number");
            let apart = (found - said).abs();
            worst = worst.max(apart);
            agreement.hold(&format!("{file}: option {option} {apart}"), apart < 1e-8);
            let said = expected["aoi_score"][option].as_f64().expect("a score");
            agreement.hold(&format!("{file}: plain score {option}"), (strength.plain_score - said).abs() < 1e-6);
        }
    }
    println!("{} files, strengths at most {worst:e} apart", files.len());
    agreement.told("strengths");
}

#[test]
fn gauges_agree_with_majority_judgment() {
    let Some((folder, files)) = reference("ranked/majority_judgment.json") else { return };
    let mut agreement = Agreement::default();
    for (file, expected) in &files {
        let election = read(&folder.join(file));
        let found = order(&election, Rule::MajorityJudgment);
        // The reference lists equals in the order of the options, as one tier does here.
        let listed: Vec<u64> = found.tiers.concat().into_iter().map(|option| option as u64 + 1).collect();
        let said: Vec<u64> =
            expected["order_ungraded_as_worst"].as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
        agreement.hold(&format!("{file}: order {listed:?} {said:?}"), listed == said);
        let Grounds::Judgment(judgment) = &found.grounds else { panic!("no gauges") };
        for (option, gauge) in judgment.gauges.iter().enumerate() {
            let said = &expected["gauge"][(option + 1).to_string()];
            let part = |count: u64| BigRational::new(count.into(), gauge.people.into()).to_string();
            let same = said[0].as_u64() == Some(gauge.grade as u64)
                && said[1].as_str() == Some(&part(gauge.better))
                && said[2].as_str() == Some(&part(gauge.worse));
            agreement.hold(&format!("{file}: gauge of {option} {gauge:?} {said}"), same);
        }
    }
    println!("{} files", files.len());
    agreement.told("gauges");
}

#[test]
fn committees_agree_with_abcvoting() {
    let Some((folder, files)) = reference("pb/committee_abcvoting.json") else { return };
    let mut agreement = Agreement::default();
    let rules = [
        ("seqpav", Rule::SeqPav, None),
        ("seqphragmen", Rule::PhragmenCommittee, None),
        ("equal-shares", Rule::MesCommittee, Some("phragmen")),
        ("equal-shares-with-av-completion", Rule::MesCommittee, Some("approval")),
    ];
    let mut tied = 0;
    for (file, expected) in &files {
        let election = read(&folder.join(file));
        for (name, rule, completion) in rules {
            for seats in ["3", "6"] {
                let mut settings = Settings::default().with("seats", seats);
                if let Some(completion) = completion {
                    settings.set("completion", completion);
                }
                let outcome = count(&election, rule, &settings).expect("a count");
                let mut found = election.ids(outcome.winners());
                found.sort_unstable();
                let said = expected["runs"][format!("{name}/k={seats}")]["committees"].as_array().expect("committees");
                let one_of_them = said.iter().any(|committee| {
                    let id = |id: &Value| id.as_str().map_or_else(|| id.to_string(), str::to_owned);
                    let mut ids: Vec<String> = committee.as_array().into_iter().flatten().map(id).collect();
                    ids.sort_unstable();
                    ids == found
                });
                tied += usize::from(said.len() > 1);
                agreement.hold(&format!("{file}: {name} {seats} {found:?} {said:?}"), one_of_them);
            }
        }
    }
    println!("{} files, {tied} runs with several committees", files.len());
    agreement.told("committees");
}
