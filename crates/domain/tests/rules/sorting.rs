//! Every step at the sorting desk can be taken back, all the way, and nothing is forgotten by it.

use crate::common::{Village, id};
use proptest::prelude::*;
use samskapa_domain::{
    NeedId, PlaceId, Refusal, SortingId, VoiceId, World,
    claim::{Arrow, Thing},
    meeting::Meeting,
    need::{self, Basis, Mandate},
    notes::VoiceKind,
    sorting::{self, Command, Step},
    voice::{self, Draft},
};
use std::collections::{BTreeMap, BTreeSet};

const PLACE: u8 = 0;

fn voice(nth: u8) -> VoiceId {
    VoiceId(id(40, nth))
}

fn need(nth: u8) -> NeedId {
    NeedId(id(41, nth))
}

/// A village where six people have spoken.
fn village() -> Village {
    let mut village = Village::default();
    let meeting: Meeting = village.world.meetings.all().next().cloned().expect("the village has a meeting");
    for nth in 0..6 {
        let draft = Draft::said(&meeting, format!("Röst {nth}"), VoiceKind::Need);
        village.must(voice::Command::Capture { id: voice(nth), draft });
    }
    village
}

fn sort(village: &mut Village, nth: u8, step: Step) -> Result<(), Refusal> {
    village.ask(Command::Sort { id: SortingId(id(42, nth)), place: PlaceId(id(1, PLACE)), step })
}

fn hear(nth: u8, voices: &[u8]) -> Step {
    let voices = voices.iter().map(|nth| voice(*nth)).collect();
    Step::Hear { need: need(nth), title: format!("Behov {nth}"), voices, members: Vec::new() }
}

fn take_back(village: &mut Village, nth: u8) -> Result<(), Refusal> {
    village.ask(Command::TakeBack { id: SortingId(id(42, nth)) })
}

/// How things lie: which voices are in which needs, which needs are joined, and what is laid aside.
type Lying = (BTreeMap<NeedId, (Option<NeedId>, BTreeSet<VoiceId>)>, BTreeSet<VoiceId>);

fn lying(world: &World) -> Lying {
    let members = |id: NeedId| {
        let arrows = world.claims.to(Thing::Need(id)).filter(|claim| claim.arrow == Arrow::ExpressedIn);
        arrows.filter_map(|claim| if let Thing::Voice(voice) = claim.from { Some(voice) } else { None }).collect()
    };
    let needs = world.needs.all().map(|need| (need.id, (need.merged_into, members(need.id)))).collect();
    (needs, world.parked.entries().map(|(voice, _)| *voice).collect())
}

#[test]
fn a_need_made_at_the_desk_is_gone_when_the_step_is_taken_back_and_its_voices_are_loose_again() {
    let mut village = village();
    let before = lying(&village.world);
    sort(&mut village, 0, hear(0, &[0, 1])).expect("a need of two voices");
    assert!(village.world.needs.has(&need(0)));
    take_back(&mut village, 0).expect("nothing was done with it");
    assert_eq!(lying(&village.world), before);
    assert_eq!(village.world.claims.history_to(Thing::Need(need(0))).count(), 2, "that they lay there is not forgotten");
    let again = take_back(&mut village, 0);
    assert_eq!(again, Err(Refusal::Sorting(sorting::Refusal::TakenBackAlready)));
}

#[test]
fn a_need_that_has_gone_on_stays_and_says_so() {
    let mut village = village();
    sort(&mut village, 0, hear(0, &[0])).expect("a need");
    village.must(need::Command::Formulate {
        id: need(0),
        title: "Bussen".to_owned(),
        statement: "En buss på kvällen.".to_owned(),
        mandate: Mandate::Ours,
    });
    let refused = take_back(&mut village, 0);
    assert_eq!(refused, Err(Refusal::Sorting(sorting::Refusal::GoneOn { title: "Bussen".to_owned() })));
    assert!(village.world.needs.has(&need(0)));
}

#[test]
fn what_another_has_put_there_since_stays_when_a_step_is_taken_back() {
    let mut village = village();
    sort(&mut village, 0, hear(0, &[0])).expect("a need");
    village.actor = "lead:other".to_owned();
    sort(&mut village, 1, Step::Put { need: need(0), voices: vec![voice(1)], members: Vec::new() }).expect("another voice");
    village.actor = "lead:test".to_owned();
    let mine = sorting::last(&village.world, PlaceId(id(1, PLACE)), "lead:test").map(|step| step.id);
    assert_eq!(mine, Some(SortingId(id(42, 0))), "each takes back what they did themselves");
    take_back(&mut village, 0).expect("the other's voice carries it");
    let (needs, _) = lying(&village.world);
    assert_eq!(needs[&need(0)].1, BTreeSet::from([voice(1)]));
}

#[test]
fn moving_joining_and_laying_aside_are_taken_back_one_after_the_other() {
    let mut village = village();
    sort(&mut village, 0, hear(0, &[0, 1])).expect("a need");
    sort(&mut village, 1, hear(1, &[2, 3])).expect("another");
    let mut seen = vec![lying(&village.world)];
    let steps = [
        Step::Put { need: need(1), voices: vec![voice(4)], members: vec![(need(0), voice(0))] },
        Step::Merge { into: need(1), other: need(0), why: "samma sak".to_owned() },
        Step::Park { voices: vec![voice(5)] },
        Step::Unmerge { need: need(0), why: "inte samma".to_owned() },
        Step::TakeUp { voices: vec![voice(5)] },
        Step::Out { members: vec![(need(1), voice(2))], why: "hörde inte dit".to_owned() },
    ];
    for (nth, step) in (2..).zip(steps) {
        sort(&mut village, nth, step).expect("each can be done");
        seen.push(lying(&village.world));
    }
    assert_eq!(
        seen.iter().collect::<BTreeSet<_>>().len(),
        6,
        "only taking up what was laid aside, apart again, was seen before"
    );
    for nth in (2..8).rev() {
        assert_eq!(Some(lying(&village.world)), seen.pop());
        take_back(&mut village, nth).expect("the last can always be taken back");
    }
    assert_eq!(Some(lying(&village.world)), seen.pop());
}

#[test]
fn a_need_taken_out_of_one_that_is_itself_joined_goes_back_there() {
    let mut village = village();
    for nth in 0..3 {
        sort(&mut village, nth, hear(nth, &[nth])).expect("a need");
    }
    let join = |into, other| Step::Merge { into: need(into), other: need(other), why: "samma sak".to_owned() };
    sort(&mut village, 3, join(1, 0)).expect("joined");
    sort(&mut village, 4, join(2, 1)).expect("joined further");
    let before = lying(&village.world);
    sort(&mut village, 5, Step::Unmerge { need: need(0), why: "inte samma".to_owned() }).expect("taken out");
    take_back(&mut village, 5).expect("the last can always be taken back");
    assert_eq!(lying(&village.world), before);
}

#[test]
fn a_step_that_changes_nothing_is_none() {
    let mut village = village();
    let nothing = Err(Refusal::Sorting(sorting::Refusal::Nothing));
    assert_eq!(sort(&mut village, 0, Step::Park { voices: Vec::new() }), nothing);
    sort(&mut village, 1, hear(0, &[0, 1])).expect("a need");
    let again = Step::Put { need: need(0), voices: vec![voice(0)], members: Vec::new() };
    assert_eq!(sort(&mut village, 2, again), nothing, "the other was quicker");
    let last = Step::Out { members: vec![(need(0), voice(0)), (need(0), voice(1))], why: "fel".to_owned() };
    assert_eq!(sort(&mut village, 3, last), Err(Refusal::Need(need::Refusal::LastVoice)));
    village.must(need::Command::Hear {
        id: need(1),
        place: PlaceId(id(1, PLACE)),
        title: "Annat".to_owned(),
        voices: vec![voice(2)],
        basis: Basis::Voices,
    });
    let moved = Step::Put { need: need(0), voices: Vec::new(), members: vec![(need(1), voice(2))] };
    assert_eq!(sort(&mut village, 4, moved), Err(Refusal::Need(need::Refusal::LastVoice)));
}

fn any_step() -> impl Strategy<Value = Step> {
    let voices = || prop::collection::vec((0_u8..6).prop_map(voice), 0..3);
    let members = || prop::collection::vec((0_u8..4, 0_u8..6).prop_map(|(n, v)| (need(n), voice(v))), 0..2);
    let n = || (0_u8..4).prop_map(need);
    let why = || Just("skäl".to_owned());
    prop_oneof![
        (n(), voices(), members()).prop_map(|(need, voices, members)| Step::Hear {
            need,
            title: "Behov".to_owned(),
            voices,
            members
        }),
        (n(), voices(), members()).prop_map(|(need, voices, members)| Step::Put { need, voices, members }),
        (members(), why()).prop_map(|(members, why)| Step::Out { members, why }),
        (n(), n(), why()).prop_map(|(into, other, why)| Step::Merge { into, other, why }),
        (n(), why()).prop_map(|(need, why)| Step::Unmerge { need, why }),
        voices().prop_map(|voices| Step::Park { voices }),
        voices().prop_map(|voices| Step::TakeUp { voices }),
    ]
}

proptest! {
    #[test]
    fn whatever_was_sorted_can_be_taken_back_to_the_beginning(steps in prop::collection::vec(any_step(), 1..25)) {
        let mut village = village();
        let mut seen = Vec::new();
        for (nth, step) in (0..).zip(steps) {
            let before = lying(&village.world);
            if sort(&mut village, nth, step).is_ok() {
                seen.push((nth, before));
            } else {
                prop_assert_eq!(lying(&village.world), before);
            }
        }
        while let Some((nth, before)) = seen.pop() {
            prop_assert_eq!(take_back(&mut village, nth), Ok(()));
            prop_assert_eq!(lying(&village.world), before);
        }
    }
}
