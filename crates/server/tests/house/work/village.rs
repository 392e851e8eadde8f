//! A village where a meeting was held, six people were heard about the bus, and one thing was said that is not
//! published yet.

use crate::common::{Answer, Browser, Open, open};
use axum::http::StatusCode;
use samskapa_domain::{
    MeetingId, NeedId, OrganisationId, PlaceId, VoiceId,
    meeting::{self, Channel, Level, Plan, Sort, State},
    need::{self, Basis, Mandate},
    notes::VoiceKind,
    organisation, place,
    voice::{self, Draft},
};
use samskapa_server::rights::Role;
use uuid::Uuid;

/// What everybody heard.
pub const SAID: [&str; 6] = [
    "Bussen går inte på kvällen",
    "Jag kommer inte hem från vårdcentralen",
    "Sista bussen går klockan tre",
    "Mormor får ta taxi till sjuksköterskan",
    "Det finns ingen kvällstur till Fageråsen",
    "Ungdomarna kommer ingenstans efter skolan",
];

/// What was said at a meeting that is not published.
pub const UNPUBLISHED: &str = "Vi vill ha en bänk vid affären";

/// A village with an open house.
pub struct Village {
    pub open: Open,
    pub place: PlaceId,
    pub need: NeedId,
    pub hidden_need: NeedId,
    pub voices: Vec<VoiceId>,
    pub region: OrganisationId,
}

fn name(nth: u128) -> Uuid {
    Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 + nth)
}

impl Village {
    /// Opens the house and lets the evening happen.
    pub async fn new() -> Self {
        Self::in_house(open().await).await
    }

    /// Lets the evening happen in a house of one's own.
    pub async fn in_house(open: Open) -> Self {
        let village = Self {
            open,
            place: PlaceId(name(1)),
            need: NeedId(name(2)),
            hidden_need: NeedId(name(3)),
            voices: (10..16).map(|nth| VoiceId(name(nth))).collect(),
            region: OrganisationId(name(4)),
        };
        village.tell(place::Command::Add { id: village.place, name: "Fageråsen".to_owned(), municipality: None }).await;
        let region = organisation::Command::Add {
            id: village.region,
            name: "Region Dalbygden".to_owned(),
            sort: organisation::Sort::Region,
        };
        village.tell(region).await;
        village.meet(MeetingId(name(5)), &village.voices.clone(), &SAID).await;
        for to in [State::NotesIn, State::NotesChecked, State::Published] {
            village.tell(meeting::Command::Advance { id: MeetingId(name(5)), to }).await;
        }
        village.meet(MeetingId(name(6)), &[VoiceId(name(20))], &[UNPUBLISHED]).await;
        village.hear(village.need, "Hem på kvällen", village.voices.clone()).await;
        village.hear(village.hidden_need, "En bänk vid affären", vec![VoiceId(name(20))]).await;
        let formulate = need::Command::Formulate {
            id: village.need,
            title: "Hem på kvällen".to_owned(),
            statement: "Vi behöver kunna ta oss hem från vårdcentralen på kvällen.".to_owned(),
            mandate: Mandate::Shared,
        };
        village.tell(formulate).await;
        village
    }

    async fn meet(&self, id: MeetingId, names: &[VoiceId], said: &[&str]) {
        let plan = Plan {
            id,
            series: None,
            place: self.place,
            venue: "Bygdegården".to_owned(),
            date: self.open.house.today(),
            hours: "18–20".to_owned(),
            title: "Dialogmöte i Fageråsen".to_owned(),
            sort: Sort::Dialogue,
            level: Level::Dialogue,
            influence: String::new(),
            channel: Channel::Hall,
            questions: Vec::new(),
            blocks: Vec::new(),
            contact: String::new(),
        };
        self.tell(meeting::Command::Plan(plan)).await;
        self.tell(meeting::Command::Advance { id, to: State::Held }).await;
        for (voice, text) in names.iter().zip(said) {
            let draft = Draft::said(self.open.house.world().meetings.get(&id).unwrap(), *text, VoiceKind::Need);
            self.tell(voice::Command::Capture { id: *voice, draft }).await;
        }
    }

    async fn hear(&self, id: NeedId, title: &str, voices: Vec<VoiceId>) {
        let place = self.place;
        self.tell(need::Command::Hear { id, place, title: title.to_owned(), voices, basis: Basis::Voices }).await;
    }

    /// Something happens behind the pages.
    pub async fn tell(&self, command: impl Into<samskapa_domain::Command>) {
        let key = self.open.house.fresh_key().unwrap();
        self.open.house.order("lead:test", key, command).await.unwrap();
    }

    /// Somebody who leads.
    pub async fn lead(&self) -> Browser {
        self.open.signed_in("eva", Role::Lead).await
    }

    /// A resident without an account.
    pub fn resident(&self) -> Browser {
        self.open.visitor()
    }
}

/// Fills in the form of a page; it must be done, and the answer tells where its page lies.
pub async fn fill(browser: &mut Browser, page: &str, path: &str, fields: &[(&str, &str)]) -> String {
    let page = browser.get(page).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let answer = browser.send(&page, path, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").unwrap().to_owned()
}

/// Fills in the form of a page; the rules must say no.
pub async fn refused(browser: &mut Browser, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let page = browser.get(page).await;
    let answer = browser.send(&page, path, fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
    answer
}

/// The page, which must be there, as text.
pub async fn read(browser: &mut Browser, path: &str) -> String {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    page.body
}
