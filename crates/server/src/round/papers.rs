//! Ballot papers: how many, for which place, and the page that prints them, each with its number.

use super::slate::Slate;
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    PlaceId, RoundId, World,
    round::{
        Command, Round,
        entry::{self, MOST_PRINTED},
        setting::{GRADES, Kind},
    },
};
use serde::Deserialize;

/// So many are on the page that prints them: a browser lays out no more without making people wait.
const ON_PAGE: u32 = 400;

#[derive(Template)]
#[template(path = "round/papers.html")]
struct PapersPage {
    frame: Frame,
    was: Was,
    id: RoundId,
    title: String,
    places: Vec<Choice>,
    batches: Vec<Batch>,
}

struct Batch {
    first: u32,
    last: u32,
    place: String,
}

#[derive(Template)]
#[template(path = "round/sheets.html")]
struct SheetsPage {
    frame: Frame,
    id: RoundId,
    title: String,
    slate: Slate,
    numbers: Vec<u32>,
    /// The last that is on the page, and the last that was asked for.
    rest: Option<(u32, u32)>,
}

/// The grades as they are written on paper: the best as the highest number.
fn on_paper() -> Vec<(usize, String)> {
    super::slate::grades().into_iter().map(|(nth, key)| (GRADES.len() - nth, key)).collect()
}

/// How many, and for where.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    pub count: String,
    #[serde(deserialize_with = "work::chosen")]
    pub place: Option<PlaceId>,
}

/// Which papers.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct Wanted {
    first: u32,
    last: u32,
}

/// The open round that is printed for.
pub(super) fn round(world: &World, id: RoundId) -> Result<&Round, Problem> {
    world.rounds.get(&id).filter(|round| round.setting.is_numbered()).ok_or(Problem::NotFound)
}

/// Asks.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<RoundId>) -> Answer {
    let world = house.world();
    let round = round(&world, id)?;
    let was = Was::default().with("count", "40").with("place", round.place.to_string());
    show(&house, &visitor, round, &Again::filled(was))
}

fn show(house: &House, visitor: &Visitor, round: &Round, again: &Again) -> Answer {
    let world = house.world();
    let batch = |batch: &entry::Batch| Batch {
        first: batch.first,
        last: batch.last,
        place: batch.place.map(|place| crate::place::name(&world, place)).unwrap_or_default(),
    };
    let frame = again.frame(house, visitor);
    let page = PapersPage {
        was: again.was.clone(),
        id: round.id,
        title: round.title.clone(),
        places: work::places(&world, frame.locale()),
        batches: round.batches.iter().map(batch).collect(),
        frame,
    };
    work::send(&page.frame, &page)
}

/// Numbers so many more papers, and goes on to print them.
pub(super) async fn print(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoundId>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let round = round(&world, id)?;
    let first = entry::printed(round) + 1;
    let count = super::counting::whole(&house, &visitor, &form.fields.count);
    let last = first.saturating_add(count.as_ref().map_or(0, |count| (*count).min(MOST_PRINTED))).saturating_sub(1);
    let command = count.map(|papers| Command::PrintPapers { id, papers, place: form.fields.place });
    let told = work::tell(&house, &visitor, form.key, command).await;
    // A form sent twice numbered its papers the first time; they stand on the page that lists them.
    let path = match &told {
        Ok(done) if !done.replayed => format!("/rounds/{id}/papers/print?first={first}&last={last}"),
        _ => format!("/rounds/{id}/papers"),
    };
    work::done(&house, told, form.typed, (path, "notice-round-papers"), |again| show(&house, &visitor, round, &again))
}

/// The papers, ready to print.
pub(super) async fn sheets(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoundId>,
    Query(wanted): Query<Wanted>,
) -> Answer {
    let world = house.world();
    let round = round(&world, id)?;
    let last = wanted.last.min(entry::printed(round));
    let end = last.min(wanted.first.saturating_add(ON_PAGE - 1));
    if wanted.first == 0 || wanted.first > last {
        return Err(Problem::NotFound);
    }
    page::show(&SheetsPage {
        id,
        title: round.title.clone(),
        slate: Slate::of(&world, round, None),
        numbers: (wanted.first..=end).collect(),
        rest: (end < last).then_some((end + 1, last)),
        frame: house.frame(&visitor),
    })
}
