//! From votes to a map.

use crate::result::{Map, Method};
use crate::votes::Votes;

/// What can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How the map is made.
    pub method: Method,
    /// Where the numbers that look like chance begin; the same seed gives the same map.
    pub seed: u64,
    /// How many samples of people are drawn to tell how well groups hold; none are drawn where it is 0.
    pub samples: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { method: Method::default(), seed: 1, samples: 100 }
    }
}

/// The map of these votes. The same votes give the same map, to the last bit, on any machine; by Samskapa's own method also
/// in any order.
pub fn map(votes: &Votes, settings: &Settings) -> Map {
    match settings.method {
        Method::Polis => crate::polis::map(votes),
        Method::Samskapa => crate::samskapa::map(votes, settings),
    }
}
