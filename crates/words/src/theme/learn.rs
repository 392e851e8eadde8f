//! Themes that a person has begun to fill: what is already placed tells where the rest may belong, and each move changes
//! the next proposals at once.
//!
//! Two voices are alike by their words, their letters, what the thesaurus says they are about, their place in the space of
//! all words and, most of all, by how often they ended up together when nobody had placed anything yet
//! ([`Company`](super::company::Company)); so a few placed voices go a long way. From this likeness each theme learns what speaks for it
//! (kernel ridge regression: Saunders, Gammerman and Vovk 1998). How far a proposal can be trusted is not guessed but
//! tried: each placed voice is taken away in thought, and it is seen whether the others would have put it where the
//! person did.

use super::{
    company::Company,
    space::{Space, Spoken},
    sparse::Sparse,
};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// How much each kind of likeness counts; tried on public sets (docs/words/themes.md).
const WORDS: f32 = 1.0;
const LETTERS: f32 = 0.7;
const CONCEPTS: f32 = 0.5;
const POINTS: f32 = 0.5;
const COMPANY: f32 = 1.5;
/// How much it takes to believe a single placed voice.
const CAUTION: f64 = 0.5;
/// A proposal counts as sure where at least this share of placed voices with such a margin would have been put rightly.
const TRUSTED: f64 = 0.85;
/// With fewer placed voices there is nothing to try the proposals on.
const TRIED: usize = 20;
/// Until then a proposal is sure from this margin on.
const MARGIN: f64 = 0.25;
/// More reasons than this help nobody.
const REASONS: usize = 4;

/// Where a voice may belong.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The theme that most speaks for, if anything does.
    pub theme: Option<usize>,
    /// How much speaks for it, from 0 to about 1.
    pub score: f64,
    /// How much more speaks for it than for the next.
    pub margin: f64,
    /// The next theme.
    pub other: Option<usize>,
    /// Whether such proposals have mostly been right; the unsure ones are left to the person.
    pub sure: bool,
}

/// What has been learned from what is placed.
#[derive(Clone, Debug)]
pub struct Learned<'a> {
    space: &'a Space,
    company: &'a Company,
    placed: Vec<(usize, usize)>,
    themes: usize,
    /// How much each placed voice says for each theme.
    says: Vec<f64>,
    /// Margins from here on are sure.
    sure: f64,
}

impl<'a> Learned<'a> {
    /// Learns from voices that a person has put in themes, as (voice, theme). Voices that are not there and themes from
    /// `themes` on are passed over.
    #[must_use]
    pub fn from(space: &'a Space, company: &'a Company, placed: &[(usize, usize)], themes: usize) -> Self {
        let placed: Vec<(usize, usize)> =
            placed.iter().copied().filter(|(voice, theme)| *voice < space.len() && *theme < themes).collect();
        let mut learned = Self { space, company, placed, themes, says: Vec::new(), sure: MARGIN };
        learned.learn();
        learned
    }

    fn learn(&mut self) {
        let many = self.placed.len();
        let rows: Vec<Vec<f64>> = self.placed.par_iter().map(|(voice, _)| self.likeness(*voice)).collect();
        let mut square: Vec<f64> = rows.into_iter().flatten().collect();
        for nth in 0..many {
            square[nth * many + nth] += CAUTION;
        }
        let inverse = inverse(square, many);
        let mut says = vec![0.0; many * self.themes];
        for nth in 0..many {
            for (other, (_, theme)) in self.placed.iter().enumerate() {
                says[nth * self.themes + theme] += inverse[nth * many + other];
            }
        }
        self.says = says;
        self.sure = self.tried(&inverse);
    }

    /// The margin from which on placed voices would have been put rightly without themselves. For each the others' word
    /// is had without learning anew (Cook 1977; Rifkin and Lippert, *Notes on regularized least squares*, 2007).
    fn tried(&self, inverse: &[f64]) -> f64 {
        let many = self.placed.len();
        if many < TRIED {
            return MARGIN;
        }
        let mut trials: Vec<(f64, bool)> = (0..many)
            .map(|nth| {
                let own = inverse[nth * many + nth].max(f64::MIN_POSITIVE);
                let without: Vec<f64> = (0..self.themes)
                    .map(|theme| {
                        let said = f64::from(u8::from(self.placed[nth].1 == theme));
                        said - self.says[nth * self.themes + theme] / own
                    })
                    .collect();
                let (best, margin, _) = best(&without);
                (margin, best == Some(self.placed[nth].1))
            })
            .collect();
        trials.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        let (mut right, mut sure) = (0.0, f64::INFINITY);
        for (nth, (margin, rightly)) in trials.iter().enumerate() {
            right += f64::from(u8::from(*rightly));
            if right / f64::from(u32::try_from(nth + 1).unwrap_or(u32::MAX)) >= TRUSTED {
                sure = *margin;
            }
        }
        sure
    }

    /// How alike a voice is to each that is placed.
    fn likeness(&self, voice: usize) -> Vec<f64> {
        let tables: [(&Sparse, f32); 3] =
            [(&self.space.words, WORDS), (&self.space.letters, LETTERS), (&self.space.concepts, CONCEPTS)];
        let mut like = vec![0.0_f64; self.placed.len()];
        for (table, weight) in tables {
            let mut own = vec![0.0_f32; table.width()];
            for (column, value) in table.row(voice) {
                own[column] = value;
            }
            for (like, (other, _)) in like.iter_mut().zip(&self.placed) {
                let shared: f32 = table.row(*other).map(|(column, value)| value * own[column]).sum();
                *like += f64::from(weight * shared);
            }
        }
        for (like, (other, _)) in like.iter_mut().zip(&self.placed) {
            *like += f64::from(POINTS * self.company.near(voice, *other) + COMPANY * self.company.together(voice, *other));
        }
        like
    }

    /// Where each voice may belong, also those that are placed.
    #[must_use]
    pub fn proposals(&self) -> Vec<Proposal> {
        (0..self.space.len()).into_par_iter().map(|voice| self.proposal(voice)).collect()
    }

    /// How much speaks for each theme, from a little below 0 to about 1; nothing does for a voice that is not there.
    #[must_use]
    pub fn scores(&self, voice: usize) -> Vec<f64> {
        let mut scores = vec![0.0; self.themes];
        if voice < self.space.len() && !self.space.says_nothing(voice) {
            for (nth, like) in self.likeness(voice).iter().enumerate() {
                for (sum, says) in scores.iter_mut().zip(&self.says[nth * self.themes..]) {
                    *sum += like * says;
                }
            }
        }
        scores
    }

    /// Where a voice may belong.
    #[must_use]
    pub fn proposal(&self, voice: usize) -> Proposal {
        let scores = self.scores(voice);
        match best(&scores) {
            (Some(theme), margin, other) if scores[theme] > 0.0 => {
                Proposal { theme: Some(theme), score: scores[theme].min(1.0), margin, other, sure: margin >= self.sure }
            }
            _ => Proposal { theme: None, score: 0.0, margin: 0.0, other: None, sure: false },
        }
    }

    /// Why a voice may belong to a theme: the voice placed there that is most like it, and the words they share as the
    /// voice itself writes them.
    #[must_use]
    pub fn why(&self, voice: usize, theme: usize) -> Option<(usize, Vec<String>)> {
        let like = self.likeness(voice);
        let in_theme = self.placed.iter().zip(like).filter(|((other, at), _)| *at == theme && *other != voice);
        let ((nearest, _), _) = in_theme.reduce(|best, next| if next.1 > best.1 { next } else { best })?;
        let others: BTreeSet<&str> = self
            .placed
            .iter()
            .filter(|(_, at)| *at == theme)
            .flat_map(|(other, _)| stems(&self.space.spoken[*other]))
            .collect();
        let mut shared: BTreeMap<&str, &str> = BTreeMap::new();
        for word in &self.space.spoken[voice] {
            if others.contains(word.stem.as_str()) {
                shared.entry(&word.stem).or_insert(&word.written);
            }
        }
        Some((*nearest, shared.into_values().take(REASONS).map(str::to_owned).collect()))
    }
}

fn stems(spoken: &[Spoken]) -> impl Iterator<Item = &str> {
    spoken.iter().map(|word| word.stem.as_str())
}

/// The largest, how much larger than the next, and the next.
fn best(values: &[f64]) -> (Option<usize>, f64, Option<usize>) {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|one, other| values[*other].total_cmp(&values[*one]).then(one.cmp(other)));
    match order[..] {
        [] => (None, 0.0, None),
        [only] => (Some(only), values[only].max(0.0), None),
        [first, next, ..] => (Some(first), values[first] - values[next].max(0.0), Some(next)),
    }
}

/// The inverse of a symmetric table whose diagonal is heavy enough (Cholesky).
fn inverse(mut square: Vec<f64>, many: usize) -> Vec<f64> {
    // Lower triangle L with L Lᵀ = square, row by row.
    for row in 0..many {
        for column in 0..=row {
            let (before, own) = square.split_at_mut(row * many);
            let upper = if column == row { &own[..column] } else { &before[column * many..column * many + column] };
            let sum: f64 = dot(&own[..column], upper);
            let left = own[column] - sum;
            own[column] = if column == row { left.max(1e-12).sqrt() } else { left / before[column * many + column] };
        }
    }
    // Rows of L⁻¹ turned: column c of L⁻¹ solves L x = e_c; kept as row c.
    let columns: Vec<Vec<f64>> = (0..many)
        .into_par_iter()
        .map(|unit| {
            let mut x = vec![0.0; many];
            for row in unit..many {
                let sum = dot(&square[row * many + unit..row * many + row], &x[unit..row]);
                x[row] = (f64::from(u8::from(row == unit)) - sum) / square[row * many + row];
            }
            x
        })
        .collect();
    (0..many)
        .into_par_iter()
        .flat_map_iter(|one| {
            let columns = &columns;
            (0..many).map(move |other| dot(&columns[one][one.max(other)..], &columns[other][one.max(other)..]))
        })
        .collect()
}

/// Eight sums side by side, which a machine adds at once, and always in the same order.
fn dot(one: &[f64], other: &[f64]) -> f64 {
    let mut sums = [0.0_f64; 8];
    let (ones, others) = (one.chunks_exact(8), other.chunks_exact(8));
    let rest: f64 = ones.remainder().iter().zip(others.remainder()).map(|(x, y)| x * y).sum();
    for (x, y) in ones.zip(others) {
        for i in 0..8 {
            sums[i] += x[i] * y[i];
        }
    }
    sums.iter().sum::<f64>() + rest
}
