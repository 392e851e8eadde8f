//! The draft: what the model proposed and what holds of it, each sentence with the words it rests on; beside it the sentences
//! of the voices themselves that say most. A person makes of it what they want.

use super::{
    model::{Draft, NoDraft, Question},
    told,
};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need,
    sorting::beside::spoken,
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    DraftId, NeedId, VoiceId, World,
    drafting::{self, Asked, Came, Command},
    need::Need,
    voice::Voice,
};
use samskapa_words::{
    keys::{
        self, Said,
        draft::{Grounded, Proposed, SentenceFault, ground},
    },
    language::Language,
};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// So many sentences of the voices themselves stand beside the draft.
const KEYS: usize = 3;

#[derive(Template)]
#[template(path = "drafting/page.html")]
struct DraftPage {
    frame: Frame,
    id: NeedId,
    title: String,
    /// The statement as it is, or was typed.
    now: String,
    /// The statement to begin with.
    proposed: String,
    mandate: &'static str,
    /// The names and the summary, as far as they hold, each under its heading.
    parts: [(&'static str, Vec<Held>); 2],
    /// Why sentences were dropped, and how many for that reason.
    dropped: Vec<(&'static str, usize)>,
    /// Why there is no draft at all.
    none: Option<&'static str>,
    voices: usize,
    model: String,
    keys: Vec<Quote>,
}

/// A sentence that holds, and what it rests on.
struct Held {
    sentence: String,
    quotes: Vec<Quote>,
}

struct Quote {
    voice: VoiceId,
    words: String,
    language: Language,
}

/// What was typed on the page where one works with a need, and is not to be lost.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    title: String,
    statement: String,
}

/// Notes that a draft is asked for, asks for it, notes what came, and shows what holds.
pub(super) async fn draft(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<NeedId>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    if !world.needs.has(&id) {
        return Err(Problem::NotFound);
    }
    let at = house.settings.drafting.as_ref().ok_or(Problem::NotFound)?;
    let readable: Vec<(&Voice, &str)> =
        drafting::readable(&world, id).into_iter().filter_map(|voice| Some((voice, world.words(voice.text)?))).collect();
    let texts: Vec<&str> = readable.iter().map(|(_, text)| *text).collect();
    let question = Question::about(&at.model, &texts, spoken(&texts.join(" ")));
    let given: Vec<(VoiceId, String)> = question
        .given
        .iter()
        .filter_map(|nth| readable.get(*nth))
        .map(|(voice, text)| (voice.id, (*text).to_owned()))
        .collect();
    let series: BTreeSet<_> =
        question.given.iter().filter_map(|nth| drafting::process(&world, readable.get(*nth)?.0)).collect();
    let asked = Asked {
        series: series.into_iter().collect(),
        model: at.model.clone(),
        host: at.address.authority().map(ToString::to_string).unwrap_or_default(),
        prompt: question.mark.clone(),
        voices: u32::try_from(given.len()).unwrap_or(u32::MAX),
    };
    // Noted first: nothing leaves the house before the rules have had their say, and none of it goes unnoted.
    let draft = DraftId(form.key);
    let noted = house.tell(&visitor, form.key, Command::Ask { id: draft, need: id, asked }).await;
    if noted.map_err(|untold| untold.with(form.typed.clone()))?.replayed {
        return page::go(format!("/needs/{id}/work#formulate"));
    }
    let came = question.ask(at).await;
    // Meanwhile somebody may have taken words back.
    let world = house.world();
    let read = Read::again(&world, &given);
    let checked = came.map(|draft| Checked::of(&draft, &read));
    let came = checked.as_ref().map_or_else(|why| (*why).into(), Checked::noted);
    house.tell(&visitor, house.fresh_key()?, Command::Hear { id: draft, came }).await?;
    let need = world.needs.get(&id).ok_or(Problem::NotFound)?;
    page::show_once(&filled(house.frame(&visitor), need, &at.model, &read, &checked, form.fields))
}

/// What the model was given, as far as it may still be read: a voice that was taken back, or says something else by now, keeps
/// its place and has no words.
struct Read<'w> {
    voices: Vec<Option<&'w Voice>>,
    said: Vec<Said<'w>>,
}

impl<'w> Read<'w> {
    fn again(world: &'w World, given: &[(VoiceId, String)]) -> Self {
        let still = |(id, text): &(VoiceId, String)| -> Option<(&'w Voice, &'w str)> {
            let voice = world.voices.get(id).filter(|voice| voice.is_confirmed())?;
            Some((voice, world.words(voice.text).filter(|words| words == text)?))
        };
        let said = |there: Option<(&'w Voice, &'w str)>| {
            let text = there.map_or("", |(_, text)| text);
            let known = there.and_then(|(voice, _)| voice.language.as_deref()).and_then(Language::coded);
            let times = there.map_or(1, |(voice, _)| voice.support);
            Said { text, language: known.unwrap_or_else(|| spoken(text)), person: None, times }
        };
        let there: Vec<Option<(&Voice, &str)>> = given.iter().map(still).collect();
        Self {
            voices: there.iter().map(|there| there.map(|(voice, _)| voice)).collect(),
            said: there.into_iter().map(said).collect(),
        }
    }

    /// The places of those that may still be read.
    fn there(&self) -> Vec<usize> {
        (0..self.voices.len()).filter(|nth| self.voices[*nth].is_some()).collect()
    }

    /// A stretch of a voice; none where it may not be read any more.
    fn quote(&self, nth: usize, at: Range<usize>) -> Option<Quote> {
        let (voice, said) = (self.voices.get(nth).copied().flatten()?, self.said.get(nth)?);
        Some(Quote { voice: voice.id, words: said.text.get(at)?.to_owned(), language: said.language })
    }
}

impl From<NoDraft> for Came {
    fn from(why: NoDraft) -> Self {
        match why {
            NoDraft::NobodyThere => Self::NobodyThere,
            NoDraft::TooSlow => Self::TooSlow,
            NoDraft::Unreadable => Self::NoDraft,
        }
    }
}

/// A draft, each sentence held against the voices.
struct Checked {
    names: Grounded,
    summary: Grounded,
}

impl Checked {
    fn of(draft: &Draft, read: &Read) -> Self {
        // What was taken back is no part of it any more, and bears nothing out.
        let there = read.there();
        let checked = |proposed: &[Proposed]| ground(proposed, &read.said, &there);
        Self { names: checked(&draft.names), summary: checked(&draft.summary) }
    }

    fn noted(&self) -> Came {
        let count = |of: fn(&Grounded) -> usize| u32::try_from(of(&self.names) + of(&self.summary)).unwrap_or(u32::MAX);
        Came::Sentences { held: count(|grounded| grounded.kept.len()), dropped: count(|grounded| grounded.dropped.len()) }
    }
}

fn filled(
    frame: Frame,
    need: &Need,
    model: &str,
    read: &Read,
    checked: &Result<Checked, NoDraft>,
    typed: Fields,
) -> DraftPage {
    let held = |grounded: &Grounded| -> Vec<Held> {
        let rests = |citations: &[keys::cite::Citation]| {
            citations.iter().filter_map(|one| read.quote(one.voice, one.start..one.end)).collect()
        };
        grounded.kept.iter().map(|one| Held { sentence: one.sentence.clone(), quotes: rests(&one.citations) }).collect()
    };
    let keys = keys::keys(&read.said, KEYS);
    let now = written(typed.statement, need.statement.as_deref().unwrap_or_default());
    let (names, summary, dropped, none) = match checked {
        Ok(checked) => (held(&checked.names), held(&checked.summary), reasons(checked), None),
        Err(why) => (Vec::new(), Vec::new(), Vec::new(), Some(told((*why).into()))),
    };
    DraftPage {
        id: need.id,
        title: written(typed.title, &need.title),
        proposed: proposed(&now, &summary),
        now,
        mandate: need::work::mandate_word(need.mandate),
        parts: [("drafting-names", names), ("drafting-summary", summary)],
        dropped,
        none,
        voices: read.voices.len(),
        model: model.to_owned(),
        keys: keys.most.iter().filter_map(|key| read.quote(key.voice, key.at.clone())).collect(),
        frame,
    }
}

/// What was typed, or what is there.
fn written(typed: String, there: &str) -> String {
    if typed.trim().is_empty() { there.to_owned() } else { typed }
}

/// The statement to begin with: the draft's, or the one that is there.
fn proposed(now: &str, summary: &[Held]) -> String {
    if summary.is_empty() {
        return now.to_owned();
    }
    summary.iter().map(|held| held.sentence.trim()).collect::<Vec<_>>().join(" ")
}

fn reasons(checked: &Checked) -> Vec<(&'static str, usize)> {
    let mut counted: BTreeMap<&'static str, usize> = BTreeMap::new();
    for dropped in checked.names.dropped.iter().chain(&checked.summary.dropped) {
        *counted.entry(reason(&dropped.fault)).or_default() += 1;
    }
    counted.into_iter().collect()
}

fn reason(fault: &SentenceFault) -> &'static str {
    match fault {
        SentenceFault::NotOneSentence => "drafting-fault-not-one",
        SentenceFault::CitesNothing => "drafting-fault-no-quote",
        SentenceFault::NoSuchVoice { .. } | SentenceFault::AnotherTheme { .. } => "drafting-fault-no-voice",
        SentenceFault::Misquotes { .. } => "drafting-fault-misquotes",
        SentenceFault::OwnNumber { .. } => "drafting-fault-number",
        SentenceFault::OwnName { .. } => "drafting-fault-name",
        SentenceFault::TooFew { .. } => "drafting-fault-too-few",
        SentenceFault::Contradicts { .. } => "drafting-fault-contradicts",
    }
}
