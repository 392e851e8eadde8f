//! The conditions of a case and of one of our places, side by side: what is alike, what is not, and what is there already.

use super::language;
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{CaseId, PlaceId, case::Story, place::Place, practice};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct With {
    #[serde(default, deserialize_with = "work::chosen")]
    place: Option<PlaceId>,
}

#[derive(Template)]
#[template(path = "case/compare.html")]
struct ComparePage<'a> {
    frame: Frame,
    leads: bool,
    id: CaseId,
    story: &'a Story,
    language: Option<String>,
    place: &'a Place,
    population: Option<u32>,
    km: Option<i64>,
    practices: Vec<String>,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CaseId>,
    Query(with): Query<With>,
) -> Answer {
    let (world, leads) = (house.world(), work::leads(&visitor));
    let case = world.cases.get(&id).filter(|case| leads || case.is_public()).ok_or(Problem::NotFound)?;
    let story = &case.foremost().ok_or(Problem::NotFound)?.story;
    let place = with.place.and_then(|id| world.places.get(&id)).ok_or(Problem::NotFound)?;
    let there = &story.conditions;
    let already = world.practices.all().filter(|other| other.place == place.id && other.status == practice::Status::Already);
    page::show(&ComparePage {
        leads,
        id,
        story,
        language: language(case),
        place,
        population: there.population.zip(place.population).and_then(|(there, here)| percent(there, here)),
        km: there.km.zip(place.km).map(|(there, here)| i64::from(here) - i64::from(there)),
        practices: already.map(|practice| practice.what.clone()).collect(),
        frame: house.frame(&visitor),
    })
}

/// How many live here for each hundred there.
fn percent(there: u32, here: u32) -> Option<u32> {
    let percent = (u64::from(here) * 100 + u64::from(there) / 2).checked_div(u64::from(there))?;
    u32::try_from(percent).ok()
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn people_are_compared_in_hundredths_and_never_with_none() {
        assert_eq!(percent(200, 300), Some(150));
        assert_eq!(percent(3, 1), Some(33));
        assert_eq!(percent(0, 1), None);
    }
}
