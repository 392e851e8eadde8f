//! A bundle: a case in one signed file, to send to another house; or what became of a case there, sent back.
//!
//! A bundle is readable JSON, with the pictures of the case in base64. Each house signs its own with a key that it made once
//! ([`seal`]). The first time that a house is met, a person compares the key's fingerprint and says that it is right; from
//! then on that house is a neighbour, and a bundle of it with another key is refused. A later bundle takes the place of an
//! earlier one and never the other way.
//! A case from a neighbour is kept whole as it came and given out as such, so that its signature holds wherever it goes.

mod file;
pub mod seal;
mod taking;

use crate::{
    AdoptionId, CaseId, ElementId, FrameworkId, NeighbourId, PictureId, Stamp, WordsId, World,
    adoption::Standing,
    case::{Grade, Parent, Story, picture},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use file::{of_case, of_result};
pub use taking::{News, Weighed, weigh};
pub(crate) use taking::{decide, fold, gone};

/// The largest bundle, in bytes. One case with its sentences is some twenty thousand; its pictures come on top of that.
pub const LARGEST: usize = 256 * 1024 + picture::MOST * picture::LARGEST.div_ceil(3) * 4;

/// A house as it names itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct House {
    /// Its name in all ledgers.
    pub id: NeighbourId,
    /// Its name among people.
    pub name: String,
    /// Where its pages are.
    pub address: String,
}

/// A tag with all that is needed to read it elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagLine {
    /// The framework.
    pub framework: FrameworkId,
    /// What it is called.
    pub name: String,
    /// The version that held when the tag was set.
    pub version: u16,
    /// The element.
    pub element: ElementId,
    /// What it is called.
    pub element_name: String,
    /// What it means.
    pub explanation: String,
}

/// A sentence of somebody concerned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuoteLine {
    /// The words.
    pub words: String,
    /// Their language, where it is known.
    pub language: Option<String>,
    /// Where it was said.
    pub place: String,
}

/// A picture. Who agreed to its being shown stays where they were asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureLine {
    /// Its name in all ledgers.
    pub picture: PictureId,
    /// What it shows, for those who cannot see it.
    pub description: String,
    /// Its width, in points.
    pub width: u16,
    /// Its height, in points.
    pub height: u16,
    /// The JPEG file, in base64.
    pub jpeg: String,
}

/// Somebody trying a case, as others hear of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Result {
    /// Its name in all ledgers.
    pub adoption: AdoptionId,
    /// How far it has come: a later step is told after an earlier one.
    pub step: u16,
    /// Who tries it.
    pub who: String,
    /// Where.
    pub place: String,
    /// The house that tells of it; empty for the one that is read in.
    pub house: String,
    /// What is kept.
    pub keeps: String,
    /// What is done otherwise.
    pub changes: String,
    /// Why.
    pub why: String,
    /// How it fares.
    pub standing: Standing,
    /// Why it ended so.
    pub because: String,
    /// What was learnt.
    pub learning: String,
    /// Since when it stands so.
    pub since: Timestamp,
}

/// The case that another tries again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ParentLine {
    /// The case and the adoption.
    #[serde(flatten)]
    pub parent: Parent,
    /// Its title.
    pub title: String,
}

/// A case as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFile {
    /// Its name in all ledgers.
    pub case: CaseId,
    /// The revision.
    pub revision: u16,
    /// As of when it tells.
    pub as_of: Timestamp,
    /// The language it is written in.
    pub language: String,
    /// What it tells.
    pub story: Story,
    /// What its facts amount to, for those who read the file with the eye.
    pub grade: Grade,
    /// Why it does not hold any more, if so.
    pub outdated: Option<String>,
    /// The sentences of those concerned.
    pub quotes: Vec<QuoteLine>,
    /// Its pictures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<PictureLine>,
    /// Its tags.
    pub tags: Vec<TagLine>,
    /// The case that it tries again.
    pub parent: Option<ParentLine>,
    /// Those who try it.
    pub results: Vec<Result>,
}

/// What became of a case elsewhere, as it is sent back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResultFile {
    /// The case.
    pub case: CaseId,
    /// Its title.
    pub title: String,
    /// What became of it.
    pub result: Result,
}

/// What is in a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A case.
    Case(Box<CaseFile>),
    /// What became of one.
    Result(Box<ResultFile>),
}

/// What is signed: whose it is, and what it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Whose it is.
    pub house: House,
    /// What it says.
    pub what: What,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Takes a bundle in.
    Take {
        /// The file.
        text: String,
        /// Whether a person has compared the fingerprint of a key that was not known before.
        trusted: bool,
    },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the bundle")]
pub enum Event {
    /// A person said that a house's key is right.
    Trusted { house: House, key: String },
    /// A case was taken in; its sentences stay in the bundle.
    CaseTaken {
        house: NeighbourId,
        case: CaseId,
        revision: u16,
        as_of: Timestamp,
        language: String,
        story: Story,
        outdated: Option<String>,
        tags: Vec<TagLine>,
        parent: Option<ParentLine>,
        results: Vec<Result>,
        bundle: WordsId,
        sha256: String,
    },
    /// What became of a case was taken in.
    ResultTaken { house: NeighbourId, case: CaseId, result: Result },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// More than any case.
    #[error("the file has {kilobytes} kilobytes and may have {most}: it is no case of ours")]
    TooLarge {
        /// Its size.
        kilobytes: usize,
        /// The most.
        most: usize,
    },
    /// It breaks off.
    #[error("the file breaks off in the middle: ask for it again")]
    Torn,
    /// It is something else.
    #[error("this is no case file: choose a file that ends in .samskapa.json")]
    NotABundle,
    /// It is of a later making.
    #[error("the file was made by a later version of the program: renew this one first")]
    Newer,
    /// The signature does not fit.
    #[error("the file was changed after it was signed: do not use it; ask the sender for a fresh one")]
    Tampered,
    /// Something in it is missing or too long.
    #[error("the file is signed, but something in it is missing or too long: ask the sender to look at it")]
    Unfit,
    /// Nobody has compared the key.
    #[error("{name} is new here: compare the fingerprint {fingerprint} with them and say that it is right")]
    NotTrusted {
        /// The house as it calls itself.
        name: String,
        /// The fingerprint of its key.
        fingerprint: String,
    },
    /// The house has another key.
    #[error("the file says that it comes from {name}, but bears another key than theirs: do not use it; ring them")]
    OtherKey {
        /// The house as it is known here.
        name: String,
    },
    /// It was written here.
    #[error("this was written in this house: it is here already")]
    Ours,
    /// It is another house's.
    #[error("what the file tells of belongs to another house than the one that signed it: do not use it")]
    Elsewhere,
    /// A later one is here.
    #[error("a later one is here already: nothing was changed")]
    Older,
    /// The same is here.
    #[error("this very file is here already: nothing needs to be done")]
    HereAlready,
    /// It would come from itself.
    #[error("the case would come from itself: the file is not taken in")]
    Ring,
    /// The case is not here.
    #[error("the file tells what became of a case that is not here: take in the case first")]
    NoSuchCase,
    /// Only what is published is sent.
    #[error("only what is published can be sent: publish it first")]
    NotPublished,
    /// Words of it were erased.
    #[error("the words of this file were erased: ask for it again where it comes from")]
    Erased,
}

/// Another house whose key a person has compared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Neighbour {
    /// The house as it named itself.
    pub house: House,
    /// Its key, in hexadecimal.
    pub key: String,
    /// When, and who compared it.
    pub trusted: Stamp,
}

/// What a case from another house brought along, as it is kept; none where it was erased.
pub fn kept(world: &World, case: &crate::case::Case) -> Option<CaseFile> {
    let text = world.words(case.from_away.as_ref()?.bundle)?;
    match seal::kept(text)?.what {
        What::Case(file) => Some(*file),
        What::Result(_) => None,
    }
}
