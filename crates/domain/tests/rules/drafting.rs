//! A language model reads only what was said where somebody let it, and each time is written down.

use crate::common::{Village, id, plan};
use samskapa_domain::{
    MeetingId, NeedId, Refusal, SeriesId, VoiceId,
    drafting::{self, Asked, Came, Command},
    meeting::{self, Meeting},
    need::{self, Basis},
    notes::VoiceKind,
    series,
    voice::{self, Draft},
};

const SERIES: u8 = 60;
const NEED: u8 = 61;

/// A village where three people spoke: two at a meeting of a process, one elsewhere; all in one need.
fn village() -> (Village, SeriesId, NeedId) {
    let mut village = Village::default();
    let (process, need) = (SeriesId(id(SERIES, 0)), NeedId(id(NEED, 0)));
    let held: Meeting = village.world.meetings.all().next().cloned().expect("the village has a meeting");
    village.must(series::Command::Start {
        id: process,
        title: "Nära vård".to_owned(),
        purpose: String::new(),
        places: vec![held.place],
    });
    let planned = meeting::Plan { id: MeetingId(id(62, 0)), series: Some(process), place: held.place, ..plan(0) };
    village.must(meeting::Command::Plan(planned.clone()));
    let there = village.world.meetings.get(&planned.id).cloned().expect("it was planned");
    let voices: Vec<VoiceId> = (0..3).map(|nth| VoiceId(id(63, nth))).collect();
    for (nth, voice) in voices.iter().enumerate() {
        let at = if nth < 2 { &there } else { &held };
        village
            .must(voice::Command::Capture { id: *voice, draft: Draft::said(at, format!("Röst {nth}"), VoiceKind::Need) });
    }
    village.must(voice::Command::Confirm { ids: vec![voices[0], voices[2]] });
    let hear = need::Command::Hear { id: need, place: held.place, title: "Bussen".to_owned(), voices, basis: Basis::Voices };
    village.must(hear);
    (village, process, need)
}

fn note(need: NeedId) -> Command {
    let asked = Asked {
        model: "m".to_owned(),
        host: "127.0.0.1".to_owned(),
        prompt: "0".repeat(64),
        voices: 1,
        came: Came::Sentences { held: 1, dropped: 2 },
    };
    Command::Note { need, asked }
}

#[test]
fn it_reads_nothing_until_somebody_lets_it_and_then_only_what_was_said_there() {
    let (mut village, process, need) = village();
    assert!(drafting::readable(&village.world, need).is_empty());
    assert_eq!(village.ask(note(need)), Err(Refusal::from(drafting::Refusal::NothingToRead)));
    let allow = |why: &str| Command::Allow { series: process, why: why.to_owned() };
    assert!(village.ask(allow(" ")).is_err(), "without a reason");
    village.must(allow("Vi provar"));
    assert_eq!(village.ask(allow("igen")), Err(Refusal::from(drafting::Refusal::AlreadyAllowed)));
    let readable: Vec<VoiceId> = drafting::readable(&village.world, need).iter().map(|voice| voice.id).collect();
    assert_eq!(readable, [0, 1].map(|nth| VoiceId(id(63, nth))), "not what was said elsewhere");
    village.must(voice::Command::Withdraw { id: VoiceId(id(63, 0)), why: String::new() });
    assert_eq!(drafting::readable(&village.world, need).len(), 1, "nor what was taken back");
}

#[test]
fn each_time_is_written_down_and_stays_when_it_is_turned_off() {
    let (mut village, process, need) = village();
    village.must(Command::Allow { series: process, why: "Vi provar".to_owned() });
    village.must(note(need));
    village.must(note(need));
    village.must(Command::Forbid { series: process });
    assert_eq!(village.ask(Command::Forbid { series: process }), Err(Refusal::from(drafting::Refusal::NotAllowed)));
    assert_eq!(village.ask(note(need)), Err(Refusal::from(drafting::Refusal::NothingToRead)));
    let asked = drafting::asked(&village.world, process);
    assert_eq!(asked.len(), 2);
    assert!(asked[0].0.sequence > asked[1].0.sequence, "the latest first");
}
