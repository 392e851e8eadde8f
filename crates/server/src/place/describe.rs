//! How many live at a place and how far it is to care, so that its conditions can be compared with those of a case.

use crate::{
    frame::{
        form::Form,
        page::{self, Answer},
        visitor::Visitor,
    },
    house::House,
    work,
};
use axum::extract::{Path, State};
use samskapa_domain::{PlaceId, place::Command};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    #[serde(deserialize_with = "work::chosen")]
    population: Option<u32>,
    #[serde(deserialize_with = "work::chosen")]
    km: Option<u32>,
}

pub(super) async fn describe(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PlaceId>,
    form: Form<Fields>,
) -> Answer {
    let Fields { population: Some(population), km: Some(km) } = form.fields else {
        return Err(crate::frame::error::Problem::Malformed(form.typed));
    };
    let told = house.tell(&visitor, form.key, Command::Describe { id, population, km }).await;
    told.map_err(|no| no.with(form.typed))?;
    page::go_with_notice(&house, format!("/places/{id}"), "notice-place-described")
}
