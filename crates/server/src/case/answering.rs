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
    sorting::beside::spoken,
    terms, work,
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    CaseId, ElementId, NeedId, PlaceId, World,
    case::{Case, Story, evidence},
    claim::{Arrow, Thing},
    framework, thread,
};
use samskapa_words::near::{Index, stems};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
};

/// So many at most are shown: more is a search, not an answer.
const MOST: usize = 8;
/// So many of the nearest are looked at: what lies further off shares a word by chance.
const LOOKED_AT: usize = 200;

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
    let own: BTreeSet<ElementId> = framework::tags(&world, Thing::Need(id)).iter().map(|tag| tag.element.id).collect();
    let text = need::own_words(need).join(". ");
    let found = house.nearby.cases(&world, |index| alike(index, &text, &tagged_cases(&world, &own), |_| true));
    let row = |(id, why): (CaseId, Why)| {
        let case = world.cases.get(&id)?;
        let story = &case.published()?.story;
        Some(Row {
            id,
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
pub(super) fn heard(house: &House, frame: &Frame, world: &World, case: &Case, story: &Story) -> Vec<Heard> {
    let behind = thread::before(world, Thing::Case(case.id));
    let is_elsewhere = |id: NeedId| {
        let need = world.needs.get(&id).filter(|need| need.merged_into.is_none());
        need.is_some_and(|need| !behind.contains(&Thing::Need(id)) && need::is_open_to(frame, world, need))
    };
    let (own, text) = (elements(world, case), text_of_case(story).join(". "));
    let found = house.nearby.needs(world, |index| alike(index, &text, &tagged_needs(world, &own), is_elsewhere));
    let heard = |(id, why): (NeedId, Why)| {
        let need = world.needs.get(&id)?;
        Some(Heard { need: id, title: need.title.clone(), place: (need.place, place::name(world, need.place)), why })
    };
    found.into_iter().filter_map(heard).collect()
}

/// Things that share tags with something, each with what it shares.
type Tagged<K> = BTreeMap<K, BTreeMap<ElementId, String>>;

/// The others in order: first those that share tags, then by the nearness of their words.
fn alike<K: Copy + Ord>(index: &Index<K>, text: &str, tagged: &Tagged<K>, fits: impl Fn(K) -> bool) -> Vec<(K, Why)> {
    let asked = stems(text, spoken(text));
    let near: Vec<K> = index.nearest(&asked).into_iter().map(|(name, _)| name).filter(|name| fits(*name)).collect();
    let close: BTreeSet<K> = near.iter().copied().collect();
    let (mut first, rest): (Vec<K>, Vec<K>) = near.into_iter().partition(|name| tagged.contains_key(name));
    first.extend(tagged.keys().copied().filter(|name| !close.contains(name) && fits(*name)));
    first.sort_by_key(|name| std::cmp::Reverse(tagged.get(name).map_or(0, BTreeMap::len)));
    let tags = |name: K| tagged.get(&name).into_iter().flat_map(BTreeMap::values).cloned().collect();
    let why = |name: K| Why { words: index.shared(&asked, name), tags: tags(name) };
    let all = first.into_iter().chain(rest.into_iter().take(LOOKED_AT)).map(|name| (name, why(name)));
    // A single shared word is mostly chance.
    all.filter(|(_, why)| !why.tags.is_empty() || why.words.len() > 1).take(MOST).collect()
}

fn text_of_case(story: &Story) -> [&str; 4] {
    [&story.title, &story.problem, &story.for_whom, &story.core]
}

/// What a case is tagged with: here, and where it came from.
fn elements(world: &World, case: &Case) -> BTreeSet<ElementId> {
    let here = framework::tags(world, Thing::Case(case.id));
    brought(case).iter().map(|line| line.element).chain(here.iter().map(|tag| tag.element.id)).collect()
}

/// The things that share these tags. One tag may have been set twice, here and in a branch, and is one.
fn tagged<K: Ord>(world: &World, own: &BTreeSet<ElementId>, known: impl Fn(Thing) -> Option<K>) -> Tagged<K> {
    let mut tagged = Tagged::new();
    for element in own {
        let arrows = world.claims.to(Thing::Element(*element)).filter(|claim| claim.arrow == Arrow::TaggedAs);
        for (thing, name) in arrows.filter_map(|claim| Some((claim.from, known(claim.from)?))) {
            if let Some(tag) = framework::tags(world, thing).into_iter().find(|tag| tag.element.id == *element) {
                tagged.entry(name).or_default().insert(*element, tag.element.name.clone());
            }
        }
    }
    tagged
}

fn tagged_needs(world: &World, own: &BTreeSet<ElementId>) -> Tagged<NeedId> {
    tagged(world, own, |thing| match thing {
        Thing::Need(id) => Some(id),
        _ => None,
    })
}

fn tagged_cases(world: &World, own: &BTreeSet<ElementId>) -> Tagged<CaseId> {
    let mut found = tagged(world, own, |thing| match thing {
        Thing::Case(id) => world.cases.get(&id).filter(|case| case.is_public()).map(|case| case.id),
        _ => None,
    });
    for case in world.cases.all().filter(|case| case.is_public()) {
        for line in brought(case).iter().filter(|line| own.contains(&line.element)) {
            let tags = found.entry(case.id).or_default();
            tags.entry(line.element).or_insert_with(|| line.element_name.clone());
        }
    }
    found
}

/// The needs and the public cases of the house by their words, kept from one page to the next.
#[derive(Default)]
pub struct Nearby {
    needs: Mutex<Index<NeedId>>,
    cases: Mutex<Index<CaseId>>,
}

impl Nearby {
    /// Asks for needs, when all that the world has are there.
    fn needs<T>(&self, world: &World, ask: impl FnOnce(&Index<NeedId>) -> T) -> T {
        let mut index = self.needs.lock().unwrap_or_else(PoisonError::into_inner);
        let needs = world.needs.all().filter(|need| need.merged_into.is_none());
        index.renew(needs.map(|need| (need.id, need::own_words(need).join(". "))), spoken);
        ask(&index)
    }

    /// The same for public cases.
    fn cases<T>(&self, world: &World, ask: impl FnOnce(&Index<CaseId>) -> T) -> T {
        let mut index = self.cases.lock().unwrap_or_else(PoisonError::into_inner);
        let published = world.cases.all().filter_map(|case| Some((case.id, case.published()?)));
        index.renew(published.map(|(name, version)| (name, text_of_case(&version.story).join(". "))), spoken);
        ask(&index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use samskapa_words::language::Language;
    use uuid::Uuid;

    #[test]
    fn tags_come_before_words_and_one_word_is_no_reason() {
        let texts = ["Sen buss hem på kvällen från vårdcentralen", "Läkaren byts varje gång", "Bussen är full"];
        let mut index = Index::default();
        index.renew((0..).zip(texts), |_| Language::Swedish);
        let tagged = Tagged::from([(1, BTreeMap::from([(ElementId(Uuid::nil()), "Att bli lyssnad på".to_owned())]))]);
        let found = alike(&index, "Buss hem från vårdcentralen på kvällen", &tagged, |_| true);
        assert_eq!(found.iter().map(|(name, _)| *name).collect::<Vec<_>>(), [1, 0]);
        assert_eq!(found[0].1.tags, ["Att bli lyssnad på"]);
        assert!(found[1].1.words.len() > 1, "{found:?}");
        assert_eq!(alike(&index, texts[0], &tagged, |name| name != 0).len(), 1, "what does not fit is left out");
    }
}
