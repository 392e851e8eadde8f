//! The work between a need and its answer, as residents and those who lead meet it on the real pages, without
//! scripts.

#[path = "common/mod.rs"]
mod common;

#[path = "work/answer.rs"]
mod answer;
#[path = "work/decision.rs"]
mod decision;
#[path = "work/group.rs"]
mod group;
#[path = "work/hand_over.rs"]
mod hand_over;
#[path = "work/overdue.rs"]
mod overdue;
#[path = "work/trial.rs"]
mod trial;
#[path = "work/village.rs"]
mod village;
