//! Decides which claim stands where two readers point at the same words.
//!
//! The heavier claim wins and the lighter one goes, except that a sentence about a neighbour keeps the part that stands before
//! an address or number within it: that part still tells who it is about.

use super::reading::{LIFTED, Reading};
use super::{Claim, Kind};

/// The claims that stand, none overlapping another or what has been lifted out, in order of place.
pub(super) fn settle(reading: &Reading, mut claims: Vec<Claim>) -> Vec<Claim> {
    claims.sort_by(|a, b| {
        (b.weight, b.confidence, b.end - b.start).cmp(&(a.weight, a.confidence, a.end - a.start)).then(a.start.cmp(&b.start))
    });
    let mut taken: Vec<bool> = reading.glyphs.iter().map(|glyph| glyph.sign == LIFTED).collect();
    let mut standing = Vec::new();
    for mut claim in claims {
        if let Some(meeting) = (claim.start..claim.end).find(|&place| taken[place]) {
            if claim.kind != Kind::IdentifiablePerson {
                continue;
            }
            claim.end = reading.trim_end(claim.start..meeting);
        }
        if claim.start < claim.end {
            taken[claim.start..claim.end].fill(true);
            standing.push(claim);
        }
    }
    standing.sort_by_key(|claim| claim.start);
    standing
}
