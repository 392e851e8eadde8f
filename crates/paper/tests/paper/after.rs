//! What holds of the papers that tell what came of it.

use crate::common::{after, filled::sheet, golden, tags};
use samskapa_paper::{
    Form, Size,
    forms::{
        answer_letter::AnswerLetter, answer_sheet::AnswerSheet, decision_paper::DecisionPaper, goal_card::GoalCard,
        group_paper::GroupPaper, slips::Slips, summary::Summary, village_sheet::VillageSheet,
    },
    print,
};

#[test]
fn every_paper_can_be_read_by_everybody_in_both_sizes() {
    for (name, form) in after::all() {
        for size in [Size::Normal, Size::Large] {
            let title = form.title().to_owned();
            let pdf = print(&[sheet(form.clone(), size)]).unwrap_or_else(|why| panic!("{name}: {why}"));
            let tree = tags::hold(&pdf, &title, "sv").tree();
            assert_eq!(tree.named("H1").len(), 1, "{name}: {tree:#?}");
        }
    }
}

#[test]
fn a_paper_says_the_same_in_both_sizes() {
    let words = |form: &Form, size| {
        let text = golden::text(&print(&[sheet(form.clone(), size)]).unwrap());
        // Headings may be divided at the end of a line.
        let text = text.replace("-\n", "");
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let mut words: Vec<String> = words.map(str::to_owned).collect();
        words.sort_unstable();
        words.dedup();
        words
    };
    for (name, form) in after::all() {
        let (normal, large) = (words(&form, Size::Normal), words(&form, Size::Large));
        let lost: Vec<_> = normal.iter().filter(|word| !large.contains(word)).collect();
        assert!(lost.len() <= 2, "{name} loses words in large print: {lost:?}");
    }
}

#[test]
fn an_evening_is_summed_up_on_one_page_and_a_village_on_one() {
    let pages = |form: Form, size| tags::told(&print(&[sheet(form, size)]).unwrap()).pages();
    assert_eq!(pages(after::summary().into(), Size::Normal), 1);
    assert_eq!(pages(after::answer_sheet().into(), Size::Normal), 1);
    assert_eq!(pages(after::village_sheet().into(), Size::Normal), 1);
    assert_eq!(pages(after::village_sheet().into(), Size::Large), 2);
    assert_eq!(pages(after::decision_paper().into(), Size::Normal), 2);
}

#[test]
fn a_goal_card_is_always_one_page() {
    for card in [after::goal_card(), after::full_goal_card(), GoalCard { chart: None, ..after::full_goal_card() }] {
        assert_eq!(tags::told(&print(&[sheet(card, Size::Normal)]).unwrap()).pages(), 1);
    }
}

#[test]
fn slips_are_eight_to_a_page() {
    let pages = |count, size| tags::told(&print(&[sheet(after::slips(count), size)]).unwrap()).pages();
    assert_eq!([8, 9, 16].map(|count| pages(count, Size::Normal)), [1, 2, 2]);
    assert_eq!([4, 5].map(|count| pages(count, Size::Large)), [1, 2]);
}

#[test]
fn what_was_said_in_another_language_is_read_in_that_language() {
    for form in [Form::from(after::slips(3)), after::decision_paper().into()] {
        // Within a line, the language stands with the words themselves and not in the tree.
        let plain = golden::uncompressed(&print(&[sheet(form, Size::Normal)]).unwrap());
        assert!(plain.contains("/Lang(fi)"));
    }
}

#[test]
fn a_paper_with_nothing_on_it_is_still_a_paper() {
    let empty: [Form; 8] = [
        Slips::default().into(),
        Summary::default().into(),
        AnswerSheet::default().into(),
        AnswerLetter::default().into(),
        VillageSheet::default().into(),
        DecisionPaper::default().into(),
        GroupPaper::default().into(),
        GoalCard::default().into(),
    ];
    for form in empty {
        let mut form = form;
        day(&mut form);
        assert!(print(&[sheet(form.clone(), Size::Normal)]).is_ok(), "{}", form.name());
    }
}

/// Even an empty paper is printed on some day.
fn day(form: &mut Form) {
    let head = match form {
        Form::Slips(form) => &mut form.head,
        Form::Summary(form) => &mut form.head,
        Form::AnswerSheet(form) => &mut form.head,
        Form::AnswerLetter(form) => &mut form.head,
        Form::VillageSheet(form) => &mut form.head,
        Form::DecisionPaper(form) => &mut form.head,
        Form::GroupPaper(form) => &mut form.head,
        Form::GoalCard(form) => &mut form.head,
        _ => return,
    };
    head.day = (2026, 11, 7);
}

#[test]
fn the_papers_look_as_they_looked() {
    for (name, form) in after::all() {
        golden::compare(name, &print(&[sheet(form, Size::Normal)]).unwrap());
    }
}
