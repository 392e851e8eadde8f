//! The first page: what was said, and what became of it.
//!
//! Every number on it opens into the rows that it counts ([`rows`]). All voices that speak are counted, also
//! those that nobody has checked yet, so that answered, waiting and overdue always add up to what was heard.

mod figures;
mod rows;

use crate::{
    frame::{
        door::Doors,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    meeting, milestone,
    rights::Right,
    target_picture, trial, work,
};
use askama::Template;
use axum::extract::State;
use figures::{Headline, Voices};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use samskapa_domain::{
    TrialId, World,
    claim::Thing,
    need, thread,
    trial::{Conclusion, Stage},
};

/// So many of the latest answers and changes are shown.
const NEWS: usize = 6;
/// So many milestones, lessons and meetings are shown.
const FEW: usize = 3;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/", Right::Anyone, start).get("/figures/{name}", Right::Anyone, rows::page)
}

#[derive(Template)]
#[template(path = "start/start.html")]
struct StartPage {
    frame: Frame,
    figures: Vec<Headline>,
    news: Vec<News>,
    lessons: Vec<Lesson>,
    pictures: Vec<target_picture::Row>,
    learnt: Option<trial::Learnt>,
    milestones: Vec<milestone::Row>,
    ahead: Vec<meeting::Row>,
    begun: bool,
}

/// Something that was answered or changed.
struct News {
    kind: &'static str,
    at: Timestamp,
    day: Date,
    title: String,
    text: String,
    path: String,
}

/// A trial that did not work out, kept for what it taught.
struct Lesson {
    id: TrialId,
    title: String,
    learning: String,
    at: Timestamp,
}

async fn start(State(house): State<House>, visitor: Visitor) -> Answer {
    let frame = house.frame(&visitor);
    page::show(&filled(&house.world(), house.today(), &house.settings.zone, frame))
}

fn filled(world: &World, today: Date, zone: &TimeZone, frame: Frame) -> StartPage {
    let voices = Voices::of(world, today);
    let mut milestones = milestone::rows(world, None);
    milestones.truncate(FEW);
    let mut ahead = meeting::ahead(world, today);
    ahead.truncate(FEW);
    StartPage {
        begun: !world.voices.is_empty() || !world.needs.is_empty(),
        figures: figures::headlines(world, &frame, &voices),
        news: news(world, zone),
        lessons: lessons(world),
        pictures: target_picture::rows(world, today, false),
        learnt: trial::Learnt::of(world, zone),
        milestones,
        ahead,
        frame,
    }
}

/// The latest answers and changes, the newest first.
fn news(world: &World, zone: &TimeZone) -> Vec<News> {
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let answers = world.answers.all().filter_map(|answer| {
        let parts = &answer.parts;
        let text = [&parts.done, &parts.planned, &parts.not_done, &parts.others].into_iter().find(|text| !text.is_empty());
        Some(News {
            kind: "start-news-answer",
            at: answer.given.time,
            day: day(answer.given.time),
            title: world.needs.get(&need::surviving(world, answer.need))?.title.clone(),
            text: text.cloned().unwrap_or_default(),
            path: work::path(Thing::Answer(answer.id))?,
        })
    });
    let changes = world.changes.all().filter_map(|change| {
        Some(News {
            kind: "start-news-change",
            at: change.made.time,
            day: day(change.made.time),
            title: change.what.clone(),
            text: needs_before(world, Thing::Change(change.id)).join(", "),
            path: work::path(Thing::Change(change.id))?,
        })
    });
    let mut news: Vec<News> = answers.chain(changes).collect();
    news.sort_by(|one, other| (other.at, &other.path).cmp(&(one.at, &one.path)));
    news.truncate(NEWS);
    news
}

/// The titles of the needs that a thing comes from, as far as everybody may read of them.
fn needs_before(world: &World, thing: Thing) -> Vec<String> {
    thread::before(world, thing)
        .into_iter()
        .filter_map(|thing| match thing {
            Thing::Need(id) => world.needs.get(&id).filter(|need| need.merged_into.is_none()),
            _ => None,
        })
        .filter(|need| crate::need::is_public(world, need))
        .map(|need| need.title.clone())
        .collect()
}

/// Trials that were abandoned, the latest first, each with its lesson.
fn lessons(world: &World) -> Vec<Lesson> {
    let mut lessons: Vec<Lesson> = world
        .trials
        .all()
        .filter_map(|trial| match &trial.stage {
            Stage::Concluded { study, conclusion: Conclusion::Abandoned, concluded, .. } => Some(Lesson {
                id: trial.id,
                title: trial.design.title.clone(),
                learning: study.learning.clone(),
                at: concluded.time,
            }),
            _ => None,
        })
        .collect();
    lessons.sort_by_key(|lesson| (std::cmp::Reverse(lesson.at), lesson.id));
    lessons.truncate(FEW);
    lessons
}
