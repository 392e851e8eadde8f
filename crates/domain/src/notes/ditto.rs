//! Voices that repeat an earlier one: the same words, or words that say so ("samma sak – sista bussen!!").

use std::collections::HashMap;

use super::fold::{fold, says, words};
use super::{Proposal, VoiceKind, Why};

const SAME: [&str; 26] = [
    "samma sak",
    "samma här",
    "samma som ovan",
    "samma",
    "håller med",
    "instämmer",
    "dito",
    "ditto",
    "se ovan",
    "det samme",
    "det samme her",
    "samme her",
    "samme",
    "enig",
    "som ovenfor",
    "som over",
    "det samme som over",
    "sama asia",
    "sama",
    "samaa mieltä",
    "kuten yllä",
    "same",
    "same here",
    "same thing",
    "same as above",
    "agree",
];

/// How far back a reference may reach.
const REACH: usize = 30;

/// Whether a voice says that it repeats another: it begins with such words, and a pause or nothing follows.
fn refers(text: &str) -> bool {
    if text.len() > 160 {
        return false;
    }
    let pause = text.find(['–', '—', '-', '!', ':', ',', '.', '(', '?']).unwrap_or(text.len());
    let first = fold(&text[..pause]);
    let said = first.trim();
    let together = says(&format!(" {said} "), &[" samma sak ", " sama asia ", " same thing "]) && words(said).count() <= 2;
    SAME.contains(&said) || together
}

/// Ties each voice to the earlier one it repeats.
pub(super) fn tie(voices: &mut [Proposal]) {
    let mut first_said: HashMap<String, usize> = HashMap::new();
    for at in 0..voices.len() {
        if refers(&voices[at].text) {
            let meant = meant(voices, at);
            let voice = &mut voices[at];
            voice.same_as = meant;
            voice.sure = false;
            voice.why = Why::Repeats;
            continue;
        }
        let folded = fold(&voices[at].text);
        if folded.trim().is_empty() {
            continue;
        }
        match first_said.get(&folded) {
            Some(first) => voices[at].same_as = Some(*first),
            None => {
                first_said.insert(folded, at);
            }
        }
    }
    for at in 0..voices.len() {
        if let Some(meant) = voices[at].same_as
            && voices[at].why == Why::Repeats
            && voices[at].kind == VoiceKind::Need
        {
            voices[at].kind = voices[meant].kind;
        }
    }
}

/// The voice that is meant: among the last ones at the same table the first that shares the most words with it, else
/// the one just before. A quotation beside a statement stands for the statement.
fn meant(voices: &[Proposal], at: usize) -> Option<usize> {
    let said = stems(&voices[at].text);
    let mut near = (at.saturating_sub(REACH)..at).filter(|other| voices[*other].table == voices[at].table);
    let mut best: Option<(usize, usize)> = None;
    for other in near.clone() {
        let theirs = stems(&voices[other].text);
        let shared = said.iter().filter(|stem| theirs.contains(stem)).count();
        if shared > best.map_or(0, |(most, _)| most) {
            best = Some((shared, other));
        }
    }
    let meant = best.map(|(_, other)| other).or_else(|| near.next_back())?;
    Some(voices[meant].with.or(voices[meant].same_as).unwrap_or(meant))
}

/// The beginnings of the longer words, so that "buss", "bussen" and "bussarna" meet.
fn stems(text: &str) -> Vec<String> {
    words(text)
        .take(60)
        .map(|word| word.small())
        .filter(|word| word.chars().count() >= 4)
        .filter(|word| !matches!(word.as_str(), "samma" | "sama" | "same" | "samme"))
        .map(|word| word.chars().take(4).collect())
        .collect()
}
