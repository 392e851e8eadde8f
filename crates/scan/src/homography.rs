//! The plane of the paper seen as a plane in a picture.
//!
//! A point (x, y) of the paper is seen at ((a x + b y + c) / w, (d x + e y + f) / w) with w = g x + h y + 1
//! (Hartley and Zisserman, *Multiple View Geometry*, 2.3). Four points that are not in line give the eight numbers; more
//! than four are laid down as well as the squares of their distances allow.

use crate::layout::Point;

/// A projective map from one plane to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Homography([f64; 8]);

impl Homography {
    /// The map that takes the first of each pair to the second; none when the points lie in line.
    pub fn through(pairs: &[(Point, Point)]) -> Option<Self> {
        if pairs.len() < 4 {
            return None;
        }
        // Both planes are scaled to about one around zero, or the sums lose their digits.
        let (from, to) = (Scale::of(pairs.iter().map(|pair| pair.0)), Scale::of(pairs.iter().map(|pair| pair.1)));
        let mut normal = [[0.0; 9]; 8];
        for (source, target) in pairs {
            let (source, target) = (from.down(*source), to.down(*target));
            let (x, y, u, v) = (source.x, source.y, target.x, target.y);
            for equation in [[x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u], [0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v]] {
                for row in 0..8 {
                    for column in 0..9 {
                        normal[row][column] += equation[row] * equation[column];
                    }
                }
            }
        }
        let h = solve(normal)?;
        Some(from.and_back(h, &to))
    }

    /// Where a point is seen; none when it lies behind whoever looks.
    pub fn seen(&self, point: Point) -> Option<Point> {
        let [a, b, c, d, e, f, g, h] = self.0;
        let w = g * point.x + h * point.y + 1.0;
        (w > 1e-9).then(|| Point { x: (a * point.x + b * point.y + c) / w, y: (d * point.x + e * point.y + f) / w })
    }

    /// How much a small step is stretched around a point: least and most.
    pub fn stretch(&self, point: Point) -> Option<(f64, f64)> {
        let [_, _, _, _, _, _, g, h] = self.0;
        let [a, b, _, d, e, _, _, _] = self.0;
        let w = g * point.x + h * point.y + 1.0;
        let at = self.seen(point)?;
        let (xx, xy) = ((a - at.x * g) / w, (b - at.x * h) / w);
        let (yx, yy) = ((d - at.y * g) / w, (e - at.y * h) / w);
        let (sum, det) = (xx * xx + xy * xy + yx * yx + yy * yy, xx * yy - xy * yx);
        let root = (sum * sum / 4.0 - det * det).max(0.0).sqrt();
        Some(((sum / 2.0 - root).max(0.0).sqrt(), (sum / 2.0 + root).sqrt()))
    }
}

/// Moves and scales points to about one around zero.
struct Scale {
    x: f64,
    y: f64,
    by: f64,
}

impl Scale {
    fn of(points: impl Iterator<Item = Point> + Clone) -> Self {
        let count = points.clone().count().max(1) as f64;
        let (x, y) = points.clone().fold((0.0, 0.0), |(x, y), point| (x + point.x, y + point.y));
        let (x, y) = (x / count, y / count);
        let far = points.map(|point| (point.x - x).abs() + (point.y - y).abs()).fold(0.0, f64::max);
        Self { x, y, by: if far > 0.0 { far } else { 1.0 } }
    }

    fn down(&self, point: Point) -> Point {
        Point { x: (point.x - self.x) / self.by, y: (point.y - self.y) / self.by }
    }

    /// The map between the scaled planes, as a map between the planes themselves.
    fn and_back(&self, scaled: [f64; 8], to: &Self) -> Homography {
        let [a, b, c, d, e, f, g, h] = scaled;
        let down = [[1.0 / self.by, 0.0, -self.x / self.by], [0.0, 1.0 / self.by, -self.y / self.by], [0.0, 0.0, 1.0]];
        let up = [[to.by, 0.0, to.x], [0.0, to.by, to.y], [0.0, 0.0, 1.0]];
        let m = times(&up, &times(&[[a, b, c], [d, e, f], [g, h, 1.0]], &down));
        let last = m[2][2];
        Homography([
            m[0][0] / last,
            m[0][1] / last,
            m[0][2] / last,
            m[1][0] / last,
            m[1][1] / last,
            m[1][2] / last,
            m[2][0] / last,
            m[2][1] / last,
        ])
    }
}

fn times(left: &[[f64; 3]; 3], right: &[[f64; 3]; 3]) -> [[f64; 3]; 3] {
    std::array::from_fn(|row| std::array::from_fn(|column| (0..3).map(|at| left[row][at] * right[at][column]).sum()))
}

/// Gauss, with the largest pivot.
fn solve(mut rows: [[f64; 9]; 8]) -> Option<[f64; 8]> {
    for column in 0..8 {
        let pivot = (column..8).max_by(|left, right| rows[*left][column].abs().total_cmp(&rows[*right][column].abs()))?;
        if rows[pivot][column].abs() < 1e-12 {
            return None;
        }
        rows.swap(column, pivot);
        let lead = rows[column];
        for row in rows.iter_mut().skip(column + 1) {
            let factor = row[column] / lead[column];
            for (value, above) in row.iter_mut().zip(lead).skip(column) {
                *value -= factor * above;
            }
        }
    }
    let mut solved = [0.0; 8];
    for row in (0..8).rev() {
        let known: f64 = (row + 1..8).map(|column| rows[row][column] * solved[column]).sum();
        solved[row] = (rows[row][8] - known) / rows[row][row];
    }
    Some(solved)
}
