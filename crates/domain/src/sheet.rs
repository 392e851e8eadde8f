//! A sheet of paper to fill in by hand, printed for one meeting: lines for a table's words, or boxes for dots.
//!
//! Its road: issued, when it is printed → each of its pages taken in, when a person has typed or confirmed what stands on it.
//! The receipt codes of its lines are drawn when it is printed and stand on slips to tear off, so that whoever writes on paper
//! goes home with a code as well; the voice typed in later gets that very code. A ballot sheet is one person's: its ballot has
//! the name of the sheet, so the same sheet taken in twice counts once. Dots on several sheets of a round add up.
//!
//! Pictures of sheets are no part of this. They are large and personal and nobody needs them once they are typed in, so they
//! lie outside the ledger and are thrown away; what a person read in them is what is kept.

use crate::{
    BallotId, MeetingId, Moment, NeedId, Outcome, RoundId, SheetId, Stamp, World, code::Code, general, meeting::Channel,
    round,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most sheets printed at once: a hall full of ballots.
pub const MOST: u16 = 400;

/// What it is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Lines to write on.
    Table,
    /// Boxes for the stickers of a table or a wall.
    Dots,
    /// Boxes for the crosses of one person.
    Ballot,
}

/// How it was laid out. Where everything stands follows from this, so it can be read months later.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Print {
    /// The version of the layout.
    pub version: u8,
    /// Whether it is in large print.
    pub large: bool,
    /// The lines to write on, or the needs to mark.
    pub rows: u16,
    /// The boxes of each row.
    pub columns: u16,
    /// The lines of printed text that each row has room for.
    pub text_lines: u16,
    /// Its pages.
    pub pages: u16,
}

/// What is to be printed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Order {
    /// The name of the first sheet; the others are named after it.
    pub id: SheetId,
    /// What it is for.
    pub kind: Kind,
    /// The meeting.
    pub meeting: MeetingId,
    /// The round whose needs stand on it.
    pub round: Option<RoundId>,
    /// The table that gets it.
    pub table: Option<String>,
    /// The question that is answered on it.
    pub question: Option<String>,
    /// Its language (BCP 47).
    pub language: String,
    /// How it is laid out.
    pub print: Print,
    /// How many sheets.
    pub copies: u16,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Prints sheets: from then on they can be taken in.
    Issue(Box<Order>),
    /// Says that all of a page was taken in.
    Take {
        /// The sheet.
        id: SheetId,
        /// The page, from one.
        page: u16,
    },
    /// Takes in the dots on a page of a dot sheet, as a person confirmed them; taken in anew, the last holds.
    Tally {
        /// The sheet.
        id: SheetId,
        /// The page, from one.
        page: u16,
        /// The dots of each need on that page.
        dots: Vec<(NeedId, u32)>,
    },
    /// Takes in a ballot sheet, as a person confirmed it; taken in anew, the last holds.
    Cast {
        /// The sheet.
        id: SheetId,
        /// The dots of each need on all its pages.
        dots: Vec<(NeedId, u32)>,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A sheet was printed.
    Issued(Box<Issued>),
    /// A page was taken in.
    Taken {
        /// The sheet.
        id: SheetId,
        /// The page.
        page: u16,
    },
    /// The dots on a page were taken in.
    Tallied {
        /// The sheet.
        id: SheetId,
        /// The page.
        page: u16,
        /// The dots of each need.
        dots: Vec<(NeedId, u32)>,
    },
}

/// A sheet as it was printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Issued {
    /// Its name in the ledger.
    pub id: SheetId,
    /// The number in its code: forty bits of chance.
    pub number: u64,
    /// What it is for.
    pub kind: Kind,
    /// The meeting.
    pub meeting: MeetingId,
    /// The round whose needs stand on it.
    pub round: Option<RoundId>,
    /// The table.
    pub table: Option<String>,
    /// The question.
    pub question: Option<String>,
    /// Its language (BCP 47).
    pub language: String,
    /// How it is laid out.
    pub print: Print,
    /// The needs in the order in which they stand on it.
    #[serde(default)]
    pub needs: Vec<NeedId>,
    /// The receipt codes of its lines, in order.
    #[serde(default)]
    pub codes: Vec<Code>,
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// Too few or too many.
    #[error("{copies} sheets cannot be printed at once: print from 1 to {most}")]
    Copies {
        /// How many were asked for.
        copies: u16,
        /// The most.
        most: u16,
    },
    /// Nothing would stand on it.
    #[error("a sheet needs at least one line: choose how many")]
    NoLines,
    /// There is nothing to vote on.
    #[error("there is no open round for this meeting: open one first, so that its needs can stand on the sheet")]
    NoRound,
    /// The needs of the round changed since it was laid out.
    #[error("the needs of the round changed meanwhile: print the sheet again")]
    NeedsChanged,
    /// There is no such page or line.
    #[error("this sheet has no such page or line: look at the number again")]
    NotOnSheet,
    /// It is another sort of sheet.
    #[error("this is another sort of sheet: open it from the list")]
    OtherKind,
    /// Something else was typed in for that line.
    #[error("line {row} of this sheet was typed in before: correct the note instead")]
    LineTyped {
        /// The line.
        row: u16,
    },
}

/// A sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// As it was printed.
    pub issued: Issued,
    /// When and by whom it was printed.
    pub stamp: Stamp,
    /// The pages that were taken in.
    pub taken: Vec<u16>,
    /// The dots taken in, by page.
    pub dots: BTreeMap<u16, Vec<(NeedId, u32)>>,
}

impl Sheet {
    /// The code of a line, from one.
    pub fn code(&self, row: u16) -> Option<&Code> {
        self.issued.codes.get(usize::from(row).checked_sub(1)?)
    }

    /// Its ballot, if it is one: the same as the sheet, so that it counts once.
    pub fn ballot(&self) -> BallotId {
        BallotId(self.issued.id.0)
    }

    /// Whether a page was taken in.
    pub fn is_taken(&self, page: u16) -> bool {
        self.taken.contains(&page)
    }
}

/// The sheet with that number in its code.
pub fn numbered(world: &World, number: u64) -> Option<&Sheet> {
    world.sheets.all().find(|sheet| sheet.issued.number == number)
}

/// The sheets of a meeting, in the order in which they were printed.
pub fn of(world: &World, meeting: MeetingId) -> impl Iterator<Item = &Sheet> {
    world.sheets.all().filter(move |sheet| sheet.issued.meeting == meeting)
}

/// The free line of a sheet that a voice is typed in for, and its code.
pub(crate) fn line<'a>(world: &'a World, id: &SheetId, row: u16) -> Result<(&'a Sheet, &'a Code), crate::Refusal> {
    let sheet = general::known(&world.sheets, "sheet", id)?;
    let code = sheet.code(row).ok_or(Refusal::NotOnSheet)?;
    if world.code_is_given(code) { Err(Refusal::LineTyped { row }.into()) } else { Ok((sheet, code)) }
}

fn with_page<'a>(world: &'a World, id: &SheetId, page: u16) -> Result<&'a Sheet, crate::Refusal> {
    let sheet = general::known(&world.sheets, "sheet", id)?;
    if (1..=sheet.issued.print.pages).contains(&page) { Ok(sheet) } else { Err(Refusal::NotOnSheet.into()) }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Issue(order) => issue(world, order, moment),
        Command::Take { id, page } => {
            let sheet = with_page(world, id, *page)?;
            Ok(if sheet.is_taken(*page) { Outcome::nothing() } else { Outcome::of(Event::Taken { id: *id, page: *page }) })
        }
        Command::Tally { id, page, dots } => tally(world, with_page(world, id, *page)?, *page, dots, moment),
        Command::Cast { id, dots } => {
            let sheet = general::known(&world.sheets, "sheet", id)?;
            let (Kind::Ballot, Some(round)) = (sheet.issued.kind, sheet.issued.round) else {
                return Err(Refusal::OtherKind.into());
            };
            let cast =
                round::Command::Cast { id: round, ballot: sheet.ballot(), channel: Channel::Paper, dots: dots.clone() };
            let outcome = round::decide(world, &cast, moment)?;
            // A ballot is secret: that its pages were taken in is known from its name in the round, and from nothing else.
            Ok((1..=sheet.issued.print.pages)
                .filter(|page| !sheet.is_taken(*page))
                .fold(outcome, |outcome, page| outcome.and(Event::Taken { id: *id, page })))
        }
    }
}

fn issue(world: &World, order: &Order, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    general::free(&world.sheets, "sheet", &order.id)?;
    general::known(&world.meetings, "meeting", &order.meeting)?;
    if !(1..=MOST).contains(&order.copies) {
        return Err(Refusal::Copies { copies: order.copies, most: MOST }.into());
    }
    if order.print.rows == 0 {
        return Err(Refusal::NoLines.into());
    }
    let needs = match order.kind {
        Kind::Table => Vec::new(),
        Kind::Dots | Kind::Ballot => {
            let round = round::open(world, &order.round.ok_or(Refusal::NoRound)?)?;
            round::needs(world, round.id)
        }
    };
    if order.kind != Kind::Table && needs.len() != usize::from(order.print.rows) {
        return Err(Refusal::NeedsChanged.into());
    }
    let table = order.table.as_deref().map(|table| general::optional("table", table)).transpose()?;
    let question = order.question.as_deref().map(|question| general::optional("question", question)).transpose()?;
    let mut drawn: Vec<Code> = Vec::new();
    Ok((0..order.copies).fold(Outcome::nothing(), |outcome, copy| {
        let lines = if order.kind == Kind::Table { order.print.rows } else { 0 };
        let codes: Vec<Code> = (0..lines).map(|_| fresh(world, &mut drawn, moment)).collect();
        let id = if copy == 0 { order.id } else { moment.name() };
        outcome.and(Event::Issued(Box::new(Issued {
            id,
            number: moment.number(),
            kind: order.kind,
            meeting: order.meeting,
            round: order.round.filter(|_| order.kind != Kind::Table),
            table: table.clone().filter(|table| !table.is_empty()),
            question: question.clone().filter(|question| !question.is_empty()),
            language: order.language.clone(),
            print: order.print,
            needs: needs.clone(),
            codes,
        })))
    }))
}

/// A code that is on no slip, neither of a voice nor of a line.
fn fresh(world: &World, drawn: &mut Vec<Code>, moment: &mut Moment) -> Code {
    let mut code = moment.code();
    while world.code_is_taken(&code) || drawn.contains(&code) {
        code = moment.code();
    }
    drawn.push(code.clone());
    code
}

/// Takes in the dots of a page, and counts those of all sheets of the round anew.
fn tally(
    world: &World,
    sheet: &Sheet,
    page: u16,
    dots: &[(NeedId, u32)],
    moment: &mut Moment,
) -> Result<Outcome, crate::Refusal> {
    let (Kind::Dots, Some(round)) = (sheet.issued.kind, sheet.issued.round) else { return Err(Refusal::OtherKind.into()) };
    if dots.iter().any(|(need, _)| !sheet.issued.needs.contains(need)) {
        return Err(round::Refusal::NotInRound.into());
    }
    let mut sums: BTreeMap<NeedId, u32> = dots.iter().copied().collect();
    for other in world.sheets.all().filter(|other| other.issued.round == Some(round)) {
        for (at, counted) in &other.dots {
            if (other.issued.id, *at) != (sheet.issued.id, page) {
                for (need, count) in counted {
                    let sum = sums.entry(*need).or_default();
                    *sum = sum.saturating_add(*count);
                }
            }
        }
    }
    let mut outcome = Outcome::of(Event::Tallied { id: sheet.issued.id, page, dots: dots.to_vec() });
    if !sheet.is_taken(page) {
        outcome = outcome.and(Event::Taken { id: sheet.issued.id, page });
    }
    for (need, dots) in sums {
        outcome = outcome.joined(round::decide(
            world,
            &round::Command::Count { id: round, need, channel: Channel::Paper, dots },
            moment,
        )?);
    }
    Ok(outcome)
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Issued(issued) => {
            for code in &issued.codes {
                world.reserve_code(code.clone(), issued.id);
            }
            let sheet = Sheet { issued: (**issued).clone(), stamp: stamp.clone(), taken: Vec::new(), dots: BTreeMap::new() };
            world.sheets.put(issued.id, sheet);
        }
        Event::Taken { id, page } => world.sheets.change(id, |sheet| {
            if !sheet.taken.contains(page) {
                sheet.taken.push(*page);
            }
        }),
        Event::Tallied { id, page, dots } => world.sheets.change(id, |sheet| {
            sheet.dots.insert(*page, dots.clone());
        }),
    }
}
