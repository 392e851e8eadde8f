#![doc = include_str!("../README.md")]
//!
//! # How to think about it
//!
//! An [`Election`] is what was voted on and the ballots; [`count`](count()) weighs them by a [`Rule`] and gives an [`Outcome`] in which every
//! step and every tie is kept, so that each can be told to somebody who asks, and recounted by anybody.

pub mod amount;
mod ballots;
pub mod budget;
pub mod committee;
mod count;
mod election;
mod exact;
pub mod fairness;
mod fault;
pub mod format;
pub mod knob;
pub mod payments;
pub mod picture;
pub mod ranking;
pub mod record;
pub mod rule;
pub mod tie;
pub mod transfer;

pub use ballots::{Ballot, Ballots, Kind, TooMany};
pub use count::{Found, Given, Outcome, count};
pub use election::{Choice, Currency, Election, Labels, Money};
pub use fault::Fault;
pub use knob::{Parameters, Settings};
pub use rule::Rule;
pub use tie::{Rung, Tie};
