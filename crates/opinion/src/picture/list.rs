//! What unites us: a list ready to print and to put on a wall, each statement with how many stand behind it.

use super::{Stands, Table, escaped, head, wrapped};
use crate::{number::real, result::Share};
use std::fmt::Write;

/// A list of statements.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// What it is.
    pub title: String,
    /// How it came about, in a sentence or two.
    pub about: String,
    /// The statements, the first one first.
    pub entries: Vec<Entry>,
    /// What heads the table's two columns.
    pub head: [String; 2],
}

/// A statement on the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Its words.
    pub statement: String,
    /// How many stand behind it, and how many in each group at least, as a sentence.
    pub written: String,
    /// The share that stands behind it.
    pub share: Share,
}

const LEFT: f64 = 20.0;
const LINE: f64 = 26.0;
const HEADING: f64 = 30.0;

/// How many letters stand on a line of what, and how far statements and bars stand in.
struct Fit {
    title: usize,
    about: usize,
    statement: usize,
    told: usize,
    inside: f64,
}

const WIDE: Fit = Fit { title: 48, about: 88, statement: 62, told: 80, inside: 60.0 };
const NARROW: Fit = Fit { title: 23, about: 42, statement: 29, told: 37, inside: 50.0 };

impl List {
    /// The picture.
    pub fn svg(&self, stands: Stands) -> String {
        let wide = stands.width();
        let fit = if stands == Stands::OnTelephone { NARROW } else { WIDE };
        let title = wrapped(&self.title, fit.title, 4);
        let about = wrapped(&self.about, fit.about, 12);
        let statements: Vec<Vec<String>> =
            self.entries.iter().map(|entry| wrapped(&entry.statement, fit.statement, 12)).collect();
        let told: Vec<Vec<String>> = self.entries.iter().map(|entry| wrapped(&entry.written, fit.told, 8)).collect();
        let lines: usize = statements.iter().map(Vec::len).sum();
        let below: usize = told.iter().map(Vec::len).sum();
        let height = 36.0
            + HEADING * real(title.len())
            + 20.0 * real(about.len())
            + LINE * real(lines)
            + 20.0 * real(below)
            + 46.0 * real(self.entries.len());
        let mut svg = head(wide, height, &self.title, &self.about, stands);
        let _ = write!(svg, "<rect class=\"paper\" width=\"{wide:.0}\" height=\"{height:.0}\"/>");
        let mut y = 10.0;
        for line in title {
            y += HEADING;
            let _ = write!(
                svg,
                "<text class=\"ink\" x=\"{LEFT}\" y=\"{y:.0}\" font-size=\"26\" font-weight=\"700\">{}</text>",
                escaped(&line)
            );
        }
        y += 6.0;
        for line in about {
            y += 20.0;
            let _ = write!(svg, "<text class=\"soft\" x=\"{LEFT}\" y=\"{y:.0}\">{}</text>", escaped(&line));
        }
        y += 14.0;
        for (at, ((entry, statement), told)) in self.entries.iter().zip(&statements).zip(&told).enumerate() {
            y += 12.0;
            let _ = write!(
                svg,
                "<text class=\"f0\" x=\"{LEFT}\" y=\"{:.0}\" font-size=\"20\" font-weight=\"700\">{}</text>",
                y + 20.0,
                at + 1
            );
            for line in statement {
                y += LINE;
                let _ = write!(
                    svg,
                    "<text class=\"ink\" x=\"{0:.0}\" y=\"{1:.0}\" font-size=\"19\">{2}</text>",
                    fit.inside,
                    y - 6.0,
                    escaped(line)
                );
            }
            share(&mut svg, entry.share, [fit.inside, y + 4.0], wide - fit.inside - LEFT);
            y += 16.0;
            for line in told {
                y += 20.0;
                let _ = write!(
                    svg,
                    "<text class=\"soft\" x=\"{:.0}\" y=\"{:.0}\">{}</text>",
                    fit.inside,
                    y - 2.0,
                    escaped(line)
                );
            }
            y += 18.0;
        }
        svg.push_str("</svg>");
        svg
    }

    /// The same as a table.
    pub fn table(&self) -> Table {
        let rows = self.entries.iter().map(|entry| vec![entry.statement.clone(), entry.written.clone()]);
        Table { caption: self.title.clone(), head: self.head.to_vec(), rows: rows.collect() }
    }
}

/// A thin bar with the share, and how far from certain it is.
fn share(svg: &mut String, Share { share, low, high }: Share, [x, y]: [f64; 2], whole: f64) {
    let at = |share: f64| x + share.clamp(0.0, 1.0) * whole;
    let (long, below, from, to) = (at(share) - x, y + 11.5, at(low), at(high));
    let _ = write!(
        svg,
        "<rect class=\"skip\" x=\"{x:.0}\" y=\"{y:.1}\" width=\"{whole:.0}\" height=\"8\"/>\
         <rect class=\"yes\" x=\"{x:.0}\" y=\"{y:.1}\" width=\"{long:.1}\" height=\"8\"/>\
         <path class=\"reach\" stroke-width=\"1.5\" d=\"M{from:.1} {below:.1}H{to:.1}\"/>"
    );
}
