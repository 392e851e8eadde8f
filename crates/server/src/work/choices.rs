//! What can be chosen in the forms of the work: needs that are open, places, groups that have not ended.

use super::Was;
use crate::frame::{dates, locale::Locale};
use jiff::civil::Date;
use samskapa_domain::{
    PlaceId, World,
    need::{self, Standing},
    target_picture::{Part, Sort},
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

/// Needs that may be worked with, at one place or everywhere.
pub fn needs(world: &World, locale: Locale, place: Option<PlaceId>) -> Vec<Choice> {
    let open = world
        .needs
        .all()
        .filter(|need| need.merged_into.is_none() && need::standing(world, need) != Standing::Closed)
        .filter(|need| place.is_none_or(|place| need.place == place))
        .map(|need| {
            let place = world.places.get(&need.place).map_or("", |place| place.name.as_str());
            (need.id.to_string(), format!("{} ({place})", need.title))
        });
    sorted(locale, open)
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

/// All bodies, each with the organisation that it is of.
pub fn bodies(world: &World, locale: Locale) -> Vec<Choice> {
    sorted(locale, world.bodies.all().map(|body| (body.id.to_string(), body_name(world, body))))
}

/// What a body is called where bodies of several organisations stand together.
pub fn body_name(world: &World, body: &samskapa_domain::body::Body) -> String {
    let of = body.organisation.and_then(|id| world.organisations.get(&id));
    of.map_or_else(|| body.name.clone(), |organisation| format!("{} ({})", body.name, organisation.name))
}

/// The parts of every target picture, as they stand in the version that is shown first; in the order of the pictures.
pub fn parts(world: &World, day: Date) -> Vec<Choice> {
    let versions = world.target_pictures.all().filter_map(|picture| Some((picture, picture.foremost(day)?)));
    let one = |(picture, part): (&samskapa_domain::target_picture::TargetPicture, &Part)| Choice {
        value: part.id.to_string(),
        words: format!("{} ({})", part_words(part), picture.title),
    };
    versions.flat_map(|(picture, version)| version.parts.iter().map(move |part| (picture, part))).map(one).collect()
}

/// What a part says in one line; of a shift, from where to where.
pub fn part_words(part: &Part) -> String {
    if part.sort == Sort::Shift { format!("{} → {}", part.from, part.text) } else { part.text.clone() }
}
