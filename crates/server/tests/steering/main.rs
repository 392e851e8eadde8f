//! From many villages to one direction: through the real server, as a browser without scripts sees it.

#[path = "../common/mod.rs"]
mod common;
#[path = "../work/village.rs"]
mod village;

mod body;
mod goal_card;
mod roadmap;
mod suggestion;
mod target_picture;
