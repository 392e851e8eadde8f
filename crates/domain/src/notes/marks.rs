//! The marks that note-takers set: before a line (a dash, a number) and after it (strokes for those who agreed).

use samskapa_words::count::{Counted, count};

/// What begins a line of a list: where its words begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bullet {
    /// The first byte of the words.
    pub rest: usize,
    /// It is a number or letter, and not only a sign.
    pub numbered: bool,
    /// It is a dash, which in published texts opens what somebody says.
    pub dash: bool,
}

const SIGNS: [char; 22] =
    ['-', '–', '—', '−', '*', '•', '·', '‣', '▪', '◦', '○', '●', '■', '□', '☐', '☑', '✓', '→', '➢', '>', '+', '\u{f0b7}'];

/// The list mark at the beginning of a line, if one stands there.
pub(super) fn bullet(line: &str) -> Option<Bullet> {
    let first = line.chars().next()?;
    if SIGNS.contains(&first) {
        let after = &line[first.len_utf8()..];
        let words = after.trim_start();
        let rest = line.len() - words.len();
        let dash = matches!(first, '-' | '–' | '—' | '−');
        let figure = after.starts_with(|next: char| next.is_ascii_digit());
        if words.is_empty() || (figure && matches!(first, '-' | '−' | '+' | '>')) || after.starts_with(first) {
            return None;
        }
        return Some(Bullet { rest, numbered: false, dash });
    }
    numbered(line).map(|rest| Bullet { rest, numbered: true, dash: false })
}

/// Where the words begin after `1.`, `1)`, `(1)`, `a)` or `a.`; a day such as `28. februar` is not such a mark.
pub(super) fn numbered(line: &str) -> Option<usize> {
    let open = usize::from(line.starts_with('('));
    let body = &line[open..];
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    let length = match digits {
        0 => body.chars().next().filter(char::is_ascii_alphabetic).map(|_| 1)?,
        1 | 2 => digits,
        _ => return None,
    };
    let sign = body[length..].chars().next()?;
    if !(sign == ')' || (open == 0 && sign == '.')) {
        return None;
    }
    let after = &body[length + 1..];
    let words = after.trim_start();
    if words.is_empty() || (sign == '.' && words.len() == after.len()) || (digits == 0 && sign == '.' && words.len() < 3) {
        return None;
    }
    if digits > 0 && sign == '.' && super::days::begins_with_month(words) {
        return None;
    }
    Some(line.len() - words.len())
}

/// The strokes at the end of a line, or a line of strokes alone: `(x4 streck)`, `x4`, `xxxx`, `||||`, `IIII`, `(4)`, `+3`.
pub(super) fn tally(line: &str) -> Option<Counted> {
    count(line).filter(|told| !line[told.at.end..].contains(char::is_alphanumeric))
}
