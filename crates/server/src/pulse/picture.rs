//! The picture of an item over its rounds: where each mean lies, from one to five, with the line between rounds that are
//! shown one after the other. The same figures stand in the table beside it.

/// As wide as the picture is drawn.
pub(super) const WIDTH: usize = 640;
const LEFT: usize = 40;
const RIGHT: usize = 30;
const TOP: usize = 24;
/// Between two steps of the scale.
const STEP: usize = 32;
/// So many labels fit under the line.
const LABELS: usize = 8;

/// A mean at its place.
pub(super) struct Point {
    /// From the left.
    pub x: usize,
    /// From above.
    pub y: usize,
    /// What it says.
    pub mean: String,
}

/// A picture of one item.
pub(super) struct Picture {
    /// Means, each at its place.
    pub points: Vec<Point>,
    /// Lines between means of rounds that follow each other, as the corners of each.
    pub lines: Vec<String>,
    /// Under which round stands what.
    pub labels: Vec<(usize, String)>,
    /// The steps of the scale, each at its height.
    pub steps: Vec<(usize, usize)>,
}

impl Picture {
    /// A picture of rounds: what is written under each, and the mean in tenths where it may be seen. None without a mean.
    pub fn of(rounds: &[(String, Option<u32>)], written: impl Fn(u32) -> String) -> Option<Self> {
        let last = rounds.len().checked_sub(1)?;
        let x = |nth: usize| LEFT + 20 + (WIDTH - LEFT - RIGHT - 40) * nth / last.max(1);
        let y = |tenths: u32| TOP + (50usize.saturating_sub(usize::try_from(tenths).unwrap_or(50))) * STEP / 10;
        let at: Vec<Option<Point>> = rounds
            .iter()
            .enumerate()
            .map(|(nth, (_, mean))| mean.map(|mean| Point { x: x(nth), y: y(mean), mean: written(mean) }))
            .collect();
        let mut lines = Vec::new();
        let mut corners: Vec<String> = Vec::new();
        for point in at.iter().chain([&None]) {
            match point {
                Some(point) => corners.push(format!("{},{}", point.x, point.y)),
                None if corners.len() > 1 => lines.push(std::mem::take(&mut corners).join(" ")),
                None => corners.clear(),
            }
        }
        let every = rounds.len().div_ceil(LABELS).max(1);
        let labels = rounds.iter().enumerate().step_by(every).map(|(nth, (label, _))| (x(nth), label.clone())).collect();
        let points: Vec<Point> = at.into_iter().flatten().collect();
        let steps = (1..=5).map(|step| (step, TOP + (5 - step) * STEP)).collect();
        (!points.is_empty()).then_some(Self { points, lines, labels, steps })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_that_is_not_shown_leaves_a_gap() {
        let rounds = [("a", Some(10)), ("b", Some(50)), ("c", None), ("d", Some(30))];
        let rounds = rounds.map(|(label, mean)| (label.to_owned(), mean));
        let picture = Picture::of(&rounds, |mean| mean.to_string()).unwrap();
        assert_eq!(picture.points.len(), 3);
        assert_eq!(picture.lines.len(), 1, "from the first to the second, and no line over the gap");
        assert!(picture.points[0].y > picture.points[2].y && picture.points[2].y > picture.points[1].y);
        assert!(Picture::of(&[("a".to_owned(), None)], |mean| mean.to_string()).is_none());
    }
}
