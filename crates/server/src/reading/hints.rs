//! Places in a text for everybody that could be plainer, each with what to do about it. Hints to a person who writes; they
//! stop nothing.

use crate::{
    frame::{
        form::Form,
        page::{self, Answer, Frame},
        passage::Passage,
        texts::Marked,
        visitor::Visitor,
    },
    house::House,
    sorting::beside::spoken,
};
use askama::Template;
use axum::extract::State;
use samskapa_words::{
    language::Language,
    plain::{Hint, HintKind, LONG_SENTENCE, hints, longest_word},
    word::words,
};
use serde::Deserialize;

/// More at once discourage.
const SHOWN: usize = 5;
/// Of a long sentence the first words tell which one it is.
const FIRST_WORDS: usize = 5;

/// A text while it is written.
#[derive(Debug, Deserialize)]
pub(super) struct Draft {
    #[serde(default)]
    text: String,
}

#[derive(Template)]
#[template(path = "reading/hints.html")]
struct Hints<'f> {
    frame: &'f Frame,
    hints: Vec<Marked<'f>>,
    more: usize,
}

/// The hints of a text that somebody is writing, as a part of a page; it is kept nowhere.
pub(super) async fn of_draft(State(house): State<House>, visitor: Visitor, form: Form<Draft>) -> Answer {
    page::show_once(&of(&house.frame(&visitor), &form.fields.text))
}

/// The hints of a text as a part of a page; nothing where there are none.
pub fn told(frame: &Frame, text: &str) -> String {
    of(frame, text).render().unwrap_or_default()
}

fn of<'f>(frame: &'f Frame, text: &str) -> Hints<'f> {
    let language = spoken(text);
    let found = hints(text, language);
    let shown: Vec<Marked> = found.iter().take(SHOWN).map(|hint| sentence(frame, text, language, hint)).collect();
    Hints { frame, more: found.len() - shown.len(), hints: shown }
}

/// A hint as a sentence.
fn sentence<'f>(frame: &'f Frame, text: &str, language: Language, hint: &Hint) -> Marked<'f> {
    let place = &text[hint.at.clone()];
    let words = |text: &str| -> Passage { frame.said(text, Some(language.code())) };
    match (hint.kind, hint.instead) {
        (HintKind::LongSentence, _) => {
            frame.t("reading-long-sentence").n("most", LONG_SENTENCE).w("words", words(&beginning(place)))
        }
        (HintKind::LongWord, _) => frame.t("reading-long-word").n("most", longest_word(language)).w("words", words(place)),
        (_, Some(instead)) => frame.t("reading-instead").s("instead", instead).w("words", words(place)),
        (HintKind::BureaucraticPhrase, None) => frame.t("reading-phrase").w("words", words(place)),
        (HintKind::UnexplainedAbbreviation, None) => frame.t("reading-short").w("words", words(place)),
        (HintKind::Passive, None) => frame.t("reading-passive").w("words", words(place)),
    }
}

fn beginning(sentence: &str) -> String {
    match words(sentence).nth(FIRST_WORDS) {
        Some(word) => format!("{} …", sentence[..word.at.start].trim_end()),
        None => sentence.to_owned(),
    }
}
