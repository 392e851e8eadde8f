//! The list of bodies, sort by sort, and the form that adds one.

use super::{full_name, path};
use crate::{
    frame::{
        dates,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{self, Again, Choice, Was},
};
use askama::Template;
use axum::extract::State;
use samskapa_domain::{
    BodyId, OrganisationId,
    body::{Command, Sort},
};
use serde::Deserialize;

/// Every sort, in the order in which they are shown.
const SORTS: [Sort; 5] = [Sort::Assembly, Sort::Board, Sort::Coordination, Sort::Council, Sort::Reference];

#[derive(Template)]
#[template(path = "body/list.html")]
struct List {
    frame: Frame,
    was: Was,
    leads: bool,
    groups: Vec<Group>,
    organisations: Vec<Choice>,
}

/// The bodies of one sort.
struct Group {
    sort: String,
    rows: Vec<Row>,
}

struct Row {
    id: BodyId,
    name: String,
    sitting: usize,
}

/// The form that adds a body.
#[derive(Deserialize)]
pub(super) struct Fields {
    sort: Sort,
    #[serde(default)]
    name: String,
    #[serde(default, deserialize_with = "work::chosen")]
    organisation: Option<OrganisationId>,
    #[serde(default)]
    mandate: String,
    #[serde(default)]
    contact: String,
}

pub(super) async fn list(State(house): State<House>, visitor: Visitor) -> Answer {
    shown(&house, &visitor, Again::default())
}

fn shown(house: &House, visitor: &Visitor, again: Again) -> Answer {
    let (world, today, frame) = (house.world(), house.today(), again.frame(house, visitor));
    let groups = SORTS.map(|sort| {
        let bodies = world.bodies.all().filter(|body| body.sort == sort);
        let mut rows: Vec<Row> = bodies
            .map(|body| Row { id: body.id, name: full_name(&world, body), sitting: body.sitting(today).count() })
            .collect();
        dates::sort_by_word(frame.locale(), &mut rows, |row| &row.name);
        Group { sort: terms::key("body-sort", &sort), rows }
    });
    let page = List {
        was: again.was,
        leads: work::leads(visitor),
        groups: groups.into_iter().filter(|group| !group.rows.is_empty()).collect(),
        organisations: work::organisations(&world, frame.locale()),
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn add(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = BodyId(form.key);
    let Fields { sort, name, organisation, mandate, contact } = form.fields;
    let told = house.tell(&visitor, form.key, Command::Add { id, organisation, name, sort, mandate, contact }).await;
    work::done(&house, told, form.typed, (path(id), "notice-body-added"), |again| shown(&house, &visitor, again))
}
