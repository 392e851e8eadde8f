//! The lineage of cases, whatever happens in whatever order.

use super::{adoption, begun, case, concluded, published, sealed, take, trial, with_case};
use crate::common::Village;
use proptest::prelude::*;
use samskapa_domain::{
    CaseId,
    adoption::{self as adoptions, Plan},
    case::{
        self as cases, Source,
        lineage::{Twig, What, ancestors, tree},
    },
    trial::{self as trials, Conclusion, Study},
};

#[test]
fn a_case_of_a_trial_that_tries_another_has_that_one_as_its_parent() {
    let mut village = with_case();
    begun(&mut village, 0, 0, 1);
    concluded(&mut village, 1, Conclusion::Adapted);
    super::written(&mut village, 1, 1);
    let parent = village.world.cases.get(&case(1)).and_then(|case| case.parent);
    assert_eq!(parent, Some(cases::Parent { case: case(0), adoption: adoption(0) }));
    let tree = tree(&village.world, case(1));
    assert_eq!(tree.what, What::Case(case(0)), "the tree begins with the first case");
    assert_eq!(tree.children.len(), 1);
    assert_eq!(tree.children[0].children.first().map(|twig| &twig.what), Some(&What::Case(case(1))));
}

#[test]
fn what_becomes_of_it_follows_from_the_trial_and_not_from_what_was_reported_before() {
    let mut village = with_case();
    begun(&mut village, 0, 0, 1);
    let report = |conclusion| adoptions::Command::Report { id: adoption(0), conclusion, why: "vi hann inte".to_owned() };
    village.must(report(Conclusion::Abandoned));
    let standing = |village: &Village| {
        let adoption = village.world.adoptions.get(&adoption(0)).expect("it was begun");
        adoptions::standing(&village.world, adoption).0
    };
    assert_eq!(standing(&village), adoptions::Standing::Abandoned);
    concluded(&mut village, 1, Conclusion::Adopted);
    assert_eq!(standing(&village), adoptions::Standing::Adopted);
    assert!(village.ask(report(Conclusion::Abandoned)).is_err());
}

/// One thing that may be tried, with numbers drawn from few.
type Try = (u8, u8, u8);

fn attempt(village: &mut Village, (what, a, b): Try) {
    let text = || "ord".to_owned();
    let (a, b) = (a % 5, b % 5);
    let _ = match what % 8 {
        0 => {
            let plan = Plan { who: text(), keeps: text(), changes: String::new(), why: text() };
            let (design, needs) = (super::design(village), vec![super::need()]);
            let (id, case, trial) = (adoption(a), case(b), trial(a + 1));
            village.ask(adoptions::Command::Begin { id, case, plan, trial, design, needs })
        }
        1 => village.ask(trials::Command::Start { id: trial(a) }),
        2 => village.ask(trials::Command::Study { id: trial(a), study: Study { happened: text(), learning: text() } }),
        3 => village.ask(trials::Command::Conclude { id: trial(a), conclusion: Conclusion::Adapted, why: text() }),
        4 => {
            let (id, source, quotes) = (case(a), Source::Trial(trial(b)), Vec::new());
            village.ask(cases::Command::Write { id, source, story: super::story("Igen"), quotes })
        }
        5 => village.ask(cases::Command::Check { id: case(a), facts: text(), consent: text() }),
        6 => village.ask(cases::Command::Publish { id: case(a) }),
        _ => village.ask(adoptions::Command::Report { id: adoption(a), conclusion: Conclusion::Abandoned, why: text() }),
    };
}

fn cases_in(twig: &Twig, found: &mut Vec<CaseId>) {
    if let What::Case(id) = &twig.what {
        found.push(*id);
    }
    twig.children.iter().for_each(|child| cases_in(child, found));
}

fn holds(village: &Village) {
    for one in village.world.cases.all() {
        assert!(!ancestors(&village.world, one.id).contains(&one.id), "no case comes from itself");
        let mut found = Vec::new();
        cases_in(&tree(&village.world, one.id), &mut found);
        assert!(found.contains(&one.id), "a case stands in its own tree");
        let mut once = found.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), found.len(), "and each case once");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn lineage_has_no_rings_in_any_order_nor_after_two_sides_are_joined(
        before in prop::collection::vec(any::<Try>(), 0..60),
        ours in prop::collection::vec(any::<Try>(), 0..40),
        theirs in prop::collection::vec(any::<Try>(), 0..40),
    ) {
        let mut village = with_case();
        for attempted in before {
            attempt(&mut village, attempted);
        }
        let seen = village.history.len();
        let mut branch = village.forked(203);
        for attempted in ours {
            attempt(&mut village, attempted);
        }
        for attempted in theirs {
            attempt(&mut branch, attempted);
        }
        village.join(&branch, seen);
        holds(&village);
        prop_assert_eq!(serde_json::to_string(&village.retold()).ok(), serde_json::to_string(&village.world).ok());
        // Everything that is published can be sent to another house, in whatever order, and stands in a tree there too.
        let mut other = super::village();
        let public: Vec<u8> = (0..5).filter(|nth| village.world.cases.get(&case(*nth)).is_some_and(cases::Case::is_public)).collect();
        for nth in public.into_iter().rev() {
            other.must(take(&sealed(&village, nth), true));
        }
        holds(&other);
    }
}

#[test]
fn a_case_that_is_outdated_can_be_published_anew() {
    let mut village = with_case();
    village.must(cases::Command::Outdate { id: case(0), why: "nytt avtal".to_owned() });
    village.must(cases::Command::Revise { id: case(0), story: super::story("Nytt avtal"), quotes: Vec::new() });
    published(&mut village, 0);
    assert_eq!(village.world.cases.get(&case(0)).map(cases::Case::state), Some(cases::State::Published));
}
