//! What a round came to, once somebody has published it; and what was tried with other rules, which is logged and shown as
//! such. The count itself is made elsewhere, from [`election_of`](super::election_of).

use super::Refusal;
use crate::{Stamp, general};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A count that somebody made: by which rule, with which knobs, and the hash of what it came to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Count {
    /// The name of the [`samskapa_tally::Rule`].
    pub rule: String,
    /// The knobs that were set, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub knobs: BTreeMap<String, String>,
    /// The SHA-256 of the result file, in hexadecimal.
    pub result: String,
}

/// A count that is published: everybody can read it, and it stands.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Publication {
    /// The count.
    pub count: Count,
    /// By whom, and when.
    pub by: Stamp,
}

/// A count that was only tried: what would have come out by another rule.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct WhatIf {
    /// The count.
    pub count: Count,
    /// Why somebody wanted to know.
    pub why: String,
    /// By whom, and when.
    pub by: Stamp,
}

impl Count {
    pub(super) fn checked(&self) -> Result<Self, crate::Refusal> {
        if samskapa_tally::Rule::named(&self.rule).is_none() {
            return Err(Refusal::NoSuchMethod { method: self.rule.clone() }.into());
        }
        if self.result.len() != 64 || !self.result.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(general::Refusal::Empty { field: "result" }.into());
        }
        Ok(self.clone())
    }
}
