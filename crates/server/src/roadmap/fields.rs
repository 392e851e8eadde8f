//! The fields of the form of a step, and what they say.

use crate::{
    frame::visitor::Visitor,
    house::House,
    work::{self, Undone, Was},
};
use samskapa_domain::{AreaId, NeedId, OrganisationId, PartId, roadmap::Plan};
use serde::Deserialize;

/// What is typed of a step.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    pub what: String,
    pub from: String,
    pub to: String,
    pub owner: String,
    pub measure: String,
    pub conditions: String,
    pub why: String,
    #[serde(deserialize_with = "work::chosen")]
    pub area: Option<AreaId>,
    #[serde(deserialize_with = "work::chosen")]
    pub organisation: Option<OrganisationId>,
    pub parts: Vec<PartId>,
    pub needs: Vec<NeedId>,
    /// Ticked when a municipality does not do the step at all.
    pub not_here: Option<String>,
}

impl Fields {
    /// What the step says. One year is enough: then it begins and ends in it.
    pub(super) fn plan(&self, house: &House, visitor: &Visitor) -> Result<Plan, Undone> {
        let from = year(house, visitor, &self.from)?;
        let to = if self.to.trim().is_empty() { from } else { year(house, visitor, &self.to)? };
        let (what, owner) = (self.what.clone(), self.owner.clone());
        Ok(Plan { what, from, to, owner, measure: self.measure.clone(), conditions: self.conditions.clone() })
    }
}

fn year(house: &House, visitor: &Visitor, typed: &str) -> Result<i16, Undone> {
    let typed = typed.trim();
    let wrong = || Undone::No(house.texts.t(visitor.locale, "roadmap-year-wrong").s("typed", typed).to_string());
    typed.parse().map_err(|_| wrong())
}

/// The fields as a plan fills them.
pub(super) fn filled(plan: &Plan) -> Was {
    Was::default()
        .with("what", plan.what.as_str())
        .with("from", plan.from.to_string())
        .with("to", plan.to.to_string())
        .with("owner", plan.owner.as_str())
        .with("measure", plan.measure.as_str())
        .with("conditions", plan.conditions.as_str())
}
