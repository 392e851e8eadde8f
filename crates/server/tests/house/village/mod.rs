//! A village where a meeting was held: nine voices, confirmed, and whatever a test adds.

use crate::common::Open;
use jiff::civil::Date;
use samskapa_domain::{
    Command, MeetingId, NeedId, PlaceId, VoiceId, claim, meeting, need,
    notes::VoiceKind,
    place,
    voice::{self, Draft},
};
use samskapa_server::{
    frame::locale::Locale,
    paper::{Kind, Printed, Wish, print},
};
use std::sync::Arc;
use uuid::Uuid;

/// What people in the village said, in order.
pub const SAID: [&str; 9] = [
    "Sista bussen går klockan 18, ingen kommer hem på kvällen",
    "Sista bussen på kvällen måste gå senare",
    "Ny läkare varje gång, man får berätta allt igen",
    "Samma läkare två gånger vore bra",
    "Mobiltäckningen vid sjön är dålig",
    "Snöröjning på gångvägen till servicehuset",
    "Ingen täckning för trygghetslarmet vid sjön",
    "Det finns ingenstans att träffas för unga",
    "Hjärtstartare saknas",
];

/// The village.
pub struct Village {
    pub open: Open,
    pub place: PlaceId,
    pub meeting: MeetingId,
    pub voices: Vec<VoiceId>,
}

/// Opens a house in which the meeting was held and its notes were checked.
pub async fn village(open: Open) -> Village {
    let (place, meeting) = (PlaceId(Uuid::from_u128(1)), MeetingId(Uuid::from_u128(2)));
    let mut village = Village { open, place, meeting, voices: Vec::new() };
    village.tell(place::Command::Add { id: place, name: "Granliden".to_owned(), municipality: None }).await;
    village.tell(meeting::Command::Plan(plan(place, meeting))).await;
    village.advance(&[meeting::State::Held, meeting::State::NotesIn]).await;
    let held = village.open.house.world().meetings.get(&meeting).unwrap().clone();
    for (nth, words) in SAID.iter().enumerate() {
        let id = VoiceId(Uuid::from_u128(100 + nth as u128));
        let draft = Draft { table: Some(format!("Bord {}", nth % 3 + 1)), ..Draft::said(&held, *words, VoiceKind::Need) };
        village.tell(voice::Command::Capture { id, draft }).await;
        village.voices.push(id);
    }
    village.tell(voice::Command::Confirm { ids: village.voices.clone() }).await;
    village
}

/// A meeting that is planned there.
pub fn plan(place: PlaceId, id: MeetingId) -> meeting::Plan {
    meeting::Plan {
        id,
        series: None,
        place,
        venue: "Bygdegården".to_owned(),
        date: "2026-11-05".parse::<Date>().unwrap(),
        hours: "18–20".to_owned(),
        title: "Soppa och samtal".to_owned(),
        sort: meeting::Sort::Dialogue,
        level: meeting::Level::Dialogue,
        influence: String::new(),
        channel: meeting::Channel::Hall,
        questions: Vec::new(),
        blocks: Vec::new(),
        contact: "Anna, 0555-123 45".to_owned(),
    }
}

impl Village {
    /// A paper in Swedish and normal print, as the press gives it.
    pub async fn printed(&self, kind: &str, id: &str) -> Arc<Printed> {
        let wish = Wish {
            locale: Locale::Sv,
            size: samskapa_paper::Size::Normal,
            address: "https://samskapa.example".to_owned(),
            number: None,
            part: String::new(),
        };
        print(&self.open.house, Kind::from_word(kind).unwrap(), id, wish).await.unwrap()
    }

    /// Tells the house something past the pages.
    pub async fn tell(&self, command: impl Into<Command>) {
        self.open.house.order("lead:anna", self.open.house.fresh_key().unwrap(), command).await.unwrap();
    }

    /// Takes the meeting further on its road.
    pub async fn advance(&self, steps: &[meeting::State]) {
        for to in steps {
            self.tell(meeting::Command::Advance { id: self.meeting, to: *to }).await;
        }
    }

    /// Everybody may read what was said.
    pub async fn publish(&self) {
        self.advance(&[meeting::State::NotesChecked, meeting::State::Published]).await;
    }

    /// A need made of some of the voices.
    pub async fn need(&self, number: u128, title: &str, voices: &[usize]) -> NeedId {
        let id = NeedId(Uuid::from_u128(1000 + number));
        let voices = voices.iter().map(|nth| self.voices[*nth]).collect();
        let hear =
            need::Command::Hear { id, place: self.place, title: title.to_owned(), voices, basis: need::Basis::Voices };
        self.tell(hear).await;
        id
    }

    /// An arrow between two things.
    pub async fn draw(&self, from: claim::Thing, arrow: claim::Arrow, to: claim::Thing) {
        self.tell(claim::Command::Draw { from, arrow, to, why: "sagt på mötet".to_owned() }).await;
    }
}
