//! The paper: ten points to the millimetre, drawn with soft edges.

use super::Chance;
use samskapa_scan::{
    PageCode,
    code::SIZE,
    layout::{BOX_LINE, Layout, MARK_RADII, MODULE, PAPER_HEIGHT, PAPER_WIDTH, Point, Rect},
};

pub const FINE: f64 = 10.0;
pub const WIDTH: usize = (PAPER_WIDTH * FINE) as usize;
pub const HEIGHT: usize = (PAPER_HEIGHT * FINE) as usize;
pub const BLACK: [f64; 3] = [0.08, 0.08, 0.09];

pub struct Board {
    pub points: Vec<[f32; 3]>,
}

impl Board {
    pub fn new() -> Self {
        Self { points: vec![[0.97, 0.97, 0.96]; WIDTH * HEIGHT] }
    }

    /// Lays colour where `away` (millimetres from the shape, below zero within) says, as a part of `strength`.
    pub fn lay(&mut self, around: Rect, colour: [f64; 3], strength: f64, away: impl Fn(f64, f64) -> f64) {
        let from = |at: f64, most: usize| ((at * FINE).floor().max(0.0) as usize).min(most);
        let (left, right) = (from(around.x - 0.2, WIDTH), from(around.x + around.width + 0.3, WIDTH));
        let (top, bottom) = (from(around.y - 0.2, HEIGHT), from(around.y + around.height + 0.3, HEIGHT));
        for y in top..bottom {
            for x in left..right {
                let (mm_x, mm_y) = ((x as f64 + 0.5) / FINE, (y as f64 + 0.5) / FINE);
                let cover = (0.5 - away(mm_x, mm_y) * FINE).clamp(0.0, 1.0) * strength;
                if cover > 0.0 {
                    for (value, ink) in self.points[y * WIDTH + x].iter_mut().zip(colour) {
                        *value = (f64::from(*value) * (1.0 - cover) + ink * cover) as f32;
                    }
                }
            }
        }
    }

    pub fn disc(&mut self, at: Point, radius: f64, colour: [f64; 3], strength: f64) {
        let around = Rect::new(at.x - radius, at.y - radius, 2.0 * radius, 2.0 * radius);
        self.lay(around, colour, strength, |x, y| (x - at.x).hypot(y - at.y) - radius);
    }

    pub fn fill(&mut self, place: Rect, colour: [f64; 3]) {
        self.lay(place, colour, 1.0, |x, y| {
            let middle = place.middle();
            ((x - middle.x).abs() - place.width / 2.0).max((y - middle.y).abs() - place.height / 2.0)
        });
    }

    pub fn frame(&mut self, place: Rect, width: f64) {
        let middle = place.middle();
        self.lay(place.grown(width), BLACK, 1.0, |x, y| {
            (((x - middle.x).abs() - place.width / 2.0).max((y - middle.y).abs() - place.height / 2.0)).abs() - width / 2.0
        });
    }

    pub fn stroke(&mut self, from: Point, to: Point, width: f64, colour: [f64; 3], strength: f64) {
        let around =
            Rect::new(from.x.min(to.x), from.y.min(to.y), (to.x - from.x).abs(), (to.y - from.y).abs()).grown(width);
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let square = (dx * dx + dy * dy).max(1e-9);
        self.lay(around, colour, strength, |x, y| {
            let along = (((x - from.x) * dx + (y - from.y) * dy) / square).clamp(0.0, 1.0);
            (x - from.x - along * dx).hypot(y - from.y - along * dy) - width / 2.0
        });
    }

    /// Prints the sheet: marks, code, boxes, and words that are no words.
    pub fn print(&mut self, layout: &Layout, code: &PageCode, chance: &mut Chance) {
        let [dot, gap, ring] = MARK_RADII;
        for mark in layout.frame.marks() {
            self.disc(mark, ring, BLACK, 1.0);
            self.disc(mark, gap, [0.97; 3], 1.0);
            self.disc(mark, dot, BLACK, 1.0);
        }
        let place = layout.frame.code();
        for (at, black) in code.squares().into_iter().enumerate() {
            if black {
                let (column, row) = (at % usize::from(SIZE.0), at / usize::from(SIZE.0));
                let (x, y) = (place.x + column as f64 * MODULE, place.y + row as f64 * MODULE);
                self.fill(Rect::new(x, y, MODULE, MODULE), BLACK);
            }
        }
        self.words(layout.frame.head(), 4.5, chance);
        self.words(layout.frame.foot(), 4.5, chance);
        for row in &layout.rows {
            self.words(row.numeral.grown(-1.0), row.numeral.height, chance);
            if let Some(slip) = row.slip {
                self.words(slip, 6.0, chance);
                for rule in [0.5, 1.0] {
                    let y = row.text.y + row.text.height * rule;
                    let (from, to) = (row.text.x, row.text.x + row.text.width);
                    self.stroke(Point { x: from, y }, Point { x: to, y }, 0.2, [0.6; 3], 1.0);
                }
            } else {
                self.words(row.text, 5.4, chance);
            }
            for place in &row.boxes {
                self.frame(*place, BOX_LINE);
            }
        }
    }

    fn words(&mut self, place: Rect, leading: f64, chance: &mut Chance) {
        let mut y = place.y + leading * 0.7;
        while y < place.y + place.height {
            let mut x = place.x;
            while x < place.x + place.width - 2.0 {
                if chance.in_a_hundred(85.0) {
                    let up = leading * chance.between(0.25, 0.5);
                    self.stroke(Point { x, y }, Point { x: x + chance.between(0.0, 1.2), y: y - up }, 0.4, BLACK, 1.0);
                    self.stroke(Point { x, y }, Point { x: x + 1.2, y }, 0.35, BLACK, 1.0);
                }
                x += 2.0;
            }
            y += leading;
        }
    }
}
