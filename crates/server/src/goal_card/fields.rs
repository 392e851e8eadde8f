//! The fields of the form of a card, and what they say.

use crate::{
    frame::visitor::Visitor,
    house::House,
    work::{self, Undone, Was},
};
use samskapa_domain::{
    NeedId, OrganisationId, PartId,
    amount::Amount,
    goal_card::{Aim, Better, Noted, Point},
};
use serde::Deserialize;

/// What is typed of a card.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    #[serde(deserialize_with = "work::chosen")]
    organisation: Option<OrganisationId>,
    unit: String,
    goal: String,
    measure: String,
    counted_in: String,
    better: Option<Better>,
    baseline: String,
    baseline_date: String,
    target: String,
    target_date: String,
    kpi: String,
    owner: String,
    from: String,
    to: String,
    pub parts: Vec<PartId>,
    pub needs: Vec<NeedId>,
    pub why: String,
}

impl Fields {
    /// What the card is about.
    pub(super) fn aim(&self, house: &House, visitor: &Visitor) -> Result<Aim, Undone> {
        let missing = || Undone::No(house.texts.t(visitor.locale, "goal-card-organisation-missing").to_string());
        let kpi = match self.kpi.trim() {
            "" => None,
            typed => Some(typed.parse().map_err(|_| no(house, visitor, "goal-card-kpi-wrong", typed))?),
        };
        Ok(Aim {
            organisation: self.organisation.ok_or_else(missing)?,
            unit: self.unit.clone(),
            goal: self.goal.clone(),
            measure: self.measure.clone(),
            counted_in: self.counted_in.clone(),
            better: self.better.unwrap_or(Better::Up),
            baseline: point(house, visitor, &self.baseline_date, &self.baseline)?,
            target: point(house, visitor, &self.target_date, &self.target)?,
            kpi,
            owner: self.owner.clone(),
            from: work::day(house, visitor, &self.from)?,
            to: work::day(house, visitor, &self.to)?,
        })
    }
}

fn no(house: &House, visitor: &Visitor, key: &str, typed: &str) -> Undone {
    Undone::No(house.texts.t(visitor.locale, key).s("typed", typed.trim()).to_string())
}

/// A number as it was typed.
pub(super) fn number(house: &House, visitor: &Visitor, typed: &str) -> Result<Amount, Undone> {
    typed.parse().map_err(|_| no(house, visitor, "goal-card-number-wrong", typed))
}

/// A number on a day.
pub(super) fn point(house: &House, visitor: &Visitor, date: &str, amount: &str) -> Result<Point, Undone> {
    Ok(Point { date: work::day(house, visitor, date)?, amount: number(house, visitor, amount)? })
}

/// A value as it was typed.
pub(super) fn noted(house: &House, visitor: &Visitor, date: &str, amount: &str, note: &str) -> Result<Noted, Undone> {
    Ok(Noted { point: point(house, visitor, date, amount)?, note: note.to_owned() })
}

/// The fields as a card fills them.
pub(super) fn filled(aim: &Aim) -> Was {
    let number = |amount: Amount| amount.to_string();
    Was::default()
        .with("organisation", aim.organisation.to_string())
        .with("unit", aim.unit.as_str())
        .with("goal", aim.goal.as_str())
        .with("measure", aim.measure.as_str())
        .with("counted_in", aim.counted_in.as_str())
        .with("better", if aim.better == Better::Up { "up" } else { "down" })
        .with("baseline", number(aim.baseline.amount))
        .with("baseline_date", aim.baseline.date.to_string())
        .with("target", number(aim.target.amount))
        .with("target_date", aim.target.date.to_string())
        .with("kpi", aim.kpi.as_ref().map(ToString::to_string).unwrap_or_default())
        .with("owner", aim.owner.as_str())
        .with("from", aim.from.to_string())
        .with("to", aim.to.to_string())
}
