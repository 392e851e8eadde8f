//! What is put into a bundle.

use super::{CaseFile, Content, House, ParentLine, PictureLine, QuoteLine, Refusal, Result, ResultFile, TagLine, What};
use crate::{
    AdoptionId, CaseId, World, adoption,
    case::{self, Case, Facts, Revision, Story, picture},
    claim::Thing,
    figure, framework, general,
};
use jiff::Timestamp;

type Written = std::result::Result<Content, crate::Refusal>;

/// A case of this house, as it is sent.
///
/// # Errors
/// Where there is no such case of ours, or it is not published.
pub fn of_case(world: &World, house: &House, language: &str, id: CaseId) -> Written {
    let case = general::known(&world.cases, "case", &id)?;
    if case.from_away.is_some() {
        return Err(Refusal::Elsewhere.into());
    }
    let revision = case.published().ok_or(Refusal::NotPublished)?;
    let results: Vec<Result> =
        case::lineage::adoptions(world, case).into_iter().map(|result| named(result, house)).collect();
    let quotes = case::quotes(world, revision).filter_map(|voice| {
        let place = world.places.get(&voice.place).map_or_else(String::new, |place| place.name.clone());
        Some(QuoteLine { words: world.words(voice.text)?.to_owned(), language: voice.language.clone(), place })
    });
    let parent = case.parent.map(|parent| ParentLine {
        parent,
        title: world.cases.get(&parent.case).map_or_else(String::new, |parent| parent.title().to_owned()),
    });
    let file = CaseFile {
        case: id,
        revision: revision.number,
        as_of: as_of(world, case, revision, &results),
        language: language.to_owned(),
        story: sent(&revision.story),
        grade: case::evidence::grade(&revision.story.facts),
        outdated: case.outdated.as_ref().map(|(_, why)| why.clone()),
        quotes: quotes.collect(),
        pictures: pictures(world, case, revision),
        tags: tags(world, id),
        parent,
        results,
    };
    Ok(Content { house: house.clone(), what: What::Case(Box::new(file)) })
}

/// What became of a case in this house, as it is sent back.
///
/// # Errors
/// Where there is no such adoption of ours.
pub fn of_result(world: &World, house: &House, id: AdoptionId) -> Written {
    let adoption = general::known(&world.adoptions, "adoption", &id)?;
    if adoption.from_away.is_some() {
        return Err(Refusal::Elsewhere.into());
    }
    let title = world.cases.get(&adoption.case).map_or_else(String::new, |case| case.title().to_owned());
    let result = named(adoption::told(world, adoption), house);
    let file = ResultFile { case: adoption.case, title, result };
    Ok(Content { house: house.clone(), what: What::Result(Box::new(file)) })
}

/// A story as everybody may have it. Of fewer than five people it says that there were some: one stands for all such.
fn sent(story: &Story) -> Story {
    let people = usize::try_from(story.facts.people).unwrap_or(usize::MAX);
    let people = if figure::shown(people) == figure::Shown::Few { 1 } else { story.facts.people };
    Story { facts: Facts { people, ..story.facts }, ..story.clone() }
}

/// What is told of in this house bears its name when it leaves.
fn named(result: Result, house: &House) -> Result {
    if result.house.is_empty() { Result { house: house.name.clone(), ..result } } else { result }
}

fn pictures(world: &World, case: &Case, revision: &Revision) -> Vec<PictureLine> {
    let line = |picture: &picture::Picture| {
        Some(PictureLine {
            picture: picture.id,
            description: world.words(picture.description)?.to_owned(),
            width: picture.width,
            height: picture.height,
            jpeg: world.words(picture.bytes)?.to_owned(),
        })
    };
    picture::shown(case, revision).filter_map(line).collect()
}

fn tags(world: &World, id: CaseId) -> Vec<TagLine> {
    let line = |tag: framework::Tag<'_>| TagLine {
        framework: tag.framework.id,
        name: tag.framework.name.clone(),
        version: tag.version,
        element: tag.element.id,
        element_name: tag.element.name.clone(),
        explanation: tag.element.explanation.clone(),
    };
    framework::tags(world, Thing::Case(id)).into_iter().map(line).collect()
}

/// When anything in the file was said last: what is told later takes the place of what was told before.
fn as_of(world: &World, case: &Case, revision: &Revision, results: &[Result]) -> Timestamp {
    let published = revision.published.as_ref().unwrap_or(&revision.written).time;
    let arrows = world.claims.history_from(Thing::Case(case.id));
    let drawn = arrows.map(|claim| claim.withdrawn.as_ref().map_or(claim.drawn.time, |(stamp, _)| stamp.time));
    let aside = revision.quotes.iter().filter_map(|id| Some(world.voices.get(id)?.aside.as_ref()?.time));
    let outdated = case.outdated.iter().map(|(stamp, _)| stamp.time);
    let away = picture::removed(case, revision);
    drawn
        .chain(aside)
        .chain(away)
        .chain(outdated)
        .chain(results.iter().map(|result| result.since))
        .fold(published, Timestamp::max)
}
