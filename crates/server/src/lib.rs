//! The pages of Samskapa: what residents, table hosts and process leaders see, and the forms by which they
//! tell the house something.
//!
//! How to think about it: [`house::House`] holds everything that lives as long as the process; a request
//! comes in through [`serve`], is met by [`frame::reception`], goes through one of the [`frame::door`]s
//! (which asks [`rights`] whether it may), and ends in a page: a struct with a template beside it.
//! [`frame`] tells how to add one.

pub mod book;
pub mod code;
pub mod design;
pub mod frame;
pub mod house;
pub mod notes;
pub mod rate;
pub mod rights;
pub mod serve;
pub mod settings;
pub mod sign_in;
pub mod start;
pub mod terms;
pub mod thread;

use frame::door::Doors;

/// Every door of the house, one line for each concept.
pub fn doors() -> Doors {
    Doors::new()
        .join(frame::doors())
        .join(design::doors())
        .join(sign_in::doors())
        .join(start::doors())
        .join(code::doors())
        .join(thread::doors())
        .join(notes::doors())
}
