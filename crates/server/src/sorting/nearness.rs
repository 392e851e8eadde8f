//! Which notes say nearly the same thing, and which words show it.
//!
//! Two notes are near when they share rare words or, since Nordic languages join words together, rare pieces of
//! words ("sjukhusbuss" and "buss till sjukhuset"). A word that stands in most notes tells nothing and weighs
//! nothing. Nothing is ever put together by this: it only says what to lay beside each other, and why. The same
//! notes give the same answer on any machine.

use std::collections::{BTreeMap, BTreeSet};

/// Two notes at least this near may lie in the same group.
const NEAR: f64 = 0.15;
/// Two groups are joined only if their notes are this near on the whole, so that a chain of neighbours does not
/// drag strangers together.
const NEAR_TOGETHER: f64 = 0.1;
/// What words may end in without meaning another thing, in the five languages, the longest first.
const ENDINGS: &[&str] = &[
    "arnas", "ernas", "orna", "arna", "erna", "erne", "ene", "ista", "issa", "illa", "ille", "sta", "lla", "ssa", "ar",
    "er", "or", "en", "et", "na", "ne", "n", "a", "e", "t", "s",
];
/// What is left of a word when its ending is taken off has at least this many letters, and no more than six count.
const STEM: std::ops::RangeInclusive<usize> = 3..=6;
/// How much pieces of words count against whole stems.
const PIECES: f64 = 0.4;
/// Shorter words are mostly small words without meaning of their own.
const SHORTEST: usize = 3;
/// More reasons than this help nobody.
const REASONS: usize = 4;

/// Notes that say nearly the same, or one that says what no other does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The notes by their place in what was given, those most alike beside each other.
    pub members: Vec<usize>,
    /// The note that is most like the others; its words serve as a first title.
    pub central: usize,
    /// The words they share, as they stand in the notes, the most telling first.
    pub shared: Vec<String>,
}

/// Lays notes that say nearly the same beside each other: the largest groups first, then what stands alone, in
/// the order given.
pub fn groups(texts: &[&str]) -> Vec<Group> {
    let table = Table::of(texts);
    let pairs = table.pairs();
    let mut groups = joined(texts.len(), &pairs);
    groups.sort_by_key(|members| (std::cmp::Reverse(members.len()), members.first().copied()));
    groups
        .into_iter()
        .map(|members| {
            let central = central(&members, &pairs);
            let shared = table.shared(&members);
            Group { members: chained(&members, central, &pairs), central, shared }
        })
        .collect()
}

/// Texts in the order of their likeness to one, the most alike first, without those that share nothing with it;
/// each with the words that show it. The others are not compared with each other.
pub fn nearest(text: &str, others: &[&str]) -> Vec<(usize, Vec<String>)> {
    let all: Vec<&str> = std::iter::once(text).chain(others.iter().copied()).collect();
    let table = Table::of(&all);
    let weight = |(piece, n): (&String, &f64)| n * table.weight.get(piece).copied().unwrap_or(0.0);
    let length = |note: &BTreeMap<String, f64>| note.iter().map(weight).map(|weight| weight * weight).sum::<f64>().sqrt();
    let Some((own, rest)) = table.pieces.split_first() else { return Vec::new() };
    let own_length = length(own);
    let likeness = |note: &BTreeMap<String, f64>| {
        let shared = own.iter().filter_map(|piece| Some(weight(piece) * weight((piece.0, note.get(piece.0)?)))).sum::<f64>();
        shared / (own_length * length(note)).max(f64::MIN_POSITIVE)
    };
    let mut near: Vec<(usize, f64)> =
        (1..).zip(rest).map(|(at, note)| (at, likeness(note))).filter(|(_, score)| *score > 0.0).collect();
    near.sort_by(|(one, first), (other, second)| second.total_cmp(first).then(one.cmp(other)));
    near.into_iter()
        .map(|(other, _)| (other - 1, table.shared(&[0, other])))
        .filter(|(_, shared)| !shared.is_empty())
        .collect()
}

type Pairs = BTreeMap<(usize, usize), f64>;

/// What the notes are made of, with the weight of each piece.
struct Table {
    /// The stems of each note, with the first word that has it.
    stems: Vec<BTreeMap<String, String>>,
    pieces: Vec<BTreeMap<String, f64>>,
    weight: BTreeMap<String, f64>,
}

impl Table {
    fn of(texts: &[&str]) -> Self {
        let stems: Vec<_> = texts.iter().map(|text| stems(text)).collect();
        let pieces: Vec<BTreeMap<String, f64>> = stems.iter().map(pieces).collect();
        let mut found: BTreeMap<String, usize> = BTreeMap::new();
        for piece in pieces.iter().flat_map(BTreeMap::keys) {
            *found.entry(piece.clone()).or_default() += 1;
        }
        let weight = found.into_iter().map(|(piece, n)| (piece, weight(texts.len(), n))).collect();
        Self { stems, pieces, weight }
    }

    /// Cosine of each pair of notes that share anything.
    fn pairs(&self) -> Pairs {
        let weighed = |note: &BTreeMap<String, f64>| -> Vec<(String, f64)> {
            note.iter().map(|(piece, n)| (piece.clone(), n * self.weight.get(piece).copied().unwrap_or(0.0))).collect()
        };
        let notes: Vec<_> = self.pieces.iter().map(weighed).collect();
        let lengths: Vec<f64> =
            notes.iter().map(|note| note.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt()).collect();
        let mut holders: BTreeMap<&str, Vec<(usize, f64)>> = BTreeMap::new();
        for (at, note) in notes.iter().enumerate() {
            for (piece, weight) in note {
                holders.entry(piece).or_default().push((at, *weight));
            }
        }
        let mut pairs = Pairs::new();
        let common = commonest(notes.len());
        for held in holders.values().filter(|held| held.len() > 1 && held.len() <= common) {
            for (nth, (one, first)) in held.iter().enumerate() {
                for (other, second) in &held[nth + 1..] {
                    *pairs.entry((*one, *other)).or_default() += first * second;
                }
            }
        }
        for ((one, other), score) in &mut pairs {
            let length = lengths[*one] * lengths[*other];
            *score = if length > 0.0 { *score / length } else { 0.0 };
        }
        pairs
    }

    /// The words that at least two of these notes share, the rarest first.
    fn shared(&self, members: &[usize]) -> Vec<String> {
        let members = members.iter().filter_map(|at| self.stems.get(*at));
        shared(members, |stem| self.weight.get(stem).copied().unwrap_or(0.0))
    }
}

/// The words that at least two notes share, told by the stems of each, the rarest first.
pub(super) fn shared<'a>(
    notes: impl Iterator<Item = &'a BTreeMap<String, String>>,
    weight: impl Fn(&str) -> f64,
) -> Vec<String> {
    let mut counted: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    for (stem, word) in notes.flatten() {
        let entry = counted.entry(stem).or_insert((0, word));
        entry.0 += 1;
        if word.chars().count() < entry.1.chars().count() {
            entry.1 = word;
        }
    }
    let mut shared: Vec<(usize, f64, &str)> = counted
        .into_iter()
        .filter(|(_, (notes, _))| *notes > 1)
        .map(|(stem, (notes, word))| (notes, weight(stem), word))
        .collect();
    shared.sort_by(|one, other| other.0.cmp(&one.0).then(other.1.total_cmp(&one.1)).then(one.2.cmp(other.2)));
    shared.into_iter().take(REASONS).map(|(_, _, word)| word.to_owned()).collect()
}

/// How much a piece weighs that so many of all notes have: inverse document frequency (Spärck Jones 1972), smoothed so that
/// two notes alone can still be alike.
pub(super) fn weight(all: usize, holders: usize) -> f64 {
    ((whole(all) + 1.0) / whole(holders)).ln().max(0.0) + 0.3
}

/// A piece that more of all notes have than these weighs next to nothing, and would cost the most.
pub(super) fn commonest(all: usize) -> usize {
    all.div_ceil(2).max(60)
}

#[expect(clippy::cast_precision_loss, reason = "counts of notes are far below 2^52")]
fn whole(count: usize) -> f64 {
    count as f64
}

/// The beginnings of the words that carry meaning, each with the word it was first met in.
pub(crate) fn stems(text: &str) -> BTreeMap<String, String> {
    let lower = text.to_lowercase();
    let mut stems = BTreeMap::new();
    for word in lower.split(|letter: char| !letter.is_alphanumeric()) {
        if word.chars().count() >= SHORTEST && !SMALL_WORDS.contains(&word) {
            stems.entry(stem(word)).or_insert_with(|| word.to_owned());
        }
    }
    stems
}

fn stem(word: &str) -> String {
    // The s of a genitive or a plural never stands after another s: "buss" has no ending.
    let is_ending = |ending: &str| ending != "s" || !word.ends_with("ss");
    let ending = ENDINGS
        .iter()
        .filter(|ending| is_ending(ending))
        .find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.chars().count() >= *STEM.start()));
    ending.unwrap_or(word).chars().take(*STEM.end()).collect()
}

/// Stems as whole pieces, and the trigrams of the words, which find the parts of joined words.
pub(super) fn pieces(stems: &BTreeMap<String, String>) -> BTreeMap<String, f64> {
    let mut pieces: BTreeMap<String, f64> = stems.keys().map(|stem| (stem.clone(), 1.0)).collect();
    let mut trigrams = BTreeSet::new();
    for word in stems.values() {
        let letters: Vec<char> = word.chars().collect();
        trigrams.extend(letters.windows(3).map(|three| format!("~{}", three.iter().collect::<String>())));
    }
    pieces.extend(trigrams.into_iter().map(|three| (three, PIECES)));
    pieces
}

/// Joins the nearest notes first, and goes on while groups are near as a whole.
fn joined(notes: usize, pairs: &Pairs) -> Vec<Vec<usize>> {
    let mut group_of: Vec<usize> = (0..notes).collect();
    let mut groups: Vec<Vec<usize>> = (0..notes).map(|note| vec![note]).collect();
    let mut nearest: Vec<(&(usize, usize), &f64)> = pairs.iter().filter(|(_, score)| **score >= NEAR).collect();
    nearest.sort_by(|(one, first), (other, second)| second.total_cmp(first).then(one.cmp(other)));
    for ((one, other), _) in nearest {
        let (left, right) = (group_of[*one], group_of[*other]);
        if left == right || together(&groups[left], &groups[right], pairs) < NEAR_TOGETHER {
            continue;
        }
        let moved = std::mem::take(&mut groups[right]);
        for note in &moved {
            group_of[*note] = left;
        }
        groups[left].extend(moved);
    }
    groups.retain(|group| !group.is_empty());
    for group in &mut groups {
        group.sort_unstable();
    }
    groups
}

fn score(one: usize, other: usize, pairs: &Pairs) -> f64 {
    pairs.get(&(one.min(other), one.max(other))).copied().unwrap_or(0.0)
}

/// How near two groups are on the whole: the mean over all pairs between them.
fn together(left: &[usize], right: &[usize], pairs: &Pairs) -> f64 {
    let sum: f64 = left.iter().flat_map(|one| right.iter().map(|other| score(*one, *other, pairs))).sum();
    sum / whole(left.len() * right.len())
}

fn central(members: &[usize], pairs: &Pairs) -> usize {
    let likeness = |note: usize| -> f64 {
        members.iter().filter(|other| **other != note).map(|other| score(note, *other, pairs)).sum()
    };
    let most = members.iter().copied().max_by(|one, other| likeness(*one).total_cmp(&likeness(*other)).then(other.cmp(one)));
    most.unwrap_or_default()
}

/// From the central note on, always the one most like the last.
fn chained(members: &[usize], central: usize, pairs: &Pairs) -> Vec<usize> {
    let mut chain = vec![central];
    let mut left: BTreeSet<usize> = members.iter().copied().filter(|note| *note != central).collect();
    let mut last = central;
    while let Some(next) = left
        .iter()
        .copied()
        .max_by(|one, other| score(last, *one, pairs).total_cmp(&score(last, *other, pairs)).then(other.cmp(one)))
    {
        left.remove(&next);
        chain.push(next);
        last = next;
    }
    chain
}

/// Words without meaning of their own, in five languages; also those that every wish begins with.
const SMALL_WORDS: &[&str] = &[
    "alla", "allt", "and", "andre", "annan", "are", "att", "aldrig", "alltid", "bara", "byn", "bygden", "dag", "varje",
    "ble", "blev", "bli", "blir", "bliver", "borde", "burde", "bör", "can", "could", "dem", "den", "denna", "dere", "det",
    "detta", "dette", "dig", "din", "dom", "där", "der", "efter", "eftersom", "ehkä", "eikä", "ein", "eivät", "eller",
    "enligt", "ett", "että", "fanns", "finns", "finnas", "finnes", "for", "fra", "från", "före", "får", "för", "gör",
    "göra", "går", "gå", "had", "hade", "har", "hans", "have", "has", "havde", "hon", "hos", "hun", "hur", "hva", "hvad",
    "hver", "hvor", "hvordan", "här", "her", "ikke", "ingen", "inget", "inte", "ihan", "into", "jag", "jeg", "joka", "jos",
    "jotta", "kan", "kanske", "kommer", "koska", "kuin", "kun", "kunna", "kunne", "like", "liten", "man", "mange", "many",
    "med", "meget", "mellan", "men", "mer", "mest", "mig", "mikä", "min", "missä", "mit", "more", "mot", "must", "mutta",
    "mycket", "myös", "måste", "må", "need", "needs", "niin", "nok", "nog", "not", "noe", "något", "några", "någon",
    "nogle", "noget", "när", "når", "nyt", "också", "ofta", "och", "olisi", "olla", "ole", "ovat", "on", "oss", "our",
    "over", "over", "pitää", "pitäisi", "på", "sen", "should", "sig", "sin", "själv", "ska", "skal", "skall", "skulle",
    "som", "sted", "still", "så", "ta", "that", "the", "their", "them", "then", "there", "they", "this", "til", "till",
    "too", "tulee", "under", "upp", "ut", "utan", "var", "vara", "vad", "vara", "ved", "vid", "vore", "bra", "går", "gått",
    "bara", "lite", "meget", "godt", "hyvä", "good", "very",
];

#[cfg(test)]
mod tests {
    use super::*;

    const NOTES: [&str; 7] = [
        "Sista bussen går klockan 18, ingen buss på helgen",
        "Läkaren byts varje gång man kommer till hälsocentralen",
        "Buss på kvällen, sista turen är för tidig",
        "Ny läkare varje gång, man får berätta allt igen",
        "Det är långt till sjukhuset",
        "Ingen sjukhusbuss från byn",
        "Mörkt vid busshållplatsen",
    ];

    #[test]
    fn notes_that_say_the_same_lie_beside_each_other_and_say_why() {
        let groups = groups(&NOTES);
        let of = |note: usize| groups.iter().find(|group| group.members.contains(&note)).expect("each note has a group");
        assert_eq!(of(0), of(2));
        assert_eq!(of(1), of(3));
        assert_ne!(of(0), of(1));
        assert!(of(0).shared.iter().any(|word| word.starts_with("sista")), "{:?}", of(0).shared);
        assert!(of(1).shared.iter().any(|word| word.starts_with("läkar")), "{:?}", of(1).shared);
    }

    #[test]
    fn no_note_is_lost_or_doubled_whatever_the_order() {
        let mut turned = NOTES;
        turned.reverse();
        for notes in [&NOTES, &turned] {
            let mut seen: Vec<usize> = groups(notes).into_iter().flat_map(|group| group.members).collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..notes.len()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn notes_without_a_word_in_common_stay_apart() {
        let groups = groups(&["Mobiltäckningen är dålig", "Hemtjänsten hinner inte prata", "Simhallen stänger"]);
        assert_eq!(groups.len(), 3);
        assert!(groups.iter().all(|group| group.shared.is_empty()));
        assert_eq!(groups.iter().map(|group| group.central).collect::<Vec<_>>(), [0, 1, 2]);
    }

    #[test]
    fn empty_notes_do_no_harm() {
        assert_eq!(groups(&[]), []);
        assert_eq!(groups(&["", "!!"]).len(), 2);
    }

    #[test]
    fn the_nearest_of_others_is_told_with_its_reason() {
        let near = nearest("buss till sjukhuset på helgen", &["läkaren byts", "sista bussen", "buss på helgen saknas"]);
        assert_eq!(near.first().map(|(at, _)| *at), Some(2));
        assert!(near[0].1.contains(&"helgen".to_owned()), "{near:?}");
        assert!(near.iter().all(|(at, _)| *at != 0));
    }
}
