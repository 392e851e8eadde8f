//! Who stands behind a process, or owns a question: a municipality, a region, an association, a council.

use crate::{Moment, OrganisationId, Outcome, Stamp, World, general};
use serde::{Deserialize, Serialize};

/// What sort of organisation it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Sort {
    Municipality,
    Region,
    HealthCentre,
    Association,
    Council,
    Authority,
    Company,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Adds an organisation.
    Add {
        /// Its name in the ledger.
        id: OrganisationId,
        /// Its name among people.
        name: String,
        /// Its sort.
        sort: Sort,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// It was added.
    Added(Organisation),
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Another has that name.
    #[error("'{name}' is here already: choose it from the list")]
    NameTaken {
        /// The name.
        name: String,
    },
}

/// An organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    /// Its name in the ledger.
    pub id: OrganisationId,
    /// Its name among people.
    pub name: String,
    /// Its sort.
    pub sort: Sort,
}

pub(crate) fn decide(world: &World, command: &Command, _moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let Command::Add { id, name, sort } = command;
    general::free(&world.organisations, "organisation", id)?;
    let name = general::title("name", name)?;
    if world.organisations.all().any(|other| other.name.to_lowercase() == name.to_lowercase()) {
        return Err(Refusal::NameTaken { name }.into());
    }
    Ok(Outcome::of(Event::Added(Organisation { id: *id, name, sort: *sort })))
}

pub(crate) fn fold(world: &mut World, event: &Event, _stamp: &Stamp) {
    let Event::Added(organisation) = event;
    world.organisations.put_new(organisation.id, organisation.clone());
}
