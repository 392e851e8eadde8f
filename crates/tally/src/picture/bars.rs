//! A bar for each option, winners filled and ticked.

use super::{Stands, cut, escaped, head};
use std::fmt::Write;

/// Bars, one below the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// What it shows.
    pub title: String,
    /// What can be seen in it, in a sentence or two.
    pub about: String,
    /// The bars, in the order in which they stand.
    pub bars: Vec<Bar>,
    /// A value that matters, such as a quota, and what it is called.
    pub limit: Option<(f64, String)>,
}

/// A bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// How long it is.
    pub value: f64,
    /// The value as it is written.
    pub written: String,
    /// Whether it is one of the winners.
    pub won: bool,
}

const WIDTH: u32 = 720;
const ROW: u32 = 46;
const TOP: u32 = 8;
const LETTERS: usize = 62;
/// How wide a letter is, at most, on average.
const LETTER: f64 = 9.0;

impl Bars {
    /// The picture.
    pub fn svg(&self, stands: Stands) -> String {
        let rows = u32::try_from(self.bars.len()).unwrap_or(u32::MAX / ROW - 2);
        let below = if self.limit.is_some() { 26 } else { 0 };
        let height = TOP + rows * ROW + below;
        let most =
            self.bars.iter().map(|bar| bar.value).chain(self.limit.iter().map(|(value, _)| *value)).fold(0.0, f64::max);
        // Room is left at the right for the longest number, in letters of this size.
        let longest = self.bars.iter().map(|bar| bar.written.chars().count()).max().unwrap_or(0);
        let room = f64::from(WIDTH) - LETTER * f64::from(u32::try_from(longest).unwrap_or(0).min(50)) - 16.0;
        let long = |value: f64| if most > 0.0 { (value / most).clamp(0.0, 1.0) * room } else { 0.0 };
        let mut svg = head(WIDTH, height, &self.title, &self.about, stands);
        for (at, bar) in (0_u32..).zip(&self.bars) {
            let y = TOP + at * ROW;
            let tick = if bar.won { "✓ " } else { "" };
            let class = if bar.won { "won" } else { "rest" };
            let length = long(bar.value).max(1.0);
            let _ = write!(
                svg,
                "<text class=\"ink\" x=\"0\" y=\"{}\"{}>{tick}{}</text><rect class=\"{class}\" x=\"0.5\" y=\"{}\" width=\"{length:.1}\" height=\"16\" rx=\"2\"/>\
                 <text class=\"soft\" x=\"{:.1}\" y=\"{}\">{}</text>",
                y + 14,
                if bar.won { " font-weight=\"600\"" } else { "" },
                escaped(&cut(&bar.label, LETTERS)),
                y + 20,
                length + 8.0,
                y + 33,
                escaped(&bar.written),
            );
        }
        if let Some((value, label)) = &self.limit {
            let (x, foot) = (long(*value), TOP + rows * ROW);
            let anchor = if x > room / 2.0 { "end" } else { "start" };
            let _ = write!(
                svg,
                "<line class=\"limit\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{TOP}\" y2=\"{foot}\" stroke-dasharray=\"6 4\"/>\
                 <text class=\"soft\" x=\"{x:.1}\" y=\"{}\" text-anchor=\"{anchor}\">{}</text>",
                foot + 18,
                escaped(label),
            );
        }
        svg.push_str("</svg>");
        svg
    }
}
