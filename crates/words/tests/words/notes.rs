//! Reads a folder of notes, if one is named, and checks the findings against the folder's own expectations.
//!
//! Set `SAMSKAPA_NOTES` to a folder with `expected_10.json` in it; without it there is nothing to check and the test says so.

use std::path::Path;

use samskapa_words::personal::{Confidence, Finding, find};

#[test]
fn a_folder_of_notes_reads_as_it_expects() {
    let Some(folder) = std::env::var_os("SAMSKAPA_NOTES") else {
        println!("skipped: SAMSKAPA_NOTES names no folder of notes");
        return;
    };
    let folder = Path::new(&folder);
    let read = |name: &str| {
        std::fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name} in {}: {error}", folder.display()))
    };
    let expected: serde_json::Value = serde_json::from_str(&read("expected_10.json")).expect("expected_10.json is JSON");
    let list = |key: &str| -> Vec<String> {
        expected[key].as_array().into_iter().flatten().filter_map(|entry| entry.as_str().map(str::to_owned)).collect()
    };
    let text = read(expected["file"].as_str().expect("expected_10.json names its file"));
    let findings = find(&text);
    for finding in &findings {
        println!("{finding:?} {:?}", finding.in_text(&text));
    }
    let exact = |words: &str| -> Option<&Finding> { findings.iter().find(|finding| finding.in_text(&text) == words) };
    let must = list("must_flag");
    assert!(!must.is_empty(), "expected_10.json lists nothing under must_flag");
    for words in must {
        assert!(exact(&words).is_some(), "{words:?} must be found");
    }
    for words in list("should_flag_low_confidence") {
        assert_eq!(
            exact(&words).map(|finding| finding.confidence),
            Some(Confidence::Low),
            "{words:?} must be found, with low confidence"
        );
    }
    for words in list("must_not_flag") {
        for (byte, _) in text.match_indices(&words) {
            let start = text[..byte].chars().count();
            let end = start + words.chars().count();
            let inside = findings.iter().find(|finding| finding.start < end && start < finding.end);
            let alone = !text[..byte].ends_with(|before: char| before.is_ascii_digit())
                && !text[byte + words.len()..].starts_with(|after: char| after.is_ascii_digit());
            assert!(!alone || inside.is_none(), "{words:?} must be left alone, but {inside:?} covers it");
        }
    }
}
