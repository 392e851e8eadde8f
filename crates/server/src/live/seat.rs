//! A seat in the hall: a phone that joined, known by a cookie of chance and by nothing else.
//!
//! The house keeps no list of seats. From the cookie it makes the name of a ballot or of an answer, a different one for
//! each round and question, and only whoever holds the cookie can make it again. So a phone may change its mind while a
//! round is open, and nobody who reads the ledger can tell whose ballot it was or that two answers came from one hand.
//!
//! A person with two phones has two seats. That cannot be helped without asking who people are; the host sees how many
//! ballots came in and how many heads were counted.

use crate::{
    frame::{cookie, secret::Token},
    house::House,
};
use axum::http::HeaderMap;
use samskapa_domain::{BallotId, QuestionId, RoundId, SeatId};
use samskapa_ledger::Error;
use std::time::Duration;
use uuid::Uuid;

/// As long as the longest evening, with the coffee after it.
const LASTS: Duration = Duration::from_hours(14);

/// A phone's seat.
#[derive(Clone, Debug)]
pub(crate) struct Seat {
    token: Token,
    is_new: bool,
}

impl Seat {
    /// The seat of a phone; a new one where it has none.
    pub fn of(house: &House, headers: &HeaderMap) -> Result<Self, Error> {
        match cookie::read(headers, cookie::SEAT).and_then(Token::read) {
            Some(token) => Ok(Self { token, is_new: false }),
            None => Ok(Self { token: Token::fresh(house.chance.as_ref())?, is_new: true }),
        }
    }

    /// Gives a phone that just joined its seat.
    pub fn give(&self, house: &House, headers: &mut HeaderMap) {
        if self.is_new {
            cookie::put(headers, house, cookie::SEAT, &self.token.written(), LASTS);
        }
    }

    /// Its ballot in a round.
    pub fn ballot(&self, round: RoundId) -> BallotId {
        BallotId(self.name("ballot", round.0))
    }

    /// Its name for one question.
    pub fn for_question(&self, question: QuestionId) -> SeatId {
        SeatId(self.name("question", question.0))
    }

    /// Under which it is counted among those who joined, in memory alone.
    pub fn mark(&self) -> Uuid {
        self.name("joined", Uuid::nil())
    }

    fn name(&self, purpose: &str, of: Uuid) -> Uuid {
        uuid::Builder::from_custom_bytes(self.token.derived(purpose, of)).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seat(token: &str) -> Seat {
        Seat { token: Token::read(&token.repeat(64)).unwrap(), is_new: false }
    }

    #[test]
    fn a_seat_has_another_name_for_everything_it_does() {
        let (round, question) = (RoundId(Uuid::from_u128(1)), QuestionId(Uuid::from_u128(1)));
        let names =
            [seat("1").ballot(round).0, seat("1").for_question(question).0, seat("1").mark(), seat("2").ballot(round).0];
        for (nth, name) in names.iter().enumerate() {
            assert!(names[nth + 1..].iter().all(|other| other != name));
        }
        assert_eq!(seat("1").ballot(round), seat("1").ballot(round));
        assert_ne!(seat("1").ballot(round), seat("1").ballot(RoundId(Uuid::from_u128(2))));
    }
}
