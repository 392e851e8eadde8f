//! The smallest area without dents around some points (Andrew 1979).

/// Its corners, in order around it. Fewer than three where the points lie on a line.
pub(super) fn hull(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let mut points = points.to_vec();
    points.sort_unstable_by(|one, other| one[0].total_cmp(&other[0]).then(one[1].total_cmp(&other[1])));
    points.dedup();
    if points.len() < 3 {
        return points;
    }
    let mut corners = half(points.iter());
    let above = half(points.iter().rev());
    corners.pop();
    corners.extend(above);
    corners.pop();
    corners
}

/// The one side of it, from the first point to the last.
fn half<'a>(points: impl Iterator<Item = &'a [f64; 2]>) -> Vec<[f64; 2]> {
    let mut corners: Vec<[f64; 2]> = Vec::new();
    for point in points {
        while let [.., before, last] = corners.as_slice()
            && (last[0] - before[0]) * (point[1] - before[1]) <= (last[1] - before[1]) * (point[0] - before[0])
        {
            corners.pop();
        }
        corners.push(*point);
    }
    corners
}
