//! The list on which people write their names to join in: what they agree to stands above the first line.

use crate::Letterhead;
use serde::Serialize;

/// A list to write on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SignUp {
    /// What stands on every form.
    pub head: Letterhead,
    /// What one signs up for.
    pub title: String,
    /// When and where: a label and what it says.
    pub facts: Vec<(String, String)>,
    /// What joining in means.
    pub text: String,
    /// What one agrees to by writing, and that it can be taken back.
    pub consent: (String, String),
    /// The headings of the columns.
    pub columns: [String; 3],
    /// Lines to write on; none takes as many as fill the page.
    pub lines: u16,
}
