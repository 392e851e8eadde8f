//! A target picture (målbild): what many want to reach together. Values in the first person, shifts from one thing to
//! another, guiding words, and how it is followed up.
//!
//! Its road: draft → agreed by those who wrote it → approved body by body ([`crate::referral`]) → in force → a next version.
//! A draft can be written anew; a version that was agreed never changes again, and what was approved is what stands there.
//! Each part rests on voices, needs and meetings (the arrow `Carries`), and keeps its name from version to version, so that
//! it can be told what became of it.

use crate::{
    Moment, NeedId, Outcome, PartId, Stamp, TargetPictureId, VoiceId, World,
    claim::{Arrow, Thing},
    general, need, referral,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most parts of a version: it is to be read on one page.
pub const MOST_PARTS: usize = 40;

/// What sort of part it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// A value, said in the first person: "I am met with respect".
    Value,
    /// A shift from one thing to another.
    Shift,
    /// A guiding word.
    GuidingWord,
    /// How it is followed up.
    FollowUp,
}

/// A part of a version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Its name in the ledger, the same in every version.
    pub id: PartId,
    /// Its sort.
    pub sort: Sort,
    /// What it says; of a shift, where to.
    pub text: String,
    /// Of a shift, from where; otherwise empty.
    pub from: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the target picture")]
pub enum Command {
    /// Begins one with its first draft.
    Begin { id: TargetPictureId, title: String, who: String, parts: Vec<Part> },
    /// Writes the draft anew, or begins the draft of the next version.
    Write { id: TargetPictureId, parts: Vec<Part>, why: String },
    /// Those who wrote it agree on the draft.
    Agree { id: TargetPictureId, who: String, date: Date },
    /// A version comes into force.
    PutInForce { id: TargetPictureId, number: u16, from: Date },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the target picture")]
pub enum Event {
    /// It was begun.
    Begun { id: TargetPictureId, title: String, who: String },
    /// A draft of that version was written.
    Written { id: TargetPictureId, number: u16, parts: Vec<Part>, why: String },
    /// A version was agreed, with these very parts: what stands in a draft elsewhere is not what was agreed.
    Agreed { id: TargetPictureId, number: u16, parts: Vec<Part>, who: String, date: Date },
    /// A version came into force.
    PutInForce { id: TargetPictureId, number: u16, from: Date },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// It says nothing.
    #[error("write at least one value or one shift")]
    NoParts,
    /// It is more than a page.
    #[error("{parts} parts are more than can be read at a glance: {most} at the most")]
    TooManyParts {
        /// How many.
        parts: usize,
        /// The most.
        most: usize,
    },
    /// A shift goes from nowhere.
    #[error("a shift goes from one thing to another: write both")]
    HalfAShift,
    /// Two parts of one name, or a part of another target picture.
    #[error("a part of it belongs elsewhere: open the page anew and write it there")]
    PartElsewhere,
    /// Nothing is different.
    #[error("nothing was changed: change a part first")]
    NothingNew,
    /// There is no draft.
    #[error("version {number} was agreed already: write the next one first")]
    NoDraft {
        /// The version.
        number: u16,
    },
    /// There is no such version.
    #[error("there is no version {number}: choose one from the list")]
    NoSuchVersion {
        /// The number.
        number: u16,
    },
    /// The version is a draft still.
    #[error("version {number} is a draft: those who wrote it agree on it first")]
    NotAgreed {
        /// The version.
        number: u16,
    },
    /// Nobody has approved it.
    #[error("no body has approved version {number} yet: note an approval first")]
    NotApproved {
        /// The version.
        number: u16,
    },
    /// It is in force, or a later one is.
    #[error("version {number} is in force from {from}: nothing more needs to be done")]
    InForceAlready {
        /// The version.
        number: u16,
        /// The day.
        from: Date,
    },
    /// It would be in force before it was agreed.
    #[error("version {number} was agreed on {date}: choose that day or a later one")]
    BeforeAgreed {
        /// The version.
        number: u16,
        /// The day.
        date: Date,
    },
    /// The day lies ahead.
    #[error("{date} lies ahead: note it when it has happened")]
    InTheFuture {
        /// The day.
        date: Date,
    },
}

/// Who agreed on a version, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreed {
    /// Who: the group that wrote it.
    pub who: String,
    /// The day.
    pub date: Date,
    /// When and by whom it was noted.
    pub stamp: Stamp,
}

/// A version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    /// Its number, from one.
    pub number: u16,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// What is new in it, and why.
    pub why: String,
    /// When it was written last.
    pub written: Stamp,
    /// When it was agreed; none while it is a draft.
    pub agreed: Option<Agreed>,
    /// From when it is in force.
    pub in_force: Option<Date>,
}

/// A target picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetPicture {
    /// Its name in the ledger.
    pub id: TargetPictureId,
    /// Its title.
    pub title: String,
    /// Who stands behind it.
    pub who: String,
    /// Its versions, oldest first; never empty.
    pub versions: Vec<Version>,
    /// When it was begun.
    pub begun: Stamp,
}

impl TargetPicture {
    /// The version of that number.
    pub fn version(&self, number: u16) -> Option<&Version> {
        self.versions.iter().find(|version| version.number == number)
    }

    /// The newest version, draft or not.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// The newest version that was agreed: the newest words that everybody may read.
    pub fn newest_agreed(&self) -> Option<&Version> {
        self.versions.iter().rev().find(|version| version.agreed.is_some())
    }

    /// Writes a draft. Of one that comes late, from a branch that did not know that its version was agreed meanwhile,
    /// nothing is lost: it goes on as the draft of the next version, if there is none.
    fn write(&mut self, draft: Version) {
        match self.versions.iter_mut().find(|version| version.number == draft.number) {
            Some(version) if version.agreed.is_none() => *version = draft,
            Some(_) => {
                if let Some(number) = self.newest().filter(|newest| newest.agreed.is_some()).map(|newest| newest.number + 1)
                {
                    self.versions.push(Version { number, ..draft });
                }
            }
            None => self.versions.push(draft),
        }
    }

    /// What was agreed stands. A draft of that number which says something else, written in a branch at the same time, goes
    /// on as the draft of the next version.
    fn agree(&mut self, number: u16, parts: &[Part], agreed: Agreed) {
        let Some(at) = self.versions.iter().position(|version| version.number == number && version.agreed.is_none()) else {
            return;
        };
        let version = &mut self.versions[at];
        let other = (version.parts != parts).then(|| Version { number: number + 1, ..version.clone() });
        version.parts = parts.to_vec();
        version.agreed = Some(agreed);
        self.versions.extend(other);
    }

    /// The version that holds on a day: of those in force then, the one that came last.
    pub fn in_force(&self, day: Date) -> Option<&Version> {
        let begun = self.versions.iter().filter(|version| version.in_force.is_some_and(|from| from <= day));
        begun.max_by_key(|version| (version.in_force, version.number))
    }

    /// What a reader is shown first: what is in force, else what was agreed last, else the draft.
    pub fn foremost(&self, day: Date) -> Option<&Version> {
        self.in_force(day).or_else(|| self.newest_agreed()).or_else(|| self.newest())
    }
}

/// A part as it stands in the newest version that has it, with the target picture it belongs to.
pub fn latest(world: &World, part: PartId) -> Option<(&TargetPicture, &Part)> {
    let picture = world.target_pictures.get(world.parts.get(&part)?)?;
    let stands = picture.versions.iter().rev().find_map(|version| version.parts.iter().find(|other| other.id == part))?;
    Some((picture, stands))
}

/// What a part rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ground {
    /// The needs.
    pub needs: BTreeSet<NeedId>,
    /// The voices, those of the needs and those that carry it themselves.
    pub voices: BTreeSet<VoiceId>,
    /// The meetings at which it was worked on.
    pub meetings: Vec<crate::MeetingId>,
}

/// What a part rests on now.
pub fn ground(world: &World, part: PartId) -> Ground {
    carried(world, Thing::Part(part))
}

/// What anything that is carried by what people said rests on now.
pub fn carried(world: &World, thing: Thing) -> Ground {
    let mut ground = Ground::default();
    for claim in world.claims.to(thing).filter(|claim| claim.arrow == Arrow::Carries) {
        match claim.from {
            Thing::Need(id) => {
                let id = need::surviving(world, id);
                ground.needs.insert(id);
                ground.voices.extend(need::expressed(world, id).into_iter().map(|voice| voice.id));
            }
            Thing::Voice(id) if world.voices.get(&id).is_some_and(crate::voice::Voice::speaks) => {
                ground.voices.insert(id);
            }
            Thing::Meeting(id) => ground.meetings.push(id),
            _ => {}
        }
    }
    ground
}

/// The parts of a version behind which no voice stands: promises that nobody asked for.
pub fn without_voice<'a>(world: &World, version: &'a Version) -> Vec<&'a Part> {
    version.parts.iter().filter(|part| ground(world, part.id).voices.is_empty()).collect()
}

/// Needs that no part of a version takes up: what was said and is not promised.
pub fn not_taken_up(world: &World, version: &Version) -> Vec<NeedId> {
    let taken: BTreeSet<NeedId> = version.parts.iter().flat_map(|part| ground(world, part.id).needs).collect();
    let lives = |need: &&need::Need| need.merged_into.is_none() && !taken.contains(&need.id);
    world.needs.all().filter(lives).map(|need| need.id).collect()
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Begin { id, title, who, parts } => {
            general::free(&world.target_pictures, "target-picture", id)?;
            let begun = Event::Begun { id: *id, title: general::title("title", title)?, who: general::title("who", who)? };
            let parts = weighed(world, *id, parts)?;
            Ok(Outcome::of(begun).and(Event::Written { id: *id, number: 1, parts, why: String::new() }))
        }
        Command::Write { id, parts, why } => {
            let picture = general::known(&world.target_pictures, "target-picture", id)?;
            let parts = weighed(world, *id, parts)?;
            let newest = picture.newest();
            if newest.is_some_and(|version| version.parts == parts) {
                return Err(Refusal::NothingNew.into());
            }
            let number = newest.map_or(1, |version| version.number + u16::from(version.agreed.is_some()));
            // What is new has to be told from the second version on; the first is all new.
            let why = if number == 1 { general::optional("why", why)? } else { general::text("why", why)? };
            Ok(Outcome::of(Event::Written { id: *id, number, parts, why }))
        }
        Command::Agree { id, who, date } => {
            let picture = general::known(&world.target_pictures, "target-picture", id)?;
            if *date > moment.today {
                return Err(Refusal::InTheFuture { date: *date }.into());
            }
            let draft = picture.newest().ok_or(Refusal::NoParts)?;
            if draft.agreed.is_some() {
                return Err(Refusal::NoDraft { number: draft.number }.into());
            }
            let (number, parts, who) = (draft.number, draft.parts.clone(), general::title("who", who)?);
            Ok(Outcome::of(Event::Agreed { id: *id, number, parts, who, date: *date }))
        }
        Command::PutInForce { id, number, from } => {
            let picture = general::known(&world.target_pictures, "target-picture", id)?;
            let version = agreed(picture, *number)?;
            // Nobody goes back to an older version: what should hold again is written as the next one.
            let same_or_later = picture.versions.iter().rev().filter(|version| version.number >= *number);
            let mut in_force = same_or_later.filter_map(|version| Some((version.number, version.in_force?)));
            if let Some((number, from)) = in_force.next() {
                return Err(Refusal::InForceAlready { number, from }.into());
            }
            if let Some(date) = version.agreed.as_ref().map(|agreed| agreed.date).filter(|date| from < date) {
                return Err(Refusal::BeforeAgreed { number: *number, date }.into());
            }
            if referral::approvals(world, *id, *number).is_empty() {
                return Err(Refusal::NotApproved { number: *number }.into());
            }
            Ok(Outcome::of(Event::PutInForce { id: *id, number: *number, from: *from }))
        }
    }
}

/// A version that was agreed, or why it cannot be taken.
pub(crate) fn agreed(picture: &TargetPicture, number: u16) -> Result<&Version, Refusal> {
    let version = picture.version(number).ok_or(Refusal::NoSuchVersion { number })?;
    if version.agreed.is_none() { Err(Refusal::NotAgreed { number }) } else { Ok(version) }
}

fn weighed(world: &World, id: TargetPictureId, parts: &[Part]) -> Result<Vec<Part>, crate::Refusal> {
    if parts.is_empty() {
        return Err(Refusal::NoParts.into());
    }
    if parts.len() > MOST_PARTS {
        return Err(Refusal::TooManyParts { parts: parts.len(), most: MOST_PARTS }.into());
    }
    let mut names = BTreeSet::new();
    let mut weighed = Vec::with_capacity(parts.len());
    for part in parts {
        let elsewhere = world.parts.get(&part.id).is_some_and(|of| *of != id);
        if elsewhere || !names.insert(part.id) {
            return Err(Refusal::PartElsewhere.into());
        }
        let (text, from) = (general::text("text", &part.text)?, general::optional("shift_from", &part.from)?);
        if (part.sort == Sort::Shift) == from.is_empty() {
            return Err(Refusal::HalfAShift.into());
        }
        weighed.push(Part { text, from, ..part.clone() });
    }
    Ok(weighed)
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Begun { id, title, who } => world.target_pictures.put_new(
            *id,
            TargetPicture { id: *id, title: title.clone(), who: who.clone(), versions: Vec::new(), begun: stamp.clone() },
        ),
        Event::Written { id, number, parts, why } => {
            for part in parts {
                world.parts.put_new(part.id, *id);
            }
            let written = Version {
                number: *number,
                parts: parts.clone(),
                why: why.clone(),
                written: stamp.clone(),
                agreed: None,
                in_force: None,
            };
            world.target_pictures.change(id, |picture| picture.write(written));
        }
        Event::Agreed { id, number, parts, who, date } => world.target_pictures.change(id, |picture| {
            let agreed = Agreed { who: who.clone(), date: *date, stamp: stamp.clone() };
            picture.agree(*number, parts, agreed);
        }),
        Event::PutInForce { id, number, from } => with_version(world, *id, *number, |version| {
            version.in_force.get_or_insert(*from);
        }),
    }
}

fn with_version(world: &mut World, id: TargetPictureId, number: u16, change: impl FnOnce(&mut Version)) {
    world.target_pictures.change(&id, |picture| {
        if let Some(version) = picture.versions.iter_mut().find(|version| version.number == number) {
            change(version);
        }
    });
}
