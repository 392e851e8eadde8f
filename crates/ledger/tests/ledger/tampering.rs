//! Whatever is changed behind the ledger's back, verifying finds it and names the right entry.

use std::path::Path;

use crate::common::{Command, give, note, open, open_with, store, tamper, verdict};
use proptest::prelude::*;
use samskapa_ledger::{ContentId, Error, Finding, Flaw, entry_hash};
use tempfile::TempDir;

/// Entries 1 to 6 are notes, 7 to 9 ticks, 10 tears the second note out, 11 to 3000 are ticks.
async fn written() -> (TempDir, Vec<ContentId>) {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let mut notes = Vec::new();
    for (key, text) in (0..).zip(["buss 31", "samma sköterska", "fler bänkar", "snöröjning", "telefontid", "ett kafé"])
    {
        notes.push(note(&ledger, key, text).await);
    }
    give(&ledger, 10, Command::Tick(3)).await.unwrap();
    give(&ledger, 11, Command::Tear(notes[1])).await.unwrap();
    give(&ledger, 12, Command::Tick(2990)).await.unwrap();
    ledger.close().await.unwrap();
    (dir, notes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}

async fn found(dir: &Path) -> Finding {
    let store = store(dir).await;
    let verdict = verdict(store.as_ref()).await;
    store.close().await.unwrap();
    assert!(!verdict.holds());
    verdict.finding.unwrap()
}

/// Changes the file, and expects this flaw at this entry; and, where the chain itself is hurt, that no world is made of it.
async fn expect(sql: &str, sequence: u64, flaw: Flaw, opens: bool) {
    let (dir, notes) = written().await;
    let sql = sql.replace("NOTE3", &notes[2].to_string()).replace("NOTE2", &notes[1].to_string());
    tamper(dir.path(), &sql).await;
    let finding = found(dir.path()).await;
    assert_eq!((finding.sequence, finding.flaw), (sequence, flaw), "{sql}: {finding}");
    assert!(finding.to_string().starts_with(&format!("Entry {sequence} does not hold: ")));
    match open_with(dir.path(), 0).await {
        Ok(ledger) => {
            assert!(opens, "{sql}");
            ledger.close().await.unwrap();
        }
        Err(Error::Broken(_) | Error::NewerEvent { .. }) => assert!(!opens, "{sql}"),
        Err(other) => panic!("{sql}: {other}"),
    }
}

#[tokio::test]
async fn an_untouched_ledger_holds() {
    let (dir, _) = written().await;
    let store = store(dir.path()).await;
    let verdict = verdict(store.as_ref()).await;
    assert_eq!(verdict.finding, None);
    assert_eq!((verdict.entries, verdict.contents, verdict.erased), (3000, 6, 1));
}

#[tokio::test]
async fn a_missing_entry_is_a_gap() {
    expect("DELETE FROM entries WHERE sequence = 8", 8, Flaw::Gap, false).await;
    expect("DELETE FROM entries WHERE sequence = 1", 1, Flaw::Gap, false).await;
    expect("DELETE FROM entries WHERE sequence = 2500", 2500, Flaw::Gap, false).await;
    expect("DELETE FROM entries WHERE sequence BETWEEN 2048 AND 2100", 2048, Flaw::Gap, false).await;
}

#[tokio::test]
async fn an_entry_smuggled_in_before_the_first_is_found() {
    let sql =
        "PRAGMA ignore_check_constraints = ON; INSERT INTO entries SELECT 0, hash, body FROM entries WHERE sequence = 1";
    expect(sql, 1, Flaw::Gap, true).await;
}

#[tokio::test]
async fn a_changed_text_has_another_hash() {
    expect("UPDATE entries SET body = replace(body, 'Britta', 'Bertil') WHERE sequence = 9", 9, Flaw::WrongHash, false)
        .await;
    expect("UPDATE entries SET body = body || ' ' WHERE sequence = 2900", 2900, Flaw::WrongHash, false).await;
    expect(
        "UPDATE entries SET body = replace(body, 'Britta', 'Bertil') WHERE sequence = 3000",
        3000,
        Flaw::WrongHash,
        false,
    )
    .await;
}

#[tokio::test]
async fn a_changed_hash_is_found() {
    // The texts still follow on one another, so a world can be made; but the stored hash is not to be trusted.
    expect("UPDATE entries SET hash = replace(hash, '1', '2') WHERE sequence = 5", 5, Flaw::WrongHash, true).await;
    expect("UPDATE entries SET hash = upper(hash) WHERE sequence = 3000", 3000, Flaw::WrongHash, false).await;
    expect("UPDATE entries SET hash = 'x' WHERE sequence = 3000", 3000, Flaw::WrongHash, false).await;
}

#[tokio::test]
async fn a_changed_text_with_a_hash_to_match_does_not_deceive_the_next_entry() {
    let (dir, _) = written().await;
    let store = store(dir.path()).await;
    let body = store.lines(8, 1).await.unwrap().replace("Britta", "Bertil");
    store.close().await.unwrap();
    let hash = entry_hash(body.as_bytes());
    tamper(dir.path(), &format!("UPDATE entries SET body = '{body}', hash = '{hash}' WHERE sequence = 8")).await;
    let finding = found(dir.path()).await;
    assert_eq!((finding.sequence, finding.flaw), (9, Flaw::WrongPrevious));
    assert_eq!(finding.found, store_hash_of(dir.path(), 9).await);
    assert_eq!(finding.expected, hash.to_string());
}

/// What entry `sequence` says of the one before it.
async fn store_hash_of(dir: &Path, sequence: u64) -> String {
    let store = store(dir).await;
    let line = store.lines(sequence, 1).await.unwrap();
    samskapa_ledger::Entry::read(&line).unwrap().previous.to_string()
}

#[tokio::test]
async fn what_is_no_entry_is_named() {
    let rehash = |body: &str| {
        let hash = entry_hash(body.as_bytes());
        format!("UPDATE entries SET body = '{body}', hash = '{hash}' WHERE sequence = 7")
    };
    expect(&rehash("not JSON"), 7, Flaw::NotReadable, false).await;
    expect(&rehash("{\"sequence\":7}"), 7, Flaw::NotReadable, false).await;
    expect("UPDATE entries SET body = 'not JSON' WHERE sequence = 7", 7, Flaw::NotReadable, false).await;
    expect("UPDATE entries SET body = x'ff00ff' WHERE sequence = 2600", 2600, Flaw::NotReadable, false).await;
    expect("UPDATE entries SET body = '' WHERE sequence = 3000", 3000, Flaw::NotReadable, false).await;
}

#[tokio::test]
async fn two_entries_in_one_row_and_none_in_the_next_do_not_pass() {
    let loosen =
        "CREATE TABLE loose (sequence INTEGER PRIMARY KEY, hash TEXT, body TEXT); INSERT INTO loose SELECT * FROM entries;
        DROP TABLE entries; ALTER TABLE loose RENAME TO entries;";
    let join =
        "UPDATE entries SET body = body || char(10) || (SELECT body FROM entries WHERE sequence = 9) WHERE sequence = 8;";
    let empty = "UPDATE entries SET body = NULL WHERE sequence = 9;";
    expect(&format!("{loosen}{join}{empty}"), 8, Flaw::NotReadable, false).await;
}

#[tokio::test]
async fn two_entries_that_changed_places_are_found() {
    let sql = "UPDATE entries SET sequence = 99999 WHERE sequence = 4; UPDATE entries SET sequence = 4 WHERE sequence = 5;
        UPDATE entries SET sequence = 5 WHERE sequence = 99999";
    expect(sql, 4, Flaw::WrongSequence, false).await;
}

#[tokio::test]
async fn an_event_of_a_newer_version_is_not_taken_for_damage() {
    let (dir, _) = written().await;
    let store = store(dir.path()).await;
    let body = store.lines(3000, 1).await.unwrap().replace("ticked", "soared");
    store.close().await.unwrap();
    let hash = entry_hash(body.as_bytes());
    tamper(dir.path(), &format!("UPDATE entries SET body = '{body}', hash = '{hash}' WHERE sequence = 3000")).await;
    let finding = found(dir.path()).await;
    assert_eq!((finding.sequence, finding.flaw), (3000, Flaw::UnknownEvent));
    assert!(matches!(open_with(dir.path(), 0).await, Err(Error::NewerEvent { sequence: 3000, .. })));
}

#[tokio::test]
async fn changed_words_no_longer_fit_their_seal() {
    expect("UPDATE contents SET text = 'fler bilar' WHERE id = 'NOTE3'", 3, Flaw::ContentChanged, true).await;
    expect(
        "UPDATE contents SET salt = CASE WHEN salt LIKE 'f%' THEN '0' ELSE 'f' END || substr(salt, 2) WHERE id = 'NOTE3'",
        3,
        Flaw::ContentChanged,
        true,
    )
    .await;
    let all_zero = "0".repeat(64);
    expect(&format!("UPDATE contents SET seal = '{all_zero}' WHERE id = 'NOTE3'"), 3, Flaw::SealChanged, true).await;
}

#[tokio::test]
async fn words_do_not_vanish_unnoticed() {
    expect("DELETE FROM contents WHERE id = 'NOTE3'", 3, Flaw::ContentMissing, true).await;
    expect("UPDATE contents SET text = NULL, salt = NULL WHERE id = 'NOTE3'", 3, Flaw::ContentMissing, true).await;
    expect("UPDATE contents SET salt = NULL WHERE id = 'NOTE3'", 3, Flaw::ContentMissing, true).await;
    expect(
        "UPDATE contents SET sequence = 100 WHERE id = 'NOTE3' ; DELETE FROM contents WHERE id = 'NOTE3'",
        3,
        Flaw::ContentMissing,
        true,
    )
    .await;
}

#[tokio::test]
async fn an_erasure_that_nobody_decided_is_found() {
    let sql = "UPDATE contents SET text = NULL, salt = NULL, erased_at = '2026-11-22T10:00:00Z' WHERE id = 'NOTE3'";
    expect(sql, 3, Flaw::ErasureNotRecorded, true).await;
}

#[tokio::test]
async fn an_erasure_that_was_undone_is_found() {
    let salt = "0".repeat(32);
    let seal = samskapa_ledger::seal(&[0; 16], "samma sköterska");
    let (dir, notes) = written().await;
    let sql = "UPDATE contents SET text = 'samma sköterska', erased_at = NULL";
    tamper(dir.path(), &format!("{sql}, salt = '{salt}' WHERE id = '{}'", notes[1])).await;
    // Whoever kept a copy of the words does not have the salt.
    let finding = found(dir.path()).await;
    assert_eq!((finding.sequence, finding.flaw), (2, Flaw::ContentChanged));
    assert_ne!(finding.expected, seal.to_string());
}

#[tokio::test]
async fn words_put_back_with_their_salt_after_erasure_are_found() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let id = note(&ledger, 1, "hemligt").await;
    let before = ledger.store().contents(1, 1).await.unwrap();
    give(&ledger, 2, Command::Tear(id)).await.unwrap();
    ledger.close().await.unwrap();
    let samskapa_ledger::Remains::Whole { salt, .. } = before[0].remains else { panic!("the note was there") };
    let salt = hex(&salt);
    tamper(dir.path(), &format!("UPDATE contents SET text = 'hemligt', salt = '{salt}', erased_at = NULL")).await;
    let finding = found(dir.path()).await;
    assert_eq!((finding.sequence, finding.flaw, finding.content), (2, Flaw::NotErased, Some(id)));
}

#[tokio::test]
async fn a_content_that_no_entry_mentions_is_found() {
    let seal = samskapa_ledger::seal(&[0; 16], "insmugglat");
    let sql = |sequence| {
        let id = "0192f0c1-2d3e-7000-8000-000000000001";
        let salt = "0".repeat(32);
        format!("INSERT INTO contents VALUES ('{id}', {sequence}, '{seal}', '{salt}', 'insmugglat', NULL)")
    };
    expect(&sql(5), 5, Flaw::NotMentioned, true).await;
    expect(&sql(9000), 9000, Flaw::NotMentioned, true).await;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_byte_of_any_entry_counts(sequence in 1_u64..=40, place in 0_usize..400, bit in 0_u8..8) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let dir = tempfile::tempdir().unwrap();
            let ledger = open(dir.path()).await;
            give(&ledger, 1, Command::Tick(40)).await.unwrap();
            let mut body = ledger.store().entries(sequence, 1).await.unwrap()[0].body.clone();
            ledger.close().await.unwrap();
            let place = place % body.len();
            body[place] ^= 1 << bit;
            let hex = hex(&body);
            tamper(dir.path(), &format!("UPDATE entries SET body = CAST(x'{hex}' AS TEXT) WHERE sequence = {sequence}")).await;
            assert_eq!(found(dir.path()).await.sequence, sequence);
            assert!(matches!(open_with(dir.path(), 0).await, Err(Error::Broken(_) | Error::NewerEvent { .. })));
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_words_come_back_as_they_were_and_any_change_of_them_counts(text in "\\PC{0,60}(\n|\"|')?\\PC{0,20}", other in "\\PC{0,40}") {
        prop_assume!(text != other);
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let dir = tempfile::tempdir().unwrap();
            let ledger = open(dir.path()).await;
            let id = note(&ledger, 1, &text).await;
            ledger.close().await.unwrap();
            let again = open(dir.path()).await;
            assert_eq!(again.world().texts[&id], text);
            assert_eq!(verdict(again.store().as_ref()).await.finding, None);
            again.close().await.unwrap();
            tamper(dir.path(), &format!("UPDATE contents SET text = '{}'", other.replace('\'', "''"))).await;
            let finding = found(dir.path()).await;
            assert_eq!((finding.sequence, finding.flaw, finding.content), (1, Flaw::ContentChanged, Some(id)));
        });
    }
}

#[tokio::test]
async fn a_world_from_before_the_damage_is_not_used_to_hide_it() {
    let (dir, _) = written().await;
    let ledger = open(dir.path()).await;
    ledger.snapshot().await.unwrap();
    ledger.close().await.unwrap();
    tamper(dir.path(), "UPDATE entries SET body = replace(body, 'Britta', 'Bertil') WHERE sequence = 3000").await;
    assert!(matches!(open_with(dir.path(), 0).await, Err(Error::Broken(_))));
}
