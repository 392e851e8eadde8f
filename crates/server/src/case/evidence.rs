//! The page that explains in plain words how the grade of a case is computed.

use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
};
use askama::Template;
use axum::extract::State;
use samskapa_domain::case::{
    Grade,
    evidence::{FEWEST_FOLLOWED, FEWEST_PLACES},
};

#[derive(Template)]
#[template(path = "case/evidence.html")]
struct EvidencePage {
    frame: Frame,
    steps: Vec<(usize, String, &'static str)>,
    people: u32,
    places: u32,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    let needs = |grade| match grade {
        Grade::Story => "case-evidence-story",
        Grade::Followed => "case-evidence-followed",
        Grade::SeveralPlaces => "case-evidence-places",
        Grade::Compared => "case-evidence-compared",
        Grade::Independent => "case-evidence-independent",
    };
    let steps = Grade::ALL.map(|grade| (grade.step(), terms::key("grade", &grade), needs(grade))).into();
    let (people, places) = (FEWEST_FOLLOWED, FEWEST_PLACES);
    page::show(&EvidencePage { frame: house.frame(&visitor), steps, people, places })
}
