//! What is sought in: the words of the house, kept from one search to the next.

use crate::sorting::beside::spoken;
use samskapa_domain::{CaseId, NeedId, VoiceId, World};
use samskapa_words::{
    language::Language,
    search::{Hit, Index},
};
use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// So many are looked through at most for those that the reader may see.
const LOOKED_THROUGH: usize = 1_000;

/// The words of needs, voices and public cases.
#[derive(Default)]
pub struct Kept {
    needs: Mutex<Texts<NeedId>>,
    voices: Mutex<Texts<VoiceId>>,
    cases: Mutex<Texts<CaseId>>,
}

impl Kept {
    /// The needs that say what is sought by their title or statement, the best first. Places are told in [`of_need`]'s text.
    pub(super) fn needs(&self, world: &World, entry: u64, asked: &str) -> Vec<Hit<NeedId>> {
        let mut needs = locked(&self.needs);
        needs.renew(entry, || {
            let all = world.needs.all().filter(|need| need.merged_into.is_none());
            all.map(|need| (need.id, Cow::Owned(of_need(need)), None))
        });
        needs.find(asked)
    }

    /// The voices that say what is sought.
    pub(super) fn voices(&self, world: &World, entry: u64, asked: &str) -> Vec<Hit<VoiceId>> {
        let mut voices = locked(&self.voices);
        voices.renew(entry, || {
            let all = world.voices.all().filter(|voice| voice.speaks());
            all.filter_map(|voice| {
                let language = voice.language.as_deref().and_then(Language::coded);
                Some((voice.id, Cow::Borrowed(world.words(voice.text)?), language))
            })
        });
        voices.find(asked)
    }

    /// The public cases that say what is sought by their title, problem or core.
    pub(super) fn cases(&self, world: &World, entry: u64, asked: &str) -> Vec<Hit<CaseId>> {
        let mut cases = locked(&self.cases);
        cases.renew(entry, || {
            let published = world.cases.all().filter_map(|case| Some((case.id, case.published()?)));
            published.map(|(id, version)| (id, Cow::Owned(of_case(&version.story)), None))
        });
        cases.find(asked)
    }
}

/// The words of a need that are sought in.
pub(super) fn of_need(need: &samskapa_domain::need::Need) -> String {
    in_lines([&need.title, need.statement.as_deref().unwrap_or_default()])
}

/// The words of a case that are sought in.
pub(super) fn of_case(story: &samskapa_domain::case::Story) -> String {
    in_lines([&story.title, &story.problem, &story.core])
}

fn in_lines<const N: usize>(parts: [&str; N]) -> String {
    parts.map(str::trim).into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

fn locked<T>(texts: &Mutex<T>) -> MutexGuard<'_, T> {
    texts.lock().unwrap_or_else(PoisonError::into_inner)
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
    /// Brings it up to the texts that there are now, if anything has happened. Only what is new is read.
    fn renew<'t, I: Iterator<Item = (K, Cow<'t, str>, Option<Language>)>>(&mut self, entry: u64, texts: impl FnOnce() -> I) {
        if self.entry == Some(entry) {
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
        self.index.find(asked, LOOKED_THROUGH).hits
    }
}
