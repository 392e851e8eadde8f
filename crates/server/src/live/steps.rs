//! What the host presses: one form, whose button says what to do (`show:notes`, `release:ID`, `open:ID`).

use super::{desk, may_host};
use crate::{
    frame::{
        error::Problem,
        form::{Form, Typed},
        page::{Answer, go},
        visitor::Visitor,
    },
    house::{House, Untold},
    several,
    work::Was,
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use samskapa_domain::{
    Command, MeetingId, QuestionId, VoiceId,
    live::{self, Screen},
    question,
};
use serde::Deserialize;

/// What was pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Pressed {
    #[serde(rename = "do")]
    press: String,
    /// The notes that the host saw when pressing *all*: a note that came since then is not let through unseen.
    voice: Vec<VoiceId>,
}

/// Does it.
pub(super) async fn take(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    headers: HeaderMap,
    form: Form<Pressed>,
) -> Answer {
    may_host(&visitor, id)?;
    let Some(commands) = commands(id, &form.fields) else { return Err(Problem::Malformed(form.typed)) };
    match several::tell(&house, &visitor, form.key, commands).await {
        Ok(()) => go(format!("/meetings/{id}/live")),
        Err(Untold::Refused { sentence, .. }) => desk::refused(&house, &visitor, id, &headers, &sentence, Was::default()),
        Err(untold) => Err(untold.with(Typed::default())),
    }
}

fn commands(meeting: MeetingId, pressed: &Pressed) -> Option<Vec<Command>> {
    let (verb, rest) = pressed.press.split_once(':').unwrap_or((pressed.press.as_str(), ""));
    let show = |screen| Command::from(live::Command::Show { meeting, screen });
    let question = || rest.parse::<QuestionId>().ok();
    let release = |voices| live::Command::Release { meeting, voices }.into();
    Some(match verb {
        "begin" => vec![live::Command::Begin { meeting }.into()],
        "end" => vec![live::Command::End { meeting }.into()],
        "show" => vec![show(screen(rest)?)],
        "release" => vec![release(vec![rest.parse().ok()?])],
        "release-all" => vec![release(pressed.voice.clone())],
        "down" => vec![live::Command::TakeDown { meeting, voice: rest.parse().ok()? }.into()],
        "speak" => vec![live::Command::LetSpeak { meeting, open: rest == "open" }.into()],
        "open" => vec![question::Command::Open { id: question()? }.into(), show(Screen::Question(question()?))],
        "close" => vec![question::Command::Close { id: question()? }.into()],
        "result" => vec![question::Command::Show { id: question()? }.into(), show(Screen::Question(question()?))],
        "hide" => {
            let (id, word) = rest.split_once(':')?;
            vec![question::Command::Hide { id: id.parse().ok()?, word: word.to_owned() }.into()]
        }
        _ => return None,
    })
}

fn screen(word: &str) -> Option<Screen> {
    let (what, id) = word.split_once(':').unwrap_or((word, ""));
    Some(match what {
        "welcome" => Screen::Welcome,
        "notes" => Screen::Notes,
        "words" => Screen::Words,
        "thanks" => Screen::Thanks,
        "question" => Screen::Question(id.parse().ok()?),
        "dots" => Screen::Dots(id.parse().ok()?),
        "ranking" => Screen::Ranking(id.parse().ok()?),
        _ => return None,
    })
}

/// The desk again after something of another form was refused.
pub(crate) fn again(
    house: &House,
    visitor: &Visitor,
    id: MeetingId,
    headers: &HeaderMap,
    sentence: &str,
    typed: &Typed,
) -> Answer {
    let was = typed.0.iter().fold(Was::default(), |was, (name, value)| was.with(name, value));
    desk::refused(house, visitor, id, headers, sentence, was)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn what_no_button_says_does_nothing() {
        let meeting = MeetingId(Uuid::from_u128(1));
        let pressed = |press: &str| commands(meeting, &Pressed { press: press.to_owned(), voice: Vec::new() });
        for press in ["", "show", "show:everything", "open:7", "release:", "hide:x", "speak-up"] {
            assert_eq!(pressed(press), None, "{press}");
        }
        let id = Uuid::from_u128(7);
        let hide = question::Command::Hide { id: QuestionId(id), word: "a:b".to_owned() };
        assert_eq!(pressed(&format!("hide:{id}:a:b")), Some(vec![hide.into()]));
    }
}
