//! Verifying: walking through the whole ledger, page by page, and naming the first that does not hold.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::content::{ContentId, seal};
use crate::entry::Entry;
use crate::error::Error;
use crate::hash::Hash;
use crate::lineage::Lineage;
use crate::page::{Looked, PAGE, finding};
use crate::rules::Rules;
use crate::store::{Remains, Store, StoredContent, StoredEntry, Tip};

/// How far verifying has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Entries checked.
    pub done: u64,
    /// Entries in all.
    pub total: u64,
}

/// What verifying found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// How many entries hold, counted from the first.
    pub entries: u64,
    /// How many contents hold.
    pub contents: u64,
    /// How many of them have been erased, as an entry says.
    pub erased: u64,
    /// The hash of the last entry that holds.
    pub hash: Hash,
    /// The first thing that does not hold; nothing if all is well.
    pub finding: Option<Finding>,
}

impl Verdict {
    /// Whether the whole ledger holds.
    pub fn holds(&self) -> bool {
        self.finding.is_none()
    }
}

/// The first entry that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Which entry.
    pub sequence: u64,
    /// What is the matter with it.
    pub flaw: Flaw,
    /// Which content of it, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<ContentId>,
    /// What was expected.
    pub expected: String,
    /// What was found.
    pub found: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry {} does not hold: {}", self.sequence, self.flaw.sentence())?;
        if let Some(content) = self.content {
            write!(f, " (content {content})")?;
        }
        write!(f, "; expected {}, found {}.", self.expected, self.found)
    }
}

/// What can be the matter with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// An entry is missing.
    Gap,
    /// The text is not a readable entry.
    NotReadable,
    /// The text has another sequence number than its place.
    WrongSequence,
    /// The text does not name the entry before it.
    WrongPrevious,
    /// The stored hash is not that of the text.
    WrongHash,
    /// The event is of a kind that this version does not know.
    UnknownEvent,
    /// A content that the entry mentions is not there, and has no tombstone.
    ContentMissing,
    /// A content has other words than were sealed.
    ContentChanged,
    /// A content is sealed differently from what the entry mentions.
    SealChanged,
    /// A content was erased, but no entry says so.
    ErasureNotRecorded,
    /// An entry says that a content was erased, but it is still there.
    NotErased,
    /// A content that came with the entry, but that no entry mentions.
    NotMentioned,
    /// The entry was joined from a branch, but is not what the branch had there.
    WrongOrigin,
}

impl Flaw {
    fn sentence(self) -> &'static str {
        match self {
            Self::Gap => "an entry is missing here",
            Self::NotReadable => "its text cannot be read as an entry",
            Self::WrongSequence => "its text has another number than its place",
            Self::WrongPrevious => "it does not follow on the entry before",
            Self::WrongHash => "its text does not have the hash that was stored with it",
            Self::UnknownEvent => "its event is of a kind that this version does not know",
            Self::ContentMissing => "a content that it mentions is missing without a tombstone",
            Self::ContentChanged => "a content that it mentions has been changed",
            Self::SealChanged => "a content that it mentions has another seal",
            Self::ErasureNotRecorded => "a content that it mentions was erased, but no entry says so",
            Self::NotErased => "a content that an entry says was erased is still there",
            Self::NotMentioned => "a content came with it that no entry mentions",
            Self::WrongOrigin => "it is not the entry that its branch had there",
        }
    }
}

/// Walks through all entries and contents and reports the first entry that does not hold. Entries and words come first;
/// erasures that do not agree with what the entries say are judged at the end, when all entries are known.
pub async fn verify<R: Rules>(store: &dyn Store, mut progress: impl FnMut(Progress) + Send) -> Result<Verdict, Error> {
    let total = end(store).await?;
    let mut walk = Walk::default();
    let mut contents_from = 0;
    loop {
        // From zero at first, so that an entry smuggled in before the first is met.
        let from = if walk.tip.sequence == 0 { 0 } else { walk.tip.sequence + 1 };
        let page = store.entries(from, PAGE).await?;
        let Some(last) = page.last().map(|entry| entry.sequence) else {
            break;
        };
        walk.lay_out(store.contents(contents_from, last).await?);
        contents_from = last + 1;
        if let Some(finding) = walk.turn::<R>(&page) {
            return Ok(walk.verdict(Some(finding)));
        }
        progress(Progress { done: walk.tip.sequence, total: total.max(walk.tip.sequence) });
    }
    let later = store.contents(contents_from, LAST).await?;
    let now = end(store).await?;
    walk.lay_out(later.into_iter().filter(|content| content.sequence > now).collect());
    walk.reconsider(store).await?;
    let finding = walk.unsettled();
    Ok(walk.verdict(finding))
}

/// The largest sequence number that a database can hold.
const LAST: u64 = i64::MAX as u64;

async fn end(store: &dyn Store) -> Result<u64, Error> {
    match store.tip().await {
        Ok(tip) => Ok(tip.sequence),
        // The walk will come to it and say more.
        Err(Error::Broken(finding)) => Ok(finding.sequence),
        Err(error) => Err(error),
    }
}

struct Walk {
    tip: Tip,
    lineage: Lineage,
    contents: HashMap<ContentId, Met>,
    /// Erased as an entry says, but found with words: either just now being erased, or never.
    suspects: BTreeMap<u64, ContentId>,
}

/// A content on the way.
struct Met {
    sequence: u64,
    seal: Hash,
    state: State,
    /// The first entry that mentions it.
    mentioned: Option<u64>,
    /// Whether an entry says that it was erased.
    erased: bool,
}

#[derive(PartialEq)]
enum State {
    Holds,
    Changed(Hash),
    Damaged,
    Tombstone,
}

type Flawed = (Flaw, String, String);

impl Default for Walk {
    fn default() -> Self {
        Self { tip: Tip::START, lineage: Lineage::default(), contents: HashMap::new(), suspects: BTreeMap::new() }
    }
}

impl Walk {
    fn lay_out(&mut self, contents: Vec<StoredContent>) {
        let met: Vec<_> = contents.into_par_iter().map(|content| (content.id, Met::of(&content))).collect();
        self.contents.extend(met);
    }

    fn turn<R: Rules>(&mut self, page: &[StoredEntry]) -> Option<Finding> {
        let looked: Vec<Looked<R::Event>> = page.par_iter().map(|stored| Looked::at(&stored.body)).collect();
        page.iter().zip(looked).find_map(|(stored, looked)| self.step::<R>(stored, looked).err())
    }

    fn step<R: Rules>(&mut self, stored: &StoredEntry, looked: Looked<R::Event>) -> Result<(), Finding> {
        let sequence = self.tip.sequence + 1;
        if stored.sequence != sequence {
            let (expected, found) = (format!("entry {sequence}"), format!("entry {}", stored.sequence));
            return Err(finding(sequence, Flaw::Gap, expected, found));
        }
        let hash = looked.hash();
        let followed = looked.follow(self.tip, &stored.body);
        // A text that was changed so that it can no longer be understood is above all a changed text.
        if stored.hash != hash.to_string() && !matches!(&followed, Err(finding) if finding.flaw != Flaw::UnknownEvent) {
            return Err(finding(sequence, Flaw::WrongHash, hash, &stored.hash));
        }
        let (tip, entry) = followed?;
        for (id, seal) in R::mentions(&entry.event) {
            self.mention(sequence, id, seal).map_err(|(flaw, expected, found)| Finding {
                sequence,
                flaw,
                content: Some(id),
                expected,
                found,
            })?;
        }
        let mut erased = entry.erased;
        match entry.origin {
            None => self.lineage.own(tip.hash),
            Some(origin) => {
                // The event is needed as it is spelled, which the reading above has not kept.
                let spelled = std::str::from_utf8(&stored.body).ok().and_then(|body| Entry::read(body).ok());
                let unreadable = || finding(sequence, Flaw::NotReadable, "an entry as JSON", "another text");
                self.lineage.follow(tip, &spelled.ok_or_else(unreadable)?)?;
                erased.extend(origin.erased);
            }
        }
        for id in erased {
            if let Some(content) = self.contents.get_mut(&id) {
                content.erased = true;
                if content.state != State::Tombstone {
                    self.suspects.entry(sequence).or_insert(id);
                }
            }
        }
        self.tip = tip;
        Ok(())
    }

    fn mention(&mut self, sequence: u64, id: ContentId, seal: Hash) -> Result<(), Flawed> {
        let Some(content) = self.contents.get_mut(&id) else {
            return Err((Flaw::ContentMissing, "the content or its tombstone".into(), "neither".into()));
        };
        content.mentioned.get_or_insert(sequence);
        if content.seal != seal {
            return Err((Flaw::SealChanged, seal.to_string(), content.seal.to_string()));
        }
        match content.state {
            State::Holds | State::Tombstone => Ok(()),
            State::Changed(found) => Err((Flaw::ContentChanged, seal.to_string(), found.to_string())),
            State::Damaged => Err((Flaw::ContentMissing, "the content or its tombstone".into(), "only a part of it".into())),
        }
    }

    /// Looks again at contents that were found with words although an entry says they were erased: they may have been erased
    /// between the two looks.
    async fn reconsider(&mut self, store: &dyn Store) -> Result<(), Error> {
        for (sequence, id) in std::mem::take(&mut self.suspects) {
            let Some(content) = self.contents.get(&id) else {
                continue;
            };
            let again = store.contents(content.sequence, content.sequence).await?;
            if again.iter().any(|stored| stored.id == id && !matches!(stored.remains, Remains::Erased { .. })) {
                self.suspects.insert(sequence, id);
            }
        }
        Ok(())
    }

    /// What can only be judged when all entries are known.
    fn unsettled(&self) -> Option<Finding> {
        let about = |sequence, flaw, content, expected: &str, found: &str| Finding {
            sequence,
            flaw,
            content: Some(content),
            expected: expected.into(),
            found: found.into(),
        };
        let kept = self
            .suspects
            .first_key_value()
            .map(|(sequence, id)| about(*sequence, Flaw::NotErased, *id, "a tombstone", "the content"));
        let others = self.contents.iter().filter_map(|(id, content)| match content.mentioned {
            None => Some(about(content.sequence, Flaw::NotMentioned, *id, "an entry that mentions it", "none")),
            Some(sequence) if content.state == State::Tombstone && !content.erased => {
                Some(about(sequence, Flaw::ErasureNotRecorded, *id, "an entry that says so", "only a tombstone"))
            }
            Some(_) => None,
        });
        kept.into_iter().chain(others).min_by_key(|finding| (finding.sequence, finding.content))
    }

    fn verdict(self, finding: Option<Finding>) -> Verdict {
        let sound = |content: &&Met| matches!(content.state, State::Holds | State::Tombstone) && content.mentioned.is_some();
        Verdict {
            entries: self.tip.sequence,
            contents: self.contents.values().filter(sound).count() as u64,
            erased: self.contents.values().filter(|content| content.erased && content.state == State::Tombstone).count()
                as u64,
            hash: self.tip.hash,
            finding,
        }
    }
}

impl Met {
    fn of(content: &StoredContent) -> Self {
        let state = match &content.remains {
            Remains::Whole { salt, text } => match seal(salt, text) {
                hash if hash == content.seal => State::Holds,
                hash => State::Changed(hash),
            },
            Remains::Erased { .. } => State::Tombstone,
            Remains::Damaged => State::Damaged,
        };
        Self { sequence: content.sequence, seal: content.seal, state, mentioned: None, erased: false }
    }
}
