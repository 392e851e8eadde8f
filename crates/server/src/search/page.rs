//! What was found: needs, voices and cases, each with the words that were met and where it stands.

use super::kept::{Hits, of_case, of_need};
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        passage::Tongue,
        visitor::Visitor,
    },
    house::House,
    need, place, terms, voice, work,
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{CaseId, NeedId, World, need::standing, voice as said};
use samskapa_words::search::Match;
use serde::Deserialize;
use std::ops::Range;

/// So many of each sort are shown.
const SHOWN: usize = 15;
/// What is longer is shown around the first word that was met.
const LONGEST: usize = 360;
/// So much stands before that word.
const BEFORE: usize = 90;

/// What is asked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "search/page.html")]
struct SearchPage {
    frame: Frame,
    asked: String,
    needs: Found<Need>,
    voices: Found<Voice>,
    cases: Found<Case>,
}

/// What was found of one sort.
struct Found<T> {
    rows: Vec<T>,
    /// There are more than are shown.
    more: bool,
}

/// Words, and whether they were met.
type Pieces = Vec<(bool, String)>;

struct Need {
    id: NeedId,
    tongue: Tongue,
    title: Pieces,
    pieces: Pieces,
    place: String,
    standing: String,
    tag: &'static str,
}

struct Voice {
    tongue: Tongue,
    pieces: Pieces,
    setting: String,
    needs: Vec<(NeedId, String)>,
}

struct Case {
    id: CaseId,
    tongue: Tongue,
    title: Pieces,
    pieces: Pieces,
    place: String,
}

/// The page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    let (entry, world) = house.ledger.seen();
    let (asked, leads) = (asked.q.trim().to_owned(), work::leads(&visitor));
    let hits = if asked.is_empty() {
        Hits::default()
    } else {
        let (house, world, asked) = (house.clone(), world.clone(), asked.clone());
        // The first search after something happened reads what is new; nobody else is to wait for that.
        let seek = move || house.sought.seek(&world, entry, leads, &asked);
        tokio::task::spawn_blocking(seek).await.map_err(Problem::fault)?
    };
    page::show_once(&filled(&world, asked, hits, house.frame(&visitor)))
}

fn filled(world: &World, asked: String, hits: Hits, frame: Frame) -> SearchPage {
    let needs = hits.needs.into_iter().filter_map(|hit| {
        let need = world.needs.get(&hit.key).filter(|need| need::is_open_to(&frame, world, need))?;
        let standing = standing(world, need);
        let words = of_need(need);
        let (title, rest) = titled(&words, &hit.matched);
        Some(Need {
            id: need.id,
            tongue: frame.tongue(&words, None::<&str>),
            title,
            pieces: rest,
            place: place::name(world, need.place),
            standing: terms::key("standing", &standing),
            tag: need::tag(standing),
        })
    });
    let needs = Found::of(needs);
    let voices = hits.voices.into_iter().filter_map(|hit| {
        let voice = world.voices.get(&hit.key).filter(|voice| voice::is_readable(&frame, world, voice))?;
        let words = world.words(voice.text)?;
        let needs = said::needs(world, voice.id).filter_map(|id| world.needs.get(&id));
        let needs = needs.filter(|need| need::is_open_to(&frame, world, need)).map(|need| (need.id, need.title.clone()));
        Some(Voice {
            tongue: frame.tongue(words, &voice.language),
            pieces: pieces(words, &hit.matched),
            setting: work::setting(world, frame.locale(), voice),
            needs: needs.collect(),
        })
    });
    let voices = Found::of(voices);
    let cases = hits.cases.into_iter().filter_map(|hit| {
        let case = world.cases.get(&hit.key).filter(|case| case.is_public())?;
        let story = &case.published()?.story;
        let words = of_case(story);
        let (title, rest) = titled(&words, &hit.matched);
        let tongue = frame.tongue(&words, None::<&str>);
        Some(Case { id: case.id, tongue, title, pieces: rest, place: story.conditions.place.clone() })
    });
    let cases = Found::of(cases);
    SearchPage { frame, asked, needs, voices, cases }
}

impl<T> Found<T> {
    fn of(mut found: impl Iterator<Item = T>) -> Self {
        let rows: Vec<T> = found.by_ref().take(SHOWN).collect();
        Self { more: found.next().is_some(), rows }
    }
}

impl SearchPage {
    fn is_empty(&self) -> bool {
        self.needs.rows.is_empty() && self.voices.rows.is_empty() && self.cases.rows.is_empty()
    }
}

/// The first line of a text and the rest of it, each in pieces.
fn titled(text: &str, matched: &[Match]) -> (Pieces, Pieces) {
    let end = text.find('\n').unwrap_or(text.len());
    let rest = (end + 1).min(text.len());
    let within = |range: Range<usize>| -> Vec<Match> {
        let inside = matched.iter().filter(|met| range.start <= met.at.start && met.at.end <= range.end);
        inside.map(|met| Match { at: met.at.start - range.start..met.at.end - range.start, ..met.clone() }).collect()
    };
    (pieces(&text[..end], &within(0..end)), pieces(&text[rest..], &within(rest..text.len())))
}

/// A text in pieces, those that were met marked; of a long one what stands around the first of them.
fn pieces(text: &str, matched: &[Match]) -> Pieces {
    let first = matched.first().map_or(0, |found| found.at.start);
    let first = if text.is_char_boundary(first) { first } else { 0 };
    let shown = around(text, first);
    let mut pieces = Pieces::new();
    if shown.start > 0 {
        pieces.push((false, "… ".to_owned()));
    }
    let mut at = shown.start;
    for found in matched.iter().map(|found| &found.at).filter(|found| found.end <= shown.end) {
        // What was sought in may be newer than the words at hand; then nothing is marked.
        let (Some(before), Some(met)) = (text.get(at..found.start), text.get(found.clone())) else { continue };
        pieces.push((false, before.to_owned()));
        pieces.push((true, met.to_owned()));
        at = found.end;
    }
    pieces.push((false, text[at..shown.end].to_owned()));
    if shown.end < text.len() {
        pieces.push((false, " …".to_owned()));
    }
    pieces.retain(|(_, text)| !text.is_empty());
    pieces
}

/// Whole words of a text around a place in it.
fn around(text: &str, place: usize) -> Range<usize> {
    if text.chars().count() <= LONGEST {
        return 0..text.len();
    }
    let borders = |range: Range<usize>| text[range.clone()].char_indices().map(move |(at, _)| range.start + at);
    let begin = borders(0..place).rev().nth(BEFORE).unwrap_or(0);
    let begin = if begin == 0 { 0 } else { text[begin..place].find(char::is_whitespace).map_or(place, |at| begin + at + 1) };
    let begin = (begin..=place).find(|at| text.is_char_boundary(*at)).unwrap_or(place);
    let end = borders(begin..text.len()).nth(LONGEST).unwrap_or(text.len());
    let end = if end == text.len() { end } else { text[begin..end].rfind(char::is_whitespace).map_or(end, |at| begin + at) };
    begin..end.max(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use samskapa_words::search::How;

    #[test]
    fn a_long_text_is_shown_around_the_word_that_was_met_in_whole_words() {
        let text = format!("{}så går sista bussen klockan 18{}", "ett ord ".repeat(60), " till ett".repeat(60));
        let at = text.find("bussen").expect("it stands there");
        let met = [Match { at: at..at + 6, sought: 0, how: How::Exact }];
        let pieces = pieces(&text, &met);
        assert_eq!(pieces.iter().filter(|(met, _)| *met).map(|(_, text)| text.as_str()).collect::<Vec<_>>(), ["bussen"]);
        let shown: String = pieces.iter().map(|(_, text)| text.as_str()).collect();
        assert!(shown.starts_with("… ") && shown.ends_with(" …"), "{shown}");
        assert!(shown.chars().count() <= LONGEST + 10);
        let inner = shown.trim_start_matches("… ").trim_end_matches(" …");
        assert!(text.contains(&format!(" {inner} ")), "{inner}");
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        let met = [Match { at: 0..4, sought: 0, how: How::Exact }];
        assert_eq!(pieces("Sist går bussen", &met), [(true, "Sist".to_owned()), (false, " går bussen".to_owned())]);
    }
}
