//! A language model reads only what was said where somebody let it, and each time is written down.

use crate::common::{Village, id, plan};
use samskapa_domain::{
    DraftId, MeetingId, NeedId, Refusal, SeriesId, VoiceId,
    drafting::{self, Asked, Came, Command},
    meeting::{self, Meeting},
    need::{self, Basis},
    notes::VoiceKind,
    series,
    voice::{self, Draft},
};

const SERIES: u8 = 60;
const NEED: u8 = 61;

/// A village where four people spoke: three at a meeting of a process, one of them with a telephone number that holds it, and one
/// elsewhere; all that are free in one need.
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
    let voices: Vec<VoiceId> = (0..4).map(|nth| VoiceId(id(63, nth))).collect();
    let told = ["Röst ett", "Röst två", "Röst tre", "Ring mig på 070-174 06 35 om bussen"];
    for (nth, voice) in voices.iter().enumerate() {
        let at = if nth == 2 { &held } else { &there };
        village.must(voice::Command::Capture { id: *voice, draft: Draft::said(at, told[nth], VoiceKind::Need) });
    }
    village.must(voice::Command::Confirm { ids: vec![voices[0], voices[2]] });
    let hear = need::Command::Hear { id: need, place: held.place, title: "Bussen".to_owned(), voices, basis: Basis::Voices };
    village.must(hear);
    (village, process, need)
}

fn ask(nth: u8, need: NeedId, process: SeriesId) -> Command {
    let asked = Asked {
        series: vec![process],
        model: "m".to_owned(),
        host: "127.0.0.1".to_owned(),
        prompt: "0".repeat(64),
        voices: 1,
    };
    Command::Ask { id: DraftId(id(64, nth)), need, asked }
}

fn readable(village: &Village, need: NeedId) -> Vec<VoiceId> {
    drafting::readable(&village.world, need).iter().map(|voice| voice.id).collect()
}

#[test]
fn it_reads_nothing_until_somebody_lets_it_and_then_only_what_was_confirmed_there() {
    let (mut village, process, need) = village();
    assert!(readable(&village, need).is_empty());
    assert_eq!(village.ask(ask(0, need, process)), Err(Refusal::from(drafting::Refusal::NothingToRead)));
    let allow = |why: &str| Command::Allow { series: process, why: why.to_owned() };
    assert!(village.ask(allow(" ")).is_err(), "without a reason");
    village.must(allow("Vi provar"));
    assert_eq!(village.ask(allow("igen")), Err(Refusal::from(drafting::Refusal::AlreadyAllowed)));
    assert_eq!(readable(&village, need), [0, 1].map(|nth| VoiceId(id(63, nth))), "not what was said elsewhere or is held");
    village.must(voice::Command::Withdraw { id: VoiceId(id(63, 0)), why: String::new() });
    assert_eq!(readable(&village, need).len(), 1, "nor what was taken back");
    let elsewhere = SeriesId(id(SERIES, 9));
    assert!(village.ask(ask(0, need, elsewhere)).is_err(), "nor in another process's name");
}

#[test]
fn each_time_is_written_down_before_it_is_asked_and_stays_whatever_happens_meanwhile() {
    let (mut village, process, need) = village();
    village.must(Command::Allow { series: process, why: "Vi provar".to_owned() });
    village.must(ask(0, need, process));
    village.must(ask(1, need, process));
    village.must(Command::Forbid { series: process });
    assert_eq!(village.ask(Command::Forbid { series: process }), Err(Refusal::from(drafting::Refusal::NotAllowed)));
    for nth in 0..3 {
        let _ = village.ask(voice::Command::Withdraw { id: VoiceId(id(63, nth)), why: String::new() });
    }
    let came = Came::Sentences { held: 1, dropped: 2 };
    village.must(Command::Hear { id: DraftId(id(64, 1)), came });
    assert!(village.ask(Command::Hear { id: DraftId(id(64, 7)), came }).is_err(), "it was never asked");
    assert!(village.ask(ask(2, need, process)).is_err(), "off");
    let told: Vec<Option<Came>> = drafting::asked(&village.world, process).map(|draft| draft.came).collect();
    assert_eq!(told, [Some(came), None], "the latest first");
}
