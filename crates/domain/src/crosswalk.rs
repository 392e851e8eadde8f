//! A target picture held against the steering documents: which passage helps towards which part, which works against
//! one, and where there is a gap. Each line is an arrow that somebody drew with a reason, and can be taken back.

use crate::{
    PartId, World,
    claim::{Arrow, Claim, Thing},
    steering_document::{self, Passage, SteeringDocument},
    target_picture::{Part, Version},
};
use jiff::civil::Date;

/// A line of the crosswalk.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// The arrow, with who, when and why.
    pub claim: &'a Claim,
    /// The document.
    pub document: &'a SteeringDocument,
    /// Its passage.
    pub passage: &'a Passage,
    /// The part of the target picture.
    pub part: PartId,
}

impl Line<'_> {
    /// Whether the passage helps; otherwise it works against the part.
    pub fn serves(&self) -> bool {
        self.claim.arrow == Arrow::Serves
    }
}

/// The lines to a part that hold, from documents that have not ended by a day, in the order of the documents.
pub fn to_part(world: &World, part: PartId, day: Date) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = world.claims.to(Thing::Part(part)).filter_map(|claim| line(world, claim)).collect();
    lines.retain(|line| !line.document.is_over(day));
    lines.sort_by_key(|line| (line.document.id, place(line), line.claim.id));
    lines
}

/// The lines from a passage that hold.
pub fn from_passage<'a>(world: &'a World, passage: &Passage) -> Vec<Line<'a>> {
    world.claims.from(Thing::Passage(passage.id)).filter_map(|claim| line(world, claim)).collect()
}

/// The parts of a version that no passage serves.
pub fn not_served<'a>(world: &World, version: &'a Version, day: Date) -> Vec<&'a Part> {
    let served = |part: &&Part| to_part(world, part.id, day).iter().any(Line::serves);
    version.parts.iter().filter(|part| !served(part)).collect()
}

/// The passages of a document that serve no part of a version.
pub fn serving_nothing<'a>(world: &World, document: &'a SteeringDocument, version: &Version) -> Vec<&'a Passage> {
    let serves = |passage: &&Passage| {
        from_passage(world, passage)
            .iter()
            .any(|line| line.serves() && version.parts.iter().any(|part| part.id == line.part))
    };
    document.passages.iter().filter(|passage| !serves(passage)).collect()
}

/// The lines by which passages work against parts of a version.
pub fn conflicts<'a>(world: &'a World, version: &Version, day: Date) -> Vec<Line<'a>> {
    version.parts.iter().flat_map(|part| to_part(world, part.id, day)).filter(|line| !line.serves()).collect()
}

fn line<'a>(world: &'a World, claim: &'a Claim) -> Option<Line<'a>> {
    let (Arrow::Serves | Arrow::WorksAgainst, Thing::Passage(passage), Thing::Part(part)) =
        (claim.arrow, claim.from, claim.to)
    else {
        return None;
    };
    let (document, passage) = steering_document::passage(world, passage)?;
    Some(Line { claim, document, passage, part })
}

fn place(line: &Line<'_>) -> usize {
    line.document.passages.iter().position(|other| other.id == line.passage.id).unwrap_or_default()
}
