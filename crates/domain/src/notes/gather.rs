//! Where the parts of the reader lay down what they found, in one form and with places in characters.

use std::ops::Range;

use samskapa_words::personal;

use super::days::Day;
use super::fold::words;
use super::heads::Count;
use super::kind::kind;
use super::lines::Ruler;
use super::promises::Promised;
use super::slips::{self, Beside};
use super::votes::Counted;
use super::{
    Asks, Doubt, HeadCount, HeadGroup, Priority, Promise, Proposal, Reading, Span, Translation, VoiceKind, Why, tongue,
};

/// A reading as it grows.
pub(super) struct Gathering<'a> {
    pub text: &'a str,
    pub ruler: Ruler<'a>,
    pub reading: Reading,
    language: Option<&'static str>,
}

/// A voice with its surroundings, its place in bytes of the whole text.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub bytes: Range<usize>,
    pub row: u32,
    pub table: Option<String>,
    pub setting: Option<String>,
    pub question: Option<Range<usize>>,
    pub speaker: Option<String>,
    /// How it stands in the notes.
    pub standing: Why,
    pub quotation: bool,
    pub support: u32,
    pub with: Option<usize>,
    pub translation: Option<Beside>,
    pub tags: Vec<String>,
}

impl Said {
    pub(super) fn new(bytes: Range<usize>, row: u32, standing: Why) -> Self {
        Self {
            bytes,
            row,
            table: None,
            setting: None,
            question: None,
            speaker: None,
            standing,
            quotation: false,
            support: 1,
            with: None,
            translation: None,
            tags: Vec::new(),
        }
    }
}

impl<'a> Gathering<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let language = tongue::of_sheet(text);
        let reading = Reading { language: language.map(str::to_owned), ..Reading::default() };
        Self { text, ruler: Ruler::new(text), reading, language }
    }

    /// The words in these bytes.
    pub(super) fn words(&self, bytes: &Range<usize>) -> &'a str {
        &self.text[bytes.clone()]
    }

    pub(super) fn span(&self, bytes: &Range<usize>) -> Span {
        self.ruler.span(bytes)
    }

    /// Lays down a voice and answers with its place in the list.
    pub(super) fn say(&mut self, said: Said) -> usize {
        let Span { text, start, end } = self.span(&said.bytes);
        let question = said.question.as_ref().map(|bytes| self.words(bytes).to_owned());
        let mut told = kind(&text, question.as_deref(), self.language);
        // Minutes tell of meetings in every other sentence; that is no opinion of this evening.
        if said.standing == Why::Minutes && told.kind == VoiceKind::EventFeedback {
            told.kind = VoiceKind::Need;
        }
        let illegible = slips::illegible(&text);
        let short = words(&text).take(3).count() <= 2 && told.why != Why::Words;
        let told_by_words = told.sure && told.why == Why::Words;
        let (why, sure) = match said.standing {
            _ if illegible => (Why::Illegible, false),
            _ if said.translation.is_some() => (Why::Translated, false),
            standing @ (Why::Minutes | Why::Published | Why::Column | Why::Commas) => (standing, false),
            _ if told_by_words => (Why::Words, true),
            standing @ (Why::Poll | Why::Board | Why::Sentences | Why::Loose) => (standing, false),
            _ if short => (Why::Short, false),
            Why::Quoted if told.why == Why::Listed => (Why::Quoted, told.sure),
            _ => (told.why, told.sure),
        };
        let mut held: Vec<_> =
            personal::find(&text).iter().filter(|finding| finding.holds()).map(|finding| finding.kind).collect();
        if slips::points_at_somebody(&text) {
            held.push(personal::Kind::IdentifiablePerson);
        }
        held.sort_unstable();
        held.dedup();
        if illegible {
            self.ask(&said.bytes, Asks::Illegible);
        }
        if held.contains(&personal::Kind::IdentifiablePerson) {
            self.ask(&said.bytes, Asks::PointsAtPerson);
        }
        let translation = said.translation.map(|beside| {
            let Span { text, start, end } = self.span(&beside.text);
            Translation { text, start, end, by: beside.by.map(|by| self.words(&by).to_owned()) }
        });
        if translation.is_some() {
            self.ask(&said.bytes, Asks::TranslationGiven);
        }
        let language = tongue::of_voice(&text, self.language).map(str::to_owned);
        self.reading.voices.push(Proposal {
            text,
            start,
            end,
            table: said.table,
            row: said.row,
            question,
            setting: said.setting,
            speaker: said.speaker,
            kind: told.kind,
            sure,
            why,
            support: said.support,
            quotation: said.quotation,
            language,
            same_as: None,
            with: said.with,
            held,
            illegible,
            translation,
            tags: said.tags,
        });
        self.reading.voices.len() - 1
    }

    /// Asks about what stands in these bytes.
    pub(super) fn ask(&mut self, bytes: &Range<usize>, asks: Asks) {
        let (start, end) = (self.ruler.character(bytes.start), self.ruler.character(bytes.end));
        self.reading.questions.push(Doubt { start, end, asks });
    }

    /// Lays down a count of people, its place in bytes of the line that begins at `from`.
    pub(super) fn head(&mut self, count: &Count, from: usize) {
        if self.reading.heads.iter().any(|other| other.group == count.group) {
            return;
        }
        let bytes = from + count.bytes.start..from + count.bytes.end;
        self.reading.heads.push(HeadCount {
            group: count.group,
            count: count.count,
            approximate: count.approximate,
            from_names: count.from_names,
            start: self.ruler.character(bytes.start),
            end: self.ruler.character(bytes.end),
        });
    }

    /// How many could have put up dots: the residents where they are counted, else all.
    pub(super) fn people(&self) -> Option<u32> {
        let of = |group| self.reading.heads.iter().find(|head| head.group == group).map(|head| head.count);
        of(HeadGroup::Residents).or_else(|| of(HeadGroup::Participants)).or_else(|| of(HeadGroup::Respondents))
    }

    /// Lays down the counts of a vote, their places in bytes of the text from `from` on.
    pub(super) fn priorities(&mut self, counted: &[Counted], from: usize) {
        for one in counted {
            let label = from + one.label.start..from + one.label.end;
            let priority = Priority {
                label: self.words(&label).to_owned(),
                count: one.count,
                start: self.ruler.character(label.start),
                end: self.ruler.character(from + one.end),
            };
            self.reading.priorities.push(priority);
        }
    }

    /// Lays down a promise, its places in bytes of the text from `from` on, and asks what it leaves open.
    pub(super) fn promise(&mut self, promised: &Promised, from: usize, sure: bool) {
        let place = |bytes: &Range<usize>| from + bytes.start..from + bytes.end;
        let bytes = place(&promised.bytes);
        let Span { text, start, end } = self.span(&bytes);
        let words = |bytes: &Range<usize>| self.words(&place(bytes)).to_owned();
        let due = promised.due.as_ref().map(words);
        let owner = promised.owner.as_ref().map(words);
        if owner.is_none() {
            let open = promised.unowned.as_ref().map_or(bytes.clone(), place);
            self.ask(&open, Asks::PromiseWithoutOwner { promise: text.clone() });
        }
        if due.is_none() && sure {
            self.ask(&bytes, Asks::PromiseWithoutDate { promise: text.clone() });
        }
        let channels = promised.channels.iter().map(|channel| (*channel).to_owned()).collect();
        self.reading.promises.push(Promise { text, start, end, due, channels, owner, sure });
    }

    /// Lays down the meeting's day, and asks for its year where none stands there.
    pub(super) fn day(&mut self, day: &Day, from: usize) {
        let bytes = from + day.bytes.start..from + day.bytes.end;
        let span = self.span(&bytes);
        if day.full.is_none() {
            self.ask(&bytes, Asks::DateWithoutYear { written: span.text.clone() });
        }
        self.reading.meeting.date = Some(span);
        self.reading.meeting.day.clone_from(&day.full);
    }
}
