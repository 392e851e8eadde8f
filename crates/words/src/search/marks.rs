//! Where in a voice the sought words stand.

use super::{
    How, Match,
    lexicon::Lexicon,
    meaning::{APART, Form, Meaning},
    voices::{Said, Voices},
};
use std::{cmp::Reverse, hash::Hash, ops::Range};

/// Marks places in the voices that were found.
pub(super) struct Marker<'i, K> {
    sought: Vec<Marked<'i>>,
    voices: &'i Voices<K>,
    lexicon: &'i Lexicon,
}

/// A sought word's forms in the order of the lexicon's numbers.
struct Marked<'i> {
    nth: usize,
    forms: Vec<&'i Form>,
    apart: &'i [Vec<Vec<Form>>],
}

impl<'i, K: Copy + Ord + Hash> Marker<'i, K> {
    pub(super) fn new(sought: &'i [(usize, Meaning)], voices: &'i Voices<K>, lexicon: &'i Lexicon) -> Self {
        let sought = sought
            .iter()
            .map(|(nth, meaning)| {
                let mut forms: Vec<&Form> = meaning.forms.iter().collect();
                forms.sort_unstable_by_key(|form| form.word);
                Marked { nth: *nth, forms, apart: &meaning.apart }
            })
            .collect();
        Self { sought, voices, lexicon }
    }

    /// The places in a voice, and how the sought word was met that was met least surely.
    pub(super) fn mark(&self, place: u32) -> Option<(How, Vec<Match>)> {
        let said: Vec<Said> = self.voices.said(place).collect();
        let mut marks: Vec<(u8, Match)> = Vec::new();
        let mut least: Option<(u8, How)> = None;
        for sought in &self.sought {
            let from = marks.len();
            for said in &said {
                if let Ok(at) = sought.forms.binary_search_by_key(&said.word, |form| form.word) {
                    let form = sought.forms[at];
                    let at = self.place(said, form);
                    marks.push((form.weight, Match { at, sought: sought.nth, how: form.how }));
                }
            }
            for said in sought.apart.iter().flat_map(|way| said_apart(way, &said)) {
                marks.push((APART, Match { at: said.at.clone(), sought: sought.nth, how: How::Apart }));
            }
            let surest = marks[from..].iter().map(|(weight, found)| (*weight, found.how)).max_by_key(|(weight, _)| *weight);
            least = least.into_iter().chain(surest).min_by_key(|(weight, _)| *weight);
        }
        marks.sort_by_key(|(weight, found)| (Reverse(*weight), found.at.start, Reverse(found.at.end), found.sought));
        let mut matched: Vec<Match> = Vec::new();
        for (_, found) in marks {
            if matched.iter().all(|other| found.at.end <= other.at.start || other.at.end <= found.at.start) {
                matched.push(found);
            }
        }
        matched.sort_by_key(|found| found.at.start);
        least.map(|(_, how)| (how, matched))
    }

    fn place(&self, said: &Said, form: &Form) -> Range<usize> {
        let Some((from, to)) = form.letters.filter(|_| said.even) else { return said.at.clone() };
        let form = self.lexicon.form(form.word);
        let byte = |letter: usize| form.char_indices().nth(letter).map_or(form.len(), |(byte, _)| byte);
        said.at.start + byte(from)..said.at.start + byte(to)
    }
}

/// The words of a voice that are parts of what was sought, if it says all the parts.
fn said_apart<'s>(way: &[Vec<Form>], said: &'s [Said]) -> Vec<&'s Said> {
    let is_form = |part: &[Form], said: &Said| part.iter().any(|form| form.word == said.word);
    if way.iter().all(|part| said.iter().any(|said| is_form(part, said))) {
        said.iter().filter(|said| way.iter().any(|part| is_form(part, said))).collect()
    } else {
        Vec::new()
    }
}
