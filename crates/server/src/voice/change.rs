//! What those who lead can do with a voice: add a translation, take it back from publication, bring it back.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, go_with_notice},
        visitor::Visitor,
    },
    house::House,
};
use axum::extract::{Path, State};
use samskapa_domain::{VoiceId, voice::Command};
use serde::Deserialize;

/// What the form of a translation says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Translated {
    text: String,
    language: String,
    by_machine: Option<String>,
}

/// Adds a translation beside the original.
pub(super) async fn translate(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<VoiceId>,
    form: Form<Translated>,
) -> Answer {
    let Translated { text, language, by_machine } = form.fields.clone();
    let command = Command::Translate { id, text, language, by_machine: by_machine.is_some() };
    done(&house, &visitor, id, form, command, "notice-voice-translated").await
}

/// Why, in the words of whoever does it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Why {
    why: String,
}

/// Takes a voice back from publication.
pub(super) async fn withdraw(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<VoiceId>,
    form: Form<Why>,
) -> Answer {
    let command = Command::Withdraw { id, why: form.fields.why.clone() };
    done(&house, &visitor, id, form, command, "notice-voice-withdrawn").await
}

/// Brings back a voice that was set aside or withdrawn.
pub(super) async fn bring_back(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<VoiceId>,
    form: Form<Why>,
) -> Answer {
    let command = Command::BringBack { id, why: form.fields.why.clone() };
    done(&house, &visitor, id, form, command, "notice-voice-back").await
}

async fn done<T>(
    house: &House,
    visitor: &Visitor,
    id: VoiceId,
    form: Form<T>,
    command: Command,
    notice: &'static str,
) -> Answer {
    house.world().voices.get(&id).ok_or(Problem::NotFound)?;
    house.tell(visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    go_with_notice(house, format!("/voices/{id}"), notice)
}
