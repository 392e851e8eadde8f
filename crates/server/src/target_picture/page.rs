//! The page of a target picture: one version of it, plain enough to be read on one page; and the ways on, to what it rests
//! on, to who has approved it, and to other words.

use super::{SORTS, state, thanks};
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    meeting::choice::word,
    referral::Count,
    work::{self, Again, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    TargetPictureId,
    target_picture::{self, Part, TargetPicture, Version},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "target_picture/page.html")]
struct PicturePage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    picture: &'a TargetPicture,
    version: &'a Version,
    state: &'static str,
    /// The versions that the reader may open, newest first, each with where it stands.
    versions: Vec<(u16, &'static str)>,
    /// Whether a later version holds.
    outdated: Option<u16>,
    sorts: Vec<(String, Vec<Shown<'a>>)>,
    count: Count,
    thanks: Vec<String>,
    may_agree: bool,
    may_come_in_force: bool,
}

/// A part, and how many voices stand behind it.
struct Shown<'a> {
    part: &'a Part,
    voices: usize,
    needs: usize,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Which {
    pub(super) version: Option<u16>,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    Query(which): Query<Which>,
) -> Answer {
    shown(&house, &visitor, id, &which, Again::default())
}

/// The version that a reader asks for, or the one that they are shown first. Drafts are for those who write.
pub(super) fn chosen<'a>(
    picture: &'a TargetPicture,
    house: &House,
    visitor: &Visitor,
    which: &Which,
) -> Result<&'a Version, Problem> {
    let version = match which.version {
        Some(number) => picture.version(number),
        None => picture.foremost(house.today()),
    };
    version.filter(|version| version.agreed.is_some() || work::leads(visitor)).ok_or(Problem::NotFound)
}

/// The page, fresh or again.
pub(super) fn shown(house: &House, visitor: &Visitor, id: TargetPictureId, which: &Which, again: Again) -> Answer {
    let (world, leads, frame) = (house.world(), work::leads(visitor), again.frame(house, visitor));
    let picture = world.target_pictures.get(&id).ok_or(Problem::NotFound)?;
    let version = chosen(picture, house, visitor, which)?;
    let of = |part| {
        let ground = target_picture::ground(&world, part);
        (ground.voices.len(), ground.needs.len())
    };
    let sorts = SORTS.map(|sort| {
        let parts = version.parts.iter().filter(|part| part.sort == sort);
        let parts = parts.map(|part| {
            let (voices, needs) = of(part.id);
            Shown { part, voices, needs }
        });
        (format!("target-picture-sort-{}", word(&sort).replace('_', "-")), parts.collect::<Vec<_>>())
    });
    let open = picture.versions.iter().rev().filter(|version| leads || version.agreed.is_some());
    let holds = picture.in_force(house.today()).map(|version| version.number);
    let count = Count::of(&world, id, version.number);
    let page = PicturePage {
        was: again.was,
        leads,
        state: state(version),
        versions: open.map(|version| (version.number, state(version))).collect(),
        outdated: holds.filter(|number| *number > version.number),
        sorts: sorts.into_iter().filter(|(_, parts)| !parts.is_empty()).collect(),
        thanks: thanks::to(&world, id, version.number),
        may_agree: version.agreed.is_none(),
        may_come_in_force: version.agreed.is_some()
            && version.in_force.is_none()
            && holds.is_none_or(|number| number < version.number)
            && count.approved > 0,
        count,
        picture,
        version,
        frame,
    };
    work::send(&page.frame, &page)
}
