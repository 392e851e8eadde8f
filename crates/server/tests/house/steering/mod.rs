//! From many villages to one direction: through the real server, as a browser without scripts sees it.

mod anchoring;
mod barrier;
mod body;
mod commitment;
mod goal_card;
mod participation;
mod pulse;
mod roadmap;
mod steering_document;
mod suggestion;
mod target_picture;
