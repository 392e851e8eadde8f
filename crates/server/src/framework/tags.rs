//! The tags of a need or a case: shown with their explanations, and set and taken away by those who lead. Who did so, when
//! and why stands in the history of the arrows.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer},
        visitor::Visitor,
    },
    house::House,
    work::Choice,
};
use axum::extract::State;
use jiff::Timestamp;
use samskapa_domain::{
    CaseId, ClaimId, ElementId, FrameworkId, NeedId, World,
    claim::{Arrow, Command, Thing},
    framework,
};
use serde::Deserialize;

/// The tags of a thing, and those that could be set.
#[derive(Clone, Debug, Default)]
pub struct Tags {
    /// Those that hold.
    pub shown: Vec<Shown>,
    /// Elements to choose from.
    pub choices: Vec<Choice>,
    /// What the form calls the thing: its kind and its name.
    pub of: (&'static str, String),
}

/// A tag.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The arrow; none for a case of another house.
    pub claim: Option<ClaimId>,
    /// The framework, if it is one of ours.
    pub framework: Option<FrameworkId>,
    /// What the framework is called.
    pub framework_name: String,
    /// The version that held when the tag was set.
    pub version: u16,
    /// The element.
    pub name: String,
    /// What it means.
    pub explanation: String,
    /// When it was set.
    pub when: Option<Timestamp>,
    /// Who set it, as the ledger knows it.
    pub who: String,
}

impl Tags {
    /// The tags of a need or a case.
    pub fn of(world: &World, thing: Thing) -> Self {
        let tags = framework::tags(world, thing);
        let is_set = |id: ElementId| tags.iter().any(|tag| tag.element.id == id);
        let elements = world.frameworks.all().filter_map(|framework| Some((framework, framework.newest()?)));
        let choices = elements.flat_map(|(framework, newest)| {
            let free = newest.elements.iter().filter(|element| !is_set(element.id));
            free.map(|element| Choice {
                value: element.id.to_string(),
                words: format!("{} ({})", element.name, framework.name),
            })
        });
        let choices = choices.collect();
        let id = thing.to_string().rsplit(' ').next().unwrap_or_default().to_owned();
        let shown = tags
            .into_iter()
            .map(|tag| Shown {
                claim: Some(tag.claim.id),
                framework: Some(tag.framework.id),
                framework_name: tag.framework.name.clone(),
                version: tag.version,
                name: tag.element.name.clone(),
                explanation: tag.element.explanation.clone(),
                when: Some(tag.claim.drawn.time),
                who: tag.claim.drawn.by.clone(),
            })
            .collect();
        Self { shown, choices, of: (thing.kind(), id) }
    }
}

#[derive(Deserialize)]
pub(super) struct Drawing {
    need: Option<NeedId>,
    case: Option<CaseId>,
    element: ElementId,
    #[serde(default)]
    why: String,
}

#[derive(Deserialize)]
pub(super) struct Withdrawing {
    claim: ClaimId,
    #[serde(default)]
    why: String,
}

pub(super) async fn draw(State(house): State<House>, visitor: Visitor, form: Form<Drawing>) -> Answer {
    let Drawing { need, case, element, why } = form.fields;
    let from = need.map(Thing::Need).or(case.map(Thing::Case)).ok_or(Problem::Malformed(form.typed.clone()))?;
    let command = Command::Draw { from, arrow: Arrow::TaggedAs, to: Thing::Element(element), why };
    house.tell(&visitor, form.key, command).await.map_err(|no| no.with(form.typed))?;
    page::go_with_notice(&house, path(from), "notice-tag-set")
}

pub(super) async fn withdraw(State(house): State<House>, visitor: Visitor, form: Form<Withdrawing>) -> Answer {
    let Withdrawing { claim: id, why } = form.fields;
    let world = house.world();
    let claim = world.claims.get(&id).filter(|claim| claim.arrow == Arrow::TaggedAs).ok_or(Problem::NotFound)?;
    house.tell(&visitor, form.key, Command::Withdraw { id, why }).await.map_err(|no| no.with(form.typed))?;
    page::go_with_notice(&house, path(claim.from), "notice-tag-taken")
}

fn path(thing: Thing) -> String {
    crate::work::path(thing).unwrap_or_else(|| "/frameworks".to_owned())
}
