//! Figures that stand after several answers, as when the text of a chart is copied out of a PDF. Nothing says which
//! belongs to which, so nothing is counted and a person is asked.

use std::ops::Range;

use super::fold::words;
use super::lines::Line;

/// Answers and figures that cannot be tied together, in bytes of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Orphans {
    pub bytes: Range<usize>,
    pub question: Option<Range<usize>>,
    pub labels: Vec<Range<usize>>,
    pub numbers: Vec<u32>,
    /// How many lines they take up.
    pub lines: usize,
}

/// The orphaned figures that begin on the first of these lines.
pub(super) fn orphans(text: &str, lines: &[Line]) -> Option<Orphans> {
    let line = lines.first()?;
    let words_of = &text[line.bytes.clone()];
    let (mut numbers, labels_end) = trailing(words_of);
    if numbers.is_empty() || words(&words_of[..labels_end]).take(4).count() < 4 {
        return None;
    }
    let mut end = line.bytes.end;
    let mut taken = 1;
    for next in &lines[1..] {
        let Some(more) = only_numbers(&text[next.bytes.clone()]) else { break };
        numbers.extend(more);
        end = next.bytes.end;
        taken += 1;
    }
    let (question, labels) = labels(&words_of[..labels_end]);
    if numbers.len() < 2 || labels.len() < 2 {
        return None;
    }
    let place = |bytes: Range<usize>| line.bytes.start + bytes.start..line.bytes.start + bytes.end;
    Some(Orphans {
        bytes: line.bytes.start..end,
        question: question.map(place),
        labels: labels.into_iter().map(place).collect(),
        numbers,
        lines: taken,
    })
}

/// The figures at the end of a line with nothing but spaces between, and where they begin.
fn trailing(line: &str) -> (Vec<u32>, usize) {
    let mut numbers = Vec::new();
    let mut end = line.len();
    for part in line.rsplit(' ') {
        let figure = part.trim_end_matches('%');
        let Some(number) = figure.parse().ok().filter(|_| figure.len() <= 6) else { break };
        numbers.push(number);
        end -= part.len() + usize::from(end > part.len());
    }
    numbers.reverse();
    (numbers, end)
}

fn only_numbers(line: &str) -> Option<Vec<u32>> {
    let short = !line.is_empty() && line.len() <= 200;
    let figures = line.split_whitespace().map(|part| part.trim_end_matches('%').parse().ok().filter(|_| part.len() <= 7));
    if short { figures.collect() } else { None }
}

/// The question and the answers: each answer begins with a capital, the question with the first.
fn labels(text: &str) -> (Option<Range<usize>>, Vec<Range<usize>>) {
    let mut starts: Vec<usize> = Vec::new();
    let mut shouting = false;
    for word in words(text) {
        let capitals = word.text.chars().filter(|letter| letter.is_uppercase()).count() > 1;
        if word.capital() && !capitals && !shouting {
            starts.push(word.start);
        }
        shouting = capitals;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]).collect::<Vec<_>>();
    let mut parts = starts
        .into_iter()
        .zip(ends)
        .map(|(start, end)| start..start + text[start..end].trim_end().len())
        .collect::<Vec<_>>();
    let question = (parts.first().is_some_and(|first| words(&text[first.clone()]).count() >= 4) && parts.len() > 1)
        .then(|| parts.remove(0));
    (question, parts)
}
