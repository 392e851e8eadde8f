//! A ledger that was taken along and went on by itself can be joined: nothing is lost on either side, nothing happens twice,
//! and whatever was proven there stays proven.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::common::{Command, Notebook, give, note, open, tamper, verdict};
use proptest::prelude::*;
use samskapa_ledger::{
    ContentId, Entry, Ledger, Remains, SqliteStore, Store, Unjoinable, entry_hash, take_along, taken_along,
};

/// A copy of a ledger, taken along.
async fn bring(ledger: &Ledger<Notebook>, to: &Path) {
    let file = to.with_extension("file");
    let end = take_along(ledger.store().as_ref(), &file, &["accounts"]).await.unwrap();
    assert_eq!(end, ledger.seen().0);
    SqliteStore::restore(&file, to).await.unwrap();
}

async fn at(dir: &Path) -> Arc<dyn Store> {
    Arc::new(SqliteStore::open_existing(dir).await.unwrap())
}

/// What one side does: something small, on whatever it finds.
type Step = (u8, u8);

async fn play(ledger: &Ledger<Notebook>, side: u128, steps: &[Step]) {
    for (number, (what, which)) in (0..).zip(steps) {
        let key = side << 64 | number;
        let made: Vec<ContentId> = ledger.world().made.values().copied().collect();
        match what % 4 {
            0 | 1 => drop(note(ledger, key, &format!("side {side} note {number}")).await),
            2 if !made.is_empty() => {
                give(ledger, key, Command::Tear(made[usize::from(*which) % made.len()])).await.unwrap();
            }
            _ => drop(give(ledger, key, Command::Tick(u64::from(which % 3))).await.unwrap()),
        }
    }
}

fn notes(ledger: &Ledger<Notebook>) -> BTreeSet<ContentId> {
    ledger.world().made.values().copied().collect()
}

fn torn(ledger: &Ledger<Notebook>) -> BTreeSet<ContentId> {
    ledger.world().torn.iter().copied().collect()
}

/// Whatever was torn on either side is nowhere any more.
async fn torn_stays_torn(ledger: &Ledger<Notebook>) {
    let torn = torn(ledger);
    assert!(ledger.world().texts.keys().all(|id| !torn.contains(id)));
    for content in ledger.store().contents(0, ledger.seen().0).await.unwrap() {
        assert_eq!(torn.contains(&content.id), matches!(content.remains, Remains::Erased { .. }), "{content:?}");
    }
}

struct Rooms(tempfile::TempDir);

impl Rooms {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn joining_loses_nothing_and_proves_everything(
        before in prop::collection::vec(any::<Step>(), 1..8),
        ours in prop::collection::vec(any::<Step>(), 0..10),
        theirs in prop::collection::vec(any::<Step>(), 1..10),
        later in prop::collection::vec(any::<Step>(), 0..6),
        others in prop::collection::vec(any::<Step>(), 0..8),
        swapped in any::<bool>(),
    ) {
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let rooms = Rooms::new();
            let main = open(&rooms.at("main")).await;
            give(&main, 1, Command::Tick(1)).await.unwrap();
            play(&main, 1, &before).await;
            bring(&main, &rooms.at("hall")).await;
            bring(&main, &rooms.at("school")).await;
            play(&main, 2, &ours).await;
            let hall = open(&rooms.at("hall")).await;
            play(&hall, 3, &theirs).await;
            let school = open(&rooms.at("school")).await;
            play(&school, 4, &others).await;
            let seen = main.seen().0;

            let mut stores = [at(&rooms.at("hall")).await, at(&rooms.at("school")).await];
            if swapped {
                stores.reverse();
            }
            for store in &stores {
                let looked = main.look_at(store).await.unwrap();
                let rehearsed = main.rehearse(store, &looked).await.unwrap().joined;
                let joined = main.join(store).await.unwrap();
                assert_eq!((joined.fresh, joined.known), (looked.fresh, 0));
                assert_eq!(*main.world(), rehearsed, "what was rehearsed is what came");
                let again = main.join(store).await.unwrap();
                assert_eq!((again.fresh, again.known), (0, joined.fresh), "the second time there is nothing new");
            }
            // What the hall went on to write comes in a second instalment.
            play(&hall, 5, &later).await;
            let head = hall.head().await.unwrap();
            let receipts: Vec<_> = {
                let mut receipts = Vec::new();
                for sequence in 1..=head.size {
                    receipts.push(hall.inclusion(sequence, head.size).await.unwrap());
                }
                receipts
            };
            let hall_store = at(&rooms.at("hall")).await;
            main.join(&hall_store).await.unwrap();

            assert!(main.seen().0 >= seen);
            for side in [&hall, &school] {
                assert!(notes(side).is_subset(&notes(&main)), "every note is there");
                assert!(torn(side).is_subset(&torn(&main)), "what was torn out stays so");
            }
            let union: BTreeSet<_> = notes(&hall).union(&notes(&school)).copied().collect();
            assert!(union.is_subset(&notes(&main)));
            torn_stays_torn(&main).await;
            assert_eq!(verdict(main.store().as_ref()).await.finding, None);

            // The branch can be made again here, to the last byte, and receipts from there hold against it.
            if head.hash != main.head_at(main.branches().await.unwrap().first().map_or(1, |b| b.seen)).await.unwrap().hash {
                let rebuilt = main.rebuilt(head.hash).await.unwrap().expect("the branch is here");
                assert_eq!(rebuilt.head(), head);
                for receipt in &receipts {
                    assert_eq!(receipt.check(&rebuilt.head()), Ok(()));
                    assert_eq!(rebuilt.inclusion(receipt.sequence).as_ref(), Some(receipt));
                }
            }
            // Opened again, all is as it was.
            let (world, branches) = (main.world(), main.branches().await.unwrap());
            main.close().await.unwrap();
            let again = open(&rooms.at("main")).await;
            assert_eq!(*again.world(), *world);
            assert_eq!(again.branches().await.unwrap(), branches);
        });
    }
}

/// A ledger with a branch, each with something of its own.
async fn forked(rooms: &Rooms) -> (Ledger<Notebook>, Ledger<Notebook>) {
    let main = open(&rooms.at("main")).await;
    for key in 0..5 {
        note(&main, key, "before").await;
    }
    bring(&main, &rooms.at("hall")).await;
    note(&main, 10, "at home").await;
    let hall = open(&rooms.at("hall")).await;
    for key in 20..25 {
        note(&hall, key, "in the hall").await;
    }
    (main, hall)
}

#[tokio::test]
async fn what_is_taken_along_holds_no_session_and_knows_where_it_began_and_can_be_wiped() {
    let rooms = Rooms::new();
    let main = open(&rooms.at("main")).await;
    note(&main, 1, "what somebody said in the hall").await;
    main.store().put("accounts", "moa", "{}", None).await.unwrap();
    main.store().put("session", "secret", "of moa", None).await.unwrap();
    bring(&main, &rooms.at("hall")).await;
    let copy = at(&rooms.at("hall")).await;
    assert_eq!(taken_along(copy.as_ref()).await.unwrap(), Some(1));
    assert_eq!(taken_along(main.store().as_ref()).await.unwrap(), None);
    assert!(copy.get("accounts", "moa").await.unwrap().is_some());
    assert!(copy.list("session").await.unwrap().is_empty());
    copy.close().await.unwrap();
    SqliteStore::discard(&rooms.at("hall")).unwrap();
    assert!(!rooms.at("hall").exists());
    SqliteStore::discard(&rooms.at("hall")).unwrap();
}

#[tokio::test]
async fn an_order_from_the_hall_sent_once_more_at_home_is_answered_and_not_done_again() {
    let rooms = Rooms::new();
    let (main, _hall) = forked(&rooms).await;
    main.join(&at(&rooms.at("hall")).await).await.unwrap();
    let size = main.seen().0;
    let done = give(&main, 22, Command::Note("in the hall".to_owned())).await.unwrap();
    assert!(done.replayed);
    assert_eq!(main.seen().0, size);
}

#[tokio::test]
async fn a_stranger_s_ledger_is_refused_by_its_first_entry() {
    let rooms = Rooms::new();
    let (main, _hall) = forked(&rooms).await;
    let stranger = open(&rooms.at("stranger")).await;
    note(&stranger, 1, "elsewhere").await;
    let refused = main.join(&at(&rooms.at("stranger")).await).await.unwrap_err();
    assert_eq!(refused, Unjoinable::Foreign { sequence: 1 });
    assert!(refused.to_string().starts_with("Entry 1 does not fit"), "{refused}");
}

#[tokio::test]
async fn a_branch_with_a_changed_word_or_entry_is_refused_and_nothing_is_written() {
    for (sql, entry) in [
        ("UPDATE contents SET text = 'changed' WHERE sequence = 8", 8),
        ("UPDATE entries SET body = replace(body, 'Britta', 'Birger') WHERE sequence = 7", 7),
        ("DELETE FROM entries WHERE sequence = 6", 6),
    ] {
        let rooms = Rooms::new();
        let (main, hall) = forked(&rooms).await;
        hall.close().await.unwrap();
        tamper(&rooms.at("hall"), sql).await;
        let size = main.seen().0;
        let refused = main.join(&at(&rooms.at("hall")).await).await.unwrap_err();
        assert!(matches!(&refused, Unjoinable::Broken(finding) if finding.sequence == entry), "{refused}");
        assert_eq!(main.seen().0, size);
    }
}

#[tokio::test]
async fn a_branch_whose_common_past_was_written_anew_is_refused_by_its_first_changed_entry() {
    let rooms = Rooms::new();
    let (main, hall) = forked(&rooms).await;
    hall.close().await.unwrap();
    // Whoever has the file can write a whole chain anew from entry 3 on, so that it holds by itself.
    let store = at(&rooms.at("hall")).await;
    let mut previous = store.hashes(2, 1).await.unwrap()[0];
    let mut sql = String::new();
    for stored in store.entries(3, 100).await.unwrap() {
        let mut entry = Entry::read(std::str::from_utf8(&stored.body).unwrap()).unwrap();
        entry.actor = "Birger".to_owned();
        entry.previous = previous;
        let body = serde_json::to_string(&entry).unwrap();
        previous = entry_hash(body.as_bytes());
        let _ = write!(sql, "UPDATE entries SET body = '{body}', hash = '{previous}' WHERE sequence = {};", stored.sequence);
    }
    store.close().await.unwrap();
    tamper(&rooms.at("hall"), &sql).await;
    assert!(verdict(at(&rooms.at("hall")).await.as_ref()).await.holds());
    let refused = main.join(&at(&rooms.at("hall")).await).await.unwrap_err();
    assert_eq!(refused, Unjoinable::Foreign { sequence: 3 });
    // Even without the note of where it was taken along, the keys tell.
    tamper(&rooms.at("hall"), "DELETE FROM drawers").await;
    let refused = main.join(&at(&rooms.at("hall")).await).await.unwrap_err();
    assert_eq!(refused, Unjoinable::Clash { sequence: 3, here: 3 });
}

#[tokio::test]
async fn a_joined_entry_that_is_changed_here_is_found() {
    for (sql, entry) in [("replace(body, '\"seen\":5', '\"seen\":4')", 7), ("replace(body, 'Britta', 'Birger')", 8)] {
        let rooms = Rooms::new();
        let (main, _hall) = forked(&rooms).await;
        main.join(&at(&rooms.at("hall")).await).await.unwrap();
        main.close().await.unwrap();
        // The chain here is written anew as well, as its owner could.
        let store = at(&rooms.at("main")).await;
        tamper(&rooms.at("main"), &format!("UPDATE entries SET body = {sql} WHERE sequence = {entry}")).await;
        let mut previous = store.hashes(entry - 1, 1).await.unwrap()[0];
        let mut rewritten = String::new();
        for stored in store.entries(entry, 100).await.unwrap() {
            let mut line = Entry::read(std::str::from_utf8(&stored.body).unwrap()).unwrap();
            line.previous = previous;
            let body = serde_json::to_string(&line).unwrap();
            previous = entry_hash(body.as_bytes());
            let _ = write!(
                rewritten,
                "UPDATE entries SET body = '{body}', hash = '{previous}' WHERE sequence = {};",
                stored.sequence
            );
        }
        store.close().await.unwrap();
        tamper(&rooms.at("main"), &rewritten).await;
        let found = verdict(at(&rooms.at("main")).await.as_ref()).await.finding.expect("it is found");
        assert_eq!((found.sequence, found.flaw), (entry, samskapa_ledger::Flaw::WrongOrigin));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_go_on_writing_while_somebody_joins_from_another_process() {
    let rooms = Rooms::new();
    let main = open(&rooms.at("main")).await;
    note(&main, 0, "before").await;
    bring(&main, &rooms.at("hall")).await;
    let hall = open(&rooms.at("hall")).await;
    for key in 0..1_200 {
        give(&hall, 1 << 64 | key, Command::Tick(2)).await.unwrap();
    }
    // A second opening of the same folder is what another process would have.
    let other = open(&rooms.at("main")).await;
    let writing = {
        let main = main.clone();
        tokio::spawn(async move {
            for key in 0..300 {
                note(&main, 2 << 64 | key, "meanwhile").await;
            }
        })
    };
    let store = at(&rooms.at("hall")).await;
    let (joined, again) = tokio::join!(other.join(&store), main.join(&store));
    let fresh = joined.as_ref().map_or(0, |joined| joined.fresh).max(again.as_ref().map_or(0, |joined| joined.fresh));
    assert_eq!(fresh, 2_400, "{joined:?} {again:?}");
    writing.await.unwrap();
    main.refresh().await.unwrap();
    assert_eq!((main.world().ticks, notes(&main).len()), (2_400, 301), "each happened once");
    assert_eq!(verdict(main.store().as_ref()).await.finding, None);
}
