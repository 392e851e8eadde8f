//! What mattered most: the needs of a round in their order, with the dots of each channel. Shared ranks are said;
//! how many took part is told, but never a number so small that somebody could be picked out.

use super::CHANNELS;
use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need::is_open_to,
    place, terms, work,
};
use askama::Template;
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, NeedId, PlaceId, World,
    figure::{Shown, shown},
    round::{self, Round},
};

#[derive(Template)]
#[template(path = "round/ranking.html")]
struct RankingPage {
    frame: Frame,
    leads: bool,
    title: String,
    place: (PlaceId, String),
    meeting: Option<(MeetingId, String, Date)>,
    closed: bool,
    dots_each: u32,
    total: u32,
    any_shared: bool,
    columns: Vec<Column>,
    people: Option<Shown>,
    rows: Vec<Row>,
}

struct Column {
    key: String,
    people: Option<Shown>,
}

struct Row {
    need: Option<NeedId>,
    title: String,
    rank: usize,
    shared: bool,
    dots: u32,
    bar: u32,
    by_channel: Vec<(String, u32)>,
}

/// Sends the page.
pub(super) fn show(house: &House, visitor: &Visitor, round: &Round) -> Answer {
    let world = house.world();
    page::show(&filled(&world, round, house.frame(visitor)))
}

fn filled(world: &World, round: &Round, frame: Frame) -> RankingPage {
    let ranks = round::ranking(world, round);
    let most = ranks.iter().map(|rank| rank.dots).max().unwrap_or(0).max(1);
    let people = |channel| round::people(round, channel);
    let channels: Vec<_> = CHANNELS
        .into_iter()
        .filter(|channel| {
            people(*channel).is_some() || ranks.iter().any(|rank| rank.by_channel.get(channel).is_some_and(|dots| *dots > 0))
        })
        .collect();
    let counted: Vec<u32> = channels.iter().filter_map(|channel| people(*channel)).collect();
    let columns: Vec<Column> = channels
        .iter()
        .map(|channel| Column { key: terms::key("channel", channel), people: people(*channel).map(told) })
        .collect();
    // With one channel hidden and the sum shown, the hidden number would be the difference.
    let hidden = columns.iter().filter(|column| column.people == Some(Shown::Few)).count();
    let all = counted.iter().fold(0u32, |sum, people| sum.saturating_add(*people));
    let rows: Vec<Row> = ranks
        .iter()
        .filter_map(|rank| Some((rank, world.needs.get(&rank.need)?)))
        .map(|(rank, need)| {
            let open = is_open_to(&frame, world, need);
            Row {
                need: open.then_some(need.id),
                title: if open { need.title.clone() } else { frame.t("round-unpublished").to_string() },
                rank: rank.rank,
                shared: rank.shared,
                dots: rank.dots,
                bar: u32::try_from(u64::from(rank.dots) * 100 / u64::from(most)).unwrap_or(100),
                by_channel: channels
                    .iter()
                    .map(|channel| (terms::key("channel", channel), rank.by_channel.get(channel).copied().unwrap_or(0)))
                    .collect(),
            }
        })
        .collect();
    RankingPage {
        leads: work::leads(&frame.visitor),
        title: round.title.clone(),
        place: (round.place, place::name(world, round.place)),
        meeting: round
            .meeting
            .and_then(|id| world.meetings.get(&id))
            .map(|meeting| (meeting.id, meeting.title.clone(), meeting.date)),
        closed: round.closed.is_some(),
        dots_each: round.dots_each,
        total: ranks.iter().fold(0u32, |sum, rank| sum.saturating_add(rank.dots)),
        any_shared: ranks.iter().any(|rank| rank.shared),
        people: (!counted.is_empty() && hidden != 1).then(|| told(all)),
        columns,
        rows,
        frame,
    }
}

fn told(people: u32) -> Shown {
    shown(usize::try_from(people).unwrap_or(usize::MAX))
}
