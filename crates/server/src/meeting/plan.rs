//! Planning a meeting: one form, filled in beforehand with a good evening or with the last meeting.

use super::{
    BLOCK_SORTS, CHANNELS, LEVELS, SORTS,
    choice::{Choice, choices, or_none},
    default,
};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    place,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, PlaceId, SeriesId, World,
    meeting::{self, Block, BlockSort, Channel, Level, Meeting, Plan, Sort},
};
use serde::Deserialize;

/// Empty rows of the run sheet to write in.
const SPARE: usize = 3;

#[derive(Template)]
#[template(path = "meeting/plan.html")]
struct PlanPage {
    frame: Frame,
    /// The meeting whose plan is changed; none for a new one.
    changed: Option<MeetingId>,
    /// A meeting to copy from.
    model: Option<(MeetingId, String, Date)>,
    places: Vec<(PlaceId, String)>,
    series: Vec<(SeriesId, String)>,
    sorts: Vec<Choice>,
    levels: Vec<Choice>,
    channels: Vec<Choice>,
    blocks: Vec<BlockRow>,
    typed: Fields,
}

struct BlockRow {
    number: usize,
    sorts: Vec<Choice>,
    title: String,
    minutes: String,
    who: String,
}

/// The plan as it is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Fields {
    title: String,
    #[serde(deserialize_with = "or_none")]
    series: Option<SeriesId>,
    #[serde(deserialize_with = "or_none")]
    place: Option<PlaceId>,
    venue: String,
    date: String,
    hours: String,
    sort: Sort,
    level: Level,
    influence: String,
    channel: Channel,
    questions: String,
    contact: String,
    block_sort: Vec<BlockSort>,
    block_title: Vec<String>,
    block_minutes: Vec<String>,
    block_who: Vec<String>,
}

/// What a new plan begins with.
#[derive(Deserialize)]
pub struct Begin {
    place: Option<PlaceId>,
    series: Option<SeriesId>,
    copy: Option<MeetingId>,
}

/// The form for a new meeting.
pub async fn new(State(house): State<House>, visitor: Visitor, Query(begin): Query<Begin>) -> Answer {
    let world = house.world();
    let frame = house.frame(&visitor);
    let copied = begin.copy.and_then(|id| world.meetings.get(&id));
    let mut typed = match copied {
        Some(meeting) => Fields { date: String::new(), ..Fields::of(meeting) },
        None => Fields::good_evening(&frame),
    };
    typed.place = begin.place.or(typed.place);
    typed.series = begin.series.or(typed.series);
    page::show(&form(&world, frame, typed, None))
}

/// The form for a change of plan.
pub async fn edit(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    if meeting.was_held() {
        return page::go(format!("/meetings/{id}"));
    }
    page::show(&form(&world, house.frame(&visitor), Fields::of(meeting), Some(id)))
}

/// Plans a meeting.
pub async fn plan(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = MeetingId(form.key);
    settle(&house, &visitor, form, id, None).await
}

/// Changes what was planned.
pub async fn replan(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>, form: Form<Fields>) -> Answer {
    settle(&house, &visitor, form, id, Some(id)).await
}

async fn settle(house: &House, visitor: &Visitor, sent: Form<Fields>, id: MeetingId, changed: Option<MeetingId>) -> Answer {
    let again = |sentence: String| {
        let frame = house.frame(visitor).refusing(sentence);
        page::show_refused(&form(&house.world(), frame, sent.fields.clone(), changed))
    };
    let frame = house.frame(visitor);
    let plan = match sent.fields.plan(id, &frame) {
        Ok(plan) => plan,
        Err(sentence) => return again(sentence),
    };
    let (command, notice) = match changed {
        None => (meeting::Command::Plan(plan), "notice-meeting-planned"),
        Some(_) => (meeting::Command::Replan(plan), "notice-meeting-replanned"),
    };
    match house.tell(visitor, sent.key, command).await {
        Ok(_) => page::go_with_notice(house, format!("/meetings/{id}"), notice),
        Err(Untold::Refused { sentence, .. }) => again(sentence),
        Err(untold) => Err(Problem::from(untold)),
    }
}

fn form(world: &World, frame: Frame, typed: Fields, changed: Option<MeetingId>) -> PlanPage {
    let model = if changed.is_none() { model(world, typed.place) } else { None };
    PlanPage {
        changed,
        model: model.map(|meeting| (meeting.id, meeting.title.clone(), meeting.date)),
        places: place::choices(world, frame.locale()),
        series: world.series.all().map(|series| (series.id, series.title.clone())).collect(),
        sorts: choices("meeting-sort", &SORTS, &typed.sort),
        levels: choices("level", &LEVELS, &typed.level),
        channels: choices("channel", &CHANNELS, &typed.channel),
        blocks: typed.block_rows(),
        frame,
        typed,
    }
}

/// The last meeting to copy from: at the same place if there was one.
fn model(world: &World, place: Option<PlaceId>) -> Option<&Meeting> {
    let last = |at: Option<PlaceId>| {
        let there = world.meetings.all().filter(|meeting| at.is_none_or(|place| meeting.place == place));
        there.max_by_key(|meeting| (meeting.date, meeting.id))
    };
    place.and_then(|place| last(Some(place))).or_else(|| last(None))
}

impl Fields {
    fn of(meeting: &Meeting) -> Self {
        Self {
            title: meeting.title.clone(),
            series: meeting.series,
            place: Some(meeting.place),
            venue: meeting.venue.clone(),
            date: meeting.date.to_string(),
            hours: meeting.hours.clone(),
            sort: meeting.sort,
            level: meeting.level,
            influence: meeting.influence.clone(),
            channel: meeting.channel,
            questions: meeting.questions.join("\n"),
            contact: meeting.contact.clone(),
            ..Self::default()
        }
        .with_blocks(&meeting.blocks)
    }

    fn good_evening(frame: &Frame) -> Self {
        let questions = ["meeting-question-matters", "meeting-question-together"];
        Self {
            title: frame.t("meeting-evening-title").to_string(),
            questions: questions.map(|key| frame.t(key).to_string()).join("\n"),
            contact: frame.contact().to_owned(),
            ..Self::default()
        }
        .with_blocks(&default::blocks(frame))
    }

    fn with_blocks(mut self, blocks: &[Block]) -> Self {
        for block in blocks {
            self.block_sort.push(block.sort);
            self.block_title.push(block.title.clone());
            self.block_minutes.push(block.minutes.to_string());
            self.block_who.push(block.who.clone());
        }
        self
    }

    /// The rows of the run sheet as typed, and a few to write in.
    fn block_rows(&self) -> Vec<BlockRow> {
        let at = |column: &[String], row: usize| column.get(row).cloned().unwrap_or_default();
        let written = self.block_title.iter().rposition(|title| !title.trim().is_empty()).map_or(0, |last| last + 1);
        (0..written + SPARE)
            .map(|row| BlockRow {
                number: row + 1,
                sorts: choices("block", &BLOCK_SORTS, self.block_sort.get(row).unwrap_or(&BlockSort::Dialogue)),
                title: at(&self.block_title, row),
                minutes: at(&self.block_minutes, row),
                who: at(&self.block_who, row),
            })
            .collect()
    }

    /// The plan, or the sentence that tells what cannot be read.
    fn plan(&self, id: MeetingId, frame: &Frame) -> Result<Plan, String> {
        let place = self.place.ok_or_else(|| frame.t("meeting-place-missing").to_string())?;
        let date = self.date.trim().parse().map_err(|_| match self.date.trim() {
            "" => frame.t("meeting-date-missing").to_string(),
            typed => frame.t("meeting-date-unclear").s("typed", typed).to_string(),
        })?;
        Ok(Plan {
            id,
            series: self.series,
            place,
            venue: self.venue.trim().to_owned(),
            date,
            hours: self.hours.trim().to_owned(),
            title: self.title.clone(),
            sort: self.sort,
            level: self.level,
            influence: self.influence.clone(),
            channel: self.channel,
            questions: self.questions.lines().map(str::to_owned).collect(),
            blocks: self.blocks(frame)?,
            contact: self.contact.trim().to_owned(),
        })
    }

    fn blocks(&self, frame: &Frame) -> Result<Vec<Block>, String> {
        let rows = self.block_sort.iter().zip(&self.block_title).zip(&self.block_minutes).zip(&self.block_who);
        rows.filter(|(((_, title), _), _)| !title.trim().is_empty())
            .map(|(((sort, title), minutes), who)| {
                let unclear = || frame.t("meeting-minutes-unclear").s("typed", minutes).s("part", title).to_string();
                let minutes = if minutes.trim().is_empty() { Ok(0) } else { minutes.trim().parse() };
                Ok(Block {
                    sort: *sort,
                    title: title.trim().to_owned(),
                    minutes: minutes.map_err(|_| unclear())?,
                    who: who.trim().to_owned(),
                })
            })
            .collect()
    }
}
