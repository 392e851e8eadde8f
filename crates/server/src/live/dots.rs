//! The ballot on a phone in the room. It may be changed as long as the round is open.

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
    round::{Slate, no_number, read},
};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use samskapa_domain::{
    NeedId, RoundId, World,
    round::{self, Command, setting::Tier},
};
use serde::Deserialize;

/// What was typed into a ballot, by field.
pub(crate) type Typed = Said;

/// The ballot of a seat; none when the round is closed.
pub(super) fn slate(world: &World, choosing: &Choosing, seat: &Seat) -> Option<(RoundId, Slate)> {
    let round = world.rounds.get(&choosing.round).filter(|round| round.closed.is_none())?;
    let cast = round.ballots.get(&seat.ballot(round.id)).map(|ballot| &ballot.marks);
    Some((round.id, Slate::of(world, round, cast)))
}

/// The form. What is given to each choice is a field of its own.
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
    let round = world.rounds.get(&id).filter(|round| live.is_running() && round.meeting == Some(live.meeting));
    let Some(round) = round else {
        let sentence = house.frame(&visitor).t("live-dots-not-now").to_string();
        return refused(&house, &visitor, live, &seat, &sentence, None);
    };
    let marks = match read(&world, round, &form.typed) {
        Ok(marks) => marks,
        Err(typed) => {
            let sentence = no_number(&house, &house.frame(&visitor), &typed);
            return refused(&house, &visitor, live, &seat, &sentence, Some(&form.typed));
        }
    };
    let ballot = seat.ballot(id);
    let command = if round.setting.is_numbered() {
        Command::Vote { id, ballot, tier: Tier::Seat, marks }
    } else {
        let dots = marks.dots().iter().map(|(choice, dots)| (NeedId(choice.0), *dots)).collect();
        Command::Cast { id, ballot, channel: meeting.channel, dots }
    };
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
