//! A map in a screenful of lines: what was read, whether there are groups, what is typical of each, what unites, what divides, and what
//! to ask next.

use super::{Teller, chosen, percent};
use crate::frame::{locale::Locale, texts::Texts};
use samskapa_opinion::{
    Map,
    picture::letter,
    result::{FEWEST, Group, Next, Reason, Side, Typical},
};

/// How many lines each list has at most.
const FEW: usize = 5;

/// Groups that agree less than this with those found in other samples are told of as uncertain.
const SURE: f64 = 0.6;

/// The lines of a summary; an empty one stands between its parts.
pub fn summary(texts: &Texts, locale: Locale, map: &Map) -> Vec<String> {
    let teller = Teller { texts, locale, map };
    let mut lines = teller.how();
    for group in teller.groups() {
        lines.extend([String::new(), teller.group(group)]);
        lines.extend(teller.typical(group).into_iter().take(FEW).map(|(statement, said)| entry(&statement, &said)));
    }
    lines.extend([String::new(), teller.text("opinion-unites-title")]);
    let uniting = chosen::uniting(map);
    if uniting.is_empty() {
        lines.push(indented(&teller.text("opinion-unites-none")));
    }
    lines.extend(uniting.iter().take(FEW).map(|found| entry(&teller.statement(found.statement), &teller.unites(found))));
    let dividing = chosen::dividing(map);
    if !dividing.is_empty() {
        lines.extend([String::new(), teller.text("opinion-divides-title")]);
        lines.extend(dividing.iter().take(FEW).map(|at| entry(&teller.statement(*at), &teller.apart(*at))));
    }
    let next = teller.next();
    if !next.is_empty() {
        lines.extend([String::new(), teller.text("opinion-next-title")]);
        lines.extend(next.iter().take(FEW).map(|(statement, why)| entry(statement, why)));
    }
    lines
}

fn entry(statement: &str, said: &str) -> String {
    indented(&format!("{} – {said}", statement.split_whitespace().collect::<Vec<_>>().join(" ")))
}

fn indented(line: &str) -> String {
    format!("  {line}")
}

impl Teller<'_> {
    /// What was read, and how sure the map is.
    pub(super) fn how(self) -> Vec<String> {
        let map = self.map;
        let t = |key: &'static str| self.texts.t(self.locale, key);
        let people = t("opinion-people").n("people", map.participants.len());
        let mut lines = vec![people.n("statements", map.statements.len()).n("votes", map.votes).to_string()];
        if map.replaced > 0 {
            lines.push(t("opinion-replaced").n("count", map.replaced).to_string());
        }
        if map.groups.is_empty() {
            lines.push(self.text("opinion-no-groups"));
        } else {
            let grouped: usize = map.groups.iter().map(|group| group.members.len()).sum();
            lines.push(t("opinion-groups").n("groups", map.groups.len()).n("people", grouped).to_string());
        }
        let hidden = map.groups.iter().filter(|group| !group.shown).count();
        if hidden > 0 {
            lines.push(t("opinion-hidden").n("groups", hidden).n("fewest", FEWEST).to_string());
        }
        if let Some(stability) = map.stability.as_ref().filter(|_| !map.groups.is_empty()) {
            let text = t("opinion-agreement").n("samples", stability.samples);
            lines.push(text.n("agreement", percent(stability.agreement)).to_string());
            if stability.agreement < SURE {
                lines.push(self.text("opinion-unsure"));
            }
        }
        let explained: f64 = map.plane.explained.iter().sum();
        lines.push(t("opinion-explained").n("share", percent(explained)).to_string());
        lines
    }

    /// What is typical of a group: statements, and what the group says of them.
    pub(super) fn typical(self, group: &Group) -> Vec<(String, String)> {
        let told = |typical: &Typical| {
            let key = match typical.side {
                Side::Agree => "opinion-typical-agree",
                Side::Disagree => "opinion-typical-disagree",
            };
            let others = [("others", typical.others.share)];
            let said = self.share(key, (typical.count, typical.seen), typical.share, &others);
            (self.statement(typical.statement), said)
        };
        let typical = self.map.typical.get(group.id).map(Vec::as_slice).unwrap_or_default();
        let shown = |typical: &&Typical| !self.map.statements[typical.statement].statement.is_out();
        typical.iter().filter(shown).map(told).collect()
    }

    /// How many agree in each group, in one line.
    pub(super) fn apart(self, statement: usize) -> String {
        let standing = &self.map.statements[statement];
        let in_group = |group: &Group| {
            let text = self.texts.t(self.locale, "opinion-in-group").s("letter", letter(group.id));
            text.n("share", percent(standing.agreeing(group.id).share)).to_string()
        };
        let groups = self.groups().map(in_group).collect::<Vec<_>>().join(", ");
        self.texts.t(self.locale, "opinion-divides-entry").s("groups", groups).to_string()
    }

    /// What to show next, and why.
    pub(super) fn next(self) -> Vec<(String, String)> {
        let told = |next: &Next| {
            let why = match next.reason {
                Reason::New => "opinion-next-new",
                Reason::GroupMissing => "opinion-next-group-missing",
                Reason::MayUnite => "opinion-next-may-unite",
                Reason::TellsApart => "opinion-next-tells-apart",
                Reason::MoreAnswers => "opinion-next-more-answers",
                Reason::Known => "opinion-next-known",
            };
            (self.statement(next.statement), self.text(why))
        };
        self.map.next.iter().map(told).collect()
    }

    /// Which statements need more answers, and how many.
    pub(super) fn wanting(self) -> Vec<(String, String)> {
        let told = |at: usize| {
            let more = self.map.statements[at].wanting;
            (self.statement(at), self.texts.t(self.locale, "opinion-wanting-entry").n("count", more).to_string())
        };
        chosen::wanting(self.map).into_iter().map(told).collect()
    }
}
