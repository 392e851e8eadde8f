//! The thread as a picture: many voices run together into a need, and the thread goes on from knot to knot, with
//! the stages that are still to come drawn hollow.
//!
//! The picture is plain SVG with a title and a description; the list beside it tells the same in words. Coordinates
//! are whole units of a drawing 420 wide; each stage takes the height that its knots need.

use super::Row;
use crate::frame::page::Frame;
use samskapa_domain::{
    claim::Thing,
    thread::{Stage, Thread},
};
use std::collections::BTreeMap;

const WIDTH: i32 = 420;
const LINE: i32 = 46;
const LANE: i32 = 20;
const FIRST_LANE: i32 = 40;
/// Voices are drawn as a fan of at most so many dots.
const FAN: usize = 13;
/// A label is cut at so many characters; the whole is in the list.
const LABEL: usize = 34;

/// The picture, ready to be written out.
pub struct Picture {
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// The strands, as SVG paths.
    pub strands: Vec<Path>,
    /// The dots of the fan of voices.
    pub dots: Vec<(i32, i32)>,
    /// The knots with their labels.
    pub knots: Vec<Drawn>,
}

/// A strand.
pub struct Path {
    /// The path.
    pub d: String,
    /// Whether it leads to what is still to come.
    pub ahead: bool,
}

/// A knot on the page.
pub struct Drawn {
    /// Where.
    pub x: i32,
    /// Where.
    pub y: i32,
    /// Where its label stands.
    pub label_x: i32,
    /// The name of its stage.
    pub stage: String,
    /// A few words.
    pub title: String,
    /// Where it leads; empty where there is nothing to read.
    pub href: String,
    /// Its shape.
    pub shape: &'static str,
}

impl Picture {
    /// Draws a thread from its stages.
    pub fn of(frame: &Frame, thread: &Thread, stages: &[Row]) -> Self {
        let mut picture = Self { width: WIDTH, height: 0, strands: Vec::new(), dots: Vec::new(), knots: Vec::new() };
        let mut at: BTreeMap<Thing, (i32, i32)> = BTreeMap::new();
        let mut y = 30;
        let lanes =
            stages.iter().filter(|row| row.stage != Stage::Voice).map(|row| row.knots.len()).max().unwrap_or(1).clamp(1, 4);
        let label_x = FIRST_LANE + LANE * i32::try_from(lanes).unwrap_or(4) + 6;
        let mut last = None;
        for row in stages {
            let stage = row.heading(frame);
            if row.stage == Stage::Voice {
                y = picture.fan(frame, row, stage, label_x, y);
                last = Some((FIRST_LANE, y));
                y += LINE;
                continue;
            }
            if row.is_empty() {
                let drawn =
                    Drawn { x: FIRST_LANE, y, label_x, stage, title: String::new(), href: String::new(), shape: "ahead" };
                picture.join(last, (FIRST_LANE, y), true);
                picture.knots.push(drawn);
                last = Some((FIRST_LANE, y));
                y += LINE * 3 / 4;
                continue;
            }
            for (lane, knot) in row.knots.iter().enumerate() {
                let x = FIRST_LANE + LANE * i32::try_from(lane.min(3)).unwrap_or(3);
                if let Some(thing) = knot.thing {
                    at.insert(thing, (x, y));
                }
                picture.knots.push(Drawn {
                    x,
                    y,
                    label_x,
                    stage: stage.clone(),
                    title: cut(&knot.title),
                    href: knot.href.clone(),
                    shape: knot.shape,
                });
                if lane == 0 {
                    picture.join(last, (x, y), false);
                    last = Some((x, y));
                }
                y += LINE;
            }
        }
        for strand in &thread.strands {
            if let (Some(from), Some(to)) = (at.get(&strand.from), at.get(&strand.to)) {
                picture.join(Some(*from), *to, false);
            }
        }
        picture.height = y - LINE / 2;
        picture
    }

    /// Voices fan in: a dot for each, up to a handful, all running into the thread.
    fn fan(&mut self, frame: &Frame, row: &Row, stage: String, label_x: i32, y: i32) -> i32 {
        let voices = row.knots.len() + row.unseen;
        let dots = i32::try_from(voices.min(FAN)).unwrap_or(1);
        let end = y + 34;
        for dot in 0..dots {
            let x = FIRST_LANE + (2 * dot - dots + 1) * 5;
            let top = y - 8 + (x - FIRST_LANE).abs() / 6;
            self.dots.push((x, top));
            self.strands.push(Path {
                d: format!("M{x} {top}C{x} {} {FIRST_LANE} {} {FIRST_LANE} {end}", top + 18, end - 16),
                ahead: false,
            });
        }
        let title = match row.knots.as_slice() {
            [only] if row.unseen == 0 => cut(&only.title),
            _ => frame.t("thread-voices").n("count", voices).to_string(),
        };
        self.knots.push(Drawn { x: FIRST_LANE, y: end, label_x, stage, title, href: String::new(), shape: "voices" });
        end
    }

    fn join(&mut self, from: Option<(i32, i32)>, to: (i32, i32), ahead: bool) {
        let Some((x1, y1)) = from else { return };
        let (x2, y2) = to;
        let middle = i32::midpoint(y1, y2);
        self.strands.push(Path { d: format!("M{x1} {y1}C{x1} {middle} {x2} {middle} {x2} {y2}"), ahead });
    }
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LABEL {
        return text.to_owned();
    }
    let short: String = text.chars().take(LABEL - 1).collect();
    let at = short.rfind(char::is_whitespace).unwrap_or(short.len());
    format!("{}…", &short[..at])
}
