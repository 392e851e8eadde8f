//! Receipts: short proofs that an entry is in the ledger, and that a later ledger contains an earlier one unchanged.
//!
//! The hashing is RFC 6962 section 2.1, with the 32 raw bytes of an entry's hash as a leaf:
//! - a leaf's node is `SHA-256(0x00 || entry hash)`,
//! - a parent is `SHA-256(0x01 || left || right)`,
//! - the root of no leaves is `SHA-256("")`.
//!
//! Entry number `n` is leaf `n - 1`. A proof is the list of hashes that the RFC calls `PATH` or `PROOF`, in its order. The
//! functions here that check a proof are pure: they need no ledger and no trust in one.

use ct_merkle::digest::Output;
use ct_merkle::{ConsistencyProof as ConsistencyPath, InclusionProof as InclusionPath, RootHash};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::hash::Hash;

/// The ledger at one size, in 32 bytes. Whoever has noted it can hold a later ledger to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// How many entries.
    pub size: u64,
    /// The Merkle root over their hashes.
    pub root: Hash,
    /// The hash of the last entry.
    pub hash: Hash,
}

/// The proof that an entry is in a ledger of a certain size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InclusionProof {
    /// Which entry.
    pub sequence: u64,
    /// Its hash: the leaf.
    pub entry: Hash,
    /// The size of the ledger.
    pub size: u64,
    /// The root of the ledger of that size.
    pub root: Hash,
    /// The neighbours on the way from the leaf to the root.
    pub path: Vec<Hash>,
}

impl InclusionProof {
    /// Checks the proof against a root from elsewhere: a printed slip, a newspaper, another organisation.
    pub fn check(&self, head: &Head) -> Result<(), Mismatch> {
        if (self.size, self.root) != (head.size, head.root) {
            return Err(Mismatch::OtherHead);
        }
        if self.sequence == 0 || self.sequence > self.size {
            return Err(Mismatch::Inclusion { sequence: self.sequence });
        }
        let proof = InclusionPath::<Sha256>::from_digests(&outputs(&self.path));
        root(self.root, self.size)
            .verify_inclusion(&self.entry.0, self.sequence - 1, &proof)
            .map_err(|_| Mismatch::Inclusion { sequence: self.sequence })
    }
}

/// The proof that a ledger has only grown between two sizes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsistencyProof {
    /// The earlier size.
    pub old: u64,
    /// The root then.
    pub old_root: Hash,
    /// The later size.
    pub new: u64,
    /// The root now.
    pub new_root: Hash,
    /// The nodes that both roots can be built from.
    pub path: Vec<Hash>,
}

impl ConsistencyProof {
    /// Checks that the later of two heads, both from elsewhere, contains the earlier one unchanged.
    pub fn check(&self, earlier: &Head, later: &Head) -> Result<(), Mismatch> {
        if (self.old, self.old_root) != (earlier.size, earlier.root) || (self.new, self.new_root) != (later.size, later.root)
        {
            return Err(Mismatch::OtherHead);
        }
        let mismatch = Mismatch::Consistency { old: self.old, new: self.new };
        if self.old > self.new {
            return Err(mismatch);
        }
        if self.old == 0 {
            let sound = self.path.is_empty() && self.old_root == Hash::of(&[]);
            return if sound { Ok(()) } else { Err(mismatch) };
        }
        if self.old == self.new {
            let sound = self.path.is_empty() && self.old_root == self.new_root;
            return if sound { Ok(()) } else { Err(mismatch) };
        }
        let proof = ConsistencyPath::<Sha256>::from_digests(&outputs(&self.path));
        root(self.new_root, self.new).verify_consistency(&root(self.old_root, self.old), &proof).map_err(|_| mismatch)
    }
}

/// Why a proof does not convince.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mismatch {
    /// The proof is about another ledger, or another size of it.
    #[error("The proof belongs to another head of the ledger. Ask for a proof for the head you hold.")]
    OtherHead,
    /// The entry is not there.
    #[error(
        "The proof does not show that entry {sequence} is in the ledger. Keep it, and ask the ledger's owner for an explanation."
    )]
    Inclusion {
        /// Which entry.
        sequence: u64,
    },
    /// The earlier ledger is not contained in the later one.
    #[error(
        "The proof does not show that the first {old} of {new} entries are unchanged. Keep it, and ask the ledger's owner for an explanation."
    )]
    Consistency {
        /// The earlier size.
        old: u64,
        /// The later size.
        new: u64,
    },
}

fn outputs(path: &[Hash]) -> Vec<Output<Sha256>> {
    path.iter().map(|hash| hash.0.into()).collect()
}

fn root(hash: Hash, size: u64) -> RootHash<Sha256> {
    RootHash::new(hash.0.into(), size)
}
