//! What stands on one ballot: dots, yeses, an order or grades. It is read from a line of keys, written back as one, and
//! held against what a ballot of the round may say.
//!
//! On a line, choices go by the numbers printed on the ballot: `3 7 12` says yes to three, `3>7>12` puts them in order
//! (`3=7>12` where two are equal), `3:2 7:1` gives dots or grades. `0` or `-` is a blank ballot.

use super::{
    Refusal,
    setting::{GRADES, Kind, count},
};
use crate::ChoiceId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What stands on one ballot. The same ballot is always written in the same way, so that two readings of it can be compared.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Marks {
    /// Dots for choices; those with none are left out.
    Points(Vec<(ChoiceId, u32)>),
    /// A yes to each of these.
    Approvals(Vec<ChoiceId>),
    /// The most wanted first; those that stand together are equally wanted, those that are left out come last.
    Order(Vec<Vec<ChoiceId>>),
    /// A grade for choices, counted from 0, the best, along [`GRADES`]; those left out have none.
    Grades(Vec<(ChoiceId, u8)>),
}

impl Marks {
    /// A ballot on which nothing stands.
    pub fn blank(kind: Kind) -> Self {
        match kind {
            Kind::Points => Self::Points(Vec::new()),
            Kind::Approvals => Self::Approvals(Vec::new()),
            Kind::Order => Self::Order(Vec::new()),
            Kind::Grades => Self::Grades(Vec::new()),
        }
    }

    /// What sort of marks these are.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Points(_) => Kind::Points,
            Self::Approvals(_) => Kind::Approvals,
            Self::Order(_) => Kind::Order,
            Self::Grades(_) => Kind::Grades,
        }
    }

    /// Whether nothing stands on it.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Points(marks) => marks.is_empty(),
            Self::Approvals(marks) => marks.is_empty(),
            Self::Order(marks) => marks.is_empty(),
            Self::Grades(marks) => marks.is_empty(),
        }
    }

    /// The choices that it names, in the order of the ballot.
    pub fn named(&self) -> Vec<ChoiceId> {
        match self {
            Self::Points(marks) => marks.iter().map(|(choice, _)| *choice).collect(),
            Self::Approvals(marks) => marks.clone(),
            Self::Order(groups) => groups.iter().flatten().copied().collect(),
            Self::Grades(marks) => marks.iter().map(|(choice, _)| *choice).collect(),
        }
    }

    /// The dots on it; none unless it is a ballot of dots.
    pub fn dots(&self) -> &[(ChoiceId, u32)] {
        if let Self::Points(marks) = self { marks } else { &[] }
    }

    /// Reads a line of keys. `choices` are those of the ballot in the order of their numbers, from 1.
    ///
    /// # Errors
    /// What cannot be read, or a number that is not on the ballot or stands there twice.
    pub fn read(line: &str, kind: Kind, choices: &[ChoiceId]) -> Result<Self, Refusal> {
        let line = line.trim();
        if matches!(line, "0" | "-" | "–") {
            return Ok(Self::blank(kind));
        }
        if line.is_empty() {
            return Err(Refusal::NothingTyped);
        }
        let words = || line.split(|c: char| c.is_whitespace() || c == ',' || c == ';').filter(|word| !word.is_empty());
        let choice = |word: &str| numbered(word, choices);
        let valued = |word: &str, alone: Option<u32>| match (word.split_once([':', '=']), alone) {
            (Some((number, value)), _) => Ok((choice(number)?, whole(value)?)),
            (None, Some(alone)) => Ok((choice(word)?, alone)),
            (None, None) => Err(Refusal::Unreadable { typed: word.to_owned() }),
        };
        Ok(match kind {
            Kind::Points => Self::Points(words().map(|word| valued(word, Some(1))).collect::<Result<_, _>>()?),
            Kind::Approvals => Self::Approvals(words().map(choice).collect::<Result<_, _>>()?),
            Kind::Order => {
                let line = line.replace(['<', '›', '»'], ">").replace([',', ';'], " ");
                let places = line.split(|c: char| c == '>' || c.is_whitespace());
                // Spaces around '=' would make two places of one.
                let places = if line.contains('=') { tight(&line) } else { places.map(str::to_owned).collect() };
                let group = |place: &String| place.split('=').map(choice).collect::<Result<Vec<_>, _>>();
                Self::Order(places.iter().filter(|place| !place.is_empty()).map(group).collect::<Result<_, _>>()?)
            }
            Kind::Grades => {
                let grade = |word| {
                    let (choice, value) = valued(word, None)?;
                    let most = count(GRADES.len());
                    // The best grade is typed as the highest number, as people say it.
                    let grade = most.checked_sub(value).filter(|_| value > 0).ok_or(Refusal::NoSuchGrade { value, most })?;
                    Ok((choice, u8::try_from(grade).unwrap_or(u8::MAX)))
                };
                Self::Grades(words().map(grade).collect::<Result<_, Refusal>>()?)
            }
        })
    }

    /// The line of keys that is read as this.
    pub fn line(&self, choices: &[ChoiceId]) -> String {
        let number = |id: &ChoiceId| choices.iter().position(|other| other == id).map_or(0, |at| at + 1);
        let joined = |words: Vec<String>| words.join(" ");
        match self {
            _ if self.is_blank() => "0".to_owned(),
            Self::Points(marks) => joined(marks.iter().map(|(id, dots)| format!("{}:{dots}", number(id))).collect()),
            Self::Approvals(marks) => joined(marks.iter().map(|id| number(id).to_string()).collect()),
            Self::Order(groups) => {
                let group = |ids: &Vec<ChoiceId>| ids.iter().map(|id| number(id).to_string()).collect::<Vec<_>>().join("=");
                groups.iter().map(group).collect::<Vec<_>>().join(">")
            }
            Self::Grades(marks) => {
                let typed = |grade: &u8| GRADES.len().saturating_sub(usize::from(*grade));
                joined(marks.iter().map(|(id, grade)| format!("{}:{}", number(id), typed(grade))).collect())
            }
        }
    }

    /// The same in the one way in which it is kept, if a ballot of this kind may say it. `most` is how many dots a person
    /// has, or how many choices a ballot may name.
    pub(super) fn checked(&self, kind: Kind, choices: &[ChoiceId], most: u32) -> Result<Self, Refusal> {
        if self.kind() != kind {
            return Err(Refusal::OtherMarks);
        }
        let place = |id: &ChoiceId| choices.iter().position(|other| other == id);
        let mut seen = BTreeSet::new();
        for id in self.named() {
            let at = place(&id).ok_or(Refusal::NotInRound)?;
            if !seen.insert(id) {
                return Err(Refusal::MarkedTwice { number: count(at + 1) });
            }
        }
        let named = count(seen.len());
        Ok(match self {
            Self::Points(marks) => {
                let mut marks: Vec<_> = marks.iter().copied().filter(|(_, dots)| *dots > 0).collect();
                let dots = marks.iter().fold(0u32, |sum, (_, dots)| sum.saturating_add(*dots));
                if dots > most {
                    return Err(Refusal::OverBallot { dots, each: most });
                }
                marks.sort_by_key(|(id, _)| place(id));
                Self::Points(marks)
            }
            _ if named > most => return Err(Refusal::TooManyMarks { marks: named, most }),
            Self::Approvals(marks) => {
                let mut marks = marks.clone();
                marks.sort_by_key(place);
                Self::Approvals(marks)
            }
            Self::Order(groups) => {
                let sorted = |group: &Vec<ChoiceId>| {
                    let mut group = group.clone();
                    group.sort_by_key(place);
                    group
                };
                Self::Order(groups.iter().filter(|group| !group.is_empty()).map(sorted).collect())
            }
            Self::Grades(marks) => {
                let mut marks = marks.clone();
                if let Some((_, grade)) = marks.iter().find(|(_, grade)| usize::from(*grade) >= GRADES.len()) {
                    return Err(Refusal::NoSuchGrade { value: u32::from(*grade), most: count(GRADES.len()) });
                }
                marks.sort_by_key(|(id, _)| place(id));
                Self::Grades(marks)
            }
        })
    }
}

/// The places of an order in which some are equal: spaces mean nothing beside `=` and `>`, and a new place elsewhere.
fn tight(line: &str) -> Vec<String> {
    let mut line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    for sign in ["=", ">"] {
        line = line.replace(&format!(" {sign}"), sign).replace(&format!("{sign} "), sign);
    }
    line.split(['>', ' ']).map(str::to_owned).collect()
}

fn whole(word: &str) -> Result<u32, Refusal> {
    word.trim().parse().map_err(|_| Refusal::Unreadable { typed: word.to_owned() })
}

/// The choice of a number on the ballot.
fn numbered(word: &str, choices: &[ChoiceId]) -> Result<ChoiceId, Refusal> {
    let number = whole(word)?;
    let at = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    at.and_then(|at| choices.get(at)).copied().ok_or(Refusal::NoSuchNumber { number, most: count(choices.len()) })
}
