//! What printed sheets promise: the code on a slip is the voice's own, a ballot counts once, dots of several sheets add up.

use crate::common::Village;
use samskapa_domain::{
    MeetingId, NeedId, PlaceId, RoundId, SheetId, VoiceId,
    meeting::Channel,
    need,
    notes::VoiceKind,
    round,
    sheet::{self, Kind, Order, Print},
    voice::{self, Draft},
};
use uuid::Uuid;

fn name(nth: u128) -> Uuid {
    Uuid::from_u128(0xabc0_0000 + nth)
}

fn order(village: &Village, kind: Kind, round: Option<RoundId>, rows: u16, copies: u16, nth: u128) -> Order {
    Order {
        id: SheetId(name(nth)),
        kind,
        meeting: first_meeting(village),
        round,
        table: Some("Bord 2".to_owned()),
        question: None,
        language: "sv".to_owned(),
        print: Print { version: 1, large: false, rows, columns: 3, text_lines: 1, pages: 1 },
        copies,
    }
}

fn first_meeting(village: &Village) -> MeetingId {
    village.world.meetings.all().next().expect("the village has a meeting").id
}

/// A village with a round over two needs, in which each person has two dots.
fn voting() -> (Village, RoundId, Vec<NeedId>) {
    let mut village = Village::default();
    let place: PlaceId = village.world.places.all().next().expect("a place").id;
    let meeting = village.world.meetings.all().next().expect("a meeting").clone();
    let mut needs = Vec::new();
    for nth in 0..2 {
        let voice = VoiceId(name(100 + nth));
        village
            .must(voice::Command::Capture { id: voice, draft: Draft::said(&meeting, "Bussen går inte", VoiceKind::Need) });
        village.must(voice::Command::Confirm { ids: vec![voice] });
        let id = NeedId(name(200 + nth));
        let title = format!("Behov {nth}");
        village.must(need::Command::Hear { id, place, title, voices: vec![voice], basis: need::Basis::Voices });
        needs.push(id);
    }
    let id = RoundId(name(300));
    village.must(round::Command::Open {
        id,
        title: "Vad är viktigast?".to_owned(),
        place,
        meeting: Some(meeting.id),
        dots_each: 2,
        needs: needs.clone(),
    });
    (village, id, needs)
}

#[test]
fn a_voice_typed_in_from_a_sheet_has_the_code_of_its_slip() {
    let mut village = Village::default();
    let sheets = order(&village, Kind::Table, None, 4, 2, 1);
    village.must(sheet::Command::Issue(Box::new(sheets)));
    assert_eq!(village.world.sheets.len(), 2);
    let sheet = village.world.sheets.get(&SheetId(name(1))).expect("it was issued").clone();
    let code = sheet.code(3).expect("a third line").clone();
    assert!(village.world.voice_of(&code).is_none());
    assert_eq!(village.world.sheet_of(&code).map(|sheet| sheet.issued.id), Some(sheet.issued.id));
    let meeting = village.world.meetings.get(&sheet.issued.meeting).expect("its meeting").clone();
    let draft =
        |row| Draft { slip: Some((sheet.issued.id, row)), ..Draft::said(&meeting, "Mer ljus på vägen", VoiceKind::Need) };
    village.must(voice::Command::Capture { id: VoiceId(name(2)), draft: draft(3) });
    let voice = village.world.voice_of(&code).expect("the code is the voice's");
    assert_eq!((voice.id, voice.row, voice.channel), (VoiceId(name(2)), Some(3), Channel::Paper));
    let again = village.ask(voice::Command::Capture { id: VoiceId(name(3)), draft: draft(3) });
    assert_eq!(again, Err(sheet::Refusal::LineTyped { row: 3 }.into()));
    let beyond = village.ask(voice::Command::Capture { id: VoiceId(name(3)), draft: draft(5) });
    assert_eq!(beyond, Err(sheet::Refusal::NotOnSheet.into()));
    let all: std::collections::BTreeSet<_> =
        village.world.sheets.all().flat_map(|sheet| sheet.issued.codes.clone()).collect();
    assert_eq!(all.len(), 8, "no two slips have the same code");
    assert_eq!(serde_json::to_string(&village.retold()).ok(), serde_json::to_string(&village.world).ok());
}

#[test]
fn the_same_ballot_sheet_taken_in_twice_counts_once() {
    let (mut village, round, needs) = voting();
    let sheets = order(&village, Kind::Ballot, Some(round), 2, 1, 1);
    village.must(sheet::Command::Issue(Box::new(sheets)));
    let id = SheetId(name(1));
    village.must(sheet::Command::Cast { id, dots: vec![(needs[0], 2)] });
    village.must(sheet::Command::Cast { id, dots: vec![(needs[0], 1), (needs[1], 1)] });
    let kept = village.world.rounds.get(&round).expect("the round");
    assert_eq!(kept.ballots.len(), 1);
    let ranks = round::ranking(&village.world, kept);
    assert_eq!(ranks.iter().map(|rank| rank.dots).collect::<Vec<_>>(), [1, 1]);
    assert!(village.world.sheets.get(&id).expect("the sheet").is_taken(1));
    assert!(village.ask(sheet::Command::Cast { id, dots: vec![(needs[0], 3)] }).is_err(), "nobody has three dots");
    assert_eq!(village.ask(sheet::Command::Tally { id, page: 1, dots: Vec::new() }), Err(sheet::Refusal::OtherKind.into()));
}

#[test]
fn dots_of_several_sheets_add_up_and_a_page_taken_in_anew_replaces_itself() {
    let (mut village, round, needs) = voting();
    let sheets = order(&village, Kind::Dots, Some(round), 2, 2, 1);
    village.must(sheet::Command::Issue(Box::new(sheets)));
    let ids: Vec<SheetId> = village.world.sheets.all().map(|sheet| sheet.issued.id).collect();
    village.must(sheet::Command::Tally { id: ids[0], page: 1, dots: vec![(needs[0], 5), (needs[1], 2)] });
    village.must(sheet::Command::Tally { id: ids[1], page: 1, dots: vec![(needs[0], 3), (needs[1], 0)] });
    village.must(sheet::Command::Tally { id: ids[0], page: 1, dots: vec![(needs[0], 4), (needs[1], 2)] });
    let ranks = round::ranking(&village.world, village.world.rounds.get(&round).expect("the round"));
    let dots: Vec<_> = ranks.iter().map(|rank| (rank.need, rank.dots)).collect();
    assert_eq!(dots, [(needs[0], 7), (needs[1], 2)]);
}

#[test]
fn a_sheet_without_anything_to_fill_in_is_not_printed() {
    let mut village = Village::default();
    let mut asked = |kind, rows, copies| {
        let sheets = order(&village, kind, None, rows, copies, 9);
        village.ask(sheet::Command::Issue(Box::new(sheets))).expect_err("not printed")
    };
    assert_eq!(asked(Kind::Table, 0, 1), sheet::Refusal::NoLines.into());
    assert_eq!(asked(Kind::Table, 5, 0), sheet::Refusal::Copies { copies: 0, most: sheet::MOST }.into());
    assert_eq!(asked(Kind::Ballot, 5, 1), sheet::Refusal::NoRound.into());
}
