//! A page that was found in a picture, and what stands on it.

use crate::{
    code::{self, PageCode},
    corner::{self, Corner},
    fit::{self, Fit},
    homography::Homography,
    ink::{FINE, Straight},
    layout::{self, Frame, Layout, MODULE, Point, Rect},
    mark::{self, Mark},
    picture::{Picture, Unreadable},
};

/// A page, straightened.
#[derive(Clone, Debug)]
pub struct Page {
    /// Which page of which sheet.
    pub code: PageCode,
    /// How many of the code's twenty-four bytes were read wrongly and healed; seven is the most that can be.
    pub healed: usize,
    /// How far its marks stand apart.
    pub frame: Frame,
    /// What makes it doubtful as a whole.
    pub warnings: Vec<Warning>,
    straight: Straight,
}

/// What makes a page doubtful as a whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Warning {
    /// One or two of the six round marks are not seen.
    MarkMissing,
    /// Something large and dark lies beside the boxes: perhaps a sticker that counts for nothing there.
    Beside(Point),
    /// There is no colour in the picture, so light stickers may not be seen.
    Colourless,
    /// More than a tenth of the boxes were not found where they must stand.
    Crooked,
    /// The picture shows a part of another sheet.
    AnotherSheet,
}

/// Whether somebody wrote on a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// The number of the line within the sheet.
    pub row: u16,
    /// Whether there is writing.
    pub verdict: mark::Verdict,
}

/// What stands on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Its boxes.
    pub marks: Vec<Mark>,
    /// Its lines to write on.
    pub lines: Vec<Written>,
    /// What makes it doubtful as a whole.
    pub warnings: Vec<Warning>,
}

/// How many ways of lying are tried before a page is given up.
const TRIES: usize = 24;

/// Finds the page in a picture, straightens it and reads its code.
///
/// # Errors
/// [`Unreadable::NoMarks`], [`Unreadable::NoCode`] or [`Unreadable::Later`].
pub fn find(picture: &Picture) -> Result<Page, Unreadable> {
    let mut marks_seen = false;
    for way in corner::WAYS {
        let corners = corner::corners(&picture.points, way);
        let fits = fit::fits(&corners);
        marks_seen |= fits.iter().any(|fit| fit.seen() > 4);
        for fit in fits.iter().take(TRIES) {
            let eye = Eye::of(fit);
            let Some((code, healed)) = read_code(picture, &eye, fit.frame) else { continue };
            if code.version > layout::VERSION {
                return Err(Unreadable::Later { version: code.version });
            }
            return Ok(straighten(picture, fit, &eye, code, healed, &corners));
        }
    }
    Err(if marks_seen { Unreadable::NoCode } else { Unreadable::NoMarks })
}

fn straighten(picture: &Picture, fit: &Fit, eye: &Eye, code: PageCode, healed: usize, corners: &[Corner]) -> Page {
    let straight = Straight::of(&picture.points, |point| eye.seen(point));
    let mut warnings = Vec::new();
    if fit.seen() < 6 {
        warnings.push(Warning::MarkMissing);
    }
    if shows_another(fit, eye, corners) {
        warnings.push(Warning::AnotherSheet);
    }
    if is_colourless(picture) {
        warnings.push(Warning::Colourless);
    }
    Page { code, healed, frame: fit.frame, warnings, straight }
}

impl Page {
    /// Reads what stands on it, by the layout of that page.
    pub fn read(&self, layout: &Layout) -> Reading {
        let mut marks: Vec<Mark> =
            layout.boxes().map(|(row, column, place)| mark::read(&self.straight, row, column, place)).collect();
        let mut warnings = self.warnings.clone();
        let lost = marks.iter().filter(|mark| !mark.found).count();
        if lost * 10 > marks.len() {
            warnings.push(Warning::Crooked);
            for mark in &mut marks {
                mark.doubt();
            }
        }
        if !marks.is_empty() {
            warnings.extend(mark::beside(&self.straight, layout).map(Warning::Beside));
        }
        let lines = layout
            .rows
            .iter()
            .filter(|row| row.slip.is_some())
            .map(|row| Written { row: row.number, verdict: mark::written(&self.straight, row.text) })
            .collect();
        Reading { marks, lines, warnings }
    }

    /// The whole page, straight and upright: eight points to the millimetre.
    pub fn picture(&self) -> Picture {
        Picture { points: self.straight.points.clone() }
    }

    /// A part of the page as a picture of its own.
    pub fn cut(&self, place: Rect) -> Picture {
        Picture { points: self.straight.cut(place) }
    }

    /// What empty paper varies by on this page, in parts of 255: how bad the picture is.
    pub fn grain(&self) -> f64 {
        self.straight.grain
    }
}

/// Where points of the paper are seen. Paper that was folded across its middle is two planes, so where all marks are seen each
/// half has a map of its own.
struct Eye {
    upper: Homography,
    lower: Homography,
    middle: f64,
}

impl Eye {
    fn of(fit: &Fit) -> Self {
        let places = fit.frame.marks();
        let half = |marks: [usize; 4]| -> Option<Homography> {
            let pairs: Option<Vec<_>> = marks.iter().map(|mark| Some((places[*mark], fit.marks[*mark]?))).collect();
            Homography::through(&pairs?)
        };
        let halves = half([0, 1, 3, 2]).zip(half([2, 3, 5, 4]));
        let (upper, lower) = halves.unwrap_or((fit.whole, fit.whole));
        Self { upper, lower, middle: places[2].y }
    }

    fn seen(&self, point: Point) -> Option<Point> {
        if point.y < self.middle { self.upper.seen(point) } else { self.lower.seen(point) }
    }
}

/// Reads the squares of the code, moved a little this way and that until what they say agrees with its check sum.
fn read_code(picture: &Picture, eye: &Eye, frame: Frame) -> Option<(PageCode, usize)> {
    const STEP: f64 = 0.3;
    let mut moves: Vec<(i32, i32)> = (-5..=5).flat_map(|x| (-5..=5).map(move |y| (x, y))).collect();
    moves.sort_by_key(|(x, y)| x * x + y * y);
    moves.into_iter().find_map(|(x, y)| {
        let squares = squares(picture, eye, frame.code().moved(f64::from(x) * STEP, f64::from(y) * STEP))?;
        PageCode::from_squares(&squares)
    })
}

/// The squares of the code: black where they are darker than the middle between the dark and the bright around them.
fn squares(picture: &Picture, eye: &Eye, place: Rect) -> Option<Vec<bool>> {
    let (columns, rows) = (usize::from(code::SIZE.0), usize::from(code::SIZE.1));
    let mut values = Vec::with_capacity(columns * rows);
    for row in 0..rows {
        for column in 0..columns {
            let (x, y) = (place.x + column as f64 * MODULE, place.y + row as f64 * MODULE);
            let mut sum = 0.0;
            for (dx, dy) in [(0.5, 0.5), (0.3, 0.3), (0.7, 0.3), (0.3, 0.7), (0.7, 0.7)] {
                sum += brightness(picture, eye.seen(Point { x: x + dx * MODULE, y: y + dy * MODULE })?)?;
            }
            values.push(sum / 5.0);
        }
    }
    // Dark and bright are judged among the neighbours, since a shadow may cross the code.
    let squares = (0..values.len()).map(|at| {
        let (row, column) = (at / columns, at % columns);
        let (mut least, mut most) = (f64::MAX, f64::MIN);
        for row in row.saturating_sub(2)..=(row + 2).min(rows - 1) {
            for column in column.saturating_sub(2)..=(column + 2).min(columns - 1) {
                least = least.min(values[row * columns + column]);
                most = most.max(values[row * columns + column]);
            }
        }
        values[at] < f64::midpoint(least, most)
    });
    Some(squares.collect())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "points of a picture")]
fn brightness(picture: &Picture, at: Point) -> Option<f64> {
    if at.x < 0.0 || at.y < 0.0 {
        return None;
    }
    let point = picture.points.get_pixel_checked(at.x.round() as u32, at.y.round() as u32)?;
    Some(f64::from(crate::grey::luma(point.0)))
}

/// Whether marks of the same size are seen beyond the edges of the page.
fn shows_another(fit: &Fit, eye: &Eye, corners: &[Corner]) -> bool {
    let edge =
        [(0.0, 0.0), (layout::PAPER_WIDTH, 0.0), (layout::PAPER_WIDTH, layout::PAPER_HEIGHT), (0.0, layout::PAPER_HEIGHT)];
    let edge: Option<Vec<Point>> = edge.into_iter().map(|(x, y)| eye.seen(Point { x, y })).collect();
    let Some(edge) = edge else { return false };
    let outside = |at: Point| {
        (0..4).any(|side| {
            let (a, b) = (edge[side], edge[(side + 1) % 4]);
            (b.x - a.x) * (at.y - a.y) - (b.y - a.y) * (at.x - a.x) < 0.0
        })
    };
    let own = |corner: &Corner| fit.marks.iter().flatten().any(|mark| corner::distance(*mark, corner.at) < corner.radius);
    let size = corners.iter().filter(|corner| own(corner)).map(|corner| corner.radius).fold(0.0, f64::max);
    corners
        .iter()
        .filter(|corner| outside(corner.at) && (0.5 * size..2.0 * size).contains(&corner.radius) && corner.agreed > 0.9)
        .count()
        >= 2
}

/// Whether a picture has no colour at all, as a copy or a grey scan has none.
fn is_colourless(picture: &Picture) -> bool {
    let (mut grey, mut all) = (0usize, 0usize);
    for point in picture.points.pixels().step_by(37) {
        let [red, green, blue] = point.0;
        all += 1;
        grey += usize::from(red.abs_diff(green) <= 4 && green.abs_diff(blue) <= 4);
    }
    grey * 1000 >= all * 998
}

const _: () = assert!(FINE == 8, "the doc comment of Page::picture says eight");
