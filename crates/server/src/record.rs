//! How what happens in the thread is written into the ledger: the domain's rules decide, the ledger keeps, and
//! people's words go sealed into the erasable side store.

use jiff::civil::Date;
use samskapa_domain::{self as domain, Command, Event, Refusal, WordsId, World};
use samskapa_ledger::{Content, ContentId, Hash, Moment, Outcome, Rules, Stamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The rules of the thread, as the ledger asks for them.
pub struct Record;

/// A command, and the date where the process lives.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What is asked for.
    pub command: Command,
    /// Today, there.
    pub today: Date,
}

/// An event as an entry holds it: what happened, and the seals of the words that belong to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recorded {
    /// What happened.
    #[serde(rename = "happened")]
    pub event: Event,
    /// The seals of words, by their name in the side store.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub seals: BTreeMap<ContentId, Hash>,
}

impl Rules for Record {
    type World = World;
    type Command = Asked;
    type Event = Recorded;
    type Refusal = Refusal;

    fn decide(world: &World, asked: &Asked, moment: &Moment) -> Result<Outcome<Recorded>, Refusal> {
        let mut at = domain::Moment::new(moment.now, asked.today, moment.actor.clone(), moment.chance);
        let outcome = domain::decide(world, &asked.command, &mut at)?;
        let contents: Vec<Content> = outcome
            .words
            .into_iter()
            .zip(0u64..)
            .map(|((id, text), nth)| Content { id: ContentId(id.0), salt: salt(&moment.chance, nth), text })
            .collect();
        let mut events: Vec<Recorded> =
            outcome.events.into_iter().map(|event| Recorded { event, seals: BTreeMap::new() }).collect();
        // Each word is sealed by the event that names it; one that none names is sealed by the first.
        for content in &contents {
            let name = content.id.0.to_string();
            let at = events.iter().position(|recorded| speaks_of(&recorded.event, &name)).unwrap_or(0);
            if let Some(recorded) = events.get_mut(at) {
                recorded.seals.insert(content.id, content.seal());
            }
        }
        Ok(Outcome { events, contents, erase: outcome.erase.into_iter().map(|id| ContentId(id.0)).collect() })
    }

    fn fold(world: &mut World, stamp: &Stamp, recorded: &Recorded) {
        let stamp = domain::Stamp { sequence: stamp.sequence, time: stamp.time, by: stamp.actor.clone() };
        domain::fold(world, &recorded.event, &stamp);
    }

    fn keep(world: &mut World, id: ContentId, text: &str) {
        world.keep(WordsId(id.0), text);
    }

    fn forget(world: &mut World, id: ContentId) {
        world.forget(WordsId(id.0));
    }

    fn mentions(recorded: &Recorded) -> Vec<(ContentId, Hash)> {
        recorded.seals.iter().map(|(id, seal)| (*id, *seal)).collect()
    }
}

fn speaks_of(event: &Event, name: &str) -> bool {
    serde_json::to_string(event).is_ok_and(|json| json.contains(name))
}

fn salt(chance: &[u8; 32], nth: u64) -> [u8; 16] {
    let mut hash = Sha256::new();
    hash.update(b"samskapa salt 1\n");
    hash.update(chance);
    hash.update(nth.to_be_bytes());
    let mut salt = [0; 16];
    salt.copy_from_slice(&hash.finalize()[..16]);
    salt
}
