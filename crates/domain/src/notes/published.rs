//! Published texts: an article or a policy with quotations in it. Only what is quoted is proposed, with the setting that
//! stands below it or the official who says it; the writer's own paragraphs are nobody's voice.

use std::collections::HashSet;
use std::ops::Range;

use super::asked::Asked;
use super::fold::{fold, words};
use super::gather::{Gathering, Said};
use super::lines::{Line, trimmed};
use super::quotes::quotations;
use super::split::sentences;
use super::{Asks, Why, headings, marks};

const SAYS: [&str; 25] = [
    "säger",
    "berättar",
    "menar",
    "avslutar",
    "förklarar",
    "konstaterar",
    "tycker",
    "siger",
    "fortæller",
    "mener",
    "udtaler",
    "forklarer",
    "sier",
    "forteller",
    "uttaler",
    "avslutter",
    "sanoo",
    "kertoo",
    "toteaa",
    "says",
    "explains",
    "adds",
    "said",
    "fortsätter",
    "fortsætter",
];
const SETTINGS: [&str; 17] = [
    "möte",
    "møde",
    "møte",
    "dialog",
    "workshop",
    "tilaisuu",
    "meeting",
    "intervju",
    "interview",
    "haastattelu",
    "fokusgrupp",
    "fokusgruppe",
    "café",
    "enkät",
    "besøg",
    "asukasilta",
    "samtal",
];
/// From this many bytes on a line is a paragraph.
const PARAGRAPH: usize = 150;

/// Whether the text is a published one: somebody is quoted with a name or a setting, or it is written in paragraphs.
pub(super) fn is_published(text: &str, lines: &[Line]) -> bool {
    let full: Vec<&Line> = lines.iter().filter(|line| !line.is_blank()).collect();
    let words_of = |line: &Line| &text[line.bytes.clone()];
    if full.iter().any(|line| headings::table(words_of(line)).is_some() || headings::slip(words_of(line)).is_some()) {
        return false;
    }
    let told =
        full.iter().any(|line| dashed(words_of(line)).is_some_and(|from| attribution(&words_of(line)[from..]).is_some()));
    let set = full.windows(2).any(|pair| whole_quotation(words_of(pair[0])) && setting(words_of(pair[1])).is_some());
    let interviewed = full.windows(2).any(|pair| {
        speaker(words_of(pair[0])).is_some() && dashed(words_of(pair[1])).is_some_and(|_| pair[1].bytes.len() > 40)
    });
    let paragraphs = full.iter().filter(|line| line.bytes.len() > PARAGRAPH && sentences(words_of(line)).len() > 1).count();
    let items = full.iter().filter(|line| marks::bullet(words_of(line)).is_some()).count();
    told || set || interviewed || (paragraphs >= 2 && items <= paragraphs)
}

/// Reads the quotations of a published text.
pub(super) fn read(found: &mut Gathering<'_>, lines: &[Line]) {
    let mut asked = Asked::default();
    let mut used = Vec::new();
    let mut last_speaker: Option<String> = None;
    let mut gap = false;
    let full: Vec<&Line> = lines.iter().collect();
    for (at, line) in full.iter().enumerate() {
        let text = found.words(&line.bytes);
        if text.is_empty() {
            gap = true;
            continue;
        }
        let next = full[at + 1..].iter().find(|next| !next.is_blank()).map(|next| found.words(&next.bytes));
        if let Some(from) = dashed(text) {
            let carried = if gap { None } else { last_speaker.take() };
            let before = last_speaker.take().or(carried);
            if setting(text).is_none() {
                last_speaker = statement(found, line, from, before, &mut asked, &mut used);
            }
        } else if whole_quotation(text) {
            let setting = next.and_then(setting).map(str::to_owned);
            quoted(found, line, setting.as_deref(), asked_now(&mut asked, &mut used).as_ref());
            last_speaker = None;
        } else if text.ends_with('?') && words(text).count() >= 3 && line.bytes.len() < 200 {
            asked.read(line.bytes.clone());
            last_speaker = None;
        } else {
            last_speaker = speaker(text).filter(|_| next.is_some_and(|next| dashed(next).is_some())).map(str::to_owned);
            let heading = words(text).take(9).count() <= 8 && !text.ends_with(['.', ':', '!']) && last_speaker.is_none();
            if heading {
                asked.close();
            }
        }
        gap = false;
    }
    for bytes in used {
        let span = found.span(&bytes);
        found.reading.asked.push(span);
    }
}

/// The open question, kept once among those that were answered.
fn asked_now(asked: &mut Asked, used: &mut Vec<Range<usize>>) -> Option<Range<usize>> {
    let question = asked.answered();
    if let Some(bytes) = &question
        && used.last() != Some(bytes)
    {
        used.push(bytes.clone());
    }
    question
}

/// Where the words begin after the dash that opens what somebody says.
fn dashed(line: &str) -> Option<usize> {
    marks::bullet(line).filter(|bullet| bullet.dash).map(|bullet| bullet.rest)
}

/// "- dialogmøde med praktiserende læger": the setting below a quotation.
fn setting(line: &str) -> Option<&str> {
    let words_of = &line[dashed(line)?..];
    let first = words(words_of).next()?.small();
    let short = words_of.len() <= 160 && !words_of.ends_with(['!', '?']) && sentences(words_of).len() == 1;
    (short && SETTINGS.iter().any(|kind| first.contains(kind))).then(|| words_of.trim())
}

/// "Maria Ek, socialchef, Åby kommun.": the line above what a named official says.
fn speaker(line: &str) -> Option<&str> {
    let comma = line.find(',')?;
    let name = &line[..comma];
    let named =
        (2..=4).contains(&words(name).count()) && name.split_whitespace().all(|part| part.starts_with(char::is_uppercase));
    let title = words(&line[comma..]).next().is_some_and(|word| !word.capital());
    (named && title && line.len() <= 200 && sentences(line).len() == 1).then(|| line.trim_end_matches(['.', ':', ' ']))
}

/// Whether a line is one quotation and nothing else.
fn whole_quotation(line: &str) -> bool {
    quotations(line).first().is_some_and(|quotation| {
        let rest = line[quotation.outer.end..].trim_matches(['.', ' ', '!']);
        quotation.outer.start == 0 && rest.is_empty() && words(&line[quotation.inner.clone()]).take(3).count() == 3
    })
}

/// Where a statement is said to be somebody's: the words before, and who, in bytes.
struct Attribution {
    said_end: usize,
    speaker: Range<usize>,
    end: usize,
}

/// ", säger Erik Ek, ordförande": a verb of saying followed by a first and a last name.
fn attribution(text: &str) -> Option<Attribution> {
    let all: Vec<_> = words(text).collect();
    let at = all.windows(3).position(|three| SAYS.contains(&three[0].text) && three[1].capital() && three[2].capital())?;
    let from = all[at + 1].start;
    let end = sentences(&text[from..]).first().map_or(text.len(), |first| from + first.end);
    let speaker = from..from + text[from..end].trim_end_matches(['.', ' ']).len();
    let said_end = text[..all[at].start].trim_end_matches([' ', ',', '–', '-']).len();
    (said_end > 0).then_some(Attribution { said_end, speaker, end })
}

/// A statement after a dash. Answers with whom a further dash right below goes on.
fn statement(
    found: &mut Gathering<'_>,
    line: &Line,
    from: usize,
    before: Option<String>,
    asked: &mut Asked,
    used: &mut Vec<Range<usize>>,
) -> Option<String> {
    let start = line.bytes.start + from;
    let text = found.words(&(start..line.bytes.end));
    let question = asked_now(asked, used);
    let said = |bytes: Range<usize>, speaker: Option<String>, with: Option<usize>| Said {
        question: question.clone(),
        speaker,
        quotation: true,
        with,
        ..Said::new(bytes, line.number, Why::Published)
    };
    let Some(attribution) = attribution(text) else {
        found.say(said(trimmed(found.text, &(start..line.bytes.end)), before.clone(), None));
        return before;
    };
    let speaker = text[attribution.speaker.clone()].to_owned();
    let first = trimmed(found.text, &(start..start + attribution.said_end));
    let with = found.say(said(first, Some(speaker.clone()), None));
    let rest = trimmed(found.text, &(start + attribution.end..line.bytes.end));
    if !rest.is_empty() {
        found.say(said(rest, Some(speaker.clone()), Some(with)));
    }
    Some(speaker)
}

/// A quotation on a line of its own. A sentence that stands in it twice is proposed twice, so that it is seen.
fn quoted(found: &mut Gathering<'_>, line: &Line, setting: Option<&str>, question: Option<&Range<usize>>) {
    let text = found.words(&line.bytes);
    let Some(inner) = quotations(text).into_iter().next().map(|quotation| quotation.inner) else { return };
    let bytes = trimmed(found.text, &(line.bytes.start + inner.start..line.bytes.start + inner.end));
    let quotation = found.words(&bytes);
    let parts = sentences(quotation);
    let mut seen = HashSet::new();
    let twice = parts.iter().find(|part| !seen.insert(fold(&quotation[(*part).clone()])));
    let said = |bytes: Range<usize>| Said {
        setting: setting.map(str::to_owned),
        question: question.cloned(),
        quotation: true,
        ..Said::new(bytes, line.number, Why::Quoted)
    };
    let Some(second) = twice else {
        found.say(said(bytes));
        return;
    };
    for part in &parts {
        let place = trimmed(found.text, &(bytes.start + part.start..bytes.start + part.end));
        found.say(said(place));
    }
    let place = bytes.start + second.start..bytes.start + second.end;
    let sentence = quotation[second.clone()].trim().to_owned();
    found.ask(&place, Asks::SaidTwice { sentence });
}
