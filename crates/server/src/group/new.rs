//! The form that starts a working group around needs: its task and limit, how it decides, and when it ends.

use crate::{
    frame::{
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Ticks, Undone, Was},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    GroupId, NeedId, PlaceId,
    group::{Command, Mandate},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "group/new.html")]
struct NewPage {
    frame: Frame,
    was: Was,
    needs: Ticks,
    places: Vec<Choice>,
}

#[derive(Deserialize)]
pub(super) struct For {
    need: Option<NeedId>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    needs: Vec<NeedId>,
    title: String,
    #[serde(deserialize_with = "work::chosen")]
    place: Option<PlaceId>,
    task: String,
    limit: String,
    rule: String,
    ends: String,
    contact: String,
}

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let world = house.world();
    let frame = house.frame(&visitor);
    let mut was = Was::default().with("rule", frame.t("group-rule-usual").to_string()).with("contact", frame.contact());
    if let Some(need) = asked.need.and_then(|id| world.needs.get(&id)) {
        was = was.with("needs", need.id.to_string()).with("place", need.place.to_string());
    }
    shown(&house, &visitor, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let place = again.was.of("place").parse().ok();
    let page = NewPage {
        needs: Ticks::of(work::needs(&world, &frame, place), &again.was, "needs"),
        places: work::places(&world, frame.locale()),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn start(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = GroupId(form.key);
    let command = mandate(&house, &visitor, &form.fields).map(|mandate| Command::Form {
        id,
        mandate,
        needs: form.fields.needs.clone(),
    });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = (format!("/groups/{id}"), "notice-group-formed");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, again))
}

fn mandate(house: &House, visitor: &Visitor, fields: &Fields) -> Result<Mandate, Undone> {
    let place = fields.place.ok_or_else(|| Undone::No(house.texts.t(visitor.locale, "work-place-missing").to_string()))?;
    Ok(Mandate {
        title: fields.title.clone(),
        place,
        task: fields.task.clone(),
        limit: fields.limit.clone(),
        rule: fields.rule.clone(),
        ends: work::day(house, visitor, &fields.ends)?,
        contact: fields.contact.clone(),
    })
}
