//! Whether two words are one, mistyped.
//!
//! A slip is a letter too many, too few, wrong, or two in the wrong order (F. J. Damerau, "A technique for computer detection
//! and correction of spelling errors", 1964). One slip is allowed from five letters on, two from nine. The first letter has to
//! be right: it mostly is, and "mus" is not "hus".

/// Whether two folded words differ by no more than slips.
pub(crate) fn is_slip(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    if one.chars().next() != other.chars().next() {
        return false;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let allowed = match one.len().min(other.len()) {
        0..5 => return false,
        5..9 => 1,
        _ => 2,
    };
    one.len().abs_diff(other.len()) <= allowed && slips(&one, &other) <= allowed
}

/// How many slips lie between two words: the optimal string alignment.
fn slips(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, against) in other.iter().enumerate() {
            let wrong = last[j] + usize::from(letter != against);
            let mut fewest = wrong.min(last[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && *letter == other[j - 1] && one[i - 1] == *against {
                fewest = fewest.min(before[j - 1] + 1);
            }
            next.push(fewest);
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().copied().unwrap_or_default()
}
