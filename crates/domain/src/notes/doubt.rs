//! What the notes do not say, and a person must.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One thing to ask, and where in the source it arose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// The first character it is about, counted from 0.
    pub start: usize,
    /// The character after the last.
    pub end: usize,
    /// What is asked.
    #[serde(flatten)]
    pub asks: Asks,
}

/// The things that reading can ask about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "asks", rename_all = "snake_case")]
pub enum Asks {
    /// Figures stand after several answers and nothing says which belongs to which.
    NumbersWithoutLines {
        /// The question above, as far as it can be told.
        question: Option<String>,
        /// The answers, as far as they can be told apart.
        labels: Vec<String>,
        /// The figures in the order they stand.
        numbers: Vec<u32>,
    },
    /// A table or group has neither number nor letter.
    TableWithoutNumber {
        /// The heading as written.
        heading: String,
    },
    /// Tick marks stand alone, with no line to count for.
    MarkWithoutLine {
        /// How many marks.
        marks: u32,
    },
    /// The dots counted are not what the people present could have given out.
    VotesDoNotSum {
        /// The sum of the counts.
        counted: u32,
        /// People times dots each.
        expected: u32,
        /// How many people the notes count.
        people: u32,
        /// How many dots each had.
        each: u32,
    },
    /// So few that their answers could be told apart from others'.
    SmallGroup {
        /// The group as written.
        group: String,
        /// How many.
        people: u32,
    },
    /// A part of a slip could not be read.
    Illegible,
    /// Two columns could hold what people said.
    EitherColumn {
        /// The headings of those columns.
        columns: Vec<String>,
    },
    /// A day without its year.
    DateWithoutYear {
        /// As written.
        written: String,
    },
    /// Nobody is named to keep a promise.
    PromiseWithoutOwner {
        /// The promise as written.
        promise: String,
    },
    /// Nothing says when a promise shall be kept.
    PromiseWithoutDate {
        /// The promise as written.
        promise: String,
    },
    /// Minutes tell what people said in the writer's words: which sentences are voices?
    MinutesInProse,
    /// One sentence stands twice in the same quotation.
    SaidTwice {
        /// The sentence.
        sentence: String,
    },
    /// The words and a translation of them stand side by side: is it right, and may both be shown?
    TranslationGiven,
    /// The words point at a person who can be known from them.
    PointsAtPerson,
    /// This is one person's own plan. It belongs behind the wall and nothing was read from it.
    PersonPlan,
    /// No voice was found.
    NoVoices,
}

impl fmt::Display for Asks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NumbersWithoutLines { question, labels, numbers } => {
                if let Some(question) = question {
                    write!(f, "Under \"{question}\" ")?;
                } else {
                    f.write_str("Here ")?;
                }
                write!(f, "stand {} answers and {} figures", labels.len(), numbers.len())?;
                f.write_str(", and nothing says which belongs to which. Type in the figure of each answer, or leave them out.")
            }
            Self::TableWithoutNumber { heading } => {
                write!(f, "\"{heading}\" has no number. Which table or group is it?")
            }
            Self::MarkWithoutLine { marks } => {
                write!(f, "{marks} marks stand alone. Which line do they count for?")
            }
            Self::VotesDoNotSum { counted, expected, people, each } => write!(
                f,
                "The counts add up to {counted}, but {people} people with {each} each make {expected}. Did somebody leave, or keep some? Correct a count, or confirm it."
            ),
            Self::SmallGroup { group, people } => write!(
                f,
                "\"{group}\" is only {people} people: shown apart, somebody could be known. Join it with another group, or keep it inside."
            ),
            Self::Illegible => f.write_str("A part could not be read. Can whoever has the paper say what stands there?"),
            Self::EitherColumn { columns } => {
                write!(f, "What people said could stand in any of the columns {}. Choose one.", columns.join(", "))
            }
            Self::DateWithoutYear { written } => write!(f, "\"{written}\" has no year. Which year was it?"),
            Self::PromiseWithoutOwner { promise } => write!(f, "Who keeps this promise: \"{promise}\"?"),
            Self::PromiseWithoutDate { promise } => write!(f, "By when: \"{promise}\"?"),
            Self::MinutesInProse => f.write_str(
                "These are minutes in the writer's own words. Say for each proposed sentence whether it is a resident's voice.",
            ),
            Self::SaidTwice { sentence } => {
                write!(f, "\"{sentence}\" stands twice in one quotation. Was it said twice, or copied twice?")
            }
            Self::TranslationGiven => {
                f.write_str("The words stand beside a translation. Is it right, and may both be shown?")
            }
            Self::PointsAtPerson => {
                f.write_str("These words point at a person who can be known from them. Mask them, or clear them.")
            }
            Self::PersonPlan => f.write_str(
                "This is one person's own plan. It belongs in that person's own space and not among a meeting's voices, so nothing was read from it.",
            ),
            Self::NoVoices => f.write_str("No voice was found here. Mark them in the text, or type them in."),
        }
    }
}
