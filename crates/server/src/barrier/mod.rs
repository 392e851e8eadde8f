//! Barriers: what stands in the way, what we do about it ourselves, what somebody else must remove, and what
//! they answered, all in the open.

use crate::{
    frame::{
        dates,
        door::Doors,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    meeting::choice::or_none,
    rights::Right,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::{Timestamp, civil::Date};
use samskapa_domain::{
    BarrierId, NeedId, World, barrier,
    claim::{Arrow, Thing},
    need,
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/barriers", Right::Anyone, list_page).post("/barriers", Right::Lead, name).post(
        "/barriers/{id}/answer",
        Right::Lead,
        answer,
    )
}

#[derive(Template)]
#[template(path = "barrier/list.html")]
struct ListPage {
    frame: Frame,
    barriers: Vec<Row>,
    needs: Vec<(NeedId, String)>,
    typed: Fields,
}

struct Row {
    id: BarrierId,
    what: String,
    ourselves: String,
    others: String,
    assigned_to: String,
    due: Date,
    standing: Standing,
    answers: Vec<(Timestamp, String)>,
    needs: Vec<(NeedId, String)>,
}

/// Where a barrier stands; those that wait longest come first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Overdue,
    Waits,
    Answered,
    Removed,
}

impl Standing {
    fn of(barrier: &barrier::Barrier, today: Date) -> Self {
        match barrier.answers.last() {
            Some((_, _, true)) => Self::Removed,
            Some((_, _, false)) => Self::Answered,
            None if barrier.due < today => Self::Overdue,
            None => Self::Waits,
        }
    }

    /// The key of its text.
    fn text(self) -> &'static str {
        match self {
            Self::Overdue => "barrier-overdue",
            Self::Waits => "barrier-waits",
            Self::Answered => "barrier-answered",
            Self::Removed => "barrier-removed",
        }
    }

    /// The look of its tag.
    fn tag(self) -> &'static str {
        match self {
            Self::Overdue => "tag--late",
            Self::Waits => "",
            Self::Answered => "tag--now",
            Self::Removed => "tag--done",
        }
    }
}

/// What is typed to name a barrier.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Fields {
    what: String,
    ourselves: String,
    others: String,
    assigned_to: String,
    #[serde(deserialize_with = "or_none")]
    due: Option<Date>,
    needs: Vec<NeedId>,
}

/// The need to begin with.
#[derive(Deserialize)]
struct About {
    need: Option<NeedId>,
}

/// What whoever was asked says.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Said {
    text: String,
    removed: Option<String>,
}

async fn list_page(State(house): State<House>, visitor: Visitor, Query(about): Query<About>) -> Answer {
    let typed = Fields { needs: about.need.into_iter().collect(), ..Fields::default() };
    page::show(&list(&house, house.frame(&visitor), typed))
}

async fn name(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let Fields { what, ourselves, others, assigned_to, due: Some(due), needs } = form.fields.clone() else {
        return Err(Problem::Malformed(form.typed));
    };
    let id = BarrierId(form.key);
    let command = barrier::Command::Name { id, what, ourselves, others, assigned_to, due, needs };
    match house.tell(&visitor, form.key, command).await {
        Ok(_) => page::go_with_notice(&house, "/barriers", "notice-barrier-named"),
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&list(&house, house.frame(&visitor).refusing(sentence), form.fields))
        }
        Err(untold) => Err(Problem::from(untold)),
    }
}

async fn answer(State(house): State<House>, visitor: Visitor, Path(id): Path<BarrierId>, form: Form<Said>) -> Answer {
    let command = barrier::Command::Answer { id, text: form.fields.text, removed: form.fields.removed.is_some() };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    page::go_with_notice(&house, format!("/barriers#{id}"), "notice-barrier-answered")
}

fn list(house: &House, frame: Frame, typed: Fields) -> ListPage {
    let world = house.world();
    let today = house.today();
    let mut barriers: Vec<Row> = world.barriers.all().map(|barrier| row(&world, barrier, today)).collect();
    barriers.sort_by_key(|row| (row.standing, row.due, row.id));
    let mut needs: Vec<(NeedId, String)> = world
        .needs
        .all()
        .filter(|need| need.merged_into.is_none() && need.closed.is_none())
        .map(|need| (need.id, need.title.clone()))
        .collect();
    dates::sort_by_word(frame.locale(), &mut needs, |(_, title)| title);
    ListPage { frame, barriers, needs, typed }
}

fn row(world: &World, barrier: &barrier::Barrier, today: Date) -> Row {
    let needs = world.claims.from(Thing::Barrier(barrier.id)).filter_map(|claim| match (claim.arrow, claim.to) {
        (Arrow::Hinders, Thing::Need(id)) => world.needs.get(&need::surviving(world, id)),
        _ => None,
    });
    Row {
        id: barrier.id,
        what: barrier.what.clone(),
        ourselves: barrier.ourselves.clone(),
        others: barrier.others.clone(),
        assigned_to: barrier.assigned_to.clone(),
        due: barrier.due,
        standing: Standing::of(barrier, today),
        answers: barrier.answers.iter().map(|(stamp, text, _)| (stamp.time, text.clone())).collect(),
        needs: needs.filter(|need| crate::need::is_public(world, need)).map(|need| (need.id, need.title.clone())).collect(),
    }
}
