//! The values of a card over time, placed on a field of a thousand by a thousand: points in order, where it was and where
//! it is to be as lines across. The page and the paper draw the same field, each in its own way.

use super::told;
use crate::frame::{dates, locale::Locale, page::Frame};
use jiff::civil::Date;
use samskapa_domain::goal_card::{GoalCard, Point};

/// The steps of the field in each direction.
const STEPS: i64 = 1000;

/// The field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The values in order: how far right, how far down, and the day and number as they are written.
    pub dots: Vec<(i64, i64, String)>,
    /// How far down the baseline is, with its words.
    pub baseline: (i64, String),
    /// How far down the target is, with its words.
    pub target: (i64, String),
    /// The years that begin within it: how far right, and their names.
    pub years: Vec<(i64, String)>,
}

impl Chart {
    /// The chart of a card; none before it is about something.
    pub fn of(texts: &crate::frame::texts::Texts, locale: Locale, card: &GoalCard) -> Option<Self> {
        let aim = card.aim()?;
        let series: Vec<Point> = card.series().into_iter().map(|(_, noted)| noted.point).collect();
        let all = || series.iter().chain([&aim.baseline, &aim.target]);
        let (first, last) = (all().map(|point| point.date).min()?, all().map(|point| point.date).max()?);
        let (low, high) = (all().map(|point| point.amount).min()?, all().map(|point| point.amount).max()?);
        let days = i64::from(first.until(last).ok()?.get_days()).max(1);
        let right = |date: Date| first.until(date).map_or(0, |span| i64::from(span.get_days()) * STEPS / days);
        let down = |point: &Point| STEPS - point.amount.place(low, high, STEPS);
        let line = |key: &str, point: &Point| {
            (down(point), texts.t(locale, key).s("amount", told::amount(locale, point.amount)).to_string())
        };
        let dot = |point: &Point| {
            let words = format!("{}: {}", dates::date(locale, point.date), told::amount(locale, point.amount));
            (right(point.date), down(point), words)
        };
        let years = (first.year() + 1..=last.year()).filter_map(|year| Date::new(year, 1, 1).ok());
        Some(Self {
            dots: series.iter().map(dot).collect(),
            baseline: line("goal-card-line-baseline", &aim.baseline),
            target: line("goal-card-line-target", &aim.target),
            years: years.map(|day| (right(day), day.year().to_string())).collect(),
        })
    }
}

/// The width and height that the field has on the page, and the room around it.
const FIELD: (i64, i64, i64, i64) = (660, 220, 10, 26);
/// Two lines closer than this would have their words on top of each other.
const APART: i64 = 18;

/// The chart as it is drawn on the page.
pub(super) struct Picture {
    pub dots: Vec<(i64, i64, String)>,
    pub path: String,
    pub lines: [(i64, i64, String, &'static str); 2],
    pub years: Vec<(i64, String)>,
}

impl Picture {
    /// The picture of a card for the reader of a frame.
    pub(super) fn of(frame: &Frame, texts: &crate::frame::texts::Texts, card: &GoalCard) -> Option<Self> {
        let chart = Chart::of(texts, frame.locale(), card)?;
        let (width, height, left, top) = FIELD;
        let at = |x: i64, y: i64| (left + x * width / STEPS, top + y * height / STEPS);
        let dots: Vec<_> = chart.dots.into_iter().map(|(x, y, words)| (at(x, y).0, at(x, y).1, words)).collect();
        let steps = dots.iter().enumerate().map(|(nth, (x, y, _))| format!("{}{x} {y}", if nth == 0 { 'M' } else { 'L' }));
        let (base, goal) = (at(0, chart.baseline.0).1, at(0, chart.target.0).1);
        // The words stand above their lines; of two that are close, those of the lower line go below it.
        let below = |own: i64, other: i64| own > other && own - other < APART || own == other;
        let words = |own: i64, under: bool| if under { own + 15 } else { own - 6 };
        Some(Self {
            path: steps.collect(),
            lines: [
                (base, words(base, below(base, goal)), chart.baseline.1, "graph__line--baseline"),
                (goal, words(goal, goal > base && below(goal, base)), chart.target.1, "graph__line--target"),
            ],
            years: chart.years.into_iter().map(|(x, year)| (at(x, 0).0, year)).collect(),
            dots,
        })
    }
}
