//! What lies in the hand next: a few voices that belong together, where they may go, and why just these.
//!
//! First come those of which many go at once: several that surely belong to a need that is there, or several that keep the
//! same company and have no need yet. Then come single voices that lie between two needs, since a person's word teaches most
//! there; what remains comes last. Each press changes what has been learned, and with it what comes next.

use super::evidence::Evidence;
use samskapa_domain::{NeedId, VoiceId};
use samskapa_words::theme::{Learned, Proposal};
use std::{cmp::Reverse, collections::BTreeMap};

/// So many voices are taken in at a glance.
const HANDFUL: usize = 7;
/// Fewer are no handful: they wait until single ones have taught more.
const FEWEST: usize = 3;
/// Voices that sat together in at least this share of all seatings keep the same company.
const COMPANY: f64 = 0.75;
/// Among so many the largest company is sought; the rest wait their turn.
const SOUGHT: usize = 1_000;
/// A voice lies between two needs if no more than this speaks for the one above the other.
const BETWEEN: f64 = 0.15;

/// Voices in the hand.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hand {
    pub(super) voices: Vec<VoiceId>,
    /// The need that is proposed; none where a new one is.
    pub(super) into: Option<NeedId>,
    pub(super) why: Why,
    /// The other needs, the likeliest first.
    pub(super) others: Vec<NeedId>,
}

/// Why just these come next, and why there.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Why {
    /// They surely belong to the need: the first is like a voice that lies there, by these words.
    Sure(Likeness),
    /// They say much the same and have no need yet.
    Alike,
    /// It lies between two needs.
    Between(NeedId, NeedId),
    /// It may belong to the need, and to no other.
    Maybe(Likeness),
    /// Nothing that lies in a need is like it.
    Alone,
}

/// What a voice is like.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Likeness {
    /// A voice that lies in the need, if it is not the need's own words.
    pub(super) voice: Option<VoiceId>,
    /// The words that it shares with what lies there.
    pub(super) words: Vec<String>,
}

/// A loose voice: its row, and where it may belong.
type Loose = (usize, Proposal);

/// What comes next among loose voices, given the needs with their members.
pub(super) fn next(evidence: &Evidence, needs: &[(NeedId, Vec<VoiceId>)], loose: &[VoiceId]) -> Option<Hand> {
    let learned = evidence.learned(needs);
    let rows = loose.iter().filter_map(|voice| evidence.row(*voice));
    let (sure, unsure): (Vec<Loose>, Vec<Loose>) =
        rows.map(|row| (row, learned.proposal(row))).partition(|(_, proposal)| proposal.sure);
    let surely = handful(&sure);
    let alike = company(evidence, &unsure);
    let taught = unsure
        .iter()
        .filter(|(_, at)| at.theme.is_some())
        .min_by(|(_, one), (_, other)| one.margin.total_cmp(&other.margin));
    let (into, rows) = if surely.len() >= FEWEST.max(alike.len()) {
        (proposed(&sure, &surely), surely)
    } else if alike.len() >= FEWEST {
        (None, alike)
    } else if let Some((row, proposal)) = taught {
        (proposal.theme, vec![*row])
    } else if !surely.is_empty() {
        (proposed(&sure, &surely), surely)
    } else if !alike.is_empty() {
        (None, alike)
    } else {
        (None, vec![unsure.first()?.0])
    };
    Some(told(evidence, &learned, needs, into, &rows))
}

/// The largest handful that surely belongs to one need, the surest first.
fn handful(sure: &[Loose]) -> Vec<usize> {
    let mut by_need: BTreeMap<usize, Vec<&Loose>> = BTreeMap::new();
    for loose in sure {
        by_need.entry(loose.1.theme.unwrap_or_default()).or_default().push(loose);
    }
    let largest = by_need.into_values().min_by_key(|members| Reverse(members.len().min(HANDFUL)));
    let mut largest = largest.unwrap_or_default();
    largest.sort_by(|(_, one), (_, other)| other.margin.total_cmp(&one.margin));
    largest.into_iter().map(|(row, _)| *row).take(HANDFUL).collect()
}

fn proposed(sure: &[Loose], rows: &[usize]) -> Option<usize> {
    let first = sure.iter().find(|(row, _)| rows.first() == Some(row))?;
    first.1.theme
}

/// The voice that keeps company with most others, and those of them that it keeps most with; none if each is alone.
fn company(evidence: &Evidence, loose: &[Loose]) -> Vec<usize> {
    let rows: Vec<usize> = loose.iter().map(|(row, _)| *row).take(SOUGHT).collect();
    let with = |one: usize| {
        let others =
            rows.iter().filter(move |other| **other != one).map(move |other| (evidence.together(one, *other), *other));
        others.filter(|(together, _)| *together >= COMPANY).collect::<Vec<_>>()
    };
    let weight = |one: usize| with(one).iter().map(|(together, _)| together).sum::<f64>();
    let most = rows.iter().map(|row| (weight(*row), *row)).reduce(|best, next| if next.0 > best.0 { next } else { best });
    let Some((_, middle)) = most.filter(|(weight, _)| *weight > 0.0) else { return Vec::new() };
    let mut others = with(middle);
    others.sort_by(|(one, a), (other, b)| other.total_cmp(one).then(a.cmp(b)));
    std::iter::once(middle).chain(others.into_iter().map(|(_, row)| row)).take(HANDFUL).collect()
}

fn told(
    evidence: &Evidence,
    learned: &Learned<'_>,
    needs: &[(NeedId, Vec<VoiceId>)],
    into: Option<usize>,
    rows: &[usize],
) -> Hand {
    let mut scores = vec![0.0; needs.len()];
    for row in rows {
        for (sum, score) in scores.iter_mut().zip(learned.scores(*row)) {
            *sum += score;
        }
    }
    let mut order: Vec<usize> = (0..needs.len()).filter(|nth| Some(*nth) != into).collect();
    order.sort_by(|one, other| scores[*other].total_cmp(&scores[*one]).then(one.cmp(other)));
    let first = rows.first().copied().unwrap_or_default();
    let why = match into {
        None if rows.len() > 1 => Why::Alike,
        None => Why::Alone,
        Some(theme) => {
            let proposal = learned.proposal(first);
            let like = learned.why(first, theme).map(|(row, words)| Likeness { voice: evidence.voice_at(row), words });
            match proposal.other {
                _ if proposal.sure => Why::Sure(like.unwrap_or_default()),
                Some(other) if proposal.margin <= BETWEEN => Why::Between(needs[theme].0, needs[other].0),
                _ => Why::Maybe(like.unwrap_or_default()),
            }
        }
    };
    Hand {
        voices: rows.iter().filter_map(|row| evidence.voice_at(*row)).collect(),
        into: into.map(|theme| needs[theme].0),
        why,
        others: order.into_iter().map(|nth| needs[nth].0).collect(),
    }
}
