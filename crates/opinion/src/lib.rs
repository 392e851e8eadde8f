#![doc = include_str!("../README.md")]
//!
//! # How to think about it
//!
//! A [`Gathering`] takes votes one at a time and becomes [`Votes`]: who said what about which statement, packed in two bytes
//! a vote. A [`Map`] is all that can be read out of them.

mod chance;
mod change;
mod fault;
mod field;
pub mod format;
mod gathering;
pub mod live;
mod mapping;
mod names;
mod number;
pub mod picture;
mod plane;
pub mod polis;
pub mod result;
mod routing;
mod samskapa;
pub mod simulate;
mod standing;
mod statement;
mod statistic;
mod votes;

pub use fault::Fault;
pub use gathering::Gathering;
pub use live::Live;
pub use mapping::{Settings, map};
pub use names::Names;
pub use result::{Map, Method};
pub use statement::{Answer, Moderation, Statement};
pub use votes::{Row, Votes};
