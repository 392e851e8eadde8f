//! How a case is written, checked, published and edited.

use super::{case, concluded, planned, published, said, story, trial, village, with_case, written};
use proptest::prelude::*;
use samskapa_domain::{
    Refusal,
    case::{self as rules, Command, Facts, Grade, Source, State, evidence::grade},
    trial::Conclusion,
    voice,
};

fn is(refused: &Result<(), Refusal>, why: &rules::Refusal) -> bool {
    *refused == Err(Refusal::Case(why.clone()))
}

#[test]
fn a_case_is_written_from_what_is_finished_also_from_what_was_given_up() {
    let mut village = village();
    planned(&mut village, 0);
    let (source, quotes) = (Source::Trial(trial(0)), vec![said(0)]);
    let write = Command::Write { id: case(0), source, story: story("Kvällstur"), quotes };
    assert!(is(&village.ask(write.clone()), &rules::Refusal::NotFinished));
    concluded(&mut village, 0, Conclusion::Abandoned);
    village.must(write);
    assert_eq!(village.world.cases.get(&case(0)).map(rules::Case::state), Some(State::Draft));
}

#[test]
fn nothing_is_published_that_nobody_has_checked_and_a_change_is_checked_anew() {
    let mut village = village();
    planned(&mut village, 0);
    concluded(&mut village, 0, Conclusion::Adopted);
    written(&mut village, 0, 0);
    assert!(is(&village.ask(Command::Publish { id: case(0) }), &rules::Refusal::NotChecked));
    let check = Command::Check { id: case(0), facts: "Eva".to_owned(), consent: "Moa".to_owned() };
    village.must(check);
    village.must(Command::Revise { id: case(0), story: story("Kvällstur på onsdagar"), quotes: Vec::new() });
    assert!(is(&village.ask(Command::Publish { id: case(0) }), &rules::Refusal::NotChecked));
    published(&mut village, 0);
    assert!(is(&village.ask(Command::Publish { id: case(0) }), &rules::Refusal::NoDraft { number: 1 }));
}

#[test]
fn what_is_published_stays_readable_when_it_is_edited() {
    let mut village = with_case();
    village.must(Command::Revise { id: case(0), story: story("Tur varje dag"), quotes: vec![said(2)] });
    let title = |village: &super::Village| village.world.cases.get(&case(0)).map(|case| case.title().to_owned());
    assert_eq!(title(&village).as_deref(), Some("Kvällstur"), "the draft is not what people read");
    published(&mut village, 0);
    assert_eq!(title(&village).as_deref(), Some("Tur varje dag"));
    let kept = village.world.cases.get(&case(0)).and_then(|case| case.revision(1)).expect("the first is kept");
    assert_eq!(kept.story.title, "Kvällstur");
    village.must(Command::Outdate { id: case(0), why: "Bussbolaget har tagit över".to_owned() });
    assert_eq!(village.world.cases.get(&case(0)).map(rules::Case::state), Some(State::Outdated));
    assert_eq!(serde_json::to_string(&village.retold()).ok(), serde_json::to_string(&village.world).ok());
}

#[test]
fn a_voice_that_is_taken_back_is_gone_from_the_case_and_cannot_be_chosen() {
    let mut village = with_case();
    let quoted = |village: &super::Village| {
        let case = village.world.cases.get(&case(0)).expect("the case");
        rules::quotes(&village.world, case.published().expect("published")).map(|voice| voice.id).collect::<Vec<_>>()
    };
    assert_eq!(quoted(&village), [said(0), said(1)]);
    village.must(voice::Command::Withdraw { id: said(0), why: String::new() });
    assert_eq!(quoted(&village), [said(1)]);
    let revise = Command::Revise { id: case(0), story: story("Ny"), quotes: vec![said(0)] };
    assert!(is(&village.ask(revise), &rules::Refusal::QuoteNotPublic));
}

#[test]
fn nobody_checks_words_that_they_have_not_seen() {
    let mut village = village();
    planned(&mut village, 0);
    concluded(&mut village, 0, Conclusion::Adopted);
    written(&mut village, 0, 0);
    let seen = village.history.len();
    let mut branch = village.forked(200);
    published(&mut branch, 0);
    village.must(Command::Revise { id: case(0), story: story("Omskriven"), quotes: Vec::new() });
    village.join(&branch, seen);
    let case = village.world.cases.get(&case(0)).expect("the case");
    assert_eq!((case.state(), case.title()), (State::Draft, "Omskriven"));
}

#[test]
fn each_step_needs_what_it_says() {
    for (places, people, before_after, comparison, independent, given) in [
        (1, 0, false, false, false, Grade::Story),
        (9, 900, false, true, true, Grade::Story),
        (1, 9, true, true, true, Grade::Story),
        (1, 10, true, false, false, Grade::Followed),
        (1, 10, true, false, true, Grade::Followed),
        (2, 10, true, false, false, Grade::SeveralPlaces),
        (1, 10, true, true, false, Grade::Compared),
        (1, 10, true, true, true, Grade::Independent),
    ] {
        let known = Facts { places, people, before_after, comparison, independent };
        assert_eq!(grade(&known), given, "{known:?}");
    }
}

#[test]
fn the_steps_are_counted_from_one() {
    assert_eq!(Grade::ALL.map(Grade::step), [1, 2, 3, 4, 5]);
}

proptest! {
    #[test]
    fn more_facts_never_lower_the_grade(
        places in 0..5_u32, people in 0..30_u32, more in any::<(u32, u32)>(),
        known in any::<(bool, bool, bool)>(), also in any::<(bool, bool, bool)>(),
    ) {
        let less = Facts { places, people, before_after: known.0, comparison: known.1, independent: known.2 };
        let more = Facts {
            places: places.saturating_add(more.0 % 4),
            people: people.saturating_add(more.1 % 40),
            before_after: known.0 || also.0,
            comparison: known.1 || also.1,
            independent: known.2 || also.2,
        };
        prop_assert!(grade(&less) <= grade(&more), "{less:?} {more:?}");
    }
}
