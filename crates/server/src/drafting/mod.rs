//! Drafts by a language model: off unless whoever runs the house runs one and somebody who leads turned them on for the
//! process; each time is noted, and nothing is shown as a draft of which a word is not borne out by what was said.
//!
//! [`model`] asks, [`page`] shows what holds beside the voices' own sentences, [`process`] turns it on and off.

mod model;
mod page;
mod process;

pub use process::Process;

use crate::{frame::door::Doors, house::House, rights::Right};
use samskapa_domain::{
    NeedId, World,
    drafting::{self, Came},
};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .post("/series/{id}/drafting", Right::Lead, process::turn)
        // A model takes its time; so does this door.
        .upload("/needs/{id}/draft", Right::Lead, page::draft)
}

/// The key of the sentence that tells what came of asking; it takes how many sentences held and how many were dropped, where
/// there were any.
fn told(came: Came) -> &'static str {
    match came {
        Came::Sentences { .. } => "drafting-came-sentences",
        Came::NobodyThere => "drafting-nobody-there",
        Came::TooSlow => "drafting-too-slow",
        Came::NoDraft => "drafting-no-draft",
    }
}

/// Whether the model may be asked about a need.
pub fn is_open_for(house: &House, world: &World, need: NeedId) -> bool {
    house.settings.drafting.is_some() && !drafting::readable(world, need).is_empty()
}
