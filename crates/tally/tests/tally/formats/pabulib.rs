//! Participatory budgets: the traps of real files.

use super::{fault, told};
use samskapa_tally::{
    Kind,
    format::{Fault, Options, Reading, Remark, pabulib},
};

fn read(text: &str) -> Result<Reading, Fault> {
    pabulib::read(text.as_bytes(), Options::default())
}

/// A file of three projects with this kind of votes.
fn file(meta: &str, projects: &str, votes: &str) -> String {
    format!("META\nkey;value\ndescription;Spring budget\n{meta}\nPROJECTS\n{projects}\nVOTES\n{votes}\n")
}

const PROJECTS: &str = "project_id;cost;name\nL007;100;Bench\n2;50;Swing\nnorth-3;25;Lamp";

fn approval(votes: &str) -> String {
    file("vote_type;approval\nbudget;120", PROJECTS, votes)
}

#[test]
fn a_plain_file_is_read() {
    let reading = read(&approval("voter_id;vote\n1;L007,2\n2;\n3;north-3")).unwrap();
    let election = reading.election;
    assert_eq!(election.title, "Spring budget");
    assert_eq!(election.ids(&[0, 1, 2]), ["L007", "2", "north-3"]);
    assert_eq!((election.budget, election.currency.minor, election.cost(&[0, 1])), (Some(120), 1, 150));
    assert_eq!(told(&election), ["1: L007=0 2=0", "1:", "1: north-3=0"]);
    assert_eq!(reading.remarks, [Remark::Blank { people: 1, first: 14 }]);
}

#[test]
fn line_ends_of_windows_and_a_mark_at_the_start_change_nothing() {
    let plain = approval("voter_id;vote\n1;L007,2\n2;north-3");
    let windows = format!("\u{feff}{}", plain.replace('\n', "\r\n"));
    assert_eq!(read(&plain).unwrap(), read(&windows).unwrap());
    assert_eq!(read(&plain).unwrap(), read(&plain.replace('\n', "\r")).unwrap());
}

#[test]
fn blank_lines_and_rows_of_nothing_but_separators_are_passed_over() {
    let plain = approval("voter_id;vote;age\n1;L007,2;\n2;north-3;");
    let airy = approval("\nvoter_id;vote;age\n\n1;L007,2;\n;;\n  \n2;north-3;\n;;\n");
    assert_eq!(read(&plain).unwrap().election, read(&airy.replace("PROJECTS\n", "\nPROJECTS;;\n\n")).unwrap().election);
}

#[test]
fn spaces_around_fields_and_ids_are_no_part_of_them() {
    let spaced = file(
        "vote_type; approval\nbudget; 120",
        "project_id; cost; name\nL007; 100; Bench",
        "voter_id; vote\n1 ; L007 \n2; ",
    );
    let election = read(&spaced).unwrap().election;
    assert_eq!(told(&election), ["1: L007=0", "1:"]);
    assert_eq!(election.options[0].name, "Bench");
}

#[test]
fn money_is_counted_as_finely_as_the_finest_sum_needs() {
    for (cost, budget, minor, expected) in [
        ("100.00", "400000.0", 1, (100, 400_000)),
        ("100.5", "10", 10, (1005, 100)),
        ("99,95", "1000.5", 100, (9995, 100_050)),
    ] {
        let text = file(
            &format!("vote_type;approval\nbudget;{budget}"),
            &format!("project_id;cost\n1;{cost}"),
            "voter_id;vote\n1;1",
        );
        let election = read(&text).unwrap().election;
        assert_eq!(election.currency.minor, minor);
        assert_eq!((election.options[0].cost, election.budget), (expected.0, Some(expected.1)));
    }
}

#[test]
fn a_project_named_twice_counts_once_and_is_told() {
    let reading = read(&approval("voter_id;vote\n1;L007,2,L007\n2;2,2")).unwrap();
    assert_eq!(told(&reading.election), ["1: L007=0 2=0", "1: 2=0"]);
    assert!(reading.remarks.contains(&Remark::NamedTwice { ballots: 2, first: 13 }));
}

#[test]
fn names_may_hold_separators_and_quotation_marks_and_ends_of_lines() {
    let projects =
        "project_id;cost;name;category\n1;5;\"Bench; and \"\"swing\"\"\";play\n2;6; \"Two\nlines\" ;x\n3;7;5\" pipe;y";
    let text = file("vote_type;approval", projects, "voter_id;vote\n1;3\n2;4");
    let (line, sentence) = fault(read(&text));
    assert_eq!(line, Some(14), "a field of two lines counts as two");
    assert!(sentence.contains("'4'"));
    let election = read(&text.replace("\n2;4", "")).unwrap().election;
    let names: Vec<&str> = election.options.iter().map(|option| option.name.as_str()).collect();
    assert_eq!(names, ["Bench; and \"swing\"", "Two\nlines", "5\" pipe"]);
}

#[test]
fn quoted_votes_are_read_like_others() {
    let election = read(&approval("voter_id;vote;age\n\"1;a\";\"L007,2\";30\n2;2;\"\"\n3;\"\";")).unwrap().election;
    assert_eq!(told(&election), ["1: L007=0 2=0", "1: 2=0", "1:"]);
}

#[test]
fn each_kind_of_vote_has_its_marks() {
    let of = |kind: &str, votes: &str| {
        let election = read(&file(&format!("vote_type;{kind}"), PROJECTS, votes)).unwrap().election;
        (election.ballots.kind(), told(&election))
    };
    let points = "voter_id;vote;points\n1;2,L007;3,1.0\n2;;";
    assert_eq!(of("choose-1", "voter_id;vote\n1;2"), (Kind::Approval, vec!["1: 2=0".into()]));
    assert_eq!(of("ordinal", "voter_id;vote\n1;2,L007"), (Kind::Ranking, vec!["1: 2=0 L007=1".into()]));
    assert_eq!(of("cumulative", points), (Kind::Points, vec!["1: 2=3 L007=1".into(), "1:".into()]));
    assert_eq!(of("Scoring", points), (Kind::Points, vec!["1: 2=3 L007=1".into(), "1:".into()]));
    let scored = of("scoring\ndefault_score;1", "voter_id;vote;points\n1;2;0");
    assert_eq!(scored.1, ["1: 2=0 L007=1 north-3=1"], "what a ballot does not name has the score of the file");
}

#[test]
fn what_the_organisers_say_is_kept() {
    let projects = "project_id;cost;votes;selected;district;latitude;longitude;target\n1;5;2;1;North;59.5;18,1;all\n2;999999999;0;0;;;;\n3;1;0;2;South;91;0;";
    let meta = "vote_type;approval\nrule;greedy-threshold\nmin_project_score_threshold;2.5\ncurrency;SEK\nnum_votes;3\nnum_projects;3";
    let reading = read(&file(meta, projects, "voter_id;vote;district\n1;1;North\n2;1;\n")).unwrap();
    let election = reading.election;
    assert_eq!(election.options[0].at, Some((59.5, 18.1)));
    assert_eq!(election.options[2].at, None, "no such latitude");
    let won: Vec<_> = election.options.iter().map(|option| option.official_winner).collect();
    assert_eq!(won, [Some(true), Some(false), Some(true)]);
    assert_eq!(election.options[0].place.as_deref(), Some("North"));
    assert_eq!(election.least_votes, Some(3));
    assert_eq!(election.currency.code.as_deref(), Some("SEK"));
    assert_eq!((election.places.names, election.places.of), (vec!["North".into(), String::new()], vec![0, 1]));
    assert_eq!(election.official_rule.as_deref(), Some("greedy-threshold"));
    assert_eq!(
        reading.remarks,
        [Remark::OtherNumber { what: "num_votes", said: 3, found: 2 }, Remark::SeemsWithdrawn { option: "2".into() },]
    );
}

#[test]
fn listed_votes_that_are_not_those_of_the_ballots_are_told() {
    let text = file("vote_type;approval\nfully_funded;1", "project_id;cost;votes\n1;5;2\n2;5;1", "voter_id;vote\n1;1,2");
    let reading = read(&text).unwrap();
    assert_eq!(reading.remarks, [Remark::OtherVotes { options: 1, first: "1".into(), said: 2, found: 1 }]);
    assert!(reading.election.options.iter().all(|option| option.official_winner == Some(true)), "there was money for all");
}

#[test]
fn voters_are_kept_only_when_asked_for() {
    let text = approval("voter_id;vote\nanna;2\n\"bo;2\";2");
    assert!(read(&text).unwrap().election.voters.is_empty());
    let kept = pabulib::read(text.as_bytes(), Options { voters: true }).unwrap();
    assert_eq!(kept.election.voters, ["anna", "bo;2"]);
}

#[test]
fn what_cannot_be_understood_is_told_with_its_line() {
    let at = |text: &str| fault(read(text));
    assert_eq!(at(&approval("voter_id;vote\n1;2\n2;2,x9")).0, Some(14));
    assert!(at(&approval("voter_id;vote\n1;2\n2;2,x9")).1.contains("'x9'"));
    assert_eq!(at(&approval("voter_id;vote\n1;2,")).0, Some(13), "a comma with nothing after it");
    assert_eq!(at(&approval("voter_id;vote\n1;\"2")).0, Some(13), "a mark that never closes");
    assert_eq!(at(&approval("voter_id;vote\n1")).0, Some(13), "no vote at all");
    assert_eq!(at(&approval("voter_id;choice\n1;2")).0, Some(12), "no column for the vote");
    assert_eq!(at(&file("vote_type;choose-1", PROJECTS, "voter_id;vote\n1;2,L007")).0, Some(12));
    assert_eq!(at(&file("vote_type;cumulative", PROJECTS, "voter_id;vote\n1;2")).0, Some(11), "no points");
    assert_eq!(at(&file("vote_type;cumulative", PROJECTS, "voter_id;vote;points\n1;2;1,2")).0, Some(12));
    assert_eq!(at(&file("vote_type;cumulative", PROJECTS, "voter_id;vote;points\n1;2;-1")).0, Some(12));
    assert_eq!(at(&file("vote_type;cumulative", PROJECTS, "voter_id;vote;points\n1;2;0.5")).0, Some(12));
    assert_eq!(at(&file("vote_type;dots", PROJECTS, "voter_id;vote\n1;2")).0, Some(4));
    assert_eq!(at(&file("budget;1", PROJECTS, "voter_id;vote\n1;2")).0, Some(5), "nobody says what the votes are");
    assert_eq!(at(&file("vote_type;approval\nbudget;1 000", PROJECTS, "voter_id;vote\n1;2")).0, Some(5));
    assert_eq!(at(&file("vote_type;approval\nbudget;99999999999999999999", PROJECTS, "voter_id;vote\n1;2")).0, Some(5));
    assert_eq!(at(&file("vote_type;approval\nmin_project_score_threshold;few", PROJECTS, "voter_id;vote\n1;2")).0, Some(5));
    assert_eq!(at(&file("vote_type;scoring\ndefault_score;-1", PROJECTS, "voter_id;vote\n1;2")).0, Some(5));
    let projects = |projects: &str| at(&file("vote_type;approval", projects, "voter_id;vote\n1;2")).0;
    assert_eq!(projects("project_id;cost\n1;5\n1;6"), Some(8), "an id twice");
    assert_eq!(projects("project_id;cost\nlong-project-id;5\n1;6\nlong-project-id;5"), Some(9), "a long id twice");
    assert_eq!(projects("project_id;cost\n1;-5"), Some(7));
    assert_eq!(projects("project_id;cost\n1"), Some(7));
    assert_eq!(projects("project_id;cost\n;5"), Some(7));
    assert_eq!(projects("project_id;price\n1;5"), Some(6));
    assert_eq!(projects("project_id;cost\n1;0.0000001"), Some(7), "finer than money is");
    assert_eq!(at("META\nkey;value\nvote_type;approval\n").0, Some(4), "cut off");
    assert_eq!(at("PROJECTS\n").0, Some(1));
}

#[test]
fn a_file_that_is_no_text_or_empty_says_so() {
    assert_eq!(pabulib::read(b"\0\x01\x02\0\0\0x", Options::default()), Err(Fault::NotText));
    assert_eq!(read(" \n\n"), Err(Fault::Empty));
}
