//! The draft: what the model proposed and what holds of it, each sentence with the words it rests on; beside it the sentences
//! of the voices themselves that say most. A person makes of it what they want.

use super::model::{Draft, NoDraft, Question};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        refusal,
        visitor::Visitor,
    },
    house::House,
    need,
    sorting::beside::spoken,
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    NeedId, Refusal, VoiceId, World,
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
use std::collections::BTreeMap;

/// So many sentences of the voices themselves stand beside the draft.
const KEYS: usize = 3;

#[derive(Template)]
#[template(path = "drafting/page.html")]
struct DraftPage {
    frame: Frame,
    id: NeedId,
    title: String,
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

/// Nothing is asked for but the draft.
#[derive(Debug, Deserialize)]
pub(super) struct Fields {}

/// Asks for a draft, notes that it was asked for, and shows what holds.
pub(super) async fn draft(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<NeedId>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let need = world.needs.get(&id).ok_or(Problem::NotFound)?;
    let at = house.settings.drafting.as_ref().ok_or(Problem::NotFound)?;
    let readable = drafting::readable(&world, id);
    if readable.is_empty() {
        // Nothing leaves the house before the rules have had their say.
        let refusal = Refusal::from(drafting::Refusal::NothingToRead);
        return Err(Problem::Refused(refusal::say(&house.texts, visitor.locale, &refusal), form.typed));
    }
    let texts: Vec<&str> = readable.iter().filter_map(|voice| world.words(voice.text)).collect();
    let question = Question::about(&at.model, &texts, of_need(&texts));
    let (mark, given) = (question.mark.clone(), question.voices);
    let voices: Vec<&Voice> = readable.into_iter().filter(|voice| world.words(voice.text).is_some()).take(given).collect();
    let came = if given == 0 { Err(NoDraft::Unreadable) } else { question.ask(at).await };
    let checked = came.map(|draft| Checked::of(&world, &draft, &voices));
    let asked = Asked {
        model: at.model.clone(),
        host: at.address.authority().map(ToString::to_string).unwrap_or_default(),
        prompt: mark,
        voices: u32::try_from(given).unwrap_or(u32::MAX),
        came: checked.as_ref().map_or_else(|why| noted(*why), Checked::noted),
    };
    house.tell(&visitor, form.key, Command::Note { need: id, asked }).await?;
    page::show_once(&filled(&world, house.frame(&visitor), need, at.model.clone(), &voices, &checked))
}

/// The language that most of the voices are in.
fn of_need(texts: &[&str]) -> Language {
    spoken(&texts.join(" "))
}

fn noted(why: NoDraft) -> Came {
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
    fn of(world: &World, draft: &Draft, voices: &[&Voice]) -> Self {
        let said = said(world, voices);
        let all: Vec<usize> = (0..said.len()).collect();
        let checked = |proposed: &[Proposed]| ground(proposed, &said, &all);
        Self { names: checked(&draft.names), summary: checked(&draft.summary) }
    }

    fn noted(&self) -> Came {
        let count = |of: fn(&Grounded) -> usize| u32::try_from(of(&self.names) + of(&self.summary)).unwrap_or(u32::MAX);
        Came::Sentences { held: count(|grounded| grounded.kept.len()), dropped: count(|grounded| grounded.dropped.len()) }
    }
}

fn said<'w>(world: &'w World, voices: &[&'w Voice]) -> Vec<Said<'w>> {
    let told = |voice: &&'w Voice| {
        let text = world.words(voice.text).unwrap_or_default();
        let known = voice.language.as_deref().and_then(Language::coded);
        Said { text, language: known.unwrap_or_else(|| spoken(text)), person: None, times: voice.support }
    };
    voices.iter().map(told).collect()
}

fn filled(
    world: &World,
    frame: Frame,
    need: &Need,
    model: String,
    voices: &[&Voice],
    checked: &Result<Checked, NoDraft>,
) -> DraftPage {
    let said = said(world, voices);
    let quote = |voice: usize, words: &str| Quote {
        voice: voices[voice].id,
        words: words.to_owned(),
        language: said[voice].language,
    };
    let held = |grounded: &Grounded| -> Vec<Held> {
        let rests = |citations: &[keys::cite::Citation]| {
            citations.iter().map(|one| quote(one.voice, &said[one.voice].text[one.start..one.end])).collect()
        };
        grounded.kept.iter().map(|one| Held { sentence: one.sentence.clone(), quotes: rests(&one.citations) }).collect()
    };
    let keys = keys::keys(&said, KEYS);
    let (names, summary, dropped, none) = match checked {
        Ok(checked) => (held(&checked.names), held(&checked.summary), reasons(checked), None),
        Err(why) => (Vec::new(), Vec::new(), Vec::new(), Some(told(*why))),
    };
    DraftPage {
        id: need.id,
        title: need.title.clone(),
        proposed: proposed(need, &summary),
        mandate: need::work::mandate_word(need.mandate),
        parts: [("drafting-names", names), ("drafting-summary", summary)],
        dropped,
        none,
        voices: voices.len(),
        model,
        keys: keys.most.iter().map(|key| quote(key.voice, &said[key.voice].text[key.at.clone()])).collect(),
        frame,
    }
}

/// The statement to begin with: the draft's, or the one that is there.
fn proposed(need: &Need, summary: &[Held]) -> String {
    if summary.is_empty() {
        return need.statement.clone().unwrap_or_default();
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
