//! What can go wrong, each as a sentence for the person who meets it: what is wrong, and what to do next.

use std::path::PathBuf;

use crate::content::ContentId;
use crate::verify::Finding;

/// Something that is not the person's fault: the disk, the file, the machine, or rules that contradict themselves.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder holds no ledger.
    #[error("There is no ledger in {}. Check the folder's name, or start one there first.", dir.display())]
    NoLedger {
        /// The folder that was looked in.
        dir: PathBuf,
    },
    /// The folder already holds a ledger.
    #[error("There is already a ledger in {}. Choose an empty folder.", dir.display())]
    AlreadyThere {
        /// The folder.
        dir: PathBuf,
    },
    /// The file is of another kind.
    #[error("{} is not a ledger: it was written by another program, or its beginning is damaged. Choose another folder, or put the newest backup in its place.", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The file was written by a newer version.
    #[error("{} was written by a newer version (format {found}; this version reads up to {known}). Use the newer version.", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The format that the file states.
        found: i64,
        /// The newest format known here.
        known: i64,
    },
    /// The file is damaged.
    #[error("The ledger file {} is damaged ({detail}). Nothing has been changed. Put the newest backup in its place and keep the damaged file for examination.", path.display())]
    Torn {
        /// The file.
        path: PathBuf,
        /// What was seen.
        detail: String,
    },
    /// An entry does not hold; the ledger cannot be trusted from there on.
    #[error("{0} Nothing has been changed. Put the newest backup in its place and keep this ledger for examination.")]
    Broken(Box<Finding>),
    /// The ledger on disk has fewer entries than this process has already read.
    #[error(
        "The ledger on disk has fewer entries than were read from it before ({known}): it has been replaced while in use. Restart the program."
    )]
    Shrunk {
        /// How many had been read.
        known: u64,
    },
    /// An event is of a kind that this version does not know.
    #[error(
        "Entry {sequence} was written by a newer version, and this one cannot read it ({reason}). Use the newer version."
    )]
    NewerEvent {
        /// The entry.
        sequence: u64,
        /// What could not be read.
        reason: String,
    },
    /// Somebody else holds the file.
    #[error("The ledger {} is busy: another program has been writing to it for a long time. Try again in a moment.", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// Another server runs on the same folder.
    #[error("Another server is already running on {}. Stop it first, or choose another folder.", dir.display())]
    Served {
        /// The folder.
        dir: PathBuf,
    },
    /// No room left.
    #[error("The disk that holds {} is full. Nothing was saved. Make room and try again.", path.display())]
    DiskFull {
        /// The file that could not grow.
        path: PathBuf,
    },
    /// The file cannot be written to.
    #[error("{} cannot be written to: it is read-only. Change its permissions and try again.", path.display())]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The file or folder cannot be used.
    #[error("{} cannot be used: {reason}.", path.display())]
    Unusable {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system says.
        reason: String,
    },
    /// The file for a backup exists already.
    #[error("{} already exists, and a backup never overwrites anything. Choose another name.", path.display())]
    BackupExists {
        /// The file.
        path: PathBuf,
    },
    /// There is no such entry to give a receipt for.
    #[error("There is no entry {sequence} among the first {size}: entries are numbered from 1, and the ledger has {known}.")]
    NoSuchEntry {
        /// The entry that was asked for.
        sequence: u64,
        /// The size that was asked for.
        size: u64,
        /// How many entries there are.
        known: u64,
    },
    /// The rules made a content that no event mentions with its seal.
    #[error(
        "The content {id} was not saved, because no event mentions it with its seal. This is a fault of the program: please report it."
    )]
    Unmentioned {
        /// The content.
        id: ContentId,
    },
    /// The rules mention a content that does not exist, or with another seal.
    #[error(
        "Nothing was saved: the content {id} is mentioned, but there is no such content with that seal. This is a fault of the program: please report it."
    )]
    Unknown {
        /// The content.
        id: ContentId,
    },
    /// The rules erase without saying so in an event.
    #[error("The content {id} was not erased, because no event says so. This is a fault of the program: please report it.")]
    SilentErasure {
        /// The content.
        id: ContentId,
    },
    /// The rules fell over.
    #[error("Nothing was saved: the program stumbled while deciding. Please report what you did, and when.")]
    Stumbled,
    /// An event or the world could not be written as JSON.
    #[error(
        "Nothing was saved: {what} could not be written as JSON ({reason}). This is a fault of the program: please report it."
    )]
    Unwritable {
        /// What could not be written.
        what: &'static str,
        /// Why.
        reason: String,
    },
    /// The operating system gives no random numbers.
    #[error("The machine gives no random numbers ({reason}). Nothing was saved. Restart the machine and try again.")]
    NoChance {
        /// What the operating system says.
        reason: String,
    },
    /// The ledger has been closed.
    #[error("The ledger is closing and takes no more orders. Try again when it is open again.")]
    Closed,
}

/// Why an order did not go through.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure<F> {
    /// The rules say no. The person can do something about it.
    #[error("{0}")]
    Refused(F),
    /// Something is broken. Nothing was acknowledged; the same order may be sent again.
    #[error(transparent)]
    Fault(#[from] Error),
}
