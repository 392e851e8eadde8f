//! What people said, in their own words: the list behind every number, and the page of each voice with where it
//! stands in its source, what became of it and what was done with it.
//!
//! A figure anywhere links here to its rows: `/voices?need=ID`, `/voices?meeting=ID&kind=idea`,
//! `/voices?overdue=1`. The same filters give the same rows as a table file: `/voices.csv?…`.

mod change;
mod list;
mod page;
mod sieve;
mod table;
pub mod translation;
mod weed;

use crate::{
    frame::{door::Doors, page::Frame},
    rights::Right,
};
use samskapa_domain::{
    World,
    voice::{Standing, Voice},
};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/voices", Right::Anyone, list::page)
        .get("/voices.csv", Right::Anyone, table::send)
        .get("/voices/{id}", Right::Anyone, page::page)
        .post("/voices/{id}/translate", Right::Lead, change::translate)
        .post("/voices/{id}/withdraw", Right::Lead, change::withdraw)
        .post("/voices/{id}/back", Right::Lead, change::bring_back)
        .get("/voices/{id}/weed", Right::Lead, weed::page)
        .post("/voices/{id}/weed", Right::Lead, weed::weed)
}

/// Whether the reader of a frame may read the words of a voice that speaks.
pub fn is_readable(frame: &Frame, world: &World, voice: &Voice) -> bool {
    is_readable_by(world, voice, crate::work::leads(&frame.visitor))
}

/// Whether those who lead, or everybody, may read the words of a voice that speaks.
pub fn is_readable_by(world: &World, voice: &Voice, leads: bool) -> bool {
    voice.speaks() && sieve::sight(world, voice, leads) == sieve::Sight::Words
}

/// What can have become of a voice, in the order of its road.
const STANDINGS: [Standing; 9] = [
    Standing::Captured,
    Standing::Held,
    Standing::Confirmed,
    Standing::InNeed,
    Standing::InUse,
    Standing::Answered,
    Standing::SetAside,
    Standing::Withdrawn,
    Standing::Weeded,
];

/// The word of a standing in addresses and keys.
const fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Captured => "captured",
        Standing::Held => "held",
        Standing::Confirmed => "confirmed",
        Standing::InNeed => "in-need",
        Standing::InUse => "in-use",
        Standing::Answered => "answered",
        Standing::SetAside => "set-aside",
        Standing::Withdrawn => "withdrawn",
        Standing::Weeded => "weeded",
    }
}

/// The key of what became of a voice.
fn standing_key(standing: Standing) -> String {
    format!("term-voice-standing-{}", word(standing))
}
