//! Quick questions: writing one at the host's desk, answering it from a phone.

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        form::{Form, Typed},
        page::{Answer, go, go_with_notice},
        visitor::Visitor,
    },
    house::{House, Untold},
    live::{self, seat::Seat},
    rights::Right,
    several,
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use samskapa_domain::{
    Command as Any, MeetingId, QuestionId,
    live::Screen,
    question::{Command, Kind, Saying},
    round::SEAT,
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().post("/meetings/{id}/questions", Right::Host, write).post("/live/{code}/answer", Right::Anyone, answer)
}

/// A question as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Fields {
    question: String,
    kind: String,
    low: String,
    high: String,
    choices: String,
    #[serde(rename = "do")]
    press: String,
}

async fn write(
    State(house): State<House>,
    visitor: Visitor,
    Path(meeting): Path<MeetingId>,
    headers: HeaderMap,
    form: Form<Fields>,
) -> Answer {
    live::may_host(&visitor, meeting)?;
    let fields = form.fields;
    let kind = match fields.kind.as_str() {
        "choice" => Kind::Choice { choices: fields.choices.lines().map(str::to_owned).collect() },
        "word" => Kind::Word,
        _ => Kind::Scale { low: fields.low, high: fields.high },
    };
    let id = QuestionId(form.key);
    let mut commands: Vec<Any> = vec![Command::Draft { id, meeting, text: fields.question, kind }.into()];
    if fields.press == "open" {
        commands.push(Command::Open { id }.into());
        commands.push(samskapa_domain::live::Command::Show { meeting, screen: Screen::Question(id) }.into());
    }
    if house.world().questions.has(&id) {
        return go(format!("/meetings/{meeting}/live"));
    }
    match several::tell(&house, &visitor, form.key, commands).await {
        Ok(()) => go_with_notice(&house, format!("/meetings/{meeting}/live"), "notice-question-written"),
        Err(Untold::Refused { sentence, .. }) => live::again(&house, &visitor, meeting, &headers, &sentence, &form.typed),
        Err(untold) => Err(untold.with(form.typed)),
    }
}

/// An answer.
#[derive(Debug, Deserialize)]
struct Given {
    question: QuestionId,
    #[serde(default)]
    step: Option<u8>,
    #[serde(default)]
    choice: Option<usize>,
    #[serde(default)]
    word: Option<String>,
}

async fn answer(
    State(house): State<House>,
    visitor: Visitor,
    Path(code): Path<String>,
    headers: HeaderMap,
    form: Form<Given>,
) -> Answer {
    let world = house.world();
    let evening = live::running(&house, &visitor, &world, &code)?;
    let seat = Seat::of(&house, &headers)?;
    let Given { question: id, step, choice, word } = form.fields;
    if world.questions.get(&id).is_none_or(|question| question.meeting != evening.meeting) {
        return Err(Problem::NotFound);
    }
    let saying = step.map(Saying::Step).or(choice.map(Saying::Choice)).or(word.map(Saying::Word));
    let Some(saying) = saying else {
        let sentence = house.frame(&visitor).t("question-nothing-chosen").to_string();
        return live::refused(&house, &visitor, evening, &seat, &sentence, None);
    };
    let command = Command::Answer { id, seat: seat.for_question(id), saying };
    match house.tell_as(SEAT, &visitor, form.key, command).await {
        Ok(_) => {
            let mut answer = go_with_notice(&house, format!("/live/{}", evening.code), "notice-question-answered")?;
            seat.give(&house, answer.headers_mut());
            Ok(answer)
        }
        Err(Untold::Refused { sentence, .. }) => live::refused(&house, &visitor, evening, &seat, &sentence, None),
        Err(untold) => Err(untold.with(Typed::default())),
    }
}
