//! What can be chosen in the forms of the work: needs that are open, places, groups that have not ended.

use super::{Was, leads};
use crate::{
    body,
    frame::{dates, locale::Locale, page::Frame},
    target_picture,
};
use jiff::civil::Date;
use samskapa_domain::{
    PlaceId, TargetPictureId, World,
    need::{self, Standing},
};

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the reader sees.
    pub words: String,
}

/// Boxes to tick; those ticked come first, the others are folded away.
#[derive(Clone, Debug, Default)]
pub struct Ticks {
    /// Ticked.
    pub chosen: Vec<Choice>,
    /// Not ticked.
    pub rest: Vec<Choice>,
}

impl Ticks {
    /// Boxes for choices, ticked as the form has them.
    pub fn of(choices: Vec<Choice>, was: &Was, name: &str) -> Self {
        let (chosen, rest) = choices.into_iter().partition(|choice| was.has(name, &choice.value));
        Self { chosen, rest }
    }

    /// Whether there is nothing to tick.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty() && self.rest.is_empty()
    }
}

fn sorted(locale: Locale, choices: impl Iterator<Item = (String, String)>) -> Vec<Choice> {
    let mut choices: Vec<_> = choices.map(|(value, words)| Choice { value, words }).collect();
    dates::sort_by_word(locale, &mut choices, |choice| &choice.words);
    choices
}

/// Needs that may be worked with, at one place or everywhere; none for those who do not lead, to whom no form offers them.
pub fn needs(world: &World, frame: &Frame, place: Option<PlaceId>) -> Vec<Choice> {
    if !leads(&frame.visitor) {
        return Vec::new();
    }
    let open = world
        .needs
        .all()
        .filter(|need| need.merged_into.is_none() && need::standing(world, need) != Standing::Closed)
        .filter(|need| place.is_none_or(|place| need.place == place))
        .map(|need| {
            let place = world.places.get(&need.place).map_or("", |place| place.name.as_str());
            (need.id.to_string(), format!("{} ({place})", need.title))
        });
    sorted(frame.locale(), open)
}

/// All places.
pub fn places(world: &World, locale: Locale) -> Vec<Choice> {
    sorted(locale, world.places.all().map(|place| (place.id.to_string(), place.name.clone())))
}

/// Groups that have not ended.
pub fn groups(world: &World, locale: Locale) -> Vec<Choice> {
    let active = world.groups.all().filter(|group| group.ended.is_none());
    sorted(locale, active.map(|group| (group.id.to_string(), group.mandate.title.clone())))
}

/// All trials.
pub fn trials(world: &World, locale: Locale) -> Vec<Choice> {
    sorted(locale, world.trials.all().map(|trial| (trial.id.to_string(), trial.design.title.clone())))
}

/// All organisations.
pub fn organisations(world: &World, locale: Locale) -> Vec<Choice> {
    let all = world.organisations.all();
    sorted(locale, all.map(|organisation| (organisation.id.to_string(), organisation.name.clone())))
}

/// All bodies, each with whose it is.
pub fn bodies(world: &World, locale: Locale) -> Vec<Choice> {
    sorted(locale, world.bodies.all().map(|body| (body.id.to_string(), body::full_name(world, body))))
}

/// The parts of a target picture, or of all, as they stand in the version that is shown first; each with the name of its
/// picture where there are several.
pub fn parts(world: &World, picture: Option<TargetPictureId>, day: Date) -> Vec<Choice> {
    let wanted = world.target_pictures.all().filter(|one| picture.is_none_or(|picture| one.id == picture));
    let foremost = wanted.filter_map(|one| Some((one, one.foremost(day)?)));
    // Among all, a draft is nobody's to build on yet.
    let versions: Vec<_> = foremost.filter(|(_, version)| picture.is_some() || version.agreed.is_some()).collect();
    let several = versions.len() > 1;
    let all = versions.into_iter().flat_map(|(one, version)| version.parts.iter().map(move |part| (one, part)));
    all.map(|(one, part)| {
        let line = target_picture::line(part);
        let words = if several { format!("{line} ({})", one.title) } else { line };
        Choice { value: part.id.to_string(), words }
    })
    .collect()
}
