//! A working group of residents together with municipality and region: what it is to do, how far it may go, who
//! is in it, and when it ends.

use crate::{
    GroupId, MemberId, Moment, NeedId, Outcome, PlaceId, Stamp, WordsId, World,
    claim::{self, Arrow, Thing},
    general,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// As what somebody is in the group. All have the same rights in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Role {
    Resident,
    Official,
    Elected,
    Association,
}

/// What a group is to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mandate {
    /// Its title.
    pub title: String,
    /// The place.
    pub place: PlaceId,
    /// What it is to do.
    pub task: String,
    /// What it may not decide.
    pub limit: String,
    /// How it decides.
    pub rule: String,
    /// When it ends.
    pub ends: Date,
    /// Whom to ring.
    pub contact: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the group")]
pub enum Command {
    /// Forms a group around needs.
    Form { id: GroupId, mandate: Mandate, needs: Vec<NeedId> },
    /// Takes up one more need.
    TakeUp { id: GroupId, need: NeedId, why: String },
    /// Somebody joins, who has agreed that name and contact are kept.
    Join { id: GroupId, member: MemberId, role: Role, name: String, contact: String, agreed: bool },
    /// Somebody leaves; name and contact are erased.
    Leave { id: GroupId, member: MemberId },
    /// Notes of a meeting of the group.
    Note { id: GroupId, date: Date, text: String, next: Option<Date> },
    /// The group ends.
    End { id: GroupId, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the group")]
pub enum Event {
    /// It was formed.
    Formed { id: GroupId, mandate: Mandate },
    /// Somebody joined.
    Joined { id: GroupId, member: Member },
    /// Somebody left.
    Left { id: GroupId, member: MemberId },
    /// It met.
    Noted { id: GroupId, note: Note },
    /// It ended.
    Ended { id: GroupId, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// A group works with a need.
    #[error("a working group takes up at least one need: choose one")]
    NoNeed,
    /// It ends before it begins.
    #[error("the group would end on {ends}, which has passed: choose a later day")]
    EndsInThePast {
        /// The day.
        ends: Date,
    },
    /// No agreement to keep name and contact.
    #[error("a name is kept only with the person's agreement: ask, and tick the box")]
    NotAgreed,
    /// There is no such member.
    #[error("that person is not in the group: reload the page")]
    NotAMember,
    /// It has ended.
    #[error("this group has ended: form a new one")]
    HasEnded,
}

/// A member; the name and contact are kept apart and erased when the person leaves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// Its name in the ledger.
    pub id: MemberId,
    /// As what.
    pub role: Role,
    /// The name.
    pub name: WordsId,
    /// How to reach the person.
    pub contact: Option<WordsId>,
}

/// Notes of a meeting of the group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// The day.
    pub date: Date,
    /// The notes, kept apart, since they name people.
    pub text: WordsId,
    /// When it meets next.
    pub next: Option<Date>,
}

/// A working group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Its name in the ledger.
    pub id: GroupId,
    /// What it is to do.
    pub mandate: Mandate,
    /// Who is in it.
    pub members: Vec<Member>,
    /// Its meetings.
    pub notes: Vec<Note>,
    /// When and why it ended.
    pub ended: Option<(Stamp, String)>,
    /// When it was formed.
    pub formed: Stamp,
}

/// The needs a group has taken up.
pub fn needs(world: &World, group: GroupId) -> Vec<NeedId> {
    world
        .claims
        .to(Thing::Group(group))
        .filter_map(|claim| match (claim.arrow, claim.from) {
            (Arrow::TakenUpBy, Thing::Need(need)) => Some(crate::need::surviving(world, need)),
            _ => None,
        })
        .collect()
}

pub(crate) fn active<'a>(world: &'a World, id: &GroupId) -> Result<&'a Group, crate::Refusal> {
    let group = general::known(&world.groups, "group", id)?;
    if group.ended.is_some() { Err(Refusal::HasEnded.into()) } else { Ok(group) }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Form { id, mandate, needs } => form(world, *id, mandate, needs, moment),
        Command::TakeUp { id, need, why } => {
            active(world, id)?;
            general::known(&world.needs, "need", need)?;
            if needs(world, *id).contains(need) {
                return Ok(Outcome::nothing());
            }
            Ok(Outcome::of(claim::drawn(
                moment,
                Thing::Need(*need),
                Arrow::TakenUpBy,
                Thing::Group(*id),
                general::text("why", why)?,
            )))
        }
        Command::Join { id, member, role, name, contact, agreed } => {
            active(world, id)?;
            if !agreed {
                return Err(Refusal::NotAgreed.into());
            }
            let (name, contact) = (general::title("name", name)?, general::optional("contact", contact)?);
            let mut outcome = Outcome::nothing();
            let name = outcome.keep(moment, name);
            let contact = if contact.is_empty() { None } else { Some(outcome.keep(moment, contact)) };
            Ok(outcome.and(Event::Joined { id: *id, member: Member { id: *member, role: *role, name, contact } }))
        }
        Command::Leave { id, member } => {
            let group = general::known(&world.groups, "group", id)?;
            let leaving = group.members.iter().find(|other| other.id == *member).ok_or(Refusal::NotAMember)?;
            let mut outcome = Outcome::of(Event::Left { id: *id, member: *member });
            outcome.erase.push(leaving.name);
            outcome.erase.extend(leaving.contact);
            Ok(outcome)
        }
        Command::Note { id, date, text, next } => {
            active(world, id)?;
            let mut outcome = Outcome::nothing();
            let text = outcome.keep(moment, general::text("text", text)?);
            Ok(outcome.and(Event::Noted { id: *id, note: Note { date: *date, text, next: *next } }))
        }
        Command::End { id, why } => {
            active(world, id)?;
            Ok(Outcome::of(Event::Ended { id: *id, why: general::text("why", why)? }))
        }
    }
}

fn form(
    world: &World,
    id: GroupId,
    mandate: &Mandate,
    needs: &[NeedId],
    moment: &mut Moment,
) -> Result<Outcome, crate::Refusal> {
    general::free(&world.groups, "group", &id)?;
    general::known(&world.places, "place", &mandate.place)?;
    if needs.is_empty() {
        return Err(Refusal::NoNeed.into());
    }
    for need in needs {
        general::known(&world.needs, "need", need)?;
    }
    if mandate.ends < moment.today {
        return Err(Refusal::EndsInThePast { ends: mandate.ends }.into());
    }
    let mandate = Mandate {
        title: general::title("title", &mandate.title)?,
        task: general::text("task", &mandate.task)?,
        limit: general::optional("limit", &mandate.limit)?,
        ..mandate.clone()
    };
    let mut needs = needs.to_vec();
    needs.sort_unstable();
    needs.dedup();
    Ok(needs.into_iter().fold(Outcome::of(Event::Formed { id, mandate }), |outcome, need| {
        outcome.and(claim::drawn(moment, Thing::Need(need), Arrow::TakenUpBy, Thing::Group(id), "the group's task"))
    }))
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Formed { id, mandate } => world.groups.put_new(
            *id,
            Group {
                id: *id,
                mandate: mandate.clone(),
                members: Vec::new(),
                notes: Vec::new(),
                ended: None,
                formed: stamp.clone(),
            },
        ),
        Event::Joined { id, member } => world.groups.change(id, |group| group.members.push(member.clone())),
        Event::Left { id, member } => world.groups.change(id, |group| group.members.retain(|other| other.id != *member)),
        Event::Noted { id, note } => world.groups.change(id, |group| group.notes.push(note.clone())),
        Event::Ended { id, why } => world.groups.change(id, |group| {
            group.ended.get_or_insert((stamp.clone(), why.clone()));
        }),
    }
}
