//! An evening in a village that does not exist, for tests that need something to have been said.

use crate::common::{Answer, Browser, Open};
use jiff::civil::date;
use samskapa_domain::{
    Command, MeetingId, PlaceId, VoiceId, World, document,
    meeting::{self, Channel, Level, Plan, Sort},
    place,
    voice::{self, Voice},
};
use std::fmt::Write;
use uuid::Uuid;

/// Notes as a table host writes them: tables, marks, a vote, a promise, heads, and one note that tells who somebody is.
pub const NOTES: &str = "Dialogkväll i Granbergets bygdegård, 5 november 2026
Närvarande: 24 invånare, 2 politiker, 3 tjänstepersoner

Vad är viktigt för dig?

BORD 1
- bussen går för sällan på kvällen
- kön till sjuksköterskan är lång (x4 streck)
BORD 2
- vi kan hjälpa till med skjuts till vårdcentralen
- ring mig på 070-174 06 35 om bussen
- kaffet var gott i kväll

Prioritering (3 prickar/person): buss 31, samma sjuksköterska 22
Löfte: återkoppling före jul på anslagstavlan
";

/// A key that no other order has.
pub fn key() -> Uuid {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1);
    Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0000 + u128::from(NEXT.fetch_add(1, Ordering::Relaxed)))
}

/// Tells the house something; it must agree.
pub async fn tell(open: &Open, command: impl Into<Command>) {
    open.house.order("lead:test", key(), command).await.unwrap();
}

/// A meeting that was held in Granberget two days ago.
pub async fn held_meeting(open: &Open) -> MeetingId {
    let place = PlaceId(key());
    let id = MeetingId(key());
    tell(open, place::Command::Add { id: place, name: format!("Granberget {place}"), municipality: None }).await;
    let plan = Plan {
        id,
        series: None,
        place,
        venue: "Bygdegården".to_owned(),
        date: date(2026, 11, 5),
        hours: "18–20".to_owned(),
        title: "Dialogkväll i Granberget".to_owned(),
        sort: Sort::Dialogue,
        level: Level::Dialogue,
        influence: String::new(),
        channel: Channel::Hall,
        questions: vec!["Vad är viktigt för dig?".to_owned()],
        blocks: Vec::new(),
        contact: String::new(),
    };
    tell(open, meeting::Command::Plan(plan)).await;
    tell(open, meeting::Command::Advance { id, to: meeting::State::Held }).await;
    id
}

/// Pastes notes on the page of a meeting; gives the address of their review.
pub async fn pasted(lead: &mut Browser, meeting: MeetingId, text: &str) -> String {
    let page = lead.get(&format!("/meetings/{meeting}/notes")).await;
    let answer = sent_in(lead, &page, meeting, &[("text", None, text), ("name", None, "Anteckningar")]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.header("location").unwrap().split('#').next().unwrap().to_owned()
}

/// Sends the form with files: field, name of a file, content.
pub async fn sent_in(lead: &mut Browser, page: &Answer, meeting: MeetingId, parts: &[(&str, Option<&str>, &str)]) -> Answer {
    let mut body = String::new();
    let (csrf, key) = (page.input("csrf"), page.input("key"));
    let hidden = [("csrf", None, csrf.as_str()), ("key", None, key.as_str())];
    for (field, file, content) in hidden.iter().chain(parts) {
        let file = file.map(|name| format!("; filename=\"{name}\"\r\ncontent-type: text/plain")).unwrap_or_default();
        write!(body, "--snitt\r\ncontent-disposition: form-data; name=\"{field}\"{file}\r\n\r\n{content}\r\n").unwrap();
    }
    body.push_str("--snitt--\r\n");
    let origin = format!("http://{}", lead.address);
    let headers = [("content-type", "multipart/form-data; boundary=snitt"), ("origin", origin.as_str())];
    lead.ask("POST", &format!("/meetings/{meeting}/notes"), &headers, &body).await
}

/// The voice whose words hold a piece of text.
pub fn saying<'a>(world: &'a World, piece: &str) -> &'a Voice {
    let says = |voice: &&Voice| world.words(voice.text).is_some_and(|words| words.contains(piece));
    world.voices.all().find(says).unwrap_or_else(|| panic!("nobody said {piece:?}"))
}

/// Confirms all that is neither held nor put aside, masks the rest, and publishes the meeting.
pub async fn published(open: &Open, meeting: MeetingId) {
    let world = open.house.world();
    let of =
        |state| meeting::voices(&world, meeting).filter(move |v| v.state == state).map(|v| v.id).collect::<Vec<VoiceId>>();
    tell(open, voice::Command::Confirm { ids: of(voice::State::Captured) }).await;
    for id in of(voice::State::Held) {
        tell(open, voice::Command::Mask { id, text: "ring mig på [telefonnummer] om bussen".to_owned() }).await;
    }
    for to in [meeting::State::NotesChecked, meeting::State::Published] {
        tell(open, meeting::Command::Advance { id: meeting, to }).await;
    }
}

/// The notes that a review page stands for.
pub fn document_of(path: &str) -> samskapa_domain::DocumentId {
    path.trim_start_matches("/notes/").parse().unwrap()
}

/// The voices of a document, in the order of the text.
pub fn voices_of(world: &World, path: &str) -> Vec<Voice> {
    document::voices(world, document_of(path)).into_iter().cloned().collect()
}
