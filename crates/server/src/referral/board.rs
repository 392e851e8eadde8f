//! The board: every body that a version was sent to, with its answer; first those whom to remind. As a list, as a map of
//! boxes, and as a table to take along.

use super::{Count, look, map::Map, standing};
use crate::{
    body,
    frame::{
        dates,
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms, work,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::{Timestamp, civil::Date};
use samskapa_domain::{
    BodyId, ReferralId, TargetPictureId, World,
    referral::{self, Noted, Referral},
    target_picture::TargetPicture,
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "referral/board.html")]
struct Board<'a> {
    frame: Frame,
    leads: bool,
    picture: &'a TargetPicture,
    number: u16,
    /// The versions that were sent out.
    numbers: Vec<u16>,
    may_send: bool,
    count: Count,
    rows: Vec<Row>,
    map: Map,
}

/// A body on the board.
pub(super) struct Row {
    /// Which.
    pub(super) body: BodyId,
    /// Its full name.
    pub(super) name: String,
    /// The referral by which it was asked last.
    referral: ReferralId,
    due: Date,
    /// Whether its answer is late.
    pub(super) late: bool,
    reminded: Option<Timestamp>,
    /// Its answer, if it has come.
    pub(super) noted: Option<Noted>,
    /// The key of the word for how it stands.
    pub(super) standing: String,
    tag: &'static str,
    /// Earlier answers to the same version.
    before: Vec<(String, Noted)>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Which {
    version: Option<u16>,
}

pub(super) async fn board(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    Query(which): Query<Which>,
) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let picture = world.target_pictures.get(&id).ok_or(Problem::NotFound)?;
    let numbers = numbers(&world, id);
    let number = which.version.or_else(|| numbers.last().copied()).unwrap_or(1);
    if which.version.is_some_and(|asked| !numbers.contains(&asked)) {
        return Err(Problem::NotFound);
    }
    let rows = rows(&world, &frame, id, number, house.today());
    let page = Board {
        leads: work::leads(&visitor),
        may_send: picture.versions.iter().any(|version| version.agreed.is_some()),
        map: Map::of(&world, &rows),
        count: Count::of(&world, id, number),
        picture,
        number,
        numbers,
        rows,
        frame,
    };
    page::show(&page)
}

/// The versions that were sent out, oldest first.
pub(super) fn numbers(world: &World, id: TargetPictureId) -> Vec<u16> {
    let mut numbers: Vec<u16> = referral::of_picture(world, id).map(|referral| referral.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// Those who were asked: first whoever has not answered, the late ones before the others; then by name.
fn rows(world: &World, frame: &Frame, id: TargetPictureId, number: u16, today: Date) -> Vec<Row> {
    let sent: Vec<&Referral> = referral::of_picture(world, id).filter(|referral| referral.number == number).collect();
    let standing_answers = referral::standing(world, id, number);
    let mut rows = Vec::new();
    for body in world.bodies.all() {
        let Some(referral) = sent.iter().rev().find(|referral| referral.to.contains(&body.id)) else { continue };
        let answer = standing_answers.iter().find(|answer| answer.body == body.id).copied();
        let all = sent.iter().flat_map(|referral| &referral.answers).filter(|other| other.body == body.id);
        let before = all
            .filter(|other| answer.is_none_or(|answer| answer.stamp.sequence != other.stamp.sequence))
            .map(|other| (terms::key("referral-verdict", &other.noted.verdict), other.noted.clone()));
        rows.push(Row {
            body: body.id,
            name: body::full_name(world, body),
            referral: referral.id,
            due: referral.due,
            late: answer.is_none() && referral.due < today,
            reminded: referral.reminded_last(body.id).map(|stamp| stamp.time),
            standing: standing(answer),
            tag: look(answer.map(|answer| answer.noted.verdict)),
            noted: answer.map(|answer| answer.noted.clone()),
            before: before.collect(),
        });
    }
    dates::sort_by_word(frame.locale(), &mut rows, |row| &row.name);
    rows.sort_by_key(|row| (row.noted.is_some(), !row.late));
    rows
}

/// The board as a table for other programs: one line for each body.
pub(super) async fn table(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    Query(which): Query<Which>,
) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    world.target_pictures.get(&id).ok_or(Problem::NotFound)?;
    let number = which.version.or_else(|| numbers(&world, id).last().copied()).unwrap_or(1);
    let heads = ["body", "version", "verdict", "day", "paragraph", "dnr", "wording", "yes", "no", "abstained", "document"];
    let heads = heads.map(|head| frame.t(["referral-col-", head].concat()).to_string());
    let rows = rows(&world, &frame, id, number, house.today());
    work::csv("board.csv", heads, rows.iter().map(|row| cells(&frame, number, row)))
}

fn cells(frame: &Frame, number: u16, row: &Row) -> [String; 11] {
    let of = |part: fn(&Noted) -> String| row.noted.as_ref().map(part).unwrap_or_default();
    let votes = row.noted.as_ref().and_then(|noted| noted.votes);
    let vote = |part: fn(referral::Votes) -> u32| votes.map(|votes| part(votes).to_string()).unwrap_or_default();
    [
        row.name.clone(),
        number.to_string(),
        frame.t(row.standing.as_str()).to_string(),
        of(|noted| noted.date.to_string()),
        of(|noted| noted.paragraph.clone()),
        of(|noted| noted.dnr.clone()),
        of(|noted| noted.wording.clone()),
        vote(|votes| votes.yes),
        vote(|votes| votes.no),
        vote(|votes| votes.abstained),
        of(|noted| noted.document.clone()),
    ]
}
