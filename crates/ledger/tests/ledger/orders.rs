//! What becomes of orders: each is carried out once, in order, and on disk before it is answered.

use std::sync::Arc;

use crate::common::{Command, NotNow, Notebook, give, note, open, verdict};
use proptest::prelude::*;
use samskapa_ledger::{Content, ContentId, Done, Entry, EntryLines, Error, Failure, Hash, entry_hash, seal};
use uuid::Uuid;

#[tokio::test]
async fn what_was_answered_is_there_after_opening_again() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let id = note(&ledger, 1, "Bussen går inte på kvällen.").await;
    let done = give(&ledger, 2, Command::Tick(3)).await.unwrap();
    assert_eq!(done, Done { first: 2, last: 4, replayed: false });
    let world = ledger.world();
    ledger.close().await.unwrap();

    let again = open(dir.path()).await;
    assert_eq!(again.world(), world);
    assert_eq!(again.world().texts[&id], "Bussen går inte på kvällen.");
    assert_eq!(again.seen().0, 4);
}

#[tokio::test]
async fn an_entry_is_the_exact_text_that_was_hashed() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    note(&ledger, 7, "Mera fika").await;
    give(&ledger, 8, Command::Tick(1)).await.unwrap();
    let lines = EntryLines::new(Arc::clone(ledger.store())).next().await.unwrap().unwrap();
    let mut previous = Hash::ZERO;
    for (line, sequence) in lines.lines().zip(1..) {
        let entry = Entry::read(line).unwrap();
        assert_eq!((entry.sequence, entry.previous), (sequence, previous));
        assert_eq!((entry.actor.as_str(), entry.space.as_str()), ("Britta", "älvdalen"));
        assert_eq!(entry_hash(line.as_bytes()), Hash::of(&[b"samskapa entry 1\n", line.as_bytes()]));
        previous = entry_hash(line.as_bytes());
    }
    assert_eq!(ledger.head().await.unwrap().hash, previous);
    assert!(!lines.contains("Mera fika"), "words never stand in an entry");
}

#[tokio::test]
async fn a_refusal_and_a_stumble_leave_the_other_orders_alone() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let (first, refused, stumbled, spoilt, loose, hushed, last) = tokio::join!(
        give(&ledger, 1, Command::TickAfter(0)),
        give(&ledger, 2, Command::TickAfter(0)),
        give(&ledger, 3, Command::Stumble),
        give(&ledger, 4, Command::StumbleInFold),
        give(&ledger, 5, Command::Loose),
        give(&ledger, 6, Command::Hush(ContentId(Uuid::nil()))),
        give(&ledger, 7, Command::TickAfter(1)),
    );
    assert_eq!(first.unwrap().first, 1);
    assert_eq!(refused, Err(Failure::Refused(NotNow { ticks: 1 })), "a later order sees what an earlier one did");
    assert_eq!(stumbled, Err(Failure::Fault(Error::Stumbled)));
    assert_eq!(spoilt, Err(Failure::Fault(Error::Stumbled)));
    assert!(matches!(loose, Err(Failure::Fault(Error::Unmentioned { .. }))));
    assert!(matches!(hushed, Err(Failure::Fault(Error::SilentErasure { .. }))));
    assert_eq!(last.unwrap().first, 2);
    assert_eq!(ledger.world().ticks, 2);
    assert!(verdict(ledger.store().as_ref()).await.holds());
}

#[tokio::test]
async fn nothing_is_saved_that_mentions_a_content_that_is_not_there() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let id = note(&ledger, 1, "En bänk vid affären").await;
    let there = ledger.store().seals(&[id]).await.unwrap()[&id];
    let nowhere = ContentId(Uuid::from_u128(99));
    let (kept, wrong, lost) = tokio::join!(
        give(&ledger, 2, Command::Recall(id, there)),
        give(&ledger, 3, Command::Recall(id, Hash::ZERO)),
        give(&ledger, 4, Command::Recall(nowhere, there)),
    );
    assert!(kept.is_ok());
    assert_eq!(wrong, Err(Failure::Fault(Error::Unknown { id })));
    assert_eq!(lost, Err(Failure::Fault(Error::Unknown { id: nowhere })));
    assert!(verdict(ledger.store().as_ref()).await.holds());
}

#[tokio::test]
async fn an_order_with_nothing_to_do_is_fine() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    give(&ledger, 1, Command::Tick(1)).await.unwrap();
    assert_eq!(give(&ledger, 2, Command::Tick(0)).await.unwrap(), Done { first: 2, last: 1, replayed: false });
    assert_eq!(give(&ledger, 2, Command::Tick(5)).await.unwrap(), Done { first: 2, last: 1, replayed: true });
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_order_sent_a_hundred_times_at_once_happens_once() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let sent = (0..100).map(|_| {
        tokio::spawn({
            let ledger = ledger.clone();
            async move { give(&ledger, 1, Command::Tick(1)).await.unwrap() }
        })
    });
    let mut first_time = 0;
    for answer in sent.collect::<Vec<_>>() {
        let done = answer.await.unwrap();
        assert_eq!((done.first, done.last), (1, 1));
        first_time += usize::from(!done.replayed);
    }
    assert_eq!((first_time, ledger.world().ticks), (1, 1));
}

#[tokio::test]
async fn closing_carries_out_what_waits_and_then_takes_nothing_more() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let carried = tokio::join!(give(&ledger, 100, Command::Tick(1)), give(&ledger, 101, Command::Tick(1)), ledger.close());
    assert!(carried.0.is_ok() && carried.1.is_ok() && carried.2.is_ok());
    assert_eq!(give(&ledger, 102, Command::Tick(1)).await, Err(Failure::Fault(Error::Closed)));
    assert_eq!(open(dir.path()).await.world().ticks, 2);
}

#[tokio::test]
async fn whoever_listens_hears_of_new_entries() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let mut changes = ledger.changes();
    give(&ledger, 1, Command::Tick(4)).await.unwrap();
    changes.changed().await.unwrap();
    assert_eq!(*changes.borrow(), 4);
}

#[test]
fn seals_and_hashes_are_what_the_readme_says() {
    let salt: [u8; 16] = std::array::from_fn(|place| u8::try_from(place).unwrap());
    let content = Content { id: ContentId(Uuid::nil()), salt, text: "Hej".to_owned() };
    assert_eq!(content.seal(), seal(&salt, "Hej"));
    assert_eq!(content.seal().to_string(), "9ede89901b608881738ac6c5e46bd7e84d82881fadd3a101f9f5cf872fbef9c0");
    assert_eq!(entry_hash(b"{}").to_string(), "46755eccebd355a02fdec624100d4e29707971fd1c9ff87396d8260eaf5eef3f");
}

/// What may be done in any order, with keys that repeat.
fn steps() -> impl Strategy<Value = Vec<(u8, u8)>> {
    proptest::collection::vec((0_u8..12, 0_u8..6), 1..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_orders_sent_in_any_grouping_leave_a_ledger_that_holds_and_opens_the_same(steps in steps(), group in 1_usize..9) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let dir = tempfile::tempdir().unwrap();
            let ledger = open(dir.path()).await;
            let mut outcomes = std::collections::BTreeMap::new();
            for group in steps.chunks(group) {
                let sent: Vec<_> = group.iter().map(|(key, kind)| {
                    let world = ledger.world();
                    let command = match kind {
                        0 | 1 => Command::Note(format!("note {key}")),
                        2 => world.made.values().next().map_or(Command::Tick(2), |id| Command::Tear(*id)),
                        3 => Command::TickAfter(u64::from(*key)),
                        4 => Command::Stumble,
                        _ => Command::Tick(1),
                    };
                    let ledger = ledger.clone();
                    let key = u128::from(*key);
                    tokio::spawn(async move { (key, give(&ledger, key, command).await) })
                }).collect();
                for answer in sent {
                    let (key, answer) = answer.await.unwrap();
                    if let Ok(done) = answer {
                        let first = *outcomes.entry(key).or_insert((done.first, done.last));
                        assert_eq!((done.first, done.last), first, "the first outcome stands");
                    }
                }
            }
            let world = ledger.world();
            let found = verdict(ledger.store().as_ref()).await;
            assert!(found.holds(), "{found:?}");
            assert_eq!(found.entries, outcomes.values().map(|(first, last)| last + 1 - first).sum::<u64>());
            if group % 2 == 0 {
                ledger.snapshot().await.unwrap();
            }
            ledger.close().await.unwrap();
            let again = open(dir.path()).await;
            assert_eq!(&again.world(), &world);
            for (key, (first, last)) in outcomes {
                let done = give(&again, key, Command::Tick(1)).await.unwrap();
                assert_eq!(done, Done { first, last, replayed: true });
            }
            again.close().await.unwrap();
        });
    }
}

#[test]
fn a_ledger_may_be_handed_to_many() {
    fn many<T: Send + Sync + Clone>() {}
    many::<samskapa_ledger::Ledger<Notebook>>();
}
