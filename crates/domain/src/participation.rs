//! Whether residents took part in each step of a series, from the question to the answer. It is read out of what happened:
//! meetings with residents counted, words of theirs, needs that they confirmed, ballots that they cast, groups that they
//! are in. What cannot be seen there can be noted by hand. A step without residents is marked and wants a reason.

use crate::{
    GroupId, MeetingId, Moment, NeedId, Outcome, RoundId, SeriesId, Stamp, TrialId, World,
    claim::{Arrow, Thing},
    general,
    group::Role,
    meeting::{self, Level},
    need, series, thread,
    voice::{self, Origin},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A step of the process.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the steps in their order")]
pub enum Step {
    Ask,
    Gather,
    Sort,
    Prioritise,
    Group,
    Trial,
    Decide,
    Answer,
}

impl Step {
    /// All steps in order.
    pub const ALL: [Self; 8] =
        [Self::Ask, Self::Gather, Self::Sort, Self::Prioritise, Self::Group, Self::Trial, Self::Decide, Self::Answer];
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of a note")]
pub enum Command {
    /// Notes how residents took part in a step.
    Note { series: SeriesId, step: Step, what: String, level: Option<Level>, date: Date },
    /// Says why a step was taken without residents.
    Explain { series: SeriesId, step: Step, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of a note")]
pub enum Event {
    /// It was noted how they took part.
    Noted { series: SeriesId, step: Step, what: String, level: Option<Level>, date: Date },
    /// It was said why not.
    Explained { series: SeriesId, step: Step, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The day lies ahead.
    #[error("{date} lies ahead: note it when it has happened")]
    InTheFuture {
        /// The day.
        date: Date,
    },
    /// Residents took part.
    #[error("residents took part in that step: there is nothing to explain")]
    TookPart,
}

/// How residents took part, noted by hand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// In which step.
    pub step: Step,
    /// How.
    pub what: String,
    /// On which rung of the ladder.
    pub level: Option<Level>,
    /// When.
    pub date: Date,
    /// When and by whom it was noted.
    pub stamp: Stamp,
}

/// Why a step was taken without them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "which step, why, and who said so when")]
pub struct Reason {
    pub step: Step,
    pub why: String,
    pub stamp: Stamp,
}

/// What was noted by hand of a series.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Participation {
    /// How residents took part.
    pub notes: Vec<Note>,
    /// Why they did not.
    pub reasons: Vec<Reason>,
}

/// A row that shows that residents took part.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Row<'a> {
    /// A meeting at which residents were counted.
    Counted(MeetingId),
    /// A meeting of which there are words of residents or their next of kin.
    Said(MeetingId),
    /// A need whose wording its owners confirmed.
    Confirmed(NeedId),
    /// A round in which people gave their dots.
    Ranked(RoundId),
    /// A working group with residents in it.
    Worked(GroupId),
    /// A trial of such a group.
    Tried(TrialId),
    /// A need whose owners said what they think of the answer.
    Responded(NeedId),
    /// Something noted by hand.
    Noted(&'a Note),
}

/// How a step stands.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Residents took part.
    TookPart,
    /// The step has not been taken yet.
    NotYet,
    /// It was taken without residents, and why is said.
    Explained,
    /// It was taken without residents, and nobody has said why.
    Without,
}

/// A step of the matrix.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// The step.
    pub step: Step,
    /// Whether it has been taken at all.
    pub taken: bool,
    /// What shows that residents took part.
    pub rows: Vec<Row<'a>>,
    /// The highest rung of the ladder of these rows, where it is known.
    pub level: Option<Level>,
    /// Why they did not.
    pub reason: Option<&'a Reason>,
}

impl Line<'_> {
    /// How the step stands. Residents took part only where a row shows it.
    pub fn standing(&self) -> Standing {
        match (self.rows.is_empty(), self.taken, self.reason) {
            (false, ..) => Standing::TookPart,
            (true, _, Some(_)) => Standing::Explained,
            (true, true, None) => Standing::Without,
            (true, false, None) => Standing::NotYet,
        }
    }
}

/// All steps of a series, each with what shows that residents took part.
pub fn matrix(world: &World, id: SeriesId) -> Vec<Line<'_>> {
    let seen = Seen::of(world, id);
    let by_hand = world.participation.get(&id);
    let line = |step: Step| {
        let (mut rows, taken) = seen.rows(step);
        rows.extend(by_hand.into_iter().flat_map(|hand| &hand.notes).filter(|note| note.step == step).map(Row::Noted));
        let level = rows.iter().filter_map(|row| level(world, row)).max();
        let reasons = by_hand.into_iter().flat_map(|hand| &hand.reasons);
        Line { step, taken, rows, level, reason: reasons.rev().find(|reason| reason.step == step) }
    };
    Step::ALL.map(line).into()
}

fn level(world: &World, row: &Row<'_>) -> Option<Level> {
    let of = |id: &MeetingId| world.meetings.get(id).map(|meeting| meeting.level);
    match row {
        Row::Counted(id) | Row::Said(id) => of(id),
        Row::Ranked(id) => world.rounds.get(id).and_then(|round| round.meeting.as_ref()).and_then(of),
        Row::Noted(note) => note.level,
        Row::Confirmed(_) | Row::Worked(_) | Row::Tried(_) | Row::Responded(_) => None,
    }
}

/// What happened in a series.
struct Seen<'a> {
    world: &'a World,
    meetings: Vec<&'a meeting::Meeting>,
    needs: BTreeSet<NeedId>,
    later: BTreeSet<Thing>,
}

impl<'a> Seen<'a> {
    fn of(world: &'a World, id: SeriesId) -> Self {
        let mut meetings = series::meetings(world, id);
        meetings.retain(|meeting| meeting.was_held());
        let voices = meetings.iter().flat_map(|meeting| meeting::voices(world, meeting.id));
        let needs: BTreeSet<NeedId> =
            voices.filter(|voice| voice.speaks()).flat_map(|voice| voice::needs(world, voice.id)).collect();
        let mut later: BTreeSet<Thing> = needs.iter().flat_map(|need| thread::after(world, Thing::Need(*need))).collect();
        let arrows = needs.iter().flat_map(|need| need::within(world, *need));
        later.extend(arrows.flat_map(|need| world.claims.from(Thing::Need(need))).filter_map(|claim| match claim.arrow {
            Arrow::RankedIn | Arrow::TakenUpBy => Some(claim.to),
            _ => None,
        }));
        Self { world, meetings, needs, later }
    }

    /// The rows of a step, and whether it was taken.
    fn rows(&self, step: Step) -> (Vec<Row<'a>>, bool) {
        let world = self.world;
        let needs = || self.needs.iter().filter_map(|id| world.needs.get(id));
        match step {
            Step::Ask => {
                let counted = self.meetings.iter().filter(|meeting| meeting.residents() > 0);
                (counted.map(|meeting| Row::Counted(meeting.id)).collect(), !self.meetings.is_empty())
            }
            Step::Gather => {
                let said = self.meetings.iter().filter(|meeting| {
                    meeting::voices(world, meeting.id)
                        .any(|voice| voice.speaks() && matches!(voice.origin, Origin::Resident | Origin::NextOfKin))
                });
                let taken = self.meetings.iter().any(|meeting| meeting::voices(world, meeting.id).next().is_some());
                (said.map(|meeting| Row::Said(meeting.id)).collect(), taken)
            }
            Step::Sort => {
                let confirmed = needs().filter(|need| need.confirmed.is_some());
                (confirmed.map(|need| Row::Confirmed(need.id)).collect(), !self.needs.is_empty())
            }
            Step::Prioritise => self.sift(|thing| {
                let Thing::Round(id) = thing else { return None };
                let round = world.rounds.get(&id)?;
                let people = !round.ballots.is_empty() || round.people.iter().any(|(_, people)| *people > 0);
                Some(people.then_some(Row::Ranked(id)).into_iter().collect())
            }),
            Step::Group => self.sift(|thing| {
                let Thing::Group(id) = thing else { return None };
                Some(self.has_residents(id).then_some(Row::Worked(id)).into_iter().collect())
            }),
            Step::Trial => self.sift(|thing| {
                let Thing::Trial(id) = thing else { return None };
                let trial = world.trials.get(&id)?;
                let with = trial.design.group.is_some_and(|group| self.has_residents(group));
                Some(with.then_some(Row::Tried(id)).into_iter().collect())
            }),
            Step::Decide => self.sift(|thing| {
                let Thing::Decision(id) = thing else { return None };
                // Who was heard when a body decided stands nowhere but in a note by hand.
                world.decisions.get(&id)?.taken.as_ref().map(|_| Vec::new())
            }),
            Step::Answer => {
                let responded = needs().filter(|need| !need.responses.is_empty());
                let taken = self.needs.iter().any(|id| need::answer(world, *id).is_some());
                (responded.map(|need| Row::Responded(need.id)).collect(), taken)
            }
        }
    }

    /// Rows among what came later: nothing for what is of another step, and no rows where residents were not in it.
    fn sift(&self, rows: impl Fn(Thing) -> Option<Vec<Row<'a>>>) -> (Vec<Row<'a>>, bool) {
        let of_step: Vec<Vec<Row<'a>>> = self.later.iter().filter_map(|thing| rows(*thing)).collect();
        let taken = !of_step.is_empty();
        (of_step.into_iter().flatten().collect(), taken)
    }

    fn has_residents(&self, id: GroupId) -> bool {
        self.world.groups.get(&id).is_some_and(|group| group.members.iter().any(|member| member.role == Role::Resident))
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Note { series, step, what, level, date } => {
            general::known(&world.series, "series", series)?;
            if *date > moment.today {
                return Err(Refusal::InTheFuture { date: *date }.into());
            }
            let what = general::text("what", what)?;
            Ok(Outcome::of(Event::Noted { series: *series, step: *step, what, level: *level, date: *date }))
        }
        Command::Explain { series, step, why } => {
            general::known(&world.series, "series", series)?;
            let stands = matrix(world, *series).iter().any(|line| line.step == *step && !line.rows.is_empty());
            if stands {
                return Err(Refusal::TookPart.into());
            }
            Ok(Outcome::of(Event::Explained { series: *series, step: *step, why: general::text("why", why)? }))
        }
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Noted { series, step, what, level, date } => world.participation.change_or_new(series, |hand| {
            let note = Note { step: *step, what: what.clone(), level: *level, date: *date, stamp: stamp.clone() };
            hand.notes.push(note);
        }),
        Event::Explained { series, step, why } => world.participation.change_or_new(series, |hand| {
            hand.reasons.push(Reason { step: *step, why: why.clone(), stamp: stamp.clone() });
        }),
    }
}
