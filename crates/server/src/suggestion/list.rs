//! The suggestions to a target picture: those that wait, and what became of the others. Whoever edits settles them here.

use super::{Shown, shown, told};
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    meeting::choice::word,
    work::{self, Again},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    TargetPictureId,
    suggestion::{self, Verdict},
    target_picture::TargetPicture,
};

#[derive(Template)]
#[template(path = "suggestion/list.html")]
struct List<'a> {
    frame: Frame,
    leads: bool,
    picture: &'a TargetPicture,
    held: Vec<Shown>,
    open: Vec<Shown>,
    settled: Vec<Shown>,
    /// The verdicts: the word that is sent, and the key of its text.
    verdicts: [(String, String); 3],
}

pub(super) async fn list(State(house): State<House>, visitor: Visitor, Path(id): Path<TargetPictureId>) -> Answer {
    again(&house, &visitor, id, &Again::default())
}

/// The page, fresh or again.
pub(super) fn again(house: &House, visitor: &Visitor, id: TargetPictureId, again: &Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let picture = world.target_pictures.get(&id).ok_or(Problem::NotFound)?;
    let all = suggestion::of_picture(&world, id).rev().filter_map(|made| shown(&world, &frame, made));
    let (held, others): (Vec<Shown>, Vec<Shown>) = all.partition(|one| one.held);
    let (open, settled) = others.into_iter().partition(|one| one.settled.is_none());
    let page = List {
        leads: work::leads(visitor),
        picture,
        held,
        open,
        settled,
        verdicts: [Verdict::Taken, Verdict::Partly, Verdict::NotTaken]
            .map(|verdict| (word(&verdict), told(verdict).0.to_owned())),
        frame,
    };
    work::send(&page.frame, &page)
}
