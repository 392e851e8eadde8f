//! What is erased is gone from every file, and the ledger still holds.

use std::path::Path;
use std::sync::Arc;

use crate::common::{Command, give, note, open, verdict};
use samskapa_ledger::{ContentLines, Remains};

const WORDS: &str = "Det var min granne Märta som ramlade på isen vid bryggan.";

fn files_that_hold(dir: &Path, words: &str) -> Vec<String> {
    let holds = |path: &Path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(words.len()).any(|window| window == words.as_bytes())
    };
    let files = std::fs::read_dir(dir).unwrap().map(|file| file.unwrap().path());
    files.filter(|path| holds(path)).map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
}

#[tokio::test]
async fn erased_words_are_in_no_file_any_more_and_the_ledger_holds() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let mut ids = Vec::new();
    // Among many others, long enough to lie on pages of its own, and short enough to lie beside its neighbours.
    for key in 0..200 {
        let text = format!("{WORDS} ({key}) {}", "x".repeat(if key % 50 == 0 { 9_000 } else { 20 }));
        ids.push(note(&ledger, key, &text).await);
    }
    ledger.snapshot().await.unwrap();
    assert!(!files_that_hold(dir.path(), WORDS).is_empty());
    for (id, key) in ids.iter().zip(1_000..) {
        give(&ledger, key, Command::Tear(*id)).await.unwrap();
    }
    assert_eq!(files_that_hold(dir.path(), WORDS), Vec::<String>::new());
    assert!(ledger.world().texts.is_empty());

    let found = verdict(ledger.store().as_ref()).await;
    assert_eq!((found.finding, found.contents, found.erased), (None, 200, 200));
    let stored = ledger.store().contents(1, 1).await.unwrap();
    assert!(matches!(stored[0].remains, Remains::Erased { .. }), "a tombstone stays");
    let lines = ContentLines::new(Arc::clone(ledger.store())).next().await.unwrap().unwrap();
    assert_eq!(lines.lines().count(), 200);
    assert!(lines.lines().all(|line| line.contains("erased_at") && !line.contains("salt")));
    ledger.close().await.unwrap();
    assert!(open(dir.path()).await.world().texts.is_empty());
}

#[tokio::test]
async fn erasing_is_finished_when_whoever_was_reading_has_finished() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let id = note(&ledger, 1, WORDS).await;
    let mut reader = crate::common::intrude(dir.path()).await;
    sqlx::raw_sql("BEGIN; SELECT COUNT(*) FROM contents;").execute(&mut reader).await.unwrap();
    give(&ledger, 2, Command::Tear(id)).await.unwrap();
    assert_eq!(files_that_hold(dir.path(), WORDS), ["ledger.db-wal"], "the reader still sees the old state");
    sqlx::raw_sql("COMMIT").execute(&mut reader).await.unwrap();
    for _ in 0..100 {
        if files_that_hold(dir.path(), WORDS).is_empty() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("the words are still there: {:?}", files_that_hold(dir.path(), WORDS));
}

#[tokio::test]
async fn erased_words_are_gone_even_if_the_process_ended_before_it_had_finished() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let id = note(&ledger, 1, WORDS).await;
    let mut reader = crate::common::intrude(dir.path()).await;
    sqlx::raw_sql("BEGIN; SELECT COUNT(*) FROM contents;").execute(&mut reader).await.unwrap();
    give(&ledger, 2, Command::Tear(id)).await.unwrap();
    ledger.close().await.unwrap();
    sqlx::raw_sql("COMMIT").execute(&mut reader).await.unwrap();
    let again = open(dir.path()).await;
    assert_eq!(files_that_hold(dir.path(), WORDS), Vec::<String>::new());
    drop((again, reader));
}

#[tokio::test]
async fn an_export_is_the_exact_entries_and_the_words_with_their_salt() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    note(&ledger, 1, "rad ett\nrad två").await;
    let lines = ContentLines::new(Arc::clone(ledger.store())).next().await.unwrap().unwrap();
    let content: serde_json::Value = serde_json::from_str(&lines).unwrap();
    assert_eq!(content["text"], "rad ett\nrad två");
    let salt = content["salt"].as_str().unwrap();
    let salt: Vec<u8> = (0..16).map(|byte| u8::from_str_radix(&salt[2 * byte..2 * byte + 2], 16).unwrap()).collect();
    let seal = samskapa_ledger::seal(&salt.try_into().unwrap(), "rad ett\nrad två");
    assert_eq!(content["seal"], seal.to_string());
}
