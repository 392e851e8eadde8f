//! The form in which anybody suggests other words. Where scripts run, words are chosen by marking them in the text.

use super::own;
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rate::Deed,
    target_picture::line,
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    PartId, SuggestionId, TargetPictureId,
    suggestion::Command,
    target_picture::{Sort, TargetPicture},
    voice::RESIDENT,
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "suggestion/make.html")]
struct MakePage<'a> {
    frame: Frame,
    was: Was,
    picture: &'a TargetPicture,
    number: u16,
    parts: Vec<(PartId, String)>,
    /// The part that it is about, in its own words; none while it has not been chosen.
    about: Option<(PartId, Vec<&'a str>)>,
}

#[derive(Deserialize)]
pub(super) struct About {
    part: Option<PartId>,
}

#[derive(Deserialize)]
pub(super) struct Fields {
    part: PartId,
    number: u16,
    #[serde(default)]
    words: String,
    #[serde(default)]
    instead: String,
    #[serde(default)]
    why: String,
    #[serde(default)]
    thanks: String,
}

pub(super) async fn form(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    Query(about): Query<About>,
) -> Answer {
    shown(&house, &visitor, id, about.part, &Again::default())
}

fn shown(house: &House, visitor: &Visitor, id: TargetPictureId, part: Option<PartId>, again: &Again) -> Answer {
    let world = house.world();
    let picture = world.target_pictures.get(&id).ok_or(Problem::NotFound)?;
    let version = picture.newest_agreed().ok_or(Problem::NotFound)?;
    let about = part.and_then(|part| version.parts.iter().find(|other| other.id == part));
    let mut was = again.was.clone();
    // The whole of a part is suggested to start with; whoever means a word or two takes the rest away.
    if let Some(about) = about.filter(|_| again.was.of("words").is_empty()) {
        was = was.with("words", about.text.clone());
    }
    let page = MakePage {
        frame: again.frame(house, visitor),
        was,
        number: version.number,
        parts: version.parts.iter().map(|part| (part.id, line(part))).collect(),
        about: about.map(|part| {
            let both = if part.sort == Sort::Shift {
                vec![part.from.as_str(), part.text.as_str()]
            } else {
                vec![part.text.as_str()]
            };
            (part.id, both)
        }),
        picture,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn make(
    State(house): State<House>,
    visitor: Visitor,
    Path(picture): Path<TargetPictureId>,
    form: Form<Fields>,
) -> Answer {
    if !work::leads(&visitor) {
        house.rates.take(Deed::Write, visitor.address, house.now()).map_err(Problem::TooMany)?;
    }
    let Fields { part, number, words, instead, why, thanks } = form.fields;
    // A draft is nobody's to comment on but of those who write it.
    let world = house.world();
    let open = world.target_pictures.get(&picture).and_then(|picture| picture.version(number));
    open.filter(|version| version.agreed.is_some()).ok_or(Problem::NotFound)?;
    let id = SuggestionId(form.key);
    let command = Command::Make { id, picture, number, part, words, instead, why, thanks };
    let told = house.tell_as(RESIDENT, &visitor, form.key, command).await.map_err(Undone::from);
    let path = house.world().suggestions.get(&id).map_or_else(String::new, |made| own::path(&made.code));
    work::done(&house, told, form.typed, (path, "notice-suggestion-made"), |again| {
        shown(&house, &visitor, picture, Some(part), &again)
    })
}
