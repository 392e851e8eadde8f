//! The fields of the forms: each kind is written and compiled once, however many forms have one. The macros of
//! `work/fields.html` put them on a page.

use super::{Choice, Ticks, Was};
use crate::frame::page::Frame;
use askama::Template;

/// What is written: on one line, on several, or a day.
#[derive(Template)]
#[template(path = "work/field/written.html")]
pub struct Written<'a> {
    frame: &'a Frame,
    name: &'a str,
    label: &'a str,
    hint: &'a str,
    needed: bool,
    value: &'a str,
    shape: Shape<'a>,
}

/// The room that there is for what is written.
enum Shape<'a> {
    Line,
    Area { rows: &'a str },
    Day,
}

/// A line of text; `hint` is the key of what helps, or empty.
pub fn line<'a>(frame: &'a Frame, was: &'a Was, name: &'a str, label: &'a str, hint: &'a str, needed: &bool) -> Written<'a> {
    Written { frame, name, label, hint, needed: *needed, value: was.of(name), shape: Shape::Line }
}

/// Several lines of text.
pub fn area<'a>(
    frame: &'a Frame,
    was: &'a Was,
    name: &'a str,
    label: &'a str,
    hint: &'a str,
    needed: &bool,
    rows: &'a str,
) -> Written<'a> {
    Written { shape: Shape::Area { rows }, ..line(frame, was, name, label, hint, needed) }
}

/// A day.
pub fn day<'a>(frame: &'a Frame, was: &'a Was, name: &'a str, label: &'a str, hint: &'a str, needed: &bool) -> Written<'a> {
    Written { shape: Shape::Day, ..line(frame, was, name, label, hint, needed) }
}

/// One of a list.
#[derive(Template)]
#[template(path = "work/field/pick.html")]
pub struct Pick<'a> {
    frame: &'a Frame,
    was: &'a Was,
    name: &'a str,
    label: &'a str,
    choices: &'a [Choice],
    none: &'a str,
}

/// One of a list; `none` is the key of what stands first and chooses nothing, or empty.
pub fn pick<'a>(
    frame: &'a Frame,
    was: &'a Was,
    name: &'a str,
    label: &'a str,
    choices: &'a [Choice],
    none: &'a str,
) -> Pick<'a> {
    Pick { frame, was, name, label, choices, none }
}

/// One of a few, all in sight.
#[derive(Template)]
#[template(path = "work/field/radios.html")]
pub struct Radios<'a> {
    frame: &'a Frame,
    was: &'a Was,
    name: &'a str,
    label: &'a str,
    pairs: Vec<(String, String)>,
}

/// One of a few, each with the key of its text.
pub fn one_of<'a, V: AsRef<str>, T: AsRef<str>>(
    frame: &'a Frame,
    was: &'a Was,
    name: &'a str,
    label: &'a str,
    pairs: impl AsRef<[(V, T)]>,
) -> Radios<'a> {
    let pairs = pairs.as_ref().iter().map(|(value, text)| (value.as_ref().to_owned(), text.as_ref().to_owned()));
    Radios { frame, was, name, label, pairs: pairs.collect() }
}

/// One of a few words of a family of terms.
pub fn radios<'a, V: AsRef<str>>(
    frame: &'a Frame,
    was: &'a Was,
    name: &'a str,
    label: &'a str,
    family: &str,
    values: impl AsRef<[V]>,
) -> Radios<'a> {
    let term = |value: &V| (value.as_ref().to_owned(), ["term-", family, "-", value.as_ref()].concat());
    Radios { frame, was, name, label, pairs: values.as_ref().iter().map(term).collect() }
}

/// Boxes to tick.
#[derive(Template)]
#[template(path = "work/field/ticks.html")]
pub struct Boxes<'a> {
    frame: &'a Frame,
    name: &'a str,
    label: &'a str,
    set: &'a Ticks,
}

/// Boxes to tick: those ticked in sight, the others folded away.
pub fn ticks<'a>(frame: &'a Frame, name: &'a str, label: &'a str, set: &'a Ticks) -> Boxes<'a> {
    Boxes { frame, name, label, set }
}
