//! The draft: what the model proposed and what holds of it, each sentence with the words it rests on; beside it the sentences
//! of the voices themselves that say most. A person makes of it what they want.

use super::model::{Draft, NoDraft, Question};
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
    let voices: Vec<Option<&Voice>> = given.iter().map(|(id, text)| still(&world, *id, text)).collect();
    let checked = came.map(|draft| Checked::of(&world, &draft, &voices));
    let came = checked.as_ref().map_or_else(|why| noted_as(*why), Checked::noted);
    house.tell(&visitor, house.fresh_key()?, Command::Hear { id: draft, came }).await?;
    let need = world.needs.get(&id).ok_or(Problem::NotFound)?;
    page::show_once(&filled(&world, house.frame(&visitor), need, &at.model, &voices, &checked, form.fields))
}

/// A voice that may be read, and still says what it said.
fn still<'w>(world: &'w World, id: VoiceId, text: &str) -> Option<&'w Voice> {
    world.voices.get(&id).filter(|voice| voice.is_confirmed() && world.words(voice.text) == Some(text))
}

fn noted_as(why: NoDraft) -> Came {
    match why {
        NoDraft::NobodyThere => Came::NobodyThere,
        NoDraft::TooSlow => Came::TooSlow,
        NoDraft::Unreadable => Came::NoDraft,
    }
}

/// A draft, each sentence held against the voices.
struct Checked {
    names: Grounded,
    summary: Grounded,
}

impl Checked {
    fn of(world: &World, draft: &Draft, voices: &[Option<&Voice>]) -> Self {
        let said = said(world, voices);
        // What was taken back is no part of it any more, and bears nothing out.
        let there: Vec<usize> = (0..voices.len()).filter(|nth| voices[*nth].is_some()).collect();
        let checked = |proposed: &[Proposed]| ground(proposed, &said, &there);
        Self { names: checked(&draft.names), summary: checked(&draft.summary) }
    }

    fn noted(&self) -> Came {
        let count = |of: fn(&Grounded) -> usize| u32::try_from(of(&self.names) + of(&self.summary)).unwrap_or(u32::MAX);
        Came::Sentences { held: count(|grounded| grounded.kept.len()), dropped: count(|grounded| grounded.dropped.len()) }
    }
}

fn said<'w>(world: &'w World, voices: &[Option<&'w Voice>]) -> Vec<Said<'w>> {
    let told = |voice: Option<&'w Voice>| {
        let text = voice.and_then(|voice| world.words(voice.text)).unwrap_or_default();
        let known = voice.and_then(|voice| voice.language.as_deref()).and_then(Language::coded);
        let times = voice.map_or(1, |voice| voice.support);
        Said { text, language: known.unwrap_or_else(|| spoken(text)), person: None, times }
    };
    voices.iter().copied().map(told).collect()
}

fn filled(
    world: &World,
    frame: Frame,
    need: &Need,
    model: &str,
    voices: &[Option<&Voice>],
    checked: &Result<Checked, NoDraft>,
    typed: Fields,
) -> DraftPage {
    let said = said(world, voices);
    let quote = |nth: usize, words: &str| {
        let (voice, said) = (voices.get(nth).copied().flatten()?, said.get(nth)?);
        Some(Quote { voice: voice.id, words: words.to_owned(), language: said.language })
    };
    let cut = |nth: usize, at: Range<usize>| quote(nth, said.get(nth)?.text.get(at)?);
    let held = |grounded: &Grounded| -> Vec<Held> {
        let rests = |citations: &[keys::cite::Citation]| {
            citations.iter().filter_map(|one| cut(one.voice, one.start..one.end)).collect()
        };
        grounded.kept.iter().map(|one| Held { sentence: one.sentence.clone(), quotes: rests(&one.citations) }).collect()
    };
    let keys = keys::keys(&said, KEYS);
    let now = written(typed.statement, need.statement.as_deref().unwrap_or_default());
    let (names, summary, dropped, none) = match checked {
        Ok(checked) => (held(&checked.names), held(&checked.summary), reasons(checked), None),
        Err(why) => (Vec::new(), Vec::new(), Vec::new(), Some(told(*why))),
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
        voices: voices.len(),
        model: model.to_owned(),
        keys: keys.most.iter().filter_map(|key| cut(key.voice, key.at.clone())).collect(),
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

/// The key of the sentence that tells why there is no draft.
fn told(why: NoDraft) -> &'static str {
    match why {
        NoDraft::NobodyThere => "drafting-nobody-there",
        NoDraft::TooSlow => "drafting-too-slow",
        NoDraft::Unreadable => "drafting-no-draft",
    }
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
