//! The list of target pictures, each with where it stands.

use super::state;
use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    referral::Count,
    work,
};
use askama::Template;
use axum::extract::State;
use samskapa_domain::{TargetPictureId, target_picture::Sort};

#[derive(Template)]
#[template(path = "target_picture/list.html")]
struct List {
    frame: Frame,
    leads: bool,
    rows: Vec<Row>,
}

struct Row {
    id: TargetPictureId,
    title: String,
    who: String,
    number: u16,
    state: &'static str,
    first: Vec<String>,
    count: Count,
}

pub(super) async fn list(State(house): State<House>, visitor: Visitor) -> Answer {
    let (world, today, leads) = (house.world(), house.today(), work::leads(&visitor));
    let shown = world.target_pictures.all().filter_map(|picture| {
        // Residents read what was agreed; a draft is for those who write it.
        let version = picture.foremost(today).filter(|version| leads || version.agreed.is_some())?;
        let values = version.parts.iter().filter(|part| part.sort == Sort::Value);
        Some(Row {
            id: picture.id,
            title: picture.title.clone(),
            who: picture.who.clone(),
            number: version.number,
            state: state(version),
            first: values.take(2).map(|part| part.text.clone()).collect(),
            count: Count::of(&world, picture.id, version.number),
        })
    });
    page::show(&List { leads, rows: shown.collect(), frame: house.frame(&visitor) })
}
