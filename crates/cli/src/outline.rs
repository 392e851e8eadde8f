//! What was read in notes, told to a person or a program.

use crate::{
    complaint::Done,
    import::{Notes, reading, review},
};
use samskapa_domain::notes::{Doubt, HeadGroup, Reading, Sheet, VoiceKind};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, io::Write};

/// What was read in the sheets of one file, for programs. Where there are several sheets, places count from the
/// start of each, and `sheet` says which.
pub fn outline(sheets: &[Sheet]) -> Value {
    let readings: Vec<(usize, Reading)> = sheets.iter().map(reading).enumerate().collect();
    let several = sheets.len() > 1;
    let marked = |sheet: usize, mut value: Value| {
        if let (true, Some(map)) = (several, value.as_object_mut()) {
            map.insert("sheet".into(), sheet.into());
        }
        value
    };
    let each = |of: &dyn Fn(&Reading) -> Vec<Value>| -> Vec<Value> {
        let values = |(sheet, reading): &(usize, Reading)| -> Vec<Value> {
            of(reading).into_iter().map(|value| marked(*sheet, value)).collect()
        };
        readings.iter().flat_map(values).collect()
    };
    json!({
        "meeting": occasion(readings.iter().map(|(_, reading)| reading)),
        "asked": each(&|reading| reading.asked.iter().map(plain).collect()),
        "voices": each(&|reading| reading.voices.iter().map(plain).collect()),
        "priorities": each(&|reading| reading.priorities.iter().map(plain).collect()),
        "promises": each(&|reading| reading.promises.iter().map(plain).collect()),
        "signups": readings.iter().find_map(|(_, reading)| reading.signups).map(|signups| signups.count),
        "scales": each(&|reading| reading.scales.iter().map(plain).collect()),
        "questions": each(&questions),
    })
}

fn questions(reading: &Reading) -> Vec<Value> {
    let one = |doubt: &Doubt| {
        let mut value = plain(doubt);
        if let Some(map) = value.as_object_mut() {
            map.insert("text".into(), doubt.asks.to_string().into());
        }
        value
    };
    reading.questions.iter().map(one).collect()
}

/// The meeting, with a figure for each group that was counted.
fn occasion<'a>(readings: impl Iterator<Item = &'a Reading>) -> Map<String, Value> {
    let mut told = Map::new();
    for reading in readings {
        let about = &reading.meeting;
        let spans = [("title", &about.title), ("place", &about.place), ("date", &about.date)];
        for (key, span) in spans {
            if let Some(span) = span {
                told.entry(key).or_insert_with(|| span.text.as_str().into());
            }
        }
        for (key, text) in [("day", &about.day), ("language", &reading.language)] {
            if let Some(text) = text {
                told.entry(key).or_insert_with(|| text.as_str().into());
            }
        }
        for head in &reading.heads {
            let Value::String(group) = plain(&head.group) else { continue };
            if !told.contains_key(&group) && head.approximate {
                told.insert(format!("{group}_approximate"), true.into());
            }
            told.entry(group).or_insert_with(|| head.count.into());
        }
    }
    told
}

fn plain(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// The same for a person.
pub fn summarise(out: &mut impl Write, notes: &Notes) -> Done {
    if let Some(why) = &notes.passed_over {
        writeln!(out, "{}: {why}", notes.name)?;
        return Ok(());
    }
    for (sheet, at) in notes.sheets.iter().zip(0..) {
        let reading = reading(sheet);
        let named = sheet.name.as_ref().filter(|_| notes.sheets.len() > 1);
        let named = named.map(|name| format!(" – {name}")).unwrap_or_default();
        writeln!(out, "{}{named}: {}", notes.name, count(reading.voices.len(), "voice", "voices"))?;
        let mut kinds: BTreeMap<VoiceKind, usize> = BTreeMap::new();
        for voice in &reading.voices {
            *kinds.entry(voice.kind).or_default() += 1;
        }
        let kinds: Vec<_> = kinds.into_iter().map(|(kind, number)| named_kind(kind, number)).collect();
        line(out, "Kinds", &kinds)?;
        let heads: Vec<_> = reading.heads.iter().map(|head| format!("{} {}", head.count, people(head.group))).collect();
        line(out, "There were", &heads)?;
        let dots: Vec<_> = reading.priorities.iter().map(|one| format!("{} {}", one.label, one.count)).collect();
        line(out, "Dots", &dots)?;
        let promises: Vec<_> = reading.promises.iter().map(|promise| promise.text.clone()).collect();
        line(out, "Promised", &promises)?;
        if let Some(signups) = reading.signups {
            writeln!(out, "  Signed up: {}", signups.count)?;
        }
        let unsure = reading.voices.iter().filter(|voice| !voice.sure).count();
        if unsure > 0 {
            writeln!(out, "  Unsure: {}; they come first when you check", count(unsure, "voice", "voices"))?;
        }
        let held = reading.voices.iter().filter(|voice| !voice.held.is_empty()).count();
        if held > 0 {
            writeln!(out, "  Held until somebody masks or clears them: {held}")?;
        }
        for doubt in &reading.questions {
            writeln!(out, "  ? {}", doubt.asks)?;
        }
        if let Some(id) = notes.taken.get(at) {
            writeln!(out, "  Check them at {}", review(*id))?;
        }
    }
    Ok(())
}

fn line(out: &mut impl Write, what: &str, parts: &[String]) -> Done {
    if !parts.is_empty() {
        writeln!(out, "  {what}: {}", parts.join(", "))?;
    }
    Ok(())
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

fn named_kind(kind: VoiceKind, number: usize) -> String {
    let (one, many) = match kind {
        VoiceKind::Need => ("need", "needs"),
        VoiceKind::Idea => ("idea", "ideas"),
        VoiceKind::Offer => ("offer", "offers"),
        VoiceKind::EventFeedback => ("word about the evening", "words about the evening"),
        VoiceKind::ProcessWish => ("wish about the process", "wishes about the process"),
        VoiceKind::HistoryQuestion => ("question about before", "questions about before"),
    };
    count(number, one, many)
}

fn people(group: HeadGroup) -> &'static str {
    match group {
        HeadGroup::Residents => "residents",
        HeadGroup::Elected => "elected",
        HeadGroup::Staff => "staff",
        HeadGroup::Participants => "people",
        HeadGroup::Respondents => "answers",
    }
}
