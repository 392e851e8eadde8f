//! The rules of the thread, from what somebody said to what became of it.
//!
//! Everything here is pure: a [`Command`] is weighed against the [`World`] by [`decide`], which answers with
//! [`Event`]s or a [`Refusal`]; [`fold`] lays an event into the world. No disk, no clock, no randomness and no
//! language live here: the moment, the chance and the texts of people come in from the edge.
//!
//! One module per concept, each with the same four things: what may be asked for (`Command`), what happened
//! (`Event`), why not (`Refusal`), and what is kept (the struct named like the module).

pub mod action;
pub mod adoption;
pub mod amount;
pub mod anchoring;
pub mod answer;
pub mod barrier;
pub mod body;
pub mod bundle;
pub mod case;
pub mod change;
pub mod claim;
pub mod code;
pub mod commitment;
pub mod concepts;
pub mod crosswalk;
pub mod decision;
pub mod document;
pub mod drafting;
pub mod feedback;
pub mod figure;
pub mod framework;
pub mod general;
pub mod goal_card;
pub mod group;
pub mod hand_over;
pub mod ids;
pub mod invitation;
pub mod late;
pub mod live;
pub mod meeting;
pub mod milestone;
pub mod moment;
pub mod need;
pub mod notes;
pub mod organisation;
pub mod participation;
pub mod parting;
pub mod place;
pub mod practice;
pub mod proposal;
pub mod pulse;
pub mod question;
pub mod referral;
pub mod reply;
pub mod roadmap;
pub mod round;
pub mod series;
pub mod sheet;
pub mod shelf;
pub mod sorting;
pub mod steering_document;
pub mod suggestion;
pub mod target_picture;
pub mod thread;
pub mod trial;
pub mod voice;
pub mod wording;
pub mod world;

pub use concepts::{Command, Event, Refusal, decide, fold};
pub use ids::*;
pub use moment::{Branch, Moment, Outcome, Stamp};
pub use shelf::Shelf;
pub use world::World;
