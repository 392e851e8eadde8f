//! What is shown in the hall, on the screen and on every phone, as far as everybody there may see it.

use super::{
    crowd::Crowd,
    events::Reader,
    picture::{self, Picture},
};
use crate::frame::{page::Frame, texts::Text};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, QuestionId, RoundId, World,
    live::{self, Live, Screen},
    question::{self, Answered, Kind, Question, State, Tally},
    round::{self, setting::Kind as Marked},
    voice::Voice,
};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Notes on the screen together have at most so many characters, so that they fit in letters that can be read from the
/// last row. The newest come first; the others are on the phones.
const ON_SCREEN: usize = 420;
/// Notes on a phone.
const ON_PHONE: usize = 40;

/// What is shown.
pub(crate) enum Face {
    /// How to join.
    Welcome,
    /// Notes that the host let through, the newest first.
    Notes(Vec<Note>),
    /// Their words.
    Words(Picture),
    /// A quick question.
    Question(Asked),
    /// Dots are being given.
    Dots(Choosing),
    /// What mattered most.
    Ranking(Vec<Ranked>),
    /// Thanks.
    Thanks(Option<Date>),
}

/// A note on the wall.
pub(crate) struct Note {
    pub words: String,
    pub support: u32,
    pub language: Option<String>,
}

/// A question as it is shown.
pub(crate) struct Asked {
    pub id: QuestionId,
    pub text: String,
    pub kind: Kind,
    pub state: State,
    /// How many answered; never how, before it is shown.
    pub answers: usize,
    pub result: Option<Shown>,
}

/// What was answered.
pub(crate) enum Shown {
    /// Rows with a bar each.
    Bars(Vec<Bar>),
    /// Words.
    Words(Picture),
}

/// A row with a bar.
pub(crate) struct Bar {
    /// The step of a scale, where there is one.
    pub step: Option<u8>,
    /// The words: a choice, or what the ends of a scale mean.
    pub words: String,
    pub people: usize,
    /// In per cent of the longest.
    pub share: usize,
}

/// A round in which dots are being given.
pub(crate) struct Choosing {
    pub round: RoundId,
    pub each: u32,
    pub kind: Marked,
    pub choices: Vec<String>,
    pub ballots: usize,
    pub closed: bool,
}

/// A need in the order of a round.
pub(crate) struct Ranked {
    pub rank: usize,
    pub title: String,
    pub dots: u32,
    pub shared: bool,
    pub bar: u64,
}

impl Face {
    /// What is shown at an evening.
    pub(super) fn of(world: &World, live: &Live, reader: Reader) -> Self {
        match live.screen {
            Screen::Welcome => Self::Welcome,
            Screen::Notes => Self::Notes(notes(world, live, reader)),
            Screen::Words => Self::Words(words(world, live)),
            Screen::Question(id) => {
                world.questions.get(&id).map_or(Self::Welcome, |question| Self::Question(Asked::in_hall(world, question)))
            }
            Screen::Dots(id) => choosing(world, id).map_or(Self::Welcome, Self::Dots),
            Screen::Ranking(id) => ranking(world, id).map_or(Self::Welcome, Self::Ranking),
            Screen::Thanks => {
                Self::Thanks(world.meetings.get(&live.meeting).and_then(samskapa_domain::meeting::Meeting::due))
            }
        }
    }
}

fn notes(world: &World, live: &Live, reader: Reader) -> Vec<Note> {
    let mut room = ON_SCREEN;
    let fits = |voice: &&Voice| {
        let length = world.words(voice.text).map_or(0, |words| words.chars().count() + 40);
        let fits = room == ON_SCREEN || length <= room;
        room = room.saturating_sub(length);
        fits
    };
    let newest = live::wall(world, live).rev();
    let chosen: Vec<&Voice> =
        if reader == Reader::Screen { newest.take_while(fits).collect() } else { newest.take(ON_PHONE).collect() };
    chosen.into_iter().map(|voice| note(world, voice)).collect()
}

/// A note as it is read in the hall.
pub(super) fn note(world: &World, voice: &Voice) -> Note {
    Note {
        words: world.words(voice.text).unwrap_or_default().to_owned(),
        support: voice.support,
        language: voice.language.clone(),
    }
}

/// The picture of the words on the wall.
pub(super) fn words(world: &World, live: &Live) -> Picture {
    let notes: Vec<&str> = live::wall(world, live).filter_map(|voice| world.words(voice.text)).collect();
    picture::of(picture::counted(&notes))
}

/// A round of dots.
pub(super) fn choosing(world: &World, id: RoundId) -> Option<Choosing> {
    let round = world.rounds.get(&id)?;
    Some(Choosing {
        round: id,
        each: round.dots_each,
        kind: round.setting.kind(),
        choices: round::listed(world, round).into_iter().map(|choice| choice.title).collect(),
        ballots: round.ballots.len(),
        closed: round.closed.is_some(),
    })
}

fn ranking(world: &World, id: RoundId) -> Option<Vec<Ranked>> {
    let round = world.rounds.get(&id).filter(|round| round.is_told() && round.is_of_dots())?;
    let ranks = round::ranking(world, round);
    let most = u64::from(ranks.iter().map(|rank| rank.dots).max().unwrap_or(0)).max(1);
    let one = |rank: &round::Rank| {
        Some(Ranked {
            rank: rank.rank,
            title: world.needs.get(&rank.need)?.title.clone(),
            dots: rank.dots,
            shared: rank.shared,
            bar: u64::from(rank.dots) * 100 / most,
        })
    };
    Some(ranks.iter().filter_map(one).collect())
}

impl Choosing {
    /// How a ballot is filled in, in a sentence.
    pub fn how<'a>(&self, frame: &'a Frame) -> Text<'a> {
        crate::round::how(frame, self.kind, self.each)
    }
}

impl Asked {
    /// For those in the hall.
    pub(crate) fn in_hall(world: &World, question: &Question) -> Self {
        Self::with(question, question::shown(world, question))
    }

    /// For everybody, when the evening is over.
    pub(crate) fn in_public(world: &World, question: &Question) -> Option<Self> {
        question::in_public(world, question).map(|tally| Self::with(question, Some(tally)))
    }

    fn with(question: &Question, tally: Option<Tally>) -> Self {
        Self {
            id: question.id,
            text: question.text.clone(),
            kind: question.kind.clone(),
            state: question.state,
            answers: question.answers.len(),
            result: tally.map(|tally| shown(&question.kind, tally)),
        }
    }
}

fn shown(kind: &Kind, tally: Tally) -> Shown {
    if *kind == Kind::Word {
        let words = tally.rows.into_iter().filter_map(|(answered, people)| match answered {
            Answered::Word(word) => Some((word, people)),
            _ => None,
        });
        return Shown::Words(picture::of(words.collect()));
    }
    let most = tally.rows.iter().map(|(_, people)| *people).max().unwrap_or(0).max(1);
    let bar = |(answered, people): (Answered, usize)| {
        let (step, words) = match (answered, kind) {
            (Answered::Step(1), Kind::Scale { low, .. }) => (Some(1), low.clone()),
            (Answered::Step(question::STEPS), Kind::Scale { high, .. }) => (Some(question::STEPS), high.clone()),
            (Answered::Step(step), _) => (Some(step), String::new()),
            (Answered::Choice(words) | Answered::Word(words), _) => (None, words),
        };
        Bar { step, words, people, share: people * 100 / most }
    };
    Shown::Bars(tally.rows.into_iter().map(bar).collect())
}

/// A mark of what a reader sees: it is another one as soon as their page would be another one.
pub(super) fn print(world: &World, crowd: &Crowd, meeting: MeetingId, reader: Reader) -> u64 {
    let mut print = DefaultHasher::new();
    let Some(live) = world.lives.get(&meeting) else { return 0 };
    (live.screen, live.is_running(), live.speaking).hash(&mut print);
    if reader == Reader::Desk || matches!(live.screen, Screen::Notes | Screen::Words) {
        for voice in live::wall(world, live) {
            (voice.id, voice.text, voice.support).hash(&mut print);
        }
    }
    for question in question::of_meeting(world, meeting) {
        let here = live.screen == Screen::Question(question.id);
        if reader == Reader::Desk || here {
            (question.id, question.state).hash(&mut print);
            // What a host hides is gone for all who see it.
            (question.state >= State::Closed).then(|| hidden(question)).hash(&mut print);
        }
        if reader == Reader::Desk || (here && reader == Reader::Screen) {
            question.answers.len().hash(&mut print);
        }
    }
    for round in world.rounds.all().filter(|round| round.meeting == Some(meeting)) {
        (round.id, round.closed.is_some()).hash(&mut print);
        round::needs(world, round.id).hash(&mut print);
        if reader != Reader::Phone {
            round.ballots.len().hash(&mut print);
        }
    }
    if reader == Reader::Desk {
        for voice in live::waiting(world, live) {
            voice.id.hash(&mut print);
        }
        (live::held(world, live).count(), crowd.present(meeting)).hash(&mut print);
    }
    if reader == Reader::Screen && live.screen == Screen::Welcome {
        crowd.present(meeting).joined.hash(&mut print);
    }
    print.finish()
}

fn hidden(question: &Question) -> usize {
    question.answers.all().filter(|said| matches!(said, question::Said::Word { held: true, .. })).count()
}
