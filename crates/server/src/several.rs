//! One form that asks for several things at once: all of them are weighed before the first is told, so that a
//! form is done as a whole or not at all.

use crate::{
    frame::{key::derived, refusal, visitor::Visitor},
    house::{House, Untold},
};
use samskapa_domain::{Command, Moment, Refusal, Stamp, decide, fold};
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
        house.tell(visitor, derived(key, [nth.to_string()]), command).await?;
    }
    Ok(())
}

/// Does everything on a copy of the world that is thrown away.
fn rehearse(house: &House, visitor: &Visitor, commands: &[Command]) -> Result<(), Refusal> {
    let mut world = (*house.world()).clone();
    for (nth, command) in commands.iter().enumerate() {
        let mut seed = [0; 32];
        seed[..16].copy_from_slice(derived(Uuid::nil(), [nth.to_string()]).as_bytes());
        let mut moment = Moment::new(house.now(), house.today(), visitor.actor(), seed);
        let outcome = decide(&world, command, &mut moment)?;
        let stamp = Stamp { sequence: u64::MAX, time: house.now(), by: visitor.actor(), branch: None };
        for event in &outcome.events {
            fold(&mut world, event, &stamp);
        }
    }
    Ok(())
}
