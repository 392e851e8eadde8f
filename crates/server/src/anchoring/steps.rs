//! What is done with the log: one says whom one means to reach, an occasion is noted, an objection is heeded.

use super::{of, page::shown, path};
use crate::{
    frame::{error::Problem, form::Form, page::Answer, visitor::Visitor},
    house::House,
    work::{self, Undone},
};
use axum::extract::{Path, State};
use samskapa_domain::{
    AnchoringId, ObjectionId,
    anchoring::{Command, Form as Way, Group, Occasion, Sort},
};
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Aiming {
    of: String,
    groups: Vec<Sort>,
    own: String,
}

#[derive(Deserialize)]
pub(super) struct Logging {
    of: String,
    sort: Sort,
    form: Way,
    #[serde(default)]
    name: String,
    #[serde(default)]
    date: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    people: String,
    #[serde(default)]
    response: String,
    #[serde(default)]
    objections: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Heeding {
    #[serde(rename = "do")]
    press: String,
    what: String,
    instead: String,
}

pub(super) async fn aim(State(house): State<House>, visitor: Visitor, form: Form<Aiming>) -> Answer {
    let Aiming { of: word, groups, own } = form.fields;
    let of = of(&word).ok_or_else(|| Problem::Malformed(form.typed.clone()))?;
    let plain = groups.into_iter().map(|sort| Group { sort, name: String::new() });
    let named = own.lines().map(str::trim).filter(|line| !line.is_empty());
    let named = named.map(|line| Group { sort: Sort::Others, name: line.to_owned() });
    let told = house.tell(&visitor, form.key, Command::Aim { of, groups: plain.chain(named).collect() }).await;
    work::done(&house, told, form.typed, (path(of), "notice-anchoring-aimed"), |again| shown(&house, &visitor, of, again))
}

pub(super) async fn log(State(house): State<House>, visitor: Visitor, form: Form<Logging>) -> Answer {
    let of = of(&form.fields.of).ok_or_else(|| Problem::Malformed(form.typed.clone()))?;
    let told = match occasion(&house, &visitor, &form.fields) {
        Ok(occasion) => {
            let lines = form.fields.objections.lines().map(str::trim).filter(|line| !line.is_empty());
            let objections = lines.map(str::to_owned).collect();
            let command = Command::Log { id: AnchoringId(form.key), of, occasion, objections };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    work::done(&house, told, form.typed, (path(of), "notice-anchoring-logged"), |again| shown(&house, &visitor, of, again))
}

fn occasion(house: &House, visitor: &Visitor, fields: &Logging) -> Result<Occasion, Undone> {
    let missing = |_| Undone::No(house.texts.t(visitor.locale, "anchoring-number-missing").to_string());
    Ok(Occasion {
        group: Group { sort: fields.sort, name: fields.name.clone() },
        date: work::day(house, visitor, &fields.date)?,
        place: fields.place.clone(),
        form: fields.form,
        people: fields.people.trim().parse().map_err(missing)?,
        response: fields.response.clone(),
    })
}

pub(super) async fn heed(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, objection)): Path<(AnchoringId, ObjectionId)>,
    form: Form<Heeding>,
) -> Answer {
    let of = house.world().anchorings.get(&id).ok_or(Problem::NotFound)?.of;
    let Heeding { press, what, instead } = form.fields;
    let command = match press.as_str() {
        "clear" => Command::Clear { id, objection },
        "mask" => Command::Mask { id, objection, instead },
        "erase" => Command::Erase { id, objection },
        _ => Command::Heed { id, objection, what },
    };
    let told = house.tell(&visitor, form.key, command).await;
    let to = (format!("{}#{id}", path(of)), "notice-anchoring-heeded");
    work::done(&house, told, form.typed, to, |again| shown(&house, &visitor, of, again))
}
