//! The table in which dots are typed in: one row for each need, one column for each channel, and how many people
//! took part in each. Typed anew, the last count holds; closing makes the ranking stand. No need's sum over the channels
//! stands here: nobody is to see an order before the round is closed.

use super::{CHANNELS, open, word};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    several, terms,
    work::{self, Again, Choice, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    Command, MeetingId, NeedId, RoundId, World,
    meeting::Channel,
    need::{self, Standing},
    place,
    round::{self, Round},
};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The columns that are always there; others come when they are asked for or used.
const USUAL: [Channel; 4] = [Channel::Hall, Channel::Paper, Channel::Phone, Channel::Web];

/// How the table is asked for.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// With the columns of all channels.
    #[serde(default)]
    all: Option<u8>,
}

#[derive(Template)]
#[template(path = "round/counting.html")]
struct CountingPage {
    frame: Frame,
    was: Was,
    id: RoundId,
    title: String,
    meeting: Option<(MeetingId, String)>,
    dots_each: u32,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// How many ballots were cast. What they say is nobody's to see while others still choose.
    ballots: usize,
    more: bool,
    lines: Vec<(String, u32)>,
    others: Vec<Choice>,
}

struct Column {
    word: String,
    key: String,
    people: String,
    dots: u32,
    most: Option<u32>,
}

struct Row {
    need: NeedId,
    title: String,
    cells: Vec<Cell>,
}

struct Cell {
    field: String,
    value: String,
    key: String,
}

/// The buttons of the form; the counts are fields of their own, `dots-NEED-CHANNEL` and `people-CHANNEL`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    #[serde(rename = "do")]
    press: String,
    add: String,
}

/// Sends the table.
pub(super) fn show(house: &House, visitor: &Visitor, round: &Round, asked: Asked, again: &Again) -> Answer {
    let world = house.world();
    let page = filled(&world, round, asked, again, again.frame(house, visitor));
    work::send(&page.frame, &page)
}

fn filled(world: &World, round: &Round, asked: Asked, again: &Again, frame: Frame) -> CountingPage {
    let was = &again.was;
    let needs = round::needs(world, round.id);
    let own = round.meeting.and_then(|id| world.meetings.get(&id)).map(|meeting| meeting.channel);
    let used = |channel: &Channel| {
        asked.all.is_some()
            || USUAL.contains(channel)
            || own == Some(*channel)
            || round.dots.iter().any(|(_, at, _)| at == channel)
            || round::people(round, *channel).is_some()
    };
    let channels: Vec<Channel> = CHANNELS.into_iter().filter(used).collect();
    let typed = |field: &str, known: Option<u32>| match again.refused {
        Some(_) => was.of(field).to_owned(),
        None => known.map(|count| count.to_string()).unwrap_or_default(),
    };
    let columns: Vec<Column> = channels
        .iter()
        .map(|channel| {
            let people = counted(round, *channel);
            Column {
                word: word(*channel),
                key: terms::key("channel", channel),
                people: typed(&format!("people-{}", word(*channel)), people),
                dots: sum(needs.iter().map(|need| dots(world, round, *need, *channel))),
                most: people.map(|people| people.saturating_mul(round.dots_each)),
            }
        })
        .collect();
    let rows: Vec<Row> = needs
        .iter()
        .filter_map(|id| world.needs.get(id))
        .map(|need| Row {
            need: need.id,
            title: need.title.clone(),
            cells: channels
                .iter()
                .map(|channel| {
                    let field = format!("dots-{}-{}", need.id, word(*channel));
                    let known = Some(dots(world, round, need.id, *channel)).filter(|dots| *dots > 0);
                    Cell { value: typed(&field, known), field, key: terms::key("channel", channel) }
                })
                .collect(),
        })
        .collect();
    CountingPage {
        was: was.clone(),
        id: round.id,
        title: round.title.clone(),
        meeting: round.meeting.and_then(|id| world.meetings.get(&id)).map(|meeting| (meeting.id, meeting.title.clone())),
        dots_each: round.dots_each,
        ballots: round.ballots.len(),
        more: channels.len() < CHANNELS.len(),
        lines: round.meeting.map(|meeting| open::counted(world, meeting)).unwrap_or_default(),
        others: place::needs(world, round.place)
            .into_iter()
            .filter(|need| !needs.contains(&need.id) && need::standing(world, need) != Standing::Closed)
            .map(|need| Choice { value: need.id.to_string(), words: need.title.clone() })
            .collect(),
        columns,
        rows,
        frame,
    }
}

fn sum(counts: impl Iterator<Item = u32>) -> u32 {
    counts.fold(0, u32::saturating_add)
}

/// The dots of a need in a channel, with those of needs that were joined to it.
fn dots(world: &World, round: &Round, need: NeedId, channel: Channel) -> u32 {
    let ours = round.dots.iter().filter(|(other, at, _)| *at == channel && need::surviving(world, *other) == need);
    sum(ours.map(|(_, _, dots)| *dots))
}

/// How many were counted and typed in; those who cast ballots come on top.
fn counted(round: &Round, channel: Channel) -> Option<u32> {
    round.people.iter().find(|(at, _)| *at == channel).map(|(_, people)| *people)
}

/// Takes the table.
pub(super) async fn take(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoundId>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let round = world.rounds.get(&id).ok_or(Problem::NotFound)?;
    let notice = match form.fields.press.as_str() {
        "close" => "notice-round-closed",
        "add" => "notice-round-added",
        _ => "notice-round-counted",
    };
    let told = match commands(&house, &visitor, &world, round, &form) {
        Ok(commands) => several::tell(&house, &visitor, form.key, commands).await.map_err(Undone::from),
        Err(undone) => Err(undone),
    };
    work::done(&house, told, form.typed, (format!("/rounds/{id}"), notice), |again| {
        show(&house, &visitor, round, Asked { all: Some(1) }, &again)
    })
}

/// What is different from what is known. Counts that go down come first, then people, then counts that go up, so
/// that no step on the way has more dots than its people could give.
fn commands(
    house: &House,
    visitor: &Visitor,
    world: &World,
    round: &Round,
    form: &Form<Fields>,
) -> Result<Vec<Command>, Undone> {
    let id = round.id;
    if round.closed.is_some() && form.fields.press == "close" {
        return Ok(Vec::new());
    }
    let needs = round::needs(world, id);
    let (mut down, mut heads, mut up) = (Vec::new(), Vec::new(), Vec::new());
    for channel in CHANNELS {
        let told =
            typed(form, &format!("people-{}", word(channel))).map(|count| whole(house, visitor, count)).transpose()?;
        let known = counted(round, channel);
        if let Some(people) = told.filter(|people| Some(*people) != known) {
            heads.push(round::Command::CountPeople { id, channel, people });
        }
        let mut all = 0u32;
        for need in &needs {
            let before = dots(world, round, *need, channel);
            // A box that was emptied means none; one that was never there leaves what is known.
            let now = match typed(form, &format!("dots-{need}-{}", word(channel))) {
                Some(count) => whole(house, visitor, count)?,
                None => emptied(form, channel, before),
            };
            all = all.saturating_add(now);
            if now != before {
                let joined = need::within(world, *need).into_iter().filter(|other| other != need);
                for other in joined.filter(|other| round.dots.iter().any(|(at, by, _)| at == other && *by == channel)) {
                    down.push(round::Command::Count { id, need: other, channel, dots: 0 });
                }
                let count = round::Command::Count { id, need: *need, channel, dots: now };
                if now < before { down.push(count) } else { up.push(count) }
            }
        }
        if let Some(people) = told.or(known) {
            check(house, visitor, round, channel, all, people)?;
        }
    }
    let mut commands: Vec<Command> = down.into_iter().chain(heads).chain(up).map(Command::from).collect();
    match form.fields.press.as_str() {
        "close" => commands.push(round::Command::Close { id }.into()),
        "add" => {
            let need = form.fields.add.parse().map_err(|_| say(house, visitor, "round-nothing-chosen"))?;
            commands.push(round::Command::Add { id, need }.into());
        }
        _ => {}
    }
    Ok(commands)
}

fn say(house: &House, visitor: &Visitor, key: &str) -> Undone {
    Undone::No(house.texts.t(visitor.locale, key).to_string())
}

fn typed<'a>(form: &'a Form<Fields>, field: &str) -> Option<&'a str> {
    form.typed.0.iter().find(|(name, _)| name == field).map(|(_, value)| value.as_str())
}

/// The channels that the table showed are told in a field of their own, since empty boxes leave no trace.
fn emptied(form: &Form<Fields>, channel: Channel, before: u32) -> u32 {
    let shown: BTreeSet<&str> = typed(form, "channels").unwrap_or_default().split(' ').collect();
    if shown.contains(word(channel).as_str()) { 0 } else { before }
}

fn check(house: &House, visitor: &Visitor, round: &Round, channel: Channel, dots: u32, people: u32) -> Result<(), Undone> {
    if dots <= people.saturating_mul(round.dots_each) {
        return Ok(());
    }
    let texts = &house.texts;
    let sentence = texts
        .t(visitor.locale, "round-too-many")
        .s("channel", texts.t(visitor.locale, terms::key("channel", &channel)))
        .n("dots", dots)
        .n("people", people)
        .n("each", round.dots_each);
    Err(Undone::No(sentence.to_string()))
}

/// Reads a whole number.
///
/// # Errors
/// [`Undone::No`] with a sentence that names what was typed.
pub(super) fn whole(house: &House, visitor: &Visitor, typed: &str) -> Result<u32, Undone> {
    let wrong = |_| Undone::No(house.texts.t(visitor.locale, "round-not-a-number").s("typed", typed.trim()).to_string());
    typed.trim().parse().map_err(wrong)
}
