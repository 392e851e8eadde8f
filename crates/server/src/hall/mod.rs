//! The evening in the hall: what a laptop takes along, what it shows while it is the hall's own server, and what both sides
//! changed when it comes home.

pub mod compare;
mod evening;
mod joined;
mod values;

use crate::{frame::door::Doors, rights::Right};
use samskapa_domain::MeetingId;
use samskapa_ledger::{Error, Store};
use std::path::Path;

/// The name of the account that is made on a laptop where nobody has one.
pub const LEADER: &str = "kvallen";

/// What a laptop in a hall knows of its evening.
#[derive(Clone, Debug)]
pub struct Hall {
    /// The meeting.
    pub meeting: MeetingId,
    /// The addresses of the link for hosts and phones, the likeliest first; none without a network.
    pub join: Vec<String>,
    /// The folder in which everything lies.
    pub folder: String,
}

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/hall", Right::Lead, evening::page).upload("/hall/join", Right::Lead, joined::look).post(
        "/hall/join/now",
        Right::Lead,
        joined::join,
    )
}

/// Writes the file that a laptop is started from: the whole ledger, and of all that lies beside it only who may sign in.
/// Sessions and links stay where they are.
pub async fn take_along(store: &dyn Store, to: &Path) -> Result<u64, Error> {
    samskapa_ledger::take_along(store, to, &["account"]).await
}
