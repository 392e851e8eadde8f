//! Receipts hold against a head from elsewhere, and fail for anything that was changed.

use crate::common::{Command, give, open};
use proptest::prelude::*;
use samskapa_ledger::{ConsistencyProof, Error, Hash, InclusionProof, Mismatch};

#[tokio::test]
async fn every_entry_has_a_receipt_for_every_size_that_contains_it() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    let mut heads = vec![ledger.head().await.unwrap()];
    for key in 0..20 {
        give(&ledger, key, Command::Tick(1)).await.unwrap();
        heads.push(ledger.head().await.unwrap());
    }
    assert_eq!(heads[0].root, Hash::of(&[]));
    for head in &heads {
        assert_eq!(&ledger.head_at(head.size).await.unwrap(), head, "the head of an earlier size can be had again");
        for sequence in 1..=head.size {
            let proof = ledger.inclusion(sequence, head.size).await.unwrap();
            assert_eq!(proof.check(head), Ok(()));
        }
        for earlier in &heads[..=usize::try_from(head.size).unwrap()] {
            let proof = ledger.consistency(earlier.size, head.size).await.unwrap();
            assert_eq!(proof.check(earlier, head), Ok(()));
        }
    }
}

#[tokio::test]
async fn there_is_no_receipt_for_an_entry_that_is_not_there() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    give(&ledger, 1, Command::Tick(2)).await.unwrap();
    for (sequence, size) in [(0, 1), (2, 1), (3, 3), (1, 3)] {
        assert_eq!(ledger.inclusion(sequence, size).await, Err(Error::NoSuchEntry { sequence, size, known: 2 }));
    }
    assert!(matches!(ledger.consistency(2, 1).await, Err(Error::NoSuchEntry { .. })));
    assert!(matches!(ledger.consistency(1, 3).await, Err(Error::NoSuchEntry { .. })));
}

#[tokio::test]
async fn a_receipt_survives_json_and_another_opening() {
    let dir = tempfile::tempdir().unwrap();
    let ledger = open(dir.path()).await;
    give(&ledger, 1, Command::Tick(9)).await.unwrap();
    let (head, receipt) = (ledger.head().await.unwrap(), ledger.inclusion(4, 9).await.unwrap());
    let text = serde_json::to_string(&receipt).unwrap();
    ledger.close().await.unwrap();
    let again = open(dir.path()).await;
    give(&again, 2, Command::Tick(9)).await.unwrap();
    let read: InclusionProof = serde_json::from_str(&text).unwrap();
    assert_eq!(read.check(&head), Ok(()));
    let grown: ConsistencyProof = again.consistency(9, 18).await.unwrap();
    assert_eq!(grown.check(&head, &again.head().await.unwrap()), Ok(()));
    assert_eq!(read.check(&again.head().await.unwrap()), Err(Mismatch::OtherHead));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_receipt_with_any_bit_changed_convinces_nobody(size in 2_u128..40, place in 0_u64..40, bit in 0_usize..256, part in 0_usize..8) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let dir = tempfile::tempdir().unwrap();
            let ledger = open(dir.path()).await;
            give(&ledger, 1, Command::Tick(u64::try_from(size).unwrap())).await.unwrap();
            let head = ledger.head().await.unwrap();
            let sequence = 1 + place % head.size;
            let sound = ledger.inclusion(sequence, head.size).await.unwrap();
            assert_eq!(sound.check(&head), Ok(()));

            let mut changed = sound.clone();
            let hash = match part {
                0 => &mut changed.entry,
                part => {
                    let length = changed.path.len();
                    &mut changed.path[part % length]
                }
            };
            hash.0[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(changed.check(&head), Err(Mismatch::Inclusion { sequence }));
            let elsewhere = InclusionProof { sequence: 1 + sequence % head.size, ..sound.clone() };
            assert!(elsewhere.check(&head).is_err());
            let mut shorter = sound.clone();
            shorter.path.pop();
            assert!(shorter.check(&head).is_err());

            let earlier = ledger.head_at(sequence).await.unwrap();
            let mut grown = ledger.consistency(sequence, head.size).await.unwrap();
            assert_eq!(grown.check(&earlier, &head), Ok(()));
            grown.path.push(Hash([7; 32]));
            assert!(grown.check(&earlier, &head).is_err());
        });
    }
}
