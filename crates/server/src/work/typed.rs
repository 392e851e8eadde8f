//! Forms of the work: what was typed stays when the rules say no, and a day is read as people write it.

use crate::{
    frame::{
        error::Problem,
        form::Typed,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
};
use askama::Template;
use jiff::civil::Date;
use samskapa_domain::Command;
use samskapa_ledger::Done;
use serde::{Deserialize, Deserializer, de::Error};
use std::{fmt::Display, str::FromStr};
use uuid::Uuid;

/// What the fields of a form hold when the page is shown.
#[derive(Clone, Debug, Default)]
pub struct Was(Vec<(String, String)>);

impl Was {
    /// With a value for a field.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// The value of a field; empty if there is none.
    pub fn of(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// The value of the nth field of that name, where a form has several; empty if there is none.
    pub fn nth(&self, name: &str, nth: usize) -> &str {
        self.0.iter().filter(|(field, _)| field == name).nth(nth).map_or("", |(_, value)| value)
    }

    /// Whether a box is ticked or a choice is made.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(field, given)| field == name && given == value)
    }
}

/// How a page with a form is shown: fresh, or again with what was typed and why it was not done.
#[derive(Clone, Debug, Default)]
pub struct Again {
    /// What the fields hold.
    pub was: Was,
    /// Why the form was not done.
    pub refused: Option<String>,
}

impl Again {
    /// Fresh, with values that the house knows already.
    pub fn filled(was: Was) -> Self {
        Self { was, refused: None }
    }

    /// With what was typed, and nothing refused: to look at before it is sent.
    pub fn typed(typed: Typed) -> Self {
        Self { was: Was(typed.0), refused: None }
    }

    /// The frame of the page, which tells why.
    pub fn frame(&self, house: &House, visitor: &Visitor) -> Frame {
        let frame = house.frame(visitor);
        match &self.refused {
            Some(sentence) => frame.refusing(sentence.clone()),
            None => frame,
        }
    }
}

/// Why a form was not done.
#[derive(Clone, Debug)]
pub enum Undone {
    /// The rules, or the form, say no, in a sentence in the visitor's language.
    No(String),
    /// Something is broken.
    Broken(Untold),
}

impl From<Untold> for Undone {
    fn from(untold: Untold) -> Self {
        match untold {
            Untold::Refused { sentence, .. } => Self::No(sentence),
            fault @ Untold::Fault(_) => Self::Broken(fault),
        }
    }
}

/// Goes on to a path when a form was done; shows its page again when it was not.
pub fn done<T>(
    house: &House,
    told: Result<T, impl Into<Undone>>,
    typed: Typed,
    (path, notice): (String, &'static str),
    page: impl FnOnce(Again) -> Answer,
) -> Answer {
    match told.map_err(Into::into) {
        Ok(_) => page::go_with_notice(house, path, notice),
        Err(Undone::No(sentence)) => page(Again { was: Was(typed.0), refused: Some(sentence) }),
        Err(Undone::Broken(untold)) => Err(untold.with(typed)),
    }
}

/// Tells the house what a form asks for, if the form could be read.
///
/// # Errors
/// Why the form could not be read, or why it was not done.
pub async fn tell(
    house: &House,
    visitor: &Visitor,
    key: Uuid,
    command: Result<impl Into<Command>, Undone>,
) -> Result<Done, Undone> {
    Ok(house.tell(visitor, key, command?).await?)
}

/// Sends a page with a form; its frame tells whether the form was refused.
pub fn send(frame: &Frame, page: &impl Template) -> Answer {
    if frame.refusals.is_empty() { page::show(page) } else { page::show_refused(page) }
}

/// Reads a day.
///
/// # Errors
/// [`Undone::No`] with a sentence that names what was typed.
pub fn day(house: &House, visitor: &Visitor, typed: &str) -> Result<Date, Undone> {
    let wrong = |key: &str| Undone::No(house.texts.t(visitor.locale, key).s("typed", typed.trim()).to_string());
    match typed.trim() {
        "" => Err(wrong("work-day-missing")),
        day => day.parse().map_err(|_| wrong("work-day-wrong")),
    }
}

/// Reads a day that may be left out.
///
/// # Errors
/// As [`day`].
pub fn day_or_none(house: &House, visitor: &Visitor, typed: &str) -> Result<Option<Date>, Undone> {
    if typed.trim().is_empty() { Ok(None) } else { day(house, visitor, typed).map(Some) }
}

/// Reads a choice that may be left out; a browser sends that as an empty word.
///
/// # Errors
/// When the word names nothing that could be chosen.
pub fn chosen<'de, D, T>(form: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: Display>,
{
    match String::deserialize(form)?.trim() {
        "" => Ok(None),
        word => word.parse().map(Some).map_err(D::Error::custom),
    }
}

impl From<Undone> for Problem {
    fn from(undone: Undone) -> Self {
        match undone {
            Undone::No(sentence) => Self::Refused(sentence, Typed::default()),
            Undone::Broken(untold) => untold.into(),
        }
    }
}
