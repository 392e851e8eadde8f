//! What was answered to one statement: a bar for everybody and one for each group, from those who agree to those who disagree.

use super::{Stands, Table, escaped, head, wrapped};
use crate::{
    number::{real, real64},
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
    /// The share that agrees, and how surely.
    pub agreeing: Share,
    /// The answers as they are written, in one sentence.
    pub written: String,
    /// The same in the order of the table's columns.
    pub cells: [String; 3],
}

const LETTERS: usize = 84;
const ROW: f64 = 52.0;
const THICK: f64 = 18.0;
const UNDER: f64 = 18.0;

impl Answers {
    /// The picture.
    pub fn svg(&self, stands: Stands) -> String {
        let narrow = stands == Stands::OnTelephone;
        let wide = stands.width();
        let long = wide - 20.0;
        let title = if narrow { wrapped(&self.title, LETTERS / 2, 8) } else { wrapped(&self.title, LETTERS, 4) };
        // What is written stands beside the name, or below it where there is no room.
        let written = |line: &Line| if narrow { wrapped(&line.written, LETTERS / 2, 3) } else { vec![line.written.clone()] };
        let written: Vec<Vec<String>> = self.lines.iter().map(written).collect();
        let below = |lines: &[String]| if narrow { UNDER * real(lines.len()) } else { 0.0 };
        let legend = self.legend(wide);
        let mut y = 10.0;
        let top = 20.0 * real(title.len() + legend.len()) + 18.0;
        let height = top + written.iter().map(|lines| ROW + below(lines)).sum::<f64>() + 6.0;
        let mut svg = head(wide, height, &self.title, &self.about, stands);
        for line in title {
            y += 20.0;
            let _ = write!(
                svg,
                "<text class=\"ink\" x=\"0\" y=\"{:.0}\" font-weight=\"600\">{}</text>",
                y - 6.0,
                escaped(&line)
            );
        }
        for row in legend {
            let mut x = 0.0;
            for at in row {
                piece(&mut svg, at, [x, y + 4.0], [16.0, 14.0]);
                let name = &self.answers[at];
                let _ =
                    write!(svg, "<text class=\"soft\" x=\"{:.0}\" y=\"{:.0}\">{}</text>", x + 22.0, y + 16.0, escaped(name));
                x += room(name);
            }
            y += 20.0;
        }
        y = top;
        for (line, written) in self.lines.iter().zip(&written) {
            let _ = write!(svg, "<text class=\"ink\" x=\"0\" y=\"{:.0}\">{}</text>", y + 10.0, escaped(&line.who));
            let (x, end, step) = if narrow { (0.0, "start", UNDER) } else { (long, "end", 0.0) };
            for (nth, words) in written.iter().enumerate() {
                let _ = write!(
                    svg,
                    "<text class=\"soft\" x=\"{x:.0}\" y=\"{:.0}\" text-anchor=\"{end}\">{}</text>",
                    y + 10.0 + step * real(nth + 1),
                    escaped(words)
                );
            }
            y += below(written);
            bar(&mut svg, line, y + 16.0, long);
            y += ROW;
        }
        svg.push_str("</svg>");
        svg
    }

    /// The answers in rows that fit.
    fn legend(&self, wide: f64) -> Vec<Vec<usize>> {
        let mut rows: Vec<Vec<usize>> = vec![Vec::new()];
        let mut x = 0.0;
        for (at, name) in self.answers.iter().enumerate() {
            if x > 0.0 && x + room(name) > wide {
                rows.push(Vec::new());
                x = 0.0;
            }
            x += room(name);
            if let Some(row) = rows.last_mut() {
                row.push(at);
            }
        }
        rows
    }

    /// The same as a table.
    pub fn table(&self) -> Table {
        let rows = self.lines.iter().map(|line| [line.who.clone()].into_iter().chain(line.cells.clone()).collect());
        let head = [self.who.clone()].into_iter().chain(self.answers.clone()).collect();
        Table { caption: self.title.clone(), head, rows: rows.collect() }
    }
}

/// How wide a piece and its name are.
fn room(name: &str) -> f64 {
    44.0 + 9.0 * real(name.chars().count())
}

/// A bar of three pieces, and over it how far from certain the share is that agrees.
fn bar(svg: &mut String, Line { tally, agreeing, .. }: &Line, y: f64, long: f64) {
    let seen = real64(tally.seen().into());
    if seen == 0.0 {
        let _ = write!(
            svg,
            "<line class=\"rule\" x1=\"0\" x2=\"{long:.0}\" y1=\"{0:.1}\" y2=\"{0:.1}\" stroke-dasharray=\"3 5\"/>",
            y + 9.0
        );
        return;
    }
    let mut x = 0.0;
    for (at, count) in [tally.agree, tally.pass, tally.disagree].into_iter().enumerate() {
        let width = real64(count.into()) / seen * long;
        if width > 0.0 {
            piece(svg, at, [x, y], [width, THICK]);
        }
        x += width;
    }
    let (low, high, middle) = (agreeing.low * long, agreeing.high * long, y + THICK + 5.0);
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
