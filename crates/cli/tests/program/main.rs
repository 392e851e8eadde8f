//! The program as people run it: what it does, what it says, and what it refuses.

mod bad_input;
mod case;
mod commands;
mod common;
mod hall;
mod opinion;
mod running;
mod tally;
mod words;
