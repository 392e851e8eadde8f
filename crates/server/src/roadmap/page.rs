//! The page of a roadmap as all have it.

use super::{
    picture::Picture,
    rows::{self, Section},
};
use crate::{
    frame::{
        dates,
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work,
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    OrganisationId, RoadmapId, World,
    organisation::Sort,
    roadmap::{self, Difference},
};

#[derive(Template)]
#[template(path = "roadmap/page.html")]
struct RoadmapPage {
    frame: Frame,
    leads: bool,
    id: RoadmapId,
    at: Option<OrganisationId>,
    title: String,
    who: String,
    target: Option<(String, String)>,
    sections: Vec<Section>,
    picture: Option<Picture>,
    municipalities: Vec<Municipality>,
}

/// A municipality, and how many steps it has otherwise.
struct Municipality {
    id: OrganisationId,
    name: String,
    differences: usize,
    outdated: usize,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<RoadmapId>) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let roadmap = world.roadmaps.get(&id).ok_or(Problem::NotFound)?;
    let sections = rows::shared(&world, roadmap);
    let picture = Picture::of(&frame, &sections, house.today());
    let target = roadmap.picture.and_then(|id| world.target_pictures.get(&id));
    page::show(&RoadmapPage {
        leads: work::leads(&visitor),
        id,
        at: None,
        title: roadmap.title.clone(),
        who: roadmap.who.clone(),
        target: target.map(|one| (format!("/target-pictures/{}", one.id), one.title.clone())),
        sections,
        picture,
        municipalities: municipalities(&frame, &world, id),
        frame,
    })
}

fn municipalities(frame: &Frame, world: &World, id: RoadmapId) -> Vec<Municipality> {
    let differing = roadmap::differing(world, id);
    let wanted = world.organisations.all().filter(|one| one.sort == Sort::Municipality || differing.contains(&one.id));
    let mut all: Vec<Municipality> = wanted
        .map(|one| {
            let here = roadmap::here(world, id, one.id);
            let outdated = here.iter().filter(|step| match step.difference {
                Difference::Otherwise(deviation) | Difference::NotHere(deviation) => step.step.is_outdated(deviation),
                Difference::Inherited | Difference::Own => false,
            });
            let outdated = outdated.count();
            let differences = here.iter().filter(|step| step.difference != Difference::Inherited).count();
            Municipality { id: one.id, name: one.name.clone(), differences, outdated }
        })
        .collect();
    dates::sort_by_word(frame.locale(), &mut all, |one| &one.name);
    all
}
