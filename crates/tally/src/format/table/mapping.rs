//! Which column of a table is what, and what its cells mean.

use super::{Projects, Sheet};
use crate::{ballots::Kind, format::Fault};

/// How a table is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// Where the options and the marks stand.
    pub shape: Shape,
    /// What the marks mean.
    pub means: Means,
    /// The column that says who voted.
    pub voter: Option<usize>,
    /// The column that says where they live.
    pub place: Option<usize>,
    /// The column that says how many cast such a ballot.
    pub weight: Option<usize>,
    /// Why it was proposed so, a sentence for each choice.
    pub reasons: Vec<String>,
}

/// Where the options and the marks stand. Columns are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A row for each ballot, a column for each option.
    Wide {
        /// The columns of the options.
        options: Vec<usize>,
    },
    /// A row for each mark.
    Long {
        /// The column that names the option.
        option: usize,
        /// The column of the mark; none where naming the option is the mark.
        value: Option<usize>,
    },
    /// A row for each ballot, all its options in one cell.
    Cell {
        /// The column.
        column: usize,
        /// What stands between the options.
        separator: char,
    },
    /// A row for each option, with its sum.
    Totals {
        /// The column of the id.
        option: usize,
        /// The column of the name, where there is one beside it.
        name: Option<usize>,
        /// The column of the cost.
        cost: Option<usize>,
        /// The column of the sum.
        sum: usize,
    },
}

/// What the marks mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Means {
    /// Yes to an option.
    Approval,
    /// So many points.
    Points,
    /// A place in an order, 1 the most wanted; in one cell, the order in which they stand.
    Ranking,
    /// One of these grades, the best first.
    Grades(Vec<String>),
}

impl Means {
    /// The ballots that come of it.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Approval => Kind::Approval,
            Self::Points => Kind::Points,
            Self::Ranking => Kind::Ranking,
            Self::Grades(_) => Kind::Grades,
        }
    }
}

/// A shape without its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A column for each option.
    Wide,
    /// A row for each mark.
    Long,
    /// All options of a ballot in one cell.
    Cell,
    /// Only sums.
    Totals,
}

/// What somebody said about a table; what they left open is guessed or asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// Where the options and marks stand.
    pub form: Option<Form>,
    /// What the marks mean.
    pub means: Option<Kind>,
    /// The column that says who voted.
    pub voter: Option<String>,
    /// The column that says where they live.
    pub place: Option<String>,
    /// The column that says how many cast such a ballot.
    pub weight: Option<String>,
    /// The columns of the options (wide); one column where they stand in it (long, cell, totals).
    pub options: Vec<String>,
    /// The column of the marks (long) or sums (totals).
    pub value: Option<String>,
    /// The grades, best first.
    pub grades: Vec<String>,
    /// What stands between the options of a cell.
    pub separator: Option<char>,
    /// What can be voted on, where it stands in a table of its own.
    pub projects: Option<Projects>,
}

/// The settings by name.
const SETTINGS: &str = "form (wide, long, cell, totals), means (approval, points, ranking, grades), voter, place, weight, options, value, grades and separator";

impl Told {
    /// Says one thing by its name, as on a command line: `means=points`, `options=A|B|C`, `grades=Good|Fair|Poor`.
    pub fn set(&mut self, setting: &str, value: &str) -> Result<(), Fault> {
        let list = || value.split('|').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect();
        let one = || Some(value.trim().to_owned());
        let wrong = |allowed: &'static str| Fault::NoSetting {
            setting: setting.to_owned(),
            value: value.to_owned(),
            allowed: allowed.to_owned(),
        };
        match setting {
            "form" => {
                self.form = Some(match value {
                    "wide" => Form::Wide,
                    "long" => Form::Long,
                    "cell" => Form::Cell,
                    "totals" => Form::Totals,
                    _ => return Err(wrong("wide, long, cell or totals")),
                });
            }
            "means" => {
                self.means = Some(match value {
                    "approval" => Kind::Approval,
                    "points" => Kind::Points,
                    "ranking" => Kind::Ranking,
                    "grades" => Kind::Grades,
                    _ => return Err(wrong("approval, points, ranking or grades")),
                });
            }
            "voter" => self.voter = one(),
            "place" => self.place = one(),
            "weight" => self.weight = one(),
            "options" => self.options = list(),
            "value" => self.value = one(),
            "grades" => {
                self.grades = list();
                self.means = Some(Kind::Grades);
            }
            "separator" => {
                let mut signs = value.chars();
                let sign = signs.next().filter(|_| signs.next().is_none());
                self.separator = Some(sign.ok_or_else(|| wrong("one sign, such as ;"))?);
            }
            _ => return Err(wrong(SETTINGS)),
        }
        Ok(())
    }
}

impl Sheet {
    /// The column that somebody named.
    pub(super) fn told(&self, name: Option<&String>) -> Result<Option<usize>, Fault> {
        name.map(|name| {
            self.named(name).ok_or_else(|| Fault::NotInTable { column: name.clone(), known: self.heading.join(", ") })
        })
        .transpose()
    }
}
