//! A resident with a slip of paper types or scans the code and sees, without an account, what became of what they
//! said; and says whether the answer is good, or takes the words back.

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rate::Deed,
    rights::Right,
    terms,
    thread::{Row, picture::Picture, rows},
    wording::{self, Worded},
};
use askama::Template;
use axum::extract::{Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    NeedId, World, answer,
    code::{Code, NotACode},
    need, suggestion, thread,
    voice::{self, Reply, Voice},
    wording::{Of, Part},
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/code", Right::Code, ask).post("/code/respond", Right::Code, respond).post(
        "/code/withdraw",
        Right::Code,
        withdraw,
    )
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    code: String,
}

#[derive(Template)]
#[template(path = "code/ask.html")]
struct AskPage {
    frame: Frame,
    typed: String,
}

#[derive(Template)]
#[template(path = "code/page.html")]
struct CodePage {
    frame: Frame,
    code: String,
    words: Option<String>,
    lang: Option<String>,
    where_and_when: String,
    kind: String,
    state: &'static str,
    due: Option<Date>,
    reply: Option<(String, String)>,
    needs: Vec<Fate>,
    picture: Picture,
    stages: Vec<Row>,
    may_withdraw: bool,
    gone: Gone,
}

/// How a voice is no longer read by others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gone {
    No,
    Withdrawn,
    Weeded,
}

/// What became of one need that the voice is part of.
struct Fate {
    id: NeedId,
    title: Worded,
    standing: String,
    parts: Vec<(&'static str, Worded)>,
    tag: &'static str,
    voices: usize,
    answer: Option<answer::Answer>,
    may_respond: bool,
    responded: Option<bool>,
    owner: Option<need::Owner>,
    next: Option<Date>,
}

impl Fate {
    /// Whether whom to ask is the one who answers: then the name stands once, beside the telephone number.
    fn asks(&self, answer: &answer::Answer) -> bool {
        self.owner.as_ref().is_some_and(|owner| answer.by_name.starts_with(&owner.name))
    }
}

async fn ask(State(house): State<House>, visitor: Visitor, Query(asked): Query<Asked>) -> Answer {
    let typed = asked.code.trim().to_owned();
    if typed.is_empty() {
        return page::show(&AskPage { frame: house.frame(&visitor), typed });
    }
    house.rates.take(Deed::Code, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let world = house.world();
    let refused = |key: &str| {
        let frame = house.frame(&visitor);
        let sentence = frame.t(key).to_string();
        page::show_refused(&AskPage { frame: frame.refusing(sentence), typed: typed.clone() })
    };
    match typed.parse::<Code>() {
        Err(NotACode::Length(_)) => refused("code-wrong-length"),
        Err(NotACode::Character(_)) => refused("code-wrong-character"),
        Err(NotACode::Check) => refused("code-wrong-check"),
        Ok(code) => match world.voice_of(&code) {
            // The same box takes the code of a suggestion; there it is told what became of that.
            None if suggestion::by_code(&world, &code).is_some() => page::go(crate::suggestion::own_path(&code)),
            None => refused("code-unknown"),
            Some(voice) => page::show(&told(&world, &house, house.frame(&visitor), &code, voice)),
        },
    }
}

fn told(world: &World, house: &House, frame: Frame, code: &Code, voice: &Voice) -> CodePage {
    let today = house.today();
    let (state, due) = match voice::reply(world, voice, today) {
        Reply::Answered(_) | Reply::Replied => ("code-state-answered", None),
        Reply::Due(date) => ("code-state-due", Some(date)),
        Reply::Overdue(date) => ("code-state-overdue", Some(date)),
    };
    let state = match voice.state {
        voice::State::Captured => "code-state-unchecked",
        voice::State::Held => "code-state-held",
        _ => state,
    };
    let thread = thread::of_voice(world, voice.id);
    let stages = rows(world, &frame, &thread, Some(voice.id));
    let picture = Picture::of(&frame, &thread, &stages);
    let place = world.places.get(&voice.place).map_or("", |place| place.name.as_str());
    let where_and_when = match voice.meeting.and_then(|id| world.meetings.get(&id)) {
        Some(meeting) => frame.t("thread-said-at").s("place", place).s("date", frame.date(&meeting.date)).to_string(),
        None => place.to_owned(),
    };
    let reply = world
        .replies
        .get(&voice.id)
        .map(|reply| (frame.t(terms::key("reply", &reply.what)).to_string(), reply.text.clone()));
    CodePage {
        code: code.to_string(),
        words: world.words(voice.text).map(str::to_owned),
        lang: voice.language.clone(),
        where_and_when,
        kind: frame.t(terms::key("kind", &voice.kind)).to_string(),
        state,
        due,
        reply,
        needs: voice::needs(world, voice.id).filter_map(|id| fate(world, &frame, id, today)).collect(),
        picture,
        stages,
        may_withdraw: voice.speaks(),
        gone: match voice.state {
            voice::State::Withdrawn => Gone::Withdrawn,
            voice::State::Weeded => Gone::Weeded,
            _ => Gone::No,
        },
        frame,
    }
}

fn fate(world: &World, frame: &Frame, id: NeedId, today: Date) -> Option<Fate> {
    let need = world.needs.get(&id)?;
    let standing = need::standing(world, need);
    let answer = need::answer(world, id).cloned();
    Some(Fate {
        id,
        title: wording::read(world, frame, Of::Need(id), Part::Title, &need.title),
        parts: answer.as_ref().map_or_else(Vec::new, |answer| parts(world, frame, answer)),
        standing: frame.t(terms::key("standing", &standing)).to_string(),
        tag: crate::need::tag(standing),
        voices: need::figures(world, id).voices.number(),
        may_respond: answer.is_some() && standing != need::Standing::Closed,
        responded: match standing {
            need::Standing::Confirmed => Some(true),
            need::Standing::Contested => Some(false),
            _ => None,
        },
        answer,
        owner: need.owner.clone(),
        next: need.next.filter(|next| *next >= today),
    })
}

/// What an answer says, the easy words first.
fn parts(world: &World, frame: &Frame, answer: &answer::Answer) -> Vec<(&'static str, Worded)> {
    let label = |part| {
        Some(match part {
            Part::Done => "code-done",
            Part::Planned => "code-planned",
            Part::NotDone => "code-not-done",
            Part::Others => "code-others",
            Part::Next => "code-next",
            _ => return None,
        })
    };
    let easy =
        Some(&answer.parts.easy).filter(|easy| !easy.is_empty()).map(|easy| ("code-easy", wording::plain(frame, easy)));
    let other = wording::answer(world, frame, answer).into_iter().filter_map(|(part, words)| Some((label(part)?, words)));
    easy.into_iter().chain(other).collect()
}

/// The voice behind a code that came with a form; trying codes this way costs as much as on the page.
fn holder(house: &House, world: &World, visitor: &Visitor, code: &str) -> Result<(Code, samskapa_domain::VoiceId), Problem> {
    house.rates.take(Deed::Code, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let code: Code = code.parse().map_err(|_| Problem::NotFound)?;
    let voice = world.voice_of(&code).ok_or(Problem::NotFound)?.id;
    Ok((code, voice))
}

#[derive(Deserialize)]
struct Responding {
    code: String,
    need: NeedId,
    good: String,
    #[serde(default)]
    words: String,
}

async fn respond(State(house): State<House>, visitor: Visitor, form: Form<Responding>) -> Answer {
    let world = house.world();
    let (code, voice) = holder(&house, &world, &visitor, &form.fields.code)?;
    if !voice::needs(&world, voice).any(|need| need == form.fields.need) {
        return Err(Problem::NotFound);
    }
    let command = need::Command::Respond {
        id: form.fields.need,
        confirmed: form.fields.good == "yes",
        setting: house.texts.t(house.settings.locale, "code-setting").to_string(),
        words: form.fields.words.clone(),
    };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed.clone()))?;
    page::go_with_notice(&house, format!("/code?code={code}"), "notice-code-responded")
}

#[derive(Deserialize)]
struct Withdrawing {
    code: String,
    #[serde(default)]
    why: String,
}

async fn withdraw(State(house): State<House>, visitor: Visitor, form: Form<Withdrawing>) -> Answer {
    let (code, id) = holder(&house, &house.world(), &visitor, &form.fields.code)?;
    let command = voice::Command::Withdraw { id, why: form.fields.why.clone() };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed.clone()))?;
    page::go_with_notice(&house, format!("/code?code={code}"), "notice-code-withdrawn")
}
