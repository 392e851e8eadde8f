//! Several processes on one ledger, and snapshots that are only ever a short cut.

use std::fs;

use crate::common::{Command, Notebook, give, note, open, open_with, verdict};
use samskapa_ledger::{Done, Error, Rules, ServeLock};

#[tokio::test(flavor = "multi_thread")]
async fn two_that_append_at_once_lose_nothing_and_agree() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (open(dir.path()).await, open(dir.path()).await);
    let work = |ledger: samskapa_ledger::Ledger<Notebook>, from: u128| async move {
        for key in from..from + 60 {
            let command = if key % 2 == 0 { Command::Tick(1) } else { Command::Note(format!("anteckning {key}")) };
            give(&ledger, key, command).await.unwrap();
        }
    };
    let (a, b) = tokio::join!(tokio::spawn(work(one.clone(), 0)), tokio::spawn(work(two.clone(), 1_000)));
    a.unwrap();
    b.unwrap();
    assert_eq!((one.refresh().await.unwrap(), two.refresh().await.unwrap()), (120, 120));
    assert_eq!(one.world(), two.world());
    assert_eq!((one.world().ticks, one.world().texts.len()), (60, 60));
    let found = verdict(one.store().as_ref()).await;
    assert_eq!((found.finding, found.entries), (None, 120));
}

#[tokio::test]
async fn an_order_is_decided_on_what_another_process_did_just_before() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (open(dir.path()).await, open(dir.path()).await);
    give(&one, 1, Command::Tick(2)).await.unwrap();
    assert_eq!(give(&two, 2, Command::TickAfter(2)).await.unwrap(), Done { first: 3, last: 3, replayed: false });
    assert!(give(&one, 3, Command::TickAfter(2)).await.is_err());
    assert_eq!(give(&one, 2, Command::Tick(9)).await.unwrap(), Done { first: 3, last: 3, replayed: true });
}

#[tokio::test]
async fn a_server_notices_by_itself_what_another_process_wrote_and_erased() {
    let dir = tempfile::tempdir().unwrap();
    let (server, other) = (open(dir.path()).await, open(dir.path()).await);
    let mut changes = server.changes();
    let id = note(&other, 1, "importerad").await;
    changes.changed().await.unwrap();
    assert_eq!(server.world().texts[&id], "importerad");
    give(&other, 2, Command::Tear(id)).await.unwrap();
    changes.changed().await.unwrap();
    assert!(server.world().texts.is_empty());
}

#[tokio::test]
async fn a_snapshot_is_used_only_if_it_fits() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let id = note(&ledger, 1, "kvar").await;
    give(&ledger, 2, Command::Tick(5)).await.unwrap();
    ledger.snapshot().await.unwrap();
    give(&ledger, 3, Command::Tick(2)).await.unwrap();
    let world = ledger.world();
    ledger.close().await.unwrap();
    let path = dir.path().join("snapshot");
    let sound = fs::read(&path).unwrap();
    assert!(!String::from_utf8_lossy(&sound).contains("kvar"), "words have no business in a snapshot");

    let again = |bytes: Vec<u8>| {
        let (path, dir) = (path.clone(), dir.path().to_owned());
        async move {
            fs::write(path, bytes).unwrap();
            let ledger = open(&dir).await;
            let world = ledger.world();
            assert!(give(&ledger, 2, Command::Tick(1)).await.unwrap().replayed, "keys come back as well");
            ledger.close().await.unwrap();
            world
        }
    };
    assert_eq!(again(sound.clone()).await, world);
    // A world that says something else shows that the snapshot was used, and what follows folded on top.
    let other = changed(&sound, "\"ticks\":5", "\"ticks\":7");
    assert_eq!(again(other).await, world, "a changed snapshot does not have its checksum");
    let length = sound.len();
    for torn in [0, 1, 40, length / 2, length - 1] {
        assert_eq!(again(sound[..torn].to_vec()).await, world);
    }
    let mut flipped = sound.clone();
    flipped[length - 10] ^= 1;
    assert_eq!(again(flipped).await, world);
    assert_eq!(again(changed(&sound, "{\"format\":1", "{\"format\":2")).await, world);
    let version = format!("\"world\":{}", Notebook::WORLD_VERSION);
    assert_eq!(again(changed(&sound, &version, "\"world\":999")).await, world);
    assert_eq!(open(dir.path()).await.world().texts[&id], "kvar");
}

#[tokio::test]
async fn a_snapshot_of_another_ledger_is_put_aside() {
    let (dir, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (ledger, other) = (open(dir.path()).await, open(elsewhere.path()).await);
    give(&ledger, 1, Command::Tick(3)).await.unwrap();
    give(&other, 1, Command::Tick(2)).await.unwrap();
    other.snapshot().await.unwrap();
    fs::copy(elsewhere.path().join("snapshot"), dir.path().join("snapshot")).unwrap();
    ledger.close().await.unwrap();
    assert_eq!(open(dir.path()).await.world().ticks, 3);
}

#[tokio::test]
async fn a_snapshot_that_fits_is_really_used() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    give(&ledger, 1, Command::Tick(3)).await.unwrap();
    ledger.snapshot().await.unwrap();
    ledger.close().await.unwrap();
    // With the first entry damaged, only a snapshot can still make a world; verifying is what finds the damage.
    crate::common::tamper(dir.path(), "UPDATE entries SET body = 'x' WHERE sequence = 1").await;
    assert_eq!(open(dir.path()).await.world().ticks, 3);
    fs::remove_file(dir.path().join("snapshot")).unwrap();
    assert!(matches!(open_with(dir.path(), 1).await, Err(Error::Broken(_))));
}

#[test]
fn only_one_server_runs_on_a_folder() {
    let dir = tempfile::tempdir().unwrap();
    let first = ServeLock::take(dir.path()).unwrap();
    let sentence = ServeLock::take(dir.path()).unwrap_err().to_string();
    assert!(sentence.contains("already running"), "{sentence}");
    drop(first);
    assert!(ServeLock::take(dir.path()).is_ok());
}

fn changed(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let place = bytes.windows(from.len()).position(|window| window == from.as_bytes()).expect("it is there");
    [&bytes[..place], to.as_bytes(), &bytes[place + from.len()..]].concat()
}
