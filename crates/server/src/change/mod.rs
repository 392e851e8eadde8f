//! The pages of a change: what is different now, from when and for whom, and what made it so.

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
    work::{self, Again, Choice, Link, Quotes, Stages, Ticks, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    ActionId, ChangeId, TrialId,
    change::{Change, Command},
    claim::Thing,
    thread,
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/changes/new", Right::Lead, form).post("/changes/note", Right::Lead, note).get(
        "/changes/{id}",
        Right::Anyone,
        show,
    )
}

#[derive(Template)]
#[template(path = "change/new.html")]
struct NewPage {
    frame: Frame,
    was: Was,
    actions: Ticks,
    trials: Ticks,
}

#[derive(Template)]
#[template(path = "change/page.html")]
struct ChangePage<'a> {
    frame: Frame,
    leads: bool,
    change: &'a Change,
    made_by: Vec<Link>,
    needs: Vec<Link>,
    answers: Vec<Link>,
    quotes: Quotes,
    sentences: usize,
    stages: Stages,
}

#[derive(Deserialize)]
struct For {
    action: Option<ActionId>,
    trial: Option<TrialId>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Fields {
    what: String,
    from: String,
    for_whom: String,
    actions: Vec<ActionId>,
    trials: Vec<TrialId>,
}

async fn form(State(house): State<House>, visitor: Visitor, Query(asked): Query<For>) -> Answer {
    let mut was = Was::default().with("from", house.today().to_string());
    if let Some(action) = asked.action {
        was = was.with("actions", action.to_string());
    }
    if let Some(trial) = asked.trial {
        was = was.with("trials", trial.to_string());
    }
    shown(&house, &visitor, Again::filled(was))
}

fn shown(house: &House, visitor: &Visitor, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let actions =
        world.actions.all().rev().map(|action| Choice { value: action.id.to_string(), words: action.what.clone() });
    let page = NewPage {
        actions: Ticks::of(actions.collect(), &again.was, "actions"),
        trials: Ticks::of(work::trials(&world, frame.locale()), &again.was, "trials"),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

async fn note(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = ChangeId(form.key);
    let Fields { what, from, for_whom, actions, trials } = form.fields;
    let command = work::day(&house, &visitor, &from).map(|from| Command::Note { id, what, from, for_whom, actions, trials });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = (format!("/changes/{id}"), "notice-change-noted");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, again))
}

/// So many sentences stand on the page itself; the thread has them all.
const SENTENCES: usize = 6;

async fn show(State(house): State<House>, visitor: Visitor, Path(id): Path<ChangeId>) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let change = world.changes.get(&id).ok_or(Problem::NotFound)?;
    let thing = Thing::Change(id);
    let needs = thread::before(&world, thing).into_iter().filter(|thing| matches!(thing, Thing::Need(_)));
    let mut quotes = Quotes::behind(&world, &frame, thing);
    let sentences = quotes.number();
    quotes.shown.truncate(SENTENCES);
    page::show(&ChangePage {
        leads: work::leads(&visitor),
        change,
        made_by: work::links(&frame, &world, world.claims.to(thing).map(|claim| claim.from)),
        needs: work::links(&frame, &world, needs),
        answers: work::links(&frame, &world, world.claims.from(thing).map(|claim| claim.to)),
        quotes,
        sentences,
        stages: Stages::of(&frame, &world, thing),
        frame,
    })
}
