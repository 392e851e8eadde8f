//! Themes that a process has named beforehand, in its framework or from earlier needs: each with a few texts that belong to
//! it, or the words it goes by.

use super::{
    company::Company,
    discover::{Assignment, Theme, described_in_order},
    learn::{Learned, Proposal},
    space::Space,
    vectors::Vectors,
};
use crate::{language::Language, thesaurus::Thesaurus};

/// A theme and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seed<'t> {
    /// What it is called; this counts as a text of its own.
    pub name: &'t str,
    /// Texts that belong to it, or words.
    pub texts: Vec<(&'t str, Language)>,
    /// The language of the name.
    pub language: Language,
}

/// Voices under themes that were named beforehand.
#[derive(Clone, Debug, PartialEq)]
pub struct Seeded {
    /// For each voice where it may belong.
    pub proposals: Vec<Proposal>,
    /// The themes, in the order of the seeds.
    pub themes: Vec<Theme>,
    /// How much given points counted ([`Company::trust`]).
    pub trust: Option<f32>,
}

/// Puts voices under seeds.
#[must_use]
pub fn seeded(voices: &[(&str, Language)], seeds: &[Seed], thesaurus: &Thesaurus) -> Seeded {
    seeded_with(voices, seeds, thesaurus, None)
}

/// The same, with points that somebody else found for all that is read here: the voices, then for each seed its name and
/// its texts ([`Company::of_with`]).
#[must_use]
pub fn seeded_with(voices: &[(&str, Language)], seeds: &[Seed], thesaurus: &Thesaurus, vectors: Option<&Vectors>) -> Seeded {
    let mut all = voices.to_vec();
    let mut placed = Vec::new();
    for (theme, seed) in seeds.iter().enumerate() {
        for text in std::iter::once((seed.name, seed.language)).chain(seed.texts.iter().copied()) {
            placed.push((all.len(), theme));
            all.push(text);
        }
    }
    let space = Space::of(&all, thesaurus);
    let company = Company::of_with(&space, seeds.len(), vectors);
    let learned = Learned::from(&space, &company, &placed, seeds.len());
    let mut proposals = learned.proposals();
    let assignments: Vec<Assignment> = proposals
        .iter()
        .enumerate()
        .map(|(nth, proposal)| Assignment {
            theme: proposal.theme.filter(|_| nth < voices.len()),
            score: proposal.score,
            margin: proposal.margin,
        })
        .collect();
    proposals.truncate(voices.len());
    Seeded { themes: described_in_order(&space, &assignments, seeds.len()), proposals, trust: company.trust() }
}
