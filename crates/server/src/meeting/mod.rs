//! Meetings: planning one, the run sheet of the evening, and the page on which everybody can read what was
//! promised, who came, what was said and what became of it.

pub mod choice;
mod default;
pub mod heads;
mod list;
mod plan;
mod run_sheet;
mod said;
mod show;
mod steps;

use crate::{frame::door::Doors, rights::Right};
pub use list::{Row, ahead};
pub use run_sheet::{begins, hours};
use samskapa_domain::{
    World,
    meeting::{self, Band, BlockSort, Channel, Level, Meeting, Sort, State},
    voice::{self, Voice},
};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/meetings", Right::Anyone, list::page)
        .post("/meetings", Right::Lead, plan::plan)
        .get("/meetings/new", Right::Lead, plan::new)
        .get("/meetings/{id}", Right::Anyone, show::page)
        .get("/meetings/{id}/plan", Right::Lead, plan::edit)
        .post("/meetings/{id}/plan", Right::Lead, plan::replan)
        .get("/meetings/{id}/run-sheet", Right::Anyone, run_sheet::page)
        .post("/meetings/{id}/step", Right::Lead, steps::advance)
        .post("/meetings/{id}/heads", Right::Lead, steps::count_heads)
        .post("/meetings/{id}/promise", Right::Lead, steps::promise)
}

/// Every sort of meeting, in the order in which they are offered.
pub const SORTS: [Sort; 6] =
    [Sort::Dialogue, Sort::PublicMeeting, Sort::WorldCafe, Sort::Workshop, Sort::FocusGroup, Sort::HomeVisit];
/// The rungs of the ladder of participation, from below.
pub const LEVELS: [Level; 5] =
    [Level::Information, Level::Consultation, Level::Dialogue, Level::Influence, Level::CoDecision];
/// Every way by which people take part.
pub const CHANNELS: [Channel; 7] =
    [Channel::Hall, Channel::Hybrid, Channel::Web, Channel::Phone, Channel::Paper, Channel::Letter, Channel::Door];
/// Everybody whose heads are counted.
pub const BANDS: [Band; 8] = [
    Band::Under18,
    Band::From18To29,
    Band::From30To64,
    Band::From65To79,
    Band::Over80,
    Band::AgeUnknown,
    Band::Elected,
    Band::Staff,
];
/// What a part of the evening can be for.
pub const BLOCK_SORTS: [BlockSort; 3] = [BlockSort::Information, BlockSort::Dialogue, BlockSort::Pause];
/// The road of a meeting.
pub const ROAD: [State; 8] = [
    State::Planned,
    State::Invited,
    State::Held,
    State::NotesIn,
    State::NotesChecked,
    State::Published,
    State::Answered,
    State::Closed,
];

/// What was said at a meeting, as far as everybody may read it.
pub fn said<'a>(world: &'a World, meeting: &Meeting) -> Vec<&'a Voice> {
    meeting::voices(world, meeting.id).filter(|voice| voice::is_public(world, voice)).collect()
}
