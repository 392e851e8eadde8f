//! What stands in the column of votes: a number, or a word in one of the languages of the house.

use super::{Fault, fault::shown, field::said};
use crate::Answer;

/// Which number means *agree*.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sign {
    /// 1, as in all exports.
    #[default]
    Plus,
    /// −1, as inside Polis.
    Minus,
}

impl Sign {
    /// What a vote means that is written as 1, 0 or −1.
    fn answer(self, value: i8) -> Answer {
        match (self, value) {
            (_, 0) => Answer::Pass,
            (Self::Plus, 1..) | (Self::Minus, ..0) => Answer::Agree,
            _ => Answer::Disagree,
        }
    }
}

/// Words for the answers, in small letters.
const AGREE: &[&str] = &["agree", "agrees", "håller med", "instämmer", "enig", "einig", "samaa mieltä"];
const DISAGREE: &[&str] = &["disagree", "disagrees", "håller inte med", "instämmer inte", "uenig", "ueinig", "eri mieltä"];
const PASS: &[&str] = &["pass", "passed", "skip", "unsure", "hoppar över", "avstår", "står over", "springer over", "ohitan"];

/// The answer in a field as it stands in the file; a word means the same whatever the sign.
#[inline]
pub(super) fn answer(field: &[u8], sign: Sign, line: u64) -> Result<Answer, Fault> {
    // Nearly all are written like this.
    let value = match field {
        [b'1'] => 1,
        [b'0'] => 0,
        [b'-', b'1'] => -1,
        _ => return otherwise(&said(field), sign, line),
    };
    Ok(sign.answer(value))
}

fn otherwise(field: &[u8], sign: Sign, line: u64) -> Result<Answer, Fault> {
    let value = match field {
        b"1" | b"+1" | b"1.0" => 1,
        b"0" | b"-0" | b"0.0" | b"-0.0" => 0,
        b"-1" | b"-1.0" | b"\xe2\x88\x921" => -1,
        _ => return in_words(field).ok_or_else(|| Fault::Answer { line, value: shown(field) }),
    };
    Ok(sign.answer(value))
}

/// The answer that a number means, where the table holds numbers.
#[cfg(feature = "parquet")]
pub(super) fn numbered(value: i64, sign: Sign) -> Option<Answer> {
    i8::try_from(value).ok().filter(|value| (-1..=1).contains(value)).map(|value| sign.answer(value))
}

fn in_words(field: &[u8]) -> Option<Answer> {
    let word = std::str::from_utf8(field).ok()?.to_lowercase();
    [(AGREE, Answer::Agree), (DISAGREE, Answer::Disagree), (PASS, Answer::Pass)]
        .into_iter()
        .find_map(|(words, answer)| words.contains(&word.as_str()).then_some(answer))
}
