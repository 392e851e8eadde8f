//! The form that plans a trial, in the headings of a PDSA cycle.

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
    GroupId, NeedId, PlaceId, TrialId,
    trial::{Command, Design},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "trial/new.html")]
struct NewPage {
    frame: Frame,
    was: Was,
    needs: Ticks,
    places: Vec<Choice>,
    groups: Vec<Choice>,
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
    #[serde(deserialize_with = "work::chosen")]
    group: Option<GroupId>,
    question: String,
    guess: String,
    what: String,
    from: String,
    to: String,
    measure: String,
    stop_rule: String,
}

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let world = house.world();
    let need = asked.need.and_then(|id| world.needs.get(&id));
    let group = need.and_then(|need| {
        let mut groups = world.groups.all().filter(|group| group.ended.is_none());
        groups.find(|group| samskapa_domain::group::needs(&world, group.id).contains(&need.id))
    });
    let mut was = Was::default().with("from", house.today().to_string());
    if let Some(need) = need {
        was = was.with("needs", need.id.to_string()).with("place", need.place.to_string());
    }
    if let Some(group) = group {
        was = was.with("group", group.id.to_string());
    }
    shown(&house, &visitor, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let place = again.was.of("place").parse().ok();
    let page = NewPage {
        needs: Ticks::of(work::needs(&world, &frame, place), &again.was, "needs"),
        places: work::places(&world, frame.locale()),
        groups: work::groups(&world, frame.locale()),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn plan(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = TrialId(form.key);
    let command =
        design(&house, &visitor, &form.fields).map(|design| Command::Plan { id, design, needs: form.fields.needs.clone() });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = (format!("/trials/{id}"), "notice-trial-planned");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, again))
}

fn design(house: &House, visitor: &Visitor, fields: &Fields) -> Result<Design, Undone> {
    let place = fields.place.ok_or_else(|| Undone::No(house.texts.t(visitor.locale, "work-place-missing").to_string()))?;
    Ok(Design {
        title: fields.title.clone(),
        place,
        group: fields.group,
        question: fields.question.clone(),
        guess: fields.guess.clone(),
        what: fields.what.clone(),
        from: work::day(house, visitor, &fields.from)?,
        to: work::day(house, visitor, &fields.to)?,
        measure: fields.measure.clone(),
        stop_rule: fields.stop_rule.clone(),
    })
}
