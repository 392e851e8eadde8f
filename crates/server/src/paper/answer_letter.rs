//! The answer as a letter, to everybody who spoke of a need or to the holder of one code.

use super::{Body, Kind, Unwritten, Writing, Written, answered, quoted, stem};
use crate::{place, rights::Right, work};
use samskapa_domain::{
    answer::Answer,
    code::Code,
    need::{self, Need},
    voice::{self, Reply, Voice},
};
use samskapa_paper::forms::{
    answer_letter::{AnswerLetter, Answered},
    told::{Piece, Section, Spoken},
};

/// The letter: by the name of a need or an answer to everybody who spoke of it, by a code to whoever holds it. Whoever
/// leads prints it, since a code opens what one person said.
pub const KIND: Kind = Kind { path: "/paper/answer-letter/{id}", right: Right::Lead, write };

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let letter = if let Ok(code) = id.parse::<Code>() {
        to_holder(writing, writing.world.voice_of(&code).ok_or(Unwritten::NotThere)?)
    } else {
        let (need, answer) = answered::of(writing, id)?;
        to_all(writing, need, answer)
    };
    let name = stem([&*writing.say("paper-letter-kind"), &letter.title]);
    Ok(Written { name, body: Body::Sheets(vec![writing.sheet(letter)]) })
}

/// The letter to everybody who spoke of a need.
fn to_all(writing: &Writing<'_>, need: &Need, answer: &Answer) -> AnswerLetter {
    let world = writing.world;
    let opening = writing.t("paper-letter-to-all").s("place", place::name(world, need.place)).to_string();
    AnswerLetter {
        title: need.title.clone(),
        opening: std::iter::once(opening).chain(answered::notices(writing, need, answer)).collect(),
        answers: vec![one(writing, need, answer)],
        signed: vec![answer.by_name.clone()],
        ..blank(writing)
    }
}

/// The letter to the holder of a code, with what they said and what became of each of its needs.
fn to_holder(writing: &Writing<'_>, voice: &Voice) -> AnswerLetter {
    let world = writing.world;
    let needs: Vec<&Need> = voice::needs(world, voice.id).filter_map(|id| world.needs.get(&id)).collect();
    let held = !voice.held.is_empty();
    let words = world.words(voice.text).filter(|_| voice.speaks() && !held);
    let said = words.map(|words| Spoken {
        words: quoted::passage(writing, voice, words, 600),
        setting: work::setting(world, writing.wish.locale, voice),
    });
    let answers: Vec<(&Need, &Answer)> =
        needs.iter().filter_map(|need| Some((*need, need::answer(world, need.id)?))).collect();
    let signed = answers.last().map(|(_, answer)| answer.by_name.clone());
    let mut all: Vec<Answered> = answers.iter().map(|(need, answer)| one(writing, need, answer)).collect();
    all.extend(needs.iter().filter(|need| need::answer(world, need.id).is_none()).map(|need| so_far(writing, need)));
    if let Some(reply) = world.replies.get(&voice.id) {
        let section = Section::of_text(writing.say("code-reply"), &reply.text);
        all.insert(0, Answered { title: String::new(), sections: section.into_iter().collect() });
    }
    AnswerLetter {
        title: writing.say("code-page-title"),
        opening: vec![opening(writing, voice)],
        own: said.into_iter().collect(),
        own_label: writing.t("paper-letter-own").s("code", &voice.code).to_string(),
        answers: all,
        signed: signed.into_iter().collect(),
        ..blank(writing)
    }
}

/// Whether there is an answer, or when there will be one; the same promise that the page of the code gives.
fn opening(writing: &Writing<'_>, voice: &Voice) -> String {
    let world = writing.world;
    match voice.state {
        voice::State::Withdrawn => return writing.say("code-withdrawn"),
        voice::State::Weeded => return writing.say("code-weeded"),
        voice::State::Held => return writing.say("code-state-held"),
        _ => {}
    }
    match voice::reply(world, voice, writing.today) {
        Reply::Answered(_) | Reply::Replied => writing.say("paper-letter-answered"),
        Reply::Due(day) => writing.t("code-state-due").s("date", writing.date(day)).to_string(),
        Reply::Overdue(day) => writing.t("code-state-overdue").s("date", writing.date(day)).to_string(),
    }
}

fn blank(writing: &Writing<'_>) -> AnswerLetter {
    let contact = Some(writing.contact().to_owned()).filter(|contact| !contact.is_empty());
    AnswerLetter {
        head: writing.head("", ""),
        sender: std::iter::once(writing.house.settings.name.as_str().to_owned()).chain(contact).collect(),
        date: writing.date(writing.today),
        greeting: writing.say("paper-letter-greeting"),
        closing: vec![
            writing.t("paper-answer-code").s("address", format!("{}/code", writing.host())).to_string(),
            writing.say("paper-letter-closing"),
        ],
        ..AnswerLetter::default()
    }
}

fn one(writing: &Writing<'_>, need: &Need, answer: &Answer) -> Answered {
    let sections = answered::sections(writing, need, answer);
    Answered { title: need.title.clone(), sections }
}

/// A need without an answer as yet: where it stands and what happened last.
fn so_far(writing: &Writing<'_>, need: &Need) -> Answered {
    let world = writing.world;
    let state = super::signs::state(writing, need::standing(world, need));
    let last = super::signs::of(writing, need.id).pop();
    let last = last.map(|sign| format!("{}: {}", writing.date(sign.day), sign.words));
    let pieces = [Some(state), last].into_iter().flatten().map(Piece::text).collect();
    let section = Section::of(writing.say("paper-letter-so-far"), pieces);
    Answered { title: need.title.clone(), sections: section.into_iter().collect() }
}
