//! Proposes how a table is to be read, with reasons; where it can be meant in more than one way, it asks.

use super::{
    Form, Mapping, Means, Shape, Sheet, Told,
    marks::{mark, whole},
    words,
};
use crate::{ballots::Kind, format::Fault};
use std::collections::{BTreeSet, HashSet};

impl Mapping {
    /// Proposes a mapping. What was told is not guessed.
    pub fn guess(sheet: &Sheet, told: &Told) -> Result<Self, Fault> {
        refuse_lists(sheet)?;
        let mut guess = Guess { sheet, told, reasons: Vec::new() };
        let place = guess.column(told.place.as_ref(), words::PLACE, "where somebody lives")?;
        let weight = guess.column(told.weight.as_ref(), words::WEIGHT, "how many cast a ballot")?;
        let voter = guess.column(told.voter.as_ref(), words::VOTER, "who voted")?;
        let shape = guess.shape(voter, place, weight)?;
        let means = guess.means(&shape)?;
        Ok(Self { shape, means, voter, place, weight, reasons: guess.reasons })
    }
}

/// Tables that are known and hold no ballots.
fn refuse_lists(sheet: &Sheet) -> Result<(), Fault> {
    let has = |name: &str| sheet.heading.iter().any(|heading| heading.to_lowercase().contains(name));
    let line = sheet.heading_line;
    if has("feasibility") && has("valuat") && !has("vote") {
        let what = "a list of investments from CONSUL, in which nobody's votes stand".to_owned();
        let instead = "take the ballots from its database, a row for each ballot line, with ballot_id and investment_id";
        return Err(Fault::NotRead { line, what, instead });
    }
    if let Some(budgets) = sheet.named("decidim_budgets_budget_id") {
        let different: BTreeSet<&str> = sheet.column(budgets).collect();
        if different.len() > 1 {
            let what = format!("a list of projects from Decidim with {} budgets", different.len());
            return Err(Fault::NotRead {
                line,
                what,
                instead: "keep the rows of one budget, since each is counted by itself",
            });
        }
    }
    Ok(())
}

struct Guess<'a> {
    sheet: &'a Sheet,
    told: &'a Told,
    reasons: Vec<String>,
}

impl Guess<'_> {
    fn name(&self, column: usize) -> &str {
        self.sheet.heading.get(column).map_or("", String::as_str)
    }

    fn because(&mut self, column: usize, part: &str) {
        let reason = format!("The column '{}' says {part}, by its name.", self.name(column));
        self.reasons.push(reason);
    }

    /// A column that was told, or has such a name.
    fn column(&mut self, told: Option<&String>, list: &[&str], part: &str) -> Result<Option<usize>, Fault> {
        if let Some(column) = self.sheet.told(told)? {
            return Ok(Some(column));
        }
        let found = list.iter().find_map(|name| self.sheet.named(name));
        // A column that was told to be something else is not this as well.
        let found = found.filter(|column| {
            let name = self.name(*column).to_lowercase();
            let others = self.told.options.iter().chain(&self.told.value);
            !others.into_iter().any(|other| other.to_lowercase() == name)
        });
        if let Some(column) = found {
            self.because(column, part);
        }
        Ok(found)
    }

    fn shape(&mut self, voter: Option<usize>, place: Option<usize>, weight: Option<usize>) -> Result<Shape, Fault> {
        let used: Vec<usize> = [voter, place, weight].into_iter().flatten().collect();
        match self.told.form {
            Some(Form::Totals) => self.totals(&used)?.ok_or_else(|| self.ask("Which column holds the sums?", &used)),
            Some(Form::Long) => self.long(&used)?.ok_or_else(|| self.ask("Which column names the options?", &used)),
            Some(Form::Cell) => self.cell(&used),
            Some(Form::Wide) => self.wide(&used),
            None => self.any_shape(voter, &used),
        }
    }

    fn any_shape(&mut self, voter: Option<usize>, used: &[usize]) -> Result<Shape, Fault> {
        if voter.is_none()
            && self.told.options.len() < 2
            && let Some(totals) = self.totals(used)?
        {
            self.reasons.push("Each option has one row with a sum, so there are no ballots in it.".to_owned());
            return Ok(totals);
        }
        if let Some(voter) = voter
            && self.repeats(voter)
            && let Some(long) = self.long(used)?
        {
            self.reasons.push("Voters stand on several rows, so each row is a mark.".to_owned());
            return Ok(long);
        }
        let rest = self.rest(used);
        let listed = |column: &usize| {
            words::among(self.name(*column), words::VOTE)
                && self.sheet.column(*column).any(|cell| cell.contains([';', ',', '|', '\n']))
        };
        if self.told.options.is_empty() && (rest.len() == 1 || rest.iter().any(listed)) {
            return self.cell(used);
        }
        self.wide(used)
    }

    /// Columns that are not known to be something else.
    fn rest(&self, used: &[usize]) -> Vec<usize> {
        let rest = (0..self.sheet.heading.len()).filter(|column| !used.contains(column));
        rest.filter(|column| !words::among(self.name(*column), words::PASSED) && !self.numbers_rows(*column)).collect()
    }

    /// Whether a column only numbers the rows.
    fn numbers_rows(&self, column: usize) -> bool {
        let name = self.name(column).to_lowercase();
        let mut cells = self.sheet.rows.iter().map(|(_, row)| Sheet::cell(row, column));
        ["id", "nr", "no", "#", "nummer", "number", "column 1"].contains(&name.as_str())
            && !self.repeats(column)
            && cells.all(|cell| !cell.is_empty())
    }

    fn repeats(&self, column: usize) -> bool {
        let mut seen = HashSet::new();
        !self.sheet.column(column).all(|cell| seen.insert(cell))
    }

    fn totals(&self, used: &[usize]) -> Result<Option<Shape>, Fault> {
        let sum = match self.sheet.told(self.told.value.as_ref())? {
            Some(sum) => Some(sum),
            None => words::SUM.iter().find_map(|name| self.sheet.named(name)),
        };
        let Some(sum) = sum.filter(|sum| !used.contains(sum)) else { return Ok(None) };
        let number = |column: usize| self.sheet.column(column).all(|cell| whole(cell).is_some());
        if !number(sum) && self.told.value.is_none() {
            return Ok(None);
        }
        // In Decidim's list the names stand in a column for each language.
        let named = |list: &[&str]| list.iter().find_map(|name| self.sheet.named(name)).filter(|column| *column != sum);
        let title = || self.sheet.heading.iter().position(|heading| heading.to_lowercase().starts_with("title/"));
        let id = match self.sheet.told(self.told.options.first())? {
            Some(id) => Some(id),
            None => named(&["project_id", "id", "nr", "nummer"]).or_else(|| named(words::OPTION)),
        };
        let others = (0..self.sheet.heading.len()).filter(|column| *column != sum && !used.contains(column));
        let only = if others.clone().count() == 1 { others.clone().next() } else { None };
        let Some(option) = id.or(only).filter(|option| !self.repeats(*option)) else { return Ok(None) };
        let name = named(words::NAME).or_else(title).filter(|name| *name != option);
        Ok(Some(Shape::Totals { option, name, cost: named(words::COST), sum }))
    }

    fn long(&mut self, used: &[usize]) -> Result<Option<Shape>, Fault> {
        let free = |column: &usize| !used.contains(column);
        let named = |list: &[&str]| list.iter().find_map(|name| self.sheet.named(name).filter(free));
        let option = match self.sheet.told(self.told.options.first())? {
            Some(option) => Some(option),
            None => named(words::OPTION),
        };
        let Some(option) = option else { return Ok(None) };
        let value = match self.sheet.told(self.told.value.as_ref())? {
            Some(value) => Some(value),
            None => named(words::VALUE).filter(|value| *value != option),
        };
        Ok(Some(Shape::Long { option, value }))
    }

    fn cell(&mut self, used: &[usize]) -> Result<Shape, Fault> {
        let rest = self.rest(used);
        let voted: Vec<usize> =
            rest.iter().copied().filter(|column| words::among(self.name(*column), words::VOTE)).collect();
        let column = match (self.sheet.told(self.told.options.first())?, rest.as_slice(), voted.as_slice()) {
            (Some(column), ..) => column,
            (None, [column], _) | (None, _, [column]) => *column,
            _ => return Err(self.ask("Which column holds the options of a ballot?", used)),
        };
        let separator = self.told.separator.map_or_else(|| self.between(column), Ok)?;
        let shown = separator.escape_default();
        self.reasons.push(format!("The options of a ballot stand in '{}', with '{shown}' between them.", self.name(column)));
        Ok(Shape::Cell { column, separator })
    }

    /// The sign between the options of a cell.
    fn between(&self, column: usize) -> Result<char, Fault> {
        let with = |sign: char| self.sheet.column(column).filter(|cell| cell.contains(sign)).count();
        let found: Vec<char> = [';', '|', '\n', ','].into_iter().filter(|sign| with(*sign) > 0).collect();
        match found.as_slice() {
            [] => Ok(';'),
            [only] => Ok(*only),
            several => Err(Fault::Unclear {
                question: format!("More than one sign stands between the words of '{}'.", self.name(column)),
                candidates: several.iter().map(|sign| format!("separator={}", sign.escape_default())).collect(),
            }),
        }
    }

    fn wide(&mut self, used: &[usize]) -> Result<Shape, Fault> {
        let mut options = Vec::new();
        for name in &self.told.options {
            options.extend(self.sheet.told(Some(name))?);
        }
        if options.is_empty() {
            options = self.rest(used);
            let likely = options.len() > 1 && self.hold_marks(&options);
            if !likely {
                return Err(self.ask("It is not clear which columns are the options.", used));
            }
            let names: Vec<&str> = options.iter().map(|column| self.name(*column)).collect();
            self.reasons
                .push(format!("Each of these columns is an option, since they all hold marks: {}.", names.join(", ")));
        }
        Ok(Shape::Wide { options })
    }

    /// Whether columns hold marks and not each their own words: yes and no, numbers, known grades, or few words again and again.
    fn hold_marks(&self, columns: &[usize]) -> bool {
        let different = self.marks(columns);
        let cells = columns.iter().map(|column| self.sheet.column(*column).count()).sum::<usize>();
        different.iter().all(|mark| yes_or_no(mark))
            || scale(&different).is_some()
            || self.nearly_all(columns, |cell| whole(cell).is_some())
            || (self.is_ranked(columns) && self.nearly_all(columns, is_place))
            || (different.len() <= 12 && different.len() < cells)
    }

    /// Whether this holds of nearly all cells of columns; the few others are told of when they are read.
    fn nearly_all(&self, columns: &[usize], holds: fn(&str) -> bool) -> bool {
        let (mut all, mut those) = (0_usize, 0_usize);
        for cell in columns.iter().flat_map(|column| self.sheet.column(*column)) {
            all += 1;
            those += usize::from(holds(cell));
        }
        those * 5 >= all * 4
    }

    /// The different marks of columns, in small letters.
    fn marks(&self, columns: &[usize]) -> BTreeSet<String> {
        columns.iter().flat_map(|column| self.sheet.column(*column)).map(str::to_lowercase).collect()
    }

    fn ask(&self, question: &str, used: &[usize]) -> Fault {
        let candidates = self.rest(used).into_iter().map(|column| format!("'{}'", self.name(column))).collect();
        Fault::Unclear { question: question.to_owned(), candidates }
    }

    fn means(&mut self, shape: &Shape) -> Result<Means, Fault> {
        let columns = match shape {
            Shape::Totals { .. } => return Ok(Means::Approval),
            Shape::Wide { options } => options.clone(),
            Shape::Long { value: Some(value), .. } => vec![*value],
            Shape::Long { option, value: None } => vec![*option],
            Shape::Cell { column, .. } => vec![*column],
        };
        let different = self.marks(&columns);
        match (self.told.means, shape) {
            (Some(Kind::Approval), _) | (None, Shape::Long { value: None, .. }) => Ok(Means::Approval),
            (Some(Kind::Points), _) => Ok(Means::Points),
            (Some(Kind::Ranking), _) => Ok(Means::Ranking),
            (Some(Kind::Grades), _) if !self.told.grades.is_empty() => Ok(Means::Grades(self.told.grades.clone())),
            (Some(Kind::Grades), _) => self.grades(&different),
            (None, Shape::Cell { column, .. }) if self.is_ranked(&[*column]) => Ok(Means::Ranking),
            (None, Shape::Cell { .. }) => Err(Fault::Unclear {
                question: "The options in a cell may be approved of, or stand in order.".to_owned(),
                candidates: vec!["means=approval".to_owned(), "means=ranking".to_owned()],
            }),
            (None, _) => self.means_of(shape, &columns, &different),
        }
    }

    fn is_ranked(&self, columns: &[usize]) -> bool {
        columns.iter().any(|column| words::RANKED.iter().any(|word| self.name(*column).to_lowercase().contains(word)))
    }

    /// What marks mean that may be words or numbers.
    fn means_of(&mut self, shape: &Shape, columns: &[usize], different: &BTreeSet<String>) -> Result<Means, Fault> {
        if different.iter().all(|mark| yes_or_no(mark)) {
            self.reasons.push("All marks say yes or no, so they approve.".to_owned());
            return Ok(Means::Approval);
        }
        if self.is_ranked(columns) && self.nearly_all(columns, is_place) {
            self.reasons.push("The name of a column says that its numbers are places in an order.".to_owned());
            return Ok(Means::Ranking);
        }
        if !self.nearly_all(columns, |cell| whole(cell).is_some()) {
            return self.grades(different);
        }
        let numbers: BTreeSet<u32> = different.iter().filter_map(|mark| whole(mark)).collect();
        let name = columns.first().map_or(String::new(), |column| self.name(*column).to_lowercase());
        let long = matches!(shape, Shape::Long { .. });
        let pointed = ["point", "poäng", "poeng", "piste", "dots", "prick"].iter().any(|word| name.contains(word));
        let most = numbers.last().copied().unwrap_or_default() as usize;
        if pointed || (!long && most > columns.len().max(10)) {
            self.reasons.push("The marks are numbers that are no places in an order, so they are points.".to_owned());
            return Ok(Means::Points);
        }
        let candidates = ["means=points", "means=ranking (1 is the most wanted)", "grades=… with the best first"];
        let question = format!("The marks are numbers from {} to {most}.", numbers.first().copied().unwrap_or_default());
        Err(Fault::Unclear { question, candidates: candidates.map(str::to_owned).to_vec() })
    }

    /// Grades whose order is known.
    fn grades(&mut self, different: &BTreeSet<String>) -> Result<Means, Fault> {
        if let Some(scale) = scale(different) {
            self.reasons.push(format!("The marks are the grades {}, the best first.", scale.join(", ")));
            return Ok(Means::Grades(scale.iter().map(|grade| (*grade).to_owned()).collect()));
        }
        let shown: Vec<&str> = different.iter().map(String::as_str).take(8).collect();
        let question = format!("The marks are words whose order is not known here: {}.", shown.join(", "));
        Err(Fault::Unclear {
            question,
            candidates: vec!["grades=A|B|C with the best first".to_owned(), "means=approval".to_owned()],
        })
    }
}

fn is_place(cell: &str) -> bool {
    mark(0, "", cell, &Means::Ranking).is_ok()
}

fn yes_or_no(mark: &str) -> bool {
    words::among(mark, words::YES) || words::among(mark, words::NO)
}

/// The known grades that hold all these marks.
fn scale(different: &BTreeSet<String>) -> Option<&'static &'static [&'static str]> {
    let mut scales = words::SCALES.iter().filter(|_| !different.is_empty());
    scales.find(|scale| different.iter().all(|mark| scale.contains(&mark.as_str())))
}
