//! Moving the borders of a passage by whole words, and finding words that somebody copied out of the notes.

/// One border of a passage, and the way it goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Move {
    /// The passage begins a word earlier.
    StartEarlier,
    /// The passage begins a word later.
    StartLater,
    /// The passage ends a word earlier.
    EndEarlier,
    /// The passage ends a word later.
    EndLater,
}

impl Move {
    /// The move of a button.
    pub fn of(word: &str) -> Option<Self> {
        match word {
            "start-earlier" => Some(Self::StartEarlier),
            "start-later" => Some(Self::StartLater),
            "end-earlier" => Some(Self::EndEarlier),
            "end-later" => Some(Self::EndLater),
            _ => None,
        }
    }
}

/// The passage after one border moved by a word; as it was where there is no further word.
pub(super) fn moved(text: &str, (start, end): (usize, usize), by: Move) -> (usize, usize) {
    let chars: Vec<char> = text.chars().collect();
    let space = |at: usize| chars.get(at).is_none_or(|c| c.is_whitespace());
    let back = |from: usize| {
        let mut at = from.min(chars.len());
        while at > 0 && space(at - 1) {
            at -= 1;
        }
        while at > 0 && !space(at - 1) {
            at -= 1;
        }
        at
    };
    let ahead = |from: usize| {
        let mut at = from;
        while at < chars.len() && space(at) {
            at += 1;
        }
        while at < chars.len() && !space(at) {
            at += 1;
        }
        at
    };
    let first_letter = |from: usize| (from..chars.len()).find(|at| !space(*at)).unwrap_or(from);
    let after_last_letter = |to: usize| (0..to.min(chars.len())).rev().find(|at| !space(*at)).map_or(0, |at| at + 1);
    let next = match by {
        Move::StartEarlier => (first_letter(back(start)), end),
        Move::StartLater => (first_letter(ahead(start)), end),
        Move::EndEarlier => (start, after_last_letter(back(end))),
        Move::EndLater => (start, after_last_letter(ahead(end))),
    };
    if next.0 < next.1 { next } else { (start, end) }
}

/// Where words stand in a text: the first place that is not taken, else the first place. Line breaks and runs of
/// spaces in what was copied match any white space, since browsers change them on the way.
pub(super) fn find(text: &str, words: &str, taken: impl Fn(usize, usize) -> bool) -> Option<(usize, usize)> {
    let chars: Vec<char> = text.chars().collect();
    let wanted: Vec<Vec<char>> = words.split_whitespace().map(|word| word.chars().collect()).collect();
    let first = wanted.first()?.first()?;
    let mut found = None;
    for start in (0..chars.len()).filter(|at| chars[*at] == *first) {
        let Some(end) = matches(&chars, start, &wanted) else { continue };
        if !taken(start, end) {
            return Some((start, end));
        }
        found = found.or(Some((start, end)));
    }
    found
}

fn matches(chars: &[char], start: usize, wanted: &[Vec<char>]) -> Option<usize> {
    let mut at = start;
    for (nth, word) in wanted.iter().enumerate() {
        if nth > 0 {
            let gap = chars.get(at..)?.iter().take_while(|c| c.is_whitespace()).count();
            if gap == 0 {
                return None;
            }
            at += gap;
        }
        if chars.get(at..at + word.len())? != word.as_slice() {
            return None;
        }
        at += word.len();
    }
    Some(at)
}

/// The places where a text can be cut: before each word but the first, with a few words from there.
pub(super) fn cuts(words: &str) -> Vec<(usize, String)> {
    let mut cuts = Vec::new();
    let mut after_space = false;
    for (at, (byte, c)) in words.char_indices().enumerate() {
        if after_space && !c.is_whitespace() && at > 0 {
            let ahead: Vec<&str> = words[byte..].split_whitespace().take(4).collect();
            cuts.push((at, ahead.join(" ")));
        }
        after_space = c.is_whitespace();
    }
    cuts
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTES: &str = "BORD 1\n- bussen går för sällan, och den är kall\n- kön";

    fn words((start, end): (usize, usize)) -> String {
        NOTES.chars().skip(start).take(end - start).collect()
    }

    #[test]
    fn borders_move_by_whole_words() {
        let passage = find(NOTES, "bussen går för sällan,", |_, _| false).unwrap();
        assert_eq!(words(moved(NOTES, passage, Move::EndLater)), "bussen går för sällan, och");
        assert_eq!(words(moved(NOTES, passage, Move::EndEarlier)), "bussen går för");
        assert_eq!(words(moved(NOTES, passage, Move::StartLater)), "går för sällan,");
        assert_eq!(words(moved(NOTES, passage, Move::StartEarlier)), "- bussen går för sällan,");
    }

    #[test]
    fn a_passage_never_becomes_empty_or_leaves_the_notes() {
        let one = find(NOTES, "kön", |_, _| false).unwrap();
        assert_eq!(moved(NOTES, one, Move::EndLater), one);
        assert_eq!(moved(NOTES, one, Move::StartLater), one);
        assert_eq!(moved(NOTES, one, Move::EndEarlier), one);
        let all = (0, NOTES.chars().count());
        assert_eq!(moved(NOTES, all, Move::StartEarlier), all);
    }

    #[test]
    fn copied_words_are_found_across_line_breaks_and_the_free_place_comes_first() {
        assert_eq!(words(find(NOTES, "kall - kön", |_, _| false).unwrap()), "kall\n- kön");
        assert_eq!(find("a b a", "a", |start, _| start == 0), Some((4, 5)));
        assert_eq!(find(NOTES, "tåget", |_, _| false), None);
        assert_eq!(find(NOTES, "   ", |_, _| false), None);
    }

    #[test]
    fn every_word_but_the_first_is_a_place_to_cut() {
        let cuts = cuts("kön är lång  och å");
        assert_eq!(cuts.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [4, 7, 13, 17]);
        assert_eq!(cuts[0].1, "är lång och å");
    }
}
