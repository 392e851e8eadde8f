//! Secrets that a browser holds: tokens of sessions and links, and the token that shows that a form is ours.
//!
//! A token is 32 bytes of chance. The house keeps only its hash, so that whoever reads the house's disk
//! cannot walk in.

use crate::house::House;
use samskapa_ledger::{Chance, Error};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use subtle::ConstantTimeEq;
use uuid::Uuid;

/// A token, as the browser holds it.
#[derive(Clone)]
pub struct Token([u8; 32]);

impl Token {
    /// A fresh token.
    pub fn fresh(chance: &dyn Chance) -> Result<Self, Error> {
        chance.draw().map(Self)
    }

    /// Reads a token from a cookie or an address.
    pub fn read(text: &str) -> Option<Self> {
        unhex(text).map(Self)
    }

    /// As it stands in a cookie or an address.
    pub fn written(&self) -> String {
        hex(&self.0)
    }

    /// Under which key the house keeps what belongs to it.
    pub fn hash(&self) -> String {
        hex(&Sha256::digest(self.0))
    }

    /// Sixteen bytes that belong to this token, for one purpose and one thing; they cannot be turned back into it.
    pub fn derived(&self, purpose: &str, of: Uuid) -> [u8; 16] {
        let hash = Sha256::new()
            .chain_update(b"samskapa derived 1\n")
            .chain_update(purpose)
            .chain_update(b"\n")
            .chain_update(of.as_bytes())
            .chain_update(self.0)
            .finalize();
        let mut derived = [0; 16];
        derived.copy_from_slice(&hash[..16]);
        derived
    }

    /// The token for forms of the same session; it cannot be turned back into the session's.
    pub fn for_forms(&self) -> FormToken {
        let hash = Sha256::new().chain_update(b"samskapa form 1\n").chain_update(self.0).finalize();
        let mut token = [0; 16];
        token.copy_from_slice(&hash[..16]);
        FormToken(token)
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

/// What every form of a session carries.
#[derive(Clone)]
pub struct FormToken([u8; 16]);

impl FormToken {
    /// As it stands in one form: never the same twice, so that the size of compressed pages betrays nothing.
    pub fn veiled(&self, house: &House) -> String {
        let Ok(chance) = house.chance.draw() else { return String::new() };
        let mut veil = [0; 16];
        veil.copy_from_slice(&chance[..16]);
        hex(&veil) + &hex(&xor(&veil, &self.0))
    }

    /// Whether a form carries this token.
    pub fn is(&self, sent: &str) -> bool {
        let Some(both) = unhex::<32>(sent) else { return false };
        let (mut veil, mut veiled) = ([0; 16], [0; 16]);
        veil.copy_from_slice(&both[..16]);
        veiled.copy_from_slice(&both[16..]);
        xor(&veil, &veiled).ct_eq(&self.0).into()
    }
}

impl std::fmt::Debug for FormToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FormToken(…)")
    }
}

fn xor(one: &[u8; 16], other: &[u8; 16]) -> [u8; 16] {
    std::array::from_fn(|place| one[place] ^ other[place])
}

/// Bytes as small letters and digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex<const LENGTH: usize>(text: &str) -> Option<[u8; LENGTH]> {
    let is_hex = text.len() == LENGTH * 2 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let digits = is_hex.then_some(text)?;
    let mut bytes = [0; LENGTH];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[place * 2..place * 2 + 2], 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_as_it_was_written_and_nothing_else_is() {
        let token = Token([7; 32]);
        assert_eq!(Token::read(&token.written()).map(|read| read.0), Some(token.0));
        for wrong in ["", "07", &"g".repeat(64), &"0".repeat(65), &"å".repeat(32)] {
            assert!(Token::read(wrong).is_none(), "{wrong:?}");
        }
    }

    #[test]
    fn a_form_carries_the_token_of_its_own_session_only() {
        let token = Token([7; 32]).for_forms();
        let veil = [9; 16];
        let sent = hex(&veil) + &hex(&xor(&veil, &token.0));
        assert!(token.is(&sent));
        assert!(!Token([8; 32]).for_forms().is(&sent));
        assert!(!token.is(""));
        assert!(!token.is(&hex(&token.0)));
    }
}
