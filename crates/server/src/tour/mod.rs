//! A guided tour of ten steps through a house that shows a demonstration: what somebody said, what became of it, and
//! where those who lead work. No other house shows it.
//!
//! Each step leads to a page of the house as it is now ([`stops`]); on that page a bar at the top leads on. Where the
//! visitor is stands in the address, `?tour=3`, so the tour needs neither cookie nor script.

pub mod stops;

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
};
use askama::Template;
use axum::extract::State;
use stops::Stop;

/// So many steps has the tour.
pub const STEPS: usize = 10;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/tour", Right::Anyone, tour)
}

#[derive(Template)]
#[template(path = "tour/tour.html")]
struct TourPage {
    frame: Frame,
    stops: Vec<Stop>,
    address: String,
}

async fn tour(State(house): State<House>, visitor: Visitor) -> Answer {
    if !house.settings.tour {
        return Err(Problem::NotFound);
    }
    let stops = stops::found(&house.world(), visitor.person.is_some());
    let address = house.settings.address.clone();
    page::show(&TourPage { frame: house.frame(&visitor), stops, address })
}

/// The bar on a page that is visited on the tour.
pub struct Bar {
    /// Where the visitor is.
    pub here: Stop,
    /// The step before.
    pub before: Option<Stop>,
    /// The step after.
    pub after: Option<Stop>,
}

/// The bar for an address such as `/needs/3?tour=2`; none for any other.
pub(crate) fn bar(house: &House, visitor: &Visitor) -> Option<Bar> {
    if !house.settings.tour {
        return None;
    }
    let (_, query) = visitor.here.split_once('?')?;
    let number: usize = query.split('&').find_map(|pair| pair.strip_prefix("tour="))?.parse().ok()?;
    let stops = stops::found(&house.world(), visitor.person.is_some());
    let at = stops.iter().position(|stop| stop.number == number)?;
    let stop = |at: usize| stops.get(at).cloned();
    let (here, before, after) = (stop(at)?, at.checked_sub(1).and_then(stop), stop(at + 1));
    Some(Bar { here, before, after })
}
