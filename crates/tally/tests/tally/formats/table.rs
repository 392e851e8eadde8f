//! Ballots in tables: what is guessed, what is asked, and what is told about each row.

use super::told;
use samskapa_tally::{
    Election, Kind, Rule,
    format::{
        Fault, Remark,
        table::{Form, Mapping, Means, Preview, Projects, Shape, Sheet, Told},
    },
};

fn sheet(text: &str) -> Sheet {
    Sheet::csv(text.as_bytes(), None).unwrap()
}

/// What was told, as on a command line.
fn says(settings: &[(&str, &str)]) -> Told {
    let mut told = Told::default();
    for (setting, value) in settings {
        told.set(setting, value).unwrap();
    }
    told
}

fn preview(text: &str, settings: &[(&str, &str)]) -> Preview {
    let (sheet, says) = (sheet(text), says(settings));
    let mapping = Mapping::guess(&sheet, &says).unwrap_or_else(|fault| panic!("{fault}"));
    assert!(!mapping.reasons.is_empty() || !settings.is_empty());
    mapping.preview(&sheet, says.projects.as_ref()).unwrap()
}

fn election(text: &str, settings: &[(&str, &str)]) -> Election {
    preview(text, settings).whole().unwrap_or_else(|fault| panic!("{fault}")).election
}

fn asks(text: &str, settings: &[(&str, &str)]) -> Vec<String> {
    match Mapping::guess(&sheet(text), &says(settings)) {
        Err(Fault::Unclear { candidates, .. }) => candidates,
        other => panic!("this should be asked about: {other:?}"),
    }
}

#[test]
fn letters_and_separators_of_any_program_give_the_same_cells() {
    let plain = sheet("förslag;röster\nBänk, röd;3\nGunga;5\n");
    let sixteen: Vec<u8> =
        "\u{feff}förslag\tröster\r\nBänk, röd\t3\r\nGunga\t5\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(Sheet::csv(&sixteen, None).unwrap(), plain);
    let bare: Vec<u8> = "förslag\tröster\nBänk, röd\t3\nGunga\t5\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(Sheet::csv(&bare, None).unwrap(), plain);
    let windows: Vec<u8> = "förslag,röster\n\"Bänk, röd\",3\nGunga,5\n".chars().map(|letter| letter as u8).collect();
    assert_eq!(Sheet::csv(&windows, None).unwrap(), plain);
    assert_eq!(sheet("sep=,\nförslag,röster\n\"Bänk, röd\",3\nGunga,5\n").rows[0].1, plain.rows[0].1);
    assert_eq!(Sheet::csv("förslag|röster\nBänk, röd|3\nGunga|5\n".as_bytes(), Some('|')).unwrap(), plain);
    assert_eq!(Sheet::csv(b"price \x80\n1\n", None).unwrap().heading, ["price €"]);
}

#[test]
fn a_column_for_each_option_with_crosses_is_approvals() {
    let text = "Tidstämpel;Ort;Bänk;Gunga;Lampa\n2026-01-01;Haverö;x;;Ja\n\n2026-01-02;;;nej;\n2026-01-03;Haverö;1;x;0\n";
    let shown = preview(text, &[]);
    assert_eq!(shown.columns[0], ("Tidstämpel".into(), ""));
    assert_eq!(shown.columns[1], ("Ort".into(), "where they live"));
    assert_eq!(shown.columns[2], ("Bänk".into(), "an option"));
    assert_eq!((shown.blank_rows, shown.first[0].clone()), (1, (2, "Bänk, Lampa".into())));
    let election = shown.whole().unwrap().election;
    assert_eq!(told(&election), ["1: Bänk=0 Lampa=0", "1:", "1: Bänk=0 Gunga=0"]);
    assert_eq!(election.places.of, [0, 1, 0]);
}

#[test]
fn numbers_in_cells_are_asked_about_unless_they_can_only_be_points() {
    let ranks = "Oak,Ash,Fir\n1,2,3\n3,1,2\n";
    assert_eq!(asks(ranks, &[]).len(), 3);
    assert_eq!(told(&election(ranks, &[("means", "ranking")])), ["1: Oak=0 Ash=1 Fir=2", "1: Oak=2 Ash=0 Fir=1"]);
    assert_eq!(
        told(&election("Rank Oak,Rank Ash\n1,4\n2.,1st\n", &[])),
        ["1: Rank Oak=0 Rank Ash=1", "1: Rank Oak=1 Rank Ash=0"]
    );
    assert_eq!(told(&election("Oak;Ash\n60;\n20,0;80\n", &[])), ["1: Oak=60", "1: Oak=20 Ash=80"]);
}

#[test]
fn grades_are_known_or_given_and_never_guessed() {
    let known = election("A;B\nBra;Utmärkt\n;Dåligt\n", &[]);
    assert_eq!((known.ballots.kind(), known.grades.len()), (Kind::Grades, 6));
    assert_eq!(told(&known), ["1: A=2 B=0", "1: B=4"]);
    let own = "A;B\nSå där;Fint\nFint;\n";
    assert_eq!(asks(own, &[]).len(), 2);
    assert_eq!(told(&election(own, &[("grades", "Fint|Så där")])), ["1: A=1 B=0", "1: A=0"]);
}

#[test]
fn questions_of_a_form_with_rows_are_named_by_their_rows() {
    let election = election("What now? [Oak],What now? [Ash]\nyes,\nno,yes\n", &[]);
    assert_eq!(election.ids(&[0, 1]), ["Oak", "Ash"]);
}

#[test]
fn a_row_for_each_mark_is_gathered_by_voter() {
    let text = "voter;project;points\na;Oak;3\nb;Ash;5\na;Ash;2\n";
    assert_eq!(told(&election(text, &[])), ["1: Oak=3 Ash=2", "1: Ash=5"]);
    let lines = "ballot_id,investment_id\n1,7\n1,9\n2,7\n";
    let election = election(lines, &[]);
    assert_eq!((election.ballots.kind(), told(&election)), (Kind::Approval, vec!["1: 7=0 9=0".into(), "1: 7=0".into()]));
    assert_eq!(election.voters, ["1", "2"]);
}

#[test]
fn half_a_ballot_is_never_counted() {
    let shown = preview("voter;project;points\na;Oak;3\na;Ash;many\nb;Ash;5\nb;Oak;1\nc;Oak;1\nc;oak;1\n", &[]);
    assert_eq!(shown.unread.iter().map(Fault::line).collect::<Vec<_>>(), [Some(3), Some(7)]);
    assert_eq!(told(&shown.election), ["1: Ash=5 Oak=1"]);
    assert_eq!(shown.clone().whole().unwrap_err().line(), Some(3), "nothing is left out in silence");
    let remarks = shown.without_unread().remarks;
    assert!(matches!(remarks[1], Remark::LeftOut { rows: 2, first: 3, .. }));
}

#[test]
fn options_in_one_cell_are_asked_about_and_read_either_way() {
    let text = "id;vote\n1;\"Oak; Ash;\"\n2;Ash\n3;\n";
    assert_eq!(asks(text, &[]), ["means=approval", "means=ranking"]);
    assert_eq!(told(&election(text, &[("means", "approval")])), ["1: Oak=0 Ash=0", "1: Ash=0", "1:"]);
    assert_eq!(told(&election("Rank your wishes\nOak;Ash\nAsh;Oak\n", &[])), ["1: Oak=0 Ash=1", "1: Ash=0 Oak=1"]);
    assert_eq!(asks("vote\nOak; Ash, old; Fir, young, small\n\"Ash, old\"\nFir, a, b\n", &[]).len(), 2);
}

#[test]
fn a_list_of_projects_gives_costs_and_finds_unknown_words() {
    let listed = Projects::read(&sheet("nr;namn;kostnad;ort\n7;Ek;1200,50;Haverö\n9;Ask;800;\n")).unwrap();
    let mut says = says(&[("means", "approval")]);
    let votes = sheet("röst\nEk; 9\nGran; Ek\nask\n");
    let mapping = Mapping::guess(&votes, &says).unwrap();
    let shown = mapping.preview(&votes, Some(&listed)).unwrap();
    assert_eq!((shown.election.currency.minor, shown.election.cost(&[0, 1])), (10, 20005));
    assert_eq!(told(&shown.election), ["1: 7=0 9=0", "1: 9=0"]);
    assert_eq!(shown.unknown.get("Gran"), Some(&1));
    assert_eq!(shown.unread[0].line(), Some(3));
    says.projects = Some(listed);
    let wide = sheet("Ek;Gran\nx;\n;x\n");
    let fault = Mapping::guess(&wide, &says).unwrap().preview(&wide, says.projects.as_ref()).unwrap_err();
    assert_eq!(fault, Fault::Unknown { line: 1, option: "Gran".into() });
}

#[test]
fn sums_are_counted_only_by_rules_that_need_no_ballots() {
    let sums = election("Titel;Kostnad;Röster\nEk;100;30\nAsk;50,5;40\nSumma;;70\n", &[]);
    assert_eq!(sums.totals, Some(vec![30, 40]));
    assert_eq!((sums.options[1].cost, sums.currency.minor), (505, 10));
    assert!(Rule::Approval.accepts(&sums).is_ok());
    assert!(matches!(Rule::MesCost.accepts(&sums), Err(samskapa_tally::Fault::OnlyTotals { .. })));
}

#[test]
fn lists_of_decidim_and_consul_are_known() {
    let decidim = "id;title/sv;budget_amount;confirmed_votes;decidim_budgets_budget_id\n12;Ek;1000;3;1\n14;Ask;500;0;1\n";
    let sums = election(decidim, &[]);
    assert_eq!(sums.totals, Some(vec![3, 0]));
    assert_eq!((sums.options[0].id.as_str(), sums.options[0].name.as_str(), sums.options[0].cost), ("12", "Ek", 1000));
    let paper = election("id;paper_ballots_to_import\n12;30\n14;7\n", &[]);
    assert_eq!(paper.totals, Some(vec![30, 7]));
    let two = Mapping::guess(&sheet(&decidim.replace("14;Ask;500;0;1", "14;Ask;500;0;2")), &Told::default());
    assert!(matches!(two, Err(Fault::NotRead { line: 1, .. })));
    let consul = "ID,Title,Administrator,Valuator,Feasibility,Selected\n1,Oak,-,-,Feasible (5),Yes\n";
    assert!(matches!(Mapping::guess(&sheet(consul), &Told::default()), Err(Fault::NotRead { line: 1, .. })));
}

#[test]
fn weights_say_how_many_cast_a_ballot() {
    let shown = preview("Oak;Ash;antal\nx;;3\n;x;0\n", &[("weight", "Antal")]);
    assert_eq!(told(&shown.election), ["3: Oak=0"]);
    let unread = preview("Oak;Ash;weight\nx;;few\n", &[]).unread;
    assert_eq!(unread[0].line(), Some(2));
}

#[test]
fn what_is_told_is_not_guessed() {
    let text = "Who;Oak;Ash;Note\na;1;0;0\nb;1;1;1\n";
    let says = says(&[("voter", "who"), ("options", "Oak|Ash"), ("means", "points")]);
    let mapping = Mapping::guess(&sheet(text), &says).unwrap();
    assert_eq!(mapping.shape, Shape::Wide { options: vec![1, 2] });
    assert_eq!((mapping.voter, mapping.means), (Some(0), Means::Points));
    let wrong = Mapping::guess(&sheet(text), &Told { voter: Some("Name".into()), ..Told::default() });
    assert!(matches!(wrong, Err(Fault::NotInTable { .. })));
    assert_eq!(
        Mapping::guess(&sheet(text), &Told { form: Some(Form::Long), ..Told::default() }).map(|_| ()).unwrap_err().line(),
        None
    );
    assert!(Told::default().set("means", "luck").unwrap_err().to_string().contains("approval, points, ranking or grades"));
    assert!(Told::default().set("colour", "red").unwrap_err().to_string().contains("means"));
}

#[test]
fn a_table_of_something_else_is_asked_about() {
    let text = "Name;Wish;Street\nAnna;A long bench by the lake;Lake road\nBo;More light on the path;Hill road\n";
    assert_eq!(asks(text, &[]), ["'Name'", "'Wish'", "'Street'"]);
}

#[test]
#[cfg(not(feature = "sheets"))]
fn a_workbook_is_refused_with_a_way_out_where_none_can_be_opened() {
    let fault = samskapa_tally::format::table::sheets(b"PK\x03\x04rest").unwrap_err();
    assert!(fault.to_string().contains("CSV"), "{fault}");
}
