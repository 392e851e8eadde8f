//! Minutes, where a writer tells in running text what was said. Nothing in them is anybody's own words, so each sentence
//! that carries a resident's view or a promise is proposed as unsure, and a person is asked.

use super::fold::{begins, fold, says, words};
use super::gather::{Gathering, Said};
use super::lines::Line;
use super::promises::Promised;
use super::split::sentences;
use super::{Asks, Why, days, evening, heads, kind, promises, votes};

const MINUTES: [&str; 11] = [
    " minnesanteckningar ",
    " mötesanteckningar ",
    " protokoll ",
    " referat ",
    " mødereferat ",
    " møtereferat ",
    " beslutningsreferat ",
    " muistio ",
    " pöytäkirja ",
    " minutes ",
    " kokousmuistio ",
];

/// Whether the text is minutes: it says so at the top and is written in running text.
pub(super) fn is_minutes(text: &str, lines: &[Line]) -> bool {
    let top = text.char_indices().nth(300).map_or(text, |(end, _)| &text[..end]);
    says(&fold(top), &MINUTES)
        && lines.iter().any(|line| line.bytes.len() > 150 && sentences(&text[line.bytes.clone()]).len() > 1)
}

const DOES: [&str; 40] = [
    " tar kontakt ",
    " kontaktar ",
    " kollar ",
    " skickar ",
    " begär ",
    " tar med ",
    " kör ",
    " återkommer ",
    " bjuder in ",
    " betalar ",
    " bokar ",
    " ordnar ",
    " undersöker ",
    " sammanställer ",
    " vi beslutar ",
    " kommer att besöka ",
    " kommer att ta ",
    " ska besöka ",
    " åtar sig ",
    " kontakter ",
    " undersøger ",
    " sender ",
    " vender tilbage ",
    " sørger for ",
    " medbringer ",
    " vi beslutter ",
    " undersøker ",
    " sørger ",
    " tar med seg ",
    " følger opp ",
    " ottaa yhteyttä ",
    " selvittää ",
    " lähettää ",
    " hoitaa ",
    " tuo ",
    " päätettiin ",
    " will ",
    " agrees to ",
    " we decide ",
    " looks into ",
];
const TELLS: [&str; 34] = [
    " påpekar ",
    " frågar ",
    " undrar ",
    " tycker ",
    " menar ",
    " vill ",
    " önskar ",
    " föreslår ",
    " berättar ",
    " säger ",
    " upplever ",
    " saknar ",
    " påpeger ",
    " spørger ",
    " synes ",
    " ønsker ",
    " foreslår ",
    " fortæller ",
    " siger ",
    " påpeker ",
    " spør ",
    " syns ",
    " forteller ",
    " sier ",
    " mener ",
    " kysyy ",
    " toivoo ",
    " ehdottaa ",
    " sanoo ",
    " huomauttaa ",
    " asks ",
    " says ",
    " wants ",
    " points out ",
];
const RESIDENTS: [&str; 18] = [
    " vi från byn ",
    " byn ",
    " byborna ",
    " deltagarna ",
    " invånarna ",
    " de boende ",
    " flera ",
    " många ",
    " någon ",
    " vi fra byen ",
    " borgerne ",
    " deltagerne ",
    " mange ",
    " flere ",
    " beboerne ",
    " innbyggerne ",
    " asukkaat ",
    " residents ",
];
const CAME_UP: [&str; 10] = [
    " kom fram ",
    " stora frågorna ",
    " kom frem ",
    " kom fram på ",
    " de store spørsmål",
    " de store spørgsmål",
    " nousi esiin ",
    " esille nousi ",
    " came up ",
    " was raised ",
];
const NEXT: [&str; 5] = [" nästa möte ", " næste møde ", " neste møte ", " seuraava kokous ", " next meeting "];

/// Reads minutes.
pub(super) fn read(found: &mut Gathering<'_>, lines: &[Line]) {
    let first = evening::title(found, lines);
    let mut present = heads::Names::default();
    for line in lines[first..].iter().filter(|line| !line.is_blank()) {
        if let Some(listed) = evening::who_came(found, &line.bytes, false) {
            present = listed;
            continue;
        }
        let text = found.words(&line.bytes);
        if let Some(heading) = votes::heading(text)
            && let Some(counted) = votes::counted(&text[heading.rest..])
        {
            found.priorities(&counted, line.bytes.start + heading.rest);
            continue;
        }
        for part in sentences(text) {
            sentence(found, &present, line, part);
        }
    }
    if let (Some(first), Some(last)) = (found.reading.voices.first(), found.reading.voices.last()) {
        let (start, end) = (first.start, last.end);
        found.reading.questions.push(super::Doubt { start, end, asks: Asks::MinutesInProse });
    }
}

/// Weighs one sentence: a resident's view, a promise, or neither.
fn sentence(found: &mut Gathering<'_>, present: &heads::Names, line: &Line, part: std::ops::Range<usize>) {
    let bytes = super::lines::trimmed(found.text, &(line.bytes.start + part.start..line.bytes.start + part.end));
    let text = found.words(&bytes);
    let folded = fold(text);
    if begins(&folded, &NEXT) {
        return;
    }
    let Some(first) = words(text).next() else { return };
    let subject = first.small();
    let of_staff = present.staff.contains(&subject);
    let from_here = present.residents.contains(&subject) || begins(&folded, &RESIDENTS);
    let view = (from_here && says(&folded, &TELLS)) || says(&folded, &CAME_UP);
    let looks_back =
        kind::kind(text, None, found.reading.language.as_deref()).kind == super::VoiceKind::HistoryQuestion && !of_staff;
    if view || looks_back {
        found.say(Said::new(bytes, line.number, Why::Minutes));
        return;
    }
    if !says(&folded, &DOES) {
        return;
    }
    let Some(mut promised) = promises::read(text, 0..text.len()) else { return };
    let by_name = first.capital() && (of_staff || present.residents.contains(&subject) || is_name(&folded, text));
    promised.owner = promised.owner.or_else(|| by_name.then_some(first.start..first.end)).or_else(|| acting(text));
    promised.due = promised.due.or_else(|| days::find(text).map(|day| day.bytes));
    found.promise(&Promised { channels: Vec::new(), ..promised }, bytes.start, false);
}

/// A first word with a capital is a name when a verb of doing follows at once.
fn is_name(folded: &str, text: &str) -> bool {
    let first = words(text).next().map(|word| word.small()).unwrap_or_default();
    let we = matches!(first.as_str(), "vi" | "man" | "de" | "jag" | "me" | "we");
    !we && DOES.iter().any(|does| folded.strip_prefix(&format!(" {first}")).is_some_and(|rest| rest.starts_with(does)))
}

/// A name in the midst of a sentence with a verb of doing right after it: "…, Anna skickar vidare".
fn acting(text: &str) -> Option<std::ops::Range<usize>> {
    let all: Vec<_> = words(text).take(120).collect();
    all.windows(2)
        .filter(|pair| pair[0].capital() && pair[0].start > 0)
        .find(|pair| DOES.contains(&format!(" {} ", pair[1].small()).as_str()))
        .map(|pair| pair[0].start..pair[0].end)
}
