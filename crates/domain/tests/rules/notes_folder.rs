//! Reads a folder of real notes where one is given in `SAMSKAPA_NOTES`: the first file with its expected result beside
//! it, and the others for what each of them is there to show. Without a folder it says that it was skipped.

use std::path::{Path, PathBuf};

use samskapa_domain::notes::{Asks, Proposal, Reading, Sheet, VoiceKind, Why, read};
use serde_json::Value;

/// The folder, or nothing when none was given.
fn folder() -> Option<PathBuf> {
    let given = std::env::var_os("SAMSKAPA_NOTES").map(PathBuf::from);
    if given.is_none() {
        println!("skipped: SAMSKAPA_NOTES names no folder with notes");
    }
    given
}

/// The file that begins with these figures.
fn text(folder: &Path, number: &str) -> String {
    let mut files =
        std::fs::read_dir(folder).expect("the folder can be listed").filter_map(Result::ok).map(|entry| entry.path());
    let found =
        files.find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&format!("{number}_"))));
    std::fs::read_to_string(found.expect("the folder has this file")).expect("the file is text")
}

fn reading(folder: &Path, number: &str) -> Reading {
    let text = text(folder, number);
    verbatim(&text, read(&Sheet::plain(text.as_str())))
}

fn verbatim(text: &str, reading: Reading) -> Reading {
    let letters: Vec<char> = text.chars().collect();
    for voice in &reading.voices {
        assert_eq!(voice.text, letters[voice.start..voice.end].iter().collect::<String>());
    }
    reading
}

/// A table of separated values, read as simply as the format allows.
fn separated(text: &str, sign: char) -> Sheet {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            _ if quoted => cell.push(letter),
            '\r' => {}
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ if letter == sign => row.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    Sheet::table((1..).zip(rows.into_iter().map(|row| (1..).zip(row).collect::<Vec<_>>())))
}

fn says<'a>(reading: &'a Reading, words: &str) -> &'a Proposal {
    reading.voices.iter().find(|voice| voice.text.contains(words)).unwrap_or_else(|| panic!("no voice says {words:?}"))
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn asks(reading: &Reading, asked: impl Fn(&Asks) -> bool) -> usize {
    reading.questions.iter().filter(|doubt| asked(&doubt.asks)).count()
}

#[test]
fn the_first_file_gives_what_is_expected_of_it() {
    let Some(folder) = folder() else { return };
    let expected = std::fs::read_to_string(folder.join("expected_01.json")).expect("the expected result is there");
    let expected: Value = serde_json::from_str(&expected).expect("and is JSON");
    let reading = reading(&folder, "01");
    assert!(
        reading.voices.len() >= usize::try_from(expected["min_voices"].as_u64().unwrap_or(u64::MAX)).unwrap_or(usize::MAX)
    );
    let mut tables: Vec<_> = reading.voices.iter().filter_map(|voice| voice.table.as_deref()).collect();
    tables.dedup();
    assert_eq!(Some(tables.len()), expected["tables"].as_u64().and_then(|tables| usize::try_from(tables).ok()));
    assert_eq!(Some(u64::from(reading.heads[0].count)), expected["participants"].as_u64());
    for pair in expected["duplicates_to_merge"].as_array().into_iter().flatten() {
        let [first, second] = strings(pair)[..] else { panic!("a pair of duplicates") };
        let meant = says(&reading, second).same_as.map(|earlier| reading.voices[earlier].text.as_str());
        assert_eq!(meant, Some(first));
    }
    for (words, marks) in expected["support_marks"].as_object().into_iter().flatten() {
        assert_eq!(Some(u64::from(says(&reading, words).support)), marks.as_u64());
    }
    let votes = expected["votes"].as_object().expect("the votes are given");
    assert_eq!(reading.priorities.len(), votes.len());
    for priority in &reading.priorities {
        assert_eq!(votes[&priority.label].as_u64(), Some(u64::from(priority.count)));
    }
    assert_eq!(asks(&reading, |asked| matches!(asked, Asks::VotesDoNotSum { .. })), 0);
    for (field, kind) in [("offers", VoiceKind::Offer), ("feedback_on_event", VoiceKind::EventFeedback)] {
        for words in strings(&expected[field]) {
            assert_eq!(says(&reading, words).kind, kind, "{words}");
        }
    }
    for words in strings(&expected["sensitive"]) {
        assert!(!says(&reading, words).held.is_empty(), "{words}");
    }
    let promise = &reading.promises[0];
    assert!(expected["promise"]["text"].as_str().is_some_and(|words| promise.text.starts_with(words)));
    assert_eq!(promise.channels, strings(&expected["promise"]["channels"]));
    let challenge = expected["prior_history_challenge"].as_str().unwrap_or_default();
    assert_eq!(says(&reading, challenge).kind, VoiceKind::HistoryQuestion);
    for words in strings(&expected["out_of_mandate"]) {
        assert_eq!(says(&reading, words).kind, VoiceKind::Need, "{words}");
    }
    assert_eq!(reading.signups.map(|signups| signups.count), Some(9));
}

#[test]
fn minutes_give_unsure_sentences_and_a_question() {
    let Some(folder) = folder() else { return };
    let reading = reading(&folder, "02");
    assert!((2..=8).contains(&reading.voices.len()));
    assert!(reading.voices.iter().all(|voice| !voice.sure && voice.why == Why::Minutes));
    assert!(reading.voices.iter().any(|voice| voice.kind == VoiceKind::HistoryQuestion));
    assert_eq!(asks(&reading, |asked| *asked == Asks::MinutesInProse), 1);
    let owners: Vec<_> = reading.promises.iter().filter_map(|promise| promise.owner.as_deref()).collect();
    assert!(owners.contains(&"Anna") && owners.contains(&"Örjan"));
    assert_eq!(reading.heads.iter().map(|head| (head.count, head.from_names)).collect::<Vec<_>>(), [(3, true), (5, true)]);
}

#[test]
fn polls_and_whiteboards_give_their_voices() {
    let Some(folder) = folder() else { return };
    let sheet = separated(&text(&folder, "03"), ';');
    let poll = verbatim(&sheet.text, read(&sheet));
    assert_eq!((poll.voices.len(), poll.scales.len()), (7, 1));
    assert_eq!(poll.scales[0].values, [4, 2, 3]);
    assert_eq!(poll.voices[1].same_as, Some(0));
    assert_eq!(poll.voices.iter().filter(|voice| !voice.held.is_empty()).count(), 1);
    let sheet = separated(&text(&folder, "08"), ',');
    let board = verbatim(&sheet.text, read(&sheet));
    assert_eq!(board.voices.len(), 6);
    assert_eq!(board.voices[2].same_as, Some(0));
    assert!(board.voices.iter().any(|voice| voice.text.contains('\n')));
}

#[test]
fn the_chart_is_asked_about() {
    let Some(folder) = folder() else { return };
    let reading = reading(&folder, "04");
    assert!(reading.voices.is_empty() && reading.priorities.is_empty() && reading.scales.is_empty());
    assert_eq!(asks(&reading, |asked| matches!(asked, Asks::NumbersWithoutLines { .. })), 2);
    assert_eq!(asks(&reading, |asked| matches!(asked, Asks::SmallGroup { people: 6, .. })), 1);
    assert_eq!(reading.heads[0].count, 94);
}

#[test]
fn the_other_lands_are_read() {
    let Some(folder) = folder() else { return };
    let danish = reading(&folder, "05");
    assert_eq!((danish.language.as_deref(), danish.priorities.len(), danish.promises.len()), (Some("da"), 4, 1));
    assert_eq!(danish.voices.iter().filter(|voice| voice.kind == VoiceKind::Offer).count(), 2);
    assert_eq!(asks(&danish, |asked| matches!(asked, Asks::PromiseWithoutOwner { .. })), 1);
    let norwegian = reading(&folder, "06");
    assert_eq!((norwegian.language.as_deref(), norwegian.voices.len(), norwegian.asked.len()), (Some("nb"), 17, 3));
    let finnish = reading(&folder, "07");
    assert_eq!((finnish.language.as_deref(), finnish.voices.len(), finnish.priorities.len()), (Some("fi"), 7, 4));
    assert_eq!(finnish.voices.iter().filter(|voice| voice.kind == VoiceKind::Offer).count(), 1);
}

#[test]
fn slips_are_read_as_they_are() {
    let Some(folder) = folder() else { return };
    let slips = reading(&folder, "09");
    assert_eq!(slips.voices.len(), 8);
    assert!(slips.voices[2].illegible && slips.voices[6].translation.is_some());
    assert_eq!(slips.voices[6].language.as_deref(), Some("ar"));
    assert_eq!(slips.voices[7].same_as, Some(0));
    assert_eq!(slips.voices.iter().filter(|voice| !voice.held.is_empty()).count(), 2);
}

#[test]
fn plans_are_turned_away() {
    let Some(folder) = folder() else { return };
    for number in ["11", "12"] {
        let plan = reading(&folder, number);
        assert!(plan.voices.is_empty() && plan.promises.is_empty() && plan.meeting.date.is_none());
        assert_eq!(plan.questions.iter().map(|doubt| &doubt.asks).collect::<Vec<_>>(), [&Asks::PersonPlan]);
    }
}
