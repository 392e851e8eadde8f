//! A roadmap as one municipality has it: what it inherits, and what it does otherwise and why.

use super::{
    picture::Picture,
    rows::{self, Section},
};
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
use axum::extract::{Path, State};
use samskapa_domain::{OrganisationId, RoadmapId};

#[derive(Template)]
#[template(path = "roadmap/local.html")]
struct LocalPage {
    frame: Frame,
    leads: bool,
    id: RoadmapId,
    at: Option<OrganisationId>,
    title: String,
    name: String,
    differences: usize,
    outdated: usize,
    sections: Vec<Section>,
    picture: Option<Picture>,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, organisation)): Path<(RoadmapId, OrganisationId)>,
) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let roadmap = world.roadmaps.get(&id).ok_or(Problem::NotFound)?;
    let name = world.organisations.get(&organisation).map(|one| one.name.clone()).ok_or(Problem::NotFound)?;
    let sections = rows::local(&world, roadmap, organisation);
    let told = || sections.iter().flat_map(|section| &section.rows).filter_map(|row| row.difference.as_ref());
    let (differences, outdated) = (told().count(), told().filter(|told| told.outdated).count());
    let picture = Picture::of(&frame, &sections, house.today());
    page::show(&LocalPage {
        leads: work::leads(&visitor),
        id,
        at: Some(organisation),
        title: roadmap.title.clone(),
        name,
        differences,
        outdated,
        sections,
        picture,
        frame,
    })
}
