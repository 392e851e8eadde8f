//! Milestones: the small wins on the way, who made them happen, and thanks to them.

use crate::{
    frame::{
        dates,
        door::Doors,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    meeting::choice::or_none,
    place,
    rights::Right,
};
use askama::Template;
use axum::extract::{Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    MilestoneId, NeedId, PlaceId, World,
    claim::{Arrow, Thing},
    milestone, need,
};
use serde::Deserialize;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/milestones", Right::Anyone, list_page).post("/milestones", Right::Lead, celebrate)
}

/// A milestone as it is shown.
pub struct Row {
    /// Its name in the ledger.
    pub id: MilestoneId,
    /// What was won.
    pub what: String,
    /// Who made it happen.
    pub who: String,
    /// Thanks to them.
    pub thanks: String,
    /// When.
    pub date: Date,
    /// Where: the place and its name.
    pub place: (PlaceId, String),
    /// The needs for which it is a step.
    pub needs: Vec<(NeedId, String)>,
}

/// The milestones of a place, or of all places, the latest first.
pub fn rows(world: &World, at: Option<PlaceId>) -> Vec<Row> {
    let mut rows: Vec<Row> = world
        .milestones
        .all()
        .filter(|milestone| at.is_none_or(|place| milestone.place == place))
        .map(|milestone| row(world, milestone))
        .collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.date), row.id));
    rows
}

/// The milestones that mark a step for a need or for one joined to it, the oldest first.
pub fn of_need(world: &World, id: NeedId) -> Vec<&milestone::Milestone> {
    let marks = need::within(world, id).into_iter().flat_map(|need| world.claims.to(Thing::Need(need)));
    let mut names: Vec<MilestoneId> = marks
        .filter_map(|claim| match (claim.arrow, claim.from) {
            (Arrow::Marks, Thing::Milestone(id)) => Some(id),
            _ => None,
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    let mut milestones: Vec<_> = names.iter().filter_map(|id| world.milestones.get(id)).collect();
    milestones.sort_by_key(|milestone| (milestone.date, milestone.id));
    milestones
}

fn row(world: &World, milestone: &milestone::Milestone) -> Row {
    let needs = world.claims.from(Thing::Milestone(milestone.id)).filter_map(|claim| match (claim.arrow, claim.to) {
        (Arrow::Marks, Thing::Need(id)) => world.needs.get(&need::surviving(world, id)),
        _ => None,
    });
    Row {
        id: milestone.id,
        what: milestone.what.clone(),
        who: milestone.who.clone(),
        thanks: milestone.thanks.clone(),
        date: milestone.date,
        place: (milestone.place, place::name(world, milestone.place)),
        needs: needs.filter(|need| crate::need::is_public(world, need)).map(|need| (need.id, need.title.clone())).collect(),
    }
}

#[derive(Template)]
#[template(path = "milestone/list.html")]
struct ListPage {
    frame: Frame,
    milestones: Vec<Row>,
    places: Vec<(PlaceId, String)>,
    needs: Vec<(NeedId, String)>,
    typed: Fields,
}

/// What is typed to celebrate.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Fields {
    #[serde(deserialize_with = "or_none")]
    place: Option<PlaceId>,
    what: String,
    who: String,
    thanks: String,
    #[serde(deserialize_with = "or_none")]
    date: Option<Date>,
    needs: Vec<NeedId>,
}

async fn list_page(State(house): State<House>, visitor: Visitor, Query(about): Query<About>) -> Answer {
    let needs = about.need.into_iter().collect();
    let typed = Fields { place: about.place, needs, date: Some(house.today()), ..Fields::default() };
    page::show(&list(&house, house.frame(&visitor), typed))
}

/// The place or need to begin with.
#[derive(Deserialize)]
struct About {
    place: Option<PlaceId>,
    need: Option<NeedId>,
}

async fn celebrate(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let Fields { place: Some(place), what, who, thanks, date: Some(date), needs } = form.fields.clone() else {
        return Err(Problem::Malformed(form.typed));
    };
    let command = milestone::Command::Celebrate { id: MilestoneId(form.key), place, what, who, thanks, date, needs };
    match house.tell(&visitor, form.key, command).await {
        Ok(_) => page::go_with_notice(&house, "/milestones", "notice-milestone-celebrated"),
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&list(&house, house.frame(&visitor).refusing(sentence), form.fields))
        }
        Err(untold) => Err(Problem::from(untold)),
    }
}

fn list(house: &House, frame: Frame, typed: Fields) -> ListPage {
    let world = house.world();
    let mut needs: Vec<(NeedId, String)> = world
        .needs
        .all()
        .filter(|need| need.merged_into.is_none() && typed.place.is_none_or(|place| need.place == place))
        .map(|need| (need.id, need.title.clone()))
        .collect();
    dates::sort_by_word(frame.locale(), &mut needs, |(_, title)| title);
    ListPage { milestones: rows(&world, None), places: place::choices(&world, frame.locale()), needs, frame, typed }
}
