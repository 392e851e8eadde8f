//! Sheets to fill in by hand, which a program finds again in a photograph: lines for a table's words with slips to
//! tear off, boxes for stickers, boxes for crosses. Everything stands where it is told to, to the tenth of a
//! millimetre, since it is sought there afterwards; texts that are too long for their place are set smaller.

use crate::Letterhead;
use serde::Serialize;

/// A sheet to fill in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fillable {
    /// What stands on every form.
    pub head: Letterhead,
    /// What it is called: "Bord 2".
    pub title: String,
    /// The line above it: "Bordsblad".
    pub kind: String,
    /// What is asked; empty if it is nothing of its own.
    pub question: String,
    /// How to fill it in.
    pub how: String,
    /// Its number, as people read it out: "Blad K7QM-4TXA".
    pub number: String,
    /// What stands over the code of a slip: "Din kod".
    pub slip_title: String,
    /// What to do with it.
    pub slip_how: String,
    /// Its pages.
    pub pages: Vec<FillablePage>,
}

/// A page; all places are in millimetres from its upper left corner.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FillablePage {
    /// The middles of the round marks.
    pub marks: Vec<(f64, f64)>,
    /// The radii of a mark: dot, white ring, black ring.
    pub radii: [f64; 3],
    /// The upper left corners of the black squares of the code.
    pub squares: Vec<(f64, f64)>,
    /// The side of such a square.
    pub square: f64,
    /// Where the head stands.
    pub head: Place,
    /// Where the foot stands.
    pub foot: Place,
    /// The width of the line round a box.
    pub box_line: f64,
    /// Where slips are cut off, if there are any.
    pub cut: Option<f64>,
    /// Its rows.
    pub rows: Vec<FillableRow>,
    /// "Sida 1 av 2".
    pub of: String,
}

/// A row of a page.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FillableRow {
    /// Its number.
    pub number: String,
    /// Where the number stands.
    pub numeral: Place,
    /// What is printed in it; empty where people write.
    pub text: String,
    /// Where that stands, or where people write.
    pub place: Place,
    /// Its boxes.
    pub boxes: Vec<Place>,
    /// Its slip to tear off.
    pub slip: Option<Place>,
    /// The code on the slip.
    pub code: String,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Place {
    /// From the left.
    pub x: f64,
    /// From above.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}
