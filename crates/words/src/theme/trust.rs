//! Whether points that somebody else found know the language of these voices.
//!
//! Nobody has to say which languages a model was made for. Seatings never saw its points, so they can bear witness: where
//! the model knows the language, the nearest neighbours it finds for a voice sit at its table about as often as those that
//! its words find; where it does not, clearly seldomer.

use super::latent::Points;
use crate::language::Language;
use rayon::prelude::*;

/// Neighbours of so many voices are asked for.
const ASKED: usize = 400;
/// They are sought among so many.
const AMONG: usize = 4_000;
/// So many neighbours of each.
const NEIGHBOURS: usize = 10;
/// Fewer voices bear no witness, nor do seatings that words hardly explain.
const WITNESSES: usize = 100;
const EXPLAINED: f32 = 0.02;
/// Points whose neighbours sit together, beyond chance, not more than this share of what those of words do, count for
/// nothing, where there are as many voices as can just bear witness. (Tried on public sets: docs/words/model.md.)
const NOTHING: f64 = 0.45;
/// With e times as many voices so much more is asked, since seatings of few follow their words too closely; but not more
/// than this.
const GROWTH: f64 = 0.09;
const MOST: f64 = 0.8;
/// From there so far to where points count in full.
const WAY: f64 = 0.2;

/// How much given points are to count, from 0 to 1, beside those of the voices' own words. Those who provided the points are
/// believed where too little is there to tell.
pub(super) fn trust(given: &Points, own: &Points, languages: &[Language], seatings: &[Vec<u32>]) -> f32 {
    if languages.len() < WITNESSES {
        return 1.0;
    }
    let step = |wanted: usize| languages.len().div_ceil(wanted).max(1);
    let among: Vec<usize> = (0..languages.len()).step_by(step(AMONG)).collect();
    let asked: Vec<[f32; 3]> = (0..languages.len())
        .into_par_iter()
        .step_by(step(ASKED))
        .filter_map(|voice| {
            // Voices of another language share no words, however well a model knows both.
            let others: Vec<usize> =
                among.iter().copied().filter(|other| *other != voice && languages[*other] == languages[voice]).collect();
            let together = |others: &[usize]| shared(voice, others, seatings);
            (others.len() > NEIGHBOURS).then(|| {
                let by = |points: &Points| together(&nearest(voice, &others, points));
                [together(&others), by(own), by(given)]
            })
        })
        .collect();
    let mean = |nth: usize| asked.iter().map(|shares| shares[nth]).sum::<f32>() / number(asked.len()).max(1.0);
    let (anybody, words, points) = (mean(0), mean(1), mean(2));
    if words - anybody < EXPLAINED {
        return 1.0;
    }
    let share = f64::from((points - anybody) / (words - anybody));
    let grown = libm::log(f64::from(number(languages.len()) / number(WITNESSES)));
    let nothing = (NOTHING + GROWTH * grown).min(MOST);
    let trust = ((share - nothing) / WAY).clamp(0.0, 1.0);
    #[expect(clippy::cast_possible_truncation, reason = "from 0 to 1")]
    {
        trust as f32
    }
}

fn nearest(voice: usize, others: &[usize], points: &Points) -> Vec<usize> {
    let mut near: Vec<(f32, usize)> = others.iter().map(|other| (points.near(voice, *other), *other)).collect();
    let first = |one: &(f32, usize), other: &(f32, usize)| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1));
    if near.len() > NEIGHBOURS {
        near.select_nth_unstable_by(NEIGHBOURS, first);
        near.truncate(NEIGHBOURS);
    }
    near.into_iter().map(|(_, other)| other).collect()
}

/// How often a voice sits with others, from 0 to 1.
fn shared(voice: usize, others: &[usize], seatings: &[Vec<u32>]) -> f32 {
    let times: usize =
        seatings.iter().map(|tables| others.iter().filter(|other| tables[**other] == tables[voice]).count()).sum();
    number(times) / number(others.len() * seatings.len()).max(1.0)
}

#[expect(clippy::cast_precision_loss, reason = "counts of a sample")]
fn number(count: usize) -> f32 {
    count as f32
}
