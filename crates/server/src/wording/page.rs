//! The page on which a text is put in other words, part by part, beside the original and how easily each reads.

use super::{Passage, label, languages, own_name, word};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    reading,
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    World,
    wording::{self, Command, Manner, Of, Part},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "wording/page.html")]
struct WordingPage {
    frame: Frame,
    was: Was,
    path: String,
    back: String,
    name: String,
    title: Passage,
    language: String,
    parts: Vec<Original>,
    languages: Vec<(&'static str, &'static str)>,
}

/// One text, with its other words.
struct Original {
    part: &'static str,
    label: String,
    words: Passage,
    reads: String,
    wordings: Vec<Other>,
}

/// Other words for it.
struct Other {
    language: String,
    name: String,
    easy: bool,
    by_machine: bool,
    words: Passage,
    reads: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    step: String,
    part: String,
    language: String,
    easy: Option<String>,
    by_machine: Option<String>,
    text: String,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path((kind, id)): Path<(String, Uuid)>) -> Answer {
    shown(&house, &visitor, named(&kind, id).ok_or(Problem::NotFound)?, Again::default())
}

/// The thing of an address: its kind and name.
fn named(kind: &str, id: Uuid) -> Option<Of> {
    Some(match kind {
        "need" => Of::Need(id.into()),
        "meeting" => Of::Meeting(id.into()),
        "decision" => Of::Decision(id.into()),
        "answer" => Of::Answer(id.into()),
        _ => return None,
    })
}

/// Where the page of the thing lies, and what it is called.
fn home(world: &World, of: Of) -> Option<(String, &str)> {
    Some(match of {
        Of::Need(id) => (format!("/needs/{id}"), &world.needs.get(&id)?.title),
        Of::Meeting(id) => (format!("/meetings/{id}"), &world.meetings.get(&id)?.title),
        Of::Decision(id) => (format!("/decisions/{id}"), &world.decisions.get(&id)?.title),
        Of::Answer(id) => (format!("/answers/{id}"), &world.needs.get(&world.answers.get(&id)?.need)?.title),
    })
}

fn shown(house: &House, visitor: &Visitor, of: Of, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let (back, title) = home(&world, of).ok_or(Problem::NotFound)?;
    let named = of.to_string();
    let kind = named.split(' ').next().unwrap_or_default();
    let language = wording::language(&world, of).unwrap_or(frame.written().tag()).to_owned();
    let page = WordingPage {
        path: format!("/wordings/{}", named.replace(' ', "/")),
        back,
        name: frame.t("wording-of").s("thing", frame.t(["thing-", kind].concat())).s("title", title).to_string(),
        title: frame.said(title, Some(&language)),
        parts: of.parts().iter().filter_map(|part| original(&world, &frame, of, *part, &language)).collect(),
        languages: languages().collect(),
        language,
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

fn original(world: &World, frame: &Frame, of: Of, part: Part, language: &str) -> Option<Original> {
    let text = wording::original(world, of, part)?;
    let other = |one: &wording::Wording| Other {
        name: own_name(&one.manner.language).to_owned(),
        language: one.manner.language.clone(),
        easy: one.manner.easy,
        by_machine: one.by_machine,
        words: frame.said(&one.text, Some(&one.manner.language)),
        reads: reading::line(frame, &one.text),
    };
    Some(Original {
        part: word(part),
        label: label(frame, part),
        words: frame.said(text, Some(language)),
        reads: reading::line(frame, text),
        wordings: wording::all(world, of, part).into_iter().map(other).collect(),
    })
}

pub(super) async fn put(
    State(house): State<House>,
    visitor: Visitor,
    Path((kind, id)): Path<(String, Uuid)>,
    form: Form<Fields>,
) -> Answer {
    let of = named(&kind, id).ok_or(Problem::NotFound)?;
    let Fields { step, part, language, easy, by_machine, text } = form.fields;
    let part = of.parts().iter().copied().find(|one| word(*one) == part);
    let manner = Manner { language: language.clone(), easy: easy.is_some() };
    let (command, notice) = match (step.as_str(), part) {
        ("tell", _) => (Command::Tell { of, language }, "notice-wording-told"),
        ("remove", Some(part)) => (Command::Remove { of, part, manner }, "notice-wording-removed"),
        (_, Some(part)) => (Command::Put { of, part, manner, text, by_machine: by_machine.is_some() }, "notice-wording-put"),
        (_, None) => return Err(Problem::NotFound),
    };
    let told = house.tell(&visitor, form.key, command).await.map_err(Undone::from);
    let path = (format!("/wordings/{kind}/{id}"), notice);
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, of, again))
}
