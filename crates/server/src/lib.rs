//! The pages of Samskapa: what residents, table hosts and process leaders see, and the forms by which they
//! tell the house something.
//!
//! How to think about it: [`house::House`] holds everything that lives as long as the process; a request
//! is met by [`frame::reception`], goes through one of the [`frame::door`]s
//! (which asks [`rights`] whether it may), and ends in a page: a struct with a template beside it.
//! [`frame`] tells how to add one.

pub mod frame;
pub mod house;
pub mod rights;
pub mod settings;
pub mod start;

use frame::door::Doors;

/// Every door of the house, one line for each concept.
pub fn doors() -> Doors {
    Doors::new()
        .join(frame::doors())
        .join(start::doors())
}
