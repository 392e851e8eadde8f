//! Writing the invitation: one form, filled in beforehand with what is usually true.

use super::page::boxes;
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    meeting::choice::Choice,
    place,
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    MeetingId, World,
    invitation::{self, Access, Command, Wording},
    meeting::Meeting,
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "invitation/write.html")]
struct WritePage {
    frame: Frame,
    meeting: MeetingId,
    title: String,
    access: Vec<Choice>,
    typed: Fields,
}

/// The invitation as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    host: String,
    signed: String,
    food: String,
    cost: String,
    allergies: String,
    access: Vec<Access>,
    access_more: String,
    way: String,
    transport: String,
    absent: String,
    sign_up: String,
    sign_up_by: String,
    known: String,
}

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    if meeting.was_held() {
        return page::go(format!("/meetings/{id}/invitation"));
    }
    let frame = house.frame(&visitor);
    let typed = match world.invitations.get(&id).and_then(|invitation| invitation.current()) {
        Some(version) => Fields::of(&version.wording, invitation::signed(&world, id).unwrap_or_default()),
        None => Fields::usual(&frame, &world, meeting),
    };
    page::show(&shown(frame, meeting, typed))
}

fn shown(frame: Frame, meeting: &Meeting, typed: Fields) -> WritePage {
    WritePage { frame, meeting: meeting.id, title: meeting.title.clone(), access: boxes(&typed.access), typed }
}

pub(super) async fn write(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    sent: Form<Fields>,
) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let again = |sentence: String| {
        page::show_refused(&shown(house.frame(&visitor).refusing(sentence), meeting, sent.fields.clone()))
    };
    let wording = match sent.fields.wording(&house.frame(&visitor)) {
        Ok(wording) => wording,
        Err(sentence) => return again(sentence),
    };
    let command = Command::Write { meeting: id, wording, signed: sent.fields.signed.clone() };
    match house.tell(&visitor, sent.key, command).await {
        Ok(_) => page::go_with_notice(&house, format!("/meetings/{id}/invitation"), "notice-invitation-written"),
        Err(Untold::Refused { sentence, .. }) => again(sentence),
        Err(fault) => Err(fault.with(sent.typed)),
    }
}

impl Fields {
    fn of(wording: &Wording, signed: &str) -> Self {
        let wording = wording.clone();
        Self {
            host: wording.host,
            signed: signed.to_owned(),
            food: wording.food,
            cost: wording.cost,
            allergies: wording.allergies,
            access: wording.access,
            access_more: wording.access_more,
            way: wording.way,
            transport: wording.transport,
            absent: wording.absent,
            sign_up: wording.sign_up,
            sign_up_by: wording.sign_up_by.map(|day| day.to_string()).unwrap_or_default(),
            known: wording.known,
        }
    }

    /// What is usually true, to be changed where it is not.
    fn usual(frame: &Frame, world: &World, meeting: &Meeting) -> Self {
        let say = |key: &str| frame.t(key).to_string();
        Self {
            host: super::asks(world, meeting),
            food: say("invitation-usual-food"),
            cost: say("invitation-usual-cost"),
            allergies: say("invitation-usual-allergies"),
            access: vec![Access::StepFree, Access::Toilet],
            access_more: say("invitation-usual-access"),
            transport: frame.t("invitation-usual-transport").s("place", place::name(world, meeting.place)).to_string(),
            absent: say("invitation-absent-text"),
            sign_up: say("invitation-usual-sign-up"),
            ..Self::default()
        }
    }

    fn wording(&self, frame: &Frame) -> Result<Wording, String> {
        let day = self.sign_up_by.trim();
        let sign_up_by = match day {
            "" => None,
            day => Some(day.parse().map_err(|_| frame.t("meeting-date-unclear").s("typed", day).to_string())?),
        };
        let fields = self.clone();
        Ok(Wording {
            host: fields.host,
            food: fields.food,
            cost: fields.cost,
            allergies: fields.allergies,
            access: fields.access,
            access_more: fields.access_more,
            way: fields.way,
            transport: fields.transport,
            absent: fields.absent,
            sign_up: fields.sign_up,
            sign_up_by,
            known: fields.known,
        })
    }
}
