//! Which lines say the same, which say it differently, and which only look as if they did.
//!
//! Lines that are the same but for case, punctuation and small words are one [group](groups) from the start, however many
//! they are. Others are alike by what they share of all they have, by weight: rare words count more than words that everybody
//! writes, a joined word counts as its parts where the parts are written too ("sjukhusbuss", "buss till sjukhuset"), a mistyped
//! word as the one that was meant, and a variant as its standard form ("hälsocentral", "vårdcentral"). The likeness runs from 0
//! to 1; each [pair](Pair) has it, and the reason in a form that a page can put into words.
//!
//! Lines that share their words and say the contrary ("vi vill inte", "stängt", "skola 5") are told as such, with half the likeness, and
//! never lie in one group. Nothing is put together by this room: it says what to lay beside what.
//!
//! Every pair that is alike is found, and the answer does not depend on the order of the lines.

mod compound;
mod groups;
mod index;
pub(crate) mod join;
pub(crate) mod likeness;
pub(crate) mod reading;
mod root;
mod spelling;
pub(crate) mod stance;
pub(crate) mod table;

pub use groups::{Group, groups};
pub use index::{Index, Near, Stems, nearest, stems};
pub use reading::Line;

use likeness::likenesses;
use serde::Serialize;
use stance::Against;
use table::Table;

/// The least likeness of two lines that a [pair](Pair) is told of: enough in common to lay them beside each other.
pub const ALIKE: f64 = 0.2;
/// The likeness from which on two lines say the same.
pub const SAME: f64 = 0.5;
/// How much of the likeness is left where two lines say the contrary.
const LOWERED: f64 = 0.5;

/// Two lines that are alike.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pair {
    /// The place of the first of them in what was given.
    pub one: usize,
    /// The place of the other, which comes later.
    pub other: usize,
    /// How much they are alike, 0 to 1: what they share of all they have, by weight; half of it for what says the contrary.
    pub score: f64,
    /// Why.
    pub reason: Reason,
    /// Whether they say, or may say, the contrary of each other: such a pair is never to be put together unseen.
    pub against: bool,
}

impl Pair {
    /// Whether they say the same.
    #[must_use]
    pub fn says_the_same(&self) -> bool {
        self.score >= SAME && !self.against
    }
}

/// Why two lines are alike. Words are as they were written, the most telling first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Reason {
    /// They are the same but for case, punctuation and small words.
    SameWords,
    /// They are spelled nearly the same: an ending, a slip of the pen.
    SameSpelling,
    /// They have the same words in another order or with other endings.
    SameStems {
        /// The words.
        shared: Vec<String>,
    },
    /// They have the same words, joined in one of them and apart in the other.
    PartsOfWords {
        /// The words.
        shared: Vec<String>,
    },
    /// They have few words in common, but telling ones; or the same in another variant.
    SaidDifferently {
        /// The words.
        shared: Vec<String>,
    },
}

/// The pairs of lines that are alike, by their places. Of lines that are the same but for small words one speaks for all: the
/// others are paired with it alone, and it with what else is alike.
///
/// ```
/// use samskapa_words::{language::Language::Swedish, near::{Line, Reason, pairs}};
///
/// let lines = ["Buss till sjukhuset på helgen", "Sjukhusbuss på helgen!", "Mörkt vid skolan"].map(|text| Line::once(text, Swedish));
/// let pairs = pairs(&lines);
/// assert_eq!(pairs.len(), 1);
/// assert_eq!((pairs[0].one, pairs[0].other), (0, 1));
/// assert!(matches!(&pairs[0].reason, Reason::PartsOfWords { shared } if shared.contains(&"sjukhus".to_owned())));
/// ```
#[must_use]
pub fn pairs(lines: &[Line]) -> Vec<Pair> {
    let table = Table::of(lines);
    let mut pairs = Vec::new();
    for class in &table.classes {
        if let [first, others @ ..] = class.members.as_slice() {
            pairs.extend(others.iter().map(|other| pair(*first, *other, 1.0, Reason::SameWords, Against::No)));
        }
    }
    for alike in likenesses(&table) {
        if let (Some(one), Some(other)) =
            (table.classes[alike.one].members.first(), table.classes[alike.other].members.first())
        {
            pairs.push(pair(*one, *other, alike.score, alike.reason, alike.against));
        }
    }
    pairs.sort_unstable_by_key(|pair| (pair.one, pair.other));
    pairs
}

fn pair(one: usize, other: usize, score: f64, reason: Reason, against: Against) -> Pair {
    let against = against != Against::No;
    Pair {
        one: one.min(other),
        other: one.max(other),
        score: if against { score * LOWERED } else { score },
        reason,
        against,
    }
}
