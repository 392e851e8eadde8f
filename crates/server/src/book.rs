//! The rules of the thread, as the ledger asks for them.
//!
//! The domain knows no ledger and the ledger no domain; here they meet. The ledger wants every text sealed
//! by the event that brings it, so an entry is what happened together with the seals of its words.

use jiff::civil::Date;
use samskapa_domain::{self as domain, Command, Event, Refusal, WordsId, World};
use samskapa_ledger::{Content, ContentId, Hash, Moment, Outcome, Rules, Stamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The rules of the thread.
#[derive(Debug)]
pub struct Book;

/// Something asked for, on a date: due dates are counted from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The date where the process lives.
    pub today: Date,
    /// What is asked for.
    pub command: Command,
}

/// What an entry holds. Its JSON is kept for ever.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Written {
    /// What happened.
    pub happened: Event,
    /// The seals of the words that came with it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<ContentId, Hash>,
}

impl Rules for Book {
    type World = World;
    type Command = Asked;
    type Event = Written;
    type Refusal = Refusal;

    // 2: the world says when words were changed, put aside or blanked, so that what comes late from a branch can be told apart.
    // 3: cases have pictures.
    const WORLD_VERSION: u32 = 3;

    fn decide(world: &World, asked: &Asked, moment: &Moment) -> Result<Outcome<Written>, Refusal> {
        let mut moment_there = domain::Moment::new(moment.now, asked.today, moment.actor.clone(), moment.chance);
        let decided = domain::decide(world, &asked.command, &mut moment_there)?;
        let contents: Vec<Content> = (0u64..)
            .zip(decided.words)
            .map(|(number, (id, text))| Content { id: content_id(id), salt: salt(&moment.chance, number), text })
            .collect();
        let mut words: BTreeMap<_, _> = contents.iter().map(|content| (content.id, content.seal())).collect();
        // The first event of an order carries the seals of all its words: they are written together or not at all.
        let events =
            decided.events.into_iter().map(|happened| Written { happened, words: std::mem::take(&mut words) }).collect();
        Ok(Outcome { events, contents, erase: decided.erase.into_iter().map(content_id).collect() })
    }

    fn fold(world: &mut World, stamp: &Stamp, event: &Written) {
        domain::fold(world, &event.happened, &stamp_of(stamp));
    }

    fn keep(world: &mut World, id: ContentId, text: &str) {
        world.keep(WordsId(id.0), text);
    }

    fn forget(world: &mut World, id: ContentId) {
        world.forget(WordsId(id.0));
    }

    fn gone(world: &World, stamp: &Stamp, event: &Written) -> Vec<ContentId> {
        domain::late::gone(world, &event.happened, &stamp_of(stamp)).into_iter().map(content_id).collect()
    }

    fn mentions(event: &Written) -> Vec<(ContentId, Hash)> {
        event.words.iter().map(|(id, seal)| (*id, *seal)).collect()
    }
}

fn content_id(id: WordsId) -> ContentId {
    ContentId(id.0)
}

/// The envelope of an entry as the domain knows it.
pub(crate) fn stamp_of(stamp: &Stamp) -> domain::Stamp {
    let branch = stamp.branch.map(|branch| domain::Branch { id: short(&branch.id), seen: branch.seen });
    domain::Stamp { sequence: stamp.sequence, time: stamp.time, by: stamp.actor.clone(), branch }
}

/// A branch's name, short enough to stand at everything that came from it.
fn short(branch: &Hash) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&branch.0[..16]);
    Uuid::from_bytes(bytes)
}

/// A salt for one content, drawn from the chance of its order; the prefix keeps it apart from all else that
/// is drawn from the same chance.
fn salt(chance: &[u8; 32], number: u64) -> [u8; 16] {
    let drawn = Sha256::new().chain_update(b"samskapa salt 1\n").chain_update(chance).chain_update(number.to_be_bytes());
    let mut salt = [0; 16];
    salt.copy_from_slice(&drawn.finalize()[..16]);
    salt
}
