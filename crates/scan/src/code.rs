//! The square of black and white squares that says which page of which sheet it is.
//!
//! It is our own and not a QR code, for two reasons. The six marks already say where the page lies, so the square needs no
//! finders of its own, and all of its area goes into squares of 1.5 mm: it is read from pictures in which a QR code of the same
//! size drowns. And it is read only where it must stand, so that a QR code on a poster behind the sheet is never taken for it.
//!
//! Eight bytes of content and two of check sum are followed by fourteen of Reed–Solomon parity, so that three bytes in ten
//! may be read wrongly; what is healed must still agree with the check sum.

use crate::{layout, reed_solomon};
use serde::{Deserialize, Serialize};

/// Columns and rows.
pub const SIZE: (u8, u8) = (16, 12);

const BYTES: usize = 24;
const MESSAGE: usize = BYTES - reed_solomon::PARITY;
/// Laid over the bytes, so that a number of many zeros is no black lake.
const VEIL: [u8; BYTES] = [
    0x5a, 0xc3, 0x96, 0x69, 0x3c, 0xa5, 0xd2, 0x2d, 0xb4, 0x4b, 0x87, 0x78, 0xe1, 0x1e, 0x9c, 0x63, 0x36, 0xc9, 0x55, 0xaa,
    0x93, 0x6c, 0xd8, 0x27,
];
/// The letters of a sheet's number as people read it: no I, L, O or U, which are taken for others.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A sheet's number, drawn by chance when it is printed: forty bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct SheetNumber(u64);

impl SheetNumber {
    /// The number made of five bytes of chance.
    pub fn from_bytes(bytes: [u8; 5]) -> Self {
        Self(bytes.iter().fold(0, |number, byte| (number << 8) | u64::from(*byte)))
    }

    /// The number as it is kept; bits beyond the fortieth are left out.
    pub const fn from_number(number: u64) -> Self {
        Self(number & ((1 << 40) - 1))
    }

    /// The number itself.
    pub const fn number(self) -> u64 {
        self.0
    }

    fn bytes(self) -> [u8; 5] {
        let [_, _, _, bytes @ ..] = self.0.to_be_bytes();
        bytes
    }
}

impl std::fmt::Display for SheetNumber {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for place in (0..8).rev() {
            let letter = LETTERS[usize::from((self.0 >> (5 * place)).to_le_bytes()[0] & 31)];
            write!(formatter, "{}{}", char::from(letter), if place == 4 { "-" } else { "" })?;
        }
        Ok(())
    }
}

impl From<SheetNumber> for String {
    fn from(number: SheetNumber) -> Self {
        number.to_string()
    }
}

/// Why something typed is no number of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the number of a sheet is eight letters and digits, as K7QM-4TXA")]
pub struct NotANumber;

impl std::str::FromStr for SheetNumber {
    type Err = NotANumber;

    fn from_str(typed: &str) -> Result<Self, NotANumber> {
        let mut number = 0;
        let mut letters = 0;
        for letter in typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-') {
            let letter = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = LETTERS.iter().position(|known| char::from(*known) == letter).ok_or(NotANumber)?;
            letters += 1;
            if letters > 8 {
                return Err(NotANumber);
            }
            number = number << 5 | value as u64;
        }
        if letters == 8 { Ok(Self(number)) } else { Err(NotANumber) }
    }
}

impl TryFrom<String> for SheetNumber {
    type Error = NotANumber;

    fn try_from(typed: String) -> Result<Self, NotANumber> {
        typed.parse()
    }
}

/// Which page of which sheet it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PageCode {
    /// The version of the layout.
    pub version: u8,
    /// The sheet.
    pub sheet: SheetNumber,
    /// The page within it, from one.
    pub page: u8,
    /// How many pages the sheet has.
    pub pages: u8,
}

impl PageCode {
    /// A page of a sheet laid out as today.
    pub const fn new(sheet: SheetNumber, page: u8, pages: u8) -> Self {
        Self { version: layout::VERSION, sheet, page, pages }
    }

    /// The squares from the upper left, row by row; `true` is black.
    pub fn squares(&self) -> Vec<bool> {
        let mut word = self.message().to_vec();
        word.extend(reed_solomon::parity(&word));
        word.iter().zip(VEIL).flat_map(|(byte, veil)| (0..8).rev().map(move |bit| (byte ^ veil) >> bit & 1 == 1)).collect()
    }

    /// Reads the squares back, and says how many bytes had to be healed.
    pub fn from_squares(squares: &[bool]) -> Option<(Self, usize)> {
        if squares.len() != BYTES * 8 {
            return None;
        }
        let mut word: Vec<u8> = squares
            .chunks(8)
            .zip(VEIL)
            .map(|(bits, veil)| bits.iter().fold(0, |byte, bit| byte << 1 | u8::from(*bit)) ^ veil)
            .collect();
        let healed = reed_solomon::heal(&mut word)?;
        let sheet = SheetNumber::from_bytes([word[1], word[2], word[3], word[4], word[5]]);
        let code = Self { version: word[0], sheet, page: word[6], pages: word[7] };
        let whole = code.message()[..] == word[..MESSAGE] && (1..=code.pages).contains(&code.page);
        whole.then_some((code, healed))
    }

    fn message(&self) -> [u8; MESSAGE] {
        let mut message = [0; MESSAGE];
        message[0] = self.version;
        message[1..6].copy_from_slice(&self.sheet.bytes());
        message[6] = self.page;
        message[7] = self.pages;
        let sum = check_sum(&message[..8]);
        message[8..].copy_from_slice(&sum.to_be_bytes());
        message
    }
}

/// CRC-16/XMODEM.
fn check_sum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ (u16::from(*byte) << 8), |sum, _| if sum & 0x8000 == 0 { sum << 1 } else { sum << 1 ^ 0x1021 })
    })
}
