//! Frameworks: an element that lives on keeps its name, and every tag says who set it.

use super::{case, with_case};
use crate::common::id;
use proptest::prelude::*;
use samskapa_domain::{
    ElementId, FrameworkId, Refusal,
    claim::{self, Arrow, Thing},
    framework::{self, Command, Element, tags},
};

fn of(nth: u8) -> FrameworkId {
    FrameworkId(id(70, nth))
}

fn element(nth: u8, name: &str) -> Element {
    Element { id: ElementId(id(71, nth)), name: name.to_owned(), explanation: format!("Att {name}") }
}

#[test]
fn what_was_tagged_stays_tagged_when_the_framework_changes() {
    let mut village = with_case();
    let elements = vec![element(0, "bli lyssnad på"), element(1, "slippa upprepa sig")];
    village.must(Command::Begin { id: of(0), name: "Det goda mötet".to_owned(), elements });
    let (from, to) = (Thing::Case(case(0)), Thing::Element(ElementId(id(71, 0))));
    village.must(claim::Command::Draw { from, arrow: Arrow::TaggedAs, to, why: "det handlar om det".to_owned() });
    let elements = vec![element(0, "bli hörd"), element(2, "veta vad som händer sedan")];
    village.must(Command::Write { id: of(0), elements, why: "enklare ord".to_owned() });
    let held = tags(&village.world, from);
    assert_eq!(held.iter().map(|tag| (tag.element.name.as_str(), tag.version)).collect::<Vec<_>>(), [("bli hörd", 1)]);
    assert_eq!(held[0].claim.drawn.by, "lead:test");
    let id = held[0].claim.id;
    village.must(claim::Command::Withdraw { id, why: "det gjorde det inte".to_owned() });
    assert!(tags(&village.world, from).is_empty());
    assert!(village.world.claims.get(&id).is_some_and(|claim| claim.withdrawn.is_some()), "that it was there is kept");
}

#[test]
fn an_element_belongs_to_one_framework_and_no_two_are_called_the_same() {
    let mut village = with_case();
    let refused = |refused: Result<(), Refusal>| match refused {
        Err(Refusal::Framework(why)) => Some(why),
        _ => None,
    };
    village.must(Command::Begin { id: of(0), name: "Ett".to_owned(), elements: vec![element(0, "a")] });
    let stolen = Command::Begin { id: of(1), name: "Två".to_owned(), elements: vec![element(0, "b")] };
    assert_eq!(refused(village.ask(stolen)), Some(framework::Refusal::ElementElsewhere));
    let twins = vec![element(1, "lika"), element(2, "LIKA")];
    let twins = Command::Begin { id: of(1), name: "Två".to_owned(), elements: twins };
    assert_eq!(refused(village.ask(twins)), Some(framework::Refusal::SameName { name: "LIKA".to_owned() }));
    let same = Command::Write { id: of(0), elements: vec![element(0, "a")], why: "ingenting".to_owned() };
    assert_eq!(refused(village.ask(same)), Some(framework::Refusal::NothingNew));
}

proptest! {
    #[test]
    fn versions_are_numbered_without_gaps_and_none_is_lost_when_two_sides_write(ours in 0..4_u8, theirs in 0..4_u8) {
        let mut village = with_case();
        village.must(Command::Begin { id: of(0), name: "Det goda mötet".to_owned(), elements: vec![element(0, "ett")] });
        let seen = village.history.len();
        let mut branch = village.forked(202);
        let write = |nth: u8, side: &str| Command::Write {
            id: of(0),
            elements: vec![element(0, "ett"), element(nth + 1, &format!("{side} {nth}"))],
            why: "mer".to_owned(),
        };
        for nth in 0..ours {
            village.must(write(nth, "här"));
        }
        for nth in 0..theirs {
            branch.must(write(nth, "där"));
        }
        village.join(&branch, seen);
        let versions = &village.world.frameworks.get(&of(0)).expect("it").versions;
        let numbers: Vec<u16> = versions.iter().map(|version| version.number).collect();
        prop_assert_eq!(numbers, (1..=u16::from(1 + ours + theirs)).collect::<Vec<_>>());
    }
}
