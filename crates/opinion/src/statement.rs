//! What people answer to, and what they can answer.

use serde::{Serialize, Serializer};

/// What somebody says of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// No.
    Disagree,
    /// I have seen it, and neither agree nor disagree.
    Pass,
    /// Yes.
    Agree,
}

impl Answer {
    /// −1 for *disagree*, 0 for *pass*, 1 for *agree*.
    pub fn value(self) -> f64 {
        match self {
            Self::Disagree => -1.0,
            Self::Pass => 0.0,
            Self::Agree => 1.0,
        }
    }

    /// The answer that is written −1, 0 or 1; none for any other number.
    pub fn from_value(value: i64) -> Option<Self> {
        match value {
            -1 => Some(Self::Disagree),
            0 => Some(Self::Pass),
            1 => Some(Self::Agree),
            _ => None,
        }
    }

    /// The two bits that it is packed in.
    pub(crate) fn code(self) -> u32 {
        match self {
            Self::Disagree => 0,
            Self::Pass => 1,
            Self::Agree => 2,
        }
    }

    /// This answer to the statement of that number, packed in one: four times the number, and the code.
    pub(crate) fn slot(self, statement: u32) -> u32 {
        (statement << 2) | self.code()
    }

    /// The answer packed in the last two bits.
    pub(crate) fn from_code(code: u32) -> Self {
        match code & 3 {
            0 => Self::Disagree,
            1 => Self::Pass,
            _ => Self::Agree,
        }
    }
}

/// Whether those who lead the conversation have let a statement in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moderation {
    /// Taken out: it shapes no map.
    Out,
    /// Nobody has looked at it yet.
    #[default]
    Unreviewed,
    /// Let in.
    In,
}

impl Serialize for Moderation {
    /// −1, 0 or 1, as in Polis's exports.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i8(match self {
            Self::Out => -1,
            Self::Unreviewed => 0,
            Self::In => 1,
        })
    }
}

/// One sentence that people answer to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// What it is called where the votes come from; often a number.
    pub id: String,
    /// Its words, if they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Whether it was let in.
    pub moderation: Moderation,
    /// Whether it asks about people and not about the matter (*I live in the village*); such statements shape no map.
    pub meta: bool,
}

impl Statement {
    /// A statement of which nothing but its id is known.
    pub fn named(id: impl Into<String>) -> Self {
        Self { id: id.into(), ..Self::default() }
    }

    /// Whether it is kept out of the map: taken out by those who lead, or about people and not about the matter.
    pub fn is_out(&self) -> bool {
        self.meta || self.moderation == Moderation::Out
    }
}
