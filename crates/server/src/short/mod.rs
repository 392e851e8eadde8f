//! Short addresses for paper: `/r/n7k2mpq` leads to the rows behind a printed figure. Nobody types a long name from
//! a sheet on a wall.

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        page::{self, Answer},
    },
    house::House,
    rights::Right,
};
use axum::extract::{Path, State};
use samskapa_domain::World;
use uuid::Uuid;

/// Digits and letters that nobody takes for one another, as on slips.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Six of them name a thing among those of its kind: thirty bits, drawn by chance.
const LENGTH: usize = 6;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/r/{short}", Right::Anyone, lead_on)
}

/// What a short address can lead to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rows {
    /// The voices of a meeting.
    Meeting,
    /// The voices of a need.
    Need,
    /// The ranking of a round.
    Round,
    /// A working group.
    Group,
    /// The sentences behind a decision.
    Decision,
    /// A trial.
    Trial,
    /// The voices behind an answer.
    Answer,
    /// What became of it at a place.
    Place,
    /// The voices behind a goal card.
    GoalCard,
}

impl Rows {
    const ALL: [Self; 9] = [
        Self::Meeting,
        Self::Need,
        Self::Round,
        Self::Group,
        Self::Decision,
        Self::Trial,
        Self::Answer,
        Self::Place,
        Self::GoalCard,
    ];

    const fn letter(self) -> char {
        match self {
            Self::Meeting => 'm',
            Self::Need => 'n',
            Self::Round => 'r',
            Self::Group => 'g',
            Self::Decision => 'd',
            Self::Trial => 't',
            Self::Answer => 'a',
            Self::Place => 'p',
            Self::GoalCard => 'k',
        }
    }

    /// Where the rows of one are, and where all of its kind are listed.
    fn rows(self, id: Uuid) -> String {
        match self {
            Self::Meeting => format!("/meetings/{id}#said"),
            Self::Need => format!("/needs/{id}/voices"),
            Self::Round => format!("/rounds/{id}"),
            Self::Group => format!("/groups/{id}"),
            Self::Decision => format!("/decisions/{id}#sentences"),
            Self::Trial => format!("/trials/{id}"),
            Self::Answer => format!("/answers/{id}#voices"),
            Self::Place => format!("/places/{id}"),
            Self::GoalCard => format!("/goal-cards/{id}/voices"),
        }
    }

    const fn list(self) -> &'static str {
        match self {
            Self::Meeting => "/meetings",
            Self::Need | Self::Round => "/needs",
            Self::Group => "/groups",
            Self::Decision => "/decisions",
            Self::Trial => "/trials",
            Self::Answer => "/answers",
            Self::Place => "/places",
            Self::GoalCard => "/goal-cards",
        }
    }

    fn all(self, world: &World) -> Vec<Uuid> {
        match self {
            Self::Meeting => world.meetings.all().map(|thing| thing.id.0).collect(),
            Self::Need => world.needs.all().map(|thing| thing.id.0).collect(),
            Self::Round => world.rounds.all().map(|thing| thing.id.0).collect(),
            Self::Group => world.groups.all().map(|thing| thing.id.0).collect(),
            Self::Decision => world.decisions.all().map(|thing| thing.id.0).collect(),
            Self::Trial => world.trials.all().map(|thing| thing.id.0).collect(),
            Self::Answer => world.answers.all().map(|thing| thing.id.0).collect(),
            Self::Place => world.places.all().map(|thing| thing.id.0).collect(),
            Self::GoalCard => world.goal_cards.all().map(|thing| thing.id.0).collect(),
        }
    }
}

/// The path that stands on paper.
pub fn path(kind: Rows, id: Uuid) -> String {
    format!("/r/{}{}", kind.letter(), letters(id))
}

/// The last thirty bits, which are drawn by chance; the first are the time.
fn letters(id: Uuid) -> String {
    let bits = id.as_u128();
    (0..LENGTH).rev().map(|nth| char::from(LETTERS[usize::try_from(bits >> (5 * nth) & 31).unwrap_or(0)])).collect()
}

/// Where a short address leads, however it was typed. Should two things ever share one, it leads to the list of
/// their kind: better than to the wrong one.
fn found(world: &World, typed: &str) -> Option<String> {
    let plain: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .map(|c| match c.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            other => other,
        })
        .collect();
    let kind = Rows::ALL.into_iter().find(|kind| plain.starts_with(kind.letter()))?;
    let rest = &plain[kind.letter().len_utf8()..];
    let named: Vec<Uuid> = kind.all(world).into_iter().filter(|id| letters(*id) == rest).collect();
    match named[..] {
        [] => None,
        [only] => Some(kind.rows(only)),
        _ => Some(kind.list().to_owned()),
    }
}

async fn lead_on(State(house): State<House>, Path(short): Path<String>) -> Answer {
    page::go(found(&house.world(), &short).ok_or(Problem::NotFound)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use samskapa_domain::place;

    #[test]
    fn a_short_address_is_short_and_can_be_told_by_telephone() {
        let id = Uuid::from_u128(0x0192_3f4e_5d6c_7b8a_9f01_2345_6789_abcd);
        let path = path(Rows::Need, id);
        assert_eq!(path.len(), "/r/n123456".len());
        assert!(path[3..].chars().all(|c| c.is_ascii_digit() || c.is_ascii_lowercase() && !"ilou".contains(c)), "{path}");
    }

    #[test]
    fn letters_that_are_taken_for_digits_lead_to_the_same_place() {
        let (mut world, id) = (World::default(), samskapa_domain::PlaceId(Uuid::from_u128(1 << 5)));
        world
            .places
            .put(id, place::Place { id, name: "Granliden".to_owned(), municipality: None, population: None, km: None });
        for typed in ["p000010", "P000010", "pOOOO1O", "p000 0l0", "p000-0i0"] {
            assert_eq!(found(&world, typed), Some(format!("/places/{id}")), "{typed}");
        }
        assert_eq!(found(&world, "p000011"), None);
        assert_eq!(found(&world, ""), None);
        assert_eq!(found(&world, "é"), None);
    }

    #[test]
    fn two_things_of_one_name_lead_to_their_list() {
        let mut world = World::default();
        for first in [1u128, 2] {
            let id = samskapa_domain::PlaceId(Uuid::from_u128(first << 64 | 7));
            world
                .places
                .put(id, place::Place { id, name: format!("By {first}"), municipality: None, population: None, km: None });
        }
        assert_eq!(found(&world, "p000007"), Some("/places".to_owned()));
    }
}
