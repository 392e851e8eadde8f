//! Decides what sort of notes a sheet holds, has them read, and puts the last hand to the reading.

use super::gather::Gathering;
use super::lines::lines;
use super::{Asks, Doubt, Reading, Sheet, ditto, evening, plan, prose, published, table};

/// Reads a sheet and proposes what was said in it.
///
/// The same sheet always gives the same reading; no text makes it fail.
///
/// ```
/// use samskapa_domain::notes::{self, Sheet, VoiceKind};
///
/// let sheet = Sheet::plain("BORD 1\n- bussen saknas på söndagar (x4 streck)\n- vi kan hjälpa till med skjuts");
/// let reading = notes::read(&sheet);
/// assert_eq!(reading.voices[0].text, "bussen saknas på söndagar");
/// assert_eq!(reading.voices[0].support, 4);
/// assert_eq!(reading.voices[1].kind, VoiceKind::Offer);
/// ```
pub fn read(sheet: &Sheet) -> Reading {
    let text = sheet.text.as_str();
    let mut found = Gathering::new(text);
    if plan::is_one_persons(text) {
        found.ask(&(0..text.len()), Asks::PersonPlan);
        return found.reading;
    }
    if sheet.rows.is_empty() {
        let lines = lines(text);
        if prose::is_minutes(text, &lines) {
            prose::read(&mut found, &lines);
        } else if published::is_published(text, &lines) {
            published::read(&mut found, &lines);
        } else {
            evening::read(&mut found, &lines);
        }
    } else {
        table::read(&mut found, &sheet.rows, sheet.name.as_deref());
    }
    finished(found)
}

fn finished(found: Gathering<'_>) -> Reading {
    let whole = found.ruler.character(found.text.len());
    let mut reading = found.reading;
    ditto::tie(&mut reading.voices);
    let asked_already = reading.questions.iter().any(|doubt| matches!(doubt.asks, Asks::NumbersWithoutLines { .. }));
    if reading.voices.is_empty() && reading.priorities.is_empty() && reading.scales.is_empty() && !asked_already {
        reading.questions.push(Doubt { start: 0, end: whole, asks: Asks::NoVoices });
    }
    reading.questions.sort_by_key(|doubt| (doubt.start, doubt.end));
    reading
}
