//! Saying something from a phone in the hall: the same road as at a table, with the same code to take home. The code is
//! shown in the answer itself: an address that leads back to it would be a second key.

use super::{
    phone::{refused, running},
    seat::Seat,
};
use crate::{
    frame::{
        error::Problem,
        form::{Form, Typed},
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    rate::Deed,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use samskapa_domain::{
    VoiceId,
    live::{self, JoinCode},
    notes::VoiceKind,
    round::SEAT,
    voice::{self, Draft},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "live/said.html")]
struct SaidPage {
    frame: Frame,
    code: JoinCode,
    receipt: String,
    /// What was said; none while it is held.
    words: Option<String>,
    address: String,
}

/// What the form says.
#[derive(Deserialize)]
pub(super) struct Words {
    #[serde(default)]
    text: String,
}

/// Takes down what somebody says.
pub(super) async fn say(
    State(house): State<House>,
    visitor: Visitor,
    Path(code): Path<String>,
    headers: HeaderMap,
    form: Form<Words>,
) -> Answer {
    let world = house.world();
    let live = running(&house, &visitor, &world, &code)?;
    house.rates.take(Deed::Write, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let seat = Seat::of(&house, &headers)?;
    if let Err(refusal) = live::may_speak(&world, live.meeting) {
        let refusal = samskapa_domain::Refusal::from(refusal);
        return Err(Problem::Refused(crate::frame::refusal::say(&house.texts, visitor.locale, &refusal), form.typed));
    }
    let meeting = world.meetings.get(&live.meeting).ok_or(Problem::NotFound)?;
    // Nobody at a table has said what sort of thing it is, so a person looks at that later.
    let draft = Draft { sure: false, ..Draft::said(meeting, form.fields.text, VoiceKind::Need) };
    let id = VoiceId(form.key);
    match house.tell_as(SEAT, &visitor, form.key, voice::Command::Capture { id, draft }).await {
        Ok(_) => {}
        Err(Untold::Refused { sentence, .. }) => return refused(&house, &visitor, live, &seat, &sentence, None),
        Err(untold) => return Err(untold.with(Typed::default())),
    }
    let world = house.world();
    let voice = world.voices.get(&id).ok_or_else(|| Problem::fault("what was just taken down is not there"))?;
    page::show_once(&SaidPage {
        frame: house.frame(&visitor),
        code: live.code.clone(),
        receipt: voice.code.to_string(),
        words: voice.held.is_empty().then(|| world.words(voice.text).unwrap_or_default().to_owned()),
        address: crate::capture::own_address(&house, &headers),
    })
}
