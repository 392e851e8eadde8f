//! Reading one box: empty, marked or unsure.
//!
//! First the printed line round the box is sought near where it must stand, so that a page that curls is no trouble. Then what
//! lies within it is weighed in square millimetres of ink, specks left out. Whatever is not plainly empty and not plainly
//! marked is *unsure*, with the reason, and a person looks at it. The limits below were set on generated pages and hold with a
//! margin; they err towards unsure.

use crate::{
    grey,
    ink::{FINE, Straight, fine},
    layout::{BOX_LINE, Layout, Point, Rect},
};

/// What a box was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing is in it.
    Empty,
    /// Somebody marked it.
    Marked,
    /// A person must look.
    Unsure,
}

/// Why a person must look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// Something is there, but paler than a mark is: rubbed out, perhaps, or a light sticker.
    Pale,
    /// Something is there, but smaller than a mark is.
    Small,
    /// What is there comes from outside: a line across, or a sticker of the box beside.
    FromOutside,
    /// The printed line of the box was not found.
    NotFound,
    /// The box lies partly outside the picture.
    CutOff,
    /// The page as a whole cannot be trusted.
    Page,
}

/// A box that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The number of its row within the sheet, from one.
    pub row: u16,
    /// Its place within the row, from one.
    pub column: u16,
    /// Where it stands on the straightened page.
    pub place: Rect,
    /// What it was read as.
    pub verdict: Verdict,
    /// How sure that is, from nought to one; a half when unsure.
    pub confidence: f64,
    /// Why it is unsure.
    pub doubt: Option<Doubt>,
    /// Whether the printed line round it was found.
    pub found: bool,
    /// The ink within, in square millimetres.
    pub ink: f64,
}

impl Mark {
    /// Makes it unsure, since the page is.
    pub(crate) fn doubt(&mut self) {
        if self.doubt.is_none() {
            (self.verdict, self.confidence, self.doubt) = (Verdict::Unsure, 0.5, Some(Doubt::Page));
        }
    }
}

/// How far a box may stand from its place, in millimetres.
const ASTRAY: f64 = 2.0;
/// What is kept clear of the printed line, in millimetres.
const CLEAR: f64 = 0.9;
/// Ink of a point that counts as dark, of 255: over the paper around, whatever the grain.
const DARK: f64 = 46.0;
/// A spot smaller than this, in square millimetres, is a speck of the copier.
const SPECK: f64 = 0.2;
/// At least so much ink is a mark: a dot of a pen of one and a half millimetres.
const MARK: f64 = 1.6;
/// At most so much is none.
const NONE: f64 = 0.35;
/// So much paler than the paper, of 255, over the whole box, is nothing.
const PALE: f64 = 7.0;
/// How far outside the box the line runs on which strokes from outside are met, in millimetres.
const MOAT: f64 = 1.3;

/// Reads a box.
pub fn read(page: &Straight, row: u16, column: u16, place: Rect) -> Mark {
    let mut mark = Mark {
        row,
        column,
        place,
        verdict: Verdict::Unsure,
        confidence: 0.5,
        doubt: Some(Doubt::CutOff),
        found: false,
        ink: 0.0,
    };
    if !page.is_whole(place.grown(ASTRAY)) {
        return mark;
    }
    let (place, strength) = stand(page, place);
    mark.place = place;
    let window = Window::of(page, place);
    let shape = window.shape();
    mark.ink = shape.ink;
    mark.found = strength > 14.0 || shape.share > 0.6;
    let doubt = if !mark.found {
        Some(Doubt::NotFound)
    } else if shape.ink >= MARK {
        let strokes = shape.strokes_out;
        let across = shape.share < 0.4 && strokes >= 2;
        let leaning = shape.share < 0.3 && shape.longest_out > 2.4;
        (across || leaning).then_some(Doubt::FromOutside)
    } else if shape.ink > NONE || shape.specks > 2.0 {
        Some(Doubt::Small)
    } else if shape.pale > PALE || shape.palest > 2.2 * PALE {
        Some(Doubt::Pale)
    } else {
        None
    };
    mark.doubt = doubt;
    if doubt.is_none() && shape.ink >= MARK {
        (mark.verdict, mark.confidence) = (Verdict::Marked, 1.0 - (-shape.ink / 0.8).exp());
    } else if doubt.is_none() {
        let used = (shape.ink / NONE).max(shape.pale / PALE).max(shape.palest / (2.2 * PALE)).clamp(0.0, 1.0);
        (mark.verdict, mark.confidence) = (Verdict::Empty, 1.0 - used / 2.5);
    }
    mark
}

/// Where the printed line of a box stands, and how plainly it is seen there.
fn stand(page: &Straight, place: Rect) -> (Rect, f64) {
    #[expect(clippy::cast_possible_truncation, reason = "a handful of steps")]
    let steps = (ASTRAY * 4.0) as i32;
    let mut best = (place, f64::MIN);
    let mut around = |centre: Rect, steps: i32, step: f64| {
        for y in -steps..=steps {
            for x in -steps..=steps {
                let (dx, dy) = (f64::from(x) * step, f64::from(y) * step);
                let moved = centre.moved(dx, dy);
                // Of two that are seen alike the nearer one is it.
                let far = (moved.x - place.x).hypot(moved.y - place.y);
                let strength = line(page, moved) - 2.0 * far;
                if strength > best.1 {
                    best = (moved, strength);
                }
            }
        }
        best.0
    };
    let near = around(place, steps, 0.25);
    around(near, 1, 0.125);
    best
}

/// How much darker the line round a box is than what lies just outside; the faintest side is left out, a mark may cover it.
fn line(page: &Straight, place: Rect) -> f64 {
    const OUT: f64 = 0.9;
    let ink = |x: f64, y: f64| -> f64 {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the page")]
        let at = ((x * FINE as f64).max(0.0) as usize, (y * FINE as f64).max(0.0) as usize);
        f64::from(page.ink_at(at.0, at.1))
    };
    let mut sides = [0.0; 4];
    for at in 0..14 {
        let along = 0.1 + 0.8 * f64::from(at) / 13.0;
        let (x, y) = (place.x + along * place.width, place.y + along * place.height);
        let (right, bottom) = (place.x + place.width, place.y + place.height);
        sides[0] += ink(x, place.y) - ink(x, place.y - OUT);
        sides[1] += ink(x, bottom) - ink(x, bottom + OUT);
        sides[2] += ink(place.x, y) - ink(place.x - OUT, y);
        sides[3] += ink(right, y) - ink(right + OUT, y);
    }
    sides.sort_by(f64::total_cmp);
    (sides[1] + sides[2] + sides[3]) / (3.0 * 14.0)
}

/// What lies in and around a box, its grain smoothed.
struct Window {
    left: usize,
    top: usize,
    width: usize,
    ink: Vec<f64>,
    inner: (usize, usize, usize, usize),
    place: Rect,
    paper: f64,
    dark: f64,
}

/// What was seen in a box.
struct Shape {
    /// Ink in spots that are no specks, in square millimetres.
    ink: f64,
    /// Ink in specks.
    specks: f64,
    /// The part of the box that is dark.
    share: f64,
    /// How much paler than dark the rest is, against the paper.
    pale: f64,
    /// The same, for the worst ninth of the box.
    palest: f64,
    /// Strokes that leave the box.
    strokes_out: usize,
    /// The longest stretch on which something leaves it, in millimetres.
    longest_out: f64,
}

const POINT: f64 = 1.0 / (FINE * FINE) as f64;

impl Window {
    fn of(page: &Straight, place: Rect) -> Self {
        let (left, top, right, bottom) = fine(place.grown(MOAT + 0.5));
        let (width, height) = (right - left, bottom - top);
        let mut ink = Vec::with_capacity(width * height);
        for y in top..bottom {
            for x in left..right {
                let mut sum = 0u32;
                for y in y.saturating_sub(1)..=y + 1 {
                    for x in x.saturating_sub(1)..=x + 1 {
                        sum += u32::from(page.ink_at(x, y));
                    }
                }
                ink.push(f64::from(sum) / 9.0);
            }
        }
        let (inner_left, inner_top, inner_right, inner_bottom) = fine(place.grown(-CLEAR));
        let inner = (inner_left - left, inner_top - top, inner_right - left, inner_bottom - top);
        let mut window = Self { left, top, width, ink, inner, place, paper: 0.0, dark: 0.0 };
        // The paper is what the moat around the box mostly shows; a sticker beside it does not count, being the darker part.
        let mut moat: Vec<f64> = window.moat().map(|(x, y)| window.at(x, y)).collect();
        moat.sort_by(f64::total_cmp);
        window.paper = moat.get(moat.len() * 2 / 5).copied().unwrap_or(0.0).min(60.0);
        window.dark = window.paper + (3.2 * page.grain).clamp(DARK, 110.0);
        window
    }

    fn at(&self, x: usize, y: usize) -> f64 {
        self.ink.get(y * self.width + x).copied().unwrap_or(0.0)
    }

    /// The points of the line around the box, once round.
    fn moat(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let (left, top, right, bottom) = fine(self.place.grown(MOAT));
        let (left, right) = (left - self.left, right - self.left);
        let (top, bottom) = (top - self.top, bottom - self.top);
        let down = (top..bottom).map(move |y| (right - 1, y));
        let up = (top..bottom).rev().map(move |y| (left, y));
        (left..right).map(move |x| (x, top)).chain(down).chain((left..right).rev().map(move |x| (x, bottom - 1))).chain(up)
    }

    fn shape(&self) -> Shape {
        let (left, top, right, bottom) = self.inner;
        let (width, height) = (right - left, bottom - top);
        let dark: Vec<bool> =
            (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y))).map(|(x, y)| self.at(x, y) > self.dark).collect();
        let (mut ink, mut specks) = (0.0, 0.0);
        for blob in grey::blobs(&dark, width) {
            let area = blob.area as f64 * POINT;
            if area < SPECK { specks += area } else { ink += area }
        }
        // The pale is weighed over the box and over each ninth of it, since a pale sticker need not cover all.
        let mut thirds = [(0.0, 0.0); 9];
        for y in 0..height {
            for x in 0..width {
                if !dark[y * width + x] {
                    let ninth = &mut thirds[(y * 3 / height) * 3 + x * 3 / width];
                    ninth.0 += self.at(left + x, top + y) - self.paper;
                    ninth.1 += 1.0;
                }
            }
        }
        let (sum, count) = thirds.iter().fold((0.0, 0.0), |all, ninth| (all.0 + ninth.0, all.1 + ninth.1));
        let palest = thirds.iter().filter(|ninth| ninth.1 > 20.0).map(|ninth| ninth.0 / ninth.1).fold(0.0, f64::max);
        let (strokes_out, longest_out) = self.out();
        Shape {
            ink,
            specks,
            share: dark.iter().filter(|dark| **dark).count() as f64 / (dark.len().max(1)) as f64,
            pale: if count > 0.0 { sum / count } else { 0.0 },
            palest,
            strokes_out,
            longest_out,
        }
    }

    /// How many strokes cross the moat, and over how long a stretch the broadest does.
    fn out(&self) -> (usize, f64) {
        let line: Vec<bool> = self.moat().map(|(x, y)| self.at(x, y) > self.dark).collect();
        let Some(start) = line.iter().position(|dark| !dark) else { return (1, line.len() as f64 / FINE as f64) };
        let (mut strokes, mut longest, mut run) = (0, 0usize, 0usize);
        for at in 0..=line.len() {
            if line[(start + at) % line.len()] {
                run += 1;
            } else {
                strokes += usize::from(run >= 2);
                longest = longest.max(run);
                run = 0;
            }
        }
        (strokes, longest as f64 / FINE as f64)
    }
}

/// Whether somebody wrote in a place; the printed rules to write on do not count.
pub fn written(page: &Straight, place: Rect) -> Verdict {
    if !page.is_whole(place) {
        return Verdict::Unsure;
    }
    let (left, top, right, bottom) = fine(place.grown(-0.5));
    let (width, height) = (right - left, bottom - top);
    let limit = (3.2 * page.grain).clamp(DARK, 110.0) + 15.0;
    let mut dark = Vec::with_capacity(width * height);
    for y in top..bottom {
        dark.extend((left..right).map(|x| f64::from(page.ink_at(x, y)) > limit));
    }
    let ink: f64 = grey::blobs(&dark, width)
        .into_iter()
        // A rule is long and low; a speck is small.
        .filter(|blob| blob.height() > FINE && blob.width() < width / 2)
        .map(|blob| blob.area as f64 * POINT)
        .filter(|area| *area > SPECK)
        .sum();
    let joined: f64 = grey::blobs(&dark, width)
        .into_iter()
        .filter(|blob| blob.height() > 2 * FINE && blob.width() >= width / 2)
        .map(|blob| blob.area as f64 * POINT)
        .sum();
    match ink + joined {
        ink if ink > 4.0 => Verdict::Marked,
        ink if ink < 0.5 => Verdict::Empty,
        _ => Verdict::Unsure,
    }
}

/// Something large and dark beside the boxes of a page, where nothing is printed: a sticker, perhaps, that counts for nothing.
pub fn beside(page: &Straight, layout: &Layout) -> Option<Point> {
    const SIDE: u32 = 4;
    let right = layout.frame.right() - 6.0;
    let boxes: Vec<Rect> = layout.boxes().map(|(_, _, place)| place.grown(3.6)).collect();
    let free = |x: u32, y: u32| {
        let whole = Rect::new(f64::from(x), f64::from(y), f64::from(SIDE), f64::from(SIDE));
        !boxes.iter().any(|place| place.holds(whole.middle()))
    };
    let solid = |x: u32, y: u32| {
        let spot = Rect::new(f64::from(x), f64::from(y), 1.0, 1.0);
        page.is_whole(spot) && page.mean(spot) > 64.0 && lightest(page, spot) > 30
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "millimetres of the paper")]
    let (across, down) = (19..(right as u32 - SIDE), 47..272u32);
    let width = across.end + SIDE;
    let dark: Vec<bool> = (0..297u32)
        .flat_map(|y| (0..width).map(move |x| (x, y)))
        .map(|(x, y)| x >= 18 && (46..277).contains(&y) && solid(x, y))
        .collect();
    let at = |x: u32, y: u32| dark[(y * width + x) as usize];
    down.flat_map(|y| across.clone().map(move |x| (x, y)))
        .find(|(x, y)| free(*x, *y) && (0..SIDE).all(|down| (0..SIDE).all(|across| at(x + across, y + down))))
        .map(|(x, y)| Point { x: f64::from(x + SIDE / 2), y: f64::from(y + SIDE / 2) })
}

/// The ink of the palest point of a place, but for one in ten.
fn lightest(page: &Straight, place: Rect) -> u8 {
    let (left, top, right, bottom) = fine(place);
    let mut inks: Vec<u8> =
        (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y))).map(|(x, y)| page.ink_at(x, y)).collect();
    inks.sort_unstable();
    inks.get(inks.len() / 10).copied().unwrap_or(0)
}

const _: () = assert!(BOX_LINE < CLEAR, "the printed line is no mark");
