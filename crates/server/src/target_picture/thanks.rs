//! Thanks to those whose words went into a version, under the name that they chose themselves.

use samskapa_domain::{
    TargetPictureId, World,
    suggestion::{self, Verdict},
};

/// The names of those to thank in a version: what they suggested to an earlier one was taken, in whole or in part.
pub(super) fn to(world: &World, picture: TargetPictureId, number: u16) -> Vec<String> {
    let mut names: Vec<String> = suggestion::of_picture(world, picture)
        .filter(|made| made.is_open() && made.number < number)
        .filter(|made| made.settled.as_ref().is_some_and(|(_, verdict, _)| *verdict != Verdict::NotTaken))
        .filter_map(|made| world.words(made.thanks?).map(str::to_owned))
        .collect();
    names.sort();
    names.dedup();
    names
}
