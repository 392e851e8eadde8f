//! A laptop that was away comes home: whatever happened there and here in the meantime, the world is sound, nothing is
//! lost, and nothing comes out again that somebody took back.

use crate::common::{Step, Village, id, plan, steps};
use proptest::prelude::*;
use samskapa_domain::{
    AnswerId, Event, NeedId, Stamp, VoiceId, World,
    answer::{self, Parts},
    claim::{self, Arrow, Thing},
    document,
    invitation::{self, Wording},
    meeting::{self, Channel, State as MeetingState},
    need::{self, Basis, Mandate},
    notes::VoiceKind,
    parting::{self, Sides},
    round, thread,
    voice::{self, Draft, Reply, State},
};
use std::collections::BTreeSet;

fn few() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(any::<Step>(), 0..40)
}

/// A village, what it went on to do at home, and what two laptops did that were taken from it.
fn parted(before: &[Step], ours: &[Step], hall: &[Step], school: &[Step]) -> (Village, Village, Village, usize) {
    let whole = Village::played(before);
    let seen = whole.history.len();
    let (mut home, mut laptop, mut other) = (whole.forked(1), whole.forked(2), whole.forked(3));
    for step in ours {
        home.step(*step);
    }
    for step in hall {
        laptop.step(*step);
    }
    for step in school {
        other.step(*step);
    }
    (home, laptop, other, seen)
}

fn since(village: &Village, seen: usize) -> impl Iterator<Item = (&Stamp, &Event)> {
    village.history[seen..].iter().map(|(event, stamp)| (stamp, event))
}

/// The promises of the thread (T1, T2, T4, T5, T7, T8) in one world.
fn is_sound(world: &World) -> Result<(), TestCaseError> {
    let today = crate::common::first_day();
    for need in world.needs.all() {
        let rests = world.claims.to(Thing::Need(need.id)).any(|claim| claim.arrow == Arrow::ExpressedIn);
        prop_assert!(need.basis != Basis::Voices || rests, "{} rests on nothing", need.title);
        let figures = need::figures(world, need.id);
        let members: BTreeSet<_> = need::expressed(world, need.id).into_iter().map(|voice| voice.id).collect();
        prop_assert_eq!(figures.voices.rows().copied().collect::<BTreeSet<_>>(), members.clone());
        prop_assert_eq!(figures.voices.number(), members.len());
        prop_assert!(world.needs.get(&need::surviving(world, need.id)).is_some_and(|last| last.merged_into.is_none()));
        let within = need::within(world, need.id);
        prop_assert_eq!(within.iter().collect::<BTreeSet<_>>().len(), within.len());
        if need.closed.is_some() {
            prop_assert!(need::answer(world, need.id).is_some(), "{} is closed without an answer", need.title);
            let honest = need::answers(world, need.id).iter().any(|answer| !answer.parts.not_done.is_empty());
            let receipt = samskapa_domain::hand_over::has_receipt(world, need.id);
            prop_assert!(need.mandate != Mandate::Others || honest || receipt);
        }
        need::standing(world, need);
        thread::through(world, Thing::Need(need.id));
    }
    for voice in world.voices.all() {
        let needs: Vec<_> = voice::needs(world, voice.id).collect();
        prop_assert_eq!(needs.iter().collect::<BTreeSet<_>>().len(), needs.len(), "each need once");
        if voice.speaks() && !voice::reply(world, voice, today).is_answered() {
            prop_assert!(matches!(voice::reply(world, voice, today), Reply::Due(_) | Reply::Overdue(_)));
        }
        prop_assert_eq!(world.voice_of(&voice.code).map(|found| found.id), Some(voice.id));
    }
    Ok(())
}

/// What was taken back on either side since the fork is taken back, and what was weeded is nowhere.
fn stays_gone(home: &Village, before: &World, side: &World) -> Result<(), TestCaseError> {
    let as_before = |voice: &voice::Voice| before.voices.get(&voice.id).is_some_and(|then| then.aside == voice.aside);
    for voice in side.voices.all().filter(|voice| voice.state == State::Weeded || !as_before(voice)) {
        let now = home.world.voices.get(&voice.id).expect("every voice is there");
        match voice.state {
            State::Weeded => {
                prop_assert_eq!(now.state, State::Weeded);
                prop_assert_eq!(home.world.words(now.text), None);
                prop_assert_eq!(home.world.words(voice.text), None);
            }
            State::Withdrawn => prop_assert!(matches!(now.state, State::Withdrawn | State::Weeded), "{:?}", now.state),
            State::SetAside => prop_assert!(!now.speaks(), "{:?}", now.state),
            _ => {}
        }
    }
    for notes in side.documents.all() {
        let now = home.world.documents.get(&notes.id).expect("the notes are there");
        for (start, end) in &notes.blanked {
            prop_assert!(now.blanked.contains(&(*start, *end)));
            if let Some(text) = home.world.words(now.text) {
                let passage = document::slice(text, *start, *end).expect("as long as before");
                prop_assert!(passage.chars().all(|c| c == '█' || c == '\n'), "{passage:?} is blanked on one side");
            }
        }
    }
    Ok(())
}

fn nothing_is_lost(joined: &World, side: &World) -> Result<(), TestCaseError> {
    prop_assert!(side.voices.all().all(|voice| joined.voices.has(&voice.id)));
    prop_assert!(side.needs.all().all(|need| joined.needs.has(&need.id)));
    prop_assert!(side.answers.all().all(|answer| joined.answers.has(&answer.id)));
    prop_assert!(side.documents.all().all(|notes| joined.documents.has(&notes.id)));
    prop_assert!(side.rounds.all().all(|round| joined.rounds.has(&round.id)));
    prop_assert!(side.decisions.all().all(|decision| joined.decisions.has(&decision.id)));
    for claim in side.claims.all() {
        let there = joined.claims.get(&claim.id);
        prop_assert!(there.is_some_and(|there| (there.from, there.arrow, there.to) == (claim.from, claim.arrow, claim.to)));
    }
    for meeting in side.meetings.all() {
        let now = joined.meetings.get(&meeting.id).expect("the meeting is there");
        prop_assert!(now.state >= meeting.state, "a meeting does not go back");
        prop_assert!(meeting.promises.iter().all(|promise| now.promises.contains(promise)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_joining_the_world_is_sound_and_nothing_is_lost(before in steps(), ours in few(), hall in few(), school in few()) {
        let (home, laptop, other, seen) = parted(&before, &ours, &hall, &school);
        let whole = Village::played(&before).world;
        let rankings: Vec<_> = home.world.rounds.all().filter(|round| round.closed.is_some()).cloned().collect();
        let mut one = home.clone();
        one.join(&laptop, seen);
        is_sound(&one.world)?;
        one.join(&other, seen);
        let mut two = home.clone();
        two.join(&other, seen);
        two.join(&laptop, seen);
        for joined in [&one, &two] {
            is_sound(&joined.world)?;
            for side in [&home, &laptop, &other] {
                stays_gone(joined, &whole, &side.world)?;
                nothing_is_lost(&joined.world, &side.world)?;
            }
            for before in &rankings {
                let now = joined.world.rounds.get(&before.id).expect("the round is there");
                prop_assert_eq!((&now.dots, &now.people, &now.closed), (&before.dots, &before.people, &before.closed));
            }
            let (now, again) = (serde_json::to_string(&joined.world), serde_json::to_string(&joined.retold()));
            prop_assert_eq!(now.expect("a world can be written"), again.expect("and again"));
        }
        // Whichever laptop came home first, the same is there.
        let voices = |world: &World| world.voices.all().map(|voice| (voice.id, voice.speaks())).collect::<Vec<_>>();
        prop_assert_eq!(voices(&one.world), voices(&two.world));
        prop_assert_eq!(one.world.claims.all().count(), two.world.claims.all().count());
        let erased = |village: &Village| village.words.iter().filter(|(_, text)| text.is_none()).map(|(id, _)| *id).collect::<BTreeSet<_>>();
        let lost: Vec<_> = erased(&one).symmetric_difference(&erased(&two)).copied().collect();
        // Only translations and notes blanked on both sides may be erased in one order and not in the other.
        prop_assert!(lost.iter().all(|id| one.world.voices.all().all(|voice| voice.text != *id || !voice.speaks())));
        // And what may be asked afterwards is decided as ever.
        for step in &ours {
            one.step(*step);
        }
        is_sound(&one.world)?;
    }

    #[test]
    fn what_only_one_side_touched_is_no_conflict_and_what_both_changed_is(before in steps(), ours in few(), hall in few()) {
        let (home, laptop, _, seen) = parted(&before, &ours, &hall, &[]);
        let mut joined = home.clone();
        joined.join(&laptop, seen);
        let whole = Village::played(&before);
        let sides = Sides { before: &whole.world, ours: &home.world, theirs: &laptop.world, joined: &joined.world };
        let none = parting::conflicts(sides, [], since(&laptop, seen));
        prop_assert!(none.is_empty(), "{none:?}");
        let found = parting::conflicts(sides, since(&home, seen), since(&laptop, seen));
        for (id, before) in whole.world.rounds.entries() {
            let (here, there) = (home.world.rounds.get(id).expect("here"), laptop.world.rounds.get(id).expect("there"));
            // Dots of two needs, or from two channels, stand beside each other.
            let counted = |round: &round::Round, of: (NeedId, Channel)| {
                round.dots.iter().find(|(need, channel, _)| (*need, *channel) == of).map(|(.., dots)| *dots)
            };
            let differ = here.dots.iter().any(|(need, channel, dots)| {
                let [was, theirs] = [before, there].map(|round| counted(round, (*need, *channel)));
                theirs.is_some_and(|theirs| theirs != *dots) && was != Some(*dots) && was != theirs
            });
            if differ {
                let listed = found.iter().find(|conflict| conflict.id == id.0);
                prop_assert!(listed.is_some_and(|conflict| conflict.fields.iter().any(|field| field.name == "dots" && field.both())));
            }
        }
        for voice in whole.world.voices.all() {
            let (here, there) = (home.world.voices.get(&voice.id).expect("here"), laptop.world.voices.get(&voice.id).expect("there"));
            if here.state == State::Withdrawn && there.kind != voice.kind {
                prop_assert!(found.iter().any(|conflict| conflict.id == voice.id.0), "withdrawn here and corrected there");
            }
        }
    }
}

#[test]
fn a_meeting_that_was_published_at_home_does_not_go_back_when_the_hall_says_held() {
    let whole = Village::default();
    let (mut home, mut laptop) = (whole.forked(1), whole.forked(2));
    let id = whole.world.meetings.all().next().expect("a meeting").id;
    for to in [MeetingState::NotesIn, MeetingState::NotesChecked, MeetingState::Published] {
        home.must(meeting::Command::Advance { id, to });
    }
    laptop.must(meeting::Command::Advance { id, to: MeetingState::NotesIn });
    home.join(&laptop, whole.history.len());
    let now = home.world.meetings.get(&id).expect("it is there");
    assert_eq!(now.state, MeetingState::Published);
    assert_eq!(now.steps.last().map(|(stamp, state)| (stamp.is_late(), *state)), Some((true, MeetingState::NotesIn)));
    assert!(round::needs(&home.world, samskapa_domain::RoundId(uuid::Uuid::nil())).is_empty());
}

#[test]
fn an_invitation_that_was_written_anew_on_both_sides_is_shown() {
    let mut whole = Village::default();
    let place = whole.world.places.all().next().expect("a place").id;
    let ahead = meeting::Plan { place, ..plan(99) };
    let id = ahead.id;
    whole.must(meeting::Command::Plan(ahead));
    let (mut home, mut laptop) = (whole.forked(1), whole.forked(2));
    let write = |food: &str| invitation::Command::Write {
        meeting: id,
        wording: Wording { host: "Byarådet".to_owned(), food: food.to_owned(), ..Wording::default() },
        signed: "Maja Lind, samordnare".to_owned(),
    };
    home.must(write("Pirog"));
    laptop.must(write("Soppa"));
    let mut joined = home.clone();
    joined.join(&laptop, whole.history.len());
    let sides = Sides { before: &whole.world, ours: &home.world, theirs: &laptop.world, joined: &joined.world };
    let seen = whole.history.len();
    let found = parting::conflicts(sides, since(&home, seen), since(&laptop, seen));
    let invited: Vec<_> = found.iter().filter(|conflict| conflict.shelf == "invitations").collect();
    assert_eq!(invited.len(), 1, "{found:?}");
    let food = invited[0].fields.iter().find(|field| field.name == "food").expect("what there is to eat differs");
    assert_eq!((food.ours.as_str(), food.theirs.as_str()), (Some("Pirog"), Some("Soppa")));
    assert!(food.now == food.ours || food.now == food.theirs, "one of them holds");
}

#[test]
fn what_a_need_was_closed_on_stays_when_a_laptop_has_joined_it_to_an_open_one() {
    let mut whole = Village::default();
    let place = whole.world.places.all().next().expect("a place").id;
    let [bus, doctor, late_bus] = [0, 1, 2].map(|nth| NeedId(id(13, nth)));
    let met = whole.world.meetings.all().next().cloned().expect("a meeting");
    for (nth, id_of) in (0..).zip([bus, doctor, late_bus]) {
        let said = VoiceId(id(11, nth));
        let draft = Draft::said(&met, "Bussen går inte på kvällen", VoiceKind::Need);
        whole.must(voice::Command::Capture { id: said, draft });
        whole.must(voice::Command::Confirm { ids: vec![said] });
        let (title, voices) = ("Bussen".to_owned(), vec![said]);
        whole.must(need::Command::Hear { id: id_of, place, title, voices, basis: Basis::Voices });
    }
    let parts = Parts { said: "Ni sa det.".to_owned(), done: "Bussen går nu.".to_owned(), ..Parts::default() };
    let by_name = "Moa Lind, samordnare".to_owned();
    whole.must(answer::Command::Give { id: AnswerId(id(20, 0)), need: late_bus, parts, reports: Vec::new(), by_name });
    let why = || "samma sak".to_owned();
    whole.must(need::Command::Merge { into: bus, other: late_bus, why: why() });
    let (mut home, mut laptop) = (whole.forked(1), whole.forked(2));
    home.must(need::Command::Close { id: bus, why: why() });
    laptop.must(need::Command::Merge { into: doctor, other: bus, why: why() });
    home.join(&laptop, whole.history.len());
    let answers = home.world.claims.all().find(|claim| claim.arrow == Arrow::Answers).expect("it was answered").id;
    assert!(home.ask(claim::Command::Withdraw { id: answers, why: why() }).is_err());
    assert!(home.ask(need::Command::Unmerge { id: late_bus, why: why() }).is_err());
    let closed = home.world.needs.get(&bus).expect("it is there");
    assert!(closed.closed.is_some() && need::answer(&home.world, bus).is_some());
}
