//! Rounds as they are read: for each item a picture and a table, and the words to each open question. Everything here comes
//! out of [`samskapa_domain::pulse::seen`], which says what may be seen at all.

use super::picture::Picture;
use crate::frame::{locale::Locale, page::Frame};
use jiff::civil::Date;
use samskapa_domain::{
    World,
    figure::Shown,
    pulse::{Figures, Pulse, Round, Seen, Spread, seen},
};

/// A closed round.
pub(super) struct Closed<'a> {
    /// The day on which it was closed.
    pub day: Date,
    /// What may be seen of it.
    pub seen: Option<Seen<'a>>,
    /// How many did not answer, in words.
    pub silent: String,
}

/// An item over all rounds.
pub(super) struct Item<'a> {
    /// What it says.
    pub text: &'a str,
    /// Its picture; none as long as nothing may be seen.
    pub picture: Option<Picture>,
    /// A row for each closed round.
    pub rows: Vec<Row>,
}

/// An item in one round, in words.
pub(super) struct Row {
    pub day: Date,
    pub number: String,
    pub mean: String,
    pub spread: String,
}

/// The words to an open question, round by round.
pub(super) struct Question<'a> {
    /// What was asked.
    pub text: &'a str,
    /// The latest round first; rounds without words are left out.
    pub rounds: Vec<(Date, Vec<&'a str>)>,
}

/// All closed rounds, the oldest first.
pub(super) fn closed<'a>(
    world: &'a World,
    frame: &Frame,
    pulse: &'a Pulse,
    day: impl Fn(&samskapa_domain::Stamp) -> Date,
) -> Vec<Closed<'a>> {
    let one = |round: &'a Round| {
        let seen = seen(world, pulse, round);
        Some(Closed { day: day(round.closed.as_ref()?), silent: silent(frame, seen.as_ref()), seen })
    };
    pulse.rounds.iter().filter_map(one).collect()
}

fn silent(frame: &Frame, seen: Option<&Seen<'_>>) -> String {
    match seen.map(|seen| (seen.silent, seen.silent_share)) {
        None => "–".to_owned(),
        Some((Shown::Few, _)) => frame.t("pulse-silent-few").to_string(),
        Some((Shown::Exact(count), share)) => {
            frame.t("pulse-silent-share").n("share", share.unwrap_or(0)).n("count", count).to_string()
        }
    }
}

/// Every item over the closed rounds.
pub(super) fn items<'a>(frame: &Frame, pulse: &'a Pulse, closed: &[Closed<'_>]) -> Vec<Item<'a>> {
    let item = |(nth, text): (usize, &'a String)| {
        let figures = |round: &Closed<'_>| round.seen.as_ref().and_then(|seen| seen.items.get(nth).cloned().flatten());
        let rounds: Vec<(String, Option<u32>)> = closed
            .iter()
            .map(|round| (round.day.strftime("%Y-%m").to_string(), figures(round).map(|figures| figures.mean_tenths)))
            .collect();
        Item {
            text,
            picture: Picture::of(&rounds, |mean| tenths(frame.locale(), mean)),
            rows: closed.iter().map(|round| row(frame, round.day, figures(round).as_ref())).collect(),
        }
    };
    pulse.items.iter().enumerate().map(item).collect()
}

fn row(frame: &Frame, day: Date, figures: Option<&Figures>) -> Row {
    let Some(figures) = figures else {
        let hidden = frame.t("pulse-hidden").to_string();
        return Row { day, number: hidden, mean: "–".to_owned(), spread: "–".to_owned() };
    };
    Row {
        day,
        number: figures.number.map_or_else(|| frame.t("pulse-not-told").to_string(), |number| frame.number(number)),
        mean: tenths(frame.locale(), figures.mean_tenths),
        spread: spread(frame, figures.spread.as_ref()),
    }
}

fn spread(frame: &Frame, spread: Option<&Spread>) -> String {
    match spread {
        None => frame.t("pulse-spread-hidden").to_string(),
        Some(Spread::Thirds([low, middle, high])) => {
            frame.t("pulse-spread-thirds").n("low", *low).n("middle", *middle).n("high", *high).to_string()
        }
        Some(Spread::Steps(steps)) => {
            let parts = (1..).zip(steps).map(|(step, people)| format!("{step}: {}", frame.number(*people)));
            parts.collect::<Vec<String>>().join(" · ")
        }
    }
}

/// The words to each open question, the latest round first.
pub(super) fn questions<'a>(pulse: &'a Pulse, closed: &[Closed<'a>]) -> Vec<Question<'a>> {
    let question = |(nth, text): (usize, &'a String)| {
        let words = |round: &Closed<'a>| {
            let words = round.seen.as_ref()?.words.get(nth).cloned()?;
            (!words.is_empty()).then_some((round.day, words))
        };
        Question { text, rounds: closed.iter().rev().filter_map(words).collect() }
    };
    pulse.questions.iter().enumerate().map(question).collect()
}

/// "3,8", or "3.8" in English.
fn tenths(locale: Locale, tenths: u32) -> String {
    let mark = if locale == Locale::En { '.' } else { ',' };
    format!("{}{mark}{}", tenths / 10, tenths % 10)
}
