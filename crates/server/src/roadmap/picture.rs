//! The steps drawn along the years: areas as lanes, steps as bars, and a line for today. The rows beside it say the same.

use super::rows::{Row, Section, state_word};
use crate::frame::page::Frame;
use jiff::civil::Date;
use samskapa_domain::roadmap::State;

/// How wide the picture is, in its own units.
const WIDTH: i32 = 960;
/// The room above the first lane, for the years.
const TOP: i32 = 34;
/// The height of a step with its words.
const ROW: i32 = 40;
/// The room for the name of an area.
const LANE: i32 = 34;
/// So many letters of a step are shown; all of them stand beside the picture.
const LETTERS: usize = 64;

/// What is drawn.
pub(super) struct Picture {
    pub width: i32,
    pub height: i32,
    pub years: Vec<(i32, String)>,
    pub lanes: Vec<(i32, String)>,
    pub bars: Vec<Bar>,
    /// Where today is, if it lies within the years.
    pub today: Option<i32>,
}

/// A step as a bar.
pub(super) struct Bar {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    /// Where its words stand, and whether they end there.
    pub words: (i32, bool),
    pub title: String,
    pub look: &'static str,
    /// Where all others have it.
    pub shared: Option<(i32, i32)>,
}

impl Bar {
    /// How its words stand.
    pub fn anchor(&self) -> &'static str {
        if self.words.1 { "end" } else { "start" }
    }

    /// The end of the bar for all others.
    pub fn shared_line(&self) -> Option<String> {
        self.shared.map(|(x, width)| format!("M{x} {}h{width}", self.y + 32))
    }
}

impl Picture {
    /// The picture of sections; none where there is nothing to draw.
    pub(super) fn of(frame: &Frame, sections: &[Section], today: Date) -> Option<Self> {
        let rows = || sections.iter().flat_map(|section| &section.rows);
        let all = || {
            rows().flat_map(|row| [row.from, row.to]).chain(rows().filter_map(|row| row.shared).flat_map(|(a, b)| [a, b]))
        };
        let (first, last) = (all().min()?, all().max()?);
        let scale = Scale { first, count: i32::from(last - first) + 1 };
        let (mut lanes, mut bars, mut y) = (Vec::new(), Vec::new(), TOP);
        for section in sections.iter().filter(|section| !section.rows.is_empty()) {
            lanes.push((y + 22, section.title.clone()));
            y += LANE;
            for row in &section.rows {
                bars.push(bar(frame, &scale, row, y));
                y += ROW;
            }
            y += 10;
        }
        // A year is named where there is room for its name.
        let every = (scale.count / 12 + 1).max(1);
        let years = (0..scale.count).filter(|nth| nth % every == 0);
        let years = years.map(|nth| (scale.at(nth, 0), (i32::from(first) + nth).to_string())).collect();
        let within = (first..=last).contains(&today.year());
        let day = i32::from(today.day_of_year());
        let today = within.then(|| scale.at(i32::from(today.year() - first), day));
        Some(Self { width: WIDTH, height: y, years, lanes, bars, today })
    }
}

/// Where years lie.
struct Scale {
    first: i16,
    count: i32,
}

impl Scale {
    /// Where a day of the nth year lies.
    fn at(&self, nth: i32, day: i32) -> i32 {
        (nth * 366 + day) * WIDTH / (self.count * 366)
    }

    /// Where a bar from year to year begins, and how long it is.
    fn span(&self, from: i16, to: i16) -> (i32, i32) {
        let (from, to) = (self.at(i32::from(from - self.first), 0), self.at(i32::from(to - self.first) + 1, 0));
        (from + 2, to - from - 4)
    }
}

fn bar(frame: &Frame, scale: &Scale, row: &Row, y: i32) -> Bar {
    let (x, width) = scale.span(row.from, row.to);
    let ends = x > WIDTH / 2;
    let not_here = row.difference.as_ref().is_some_and(|told| told.key == "roadmap-difference-not-here");
    let mut title: String = row.what.chars().take(LETTERS).collect();
    if row.what.chars().count() > LETTERS {
        title.push('…');
    }
    let said = match &row.difference {
        Some(told) => frame.t(told.key).to_string(),
        None => state_word(frame, row.state),
    };
    Bar {
        x,
        y,
        width,
        words: (if ends { x + width } else { x }, ends),
        title: format!("{title} · {said}"),
        look: match (not_here, row.state) {
            (true, _) | (_, State::Dropped) => "lanes__bar--gone",
            (_, State::Planned) => "lanes__bar--ahead",
            (_, State::Begun) => "lanes__bar--now",
            (_, State::Done) => "lanes__bar--done",
        },
        shared: row.shared.map(|(from, to)| scale.span(from, to)),
    }
}
