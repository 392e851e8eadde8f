//! What a version rests on, both ways: each part with the needs, voices and meetings behind it; promises with no voice
//! behind them; and needs with no promise.

use super::{
    line,
    page::{Which, chosen},
};
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need::is_open_to,
    terms,
    work::{self, Link, Paging, Turn},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    NeedId, PartId, TargetPictureId, World,
    claim::Thing,
    need,
    target_picture::{self, Part, TargetPicture, Version},
};

#[derive(Template)]
#[template(path = "target_picture/ground.html")]
struct GroundPage<'a> {
    frame: Frame,
    picture: &'a TargetPicture,
    version: &'a Version,
    rows: Vec<Row>,
    /// The parts behind which nobody's voice stands.
    alone: Vec<(PartId, String)>,
    /// Needs that no part takes up, those that most have spoken of first.
    left: Vec<(Link, usize)>,
    left_count: usize,
    paging: Paging,
}

struct Row {
    id: PartId,
    line: String,
    sort: String,
    needs: Vec<Link>,
    voices: usize,
    meetings: Vec<(String, String)>,
}

pub(super) async fn ground(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    Query(which): Query<Which>,
    Query(turn): Query<Turn>,
) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let picture = world.target_pictures.get(&id).ok_or(Problem::NotFound)?;
    let version = chosen(picture, &house, &visitor, &which)?;
    let left = left(&world, &frame, version);
    let left_count = left.len();
    let (left, paging) = Paging::of(left, turn);
    let linked =
        |(need, voices)| work::links(&frame, &world, [Thing::Need(need)]).into_iter().map(move |link| (link, voices));
    let left = left.into_iter().flat_map(linked).collect();
    let alone = target_picture::without_voice(&world, version);
    let page = GroundPage {
        rows: version.parts.iter().map(|part| row(&world, &frame, part)).collect(),
        alone: alone.into_iter().map(|part| (part.id, line(part))).collect(),
        left,
        left_count,
        paging,
        picture,
        version,
        frame,
    };
    page::show(&page)
}

fn row(world: &World, frame: &Frame, part: &Part) -> Row {
    let ground = target_picture::ground(world, part.id);
    Row {
        id: part.id,
        line: line(part),
        sort: terms::key("part-sort", &part.sort),
        needs: work::links(frame, world, ground.needs.iter().map(|need| Thing::Need(*need))),
        voices: ground.voices.len(),
        meetings: meetings(world, &ground),
    }
}

/// The meetings at which a part was worked on: where each page lies, and what it is called.
pub(super) fn meetings(world: &World, ground: &target_picture::Ground) -> Vec<(String, String)> {
    let known = ground.meetings.iter().filter_map(|id| world.meetings.get(id));
    known.map(|meeting| (format!("/meetings/{}", meeting.id), meeting.title.clone())).collect()
}

fn left(world: &World, frame: &Frame, version: &Version) -> Vec<(NeedId, usize)> {
    let needs = target_picture::not_taken_up(world, version).into_iter().filter_map(|id| world.needs.get(&id));
    let open = needs.filter(|need| is_open_to(frame, world, need));
    let mut left: Vec<(NeedId, usize)> = open.map(|need| (need.id, need::expressed(world, need.id).len())).collect();
    left.sort_by_key(|(_, voices)| std::cmp::Reverse(*voices));
    left
}
