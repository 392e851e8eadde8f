//! The numbers and addresses that are only told once what stands tight against them has been lifted out.
//!
//! In `19121212-1212-19121212-1212` the second number looks like the tail of a longer one until the first is gone. A list that
//! was pasted without its line breaks can be any number of such numbers long. To read the whole text again for each would take
//! time by the square of its length, so each place that was lifted out is looked at once more, with a little around it.

use std::ops::Range;

use super::cues::{Language, language};
use super::reading::{Glyph, LIFTED, Reading, WIDEST_GAP};
use super::settle::settle;
use super::{Claim, Finding, email, numbers, phone};

/// Signs read on either side of a place: more than the longest address of mail with its domain.
const AROUND: usize = 336;

/// Adds what the places lifted out have freed, and all that this frees in turn, to the findings: the text without it.
pub(super) fn lift_freed(reading: Reading, findings: &mut Vec<Finding>) -> Reading {
    let language = language(&reading);
    let mut glyphs = reading.glyphs;
    let lifted = |(place, glyph): (usize, &Glyph)| (glyph.sign == LIFTED).then_some(place..place + 1);
    let mut places: Vec<Range<usize>> = glyphs.iter().enumerate().filter_map(lifted).collect();
    while let Some(place) = places.pop() {
        let from = place.start.saturating_sub(AROUND);
        let until = place.end.saturating_add(AROUND).min(glyphs.len());
        let window = Reading::from(glyphs[from..until].to_vec());
        for claim in beside(&window, &(place.start - from..place.end - from), language) {
            findings.push(claim.finding(&window));
            let freed = claim.start + from..claim.end + from;
            for glyph in &mut glyphs[freed.clone()] {
                glyph.sign = LIFTED;
            }
            places.push(freed);
        }
    }
    Reading::from(glyphs)
}

/// The claims that stand against a place.
fn beside(window: &Reading, place: &Range<usize>, language: Option<Language>) -> Vec<Claim> {
    let mut claims = Vec::new();
    for group in 0..window.groups.len() {
        numbers::read(window, group, language, &mut claims);
        phone::read(window, group, language, &mut claims);
    }
    email::read(window, &mut claims);
    claims.retain(|claim| claim.start <= place.end + WIDEST_GAP && place.start <= claim.end + WIDEST_GAP);
    settle(window, claims)
}
