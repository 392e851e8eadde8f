//! How near two spellings are to each other.
//!
//! People leave out rings and dots, double a letter too often or too seldom, and strike the wrong key. The first two are
//! hardly mistakes at all, so they cost little. Costs are counted in quarters of a mistake, in whole numbers, so that they
//! are the same on every machine.

/// What one wrong, missing, surplus or swapped letter costs.
pub(super) const MISTAKE: usize = 4;
/// A letter taken for its kin, or doubled or not.
const SLIP: usize = 1;
/// ä or æ heard as e.
const HEARD: usize = 2;

/// Longer words than this are only found as they are written.
pub(super) const LONGEST: usize = 64;

/// A letter without rings, dots and accents: å, ä and æ are a; ö and ø are o. Always one letter for one, so that places
/// in the loose word are places in the word.
pub(super) const fn loose(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'æ' | 'à' | 'á' | 'â' | 'ã' | 'ą' => 'a',
        'ö' | 'ø' | 'ò' | 'ó' | 'ô' | 'õ' | 'ő' => 'o',
        'é' | 'è' | 'ê' | 'ë' | 'ę' => 'e',
        'ü' | 'ù' | 'ú' | 'û' => 'u',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ý' | 'ÿ' => 'y',
        'ç' | 'ć' | 'č' => 'c',
        'ð' => 'd',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'š' | 'ś' => 's',
        'ž' | 'ź' | 'ż' => 'z',
        'w' => 'v',
        other => other,
    }
}

/// The letters of a word, each made [loose].
pub(super) fn loosened(word: &str) -> Vec<char> {
    let mut letters = Vec::with_capacity(word.len());
    letters.extend(word.chars().map(loose));
    letters
}

/// Loose letters with every doubled consonant made single: what two spellings of one word share.
pub(super) fn bare(letters: impl IntoIterator<Item = char>) -> impl Iterator<Item = char> {
    let mut last = None;
    letters.into_iter().map(loose).filter(move |letter| last.replace(*letter) != Some(*letter) || !is_consonant(*letter))
}

pub(super) const fn is_vowel(letter: char) -> bool {
    matches!(loose(letter), 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn is_consonant(letter: char) -> bool {
    let alphabetic = if letter.is_ascii() { letter.is_ascii_alphabetic() } else { letter.is_alphabetic() };
    alphabetic && !is_vowel(letter)
}

/// How many mistakes are forgiven in a word of so many letters.
pub(super) const fn forgiven(letters: usize) -> usize {
    match letters {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    }
}

/// What it costs to take one word for the other, in quarters of a mistake, if it is at most `most`.
///
/// The distance of optimal string alignment (Levenshtein 1966 with the swap of neighbours, Damerau 1964), where slips cost
/// less than mistakes and a wrong first letter a little more.
pub(super) fn cost(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().max(other.len()) > LONGEST {
        return (one == other).then_some(0);
    }
    if one.len().abs_diff(other.len()) * SLIP > most {
        return None;
    }
    let mut rows = [[0; LONGEST + 1]; 3];
    let [mut before_last, mut last, mut row] = rows.each_mut();
    for at in 0..other.len() {
        last[at + 1] = last[at] + left_out(other, at);
    }
    for (at, letter) in one.iter().enumerate() {
        row[0] = last[0] + left_out(one, at);
        let mut lowest = row[0];
        for (against, its) in other.iter().enumerate() {
            let mut cheapest = (last[against] + taken_for(*letter, *its))
                .min(last[against + 1] + left_out(one, at))
                .min(row[against] + left_out(other, against));
            if at > 0 && against > 0 && one[at - 1] == *its && *letter == other[against - 1] && letter != its {
                cheapest = cheapest.min(before_last[against - 1] + MISTAKE);
            }
            row[against + 1] = cheapest;
            lowest = lowest.min(cheapest);
        }
        if lowest > most {
            return None;
        }
        (before_last, last, row) = (last, row, before_last);
    }
    let first = usize::from(one.first().map(|letter| loose(*letter)) != other.first().map(|letter| loose(*letter)));
    Some(last[other.len()] + first * SLIP).filter(|cost| *cost <= most)
}

fn left_out(word: &[char], at: usize) -> usize {
    let doubled = at > 0 && word[at] == word[at - 1] && is_consonant(word[at]);
    if doubled { SLIP } else { MISTAKE }
}

const fn taken_for(one: char, other: char) -> usize {
    if one == other {
        0
    } else if loose(one) == loose(other) {
        SLIP
    } else if matches!((one, other), ('ä' | 'æ', 'e') | ('e', 'ä' | 'æ')) {
        HEARD
    } else {
        MISTAKE
    }
}

/// Every word that is one mistake from these letters; some more than once.
pub(super) fn one_mistake_away(letters: &[char], mut each: impl FnMut(&[char])) {
    let mut word: Vec<char> = Vec::with_capacity(letters.len() + 1);
    let mut tell = |parts: [&[char]; 3]| {
        word.clear();
        for part in parts {
            word.extend_from_slice(part);
        }
        each(&word);
    };
    for at in 0..=letters.len() {
        let (before, from) = letters.split_at(at);
        if let [letter, after @ ..] = from {
            tell([before, after, &[]]);
            if let [next, rest @ ..] = after {
                tell([before, &[*next, *letter], rest]);
            }
        }
        for letter in 'a'..='z' {
            tell([before, &[letter], from]);
            if let [_, after @ ..] = from {
                tell([before, &[letter], after]);
            }
        }
    }
}

/// A number for a run of letters, the same on every machine (multiplication by the golden ratio, Knuth 1973, §6.4, with
/// the last mixing of `MurmurHash3`, Appleby 2011).
pub(super) fn key(kind: u64, letters: impl IntoIterator<Item = char>) -> u64 {
    let mut key = kind.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for letter in letters {
        key = (key.rotate_left(5) ^ u64::from(u32::from(letter))).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
    key ^= key >> 33;
    key = key.wrapping_mul(0xff51_afd7_ed55_8ccd);
    key ^ (key >> 33)
}

/// How many drawers [`triples`] sorts into.
pub(super) const DRAWERS: usize = 1 << 15;

/// The drawers of every three letters that follow each other in a loose word, its edges counted as letters.
pub(super) fn triples(letters: &[char]) -> Vec<u16> {
    let edged: Vec<u16> =
        std::iter::once(EDGE).chain(letters.iter().map(|letter| sort(*letter))).chain(std::iter::once(EDGE)).collect();
    drawers(&edged)
}

/// The same for letters from within a word, or, if they are its `beginning`, with its first edge.
pub(super) fn inner_triples(letters: &[char], beginning: bool) -> Vec<u16> {
    let sorts: Vec<u16> = beginning.then_some(EDGE).into_iter().chain(letters.iter().map(|letter| sort(*letter))).collect();
    drawers(&sorts)
}

fn drawers(sorts: &[u16]) -> Vec<u16> {
    let mut drawers: Vec<u16> = sorts.windows(3).map(|three| (three[0] << 10) | (three[1] << 5) | three[2]).collect();
    drawers.sort_unstable();
    drawers.dedup();
    drawers
}

const EDGE: u16 = 27;

/// Letters in thirty-two sorts: a to z on their own, the edge, digits, and all others in three.
fn sort(letter: char) -> u16 {
    match letter {
        'a'..='z' => u16::from(letter as u8 - b'a') + 1,
        '0'..='9' => 28,
        _ => 29 + u16::from((u32::from(letter) % 3) as u8),
    }
}

/// Which sorts of letters a loose word has, one bit each.
pub(super) fn sorts(letters: &[char]) -> u32 {
    letters.iter().fold(0, |all, letter| all | (1 << sort(*letter)))
}
