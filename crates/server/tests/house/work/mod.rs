//! The work between a need and its answer, as residents and those who lead meet it on the real pages, without
//! scripts.

mod answer;
mod decision;
mod group;
mod hand_over;
mod overdue;
mod trial;
pub mod village;
