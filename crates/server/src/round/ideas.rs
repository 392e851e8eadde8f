//! Ideas with what they cost, as somebody types or pastes them: one on each line, the cost after a semicolon.

use crate::{
    frame::{key::derived, visitor::Visitor},
    house::House,
    work::Undone,
};
use samskapa_domain::{ChoiceId, round::setting::Idea};
use uuid::Uuid;

/// Reads the ideas. Their names are made from the key of the form, so that a form sent twice makes them once.
///
/// # Errors
/// [`Undone::No`] with a sentence that names the cost that cannot be read.
pub(super) fn read(house: &House, visitor: &Visitor, key: Uuid, text: &str) -> Result<Vec<Idea>, Undone> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let idea = |(nth, line): (usize, &str)| {
        let (title, cost) = line.rsplit_once([';', '\t']).unwrap_or((line, ""));
        Ok(Idea {
            id: ChoiceId(derived(key, ["idea", nth.to_string().as_str()])),
            title: title.trim().to_owned(),
            cost: money(house, visitor, cost)?,
        })
    };
    lines.enumerate().map(idea).collect()
}

/// Reads whole kronor as people write them: `12 000`, `12 000 kr`, `12.000 kr.`; none where nothing is written.
///
/// # Errors
/// [`Undone::No`] with a sentence that names what was typed.
pub(super) fn money(house: &House, visitor: &Visitor, typed: &str) -> Result<Option<u64>, Undone> {
    let bare = typed.trim().to_lowercase();
    let bare = bare.trim_end_matches('.').trim_end_matches(['k', 'r', 'o', 'n', 'e', ':', '-', '–', ' ', '\u{a0}']);
    let digits: String = bare.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() && typed.trim().is_empty() {
        return Ok(None);
    }
    // A point stands between thousands; where anything else follows it, nobody can tell what was meant.
    let whole = digits.split('.').enumerate().all(|(nth, group)| nth == 0 || group.len() == 3);
    let cost = whole.then(|| digits.replace('.', "").parse().ok()).flatten();
    let sentence = || house.texts.t(visitor.locale, "round-cost-unclear").s("typed", typed.trim()).to_string();
    cost.map(Some).ok_or_else(|| Undone::No(sentence()))
}
