//! Reading the passages of a document as they are pasted: one on each line, with the number it begins with.

use super::Written;

/// The passages in a text, one on each line; empty lines and marks of lists are left out.
///
/// ```
/// let passages = samskapa_domain::steering_document::read("3.2 Alla får en fast kontakt\n\n– Vi besöker byarna");
/// assert_eq!((passages[0].number.as_str(), passages[0].text.as_str()), ("3.2", "Alla får en fast kontakt"));
/// assert_eq!((passages[1].number.as_str(), passages[1].text.as_str()), ("", "Vi besöker byarna"));
/// ```
pub fn read(text: &str) -> Vec<Written> {
    let lines = text.lines().map(|line| line.trim().trim_start_matches(['-', '–', '•', '*', '·']).trim());
    lines.filter(|line| !line.is_empty()).map(one).collect()
}

fn one(line: &str) -> Written {
    let numbered = numbered(line).filter(|(_, rest)| !rest.is_empty());
    let (number, text) = numbered.unwrap_or_else(|| (String::new(), line));
    Written { number, text: text.to_owned() }
}

/// The number with which a line begins, and the rest: "3.2", "4)", "§ 7", "7 §", "Goal 3:".
fn numbered(line: &str) -> Option<(String, &str)> {
    let (first, rest) = word(line)?;
    let (second, after) = word(rest).unwrap_or(("", ""));
    if first == "§" && is_number(bare(second)) {
        return Some((format!("§ {}", bare(second)), after));
    }
    if is_number(bare(first)) && second == "§" {
        return Some((format!("{} §", bare(first)), after));
    }
    // A year at the beginning of a sentence is no number of it.
    let counts = |word: &str| is_number(bare(word)) && (bare(word).len() < 4 || bare(word) != word || word.contains('.'));
    if counts(first) || (bare(first) != first && is_letter(bare(first))) {
        return Some((bare(first).to_owned(), rest));
    }
    let named = first.chars().all(char::is_alphabetic) && second.ends_with(':') && is_number(bare(second));
    named.then(|| (format!("{first} {}", bare(second)), after))
}

fn word(text: &str) -> Option<(&str, &str)> {
    let (word, rest) = text.split_once(char::is_whitespace)?;
    Some((word, rest.trim_start()))
}

fn bare(word: &str) -> &str {
    word.trim_end_matches(['.', ')', ':'])
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.chars().all(|c| c.is_ascii_digit() || c == '.')
}

fn is_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}
