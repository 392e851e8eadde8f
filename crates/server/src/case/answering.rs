//! Which cases answer a need, and where the need that a case answers was heard as well. Found by the words that they share
//! and the tags that they share, each with its reason; a person judges.

use super::{brought, house_of, language};
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need, place,
    sorting::nearness,
    terms, work,
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    CaseId, ElementId, NeedId, PlaceId, World,
    case::{Case, Story, evidence},
    claim::Thing,
    framework,
    need::Need,
    thread,
};
use std::collections::{BTreeMap, BTreeSet};

/// So many at most are shown: more is a search, not an answer.
const MOST: usize = 8;

/// Why two were found alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// The words that they share.
    pub words: Vec<String>,
    /// The tags that they share.
    pub tags: Vec<String>,
}

/// A need like the one that a case answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The need.
    pub need: NeedId,
    /// Its title.
    pub title: String,
    /// Where it was heard.
    pub place: (PlaceId, String),
    /// Why it was found.
    pub why: Why,
}

#[derive(Template)]
#[template(path = "case/answering.html")]
struct AnsweringPage {
    frame: Frame,
    leads: bool,
    id: NeedId,
    title: String,
    place: PlaceId,
    rows: Vec<Row>,
}

struct Row {
    id: CaseId,
    title: String,
    problem: String,
    language: Option<String>,
    place: String,
    house: Option<String>,
    grade: String,
    why: Why,
}

/// Whether there is any case that could answer a need.
pub fn has_cases(world: &World) -> bool {
    world.cases.all().any(Case::is_public)
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<NeedId>) -> Answer {
    let (world, frame) = (house.world(), house.frame(&visitor));
    let need = world.needs.get(&id).filter(|need| need::is_open_to(&frame, &world, need)).ok_or(Problem::NotFound)?;
    let cases: Vec<(&Case, &Story)> = world.cases.all().filter_map(|case| Some((case, &case.published()?.story))).collect();
    let texts: Vec<String> = cases.iter().map(|(_, story)| text_of_case(story)).collect();
    let elements: Vec<_> = cases.iter().map(|(case, _)| elements_of_case(&world, case)).collect();
    let found = alike(&text_of_need(need), &elements_of(&world, Thing::Need(id)), &texts, &elements);
    let row = |(nth, why): (usize, Why)| {
        let (case, story) = cases.get(nth)?;
        Some(Row {
            id: case.id,
            title: story.title.clone(),
            problem: story.problem.clone(),
            language: language(case),
            place: story.conditions.place.clone(),
            house: house_of(&world, case),
            grade: terms::key("grade", &evidence::grade(&story.facts)),
            why,
        })
    };
    let rows = found.into_iter().filter_map(row).collect();
    page::show(&AnsweringPage {
        leads: work::leads(&visitor),
        id,
        title: need.title.clone(),
        place: need.place,
        rows,
        frame,
    })
}

/// Where else the need that a case answers was heard.
pub(super) fn heard(frame: &Frame, world: &World, case: &Case, story: &Story) -> Vec<Heard> {
    let behind = thread::before(world, Thing::Case(case.id));
    let is_elsewhere = |need: &&Need| {
        need.merged_into.is_none() && !behind.contains(&Thing::Need(need.id)) && need::is_open_to(frame, world, need)
    };
    let needs: Vec<&Need> = world.needs.all().filter(is_elsewhere).collect();
    let texts: Vec<String> = needs.iter().map(|need| text_of_need(need)).collect();
    let elements: Vec<_> = needs.iter().map(|need| elements_of(world, Thing::Need(need.id))).collect();
    let found = alike(&text_of_case(story), &elements_of_case(world, case), &texts, &elements);
    let heard = |(nth, why): (usize, Why)| {
        let need = needs.get(nth)?;
        Some(Heard { need: need.id, title: need.title.clone(), place: (need.place, place::name(world, need.place)), why })
    };
    found.into_iter().filter_map(heard).collect()
}

type Elements = BTreeMap<ElementId, String>;

/// The others in order: first those that share tags, then by the nearness of their words.
fn alike(text: &str, own: &Elements, texts: &[String], elements: &[Elements]) -> Vec<(usize, Why)> {
    let others: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut found: Vec<(usize, Why)> =
        nearness::nearest(text, &others).into_iter().map(|(nth, words)| (nth, Why { words, tags: Vec::new() })).collect();
    let near: BTreeSet<usize> = found.iter().map(|(nth, _)| *nth).collect();
    found.extend((0..texts.len()).filter(|nth| !near.contains(nth)).map(|nth| (nth, Why::default())));
    for (nth, why) in &mut found {
        let shared = elements.get(*nth).into_iter().flatten().filter(|(id, _)| own.contains_key(id));
        why.tags = shared.map(|(_, name)| name.clone()).collect();
    }
    // A single shared word is mostly chance.
    found.retain(|(_, why)| !why.tags.is_empty() || why.words.len() > 1);
    found.sort_by_key(|(_, why)| std::cmp::Reverse(why.tags.len()));
    found.truncate(MOST);
    found
}

fn text_of_case(story: &Story) -> String {
    [&story.title, &story.problem, &story.for_whom, &story.core].map(String::as_str).join(". ")
}

fn text_of_need(need: &Need) -> String {
    format!("{}. {}", need.title, need.statement.as_deref().unwrap_or_default())
}

fn elements_of(world: &World, thing: Thing) -> Elements {
    framework::tags(world, thing).into_iter().map(|tag| (tag.element.id, tag.element.name.clone())).collect()
}

fn elements_of_case(world: &World, case: &Case) -> Elements {
    let brought = brought(case).iter().map(|line| (line.element, line.element_name.clone()));
    brought.chain(elements_of(world, Thing::Case(case.id))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn tags_come_before_words_and_one_word_is_no_reason() {
        let tag = |nth: u128, name: &str| Elements::from([(ElementId(Uuid::from_u128(nth)), name.to_owned())]);
        let texts = [
            "Sen buss hem på kvällen från vårdcentralen".to_owned(),
            "Läkaren byts varje gång".to_owned(),
            "Bussen är full".to_owned(),
        ];
        let elements = [Elements::new(), tag(1, "Att bli lyssnad på"), Elements::new()];
        let found = alike("Buss hem från vårdcentralen på kvällen", &tag(1, "Att bli lyssnad på"), &texts, &elements);
        assert_eq!(found.iter().map(|(nth, _)| *nth).collect::<Vec<_>>(), [1, 0]);
        assert_eq!(found[0].1.tags, ["Att bli lyssnad på"]);
        assert!(found[1].1.words.len() > 1, "{found:?}");
    }
}
