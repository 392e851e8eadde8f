//! What the notes on a table have to do with each other, kept while somebody sorts: it is worked out anew only when words
//! have come, gone or changed, not with every press of a button.

use super::{beside::languages, piles::Table};
use crate::need::own_words;
use samskapa_domain::{NeedId, VoiceId, World, need::Need, voice::Voice};
use samskapa_words::{
    language::Language,
    theme::{Company, Learned, Space},
    thesaurus::Thesaurus,
};
use std::{
    collections::{BTreeMap, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, Mutex, PoisonError},
};

/// So many tables are kept; a house sorts one or two at a time.
const TABLES: usize = 6;
/// So many needs at most are told apart when voices are seated.
const NEEDS: usize = 40;

/// What is known of the tables where somebody sorts.
#[derive(Default)]
pub struct Tables(Mutex<BTreeMap<Table, Arc<Evidence>>>);

/// Voices, and needs by their names, taken apart.
pub(super) struct Evidence {
    mark: u64,
    voices: Vec<VoiceId>,
    /// The row of each voice.
    rows: HashMap<VoiceId, usize>,
    /// The row of each need's own words, below those of the voices.
    names: HashMap<NeedId, usize>,
    space: Space,
    company: Company,
}

impl Tables {
    /// What is known of a table with these voices and needs.
    pub(super) fn of(&self, world: &World, table: Table, voices: &[&Voice], needs: &[&Need]) -> Arc<Evidence> {
        let said: Vec<(VoiceId, &str, Option<&str>)> = voices
            .iter()
            .map(|voice| (voice.id, world.words(voice.text).unwrap_or_default(), voice.language.as_deref()))
            .collect();
        let names: Vec<(NeedId, String)> = needs.iter().map(|need| (need.id, own_words(need).join(". "))).collect();
        let mut hasher = DefaultHasher::new();
        (&said, &names).hash(&mut hasher);
        let mark = hasher.finish();
        let known =
            self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&table).filter(|known| known.mark == mark).cloned();
        known.unwrap_or_else(|| {
            let evidence = Arc::new(Evidence::of(mark, &said, &names));
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.len() >= TABLES && !kept.contains_key(&table) {
                kept.clear();
            }
            kept.insert(table, Arc::clone(&evidence));
            evidence
        })
    }
}

impl Evidence {
    fn of(mark: u64, said: &[(VoiceId, &str, Option<&str>)], names: &[(NeedId, String)]) -> Self {
        let texts: Vec<&str> =
            said.iter().map(|(_, text, _)| *text).chain(names.iter().map(|(_, name)| name.as_str())).collect();
        let told = said.iter().map(|(_, _, language)| language.and_then(Language::coded)).chain(names.iter().map(|_| None));
        let spoken: Vec<(&str, Language)> = texts
            .iter()
            .zip(told)
            .zip(languages(&texts))
            .map(|((text, told), language)| (*text, told.unwrap_or(language)))
            .collect();
        let space = Space::of(&spoken, Thesaurus::of_the_field());
        let company = Company::of(&space, names.len().min(NEEDS));
        Self {
            mark,
            voices: said.iter().map(|(id, ..)| *id).collect(),
            rows: said.iter().enumerate().map(|(row, (id, ..))| (*id, row)).collect(),
            names: names.iter().enumerate().map(|(nth, (id, _))| (*id, said.len() + nth)).collect(),
            space,
            company,
        }
    }

    /// What the voices that lie in needs teach, the needs by their place in the list.
    pub(super) fn learned(&self, needs: &[(NeedId, Vec<VoiceId>)]) -> Learned<'_> {
        let mut placed = Vec::new();
        for (nth, (need, members)) in needs.iter().enumerate() {
            placed.extend(members.iter().filter_map(|voice| Some((*self.rows.get(voice)?, nth))));
            placed.extend(self.names.get(need).map(|row| (*row, nth)));
        }
        Learned::from(&self.space, &self.company, &placed, needs.len())
    }

    pub(super) fn row(&self, voice: VoiceId) -> Option<usize> {
        self.rows.get(&voice).copied()
    }

    /// The voice, or the need by its own words, in a row.
    pub(super) fn voice_at(&self, row: usize) -> Option<VoiceId> {
        self.voices.get(row).copied()
    }

    /// How often two voices kept the same company, from 0 to 1.
    pub(super) fn together(&self, one: usize, other: usize) -> f64 {
        f64::from(self.company.together(one, other))
    }
}
