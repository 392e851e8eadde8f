//! Where everything stands on a sheet, in millimetres from its upper left corner.
//!
//! Printing and reading both ask here, so they cannot disagree. A [`Plan`] is small and is kept with the sheet; its pages
//! follow from it. What a plan of one [`VERSION`] gives is for ever: sheets are filled in and come back months later.

use serde::{Deserialize, Serialize};

/// The version of the layouts below; a page carries it in its code.
pub const VERSION: u8 = 1;
/// The width of the paper (A4).
pub const PAPER_WIDTH: f64 = 210.0;
/// The height of the paper (A4).
pub const PAPER_HEIGHT: f64 = 297.0;
/// The radii of a corner mark: a black dot within a white ring within a black ring.
pub const MARK_RADII: [f64; 3] = [1.8, 3.3, 5.0];
/// The side of a square of the page code.
pub const MODULE: f64 = 1.5;
/// The width of the line round a box.
pub const BOX_LINE: f64 = 0.35;

const MARK_EDGE: f64 = 12.0;
const MARK_ROWS: [f64; 3] = [MARK_EDGE, PAPER_HEIGHT / 2.0, PAPER_HEIGHT - MARK_EDGE];
const LEFT: f64 = 20.0;
const RIGHT: f64 = 190.0;
const TOP: f64 = 48.0;
const BOTTOM: f64 = 274.0;

/// A point on the paper.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Millimetres from the left edge.
    pub x: f64,
    /// Millimetres from the upper edge.
    pub y: f64,
}

/// An upright rectangle on the paper.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rect {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl Rect {
    /// One with its upper left corner at a point.
    pub const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x, y, width, height }
    }

    /// Its middle.
    pub fn middle(&self) -> Point {
        Point { x: self.x + self.width / 2.0, y: self.y + self.height / 2.0 }
    }

    /// The same, moved.
    #[must_use]
    pub fn moved(&self, dx: f64, dy: f64) -> Self {
        Self { x: self.x + dx, y: self.y + dy, ..*self }
    }

    /// The same, larger on all sides by so much; smaller, if it is below zero.
    #[must_use]
    pub fn grown(&self, by: f64) -> Self {
        Self::new(self.x - by, self.y - by, (self.width + 2.0 * by).max(0.0), (self.height + 2.0 * by).max(0.0))
    }

    /// Whether a point lies in it.
    pub fn holds(&self, point: Point) -> bool {
        (self.x..=self.x + self.width).contains(&point.x) && (self.y..=self.y + self.height).contains(&point.y)
    }
}

/// What a sheet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Numbered lines to write on, with slips to tear off at the right.
    Table,
    /// Boxes for the stickers of a whole table or wall.
    Dots,
    /// Boxes for the crosses of one person.
    Ballot,
}

/// How far the marks stand apart: over the whole width, or left of slips that are torn off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Frame {
    /// Over the whole width.
    Wide,
    /// Left of the slips.
    Torn,
}

impl Frame {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Wide, Self::Torn];

    /// The middle of the right column of marks.
    pub const fn right(self) -> f64 {
        match self {
            Self::Wide => PAPER_WIDTH - MARK_EDGE,
            Self::Torn => 152.0,
        }
    }

    /// The middles of the six marks: upper left and right, middle left and right, lower left and right.
    pub fn marks(self) -> [Point; 6] {
        let at = |column: usize, row: usize| Point { x: [MARK_EDGE, self.right()][column], y: MARK_ROWS[row] };
        [at(0, 0), at(1, 0), at(0, 1), at(1, 1), at(0, 2), at(1, 2)]
    }

    /// The square that says which page it is, at the left of the upper right mark.
    pub fn code(self) -> Rect {
        let (columns, rows) = crate::code::SIZE;
        let (width, height) = (MODULE * f64::from(columns), MODULE * f64::from(rows));
        Rect::new(self.right() - 9.0 - width, 7.0, width, height)
    }

    /// Where the head may be written: name, question, how to fill it in.
    pub fn head(self) -> Rect {
        Rect::new(LEFT, 7.0, self.code().x - LEFT - 4.0, TOP - 10.0)
    }

    /// Where the foot may be written.
    pub fn foot(self) -> Rect {
        Rect::new(LEFT, 277.0, self.right() - MARK_EDGE - 16.0, 13.0)
    }
}

/// How a sheet is laid out. It is kept with the sheet, and the layout of each page follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What it is for.
    pub kind: Kind,
    /// Whether it is in large print.
    pub large: bool,
    /// The lines to write on, or the needs to mark.
    pub rows: u16,
    /// The boxes of each row; none on a table sheet.
    pub columns: u16,
    /// The lines of printed text that a row has room for; none on a table sheet.
    pub text_lines: u16,
}

/// One page of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// How far its marks stand apart.
    pub frame: Frame,
    /// Its rows from above, each numbered from one through all pages of the sheet.
    pub rows: Vec<Row>,
}

/// A row of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number within the sheet, from one.
    pub number: u16,
    /// Where its number stands.
    pub numeral: Rect,
    /// Where its text stands: written by hand on a table sheet, printed on the others.
    pub text: Rect,
    /// Its boxes from the left.
    pub boxes: Vec<Rect>,
    /// Its slip to tear off.
    pub slip: Option<Rect>,
}

/// Sizes that differ between normal and large print.
struct Print {
    /// The height of a line of printed text.
    leading: f64,
    /// The mean width of a letter, on the safe side.
    letter: f64,
    /// The height of a row to write on.
    writing: f64,
}

const NORMAL: Print = Print { leading: 5.4, letter: 2.25, writing: 20.0 };
const LARGE: Print = Print { leading: 8.6, letter: 3.7, writing: 28.0 };
/// The side of a box and the distance from one to the next: for stickers, and for crosses.
const STICKER: (f64, f64) = (10.0, 13.0);
const CROSS: (f64, f64) = (8.0, 12.0);
/// More boxes than this stand below the text and not beside it.
const BESIDE: u16 = 5;
const GAP: f64 = 5.0;
const NUMERAL: f64 = 9.0;
/// Sheets are folded across the middle, so no box stands there.
const FOLD: (f64, f64) = (143.0, 154.0);

impl Plan {
    /// A table sheet with so many lines.
    pub const fn table(rows: u16, large: bool) -> Self {
        Self { kind: Kind::Table, large, rows, columns: 0, text_lines: 0 }
    }

    /// A dot sheet over needs, with at least so many boxes for each where there is room; `longest` is the longest need, in letters.
    pub fn dots(rows: u16, columns: u16, longest: usize, large: bool) -> Self {
        Self { kind: Kind::Dots, large, rows, columns: columns.clamp(1, 39), text_lines: 1 }.with_room_for(longest)
    }

    /// A ballot over needs, with a box for each dot that a person has.
    pub fn ballot(rows: u16, columns: u16, longest: usize, large: bool) -> Self {
        Self { kind: Kind::Ballot, large, rows, columns: columns.clamp(1, 14), text_lines: 1 }.with_room_for(longest)
    }

    fn with_room_for(self, longest: usize) -> Self {
        #[expect(clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "a width in letters")]
        let letters = (self.text_width() / self.print().letter).max(1.0) as usize;
        let lines = u16::try_from(longest.div_ceil(letters)).unwrap_or(u16::MAX);
        Self { text_lines: lines.clamp(1, if self.large { 8 } else { 10 }), ..self }
    }

    /// Its marks stand this far apart.
    pub const fn frame(&self) -> Frame {
        match self.kind {
            Kind::Table => Frame::Torn,
            Kind::Dots | Kind::Ballot => Frame::Wide,
        }
    }

    /// How many pages it has; one at least.
    pub fn pages(&self) -> u16 {
        self.rows.div_ceil(self.rows_on_a_page()).max(1)
    }

    /// A page, numbered from one.
    pub fn page(&self, number: u16) -> Option<Layout> {
        if !(1..=self.pages()).contains(&number) {
            return None;
        }
        let on_a_page = self.rows_on_a_page();
        let before = (number - 1) * on_a_page;
        let rows =
            (1..=on_a_page.min(self.rows - before)).zip(self.heights()).map(|(at, y)| self.row(before + at, y)).collect();
        Some(Layout { frame: self.frame(), rows })
    }

    /// The page on which a row stands.
    pub fn page_of(&self, row: u16) -> u16 {
        row.saturating_sub(1) / self.rows_on_a_page() + 1
    }

    const fn print(self) -> &'static Print {
        if self.large { &LARGE } else { &NORMAL }
    }

    const fn box_size(self) -> (f64, f64) {
        match self.kind {
            Kind::Dots => STICKER,
            Kind::Table | Kind::Ballot => CROSS,
        }
    }

    /// Whether the boxes stand below the text.
    fn below(self) -> bool {
        self.kind == Kind::Dots || self.columns > BESIDE
    }

    /// Boxes side by side before a new line of boxes begins.
    fn side_by_side(self) -> u16 {
        let fit = match self.kind {
            Kind::Dots => 13,
            Kind::Table | Kind::Ballot => 14,
        };
        self.columns.clamp(1, fit)
    }

    fn text_width(self) -> f64 {
        let whole = self.frame().right() - MARK_EDGE - 16.0 - NUMERAL;
        if self.below() { whole } else { whole - f64::from(self.columns) * self.box_size().1 - 2.0 }
    }

    fn row_height(self) -> f64 {
        if self.kind == Kind::Table {
            return self.print().writing;
        }
        let text = f64::from(self.text_lines) * self.print().leading;
        let (side, pitch) = self.box_size();
        if self.below() {
            text + 1.5 + f64::from(self.columns.div_ceil(self.side_by_side())) * pitch + GAP
        } else {
            text.max(side) + GAP
        }
    }

    fn rows_on_a_page(self) -> u16 {
        u16::try_from(self.heights().len()).unwrap_or(u16::MAX)
    }

    /// Where the rows of a full page begin; one at least.
    fn heights(self) -> Vec<f64> {
        let mut heights = Vec::new();
        let mut y = TOP;
        loop {
            let in_fold = |y: f64| self.boxes(y).iter().any(|place| place.y < FOLD.1 && place.y + place.height > FOLD.0);
            while in_fold(y) && y < BOTTOM {
                y += 1.0;
            }
            if y + self.row_height() - GAP > BOTTOM {
                break;
            }
            heights.push(y);
            y += self.row_height();
        }
        if heights.is_empty() { vec![TOP] } else { heights }
    }

    /// The boxes of a row that begins at this height.
    fn boxes(self, y: f64) -> Vec<Rect> {
        let text_height = f64::from(self.text_lines) * self.print().leading;
        let (side, pitch) = self.box_size();
        (0..self.columns)
            .map(|at| {
                if self.below() {
                    let (column, line) = (f64::from(at % self.side_by_side()), f64::from(at / self.side_by_side()));
                    Rect::new(LEFT + 1.0 + column * pitch, y + text_height + 1.5 + line * pitch, side, side)
                } else {
                    let from_right = f64::from(self.columns - at) * pitch;
                    Rect::new(RIGHT - from_right + (pitch - side), y + (text_height.max(side) - side) / 2.0, side, side)
                }
            })
            .collect()
    }

    fn row(self, number: u16, y: f64) -> Row {
        let print = self.print();
        let numeral = Rect::new(LEFT, y, NUMERAL, print.leading);
        if self.kind == Kind::Table {
            let height = self.row_height() - 2.0;
            let text = Rect::new(LEFT + NUMERAL, y, self.text_width(), height);
            return Row { number, numeral, text, boxes: Vec::new(), slip: Some(Rect::new(162.0, y, 41.0, height)) };
        }
        let least = if self.below() { 0.0 } else { CROSS.0 };
        let height = (f64::from(self.text_lines) * print.leading).max(least);
        let text = Rect::new(LEFT + NUMERAL, y, self.text_width(), height);
        Row { number, numeral, text, boxes: self.boxes(y), slip: None }
    }
}

impl Layout {
    /// Every box with its row and column, both from one.
    pub fn boxes(&self) -> impl Iterator<Item = (u16, u16, Rect)> + '_ {
        self.rows.iter().flat_map(|row| (1..).zip(&row.boxes).map(move |(column, place)| (row.number, column, *place)))
    }
}
