//! The poster: what, when and where in letters that can be read from across the street, and no more.

use crate::{Letterhead, Qr};
use serde::Serialize;

/// A poster for a notice board. In normal print it is an A4, in large print an A3.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Poster {
    /// What stands on every form.
    pub head: Letterhead,
    /// What the meeting is called.
    pub title: String,
    /// That it takes the place of an older poster; empty if there is none.
    pub replaces: String,
    /// The day: "lördag 7 november 2026".
    pub day: String,
    /// The hours: "17.00–19.30".
    pub hours: String,
    /// The house and the place.
    pub place: String,
    /// What else makes people come: food, that it costs nothing, that one can get there.
    pub lines: Vec<String>,
    /// The address to scan.
    pub qr: Option<Qr>,
    /// What one finds there.
    pub qr_text: String,
    /// The words before the contact: "Frågor? Ring".
    pub contact_title: String,
}
