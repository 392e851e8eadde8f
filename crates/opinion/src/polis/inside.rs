//! Who is grouped: those who have answered at least seven statements, and the keenest where they are fewer than fifteen.

use super::Lineage;
use crate::field::Field;
use std::cmp::Reverse;

/// Fewer answers do not tell where somebody stands.
const ENOUGH: usize = 7;

/// With fewer people there would be no groups to speak of.
const FEWEST: usize = 15;

impl Lineage {
    /// Takes in those who now have answered enough; once in, always in. People are numbered in order of their first vote.
    pub(super) fn welcome(&mut self, field: &Field<'_>) {
        let votes = field.votes;
        let enough = ENOUGH.min(field.answered);
        self.inside.resize(votes.arrival.len(), false);
        for (inside, row) in self.inside.iter_mut().zip(&votes.arrival) {
            *inside |= votes.row_len(*row as usize) >= enough;
        }
        let missing = FEWEST.saturating_sub(self.inside.iter().filter(|inside| **inside).count());
        if missing > 0 {
            let mut outside: Vec<usize> = (0..self.inside.len()).filter(|person| !self.inside[*person]).collect();
            outside.sort_by_key(|person| Reverse(votes.row_len(votes.arrival[*person] as usize)));
            for person in outside.into_iter().take(missing) {
                self.inside[person] = true;
            }
        }
    }
}
