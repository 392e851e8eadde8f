//! The straightened page, and how much ink lies on each point of it, whatever the light was.
//!
//! The light is found as the paper shows it: a *closing* (largest, then smallest value around) wipes away all that is dark and
//! smaller than its window, stickers too, but leaves the edge of a shadow where it is. Ink is what keeps a part of that light
//! from coming back, in whichever of red, green and blue it shows most, so that a yellow sticker counts as much as a black one.

use crate::layout::{Point, Rect};
use image::{Rgb, RgbImage};

/// Points to the millimetre on the straightened page: 203 to the inch.
pub const FINE: usize = 8;
/// The side of the window of the closing, in millimetres; wider than any sticker that fits a box.
const WINDOW: usize = 17;

const ACROSS: usize = 210;
const DOWN: usize = 297;

/// A straightened page.
#[derive(Clone, Debug)]
pub struct Straight {
    /// What is seen, eight points to the millimetre.
    pub points: RgbImage,
    /// How much ink, from 0 to 255.
    pub ink: Vec<u8>,
    /// Which millimetres lie within the picture.
    whole: Vec<bool>,
    /// What an empty place of the paper varies by, in parts of 255.
    pub grain: f64,
}

impl Straight {
    /// Straightens a picture: `seen` says where a point of the paper is seen.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "points of a picture"
    )]
    pub fn of(picture: &RgbImage, seen: impl Fn(Point) -> Option<Point>) -> Self {
        let (width, height) = (ACROSS * FINE, DOWN * FINE);
        let mut raw = vec![255u8; width * height * 3];
        let mut whole = vec![true; ACROSS * DOWN];
        let (right, bottom) = (f64::from(picture.width()) - 1.0, f64::from(picture.height()) - 1.0);
        let from = picture.as_raw();
        let stride = picture.width() as usize * 3;
        for y in 0..height {
            for x in 0..width {
                let paper = Point { x: (x as f64 + 0.5) / FINE as f64, y: (y as f64 + 0.5) / FINE as f64 };
                let at = seen(paper).filter(|at| at.x >= 0.0 && at.y >= 0.0 && at.x <= right && at.y <= bottom);
                let Some(at) = at else {
                    whole[y / FINE * ACROSS + x / FINE] = false;
                    continue;
                };
                let (left, top) = (at.x as usize, at.y as usize);
                let (fx, fy) = (((at.x - left as f64) * 256.0) as u32, ((at.y - top as f64) * 256.0) as u32);
                let here = top * stride + left * 3;
                let (next, below) = (if at.x < right { 3 } else { 0 }, if at.y < bottom { stride } else { 0 });
                for channel in 0..3 {
                    let value = |offset: usize| u32::from(from[here + offset + channel]);
                    let upper = value(0) * (256 - fx) + value(next) * fx;
                    let lower = value(below) * (256 - fx) + value(below + next) * fx;
                    raw[(y * width + x) * 3 + channel] = ((upper * (256 - fy) + lower * fy) >> 16) as u8;
                }
            }
        }
        let light = light(&raw, width);
        let ink = ink(&raw, &light, width, height);
        let points = RgbImage::from_raw(width as u32, height as u32, raw).unwrap_or_default();
        let grain = grain(&ink, width);
        Self { points, ink, whole, grain }
    }

    /// The ink at a point of the straightened page.
    pub fn ink_at(&self, x: usize, y: usize) -> u8 {
        self.ink.get(y * ACROSS * FINE + x).copied().unwrap_or(0)
    }

    /// The mean ink in a rectangle.
    pub fn mean(&self, place: Rect) -> f64 {
        let (left, top, right, bottom) = fine(place);
        let mut sum = 0u64;
        for y in top..bottom {
            for x in left..right {
                sum += u64::from(self.ink_at(x, y));
            }
        }
        let count = (right - left) * (bottom - top);
        if count == 0 { 0.0 } else { sum as f64 / count as f64 }
    }

    /// Whether all of a rectangle lies within the picture.
    pub fn is_whole(&self, place: Rect) -> bool {
        let (left, top, right, bottom) = fine(place);
        (top / FINE..bottom.div_ceil(FINE))
            .all(|y| (left / FINE..right.div_ceil(FINE)).all(|x| self.whole.get(y * ACROSS + x).copied().unwrap_or(false)))
    }

    /// A rectangle as a picture of its own.
    pub fn cut(&self, place: Rect) -> RgbImage {
        let (left, top, right, bottom) = fine(place);
        let size = |from: usize, to: usize| u32::try_from((to - from).max(1)).unwrap_or(1);
        RgbImage::from_fn(size(left, right), size(top, bottom), |x, y| {
            let (x, y) = (x + u32::try_from(left).unwrap_or(0), y + u32::try_from(top).unwrap_or(0));
            self.points.get_pixel_checked(x, y).copied().unwrap_or(Rgb([255; 3]))
        })
    }
}

/// A rectangle in points of the straightened page: left, top, and right and bottom that are no longer in it.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the page")]
pub fn fine(place: Rect) -> (usize, usize, usize, usize) {
    let (across, down) = ((ACROSS * FINE) as f64, (DOWN * FINE) as f64);
    let at = |millimetres: f64, most: f64| (millimetres * FINE as f64).round().clamp(0.0, most) as usize;
    let (left, top) = (at(place.x, across), at(place.y, down));
    (left, top, at(place.x + place.width, across).max(left), at(place.y + place.height, down).max(top))
}

/// The light on each millimetre.
fn light(raw: &[u8], width: usize) -> Vec<[u8; 3]> {
    let mut paper = vec![[0u8; 3]; ACROSS * DOWN];
    for y in 0..DOWN {
        for x in 0..ACROSS {
            for (channel, paper) in paper[y * ACROSS + x].iter_mut().enumerate() {
                // The brighter half of a millimetre is paper where there is any; its mean does not chase the grain.
                let mut counts = [0u16; 256];
                for fine_y in 0..FINE {
                    for fine_x in 0..FINE {
                        let at = ((y * FINE + fine_y) * width + x * FINE + fine_x) * 3 + channel;
                        counts[usize::from(raw[at])] += 1;
                    }
                }
                *paper = brighter_half(&counts);
            }
        }
    }
    let half = WINDOW / 2;
    let closed = spread(&spread(&paper, half, u8::max), half, u8::min);
    mild(&closed)
}

#[expect(clippy::cast_possible_truncation, reason = "the mean of bytes is a byte")]
fn brighter_half(counts: &[u16; 256]) -> u8 {
    let want = (FINE * FINE / 2) as u32;
    let (mut taken, mut sum) = (0u32, 0u32);
    for (value, count) in (0..=255u32).rev().zip(counts.iter().rev()) {
        let take = u32::from(*count).min(want - taken);
        taken += take;
        sum += take * value;
        if taken == want {
            break;
        }
    }
    (sum / want) as u8
}

/// The most (or least) of all values within so many millimetres, first along rows, then along columns.
fn spread(values: &[[u8; 3]], half: usize, choose: fn(u8, u8) -> u8) -> Vec<[u8; 3]> {
    let pass = |values: &[[u8; 3]], step: usize, length: usize, place: &dyn Fn(usize) -> usize| -> Vec<[u8; 3]> {
        (0..values.len())
            .map(|at| {
                let along = place(at);
                let (from, to) = (along.saturating_sub(half), (along + half).min(length - 1));
                let start = at - (along - from) * step;
                (0..=to - from)
                    .map(|more| values[start + more * step])
                    .fold(values[at], |best, value| std::array::from_fn(|channel| choose(best[channel], value[channel])))
            })
            .collect()
    };
    let rows = pass(values, 1, ACROSS, &|at| at % ACROSS);
    pass(&rows, ACROSS, DOWN, &|at| at / ACROSS)
}

/// The mean of the nine around each; but the least of them where the edge of a shadow runs, lest its darker side be taken for ink.
fn mild(values: &[[u8; 3]]) -> Vec<[u8; 3]> {
    (0..values.len())
        .map(|at| {
            let (x, y) = (at % ACROSS, at / ACROSS);
            let (mut sums, mut least, mut most) = ([0u32; 3], [u8::MAX; 3], [0u8; 3]);
            let mut count = 0;
            for y in y.saturating_sub(1)..=(y + 1).min(DOWN - 1) {
                for x in x.saturating_sub(1)..=(x + 1).min(ACROSS - 1) {
                    for (channel, value) in values[y * ACROSS + x].into_iter().enumerate() {
                        sums[channel] += u32::from(value);
                        least[channel] = least[channel].min(value);
                        most[channel] = most[channel].max(value);
                    }
                    count += 1;
                }
            }
            std::array::from_fn(|channel| {
                let edge = u32::from(most[channel]) * 9 > u32::from(least[channel]) * 10;
                if edge { least[channel] } else { u8::try_from(sums[channel] / count).unwrap_or(255) }
            })
        })
        .collect()
}

#[expect(clippy::cast_possible_truncation, reason = "weights of 256 parts")]
fn ink(raw: &[u8], light: &[[u8; 3]], width: usize, height: usize) -> Vec<u8> {
    let mut ink = vec![0u8; width * height];
    for y in 0..height {
        let (top, down) = between(y, DOWN);
        for x in 0..width {
            let (left, right) = between(x, ACROSS);
            let mut most = 0;
            for channel in 0..3 {
                let value = |x: usize, y: usize| u32::from(light[y * ACROSS + x][channel]);
                let upper = value(left.0, top.0) * left.1 + value(right.0, top.0) * right.1;
                let lower = value(left.0, down.0) * left.1 + value(right.0, down.0) * right.1;
                let light = ((upper * top.1 + lower * down.1) / 256).max(16);
                let seen = u32::from(raw[(y * width + x) * 3 + channel]);
                most = most.max(255u32.saturating_sub(seen * 255 / light));
            }
            ink[y * width + x] = most as u8;
        }
    }
    ink
}

/// The two millimetres that a point lies between, with their weights out of sixteen.
#[expect(clippy::cast_possible_truncation, reason = "sixteen parts")]
fn between(at: usize, length: usize) -> ((usize, u32), (usize, u32)) {
    let halves = (2 * at + 1).saturating_sub(FINE);
    let (first, part) = (halves / (2 * FINE), (halves % (2 * FINE)) as u32);
    let first = first.min(length - 1);
    ((first, 16 - part), ((first + 1).min(length - 1), part))
}

/// What empty paper varies by: the quietest fifth of the page, so that what is printed and written does not count.
fn grain(ink: &[u8], width: usize) -> f64 {
    let mut spreads = Vec::new();
    for y in (20 * FINE..(DOWN - 20) * FINE).step_by(FINE * 5) {
        for x in (20 * FINE..(ACROSS - 20) * FINE).step_by(FINE * 5) {
            let (mut sum, mut squares, mut count) = (0.0, 0.0, 0.0);
            for y in y..y + FINE * 2 {
                for x in x..x + FINE * 2 {
                    let value = f64::from(ink[y * width + x]);
                    sum += value;
                    squares += value * value;
                    count += 1.0;
                }
            }
            spreads.push((squares / count - (sum / count) * (sum / count)).max(0.0).sqrt());
        }
    }
    spreads.sort_by(f64::total_cmp);
    spreads.get(spreads.len() / 5).copied().unwrap_or(0.0)
}
