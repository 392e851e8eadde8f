//! A need that a professional has seen, without anybody having said it: marked as such, and shown so.

use crate::{
    frame::{
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Was},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    NeedId, PlaceId,
    need::{self, Basis, Mandate},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "need/fresh.html")]
struct FreshPage {
    frame: Frame,
    was: Was,
    places: Vec<Choice>,
}

/// Where the page was opened from.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    place: String,
}

/// The form.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Fields {
    #[serde(default)]
    place: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    statement: String,
}

/// The page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    show(&house, &visitor, &Again::filled(Was::default().with("place", asked.place)))
}

fn show(house: &House, visitor: &Visitor, again: &Again) -> Answer {
    let world = house.world();
    let page = FreshPage {
        was: again.was.clone(),
        places: work::places(&world, visitor.locale),
        frame: again.frame(house, visitor),
    };
    work::send(&page.frame, &page)
}

/// Notes the observation, and says it in full where that was written.
pub(super) async fn observe(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = NeedId(form.key);
    let fields = form.fields;
    let no_place = house.texts.t(visitor.locale, "need-new-no-place").to_string();
    let told = match fields.place.parse::<PlaceId>() {
        Err(_) => Err(work::Undone::No(no_place)),
        Ok(_) if house.world().needs.has(&id) => Ok(()),
        Ok(place) => {
            let title = fields.title.clone();
            let heard = need::Command::Hear { id, place, title, voices: Vec::new(), basis: Basis::ProfessionalObservation };
            let mut commands = vec![heard.into()];
            if !fields.statement.trim().is_empty() {
                let (title, statement) = (fields.title, fields.statement);
                commands.push(need::Command::Formulate { id, title, statement, mandate: Mandate::Ours }.into());
            }
            crate::several::tell(&house, &visitor, form.key, commands).await.map_err(work::Undone::from)
        }
    };
    work::done(&house, told, form.typed, (format!("/needs/{id}"), "notice-need-observed"), |again| {
        show(&house, &visitor, &again)
    })
}
