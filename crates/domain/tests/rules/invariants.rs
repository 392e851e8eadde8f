//! What the thread promises (T1–T8, T10, T11), whatever is asked of it and in whatever order.

use crate::common::{Village, steps};
use proptest::prelude::*;
use samskapa_domain::{
    NeedId, VoiceId, answer,
    claim::{Arrow, Thing},
    document, hand_over,
    meeting::Channel,
    need::{self, Basis, Mandate, Standing},
    round, thread,
    voice::{self, Reply, State},
};
use std::collections::{BTreeMap, BTreeSet};

fn members(village: &Village, need: NeedId) -> BTreeSet<VoiceId> {
    need::expressed(&village.world, need).into_iter().map(|voice| voice.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// T1: every need rests on a voice, or is marked as a professional's observation.
    #[test]
    fn every_need_rests_on_a_voice(steps in steps()) {
        let village = Village::played(&steps);
        for need in village.world.needs.all().filter(|need| need.basis == Basis::Voices) {
            let voices = village.world.claims.to(Thing::Need(need.id)).filter(|claim| claim.arrow == Arrow::ExpressedIn).count();
            prop_assert!(voices > 0, "{} rests on nothing", need.title);
        }
    }

    /// T2: every figure is as many as the rows it opens into, and each row is there.
    #[test]
    fn every_figure_opens_into_its_rows(steps in steps()) {
        let village = Village::played(&steps);
        for need in village.world.needs.all() {
            let figures = need::figures(&village.world, need.id);
            prop_assert_eq!(figures.voices.number(), figures.voices.rows().count());
            let rows: BTreeSet<_> = figures.voices.rows().copied().collect();
            prop_assert_eq!(&rows, &members(&village, need.id));
            let support: u32 = rows.iter().filter_map(|id| village.world.voices.get(id)).map(|voice| voice.support).sum();
            prop_assert_eq!(figures.support, support);
            prop_assert!(figures.meetings.rows().all(|id| village.world.meetings.has(id)));
        }
        for round in village.world.rounds.all() {
            for rank in round::ranking(&village.world, round) {
                prop_assert_eq!(rank.dots, rank.by_channel.values().sum::<u32>());
            }
        }
    }

    /// T3: words taken from notes stand there letter by letter, or carry an edit mark.
    #[test]
    fn a_quote_stands_in_its_source(steps in steps()) {
        let village = Village::played(&steps);
        for voice in village.world.voices.all() {
            let stands = voice::stands_in_its_source(&village.world, voice);
            let blanked = voice.span.as_ref().and_then(|span| village.world.documents.get(&span.document)).is_some_and(|notes| {
                let span = voice.span.as_ref().expect("it has one");
                notes.blanked.iter().any(|(start, end)| *start < span.end && span.start < *end)
            });
            // A passage that another, weeded voice shared is gone from the notes and cannot be compared any more.
            prop_assert!(stands != Some(false) || blanked, "{:?} does not stand in its source", voice.span);
        }
    }

    /// T4: no need is closed without an answer, in plain words and with a date, to those who spoke.
    #[test]
    fn a_need_is_never_closed_without_an_answer(steps in steps()) {
        let village = Village::played(&steps);
        for need in village.world.needs.all().filter(|need| need.closed.is_some()) {
            let answer = need::answer(&village.world, need.id);
            prop_assert!(answer.is_some(), "{} is closed without an answer", need.title);
            let parts = &answer.expect("it is there").parts;
            prop_assert!([&parts.done, &parts.planned, &parts.not_done, &parts.others].into_iter().any(|part| !part.is_empty()));
        }
    }

    /// T5: every voice has an answer or a day by which it gets one, and the late ones are counted.
    #[test]
    fn a_voice_never_ends_in_silence(steps in steps(), later in 0i64..400) {
        use jiff::ToSpan;
        let village = Village::played(&steps);
        let today = village.today().checked_add(later.days()).expect("a day in this century");
        let late: BTreeSet<_> = voice::overdue(&village.world, today).into_iter().map(|voice| voice.id).collect();
        for voice in village.world.voices.all().filter(|voice| voice.speaks()) {
            match voice::reply(&village.world, voice, today) {
                Reply::Answered(id) => {
                    prop_assert!(village.world.answers.has(&id));
                    prop_assert!(!late.contains(&voice.id));
                }
                Reply::Replied => prop_assert!(village.world.replies.has(&voice.id)),
                Reply::Due(day) => prop_assert!(day >= today && !late.contains(&voice.id)),
                Reply::Overdue(day) => prop_assert!(day < today && late.contains(&voice.id)),
            }
        }
    }

    /// T6: every arrow says who, when and why; taking it back forgets nothing; the story can be told again.
    #[test]
    fn every_arrow_says_who_when_and_why_and_is_never_forgotten(steps in steps()) {
        let mut village = Village::default();
        let mut drawn: BTreeMap<_, _> = BTreeMap::new();
        for step in &steps {
            village.step(*step);
            for claim in village.world.claims.all() {
                prop_assert!(!claim.drawn.by.is_empty() && !claim.why.is_empty() && claim.drawn.sequence > 0);
                if let Some((_, why)) = &claim.withdrawn {
                    prop_assert!(!why.is_empty());
                }
                drawn.entry(claim.id).or_insert((claim.from, claim.arrow, claim.to));
            }
            for (id, (from, arrow, to)) in &drawn {
                let claim = village.world.claims.get(id);
                prop_assert!(claim.is_some_and(|claim| (claim.from, claim.arrow, claim.to) == (*from, *arrow, *to)));
            }
        }
        let (now, again) = (serde_json::to_string(&village.world), serde_json::to_string(&village.retold()));
        prop_assert_eq!(now.expect("a world can be written"), again.expect("and again"));
    }

    /// T7: what others own is closed only with their receipt or an honest no.
    #[test]
    fn what_others_own_never_ends_in_silence(steps in steps()) {
        let village = Village::played(&steps);
        for need in village.world.needs.all().filter(|need| need.closed.is_some() && need.mandate == Mandate::Others) {
            let honest = need::answers(&village.world, need.id).iter().any(|answer| !answer.parts.not_done.is_empty());
            prop_assert!(honest || hand_over::has_receipt(&village.world, need.id));
        }
    }

    /// T8: joining two needs keeps all their members; taking them apart gives each its own back.
    #[test]
    fn joining_keeps_members_and_taking_apart_restores_them(steps in steps(), a in any::<u8>(), b in any::<u8>()) {
        let mut village = Village::played(&steps);
        let needs: Vec<_> = village.world.needs.all().map(|need| need.id).collect();
        prop_assume!(needs.len() > 1);
        let (into, other) = (needs[usize::from(a) % needs.len()], needs[usize::from(b) % needs.len()]);
        let (first, second) = (members(&village, into), members(&village, other));
        if village.ask(need::Command::Merge { into, other, why: "samma sak".to_owned() }).is_ok() {
            let both: BTreeSet<_> = first.union(&second).copied().collect();
            prop_assert_eq!(members(&village, into), both);
            prop_assert_eq!(need::surviving(&village.world, other), into);
            village.must(need::Command::Unmerge { id: other, why: "ändå inte".to_owned() });
            prop_assert_eq!(members(&village, into), first);
            prop_assert_eq!(members(&village, other), second);
        }
    }

    /// T10: taking a voice away recounts, marks the answers that counted it, and leaves a tombstone without words.
    #[test]
    fn taking_a_voice_away_recounts_and_marks(steps in steps(), nth in any::<u8>(), weeded in any::<bool>()) {
        let mut village = Village::played(&steps);
        let voices: Vec<_> = village.world.voices.all().filter(|voice| voice.speaks()).cloned().collect();
        prop_assume!(!voices.is_empty());
        let voice = &voices[usize::from(nth) % voices.len()];
        let needs: Vec<_> = voice::needs(&village.world, voice.id).collect();
        let counted: Vec<_> = needs.iter().map(|need| need::figures(&village.world, *need).voices.number()).collect();
        let answers = answer::counting(&village.world, voice.id);
        if weeded {
            village.must(voice::Command::Weed { id: voice.id, decision: "KS § 9".to_owned() });
        } else {
            village.must(voice::Command::Withdraw { id: voice.id, why: String::new() });
        }
        for (need, before) in needs.iter().zip(counted) {
            prop_assert_eq!(need::figures(&village.world, *need).voices.number(), before - 1);
        }
        for id in answers {
            let answer = village.world.answers.get(&id).expect("it is there");
            prop_assert!(answer::gone_since(&village.world, answer).contains(&voice.id));
        }
        let after = village.world.voices.get(&voice.id).expect("the tombstone stays");
        prop_assert!(!thread::before(&village.world, Thing::Need(needs.first().copied().unwrap_or(NeedId(voice.id.0)))).contains(&Thing::Voice(voice.id)));
        if weeded {
            prop_assert_eq!(after.state, State::Weeded);
            prop_assert_eq!(village.world.words(voice.text), None);
            prop_assert!(voice.former.iter().all(|words| village.world.words(*words).is_none()));
            if let Some(span) = &voice.span {
                let notes = village.world.documents.get(&span.document).expect("the notes stay");
                let text = village.world.words(notes.text).expect("their text stays");
                let passage = document::slice(text, span.start, span.end).expect("as long as before");
                prop_assert!(passage.chars().all(|c| c == '█' || c == '\n'));
            }
        }
    }

    /// T11: the same dots give the same ranking, in whatever order they were typed in.
    #[test]
    fn the_same_dots_rank_the_same(
        dots in prop::collection::vec((0u8..6, prop::bool::ANY, 0u32..40), 1..30),
        seed in any::<u64>(),
    ) {
        let count = |dots: &[(u8, bool, u32)]| {
            let mut needs: BTreeMap<NeedId, BTreeMap<Channel, u32>> = BTreeMap::new();
            for (need, hall, count) in dots {
                let id = NeedId(uuid::Uuid::from_bytes([*need; 16]));
                let channel = if *hall { Channel::Hall } else { Channel::Paper };
                *needs.entry(id).or_default().entry(channel).or_default() += count;
            }
            round::rank(needs)
        };
        let mut shuffled = dots.clone();
        let turn = usize::try_from(seed % 97).unwrap_or(0) % shuffled.len();
        shuffled.rotate_left(turn);
        shuffled.reverse();
        let ranks = count(&dots);
        prop_assert_eq!(&ranks, &count(&shuffled));
        for pair in ranks.windows(2) {
            prop_assert!(pair[0].dots >= pair[1].dots);
            prop_assert_eq!(pair[0].dots == pair[1].dots, pair[0].rank == pair[1].rank);
        }
    }

    /// Where a need stands never says more than the thread shows, and its thread only runs forward.
    #[test]
    fn standing_follows_from_the_thread(steps in steps()) {
        let village = Village::played(&steps);
        for need in village.world.needs.all().filter(|need| need.merged_into.is_none()) {
            let standing = need::standing(&village.world, need);
            let after = thread::after(&village.world, Thing::Need(need.id));
            match standing {
                Standing::Answered | Standing::Confirmed | Standing::Contested | Standing::Closed => {
                    prop_assert!(after.iter().any(|thing| matches!(thing, Thing::Answer(_))));
                }
                Standing::Changed => prop_assert!(after.iter().any(|thing| matches!(thing, Thing::Change(_)))),
                Standing::DecidedYes | Standing::DecidedNo | Standing::DecidedLater => {
                    prop_assert!(after.iter().any(|thing| matches!(thing, Thing::Decision(_))));
                }
                Standing::HandedOver => prop_assert!(after.iter().any(|thing| matches!(thing, Thing::HandOver(_)))),
                _ => {}
            }
            let woven = thread::through(&village.world, Thing::Need(need.id));
            for strand in &woven.strands {
                let stage = |thing| woven.knots.iter().find(|knot| knot.thing == thing).map(|knot| knot.stage);
                prop_assert!(stage(strand.from).is_some() && stage(strand.to).is_some());
            }
            // What was tried or decided shows the rank and the group that its need had on the way there.
            let given = |woven: &thread::Thread| -> BTreeSet<Thing> {
                woven.knots.iter().map(|knot| knot.thing).filter(|thing| matches!(thing, Thing::Round(_) | Thing::Group(_))).collect()
            };
            for later in woven.knots.iter().filter(|knot| knot.stage > thread::Stage::Group) {
                let own = given(&thread::through(&village.world, later.thing));
                prop_assert!(given(&woven).is_subset(&own), "{:?} has lost what its need was given", later.thing);
            }
            for voice in need::expressed(&village.world, need.id) {
                prop_assert!(woven.knots.iter().any(|knot| knot.thing == Thing::Voice(voice.id)));
                let own = thread::of_voice(&village.world, voice.id);
                prop_assert!(own.knots.iter().any(|knot| knot.thing == Thing::Need(need.id)));
            }
        }
    }
}

/// The steps that chance draws reach every corner, so that the promises above are really put to the test.
#[test]
fn chance_reaches_every_corner() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let (mut standings, mut states, mut merged, mut blanked, mut withdrawn) = (BTreeSet::new(), BTreeSet::new(), 0, 0, 0);
    for _ in 0..600 {
        let drawn = prop::collection::vec(any::<crate::common::Step>(), 60..120).new_tree(&mut runner).expect("steps");
        let village = Village::played(&drawn.current());
        standings.extend(village.world.needs.all().map(|need| need::standing(&village.world, need)));
        states.extend(village.world.voices.all().map(|voice| format!("{:?}", voice.state)));
        merged += village.world.needs.all().filter(|need| need.merged_into.is_some()).count();
        blanked += village.world.documents.all().filter(|notes| !notes.blanked.is_empty()).count();
        withdrawn += village.world.claims.all().filter(|claim| claim.withdrawn.is_some()).count();
    }
    for standing in [
        Standing::Heard,
        Standing::Formulated,
        Standing::ConfirmedByOwners,
        Standing::InWork,
        Standing::HandedOver,
        Standing::DecidedNo,
        Standing::Changed,
        Standing::Answered,
        Standing::Confirmed,
        Standing::Contested,
        Standing::Closed,
        Standing::Reopened,
    ] {
        assert!(standings.contains(&standing), "chance never reached {standing:?}: {standings:?}");
    }
    assert_eq!(states.len(), 6, "{states:?}");
    assert!(merged > 20 && blanked > 20 && withdrawn > 100, "{merged} {blanked} {withdrawn}");
}
