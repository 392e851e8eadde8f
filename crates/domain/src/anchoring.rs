//! The log of anchoring: to which groups a target picture, or a series of meetings, has been brought, on which day and in
//! what form, what they said in short, and every objection word for word with what was done about it.
//!
//! An objection is somebody's own words: it is kept apart so that it can be erased, and one in which personal data is
//! found is not shown before somebody has looked at it. Of a group of fewer than five no objection is shown to the
//! public, since it would be known who made it.

use crate::{
    AnchoringId, Moment, ObjectionId, Outcome, SeriesId, Stamp, TargetPictureId, WordsId, World, figure::SMALLEST_SHOWN,
    general,
};
use jiff::civil::Date;
use samskapa_words::personal;
use serde::{Deserialize, Serialize};

/// The most groups one means to reach.
pub const MOST_GROUPS: usize = 60;

/// What is brought to people.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "a target picture or a series")]
pub enum Of {
    TargetPicture(TargetPictureId),
    Series(SeriesId),
}

impl Of {
    /// The name under which the groups one means to reach are kept.
    pub fn key(self) -> String {
        match self {
            Self::TargetPicture(id) => format!("target-picture {id}"),
            Self::Series(id) => format!("series {id}"),
        }
    }
}

/// What sort of group it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Sort {
    Residents,
    NextOfKin,
    Youth,
    PensionersCouncil,
    DisabilityCouncil,
    Associations,
    Staff,
    FirstLineManagers,
    Politicians,
    Others,
}

/// A group: its sort, and in one's own words which one.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "told above")]
pub struct Group {
    pub sort: Sort,
    pub name: String,
}

impl Group {
    /// Whether one who reached the other group has reached this one: of a sort without a name, any will do.
    fn is_reached_by(&self, other: &Self) -> bool {
        self.sort == other.sort && (self.name.is_empty() || self.name.to_lowercase() == other.name.to_lowercase())
    }
}

/// In what form it was brought to them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Form {
    Meeting,
    Visit,
    Letter,
    Web,
}

/// An occasion as it is noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Occasion {
    /// The group reached.
    pub group: Group,
    /// The day.
    pub date: Date,
    /// Where.
    pub place: String,
    /// In what form.
    pub form: Form,
    /// How many people.
    pub people: u32,
    /// What they said, in short.
    pub response: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the log")]
pub enum Command {
    /// Says which groups one means to reach.
    Aim { of: Of, groups: Vec<Group> },
    /// Notes an occasion, with the objections word for word.
    Log { id: AnchoringId, of: Of, occasion: Occasion, objections: Vec<String> },
    /// Tells what was done about an objection.
    Heed { id: AnchoringId, objection: ObjectionId, what: String },
    /// Somebody has looked at what was found: it may be seen as it is.
    Clear { id: AnchoringId, objection: ObjectionId },
    /// Writes it anew without what tells who somebody is; the former words are erased.
    Mask { id: AnchoringId, objection: ObjectionId, instead: String },
    /// Erases an objection; that there was one stays.
    Erase { id: AnchoringId, objection: ObjectionId },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the log")]
pub enum Event {
    /// It was said which groups one means to reach.
    Aimed { of: Of, groups: Vec<Group> },
    /// An occasion was noted.
    Logged { id: AnchoringId, of: Of, occasion: Occasion, objections: Vec<Objected> },
    /// Something was done about an objection.
    Heeded { id: AnchoringId, objection: ObjectionId, what: String },
    /// It may be seen.
    Cleared { id: AnchoringId, objection: ObjectionId },
    /// It was written anew.
    Masked { id: AnchoringId, objection: ObjectionId, instead: WordsId },
    /// It was erased.
    Erased { id: AnchoringId, objection: ObjectionId },
}

/// An objection as the ledger has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "its name, its words, and whether personal data was found in them")]
pub struct Objected {
    pub id: ObjectionId,
    pub words: WordsId,
    pub held: bool,
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It was said of another group without saying which.
    #[error("write in your own words which group it is")]
    WhichGroup,
    /// Nobody was there.
    #[error("nobody was reached: write how many there were")]
    Nobody,
    /// There are more groups than anybody reaches.
    #[error("{groups} groups are more than one list holds: {most} at the most")]
    TooManyGroups {
        /// How many.
        groups: usize,
        /// The most.
        most: usize,
    },
    /// The day lies ahead.
    #[error("{date} lies ahead: note it when it has happened")]
    InTheFuture {
        /// The day.
        date: Date,
    },
    /// There is no such objection.
    #[error("there is no such objection: reload the page")]
    NoSuchObjection,
    /// It was erased.
    #[error("the words were erased: nothing more can be done with them")]
    ErasedAlready,
    /// Personal data stands in it still.
    #[error("there is still a number or an address in it: take it out")]
    StillPersonal,
}

/// An objection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Objection {
    /// Its name in the ledger.
    pub id: ObjectionId,
    /// Word for word.
    pub words: WordsId,
    /// Whether personal data was found in it: then only whoever leads sees it.
    pub held: bool,
    /// Whether it was written anew.
    pub masked: bool,
    /// When the words were erased.
    pub erased: Option<Stamp>,
    /// What was done about it.
    pub heeded: Vec<(Stamp, String)>,
}

/// An occasion at which something was brought to a group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Anchoring {
    /// Its name in the ledger.
    pub id: AnchoringId,
    /// What was brought.
    pub of: Of,
    /// To whom, when and how.
    pub occasion: Occasion,
    /// Their objections.
    pub objections: Vec<Objection>,
    /// When it was noted.
    pub logged: Stamp,
}

impl Anchoring {
    /// Whether everybody may read an objection: nobody can be picked out by it.
    pub fn is_open(&self, objection: &Objection) -> bool {
        let many = usize::try_from(self.occasion.people).is_ok_and(|people| people >= SMALLEST_SHOWN);
        many && !objection.held && objection.erased.is_none()
    }

    fn objection(&self, id: ObjectionId) -> Result<&Objection, Refusal> {
        let objection = self.objections.iter().find(|objection| objection.id == id).ok_or(Refusal::NoSuchObjection)?;
        if objection.erased.is_some() { Err(Refusal::ErasedAlready) } else { Ok(objection) }
    }
}

/// The occasions of a target picture or a series, by their days.
pub fn log(world: &World, of: Of) -> Vec<&Anchoring> {
    let mut log: Vec<&Anchoring> = world.anchorings.all().filter(|anchoring| anchoring.of == of).collect();
    log.sort_by_key(|anchoring| (anchoring.occasion.date, anchoring.id));
    log
}

/// The groups one means to reach and has not reached yet.
pub fn not_reached(world: &World, of: Of) -> Vec<&Group> {
    let log = log(world, of);
    let reached = |group: &&Group| log.iter().any(|anchoring| group.is_reached_by(&anchoring.occasion.group));
    world.aims.get(&of.key()).into_iter().flatten().filter(|group| !reached(group)).collect()
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Aim { of, groups } => {
            there(world, *of)?;
            if groups.len() > MOST_GROUPS {
                return Err(Refusal::TooManyGroups { groups: groups.len(), most: MOST_GROUPS }.into());
            }
            let mut aimed = groups.iter().map(weighed).collect::<Result<Vec<_>, _>>()?;
            aimed.sort();
            aimed.dedup();
            Ok(Outcome::of(Event::Aimed { of: *of, groups: aimed }))
        }
        Command::Log { id, of, occasion, objections } => {
            general::free(&world.anchorings, "anchoring", id)?;
            there(world, *of)?;
            if occasion.date > moment.today {
                return Err(Refusal::InTheFuture { date: occasion.date }.into());
            }
            if occasion.people == 0 {
                return Err(Refusal::Nobody.into());
            }
            let occasion = Occasion {
                group: weighed(&occasion.group)?,
                place: general::optional("place", &occasion.place)?,
                response: general::text("response", &occasion.response)?,
                ..occasion.clone()
            };
            let mut outcome = Outcome::nothing();
            let mut kept = Vec::new();
            for objection in objections {
                let text = general::text("objection", objection)?;
                let held = personal::holds(&text);
                kept.push(Objected { id: moment.name(), words: outcome.keep(moment, text), held });
            }
            Ok(outcome.and(Event::Logged { id: *id, of: *of, occasion, objections: kept }))
        }
        Command::Heed { id, objection, what } => {
            let anchoring = general::known(&world.anchorings, "anchoring", id)?;
            if !anchoring.objections.iter().any(|other| other.id == *objection) {
                return Err(Refusal::NoSuchObjection.into());
            }
            let what = general::text("what", what)?;
            Ok(Outcome::of(Event::Heeded { id: *id, objection: *objection, what }))
        }
        Command::Clear { id, objection } => {
            let held = general::known(&world.anchorings, "anchoring", id)?.objection(*objection)?.held;
            let cleared = Event::Cleared { id: *id, objection: *objection };
            Ok(if held { Outcome::of(cleared) } else { Outcome::nothing() })
        }
        Command::Mask { id, objection, instead } => {
            let former = general::known(&world.anchorings, "anchoring", id)?.objection(*objection)?.words;
            let instead = general::text("objection", instead)?;
            if personal::holds(&instead) {
                return Err(Refusal::StillPersonal.into());
            }
            let mut outcome = Outcome::nothing();
            outcome.erase.push(former);
            let instead = outcome.keep(moment, instead);
            Ok(outcome.and(Event::Masked { id: *id, objection: *objection, instead }))
        }
        Command::Erase { id, objection } => {
            let former = general::known(&world.anchorings, "anchoring", id)?.objection(*objection)?.words;
            let mut outcome = Outcome::of(Event::Erased { id: *id, objection: *objection });
            outcome.erase.push(former);
            Ok(outcome)
        }
    }
}

fn there(world: &World, of: Of) -> Result<(), general::Refusal> {
    match of {
        Of::TargetPicture(id) => general::known(&world.target_pictures, "target-picture", &id).map(|_| ()),
        Of::Series(id) => general::known(&world.series, "series", &id).map(|_| ()),
    }
}

fn weighed(group: &Group) -> Result<Group, crate::Refusal> {
    let name = if group.name.trim().is_empty() { String::new() } else { general::title("group", &group.name)? };
    if name.is_empty() && group.sort == Sort::Others {
        return Err(Refusal::WhichGroup.into());
    }
    Ok(Group { sort: group.sort, name })
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Aimed { of, groups } => world.aims.put(of.key(), groups.clone()),
        Event::Logged { id, of, occasion, objections } => {
            let objection = |objected: &Objected| Objection {
                id: objected.id,
                words: objected.words,
                held: objected.held,
                masked: false,
                erased: None,
                heeded: Vec::new(),
            };
            let logged = Anchoring {
                id: *id,
                of: *of,
                occasion: occasion.clone(),
                objections: objections.iter().map(objection).collect(),
                logged: stamp.clone(),
            };
            world.anchorings.put_new(*id, logged);
        }
        Event::Heeded { id, objection, what } => with_objection(world, *id, *objection, |objection| {
            objection.heeded.push((stamp.clone(), what.clone()));
        }),
        Event::Cleared { id, objection } => with_objection(world, *id, *objection, |objection| objection.held = false),
        Event::Masked { id, objection, instead } => with_objection(world, *id, *objection, |objection| {
            objection.words = *instead;
            (objection.held, objection.masked) = (false, true);
        }),
        Event::Erased { id, objection } => with_objection(world, *id, *objection, |objection| {
            objection.erased.get_or_insert(stamp.clone());
        }),
    }
}

fn with_objection(world: &mut World, id: AnchoringId, objection: ObjectionId, change: impl FnOnce(&mut Objection)) {
    world.anchorings.change(&id, |anchoring| {
        if let Some(objection) = anchoring.objections.iter_mut().find(|other| other.id == objection) {
            change(objection);
        }
    });
}
