//! What whoever runs the house decides: the language when nobody asked for one, where it lies, whom to
//! contact.

use crate::frame::locale::Locale;
use axum::http::Uri;
use jiff::tz::TimeZone;
use std::{fmt, time::Duration};

/// Settings of the process. [`Settings::default`] suits a laptop in a hall.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The language of those who have chosen none and whose browser asks for none of ours.
    pub locale: Locale,
    /// The language that those who lead write in: needs, meetings, answers.
    pub written: Locale,
    /// The zone in which meetings are held and dates are counted.
    pub zone: TimeZone,
    /// The name in the header, as residents know the work.
    pub name: String,
    /// Whom to ask, in the footer: an office, a telephone number. Empty shows nothing.
    pub contact: String,
    /// The address under which others reach the house, for links on paper: `https://samskapa.example`.
    pub address: String,
    /// Whether people come by https; cookies then carry the `__Host-` prefix and are never sent in clear.
    pub https: bool,
    /// Whether a proxy of our own stands in front and names the visitor in `X-Forwarded-For`.
    pub behind_proxy: bool,
    /// Whether the house shows a demonstration and leads visitors around in it.
    pub tour: bool,
    /// Whether the house fetches cases from the feeds of others, when somebody who leads asks for it.
    pub fetch: Fetch,
    /// The language model that may draft, if whoever runs the house runs one.
    pub drafting: Option<Drafting>,
    /// The limits of the house.
    pub limits: Limits,
}

/// A language model that drafts, at an address that whoever runs the house gave.
#[derive(Clone)]
pub struct Drafting {
    /// The address below which `/chat/completions` lies: `http://127.0.0.1:8081/v1`.
    pub address: Uri,
    /// What the model is called there.
    pub model: String,
    /// What opens its door, if it asks for anything.
    pub key: Option<String>,
    /// How long one may wait for it.
    pub patience: Duration,
}

impl fmt::Debug for Drafting {
    // A key in a log is a key lost.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drafting").field("address", &self.address).field("model", &self.model).finish_non_exhaustive()
    }
}

/// From where the house fetches cases. It is off until whoever runs the house turns it on: a house that opens addresses which
/// somebody typed can be made to knock at doors inside.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Fetch {
    /// From nowhere: files are sent by hand.
    #[default]
    Off,
    /// From addresses on the open net alone.
    Public,
    /// From inside as well: for houses that share a closed net.
    Anywhere,
}

/// What one visitor may take of the house, so that everybody else still gets in.
#[derive(Clone, Debug)]
pub struct Limits {
    /// How long a visitor may take to say what they want (the header of a request).
    pub header: Duration,
    /// How long the body of a request may stand still.
    pub body_pause: Duration,
    /// How long a whole request may take.
    pub request: Duration,
    /// How long a request with files may take.
    pub upload: Duration,
    /// How long an answer may stand still because nobody reads it.
    pub write_pause: Duration,
    /// The largest form, in bytes.
    pub form_bytes: usize,
    /// The largest upload, in bytes.
    pub upload_bytes: usize,
    /// How many connections are open at once; the next one waits.
    pub connections: usize,
    /// How long open requests get to finish when the house closes.
    pub farewell: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            locale: Locale::Sv,
            written: Locale::Sv,
            zone: TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC),
            name: "Samskapa".to_owned(),
            contact: String::new(),
            address: String::new(),
            https: false,
            behind_proxy: false,
            tour: false,
            fetch: Fetch::Off,
            drafting: None,
            limits: Limits::default(),
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(10),
            body_pause: Duration::from_secs(10),
            request: Duration::from_secs(30),
            upload: Duration::from_mins(5),
            write_pause: Duration::from_secs(30),
            form_bytes: 512 * 1024,
            upload_bytes: 32 * 1024 * 1024,
            connections: 8_000,
            farewell: Duration::from_secs(10),
        }
    }
}
