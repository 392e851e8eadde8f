//! The host's desk: what is on the screen, which notes wait, which question is open, and how many are there.

use super::{
    crowd::Present,
    events::{self, From, Reader},
    face::{Asked, Note, Shown, note},
    may_host,
};
use crate::{
    capture::own_address,
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{Was, leads},
};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, QuestionId, RoundId, VoiceId, World,
    live::{self, JoinCode, Live, Screen},
    question::{self, Question},
};

/// Notes on the desk; the others come when these are let through.
const LISTED: usize = 60;

/// What the desk shows.
struct Desk {
    meeting: MeetingId,
    title: String,
    date: Date,
    leads: bool,
    live: Option<Running>,
    seen: u64,
}

/// An evening that goes on, or is over.
struct Running {
    code: JoinCode,
    address: String,
    over: bool,
    speaking: bool,
    present: Present,
    /// What may be put on the screen: the word for the form, the key of its text, whether it is there now.
    ways: Vec<(&'static str, &'static str, bool)>,
    questions: Vec<Row>,
    waiting: Vec<(VoiceId, Note)>,
    more: usize,
    held: usize,
    up: Vec<(VoiceId, Note)>,
    round: Option<Round>,
}

/// A question on the desk.
struct Row {
    id: QuestionId,
    asked: Asked,
    on_screen: bool,
    /// Words to look through before they are shown.
    words: Vec<(String, usize)>,
}

/// The round of the evening.
struct Round {
    id: RoundId,
    title: String,
    closed: bool,
    ballots: usize,
    on_screen: bool,
}

#[derive(Template)]
#[template(path = "live/desk.html")]
struct DeskPage {
    frame: Frame,
    was: Was,
    desk: Desk,
}

#[derive(Template)]
#[template(path = "live/desk_now.html")]
struct DeskNow {
    frame: Frame,
    desk: Desk,
}

/// Shows the desk.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    headers: HeaderMap,
) -> Answer {
    let desk = filled(&house, &visitor, id, &headers)?;
    page::show_once(&DeskPage { frame: house.frame(&visitor), was: Was::default(), desk })
}

/// The desk again, because the rules said no; what was typed stays.
pub(super) fn refused(
    house: &House,
    visitor: &Visitor,
    id: MeetingId,
    headers: &HeaderMap,
    sentence: &str,
    was: Was,
) -> Answer {
    let desk = filled(house, visitor, id, headers)?;
    page::show_refused(&DeskPage { frame: house.frame(visitor).refusing(sentence), was, desk })
}

/// The part that changes.
pub(super) async fn now(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    headers: HeaderMap,
) -> Answer {
    let desk = filled(&house, &visitor, id, &headers)?;
    page::show_once(&DeskNow { frame: house.frame(&visitor), desk })
}

/// The line by which the desk is told of changes.
pub(super) async fn events(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    may_host(&visitor, id)?;
    house.world().lives.get(&id).ok_or(Problem::NotFound)?;
    Ok(events::open(&house, id, Reader::Desk, from, &headers))
}

fn filled(house: &House, visitor: &Visitor, id: MeetingId, headers: &HeaderMap) -> Result<Desk, Problem> {
    may_host(visitor, id)?;
    let (seen, world) = house.ledger.seen();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let live = world.lives.get(&id).map(|live| running(&world, live, house.crowd.present(id), own_address(house, headers)));
    Ok(Desk { meeting: id, title: meeting.title.clone(), date: meeting.date, leads: leads(visitor), live, seen })
}

fn running(world: &World, live: &Live, present: Present, address: String) -> Running {
    let way = |screen, word, text| (word, text, live.screen == screen);
    let listed = |voice: &samskapa_domain::voice::Voice| (voice.id, note(world, voice));
    let waiting = live::waiting(world, live).count();
    Running {
        code: live.code.clone(),
        address,
        over: !live.is_running(),
        speaking: live.speaking,
        present,
        ways: vec![
            way(Screen::Welcome, "show:welcome", "live-screen-welcome"),
            way(Screen::Notes, "show:notes", "live-screen-notes"),
            way(Screen::Words, "show:words", "live-screen-words"),
            way(Screen::Thanks, "show:thanks", "live-screen-thanks"),
        ],
        questions: question::of_meeting(world, live.meeting).map(|question| row(world, live, question)).collect(),
        waiting: live::waiting(world, live).rev().take(LISTED).map(listed).collect(),
        more: waiting.saturating_sub(LISTED),
        held: live::held(world, live).count(),
        up: live::wall(world, live).rev().take(LISTED).map(listed).collect(),
        round: world.rounds.all().rfind(|round| round.meeting == Some(live.meeting)).map(|round| Round {
            id: round.id,
            title: round.title.clone(),
            closed: round.closed.is_some(),
            ballots: round.ballots.len(),
            on_screen: matches!(live.screen, Screen::Dots(id) | Screen::Ranking(id) if id == round.id),
        }),
    }
}

fn row(world: &World, live: &Live, question: &Question) -> Row {
    Row {
        id: question.id,
        asked: Asked::in_hall(world, question),
        on_screen: live.screen == Screen::Question(question.id),
        words: question::to_look_through(world, question),
    }
}
