//! Why a file could not be read or written, with the line, and what to do about it.

/// Why not. Lines are counted from 1, as editors do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is none of the formats.
    #[error(
        "this file is none of those that can be read here: {}. Save it as one of them, or as a table with one row for each ballot",
        super::any::KNOWN
    )]
    NoFormat,
    /// There is nothing in it.
    #[error("the file holds nothing to read: choose another, or save it anew")]
    Empty,
    /// It is no text.
    #[error("the file is no text: save it as text in UTF-8 and try again")]
    NotText,
    /// A part of the file is missing.
    #[error("line {line}: the file ends and has no part '{part}': see that all of it was copied")]
    NoPart {
        /// The last line.
        line: usize,
        /// The part.
        part: &'static str,
    },
    /// The heading of a part has no such column.
    #[error("line {line}: there is no column '{column}' in {part}: add it to the heading, or correct its name")]
    NoColumn {
        /// The line of the heading.
        line: usize,
        /// The column.
        column: &'static str,
        /// The part of the file.
        part: &'static str,
    },
    /// Something that decides what the ballots mean is not said.
    #[error("line {line}: it is not said up to here what '{key}' is: add a line for it")]
    NoKey {
        /// The line up to which it should have been said.
        line: usize,
        /// What is missing.
        key: &'static str,
    },
    /// Not the number that is needed.
    #[error("line {line}: '{what}' is '{value}' and should be {needs}: correct it")]
    Number {
        /// The line.
        line: usize,
        /// The field.
        what: String,
        /// What stands there.
        value: String,
        /// What should stand there.
        needs: &'static str,
    },
    /// A word that is none of those that can stand there.
    #[error("line {line}: '{what}' is '{value}' and should be one of {allowed}: correct it")]
    Word {
        /// The line.
        line: usize,
        /// The field.
        what: String,
        /// What stands there.
        value: String,
        /// What can stand there.
        allowed: String,
    },
    /// A ballot names an option that is not listed.
    #[error("line {line}: the ballot names '{option}', which is not in the list: correct the ballot, or add it to the list")]
    Unknown {
        /// The line.
        line: usize,
        /// What it names.
        option: String,
    },
    /// An option is listed twice.
    #[error("line {line}: '{option}' is already in the list: give each its own id")]
    Listed {
        /// The line of the second.
        line: usize,
        /// Its id.
        option: String,
    },
    /// An order names an option twice.
    #[error(
        "line {line}: the ballot names '{option}' twice: only one place in the order can be meant, so strike out the other"
    )]
    Twice {
        /// The line.
        line: usize,
        /// The option.
        option: String,
    },
    /// A quoted field never ends.
    #[error("line {line}: a field begins with a quotation mark and none ends it: add the second, or take the first away")]
    Open {
        /// The line where it begins.
        line: usize,
    },
    /// A row is too short.
    #[error(
        "line {line}: here are {found} fields, and '{column}' should be the {needs}th: see whether something is missing"
    )]
    Short {
        /// The line.
        line: usize,
        /// How many fields there are.
        found: usize,
        /// What is not there.
        column: &'static str,
        /// Where it should stand, counted from 1.
        needs: usize,
    },
    /// Options and points do not pair.
    #[error("line {line}: the ballot names {options} options and gives {points} points to them: each needs one number")]
    Pairs {
        /// The line.
        line: usize,
        /// How many options it names.
        options: usize,
        /// How many numbers there are.
        points: usize,
    },
    /// More than one where only one can be chosen.
    #[error(
        "line {line}: the ballot names {options} options where one was to be chosen: correct it, or call the file 'approval'"
    )]
    Several {
        /// The line.
        line: usize,
        /// How many.
        options: usize,
    },
    /// A line is not what it should be there.
    #[error("line {line}: '{found}' should be {needs}: correct it")]
    Shape {
        /// The line.
        line: usize,
        /// What stands there.
        found: String,
        /// What should.
        needs: &'static str,
    },
    /// A file that is known but holds something else than ballots that can be counted.
    #[error("line {line}: this is {what}, which is not read here: {instead}")]
    NotRead {
        /// The line that says so.
        line: usize,
        /// What it is.
        what: String,
        /// What to do.
        instead: &'static str,
    },
    /// More than can be counted at once.
    #[error("line {line}: more than four thousand million marks are too many for one count: divide the file")]
    TooMany {
        /// The line where it became too much.
        line: usize,
    },
    /// A table can be read in more than one way.
    #[error("{question} It could be {}: say which", candidates.join(", or "))]
    Unclear {
        /// What is not clear, as a sentence.
        question: String,
        /// What it could be.
        candidates: Vec<String>,
    },
    /// Something said about a table that cannot be said.
    #[error("'{setting}' cannot be '{value}': it is {allowed}")]
    NoSetting {
        /// What was set.
        setting: String,
        /// To what.
        value: String,
        /// What can be.
        allowed: String,
    },
    /// A mapping names a column that the table has not.
    #[error("the table has no column '{column}': it has {known}")]
    NotInTable {
        /// The column.
        column: String,
        /// Those there are.
        known: String,
    },
    /// A workbook that could not be opened.
    #[error("the workbook could not be opened ({why}): save the sheet with the ballots as CSV and choose that file")]
    Book {
        /// Why not.
        why: String,
    },
    /// What cannot be said in the format that is to be written.
    #[error("{what} cannot be written as {format}: {instead}")]
    Unwritable {
        /// What it is.
        what: String,
        /// The format.
        format: &'static str,
        /// What to do.
        instead: &'static str,
    },
}

impl Fault {
    /// The line that it is about, where it is about one.
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::NoPart { line, .. }
            | Self::NoColumn { line, .. }
            | Self::NoKey { line, .. }
            | Self::Number { line, .. }
            | Self::Word { line, .. }
            | Self::Unknown { line, .. }
            | Self::Listed { line, .. }
            | Self::Twice { line, .. }
            | Self::Open { line }
            | Self::Short { line, .. }
            | Self::Pairs { line, .. }
            | Self::Several { line, .. }
            | Self::Shape { line, .. }
            | Self::NotRead { line, .. }
            | Self::TooMany { line } => Some(*line),
            _ => None,
        }
    }
}

/// A piece of a file as it is shown in a sentence: not longer than a line, and on one line.
pub(super) fn shown(piece: &str) -> String {
    let mut letters = piece.trim().chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    let start: String = letters.by_ref().take(60).collect();
    if letters.next().is_some() { start + " …" } else { start }
}
