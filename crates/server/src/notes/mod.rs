//! Notes of a meeting on their way in: receiving them, and checking with one's own eyes what was read in them.
//!
//! Reading proposes and asks, a person decides. [`receive`] takes files and pasted text; [`review`] shows the
//! notes beside what was read in them; [`proposal`] is the form of one proposal; [`found`] is what stood there
//! besides voices: heads, votes, promises, and what must be asked.

pub mod file;
mod found;
mod passage;
mod proposal;
mod receive;
mod review;
mod source;

use crate::{frame::door::Doors, rights::Right};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/meetings/{id}/notes", Right::Lead, receive::page)
        .upload("/meetings/{id}/notes", Right::Lead, receive::take)
        .get("/notes/{id}", Right::Lead, review::page)
        .post("/notes/{id}/confirm", Right::Lead, review::confirm_sure)
        .post("/notes/{id}/voices", Right::Lead, proposal::add)
        .post("/notes/{id}/voices/{voice}", Right::Lead, proposal::change)
        .post("/notes/{id}/heads", Right::Lead, found::count_heads)
        .post("/notes/{id}/promise", Right::Lead, found::promise)
        .post("/notes/{id}/doubts/{doubt}", Right::Lead, found::settle)
}

/// A key made from the key of a form, for a form that leads to several orders: the same form sent twice gives
/// the same keys. The time at its head is kept, so that names sort in the order in which they were made.
pub(crate) fn derived(key: Uuid, name: &str) -> Uuid {
    let hash = Sha256::new().chain_update(key.as_bytes()).chain_update(name).finalize();
    let mut bytes = *key.as_bytes();
    bytes[6..].copy_from_slice(&hash[..10]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_sent_twice_gives_the_same_keys_and_each_order_its_own() {
        let key = Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001);
        assert_eq!(derived(key, "a"), derived(key, "a"));
        assert_ne!(derived(key, "a"), derived(key, "b"));
        assert_ne!(derived(key, "a"), derived(Uuid::from_u128(1), "a"));
    }
}
