//! The page of one body: its mandate, who sits in it, what it was asked and answered, its minutes, and who stood aside
//! from what.

use super::full_name;
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    referral, terms,
    work::{self, Again, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    BodyId, OfficeId, World,
    body::{Body, Minute, Office},
};

#[derive(Template)]
#[template(path = "body/page.html")]
struct BodyPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    body: &'a Body,
    name: String,
    sort: String,
    sitting: Vec<Seat<'a>>,
    left: Vec<Seat<'a>>,
    aside: Vec<(Date, &'a str, &'a str)>,
    minutes: Vec<&'a Minute>,
    asked: Vec<referral::Asked>,
}

/// An office, as the reader may see it.
struct Seat<'a> {
    id: OfficeId,
    role: &'a str,
    /// The name; that of somebody who has left only for those who lead, and none where it was erased.
    holder: Option<&'a str>,
    from: Date,
    to: Option<Date>,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<BodyId>) -> Answer {
    shown(&house, &visitor, id, Again::default())
}

/// The page, fresh or again.
pub(super) fn shown(house: &House, visitor: &Visitor, id: BodyId, again: Again) -> Answer {
    let (world, today, leads) = (house.world(), house.today(), work::leads(visitor));
    let body = world.bodies.get(&id).ok_or(Problem::NotFound)?;
    let frame = again.frame(house, visitor);
    let (sitting, left): (Vec<&Office>, Vec<&Office>) = body.offices.iter().partition(|office| office.sits(today));
    let mut aside: Vec<_> = body
        .offices
        .iter()
        .flat_map(|office| office.aside.iter().map(|(date, matter)| (*date, office.role.as_str(), matter.as_str())))
        .collect();
    aside.sort_by_key(|(date, ..)| std::cmp::Reverse(*date));
    let mut minutes: Vec<&Minute> = body.minutes.iter().collect();
    minutes.sort_by_key(|minute| (std::cmp::Reverse(minute.date), minute.noted.sequence));
    let page = BodyPage {
        was: again.was,
        leads,
        name: full_name(&world, body),
        sort: terms::key("body-sort", &body.sort),
        sitting: sitting.into_iter().map(|office| seat(&world, office, true)).collect(),
        left: left.into_iter().map(|office| seat(&world, office, leads)).collect(),
        aside,
        minutes,
        asked: referral::asked(&world, id),
        body,
        frame,
    };
    work::send(&page.frame, &page)
}

fn seat<'a>(world: &'a World, office: &'a Office, named: bool) -> Seat<'a> {
    let holder = world.words(office.holder).filter(|_| named);
    Seat { id: office.id, role: &office.role, holder, from: office.from, to: office.to }
}
