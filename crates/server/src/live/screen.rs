//! The projector: the same as on the phones, in letters for the last row, with nothing to press and nothing to scroll.
//! The way to join stands at its foot all evening, for those who come late.

use super::{
    events::{self, From, Reader},
    face::{Face, Shown},
    may_host,
};
use crate::{
    capture::{
        own_address,
        qr::{self, Qr},
    },
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use samskapa_domain::{MeetingId, World, live::JoinCode, question};
use serde::Deserialize;

struct Wall {
    code: JoinCode,
    running: bool,
    /// Whether the way to join stands at the foot; on the first picture it is all there is.
    foot: bool,
    meeting: MeetingId,
    title: String,
    /// The address of the page for the code, without what nobody types.
    short: String,
    qr: Option<Qr>,
    face: Face,
    joined: usize,
    seen: u64,
}

#[derive(Template)]
#[template(path = "live/screen.html")]
struct ScreenPage {
    frame: Frame,
    theme: &'static str,
    wall: Wall,
}

#[derive(Template)]
#[template(path = "live/screen_now.html")]
struct ScreenNow {
    frame: Frame,
    wall: Wall,
}

/// How the screen is to look; as the browser likes where nothing is said.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Look {
    theme: String,
}

/// Shows the screen.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    Query(look): Query<Look>,
    headers: HeaderMap,
) -> Answer {
    let wall = wall(&house, &visitor, id, &headers)?;
    let theme = match look.theme.as_str() {
        "dark" => "dark",
        "light" => "light",
        _ => visitor.look.theme.word(),
    };
    page::show_once(&ScreenPage { frame: house.frame(&visitor), theme, wall })
}

/// The part that changes.
pub(super) async fn now(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    headers: HeaderMap,
) -> Answer {
    let wall = wall(&house, &visitor, id, &headers)?;
    page::show_once(&ScreenNow { frame: house.frame(&visitor), wall })
}

/// The line by which the screen is told of changes.
pub(super) async fn events(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    may_host(&visitor, id)?;
    house.world().lives.get(&id).ok_or(Problem::NotFound)?;
    Ok(events::open(&house, id, Reader::Screen, from, &headers))
}

fn wall(house: &House, visitor: &Visitor, id: MeetingId, headers: &HeaderMap) -> Result<Wall, Problem> {
    may_host(visitor, id)?;
    let (seen, world) = house.ledger.seen();
    let world: &World = &world;
    let live = world.lives.get(&id).ok_or(Problem::NotFound)?;
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let address = own_address(house, headers);
    let short = address.split_once("://").map_or(address.as_str(), |(_, host)| host);
    let face = Face::of(world, live, Reader::Screen);
    Ok(Wall {
        foot: live.is_running() && !matches!(face, Face::Welcome),
        code: live.code.clone(),
        running: live.is_running(),
        meeting: id,
        title: meeting.title.clone(),
        short: format!("{short}/join"),
        qr: qr::of(&format!("{address}/live/{}", live.code)),
        face,
        joined: house.crowd.present(id).joined,
        seen,
    })
}
