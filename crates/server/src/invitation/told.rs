//! What an invitation says, in the reader's language, put together once from the plan of the meeting, its wording and
//! what is known of the place. The page, the paper, the letter and the message for telephones all tell this.

use crate::{need, paper::Writing, terms};
use samskapa_domain::{
    NeedId, World,
    answer::Answer,
    invitation::{self, Wording},
    meeting::Meeting,
    need as needs, place,
};
use std::fmt;

/// Needs of the place that are told in an invitation; more would not be read.
const KNOWN: usize = 6;
/// What is told of an answer, in characters.
const ANSWER: usize = 160;

/// What an invitation says.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Who asks.
    pub asks: String,
    /// When, where, what it costs: a label and what it says.
    pub facts: Vec<(String, Mixed)>,
    /// The parts of the text, in reading order.
    pub parts: Vec<Part>,
    /// Who says so, with a welcome; empty when nobody has.
    pub signed: String,
}

/// A heading, what is said under it, and what is listed.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// The heading.
    pub title: String,
    /// What is said, paragraph by paragraph.
    pub text: Vec<Mixed>,
    /// What is listed, with the page that tells more.
    pub items: Vec<(Mixed, Option<NeedId>)>,
}

/// A text that is partly the house's own, in the reader's language, and partly written by those who invite, in theirs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mixed(pub Vec<Piece>);

/// A piece of such a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its words.
    pub words: String,
    /// Whether those who invite wrote them.
    pub written: bool,
}

impl Mixed {
    /// Words of the house's own.
    pub fn own(words: impl Into<String>) -> Self {
        Self::default().and(words.into(), false)
    }

    /// Words that were written for this evening.
    pub fn written(words: impl Into<String>) -> Self {
        Self::default().and(words.into(), true)
    }

    fn and(mut self, words: String, written: bool) -> Self {
        self.0.extend((!words.trim().is_empty()).then_some(Piece { words, written }));
        self
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all of it was written by those who invite.
    pub fn is_written(&self) -> bool {
        self.0.iter().all(|piece| piece.written)
    }
}

impl fmt::Display for Mixed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| f.write_str(&piece.words))
    }
}

/// The wording that holds; an empty one where none was written.
pub fn wording(world: &World, meeting: &Meeting) -> Wording {
    let invitation = world.invitations.get(&meeting.id);
    invitation.and_then(|invitation| invitation.current()).map(|version| version.wording.clone()).unwrap_or_default()
}

/// Who asks: as the invitation says it, or the municipality of the place.
pub fn asks(world: &World, meeting: &Meeting) -> String {
    let host = wording(world, meeting).host;
    if !host.is_empty() {
        return host;
    }
    let municipality = world.places.get(&meeting.place).and_then(|place| world.organisations.get(&place.municipality?));
    municipality.map(|municipality| municipality.name.clone()).unwrap_or_default()
}

/// What the invitation to a meeting says.
pub fn told(writing: &Writing<'_>, meeting: &Meeting) -> Told {
    let wording = wording(writing.world, meeting);
    let signed = invitation::signed(writing.world, meeting.id).unwrap_or_default();
    let signed =
        if signed.is_empty() { String::new() } else { writing.t("invitation-welcome").s("who", signed).to_string() };
    Told {
        asks: asks(writing.world, meeting),
        facts: facts(writing, meeting, &wording),
        parts: parts(writing, meeting, &wording),
        signed,
    }
}

fn facts(writing: &Writing<'_>, meeting: &Meeting, wording: &Wording) -> Vec<(String, Mixed)> {
    let sign_up = wording.sign_up_by.map(|day| writing.t("invitation-sign-up-by").s("date", writing.date(day)).to_string());
    [
        ("paper-when", when(writing, meeting)),
        ("paper-where", Mixed::written(writing.place(meeting))),
        ("invitation-host", Mixed::written(asks(writing.world, meeting))),
        ("invitation-food", Mixed::written(&wording.food)),
        ("invitation-cost", Mixed::written(&wording.cost)),
        ("invitation-sign-up", Mixed::own(sign_up.unwrap_or_default())),
    ]
    .into_iter()
    .filter(|(_, says)| !says.is_empty())
    .map(|(label, says)| (writing.say(label), says))
    .collect()
}

fn when(writing: &Writing<'_>, meeting: &Meeting) -> Mixed {
    let day = writing.weekday(meeting.date);
    if meeting.hours.is_empty() {
        return Mixed::own(day);
    }
    Mixed::own(day + ", ").and(meeting.hours.clone(), true)
}

fn parts(writing: &Writing<'_>, meeting: &Meeting, wording: &Wording) -> Vec<Part> {
    let part = |key: &str, text: Vec<Mixed>| Part {
        title: writing.say(key),
        text: text.into_iter().filter(|paragraph| !paragraph.is_empty()).collect(),
        items: Vec::new(),
    };
    let influence =
        vec![Mixed::own(writing.say(terms::key("level-plain", &meeting.level))), Mixed::written(&meeting.influence)];
    let access: Vec<_> =
        wording.access.iter().map(|one| (Mixed::own(writing.say(terms::key("access", one))), None)).collect();
    let contact = writing.contact_of(&meeting.contact);
    let call = if contact.is_empty() {
        String::new()
    } else {
        writing.t("invitation-access-call").s("contact", &contact).to_string()
    };
    let absent = if wording.absent.is_empty() {
        Mixed::own(writing.say("invitation-absent-text"))
    } else {
        Mixed::written(&wording.absent)
    };
    let parts = [
        Part {
            items: meeting.questions.iter().map(|question| (Mixed::written(question), None)).collect(),
            ..part("invitation-questions", Vec::new())
        },
        part("invitation-influence", influence),
        Part { items: known(writing, meeting), ..part("invitation-known", vec![Mixed::written(&wording.known)]) },
        part("invitation-way", vec![Mixed::written(&wording.way), Mixed::written(&wording.transport)]),
        part("invitation-allergies", vec![Mixed::written(&wording.allergies)]),
        Part { items: access, ..part("invitation-access", vec![Mixed::written(&wording.access_more), Mixed::own(call)]) },
        part("invitation-sign-up", vec![Mixed::written(&wording.sign_up)]),
        part("invitation-absent", vec![absent]),
        part("invitation-privacy", privacy(writing, meeting)),
    ];
    parts.into_iter().filter(|part| !part.text.is_empty() || !part.items.is_empty()).collect()
}

/// What happens with what is said: what article 13 of the GDPR wants told before anything is collected, in words that
/// people read to the end.
fn privacy(writing: &Writing<'_>, meeting: &Meeting) -> Vec<Mixed> {
    let asks = asks(writing.world, meeting);
    let who = if asks.is_empty() { writing.say("invitation-privacy-us") } else { asks };
    let contact = writing.contact_of(&meeting.contact);
    let ask = if contact.is_empty() {
        String::new()
    } else {
        writing.t("invitation-privacy-ask").s("contact", contact).to_string()
    };
    let law = writing.t("invitation-privacy-law").s("who", who).to_string();
    [writing.say("invitation-privacy-kept"), law, ask].map(Mixed::own).to_vec()
}

/// What is known from here: the needs that everybody may read of, the newest first, with the answer or where they stand.
fn known(writing: &Writing<'_>, meeting: &Meeting) -> Vec<(Mixed, Option<NeedId>)> {
    let world = writing.world;
    let open = |one: &&needs::Need| need::is_public(world, one);
    let tell = |one: &needs::Need| {
        let stands = writing.say(terms::key("standing", &needs::standing(world, one)));
        let text = match needs::answer(world, one.id).and_then(answered) {
            Some(answer) => Mixed::written(format!("{}: {answer}", one.title)),
            None => Mixed::written(&one.title).and(format!(" ({stands})"), false),
        };
        (text, Some(one.id))
    };
    place::needs(world, meeting.place).into_iter().rev().filter(open).take(KNOWN).map(tell).collect()
}

fn answered(answer: &Answer) -> Option<String> {
    let parts = &answer.parts;
    let first = [&parts.done, &parts.planned, &parts.not_done, &parts.others].into_iter().find(|part| !part.is_empty())?;
    let line = first.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= ANSWER {
        return Some(line);
    }
    let short: String = line.chars().take(ANSWER).collect();
    let whole = short.rsplit_once(' ').map_or(short.as_str(), |(words, _)| words);
    Some(format!("{whole} …"))
}
