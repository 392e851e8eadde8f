//! The ballot as a form: a number for each choice where dots or an order are given, a box to tick, or a grade. Phones in the
//! room and ballots from home show the same one.

use crate::{
    frame::{form::Typed, page::Frame, texts::Text},
    house::House,
};
use samskapa_domain::{
    ChoiceId, NeedId, World, need,
    round::{
        self, Marks, Round,
        setting::{GRADES, Kind},
    },
};
use std::collections::BTreeMap;

/// A ballot to fill in.
pub(crate) struct Slate {
    pub kind: Kind,
    /// How many dots a person has, or how many choices a ballot may name.
    pub most: u32,
    pub rows: Vec<Row>,
    /// How many dots are given.
    pub given: u32,
    /// Whether it was cast already.
    pub cast: bool,
}

/// A choice on a ballot.
pub(crate) struct Row {
    /// The name of its field.
    pub field: String,
    pub number: u32,
    pub title: String,
    pub cost: Option<u64>,
    /// What stands there.
    pub value: String,
}

impl Row {
    /// Whether it has the nth grade.
    pub fn has(&self, nth: usize) -> bool {
        self.value == nth.to_string()
    }
}

impl Slate {
    /// The ballot of a round, with what was cast on it before.
    pub fn of(world: &World, round: &Round, cast: Option<&Marks>) -> Self {
        let (listed, kind) = (round::listed(world, round), round.setting.kind());
        // In a round without numbers, a need that was joined to another lends it its dots.
        let ours =
            |id: ChoiceId| if round.setting.is_numbered() { id } else { ChoiceId(need::surviving(world, NeedId(id.0)).0) };
        let said = cast.map(|marks| said(marks, ours)).unwrap_or_default();
        let none = if kind == Kind::Points { "0" } else { "" };
        let row = |choice: round::Listed| Row {
            value: said.get(&choice.id).map_or_else(|| none.to_owned(), u32::to_string),
            field: field(kind, choice.id),
            number: choice.number,
            title: choice.title,
            cost: choice.cost,
        };
        let given = cast.map(|marks| marks.dots().iter().map(|(_, dots)| dots).sum()).unwrap_or_default();
        Self { kind, most: round.dots_each, rows: listed.into_iter().map(row).collect(), given, cast: cast.is_some() }
    }

    /// With what was typed.
    pub fn filled_in(&mut self, typed: &Typed) {
        for row in &mut self.rows {
            let value = typed.0.iter().find(|(name, _)| *name == row.field).map(|(_, value)| value.as_str());
            value.unwrap_or_default().clone_into(&mut row.value);
        }
        self.given = self.rows.iter().filter_map(|row| row.value.trim().parse::<u32>().ok()).fold(0, u32::saturating_add);
    }

    /// How it is filled in, in a sentence.
    pub fn how<'a>(&self, frame: &'a Frame) -> Text<'a> {
        how(frame, self.kind, self.most)
    }
}

/// The grades, best first, as the form sends them and by the keys of their texts.
pub fn grades() -> Vec<(usize, String)> {
    GRADES.iter().enumerate().map(|(nth, word)| (nth, ["round-grade-", word].concat())).collect()
}

/// The name of a choice's field.
fn field(kind: Kind, id: ChoiceId) -> String {
    let word = match kind {
        Kind::Points => "dots",
        Kind::Approvals => "yes",
        Kind::Order => "place",
        Kind::Grades => "grade",
    };
    format!("{word}-{id}")
}

/// The value of each choice's field.
fn said(marks: &Marks, ours: impl Fn(ChoiceId) -> ChoiceId) -> BTreeMap<ChoiceId, u32> {
    let mut said = BTreeMap::new();
    match marks {
        Marks::Points(dots) => {
            for (id, dots) in dots {
                let sum: &mut u32 = said.entry(ours(*id)).or_default();
                *sum = sum.saturating_add(*dots);
            }
        }
        Marks::Approvals(ids) => said.extend(ids.iter().map(|id| (*id, 1))),
        Marks::Order(groups) => {
            said.extend((1u32..).zip(groups).flat_map(|(place, ids)| ids.iter().map(move |id| (*id, place))));
        }
        Marks::Grades(grades) => said.extend(grades.iter().map(|(id, grade)| (*id, u32::from(*grade)))),
    }
    said
}

/// What was filled in; an order may have gaps and equals, and what has no place comes last.
///
/// # Errors
/// What somebody typed that is no whole number.
pub(crate) fn read(world: &World, round: &Round, typed: &Typed) -> Result<Marks, String> {
    let kind = round.setting.kind();
    let mut values: Vec<(ChoiceId, u32)> = Vec::new();
    for choice in round::listed(world, round) {
        let field = field(kind, choice.id);
        let value = typed.0.iter().find(|(name, _)| *name == field).map_or("", |(_, value)| value.trim());
        if !value.is_empty() {
            values.push((choice.id, value.parse().map_err(|_| value.to_owned())?));
        }
    }
    Ok(match kind {
        Kind::Points => Marks::Points(values),
        Kind::Approvals => Marks::Approvals(values.into_iter().filter(|(_, yes)| *yes > 0).map(|(id, _)| id).collect()),
        Kind::Order => {
            let mut places: BTreeMap<u32, Vec<ChoiceId>> = BTreeMap::new();
            for (id, place) in values.into_iter().filter(|(_, place)| *place > 0) {
                places.entry(place).or_default().push(id);
            }
            Marks::Order(places.into_values().collect())
        }
        Kind::Grades => {
            Marks::Grades(values.into_iter().map(|(id, grade)| (id, u8::try_from(grade).unwrap_or(u8::MAX))).collect())
        }
    })
}

/// How a ballot is filled in, in a sentence; `most` is how many marks it may have.
pub(crate) fn how(frame: &Frame, kind: Kind, most: u32) -> Text<'_> {
    let key = match kind {
        Kind::Points => "live-dots-how",
        Kind::Approvals => "round-how-approvals",
        Kind::Order => "round-how-order",
        Kind::Grades => "round-how-grades",
    };
    frame.t(key).n("each", most)
}

/// What to say of something typed that is no whole number.
pub(crate) fn no_number(house: &House, frame: &Frame, typed: &str) -> String {
    house.texts.t(frame.locale(), "live-dots-not-a-number").s("typed", typed).to_string()
}
