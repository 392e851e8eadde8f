//! A shape for each group, so that groups are told apart without colour: a disc, a square, a triangle, a diamond and four more.

use std::fmt::Write;

/// How many groups have a shape and a colour of their own; those beyond begin again.
pub(super) const SHAPES: usize = 8;

/// The letter of a group: A to Z, then AA and so on.
pub fn letter(group: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = group;
    loop {
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        match (rest / 26).checked_sub(1) {
            Some(more) => rest = more,
            None => return letters.into_iter().rev().collect(),
        }
    }
}

/// Adds the outline of a group's shape around a point to a path: as large as a disc of this radius.
pub(super) fn outline(path: &mut String, group: usize, [x, y]: [f64; 2], radius: f64) {
    // Corners as seen from the middle; sized so that all cover about the same.
    const SQUARE: &[[f64; 2]] = &[[-0.89, -0.89], [0.89, -0.89], [0.89, 0.89], [-0.89, 0.89]];
    const UP: &[[f64; 2]] = &[[0.0, -1.45], [1.3, 0.85], [-1.3, 0.85]];
    const DIAMOND: &[[f64; 2]] = &[[0.0, -1.3], [1.3, 0.0], [0.0, 1.3], [-1.3, 0.0]];
    const DOWN: &[[f64; 2]] = &[[0.0, 1.45], [-1.3, -0.85], [1.3, -0.85]];
    const PLUS: &[[f64; 2]] = &[
        [-0.4, -1.2],
        [0.4, -1.2],
        [0.4, -0.4],
        [1.2, -0.4],
        [1.2, 0.4],
        [0.4, 0.4],
        [0.4, 1.2],
        [-0.4, 1.2],
        [-0.4, 0.4],
        [-1.2, 0.4],
        [-1.2, -0.4],
        [-0.4, -0.4],
    ];
    const LYING: &[[f64; 2]] = &[[-1.5, -0.52], [1.5, -0.52], [1.5, 0.52], [-1.5, 0.52]];
    const STANDING: &[[f64; 2]] = &[[-0.52, -1.5], [0.52, -1.5], [0.52, 1.5], [-0.52, 1.5]];
    let corners = match group % SHAPES {
        0 => {
            let _ = write!(
                path,
                "M{:.1} {y:.1}a{radius:.1} {radius:.1} 0 1 0 {:.1} 0a{radius:.1} {radius:.1} 0 1 0 {:.1} 0z",
                x - radius,
                2.0 * radius,
                -2.0 * radius
            );
            return;
        }
        1 => SQUARE,
        2 => UP,
        3 => DIAMOND,
        4 => DOWN,
        5 => PLUS,
        6 => LYING,
        _ => STANDING,
    };
    for (at, [along, down]) in corners.iter().enumerate() {
        let _ = write!(path, "{}{:.1} {:.1}", if at == 0 { 'M' } else { 'L' }, x + along * radius, y + down * radius);
    }
    path.push('z');
}
