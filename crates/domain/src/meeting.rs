//! A meeting where people are asked: its kind, how much they can influence, what is promised, what happened.
//!
//! Its road: planned → invited → held → notes in → notes checked by the table → published → answered → closed.
//! Notes may come in only for a meeting that was held; nothing is published before the notes were checked.

use crate::{MeetingId, Moment, Outcome, PlaceId, SeriesId, Stamp, World, general, voice};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What sort of meeting it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the field's own words")]
pub enum Sort {
    #[default]
    Dialogue,
    PublicMeeting,
    WorldCafe,
    Workshop,
    FocusGroup,
    HomeVisit,
}

/// How much people can influence, told before they come (SKR's ladder of participation).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the rungs of the ladder")]
pub enum Level {
    Information,
    Consultation,
    #[default]
    Dialogue,
    Influence,
    CoDecision,
}

/// The way by which people take part, or by which words reach us. All count the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the channels themselves")]
pub enum Channel {
    #[default]
    Hall,
    Paper,
    Phone,
    Letter,
    Web,
    Door,
    Hybrid,
}

/// What a part of the evening is for; the share of dialogue is published.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the two sorts and the pause")]
pub enum BlockSort {
    Information,
    Dialogue,
    Pause,
}

/// A part of the evening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What it is for.
    pub sort: BlockSort,
    /// What happens.
    pub title: String,
    /// Minutes planned.
    pub minutes: u16,
    /// Who leads it.
    pub who: String,
}

/// Whose heads are counted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "age bands of residents, and the other roles")]
pub enum Band {
    Under18,
    From18To29,
    From30To64,
    From65To79,
    Over80,
    AgeUnknown,
    Elected,
    Staff,
}

/// Heads counted in one band.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Heads {
    /// Whose.
    pub band: Band,
    /// How many.
    pub count: u32,
}

/// A promise of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// What is promised, as it was said.
    pub text: String,
    /// The last day.
    pub due: Date,
    /// By which channels: notice board, e-mail, next meeting …
    pub channels: Vec<String>,
}

/// Where a meeting stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the road is told above")]
pub enum State {
    Planned,
    Invited,
    Held,
    NotesIn,
    NotesChecked,
    Published,
    Answered,
    Closed,
}

/// What is asked for when a meeting is planned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Its name in the ledger.
    pub id: MeetingId,
    /// The series it belongs to.
    pub series: Option<SeriesId>,
    /// Where.
    pub place: PlaceId,
    /// The house or room.
    pub venue: String,
    /// The day.
    pub date: Date,
    /// From when to when, as written in the invitation.
    pub hours: String,
    /// Its title.
    pub title: String,
    /// Its sort.
    pub sort: Sort,
    /// How much people can influence.
    pub level: Level,
    /// What can and cannot be influenced, in plain words.
    pub influence: String,
    /// How people take part.
    pub channel: Channel,
    /// The questions asked.
    pub questions: Vec<String>,
    /// The evening, part by part.
    pub blocks: Vec<Block>,
    /// Whom to ring: name and number.
    pub contact: String,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Plans a meeting.
    Plan(Plan),
    /// Changes what was planned; only before the meeting is held.
    Replan(Plan),
    /// Takes the next step on its road.
    Advance {
        /// The meeting.
        id: MeetingId,
        /// The state it comes to.
        to: State,
    },
    /// Counts heads, without names.
    CountHeads {
        /// The meeting.
        id: MeetingId,
        /// The heads.
        heads: Vec<Heads>,
    },
    /// Makes a promise of an answer.
    MakePromise {
        /// The meeting.
        id: MeetingId,
        /// The promise.
        promise: Promise,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// It was planned.
    Planned(Plan),
    /// The plan was changed.
    Replanned(Plan),
    /// It came to a new state.
    Advanced {
        /// The meeting.
        id: MeetingId,
        /// The state.
        to: State,
    },
    /// Heads were counted.
    HeadsCounted {
        /// The meeting.
        id: MeetingId,
        /// The heads.
        heads: Vec<Heads>,
    },
    /// A promise was made.
    PromiseMade {
        /// The meeting.
        id: MeetingId,
        /// The promise.
        promise: Promise,
    },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The road has an order.
    #[error("the meeting is '{from:?}' and cannot become '{to:?}' in one step: take the steps between first")]
    NotNext {
        /// Where it stands.
        from: State,
        /// Where it was to go.
        to: State,
    },
    /// A meeting that was held is not planned anew.
    #[error("the meeting has been held: its plan stays as it was")]
    AlreadyHeld,
    /// Some notes were not looked at.
    #[error("{left} notes have not been checked yet: check them first")]
    NotesUnchecked {
        /// How many.
        left: usize,
    },
    /// Some personal data is still held.
    #[error("{left} notes hold personal data: mask or clear them first")]
    NotesHeld {
        /// How many.
        left: usize,
    },
    /// Some voices have no answer.
    #[error("{left} voices from this meeting have no answer yet: answer them first")]
    NotAnswered {
        /// How many.
        left: usize,
    },
    /// A promise has a day in the past.
    #[error("the day {due} has passed: promise a later day")]
    DueInThePast {
        /// The day.
        due: Date,
    },
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// Its name in the ledger.
    pub id: MeetingId,
    /// The series it belongs to.
    pub series: Option<SeriesId>,
    /// Where.
    pub place: PlaceId,
    /// The house or room.
    pub venue: String,
    /// The day.
    pub date: Date,
    /// From when to when.
    pub hours: String,
    /// Its title.
    pub title: String,
    /// Its sort.
    pub sort: Sort,
    /// How much people can influence.
    pub level: Level,
    /// What can and cannot be influenced.
    pub influence: String,
    /// How people take part.
    pub channel: Channel,
    /// The questions asked.
    pub questions: Vec<String>,
    /// The evening, part by part.
    pub blocks: Vec<Block>,
    /// Whom to ring.
    pub contact: String,
    /// Where it stands.
    pub state: State,
    /// Heads, as last counted.
    pub heads: Vec<Heads>,
    /// Promises of answers.
    pub promises: Vec<Promise>,
    /// Each step on its road.
    pub steps: Vec<(Stamp, State)>,
}

impl Meeting {
    /// Whether it has been held.
    pub fn was_held(&self) -> bool {
        self.state >= State::Held
    }

    /// Whether everybody may read what was said.
    pub fn is_public(&self) -> bool {
        self.state >= State::Published
    }

    /// Residents who came, of any age.
    pub fn residents(&self) -> u32 {
        let residents = self.heads.iter().filter(|heads| !matches!(heads.band, Band::Elected | Band::Staff));
        residents.fold(0u32, |sum, heads| sum.saturating_add(heads.count))
    }

    /// The share of the planned minutes that is dialogue, in per cent of information and dialogue together.
    pub fn dialogue_share(&self) -> Option<u32> {
        let minutes = |sort| self.blocks.iter().filter(|b| b.sort == sort).map(|b| u32::from(b.minutes)).sum::<u32>();
        let (talk, tell) = (minutes(BlockSort::Dialogue), minutes(BlockSort::Information));
        (talk + tell > 0).then(|| talk * 100 / (talk + tell))
    }

    /// The last day on which an answer was promised.
    pub fn due(&self) -> Option<Date> {
        self.promises.iter().map(|promise| promise.due).max()
    }
}

/// The voices of a meeting in the order they were taken down.
pub fn voices(world: &World, meeting: MeetingId) -> impl Iterator<Item = &voice::Voice> {
    world.voices.all().filter(move |voice| voice.meeting == Some(meeting))
}

fn next(from: State) -> Option<State> {
    use State::{Answered, Closed, Held, Invited, NotesChecked, NotesIn, Planned, Published};
    match from {
        Planned => Some(Invited),
        Invited => Some(Held),
        Held => Some(NotesIn),
        NotesIn => Some(NotesChecked),
        NotesChecked => Some(Published),
        Published => Some(Answered),
        Answered => Some(Closed),
        Closed => None,
    }
}

fn may_advance(world: &World, meeting: &Meeting, to: State, moment: &Moment) -> Result<(), Refusal> {
    // An open house needs no invitation of its own: planned may go straight to held.
    let in_order = next(meeting.state) == Some(to) || (meeting.state == State::Planned && to == State::Held);
    if !in_order {
        return Err(Refusal::NotNext { from: meeting.state, to });
    }
    let count = |test: &dyn Fn(&voice::Voice) -> bool| voices(world, meeting.id).filter(|voice| test(voice)).count();
    match to {
        State::NotesChecked => match count(&|voice| voice.state == voice::State::Captured) {
            0 => Ok(()),
            left => Err(Refusal::NotesUnchecked { left }),
        },
        State::Published => match count(&|voice| voice.state == voice::State::Held) {
            0 => Ok(()),
            left => Err(Refusal::NotesHeld { left }),
        },
        State::Answered => {
            let unanswered = |v: &voice::Voice| v.speaks() && !voice::reply(world, v, moment.today).is_answered();
            match count(&unanswered) {
                0 => Ok(()),
                left => Err(Refusal::NotAnswered { left }),
            }
        }
        _ => Ok(()),
    }
}

fn checked(world: &World, plan: &Plan) -> Result<Plan, crate::Refusal> {
    general::known(&world.places, "place", &plan.place)?;
    if let Some(series) = &plan.series {
        general::known(&world.series, "series", series)?;
    }
    Ok(Plan {
        title: general::title("title", &plan.title)?,
        influence: general::optional("influence", &plan.influence)?,
        questions: plan.questions.iter().map(|q| q.trim().to_owned()).filter(|q| !q.is_empty()).collect(),
        ..plan.clone()
    })
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Plan(plan) => {
            general::free(&world.meetings, "meeting", &plan.id)?;
            Ok(Outcome::of(Event::Planned(checked(world, plan)?)))
        }
        Command::Replan(plan) => {
            if general::known(&world.meetings, "meeting", &plan.id)?.was_held() {
                return Err(Refusal::AlreadyHeld.into());
            }
            Ok(Outcome::of(Event::Replanned(checked(world, plan)?)))
        }
        Command::Advance { id, to } => {
            let meeting = general::known(&world.meetings, "meeting", id)?;
            may_advance(world, meeting, *to, moment)?;
            Ok(Outcome::of(Event::Advanced { id: *id, to: *to }))
        }
        Command::CountHeads { id, heads } => {
            general::known(&world.meetings, "meeting", id)?;
            Ok(Outcome::of(Event::HeadsCounted { id: *id, heads: heads.clone() }))
        }
        Command::MakePromise { id, promise } => {
            let meeting = general::known(&world.meetings, "meeting", id)?;
            if promise.due < meeting.date.min(moment.today) {
                return Err(Refusal::DueInThePast { due: promise.due }.into());
            }
            let promise = Promise { text: general::text("promise", &promise.text)?, ..promise.clone() };
            Ok(Outcome::of(Event::PromiseMade { id: *id, promise }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Planned(plan) => {
            let meeting = planned(plan.clone(), stamp);
            world.meetings.put_new(plan.id, meeting);
        }
        // Who changed the plan in a branch did not know that the meeting had been held.
        Event::Replanned(plan) if stamp.is_late() && world.meetings.get(&plan.id).is_some_and(Meeting::was_held) => {}
        Event::Replanned(plan) => world.meetings.change(&plan.id, |meeting| {
            let kept = meeting.clone();
            *meeting = Meeting {
                state: kept.state,
                heads: kept.heads,
                promises: kept.promises,
                steps: kept.steps,
                ..planned(plan.clone(), stamp)
            };
        }),
        Event::Advanced { id, to } => world.meetings.change(id, |meeting| {
            // A step that comes late does not take back those taken since.
            meeting.state = if stamp.is_late() { meeting.state.max(*to) } else { *to };
            meeting.steps.push((stamp.clone(), *to));
        }),
        Event::HeadsCounted { id, heads } => world.meetings.change(id, |meeting| meeting.heads.clone_from(heads)),
        Event::PromiseMade { id, promise } => world.meetings.change(id, |meeting| meeting.promises.push(promise.clone())),
    }
}

fn planned(plan: Plan, stamp: &Stamp) -> Meeting {
    Meeting {
        id: plan.id,
        series: plan.series,
        place: plan.place,
        venue: plan.venue,
        date: plan.date,
        hours: plan.hours,
        title: plan.title,
        sort: plan.sort,
        level: plan.level,
        influence: plan.influence,
        channel: plan.channel,
        questions: plan.questions,
        blocks: plan.blocks,
        contact: plan.contact,
        state: State::Planned,
        heads: Vec::new(),
        promises: Vec::new(),
        steps: vec![(stamp.clone(), State::Planned)],
    }
}
