//! A slip of paper with a code, for one ballot from home. The house keeps the name of the ballot, which is made from the
//! code, and never the code: whoever reads the ledger cannot vote, and cannot tell whose slip a ballot came from.

use crate::{BallotId, RoundId, code::Code};
use sha2::{Digest, Sha256};

/// Making the name is slow on purpose, so that nobody tries all codes against a ledger they hold.
const TURNS: u32 = 1 << 14;

/// The ballot of a slip in a round.
pub fn ballot(round: RoundId, code: &Code) -> BallotId {
    let mut hash = Sha256::new()
        .chain_update(b"samskapa slip 1\n")
        .chain_update(round.0.as_bytes())
        .chain_update(code.to_string())
        .finalize();
    for _ in 0..TURNS {
        hash = Sha256::digest(hash);
    }
    let mut name = [0; 16];
    name.copy_from_slice(&hash[..16]);
    BallotId(uuid::Builder::from_custom_bytes(name).into_uuid())
}
