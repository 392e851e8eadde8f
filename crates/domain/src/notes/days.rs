//! Days as people write them: `torsdag 7 november`, `28. februar`, `12.3.`, `7/11`, `2021-11-19`.

use std::ops::Range;

use jiff::civil::Date;

use super::fold::{Word, words};

/// A day found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Day {
    /// Where it stands, in bytes.
    pub bytes: Range<usize>,
    /// The day as `YYYY-MM-DD`, where the year stands there too.
    pub full: Option<String>,
}

/// The beginnings of the months' names, in the five languages, each list by month.
const MONTHS: [&[&str]; 12] = [
    &["jan", "tammik"],
    &["feb", "helmik"],
    &["mar", "maalisk"],
    &["apr", "huhtik"],
    &["maj", "mai", "may", "toukok"],
    &["jun", "kesäk"],
    &["jul", "heinäk"],
    &["aug", "elok"],
    &["sep", "syysk"],
    &["okt", "oct", "lokak"],
    &["nov", "marrask"],
    &["dec", "des", "jouluk"],
];

fn month(word: &str) -> Option<i8> {
    let small = word.to_lowercase();
    // "Jul" alone is Christmas.
    if small == "jul" {
        return None;
    }
    let exact = |name: &&str| {
        small == *name
            || (small.starts_with(name)
                && [
                    "uar", "ruar", "ch", "s", "ts", "il", "i", "ust", "usti", "tember", "ober", "ember", "t", "e", "y",
                    "ly", "ne", "uary", "ruary", "uari", "ruari",
                ]
                .contains(&&small[name.len()..]))
            || (name.ends_with('k') && small.starts_with(name))
    };
    let found = MONTHS.iter().position(|names| names.iter().any(exact))?;
    i8::try_from(found + 1).ok()
}

/// Whether a text begins with the name of a month.
pub(super) fn begins_with_month(text: &str) -> bool {
    words(text).next().is_some_and(|word| word.start == 0 && month(word.text).is_some())
}

/// The first day in a text.
pub(super) fn find(text: &str) -> Option<Day> {
    let mut seen: Vec<Word<'_>> = Vec::with_capacity(4);
    for word in words(text) {
        seen.push(word);
        if seen.len() > 4 {
            seen.remove(0);
        }
        if let Some(day) = ending_here(text, &seen) {
            return Some(day);
        }
    }
    None
}

fn ending_here(text: &str, seen: &[Word<'_>]) -> Option<Day> {
    let last = seen.len().checked_sub(1)?;
    let between = |at: usize| text.get(seen[at].end..seen[at + 1].start).unwrap_or("");
    let day_of = |at: usize| figure(seen[at].text, 2);
    if let (Some(number), true) = (month(seen[last].text), last >= 1)
        && matches!(between(last - 1), " " | ". " | "." | ":e " | "e ")
        && let Some(day) = day_of(last - 1)
    {
        return written(text, seen[last - 1].start, seen[last].end, day, number);
    }
    if last >= 2 && between(last - 2) == between(last - 1) && matches!(between(last - 1), "-" | "/") {
        let (first, second, third) = (seen[last - 2].text, seen[last - 1].text, seen[last].text);
        let year_first = (figure(first, 4).filter(|_| first.len() == 4), figure(second, 2), figure(third, 2));
        if let (Some(year), Some(month), Some(day)) = year_first {
            let bytes = seen[last - 2].start..seen[last].end;
            return Some(Day { bytes, full: Some(date(year, i8::try_from(month).ok()?, day)?) });
        }
    }
    if last >= 1 && matches!(between(last - 1), "/" | ".") {
        let (day, number) = (day_of(last - 1)?, i8::try_from(day_of(last)?).ok()?);
        let after = &text[seen[last].end..];
        let before = text[..seen[last - 1].start].chars().next_back();
        let stands_free = before.is_none_or(char::is_whitespace);
        let dotted = between(last - 1) == ".";
        if stands_free && (!dotted || after.starts_with('.')) && !after.starts_with('/') {
            let end = seen[last].end + usize::from(dotted);
            return written(text, seen[last - 1].start, end, day, number);
        }
    }
    None
}

/// A day and month, with the year where it follows.
fn written(text: &str, start: usize, end: usize, day: i16, month: i8) -> Option<Day> {
    date(2024, month, day)?;
    let after = &text[end..];
    let gap = after.len() - after.trim_start_matches([' ', '-', '/', ',']).len();
    let year = words(&after[gap..]).next().filter(|word| word.start == 0 && gap <= 2);
    let year = year.filter(|word| word.text.len() == 4).and_then(|word| figure(word.text, 4));
    Some(match year.filter(|year| (1900..=2200).contains(year)) {
        Some(year) => Day { bytes: start..end + gap + 4, full: date(year, month, day) },
        None => Day { bytes: start..end, full: None },
    })
}

fn figure(text: &str, most: usize) -> Option<i16> {
    let figures = text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit());
    if figures { text.parse().ok() } else { None }
}

fn date(year: i16, month: i8, day: i16) -> Option<String> {
    Date::new(year, month, i8::try_from(day).ok()?).ok().map(|date| date.to_string())
}
