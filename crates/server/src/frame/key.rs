//! Keys made from the key of a form, so that the same form sent twice is done once, each of several orders that it leads
//! to has a key of its own, and the same form filled in anew, as after going back in the browser, is another one.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The key that belongs to some parts of a form. The time and the version at the head of the form's key stay, so that
/// names made of the keys of two forms sort in the order in which the forms were opened.
pub fn derived<P: AsRef<[u8]>>(key: Uuid, parts: impl IntoIterator<Item = P>) -> Uuid {
    let mut hash = Sha256::new().chain_update(key.as_bytes());
    for part in parts {
        let part = part.as_ref();
        hash.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hash.update(part);
    }
    let mut bytes = *key.as_bytes();
    bytes[9..].copy_from_slice(&hash.finalize()[..7]);
    Uuid::from_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_part_of_a_form_has_a_key_of_its_own_and_the_same_one_again() {
        let key = Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001);
        let part = |key, nth: usize| derived(key, [nth.to_string()]);
        let keys: BTreeSet<_> = (0..100).map(|nth| part(key, nth)).collect();
        assert_eq!(keys.len(), 100);
        assert!((0..100).all(|nth| keys.contains(&part(key, nth))));
        assert!(keys.iter().all(|part| part.as_bytes()[..9] == key.as_bytes()[..9]), "the time stays at the head");
        let twin = Uuid::from_u128(key.as_u128() + 1);
        assert_ne!(part(key, 0).as_bytes()[9..], part(twin, 0).as_bytes()[9..], "another form, another key");
    }

    #[test]
    fn where_one_part_ends_and_the_next_begins_matters() {
        let key = Uuid::from_u128(7);
        assert_ne!(derived(key, ["ab", "c"]), derived(key, ["a", "bc"]));
    }
}
