//! What stands around every page: the header with the ways through the house, the language, the size of the
//! text, the footer; and how a page is sent.

use super::{
    assets,
    contact::Contact,
    cookie, dates,
    error::Problem,
    locale::Locale,
    look::{Size, Theme},
    passage::{Known, Passage, Tongue},
    texts::{Marked, Text},
    visitor::Visitor,
};
use crate::{feedback, house::House, tour};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use jiff::{Timestamp, civil::Date};
use std::time::Duration;
use uuid::Uuid;

/// What every page knows about its reader. A page struct has it as its field `frame`.
#[derive(Clone)]
pub struct Frame {
    /// Who reads.
    pub visitor: Visitor,
    /// What the rules say no to, in sentences; shown at the top of the page.
    pub refusals: Vec<String>,
    house: House,
}

/// What a handler returns.
pub type Answer = Result<Response, Problem>;

impl Frame {
    /// The frame of a page for a visitor.
    pub fn new(house: &House, visitor: &Visitor) -> Self {
        Self { visitor: visitor.clone(), refusals: Vec::new(), house: house.clone() }
    }

    /// With a sentence about what the rules say no to.
    #[must_use]
    pub fn refusing(mut self, sentence: impl Into<String>) -> Self {
        self.refusals.push(sentence.into());
        self
    }

    /// The text of a key in the reader's language.
    pub fn t(&self, key: impl AsRef<str>) -> Text<'_> {
        self.house.texts.t(self.visitor.locale, key)
    }

    /// A sentence of a count, in which names keep their own language.
    pub fn told<'a>(
        &'a self,
        sentence: &'a crate::tally::Sentence,
        currency: &samskapa_tally::Currency,
        name: impl Fn(usize) -> Passage,
    ) -> Marked<'a> {
        sentence.marked(&self.house.texts, self.locale(), currency, name)
    }

    /// Whether there is a text of that key in the reader's language.
    pub fn knows(&self, key: impl AsRef<str>) -> bool {
        self.house.texts.knows(self.visitor.locale, key.as_ref())
    }

    /// What a field of a form is called, for showing what was typed into it.
    pub fn field(&self, name: &str) -> String {
        let key = format!("field-{}", name.replace('_', "-"));
        if self.house.texts.knows(self.visitor.locale, &key) { self.t(key).to_string() } else { name.to_owned() }
    }

    /// The reader's language.
    pub fn locale(&self) -> Locale {
        self.visitor.locale
    }

    /// The tag of the reader's language: that of what the page itself says.
    pub fn tag(&self) -> String {
        self.locale().tag().to_owned()
    }

    /// Words that somebody wrote in the language of the house, marked where the reader's is another.
    pub fn words(&self, text: impl AsRef<str>) -> Passage {
        self.said(text, None::<&str>)
    }

    /// Words that somebody said or wrote, with their language where it is known.
    pub fn said(&self, text: impl AsRef<str>, language: impl Known) -> Passage {
        Passage::new(text.as_ref(), language.known(), self.house.settings.written, self.locale())
    }

    /// The language in which those who lead write.
    pub fn written(&self) -> Locale {
        self.house.settings.written
    }

    /// A proper name: it has no language, but where it is written in the other direction that stays its own.
    pub fn named(&self, name: impl AsRef<str>) -> Passage {
        Passage::name(name.as_ref(), self.locale())
    }

    /// The language of words, for the element that holds them and nothing else.
    pub fn tongue(&self, text: impl AsRef<str>, language: impl Known) -> Tongue {
        Tongue::of(text.as_ref(), language.known(), self.house.settings.written, self.locale())
    }

    /// "7 november 2026".
    pub fn date(&self, date: &Date) -> String {
        dates::date(self.locale(), *date)
    }

    /// "lördag 7 november 2026".
    pub fn weekday(&self, date: &Date) -> String {
        dates::weekday(self.locale(), *date)
    }

    /// "lördag 7 november 2026 17.00", in the zone of the house.
    pub fn moment(&self, at: &Timestamp) -> String {
        dates::timestamp(self.locale(), &self.house.settings.zone, *at)
    }

    /// "1 250".
    pub fn number(&self, number: impl super::texts::Whole) -> String {
        dates::number(self.locale(), number.whole())
    }

    /// A fresh key for one form. Without chance it is empty, and the form says so when it is sent.
    pub fn key(&self) -> String {
        self.visitor.once.mark();
        self.house.fresh_key().map(|key| key.to_string()).unwrap_or_default()
    }

    /// The key of a form that may be sent as often as one likes and tells the ledger nothing.
    pub fn no_key(&self) -> Uuid {
        Uuid::nil()
    }

    /// What every form of a signed-in person or a host carries.
    pub fn csrf(&self) -> String {
        self.visitor.csrf.as_ref().map(|token| token.veiled(&self.house)).unwrap_or_default()
    }

    /// The name of the work, in the header.
    pub fn name(&self) -> &str {
        &self.house.settings.name
    }

    /// Whom to ask, in the footer.
    pub fn contact(&self) -> &str {
        &self.house.settings.contact
    }

    /// A line about whom to ask, with its telephone number taken apart for `frame/contact.html`.
    pub fn telephone<'a>(&self, line: &'a (impl AsRef<str> + ?Sized)) -> Contact<'a> {
        Contact::of(line.as_ref())
    }

    /// The address of the style sheet.
    pub fn css(&self) -> &'static str {
        assets::css().address()
    }

    /// The address of the script.
    pub fn js(&self) -> &'static str {
        assets::js().address()
    }

    /// The languages for the chooser.
    pub fn locales(&self) -> [Locale; Locale::ALL.len()] {
        Locale::ALL
    }

    /// The sizes for the chooser.
    pub fn sizes(&self) -> [Size; 3] {
        Size::ALL
    }

    /// The themes for the chooser.
    pub fn themes(&self) -> [Theme; 3] {
        Theme::ALL
    }

    /// The page that readers are asked about at its foot: whether it helped. Not one that answers a form with a no.
    pub fn subject(&self) -> Option<&str> {
        feedback::subject(&self.visitor.path).filter(|_| self.refusals.is_empty())
    }

    /// The bar of the guided tour, where the visitor is on it.
    pub fn tour(&self) -> Option<tour::Bar> {
        tour::bar(&self.house, &self.visitor)
    }

    /// How many steps the guided tour has.
    pub fn tour_steps(&self) -> usize {
        tour::STEPS
    }

    /// Whether there is a guided tour.
    pub fn has_tour(&self) -> bool {
        self.house.settings.tour
    }

    /// The ways through the house, as far as this visitor may go.
    pub fn ways(&self) -> Vec<Way> {
        let residents = [("/", "frame-way-start"), ("/needs", "frame-way-needs"), ("/places", "frame-way-places")];
        let after = [("/code", "frame-way-code"), ("/overdue", "frame-way-overdue")];
        let leads = [("/desk", "frame-way-desk")];
        let leads = if self.visitor.person.is_some() { &leads[..] } else { &[] };
        let way = |(path, text): &(&'static str, &'static str)| Way { path, text, here: self.is_under(path) };
        residents.iter().chain(&after).chain(leads).map(way).collect()
    }

    fn is_under(&self, path: &str) -> bool {
        let here = self.visitor.path.as_str();
        here == path || path != "/" && here.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
    }
}

/// One way through the house, in the header.
pub struct Way {
    /// Where it leads.
    pub path: &'static str,
    /// The key of its text.
    pub text: &'static str,
    /// Whether the reader is there.
    pub here: bool,
}

/// Sends a page.
pub fn show(page: &impl Template) -> Answer {
    with_status(StatusCode::OK, page)
}

/// Sends a page that nobody may keep, not even for a moment: it depends on more than what happened and who reads.
pub fn show_once(page: &impl Template) -> Answer {
    let mut response = show(page)?;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Sends a page again because the rules said no; its frame tells why, its fields are as they were typed.
pub fn show_refused(page: &impl Template) -> Answer {
    with_status(StatusCode::UNPROCESSABLE_ENTITY, page)
}

fn with_status(status: StatusCode, page: &impl Template) -> Answer {
    let text = page.render().map_err(Problem::fault)?;
    Ok((status, Html(text)).into_response())
}

/// Sends the visitor on to another page after a form was done.
pub fn go(path: impl AsRef<str>) -> Answer {
    let path = HeaderValue::from_str(path.as_ref()).map_err(Problem::fault)?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, path)]).into_response())
}

/// Sends the visitor on, with a message to show there; its key begins with `notice-`.
pub fn go_with_notice(house: &House, path: impl AsRef<str>, key: &'static str) -> Answer {
    let mut response = go(path)?;
    cookie::put(response.headers_mut(), house, cookie::NOTICE, key, Duration::from_mins(1));
    Ok(response)
}

/// A path within this house that a form asks to come back to; anything else leads to the start page, so that
/// no link can send people from here to a stranger.
pub fn back_within(path: &str) -> &str {
    let ours = path.starts_with('/')
        && !path.starts_with("//")
        && !path.contains('\\')
        && path.chars().all(|c| c.is_ascii_graphic());
    if ours { path } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::back_within;

    #[test]
    fn nobody_is_sent_to_a_stranger() {
        for (asked, sent) in [
            ("/needs/3?x=1", "/needs/3?x=1"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("https://evil.example", "/"),
            ("/a\r\nset-cookie: x=y", "/"),
            ("", "/"),
        ] {
            assert_eq!(back_within(asked), sent, "{asked:?}");
        }
    }
}
