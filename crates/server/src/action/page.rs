//! The page of one action, and the form that says that it is done.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{self, Again, Link, Stages, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    ActionId,
    action::{Action, Command},
    claim::Thing,
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "action/page.html")]
struct ActionPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    action: &'a Action,
    ground: String,
    late: bool,
    from: Vec<Link>,
    after: Vec<Link>,
    stages: Stages,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    how: String,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<ActionId>) -> Answer {
    shown(&house, &visitor, id, Again::default())
}

fn shown(house: &House, visitor: &Visitor, id: ActionId, again: Again) -> Answer {
    let world = house.world();
    let action = world.actions.get(&id).ok_or(Problem::NotFound)?;
    let thing = Thing::Action(id);
    let frame = again.frame(house, visitor);
    let page = ActionPage {
        was: again.was,
        leads: work::leads(visitor),
        action,
        ground: terms::key("ground", &action.ground),
        late: action.done.is_none() && action.due < house.today(),
        from: work::links(&frame, &world, world.claims.to(thing).map(|claim| claim.from)),
        after: work::links(&frame, &world, world.claims.from(thing).map(|claim| claim.to)),
        stages: Stages::of(&frame, &world, thing),
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn finish(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<ActionId>,
    form: Form<Done>,
) -> Answer {
    let told = house.tell(&visitor, form.key, Command::Finish { id, how: form.fields.how }).await;
    let path = (format!("/actions/{id}"), "notice-action-finished");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, again))
}
