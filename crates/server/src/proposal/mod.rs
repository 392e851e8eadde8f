//! The page of a proposal: what is proposed, by whom, for which needs, and what came of it. The form that makes
//! one stands on the page of its group.

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    group,
    house::House,
    rights::Right,
    work::{self, Link, Stages},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    GroupId, NeedId, ProposalId,
    claim::{Arrow, Thing},
    proposal::{Command, Proposal},
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().post("/proposals/make", Right::Lead, make).get("/proposals/{id}", Right::Anyone, show)
}

#[derive(Template)]
#[template(path = "proposal/page.html")]
struct ProposalPage<'a> {
    frame: Frame,
    leads: bool,
    proposal: &'a Proposal,
    group: Option<Link>,
    needs: Vec<Link>,
    first_need: Option<NeedId>,
    after: Vec<Link>,
    stages: Stages,
}

#[derive(Deserialize)]
struct Fields {
    group: GroupId,
    #[serde(default)]
    title: String,
    #[serde(default)]
    proposal: String,
    #[serde(default)]
    needs: Vec<NeedId>,
}

async fn show(State(house): State<House>, visitor: Visitor, Path(id): Path<ProposalId>) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let proposal = world.proposals.get(&id).ok_or(Problem::NotFound)?;
    let thing = Thing::Proposal(id);
    let needs: Vec<Thing> =
        world.claims.to(thing).filter(|claim| claim.arrow == Arrow::ProposedAs).map(|claim| claim.from).collect();
    page::show(&ProposalPage {
        leads: work::leads(&visitor),
        proposal,
        group: proposal.group.and_then(|group| work::links(&frame, &world, [Thing::Group(group)]).pop()),
        first_need: needs.iter().find_map(|thing| if let Thing::Need(need) = thing { Some(*need) } else { None }),
        needs: work::links(&frame, &world, needs),
        after: work::links(&frame, &world, world.claims.from(thing).map(|claim| claim.to)),
        stages: Stages::of(&frame, &world, thing),
        frame,
    })
}

async fn make(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let id = ProposalId(form.key);
    let Fields { group, title, proposal, needs } = form.fields;
    let told = house.tell(&visitor, form.key, Command::Make { id, title, text: proposal, group: Some(group), needs }).await;
    let path = (format!("/proposals/{id}"), "notice-proposal-made");
    work::done(&house, told, form.typed, path, |again| group::shown(&house, &visitor, group, again))
}
