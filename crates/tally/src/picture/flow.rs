//! What moves from step to step: votes from one stage to the next, or money from places to projects.

use super::{Stands, cut, escaped, head};
use std::fmt::Write;

/// A flow: columns of nodes, and links from a column to a later one.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// What it shows.
    pub title: String,
    /// What can be seen in it, in a sentence or two.
    pub about: String,
    /// What each column is.
    pub columns: Vec<String>,
    /// The nodes, from above within each column.
    pub nodes: Vec<Node>,
    /// What moves.
    pub links: Vec<Link>,
}

/// Where something is at a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// In which column, from 0.
    pub column: usize,
    /// What it is called.
    pub label: String,
    /// How much is there.
    pub value: f64,
    /// The amount as it is written.
    pub written: String,
    /// Whether it is one of the winners.
    pub won: bool,
}

/// What moves from a node to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// From which node.
    pub from: usize,
    /// To which.
    pub to: usize,
    /// How much.
    pub value: f64,
}

/// How far columns are apart; two alone stand nearer, so that a telephone has room for both.
const COLUMN: f64 = 230.0;
const NEAR: f64 = 145.0;
/// The last column with its words.
const LAST: f64 = 206.0;
const BLOCK: f64 = 14.0;
const TOP: f64 = 34.0;
/// How high a line is. Words stand beside their block even where it is very low.
const LINE: f64 = 16.0;
/// How high all that is in the fullest column is together.
const HIGH: f64 = 420.0;
/// How many letters stand on a line, of which a name has two; and where the next column is near.
const LETTERS: usize = 19;
const FEW_LETTERS: usize = 16;

impl Flow {
    /// The picture.
    pub fn svg(&self, stands: Stands) -> String {
        let columns = self.columns.len().max(1);
        let full = (0..columns)
            .map(|column| {
                self.nodes.iter().filter(|node| node.column == column).map(|node| node.value.max(0.0)).sum::<f64>()
            })
            .fold(0.0, f64::max);
        let scale = if full > 0.0 { HIGH / full } else { 0.0 };
        let apart = if columns == 2 { NEAR } else { COLUMN };
        let letters = |node: &Node| if columns == 2 && node.column == 0 { FEW_LETTERS } else { LETTERS };
        let labels: Vec<Vec<String>> = self.nodes.iter().map(|node| in_two(&node.label, letters(node))).collect();
        let mut next = vec![TOP; columns];
        let mut at: Vec<(f64, f64)> = Vec::with_capacity(self.nodes.len());
        for (node, label) in self.nodes.iter().zip(&labels) {
            let column = node.column.min(columns - 1);
            at.push((as_float(column) * apart, next[column]));
            let words = LINE * (as_float(label.len()) + 1.0) + 6.0;
            next[column] += (node.value.max(0.0) * scale).max(words) + 6.0;
        }
        let height = next.iter().copied().fold(TOP, f64::max).ceil();
        let wide = whole(as_float(columns - 1) * apart + LAST);
        let mut svg = head(wide, whole(height), &self.title, &self.about, stands);
        for (column, name) in self.columns.iter().enumerate() {
            let _ = write!(
                svg,
                "<text class=\"soft\" x=\"{}\" y=\"18\">{}</text>",
                as_float(column) * apart,
                escaped(&cut(name, LETTERS))
            );
        }
        let mut leaves: Vec<f64> = at.iter().map(|(_, y)| *y).collect();
        let mut enters = leaves.clone();
        for link in self.links.iter().filter(|link| link.from < at.len() && link.to < at.len() && link.value > 0.0) {
            let thick = link.value * scale;
            let (x1, x2) = (at[link.from].0 + BLOCK, at[link.to].0);
            let (y1, y2) = (leaves[link.from], enters[link.to]);
            leaves[link.from] += thick;
            enters[link.to] += thick;
            let middle = f64::midpoint(x1, x2);
            let class = if self.nodes[link.to].won { "link" } else { "out" };
            let _ = write!(
                svg,
                "<path class=\"{class}\" d=\"M{x1:.1} {y1:.1}C{middle:.1} {y1:.1} {middle:.1} {y2:.1} {x2:.1} {y2:.1}V{:.1}C{middle:.1} {:.1} {middle:.1} {:.1} {x1:.1} {:.1}Z\"/>",
                y2 + thick,
                y2 + thick,
                y1 + thick,
                y1 + thick,
            );
        }
        for ((node, label), (x, y)) in self.nodes.iter().zip(&labels).zip(&at) {
            let (class, tick) = if node.won { ("won", "✓ ") } else { ("rest", "") };
            let _ = write!(
                svg,
                "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{BLOCK}\" height=\"{:.1}\"/>",
                (node.value.max(0.0) * scale).max(1.0),
            );
            let (x, mut y) = (x + BLOCK + 6.0, y + 14.0);
            let bold = if node.won { " font-weight=\"600\"" } else { "" };
            for (at, line) in label.iter().enumerate() {
                let tick = if at == 0 { tick } else { "" };
                let _ = write!(svg, "<text class=\"ink\" x=\"{x:.1}\" y=\"{y:.1}\"{bold}>{tick}{}</text>", escaped(line));
                y += LINE;
            }
            let _ = write!(svg, "<text class=\"soft\" x=\"{x:.1}\" y=\"{y:.1}\">{}</text>", escaped(&node.written));
        }
        svg.push_str("</svg>");
        svg
    }
}

/// A name in one line, or in two between words where that is possible; what does not fit in two is cut.
fn in_two(label: &str, letters: usize) -> Vec<String> {
    if label.chars().count() <= letters {
        return vec![label.to_owned()];
    }
    let most = label.char_indices().nth(letters + 1).map_or(label.len(), |(at, _)| at);
    match label[..most].rfind(' ') {
        Some(space) if space > 0 => vec![label[..space].to_owned(), cut(label[space..].trim_start(), letters)],
        _ => vec![cut(label, letters)],
    }
}

#[expect(clippy::cast_precision_loss, reason = "a number of columns")]
fn as_float(columns: usize) -> f64 {
    columns as f64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size on paper, positive and small")]
fn whole(size: f64) -> u32 {
    size.ceil() as u32
}
