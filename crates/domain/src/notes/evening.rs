//! Reads the notes of an evening line by line: headings set where we are, and each other line is weighed for what it is.

use std::ops::Range;

use super::asked::Asked;
use super::fold::{begins, fold};
use super::gather::{Gathering, Said};
use super::lines::{Line, trimmed};
use super::split::{Manner, pieces};
use super::{Asks, Signups, Why, headings, heads, marks, meeting, orphans, promises, slips, votes};

/// Fewer than this in a group that is named, and its answers could be told apart.
const SMALL_GROUP: u32 = 10;

const LEFT_ALONE: [&str; 12] = [
    " nästa möte ",
    " nästa träff ",
    " næste møde ",
    " neste møte ",
    " seuraava kokous ",
    " seuraava tilaisuus ",
    " next meeting ",
    " antecknare ",
    " referent ",
    " vid pennan ",
    " sihteeri ",
    " note taker ",
];

/// Where the reader stands.
#[derive(Default)]
struct Walk {
    table: Option<String>,
    setting: Option<String>,
    asked: Asked,
    form: Form,
    /// A heading or an item has been met; what stands before is about the meeting.
    begun: bool,
    /// The part that we are in has list marks.
    listed: bool,
    /// A blank line stands just above.
    gap: bool,
}

/// How the whole text is laid out.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Form {
    /// Lines, and nothing that orders them.
    #[default]
    Loose,
    /// Headings or lists.
    Structured,
    /// The result of a survey, where lines of their own are headings.
    Survey,
}

/// Reads all lines.
pub(super) fn read(found: &mut Gathering<'_>, lines: &[Line]) {
    let form = if (0..lines.len()).any(|at| orphans::orphans(found.text, &lines[at..]).is_some()) {
        Form::Survey
    } else if lines.iter().any(|line| begins_structure(found.words(&line.bytes))) {
        Form::Structured
    } else {
        Form::Loose
    };
    let mut walk = Walk { form, ..Walk::default() };
    let mut at = title(found, lines);
    while at < lines.len() {
        let taken = if lines[at].is_blank() { 1 } else { walk.line(found, &lines[at..]) };
        walk.gap = lines[at].is_blank();
        at += taken.max(1);
    }
    for bytes in walk.asked.into_all() {
        let span = found.span(&bytes);
        found.reading.asked.push(span);
    }
}

fn begins_structure(line: &str) -> bool {
    !line.is_empty()
        && (marks::bullet(line).is_some()
            || headings::table(line).is_some()
            || headings::slip(line).is_some()
            || headings::table_without_number(line))
}

/// Reads the title, and answers with the number of lines that are done.
pub(super) fn title(found: &mut Gathering<'_>, lines: &[Line]) -> usize {
    let Some(at) = lines.iter().position(|line| !line.is_blank()) else { return lines.len() };
    let line = &lines[at];
    let words = found.words(&line.bytes);
    if begins_structure(words) || headings::question(words) {
        return at;
    }
    let Some(titled) = meeting::titled(words) else { return at };
    let from = line.bytes.start;
    let place = |bytes: &Range<usize>| from + bytes.start..from + bytes.end;
    found.reading.meeting.title = Some(found.span(&place(&titled.title)));
    found.reading.meeting.place = titled.place.as_ref().map(|bytes| found.span(&place(bytes)));
    if let Some(day) = &titled.date {
        found.day(day, from);
    }
    for count in heads::counts(words).iter().filter(|count| count.count > 1) {
        found.head(count, from);
    }
    at + 1
}

/// Reads a line about who came, if it is one: it says so, or it is a short line `above` everything that was said.
pub(super) fn who_came(found: &mut Gathering<'_>, bytes: &Range<usize>, above: bool) -> Option<heads::Names> {
    let words = found.words(bytes);
    let short = above && words.len() < 150;
    if words.len() > 4000 || !(short || heads::tells_who_came(&fold(words))) {
        return None;
    }
    let names = heads::names(words);
    let counts = heads::counts(words);
    if counts.is_empty() && names.counts.is_empty() {
        return None;
    }
    for count in counts.iter().chain(&names.counts) {
        found.head(count, bytes.start);
    }
    if let Some((name, people)) = heads::within(words).filter(|(_, people)| *people < SMALL_GROUP) {
        let group = words[name.clone()].to_owned();
        found.ask(&(bytes.start + name.start..bytes.start + name.end), Asks::SmallGroup { group, people });
    }
    Some(names)
}

impl Walk {
    /// Reads the first of these lines and answers with how many were used up.
    fn line(&mut self, found: &mut Gathering<'_>, lines: &[Line]) -> usize {
        let line = &lines[0];
        let words = found.words(&line.bytes);
        if let Some(bullet) = marks::bullet(words) {
            return self.item(found, lines, line.bytes.start + bullet.rest);
        }
        if let Some(orphans) = orphans::orphans(found.text, lines) {
            ask_about(found, &orphans);
            return orphans.lines;
        }
        if self.heading(found, line) {
            return 1;
        }
        if let Some(rest) = headings::slip(words) {
            self.begun = true;
            self.voices(found, line.bytes.start + rest..line.bytes.end, line.number, Manner::Item, Why::Listed);
            return 1;
        }
        if let Some(taken) = self.matter(found, lines, line.bytes.clone()) {
            return taken;
        }
        let next_listed = lines.get(1).is_some_and(|next| begins_structure(found.words(&next.bytes)));
        let asks = headings::asks(words) && (self.table.is_none() || next_listed);
        if headings::question(words) || asks || self.is_topic(found, lines) {
            self.asked.read(line.bytes.clone());
            return 1;
        }
        let aside = words.starts_with('(') && words.ends_with(')') && !self.begun;
        if aside || self.form == Form::Survey || self.above() || begins(&fold(words), &LEFT_ALONE) {
            return 1;
        }
        let standing = if self.table.is_some() && !(self.listed && self.gap) { Why::Listed } else { Why::Loose };
        self.voices(found, line.bytes.clone(), line.number, Manner::Line, standing);
        1
    }

    /// Whether we stand above everything that was said.
    fn above(&self) -> bool {
        self.form == Form::Structured && !self.begun
    }

    /// A short line right above a list, with a blank line or nothing above it, says what the list is about.
    fn is_topic(&self, found: &Gathering<'_>, lines: &[Line]) -> bool {
        let words = found.words(&lines[0].bytes);
        let above_list = lines.get(1).is_some_and(|next| marks::bullet(found.words(&next.bytes)).is_some());
        let short = super::fold::words(words).take(7).count() <= 6 && !words.ends_with(['.', '!', '?', '"', '”']);
        above_list && short && (self.gap || !self.begun) && self.form != Form::Survey
    }

    /// An item of a list, with the further lines of it that stand further in.
    fn item(&mut self, found: &mut Gathering<'_>, lines: &[Line], start: usize) -> usize {
        let more = lines[1..].iter().take_while(|next| {
            let words = found.words(&next.bytes);
            next.indented
                && !words.is_empty()
                && !begins_structure(words)
                && marks::tally(words).is_none_or(|tally| tally.at.start > 0)
        });
        let taken = 1 + more.count();
        let bytes = start..lines[taken - 1].bytes.end;
        self.begun = true;
        self.listed = true;
        if let Some(taken) = self.matter(found, lines, bytes.clone()) {
            return taken;
        }
        self.voices(found, bytes, lines[0].number, Manner::Item, Why::Listed);
        taken
    }

    /// A heading of one or several tables, with what they said on the same line.
    fn heading(&mut self, found: &mut Gathering<'_>, line: &Line) -> bool {
        let words = found.words(&line.bytes);
        if headings::table_without_number(words) {
            let heading = words.to_owned();
            found.ask(&line.bytes, Asks::TableWithoutNumber { heading: heading.clone() });
            self.enter(Some(heading), None);
            return true;
        }
        if headings::table(words).is_none() {
            return false;
        }
        for part in headings::tables_in(words) {
            let group = &words[part.clone()];
            let Some(table) = headings::table(group) else { continue };
            let setting = table.setting.map(|bytes| group[bytes].trim().to_owned()).filter(|setting| !setting.is_empty());
            self.enter(Some(group[table.name].to_owned()), setting);
            let from = line.bytes.start + part.start;
            let rest = trimmed(found.text, &(from + table.rest.start..from + table.rest.end));
            if !rest.is_empty() {
                self.voices(found, rest, line.number, Manner::Group, Why::Listed);
            }
        }
        true
    }

    fn enter(&mut self, table: Option<String>, setting: Option<String>) {
        self.table = table;
        self.setting = setting;
        self.begun = true;
        self.listed = false;
    }

    /// A line about the meeting and not from it: who came, the votes, who signed up, what was promised, marks alone.
    fn matter(&mut self, found: &mut Gathering<'_>, lines: &[Line], bytes: Range<usize>) -> Option<usize> {
        let words = found.words(&bytes);
        if (!self.begun || self.table.is_none()) && who_came(found, &bytes, self.above()).is_some() {
            return Some(1);
        }
        if let Some(heading) = votes::heading(words) {
            let taken = votes_below(found, lines, &(bytes.start + heading.rest..bytes.end), heading.each);
            if taken.is_some() {
                self.enter(None, None);
                self.asked.close();
            }
            return taken;
        }
        if let Some((count, place)) = promises::signups(words) {
            let place = found.span(&(bytes.start + place.start..bytes.start + place.end));
            found.reading.signups.get_or_insert(Signups { count, start: place.start, end: place.end });
            return Some(1);
        }
        if let Some(promised) = promises::promise(words) {
            found.promise(&promised, bytes.start, true);
            return Some(1);
        }
        let alone = marks::tally(words).filter(|tally| tally.at.start == 0)?;
        found.ask(&bytes, Asks::MarkWithoutLine { marks: alone.times - u32::from(alone.more) });
        Some(1)
    }

    /// Lays down the voices in these bytes.
    fn voices(&mut self, found: &mut Gathering<'_>, bytes: Range<usize>, row: u32, manner: Manner, standing: Why) {
        let words = found.words(&bytes);
        let translation = slips::translation(words);
        let end = translation.as_ref().map_or(words.len(), |beside| beside.original_end);
        let tally = marks::tally(&words[..end]).filter(|tally| tally.at.start > 0 && manner != Manner::Group);
        let end = tally.as_ref().map_or(end, |tally| tally.at.start);
        let support = tally.map_or(1, |tally| tally.times);
        let mut spoken: Option<usize> = None;
        let question = self.asked.answered();
        for piece in pieces(&words[..end], manner) {
            let mut place = bytes.start + piece.bytes.start..bytes.start + piece.bytes.end;
            let own = marks::tally(found.words(&place)).filter(|tally| tally.at.start > 0 && manner == Manner::Group);
            if let Some(own) = &own {
                place = trimmed(found.text, &(place.start..place.start + own.at.start));
            }
            let beside = translation.clone().map(|mut beside| {
                beside.text = bytes.start + beside.text.start..bytes.start + beside.text.end;
                beside.by = beside.by.map(|by| bytes.start + by.start..bytes.start + by.end);
                beside
            });
            let standing = piece.doubtful.unwrap_or(if piece.quotation { Why::Quoted } else { standing });
            let with = if piece.goes_on { spoken } else { None };
            let told = found.say(Said {
                table: self.table.clone(),
                setting: self.setting.clone(),
                question: question.clone(),
                quotation: piece.quotation,
                support: own.map_or(support, |own| own.times),
                with,
                translation: beside,
                ..Said::new(place, row, standing)
            });
            spoken = with.or(Some(told));
        }
    }
}

/// The counts after the heading of a vote, on its line or on the lines below.
fn votes_below(found: &mut Gathering<'_>, lines: &[Line], rest: &Range<usize>, each: Option<u32>) -> Option<usize> {
    let rest = trimmed(found.text, rest);
    let before = found.reading.priorities.len();
    let mut end = rest.end;
    let mut taken = 1;
    if rest.is_empty() {
        for next in &lines[1..] {
            let Some(one) = votes::one(found.text, next.bytes.clone()) else { break };
            found.priorities(&[one], 0);
            end = next.bytes.end;
            taken += 1;
        }
    } else if let Some(counted) = votes::counted(found.words(&rest)) {
        found.priorities(&counted, rest.start);
    } else {
        let words = found.words(&rest);
        let numbers: Vec<u32> = super::fold::words(words).filter_map(|word| word.figure()).collect();
        if numbers.is_empty() {
            return None;
        }
        let labels = words.split([',', ';']).map(|label| label.trim().to_owned()).collect();
        found.ask(&rest, Asks::NumbersWithoutLines { question: None, labels, numbers });
        return Some(1);
    }
    let counted = found.reading.priorities[before..].iter().fold(0_u32, |sum, priority| sum.saturating_add(priority.count));
    if let (Some(each), Some(people)) = (each, found.people()) {
        let expected = people.saturating_mul(each);
        if counted != expected {
            found.ask(&(rest.start..end.max(rest.start)), Asks::VotesDoNotSum { counted, expected, people, each });
        }
    }
    (found.reading.priorities.len() > before).then_some(taken)
}

fn ask_about(found: &mut Gathering<'_>, orphans: &orphans::Orphans) {
    let words = |bytes: &Range<usize>| found.words(bytes).to_owned();
    let asks = Asks::NumbersWithoutLines {
        question: orphans.question.as_ref().map(words),
        labels: orphans.labels.iter().map(words).collect(),
        numbers: orphans.numbers.clone(),
    };
    found.ask(&orphans.bytes, asks);
}
