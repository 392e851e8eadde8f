//! Makes any text fit to be set: what no font of ours can draw is shown as �, what cannot be seen is left out, an accent without a
//! letter gets a place to sit, and words without end get places where a line may break. What people wrote is otherwise left as it is.

use serde_json::Value;
use std::borrow::Cow;
use unicode_normalization::char::is_combining_mark;

/// The longest run of letters that is left without a place to break; the longest word in a Finnish dictionary has 61.
const UNBROKEN: usize = 64;
/// Where a line may break unseen.
const BREAK: char = '\u{200b}';
/// What an accent without a letter is shown on (Unicode, chapter 7.9).
const SEAT: char = '\u{a0}';
/// What stands for a letter that no font has.
const UNKNOWN: char = '\u{fffd}';

/// Makes every text within a value fit.
pub(crate) fn all(value: &mut Value, drawable: &impl Fn(char) -> bool) {
    match value {
        Value::String(text) => {
            if let Cow::Owned(fit) = fit(text, drawable) {
                *text = fit;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| all(value, drawable)),
        Value::Object(fields) => fields.values_mut().for_each(|value| all(value, drawable)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn fit<'a>(text: &'a str, drawable: &impl Fn(char) -> bool) -> Cow<'a, str> {
    let (mut run, mut before) = (0, '\n');
    let fits = text.chars().all(|letter| {
        run = if letter.is_whitespace() { 0 } else { run + 1 };
        let seated = !wants_seat(before, letter);
        before = letter;
        seated && run <= UNBROKEN && fate(letter, drawable) == Fate::Stays
    });
    if fits {
        return Cow::Borrowed(text);
    }
    let mut fit = String::with_capacity(text.len());
    let mut run = 0;
    for letter in text.chars() {
        match fate(letter, drawable) {
            Fate::Goes => continue,
            Fate::Stays => {
                if wants_seat(fit.chars().next_back().unwrap_or('\n'), letter) {
                    fit.push(SEAT);
                }
                fit.push(letter);
            }
            Fate::Unknown => fit.push(UNKNOWN),
        }
        run = if letter.is_whitespace() { 0 } else { run + 1 };
        if run == UNBROKEN {
            fit.push(BREAK);
            run = 0;
        }
    }
    Cow::Owned(fit)
}

/// Whether an accent begins a line.
fn wants_seat(before: char, letter: char) -> bool {
    matches!(before, '\n' | '\t') && is_combining_mark(letter)
}

#[derive(PartialEq, Eq)]
enum Fate {
    Stays,
    Goes,
    Unknown,
}

fn fate(letter: char, drawable: &impl Fn(char) -> bool) -> Fate {
    match letter {
        '\n' | '\t' => Fate::Stays,
        // Left out: control characters, byte order marks, the marks that choose between two pictures of one emoji.
        // Writing direction follows from the letters; marks that force it could make a line read as another.
        '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Fate::Goes,
        letter if letter.is_control() => Fate::Goes,
        // Areas for private use have no meaning outside the house they come from, and PDF/UA forbids them.
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Fate::Unknown,
        letter if letter.is_whitespace() || drawable(letter) => Fate::Stays,
        _ => Fate::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::{BREAK, UNBROKEN, fit};

    fn latin(letter: char) -> bool {
        (letter as u32) < 0x250
    }

    #[test]
    fn common_words_are_left_as_they_are() {
        let words = "Bussen går inte\nefter klockan 17. 5 kilometer til lægen.";
        assert!(matches!(fit(words, &latin), std::borrow::Cow::Borrowed(same) if same == words));
    }

    #[test]
    fn what_cannot_be_drawn_is_seen_to_be_missing() {
        assert_eq!(fit("a\u{4e2d}\u{0}b\u{e000}", &latin), "a\u{fffd}b\u{fffd}");
        assert_eq!(fit("\u{202e}gnol", &latin), "gnol");
    }

    #[test]
    fn an_accent_that_begins_a_line_has_a_place_to_sit() {
        assert_eq!(fit("\u{301}a\u{301}\n\u{301}", &|_| true), "\u{a0}\u{301}a\u{301}\n\u{a0}\u{301}");
        assert_eq!(fit("\n\u{0}\u{5b0}", &|_| true), "\n\u{a0}\u{5b0}");
    }

    #[test]
    fn a_word_without_end_can_be_broken() {
        let word = fit(&"å".repeat(UNBROKEN * 3), &latin).into_owned();
        assert_eq!(word.matches(BREAK).count(), 3);
        assert_eq!(word.replace(BREAK, "").chars().count(), UNBROKEN * 3);
    }
}
