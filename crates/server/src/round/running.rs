//! A round that was set up by a method, while ballots come and until its result is told: what is chosen between, by which
//! method, and how many ballots have come by which way. Never a sum, never an order.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need::is_open_to,
    place, terms,
    work::{self, Again, Undone},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, NeedId, PlaceId, RoundId, World,
    figure::{Shown, shown},
    round::{
        self, Command, Round,
        entry::{self, Typing},
        setting::{Tier, Way},
    },
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "round/running.html")]
struct RunningPage {
    frame: Frame,
    leads: bool,
    id: RoundId,
    title: String,
    place: (PlaceId, String),
    meeting: Option<(MeetingId, String)>,
    closed: Option<Date>,
    method: String,
    how: String,
    budget: Option<u64>,
    winners: Option<u32>,
    choices: Vec<Choice>,
    rows: Vec<Row>,
    /// Whether some ballots are told apart from those that are counted together.
    apart: bool,
    until: Option<Date>,
    /// The last day of ballots from home, if it still lies ahead.
    early: Option<Date>,
    typing: Option<Typing>,
    printed: u32,
}

impl RunningPage {
    fn key(&self, end: &str) -> String {
        super::method_key(&self.method, end)
    }
}

struct Choice {
    number: u32,
    title: String,
    need: Option<NeedId>,
    cost: Option<u64>,
}

struct Row {
    way: String,
    tier: String,
    together: bool,
    open: bool,
    ballots: Shown,
}

/// Sends the page.
pub(super) fn show(house: &House, visitor: &Visitor, round: &Round, again: &Again) -> Answer {
    let world = house.world();
    let page = filled(house, &world, round, again.frame(house, visitor));
    work::send(&page.frame, &page)
}

fn filled(house: &House, world: &World, round: &Round, frame: Frame) -> RunningPage {
    let leads = work::leads(&frame.visitor);
    let (setting, today) = (&round.setting, house.today());
    let came = round::came(round);
    let told = |ballots: u32| {
        let exact = usize::try_from(ballots).unwrap_or(usize::MAX);
        if leads { Shown::Exact(exact) } else { shown(exact) }
    };
    let row = |tier: Tier| Row {
        way: terms::key("way", &tier.way()),
        tier: terms::key("tier", &tier),
        together: setting.together.contains(&tier),
        open: tier != Tier::Slip || setting.until.is_none_or(|until| today <= until),
        ballots: told(came.get(&tier).copied().unwrap_or(0)),
    };
    let choice = |choice: round::Listed| {
        let need = choice.need.and_then(|id| world.needs.get(&id));
        let hidden = need.is_some_and(|need| !is_open_to(&frame, world, need));
        Choice {
            number: choice.number,
            title: if hidden { frame.t("round-unpublished").to_string() } else { choice.title },
            need: choice.need.filter(|_| !hidden),
            cost: choice.cost,
        }
    };
    RunningPage {
        leads,
        id: round.id,
        title: round.title.clone(),
        place: (round.place, place::name(world, round.place)),
        meeting: round.meeting.and_then(|id| world.meetings.get(&id)).map(|meeting| (meeting.id, meeting.title.clone())),
        closed: round.closed.as_ref().map(|stamp| stamp.time.to_zoned(house.settings.zone.clone()).date()),
        method: setting.method.clone(),
        how: super::how(&frame, setting.kind(), round.dots_each).to_string(),
        budget: setting.budget,
        winners: setting.winners,
        choices: round::listed(world, round).into_iter().map(choice).collect(),
        rows: Tier::ALL.into_iter().filter(|tier| setting.ways.contains(&tier.way())).map(row).collect(),
        apart: setting.ways.iter().any(|way| !setting.together.contains(&way.tier())),
        until: setting.until,
        early: setting.until.filter(|until| today <= *until),
        typing: (leads && setting.ways.contains(&Way::Paper)).then(|| entry::typing(round)),
        printed: entry::printed(round),
        frame,
    }
}

/// The form by which a round is closed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    early: Option<String>,
}

/// Closes the round. Before the last day of ballots from home, whoever closes it says that they mean it.
pub(super) async fn close(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoundId>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let round = world.rounds.get(&id).filter(|round| round.setting.is_numbered()).ok_or(Problem::NotFound)?;
    let today = house.today();
    let early = round.setting.until.filter(|until| today <= *until && round.closed.is_none());
    let told = match early {
        Some(until) if form.fields.early.is_none() => {
            let frame = house.frame(&visitor);
            Err(Undone::No(frame.t("round-close-not-yet").s("date", frame.date(&until)).to_string()))
        }
        _ if round.closed.is_some() => Ok(()),
        _ => house.tell(&visitor, form.key, Command::Close { id }).await.map(drop).map_err(Undone::from),
    };
    work::done(&house, told, form.typed, (format!("/rounds/{id}"), "notice-round-ended"), |again| {
        show(&house, &visitor, round, &again)
    })
}
