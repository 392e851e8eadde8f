//! Invented conversations, the same every time.

use samskapa_opinion::{Answer, Gathering, Votes};

/// A small generator of numbers that look like chance and are the same everywhere (splitmix64; Steele, Lea and Flood 2014).
pub(crate) struct Chance(pub u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            let other = (self.next() % (at as u64 + 1)) as usize;
            items.swap(at, other);
        }
    }
}

/// A vote: who, on what, and what.
pub(crate) type Cast = (String, String, Answer);

/// People in `groups` groups (0: everybody alike) who answer `density` of the statements; and the group of each. How far
/// groups stand apart is
/// `apart`: 1 makes most agree where most of another group disagree.
pub(crate) fn planted(
    people: usize,
    statements: usize,
    density: f64,
    groups: usize,
    apart: f64,
    seed: u64,
) -> (Vec<Cast>, Vec<usize>) {
    let mut chance = Chance(seed);
    let shared: Vec<f64> = (0..statements).map(|_| 0.3 + 0.4 * chance.share()).collect();
    let own: Vec<f64> = (0..statements * groups.max(1)).map(|_| apart * (chance.share() - 0.5)).collect();
    let (mut cast, mut truth) = (Vec::new(), Vec::new());
    for person in 0..people {
        let group = (chance.next() % groups.max(1) as u64) as usize;
        truth.push(group);
        for statement in 0..statements {
            let agree =
                (shared[statement] + if groups > 0 { own[group * statements + statement] } else { 0.0 }).clamp(0.03, 0.97);
            let (answers, passes, agrees) = (chance.share() < density, chance.share() < 0.1, chance.share() < agree);
            if answers {
                let answer = if passes {
                    Answer::Pass
                } else if agrees {
                    Answer::Agree
                } else {
                    Answer::Disagree
                };
                cast.push((person.to_string(), statement.to_string(), answer));
            }
        }
    }
    (cast, truth)
}

pub(crate) fn gathered(cast: &[Cast]) -> Votes {
    let mut gathering = Gathering::new();
    for (participant, statement, answer) in cast {
        gathering.vote(participant, statement, *answer).expect("few enough");
    }
    gathering.finish()
}
