//! What somebody takes back stays back, and what is weeded is gone from everywhere it stood.

use crate::common::Village;
use samskapa_domain::{
    DocumentId, Refusal, VoiceId, World, document,
    meeting::Meeting,
    notes::{Sheet, VoiceKind},
    voice::{self, Command, Correction, Draft, State},
};
use uuid::Uuid;

const NOTES: &str = "BORD 1\n- Bussen slutar för tidigt, och min man väntar hemma\n- Vi vill träffa samma sköterska\n";

fn meeting(world: &World) -> Meeting {
    world.meetings.all().next().cloned().expect("the village has a meeting")
}

fn with_notes() -> (Village, VoiceId) {
    let mut village = Village::default();
    let meeting = meeting(&village.world).id;
    let (id, sheet) = (DocumentId(Uuid::from_u128(7)), Sheet::plain(NOTES));
    village.must(document::Command::Receive { id, meeting, name: "kväll.txt".to_owned(), sheet });
    let voice = village.world.voices.all().next().expect("a voice was read").id;
    (village, voice)
}

fn spoken(village: &mut Village) -> VoiceId {
    let draft = Draft::said(&meeting(&village.world), "Bussen!", VoiceKind::Need);
    let id = VoiceId(Uuid::from_u128(9));
    village.must(Command::Capture { id, draft });
    id
}

#[test]
fn nobody_brings_out_what_whoever_said_it_took_back() {
    let mut village = Village::default();
    let id = spoken(&mut village);
    village.actor = voice::RESIDENT.to_owned();
    village.must(Command::Withdraw { id, why: String::new() });
    village.actor = "lead:test".to_owned();
    let refused = village.ask(Command::BringBack { id, why: "den var bra".to_owned() });
    assert_eq!(refused, Err(Refusal::Voice(voice::Refusal::TakenBack)));
}

#[test]
fn what_was_said_at_first_hand_needs_no_second_check_when_it_comes_back() {
    let mut village = Village::default();
    let id = spoken(&mut village);
    village.must(Command::Withdraw { id, why: "fel möte".to_owned() });
    village.must(Command::BringBack { id, why: "rätt ändå".to_owned() });
    assert_eq!(village.world.voices.get(&id).map(|voice| voice.state), Some(State::Confirmed));
}

#[test]
fn weeding_reaches_what_was_cut_away_before_and_spares_what_others_said() {
    let (mut village, id) = with_notes();
    let voice = village.world.voices.get(&id).expect("it was read").clone();
    let span = voice.span.clone().expect("it stands in the notes");
    let first = "Bussen slutar för tidigt".chars().count();
    let passage = Some((span.start, span.start + first));
    village.must(Command::Correct { id, correction: Correction { passage, ..Correction::none(&voice) } });
    village.must(Command::Weed { id, decision: "KS § 12, dnr 2026/8".to_owned() });
    let notes = village.world.documents.get(&span.document).expect("the notes stay");
    let text = village.world.words(notes.text).expect("their text stays");
    assert!(!text.contains("min man") && !text.contains("Bussen"), "{text}");
    assert!(text.contains("Vi vill träffa samma sköterska"), "{text}");
    assert!(village.words.values().flatten().all(|words| !words.contains("min man väntar")), "a copy was left");
}
