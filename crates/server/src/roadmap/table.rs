//! The steps of a roadmap as a table file.

use super::rows::{self, Section, state_word};
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work,
};
use axum::extract::{Path, State};
use samskapa_domain::{OrganisationId, RoadmapId};

pub(super) async fn shared(State(house): State<House>, visitor: Visitor, Path(id): Path<RoadmapId>) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let roadmap = world.roadmaps.get(&id).ok_or(Problem::NotFound)?;
    send(&frame, rows::shared(&world, roadmap))
}

pub(super) async fn local(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, organisation)): Path<(RoadmapId, OrganisationId)>,
) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let roadmap = world.roadmaps.get(&id).ok_or(Problem::NotFound)?;
    if !world.organisations.has(&organisation) {
        return Err(Problem::NotFound);
    }
    send(&frame, rows::local(&world, roadmap, organisation))
}

fn send(frame: &Frame, sections: Vec<Section>) -> Answer {
    let heads = [
        frame.t("roadmap-area"),
        frame.t("roadmap-what"),
        frame.t("roadmap-from"),
        frame.t("roadmap-to"),
        frame.t("roadmap-owner"),
        frame.t("roadmap-measure"),
        frame.t("roadmap-conditions"),
        frame.t("work-state"),
        frame.t("roadmap-difference"),
        frame.t("work-why"),
    ];
    let heads = heads.map(|head| head.to_string());
    let rows = sections.into_iter().flat_map(|section| {
        let title = section.title;
        section.rows.into_iter().map(move |row| {
            let (difference, why) = match &row.difference {
                Some(told) => {
                    let outdated = if told.outdated { format!(" ({})", frame.t("roadmap-outdated")) } else { String::new() };
                    (format!("{}{outdated}", frame.t(told.key)), told.why.clone())
                }
                None => (String::new(), String::new()),
            };
            [
                title.clone(),
                row.what.clone(),
                row.from.to_string(),
                row.to.to_string(),
                row.owner.clone(),
                row.measure.clone(),
                row.conditions.clone(),
                state_word(frame, row.state),
                difference,
                why,
            ]
        })
    });
    work::csv("roadmap.csv", heads, rows)
}
