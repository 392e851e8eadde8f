//! What a copyist adds to a slip of paper: "(oläslig)", "(översatt av Leila: …)".

use std::ops::Range;

use super::fold::{begins, fold, says};
use super::lines::trimmed;

const ILLEGIBLE: [&str; 14] = [
    " oläslig",
    " går inte att läsa ",
    " ulæselig",
    " uleselig",
    " kan ikke læses ",
    " kan ikke leses ",
    " epäselvä",
    " ei saa selvää ",
    " illegible ",
    " unreadable ",
    " svårläst ",
    " svårtytt ",
    " ulæsbar",
    " lukukelvot",
];
const TRANSLATED: [&str; 10] = [
    " översatt ",
    " översättning ",
    " oversat ",
    " oversættelse ",
    " oversatt ",
    " oversettelse ",
    " käännetty ",
    " käännös ",
    " suomennos ",
    " translat",
];

/// Whether the copyist could not read all of it.
pub(super) fn illegible(text: &str) -> bool {
    text.contains("???") || text.contains("[?]") || (text.contains(['(', '[']) && says(&fold(text), &ILLEGIBLE))
}

const THE_ONE_WITH: [&str; 16] = [
    " hon med ",
    " han med ",
    " hon som ",
    " han som ",
    " den där ",
    " hun med ",
    " ham med ",
    " hende med ",
    " hun som ",
    " han der ",
    " hun der ",
    " se joka ",
    " she with ",
    " he with ",
    " the one with ",
    " the one who ",
];
const SOMEBODY: [&str; 26] = [
    " chefen ",
    " läkaren ",
    " sköterskan ",
    " doktorn ",
    " kuratorn ",
    " läraren ",
    " rektorn ",
    " handläggaren ",
    " chaufför",
    " lederen ",
    " lægen ",
    " legen ",
    " sygeplejersken ",
    " sykepleieren ",
    " læreren ",
    " sjåføren ",
    " hemtjänsten ",
    " hjemmeplejen ",
    " hjemmetjenesten ",
    " johtaja ",
    " lääkäri ",
    " hoitaja ",
    " the manager ",
    " the doctor ",
    " the nurse ",
    " boss ",
];

/// Whether somebody is pointed out without a name: "chefen, hon med röda bilen". In a small place that is a name.
pub(super) fn points_at_somebody(text: &str) -> bool {
    let start = text.char_indices().nth(1500).map_or(text, |(end, _)| &text[..end]);
    let folded = fold(start);
    says(&folded, &THE_ONE_WITH) && says(&folded, &SOMEBODY)
}

/// A translation in parentheses after the words, in bytes of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Beside {
    /// Where the original ends.
    pub original_end: usize,
    /// The translated words.
    pub text: Range<usize>,
    /// Who translated.
    pub by: Option<Range<usize>>,
}

/// The translation at the end of a line.
pub(super) fn translation(line: &str) -> Option<Beside> {
    let line_end = line.trim_end();
    let close = line_end.strip_suffix([')', ']'])?.len();
    let open = line_end[..close].rfind(['(', '['])?;
    let inside = &line_end[open + 1..close];
    if !begins(&fold(inside), &TRANSLATED) {
        return None;
    }
    let colon = inside.find(':')?;
    let by = [" av ", " af ", " by "].iter().find_map(|sign| inside[..colon].find(sign).map(|at| at + sign.len()));
    let by = by.map(|at| trimmed(line, &(open + 1 + at..open + 1 + colon)));
    let text = trimmed(line, &(open + 1 + colon + 1..close));
    let original_end = line[..open].trim_end().len();
    (original_end > 0 && !text.is_empty()).then_some(Beside { original_end, text, by })
}
