//! A case: what was tried, told so that another place can try it. Written from a trial that is finished (one that was given
//! up is worth as much) or from a change.
//!
//! Its road: draft → checked → published → outdated. Only those who lead see a draft. Before it is published, somebody has
//! checked the facts and somebody that those concerned agree. A published case that is edited gets a next revision, and the
//! earlier ones stay readable. How much can be relied on is computed from facts ([`evidence`]) and never chosen. Where it
//! comes from and who tries it is its [`lineage`]. It may be shown in a few [`picture`]s.
//!
//! Cases of other houses lie on the same shelf, as [`crate::bundle`] brought them; they are read and tried here, and edited
//! where they come from.

pub mod evidence;
pub mod lineage;
pub mod picture;
mod writing;

use crate::{AdoptionId, CaseId, ChangeId, NeighbourId, PictureId, Stamp, TrialId, VoiceId, WordsId, World, bundle, voice};
use serde::{Deserialize, Serialize};

pub use evidence::{Facts, Grade};
pub use picture::Picture;
pub(crate) use picture::gone;
pub(crate) use writing::{decide, fold, weighed};

/// The most sentences of people that a case brings along.
pub const MOST_QUOTES: usize = 12;

/// On what terms others may use it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Licence {
    /// Creative Commons Attribution 4.0: by whoever names the source.
    #[default]
    CcBy4,
    /// Creative Commons Zero 1.0: by everybody.
    Cc0,
    /// Creative Commons Attribution-ShareAlike 4.0: by whoever names the source and shares on the same terms.
    CcBySa4,
}

/// What a place is like, for comparing it with another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conditions {
    /// The place.
    pub place: String,
    /// How many live there.
    #[serde(default)]
    pub population: Option<u32>,
    /// How many kilometres it is to the nearest hospital or health centre.
    #[serde(default)]
    pub km: Option<u32>,
    /// What else matters there.
    #[serde(default)]
    pub notes: String,
}

/// What a case tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Story {
    /// Its title.
    pub title: String,
    /// The problem.
    pub problem: String,
    /// For whom it is one.
    pub for_whom: String,
    /// What was done: the core, without which it is another thing.
    pub core: String,
    /// What may be done otherwise elsewhere.
    pub may_vary: String,
    /// What has to be there.
    pub prerequisites: String,
    /// What it costs.
    pub cost: String,
    /// What came of it.
    pub effect: String,
    /// What did not work.
    pub failures: String,
    /// Whom to ring: a role and a telephone number.
    pub contact: String,
    /// On what terms others may use it.
    pub licence: Licence,
    /// What is known of its effect.
    pub facts: Facts,
    /// What the place is like.
    pub conditions: Conditions,
}

/// What a case is written from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the concept of its name")]
pub enum Source {
    Trial(TrialId),
    Change(ChangeId),
}

/// The case that this one tries again, and by which adoption.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Parent {
    /// The case.
    pub case: CaseId,
    /// The adoption.
    pub adoption: AdoptionId,
}

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the case")]
pub enum Command {
    /// Writes a draft.
    Write { id: CaseId, source: Source, story: Story, quotes: Vec<VoiceId> },
    /// Writes the draft anew, or begins the draft of the next revision.
    Revise { id: CaseId, story: Story, quotes: Vec<VoiceId> },
    /// Adds a picture to the draft, or begins the draft of the next revision with it; the file is a JPEG in base64.
    AddPicture { id: CaseId, picture: PictureId, description: String, agreed: String, jpeg: String },
    /// Takes a picture away, out of every revision and for good.
    RemovePicture { id: CaseId, picture: PictureId },
    /// Somebody has checked the facts, and somebody that those concerned agree.
    Check { id: CaseId, facts: String, consent: String },
    /// Everybody may read it.
    Publish { id: CaseId },
    /// It does not hold any more.
    Outdate { id: CaseId, why: String },
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the fields are those of the case")]
pub enum Event {
    /// A draft was written.
    Written { id: CaseId, source: Source, parent: Option<Parent>, story: Story, quotes: Vec<VoiceId> },
    /// The draft of that revision was written.
    Revised { id: CaseId, number: u16, story: Story, quotes: Vec<VoiceId> },
    /// A picture was added to the draft.
    PictureAdded {
        id: CaseId,
        picture: PictureId,
        description: WordsId,
        agreed: WordsId,
        bytes: WordsId,
        width: u16,
        height: u16,
    },
    /// A picture was taken away.
    PictureRemoved { id: CaseId, picture: PictureId },
    /// That revision was checked.
    Checked { id: CaseId, number: u16, facts: String, consent: String },
    /// That revision was published.
    Published { id: CaseId, number: u16 },
    /// It does not hold any more.
    Outdated { id: CaseId, why: String },
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The trial goes on.
    #[error("the trial is not finished: conclude it first")]
    NotFinished,
    /// A sentence that not everybody may read.
    #[error("a sentence that you chose is not public any more: take it out")]
    QuoteNotPublic,
    /// More sentences than anybody reads.
    #[error("{quotes} sentences are too many: choose {most} at the most")]
    TooManyQuotes {
        /// How many.
        quotes: usize,
        /// The most.
        most: usize,
    },
    /// More pictures than a case may have.
    #[error("the case has {most} pictures, and no more fit: take one away first")]
    TooManyPictures {
        /// The most.
        most: usize,
    },
    /// What was sent as a picture is none that can be kept.
    #[error("this is no picture that can be kept: choose another file")]
    PictureUnfit,
    /// The picture is not there.
    #[error("the picture is not there any more: load the page again")]
    NoSuchPicture,
    /// Nothing is different.
    #[error("nothing was changed: change something first")]
    NothingNew,
    /// There is no draft.
    #[error("revision {number} is published already: edit the case first")]
    NoDraft {
        /// The revision.
        number: u16,
    },
    /// Nobody has checked it.
    #[error("nobody has checked facts and consent yet: do that first")]
    NotChecked,
    /// It was never published.
    #[error("it is a draft: only what was published becomes outdated")]
    NotPublished,
    /// It is outdated.
    #[error("it is marked as outdated already: nothing more needs to be done")]
    OutdatedAlready,
    /// It belongs to another house.
    #[error("this case is another house's: it is edited there; write one of your own of your trial")]
    Anothers,
}

/// Who checked a revision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Checked {
    /// Who checked the facts.
    pub facts: String,
    /// Who made sure that those concerned agree.
    pub consent: String,
    /// When, and who noted it.
    pub stamp: Stamp,
}

/// A revision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    /// Its number, from one.
    pub number: u16,
    /// What it tells.
    pub story: Story,
    /// The sentences of those concerned; only those that are public still are shown.
    pub quotes: Vec<VoiceId>,
    /// When it was written.
    pub written: Stamp,
    /// Who checked it.
    pub checked: Option<Checked>,
    /// When it was published.
    pub published: Option<Stamp>,
}

/// What is kept of a case that another house wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FromAway {
    /// The house.
    pub house: NeighbourId,
    /// The bundle, whole as it came; it holds words of people, so it lies where it can be erased.
    pub bundle: WordsId,
    /// The fingerprint of the bundle.
    pub sha256: String,
    /// The language it is written in.
    pub language: String,
    /// As of when it tells.
    pub as_of: jiff::Timestamp,
    /// The title of the case that it tries again, which may not be here.
    pub parent_title: String,
    /// Its tags, with their frameworks.
    pub tags: Vec<bundle::TagLine>,
    /// What that house knows of others who try it.
    pub results: Vec<bundle::Result>,
    /// When it was taken in.
    pub taken: Stamp,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Its name in all ledgers.
    pub id: CaseId,
    /// What it was written from; none for one from another house.
    pub source: Option<Source>,
    /// The case that it tries again.
    pub parent: Option<Parent>,
    /// Its revisions, oldest first; never empty.
    pub revisions: Vec<Revision>,
    /// Its pictures, with those that were taken away; those of another house's case stay in the bundle.
    #[serde(default)]
    pub pictures: Vec<Picture>,
    /// When and why it ceased to hold.
    pub outdated: Option<(Stamp, String)>,
    /// Where it comes from, if not from here.
    pub from_away: Option<FromAway>,
    /// When it was begun here.
    pub begun: Stamp,
}

/// Where a case stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "its road is told at the head of the module")]
pub enum State {
    Draft,
    Checked,
    Published,
    Outdated,
}

impl Case {
    /// The newest revision, draft or not.
    pub fn newest(&self) -> Option<&Revision> {
        self.revisions.last()
    }

    /// The newest published revision: what everybody reads.
    pub fn published(&self) -> Option<&Revision> {
        self.revisions.iter().rev().find(|revision| revision.published.is_some())
    }

    /// The revision of that number.
    pub fn revision(&self, number: u16) -> Option<&Revision> {
        self.revisions.iter().find(|revision| revision.number == number)
    }

    /// What a reader sees: what is published, and those who lead the draft where nothing is.
    pub fn foremost(&self) -> Option<&Revision> {
        self.published().or_else(|| self.newest())
    }

    /// Its title.
    pub fn title(&self) -> &str {
        self.foremost().map_or("", |revision| revision.story.title.as_str())
    }

    /// Whether everybody may read it.
    pub fn is_public(&self) -> bool {
        self.published().is_some()
    }

    /// The draft that waits beside what is published, or alone.
    pub fn draft(&self) -> Option<&Revision> {
        self.newest().filter(|revision| revision.published.is_none())
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        match (&self.outdated, self.published(), self.newest()) {
            (Some(_), ..) => State::Outdated,
            (None, Some(_), _) => State::Published,
            (None, None, Some(revision)) if revision.checked.is_some() => State::Checked,
            _ => State::Draft,
        }
    }
}

/// The sentences of a revision that everybody may read now: what was taken back is gone from here as well.
pub fn quotes<'a>(world: &'a World, revision: &'a Revision) -> impl Iterator<Item = &'a voice::Voice> {
    let voices = revision.quotes.iter().filter_map(|id| world.voices.get(id));
    voices.filter(|voice| voice::is_public(world, voice))
}
