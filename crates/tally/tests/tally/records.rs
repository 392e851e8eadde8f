//! Result files, and recounting from them.

use crate::given::{any_budget, budget, counted, one_by_one_backwards};
use proptest::prelude::*;
use samskapa_tally::{
    Rule,
    record::{Recount, hash, record, recount},
};
use serde_json::json;

#[test]
fn a_result_says_what_was_counted_how_and_step_by_step() {
    let election = budget(100, &[40, 40, 20, 35], &[(&[0, 1, 2], 60), (&[3], 40)]);
    let result = record(&election, &counted(&election, Rule::MesCost), "abc");
    assert_eq!(result["rule"], "mes-cost");
    assert_eq!(result["selected"], json!(["p2", "p0", "p3"]));
    assert_eq!(result["cost"], 95);
    assert_eq!(result["parameters"]["budget"], "100");
    assert_eq!(result["steps"][0]["price"], json!({ "about": 0.333_333, "exactly": "1/3" }));
    assert_eq!(result["losers"][0]["reason"], "no-money");
    assert_eq!(result["losers"][0]["against"], 0);
}

#[test]
fn a_recount_says_the_same_or_where_it_first_differs() {
    let election = budget(100, &[40, 40, 20, 35], &[(&[0, 1, 2], 60), (&[3], 40)]);
    let seal = hash(b"the file");
    let result = record(&election, &counted(&election, Rule::MesCost), &seal);
    assert_eq!(recount(&election, &seal, &result).unwrap(), Recount::Same);
    assert!(matches!(recount(&election, &hash(b"another"), &result).unwrap(), Recount::OtherBallots { .. }));
    let mut altered = result.clone();
    altered["steps"][1]["paying_full"] = json!(59);
    let Recount::Altered { at: Some(difference) } = recount(&election, &seal, &altered).unwrap() else { panic!() };
    assert_eq!((difference.field.as_str(), difference.entry), ("steps", Some(2)));
    // Ballots that were changed together with the hash that vouches for them: the steps tell.
    let others = budget(100, &[40, 40, 20, 35], &[(&[0, 1, 2], 59), (&[3], 41)]);
    let Recount::Differs(difference) = recount(&others, &seal, &result).unwrap() else { panic!() };
    assert_eq!((difference.field.as_str(), difference.entry), ("steps", Some(1)));
}

#[test]
fn what_is_no_result_file_is_said_to_be_none() {
    let election = budget(1, &[1], &[(&[0], 1)]);
    let said = |result: serde_json::Value| recount(&election, "", &result).unwrap_err().to_string();
    assert_eq!(said(json!([])), "the result file has no readable 'rule': is it one that 'samskapa tally --json' wrote?");
    assert_eq!(
        said(json!({ "rule": "dice" })),
        "the result file counts by 'dice', which is not known here: see samskapa tally --list-rules"
    );
}

proptest! {
    #[test]
    fn a_result_does_not_depend_on_the_order_of_the_ballots(election in any_budget()) {
        for rule in [Rule::Greedy, Rule::MesCostAdd1, Rule::Phragmen] {
            let here = record(&election, &counted(&election, rule), "");
            let there = one_by_one_backwards(&election);
            prop_assert_eq!(here, record(&there, &counted(&there, rule), ""));
        }
    }
}
