//! Why a file of votes could not be read, with the line, and what to do about it.

/// Why not. Lines are counted from 1, as editors do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// It is none of the files that are known.
    #[error(
        "the first line ({found}) is the heading of none of the files that can be read here: {}. Save the votes as a table with the columns participant, statement and vote",
        super::KNOWN
    )]
    NoFormat {
        /// What stands in the first line.
        found: String,
    },
    /// There is nothing in it.
    #[error("the file holds nothing to read: choose another, or save it anew")]
    Empty,
    /// It is no text.
    #[error("line {line}: this is no text in UTF-8: save the file as UTF-8 and try again")]
    NotText {
        /// The line.
        line: u64,
    },
    /// A column that is needed is not there.
    #[error("line {line}: there is no column '{column}' among {known}: add it to the heading, or correct its name")]
    NoColumn {
        /// The line of the heading.
        line: u64,
        /// The column.
        column: &'static str,
        /// Those there are.
        known: String,
    },
    /// Two columns that say the same.
    #[error("line {line}: the column '{column}' is there twice: take one of them away")]
    ColumnTwice {
        /// The line of the heading.
        line: u64,
        /// The column.
        column: String,
    },
    /// A row with another number of fields than the heading.
    #[error(
        "line {line}: here are {found} fields, and the heading has {needs}: see whether something is missing or too much"
    )]
    Fields {
        /// The line.
        line: u64,
        /// How many there are.
        found: usize,
        /// How many there should be.
        needs: usize,
    },
    /// A row that does not say who or what.
    #[error("line {line}: the field '{column}' is empty: fill it in, or take the row away")]
    Blank {
        /// The line.
        line: u64,
        /// The column.
        column: &'static str,
    },
    /// No answer that is known.
    #[error("line {line}: '{value}' is no vote: write agree, disagree or pass, or 1, -1 or 0")]
    Answer {
        /// The line.
        line: u64,
        /// What stands there.
        value: String,
    },
    /// A moment that cannot be told from others.
    #[error(
        "line {line}: '{value}' is no moment: write a whole number that grows with time, or a date as 2026-03-19 18:30:00"
    )]
    Moment {
        /// The line.
        line: u64,
        /// What stands there.
        value: String,
    },
    /// Something else than the number or the word that is needed.
    #[error("line {line}: '{column}' is '{value}' and should be {needs}: correct it")]
    Value {
        /// The line.
        line: u64,
        /// The column.
        column: &'static str,
        /// What stands there.
        value: String,
        /// What should stand there.
        needs: &'static str,
    },
    /// A statement that is listed twice.
    #[error("line {line}: the statement '{statement}' is in the list already: give each its own id")]
    Listed {
        /// The line of the second.
        line: u64,
        /// Its id.
        statement: String,
    },
    /// A quoted field that does not end as it should.
    #[error(
        "line {line}: a quotation mark stands alone: a field that holds one begins and ends with one, and doubles those within"
    )]
    Quote {
        /// The line.
        line: u64,
    },
    /// A row so long that it is none.
    #[error("line {line}: the row is longer than {} megabytes: see whether a quotation mark is missing", super::block::LONGEST >> 20)]
    TooLong {
        /// The line where it begins.
        line: u64,
    },
    /// More than can be kept.
    #[error("line {line}: {what} are more than fit here: divide the file")]
    TooMany {
        /// The line where it became too much.
        line: u64,
        /// What there is too much of.
        what: &'static str,
    },
    /// The file could not be read to its end.
    #[error("the file could not be read to its end ({why}): try again, or copy it to another disk")]
    Unreadable {
        /// Why not.
        why: String,
    },
    /// A folder without votes.
    #[error("no file of votes is in this folder: it needs one whose name ends in votes.csv")]
    NoVotes,
    /// A Parquet file that is not as it should be.
    #[error("the Parquet file could not be read ({why}): write it anew, or save the votes as CSV")]
    Parquet {
        /// Why not.
        why: String,
    },
}

impl Fault {
    /// The line that it is about, where it is about one.
    pub fn line(&self) -> Option<u64> {
        match self {
            Self::NotText { line }
            | Self::NoColumn { line, .. }
            | Self::ColumnTwice { line, .. }
            | Self::Fields { line, .. }
            | Self::Blank { line, .. }
            | Self::Answer { line, .. }
            | Self::Moment { line, .. }
            | Self::Value { line, .. }
            | Self::Listed { line, .. }
            | Self::Quote { line }
            | Self::TooLong { line }
            | Self::TooMany { line, .. } => Some(*line),
            Self::NoFormat { .. } => Some(1),
            _ => None,
        }
    }
}

impl From<std::io::Error> for Fault {
    fn from(why: std::io::Error) -> Self {
        Self::Unreadable { why: why.to_string() }
    }
}

/// A piece of a file as it is shown in a sentence: not longer than a line, and on one line.
pub(super) fn shown(piece: &[u8]) -> String {
    let text = String::from_utf8_lossy(piece.get(..400).unwrap_or(piece));
    let mut letters = text.trim().chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let start: String = letters.by_ref().take(60).collect();
    if letters.next().is_some() { start + " …" } else { start }
}
