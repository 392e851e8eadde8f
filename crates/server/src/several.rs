//! One form that asks for several things at once: all of them are weighed before the first is told, so that a
//! form is done as a whole or not at all.

use crate::{
    frame::{refusal, visitor::Visitor},
    house::{House, Untold},
};
use samskapa_domain::{Command, Moment, Refusal, Stamp, decide, fold};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Tells the house several things in order. The same form sent twice gives each the same key.
///
/// # Errors
/// The first thing that the rules say no to; then none was told.
pub async fn tell(house: &House, visitor: &Visitor, key: Uuid, commands: Vec<Command>) -> Result<(), Untold> {
    rehearse(house, visitor, &commands).map_err(|refusal| Untold::Refused {
        sentence: refusal::say(&house.texts, visitor.locale, &refusal),
        refusal: Box::new(refusal),
    })?;
    for (nth, command) in commands.into_iter().enumerate() {
        house.tell(visitor, part(key, nth), command).await?;
    }
    Ok(())
}

/// Does everything on a copy of the world that is thrown away.
fn rehearse(house: &House, visitor: &Visitor, commands: &[Command]) -> Result<(), Refusal> {
    let mut world = (*house.world()).clone();
    for (nth, command) in commands.iter().enumerate() {
        let mut seed = [0; 32];
        seed[..16].copy_from_slice(part(Uuid::nil(), nth).as_bytes());
        let mut moment = Moment::new(house.now(), house.today(), visitor.actor(), seed);
        let outcome = decide(&world, command, &mut moment)?;
        let stamp = Stamp { sequence: u64::MAX, time: house.now(), by: visitor.actor(), branch: None };
        for event in &outcome.events {
            fold(&mut world, event, &stamp);
        }
    }
    Ok(())
}

/// The key of one part of a form. The time at the head of the form's key is kept, so that keys sort in time.
fn part(key: Uuid, nth: usize) -> Uuid {
    let hash = Sha256::new().chain_update(key.as_bytes()).chain_update(nth.to_be_bytes()).finalize();
    let mut bytes = *key.as_bytes();
    bytes[6..].copy_from_slice(&hash[..10]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_of_a_form_has_a_key_of_its_own_and_the_same_one_again() {
        let key = Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0001);
        let keys: std::collections::BTreeSet<_> = (0..100).map(|nth| part(key, nth)).collect();
        assert_eq!(keys.len(), 100);
        assert!((0..100).all(|nth| keys.contains(&part(key, nth))));
        assert_ne!(part(key, 0), part(Uuid::nil(), 0));
    }
}
