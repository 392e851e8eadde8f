//! The page of one card: how it goes, in a sentence, a picture and a table; what is done; what came of it; and who asked
//! for it.

use super::{chart::Picture, told};
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Link, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    ActivityId, GoalCardId, PartId, ValueId, World,
    claim::{Arrow, Thing},
    goal_card::{self, Aim, Better, GoalCard, ground, trend},
    target_picture,
};

#[derive(Template)]
#[template(path = "goal_card/page.html")]
struct CardPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    id: GoalCardId,
    aim: &'a Aim,
    organisation: String,
    better: &'static str,
    baseline: String,
    target: String,
    kpi: Option<(String, String)>,
    tag: (&'static str, &'static str),
    sentence: String,
    measure: &'a str,
    picture: Option<Picture>,
    values: Vec<Row>,
    parts: Vec<(PartId, String)>,
    needs: Vec<Link>,
    voices: usize,
    activities: Vec<Doing<'a>>,
    outcome: Option<(String, &'a str)>,
    before: Vec<(Date, &'a str)>,
    /// Things that can be an activity.
    things: Vec<Choice>,
    /// Values that a story can be told of.
    points: Vec<Choice>,
    more_needs: Vec<Choice>,
    more_parts: Vec<Choice>,
}

/// A value with its history.
struct Row {
    id: ValueId,
    date: Date,
    amount: Option<String>,
    note: String,
    /// What stood there before, and why it was corrected.
    earlier: Vec<(String, String)>,
}

/// An activity.
struct Doing<'a> {
    id: ActivityId,
    what: &'a str,
    link: Option<Link>,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<GoalCardId>) -> Answer {
    shown(&house, &visitor, id, Again::default())
}

/// The page, fresh or again.
pub(super) fn shown(house: &House, visitor: &Visitor, id: GoalCardId, again: Again) -> Answer {
    let (world, today, frame) = (house.world(), house.today(), again.frame(house, visitor));
    let card = world.goal_cards.get(&id).ok_or(Problem::NotFound)?;
    let aim = card.aim().ok_or(Problem::NotFound)?;
    let locale = frame.locale();
    let behind = ground(&world, id);
    let number = |amount| told::with_unit(locale, aim, amount);
    let followed = world.claims.from(Thing::GoalCard(id)).filter(|claim| claim.arrow == Arrow::Follows);
    let needs = work::links(
        &frame,
        &world,
        followed
            .map(|claim| claim.to)
            .chain(behind.needs.iter().map(|id| Thing::Need(*id)))
            .collect::<std::collections::BTreeSet<_>>(),
    );
    let parts = goal_card::parts(&world, id);
    let untied = |choice: &Choice, there: &[String]| !there.contains(&choice.value);
    let tied_needs: Vec<String> = behind.needs.iter().map(ToString::to_string).collect();
    let tied_parts: Vec<String> = parts.iter().map(ToString::to_string).collect();
    let leads = work::leads(visitor);
    let page = CardPage {
        was: again.was,
        leads,
        id,
        aim,
        organisation: world.organisations.get(&aim.organisation).map(|one| one.name.clone()).unwrap_or_default(),
        better: if aim.better == Better::Up { "term-better-up" } else { "term-better-down" },
        baseline: number(aim.baseline.amount),
        target: number(aim.target.amount),
        kpi: aim.kpi.as_ref().map(|kpi| (kpi.to_string(), format!("https://api.kolada.se/v3/kpi/{kpi}"))),
        tag: told::tag(trend(card, today)),
        sentence: told::sentence(&house.texts, locale, card, today),
        measure: &aim.measure,
        picture: Picture::of(&frame, &house.texts, card).filter(|_| !card.series().is_empty()),
        values: values(&frame, card),
        parts: parts
            .iter()
            .filter_map(|part| target_picture::latest(&world, *part))
            .map(|(_, part)| (part.id, crate::target_picture::line(part)))
            .collect(),
        needs,
        voices: behind.voices.len(),
        activities: activities(&frame, &world, card),
        outcome: card.outcome().map(|(told, noted)| (number(noted.point.amount), told.story.as_str())),
        before: before(house, card),
        things: if leads { things(&frame, &world) } else { Vec::new() },
        points: points(&frame, card),
        more_needs: work::needs(&world, &frame, None).into_iter().filter(|choice| untied(choice, &tied_needs)).collect(),
        more_parts: work::parts(&world, None, house.today())
            .into_iter()
            .filter(|choice| untied(choice, &tied_parts))
            .collect(),
        frame,
    };
    work::send(&page.frame, &page)
}

fn values(frame: &Frame, card: &GoalCard) -> Vec<Row> {
    let amount = |noted: &goal_card::Noted| told::amount(frame.locale(), noted.point.amount);
    let mut rows: Vec<Row> = card
        .values
        .iter()
        .filter_map(|value| {
            let stood: Vec<_> = value.readings.iter().filter_map(|reading| reading.noted.as_ref()).collect();
            let last = stood.last()?;
            let pairs = value.readings.windows(2).filter_map(|two| {
                let [earlier, later] = two else { return None };
                let earlier = earlier.noted.as_ref()?;
                Some((format!("{}: {}", frame.date(&earlier.point.date), amount(earlier)), later.why.clone()))
            });
            Some(Row {
                id: value.id,
                date: last.point.date,
                amount: value.noted().map(amount),
                note: last.note.clone(),
                earlier: pairs.collect(),
            })
        })
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.date));
    rows
}

fn activities<'a>(frame: &Frame, world: &World, card: &'a GoalCard) -> Vec<Doing<'a>> {
    let link = |thing: Option<Thing>| work::links(frame, world, thing).pop();
    card.doing().map(|one| Doing { id: one.id, what: &one.what, link: link(one.thing) }).collect()
}

/// What the card said before, by the reasons for writing it anew.
fn before<'a>(house: &House, card: &'a GoalCard) -> Vec<(Date, &'a str)> {
    let day = |stamp: &samskapa_domain::Stamp| stamp.time.to_zoned(house.settings.zone.clone()).date();
    card.written.iter().skip(1).rev().map(|written| (day(&written.stamp), written.why.as_str())).collect()
}

fn things(frame: &Frame, world: &World) -> Vec<Choice> {
    let actions = world.actions.all().filter(|action| action.done.is_none()).map(|action| Thing::Action(action.id));
    let trials = world.trials.all().map(|trial| Thing::Trial(trial.id));
    let steps = world.steps.all().map(|step| Thing::Step(step.id));
    let links = work::links(frame, world, actions.chain(trials).chain(steps));
    links
        .into_iter()
        .map(|link| Choice { words: format!("{}: {}", frame.t(link.kind), link.title), value: link.value })
        .collect()
}

fn points(frame: &Frame, card: &GoalCard) -> Vec<Choice> {
    let words = |noted: &goal_card::Noted| {
        format!("{}: {}", frame.date(&noted.point.date), told::amount(frame.locale(), noted.point.amount))
    };
    card.series().iter().rev().map(|(id, noted)| Choice { value: id.to_string(), words: words(noted) }).collect()
}
