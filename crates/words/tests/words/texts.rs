//! Counts what is reported in a folder of texts that nobody here wrote, if one is named, and prints a sample to read through.
//!
//! Set `SAMSKAPA_TEXTS` to a folder with `.tsv` files whose last or named column `text` holds a sentence; without it there is
//! nothing to count and the test says so.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use samskapa_words::personal::{Confidence, Kind, find};

fn tables(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(tables(&path));
        } else if path.extension().is_some_and(|ending| ending == "tsv") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn a_folder_of_texts_is_counted() {
    let Some(folder) = std::env::var_os("SAMSKAPA_TEXTS") else {
        println!("skipped: SAMSKAPA_TEXTS names no folder of texts");
        return;
    };
    let every: usize = std::env::var("SAMSKAPA_EVERY").ok().and_then(|every| every.parse().ok()).unwrap_or(1);
    let mut shown = 0_usize;
    for path in tables(Path::new(&folder)) {
        let table = std::fs::read_to_string(&path).expect("a table is text");
        let mut rows = table.lines();
        let header: Vec<&str> = rows.next().unwrap_or("").split('\t').collect();
        let column = header.iter().position(|name| *name == "text").unwrap_or(header.len().saturating_sub(1));
        let mut counts: BTreeMap<(Kind, Confidence), usize> = BTreeMap::new();
        let (mut sentences, mut holding) = (0_usize, 0_usize);
        for text in rows.filter_map(|row| row.split('\t').nth(column)) {
            sentences += 1;
            let findings = find(text);
            holding += usize::from(findings.iter().any(samskapa_words::personal::Finding::holds));
            for finding in findings {
                *counts.entry((finding.kind, finding.confidence)).or_default() += 1;
                shown += 1;
                if shown.is_multiple_of(every) {
                    println!("  {:?} {:?} «{}» {text}", finding.kind, finding.confidence, finding.in_text(text));
                }
            }
        }
        println!("{} {sentences} sentences, {holding} would wait", path.display());
        for ((kind, confidence), count) in counts {
            println!("    {kind:?} {confidence:?} {count} ({} in 1,000)", count * 1000 / sentences.max(1));
        }
    }
}
