//! The pictures of a case: a few small ones, each with a description for those who cannot see it, and with who agreed to its
//! being shown.
//!
//! A picture comes with a draft and is published with it, like every other change of a case. It goes at once: whoever is seen
//! in it may say so any day, and then it is shown in no revision any more, draft or published. Its file, its description and
//! the names of those who agreed are kept apart like the words of people, so that all three are erased for good; what stays is
//! that there was a picture.
//!
//! The file is a JPEG in base64, of the kind that the edge makes: small, and with nothing beside its points. That is looked at
//! here too ([`size`]), since pictures also come in the bundles of other houses.

use super::{Case, Command, Event, Refusal, Revision, writing};
use crate::{Moment, Outcome, PictureId, Stamp, WordsId, World, general};
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The most pictures of a case.
pub const MOST: usize = 3;
/// The largest file, in bytes.
pub const LARGEST: usize = 90 * 1024;
/// The longest side, in points.
pub const LONGEST_SIDE: u16 = 1200;
/// The longest description, in characters. Whoever listens to it cannot skip through it as one looks over a picture.
pub const LONGEST_DESCRIPTION: usize = 300;

/// A picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// Its name in all ledgers.
    pub id: PictureId,
    /// The revision that it came with.
    pub since: u16,
    /// What it shows, for those who cannot see it.
    pub description: WordsId,
    /// Who agreed to its being shown.
    pub agreed: WordsId,
    /// The JPEG file, in base64.
    pub bytes: WordsId,
    /// Its width, in points.
    pub width: u16,
    /// Its height, in points.
    pub height: u16,
    /// When it was added.
    pub added: Stamp,
    /// When it was taken away.
    pub removed: Option<Stamp>,
}

impl Picture {
    /// All that is erased when it is taken away.
    fn words(&self) -> [WordsId; 3] {
        [self.description, self.agreed, self.bytes]
    }
}

/// The pictures that a revision shows, in the order in which they came.
pub fn shown<'a>(case: &'a Case, revision: &Revision) -> impl Iterator<Item = &'a Picture> + use<'a> {
    let number = revision.number;
    left(case).filter(move |picture| picture.since <= number)
}

/// When pictures of a revision were taken away.
pub(crate) fn removed(case: &Case, revision: &Revision) -> impl Iterator<Item = Timestamp> {
    let of_it = case.pictures.iter().filter(|picture| picture.since <= revision.number);
    of_it.filter_map(|picture| Some(picture.removed.as_ref()?.time))
}

/// When a picture that everybody saw was last taken away, if one was.
pub fn last_removed(case: &Case) -> Option<Timestamp> {
    removed(case, case.published()?).max()
}

/// The pictures that were not taken away, drafts' too.
pub fn left(case: &Case) -> impl Iterator<Item = &Picture> {
    case.pictures.iter().filter(|picture| picture.removed.is_none())
}

/// The file of a picture.
pub fn file(base64: &str) -> Option<Vec<u8>> {
    BASE64.decode(base64).ok()
}

/// A file as it is kept.
pub fn base64(file: &[u8]) -> String {
    BASE64.encode(file)
}

/// A description: trimmed, not empty, not too long.
///
/// # Errors
/// [`general::Refusal::Empty`] or [`general::Refusal::TooLong`].
pub(crate) fn description(text: &str) -> Result<String, general::Refusal> {
    general::written("picture_description", text, LONGEST_DESCRIPTION)
}

/// Width and height of a picture in base64; none where it is not a small JPEG with nothing beside its points.
pub fn size(base64: &str) -> Option<(u16, u16)> {
    // Before anything is decoded: four letters are three bytes.
    if base64.len() > LARGEST.div_ceil(3) * 4 {
        return None;
    }
    let file = file(base64).filter(|file| file.len() <= LARGEST)?;
    let (width, height) = walked(&file)?;
    (1..=LONGEST_SIDE).contains(&width).then_some(())?;
    (1..=LONGEST_SIDE).contains(&height).then_some((width, height))
}

/// Walks through a JPEG file (ITU-T T.81, annex B) from its first marker to its last. A camera writes place, time and owner
/// into segments for applications (APP1 and on) and into comments; a file that has any is refused, and so is one with
/// something behind its end. The JFIF segment (APP0) is borne as long as it has no small picture of its own.
fn walked(file: &[u8]) -> Option<(u16, u16)> {
    const JFIF: usize = 14;
    let mut rest = file.strip_prefix(&[0xff, 0xd8])?;
    let mut size = None;
    loop {
        let [0xff, marker, after @ ..] = rest else { return None };
        if *marker == 0xd9 {
            return size.filter(|_| after.is_empty());
        }
        let length = usize::from(u16::from_be_bytes([*after.first()?, *after.get(1)?]));
        let segment = after.get(2..length)?;
        rest = after.get(length..)?;
        match marker {
            0xe0 if segment.starts_with(b"JFIF\0") && segment.len() == JFIF => {}
            // Tables: quantization, Huffman, restart interval.
            0xdb | 0xc4 | 0xdd => {}
            // The frame, baseline or progressive: precision, height, width, components. There is one.
            0xc0..=0xc2 if size.is_none() => {
                let [8, h, eight, w, idth, ..] = segment else { return None };
                size = Some((u16::from_be_bytes([*w, *idth]), u16::from_be_bytes([*h, *eight])));
            }
            // A scan: its points follow up to the next marker that is neither a stuffed byte nor a restart.
            0xda if size.is_some() => {
                let ends = |pair: &[u8]| matches!(pair, [0xff, next] if !matches!(next, 0 | 0xd0..=0xd7));
                rest = rest.get(rest.windows(2).position(ends)?..)?;
            }
            _ => return None,
        }
    }
}

pub(super) fn decide(case: &Case, command: &Command, moment: &mut Moment) -> Result<Outcome, crate::Refusal> {
    match command {
        Command::AddPicture { id, picture, description: told, agreed, jpeg } => {
            if case.outdated.is_some() {
                return Err(Refusal::OutdatedAlready.into());
            }
            if is_known(case, *picture) {
                return Err(general::Refusal::Exists { what: "picture" }.into());
            }
            if !has_room(case) {
                return Err(Refusal::TooManyPictures { most: MOST }.into());
            }
            let (told, agreed) = (description(told)?, general::title("picture_agreed", agreed)?);
            let (width, height) = size(jpeg).ok_or(Refusal::PictureUnfit)?;
            let mut outcome = Outcome::nothing();
            let (description, agreed) = (outcome.keep(moment, told), outcome.keep(moment, agreed));
            let bytes = outcome.keep(moment, jpeg);
            let (id, picture) = (*id, *picture);
            Ok(outcome.and(Event::PictureAdded { id, picture, description, agreed, bytes, width, height }))
        }
        Command::RemovePicture { id, picture } => {
            let there = left(case).find(|other| other.id == *picture).ok_or(Refusal::NoSuchPicture)?;
            let mut outcome = Outcome::of(Event::PictureRemoved { id: *id, picture: *picture });
            outcome.erase.extend(there.words());
            Ok(outcome)
        }
        _ => Ok(Outcome::nothing()),
    }
}

/// Whether a picture of that name is or was there: one that was taken away never comes back under its name.
fn is_known(case: &Case, picture: PictureId) -> bool {
    case.pictures.iter().any(|other| other.id == picture)
}

fn has_room(case: &Case) -> bool {
    left(case).count() < MOST
}

/// Words that have to be erased when an event comes late, from a branch: of a picture that was taken away there, and of one
/// that was added there when the case had as many as fit already.
pub(crate) fn gone(world: &World, event: &Event) -> Vec<WordsId> {
    match event {
        Event::PictureAdded { id, picture, description, agreed, bytes, .. } => {
            let comes_in = world.cases.get(id).is_some_and(|case| has_room(case) && !is_known(case, *picture));
            if comes_in { Vec::new() } else { vec![*description, *agreed, *bytes] }
        }
        Event::PictureRemoved { id, picture } => {
            let pictures = world.cases.get(id).map_or(&[][..], |case| &case.pictures);
            pictures.iter().filter(|other| other.id == *picture).flat_map(Picture::words).collect()
        }
        _ => Vec::new(),
    }
}

pub(super) fn fold(world: &mut World, event: &Event, stamp: &Stamp) {
    match event {
        Event::PictureAdded { id, picture, description, agreed, bytes, width, height } => world.cases.change(id, |case| {
            let comes_in = has_room(case) && !is_known(case, *picture);
            let Some(newest) = case.newest().filter(|_| comes_in).cloned() else { return };
            // Its words are as old as they were: whoever adds a picture, unseen from a branch, has not written them anew.
            writing::draw_up(case, Revision { checked: None, published: None, ..newest.clone() });
            let since = case.newest().map_or(newest.number, |newest| newest.number);
            let (description, agreed, bytes) = (*description, *agreed, *bytes);
            let (id, width, height, added, removed) = (*picture, *width, *height, stamp.clone(), None);
            case.pictures.push(Picture { id, since, description, agreed, bytes, width, height, added, removed });
        }),
        Event::PictureRemoved { id, picture } => world.cases.change(id, |case| {
            if let Some(there) = case.pictures.iter_mut().find(|other| other.id == *picture && other.removed.is_none()) {
                there.removed = Some(stamp.clone());
            }
            // A draft that was there for that picture alone goes with it: there is nothing left in it to check.
            let as_published = case.draft().zip(case.published()).is_some_and(|(draft, published)| {
                let is_empty = !left(case).any(|picture| picture.since == draft.number);
                is_empty && (&draft.story, &draft.quotes) == (&published.story, &published.quotes)
            });
            if as_published {
                case.revisions.pop();
            }
        }),
        _ => {}
    }
}
