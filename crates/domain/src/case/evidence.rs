//! How much is known of what a case brought. The grade is computed from facts by a published rule, so that nobody chooses
//! it: who would call their own case weak?
//!
//! The ladder follows the usual order of designs in health services research, from a single account to a comparison that an
//! outsider made, in five steps that a council can follow. More facts never lower the grade.

use serde::{Deserialize, Serialize};

/// So many people at least have to be followed before and after for the second step: of fewer, chance tells more than the case.
pub const FEWEST_FOLLOWED: u32 = 10;
/// So many places at least for the third step.
pub const FEWEST_PLACES: u32 = 2;

/// What is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// In how many places it was done.
    pub places: u32,
    /// How many people were followed.
    pub people: u32,
    /// Whether the same was measured before and after.
    pub before_after: bool,
    /// Whether it was compared with others who went on as before.
    pub comparison: bool,
    /// Whether somebody who had no part in it did the study.
    pub independent: bool,
}

/// How much is known, the least first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Those who did it tell of it.
    Story,
    /// Enough people were followed, before and after.
    Followed,
    /// The same in several places.
    SeveralPlaces,
    /// Compared with others who went on as before.
    Compared,
    /// Compared, and studied by somebody who had no part in it.
    Independent,
}

impl Grade {
    /// All of them, the least first.
    pub const ALL: [Self; 5] = [Self::Story, Self::Followed, Self::SeveralPlaces, Self::Compared, Self::Independent];

    /// Its step on the ladder, from one.
    pub fn step(self) -> usize {
        Self::ALL.iter().position(|grade| *grade == self).map_or(1, |at| at + 1)
    }
}

/// The grade that facts give.
pub fn grade(facts: &Facts) -> Grade {
    let followed = facts.before_after && facts.people >= FEWEST_FOLLOWED;
    match followed {
        true if facts.comparison && facts.independent => Grade::Independent,
        true if facts.comparison => Grade::Compared,
        true if facts.places >= FEWEST_PLACES => Grade::SeveralPlaces,
        true => Grade::Followed,
        false => Grade::Story,
    }
}
