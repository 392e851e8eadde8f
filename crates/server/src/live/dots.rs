//! The ballot on a phone: one number for each need, together no more than one has. It may be changed as long as the
//! round is open.

use super::{
    face::Choosing,
    phone::{refused, running},
    seat::Seat,
};
use crate::{
    frame::{
        error::Problem,
        form::{Form, Typed as Said},
        page::{Answer, go_with_notice},
        visitor::Visitor,
    },
    house::{House, Untold},
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use samskapa_domain::{
    NeedId, RoundId, World, need,
    round::{self, Command},
};
use serde::Deserialize;

/// A ballot as a phone shows it.
pub(crate) struct Sheet {
    pub round: RoundId,
    pub each: u32,
    /// Each need with what is written beside it.
    pub rows: Vec<Row>,
    /// How many dots are given.
    pub given: u32,
    /// Whether it was cast already.
    pub cast: bool,
}

/// A need on a ballot.
pub(crate) struct Row {
    pub need: NeedId,
    pub title: String,
    pub dots: String,
}

/// What was typed into a ballot, by field.
pub(crate) type Typed = Said;

impl Sheet {
    /// With what was typed.
    pub fn filled_in(&mut self, typed: &Typed) {
        for row in &mut self.rows {
            of(typed, row.need).unwrap_or_default().clone_into(&mut row.dots);
        }
        self.given = self.rows.iter().filter_map(|row| row.dots.trim().parse::<u32>().ok()).fold(0, u32::saturating_add);
    }
}

fn of(typed: &Typed, need: NeedId) -> Option<&str> {
    let field = format!("dots-{need}");
    typed.0.iter().find(|(name, _)| *name == field).map(|(_, value)| value.as_str())
}

/// The ballot of a seat; none when the round is closed.
pub(super) fn sheet(world: &World, choosing: &Choosing, seat: &Seat) -> Option<Sheet> {
    let round = world.rounds.get(&choosing.round).filter(|round| round.closed.is_none())?;
    let ballot = round.ballots.get(&seat.ballot(round.id));
    let dots = |id: NeedId| -> u32 {
        let ours = ballot.iter().flat_map(|ballot| &ballot.dots).filter(|(other, _)| need::surviving(world, *other) == id);
        ours.map(|(_, dots)| dots).sum()
    };
    let row = |(id, title): &(NeedId, String)| Row { need: *id, title: title.clone(), dots: dots(*id).to_string() };
    Some(Sheet {
        round: round.id,
        each: round.dots_each,
        rows: choosing.needs.iter().map(row).collect(),
        given: choosing.needs.iter().map(|(id, _)| dots(*id)).sum(),
        cast: ballot.is_some(),
    })
}

/// The form. The dots are fields of their own: `dots-NEED`.
#[derive(Deserialize)]
pub(super) struct Fields {
    round: RoundId,
}

/// Takes a ballot.
pub(super) async fn cast(
    State(house): State<House>,
    visitor: Visitor,
    Path(code): Path<String>,
    headers: HeaderMap,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let live = running(&house, &visitor, &world, &code)?;
    let seat = Seat::of(&house, &headers)?;
    let id = form.fields.round;
    let meeting = world.meetings.get(&live.meeting).ok_or(Problem::NotFound)?;
    // A round of another evening is no business of this hall's phones.
    let here = live.is_running() && world.rounds.get(&id).is_some_and(|round| round.meeting == Some(live.meeting));
    if !here {
        let sentence = house.frame(&visitor).t("live-dots-not-now").to_string();
        return refused(&house, &visitor, live, &seat, &sentence, None);
    }
    let mut dots = Vec::new();
    for need in round::needs(&world, id) {
        let Some(typed) = of(&form.typed, need) else { continue };
        let Ok(count) = typed.trim().parse::<u32>() else {
            let sentence = house.frame(&visitor).t("live-dots-not-a-number").s("typed", typed.trim()).to_string();
            return refused(&house, &visitor, live, &seat, &sentence, Some(&form.typed));
        };
        dots.push((need, count));
    }
    let command = Command::Cast { id, ballot: seat.ballot(id), channel: meeting.channel, dots };
    match house.tell_as(round::SEAT, &visitor, form.key, command).await {
        Ok(_) => {
            let mut answer = go_with_notice(&house, format!("/live/{}", live.code), "notice-live-cast")?;
            seat.give(&house, answer.headers_mut());
            Ok(answer)
        }
        Err(Untold::Refused { sentence, .. }) => refused(&house, &visitor, live, &seat, &sentence, Some(&form.typed)),
        Err(untold) => Err(untold.with(Said::default())),
    }
}
