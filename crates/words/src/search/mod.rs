//! Finds, among a million short voices, those that say what somebody seeks, whatever form it has there and whoever
//! misspelled it.
//!
//! An [`Index`] is kept in memory and follows the voices as they come, change and go; it is always as if made anew from
//! those that are there. Seeking goes in three steps. What a sought word may [mean](meaning) is found in the
//! [lexicon] of all that is said: the word itself, its other forms, compounds that it is a
//! [part](compound) of, what it may be the beginning of, other [spellings](letters). The voices are
//! [ranked](ranking): those that say all the sought words come before those that say some; among these, rare words, sure
//! meanings and short voices count for more (S. Robertson and H. Zaragoza, "The probabilistic relevance framework: BM25 and
//! beyond", 2009), and words near each other for a little more. Last, the places of what was found are told, so that a page
//! can mark them.
//!
//! ```
//! use samskapa_words::{language::Language, search::{How, Index}};
//!
//! let mut index = Index::new();
//! index.put(1, "Distriktssköterskan kommer för sällan", Language::Swedish);
//! index.put(2, "Bussen till sjukhuset går för tidigt", Language::Swedish);
//!
//! let found = index.find("skoterska", 20);
//! assert_eq!(found.hits[0].key, 1);
//! assert_eq!(found.hits[0].matched[0].how, How::Part);
//! assert_eq!(&"Distriktssköterskan kommer för sällan"[found.hits[0].matched[0].at.clone()], "sköterska");
//! assert_eq!(index.find("sjukhusbus", 20).hits[0].key, 2);
//! ```

mod building;
mod compound;
mod ids;
mod letters;
mod lexicon;
mod marks;
mod meaning;
mod ranking;
mod voices;

use crate::{language::Language, normal, word::words};
use compound::Knowledge;
use lexicon::Lexicon;
use meaning::Meaning;
use std::{hash::Hash, ops::Range};
use voices::{Said, Voices};

/// Voices that can be sought in.
///
/// It takes under 600 bytes for each of a million voices of twelve words, among them a million different words; what a
/// voice takes is mostly its rare words. The texts themselves are not kept.
#[derive(Clone, Debug)]
pub struct Index<K> {
    voices: Voices<K>,
    lexicon: Lexicon,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<K> {
    /// The best voices, best first; of equals, the one with the lesser key.
    pub hits: Vec<Hit<K>>,
    /// How many voices say any of the sought words.
    pub total: Total,
    /// How each sought word was understood.
    pub sought: Vec<Sought>,
}

/// How many voices there are to find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// So many.
    Exactly(usize),
    /// So many and perhaps more: a sought word means so much that not all of it was looked at.
    AtLeast(usize),
}

/// A voice that says what is sought.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit<K> {
    /// Whose voice it is.
    pub key: K,
    /// How well it fits; only to be compared with other hits of the same search that say as many of the sought words.
    pub score: f64,
    /// How the sought word that was met least surely was met.
    pub how: How,
    /// Where it says so, in order and without overlap; at least one place.
    pub matched: Vec<Match>,
}

/// A place in a voice's text where a sought word is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// Bytes of the text, always at borders of letters.
    pub at: Range<usize>,
    /// Which of the sought words, counted in [`Found::sought`].
    pub sought: usize,
    /// How it was met.
    pub how: How,
}

/// How a sought word was met in a voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// As it was sought, but for capitals.
    Exact,
    /// In another form of the same word.
    Inflected,
    /// As the beginning of a longer word: the sought word was perhaps not finished.
    Beginning,
    /// As a part of a compound.
    Part,
    /// In its parts, where a compound was sought.
    Apart,
    /// Spelled otherwise.
    Spelled,
}

/// A word that was sought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// Bytes of what was asked.
    pub at: Range<usize>,
    /// The word, folded.
    pub word: String,
    /// Whether it was passed over: it is a small word, and there were others to go by; or there were too many.
    pub passed_over: bool,
    /// How many voices say what it may mean.
    pub voices: usize,
    /// What else it was taken for, surest and most common first; eight at most.
    pub taken_for: Vec<(String, How)>,
}

/// So many words of a question are sought; what follows is passed over.
const MOST_SOUGHT: usize = 8;
/// So many words of a question are read at all: somebody may have pasted a page.
const MOST_READ: usize = 64;
/// So many other forms are told of each sought word.
const MOST_TOLD: usize = 8;

impl<K> Default for Index<K> {
    fn default() -> Self {
        Self { voices: Voices::default(), lexicon: Lexicon::default() }
    }
}

impl<K: Copy + Ord + Hash> Index<K> {
    /// An index without voices.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An index of many voices, made on all cores at once. Where two have the same key, the later stands.
    #[must_use]
    pub fn of_many<T: AsRef<str> + Sync>(voices: &[(K, T, Language)]) -> Self
    where
        K: Send + Sync,
    {
        building::of_many(voices)
    }

    /// Puts in a voice, or changes what the voice with this key says.
    pub fn put(&mut self, key: K, text: &str, language: Language) {
        self.remove(key);
        let said: Vec<Said> = words(text)
            .map(|word| {
                let form = normal::fold(word.text);
                let even = is_even(word.text, &form);
                Said { word: self.lexicon.number(&form, language), at: word.at, even }
            })
            .collect();
        let place = self.voices.add(key, &said);
        for said in said {
            self.lexicon.say(said.word, place);
        }
    }

    /// Takes out the voice with this key, if there is one.
    pub fn remove(&mut self, key: K) {
        let Some((place, said)) = self.voices.take(key) else { return };
        let mut words: Vec<u32> = said.into_iter().map(|said| said.word).collect();
        words.sort_unstable();
        words.dedup();
        for word in words {
            self.lexicon.unsay(word, place);
        }
    }

    /// How many voices there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.voices.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether there is a voice with this key.
    #[must_use]
    pub fn contains(&self, key: K) -> bool {
        self.voices.contains(key)
    }

    /// The voices that best say what is asked, at most so many, with the places where they do.
    ///
    /// The last word counts as unfinished unless something follows it, if only a space. Small words ("och") are sought only
    /// where there is nothing else to go by. The same voices give the same answer to the bit, in whatever order they came.
    #[must_use]
    pub fn find(&self, asked: &str, wanted: usize) -> Found<K> {
        let mut question = self.question(asked);
        let meanings: Vec<&Meaning> = question.sought.iter().map(|(_, meaning)| meaning).collect();
        let ranking = ranking::rank(&meanings, &question.small, &self.voices, &self.lexicon, wanted);
        for ((nth, _), voices) in question.sought.iter().zip(&ranking.voices) {
            question.told[*nth].voices = *voices;
        }
        let marker = marks::Marker::new(&question.sought, &self.voices, &self.lexicon);
        let hits = ranking.best.into_iter().filter_map(|(score, place)| {
            let (how, matched) = marker.mark(place)?;
            Some(Hit { key: self.voices.key(place), score, how, matched })
        });
        Found { hits: hits.collect(), total: ranking.total, sought: question.told }
    }

    fn question(&self, asked: &str) -> Question {
        let mut told: Vec<Sought> = Vec::new();
        for word in words(asked).take(MOST_READ) {
            let form = normal::fold(word.text);
            if told.iter().all(|other| other.word != form) {
                told.push(Sought { at: word.at, word: form, passed_over: false, voices: 0, taken_for: Vec::new() });
            }
        }
        let small: Vec<bool> = told.iter().map(|sought| self.is_small(&sought.word)).collect();
        let only_small = small.iter().all(|small| *small);
        let letters: Vec<Vec<char>> = told
            .iter()
            .zip(&small)
            .filter(|(_, small)| !**small)
            .map(|(sought, _)| letters::loosened(&sought.word))
            .collect();
        let knowledge = Knowledge::new(&self.lexicon, &letters);
        let (mut sought, mut by_the_way, count) = (Vec::new(), Vec::new(), told.len());
        for (nth, word) in told.iter_mut().enumerate() {
            word.passed_over = sought.len() == MOST_SOUGHT || (small[nth] && !only_small);
            if !word.passed_over {
                let unfinished = nth + 1 == count && word.at.end == asked.len();
                let meaning = if small[nth] && count > 1 {
                    meaning::exactly(&word.word, &self.lexicon)
                } else {
                    meaning::meaning(&word.word, unfinished, letters.len().min(MOST_SOUGHT), &knowledge, &self.lexicon)
                };
                word.taken_for = self.taken_for(&word.word, &meaning);
                sought.push((nth, meaning));
            } else if small[nth] && by_the_way.len() < MOST_SOUGHT {
                by_the_way.push(meaning::exactly(&word.word, &self.lexicon));
            }
        }
        Question { told, sought, small: by_the_way }
    }

    fn taken_for(&self, word: &str, meaning: &Meaning) -> Vec<(String, How)> {
        let mut taken_for: Vec<(String, How)> = Vec::new();
        for form in &meaning.forms {
            let other = self.lexicon.form(form.word);
            if other != word && taken_for.iter().all(|(told, _)| told != other) {
                taken_for.push((other.to_owned(), form.how));
                if taken_for.len() == MOST_TOLD {
                    break;
                }
            }
        }
        taken_for
    }

    /// Whether a word is small where it is mostly said; "mange" is in Danish, "mange" the skin disease is not.
    fn is_small(&self, form: &str) -> bool {
        let (mut small, mut all) = (0, 0);
        for said in meaning::exactly(form, &self.lexicon).forms {
            let count = u64::from(self.lexicon.count(said.word));
            all += count;
            small += if normal::is_small(form, self.lexicon.language(said.word)) { count } else { 0 };
        }
        if all == 0 { Language::ALL.into_iter().any(|language| normal::is_small(form, language)) } else { small * 2 > all }
    }
}

struct Question {
    told: Vec<Sought>,
    /// What is sought: which of the words told, and what it may mean.
    sought: Vec<(usize, Meaning)>,
    /// Small words that are only noticed.
    small: Vec<Meaning>,
}

/// Whether byte after byte of a word is byte after byte of its folded form, so that places in one are places in the other.
fn is_even(word: &str, form: &str) -> bool {
    let small_as_long = |letter: char| {
        let mut small = letter.to_lowercase();
        small.next().is_some_and(|first| first.len_utf8() == letter.len_utf8()) && small.next().is_none()
    };
    // Beyond the Latin letters a sign may belong to the one before it.
    let alone = |letter: char| letter.is_ascii() || (letter < '\u{250}' && letter.is_alphanumeric());
    word.len() == form.len() && word.chars().all(|letter| alone(letter) && small_as_long(letter))
}
