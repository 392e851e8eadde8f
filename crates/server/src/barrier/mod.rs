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
    work,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::{Timestamp, civil::Date};
use samskapa_domain::{
    BarrierId, NeedId, World,
    barrier::{self, Barrier, Standing},
    claim::{Arrow, Thing},
    need,
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/barriers", Right::Anyone, list_page)
        .post("/barriers", Right::Lead, name)
        .post("/barriers/{id}/answer", Right::Lead, answer)
        .post("/barriers/{id}/postpone", Right::Lead, postpone)
}

#[derive(Template)]
#[template(path = "barrier/list.html")]
struct ListPage {
    frame: Frame,
    asked: Option<String>,
    counts: [(&'static str, usize); 4],
    all_asked: Vec<(String, usize)>,
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
    postponed: Vec<(Date, String)>,
    standing: Standing,
    told: (&'static str, &'static str),
    answers: Vec<(Timestamp, String)>,
    needs: Vec<(NeedId, String)>,
}

/// The key of where a barrier stands, and the look of its tag.
fn told(standing: Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Overdue => ("barrier-overdue", "tag--late"),
        Standing::Waits => ("barrier-waits", ""),
        Standing::Answered => ("barrier-answered", "tag--now"),
        Standing::Removed => ("barrier-removed", "tag--done"),
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

/// The need to begin with, and who was asked if it is about one of them.
#[derive(Deserialize)]
struct About {
    need: Option<NeedId>,
    asked: Option<String>,
}

/// Why an answer takes longer, and until when.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Longer {
    until: String,
    why: String,
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
    page::show(&list(&house, house.frame(&visitor), typed, about.asked))
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
            page::show_refused(&list(&house, house.frame(&visitor).refusing(sentence), form.fields, None))
        }
        Err(untold) => Err(Problem::from(untold)),
    }
}

async fn answer(State(house): State<House>, visitor: Visitor, Path(id): Path<BarrierId>, form: Form<Said>) -> Answer {
    let command = barrier::Command::Answer { id, text: form.fields.text, removed: form.fields.removed.is_some() };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    page::go_with_notice(&house, format!("/barriers#{id}"), "notice-barrier-answered")
}

async fn postpone(State(house): State<House>, visitor: Visitor, Path(id): Path<BarrierId>, form: Form<Longer>) -> Answer {
    let due = work::day(&house, &visitor, &form.fields.until)?;
    let command = barrier::Command::Postpone { id, due, why: form.fields.why };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    page::go_with_notice(&house, format!("/barriers#{id}"), "notice-barrier-postponed")
}

fn list(house: &House, frame: Frame, typed: Fields, asked: Option<String>) -> ListPage {
    let (world, today) = (house.world(), house.today());
    // Who was asked is written by hand: the same role is meant whether it begins with a capital letter or not.
    let same = |one: &str, other: &str| one.trim().to_lowercase() == other.trim().to_lowercase();
    let asked = asked.filter(|asked| !asked.trim().is_empty());
    let ours = |barrier: &&Barrier| asked.as_ref().is_none_or(|asked| same(asked, &barrier.assigned_to));
    let shown: Vec<&Barrier> = world.barriers.all().filter(ours).collect();
    let day = |stamp: &samskapa_domain::Stamp| stamp.time.to_zoned(house.settings.zone.clone()).date();
    let tally = barrier::Tally::of(shown.iter().copied(), today, day);
    let mut all_asked: Vec<(String, usize)> = Vec::new();
    for barrier in world.barriers.all() {
        match all_asked.iter_mut().find(|(who, _)| same(who, &barrier.assigned_to)) {
            Some((_, count)) => *count += 1,
            None => all_asked.push((barrier.assigned_to.clone(), 1)),
        }
    }
    dates::sort_by_word(frame.locale(), &mut all_asked, |(who, _)| who);
    let mut barriers: Vec<Row> = shown.into_iter().map(|barrier| row(&world, barrier, today)).collect();
    barriers.sort_by_key(|row| (row.standing, row.due, row.id));
    let mut needs: Vec<(NeedId, String)> = world
        .needs
        .all()
        .filter(|need| need.merged_into.is_none() && need.closed.is_none())
        .map(|need| (need.id, need.title.clone()))
        .collect();
    dates::sort_by_word(frame.locale(), &mut needs, |(_, title)| title);
    let counts = [
        ("barrier-count-in-time", tally.in_time),
        ("barrier-count-late", tally.late),
        ("barrier-count-waits", tally.waits),
        ("barrier-count-overdue", tally.overdue),
    ];
    ListPage { frame, asked, counts, all_asked, barriers, needs, typed }
}

fn row(world: &World, barrier: &Barrier, today: Date) -> Row {
    let standing = barrier.standing(today);
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
        postponed: barrier.postponed.iter().map(|moved| (moved.from, moved.why.clone())).collect(),
        standing,
        told: told(standing),
        answers: barrier.answers.iter().map(|(stamp, text, _)| (stamp.time, text.clone())).collect(),
        needs: needs.filter(|need| crate::need::is_public(world, need)).map(|need| (need.id, need.title.clone())).collect(),
    }
}
