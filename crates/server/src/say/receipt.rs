//! The receipt of something said on the web or typed in for somebody: the code, large enough to be copied by hand or
//! read aloud, the day of the answer, and whom to ring.

use crate::{
    capture::{
        own_address,
        qr::{self, Qr},
    },
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rate::Deed,
};
use askama::Template;
use axum::{
    extract::{Query, State},
    http::HeaderMap,
};
use jiff::civil::Date;
use samskapa_domain::{
    code::Code,
    voice::{self, State as VoiceState},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "say/receipt.html")]
struct ReceiptPage {
    frame: Frame,
    code: String,
    words: String,
    lang: Option<String>,
    due: Option<Date>,
    held: bool,
    waits: bool,
    address: String,
    qr: Option<Qr>,
    leads: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    code: String,
}

/// Shows the receipt to whoever has the code.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Answer {
    house.rates.take(Deed::Code, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let world = house.world();
    let code: Code = asked.code.parse().map_err(|_| Problem::NotFound)?;
    let voice = world.voice_of(&code).ok_or(Problem::NotFound)?;
    let address = own_address(&house, &headers);
    let due = match voice::reply(&world, voice, house.today()) {
        voice::Reply::Due(day) | voice::Reply::Overdue(day) => Some(day),
        voice::Reply::Answered(_) | voice::Reply::Replied => None,
    };
    page::show_once(&ReceiptPage {
        words: world.words(voice.text).unwrap_or_default().to_owned(),
        lang: voice.language.clone(),
        due,
        held: voice.state == VoiceState::Held,
        waits: voice.state == VoiceState::Captured,
        qr: qr::of(&format!("{address}/code?code={code}")),
        address,
        leads: visitor.person.is_some(),
        frame: house.frame(&visitor),
        code: code.to_string(),
    })
}
