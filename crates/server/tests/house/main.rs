//! The house as people meet it: through the real server, as a browser without scripts sees it.

mod after;
mod common;
mod drafting;
mod feedback;
mod frame;
mod invitation;
mod live;
mod meeting;
mod need;
mod paper;
mod place;
mod round;
mod said;
mod search;
mod sheet;
mod sorting;
mod spread;
mod start;
mod steering;
mod texts;
mod tongues;
mod tour;
mod unseen;
mod village;
mod work;
