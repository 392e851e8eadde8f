//! What people do to a sheet: stickers, dots, ticks, crosses, fillings; and what they did not mean.

use super::{Chance, Way, board::Board};
use samskapa_scan::layout::{Kind, Layout, Point, Rect};

/// What is true of a box, or of a line to write on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Truth {
    pub row: u16,
    /// The box within the row; none for a line.
    pub column: Option<u16>,
    pub done: Done,
}

/// What was done to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Done {
    Nothing,
    Sticker,
    PenDot,
    Tick,
    Cross,
    Slash,
    Filled,
    Writing,
    /// A mark that was rubbed out: empty.
    RubbedOut,
    /// A line that strayed across: empty.
    Stray,
    /// The sticker of the box beside leans over: empty.
    Leaning,
    /// A speck of dirt: empty.
    Speck,
}

impl Done {
    pub fn is_marked(self) -> bool {
        matches!(self, Self::Sticker | Self::PenDot | Self::Tick | Self::Cross | Self::Slash | Self::Filled | Self::Writing)
    }
}

const STICKERS: [[f64; 3]; 7] = [
    [0.85, 0.12, 0.15],
    [0.10, 0.35, 0.75],
    [0.10, 0.60, 0.30],
    [0.98, 0.85, 0.10],
    [0.98, 0.55, 0.10],
    [0.95, 0.45, 0.65],
    [0.08, 0.08, 0.08],
];
const PENS: [[f64; 3]; 4] = [[0.10, 0.15, 0.55], [0.08, 0.08, 0.10], [0.75, 0.12, 0.15], [0.35, 0.35, 0.36]];

pub fn fill(board: &mut Board, layout: &Layout, kind: Kind, way: Way, chance: &mut Chance) -> Vec<Truth> {
    // A sheet is filled in with stickers, or with pens; not every sheet has traps.
    let stickers = kind == Kind::Dots && chance.in_a_hundred(70.0);
    let traps = chance.in_a_hundred(35.0);
    let mut truth = Vec::new();
    for row in &layout.rows {
        if kind == Kind::Table {
            let written = chance.in_a_hundred(60.0);
            if written {
                write(board, row.text, chance);
            }
            truth.push(Truth { row: row.number, column: None, done: if written { Done::Writing } else { Done::Nothing } });
            continue;
        }
        let marked = chance.below(row.boxes.len() + 1);
        let mut done: Vec<Done> =
            row.boxes.iter().enumerate().map(|(at, _)| if at < marked { Done::Cross } else { Done::Nothing }).collect();
        for (done, place) in done.iter_mut().zip(row.boxes.iter().copied()) {
            *done = if *done == Done::Cross {
                mark(board, place, stickers, way, chance)
            } else if traps && chance.in_a_hundred(8.0) {
                trap(board, place, chance)
            } else {
                Done::Nothing
            };
        }
        if traps
            && stickers
            && chance.in_a_hundred(10.0)
            && marked > 0
            && marked < done.len()
            && row.boxes[marked].x > row.boxes[marked - 1].x
        {
            // One more sticker on the last box, put down so far to the right that it leans into the next.
            let from = row.boxes[marked - 1].middle();
            board.disc(Point { x: from.x + 3.5, y: from.y }, 5.0, colour(way, chance), 0.97);
            done[marked] = Done::Leaning;
        }
        truth.extend((1..).zip(done).map(|(column, done)| Truth { row: row.number, column: Some(column), done }));
    }
    truth
}

fn colour(way: Way, chance: &mut Chance) -> [f64; 3] {
    // On a copy without colour a yellow sticker is gone, and nobody could see it; people are told so.
    let colours: &[[f64; 3]] = if way == Way::Photocopy { &STICKERS[..3] } else { &STICKERS };
    colours[chance.below(colours.len())]
}

fn mark(board: &mut Board, place: Rect, stickers: bool, way: Way, chance: &mut Chance) -> Done {
    let middle = place.middle();
    let shaken = |chance: &mut Chance, by: f64| Point {
        x: middle.x + chance.between(-by, by),
        y: middle.y + chance.between(-by, by),
    };
    if stickers {
        let radius = [4.0, 4.0, 5.0][chance.below(3)];
        board.disc(shaken(chance, 1.6), radius, colour(way, chance), 0.97);
        return Done::Sticker;
    }
    let pen = PENS[chance.below(PENS.len())];
    let width = chance.between(0.45, 1.0);
    let side = place.width;
    let at = |x: f64, y: f64| Point { x: place.x + x * side, y: place.y + y * side };
    match chance.below(5) {
        0 => {
            let at = shaken(chance, 2.0);
            board.disc(at, chance.between(0.85, 1.8), pen, 0.95);
            Done::PenDot
        }
        1 => {
            let low = at(chance.between(0.3, 0.5), chance.between(0.7, 0.95));
            board.stroke(at(chance.between(0.05, 0.25), chance.between(0.4, 0.6)), low, width, pen, 0.93);
            board.stroke(low, at(chance.between(0.85, 1.15), chance.between(-0.15, 0.2)), width, pen, 0.93);
            Done::Tick
        }
        2 => {
            let (near, far) = (chance.between(0.0, 0.25), chance.between(0.75, 1.0));
            let jitter = |chance: &mut Chance| chance.between(-0.06, 0.06);
            let ends: [f64; 8] = std::array::from_fn(|_| jitter(chance));
            board.stroke(at(near + ends[0], near + ends[1]), at(far + ends[2], far + ends[3]), width, pen, 0.93);
            board.stroke(at(far + ends[4], near + ends[5]), at(near + ends[6], far + ends[7]), width, pen, 0.93);
            Done::Cross
        }
        3 => {
            board.stroke(
                at(chance.between(0.05, 0.25), chance.between(0.75, 0.95)),
                at(chance.between(0.75, 0.95), chance.between(0.05, 0.25)),
                width,
                pen,
                0.93,
            );
            Done::Slash
        }
        _ => {
            let strokes = 6 + chance.below(8);
            let mut last = at(0.1, 0.1);
            for stroke in 0..=strokes {
                let along = 0.1 + 0.8 * stroke as f64 / strokes as f64;
                let next = at(if stroke % 2 == 0 { 0.12 } else { 0.88 }, along + chance.between(-0.04, 0.04));
                board.stroke(last, next, width, pen, 0.93);
                last = next;
            }
            Done::Filled
        }
    }
}

fn trap(board: &mut Board, place: Rect, chance: &mut Chance) -> Done {
    let middle = place.middle();
    match chance.below(3) {
        0 => {
            let pen = PENS[3];
            let strength = chance.between(0.03, 0.16);
            board.stroke(
                Point { x: place.x + 1.5, y: place.y + 1.5 },
                Point { x: place.x + 6.5, y: place.y + 6.5 },
                0.8,
                pen,
                strength,
            );
            board.stroke(
                Point { x: place.x + 6.5, y: place.y + 1.5 },
                Point { x: place.x + 1.5, y: place.y + 6.5 },
                0.8,
                pen,
                strength,
            );
            Done::RubbedOut
        }
        1 => {
            let tilt = chance.between(-1.0, 1.0);
            let reach = place.width / 2.0 + chance.between(2.0, 3.2);
            board.stroke(
                Point { x: middle.x - reach, y: middle.y - tilt },
                Point { x: middle.x + reach, y: middle.y + tilt },
                chance.between(0.4, 0.7),
                PENS[chance.below(3)],
                0.9,
            );
            Done::Stray
        }
        _ => {
            let at = Point { x: middle.x + chance.between(-2.5, 2.5), y: middle.y + chance.between(-2.5, 2.5) };
            board.disc(at, chance.between(0.1, 0.24), [0.2; 3], 0.9);
            Done::Speck
        }
    }
}

/// Strokes as of handwriting.
fn write(board: &mut Board, place: Rect, chance: &mut Chance) {
    let pen = PENS[chance.below(PENS.len())];
    let lines = 1 + chance.below(2);
    for line in 0..lines {
        let base = place.y + place.height * (0.42 + 0.5 * line as f64);
        let end = place.x + place.width * chance.between(0.35, 0.98);
        let mut last = Point { x: place.x + 2.0, y: base };
        while last.x < end {
            let next = Point { x: last.x + chance.between(0.4, 1.6), y: base - chance.between(0.0, 3.6) };
            if !chance.in_a_hundred(16.0) {
                board.stroke(last, next, 0.55, pen, 0.9);
            }
            last = next;
        }
    }
}
