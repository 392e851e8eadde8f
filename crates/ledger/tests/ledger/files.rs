//! Damaged, foreign, full, busy: whatever state the folder is in, the answer is one clear sentence and nothing is lost. Drawers,
//! backups and restoring as well.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use crate::common::{Command, give, note, open, open_with, store, verdict};
use jiff::Timestamp;
use samskapa_ledger::{Error, Failure, SqliteStore, Store};
use tempfile::TempDir;

async fn written() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    note(&ledger, 1, "buss 31").await;
    give(&ledger, 2, Command::Tick(3_000)).await.unwrap();
    ledger.close().await.unwrap();
    dir
}

/// Every way of meeting the ledger: opening it, verifying it, and asking the database itself.
async fn complaints(dir: &Path) -> Vec<Error> {
    let mut complaints = Vec::new();
    match open_with(dir, 0).await {
        Ok(ledger) => ledger.close().await.unwrap(),
        Err(error) => complaints.push(error),
    }
    match SqliteStore::open_existing(dir).await {
        Ok(store) => {
            complaints.extend(samskapa_ledger::verify::<crate::common::Notebook>(&store, |_| {}).await.err());
            store.close().await.unwrap();
        }
        Err(error) => complaints.push(error),
    }
    for complaint in &complaints {
        let sentence = complaint.to_string();
        assert!(sentence.ends_with('.') && !sentence.contains('\n') && sentence.len() < 500, "{sentence}");
    }
    complaints
}

#[tokio::test]
async fn a_file_that_was_cut_off_is_damaged_and_never_a_new_ledger() {
    for left in [0_u64, 1, 50, 72, 100, 511, 4096, 5000, 40_960, 200_000] {
        let dir = written().await;
        let path = dir.path().join("ledger.db");
        OpenOptions::new().write(true).open(&path).unwrap().set_len(left).unwrap();
        let complaints = complaints(dir.path()).await;
        assert!(
            matches!(complaints[..], [Error::Torn { .. } | Error::Broken(_) | Error::Foreign { .. }, ..]),
            "{left} bytes left: {complaints:?}"
        );
        assert_eq!(fs::metadata(&path).unwrap().len(), left, "nothing was changed");
    }
}

#[tokio::test]
async fn a_file_with_overwritten_pages_is_damaged() {
    let size = fs::metadata(written().await.path().join("ledger.db")).unwrap().len();
    for page in [0, 1, 2, size / 8192, size / 4096 - 3] {
        let dir = written().await;
        let path = dir.path().join("ledger.db");
        let mut file = OpenOptions::new().write(true).open(&path).unwrap();
        file.seek(SeekFrom::Start(page * 4096)).unwrap();
        file.write_all(&[0x5a; 4096]).unwrap();
        let complaints = complaints(dir.path()).await;
        let store = SqliteStore::open_existing(dir.path()).await;
        let examined = match &store {
            Ok(store) => !store.integrity().await.unwrap_or_else(|error| vec![error.to_string()]).is_empty(),
            Err(_) => true,
        };
        assert!(examined, "page {page}: {complaints:?}");
    }
}

#[tokio::test]
async fn a_file_of_another_kind_is_left_alone() {
    let noise: Vec<u8> = (0..100_000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for content in [noise, "Kaffe och bulle serveras i foajén.\n".repeat(300).into_bytes()] {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("ledger.db"), &content).unwrap();
        let complaints = complaints(dir.path()).await;
        assert!(matches!(complaints[0], Error::Torn { .. } | Error::Foreign { .. }), "{complaints:?}");
        assert_eq!(fs::read(dir.path().join("ledger.db")).unwrap(), content);
    }
    let dir = tempfile::tempdir().unwrap();
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(dir.path().join("ledger.db")).create_if_missing(true);
    let mut other = sqlx::ConnectOptions::connect(&options).await.unwrap();
    sqlx::raw_sql("CREATE TABLE recipes (cake TEXT)").execute(&mut other).await.unwrap();
    assert!(matches!(complaints(dir.path()).await[0], Error::Foreign { .. }));
}

#[tokio::test]
async fn a_ledger_of_a_newer_version_is_left_alone() {
    let dir = written().await;
    crate::common::tamper(dir.path(), "PRAGMA user_version = 7").await;
    assert!(matches!(complaints(dir.path()).await[0], Error::Newer { found: 7, known: 1, .. }));
}

#[tokio::test]
async fn a_missing_ledger_is_only_made_when_asked_for() {
    let dir = tempfile::tempdir().unwrap();
    let missing = dir.path().join("ingenting");
    assert_eq!(SqliteStore::open_existing(&missing).await.unwrap_err(), Error::NoLedger { dir: missing.clone() });
    assert!(!missing.exists());
    SqliteStore::open(&missing).await.unwrap().close().await.unwrap();
    assert_eq!(fs::read_dir(&missing).unwrap().count(), 1, "only the ledger is left");

    fs::rename(missing.join("ledger.db"), missing.join("ledger.db-wal")).unwrap();
    assert!(matches!(SqliteStore::open(&missing).await, Err(Error::Torn { .. })), "a log without its file is no new ledger");
    let file = dir.path().join("fil");
    fs::write(&file, "x").unwrap();
    assert!(matches!(SqliteStore::open(&file).await, Err(Error::Unusable { .. })));
}

#[tokio::test]
async fn many_who_start_a_ledger_at_once_share_one() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("gemensam");
    let (a, b, c) = tokio::join!(SqliteStore::open(&path), SqliteStore::open(&path), SqliteStore::open(&path));
    assert!(a.is_ok() && b.is_ok() && c.is_ok(), "{a:?} {b:?} {c:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_busy_ledger_says_so_and_takes_orders_again_afterwards() {
    let dir = written().await;
    let ledger = open(dir.path()).await;
    let mut hog = crate::common::intrude(dir.path()).await;
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut hog).await.unwrap();
    let begun = Instant::now();
    let answer = give(&ledger, 10, Command::Tick(1)).await;
    assert!(matches!(answer, Err(Failure::Fault(Error::Busy { .. }))), "{answer:?}");
    assert!(begun.elapsed() > Duration::from_secs(3), "it waited for its turn");
    assert_eq!(ledger.world().ticks, 3_000, "nothing shows that is not on disk");
    sqlx::raw_sql("COMMIT").execute(&mut hog).await.unwrap();
    assert!(!give(&ledger, 10, Command::Tick(1)).await.unwrap().replayed);
}

#[tokio::test]
async fn a_full_disk_is_one_sentence_and_nothing_shows_that_is_not_kept() {
    let Some(disk) = SmallDisk::mount() else {
        eprintln!("no small disk can be mounted here; this check needs the right to mount");
        return;
    };
    let ledger = open(disk.path()).await;
    give(&ledger, 1, Command::Tick(10)).await.unwrap();
    let mut key = 2;
    let full = loop {
        match give(&ledger, key, Command::Tick(500)).await {
            Ok(_) => key += 1,
            Err(failure) => break failure,
        }
    };
    assert!(matches!(full, Failure::Fault(Error::DiskFull { .. })), "{full:?}");
    let ticks = 10 + 500 * u64::try_from(key - 2).unwrap();
    assert_eq!(ledger.world().ticks, ticks);
    assert!(give(&ledger, 1, Command::Tick(1)).await.unwrap().replayed, "what was answered can still be answered");
    disk.grow();
    assert!(!give(&ledger, key, Command::Tick(500)).await.unwrap().replayed, "with room again it goes on without a restart");
    assert_eq!(verdict(ledger.store().as_ref()).await.finding, None);
    ledger.close().await.unwrap();
    assert_eq!(open(disk.path()).await.world().ticks, ticks + 500);
}

/// Two megabytes in memory, for those who may mount.
struct SmallDisk(TempDir);

impl SmallDisk {
    fn mount() -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let mount = |dir: &Path| {
            let arguments = ["-t", "tmpfs", "-o", "size=2m", "tmpfs"];
            std::process::Command::new("mount").args(arguments).arg(dir).output()
        };
        mount(dir.path()).is_ok_and(|output| output.status.success()).then(|| Self(dir))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn grow(&self) {
        let grown = std::process::Command::new("mount").args(["-o", "remount,size=64m"]).arg(self.path()).status();
        assert!(grown.unwrap().success());
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(std::process::Command::new("umount").arg("-l").arg(self.path()).status());
    }
}

#[tokio::test]
async fn a_drawer_keeps_replaces_lists_and_forgets() {
    let dir = tempfile::tempdir().unwrap();
    let store = store(dir.path()).await;
    let at = |second| Timestamp::from_second(second).unwrap();
    store.put("sessions", "b", "två", Some(at(200))).await.unwrap();
    store.put("sessions", "a", "ett", Some(at(100))).await.unwrap();
    store.put("accounts", "a", "Britta", None).await.unwrap();
    store.put("sessions", "a", "ett igen", Some(at(150))).await.unwrap();
    let listed = store.list("sessions").await.unwrap();
    let listed: Vec<_> = listed.iter().map(|kept| (kept.key.as_str(), kept.value.as_str(), kept.until)).collect();
    assert_eq!(listed, [("a", "ett igen", Some(at(150))), ("b", "två", Some(at(200)))]);
    assert_eq!(store.sweep(at(180)).await.unwrap(), 1);
    assert_eq!(store.get("sessions", "a").await.unwrap(), None);
    assert_eq!(store.get("accounts", "a").await.unwrap().unwrap().value, "Britta");
    let (one, two) = tokio::join!(store.remove("sessions", "b"), store.remove("sessions", "b"));
    assert_eq!(usize::from(one.unwrap()) + usize::from(two.unwrap()), 1, "exactly one takes it");
    assert!(store.settle().await.unwrap());
    let bytes = fs::read(dir.path().join("ledger.db")).unwrap();
    assert!(!bytes.windows(8).any(|window| window == b"ett igen"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_taken_while_people_write_can_be_restored_and_holds() {
    let dir = written().await;
    let ledger = open(dir.path()).await;
    ledger.store().put("accounts", "britta", "{}", None).await.unwrap();
    let writing = tokio::spawn({
        let ledger = ledger.clone();
        async move {
            for key in 100..200 {
                give(&ledger, key, Command::Note(format!("medan {key}"))).await.unwrap();
            }
        }
    });
    let backup = dir.path().join("backup.db");
    ledger.store().backup(&backup).await.unwrap();
    writing.await.unwrap();
    assert_eq!(ledger.store().backup(&backup).await, Err(Error::BackupExists { path: backup.clone() }));

    let elsewhere = tempfile::tempdir().unwrap();
    let restored = elsewhere.path().join("ny");
    SqliteStore::restore(&backup, &restored).await.unwrap();
    assert_eq!(SqliteStore::restore(&backup, &restored).await, Err(Error::AlreadyThere { dir: restored.clone() }));
    let again = open(&restored).await;
    let (size, world) = again.seen();
    assert!(size >= 3_001);
    assert_eq!(world.ticks, 3_000);
    assert_eq!(verdict(again.store().as_ref()).await.finding, None);
    assert_eq!(again.head().await.unwrap(), ledger.head_at(size).await.unwrap(), "the same ledger at an earlier size");
    assert!(again.store().get("accounts", "britta").await.unwrap().is_some());
}

#[tokio::test]
async fn a_damaged_backup_is_refused_and_leaves_nothing_behind() {
    let dir = written().await;
    let store = store(dir.path()).await;
    let backup = dir.path().join("backup.db");
    store.backup(&backup).await.unwrap();
    let length = fs::metadata(&backup).unwrap().len();
    let mut file = OpenOptions::new().write(true).open(&backup).unwrap();
    file.seek(SeekFrom::Start(length / 2)).unwrap();
    file.write_all(&[0xff; 9000]).unwrap();
    let target = dir.path().join("ny");
    let error = SqliteStore::restore(&backup, &target).await.unwrap_err();
    assert!(matches!(&error, Error::Torn { path, .. } if *path == backup), "{error:?}");
    assert_eq!(fs::read_dir(&target).unwrap().count(), 0);
    assert!(matches!(SqliteStore::restore(&dir.path().join("ingen"), &target).await, Err(Error::Unusable { .. })));
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_may_look_into_a_ledger() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("ny");
    let ledger = open(&path).await;
    ledger.snapshot().await.unwrap();
    ledger.store().backup(&path.join("backup.db")).await.unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o700);
    for file in fs::read_dir(&path).unwrap() {
        let file = file.unwrap().path();
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}
