//! A framework: a set of tags that needs and cases have in common, for instance the elements of the good meeting between a
//! citizen and health care.
//!
//! A framework has versions. An element that lives on in the next version keeps its name in the ledger, so that what was
//! tagged with it stays tagged; one that was taken out can still be read where it stands, but no longer be chosen. The tags
//! themselves are arrows (`TaggedAs`), each with who drew it, when and why.

use crate::{
    ElementId, FrameworkId, Moment, Outcome, Stamp, World,
    claim::{Arrow, Thing},
    general,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most elements of a version: they are to be chosen from at a glance.
pub const MOST_ELEMENTS: usize = 30;

/// An element of a framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Element {
    /// Its name in the ledger, the same in every version.
    pub id: ElementId,
    /// What it is called.
    pub name: String,
    /// What it means, in plain words.
    pub explanation: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the framework")]
pub enum Command {
    /// Begins one with its first version.
    Begin { id: FrameworkId, name: String, elements: Vec<Element> },
    /// Writes the next version.
    Write { id: FrameworkId, elements: Vec<Element>, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the framework")]
pub enum Event {
    /// It was begun.
    Begun { id: FrameworkId, name: String },
    /// A version was written.
    Written { id: FrameworkId, elements: Vec<Element>, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It has no element.
    #[error("write at least one element")]
    NoElements,
    /// There are more than anybody can choose from.
    #[error("{elements} elements are more than can be chosen from: {most} at the most")]
    TooManyElements {
        /// How many.
        elements: usize,
        /// The most.
        most: usize,
    },
    /// Two of one name.
    #[error("two elements are called '{name}': give one of them another name")]
    SameName {
        /// The name.
        name: String,
    },
    /// An element of another framework, or twice the same.
    #[error("an element of it belongs elsewhere: open the page anew and write it there")]
    ElementElsewhere,
    /// Nothing is different.
    #[error("nothing was changed: change an element first")]
    NothingNew,
}

/// A version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    /// Its number, from one.
    pub number: u16,
    /// Its elements, in order.
    pub elements: Vec<Element>,
    /// What is new in it, and why.
    pub why: String,
    /// When it was written, and by whom.
    pub written: Stamp,
}

/// A framework.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Framework {
    /// Its name in the ledger.
    pub id: FrameworkId,
    /// What it is called.
    pub name: String,
    /// Its versions, oldest first.
    pub versions: Vec<Version>,
}

impl Framework {
    /// The newest version.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// The version that held at a time: the last that was written by then, or else the first.
    pub fn at(&self, time: Timestamp) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.written.time <= time).or(self.versions.first())
    }

    /// An element as it stands in the newest version that has it.
    pub fn element(&self, id: ElementId) -> Option<&Element> {
        self.versions.iter().rev().find_map(|version| version.elements.iter().find(|element| element.id == id))
    }
}

/// An element of whatever framework, as it stands in the newest version that has it.
pub fn element(world: &World, id: ElementId) -> Option<&Element> {
    world.frameworks.get(world.elements.get(&id)?)?.element(id)
}

/// A tag as it holds now.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag<'a> {
    /// The framework.
    pub framework: &'a Framework,
    /// The number of the version that held when the tag was set.
    pub version: u16,
    /// The element, as it stands in the newest version that has it.
    pub element: &'a Element,
    /// The arrow, with who, when and why.
    pub claim: &'a crate::claim::Claim,
}

/// The tags of a need or a case.
pub fn tags(world: &World, thing: Thing) -> Vec<Tag<'_>> {
    let arrows = world.claims.from(thing).filter(|claim| claim.arrow == Arrow::TaggedAs);
    let tag = |claim: &'_ crate::claim::Claim| match claim.to {
        Thing::Element(id) => Some((id, claim.id)),
        _ => None,
    };
    arrows
        .filter_map(tag)
        .filter_map(|(id, claim)| {
            let framework = world.frameworks.get(world.elements.get(&id)?)?;
            let claim = world.claims.get(&claim)?;
            let version = framework.at(claim.drawn.time)?.number;
            Some(Tag { framework, version, element: framework.element(id)?, claim })
        })
        .collect()
}

pub(crate) fn decide(world: &World, command: &Command, _moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Begin { id, name, elements } => {
            general::free(&world.frameworks, "framework", id)?;
            let begun = Event::Begun { id: *id, name: general::title("name", name)? };
            let elements = weighed(world, *id, elements)?;
            Ok(Outcome::of(begun).and(Event::Written { id: *id, elements, why: String::new() }))
        }
        Command::Write { id, elements, why } => {
            let framework = general::known(&world.frameworks, "framework", id)?;
            let elements = weighed(world, *id, elements)?;
            if framework.newest().is_some_and(|version| version.elements == elements) {
                return Err(Refusal::NothingNew.into());
            }
            Ok(Outcome::of(Event::Written { id: *id, elements, why: general::text("why", why)? }))
        }
    }
}

fn weighed(world: &World, id: FrameworkId, elements: &[Element]) -> Result<Vec<Element>, crate::Refusal> {
    if elements.is_empty() {
        return Err(Refusal::NoElements.into());
    }
    if elements.len() > MOST_ELEMENTS {
        return Err(Refusal::TooManyElements { elements: elements.len(), most: MOST_ELEMENTS }.into());
    }
    let (mut ids, mut names) = (BTreeSet::new(), BTreeSet::new());
    let mut weighed = Vec::with_capacity(elements.len());
    for element in elements {
        let elsewhere = world.elements.get(&element.id).is_some_and(|of| *of != id);
        if elsewhere || !ids.insert(element.id) {
            return Err(Refusal::ElementElsewhere.into());
        }
        let name = general::title("name", &element.name)?;
        if !names.insert(name.to_lowercase()) {
            return Err(Refusal::SameName { name }.into());
        }
        weighed.push(Element { id: element.id, name, explanation: general::text("explanation", &element.explanation)? });
    }
    Ok(weighed)
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Begun { id, name } => {
            world.frameworks.put_new(*id, Framework { id: *id, name: name.clone(), versions: Vec::new() });
        }
        Event::Written { id, elements, why } => {
            for element in elements {
                world.elements.put_new(element.id, *id);
            }
            // A version is numbered when it arrives, so that two written apart are two and none is lost.
            world.frameworks.change(id, |framework| {
                let number = framework.newest().map_or(1, |newest| newest.number.saturating_add(1));
                let (elements, why, written) = (elements.clone(), why.clone(), stamp.clone());
                framework.versions.push(Version { number, elements, why, written });
            });
        }
    }
}
