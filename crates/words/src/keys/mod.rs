//! The few sentences that together say most of what many have said, and those that say the contrary.
//!
//! Nothing is written anew: each key is a sentence of a voice, with its place in it. It speaks for the voices that say the
//! same or nearly, and how many are spoken for is counted. What nobody was chosen for is not dropped: at least three persons who say
//! alike have a key of their own among the [minorities](Keys::minorities), and every voice that is left is [named](Keys::uncovered).
//! A person counts once, however many voices they left.
//!
//! The choice is the one of most value at each step (facility location; G. Cornuéjols, M. L. Fisher, G. L. Nemhauser, "Location of bank
//! accounts to optimize float", 1977), lowered for what was already said (J. Carbonell, J. Goldstein, "The use of MMR",
//! SIGIR 1998), for a person who was already chosen, and for a sentence too short or too long to be read well. The order of the
//! voices does not matter.
//!
//! [`cite`] says where a quote stands and whether it is one; [`draft`] tells which sentences of a summary somebody else proposes
//! are borne out by quotes.

mod choose;
pub mod cite;
pub mod draft;

use crate::language::Language;
use choose::Choice;
use serde::Serialize;
use std::{collections::BTreeSet, ops::Range};

/// How many persons have to say alike to be heard even if nobody chosen speaks for them.
pub const MINORITY: u64 = 3;

/// What somebody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Said<'t> {
    /// As it was written.
    pub text: &'t str,
    /// The language it is written in.
    pub language: Language,
    /// Who said it, if that is known.
    pub person: Option<u32>,
    /// How many said it, where it is not known who: 4 for a note with "x4 streck". One who is known counts once.
    pub times: u32,
}

/// The sentences that say most, and what they leave out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Keys {
    /// Those that together speak for most, the one of most value first. They do not contradict each other.
    pub most: Vec<Key>,
    /// Those that say the contrary of one of them.
    pub against: Vec<Key>,
    /// Where nobody says the contrary: one of those whom nobody speaks for, furthest from all that was chosen.
    pub apart: Option<Key>,
    /// How many are spoken for by all of these.
    pub covered: Coverage,
    /// The voices that none of these speaks for, in order.
    pub uncovered: Vec<usize>,
    /// Those of them who say alike and are at least [three persons](MINORITY), the most voices first.
    pub minorities: Vec<Minority>,
}

/// A sentence that speaks for voices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Key {
    /// The place of the voice in what was given.
    pub voice: usize,
    /// The sentence within the voice, in bytes.
    pub at: Range<usize>,
    /// The voices that say the same or nearly, itself among them, in order.
    pub speaks_for: Vec<usize>,
    /// The words it shares with them, or with what it contradicts, as they stand in it; those that most have first.
    pub shared: Vec<String>,
}

/// How many are spoken for, out of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Voices spoken for.
    pub voices: usize,
    /// All voices.
    pub of_voices: usize,
    /// Persons with a voice that is spoken for: those who are known once each, those who are not as many times as it was said.
    pub persons: u64,
    /// All persons.
    pub of_persons: u64,
}

/// Some who say alike and whom none of the chosen speaks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Minority {
    /// Their voices, in order.
    pub voices: Vec<usize>,
    /// How many persons they are.
    pub persons: u64,
    /// The sentence that says most of it.
    pub key: Key,
}

/// The few sentences, so many at most, that together say most of these voices, and those that say the contrary: half as many
/// at most, and one at least where there is one.
///
/// ```
/// use samskapa_words::{keys::{Said, keys}, language::Language::Swedish};
///
/// let said = |text| Said { text, language: Swedish, person: None, times: 1 };
/// let voices = ["Vi vill ha fler bänkar längs ån, så att man kan vila.", "Fler bänkar vid ån.", "Vi vill inte ha fler bänkar vid ån!"].map(said);
/// let keys = keys(&voices, 1);
/// assert_eq!(&voices[keys.most[0].voice].text[keys.most[0].at.clone()], voices[0].text);
/// assert_eq!((keys.most[0].speaks_for.as_slice(), keys.against[0].voice), ([0, 1].as_slice(), 2));
/// ```
#[must_use]
pub fn keys(voices: &[Said], wanted: usize) -> Keys {
    let mut choice = Choice::of(voices);
    let most = choice.most(wanted);
    let against = choice.against(&most, wanted.div_ceil(2));
    let apart = if against.is_empty() && wanted > 0 { choice.apart(&most) } else { None };
    let chosen = || most.iter().chain(&against).chain(&apart);
    let spoken_for: BTreeSet<usize> = chosen().flat_map(|key| key.speaks_for.iter().copied()).collect();
    let uncovered: Vec<usize> = (0..voices.len()).filter(|voice| !spoken_for.contains(voice)).collect();
    let covered = Coverage {
        voices: spoken_for.len(),
        of_voices: voices.len(),
        persons: persons(voices, spoken_for.iter().copied()),
        of_persons: persons(voices, 0..voices.len()),
    };
    let minorities = choice.minorities(&uncovered);
    Keys { most, against, apart, covered, uncovered, minorities }
}

/// How many persons stand behind voices: those who are known once each, those who are not as many times as it was said.
fn persons(voices: &[Said], of: impl Iterator<Item = usize>) -> u64 {
    let mut known = BTreeSet::new();
    let mut unknown = 0;
    for voice in of.map(|voice| &voices[voice]) {
        match voice.person {
            Some(person) => drop(known.insert(person)),
            None => unknown += u64::from(voice.times),
        }
    }
    known.len() as u64 + unknown
}
