//! Needs: what several people said has in common, and what became of it.
//!
//! [`list`] shows them all; [`page`] shows one to everybody, the words of the people first; [`history`] shows every
//! arrow to and from it; [`quoted`] all of its sentences. [`work`] holds what those who lead can do with it, and
//! [`fresh`] takes a professional's observation.

mod fresh;
mod history;
mod list;
mod page;
mod quoted;
mod steps;
pub(crate) mod work;

use crate::{
    frame::{door::Doors, page::Frame},
    rights::Right,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use samskapa_domain::{
    NeedId, World,
    claim::Thing,
    need::{self, Basis, Need, Standing},
    voice,
};

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/needs", Right::Anyone, list::page)
        .get("/needs/new", Right::Lead, fresh::page)
        .post("/needs", Right::Lead, fresh::observe)
        .get("/needs/{id}", Right::Anyone, page::page)
        .get("/needs/{id}/voices", Right::Anyone, quoted::page)
        .get("/needs/{id}/history", Right::Anyone, history::page)
        .post("/needs/{id}/history", Right::Lead, history::withdraw)
        .get("/needs/{id}/work", Right::Lead, work::page)
        .post("/needs/{id}/work", Right::Lead, steps::take)
}

/// Whether everybody may read of a need: something in it was said in public, it is a professional's observation,
/// or it has been answered.
pub fn is_public(world: &World, need: &Need) -> bool {
    need.basis == Basis::ProfessionalObservation
        || need::any_voice(world, need, |voice| voice::is_public(world, voice))
        || need::answer(world, need.id).is_some()
}

/// The words of a need itself: its title and, if there is one, its statement.
pub fn own_words(need: &Need) -> [&str; 2] {
    [&need.title, need.statement.as_deref().unwrap_or_default()]
}

/// Whether the reader of a frame may read of a need.
pub fn is_open_to(frame: &Frame, world: &World, need: &Need) -> bool {
    crate::work::leads(&frame.visitor) || is_public(world, need)
}

/// How the tag that tells where a need stands looks.
pub fn tag(standing: Standing) -> &'static str {
    match standing {
        Standing::Heard | Standing::Formulated | Standing::ConfirmedByOwners | Standing::NotPrioritised => "",
        Standing::Prioritised | Standing::InWork | Standing::DecidedLater | Standing::Reopened => "tag--now",
        Standing::HandedOver => "tag--away",
        Standing::DecidedNo | Standing::Contested => "tag--no",
        Standing::DecidedYes | Standing::Changed | Standing::Answered | Standing::Confirmed | Standing::Closed => {
            "tag--done"
        }
    }
}

/// The last time that anything was said or done about a need, or about one joined to it.
pub fn last_sign(world: &World, id: NeedId) -> Option<Timestamp> {
    need::within(world, id)
        .into_iter()
        .flat_map(|id| {
            let own = world.needs.get(&id).map(|need| need.last.time);
            let arrows = world.claims.history_from(Thing::Need(id)).chain(world.claims.history_to(Thing::Need(id)));
            let drawn = arrows.map(|claim| claim.withdrawn.as_ref().map_or(claim.drawn.time, |(stamp, _)| stamp.time));
            own.into_iter().chain(drawn).collect::<Vec<_>>()
        })
        .max()
}

/// How many days ago something was, where the process lives; never less than none.
fn days_since(at: Timestamp, today: Date, zone: &TimeZone) -> i32 {
    let day = at.to_zoned(zone.clone()).date();
    day.until(today).map_or(0, |span| span.get_days().max(0))
}

/// Whoever did something, as a reader may know it: those who lead see each other's names.
pub(crate) fn who(frame: &Frame, actor: &str) -> String {
    match actor.split_once(':') {
        Some(("lead", name)) if crate::work::leads(&frame.visitor) => name.to_owned(),
        Some(("lead", _)) => frame.t("need-who-lead").to_string(),
        Some(("host", _)) => frame.t("need-who-host").to_string(),
        _ if actor == "resident" => frame.t("need-who-resident").to_string(),
        _ => frame.t("need-who-house").to_string(),
    }
}
