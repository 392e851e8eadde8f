//! The page of one part: what it says and said before, the voices, needs and meetings that it rests on, and what serves it.
//! Those who lead say here what it rests on, and take it back.

use super::{ground, line, part_path};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{self, Again, Choice, Link, Paging, Quotes, Turn, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    ClaimId, MeetingId, NeedId, PartId, World,
    claim::{self, Arrow, Thing},
    code::Code,
    target_picture::{self, Part, TargetPicture},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "target_picture/part.html")]
struct PartPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    picture: &'a TargetPicture,
    part: &'a Part,
    line: String,
    sort: String,
    /// What it said in earlier versions, with their numbers, where that was something else.
    before: Vec<(u16, String)>,
    needs: Vec<Link>,
    meetings: Vec<(String, String)>,
    serving: Vec<Link>,
    quotes: Quotes,
    paging: Paging,
    arrows: Vec<Drawn>,
    more_needs: Vec<Choice>,
    more_meetings: Vec<Choice>,
}

/// An arrow that can be taken back.
struct Drawn {
    id: ClaimId,
    from: String,
    why: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Resting {
    #[serde(deserialize_with = "work::chosen")]
    need: Option<NeedId>,
    #[serde(deserialize_with = "work::chosen")]
    meeting: Option<MeetingId>,
    code: String,
    why: String,
}

#[derive(Deserialize)]
pub(super) struct Taking {
    claim: ClaimId,
    #[serde(default)]
    why_not: String,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PartId>,
    Query(turn): Query<Turn>,
) -> Answer {
    shown(&house, &visitor, id, turn, Again::default())
}

fn shown(house: &House, visitor: &Visitor, id: PartId, turn: Turn, again: Again) -> Answer {
    let (world, frame, leads) = (house.world(), again.frame(house, visitor), work::leads(visitor));
    let (picture, part) = target_picture::latest(&world, id).ok_or(Problem::NotFound)?;
    // A part of a draft alone is for those who write it.
    let agreed = picture.versions.iter().filter(|version| leads || version.agreed.is_some());
    let said: Vec<(u16, &Part)> =
        agreed.filter_map(|version| Some((version.number, version.parts.iter().find(|other| other.id == id)?))).collect();
    let part = if leads { part } else { said.last().map(|(_, part)| *part).ok_or(Problem::NotFound)? };
    let ground = target_picture::ground(&world, id);
    let voices = ground.voices.iter().filter_map(|voice| world.voices.get(voice));
    let mut quotes = Quotes::of(&world, &frame, voices);
    let paging;
    (quotes.shown, paging) = Paging::of(quotes.shown, turn);
    let drawn = |need: &str| ground.needs.iter().any(|id| id.to_string() == need);
    let to_part = world.claims.to(Thing::Part(id));
    let page = PartPage {
        was: again.was,
        leads,
        line: line(part),
        sort: terms::key("part-sort", &part.sort),
        before: before(&said, part),
        needs: work::links(&frame, &world, ground.needs.iter().map(|need| Thing::Need(*need))),
        meetings: ground::meetings(&world, &ground),
        serving: work::links(
            &frame,
            &world,
            world.claims.to(Thing::Part(id)).filter(|claim| claim.arrow == Arrow::Serves).map(|claim| claim.from),
        ),
        quotes,
        paging,
        arrows: to_part.filter(|claim| leads && claim.arrow == Arrow::Carries).map(|claim| arrow(&world, claim)).collect(),
        more_needs: work::needs(&world, &frame, None).into_iter().filter(|choice| !drawn(&choice.value)).collect(),
        more_meetings: meetings(&world),
        picture,
        part,
        frame,
    };
    work::send(&page.frame, &page)
}

/// What the part said in earlier versions, where that was something else than in the next.
fn before(said: &[(u16, &Part)], now: &Part) -> Vec<(u16, String)> {
    let earlier = said.iter().filter(|(_, part)| *part != now).map(|(number, part)| (*number, line(part)));
    earlier.collect()
}

fn arrow(world: &World, claim: &claim::Claim) -> Drawn {
    let from = match claim.from {
        Thing::Voice(id) => world.voices.get(&id).and_then(|voice| world.words(voice.text)).map(str::to_owned),
        Thing::Meeting(id) => world.meetings.get(&id).map(|meeting| meeting.title.clone()),
        thing => work::title(world, thing),
    };
    Drawn { id: claim.id, from: from.unwrap_or_default(), why: claim.why.clone() }
}

/// Meetings that were held, the latest first.
fn meetings(world: &World) -> Vec<Choice> {
    let mut all: Vec<_> = world.meetings.all().filter(|meeting| meeting.was_held()).collect();
    all.sort_by_key(|meeting| std::cmp::Reverse(meeting.date));
    all.into_iter()
        .map(|meeting| Choice { value: meeting.id.to_string(), words: format!("{}, {}", meeting.title, meeting.date) })
        .collect()
}

pub(super) async fn rest(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PartId>,
    form: Form<Resting>,
) -> Answer {
    let command = from(&house, &visitor, &form.fields).map(|from| {
        let why = form.fields.why.clone();
        claim::Command::Draw { from, arrow: Arrow::Carries, to: Thing::Part(id), why }
    });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = (part_path(id), "notice-target-picture-rests");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, Turn::default(), again))
}

/// The one thing that was named: a need, a meeting, or the voice whose code was typed.
fn from(house: &House, visitor: &Visitor, resting: &Resting) -> Result<Thing, Undone> {
    let no = |key: &str| Undone::No(house.texts.t(visitor.locale, key).to_string());
    match (resting.need, resting.meeting, resting.code.trim()) {
        (Some(need), None, "") => Ok(Thing::Need(need)),
        (None, Some(meeting), "") => Ok(Thing::Meeting(meeting)),
        (None, None, code) if !code.is_empty() => {
            let code: Code = code.parse().map_err(|_| no("code-unknown"))?;
            let world = house.world();
            world.voice_of(&code).map(|voice| Thing::Voice(voice.id)).ok_or_else(|| no("code-unknown"))
        }
        _ => Err(no("target-picture-rest-one")),
    }
}

pub(super) async fn withdraw(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PartId>,
    form: Form<Taking>,
) -> Answer {
    let command = claim::Command::Withdraw { id: form.fields.claim, why: form.fields.why_not.clone() };
    let told = house.tell(&visitor, form.key, command).await;
    let path = (part_path(id), "notice-target-picture-rests-no-more");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, Turn::default(), again))
}
