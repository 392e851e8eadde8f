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

/// How a picture is laid out: in letters of 15 units.
struct Layout {
    width: u32,
    /// Letters of a name on a line, and lines at most.
    letters: usize,
    lines: usize,
    /// Whether the number stands behind the bar, or under it.
    behind: bool,
}

/// In a file of its own there is room; a page must be read on the narrowest screen.
const WIDE: Layout = Layout { width: 720, letters: 62, lines: 1, behind: true };
const NARROW: Layout = Layout { width: 340, letters: 38, lines: 2, behind: false };

const TOP: u32 = 8;
const LINE: u32 = 18;
const BAR: u32 = 16;
/// How wide a letter is, at most, on average.
const LETTER: f64 = 9.0;

impl Bars {
    /// The picture.
    pub fn svg(&self, stands: Stands) -> String {
        let layout = if stands == Stands::Alone { WIDE } else { NARROW };
        let most =
            self.bars.iter().map(|bar| bar.value).chain(self.limit.iter().map(|(value, _)| *value)).fold(0.0, f64::max);
        // Room is left at the right for the longest number, in letters of this size.
        let longest = self.bars.iter().map(|bar| bar.written.chars().count()).max().unwrap_or(0);
        let number = LETTER * f64::from(u32::try_from(longest).unwrap_or(0).min(50)) + 16.0;
        let room = f64::from(layout.width) - if layout.behind { number } else { 1.0 };
        let long = |value: f64| if most > 0.0 { (value / most).clamp(0.0, 1.0) * room } else { 0.0 };
        let (mut drawn, mut y) = (String::new(), TOP);
        for bar in &self.bars {
            let tick = if bar.won { "✓ " } else { "" };
            let (class, weight) = if bar.won { ("won", " font-weight=\"600\"") } else { ("rest", "") };
            for line in wrapped(&format!("{tick}{}", bar.label), layout.letters, layout.lines) {
                let _ = write!(drawn, "<text class=\"ink\" x=\"0\" y=\"{}\"{weight}>{}</text>", y + 14, escaped(&line));
                y += LINE;
            }
            let length = long(bar.value).max(1.0);
            let (x, under) = if layout.behind { (length + 8.0, 13) } else { (0.0, BAR + 16) };
            let _ = write!(
                drawn,
                "<rect class=\"{class}\" x=\"0.5\" y=\"{}\" width=\"{length:.1}\" height=\"{BAR}\" rx=\"2\"/>\
                 <text class=\"soft\" x=\"{x:.1}\" y=\"{}\">{}</text>",
                y + 2,
                y + 2 + under,
                escaped(&bar.written),
            );
            y += BAR + if layout.behind { 12 } else { 38 };
        }
        let foot = y;
        if let Some((value, label)) = &self.limit {
            let x = long(*value);
            let anchor = if x > room / 2.0 { "end" } else { "start" };
            let _ = write!(
                drawn,
                "<line class=\"limit\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{TOP}\" y2=\"{foot}\" stroke-dasharray=\"6 4\"/>\
                 <text class=\"soft\" x=\"{x:.1}\" y=\"{}\" text-anchor=\"{anchor}\">{}</text>",
                foot + 18,
                escaped(label),
            );
        }
        let height = foot + if self.limit.is_some() { 26 } else { 0 };
        let mut svg = head(layout.width, height, &self.title, &self.about, stands);
        svg.push_str(&drawn);
        svg.push_str("</svg>");
        svg
    }
}

/// A text in lines of so many letters, broken between words; what does not fit is cut, with a sign that it was.
fn wrapped(text: &str, letters: usize, lines: usize) -> Vec<String> {
    let mut broken: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let full = broken.len() == lines;
        match broken.last_mut() {
            Some(line) if full || line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => broken.push(word.to_owned()),
        }
    }
    broken.iter().map(|line| cut(line, letters)).collect()
}
