//! What is printed, and what every printed form promises.

mod after;
mod before;
mod common;
mod engine;
