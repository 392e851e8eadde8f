//! An evening in a village as it is told: planned, invited to, held, its notes taken in and checked.

use super::story::{Story, said};
use jiff::{ToSpan, civil::Date};
use samskapa_domain::{
    DocumentId, MeetingId, PlaceId, SeriesId, document,
    meeting::{Band, Block, BlockSort, Channel, Command, Heads, Level, Plan, Promise, Sort, State},
    notes::{Sheet, VoiceKind},
    reply::{self, What},
    voice::{self, Correction},
};

/// An evening, before it is told.
pub struct Evening {
    /// A word to know it by.
    pub name: &'static str,
    /// How many days from today.
    pub days: i32,
    /// Where.
    pub place: PlaceId,
    /// To which series it belongs.
    pub series: Option<SeriesId>,
    /// The house.
    pub venue: &'static str,
    /// Its title.
    pub title: &'static str,
    /// How people take part.
    pub channel: Channel,
    /// The questions.
    pub questions: &'static [&'static str],
    /// What can and what cannot be influenced.
    pub influence: &'static str,
}

/// An evening that was told.
#[derive(Clone, Copy)]
pub struct Held {
    /// Its name in the ledger.
    pub id: MeetingId,
    /// Where it was.
    pub place: PlaceId,
    /// When.
    pub date: Date,
    /// How many days from today.
    pub days: i32,
}

impl Evening {
    /// Plans it six weeks ahead.
    pub fn planned(&self, story: &mut Story) -> Held {
        let date = story.evening(self.days);
        let planned = (self.days - 42).min(-2);
        let id: MeetingId = story.name(planned, self.name);
        let plan = Plan {
            id,
            series: self.series,
            place: self.place,
            venue: self.venue.to_owned(),
            date,
            hours: "18.00–20.00, soppa från 17.30".to_owned(),
            title: self.title.to_owned(),
            sort: Sort::Dialogue,
            level: Level::Dialogue,
            influence: self.influence.to_owned(),
            channel: self.channel,
            questions: self.questions.iter().map(|question| (*question).to_owned()).collect(),
            blocks: run_sheet(),
            contact: story.lead().contact(),
        };
        story.on(planned).tell(Command::Plan(plan));
        Held { id, place: self.place, date, days: self.days }
    }

    /// Plans it and sends the invitations.
    pub fn invited(&self, story: &mut Story) -> Held {
        let held = self.planned(story);
        story.on((self.days - 21).min(-1)).tell(Command::Advance { id: held.id, to: State::Invited });
        held
    }

    /// Tells of it up to the moment when the chairs are put back.
    pub fn held(&self, story: &mut Story, heads: &[(Band, u32)]) -> Held {
        let held = self.invited(story);
        let heads = heads.iter().map(|(band, count)| Heads { band: *band, count: *count }).collect();
        story
            .at(held.date)
            .tell(Command::Advance { id: held.id, to: State::Held })
            .tell(Command::CountHeads { id: held.id, heads });
        held
    }
}

/// Information at most a third of the time.
fn run_sheet() -> Vec<Block> {
    let block =
        |sort, title: &str, minutes, who: &str| Block { sort, title: title.to_owned(), minutes, who: who.to_owned() };
    vec![
        block(BlockSort::Information, "Välkomna, villkor och vad som hände sedan sist", 15, "Samordnaren"),
        block(BlockSort::Dialogue, "Runt borden: vad är viktigt, vad hindrar?", 35, "Bordsvärdarna"),
        block(BlockSort::Pause, "Soppa", 20, "Bygdegårdsföreningen"),
        block(BlockSort::Dialogue, "Vad kan vi göra tillsammans?", 30, "Bordsvärdarna"),
        block(BlockSort::Dialogue, "Prickar: vad är viktigast?", 10, "Samordnaren"),
        block(BlockSort::Information, "Löfte om svar och hur man är med i arbetsgruppen", 10, "Samordnaren"),
    ]
}

impl Held {
    /// A promise, good so many days after the evening.
    pub fn promise(self, story: &mut Story, text: &str, days: i32, channels: &[&str]) {
        let due = self.date.saturating_add(days.days());
        let channels = channels.iter().map(|channel| (*channel).to_owned()).collect();
        let promise = Promise { text: text.to_owned(), due, channels };
        story.at(self.date).tell(Command::MakePromise { id: self.id, promise });
    }

    /// The notes arrive the day after. `{datum}` and `{dato}` in them become the day of the evening, `{svar}` and
    /// `{svardato}` the day by which an answer is promised.
    pub fn notes(self, story: &mut Story, file: &str, text: &str, answer_days: i32) -> DocumentId {
        let answer = self.date.saturating_add(answer_days.days());
        let written = text
            .replace("{datum}", &swedish(self.date))
            .replace("{svar}", &swedish(answer))
            .replace("{dato}", &danish(self.date))
            .replace("{svardato}", &danish(answer));
        let id = story.name(self.days + 1, file);
        let sheet = Sheet::plain(written);
        story.on(self.days + 1).tell(document::Command::Receive { id, meeting: self.id, name: file.to_owned(), sheet });
        id
    }

    /// Somebody says what sort of thing was said where reading proposed another.
    pub fn kinds(self, story: &mut Story, kind: VoiceKind, words: &'static [&'static str]) {
        for words in words {
            story.on(self.days + 2).make(move |world| {
                let id = said(world, self.id, words)?;
                let as_it_is = world.voices.get(&id).map(Correction::none);
                Ok(match as_it_is {
                    Some(correction) => voice::Command::Correct { id, correction: Correction { kind, ..correction } }.into(),
                    None => voice::Command::Confirm { ids: vec![id] }.into(),
                })
            });
        }
    }

    /// A line that was no voice.
    pub fn aside(self, story: &mut Story, words: &'static str, why: &'static str) {
        story.on(self.days + 2).make(move |world| {
            Ok(voice::Command::SetAside { id: said(world, self.id, words)?, why: why.to_owned() }.into())
        });
    }

    /// Personal data is replaced.
    pub fn masked(self, story: &mut Story, words: &'static str, text: &'static str) {
        story
            .on(self.days + 2)
            .make(move |world| Ok(voice::Command::Mask { id: said(world, self.id, words)?, text: text.to_owned() }.into()));
    }

    /// The table hosts have read it all through.
    pub fn checked(self, story: &mut Story) {
        story
            .on(self.days + 3)
            .make(move |world| {
                let unchecked = samskapa_domain::meeting::voices(world, self.id);
                let ids = unchecked.filter(|voice| voice.state == voice::State::Captured).map(|voice| voice.id).collect();
                Ok(voice::Command::Confirm { ids }.into())
            })
            .tell(Command::Advance { id: self.id, to: State::NotesChecked });
    }

    /// Everybody may read it.
    pub fn published(self, story: &mut Story) {
        self.checked(story);
        story.on(self.days + 4).tell(Command::Advance { id: self.id, to: State::Published });
    }

    /// An idea, an offer, a wish, a word about the evening or a question gets its own reply.
    pub fn reply(self, story: &mut Story, days: i32, words: &'static str, what: What, text: &'static str) {
        story.on(days).make(move |world| {
            Ok(reply::Command::Give { voice: said(world, self.id, words)?, what, text: text.to_owned() }.into())
        });
    }
}

const SWEDISH: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const DANISH: [&str; 12] =
    ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

fn month(months: [&'static str; 12], date: Date) -> &'static str {
    usize::try_from(date.month() - 1).ok().and_then(|at| months.get(at).copied()).unwrap_or_default()
}

/// A day as it is written in Swedish notes.
fn swedish(date: Date) -> String {
    format!("{} {} {}", date.day(), month(SWEDISH, date), date.year())
}

/// A day as it is written in Danish notes.
fn danish(date: Date) -> String {
    format!("{}. {} {}", date.day(), month(DANISH, date), date.year())
}
