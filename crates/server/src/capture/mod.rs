//! Writing down what is said while it is said: one screen for a table host on a phone, the links by which hosts
//! come in, and the slips of paper that carry the receipt codes home.

mod hosts;
pub(crate) mod qr;
mod slips;
mod table;

use crate::{frame::door::Doors, rights::Right};

pub(crate) use hosts::{evening_ends, own_address};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/meetings/{id}/capture", Right::Host, table::page)
        .post("/meetings/{id}/capture", Right::Host, table::write)
        .get("/meetings/{id}/hosts", Right::Lead, hosts::page)
        .post("/meetings/{id}/hosts", Right::Lead, hosts::make)
        .post("/meetings/{id}/hosts/end", Right::Lead, hosts::end)
        .get("/meetings/{id}/slips", Right::Lead, slips::page)
}

/// The rows of an address as a square for cameras, with its white border: `true` is black. None if it is too long.
pub fn square(address: &str) -> Option<Vec<Vec<bool>>> {
    qr::rows(address)
}
