//! Which column is which, by what stands above it: in the words of Polis, or in English or Swedish.

use super::{Fault, field::listed};

/// What a column tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// Who voted.
    Participant,
    /// On what.
    Statement,
    /// How.
    Vote,
    /// When.
    Moment,
    /// What a statement says.
    Text,
    /// Whether it was let in.
    Moderated,
    /// Whether it is about people and not about the matter.
    Meta,
    /// How many agreed, as the export counts.
    Agrees,
    /// How many disagreed.
    Disagrees,
}

use Column::{Agrees, Disagrees, Meta, Moderated, Moment, Participant, Statement, Text, Vote};

/// The headings of each, in small letters and with `-` between words.
const NAMES: &[(Column, &[&str])] = &[
    (
        Participant,
        &[
            "participant",
            "participant-id",
            "voter",
            "voter-id",
            "person",
            "person-id",
            "pid",
            "deltagare",
            "deltagar-id",
            "röstande",
        ],
    ),
    (
        Statement,
        // The last is Polis's word for it, and Swedish for the time.
        &["statement", "statement-id", "comment", "comment-id", "påstående", "påstående-id", "påståendet", "tid"],
    ),
    (Vote, &["vote", "answer", "value", "röst", "svar"]),
    (Moment, &["timestamp", "time", "when", "modified", "created", "tidpunkt", "när", "tid"]),
    (Text, &["comment-body", "text", "txt", "body", "statement-text", "statement", "påstående", "mening"]),
    (Moderated, &["moderated", "moderation", "mod", "modererad"]),
    (Meta, &["is-meta", "meta"]),
    (Agrees, &["agrees", "agree", "instämmer", "håller-med"]),
    (Disagrees, &["disagrees", "disagree", "instämmer-inte", "håller-inte-med"]),
];

/// The columns of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// What stands above each.
    pub written: Vec<String>,
    /// The same in small letters.
    pub names: Vec<String>,
    /// The line on which it stands.
    pub line: u64,
}

impl Heading {
    /// A table with these names above its columns.
    pub fn of(written: Vec<String>, line: u64) -> Self {
        let names = written.iter().map(|name| name.to_lowercase()).collect();
        Self { written, names, line }
    }

    /// Where a column is; the earlier of its names goes before the later.
    pub fn find(&self, column: Column) -> Option<usize> {
        let (_, names) = NAMES.iter().find(|(other, _)| *other == column)?;
        names.iter().find_map(|name| self.names.iter().position(|here| alike(here, name)))
    }

    /// Where a column is that must be there.
    pub fn need(&self, column: Column) -> Result<usize, Fault> {
        let told = match column {
            Participant => "participant",
            Statement => "statement",
            Vote => "vote",
            Moment => "timestamp",
            Text => "text",
            Moderated => "moderated",
            Meta => "is-meta",
            Agrees => "agrees",
            Disagrees => "disagrees",
        };
        self.find(column).ok_or_else(|| Fault::NoColumn { line: self.line, column: told, known: listed(&self.written) })
    }

    /// Refuses a table in which one of these names stands twice.
    pub fn once(&self, columns: &[usize]) -> Result<(), Fault> {
        let twice = columns.iter().find(|at| self.names.iter().filter(|name| **name == self.names[**at]).count() > 1);
        match twice {
            Some(at) => Err(Fault::ColumnTwice { line: self.line, column: self.written[*at].clone() }),
            None => Ok(()),
        }
    }
}

/// The same but for what stands between words.
fn alike(here: &str, name: &str) -> bool {
    here.len() == name.len()
        && here.bytes().zip(name.bytes()).all(|(a, b)| a == b || (b == b'-' && (a == b'_' || a == b' ')))
}
