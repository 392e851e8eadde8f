//! The form that sends a version out to bodies; and, where it was sent already, to more of them.

use super::board;
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    target_picture,
    work::{self, Again, Ticks, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    BodyId, ReferralId, TargetPictureId,
    body::Sort,
    referral::{self, Command},
    target_picture::TargetPicture,
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "referral/send.html")]
struct SendPage<'a> {
    frame: Frame,
    was: Was,
    picture: &'a TargetPicture,
    /// The versions that may be sent, the newest first.
    numbers: Vec<u16>,
    bodies: Ticks,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    number: u16,
    to: Vec<BodyId>,
    due: String,
    letter: String,
}

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Path(id): Path<TargetPictureId>) -> Answer {
    let world = house.world();
    // Those who were asked of the last version are asked of the next; of the first, everybody who decides.
    let sent = board::numbers(&world, id).pop();
    let mut was = Was::default();
    for body in world.bodies.all() {
        let before =
            referral::of_picture(&world, id).any(|referral| Some(referral.number) == sent && referral.to.contains(&body.id));
        if before || sent.is_none() && body.sort == Sort::Assembly {
            was = was.with("to", body.id.to_string());
        }
    }
    shown(&house, &visitor, id, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, id: TargetPictureId, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let picture = world.target_pictures.get(&id).ok_or(Problem::NotFound)?;
    let agreed = picture.versions.iter().rev().filter(|version| version.agreed.is_some());
    let page = SendPage {
        picture,
        numbers: agreed.map(|version| version.number).collect(),
        bodies: Ticks::of(work::bodies(&world, frame.locale()), &again.was, "to"),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn send(
    State(house): State<House>,
    visitor: Visitor,
    Path(picture): Path<TargetPictureId>,
    form: Form<Fields>,
) -> Answer {
    let Fields { number, to, due, letter } = form.fields;
    let id = ReferralId(form.key);
    let command = work::day(&house, &visitor, &due).map(|due| Command::Send { id, picture, number, to, due, letter });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = format!("{}/board?version={number}", target_picture::path(picture));
    work::done(&house, told, form.typed, (path, "notice-referral-sent"), |again| shown(&house, &visitor, picture, again))
}
