//! A goal card on one page. Lists are shortened to what fits, and say how much more there is on its page.

use super::{Body, Kind, Unwritten, Writing, Written, quoted, stem};
use crate::{
    goal_card::{chart, told},
    rights::Right,
    short::Rows,
    terms, work,
};
use samskapa_domain::{
    GoalCardId, NeedId,
    claim::Thing,
    goal_card::{self, Aim, GoalCard},
};
use samskapa_paper::forms::{
    goal_card::{self as form, GoalCard as Form},
    told::{Piece, Section},
};

/// The paper, open to everybody.
pub const KIND: Kind = Kind { path: "/paper/goal-card/{id}", right: Right::Anyone, write };

/// So many values stand on it.
const VALUES: usize = 6;
/// So many things that are done.
const ACTIVITIES: usize = 4;
/// So many sentences of people.
const QUOTES: usize = 3;
/// So many letters of a line, and of the story: what is longer is cut, and stands whole on the page.
const LINE: usize = 110;
const STORY: usize = 500;

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let id: GoalCardId = id.parse().map_err(|_| Unwritten::NotThere)?;
    let card = writing.world.goal_cards.get(&id).ok_or(Unwritten::NotThere)?;
    let aim = card.aim().ok_or(Unwritten::NotThere)?;
    let paper = paper(writing, card, aim);
    let name = stem([&*paper.kind, &paper.title]);
    Ok(Written { name, body: Body::Sheets(vec![writing.sheet(paper)]) })
}

fn paper(writing: &Writing<'_>, card: &GoalCard, aim: &Aim) -> Form {
    let (world, locale) = (writing.world, writing.wish.locale);
    let organisation = world.organisations.get(&aim.organisation).map(|one| one.name.clone()).unwrap_or_default();
    let sentence = told::sentence(&writing.house.texts, locale, card, writing.today);
    let better = writing.say(terms::key("better", &aim.better));
    let period = writing.t("goal-card-period-days").s("from", writing.date(aim.from)).s("to", writing.date(aim.to));
    let about = [organisation.clone(), aim.unit.clone(), aim.owner.clone(), period.to_string()];
    let about: Vec<String> =
        about.into_iter().filter(|part| !part.is_empty()).map(|part| quoted::cut(&part, LINE)).collect();
    let sections = [activities(writing, card), outcome(writing, card, aim), words(writing, card)];
    Form {
        head: writing.head(organisation, ""),
        title: quoted::cut(&aim.goal, LINE),
        kind: writing.say("goal-card-paper-kind"),
        about: about.join(" · "),
        measure: format!("{} ({}). {better}.", quoted::cut(&aim.measure, LINE), aim.counted_in),
        chart: chart::Chart::of(&writing.house.texts, locale, card).filter(|chart| !chart.dots.is_empty()).map(|chart| {
            form::Chart {
                alt: format!("{sentence} {}", writing.say("goal-card-chart-desc")),
                dots: chart.dots.into_iter().map(|(x, y, _)| (x, y)).collect(),
                baseline: chart.baseline,
                target: chart.target,
                years: chart.years,
            }
        }),
        sentence,
        values: values(writing, card).into_iter().collect(),
        sections: sections.into_iter().flatten().collect(),
    }
}

/// How many more there are than stand on the paper.
fn more(writing: &Writing<'_>, all: usize, shown: usize) -> Option<Piece> {
    let left = all.checked_sub(shown).filter(|left| *left > 0)?;
    Some(Piece::remark(writing.t("goal-card-paper-more").n("count", left).to_string()))
}

fn values(writing: &Writing<'_>, card: &GoalCard) -> Option<Section> {
    let series = card.series();
    let row = |(_, noted): &(_, &goal_card::Noted)| {
        vec![writing.date(noted.point.date), told::amount(writing.wish.locale, noted.point.amount)]
    };
    let rows: Vec<Vec<String>> = series.iter().rev().take(VALUES).map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let head = vec![writing.say("goal-card-day"), writing.say("goal-card-number")];
    let table = Piece::Table { head, rows, widths: vec![3, 2] };
    Section::of(
        writing.say("goal-card-paper-values"),
        [Some(table), more(writing, series.len(), VALUES)].into_iter().flatten().collect(),
    )
}

fn activities(writing: &Writing<'_>, card: &GoalCard) -> Option<Section> {
    let said = |one: &goal_card::Activity| {
        let title = one.thing.and_then(|thing| work::title(writing.world, thing));
        let words = [title.unwrap_or_default(), one.what.clone()];
        let words: Vec<String> = words.into_iter().filter(|words| !words.is_empty()).collect();
        quoted::cut(&words.join(". "), LINE)
    };
    let all: Vec<String> = card.doing().map(said).collect();
    if all.is_empty() {
        return None;
    }
    let points = Piece::Points { points: all.iter().take(ACTIVITIES).cloned().collect() };
    let pieces = [Some(points), more(writing, all.len(), ACTIVITIES)].into_iter().flatten().collect();
    Section::of(writing.say("goal-card-activities"), pieces)
}

fn outcome(writing: &Writing<'_>, card: &GoalCard, aim: &Aim) -> Option<Section> {
    let (told, noted) = card.outcome()?;
    let number = told::with_unit(writing.wish.locale, aim, noted.point.amount);
    Section::of_text(writing.say("goal-card-outcome"), &format!("{number}. {}", quoted::cut(&told.story, STORY)))
}

/// The words behind the goal, or plainly that nobody stands there.
fn words(writing: &Writing<'_>, card: &GoalCard) -> Option<Section> {
    let world = writing.world;
    let behind = goal_card::ground(world, card.id);
    let heading = writing.say("goal-card-paper-words");
    if behind.voices.is_empty() {
        return Section::of(heading, vec![Piece::text(writing.say("goal-card-nobody"))]);
    }
    let needs: Vec<String> = behind.needs.iter().filter_map(|need| title(writing, *need)).collect();
    let voices = behind.voices.iter().filter_map(|id| world.voices.get(id));
    let quotes = quoted::published(writing, voices, QUOTES);
    let count = writing.t("goal-card-voices").n("count", behind.voices.len()).to_string();
    let at = format!("{count}: {}", writing.at(Rows::GoalCard, card.id.0));
    let needs = (!needs.is_empty()).then(|| Piece::text(quoted::cut(&needs.join(" · "), LINE)));
    let quotes = (!quotes.is_empty()).then_some(Piece::Quotes { quotes });
    Section::of(heading, [needs, quotes, Some(Piece::remark(at))].into_iter().flatten().collect())
}

fn title(writing: &Writing<'_>, need: NeedId) -> Option<String> {
    let need = writing.world.needs.get(&need).filter(|need| crate::need::is_public(writing.world, need))?;
    work::title(writing.world, Thing::Need(need.id))
}
