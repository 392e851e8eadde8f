//! Turns bytes into text: UTF-8, UTF-16 and the older code page of Windows, with or without a mark at the start that says which.

use super::Fault;
use std::borrow::Cow;

/// The text of a file.
pub(super) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Fault> {
    let text = decode(bytes);
    if text.contains('\0') || text.trim_matches('\u{feff}').trim().is_empty() {
        return Err(if text.contains('\0') { Fault::NotText } else { Fault::Empty });
    }
    // Files of old Macs end their lines with this sign alone.
    if text.contains('\r') && !text.contains('\n') {
        return Ok(Cow::Owned(text.replace('\r', "\n")));
    }
    Ok(text)
}

fn decode(bytes: &[u8]) -> Cow<'_, str> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => Cow::Owned(sixteen(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(sixteen(rest, u16::from_be_bytes)),
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            match zeros(bytes) {
                Some(true) => Cow::Owned(sixteen(bytes, u16::from_be_bytes)),
                Some(false) => Cow::Owned(sixteen(bytes, u16::from_le_bytes)),
                None => match std::str::from_utf8(bytes) {
                    Ok(text) => Cow::Borrowed(text),
                    Err(_) => Cow::Owned(bytes.iter().map(|byte| windows(*byte)).collect()),
                },
            }
        }
    }
}

fn sixteen(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// Whether nearly every other byte is zero, as in Western text of UTF-16; true if the first of each pair is.
fn zeros(bytes: &[u8]) -> Option<bool> {
    let start = &bytes[..bytes.len().min(1024)];
    let count = start.len() / 2;
    let zero = |offset: usize| start.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (zero(0), zero(1));
    match count {
        0..2 => None,
        _ if first * 10 >= count * 8 && second * 10 < count => Some(true),
        _ if second * 10 >= count * 8 && first * 10 < count => Some(false),
        _ => None,
    }
}

/// The letters of Windows-1252 that differ from Latin-1; the five free places are kept as they are.
/// Source: the WHATWG Encoding Standard, index windows-1252.
fn windows(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
        '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
