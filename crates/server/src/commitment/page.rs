//! The page of one promise: how it goes, whose words it came from and where it leads.

use super::{standing, tie, who};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Link, Quotes, Ticks, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::civil::Date;
use samskapa_domain::{
    CommitmentId,
    claim::Thing,
    commitment::{self, Command, Commitment, Standing, Told},
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "commitment/page.html")]
struct CommitmentPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    commitment: &'a Commitment,
    who: String,
    day: Date,
    standing: (&'static str, &'static str),
    told: Vec<(String, &'a Told)>,
    withdrawn: Option<(Date, &'a str)>,
    needs: Vec<Link>,
    quotes: Quotes,
    parts: Vec<Link>,
    find: String,
    searched: bool,
    found: Ticks,
    more_needs: Ticks,
    more_parts: Ticks,
    tied: Vec<Choice>,
    standings: [&'static str; 3],
}

#[derive(Deserialize)]
pub(super) struct Search {
    #[serde(default)]
    find: String,
}

#[derive(Deserialize)]
pub(super) struct Telling {
    standing: Standing,
    #[serde(default)]
    date: String,
    #[serde(default)]
    happened: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Withdrawing {
    why: String,
}

pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CommitmentId>,
    Query(search): Query<Search>,
) -> Answer {
    let was = Was::default().with("date", house.today().to_string());
    shown(&house, &visitor, id, &search.find, Again::filled(was))
}

/// The page, fresh or again.
pub(super) fn shown(house: &House, visitor: &Visitor, id: CommitmentId, find: &str, again: Again) -> Answer {
    let (world, frame, leads) = (house.world(), again.frame(house, visitor), work::leads(visitor));
    let commitment = world.commitments.get(&id).ok_or(Problem::NotFound)?;
    let ground = commitment::ground(&world, id);
    let day = |time: jiff::Timestamp| time.to_zoned(house.settings.zone.clone()).date();
    let found = leads.then(|| tie::found(&world, id, find)).flatten();
    let mut told: Vec<&Told> = commitment.told.iter().collect();
    told.sort_by_key(|told| std::cmp::Reverse((told.date, told.stamp.sequence)));
    let page = CommitmentPage {
        leads,
        who: who(&world, commitment.by),
        day: day(commitment.promised.time),
        standing: standing(commitment),
        told: told.into_iter().map(|told| (crate::terms::key("commitment", &told.standing), told)).collect(),
        withdrawn: commitment.withdrawn.as_ref().map(|(stamp, why)| (day(stamp.time), why.as_str())),
        needs: work::links(&frame, &world, ground.needs.iter().map(|need| Thing::Need(*need))),
        quotes: Quotes::of(&world, &frame, ground.voices.iter().filter_map(|id| world.voices.get(id))),
        parts: work::links(&frame, &world, commitment::parts(&world, id).into_iter().map(Thing::Part)),
        find: find.to_owned(),
        searched: found.is_some(),
        found: Ticks::of(found.unwrap_or_default(), &again.was, "voices"),
        more_needs: Ticks::of(work::needs(&world, &frame, None), &again.was, "needs"),
        more_parts: Ticks::of(work::parts(&world, None, house.today()), &again.was, "parts"),
        tied: if leads { tie::tied(&world, &frame, id) } else { Vec::new() },
        standings: ["under-way", "kept", "not-kept"],
        was: again.was,
        commitment,
        frame,
    };
    work::send(&page.frame, &page)
}

pub(super) async fn tell(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CommitmentId>,
    form: Form<Telling>,
) -> Answer {
    let Telling { standing, date, happened } = form.fields;
    let told = match work::day(&house, &visitor, &date) {
        Ok(date) => {
            let command = Command::Tell { id, standing, date, story: happened };
            house.tell(&visitor, form.key, command).await.map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let path = (format!("/commitments/{id}"), "notice-commitment-told");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, "", again))
}

pub(super) async fn withdraw(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CommitmentId>,
    form: Form<Withdrawing>,
) -> Answer {
    let told = house.tell(&visitor, form.key, Command::Withdraw { id, why: form.fields.why }).await;
    let path = (format!("/commitments/{id}"), "notice-commitment-withdrawn");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, "", again))
}
