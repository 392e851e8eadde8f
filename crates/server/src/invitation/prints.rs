//! Counting papers: before they are printed, so that they carry a number; and when they are taken down.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer},
        visitor::Visitor,
    },
    house::House,
};
use axum::extract::{Path, State};
use samskapa_domain::{
    MeetingId, PrintId,
    invitation::{Command, Paper},
};
use serde::Deserialize;

/// What is to be printed.
#[derive(Deserialize)]
pub(super) struct Fields {
    paper: Paper,
    #[serde(default)]
    copies: String,
}

/// Nothing is typed: a button is pressed.
#[derive(Deserialize)]
pub(super) struct Pressed {}

pub(super) async fn print(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    sent: Form<Fields>,
) -> Answer {
    let Ok(copies) = sent.fields.copies.trim().parse() else {
        let sentence = house.frame(&visitor).t("meeting-heads-unclear").s("typed", &sent.fields.copies).to_string();
        return Err(Problem::Refused(sentence, sent.typed));
    };
    let command = Command::Print { id: PrintId(sent.key), meeting: id, paper: sent.fields.paper, copies };
    house.tell(&visitor, sent.key, command).await.map_err(|untold| untold.with(sent.typed))?;
    page::go_with_notice(&house, format!("/meetings/{id}/invitation#prints"), "notice-invitation-printed")
}

pub(super) async fn take_down(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PrintId>,
    sent: Form<Pressed>,
) -> Answer {
    let meeting = house.world().prints.get(&id).ok_or(Problem::NotFound)?.meeting;
    house.tell(&visitor, sent.key, Command::TakeDown { id }).await.map_err(|untold| untold.with(sent.typed))?;
    page::go_with_notice(&house, format!("/meetings/{meeting}/invitation#prints"), "notice-invitation-taken-down")
}
