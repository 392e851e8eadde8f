//! Themes that nobody named beforehand. A draft: a person looks at it, renames, moves and throws away.

use super::{
    company::Company,
    name::{self, Named},
    space::Space,
    vectors::Vectors,
};
use std::collections::BTreeMap;

/// How many themes are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// So many.
    Number(usize),
    /// As many as can be told apart reliably.
    Auto,
}

/// Which theme a voice belongs to, as far as can be told.
#[derive(Clone, Debug, PartialEq)]
pub struct Assignment {
    /// The number of the theme; none for a voice that says nothing, or nothing that any other says.
    pub theme: Option<usize>,
    /// How large a share of its company belongs to the theme, from 0 to 1: how often it sat with its members, counted over
    /// all seatings.
    pub score: f64,
    /// How much larger than the share of the next theme.
    pub margin: f64,
}

/// A theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// What its voices say that the others do not, in their own words, the most telling first.
    pub words: Vec<String>,
    /// How many voices it has.
    pub size: usize,
    /// The voices most at its middle, the first of each wording.
    pub keys: Vec<usize>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Themes {
    /// For each voice.
    pub assignments: Vec<Assignment>,
    /// The largest first.
    pub themes: Vec<Theme>,
    /// How much given points counted ([`Company::trust`]).
    pub trust: Option<f32>,
}

/// Most themes that are proposed when nobody said how many.
const MOST: usize = 40;
/// Shares of the root of the number of voices between which the number of themes is sought.
const FEWEST_TO_MOST: std::ops::RangeInclusive<f64> = 0.33..=0.9;
/// What agrees so nearly as well as the best is as good.
const NEARLY: f64 = 0.95;
/// So many voices are enough to see whether they agree.
const SAMPLE: usize = 1_500;

/// Finds themes among the voices of a space; at least one, if anything was said.
#[must_use]
pub fn discover(space: &Space, wanted: Wanted) -> Themes {
    discover_with(space, wanted, None)
}

/// The same, with points that somebody else found for the same voices in the same order ([`Company::of_with`]).
#[must_use]
pub fn discover_with(space: &Space, wanted: Wanted, vectors: Option<&Vectors>) -> Themes {
    if space.is_empty() {
        return Themes { assignments: Vec::new(), themes: Vec::new(), trust: None };
    }
    let most = match wanted {
        Wanted::Number(themes) => themes.clamp(1, space.len()),
        Wanted::Auto => space.len().min(MOST),
    };
    let company = Company::of_with(space, if wanted == Wanted::Auto { most / 2 } else { most }, vectors);
    let themes = match wanted {
        Wanted::Number(_) => most,
        Wanted::Auto => told_apart(&company, space.len(), most),
    };
    let groups = company.grouped(themes);
    let assignments = assigned(space, &company, &groups, themes);
    let (assignments, themes) = described(space, assignments, themes);
    Themes { assignments, themes, trust: company.trust() }
}

/// The number of themes at which two halves of the seatings agree best on the groups, or a larger one at which they agree
/// nearly as well (stability as a measure of how many: Lange et al. 2004). It is sought between a third of the root of the
/// number of voices, below which themes are heaps, and nine tenths of it, above which nobody reads them.
fn told_apart(company: &Company, voices: usize, most: usize) -> usize {
    let root = f64::from(u32::try_from(voices).unwrap_or(u32::MAX)).sqrt();
    let mut tried: Vec<(usize, f64)> = Vec::new();
    for themes in 2..=most {
        let share = f64::from(u32::try_from(themes).unwrap_or(u32::MAX)) / root;
        let one_of_few = themes < 12 || themes.is_multiple_of(3);
        if FEWEST_TO_MOST.contains(&share) && one_of_few {
            let [one, other] = company.grouped_twice(themes, SAMPLE);
            tried.push((themes, agreement(&one, &other)));
        }
    }
    let best = tried.iter().map(|(_, agreed)| *agreed).fold(f64::NEG_INFINITY, f64::max);
    tried.iter().rev().find(|(_, agreed)| *agreed >= best * NEARLY).map_or(most.min(2), |(themes, _)| *themes)
}

/// How well two groupings agree, 1 for the same and about 0 by chance: the adjusted Rand index (Hubert and Arabie 1985).
#[must_use]
pub fn agreement(one: &[u32], other: &[u32]) -> f64 {
    let mut both: BTreeMap<(u32, u32), f64> = BTreeMap::new();
    let (mut ones, mut others): (BTreeMap<u32, f64>, BTreeMap<u32, f64>) = (BTreeMap::new(), BTreeMap::new());
    for (one, other) in one.iter().zip(other) {
        *both.entry((*one, *other)).or_default() += 1.0;
        *ones.entry(*one).or_default() += 1.0;
        *others.entry(*other).or_default() += 1.0;
    }
    let pairs = |counts: &mut dyn Iterator<Item = f64>| counts.map(|count| count * (count - 1.0) / 2.0).sum::<f64>();
    let together = pairs(&mut both.values().copied());
    let (in_one, in_other) = (pairs(&mut ones.values().copied()), pairs(&mut others.values().copied()));
    let all = pairs(&mut std::iter::once(ones.values().sum::<f64>()));
    let by_chance = if all > 0.0 { in_one * in_other / all } else { 0.0 };
    let most = f64::midpoint(in_one, in_other);
    if most - by_chance <= 0.0 { 1.0 } else { (together - by_chance) / (most - by_chance) }
}

/// For each voice how its company is spread over the themes.
fn assigned(space: &Space, company: &Company, groups: &[u32], themes: usize) -> Vec<Assignment> {
    let mut shares = vec![0.0_f64; groups.len() * themes];
    for tables in &company.seatings {
        let mut at_table: BTreeMap<u32, Vec<f64>> = BTreeMap::new();
        for (table, group) in tables.iter().zip(groups) {
            at_table.entry(*table).or_insert_with(|| vec![0.0; themes])[*group as usize] += 1.0;
        }
        for counts in at_table.values_mut() {
            let all: f64 = counts.iter().sum();
            for count in counts {
                *count /= all * seatings(company);
            }
        }
        for (table, shares) in tables.iter().zip(shares.chunks_exact_mut(themes)) {
            for (share, part) in shares.iter_mut().zip(&at_table[table]) {
                *share += part;
            }
        }
    }
    groups
        .iter()
        .enumerate()
        .zip(shares.chunks_exact(themes))
        .map(|((voice, group), shares)| {
            let own = shares[*group as usize];
            let others = shares.iter().enumerate().filter(|(nth, _)| *nth != *group as usize).map(|(_, share)| *share);
            let margin = own - others.fold(0.0, f64::max);
            let theme = (!space.stands_alone(voice)).then_some(*group as usize);
            let (score, margin) = if theme.is_some() { (own, margin) } else { (0.0, 0.0) };
            Assignment { theme, score, margin }
        })
        .collect()
}

fn seatings(company: &Company) -> f64 {
    f64::from(u32::try_from(company.seatings.len().max(1)).unwrap_or(u32::MAX))
}

/// Themes numbered from the largest on; empty ones fall away.
fn described(space: &Space, mut assignments: Vec<Assignment>, themes: usize) -> (Vec<Assignment>, Vec<Theme>) {
    // For each theme its size and its first voice.
    let mut sizes: Vec<(usize, usize)> = vec![(0, usize::MAX); themes];
    for (voice, assignment) in assignments.iter().enumerate() {
        if let Some(theme) = assignment.theme {
            sizes[theme] = (sizes[theme].0 + 1, sizes[theme].1.min(voice));
        }
    }
    let mut order: Vec<usize> = (0..themes).filter(|theme| sizes[*theme].0 > 0).collect();
    order.sort_by_key(|theme| (std::cmp::Reverse(sizes[*theme].0), sizes[*theme].1));
    let number: BTreeMap<usize, usize> = order.iter().enumerate().map(|(number, theme)| (*theme, number)).collect();
    for assignment in &mut assignments {
        assignment.theme = assignment.theme.and_then(|theme| number.get(&theme).copied());
    }
    let themes = described_in_order(space, &assignments, order.len());
    (assignments, themes)
}

/// Themes with their words and keys, in the order of their numbers; also those that no voice is in.
pub(super) fn described_in_order(space: &Space, assignments: &[Assignment], themes: usize) -> Vec<Theme> {
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); themes];
    for (voice, assignment) in assignments.iter().enumerate() {
        if let Some(theme) = assignment.theme {
            members[theme].push(voice);
        }
    }
    let named = name::named(space, &members, |voice| assignments[voice].score);
    let theme = |(Named { words, keys }, members): (Named, &Vec<usize>)| Theme { words, size: members.len(), keys };
    named.into_iter().zip(&members).map(theme).collect()
}
