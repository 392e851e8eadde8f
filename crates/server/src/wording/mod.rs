//! Public texts in other words: in another language, or easy to read. Those who lead write them on a page of their own;
//! whoever reads the text gets the words that suit them, with a mark that says who made them, and the original one press
//! away.

mod page;

use crate::{
    frame::{
        door::Doors,
        locale::Locale,
        page::Frame,
        passage::{Passage, escaped},
    },
    rights::Right,
};
use askama::filters::HtmlSafe;
use samskapa_domain::{
    World,
    answer::Answer,
    wording::{self, Manner, Of, Part, Wording},
};
use std::fmt;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/wordings/{kind}/{id}", Right::Lead, page::page).post("/wordings/{kind}/{id}", Right::Lead, page::put)
}

/// A text as its reader gets it.
#[derive(Clone, Debug)]
pub struct Worded {
    words: Passage,
    made: Option<String>,
}

impl fmt::Display for Worded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.words)?;
        let Some(made) = &self.made else { return Ok(()) };
        f.write_str(" <small class=\"tag tag--plain\">")?;
        escaped(f, made)?;
        f.write_str("</small>")
    }
}

impl HtmlSafe for Worded {}

/// A text of the house in the reader's language where somebody has put it so, else as it was written.
pub fn read(world: &World, frame: &Frame, of: Of, part: Part, original: &str) -> Worded {
    match translation(world, frame, of, part) {
        Some(wording) => put(frame, wording),
        None => Worded { words: frame.said(original, wording::language(world, of)), made: None },
    }
}

/// A text of the house that nobody puts in other words.
pub fn plain(frame: &Frame, text: &str) -> Worded {
    Worded { words: frame.words(text), made: None }
}

/// The parts of an answer that say something, in the reader's language as far as they are put so.
pub fn answer(world: &World, frame: &Frame, answer: &Answer) -> Vec<(Part, Worded)> {
    let of = Of::Answer(answer.id);
    let worded = |part: &Part| Some((*part, read(world, frame, of, *part, wording::original(world, of, *part)?)));
    of.parts().iter().filter_map(worded).collect()
}

fn put(frame: &Frame, wording: &Wording) -> Worded {
    let made = match (wording.by_machine, wording.manner.easy) {
        (true, _) => Some("wording-machine"),
        (false, true) => None,
        (false, false) => Some("wording-person"),
    };
    Worded {
        words: frame.said(&wording.text, Some(&wording.manner.language)),
        made: made.map(|key| frame.t(key).to_string()),
    }
}

fn manner(frame: &Frame, easy: bool) -> Manner {
    Manner { language: frame.tag(), easy }
}

fn translation<'a>(world: &'a World, frame: &Frame, of: Of, part: Part) -> Option<&'a Wording> {
    let written = wording::language(world, of).and_then(Locale::from_tag).unwrap_or(frame.written());
    if written == frame.locale() { None } else { wording::find(world, of, part, &manner(frame, false)) }
}

/// What stands beside the texts of one thing: the originals of what is shown in other words, and the easy words.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The originals of what was put in the reader's language, with what each is.
    pub originals: Vec<(String, Passage)>,
    /// The easy words, in the reader's language or that of the original.
    pub easy: Vec<Worded>,
    /// Where those who lead write other words; empty for everybody else.
    pub write: String,
}

impl Beside {
    /// Of one thing.
    pub fn of(world: &World, frame: &Frame, of: Of) -> Self {
        let language = wording::language(world, of);
        let originals = of.parts().iter().filter(|part| translation(world, frame, of, **part).is_some());
        let original = |part: &Part| Some((label(frame, *part), frame.said(wording::original(world, of, *part)?, language)));
        let written = language.map_or_else(|| frame.written().tag().to_owned(), str::to_owned);
        let easy = |part: &Part| {
            let own = wording::find(world, of, *part, &manner(frame, true));
            own.or_else(|| wording::find(world, of, *part, &Manner { language: written.clone(), easy: true }))
        };
        Self {
            originals: originals.filter_map(original).collect(),
            easy: of.parts().iter().filter_map(easy).map(|wording| put(frame, wording)).collect(),
            write: frame
                .visitor
                .person
                .as_ref()
                .map(|_| format!("/wordings/{}", of.to_string().replace(' ', "/")))
                .unwrap_or_default(),
        }
    }
}

/// What a part is called: as the field in which it is written.
fn label(frame: &Frame, part: Part) -> String {
    frame.field(word(part))
}

/// The word of a part in forms and keys.
fn word(part: Part) -> &'static str {
    match part {
        Part::Title => "title",
        Part::Statement => "statement",
        Part::Influence => "influence",
        Part::Question => "question",
        Part::Reasons => "reasons",
        Part::Said => "said",
        Part::Done => "done",
        Part::Planned => "planned",
        Part::NotDone => "not_done",
        Part::Others => "others",
        Part::Next => "next",
    }
}

/// Languages in which people in the Nordic countries read, beside those of the pages: the other national minorities'
/// and those of many who have come. Each with what it calls itself.
pub const OTHERS: [(&str, &str); 14] = [
    ("se", "Davvisámegiella"),
    ("sma", "Åarjelsaemien"),
    ("smj", "Julevsámegiella"),
    ("fit", "Meänkieli"),
    ("rom", "Romani"),
    ("ar", "العربية"),
    ("so", "Soomaali"),
    ("fa", "فارسی"),
    ("ku", "Kurmancî"),
    ("ti", "ትግርኛ"),
    ("uk", "Українська"),
    ("pl", "Polski"),
    ("es", "Español"),
    ("de", "Deutsch"),
];

/// All languages that can be chosen, with what each calls itself.
pub fn languages() -> impl Iterator<Item = (&'static str, &'static str)> {
    Locale::ALL.into_iter().map(|locale| (locale.tag(), locale.own_name())).chain(OTHERS)
}

/// What a language calls itself; its tag where nobody here knows.
fn own_name(tag: &str) -> &str {
    languages().find(|(other, _)| *other == tag).map_or(tag, |(_, name)| name)
}
