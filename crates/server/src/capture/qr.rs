//! An address as a square that phones can read, drawn as a picture that prints sharply.

use fast_qr::{ECL, QRBuilder};
use std::fmt::Write;

/// A square of black and white modules.
#[derive(Clone, Debug)]
pub(crate) struct Qr {
    /// The width of the picture in modules, with its white border.
    pub size: usize,
    /// The black modules as one SVG path.
    pub path: String,
}

/// Phones need white around the square; the standard asks for four modules.
const BORDER: usize = 4;

/// The square of an address row by row, with its border.
pub(super) fn rows(address: &str) -> Option<Vec<Vec<bool>>> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let mut rows = vec![vec![false; code.size + 2 * BORDER]; code.size + 2 * BORDER];
    for y in 0..code.size {
        for x in 0..code.size {
            rows[y + BORDER][x + BORDER] = code[y][x].value();
        }
    }
    Some(rows)
}

/// The square of an address; none if it is too long for one.
pub(crate) fn of(address: &str) -> Option<Qr> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for y in 0..code.size {
        for x in 0..code.size {
            if code[y][x].value() {
                let _ = write!(path, "M{} {}h1v1h-1z", x + BORDER, y + BORDER);
            }
        }
    }
    Some(Qr { size: code.size + 2 * BORDER, path })
}
