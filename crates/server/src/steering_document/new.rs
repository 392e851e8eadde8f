//! The form that enters a document: its passages are pasted, and shown as they are read before they are kept.

use crate::{
    frame::{
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Undone, Was},
};
use askama::Template;
use axum::extract::State;
use samskapa_domain::{
    BodyId, SteeringDocumentId,
    steering_document::{self, Command, Sort, Written},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "steering_document/new.html")]
struct NewPage {
    frame: Frame,
    was: Was,
    looked: Vec<Written>,
    bodies: Vec<Choice>,
    sorts: [&'static str; 4],
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    title: String,
    sort: Sort,
    #[serde(deserialize_with = "work::chosen")]
    body: Option<BodyId>,
    from: String,
    to: String,
    reference: String,
    text: String,
    #[serde(rename = "do")]
    press: String,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    shown(&house, &visitor, Again::filled(Was::default().with("sort", "plan")))
}

fn shown(house: &House, visitor: &Visitor, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let page = NewPage {
        looked: steering_document::read(again.was.of("text")),
        bodies: work::bodies(&world, frame.locale()),
        sorts: ["plan", "policy", "strategy", "budget"],
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn enter(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    if form.fields.press == "look" {
        return shown(&house, &visitor, Again::typed(form.typed));
    }
    let id = SteeringDocumentId(form.key);
    let told = match command(&house, &visitor, id, form.fields) {
        Ok(command) => house.tell(&visitor, form.key, command).await.map_err(Undone::from),
        Err(undone) => Err(undone),
    };
    let path = (format!("/steering-documents/{id}"), "notice-steering-document-entered");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, again))
}

fn command(house: &House, visitor: &Visitor, id: SteeringDocumentId, fields: Fields) -> Result<Command, Undone> {
    let nobody = || Undone::No(house.texts.t(visitor.locale, "steering-document-no-body").to_string());
    Ok(Command::Enter {
        id,
        title: fields.title,
        sort: fields.sort,
        body: fields.body.ok_or_else(nobody)?,
        from: work::day(house, visitor, &fields.from)?,
        to: work::day_or_none(house, visitor, &fields.to)?,
        reference: fields.reference,
        passages: steering_document::read(&fields.text),
    })
}
