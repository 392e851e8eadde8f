//! Which of the round marks in a picture are which of the sheet.
//!
//! Any two marks of the left side and two of the right give a map of the paper; a map is worth something when the other marks
//! are found where it says. All of it is tried, and the code of the page has the last word on which way is up.

use crate::{
    corner::{Corner, distance},
    homography::Homography,
    layout::{Frame, MARK_RADII, Point},
};

/// A way in which the sheet may lie in the picture.
#[derive(Clone, Debug)]
pub struct Fit {
    /// How far its marks stand apart.
    pub frame: Frame,
    /// Where each of the six marks is seen, if it is.
    pub marks: [Option<Point>; 6],
    /// The map of the whole sheet.
    pub whole: Homography,
    /// How far the marks lie from where the map says, in millimetres, at most.
    pub off: f64,
}

/// The marks of one sheet, and of not much else.
const MOST: usize = 14;
/// A square seen aslant by 45 degrees is 1.4 times as wide as it is high.
const ASLANT: f64 = 1.7;

impl Fit {
    /// How many of the marks are seen.
    pub fn seen(&self) -> usize {
        self.marks.iter().flatten().count()
    }
}

/// The ways in which a sheet may lie, the likeliest first.
pub fn fits(corners: &[Corner]) -> Vec<Fit> {
    let corners = &corners[..corners.len().min(MOST)];
    let mut fits: Vec<Fit> = Vec::new();
    for a in 0..corners.len() {
        for b in a + 1..corners.len() {
            for c in b + 1..corners.len() {
                for d in c + 1..corners.len() {
                    if let Some(round) = around([corners[a], corners[b], corners[c], corners[d]]) {
                        try_round(&round, corners, &mut fits);
                    }
                }
            }
        }
    }
    fits.sort_by(|left, right| right.seen().cmp(&left.seen()).then(left.off.total_cmp(&right.off)));
    fits
}

/// Four marks in the order of the clock; none when one of them lies within the other three, or they are not of a size.
fn around(mut four: [Corner; 4]) -> Option<[Corner; 4]> {
    let sizes = four.map(|corner| corner.radius);
    if sizes.iter().copied().fold(0.0, f64::max) > 3.0 * sizes.iter().copied().fold(f64::MAX, f64::min) {
        return None;
    }
    let x = four.iter().map(|corner| corner.at.x).sum::<f64>() / 4.0;
    let y = four.iter().map(|corner| corner.at.y).sum::<f64>() / 4.0;
    let angle = |corner: &Corner| (corner.at.y - y).atan2(corner.at.x - x);
    four.sort_by(|left, right| angle(left).total_cmp(&angle(right)));
    let turns_right = (0..4).all(|at| {
        let (a, b, c) = (four[at].at, four[(at + 1) % 4].at, four[(at + 2) % 4].at);
        let cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
        cross > 0.05 * distance(a, b) * distance(b, c)
    });
    turns_right.then_some(four)
}

fn try_round(round: &[Corner; 4], corners: &[Corner], fits: &mut Vec<Fit>) {
    // Marks 0, 2, 4 stand at the left from above, 1, 3, 5 at the right.
    const SIDES: [(usize, usize); 3] = [(0, 2), (0, 1), (1, 2)];
    for frame in Frame::ALL {
        let places = frame.marks();
        for (left_top, left_bottom) in SIDES {
            for (right_top, right_bottom) in SIDES {
                let named = [2 * left_top, 2 * right_top + 1, 2 * right_bottom + 1, 2 * left_bottom];
                for turn in 0..4 {
                    let pairs: [(Point, Point); 4] =
                        std::array::from_fn(|at| (places[named[at]], round[(at + turn) % 4].at));
                    if let Some(fit) = fit(frame, &pairs, corners)
                        && !fits.iter().any(|other| other.frame == fit.frame && other.marks == fit.marks)
                    {
                        fits.push(fit);
                    }
                }
            }
        }
    }
}

/// The map through four marks, with all others that are found where it says.
fn fit(frame: Frame, pairs: &[(Point, Point); 4], corners: &[Corner]) -> Option<Fit> {
    let rough = Homography::through(pairs)?;
    let middle = Point { x: f64::midpoint(12.0, frame.right()), y: frame.marks()[2].y };
    let (least, most) = rough.stretch(middle)?;
    if least <= 0.0 || most / least > ASLANT {
        return None;
    }
    let mut marks = [None; 6];
    for (mark, place) in marks.iter_mut().zip(frame.marks()) {
        let there = rough.seen(place)?;
        let (least, most) = rough.stretch(place)?;
        let radius = MARK_RADII[2] * f64::midpoint(least, most);
        let near = corners
            .iter()
            .filter(|corner| (0.6..1.6).contains(&(corner.radius / radius)))
            .map(|corner| (distance(corner.at, there), corner.at))
            // Paper that is folded or curled puts its middle some millimetres beside where flat paper would have it.
            .filter(|(far, _)| *far < 2.2 * radius)
            .min_by(|left, right| left.0.total_cmp(&right.0));
        *mark = near.map(|(_, at)| at);
    }
    let seen: Vec<(Point, Point)> =
        frame.marks().into_iter().zip(marks).filter_map(|(place, mark)| Some((place, mark?))).collect();
    if seen.len() < 4 {
        return None;
    }
    let whole = Homography::through(&seen)?;
    let mut off: f64 = 0.0;
    for (place, mark) in &seen {
        let (least, most) = whole.stretch(*place)?;
        off = off.max(distance(whole.seen(*place)?, *mark) / f64::midpoint(least, most));
    }
    Some(Fit { frame, marks, whole, off })
}
