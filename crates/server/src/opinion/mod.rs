//! A map of opinion told in sentences and pictures: who thinks alike, what is typical of each group, what unites and what divides.
//!
//! All numbers come out of the map. Which statements are told of is chosen here ([`chosen`]), in which words by the reader's language.
//! Statements about people and those taken out are told of nowhere; groups with too few people neither.

mod chosen;
mod pictures;
mod report;
mod summary;

pub use pictures::{Drawn, landscape, uniting};
pub use report::report;
pub use summary::summary;

use crate::frame::{locale::Locale, texts::Texts};
use samskapa_opinion::{
    Map,
    picture::letter,
    result::{Group, Share, Side},
};

/// A map, and the language in which it is told.
#[derive(Clone, Copy)]
struct Teller<'a> {
    texts: &'a Texts,
    locale: Locale,
    map: &'a Map,
}

impl<'a> Teller<'a> {
    /// The words of a statement, or its id where nobody has told them.
    fn statement(self, at: usize) -> String {
        let statement = &self.map.statements[at].statement;
        match statement.text.as_deref().map(str::trim) {
            Some(text) if !text.is_empty() => text.to_owned(),
            _ => self.texts.t(self.locale, "opinion-unnamed").s("id", &statement.id).to_string(),
        }
    }

    /// The groups that are shown.
    fn groups(self) -> impl Iterator<Item = &'a Group> {
        self.map.groups.iter().filter(|group| group.shown)
    }

    /// What a group is called, with the number of its people.
    fn group(self, group: &Group) -> String {
        let text = self.texts.t(self.locale, "opinion-group");
        text.s("letter", letter(group.id)).n("people", group.members.len()).to_string()
    }

    /// A text without anything to fill in.
    fn text(self, key: &str) -> String {
        self.texts.t(self.locale, key).to_string()
    }

    /// How many are on one side, as a sentence.
    fn share(self, key: &'a str, (count, seen): (u32, u32), share: Share, more: &[(&'a str, f64)]) -> String {
        let text = self.texts.t(self.locale, key).n("count", count).n("seen", seen);
        let text = text.n("share", percent(share.share)).n("low", percent(share.low)).n("high", percent(share.high));
        more.iter().fold(text, |text, (name, share)| text.n(name, percent(*share))).to_string()
    }

    /// What unites, as a sentence behind the statement.
    fn unites(self, found: &chosen::Uniting) -> String {
        let all = self.map.statements[found.statement].all;
        let (count, share) = match found.side {
            Side::Agree => (all.agree, all.agreeing()),
            Side::Disagree => (all.disagree, all.disagreeing()),
        };
        let key = match (found.side, found.floor) {
            (Side::Agree, Some(_)) => "opinion-unites-agree",
            (Side::Disagree, Some(_)) => "opinion-unites-disagree",
            (Side::Agree, None) => "opinion-unites-agree-all",
            (Side::Disagree, None) => "opinion-unites-disagree-all",
        };
        let more: Vec<(&str, f64)> = found.floor.iter().map(|floor| ("floor", *floor)).collect();
        self.share(key, (count, all.seen()), share, &more)
    }
}

/// A share in whole percent.
#[expect(clippy::cast_possible_truncation, reason = "a share is between 0 and 1")]
fn percent(share: f64) -> i64 {
    (share * 100.0).round() as i64
}
