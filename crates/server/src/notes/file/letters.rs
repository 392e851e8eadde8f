//! Turns bytes into text: UTF-8, UTF-16 and the older code page of Windows, with line ends and letters made alike.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of a file, or nothing if it is no text.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let text = if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        UTF_8.decode_without_bom_handling(rest).0
    } else if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        UTF_16LE.decode_without_bom_handling(rest).0
    } else if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        UTF_16BE.decode_without_bom_handling(rest).0
    } else if let Some(high) = zeros(bytes) {
        if high { UTF_16BE } else { UTF_16LE }.decode_without_bom_handling(bytes).0
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        text.into()
    } else {
        WINDOWS_1252.decode_without_bom_handling(bytes).0
    };
    is_text(&text).then(|| tidy(&text))
}

/// Whether every other byte is nearly always zero, as in Western text of UTF-16; true if the first of each pair is.
fn zeros(bytes: &[u8]) -> Option<bool> {
    let start = &bytes[..bytes.len().min(4096)];
    let pairs = start.chunks_exact(2);
    let (count, mut first, mut second) = (start.len() / 2, 0, 0);
    for pair in pairs {
        first += usize::from(pair[0] == 0);
        second += usize::from(pair[1] == 0);
    }
    match count {
        0..2 => None,
        _ if first * 10 >= count * 8 && second * 10 < count => Some(true),
        _ if second * 10 >= count * 8 && first * 10 < count => Some(false),
        _ => None,
    }
}

/// Text has hardly any control characters, and mostly letters, figures and spaces.
fn is_text(text: &str) -> bool {
    let (mut all, mut odd, mut plain) = (0_usize, 0_usize, 0_usize);
    for letter in text.chars() {
        all += 1;
        odd += usize::from(
            (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\u{c}' | '\u{b}')) || letter == '\u{fffd}',
        );
        plain += usize::from(letter.is_alphanumeric() || letter.is_whitespace());
    }
    odd * 100 <= all && plain * 2 >= all
}

/// One kind of line end, no invisible marks, and letters with dots and rings as one character each.
pub(super) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                tidied.push('\n');
            }
            '\u{c}' | '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}' => tidied.push('\n'),
            '\u{feff}' | '\u{ad}' | '\0' => {}
            '\u{308}' | '\u{30a}' | '\u{301}' => {
                let whole = tidied.pop().map(|base| composed(base, letter).ok_or(base));
                match whole {
                    Some(Ok(whole)) => tidied.push(whole),
                    Some(Err(base)) => tidied.extend([base, letter]),
                    None => tidied.push(letter),
                }
            }
            letter => tidied.push(letter),
        }
    }
    tidied
}

/// Files from a Mac and PDFs often hold a letter and its dots apart.
fn composed(base: char, mark: char) -> Option<char> {
    let pairs = [
        ('a', '\u{308}', 'ä'),
        ('o', '\u{308}', 'ö'),
        ('u', '\u{308}', 'ü'),
        ('A', '\u{308}', 'Ä'),
        ('O', '\u{308}', 'Ö'),
        ('U', '\u{308}', 'Ü'),
        ('a', '\u{30a}', 'å'),
        ('A', '\u{30a}', 'Å'),
        ('e', '\u{301}', 'é'),
        ('E', '\u{301}', 'É'),
        ('a', '\u{301}', 'á'),
        ('i', '\u{301}', 'í'),
        ('o', '\u{301}', 'ó'),
        ('u', '\u{301}', 'ú'),
        ('y', '\u{301}', 'ý'),
        ('e', '\u{308}', 'ë'),
    ];
    pairs.iter().find(|(letter, sign, _)| (*letter, *sign) == (base, mark)).map(|(_, _, whole)| *whole)
}
