//! One line of an ABIF file.

use crate::format::{Fault, fault::shown};

/// What a line says.
pub(super) enum Line {
    /// Nothing, or a comment.
    Nothing,
    /// Something about the file: `{title: "Spring"}`.
    Said(String, String),
    /// The name of a candidate: `=A:[Anna]`.
    Candidate(String, String),
    /// So many equal ballots: `27: A>B=C`.
    Ballot(u32, Vec<Mark>),
}

/// An option on a ballot.
pub(super) struct Mark {
    pub(super) id: String,
    /// How many `>` stand before it.
    pub(super) rank: u32,
    pub(super) rating: Option<u32>,
}

impl Line {
    pub(super) fn read(line: usize, text: &str) -> Result<Self, Fault> {
        let text = text.trim();
        let wrong = |needs| Fault::Shape { line, found: shown(text), needs };
        if text.is_empty() || text.starts_with('#') {
            return Ok(Self::Nothing);
        }
        if let Some(inner) = text.strip_prefix('{') {
            let pair = inner.rsplit_once('}').map_or(inner, |(pair, _)| pair);
            let (key, value) = pair.split_once(':').unwrap_or((pair, ""));
            return Ok(Self::Said(untold(key).to_lowercase(), untold(value)));
        }
        let digits = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
        let (count, after) = text.split_at(digits);
        if let Some(marks) = after.trim_start().strip_prefix(':').filter(|_| digits > 0) {
            let needs = "a count of at most four thousand million and a colon, such as '27: A>B'";
            let count = count.parse().map_err(|_| wrong(needs))?;
            let needs = "options between '>', '=' or ',', each perhaps with a rating, such as 'A/5, B/2'";
            return Ok(Self::Ballot(count, marks_of(marks).ok_or_else(|| wrong(needs))?));
        }
        let needs = "a ballot such as '27: A>B', a candidate such as '=A:[Anna]', or a comment after '#'";
        let (id, rest) = id(text.strip_prefix('=').unwrap_or(text)).ok_or_else(|| wrong(needs))?;
        let rest = rest.trim_start().strip_prefix(':').ok_or_else(|| wrong(needs))?;
        let (name, _) = self::id(rest).ok_or_else(|| wrong(needs))?;
        Ok(Self::Candidate(id, name))
    }
}

fn marks_of(text: &str) -> Option<Vec<Mark>> {
    let mut marks = Vec::new();
    let mut rest = text.trim_start();
    let mut rank = 0;
    while !(marks.is_empty() && (rest.is_empty() || rest.starts_with('#'))) {
        let (found, after) = id(rest)?;
        let mut after = after.trim_start();
        let mut rating = None;
        if let Some(number) = after.strip_prefix('/') {
            let number = number.trim_start();
            let end = number.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(number.len());
            rating = Some(number[..end].parse().ok()?);
            after = number[end..].trim_start();
        }
        marks.push(Mark { id: found, rank, rating });
        if after.is_empty() || after.starts_with('#') {
            break;
        }
        let next = after.strip_prefix(['>', '=', ','])?;
        rank += u32::from(after.starts_with('>'));
        rest = next.trim_start();
    }
    Some(marks)
}

/// An id or a name: a bare word, or anything within `[]` or quotation marks; and what follows it.
fn id(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start();
    let (found, rest) = if let Some(inner) = text.strip_prefix('[') {
        let (name, rest) = inner.split_once(']')?;
        (name.trim().to_owned(), rest)
    } else if text.starts_with('"') {
        let mut values = serde_json::Deserializer::from_str(text).into_iter::<String>();
        let name = values.next()?.ok()?;
        (name, text.get(values.byte_offset()..)?)
    } else {
        let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
        (text[..end].to_owned(), &text[end..])
    };
    (!found.is_empty()).then_some((found, rest))
}

/// A value without its quotation marks.
fn untold(text: &str) -> String {
    let text = text.trim();
    serde_json::from_str(text).unwrap_or_else(|_| text.trim_matches('"').to_owned())
}

/// A value within quotation marks.
pub(super) fn told(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// An id as it is written: bare where the form allows it.
pub(super) fn key(id: &str) -> String {
    let bare = id.starts_with(|first: char| first.is_ascii_alphabetic())
        && id.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if bare { id.to_owned() } else { told(id) }
}

/// A name as it is written: within square brackets where they can hold it.
pub(super) fn named(name: &str) -> String {
    let simple = !name.contains([']', '\n', '\r']) && name.trim() == name;
    if simple { format!("[{name}]") } else { told(name) }
}
