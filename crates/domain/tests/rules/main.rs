//! What the rules promise, whatever is asked of them in whatever order.

mod around;
mod ballots;
mod bypass;
mod codes;
mod common;
mod drafting;
mod goal_card;
mod invariants;
mod late;
mod live;
mod notes;
mod notes_folder;
mod pulse;
mod roadmap;
mod set_up;
mod sheet;
mod sorting;
mod spread;
mod taken_back;
mod target_picture;
