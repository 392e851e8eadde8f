//! Sentences in which a reader has marked what must be found, and the score of the scanner against them.

use samskapa_words::personal::{Finding, Kind, find};

/// What sort of thing a mark stands for: `n` name, `a` address, `p` place, `h` health of somebody, `t` phone, `e` e-mail, `i` number.
pub type Sort = char;

/// A sentence and the marked places in it, in characters.
pub struct Marked {
    pub text: String,
    pub wanted: Vec<(Sort, usize, usize)>,
}

/// Reads `hälsningar «n|Kerstin»`.
pub fn read(line: &str) -> Marked {
    let mut text = String::new();
    let mut wanted = Vec::new();
    let mut rest = line;
    while let Some((before, inside)) = rest.split_once('«') {
        text.push_str(before);
        let (marked, after) = inside.split_once('»').expect("a mark ends");
        let (sort, words) = marked.split_once('|').expect("a mark has a sort");
        let start = text.chars().count();
        text.push_str(words);
        wanted.push((sort.chars().next().expect("one letter"), start, text.chars().count()));
        rest = after;
    }
    text.push_str(rest);
    Marked { text, wanted }
}

/// The lines of a file of marked sentences.
pub fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty())
}

/// The sort under which a finding is counted.
pub fn sort_of(kind: Kind) -> Sort {
    match kind {
        Kind::Name => 'n',
        Kind::StreetAddress => 'a',
        Kind::Place => 'p',
        Kind::IdentifiablePerson => 'h',
        Kind::Phone => 't',
        Kind::Email => 'e',
        _ => 'i',
    }
}

/// Whether a finding of one sort answers a mark of another: a sentence about somebody's health hides the name in it as well.
pub fn answers(found: Sort, wanted: Sort) -> bool {
    found == wanted || matches!((found, wanted), ('h', 'n' | 'p') | ('a', 'p'))
}

/// How the scanner does on one sort of thing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    pub wanted: usize,
    pub found: usize,
    pub reported: usize,
    pub right: usize,
}

impl Score {
    pub fn recall(&self) -> f64 {
        share(self.found, self.wanted)
    }

    pub fn precision(&self) -> f64 {
        share(self.right, self.reported)
    }
}

pub fn share(part: usize, whole: usize) -> f64 {
    let exact = |count: usize| f64::from(u32::try_from(count).expect("a few thousand"));
    if whole == 0 { 1.0 } else { exact(part) / exact(whole) }
}

/// What went wrong with one sentence, and for which sort each mark and finding counts.
pub struct Outcome {
    pub marks: Vec<(Sort, bool)>,
    pub findings: Vec<(Sort, bool)>,
    pub complaint: Option<String>,
}

/// Reads a sentence and holds the findings against the marks.
///
/// A mark is found when every letter and digit of it lies in some finding and one of them is of its sort.
pub fn judge(marked: &Marked) -> Outcome {
    let findings = find(&marked.text);
    let letters: Vec<char> = marked.text.chars().collect();
    let covers = |place: usize| findings.iter().any(|finding| (finding.start..finding.end).contains(&place));
    let meets = |finding: &Finding, start: usize, end: usize| finding.start < end && start < finding.end;
    let marks: Vec<(Sort, bool)> = marked
        .wanted
        .iter()
        .map(|&(sort, start, end)| {
            let hidden = (start..end).all(|place| !letters[place].is_alphanumeric() || covers(place));
            let named = findings.iter().any(|finding| meets(finding, start, end) && answers(sort_of(finding.kind), sort));
            (sort, hidden && named)
        })
        .collect();
    let right: Vec<(Sort, bool)> = findings
        .iter()
        .map(|finding| {
            let sort = sort_of(finding.kind);
            (sort, marked.wanted.iter().any(|&(wanted, start, end)| meets(finding, start, end) && answers(sort, wanted)))
        })
        .collect();
    let wrong = marks.iter().chain(&right).any(|(_, good)| !good);
    let seen: Vec<(&str, Kind)> = findings.iter().map(|finding| (finding.in_text(&marked.text), finding.kind)).collect();
    let complaint = wrong.then(|| format!("{:?} gave {seen:?}", marked.text));
    Outcome { marks, findings: right, complaint }
}
