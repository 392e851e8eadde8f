//! The phone: what is on the screen, and the form for what is asked. It works without JavaScript, with a button that
//! fetches the page anew.

use super::{
    dots,
    events::{self, From, Reader},
    face::{Asked, Face, Shown},
    seat::Seat,
};
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        texts::Whole,
        visitor::Visitor,
    },
    house::House,
    rate::Deed,
    round::Slate,
};
use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, RoundId, World,
    live::{self, JoinCode, Live},
    question::{self, Said},
    round::setting::Kind,
};

/// What a phone shows, whole or only the part that changes.
struct Phone {
    frame: Frame,
    code: JoinCode,
    seen: u64,
    title: String,
    meeting: MeetingId,
    date: Date,
    running: bool,
    speaking: bool,
    face: Face,
    /// What this phone answered to the question on the screen.
    own: Own,
    ballot: Option<(RoundId, Slate)>,
    /// Questions of the evening, as far as everybody may know what was answered; only when it is over.
    after: Vec<Asked>,
}

/// What this phone answered.
#[derive(Default)]
struct Own {
    given: bool,
    step: Option<u8>,
    choice: Option<usize>,
    word: String,
}

impl Own {
    fn is_step(&self, step: impl Whole) -> bool {
        self.step.is_some_and(|own| own.whole() == step.whole())
    }

    fn is_choice(&self, nth: impl Whole) -> bool {
        self.choice.is_some_and(|own| own.whole() == nth.whole())
    }
}

#[derive(Template)]
#[template(path = "live/phone.html")]
struct PhonePage {
    frame: Frame,
    phone: Phone,
}

#[derive(Template)]
#[template(path = "live/phone_now.html")]
struct PhoneNow {
    frame: Frame,
    phone: Phone,
}

/// Shows the page.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let (seen, world) = house.ledger.seen();
    let Some(live) = found(&world, &code) else { return super::join::unknown(&house, &visitor, &code) };
    let seat = Seat::of(&house, &headers)?;
    if live.is_running() {
        house.rates.take(Deed::Seat, visitor.address, house.now()).map_err(Problem::TooMany)?;
        house.crowd.join(live.meeting, seat.mark());
    }
    let phone = filled(&world, seen, live, &seat, house.frame(&visitor))?;
    let mut answer = page::show_once(&PhonePage { frame: phone.frame.clone(), phone })?;
    seat.give(&house, answer.headers_mut());
    Ok(answer)
}

/// The page again, because the rules said no; what was typed stays.
pub(crate) fn refused(
    house: &House,
    visitor: &Visitor,
    live: &Live,
    seat: &Seat,
    sentence: &str,
    typed: Option<&dots::Typed>,
) -> Answer {
    let (seen, world) = house.ledger.seen();
    let live = world.lives.get(&live.meeting).ok_or(Problem::NotFound)?;
    let mut phone = filled(&world, seen, live, seat, house.frame(visitor).refusing(sentence))?;
    if let (Some((_, slate)), Some(typed)) = (phone.ballot.as_mut(), typed) {
        slate.filled_in(typed);
    }
    page::show_refused(&PhonePage { frame: phone.frame.clone(), phone })
}

/// The part that changes.
pub(super) async fn now(
    State(house): State<House>,
    visitor: Visitor,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let (seen, world) = house.ledger.seen();
    let live = found(&world, &code).ok_or(Problem::NotFound)?;
    let seat = Seat::of(&house, &headers)?;
    let phone = filled(&world, seen, live, &seat, house.frame(&visitor))?;
    page::show_once(&PhoneNow { frame: phone.frame.clone(), phone })
}

/// The line by which the page is told of changes.
pub(super) async fn events(
    State(house): State<House>,
    Path(code): Path<String>,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let world = house.world();
    let live = found(&world, &code).filter(|live| live.is_running()).ok_or(Problem::NotFound)?;
    Ok(events::open(&house, live.meeting, Reader::Phone, from, &headers))
}

/// The evening of a code, over or not.
pub(super) fn found<'a>(world: &'a World, code: &str) -> Option<&'a Live> {
    live::by_code(world, &code.parse().ok()?)
}

/// The evening of a code, as long as it goes on; for forms that phones send.
pub(crate) fn running<'a>(house: &House, visitor: &Visitor, world: &'a World, code: &str) -> Result<&'a Live, Problem> {
    house.rates.take(Deed::Seat, visitor.address, house.now()).map_err(Problem::TooMany)?;
    found(world, code).ok_or(Problem::NotFound)
}

fn filled(world: &World, seen: u64, live: &Live, seat: &Seat, frame: Frame) -> Result<Phone, Problem> {
    let meeting = world.meetings.get(&live.meeting).ok_or(Problem::NotFound)?;
    let face = Face::of(world, live, Reader::Phone);
    let (own, ballot) = match &face {
        Face::Question(asked) => (own(world, asked, seat), None),
        Face::Dots(choosing) => (Own::default(), dots::slate(world, choosing, seat)),
        _ => (Own::default(), None),
    };
    let over = question::of_meeting(world, live.meeting).filter(|_| !live.is_running());
    Ok(Phone {
        frame,
        code: live.code.clone(),
        seen,
        title: meeting.title.clone(),
        meeting: meeting.id,
        date: meeting.date,
        running: live.is_running(),
        speaking: live.speaking,
        face,
        own,
        ballot,
        after: over.filter_map(|question| Asked::in_public(world, question)).collect(),
    })
}

fn own(world: &World, asked: &Asked, seat: &Seat) -> Own {
    let said = world.questions.get(&asked.id).and_then(|question| question.answers.get(&seat.for_question(asked.id)));
    let Some(said) = said else { return Own::default() };
    match said {
        Said::Step(step) => Own { given: true, step: Some(*step), ..Own::default() },
        Said::Choice(nth) => Own { given: true, choice: Some(*nth), ..Own::default() },
        Said::Word { text, .. } => {
            Own { given: true, word: world.words(*text).unwrap_or_default().to_owned(), ..Own::default() }
        }
    }
}
