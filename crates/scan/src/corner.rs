//! Finding the round marks: a black dot within a white ring within a black ring.
//!
//! Seen aslant a mark becomes an ellipse, but from its middle outwards the order black, white, black, white stays, and so do
//! about the distances between. Rays are sent out from every small dark spot; where nearly all of them meet that order, there
//! is a mark. Letters, boxes and the squares of QR codes do not pass.

use crate::{
    grey::{self, Blob, Grey},
    layout::{MARK_RADII, Point},
};

/// A mark that was found, in points of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corner {
    /// Its middle.
    pub at: Point,
    /// Its radius.
    pub radius: f64,
    /// How many of the rays agreed, from nought to one.
    pub agreed: f64,
}

/// The longest side that marks are sought in; they are large.
const SIDE: u32 = 1600;
/// Rays from each spot.
const RAYS: usize = 24;
/// How many of them must agree.
const AGREE: usize = 17;

/// Ways of telling dark from bright, tried in turn: reach as a part of the picture, and share of the mean.
pub const WAYS: [(usize, f64); 4] = [(14, 0.80), (24, 0.68), (10, 0.90), (40, 0.84)];

/// All marks of a picture, the surest first.
pub fn corners(picture: &image::RgbImage, (part, share): (usize, f64)) -> Vec<Corner> {
    let (grey, scale) = Grey::of(picture, SIDE);
    let grey = grey.smoothed();
    let dark = grey.dark((grey.width.max(grey.height) / part).max(8), share);
    let mut found: Vec<Corner> = Vec::new();
    for blob in grey::blobs(&dark, grey.width) {
        if let Some(corner) = corner(&dark, grey.width, &blob) {
            // A dot that fell apart is one mark still.
            let twin = found.iter().position(|other| distance(other.at, corner.at) < other.radius);
            match twin {
                Some(twin) if found[twin].agreed >= corner.agreed => {}
                Some(twin) => found[twin] = corner,
                None => found.push(corner),
            }
        }
    }
    found.sort_by(|left, right| right.agreed.total_cmp(&left.agreed).then(right.radius.total_cmp(&left.radius)));
    for corner in &mut found {
        corner.at = Point { x: (corner.at.x + 0.5) * scale - 0.5, y: (corner.at.y + 0.5) * scale - 0.5 };
        corner.radius *= scale;
    }
    found
}

pub fn distance(left: Point, right: Point) -> f64 {
    (left.x - right.x).hypot(left.y - right.y)
}

fn corner(dark: &[bool], width: usize, blob: &Blob) -> Option<Corner> {
    let (across, down) = (blob.width() as f64, blob.height() as f64);
    let filled = blob.area as f64 / (across * down);
    if !(3.0..=90.0).contains(&across)
        || !(3.0..=90.0).contains(&down)
        || !(0.4..=2.5).contains(&(across / down))
        || filled < 0.5
    {
        return None;
    }
    let reach = across.max(down) / 2.0 * 5.5 + 3.0;
    let mut outer = [None; RAYS];
    for (at, outer) in outer.iter_mut().enumerate() {
        *outer = ray(dark, width, blob, angle(at), reach);
    }
    let agreed = outer.iter().flatten().count();
    if agreed < AGREE {
        return None;
    }
    // Opposite rays say where the middle of the outer edge is; it is found more surely there than from the small dot.
    let (mut x, mut y, mut radius, mut pairs) = (0.0, 0.0, 0.0, 0.0);
    for at in 0..RAYS / 2 {
        if let (Some(there), Some(back)) = (outer[at], outer[at + RAYS / 2]) {
            if (there - back).abs() > 0.5 * (there + back) / 2.0 {
                return None;
            }
            let (sin, cos) = angle(at).sin_cos();
            x += (there - back) / 2.0 * cos;
            y += (there - back) / 2.0 * sin;
            radius += f64::midpoint(there, back);
            pairs += 1.0;
        }
    }
    if pairs < 6.0 {
        return None;
    }
    // Each pair moves the middle along one direction only, so over all directions half of the move is seen.
    let at = Point { x: blob.x + 2.0 * x / pairs, y: blob.y + 2.0 * y / pairs };
    Some(Corner { at, radius: radius / pairs, agreed: agreed as f64 / RAYS as f64 })
}

fn angle(at: usize) -> f64 {
    std::f64::consts::TAU * at as f64 / RAYS as f64
}

/// How far out the outer edge lies, when black, white, black and white follow as they must.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "points of a picture"
)]
fn ray(dark: &[bool], width: usize, blob: &Blob, angle: f64, reach: f64) -> Option<f64> {
    let (sin, cos) = angle.sin_cos();
    let height = dark.len() / width;
    let is_dark = |far: f64| -> Option<bool> {
        let (x, y) = ((blob.x + far * cos).round(), (blob.y + far * sin).round());
        (x >= 0.0 && y >= 0.0 && x < width as f64 && y < height as f64).then(|| dark[y as usize * width + x as usize])
    };
    let mut edges = [0.0; 3];
    let mut edge = 0;
    let mut far = 0.0;
    while far < reach {
        if is_dark(far)? == (edge % 2 == 1) {
            edges[edge] = far;
            edge += 1;
            if edge == 3 {
                break;
            }
        }
        far += 0.5;
    }
    if edge < 3 {
        return None;
    }
    let [dot, gap, ring] = edges;
    let [dot_mm, gap_mm, ring_mm] = MARK_RADII;
    let fits = |ratio: f64, ideal: f64| ratio > ideal * 0.68 && ratio < ideal * 1.55;
    (fits(gap / dot, gap_mm / dot_mm) && fits(ring / gap, ring_mm / gap_mm) && fits(ring / dot, ring_mm / dot_mm))
        .then_some(ring)
}
