//! What was answered to one statement: a bar for everybody and one for each group, from those who agree to those who disagree.

use super::{Stands, Table, escaped, head, wrapped};
use crate::{
    number::real64,
    result::{Share, Tally},
};
use std::fmt::Write;

/// Answers to a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// The statement.
    pub title: String,
    /// What can be seen in it, in a sentence or two.
    pub about: String,
    /// The bars, everybody first.
    pub lines: Vec<Line>,
    /// What the three answers are called: agree, pass, disagree.
    pub answers: [String; 3],
    /// What heads the table's first column.
    pub who: String,
}

/// A bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Who answered.
    pub who: String,
    /// What.
    pub tally: Tally,
    /// The answers as they are written, in one sentence.
    pub written: String,
    /// The same in the order of the table's columns.
    pub cells: [String; 3],
}

const WIDTH: f64 = 720.0;
const LETTERS: usize = 84;
const ROW: f64 = 52.0;
const LONG: f64 = 700.0;
const THICK: f64 = 18.0;

impl Answers {
    /// The picture.
    pub fn svg(&self, stands: Stands) -> String {
        let title = wrapped(&self.title, LETTERS, 4);
        let mut y = 10.0;
        let top = 20.0 * real64(u64::try_from(title.len()).unwrap_or(0)) + 38.0;
        let height = top + ROW * real64(u64::try_from(self.lines.len()).unwrap_or(0)) + 6.0;
        let mut svg = head(WIDTH, height, &self.title, &self.about, stands);
        for line in title {
            y += 20.0;
            let _ = write!(
                svg,
                "<text class=\"ink\" x=\"0\" y=\"{:.0}\" font-weight=\"600\">{}</text>",
                y - 6.0,
                escaped(&line)
            );
        }
        let mut x = 0.0;
        for (at, name) in self.answers.iter().enumerate() {
            piece(&mut svg, at, [x, y + 4.0], [16.0, 14.0]);
            let _ = write!(svg, "<text class=\"soft\" x=\"{:.0}\" y=\"{:.0}\">{}</text>", x + 22.0, y + 16.0, escaped(name));
            x += 60.0 + 9.0 * real64(u64::try_from(name.chars().count()).unwrap_or(0));
        }
        y = top;
        for line in &self.lines {
            let _ = write!(
                svg,
                "<text class=\"ink\" x=\"0\" y=\"{0:.0}\">{1}</text><text class=\"soft\" x=\"{LONG:.0}\" y=\"{0:.0}\" text-anchor=\"end\">{2}</text>",
                y + 10.0,
                escaped(&line.who),
                escaped(&line.written)
            );
            bar(&mut svg, line.tally, y + 16.0);
            y += ROW;
        }
        svg.push_str("</svg>");
        svg
    }

    /// The same as a table.
    pub fn table(&self) -> Table {
        let rows = self.lines.iter().map(|line| [line.who.clone()].into_iter().chain(line.cells.clone()).collect());
        let head = [self.who.clone()].into_iter().chain(self.answers.clone()).collect();
        Table { caption: self.title.clone(), head, rows: rows.collect() }
    }
}

/// A bar of three pieces, and over it how far from certain the share is that agrees.
fn bar(svg: &mut String, tally: Tally, y: f64) {
    let seen = real64(tally.seen().into());
    if seen == 0.0 {
        let _ = write!(
            svg,
            "<line class=\"rule\" x1=\"0\" x2=\"{LONG:.0}\" y1=\"{0:.1}\" y2=\"{0:.1}\" stroke-dasharray=\"3 5\"/>",
            y + 9.0
        );
        return;
    }
    let mut x = 0.0;
    for (at, count) in [tally.agree, tally.pass, tally.disagree].into_iter().enumerate() {
        let width = real64(count.into()) / seen * LONG;
        if width > 0.0 {
            piece(svg, at, [x, y], [width, THICK]);
        }
        x += width;
    }
    let Share { low, high, .. } = tally.agreeing();
    let (low, high, middle) = (low * LONG, high * LONG, y + THICK + 5.0);
    let _ = write!(
        svg,
        "<path class=\"reach\" stroke-width=\"1.5\" d=\"M{low:.1} {0:.1}v6M{low:.1} {middle:.1}H{high:.1}M{high:.1} {0:.1}v6\"/>",
        middle - 3.0
    );
}

/// A piece of a bar: full for those who agree, empty for those who pass, striped for those who disagree.
fn piece(svg: &mut String, answer: usize, [x, y]: [f64; 2], [width, height]: [f64; 2]) {
    let class = ["yes", "skip", "no"].get(answer).copied().unwrap_or("skip");
    let _ = write!(svg, "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"/>");
    if class == "no" {
        let mut stripes = String::new();
        let mut at = x + 4.0;
        while at < x + width - 1.0 {
            let _ = write!(stripes, "M{at:.1} {y:.1}v{height:.1}");
            at += 6.0;
        }
        if !stripes.is_empty() {
            let _ = write!(svg, "<path class=\"stripe\" stroke-width=\"2\" d=\"{stripes}\"/>");
        }
    }
}
