//! How a bundle is weighed and taken in.

use super::{
    CaseFile, Command, Event, Neighbour, PictureLine, Refusal, ResultFile, What,
    seal::{self, Opened},
};
use crate::{
    Moment, Outcome, PictureId, Stamp, WordsId, World,
    adoption::{self, Adoption, Plan},
    case::{self, Case, FromAway, Revision, lineage, picture},
    claim::{self, Arrow, Thing},
    general,
};
use std::collections::BTreeSet;

/// A bundle that may be taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    /// The bundle.
    pub opened: Opened,
    /// What it brings.
    pub news: News,
    /// Whether its house's key was compared before.
    pub is_neighbour: bool,
}

/// What a bundle brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Something that was not here.
    New,
    /// Something later about what is here.
    Later,
}

/// Weighs a bundle: whether it is whole, whose it is, and what it brings.
///
/// # Errors
/// A [`Refusal`] that says what is the matter with it.
pub fn weigh(world: &World, text: &str) -> Result<Weighed, Refusal> {
    let opened = seal::opened(text)?;
    let house = &opened.content.house;
    let neighbour = world.neighbours.get(&house.id);
    if let Some(known) = neighbour.filter(|known| known.key != opened.key) {
        return Err(Refusal::OtherKey { name: known.house.name.clone() });
    }
    general::title("name", &house.name).map_err(|_| Refusal::Unfit)?;
    let news = match &opened.content.what {
        What::Case(file) => case_news(world, &opened, file)?,
        What::Result(file) => result_news(world, &opened, file)?,
    };
    Ok(Weighed { is_neighbour: neighbour.is_some(), news, opened })
}

fn case_news(world: &World, opened: &Opened, file: &CaseFile) -> Result<News, Refusal> {
    if case::weighed(&file.story).ok().as_ref() != Some(&file.story) {
        return Err(Refusal::Unfit);
    }
    if !are_fit(&file.pictures) {
        return Err(Refusal::Unfit);
    }
    if let Some(parent) = &file.parent
        && lineage::rings(world, file.case, &parent.parent)
    {
        return Err(Refusal::Ring);
    }
    let Some(here) = world.cases.get(&file.case) else { return Ok(News::New) };
    let away = here.from_away.as_ref().ok_or(Refusal::Ours)?;
    if away.house != opened.content.house.id {
        return Err(Refusal::Elsewhere);
    }
    if away.sha256 == seal::sha256(&opened.text) {
        return Err(Refusal::HereAlready);
    }
    if is_older(here, away, file) { Err(Refusal::Older) } else { Ok(News::Later) }
}

/// Whether pictures are as this house would have made them: what a neighbour signed is shown here under our name, so it is
/// looked at as closely as what somebody uploads.
fn are_fit(pictures: &[PictureLine]) -> bool {
    let fits = |line: &PictureLine| {
        picture::description(&line.description).ok().as_ref() == Some(&line.description)
            && picture::size(&line.jpeg) == Some((line.width, line.height))
    };
    let names: BTreeSet<PictureId> = pictures.iter().map(|line| line.picture).collect();
    pictures.len() <= picture::MOST && names.len() == pictures.len() && pictures.iter().all(fits)
}

fn is_older(here: &Case, away: &FromAway, file: &CaseFile) -> bool {
    let number = here.newest().map_or(0, |newest| newest.number);
    (file.revision, file.as_of) < (number, away.as_of)
}

fn result_news(world: &World, opened: &Opened, file: &ResultFile) -> Result<News, Refusal> {
    if !world.cases.has(&file.case) {
        return Err(Refusal::NoSuchCase);
    }
    general::title("who", &file.result.who).map_err(|_| Refusal::Unfit)?;
    let Some(here) = world.adoptions.get(&file.result.adoption) else { return Ok(News::New) };
    let away = here.from_away.as_ref().ok_or(Refusal::Ours)?;
    if away.house != opened.content.house.id || here.case != file.case {
        return Err(Refusal::Elsewhere);
    }
    if away.result == file.result {
        return Err(Refusal::HereAlready);
    }
    if file.result.step < away.result.step { Err(Refusal::Older) } else { Ok(News::Later) }
}

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    let Command::Take { text, trusted } = command;
    let Weighed { opened, is_neighbour, news } = weigh(world, text)?;
    let Opened { content, key, text } = opened;
    let mut outcome = Outcome::nothing();
    if !is_neighbour {
        if !trusted {
            let (name, fingerprint) = (content.house.name, seal::fingerprint(&key));
            return Err(Refusal::NotTrusted { name, fingerprint }.into());
        }
        outcome = outcome.and(Event::Trusted { house: content.house.clone(), key });
    }
    let house = content.house.id;
    Ok(match content.what {
        What::Case(file) => {
            let sha256 = seal::sha256(&text);
            let bundle = outcome.keep(moment, text);
            // A sentence that was taken back where it was said goes from here too, with the file that it came in.
            let former = world.cases.get(&file.case).and_then(|case| case.from_away.as_ref());
            outcome.erase.extend(former.map(|away| away.bundle));
            outcome.and(Event::CaseTaken {
                house,
                case: file.case,
                revision: file.revision,
                as_of: file.as_of,
                language: file.language,
                story: file.story,
                outdated: file.outdated,
                tags: file.tags,
                parent: file.parent,
                results: file.results,
                bundle,
                sha256,
            })
        }
        What::Result(file) => {
            let (case, adoption) = (Thing::Case(file.case), Thing::Adoption(file.result.adoption));
            let taken = outcome.and(Event::ResultTaken { house, case: file.case, result: file.result });
            match news {
                News::New => taken.and(claim::drawn(moment, case, Arrow::AdoptedAs, adoption, "tried elsewhere")),
                News::Later => taken,
            }
        }
    })
}

/// Of two files of the same case, taken in on two sides, the later stays and the other's words are erased.
pub(crate) fn gone(world: &World, event: &Event) -> Vec<WordsId> {
    let Event::CaseTaken { case, revision, as_of, bundle, .. } = event else { return Vec::new() };
    let Some(here) = world.cases.get(case) else { return Vec::new() };
    match &here.from_away {
        Some(away) if (*revision, *as_of) >= (here.newest().map_or(0, |newest| newest.number), away.as_of) => {
            vec![away.bundle]
        }
        _ => vec![*bundle],
    }
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Trusted { house, key } => {
            let neighbour = Neighbour { house: house.clone(), key: key.clone(), trusted: stamp.clone() };
            world.neighbours.put_new(house.id, neighbour);
        }
        Event::CaseTaken { case, .. } => take_case(world, *case, event, stamp),
        Event::ResultTaken { house, case, result } => {
            let away = adoption::FromAway { house: *house, result: result.clone(), taken: stamp.clone() };
            let (who, keeps) = (result.who.clone(), result.keeps.clone());
            let plan = Plan { who, keeps, changes: result.changes.clone(), why: result.why.clone() };
            let fresh = Adoption {
                id: result.adoption,
                case: *case,
                plan: plan.clone(),
                place: None,
                trial: None,
                reported: None,
                from_away: Some(away.clone()),
                begun: stamp.clone(),
            };
            world.adoptions.put_new(result.adoption, fresh);
            world.adoptions.change(&result.adoption, |adoption| {
                let goes_back = |before: &adoption::FromAway| before.house != *house || before.result.step > result.step;
                if adoption.from_away.as_ref().is_some_and(|before| !goes_back(before)) {
                    (adoption.plan, adoption.from_away) = (plan, Some(away));
                }
            });
        }
    }
}

fn take_case(world: &mut World, id: crate::CaseId, event: &Event, stamp: &Stamp) {
    let Event::CaseTaken {
        house, revision, as_of, language, story, outdated, tags, parent, results, bundle, sha256, ..
    } = event
    else {
        return;
    };
    let rings = parent.as_ref().is_some_and(|parent| lineage::rings(world, id, &parent.parent));
    let away = FromAway {
        house: *house,
        bundle: *bundle,
        sha256: sha256.clone(),
        language: language.clone(),
        as_of: *as_of,
        parent_title: parent.as_ref().map_or_else(String::new, |parent| parent.title.clone()),
        tags: tags.clone(),
        results: results.clone(),
        taken: stamp.clone(),
    };
    let revised = Revision {
        number: *revision,
        story: story.clone(),
        quotes: Vec::new(),
        written: stamp.clone(),
        checked: None,
        published: Some(stamp.clone()),
    };
    let outdated = outdated.as_ref().map(|why| (stamp.clone(), why.clone()));
    if !world.cases.has(&id) {
        let parent = parent.as_ref().map(|parent| parent.parent).filter(|_| !rings);
        let (revisions, from_away, begun) = (vec![revised], Some(away), stamp.clone());
        let pictures = Vec::new();
        world.cases.put(id, Case { id, source: None, parent, revisions, pictures, outdated, from_away, begun });
        return;
    }
    world.cases.change(&id, |case| {
        let number = case.newest().map_or(0, |newest| newest.number);
        let goes_back = |before: &FromAway| before.house != *house || (*revision, *as_of) < (number, before.as_of);
        if case.from_away.as_ref().is_none_or(goes_back) {
            return;
        }
        if *revision > number {
            case.revisions.push(revised);
        }
        (case.from_away, case.outdated) = (Some(away), outdated);
    });
}
