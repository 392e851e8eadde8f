//! The invitation to a meeting: who asks, what there is to eat, what is needed to be able to come; and every paper
//! that was printed of it, with the place and the hour that it shows.
//!
//! A paper cannot be changed once it hangs. When the meeting moves, the papers that show the old place or hour are
//! *superseded*: they are listed until each kind has been printed anew or taken down, and whoever scans one is told
//! what holds now.

use crate::{MeetingId, Moment, Outcome, PlaceId, PrintId, Stamp, WordsId, World, general, meeting::Meeting};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What is there for those who need it to take part.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Access {
    StepFree,
    Toilet,
    HearingLoop,
    Interpreter,
    SignLanguage,
    ChildCare,
    Companion,
}

/// What the invitation says beside what the plan of the meeting says. All of it may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Wording {
    /// Who invites: the organisations.
    pub host: String,
    /// What there is to eat and drink.
    pub food: String,
    /// What it costs.
    pub cost: String,
    /// What those with allergies do.
    pub allergies: String,
    /// What is there for those who need it.
    pub access: Vec<Access>,
    /// More about that, and whom to tell.
    pub access_more: String,
    /// How to find the place.
    pub way: String,
    /// How to get there without a car.
    pub transport: String,
    /// What to do for those who cannot come.
    pub absent: String,
    /// How to sign up.
    pub sign_up: String,
    /// The last day to sign up.
    pub sign_up_by: Option<Date>,
    /// What is known from here beside the needs that are kept.
    pub known: String,
}

/// What sort of paper was printed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the papers themselves")]
pub enum Paper {
    Invitation,
    Poster,
    Letter,
}

/// What a paper shows of where and when: if it changes, the paper is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Where.
    pub place: PlaceId,
    /// The house or room.
    pub venue: String,
    /// The day.
    pub date: Date,
    /// From when to when.
    pub hours: String,
}

impl Shown {
    /// What a paper printed now would show.
    pub fn of(meeting: &Meeting) -> Self {
        Self { place: meeting.place, venue: meeting.venue.clone(), date: meeting.date, hours: meeting.hours.clone() }
    }
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Writes the invitation, or writes it anew.
    Write {
        /// The meeting.
        meeting: MeetingId,
        /// What it says.
        wording: Wording,
        /// Who says so: name and role.
        signed: String,
    },
    /// Prints papers of it; the older ones of the same sort that show something else are replaced by them.
    Print {
        /// The name of the print in the ledger.
        id: PrintId,
        /// The meeting.
        meeting: MeetingId,
        /// What sort of paper.
        paper: Paper,
        /// How many.
        copies: u32,
    },
    /// Notes that the papers of a print no longer hang anywhere.
    TakeDown {
        /// The print.
        id: PrintId,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// It was written.
    Written {
        /// The meeting.
        meeting: MeetingId,
        /// What it says.
        wording: Wording,
        /// Who says so; kept apart, since it names a person.
        #[serde(default)]
        signed: Option<WordsId>,
    },
    /// Papers were printed.
    Printed {
        /// The name of the print in the ledger.
        id: PrintId,
        /// Its number, as it stands on the paper.
        number: u32,
        /// The meeting.
        meeting: MeetingId,
        /// What sort of paper.
        paper: Paper,
        /// How many.
        copies: u32,
        /// What they show.
        shown: Shown,
        /// The prints whose place they take.
        #[serde(default)]
        replaces: Vec<PrintId>,
    },
    /// They no longer hang anywhere.
    TakenDown {
        /// The print.
        id: PrintId,
    },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The evening is over.
    #[error("the meeting has been held: nobody can be invited to it any more")]
    AlreadyHeld,
    /// Nothing is printed, or more than a municipality has letterboxes.
    #[error("{copies} copies cannot be printed: choose between 1 and {limit}")]
    Copies {
        /// How many were asked for.
        copies: u32,
        /// The most at a time.
        limit: u32,
    },
    /// The last day to sign up is after the meeting.
    #[error("the last day to sign up is after the meeting, which is on {date}: choose an earlier day")]
    SignUpTooLate {
        /// The day of the meeting.
        date: Date,
    },
    /// They hang no longer already.
    #[error("these papers have been taken down or replaced already")]
    NotHanging,
}

/// The most copies of one print.
pub const MOST_COPIES: u32 = 100_000;

/// An invitation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invitation {
    /// The meeting.
    pub meeting: MeetingId,
    /// Every wording it had, oldest first; never empty.
    pub versions: Vec<Version>,
}

/// One wording of an invitation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    /// When it was written, and by whom.
    pub written: Stamp,
    /// What it says.
    pub wording: Wording,
    /// Who says so.
    pub signed: Option<WordsId>,
}

impl Invitation {
    /// The wording that holds.
    pub fn current(&self) -> Option<&Version> {
        self.versions.last()
    }
}

/// Papers printed at one time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Print {
    /// Its name in the ledger.
    pub id: PrintId,
    /// Its number, as it stands on the paper.
    pub number: u32,
    /// The meeting.
    pub meeting: MeetingId,
    /// What sort of paper.
    pub paper: Paper,
    /// How many.
    pub copies: u32,
    /// What they show.
    pub shown: Shown,
    /// When they were printed.
    pub printed: Stamp,
    /// The prints whose place they take.
    pub replaces: Vec<PrintId>,
    /// The print that took their place.
    pub replaced_by: Option<PrintId>,
    /// When they were taken down.
    pub taken_down: Option<Stamp>,
}

impl Print {
    /// Whether they still hang somewhere, as far as anybody has said.
    pub fn hangs(&self) -> bool {
        self.replaced_by.is_none() && self.taken_down.is_none()
    }

    /// Whether they show another place or time than holds.
    pub fn is_superseded(&self, world: &World) -> bool {
        world.meetings.get(&self.meeting).is_some_and(|meeting| Shown::of(meeting) != self.shown)
    }
}

/// The prints of a meeting, oldest first.
pub fn prints(world: &World, meeting: MeetingId) -> impl DoubleEndedIterator<Item = &Print> {
    world.prints.all().filter(move |print| print.meeting == meeting)
}

/// The prints of a meeting that hang somewhere and show an old place or time.
pub fn superseded(world: &World, meeting: MeetingId) -> impl Iterator<Item = &Print> {
    prints(world, meeting).filter(|print| print.hangs() && print.is_superseded(world))
}

/// The prints with a number. It is one, unless two halls printed without knowing of each other.
pub fn numbered(world: &World, number: u32) -> impl Iterator<Item = &Print> {
    world.prints.all().filter(move |print| print.number == number)
}

/// Who says so, in the wording that holds.
pub fn signed(world: &World, meeting: MeetingId) -> Option<&str> {
    world.invitations.get(&meeting)?.current()?.signed.and_then(|id| world.words(id))
}

fn ahead<'a>(world: &'a World, id: &MeetingId) -> Result<&'a Meeting, crate::Refusal> {
    let meeting = general::known(&world.meetings, "meeting", id)?;
    if meeting.was_held() { Err(Refusal::AlreadyHeld.into()) } else { Ok(meeting) }
}

fn checked(wording: &Wording, meeting: &Meeting) -> Result<Wording, crate::Refusal> {
    if wording.sign_up_by.is_some_and(|day| day > meeting.date) {
        return Err(Refusal::SignUpTooLate { date: meeting.date }.into());
    }
    let mut access = wording.access.clone();
    access.sort_unstable();
    access.dedup();
    Ok(Wording {
        host: general::optional("invitation_host", &wording.host)?,
        food: general::optional("food", &wording.food)?,
        cost: general::optional("cost", &wording.cost)?,
        allergies: general::optional("allergies", &wording.allergies)?,
        access,
        access_more: general::optional("access_more", &wording.access_more)?,
        way: general::optional("way", &wording.way)?,
        transport: general::optional("transport", &wording.transport)?,
        absent: general::optional("absent", &wording.absent)?,
        sign_up: general::optional("sign_up", &wording.sign_up)?,
        sign_up_by: wording.sign_up_by,
        known: general::optional("known", &wording.known)?,
    })
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Write { meeting, wording, signed } => {
            let wording = checked(wording, ahead(world, meeting)?)?;
            let signed = general::optional("signed", signed)?;
            let mut outcome = Outcome::nothing();
            let signed = (!signed.is_empty()).then(|| outcome.keep(moment, signed));
            Ok(outcome.and(Event::Written { meeting: *meeting, wording, signed }))
        }
        Command::Print { id, meeting, paper, copies } => {
            let shown = Shown::of(ahead(world, meeting)?);
            general::free(&world.prints, "print", id)?;
            if *copies == 0 || *copies > MOST_COPIES {
                return Err(Refusal::Copies { copies: *copies, limit: MOST_COPIES }.into());
            }
            let replaces = superseded(world, *meeting).filter(|old| old.paper == *paper).map(|old| old.id).collect();
            let number = world.prints.all().map(|print| print.number).max().unwrap_or(0).saturating_add(1);
            let (id, meeting, paper, copies) = (*id, *meeting, *paper, *copies);
            Ok(Outcome::of(Event::Printed { id, number, meeting, paper, copies, shown, replaces }))
        }
        Command::TakeDown { id } => {
            if !general::known(&world.prints, "print", id)?.hangs() {
                return Err(Refusal::NotHanging.into());
            }
            Ok(Outcome::of(Event::TakenDown { id: *id }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Written { meeting, wording, signed } => {
            let version = Version { written: stamp.clone(), wording: wording.clone(), signed: *signed };
            let mut versions = world.invitations.get(meeting).map(|old| old.versions.clone()).unwrap_or_default();
            versions.push(version);
            world.invitations.put(*meeting, Invitation { meeting: *meeting, versions });
        }
        Event::Printed { id, number, meeting, paper, copies, shown, replaces } => {
            for old in replaces {
                world.prints.change(old, |old| old.replaced_by = Some(*id));
            }
            let print = Print {
                id: *id,
                number: *number,
                meeting: *meeting,
                paper: *paper,
                copies: *copies,
                shown: shown.clone(),
                printed: stamp.clone(),
                replaces: replaces.clone(),
                replaced_by: None,
                taken_down: None,
            };
            world.prints.put(*id, print);
        }
        Event::TakenDown { id } => world.prints.change(id, |print| print.taken_down = Some(stamp.clone())),
    }
}
