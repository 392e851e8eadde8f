//! Plain language, for everything a municipality is about to publish: how heavy a text is, and where.
//!
//! [`lix`] gives one number for the whole. [`hints`] points at places: sentences and words that are too long, the wordings
//! of authorities with plainer ones beside, abbreviations nobody has explained, and passives that hide who does it. They are
//! hints to a person who writes, never a rule that stops a text.

pub mod lix;
mod passive;
mod phrases;
mod short;

use crate::{language::Language, sentence::sentences, word::words};
use std::ops::Range;

/// A place in a text that could be plainer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Where: bytes of the text, at borders of letters.
    pub at: Range<usize>,
    /// What makes it heavy.
    pub kind: HintKind,
    /// What could stand there instead, if it can be said in general. The writer has to fit it into the sentence.
    pub instead: Option<&'static str>,
}

/// What makes a place heavy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HintKind {
    /// A sentence of more than [`LONG_SENTENCE`] words.
    LongSentence,
    /// A word of more letters than [`longest_word`].
    LongWord,
    /// A wording that authorities use and neighbours do not: "i enlighet med", "foretage", "prior to".
    BureaucraticPhrase,
    /// A shortening that could be written out, "bl.a.", or letters whose meaning the text does not tell, "LSS"; the latter
    /// at the first place only.
    UnexplainedAbbreviation,
    /// A passive in -s (Swedish, Danish, Norwegian) after a modal verb: "ska utredas", "skal behandles". By whom?
    Passive,
}

/// The most words of a sentence that most can read at one go. Swedish and Norwegian plain-language advice speaks of 15 to 20
/// on average; the hint comes where it is plainly more.
pub const LONG_SENTENCE: usize = 25;

/// The most letters of a word before it is hinted at. Finnish words carry their endings; English ones are seldom joined.
#[must_use]
pub const fn longest_word(language: Language) -> usize {
    match language {
        Language::Finnish => 20,
        Language::English => 14,
        Language::Swedish | Language::Danish | Language::Bokmal | Language::Nynorsk => 16,
    }
}

/// What could be plainer in a text, in order of place.
///
/// ```
/// use samskapa_words::{language::Language, plain::{HintKind, hints}};
///
/// let found = hints("Bussen ställs in med anledning av snön.", Language::Swedish);
/// assert_eq!(found.len(), 1);
/// assert_eq!((found[0].kind, found[0].instead), (HintKind::BureaucraticPhrase, Some("eftersom")));
/// ```
#[must_use]
pub fn hints(text: &str, language: Language) -> Vec<Hint> {
    let mut found = long(text, language);
    found.extend(phrases::found(text, language));
    found.extend(short::found(text, language));
    found.extend(passive::found(text, language));
    found.sort_by_key(|hint| (hint.at.start, hint.at.end, hint.kind));
    found
}

fn long(text: &str, language: Language) -> Vec<Hint> {
    let sentences = sentences(text).filter(|at| words(&text[at.clone()]).count() > LONG_SENTENCE).map(|at| Hint {
        at,
        kind: HintKind::LongSentence,
        instead: None,
    });
    let words = words(text)
        .filter(|word| word.text.chars().all(char::is_alphabetic) && word.text.chars().count() > longest_word(language))
        .map(|word| Hint { at: word.at, kind: HintKind::LongWord, instead: None });
    sentences.chain(words).collect()
}
