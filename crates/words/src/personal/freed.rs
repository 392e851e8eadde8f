//! What is only told once what stands tight against it has been lifted out.
//!
//! In `19121212-1212-19121212-1212` the second number looks like the tail of a longer one until the first is gone. A list that
//! was pasted without its line breaks can be any number of such numbers long. To read the whole text again for each would take
//! time by the square of its length, so each place that was lifted out is looked at once more, with a little around it.

use std::ops::Range;

use super::cues::Language;
use super::reading::{Glyph, LIFTED, Reading, WIDEST_GAP};
use super::settle::settle;
use super::{Claim, figures};

/// Signs read on either side of a place: more than the longest mail address with its domain.
const AROUND: usize = 336;

/// Lifts claims out of a text: what is left of it, and the claims that this has freed, which are lifted out as well.
pub(super) fn lift(reading: Reading, claims: &[Claim], language: Option<Language>) -> (Reading, Vec<Claim>) {
    let mut glyphs = reading.glyphs;
    let mut places: Vec<Range<usize>> = claims.iter().map(|claim| claim.start..claim.end).collect();
    for place in &places {
        blank(&mut glyphs[place.clone()]);
    }
    let mut freed = Vec::new();
    while let Some(place) = places.pop() {
        if !hides(&glyphs, &place) {
            continue;
        }
        let from = place.start.saturating_sub(AROUND);
        let until = place.end.saturating_add(AROUND).min(glyphs.len());
        let window = Reading::from(glyphs[from..until].to_vec());
        let mut claims = Vec::new();
        figures(&window, language, &mut claims);
        for claim in settle(&window, claims) {
            let (start, end) = (claim.start + from, claim.end + from);
            if start <= place.end + WIDEST_GAP && place.start <= end + WIDEST_GAP {
                blank(&mut glyphs[start..end]);
                places.push(start..end);
                freed.push(Claim { start, end, ..claim });
            }
        }
    }
    (Reading::from(glyphs), freed)
}

fn blank(glyphs: &mut [Glyph]) {
    for glyph in glyphs {
        glyph.sign = LIFTED;
    }
}

/// Whether there is something beside a place that it may have hidden: a letter tight against it, or a digit near it.
fn hides(glyphs: &[Glyph], place: &Range<usize>) -> bool {
    let before = &glyphs[place.start.saturating_sub(WIDEST_GAP)..place.start];
    let after = &glyphs[place.end..glyphs.len().min(place.end + WIDEST_GAP)];
    let mut tight = [before.last(), after.first()].into_iter().flatten();
    tight.any(|glyph| glyph.sign.is_alphabetic()) || before.iter().chain(after).any(|glyph| glyph.sign.is_ascii_digit())
}
