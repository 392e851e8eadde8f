//! A body that decides, prepares or advises: a council, a board, a coordination group, a reference group. What it is there
//! for, who sits in it and as what, what its minutes hold, and who stood aside from what.
//!
//! Who sits in a body is public while they sit. Their names are kept apart all the same, so that a name can be erased
//! when there is no more reason to keep it; the office and its days stay.

use crate::{BodyId, Moment, OfficeId, OrganisationId, Outcome, Stamp, WordsId, World, general};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What sort of body it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// The elected assembly of a municipality or a region (fullmäktige).
    Assembly,
    /// A board or committee that decides (styrelse, nämnd).
    Board,
    /// A group that holds a common work together (samordningsgrupp).
    Coordination,
    /// A group that advises (referensgrupp).
    Reference,
    /// A standing council of those concerned (pensionärsråd, råd för funktionshinderfrågor).
    Council,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the body")]
pub enum Command {
    /// Adds a body.
    Add { id: BodyId, organisation: Option<OrganisationId>, name: String, sort: Sort, mandate: String, contact: String },
    /// Says anew what it is there for, and whom to ask.
    Charge { id: BodyId, mandate: String, contact: String },
    /// Somebody takes an office in it.
    Seat { id: BodyId, office: OfficeId, role: String, holder: String, from: Date },
    /// Somebody leaves an office; noted again, the day is corrected.
    Leave { id: BodyId, office: OfficeId, to: Date },
    /// Erases the name of somebody who has left.
    Forget { id: BodyId, office: OfficeId },
    /// Somebody stands aside from a matter in which they have an interest of their own.
    StandAside { id: BodyId, office: OfficeId, matter: String, date: Date },
    /// Notes what the minutes of a meeting hold.
    Minute { id: BodyId, date: Date, text: String, reference: String },
    /// Puts it on the map of boxes, where readers look for it: so many boxes from the left and from the top.
    Put { id: BodyId, spot: Spot },
}

/// A box of the map, counted from the left and from the top, both from nought.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "said above")]
pub struct Spot {
    pub column: u8,
    pub row: u8,
}

/// The map has so many boxes each way.
pub const MAP: u8 = 12;

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the body")]
pub enum Event {
    /// It was added.
    Added { id: BodyId, organisation: Option<OrganisationId>, name: String, sort: Sort, mandate: String, contact: String },
    /// It was charged anew.
    Charged { id: BodyId, mandate: String, contact: String },
    /// Somebody took an office.
    Seated { id: BodyId, office: OfficeId, role: String, holder: WordsId, from: Date },
    /// Somebody left.
    Left { id: BodyId, office: OfficeId, to: Date },
    /// A name was erased.
    Forgot { id: BodyId, office: OfficeId },
    /// Somebody stood aside.
    StoodAside { id: BodyId, office: OfficeId, matter: String, date: Date },
    /// It met.
    Minuted { id: BodyId, date: Date, text: String, reference: String },
    /// It was put on the map.
    Put { id: BodyId, spot: Spot },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Another body of the same organisation has that name.
    #[error("'{name}' is here already: choose it from the list")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// There is no such office.
    #[error("nobody has that office: reload the page")]
    NoSuchOffice,
    /// Whoever stands aside does not sit there then.
    #[error("nobody sat in that office on {date}: choose another day")]
    NotSitting {
        /// The day.
        date: Date,
    },
    /// Whoever holds it has not left.
    #[error("a name is erased when its holder has left: note the day first")]
    StillSits,
    /// It would be left before it was taken.
    #[error("the office was taken on {from}: choose that day or a later one")]
    LeftBeforeTaken {
        /// The day on which it was taken.
        from: Date,
    },
    /// The day lies ahead.
    #[error("{date} lies ahead: note it when it has happened")]
    InTheFuture {
        /// The day.
        date: Date,
    },
    /// The box lies outside the map.
    #[error("the map has {most} boxes each way: choose one of them")]
    OffTheMap {
        /// How many.
        most: u8,
    },
    /// Another body is there.
    #[error("'{name}' is in that box: choose another")]
    SpotTaken {
        /// Its name.
        name: String,
    },
}

/// An office that somebody holds or held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Office {
    /// Its name in the ledger.
    pub id: OfficeId,
    /// As what.
    pub role: String,
    /// Who; the words are gone when the name was erased.
    pub holder: WordsId,
    /// From which day.
    pub from: Date,
    /// Until which day.
    pub to: Option<Date>,
    /// The matters from which they stood aside, and when.
    pub aside: Vec<(Date, String)>,
}

impl Office {
    /// Whether its holder sits in it on a day.
    pub fn sits(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// What the minutes of a meeting hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Minute {
    /// The day.
    pub date: Date,
    /// What was said and decided.
    pub text: String,
    /// Where the minutes are: a registration number or an address.
    pub reference: String,
    /// When and by whom it was noted.
    pub noted: Stamp,
}

/// A body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// Its name in the ledger.
    pub id: BodyId,
    /// Whose body it is; none when several stand behind it.
    pub organisation: Option<OrganisationId>,
    /// Its name among people.
    pub name: String,
    /// Its sort.
    pub sort: Sort,
    /// What it is there for.
    pub mandate: String,
    /// Whom to ask.
    pub contact: String,
    /// Its offices, in the order in which they were taken.
    pub offices: Vec<Office>,
    /// Its minutes, in the order in which they were noted.
    pub minutes: Vec<Minute>,
    /// Where it is on the map, if it was put there.
    #[serde(default)]
    pub spot: Option<Spot>,
    /// When it was added.
    pub added: Stamp,
}

impl Body {
    /// Those who sit in it on a day.
    pub fn sitting(&self, day: Date) -> impl Iterator<Item = &Office> {
        self.offices.iter().filter(move |office| office.sits(day))
    }

    fn office(&self, id: OfficeId) -> Result<&Office, Refusal> {
        self.offices.iter().find(|office| office.id == id).ok_or(Refusal::NoSuchOffice)
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Add { id, organisation, name, sort, mandate, contact } => {
            general::free(&world.bodies, "body", id)?;
            if let Some(organisation) = organisation {
                general::known(&world.organisations, "organisation", organisation)?;
            }
            let name = general::title("name", name)?;
            let same =
                |other: &Body| other.organisation == *organisation && other.name.to_lowercase() == name.to_lowercase();
            if world.bodies.all().any(same) {
                return Err(Refusal::NameTaken { name }.into());
            }
            Ok(Outcome::of(Event::Added {
                id: *id,
                organisation: *organisation,
                name,
                sort: *sort,
                mandate: general::optional("body_mandate", mandate)?,
                contact: general::optional("contact", contact)?,
            }))
        }
        Command::Charge { id, mandate, contact } => {
            general::known(&world.bodies, "body", id)?;
            let (mandate, contact) = (general::optional("body_mandate", mandate)?, general::optional("contact", contact)?);
            Ok(Outcome::of(Event::Charged { id: *id, mandate, contact }))
        }
        Command::Seat { id, office, role, holder, from } => {
            let body = general::known(&world.bodies, "body", id)?;
            if body.office(*office).is_ok() {
                return Err(general::Refusal::Exists { what: "office" }.into());
            }
            let (role, mut outcome) = (general::title("role", role)?, Outcome::nothing());
            let holder = outcome.keep(moment, general::title("holder", holder)?);
            Ok(outcome.and(Event::Seated { id: *id, office: *office, role, holder, from: *from }))
        }
        Command::Leave { id, office, to } => {
            let held = general::known(&world.bodies, "body", id)?.office(*office)?;
            if *to < held.from {
                return Err(Refusal::LeftBeforeTaken { from: held.from }.into());
            }
            Ok(Outcome::of(Event::Left { id: *id, office: *office, to: *to }))
        }
        Command::Forget { id, office } => {
            let held = general::known(&world.bodies, "body", id)?.office(*office)?;
            if held.to.is_none_or(|to| to >= moment.today) {
                return Err(Refusal::StillSits.into());
            }
            let mut outcome = Outcome::of(Event::Forgot { id: *id, office: *office });
            outcome.erase.push(held.holder);
            Ok(outcome)
        }
        Command::StandAside { id, office, matter, date } => {
            let held = general::known(&world.bodies, "body", id)?.office(*office)?;
            not_ahead(*date, moment)?;
            if !held.sits(*date) {
                return Err(Refusal::NotSitting { date: *date }.into());
            }
            let matter = general::text("matter", matter)?;
            Ok(Outcome::of(Event::StoodAside { id: *id, office: *office, matter, date: *date }))
        }
        Command::Minute { id, date, text, reference } => {
            general::known(&world.bodies, "body", id)?;
            not_ahead(*date, moment)?;
            let (text, reference) = (general::text("text", text)?, general::optional("reference", reference)?);
            Ok(Outcome::of(Event::Minuted { id: *id, date: *date, text, reference }))
        }
        Command::Put { id, spot } => {
            general::known(&world.bodies, "body", id)?;
            if spot.column >= MAP || spot.row >= MAP {
                return Err(Refusal::OffTheMap { most: MAP }.into());
            }
            if let Some(other) = world.bodies.all().find(|other| other.id != *id && other.spot == Some(*spot)) {
                return Err(Refusal::SpotTaken { name: other.name.clone() }.into());
            }
            Ok(Outcome::of(Event::Put { id: *id, spot: *spot }))
        }
    }
}

fn not_ahead(date: Date, moment: &Moment) -> Result<(), Refusal> {
    if date > moment.today { Err(Refusal::InTheFuture { date }) } else { Ok(()) }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Added { id, organisation, name, sort, mandate, contact } => world.bodies.put_new(
            *id,
            Body {
                id: *id,
                organisation: *organisation,
                name: name.clone(),
                sort: *sort,
                mandate: mandate.clone(),
                contact: contact.clone(),
                offices: Vec::new(),
                minutes: Vec::new(),
                spot: None,
                added: stamp.clone(),
            },
        ),
        Event::Charged { id, mandate, contact } => world.bodies.change(id, |body| {
            body.mandate.clone_from(mandate);
            body.contact.clone_from(contact);
        }),
        Event::Seated { id, office, role, holder, from } => world.bodies.change(id, |body| {
            let taken =
                Office { id: *office, role: role.clone(), holder: *holder, from: *from, to: None, aside: Vec::new() };
            body.offices.push(taken);
        }),
        Event::Left { id, office, to } => with_office(world, *id, *office, |held| {
            held.to = Some(*to);
        }),
        // The name itself lies beside the ledger and is erased there.
        Event::Forgot { .. } => {}
        Event::StoodAside { id, office, matter, date } => {
            with_office(world, *id, *office, |held| held.aside.push((*date, matter.clone())));
        }
        Event::Minuted { id, date, text, reference } => world.bodies.change(id, |body| {
            let minute = Minute { date: *date, text: text.clone(), reference: reference.clone(), noted: stamp.clone() };
            body.minutes.push(minute);
        }),
        Event::Put { id, spot } => world.bodies.change(id, |body| body.spot = Some(*spot)),
    }
}

fn with_office(world: &mut World, id: BodyId, office: OfficeId, change: impl FnOnce(&mut Office)) {
    world.bodies.change(&id, |body| {
        if let Some(held) = body.offices.iter_mut().find(|held| held.id == office) {
            change(held);
        }
    });
}
