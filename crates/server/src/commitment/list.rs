//! All promises, under their headings, with both gaps: those behind which no voice stands, and needs that nobody has
//! promised anything about.

use super::{standing, who};
use crate::{
    frame::{
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need::is_open_to,
    work::{self, Again, Choice, Link, Paging, Ticks, Turn, Undone, Was},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    CommitmentId, NeedId, PartId, World,
    claim::Thing,
    commitment::{self, By, Command, Commitment},
};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "commitment/list.html")]
struct ListPage {
    frame: Frame,
    was: Was,
    leads: bool,
    headings: Vec<(String, Vec<Row>)>,
    without_voice: Vec<Link>,
    needs_open: Vec<Link>,
    paging: Paging,
    bys: Vec<Choice>,
    needs: Ticks,
    parts: Ticks,
}

struct Row {
    id: CommitmentId,
    text: String,
    who: String,
    standing: (&'static str, &'static str),
    without_voice: bool,
}

#[derive(Deserialize)]
pub(super) struct About {
    need: Option<NeedId>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    by: String,
    heading: String,
    text: String,
    needs: Vec<NeedId>,
    parts: Vec<PartId>,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Query(about): Query<About>,
    Query(turn): Query<Turn>,
) -> Answer {
    let was = about.need.map_or_else(Was::default, |need| Was::default().with("needs", need.to_string()));
    shown(&house, &visitor, Again::filled(was), turn)
}

fn shown(house: &House, visitor: &Visitor, again: Again, turn: Turn) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let without_voice = commitment::without_voice(&world);
    let alone: Vec<CommitmentId> = without_voice.iter().map(|commitment| commitment.id).collect();
    let open = commitment::needs_without_promise(&world).into_iter().filter(|need| is_open_to(&frame, &world, need));
    let (open, paging) = Paging::of(open.collect(), turn);
    let page = ListPage {
        leads: work::leads(visitor),
        headings: headings(&world, &alone),
        without_voice: work::links(&frame, &world, alone.iter().map(|id| Thing::Commitment(*id))),
        needs_open: work::links(&frame, &world, open.into_iter().map(|need| Thing::Need(need.id))),
        paging,
        bys: bys(&world, &frame),
        needs: Ticks::of(work::needs(&world, &frame, None), &again.was, "needs"),
        parts: Ticks::of(work::parts(&world, None, house.today()), &again.was, "parts"),
        was: again.was,
        frame,
    };
    work::send(&page.frame, &page)
}

/// Promises under their headings, in the order in which the headings came; those that were withdrawn last.
fn headings(world: &World, without_voice: &[CommitmentId]) -> Vec<(String, Vec<Row>)> {
    let mut headings: Vec<(String, Vec<&Commitment>)> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for commitment in world.commitments.all() {
        let place = *places.entry(commitment.heading.to_lowercase()).or_insert_with(|| {
            headings.push((commitment.heading.clone(), Vec::new()));
            headings.len() - 1
        });
        headings[place].1.push(commitment);
    }
    let row = |commitment: &Commitment| Row {
        id: commitment.id,
        text: commitment.text.clone(),
        who: who(world, commitment.by),
        standing: standing(commitment),
        without_voice: without_voice.contains(&commitment.id),
    };
    let rows = |mut all: Vec<&Commitment>| {
        all.sort_by_key(|commitment| (!commitment.stands(), commitment.id));
        all.into_iter().map(row).collect()
    };
    headings.into_iter().map(|(heading, all)| (heading, rows(all))).collect()
}

/// Who can promise: every body and every organisation.
fn bys(world: &World, frame: &Frame) -> Vec<Choice> {
    let named = |kind: &str, choice: Choice| Choice { value: format!("{kind} {}", choice.value), ..choice };
    let bodies = work::bodies(world, frame.locale()).into_iter().map(|body| named("body", body));
    let organisations = work::organisations(world, frame.locale()).into_iter().map(|one| named("organisation", one));
    bodies.chain(organisations).collect()
}

fn by(word: &str) -> Option<By> {
    match word.split_once(' ')? {
        ("body", id) => id.parse().ok().map(By::Body),
        ("organisation", id) => id.parse().ok().map(By::Organisation),
        _ => None,
    }
}

pub(super) async fn promise(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = CommitmentId(form.key);
    let Fields { by: word, heading, text, needs, parts } = form.fields;
    let told = match by(&word) {
        Some(by) => {
            let command = Command::Promise { id, by, heading, text, needs, parts };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        None => Err(Undone::No(house.texts.t(visitor.locale, "commitment-nobody").to_string())),
    };
    let path = (format!("/commitments/{id}"), "notice-commitment-promised");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, again, Turn::default()))
}
