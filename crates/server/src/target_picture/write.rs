//! Writing: the first draft, the draft anew, or the draft of the next version, part by part, with what people suggested
//! beside the words it is about.

use super::{SORTS, path};
use crate::{
    frame::{
        error::Problem,
        form::{Form, Typed},
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    meeting::choice::word,
    terms,
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    PartId, TargetPictureId, World, suggestion,
    target_picture::{Command, MOST_PARTS, Part, Sort},
};
use serde::Deserialize;

/// So many empty rows stand below those that are written; more come when the form is opened again.
const EMPTY: usize = 6;

#[derive(Template)]
#[template(path = "target_picture/write.html")]
struct WritePage {
    frame: Frame,
    was: Was,
    /// The target picture; none while it is begun.
    id: Option<TargetPictureId>,
    title: String,
    number: u16,
    rows: Vec<Row>,
    /// The sorts: the word that is sent, and the key of its text.
    sorts: [(String, String); 4],
}

/// One part as it stands in the form.
struct Row {
    nth: usize,
    id: String,
    sort: String,
    text: String,
    from: String,
    suggested: Vec<Suggested>,
}

/// What somebody suggested to a part.
struct Suggested {
    words: String,
    instead: String,
    why: String,
}

/// The fields come row by row, each row with all of its own.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    title: String,
    who: String,
    why: String,
    part: Vec<String>,
    nth: Vec<String>,
    sort: Vec<Sort>,
    text: Vec<String>,
    shift_from: Vec<String>,
}

pub(super) async fn new(State(house): State<House>, visitor: Visitor) -> Answer {
    shown(&house, &visitor, None, None, Again::default())
}

pub(super) async fn form(State(house): State<House>, visitor: Visitor, Path(id): Path<TargetPictureId>) -> Answer {
    shown(&house, &visitor, Some(id), None, Again::default())
}

/// The form: with the parts of the newest version, or with what was typed.
fn shown(house: &House, visitor: &Visitor, id: Option<TargetPictureId>, typed: Option<Vec<Part>>, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let picture = id.map(|id| world.target_pictures.get(&id).ok_or(Problem::NotFound)).transpose()?;
    let newest = picture.and_then(|picture| picture.newest());
    let number = newest.map_or(1, |newest| newest.number + u16::from(newest.agreed.is_some()));
    let parts = typed.or_else(|| newest.map(|newest| newest.parts.clone())).unwrap_or_default();
    let empty = EMPTY.min(MOST_PARTS.saturating_sub(parts.len()));
    let mut rows: Vec<Row> = parts.iter().map(|part| row(&world, part)).collect();
    let blank = || Row {
        nth: 0,
        id: String::new(),
        sort: word(&Sort::Value),
        text: String::new(),
        from: String::new(),
        suggested: Vec::new(),
    };
    rows.extend(std::iter::repeat_with(blank).take(empty));
    for (nth, row) in rows.iter_mut().enumerate() {
        row.nth = nth + 1;
    }
    let page = WritePage {
        was: again.was,
        id,
        title: picture.map(|picture| picture.title.clone()).unwrap_or_default(),
        number,
        rows,
        sorts: SORTS.map(|sort| (word(&sort), terms::key("part-sort", &sort))),
        frame,
    };
    work::send(&page.frame, &page)
}

fn row(world: &World, part: &Part) -> Row {
    let open = world.suggestions.all().filter(|made| made.part == part.id && made.settled.is_none() && made.is_open());
    let words = |id| world.words(id).unwrap_or_default().to_owned();
    let suggested = open.map(|made: &suggestion::Suggestion| Suggested {
        words: made.words.clone(),
        instead: words(made.instead),
        why: made.why.map(words).unwrap_or_default(),
    });
    Row {
        nth: 0,
        id: part.id.to_string(),
        sort: word(&part.sort),
        text: part.text.clone(),
        from: part.from.clone(),
        suggested: suggested.collect(),
    }
}

/// The parts of a form, in the order of the numbers that stand beside them. A row without words is a part less.
fn parts(house: &House, fields: &Fields) -> Result<Vec<Part>, Problem> {
    let mut parts = Vec::new();
    for (at, text) in fields.text.iter().enumerate() {
        let of = |list: &[String]| list.get(at).map(|typed| typed.trim().to_owned()).unwrap_or_default();
        let from = of(&fields.shift_from);
        if text.trim().is_empty() && from.is_empty() {
            continue;
        }
        let id = match of(&fields.part).parse::<PartId>() {
            Ok(id) => id,
            Err(_) => PartId(house.fresh_key()?),
        };
        let sort = fields.sort.get(at).copied().unwrap_or(Sort::Value);
        // Words before a shift that is none would be refused far from where they were typed.
        let from = if sort == Sort::Shift { from } else { String::new() };
        let nth = of(&fields.nth).parse::<usize>().unwrap_or(usize::MAX);
        parts.push((nth, at, Part { id, sort, text: text.clone(), from }));
    }
    parts.sort_by_key(|(nth, at, _)| (*nth, *at));
    Ok(parts.into_iter().map(|(_, _, part)| part).collect())
}

pub(super) async fn begin(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = TargetPictureId(form.key);
    let parts = parts(&house, &form.fields)?;
    let Fields { title, who, .. } = form.fields;
    let command = Command::Begin { id, title, who, parts: parts.clone() };
    let told = house.tell(&visitor, form.key, command).await.map_err(Undone::from);
    done(&house, &visitor, told, (id, None), parts, form.typed)
}

pub(super) async fn write(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<TargetPictureId>,
    form: Form<Fields>,
) -> Answer {
    let parts = parts(&house, &form.fields)?;
    let command = Command::Write { id, parts: parts.clone(), why: form.fields.why.clone() };
    let told = house.tell(&visitor, form.key, command).await.map_err(Undone::from);
    done(&house, &visitor, told, (id, Some(id)), parts, form.typed)
}

fn done<T>(
    house: &House,
    visitor: &Visitor,
    told: Result<T, Undone>,
    (id, before): (TargetPictureId, Option<TargetPictureId>),
    parts: Vec<Part>,
    typed: Typed,
) -> Answer {
    let newest = house.world().target_pictures.get(&id).and_then(|picture| picture.newest()).map(|newest| newest.number);
    let at = format!("{}?version={}", path(id), newest.unwrap_or(1));
    work::done(house, told, typed, (at, "notice-target-picture-written"), |again| {
        shown(house, visitor, before, Some(parts), again)
    })
}
