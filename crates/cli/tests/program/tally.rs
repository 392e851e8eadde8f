//! Ballots counted from the command line, by the real program: what it says, what it writes, and what it says of files that cannot be
//! counted.

use crate::common::Room;
use serde_json::Value;

/// A town of six and a village of four, with what each project costs.
const BUDGET: &str = "META\nkey;value\ndescription;Byarnas budget\ncountry;Sverige\nunit;Arvland\ninstance;2026\nnum_projects;4\nnum_votes;10\n\
                      budget;100\ncurrency;SEK\nvote_type;approval\nrule;unknown\ndate_begin;2026\ndate_end;2026\n\
                      PROJECTS\nproject_id;cost;name\na;40;Lekpark\nb;40;Badbrygga\nc;20;Bänkar\nd;35;Bygdegårdens tak\n\
                      VOTES\nvoter_id;vote;neighborhood\n1;a,b,c;Staden\n2;a,b,c;Staden\n3;a,b,c;Staden\n4;a,b,c;Staden\n5;a,b,c;Staden\n6;a,b,c;Staden\n\
                      7;d;Byn\n8;d;Byn\n9;d;Byn\n10;d;Byn\n";

const SEATS: &str = "4 2\n5 1 2 0\n3 2 1 0\n2 3 4 0\n1 4 3 0\n0\n\"Ada\"\n\"Bo\"\n\"Cia\"\n\"Dag\"\n\"Rådet\"\n";

fn read(room: &Room, name: &str) -> String {
    std::fs::read_to_string(room.path(name)).unwrap()
}

fn room() -> Room {
    let room = Room::new();
    room.write("budget.pb", BUDGET);
    room.write("seats.blt", SEATS);
    room
}

#[test]
fn a_budget_is_counted_told_drawn_and_recounted() {
    let room = room();
    let said = room.did(&["tally", "budget.pb", "--rule", "mes-cost", "--json", "result.json", "--svg", "result.svg"]);
    assert!(said.contains("95 of 100"), "{said}");
    let result: Value = serde_json::from_str(&read(&room, "result.json")).unwrap();
    assert_eq!(result["selected"], serde_json::json!(["c", "a", "d"]));
    assert_eq!(result["parameters"]["budget"], "100");
    let picture = read(&room, "result.svg");
    assert!(picture.starts_with("<svg") && picture.contains("<title>") && picture.contains("Bygdegårdens tak"), "{picture}");
    assert!(room.did(&["tally", "--check", "result.json", "budget.pb"]).starts_with("the same: mes-cost"));
}

#[test]
fn a_recount_tells_the_first_step_that_differs_and_other_ballots() {
    let room = room();
    room.did(&["tally", "budget.pb", "--rule", "mes-cost", "--json", "result.json"]);
    room.write("altered.json", read(&room, "result.json").replacen("\"paying_full\": 6", "\"paying_full\": 7", 1));
    let said = room.refused(&["tally", "--check", "altered.json", "budget.pb"]);
    assert!(said.contains("changed after it was written") && said.contains("number 1 of 'steps'"), "{said}");
    room.write("other.pb", BUDGET.replace("10;d;Byn", "10;a;Byn"));
    let said = room.refused(&["tally", "--check", "result.json", "other.pb"]);
    assert!(said.contains("other ballots than those that were counted"), "{said}");
    room.write("none.json", "{}");
    let said = room.refused(&["tally", "--check", "none.json", "budget.pb"]);
    assert!(said.contains("no readable 'rule'"), "{said}");
}

#[test]
fn every_winner_and_every_loser_has_its_sentence_in_six_languages() {
    let room = room();
    let explained = |language: &str| room.did(&["tally", "budget.pb", "--rule", "mes-cost", "--explain", language]);
    let swedish = explained("sv");
    assert!(
        swedish.contains("Badbrygga (b) kostar 40\u{a0}kr. De 6 som ville ha det hade 0\u{a0}kr kvar tillsammans."),
        "{swedish}"
    );
    assert!(
        swedish.contains("Lekpark (a) kostar 40\u{a0}kr. 6 ville ha det, och 6 betalade 6,67\u{a0}kr var."),
        "{swedish}"
    );
    for language in ["da", "nb", "nn", "fi", "en"] {
        let said = explained(language);
        assert_eq!(said.lines().count(), swedish.lines().count(), "{language}");
        assert!(!said.contains("tally-"), "{said}");
    }
    let said = room.refused(&["tally", "budget.pb", "--rule", "mes-cost", "--explain", "la"]);
    assert!(said.contains("'la' is not a language here: use sv, da"), "{said}");
}

#[test]
fn a_voter_sees_what_their_ballot_paid_for() {
    let room = room();
    let said = room.did(&["tally", "budget.pb", "--rule", "mes-cost", "--receipt", "7"]);
    assert_eq!(said, "8.75\tBygdegårdens tak (d)\n");
    let said = room.refused(&["tally", "budget.pb", "--rule", "greedy", "--receipt", "7"]);
    assert!(said.contains("nobody pays"), "{said}");
}

#[test]
fn two_rules_are_held_side_by_side_by_place() {
    let room = room();
    let said = room.did(&["tally", "budget.pb", "--compare", "greedy,mes-cost"]);
    assert!(said.contains("by both: 2\n    Bänkar (c)\n    Lekpark (a)"), "{said}");
    assert!(said.contains("greedy: 1\n    Badbrygga (b)\nmes-cost: 1\n    Bygdegårdens tak (d)"), "{said}");
    assert!(said.contains("more of theirs by greedy: 6; by mes-cost: 4; as many by both: 0"), "{said}");
    assert!(said.contains("empty-handed: 4 by greedy, 0 by mes-cost, of 10"), "{said}");
    assert!(!said.contains("Byn"), "four people are too few to be told of alone: {said}");
}

#[test]
fn seats_pass_on_stage_by_stage() {
    let room = room();
    let said = room.did(&["tally", "seats.blt", "--rule", "scottish-stv", "--json", "-"]);
    let result: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(result["elected"], serde_json::json!(["1", "2"]));
    assert_eq!(result["stages"][0]["quota"], "4.00000");
    let said = room.did(&["tally", "seats.blt", "--rule", "scottish-stv", "--explain", "en"]);
    assert!(said.contains("Ada (1) had 5 votes at stage 1. 4 were needed."), "{said}");
}

#[test]
fn what_only_has_sums_is_refused_where_ballots_are_needed() {
    let room = room();
    room.write("sums.csv", "title;votes\nLekpark;12\nBänkar;7\n");
    let said = room.refused(&["tally", "sums.csv", "--rule", "schulze"]);
    assert!(said.contains("only sums: who wanted what together is not in them"), "{said}");
    assert!(room.did(&["tally", "sums.csv", "--rule", "approval"]).starts_with("1\tLekpark"));
}

#[test]
fn a_table_is_previewed_and_can_be_told_what_it_means() {
    let room = room();
    room.write("form.csv", "Namn;Lekpark;Bänkar;Tak\nAda;3;0;1\nBo;0;2;2\n");
    let said = room.did(&["tally", "form.csv", "--preview", "--map", "means=points", "--map", "voter=Namn"]);
    assert!(said.contains("2 ballots, 3 options"), "{said}");
    let said = room.did(&["tally", "form.csv", "--rule", "dots", "--map", "means=points", "--map", "voter=Namn"]);
    assert_eq!(said, "1\tLekpark\n1\tTak\n3\tBänkar\n");
}

#[test]
fn every_rule_is_listed_and_what_is_wrong_is_said() {
    let room = room();
    let listed = room.did(&["tally", "--list-rules"]);
    for rule in samskapa_tally::rule::ALL {
        assert!(listed.lines().any(|line| line == rule.name()), "{}", rule.name());
    }
    let complaints: [(&[&str], &str); 6] = [
        (&["tally", "budget.pb", "--rule", "dice"], "there is no rule 'dice'"),
        (&["tally", "budget.pb"], "say by which rule to count"),
        (&["tally", "budget.pb", "--rule", "greedy", "--set", "seats=3"], "greedy has no 'seats' to set"),
        (&["tally", "budget.pb", "--rule", "schulze"], "schulze needs options in order"),
        (&["tally", "missing.pb", "--rule", "greedy"], "there is no missing.pb"),
        (&["tally", "noise.bin", "--rule", "greedy"], "noise.bin"),
    ];
    room.write("noise.bin", [0, 159, 146, 150, 0, 1, 2, 3]);
    for (arguments, sentence) in complaints {
        let said = room.refused(arguments);
        assert!(said.contains(sentence), "{arguments:?}: {said}");
    }
    room.write("broken.pb", BUDGET.replace("7;d;Byn", "7;x;Byn"));
    let said = room.refused(&["tally", "broken.pb", "--rule", "greedy"]);
    assert!(said.contains("line 29") && said.contains("'x'"), "{said}");
}
