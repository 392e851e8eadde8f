//! How much two lines are alike, why, and whether they say the contrary all the same.

use super::{
    join::{Share, alike},
    reading::Sort,
    spelling::is_slip,
    stance::{Against, Stance, apart, ends, is_contrary, is_hint, opposed},
    table::{Class, Piece, Table},
};
use crate::{language::Language, near::Reason};

/// From here on two lines have enough in common to be laid beside each other.
pub(crate) const LEAST: Share = Share { part: 1, of: 5 };
/// From here on they say the same.
pub(crate) const SAME: Share = Share { part: 1, of: 2 };
/// From here on they are spelled alike.
pub(crate) const SPELLED: Share = Share { part: 1, of: 2 };
/// More words than this help nobody to see why.
pub(crate) const REASONS: usize = 4;
/// A word that so many lines write is none that was mistyped.
const NO_SLIP: usize = 3;

/// Two classes of a table that are alike.
#[derive(Clone, Debug)]
pub(crate) struct Likeness {
    pub(crate) one: usize,
    pub(crate) other: usize,
    /// What they share of all they have, by weight: 0 to 1. Not lowered for saying the contrary.
    pub(crate) score: f64,
    pub(crate) against: Against,
    pub(crate) reason: Reason,
}

/// All classes of a table that are alike, in order: those that are spelled so, and those that share enough of their words
/// or parts of words.
pub(crate) fn likenesses(table: &Table) -> Vec<Likeness> {
    let grams: Vec<Vec<u32>> = table.classes.iter().map(|class| class.grams.clone()).collect();
    let runs = grams.iter().flatten().max().map_or(0, |most| *most as usize + 1);
    let spelled = alike(&grams, &vec![1; runs], SPELLED);
    let shared = alike(&table.sets(), &table.weights, LEAST);
    let mut candidates = spelled.clone();
    candidates.extend(shared);
    candidates.sort_unstable();
    candidates.dedup();
    let likeness = |(one, other): (u32, u32)| {
        let is_spelled = spelled.binary_search(&(one, other)).is_ok();
        likeness(table, one as usize, other as usize, is_spelled)
    };
    candidates.into_iter().filter_map(likeness).collect()
}

/// What two classes have in common, if it is enough.
pub(crate) fn likeness(table: &Table, one: usize, other: usize, spelled: bool) -> Option<Likeness> {
    let (left, right) = (&table.classes[one], &table.classes[other]);
    let met = met(table, left, right);
    let matched: u64 = met.iter().map(|met| met.counts).sum();
    let both: u64 = left.pieces.iter().chain(&right.pieces).map(|piece| table.weight(piece)).sum();
    // What was matched by a slip weighs as the commoner of the two words: the mistyped one is rare only because it is mistyped.
    let doubled: u64 = met.iter().map(|met| table.weight(met.left) + table.weight(met.right) - met.weighs).sum();
    let all = both - doubled;
    if all == 0 || !left.says_something || !right.says_something {
        return None;
    }
    let at_least = |share: Share| matched * share.of >= share.part * all;
    let telling = met.iter().filter(|met| sort(left, met.left) != Sort::How).count();
    if !at_least(LEAST) || (telling < 2 && !at_least(SAME)) {
        return None;
    }
    let against = against(left, right, &met);
    let words = || words(left, right, &met);
    let weight = |which: fn(&Met) -> bool| met.iter().filter(|met| which(met)).map(|met| met.weighs).sum::<u64>();
    let varied = weight(|met| met.how == How::Varied);
    let parts = weight(|met| met.how == How::Part);
    let reason = match () {
        () if varied > 0 && varied >= parts => Reason::SaidDifferently { shared: words() },
        () if parts > 0 && (at_least(SAME) || 2 * parts >= matched) => Reason::PartsOfWords { shared: words() },
        () if spelled && at_least(SAME) => Reason::SameSpelling,
        () if at_least(SAME) => Reason::SameStems { shared: words() },
        () => Reason::SaidDifferently { shared: words() },
    };
    Some(Likeness { one, other, score: quotient(matched, all), against, reason })
}

/// How two pieces were found to be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    /// By their stem.
    Stem,
    /// One of them, or both, as part of a joined word.
    Part,
    /// By a variant of the word.
    Varied,
    /// By a slip of the pen.
    Slip,
    /// As two ends of the same: "öppen", "stängd".
    Opposite,
    /// As two numbers in the same place.
    Number,
}

/// Two pieces that are the same, or hold each other's place.
struct Met<'t> {
    left: &'t Piece,
    right: &'t Piece,
    how: How,
    /// What it weighs in all that the two lines have.
    weighs: u64,
    /// What it adds to what they share.
    counts: u64,
}

/// The pieces of two lines that meet.
fn met<'t>(table: &Table, left: &'t Class, right: &'t Class) -> Vec<Met<'t>> {
    let mut found = Vec::new();
    let mut alone: [Vec<&Piece>; 2] = [Vec::new(), Vec::new()];
    let (mut first, mut second) = (left.pieces.iter().peekable(), right.pieces.iter().peekable());
    loop {
        match (first.peek(), second.peek()) {
            (Some(one), Some(other)) if one.number == other.number => {
                let weight = table.weight(one);
                found.push(Met {
                    left: one,
                    right: other,
                    how: how(left, one, right, other),
                    weighs: weight,
                    counts: weight,
                });
                first.next();
                second.next();
            }
            (Some(one), other) if other.is_none_or(|other| one.number < other.number) => alone[0].extend(first.next()),
            (_, Some(_)) => alone[1].extend(second.next()),
            _ => break,
        }
    }
    let [lefts, mut rights] = alone;
    let numbers_differ =
        !left.reading.numbers.is_subset(&right.reading.numbers) && !right.reading.numbers.is_subset(&left.reading.numbers);
    for piece in lefts {
        let held = rights
            .iter()
            .enumerate()
            .find_map(|(at, other)| Some((at, place(table, left, piece, right, other, numbers_differ)?)));
        let Some((at, how)) = held else { continue };
        let other = rights.remove(at);
        let weighs = table.weight(piece).min(table.weight(other));
        let counts = if how == How::Slip { weighs * 4 / 5 } else { weighs };
        found.push(Met { left: piece, right: other, how, weighs, counts });
    }
    found
}

fn how(left: &Class, one: &Piece, right: &Class, other: &Piece) -> How {
    let (first, second) = (&left.reading.tokens[one.token], &right.reading.tokens[other.token]);
    if first.word != second.word && (one.part.is_some() || other.part.is_some()) {
        How::Part
    } else if first.own_stem.as_ref().unwrap_or(&first.stem) != second.own_stem.as_ref().unwrap_or(&second.stem) {
        How::Varied
    } else {
        How::Stem
    }
}

/// Whether two pieces that are not the same hold each other's place.
fn place(table: &Table, left: &Class, one: &Piece, right: &Class, other: &Piece, numbers_differ: bool) -> Option<How> {
    let (first, second) = (&left.reading.tokens[one.token], &right.reading.tokens[other.token]);
    if (first.sort == Sort::Number) != (second.sort == Sort::Number) || one.part.is_some() || other.part.is_some() {
        return None;
    }
    if first.sort == Sort::Number {
        return numbers_differ.then_some(How::Number);
    }
    let is_end =
        |word: &str, of: &str| Language::ALL.iter().any(|language| ends(word, *language).iter().any(|end| end.of == of));
    let ends_of_the_same = apart(&left.reading.ends, &right.reading.ends)
        .any(|of| !is_hint(of) && is_end(&first.word, of) && is_end(&second.word, of));
    if ends_of_the_same || is_contrary(&first.word, &second.word) {
        return Some(How::Opposite);
    }
    let both_known = [one, other].iter().all(|piece| table.holders[piece.number as usize] >= NO_SLIP);
    let slip = !(both_known || (first.name && second.name))
        && (is_slip(&first.word, &second.word) || is_slip(&first.stem, &second.stem));
    slip.then_some(How::Slip)
}

/// Whether two lines say the contrary of what they share.
fn against(left: &Class, right: &Class, met: &[Met]) -> Against {
    let (mut surely, mut perhaps, mut not) = (0, 0, 0);
    for met in met {
        match stances(met.left.stances, met.right.stances) {
            Against::Yes => surely += met.weighs,
            Against::Perhaps => perhaps += met.weighs,
            Against::No => not += met.weighs,
        }
    }
    let said = match () {
        () if surely > 0 && surely >= perhaps + not => Against::Yes,
        () if surely + perhaps > 0 && surely + perhaps >= not => Against::Perhaps,
        () => Against::No,
    };
    let contrary =
        met.iter().any(|met| met.how == How::Opposite && opposed(&left.reading.ends, &right.reading.ends) != Against::Yes);
    let opposites = if contrary { Against::Yes } else { opposed(&left.reading.ends, &right.reading.ends) };
    let told = match (said, opposites) {
        // "Stäng inte skolan" and "håll skolan öppen": twice the contrary is the same.
        (Against::Yes | Against::Perhaps, Against::Yes) => Against::No,
        (said, opposites) => said.max(opposites),
    };
    let numbers = met.iter().any(|met| met.how == How::Number);
    let without = left.reading.without != right.reading.without;
    told.max(if numbers || without { Against::Perhaps } else { Against::No })
}

/// The least contrary reading of two pieces, each of which may stand in several clauses.
fn stances(left: u8, right: u8) -> Against {
    const ALL: [Stance; 7] =
        [Stance::Bare, Stance::Wish, Stance::Statement, Stance::Not, Stance::Lack, Stance::NoSuch, Stance::Refusal];
    let of = |bits: u8| ALL.into_iter().filter(move |stance| bits & (1 << *stance as u8) != 0);
    of(left).flat_map(|one| of(right).map(move |other| one.against(other))).min().unwrap_or_default()
}

/// The words that were met, as they stand, the most telling first.
fn words(left: &Class, right: &Class, met: &[Met]) -> Vec<String> {
    let mut met: Vec<&Met> = met.iter().collect();
    met.sort_by_key(|met| (std::cmp::Reverse(met.weighs), met.left.number));
    met.into_iter().take(REASONS).map(|met| shorter(left.written(met.left), right.written(met.right))).collect()
}

/// Of two ways to write the same the shorter.
pub(crate) fn shorter<'t>(one: &'t str, other: &'t str) -> String {
    let length = |word: &str| word.chars().count();
    if (length(other), other) < (length(one), one) { other.to_owned() } else { one.to_owned() }
}

fn sort(class: &Class, piece: &Piece) -> Sort {
    class.reading.tokens[piece.token].sort
}

/// A quotient of weights, which are far below 2^52.
#[expect(clippy::cast_precision_loss, reason = "weights of a line are far below 2^52")]
pub(crate) fn quotient(part: u64, of: u64) -> f64 {
    if of == 0 { 0.0 } else { part as f64 / of as f64 }
}
