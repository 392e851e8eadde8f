//! Weeding: erasing somebody's words for good, by a retention decision. It asks twice, since nothing brings them back.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, go_with_notice},
        visitor::Visitor,
    },
    house::{House, Untold},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    VoiceId,
    voice::{Command, State as VoiceState, Voice},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "voice/weed.html")]
struct WeedPage {
    frame: Frame,
    id: VoiceId,
    words: Option<String>,
    in_notes: bool,
    translated: bool,
    decision: String,
}

fn filled(house: &House, frame: Frame, voice: &Voice, decision: String) -> WeedPage {
    let words = house.world().words(voice.text).map(str::to_owned);
    WeedPage {
        frame,
        id: voice.id,
        words: words.filter(|_| voice.held.is_empty()),
        in_notes: voice.span.is_some(),
        translated: !voice.translations.is_empty(),
        decision,
    }
}

/// Asks for the decision and tells what is erased.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<VoiceId>) -> Answer {
    let world = house.world();
    let voice = world.voices.get(&id).filter(|voice| voice.state != VoiceState::Weeded).ok_or(Problem::NotFound)?;
    page::show(&filled(&house, house.frame(&visitor), voice, String::new()))
}

/// What the form says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Weeded {
    decision: String,
    sure: Option<String>,
}

/// Erases the words.
pub(super) async fn weed(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<VoiceId>,
    form: Form<Weeded>,
) -> Answer {
    let world = house.world();
    let voice = world.voices.get(&id).ok_or(Problem::NotFound)?;
    let decision = form.fields.decision;
    let frame = house.frame(&visitor);
    if form.fields.sure.is_none() {
        let frame = frame.clone().refusing(frame.t("voice-weed-not-sure").to_string());
        return page::show_refused(&filled(&house, frame, voice, decision));
    }
    match house.tell(&visitor, form.key, Command::Weed { id, decision: decision.clone() }).await {
        Ok(_) => {
            // A picture of somebody's handwriting says the words as well.
            crate::sheet::forget_pictures_of(&house, &world, id).await?;
            go_with_notice(&house, format!("/voices/{id}"), "notice-voice-weeded")
        }
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&filled(&house, frame.refusing(sentence), voice, decision))
        }
        Err(untold) => Err(untold.with(form.typed)),
    }
}
