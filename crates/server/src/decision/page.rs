//! The page of one decision, with every sentence behind it; and the forms for taking it, putting it in force and
//! looking at it again.

use super::look;
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    wording::{self, Beside, Worded},
    work::{self, Again, Link, Paging, Quotes, Stages, Turn, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    DecisionId, NeedId, World,
    claim::{Arrow, Thing},
    decision::{Command, Decision, Item, Taken, Verdict},
    thread,
    wording::{Of, Part},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "decision/page.html")]
struct DecisionPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    decision: &'a Decision,
    heading: Worded,
    question: Worded,
    reasons: Option<Worded>,
    beside: Beside,
    verdict: Option<String>,
    state: String,
    look: &'static str,
    may_come_in_force: bool,
    about: Vec<Link>,
    needs: Vec<Link>,
    after: Vec<Link>,
    quotes: Quotes,
    sentences: usize,
    paging: Paging,
    stages: Stages,
    verdicts: [&'static str; 3],
    /// The needs about which something of their own may be said.
    items: Vec<Row>,
    /// What was said of some of them, with the key of the word for it and its look.
    said: Vec<(Link, String, &'static str, String)>,
}

/// One need in the form in which a decision is entered.
struct Row {
    need: Link,
    verdict: String,
    reasons: String,
}

#[derive(Deserialize)]
pub(super) struct Taking {
    verdict: Verdict,
    #[serde(default)]
    date: String,
    #[serde(default)]
    paragraph: String,
    #[serde(default)]
    dnr: String,
    #[serde(default)]
    reasons: String,
    #[serde(default)]
    item: Vec<NeedId>,
    #[serde(default)]
    item_verdict: Vec<String>,
    #[serde(default)]
    item_reasons: Vec<String>,
}

impl Taking {
    /// What is said of single needs; one that is left at "as the whole" is no item.
    fn items(&self) -> Vec<Item> {
        let said = self.item.iter().zip(&self.item_verdict).zip(&self.item_reasons);
        let item = |((need, verdict), reasons): ((&NeedId, &String), &String)| {
            let verdict = match verdict.as_str() {
                "yes" => Verdict::Yes,
                "no" => Verdict::No,
                "later" => Verdict::Later,
                _ => return None,
            };
            Some(Item { need: *need, verdict, reasons: reasons.clone() })
        };
        said.filter_map(item).collect()
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct InForce {
    from: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Looking {
    review_date: String,
    finding: String,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<DecisionId>,
    Query(turn): Query<Turn>,
) -> Answer {
    shown(&house, &visitor, id, turn, Again::default())
}

fn shown(house: &House, visitor: &Visitor, id: DecisionId, turn: Turn, again: Again) -> Answer {
    let (world, frame) = (house.world(), again.frame(house, visitor));
    let decision = world.decisions.get(&id).ok_or(Problem::NotFound)?;
    let thing = Thing::Decision(id);
    let behind = thread::before(&world, thing);
    let mut quotes = Quotes::behind(&world, &frame, thing);
    let sentences = quotes.number();
    let paging;
    (quotes.shown, paging) = Paging::of(quotes.shown, turn);
    let verdict = decision.taken.as_ref().map(|taken| taken.verdict);
    let read = |part, text: &str| wording::read(&world, &frame, Of::Decision(id), part, text);
    let needs = work::links(&frame, &world, behind.into_iter().filter(|thing| matches!(thing, Thing::Need(_))));
    let page = DecisionPage {
        items: rows(&needs, &again.was),
        said: said(&world, decision, &needs),
        was: again.was,
        leads: work::leads(visitor),
        heading: read(Part::Title, &decision.title),
        question: read(Part::Question, &decision.question),
        reasons: decision.taken.as_ref().map(|taken| read(Part::Reasons, &taken.reasons)),
        beside: Beside::of(&world, &frame, Of::Decision(id)),
        decision,
        verdict: verdict.map(|verdict| terms::key("verdict", &verdict)),
        state: terms::key("decision-state", &decision.state()),
        look: look(verdict),
        may_come_in_force: decision.taken.as_ref().is_some_and(Taken::says_yes) && decision.in_force.is_none(),
        about: work::links(
            &frame,
            &world,
            world.claims.to(thing).filter(|claim| claim.arrow == Arrow::Informs).map(|claim| claim.from),
        ),
        needs,
        after: work::links(&frame, &world, world.claims.from(thing).map(|claim| claim.to)),
        quotes,
        sentences,
        paging,
        stages: Stages::of(&frame, &world, thing),
        verdicts: ["yes", "no", "later"],
        frame,
    };
    work::send(&page.frame, &page)
}

/// The needs in the form: with one alone there is nothing to tell apart.
fn rows(needs: &[Link], was: &Was) -> Vec<Row> {
    if needs.len() < 2 {
        return Vec::new();
    }
    let row = |(nth, need): (usize, &Link)| Row {
        need: need.clone(),
        verdict: was.nth("item_verdict", nth).to_owned(),
        reasons: was.nth("item_reasons", nth).to_owned(),
    };
    needs.iter().enumerate().map(row).collect()
}

/// What was said of single needs.
fn said(world: &World, decision: &Decision, needs: &[Link]) -> Vec<(Link, String, &'static str, String)> {
    let Some(taken) = decision.taken.as_ref().filter(|taken| !taken.items.is_empty()) else { return Vec::new() };
    let said = needs.iter().filter_map(|link| {
        let (verdict, reasons) = taken.about(world, link.id().parse().ok()?);
        Some((link.clone(), terms::key("verdict", &verdict), look(Some(verdict)), reasons.to_owned()))
    });
    said.collect()
}

async fn tell(
    house: &House,
    visitor: &Visitor,
    id: DecisionId,
    (key, typed): (uuid::Uuid, crate::frame::form::Typed),
    command: Result<Command, Undone>,
    notice: &'static str,
) -> Answer {
    let told = work::tell(house, visitor, key, command).await;
    let path = (format!("/decisions/{id}"), notice);
    work::done(house, told, typed, path, |again| shown(house, visitor, id, Turn::default(), again))
}

pub(super) async fn take(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<DecisionId>,
    form: Form<Taking>,
) -> Answer {
    let items = form.fields.items();
    let Taking { verdict, date, paragraph, dnr, reasons, .. } = form.fields;
    let command =
        work::day(&house, &visitor, &date).map(|date| Command::Take { id, date, paragraph, dnr, verdict, reasons, items });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-decision-taken").await
}

pub(super) async fn put_in_force(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<DecisionId>,
    form: Form<InForce>,
) -> Answer {
    let command = work::day(&house, &visitor, &form.fields.from).map(|from| Command::PutInForce { id, from });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-decision-in-force").await
}

pub(super) async fn review(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<DecisionId>,
    form: Form<Looking>,
) -> Answer {
    let Looking { review_date, finding } = form.fields;
    let command = work::day(&house, &visitor, &review_date).map(|date| Command::Review { id, date, finding });
    tell(&house, &visitor, id, (form.key, form.typed), command, "notice-decision-reviewed").await
}
