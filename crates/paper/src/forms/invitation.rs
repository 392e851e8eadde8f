//! The invitation: who asks, about what, how much can be influenced, what is known from here already, and what is
//! needed to be able to come.

use crate::{Letterhead, Passage, Qr};
use serde::Serialize;

/// An invitation to a meeting.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Invitation {
    /// What stands on every form.
    pub head: Letterhead,
    /// What the meeting is called.
    pub title: String,
    /// The line above it: "Inbjudan".
    pub kind: String,
    /// That it takes the place of an older paper; empty if there is none.
    pub replaces: String,
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

/// A heading, what is said under it, and what is listed.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
pub struct Part {
    /// The heading.
    pub title: String,
    /// What is said.
    pub text: String,
    /// What is listed.
    pub items: Vec<Passage>,
}
