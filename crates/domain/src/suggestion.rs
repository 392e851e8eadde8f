//! A suggestion to some words of a target picture: instead of these, those, and why. Anybody may make one, without an
//! account. Whoever edits the next version says what became of it, and whoever made it can read that by its code.
//!
//! What somebody writes is a person's own words and is kept apart, with the name under which they want to be thanked,
//! if they want it. While personal data is found in it only whoever edits sees it, until they have masked or cleared it;
//! whoever made it can take it back, and then the words are gone.

use crate::{
    Moment, Outcome, PartId, Stamp, SuggestionId, TargetPictureId, WordsId, World, code::Code, general, target_picture,
};
use samskapa_words::personal;
use serde::{Deserialize, Serialize};

/// What became of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "yes, in part, no")]
pub enum Verdict {
    Taken,
    Partly,
    NotTaken,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the suggestion")]
pub enum Command {
    /// Somebody suggests other words.
    Make {
        id: SuggestionId,
        picture: TargetPictureId,
        number: u16,
        part: PartId,
        words: String,
        instead: String,
        why: String,
        thanks: String,
    },
    /// Whoever edits says what became of it.
    Settle { id: SuggestionId, verdict: Verdict, why: String },
    /// Somebody has looked at what was found: it may be seen as it is.
    Clear { id: SuggestionId },
    /// Somebody writes it anew without what tells who somebody is; the former words are erased.
    Mask { id: SuggestionId, instead: String, why: String, thanks: String },
    /// Whoever made it takes it back; the words are erased.
    TakeBack { id: SuggestionId },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the suggestion")]
pub enum Event {
    /// It was made.
    Made {
        id: SuggestionId,
        picture: TargetPictureId,
        number: u16,
        part: PartId,
        words: String,
        instead: WordsId,
        why: Option<WordsId>,
        thanks: Option<WordsId>,
        code: Code,
        held: bool,
    },
    /// It was settled.
    Settled { id: SuggestionId, verdict: Verdict, why: String },
    /// It may be seen.
    Cleared { id: SuggestionId },
    /// It was written anew.
    Masked { id: SuggestionId, instead: WordsId, why: Option<WordsId>, thanks: Option<WordsId> },
    /// It was taken back.
    TakenBack { id: SuggestionId },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The words do not stand in that part.
    #[error("those words do not stand in this part of the version: copy them from the page")]
    NotInThePart,
    /// The words are the same.
    #[error("the words you suggest are those that stand there: write what should be different")]
    TheSame,
    /// It was settled.
    #[error("this was settled before: reload the page")]
    Settled,
    /// It was taken back.
    #[error("whoever made this took it back: nothing more can be done with it")]
    TakenBack,
    /// Personal data stands in it still.
    #[error("there is still a number or an address in it: take it out")]
    StillPersonal,
}

/// A suggestion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Its name in the ledger.
    pub id: SuggestionId,
    /// To which target picture.
    pub picture: TargetPictureId,
    /// To which version.
    pub number: u16,
    /// To which part.
    pub part: PartId,
    /// The words that stand there, exactly.
    pub words: String,
    /// What should stand there.
    pub instead: WordsId,
    /// Why.
    pub why: Option<WordsId>,
    /// Whom to thank.
    pub thanks: Option<WordsId>,
    /// By which whoever made it finds it again.
    pub code: Code,
    /// Whether personal data was found in it: then only whoever edits sees it.
    pub held: bool,
    /// When it was taken back.
    pub taken_back: Option<Stamp>,
    /// What became of it, and why.
    pub settled: Option<(Stamp, Verdict, String)>,
    /// When it was made.
    pub made: Stamp,
}

/// The suggestions to a target picture, oldest first.
pub fn of_picture(world: &World, picture: TargetPictureId) -> impl DoubleEndedIterator<Item = &Suggestion> {
    world.suggestions.all().filter(move |suggestion| suggestion.picture == picture)
}

/// The suggestion of that code.
pub fn by_code<'a>(world: &'a World, code: &Code) -> Option<&'a Suggestion> {
    world.suggestion_codes.get(code).and_then(|id| world.suggestions.get(id))
}

impl Suggestion {
    /// Whether everybody may read it.
    pub fn is_open(&self) -> bool {
        !self.held && self.taken_back.is_none()
    }

    fn kept(&self) -> impl Iterator<Item = WordsId> {
        [Some(self.instead), self.why, self.thanks].into_iter().flatten()
    }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Make { id, picture, number, part, words, instead, why, thanks } => {
            general::free(&world.suggestions, "suggestion", id)?;
            let of = general::known(&world.target_pictures, "target-picture", picture)?;
            let version = of.version(*number).ok_or(target_picture::Refusal::NoSuchVersion { number: *number })?;
            let words = general::text("words", words)?;
            let stands = |text: &str| text.contains(&words);
            let found = version.parts.iter().find(|other| other.id == *part);
            if !found.is_some_and(|part| stands(&part.text) || stands(&part.from)) {
                return Err(Refusal::NotInThePart.into());
            }
            let written = Written::of(instead, why, thanks)?;
            if written.instead == words {
                return Err(Refusal::TheSame.into());
            }
            let held = written.is_personal();
            let mut outcome = Outcome::nothing();
            let (instead, why, thanks) = written.keep(&mut outcome, moment);
            let code = world.fresh_code(moment);
            let made = Event::Made {
                id: *id,
                picture: *picture,
                number: *number,
                part: *part,
                words,
                instead,
                why,
                thanks,
                code,
                held,
            };
            Ok(outcome.and(made))
        }
        Command::Settle { id, verdict, why } => {
            if standing(world, id)?.settled.is_some() {
                return Err(Refusal::Settled.into());
            }
            Ok(Outcome::of(Event::Settled { id: *id, verdict: *verdict, why: general::text("why", why)? }))
        }
        Command::Clear { id } => {
            let held = standing(world, id)?.held;
            Ok(if held { Outcome::of(Event::Cleared { id: *id }) } else { Outcome::nothing() })
        }
        Command::Mask { id, instead, why, thanks } => {
            let former = standing(world, id)?;
            let written = Written::of(instead, why, thanks)?;
            if written.is_personal() {
                return Err(Refusal::StillPersonal.into());
            }
            let mut outcome = Outcome::nothing();
            outcome.erase.extend(former.kept());
            let (instead, why, thanks) = written.keep(&mut outcome, moment);
            Ok(outcome.and(Event::Masked { id: *id, instead, why, thanks }))
        }
        Command::TakeBack { id } => {
            let mut outcome = Outcome::of(Event::TakenBack { id: *id });
            outcome.erase.extend(standing(world, id)?.kept());
            Ok(outcome)
        }
    }
}

/// A suggestion that was not taken back.
fn standing<'a>(world: &'a World, id: &SuggestionId) -> Result<&'a Suggestion, crate::Refusal> {
    let suggestion = general::known(&world.suggestions, "suggestion", id)?;
    if suggestion.taken_back.is_some() { Err(Refusal::TakenBack.into()) } else { Ok(suggestion) }
}

/// What somebody wrote instead, why, and whom to thank: weighed and not yet kept.
struct Written {
    instead: String,
    why: String,
    thanks: String,
}

impl Written {
    fn of(instead: &str, why: &str, thanks: &str) -> Result<Self, general::Refusal> {
        Ok(Self {
            instead: general::text("instead", instead)?,
            why: general::optional("why", why)?,
            thanks: general::optional("thanks", thanks)?,
        })
    }

    fn is_personal(&self) -> bool {
        [&self.instead, &self.why, &self.thanks].into_iter().any(|text| personal::holds(text))
    }

    fn keep(self, outcome: &mut Outcome, moment: &mut Moment) -> (WordsId, Option<WordsId>, Option<WordsId>) {
        let instead = outcome.keep(moment, self.instead);
        let mut some = |text: String| if text.is_empty() { None } else { Some(outcome.keep(moment, text)) };
        (instead, some(self.why), some(self.thanks))
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Made { id, picture, number, part, words, instead, why, thanks, code, held } => {
            world.suggestion_codes.put_new(code.clone(), *id);
            let made = Suggestion {
                id: *id,
                picture: *picture,
                number: *number,
                part: *part,
                words: words.clone(),
                instead: *instead,
                why: *why,
                thanks: *thanks,
                code: code.clone(),
                held: *held,
                taken_back: None,
                settled: None,
                made: stamp.clone(),
            };
            world.suggestions.put_new(*id, made);
        }
        Event::Settled { id, verdict, why } => world.suggestions.change(id, |suggestion| {
            suggestion.settled.get_or_insert((stamp.clone(), *verdict, why.clone()));
        }),
        Event::Cleared { id } => world.suggestions.change(id, |suggestion| suggestion.held = false),
        Event::Masked { id, instead, why, thanks } => world.suggestions.change(id, |suggestion| {
            (suggestion.instead, suggestion.why, suggestion.thanks) = (*instead, *why, *thanks);
            suggestion.held = false;
        }),
        Event::TakenBack { id } => world.suggestions.change(id, |suggestion| {
            suggestion.taken_back.get_or_insert(stamp.clone());
        }),
    }
}
