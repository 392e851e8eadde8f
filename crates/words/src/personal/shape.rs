//! The outer form of a possible person's number: how its groups of digits hang together and what stands tight against it.
//!
//! `19121212-1212` is firm, `12 12 12 1212` could be any list of figures, and the middle of `2022-110400-1234` is no number at
//! all. Nothing here knows what the digits mean.

use std::ops::Range;

use super::checks::pair;
use super::cues::is_glued_to_cue;
use super::reading::Reading;

/// How firmly the groups of a number hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One unbroken run of digits.
    Unbroken,
    /// Broken once or more, with a dash or plus before the last group.
    Marked,
    /// Date and last group with nothing but a space between.
    Spaced,
    /// Only spaces or dots in several places: a list of figures looks the same.
    Loose,
}

/// What stands tight against one side of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Free,
    Letter,
    /// The letters on this side are a cue such as `pnr`.
    Cue,
    /// A sign with a digit behind it: the number may be a part of a longer one.
    Sign(char),
}

/// The form of these groups taken as one number; nothing if no number is written so.
pub(super) fn shape(reading: &Reading, groups: Range<usize>) -> Option<Shape> {
    let sizes: Vec<usize> = reading.groups[groups.clone()].iter().map(ExactSizeIterator::len).collect();
    let signs: Vec<Option<char>> =
        (groups.start..groups.end - 1).filter_map(|group| reading.gap_after(group)).map(|gap| gap.sign).collect();
    if let [10..=12] = sizes[..] {
        return Some(Shape::Unbroken);
    }
    let (last, date) = signs.split_last()?;
    let even = date.windows(2).all(|two| two[0] == two[1]) && !date.contains(&Some('+'));
    match (&sizes[..], last) {
        ([6, 4 | 5] | [8, 4], Some('-' | '+')) => Some(Shape::Marked),
        ([6, 4 | 5] | [8, 4], None) => Some(Shape::Spaced),
        ([2, 2, 2, 4 | 5] | [4, 2, 2, 4] | [2, 2, 2, 2, 4] | [2, 6, 4], Some('-' | '+')) if even => Some(Shape::Marked),
        ([2, 2, 2, 4 | 5] | [4, 2, 2, 4] | [2, 2, 2, 2, 4] | [2, 6, 4], None) if even => Some(Shape::Loose),
        ([2, 10], None) => Some(Shape::Loose),
        _ => None,
    }
}

/// A date of this century followed by a time of day: how machines write when something happened.
pub(super) fn is_time_stamp(shape: Shape, digits: &[u8]) -> bool {
    matches!(shape, Shape::Spaced | Shape::Loose) && digits.len() == 12 && digits[0] == 2 && is_clock(&digits[8..])
}

/// Whether four digits can be a time of day.
pub(super) fn is_clock(four: &[u8]) -> bool {
    pair(four, 0) < 24 && pair(four, 2) < 60
}

/// What stands just before a number.
pub(super) fn left_edge(reading: &Reading, start: usize) -> Edge {
    let before = reading.sign_before(start);
    let further = start.checked_sub(2).map_or('\n', |place| reading.sign(place));
    if before.is_alphabetic() {
        if is_glued_to_cue(reading, start) { Edge::Cue } else { Edge::Letter }
    } else if matches!(before, '-' | '+' | '.' | '/' | ':') && further.is_ascii_digit() {
        Edge::Sign(before)
    } else {
        Edge::Free
    }
}

/// What stands just after a number.
pub(super) fn right_edge(reading: &Reading, end: usize) -> Edge {
    let after = reading.sign(end);
    if after.is_alphabetic() {
        Edge::Letter
    } else if matches!(after, '-' | '+' | '.' | '/' | ':') && reading.sign(end + 1).is_ascii_digit() {
        Edge::Sign(after)
    } else {
        Edge::Free
    }
}
