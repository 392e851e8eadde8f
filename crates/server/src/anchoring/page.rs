//! The log itself. Everybody sees who was reached and what was said; words by which somebody could be picked out are for
//! those who lead.

use super::{FORMS, SORTS, word};
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    meeting::choice,
    target_picture, terms,
    work::{self, Again, Choice, Ticks, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    AnchoringId, ObjectionId, SeriesId, TargetPictureId, World,
    anchoring::{self, Anchoring, Group, Objection, Of, Sort},
    figure::{Shown, shown as small},
};

#[derive(Template)]
#[template(path = "anchoring/page.html")]
struct LogPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    of: String,
    about: (String, String),
    aimed: bool,
    not_reached: Vec<Named<'a>>,
    log: Vec<Row<'a>>,
    sorts: Vec<Choice>,
    aims: Ticks,
    forms: Vec<Choice>,
}

/// A group by its sort and its own name.
struct Named<'a> {
    sort: String,
    name: &'a str,
}

impl<'a> Named<'a> {
    fn of(group: &'a Group) -> Self {
        Self { sort: terms::key("reached", &group.sort), name: &group.name }
    }
}

/// An occasion.
struct Row<'a> {
    id: AnchoringId,
    date: Date,
    group: Named<'a>,
    place: &'a str,
    form: String,
    people: Option<u32>,
    response: &'a str,
    objections: Vec<Said<'a>>,
    hidden: usize,
}

/// An objection as the reader may see it.
struct Said<'a> {
    id: ObjectionId,
    words: Option<&'a str>,
    masked: bool,
    held: bool,
    inside: bool,
    heeded: Vec<&'a str>,
}

pub(super) async fn of_picture(State(house): State<House>, visitor: Visitor, Path(id): Path<TargetPictureId>) -> Answer {
    shown(&house, &visitor, Of::TargetPicture(id), fresh(&house))
}

pub(super) async fn of_series(State(house): State<House>, visitor: Visitor, Path(id): Path<SeriesId>) -> Answer {
    shown(&house, &visitor, Of::Series(id), fresh(&house))
}

fn fresh(house: &House) -> Again {
    Again::filled(Was::default().with("date", house.today().to_string()))
}

/// The page, fresh or again.
pub(super) fn shown(house: &House, visitor: &Visitor, of: Of, again: Again) -> Answer {
    let (world, frame, leads) = (house.world(), again.frame(house, visitor), work::leads(visitor));
    let about = about(&world, of, leads).ok_or(Problem::NotFound)?;
    let aims = world.aims.get(&of.key());
    let mut log: Vec<Row<'_>> =
        anchoring::log(&world, of).into_iter().map(|anchoring| row(&world, anchoring, leads)).collect();
    log.reverse();
    let page = LogPage {
        leads,
        of: word(of),
        about,
        aimed: aims.is_some_and(|groups| !groups.is_empty()),
        not_reached: anchoring::not_reached(&world, of).into_iter().map(Named::of).collect(),
        log,
        sorts: SORTS.map(|sort| offered(&frame, "reached", &sort)).into(),
        aims: aim_ticks(&frame, aims, &again.was),
        forms: FORMS.map(|form| offered(&frame, "form", &form)).into(),
        was: with_aims(again.was, aims),
        frame,
    };
    work::send(&page.frame, &page)
}

/// What is anchored, where it is and what it is called; a picture of which there are drafts alone is for those who write.
fn about(world: &World, of: Of, leads: bool) -> Option<(String, String)> {
    Some(match of {
        Of::TargetPicture(id) => {
            let picture = world.target_pictures.get(&id)?;
            let agreed = picture.versions.iter().any(|version| version.agreed.is_some());
            (agreed || leads).then(|| (target_picture::path(id), picture.title.clone()))?
        }
        Of::Series(id) => (format!("/series/{id}"), world.series.get(&id)?.title.clone()),
    })
}

fn offered<T: serde::Serialize>(frame: &Frame, family: &str, value: &T) -> Choice {
    Choice { value: choice::word(value), words: frame.t(terms::key(family, value)).to_string() }
}

/// The sorts that can be ticked; as they were said last where nothing was typed.
fn aim_ticks(frame: &Frame, aims: Option<&Vec<Group>>, was: &Was) -> Ticks {
    let plain = |sort: Sort| Group { sort, name: String::new() };
    let said = |sort: &Sort| aims.is_some_and(|groups| groups.contains(&plain(*sort)));
    let sorts = SORTS.into_iter().filter(|sort| *sort != Sort::Others);
    let (chosen, rest) = sorts
        .map(|sort| (said(&sort), offered(frame, "reached", &sort)))
        .partition::<Vec<_>, _>(|(said, choice)| *said || was.has("groups", &choice.value));
    let words = |all: Vec<(bool, Choice)>| all.into_iter().map(|(_, choice)| choice).collect();
    Ticks { chosen: words(chosen), rest: words(rest) }
}

/// Groups in one's own words, one on each line, as they were said last.
fn with_aims(was: Was, aims: Option<&Vec<Group>>) -> Was {
    let own = aims.into_iter().flatten().filter(|group| !group.name.is_empty());
    let lines: Vec<&str> = own.map(|group| group.name.as_str()).collect();
    if was.of("own").is_empty() { was.with("own", lines.join("\n")) } else { was }
}

fn row<'a>(world: &'a World, anchoring: &'a Anchoring, leads: bool) -> Row<'a> {
    let occasion = &anchoring.occasion;
    let may_see = |objection: &&Objection| leads || anchoring.is_open(objection) || objection.erased.is_some();
    let said = |objection: &'a Objection| Said {
        id: objection.id,
        words: world.words(objection.words).filter(|_| objection.erased.is_none()),
        masked: objection.masked,
        held: objection.held,
        inside: objection.erased.is_none() && !anchoring.is_open(objection),
        heeded: objection.heeded.iter().map(|(_, what)| what.as_str()).collect(),
    };
    let objections: Vec<Said<'_>> = anchoring.objections.iter().filter(may_see).map(said).collect();
    let people = usize::try_from(occasion.people).unwrap_or(usize::MAX);
    Row {
        id: anchoring.id,
        date: occasion.date,
        group: Named::of(&occasion.group),
        place: &occasion.place,
        form: terms::key("form", &occasion.form),
        people: matches!(small(people), Shown::Exact(_)).then_some(occasion.people),
        response: &occasion.response,
        hidden: anchoring.objections.len() - objections.len(),
        objections,
    }
}
