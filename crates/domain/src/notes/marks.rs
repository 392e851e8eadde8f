//! The marks that note-takers set: before a line (a dash, a number) and after it (strokes for those who agreed).

use super::fold::{fold, says, words};

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

/// Strokes after a line, and where they begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tally {
    /// The first byte that belongs to them.
    pub start: usize,
    /// How many.
    pub marks: u32,
    /// They come on top of whoever said it: `+3`.
    pub more: bool,
}

impl Tally {
    /// How many stand behind the line.
    pub(super) fn support(self) -> u32 {
        if self.more { self.marks.saturating_add(1) } else { self.marks.max(1) }
    }
}

/// The strokes at the end of a line: `(x4 streck)`, `x4`, `xxxx`, `||||`, `IIII`, `(4)`, `+3`.
pub(super) fn tally(line: &str) -> Option<Tally> {
    let line = line.trim_end();
    if let Some(open) = line.strip_suffix([')', ']']).and_then(|inside| inside.rfind(['(', '['])) {
        let (marks, more) = strokes(&line[open + 1..line.len() - 1], true)?;
        return Some(Tally { start: open, marks, more });
    }
    let mut start = line.len();
    let mut best = None;
    for _ in 0..3 {
        let before = line[..start].trim_end();
        let begin = before.char_indices().rev().find(|(_, letter)| letter.is_whitespace());
        start = begin.map_or(0, |(at, letter)| at + letter.len_utf8());
        if let Some((marks, more)) = strokes(&line[start..], false) {
            best = Some(Tally { start, marks, more });
        }
        if start == 0 {
            break;
        }
    }
    best
}

const UNITS: [&str; 20] = [
    " streck ",
    " röster ",
    " röst ",
    " prick",
    " prikk",
    " stemme",
    " ääntä ",
    " tarra",
    " viiva",
    " mark",
    " vote",
    " dot",
    " klistermärk",
    " klisterlapp",
    " personer ",
    " pers ",
    " streg",
    " henkilö",
    " people ",
    " st ",
];
const MORE: [&str; 7] = [" till ", " fler ", " flere ", " lisää ", " more ", " mere ", " også "];
const STROKES: [char; 12] = ['|', 'I', 'l', 'x', 'X', '/', '✓', '✔', '•', '●', '+', '×'];

fn strokes(mark: &str, enclosed: bool) -> Option<(u32, bool)> {
    let mark = mark.trim();
    if mark.is_empty() || mark.len() > 60 {
        return None;
    }
    if let Some(marks) = drawn(mark, enclosed) {
        return Some((marks, false));
    }
    let times = mark.starts_with(['x', 'X', '×', '*']);
    let plus = mark.starts_with('+');
    let body = if times || plus { &mark[mark.chars().next()?.len_utf8()..] } else { mark };
    let mut parts = words(body);
    let first = parts.next()?;
    let after_times = first.text.strip_suffix(['x', 'X', '×']).filter(|_| !times);
    let digits = after_times.unwrap_or(first.text);
    let figure: u32 = digits.parse().ok().filter(|marks| (1..=500).contains(marks))?;
    let rest = fold(&body[first.end..]);
    let counted = says(&rest, &UNITS);
    let more = plus || says(&rest, &MORE);
    let nothing_else = rest == " ";
    let is_tally = if times || plus || after_times.is_some() {
        nothing_else || ((counted || more) && parts.count() <= 2)
    } else {
        enclosed && ((nothing_else && figure < 100) || ((counted || more) && parts.count() <= 2))
    };
    (is_tally && body[..first.start].trim().is_empty()).then_some((figure, more))
}

/// Strokes that were drawn one by one. A few I's or x's alone may be a numeral or a cross, so those must be more.
fn drawn(mark: &str, enclosed: bool) -> Option<u32> {
    let first = mark.chars().next()?;
    let alike = mark.chars().all(|letter| letter == first || letter.is_whitespace());
    if !STROKES.contains(&first) || !alike {
        return None;
    }
    let count = mark.chars().filter(|letter| *letter == first).count();
    let least = match first {
        '|' | '✓' | '✔' | '●' | '•' => 1,
        'I' | 'l' => {
            if enclosed {
                2
            } else {
                4
            }
        }
        _ => {
            if enclosed {
                2
            } else {
                3
            }
        }
    };
    (count >= least).then(|| u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn support(line: &str) -> Option<(u32, u32)> {
        tally(line).map(|tally| (tally.marks, tally.support()))
    }

    #[test]
    fn strokes_are_counted_however_they_are_drawn() {
        for line in [
            "bussen (x4 streck)",
            "bussen x4 streck",
            "bussen x4",
            "bussen xxxx",
            "bussen ||||",
            "bussen (IIII)",
            "bussen IIII",
            "bussen (4)",
        ] {
            assert_eq!(support(line), Some((4, 4)), "{line}");
        }
        assert_eq!(support("bussen +3"), Some((3, 4)));
        assert_eq!(support("bussen (3 till)"), Some((3, 4)));
    }

    #[test]
    fn figures_that_belong_to_the_sentence_are_no_strokes() {
        for line in [
            "hemkörning 1 g/v",
            "prata om steg II",
            "(ungdomar + föräldrar)",
            "frågade 2019",
            "buss 31",
            "kl 18-20",
            "(2019)",
        ] {
            assert_eq!(support(line), None, "{line}");
        }
    }

    #[test]
    fn lists_begin_in_many_ways() {
        let rest = |line: &str| bullet(line).map(|bullet| line[bullet.rest..].to_owned());
        for line in
            ["- bussen", "– bussen", "* bussen", "• bussen", "1) bussen", "1. bussen", "a) bussen", "(2) bussen", "-bussen"]
        {
            assert_eq!(rest(line).as_deref(), Some("bussen"), "{line}");
        }
        for line in ["28. februar kl 10", "12.3. kylätalo", "-5 grader", "--- slut", "bussen"] {
            assert_eq!(rest(line), None, "{line}");
        }
    }
}
