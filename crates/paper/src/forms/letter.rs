//! The letter to a household: an address where the window of the envelope is, and the invitation in words.

use super::invitation::Part;
use crate::{Letterhead, Qr};
use serde::Serialize;

/// On which side the window of the envelope is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Window {
    /// As in Denmark, Finland and Norway.
    #[default]
    Left,
    /// As in Sweden.
    Right,
}

/// A letter to a household.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Letter {
    /// What stands on every form.
    pub head: Letterhead,
    /// What the letter is about.
    pub title: String,
    /// Where the address shows.
    pub window: Window,
    /// To whom: a line each, three or four of them.
    pub to: Vec<String>,
    /// The day: "3 november 2026".
    pub date: String,
    /// That it takes the place of an older letter; empty if there is none.
    pub replaces: String,
    /// What is said first.
    pub greeting: String,
    /// When, where, how: a label and what it says.
    pub facts: Vec<(String, String)>,
    /// The parts of the text, in reading order.
    pub parts: Vec<Part>,
    /// The address to scan.
    pub qr: Option<Qr>,
    /// What one finds there.
    pub qr_text: String,
    /// Who says so: name and role.
    pub signed: String,
    /// The heading over the contact.
    pub contact_title: String,
}
