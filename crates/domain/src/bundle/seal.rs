//! How a bundle is written, signed and opened.
//!
//! What is signed is the *canonical* text of the content: JSON with the keys of every object in order, two spaces for each
//! step in, one line feed between lines. So the line ends and spaces that mail programs change do no harm, and a letter that
//! somebody changes does. The signature is Ed25519 (RFC 8032), strictly verified, with a line in front that keeps it apart
//! from anything else that is ever signed with the same key.

use super::{Content, LARGEST, Refusal};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::{Value, error::Category};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What stands in every bundle.
const FORMAT: &str = "samskapa-bundle/1";
/// What stands in every bundle of whatever version.
const FAMILY: &str = "samskapa-bundle/";
/// What stands before the content when it is signed.
const CONTEXT: &str = "samskapa bundle 1\n";

/// A bundle that was opened: its signature fits what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What it says.
    pub content: Content,
    /// The key that signed it, in hexadecimal.
    pub key: String,
    /// The file in its canonical form.
    pub text: String,
}

#[derive(Serialize, Deserialize)]
struct Envelope {
    format: String,
    content: Value,
    key: String,
    signature: String,
}

/// The public key that belongs to a secret one, in hexadecimal.
pub fn public(secret: &[u8; 32]) -> String {
    hex(SigningKey::from_bytes(secret).verifying_key().as_bytes())
}

/// The fingerprint of a key, in eight groups to read over the telephone.
pub fn fingerprint(key: &str) -> String {
    let digits = hex(&Sha256::digest(key.as_bytes())[..16]);
    let groups: Vec<&str> = (0..8).filter_map(|nth| digits.get(nth * 4..nth * 4 + 4)).collect();
    groups.join(" ")
}

/// The fingerprint of a file.
pub fn sha256(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// A bundle with this content, signed; the text of the file.
///
/// # Errors
/// [`Refusal::Unfit`] where the content cannot be written.
pub fn sealed(content: &Content, secret: &[u8; 32]) -> Result<String, Refusal> {
    let content = serde_json::to_value(content).map_err(|_| Refusal::Unfit)?;
    let key = SigningKey::from_bytes(secret);
    let signature = key.sign(to_sign(&content).as_bytes());
    let (key, signature) = (hex(key.verifying_key().as_bytes()), hex(&signature.to_bytes()));
    let envelope = Envelope { format: FORMAT.to_owned(), content, key, signature };
    Ok(canonical(&serde_json::to_value(envelope).map_err(|_| Refusal::Unfit)?))
}

/// Opens a bundle.
///
/// # Errors
/// A [`Refusal`] that says what is the matter with the file.
pub fn opened(text: &str) -> Result<Opened, Refusal> {
    if text.len() > LARGEST {
        return Err(Refusal::TooLarge { kilobytes: text.len() / 1024, most: LARGEST / 1024 });
    }
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|why| match why.classify() {
        Category::Eof if !text.trim().is_empty() => Refusal::Torn,
        _ => Refusal::NotABundle,
    })?;
    match value.get("format").and_then(Value::as_str) {
        Some(FORMAT) => {}
        Some(other) if other.starts_with(FAMILY) => return Err(Refusal::Newer),
        _ => return Err(Refusal::NotABundle),
    }
    let text = canonical(&value);
    let envelope: Envelope = serde_json::from_value(value).map_err(|_| Refusal::Torn)?;
    let key = unhex(&envelope.key).and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok()).ok_or(Refusal::Tampered)?;
    let signature = unhex(&envelope.signature).map(|bytes| Signature::from_bytes(&bytes)).ok_or(Refusal::Tampered)?;
    key.verify_strict(to_sign(&envelope.content).as_bytes(), &signature).map_err(|_| Refusal::Tampered)?;
    let content = serde_json::from_value(envelope.content).map_err(|_| Refusal::Unfit)?;
    Ok(Opened { content, key: hex(key.as_bytes()), text })
}

/// What a bundle says that was opened before it was kept: its signature is not looked at again, each time a page is shown.
pub(super) fn kept(text: &str) -> Option<Content> {
    #[derive(Deserialize)]
    struct Kept {
        content: Content,
    }
    serde_json::from_str::<Kept>(text).ok().map(|kept| kept.content)
}

fn to_sign(content: &Value) -> String {
    format!("{CONTEXT}{}", canonical(content))
}

/// The canonical text of a value.
fn canonical(value: &Value) -> String {
    let mut text = String::new();
    write_value(&mut text, value, 0);
    text.push('\n');
    text
}

fn write_value(text: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            // Whether serde_json keeps the order of keys depends on who else is in the program; here it never matters.
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(name, _)| *name);
            write_all(text, '{', '}', depth, fields, |text, (name, value)| {
                text.push_str(&Value::String(name.clone()).to_string());
                text.push_str(": ");
                write_value(text, value, depth + 1);
            });
        }
        Value::Array(values) if !values.is_empty() => {
            write_all(text, '[', ']', depth, values, |text, value| write_value(text, value, depth + 1));
        }
        other => text.push_str(&other.to_string()),
    }
}

fn write_all<T>(
    text: &mut String,
    open: char,
    close: char,
    depth: usize,
    all: impl IntoIterator<Item = T>,
    mut one: impl FnMut(&mut String, T),
) {
    text.push(open);
    for (nth, item) in all.into_iter().enumerate() {
        text.push_str(if nth == 0 { "\n" } else { ",\n" });
        text.push_str(&"  ".repeat(depth + 1));
        one(text, item);
    }
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
    text.push(close);
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex<const LENGTH: usize>(text: &str) -> Option<[u8; LENGTH]> {
    let digits = (text.len() == LENGTH * 2 && text.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(text)?;
    let mut bytes = [0; LENGTH];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}
