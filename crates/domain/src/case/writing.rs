//! How a case is written, checked and published.

use super::{
    Case, Checked, Command, Conditions, Event, MOST_QUOTES, Parent, Refusal, Revision, Source, State, Story, lineage,
    picture,
};
use crate::{
    CaseId, Moment, Outcome, Stamp, TrialId, VoiceId, World,
    claim::{self, Arrow, Thing},
    general, trial, voice,
};

pub(crate) fn decide(world: &World, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::Write { id, source, story, quotes } => {
            general::free(&world.cases, "case", id)?;
            let (from, parent) = begun_from(world, *source)?;
            let (story, quotes) = (weighed(story)?, chosen(world, quotes)?);
            let written = Event::Written { id: *id, source: *source, parent, story, quotes };
            Ok(Outcome::of(written).and(claim::drawn(moment, from, Arrow::WrittenAs, Thing::Case(*id), "written down")))
        }
        Command::Revise { id, story, quotes } => {
            let case = ours(world, *id)?;
            let (story, quotes) = (weighed(story)?, chosen(world, quotes)?);
            let newest = case.newest();
            if newest.is_some_and(|newest| newest.story == story && newest.quotes == quotes) {
                return Err(Refusal::NothingNew.into());
            }
            let number = newest.map_or(1, |newest| newest.number + u16::from(newest.published.is_some()));
            Ok(Outcome::of(Event::Revised { id: *id, number, story, quotes }))
        }
        Command::AddPicture { id, .. } | Command::RemovePicture { id, .. } => {
            picture::decide(ours(world, *id)?, command, moment)
        }
        Command::Check { id, facts, consent } => {
            let number = draft(ours(world, *id)?)?.number;
            let (facts, consent) = (general::title("facts_by", facts)?, general::title("consent_by", consent)?);
            Ok(Outcome::of(Event::Checked { id: *id, number, facts, consent }))
        }
        Command::Publish { id } => {
            let draft = draft(ours(world, *id)?)?;
            if draft.checked.is_none() {
                return Err(Refusal::NotChecked.into());
            }
            Ok(Outcome::of(Event::Published { id: *id, number: draft.number }))
        }
        Command::Outdate { id, why } => match ours(world, *id)?.state() {
            State::Published => Ok(Outcome::of(Event::Outdated { id: *id, why: general::text("why", why)? })),
            State::Outdated => Err(Refusal::OutdatedAlready.into()),
            State::Draft | State::Checked => Err(Refusal::NotPublished.into()),
        },
    }
}

fn ours(world: &World, id: CaseId) -> Result<&Case, crate::Refusal> {
    let case = general::known(&world.cases, "case", &id)?;
    if case.from_away.is_some() { Err(Refusal::Anothers.into()) } else { Ok(case) }
}

fn draft(case: &Case) -> Result<&Revision, Refusal> {
    case.draft().ok_or(Refusal::NoDraft { number: case.newest().map_or(0, |newest| newest.number) })
}

/// Where the arrow to the case starts, and the case that it tries again.
fn begun_from(world: &World, source: Source) -> Result<(Thing, Option<Parent>), crate::Refusal> {
    match source {
        Source::Trial(id) => {
            let trial = general::known(&world.trials, "trial", &id)?;
            match trial.stage {
                trial::Stage::Concluded { .. } => Ok((Thing::Trial(id), tried_again(world, id))),
                _ => Err(Refusal::NotFinished.into()),
            }
        }
        Source::Change(id) => {
            general::known(&world.changes, "change", &id)?;
            let made = world.claims.to(Thing::Change(id)).filter(|claim| claim.arrow == Arrow::Makes);
            let mut parents = made.filter_map(|claim| match claim.from {
                Thing::Trial(trial) => tried_again(world, trial),
                _ => None,
            });
            Ok((Thing::Change(id), parents.next()))
        }
    }
}

fn tried_again(world: &World, trial: TrialId) -> Option<Parent> {
    let adoption = world.adoptions.all().find(|adoption| adoption.trial == Some(trial))?;
    Some(Parent { case: adoption.case, adoption: adoption.id })
}

/// A story with its texts trimmed, or what is missing in it.
pub(crate) fn weighed(story: &Story) -> Result<Story, general::Refusal> {
    Ok(Story {
        title: general::title("title", &story.title)?,
        problem: general::text("problem", &story.problem)?,
        for_whom: general::title("for_whom", &story.for_whom)?,
        core: general::text("core", &story.core)?,
        may_vary: general::optional("may_vary", &story.may_vary)?,
        prerequisites: general::optional("prerequisites", &story.prerequisites)?,
        cost: general::optional("cost", &story.cost)?,
        effect: general::text("effect", &story.effect)?,
        // What did not work is worth as much as what did: it may be "nothing we know of", but it is said.
        failures: general::text("failures", &story.failures)?,
        contact: general::title("contact", &story.contact)?,
        licence: story.licence,
        facts: story.facts,
        conditions: Conditions {
            place: general::title("place", &story.conditions.place)?,
            notes: general::optional("notes", &story.conditions.notes)?,
            ..story.conditions.clone()
        },
    })
}

fn chosen(world: &World, quotes: &[VoiceId]) -> Result<Vec<VoiceId>, crate::Refusal> {
    if quotes.len() > MOST_QUOTES {
        return Err(Refusal::TooManyQuotes { quotes: quotes.len(), most: MOST_QUOTES }.into());
    }
    for id in quotes {
        if !voice::is_public(world, general::known(&world.voices, "voice", id)?) {
            return Err(Refusal::QuoteNotPublic.into());
        }
    }
    Ok(quotes.to_vec())
}

pub(crate) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::Written { id, source, parent, story, quotes } => {
            let parent = parent.filter(|parent| !lineage::rings(world, *id, parent));
            let first = revision(1, story, quotes, stamp);
            let (source, begun) = (Some(*source), stamp.clone());
            let (revisions, pictures) = (vec![first], Vec::new());
            let case = Case { id: *id, source, parent, revisions, pictures, outdated: None, from_away: None, begun };
            world.cases.put_new(*id, case);
        }
        Event::Revised { id, number, story, quotes } => {
            world.cases.change(id, |case| draw_up(case, revision(*number, story, quotes, stamp)));
        }
        Event::PictureAdded { .. } | Event::PictureRemoved { .. } => picture::fold(world, event, stamp),
        Event::Checked { id, number, facts, consent } => with_draft(world, *id, *number, stamp, |draft| {
            draft.checked = Some(Checked { facts: facts.clone(), consent: consent.clone(), stamp: stamp.clone() });
        }),
        Event::Published { id, number } => {
            let mut done = false;
            with_draft(world, *id, *number, stamp, |draft| {
                done = draft.checked.is_some();
                draft.published = draft.checked.is_some().then(|| stamp.clone());
            });
            if done {
                world.cases.change(id, |case| case.outdated = None);
            }
        }
        Event::Outdated { id, why } => world.cases.change(id, |case| {
            if case.is_public() {
                case.outdated.get_or_insert_with(|| (stamp.clone(), why.clone()));
            }
        }),
    }
}

/// Writes a draft anew. What was published stands; what comes late, without having seen that, goes on as the next draft.
pub(super) fn draw_up(case: &mut Case, written: Revision) {
    match case.revisions.last_mut() {
        Some(newest) if newest.published.is_none() => *newest = Revision { number: newest.number, ..written },
        Some(newest) => {
            let number = newest.number.saturating_add(1);
            case.revisions.push(Revision { number, ..written });
        }
        None => case.revisions.push(written),
    }
}

fn revision(number: u16, story: &Story, quotes: &[VoiceId], stamp: &Stamp) -> Revision {
    let (story, quotes, written) = (story.clone(), quotes.to_vec(), stamp.clone());
    Revision { number, story, quotes, written, checked: None, published: None }
}

/// Nobody checks or publishes words or pictures that they have not seen: what comes late about others does not count.
fn with_draft(world: &mut World, id: CaseId, number: u16, stamp: &Stamp, change: impl FnOnce(&mut Revision)) {
    world.cases.change(&id, |case| {
        let knew = case.draft().filter(|draft| draft.number == number).is_some_and(|draft| {
            stamp.has_seen(&draft.written) && picture::shown(case, draft).all(|picture| stamp.has_seen(&picture.added))
        });
        if let Some(draft) = case.revisions.last_mut().filter(|_| knew) {
            change(draft);
        }
    });
}
