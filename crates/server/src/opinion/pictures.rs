//! The pictures of a map with the words of a language, each beside the table that holds the same.

use super::{Teller, chosen, percent};
use crate::frame::{dates, locale::Locale, texts::Texts};
use samskapa_opinion::{
    Map,
    picture::{Answers, Entry, Landscape, Legend, Line, List, Stands, Table, letter},
    result::{Share, Side, Tally},
};

/// A picture and its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The picture itself.
    pub svg: String,
    /// The same in rows.
    pub table: Table,
}

/// Where people stand.
pub fn landscape(texts: &Texts, locale: Locale, map: &Map, stands: Stands) -> Drawn {
    Teller { texts, locale, map }.landscape(stands)
}

/// What unites us, as a list to print.
pub fn uniting(texts: &Texts, locale: Locale, map: &Map, stands: Stands) -> Drawn {
    Teller { texts, locale, map }.uniting(stands)
}

impl Teller<'_> {
    pub(super) fn landscape(self, stands: Stands) -> Drawn {
        let shown: Vec<String> = self.groups().map(|group| self.group(group)).collect();
        let members: usize = self.groups().map(|group| group.members.len()).sum();
        let others = self.map.participants.len().saturating_sub(members);
        let about = self.texts.t(self.locale, "opinion-map-about").to_string();
        let about = if shown.is_empty() { about } else { format!("{about} {}.", shown.join(". ")) };
        let place = |at: f64| dates::decimal(self.locale, &format!("{at:.2}"));
        let legend = Legend {
            title: self.text("opinion-map-title"),
            about,
            groups: self.map.groups.iter().map(|group| self.group(group)).collect(),
            others: match others {
                0 => String::new(),
                others => self.texts.t(self.locale, "opinion-others").n("people", others).to_string(),
            },
            head: ["opinion-column-group", "opinion-column-people", "opinion-column-across", "opinion-column-up"]
                .map(|key| self.text(key)),
            numbers: self
                .map
                .groups
                .iter()
                .map(|group| [self.number(group.members.len()), place(group.centre[0]), place(group.centre[1])])
                .collect(),
        };
        let picture = Landscape::of(self.map);
        Drawn { svg: picture.svg(&legend, stands), table: picture.table(&legend) }
    }

    /// What was answered to one statement, by everybody and by each group.
    pub(super) fn answers(self, statement: usize, stands: Stands) -> Drawn {
        let standing = &self.map.statements[statement];
        let mut lines = vec![self.line(self.text("opinion-everybody"), standing.all, standing.all.agreeing())];
        for group in self.groups() {
            let tally = standing.per_group.get(group.id).copied().unwrap_or_default();
            lines.push(self.line(self.group(group), tally, standing.agreeing(group.id)));
        }
        let all = standing.all;
        let answers = Answers {
            title: self.statement(statement),
            about: self.share("opinion-answers-about", (all.agree, all.seen()), all.agreeing(), &[]),
            lines,
            answers: ["opinion-agree", "opinion-pass", "opinion-disagree"].map(|key| self.text(key)),
            who: self.text("opinion-column-who"),
        };
        Drawn { svg: answers.svg(stands), table: answers.table() }
    }

    fn line(self, who: String, tally: Tally, agreeing: Share) -> Line {
        let written = if tally.seen() == 0 {
            self.text("opinion-unanswered")
        } else {
            let text = self.texts.t(self.locale, "opinion-counts");
            text.n("agree", tally.agree).n("pass", tally.pass).n("disagree", tally.disagree).to_string()
        };
        Line { who, tally, agreeing, written, cells: self.cells(tally) }
    }

    /// How many agree, pass and disagree, and what share of all who answered.
    fn cells(self, tally: Tally) -> [String; 3] {
        let cells = [(tally.agree, tally.agreeing()), (tally.pass, tally.passing()), (tally.disagree, tally.disagreeing())];
        cells.map(|(count, share)| match tally.seen() {
            0 => "–".to_owned(),
            _ => self.texts.t(self.locale, "opinion-cell").n("count", count).n("share", percent(share.share)).to_string(),
        })
    }

    pub(super) fn uniting(self, stands: Stands) -> Drawn {
        let entry = |found: &chosen::Uniting| {
            let all = self.map.statements[found.statement].all;
            let share = if found.side == Side::Agree { all.agreeing() } else { all.disagreeing() };
            Entry { statement: self.statement(found.statement), written: self.unites(found), share }
        };
        let entries: Vec<Entry> = chosen::uniting(self.map).iter().map(entry).collect();
        let about = match (entries.is_empty(), self.groups().next().is_some()) {
            (true, _) => "opinion-unites-none",
            (false, true) => "opinion-unites-about",
            (false, false) => "opinion-unites-about-all",
        };
        let list = List {
            title: self.text("opinion-unites-title"),
            about: self.text(about),
            entries,
            head: [self.text("opinion-column-statement"), self.text("opinion-column-behind")],
        };
        Drawn { svg: list.svg(stands), table: list.table() }
    }

    /// All statements in one table: what everybody answered, and how many in each group agree.
    pub(super) fn all(self) -> Table {
        let column = |letter: String| self.texts.t(self.locale, "opinion-column-in-group").s("letter", letter).to_string();
        let mut head: Vec<String> = ["opinion-column-statement", "opinion-agree", "opinion-pass", "opinion-disagree"]
            .map(|key| self.text(key))
            .into();
        head.extend(self.groups().map(|group| column(letter(group.id))));
        let row = |(at, standing): (usize, &samskapa_opinion::result::Standing)| {
            let mut cells = vec![self.statement(at)];
            cells.extend(self.cells(standing.all));
            cells.extend(self.groups().map(|group| {
                let tally = standing.per_group.get(group.id).copied().unwrap_or_default();
                let [agree, ..] = self.cells(tally);
                agree
            }));
            cells
        };
        Table { caption: self.text("opinion-all-title"), head, rows: chosen::told(self.map).map(row).collect() }
    }

    /// A number with the thousands mark of the language.
    pub(super) fn number(self, number: usize) -> String {
        dates::number(self.locale, i64::try_from(number).unwrap_or(i64::MAX))
    }
}
