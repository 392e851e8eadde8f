//! What is sought in: the words of the house, kept from one search to the next.

use crate::{need, sorting::beside::spoken, voice};
use samskapa_domain::{CaseId, NeedId, VoiceId, World, case::Story, need::Need};
use samskapa_words::{
    language::Language,
    search::{Hit, Index},
};
use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
    sync::{PoisonError, RwLock},
};

/// So many of the best are told.
const TOLD: usize = 60;

/// The words of the house: those that everybody may read apart from those that only who leads may, so that what nobody else
/// may read changes nothing of what they find.
#[derive(Default)]
pub struct Kept {
    open: Words,
    all: Words,
}

#[derive(Default)]
struct Words {
    needs: RwLock<Texts<NeedId>>,
    voices: RwLock<Texts<VoiceId>>,
    cases: RwLock<Texts<CaseId>>,
}

/// What says what is sought, the best first.
#[derive(Default)]
pub(super) struct Hits {
    pub(super) needs: Vec<Hit<NeedId>>,
    pub(super) voices: Vec<Hit<VoiceId>>,
    pub(super) cases: Vec<Hit<CaseId>>,
}

impl Kept {
    /// Seeks in the world as it was after an entry of the ledger.
    pub(super) fn seek(&self, world: &World, entry: u64, leads: bool, asked: &str) -> Hits {
        let words = if leads { &self.all } else { &self.open };
        let needs = || {
            let all = world.needs.all().filter(|need| need.merged_into.is_none());
            let open = all.filter(|need| leads || need::is_public(world, need));
            open.map(|need| (need.id, Cow::Owned(of_need(need)), None))
        };
        let voices = || {
            let open = world.voices.all().filter(|voice| voice::is_readable_by(world, voice, leads));
            open.filter_map(|voice| {
                let language = voice.language.as_deref().and_then(Language::coded);
                Some((voice.id, Cow::Borrowed(world.words(voice.text)?), language))
            })
        };
        let cases = || {
            let open = world.cases.all().filter(|case| case.is_public());
            let published = open.filter_map(|case| Some((case.id, case.published()?)));
            published.map(|(id, version)| (id, Cow::Owned(of_case(&version.story)), None))
        };
        Hits {
            needs: found(&words.needs, entry, needs, asked),
            voices: found(&words.voices, entry, voices, asked),
            cases: found(&words.cases, entry, cases, asked),
        }
    }
}

/// What is found in texts that are brought up to an entry first, if they are not there yet. Whoever only seeks waits for
/// nobody who seeks.
fn found<'t, K, I>(kept: &RwLock<Texts<K>>, entry: u64, texts: impl FnOnce() -> I, asked: &str) -> Vec<Hit<K>>
where
    K: Copy + Ord + Hash + Send + Sync,
    I: Iterator<Item = (K, Cow<'t, str>, Option<Language>)>,
{
    let known = kept.read().unwrap_or_else(PoisonError::into_inner);
    if known.is_up_to(entry) {
        return known.find(asked);
    }
    drop(known);
    let mut renewed = kept.write().unwrap_or_else(PoisonError::into_inner);
    renewed.renew(entry, texts);
    renewed.find(asked)
}

/// The words of a need that are sought in.
pub(super) fn of_need(need: &Need) -> String {
    in_lines(need::own_words(need))
}

/// The words of a case that are sought in.
pub(super) fn of_case(story: &Story) -> String {
    in_lines([&story.title, &story.problem, &story.core])
}

fn in_lines<const N: usize>(parts: [&str; N]) -> String {
    parts.map(str::trim).into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Texts by their names.
struct Texts<K> {
    /// The last entry of the ledger that was looked at.
    entry: Option<u64>,
    /// Tells of each text whether it is still the same.
    marks: HashMap<K, u64>,
    index: Index<K>,
}

impl<K> Default for Texts<K> {
    fn default() -> Self {
        Self { entry: None, marks: HashMap::new(), index: Index::default() }
    }
}

impl<K: Copy + Ord + Hash + Send + Sync> Texts<K> {
    fn is_up_to(&self, entry: u64) -> bool {
        self.entry.is_some_and(|known| known >= entry)
    }

    /// Brings it up to the texts that there are now, if anything has happened. Only what is new is read.
    fn renew<'t, I: Iterator<Item = (K, Cow<'t, str>, Option<Language>)>>(&mut self, entry: u64, texts: impl FnOnce() -> I) {
        if self.is_up_to(entry) {
            return;
        }
        let mut gone: BTreeSet<K> = self.marks.keys().copied().collect();
        let mut fresh = Vec::new();
        for (name, text, language) in texts() {
            gone.remove(&name);
            let mut hasher = DefaultHasher::new();
            (&text, language).hash(&mut hasher);
            let mark = hasher.finish();
            if self.marks.insert(name, mark) != Some(mark) {
                let language = language.unwrap_or_else(|| spoken(&text));
                fresh.push((name, text, language));
            }
        }
        if self.index.is_empty() {
            self.index = Index::of_many(&fresh);
        } else {
            for (name, text, language) in fresh {
                self.index.put(name, &text, language);
            }
        }
        for name in gone {
            self.marks.remove(&name);
            self.index.remove(name);
        }
        self.entry = Some(entry);
    }

    fn find(&self, asked: &str) -> Vec<Hit<K>> {
        self.index.find(asked, TOLD).hits
    }
}
