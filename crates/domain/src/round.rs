//! A round in which people say what matters most: with dots, yeses, an order or grades, on paper, by phone and from home.
//!
//! A round is *opened* with dots alone, or *set up* by a method ([`setting`]) with numbered ballots. Ballot papers are typed
//! in twice ([`entry`]); a slip with a code is one ballot from home ([`slip`]). Nobody learns a sum or an order while the
//! round is open: the only way to a count is [`election_of`], and the result stands when it is [`published`].
//!
//! Dots come in two ways that add up: counted by somebody and typed in, or on a ballot that one person cast. A ballot
//! is secret. Its name says nothing about who cast it, it is cast by [`SEAT`] and not by a person, and the world keeps
//! no time of it; cast again, it replaces what it said before.

pub mod entry;
pub mod published;
pub mod setting;
pub mod slip;

mod asked;
mod counted;
mod marks;
mod ranked;

pub use counted::{Counted, Listed, Which, came, counted, election_of, listed};
pub use marks::Marks;
pub use ranked::{Rank, ballots, needs, people, rank, rank_of, ranking};

use crate::{
    BallotId, ChoiceId, MeetingId, Moment, NeedId, Outcome, PlaceId, RoundId, Shelf, Stamp, World,
    claim::{self, Arrow, Thing},
    general,
    meeting::Channel,
};
use entry::{Batch, Hand, Paper, Reading};
use jiff::civil::Date;
use published::{Count, Publication, WhatIf};
use serde::{Deserialize, Serialize};
use setting::{Setting, Tier};
use std::collections::BTreeMap;

/// The actor of those who take part from a seat in the hall: the same for all, so that the ledger does not tell them apart.
pub const SEAT: &str = "seat";

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the round")]
pub enum Command {
    /// Opens a round over needs.
    Open { id: RoundId, title: String, place: PlaceId, meeting: Option<MeetingId>, dots_each: u32, needs: Vec<NeedId> },
    /// Adds a need to an open round.
    Add { id: RoundId, need: NeedId },
    /// Types in the dots a need got in one channel; typed anew, the last count holds.
    Count { id: RoundId, need: NeedId, channel: Channel, dots: u32 },
    /// Says how many people took part in one channel.
    CountPeople { id: RoundId, channel: Channel, people: u32 },
    /// Casts one person's ballot; cast again, it replaces what it said before. Without dots it is a blank one.
    Cast { id: RoundId, ballot: BallotId, channel: Channel, dots: Vec<(NeedId, u32)> },
    /// Closes the round; from then on the ranking stands.
    Close { id: RoundId },
    /// Sets a round up by a method, over needs or ideas, with numbered ballots.
    SetUp { id: RoundId, title: String, place: PlaceId, meeting: Option<MeetingId>, most_marks: u32, setting: Setting },
    /// Prints ballot papers: from then on they can be typed in.
    PrintPapers { id: RoundId, papers: u32, place: Option<PlaceId> },
    /// Prints slips, each with the code of one of these ballots.
    PrintSlips { id: RoundId, ballots: Vec<BallotId>, place: Option<PlaceId> },
    /// Casts one person's ballot in the room or from home; cast again, it replaces what it said before.
    Vote { id: RoundId, ballot: BallotId, tier: Tier, marks: Marks },
    /// Types in what stands on a paper; typed anew by the same hand, the last holds.
    TypeIn { id: RoundId, paper: u32, hand: Hand, marks: Marks },
    /// Says what stands on a paper on which the two who typed it differ.
    Settle { id: RoundId, paper: u32, marks: Marks },
    /// Publishes what a closed round came to.
    Publish { id: RoundId, count: Count },
    /// Logs that somebody tried another rule on a closed round.
    TryOut { id: RoundId, count: Count, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the round")]
pub enum Event {
    /// It was opened.
    Opened {
        id: RoundId,
        title: String,
        place: PlaceId,
        meeting: Option<MeetingId>,
        dots_each: u32,
        #[serde(default, skip_serializing_if = "Setting::is_usual")]
        setting: Box<Setting>,
    },
    /// Dots were counted.
    Counted { id: RoundId, need: NeedId, channel: Channel, dots: u32 },
    /// People were counted.
    PeopleCounted { id: RoundId, channel: Channel, people: u32 },
    /// A ballot was cast.
    Cast { id: RoundId, ballot: BallotId, channel: Channel, dots: Vec<(NeedId, u32)> },
    /// It was closed.
    Closed { id: RoundId },
    /// Ballot papers were printed, in all so many since the round began.
    PapersPrinted { id: RoundId, first: u32, last: u32, place: Option<PlaceId> },
    /// Slips were printed.
    SlipsPrinted { id: RoundId, ballots: Vec<BallotId>, place: Option<PlaceId> },
    /// A ballot was cast in the room or from home.
    Voted { id: RoundId, ballot: BallotId, tier: Tier, marks: Marks },
    /// A paper was typed in.
    TypedIn { id: RoundId, paper: u32, hand: Hand, marks: Marks },
    /// Somebody looked at a paper on which two differed.
    Settled { id: RoundId, paper: u32, marks: Marks },
    /// The result was published.
    Published { id: RoundId, count: Count },
    /// Another rule was tried.
    WhatIfRun { id: RoundId, count: Count, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// There is nothing to choose between.
    #[error("a round needs at least two needs to choose between: add one")]
    TooFewNeeds,
    /// The need is not in the round.
    #[error("that need is not part of this round: add it first")]
    NotInRound,
    /// It is closed.
    #[error("this round is closed and its ranking stands: open a new round instead")]
    IsClosed,
    /// No dots were counted.
    #[error("no dots have been typed in yet: type them in first")]
    NothingCounted,
    /// More dots than the people had.
    #[error("{dots} dots are more than {people} people with {each} dots each can give: count again")]
    TooManyDots {
        /// The dots counted in the channel.
        dots: u32,
        /// The people counted there.
        people: u32,
        /// Dots for each.
        each: u32,
    },
    /// More dots on a ballot than one person has.
    #[error("{dots} dots are more than the {each} of one ballot: take some away")]
    OverBallot {
        /// The dots on the ballot.
        dots: u32,
        /// Dots for each.
        each: u32,
    },
    /// A person has at least one dot.
    #[error("each person has at least one dot: write 1 or more")]
    NoDots,
    /// No such method is offered.
    #[error("there is no method '{method}': choose one of the list")]
    NoSuchMethod {
        /// As it was given.
        method: String,
    },
    /// More choices than fit on a ballot.
    #[error("{choices} choices do not fit on a ballot, which has room for {most}: take some away")]
    TooManyChoices {
        /// The choices.
        choices: u32,
        /// How many fit.
        most: u32,
    },
    /// Money is shared out, and nobody said how much.
    #[error("this method shares out money: write how much there is")]
    NoBudget,
    /// An idea without a cost.
    #[error("'{title}' has no cost: write what it costs in whole kronor")]
    NoCost {
        /// The idea.
        title: String,
    },
    /// Money is shared out over needs.
    #[error("this method shares out money, and needs have no cost: write ideas with what they cost")]
    NeedsHaveNoCost,
    /// How many can win is missing, or too many.
    #[error("this method fills a number of places: write how many, from 1 to {most}")]
    NoPlaces {
        /// The most there can be.
        most: u32,
    },
    /// No way is open.
    #[error("nobody can vote in this round: open at least one way")]
    NoWay,
    /// No open way is counted.
    #[error("no ballots would be counted: choose at least one open way that counts")]
    NothingTogether,
    /// Ballots come from home, and nobody said until when.
    #[error("ballots come from home until a day: write which")]
    NoUntil,
    /// The last day has been.
    #[error("{until} has been: choose a later day")]
    UntilPassed {
        /// The day.
        until: Date,
    },
    /// Ballots do not come this way.
    #[error("this round takes no ballots this way: use one of those that stand on its page")]
    WayClosed,
    /// The last day for ballots from home has been.
    #[error("ballots from home could come until {until}: the round is counted with those that came")]
    TooLate {
        /// The last day.
        until: Date,
    },
    /// A ballot of another method.
    #[error("this ballot is filled in by another method than the round has: open the round's own ballot")]
    OtherMarks,
    /// More choices on a ballot than it may name.
    #[error("{marks} marks are more than the {most} that a ballot may have: take some away")]
    TooManyMarks {
        /// The choices named.
        marks: u32,
        /// How many may be.
        most: u32,
    },
    /// A round with ballots takes no sums.
    #[error("this round counts ballots and not sums: type in each ballot paper")]
    OnlyBallots,
    /// The ballots are printed with what stands on them.
    #[error("the ballots say what is chosen between: set up a new round instead")]
    ChoicesStand,
    /// No paper has that number.
    #[error("no ballot paper has the number {paper}: {printed} are printed, look at the paper again")]
    NotPrinted {
        /// The number.
        paper: u32,
        /// How many are printed.
        printed: u32,
    },
    /// Too few or too many papers or slips at once.
    #[error("{papers} cannot be printed at once: write a number from 1 to {most}")]
    HowMany {
        /// How many were asked for.
        papers: u32,
        /// The most at once.
        most: u32,
    },
    /// No slip has this code.
    #[error("no slip of this round has that code: look at the slip again")]
    NoSuchSlip,
    /// The same person typed a paper twice.
    #[error("you typed paper {paper} the other time: somebody else types it now")]
    SameHand {
        /// Its number.
        paper: u32,
    },
    /// A paper that somebody has looked at.
    #[error("paper {paper} was settled: it counts as it was read then")]
    IsSettled {
        /// Its number.
        paper: u32,
    },
    /// Nothing differs.
    #[error("nothing differs on paper {paper}: there is nothing to settle")]
    NothingToSettle {
        /// Its number.
        paper: u32,
    },
    /// Papers on which two differ.
    #[error("{papers} papers were read in two ways: look at them before you close the round")]
    Unsettled {
        /// How many.
        papers: u32,
    },
    /// Nothing stands on the line.
    #[error("nothing is typed: type the marks of the ballot, or 0 for a blank one")]
    NothingTyped,
    /// Something on the line cannot be read.
    #[error("'{typed}' cannot be read: type the numbers that stand on the ballot")]
    Unreadable {
        /// What was typed.
        typed: String,
    },
    /// No choice has that number.
    #[error("nothing on the ballot has the number {number}: the numbers go from 1 to {most}")]
    NoSuchNumber {
        /// The number.
        number: u32,
        /// The last that there is.
        most: u32,
    },
    /// No grade has that number.
    #[error("there is no grade {value}: grades go from 1 to {most}")]
    NoSuchGrade {
        /// The number.
        value: u32,
        /// The best that there is.
        most: u32,
    },
    /// A choice stands twice on a ballot.
    #[error("number {number} stands twice: each can be marked once")]
    MarkedTwice {
        /// Its number.
        number: u32,
    },
    /// The round is still open.
    #[error("this round is open: close it before its result is counted")]
    StillOpen,
    /// It is published.
    #[error("the result of this round is published and stands: try another rule as a what-if instead")]
    IsPublished,
}

/// A round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Round {
    /// Its name in the ledger.
    pub id: RoundId,
    /// Its title.
    pub title: String,
    /// The place.
    pub place: PlaceId,
    /// The meeting at which it was held.
    pub meeting: Option<MeetingId>,
    /// Dots for each person.
    pub dots_each: u32,
    /// Dots that were counted and typed in, by need and channel.
    pub dots: Vec<(NeedId, Channel, u32)>,
    /// People who were counted and typed in, by channel.
    pub people: Vec<(Channel, u32)>,
    /// How it is set up.
    #[serde(default)]
    pub setting: Setting,
    /// Ballots cast in the room and from home, and those read from pictures of sheets.
    #[serde(default)]
    pub ballots: Shelf<BallotId, Ballot>,
    /// Ballot papers, as they were printed.
    #[serde(default)]
    pub batches: Vec<Batch>,
    /// Ballot papers, as they were typed in, by number.
    #[serde(default)]
    pub papers: Shelf<u32, Paper>,
    /// The ballots of slips, with the place where the slip was handed out.
    #[serde(default)]
    pub slips: Shelf<BallotId, Option<PlaceId>>,
    /// What it came to, once that is published.
    #[serde(default)]
    pub published: Option<Publication>,
    /// What was tried with other rules.
    #[serde(default)]
    pub tried: Vec<WhatIf>,
    /// When it was closed.
    pub closed: Option<Stamp>,
    /// When it was opened.
    pub opened: Stamp,
}

/// What one person chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// By which way it came.
    pub channel: Channel,
    /// How sure it is that it is one person's.
    pub tier: Tier,
    /// What stands on it; nothing on a blank one.
    pub marks: Marks,
}

impl Round {
    /// Whether everybody may see what it came to: it is closed and, where it was set up by a method, published.
    pub fn is_told(&self) -> bool {
        self.closed.is_some() && (self.published.is_some() || !self.setting.is_numbered())
    }

    /// Whether it is counted by dots, so that its choices have a rank by them.
    pub fn is_of_dots(&self) -> bool {
        self.setting.method == setting::DOTS
    }
}

pub(crate) fn open<'a>(world: &'a World, id: &RoundId) -> Result<&'a Round, crate::Refusal> {
    let round = general::known(&world.rounds, "round", id)?;
    if round.closed.is_some() { Err(Refusal::IsClosed.into()) } else { Ok(round) }
}

/// No channel has more typed-in dots than its counted people could give. Ballots need no such check and lend the
/// others none of their room: each of them brings its own person, and never more dots than one has.
fn plausible(round: &Round, channel: Channel) -> Result<(), Refusal> {
    let dots =
        round.dots.iter().filter(|(_, at, _)| *at == channel).map(|(_, _, dots)| *dots).fold(0u32, u32::saturating_add);
    match round.people.iter().find(|(at, _)| *at == channel) {
        Some((_, people)) if dots > people.saturating_mul(round.dots_each) => {
            Err(Refusal::TooManyDots { dots, people: *people, each: round.dots_each })
        }
        _ => Ok(()),
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Open { id, title, place, meeting, dots_each, needs } => {
            general::free(&world.rounds, "round", id)?;
            general::known(&world.places, "place", place)?;
            if let Some(meeting) = meeting {
                general::known(&world.meetings, "meeting", meeting)?;
            }
            let mut needs = needs.clone();
            needs.sort_unstable();
            needs.dedup();
            for need in &needs {
                general::known(&world.needs, "need", need)?;
            }
            if needs.len() < 2 {
                return Err(Refusal::TooFewNeeds.into());
            }
            if *dots_each == 0 {
                return Err(Refusal::NoDots.into());
            }
            let title = general::title("title", title)?;
            let setting = Box::default();
            let opened = Event::Opened { id: *id, title, place: *place, meeting: *meeting, dots_each: *dots_each, setting };
            Ok(needs.into_iter().fold(Outcome::of(opened), |outcome, need| {
                outcome.and(claim::drawn(moment, Thing::Need(need), Arrow::RankedIn, Thing::Round(*id), "in the round"))
            }))
        }
        Command::Add { id, need } => {
            without_ballots(open(world, id)?, Refusal::ChoicesStand)?;
            general::known(&world.needs, "need", need)?;
            if needs(world, *id).contains(need) {
                return Ok(Outcome::nothing());
            }
            Ok(Outcome::of(claim::drawn(moment, Thing::Need(*need), Arrow::RankedIn, Thing::Round(*id), "in the round")))
        }
        Command::Count { id, need, channel, dots } => {
            let mut round = open(world, id)?.clone();
            without_ballots(&round, Refusal::OnlyBallots)?;
            if !needs(world, *id).contains(need) {
                return Err(Refusal::NotInRound.into());
            }
            count(&mut round, *need, *channel, *dots);
            plausible(&round, *channel)?;
            Ok(Outcome::of(Event::Counted { id: *id, need: *need, channel: *channel, dots: *dots }))
        }
        Command::CountPeople { id, channel, people } => {
            let mut round = open(world, id)?.clone();
            without_ballots(&round, Refusal::OnlyBallots)?;
            count_people(&mut round, *channel, *people);
            plausible(&round, *channel)?;
            Ok(Outcome::of(Event::PeopleCounted { id: *id, channel: *channel, people: *people }))
        }
        Command::Cast { id, ballot, channel, dots } => {
            let round = open(world, id)?;
            asked::may_come(round, tier_of(*channel), moment)?;
            if !round.is_of_dots() {
                return Err(Refusal::OtherMarks.into());
            }
            let dots = marked(world, round, dots)?;
            Ok(Outcome::of(Event::Cast { id: *id, ballot: *ballot, channel: *channel, dots }))
        }
        Command::Close { id } => {
            let round = open(world, id)?;
            let ballots = round.ballots.all().map(|ballot| &ballot.marks);
            let mut marks = ballots.chain(round.papers.all().filter_map(Paper::counts));
            if round.dots.iter().all(|(_, _, dots)| *dots == 0) && marks.all(Marks::is_blank) {
                return Err(Refusal::NothingCounted.into());
            }
            let differing = entry::typing(round).differing.len();
            if differing > 0 {
                return Err(Refusal::Unsettled { papers: setting::count(differing) }.into());
            }
            Ok(Outcome::of(Event::Closed { id: *id }))
        }
        Command::SetUp { id, title, place, meeting, most_marks, setting } => {
            let order = asked::Order { id: *id, title, place: *place, meeting: *meeting, most_marks: *most_marks, setting };
            asked::set_up(world, &order, moment)
        }
        Command::PrintPapers { id, papers, place } => asked::print_papers(world, id, *papers, *place),
        Command::PrintSlips { id, ballots, place } => asked::print_slips(world, id, ballots, *place),
        Command::Vote { id, ballot, tier, marks } => asked::vote(world, id, *ballot, *tier, marks, moment),
        Command::TypeIn { id, paper, hand, marks } => asked::type_in(world, id, *paper, *hand, marks, moment),
        Command::Settle { id, paper, marks } => asked::settle(world, id, *paper, marks),
        Command::Publish { id, count } => asked::publish(world, id, count),
        Command::TryOut { id, count, why } => asked::try_out(world, id, count, why),
    }
}

/// Rounds that were set up with ballots take neither sums nor further choices.
fn without_ballots(round: &Round, otherwise: Refusal) -> Result<(), Refusal> {
    if round.setting.is_numbered() { Err(otherwise) } else { Ok(()) }
}

/// How sure a ballot is that was cast without saying so: on a sheet of paper, or from a seat.
fn tier_of(channel: Channel) -> Tier {
    if channel == Channel::Paper { Tier::Hand } else { Tier::Seat }
}

/// The dots of a ballot, each need once. They keep the need that the person saw, even where it was joined to another
/// meanwhile, so that taking the two apart gives each its own dots back.
fn marked(world: &World, round: &Round, dots: &[(NeedId, u32)]) -> Result<Vec<(NeedId, u32)>, Refusal> {
    let needs = needs(world, round.id);
    let mut marked: BTreeMap<NeedId, u32> = BTreeMap::new();
    for (need, dots) in dots.iter().filter(|(_, dots)| *dots > 0) {
        if !needs.contains(&crate::need::surviving(world, *need)) {
            return Err(Refusal::NotInRound);
        }
        let sum = marked.entry(*need).or_default();
        *sum = sum.saturating_add(*dots);
    }
    let all = marked.values().fold(0u32, |sum, dots| sum.saturating_add(*dots));
    if all > round.dots_each {
        return Err(Refusal::OverBallot { dots: all, each: round.dots_each });
    }
    Ok(marked.into_iter().collect())
}

fn count(round: &mut Round, need: NeedId, channel: Channel, dots: u32) {
    round.dots.retain(|(other, at, _)| (*other, *at) != (need, channel));
    round.dots.push((need, channel, dots));
}

fn count_people(round: &mut Round, channel: Channel, people: u32) {
    round.people.retain(|(at, _)| *at != channel);
    round.people.push((channel, people));
}

fn is_closed(world: &World, id: &RoundId) -> bool {
    world.rounds.get(id).is_some_and(|round| round.closed.is_some())
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Opened { id, title, place, meeting, dots_each, setting } => world.rounds.put_new(
            *id,
            Round {
                id: *id,
                title: title.clone(),
                place: *place,
                meeting: *meeting,
                dots_each: *dots_each,
                dots: Vec::new(),
                people: Vec::new(),
                setting: (**setting).clone(),
                ballots: Shelf::default(),
                batches: Vec::new(),
                papers: Shelf::default(),
                slips: Shelf::default(),
                published: None,
                tried: Vec::new(),
                closed: None,
                opened: stamp.clone(),
            },
        ),
        // The ranking of a closed round stands, also against counts that come late from a branch.
        Event::Counted { id, .. }
        | Event::PeopleCounted { id, .. }
        | Event::Cast { id, .. }
        | Event::Voted { id, .. }
        | Event::TypedIn { id, .. }
        | Event::Settled { id, .. }
            if is_closed(world, id) => {}
        Event::Counted { id, need, channel, dots } => world.rounds.change(id, |round| count(round, *need, *channel, *dots)),
        Event::PeopleCounted { id, channel, people } => {
            world.rounds.change(id, |round| count_people(round, *channel, *people));
        }
        Event::Cast { id, ballot, channel, dots } => world.rounds.change(id, |round| {
            let marks = dots.iter().map(|(need, dots)| (ChoiceId(need.0), *dots)).collect();
            round.ballots.put(*ballot, Ballot { channel: *channel, tier: tier_of(*channel), marks: Marks::Points(marks) });
        }),
        Event::Closed { id } => world.rounds.change(id, |round| {
            round.closed.get_or_insert_with(|| stamp.clone());
        }),
        Event::PapersPrinted { id, first, last, place } => world.rounds.change(id, |round| {
            round.batches.push(Batch { first: *first, last: *last, place: *place });
        }),
        Event::SlipsPrinted { id, ballots, place } => world.rounds.change(id, |round| {
            for ballot in ballots {
                round.slips.put_new(*ballot, *place);
            }
        }),
        Event::Voted { id, ballot, tier, marks } => world.rounds.change(id, |round| {
            let channel = if *tier == Tier::Slip { Channel::Web } else { Channel::Hall };
            round.ballots.put(*ballot, Ballot { channel, tier: *tier, marks: marks.clone() });
        }),
        Event::TypedIn { id, paper, hand, marks } => world.rounds.change(id, |round| {
            let reading = Reading { marks: marks.clone(), by: stamp.clone() };
            round.papers.change_or_new(paper, |paper| paper.lay(*hand, reading));
        }),
        Event::Settled { id, paper, marks } => world.rounds.change(id, |round| {
            let reading = Reading { marks: marks.clone(), by: stamp.clone() };
            round.papers.change_or_new(paper, |paper| {
                paper.settled.get_or_insert(reading);
            });
        }),
        Event::Published { id, count } => world.rounds.change(id, |round| {
            round.published.get_or_insert_with(|| Publication { count: count.clone(), by: stamp.clone() });
        }),
        Event::WhatIfRun { id, count, why } => world.rounds.change(id, |round| {
            round.tried.push(WhatIf { count: count.clone(), why: why.clone(), by: stamp.clone() });
        }),
    }
}
