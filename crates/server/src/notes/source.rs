//! The notes as they were received, line by line, with each voice marked where it stands. What tells who a person
//! is stays covered here: only the desk for held notes shows it.

use samskapa_domain::{
    VoiceId,
    voice::{self, EditMark, Voice},
};
use samskapa_words::personal;
use std::ops::Range;

/// Lines shown at a time.
pub(super) const LINES: usize = 1_000;

/// A part of the notes, ready to be shown.
#[derive(Debug)]
pub(super) struct Source {
    /// Its lines.
    pub lines: Vec<Line>,
    /// The number of the first line shown.
    pub first: usize,
    /// The first line of the part before, where there is one.
    pub before: Option<usize>,
    /// The first line of the part after, where there is one.
    pub after: Option<usize>,
}

/// One line of the notes.
#[derive(Debug)]
pub(super) struct Line {
    /// Its pieces, in order.
    pub pieces: Vec<Piece>,
}

/// A piece of a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// The characters as written; nothing for what is covered.
    pub text: String,
    /// The voice that it belongs to.
    pub voice: Option<VoiceId>,
    /// Whether the voice begins here.
    pub begins: bool,
    /// Whether the voice was checked.
    pub checked: bool,
    /// Whether the form of the voice is on the same page.
    pub here: bool,
    /// What is not shown, and why.
    pub cover: Cover,
}

/// What is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cover {
    /// It is shown.
    Open,
    /// It tells who somebody is.
    Personal,
    /// It was erased by a retention decision.
    Erased,
}

/// The number of the line that a character stands on; the first is 1.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    1 + text.chars().take(at).filter(|c| *c == '\n').count()
}

/// The lines from a number on, with the voices that stand in them.
pub(super) fn show(text: &str, blanked: &[(usize, usize)], voices: &[&Voice], from: usize) -> Source {
    let lines: Vec<&str> = text.split('\n').collect();
    let first = from.clamp(1, lines.len());
    let last = (first + LINES - 1).min(lines.len());
    let offset: usize = lines.iter().take(first - 1).map(|line| line.chars().count() + 1).sum();
    let part = lines.get(first - 1..last).unwrap_or_default().join("\n");
    let length = part.chars().count();
    let within =
        |range: Range<usize>| range.start.saturating_sub(offset).min(length)..range.end.saturating_sub(offset).min(length);

    let mut owner: Vec<Option<usize>> = vec![None; length];
    for (nth, voice) in voices.iter().enumerate().filter(|(_, voice)| voice.speaks()) {
        let Some(span) = &voice.span else { continue };
        for place in &mut owner[within(span.start..span.end)] {
            place.get_or_insert(nth);
        }
    }
    let mut covers = vec![Cover::Open; length];
    for finding in personal::find(&part) {
        for place in finding.start.min(length)..finding.end.min(length) {
            // What a person has cleared, with a reason, may stand.
            let cleared = owner[place]
                .and_then(|nth| voices.get(nth))
                .is_some_and(|voice| voice.is_confirmed() && voice.mark.is_none());
            covers[place] = if cleared { Cover::Open } else { Cover::Personal };
        }
    }
    for voice in voices.iter().filter(|voice| voice.state == voice::State::Held || voice.mark == Some(EditMark::Masked)) {
        // A finding can lie across the border of the part that is shown, so held passages are read for themselves too.
        let Some(span) = &voice.span else { continue };
        let passage: String = text.chars().skip(span.start).take(span.end - span.start).collect();
        for finding in personal::find(&passage) {
            for place in &mut covers[within(span.start + finding.start..span.start + finding.end)] {
                *place = Cover::Personal;
            }
        }
    }
    for (start, end) in blanked {
        for place in &mut covers[within(*start..*end)] {
            *place = Cover::Erased;
        }
    }
    Source {
        lines: pieces(&part, &owner, &covers, voices, offset),
        first,
        before: (first > 1).then(|| first.saturating_sub(LINES).max(1)),
        after: (last < lines.len()).then_some(last + 1),
    }
}

fn pieces(part: &str, owner: &[Option<usize>], covers: &[Cover], voices: &[&Voice], offset: usize) -> Vec<Line> {
    let mut lines = vec![Line { pieces: Vec::new() }];
    let mut former: Option<(Option<usize>, Cover)> = None;
    for (at, c) in part.chars().enumerate() {
        if c == '\n' {
            lines.push(Line { pieces: Vec::new() });
            former = None;
            continue;
        }
        let here = (owner[at], covers[at]);
        let Some(line) = lines.last_mut() else { continue };
        if former != Some(here) {
            let voice = here.0.and_then(|nth| voices.get(nth));
            line.pieces.push(Piece {
                text: String::new(),
                voice: voice.map(|voice| voice.id),
                begins: voice.is_some_and(|voice| voice.span.as_ref().is_some_and(|span| span.start == at + offset)),
                checked: voice.is_some_and(|voice| voice.is_confirmed()),
                here: false,
                cover: here.1,
            });
            former = Some(here);
        }
        if let Some(piece) = line.pieces.last_mut().filter(|piece| piece.cover == Cover::Open) {
            piece.text.push(c);
        }
    }
    lines
}
