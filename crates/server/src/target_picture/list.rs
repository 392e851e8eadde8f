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
use jiff::civil::Date;
use samskapa_domain::{TargetPictureId, World, target_picture::Sort};

#[derive(Template)]
#[template(path = "target_picture/list.html")]
struct List {
    frame: Frame,
    leads: bool,
    rows: Vec<Row>,
}

/// A target picture as it is shown among others.
pub struct Row {
    /// Its name in the ledger.
    pub id: TargetPictureId,
    /// Its title.
    pub title: String,
    /// Who stands behind it.
    pub who: String,
    /// The version that is shown.
    pub number: u16,
    /// The key of the word for where that version stands.
    pub state: &'static str,
    /// Its first values.
    pub first: Vec<String>,
    /// Who has approved it.
    pub count: Count,
}

pub(super) async fn list(State(house): State<House>, visitor: Visitor) -> Answer {
    let leads = work::leads(&visitor);
    let rows = rows(&house.world(), house.today(), leads);
    page::show(&List { leads, rows, frame: house.frame(&visitor) })
}

/// All target pictures that a reader may open.
pub fn rows(world: &World, today: Date, leads: bool) -> Vec<Row> {
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
            count: Count::of(world, picture.id, version.number),
        })
    });
    shown.collect()
}
