//! A file in blocks of whole rows, so that it may be larger than the memory.
//!
//! A row ends where its line does, unless the line ends within quotation marks: the number of marks before it, which is even outside
//! and odd within, tells which (RFC 4180). A block without any mark, as nearly all are, needs no counting.

use super::Fault;
use std::io::Read;

/// How much is read at first, in bytes. After each block it is twice as much, until it is [`ENOUGH`]: who votes and on what is known soon,
/// and those who want the heading alone do not read a whole file for it.
const FIRST: usize = 64 << 10;

/// So much gives every core something to do. More is worth its while in a large file only, since to touch memory for the first time
/// takes longer than to read the rows in it: then it is up to an eighth of what has been told.
const ENOUGH: usize = 256 << 10;

/// How much is read at a time at most, in bytes.
const MOST: usize = 1 << 20;

/// The longest row that is taken for one, in bytes.
pub(super) const LONGEST: usize = 64 << 20;

/// A reader of blocks.
pub(super) struct Blocks<R> {
    from: R,
    /// How much is read at a time.
    size: usize,
    /// How much has been handed out.
    told: u64,
    held: Vec<u8>,
    /// Where in what is held the next block begins.
    start: usize,
    /// The line on which it begins.
    line: u64,
    begun: bool,
    ended: bool,
}

/// Whole rows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block<'a> {
    /// The rows, each with its end except perhaps the last.
    pub bytes: &'a [u8],
    /// The line of the first, counted from 1.
    pub line: u64,
    /// Whether there are quotation marks in it.
    pub quoted: bool,
}

impl<R: Read> Blocks<R> {
    pub fn new(from: R) -> Self {
        Self { from, size: FIRST, told: 0, held: Vec::new(), start: 0, line: 1, begun: false, ended: false }
    }

    /// The next block; none at the end of the file.
    pub fn next(&mut self) -> Result<Option<Block<'_>>, Fault> {
        self.held.drain(..self.start);
        self.start = 0;
        let line = self.line;
        let (end, quoted) = loop {
            self.fill()?;
            if self.held.is_empty() {
                return Ok(None);
            }
            let quoted = memchr::memchr(b'"', &self.held).is_some();
            if self.ended {
                break (self.held.len(), quoted);
            }
            if let Some(end) = if quoted { last_end(&self.held) } else { memchr::memrchr(b'\n', &self.held) } {
                break (end + 1, quoted);
            }
            if self.held.len() > LONGEST {
                return Err(Fault::TooLong { line });
            }
        };
        self.start = end;
        self.told += u64::try_from(end).unwrap_or(u64::MAX);
        let worthwhile = usize::try_from(self.told / 8).unwrap_or(MOST).clamp(ENOUGH, MOST);
        self.size = worthwhile.min(2 * self.size);
        self.line += ends(&self.held[..end]);
        Ok(Some(Block { bytes: &self.held[..end], line, quoted }))
    }

    /// Reads one more piece, or to the end.
    fn fill(&mut self) -> Result<(), Fault> {
        if self.ended {
            return Ok(());
        }
        let before = self.held.len();
        // Of a row that goes on as much more as there is already, so that all of it is looked through a few times only. Read::take with
        // read_to_end fills the vector without setting it to zero first.
        let size = self.size.saturating_sub(before).max(before);
        self.held.reserve(size);
        let size = u64::try_from(size).unwrap_or(u64::MAX);
        let found = self.from.by_ref().take(size).read_to_end(&mut self.held)?;
        self.ended = u64::try_from(found).unwrap_or(u64::MAX) < size;
        if !std::mem::replace(&mut self.begun, true) && self.held.starts_with(b"\xef\xbb\xbf") {
            self.held.drain(..3);
        }
        Ok(())
    }
}

/// How many lines end in these bytes.
pub(super) fn ends(bytes: &[u8]) -> u64 {
    u64::try_from(memchr::memchr_iter(b'\n', bytes).count()).unwrap_or(u64::MAX)
}

/// Where the last row ends that does so outside quotation marks.
fn last_end(bytes: &[u8]) -> Option<usize> {
    let (mut within, mut last) = (false, None);
    for at in memchr::memchr2_iter(b'"', b'\n', bytes) {
        if bytes[at] == b'"' {
            within = !within;
        } else if !within {
            last = Some(at);
        }
    }
    last
}

/// The rows of a block with the line on which each begins; blank ones are left out.
pub(super) struct Rows<'a> {
    rest: &'a [u8],
    line: u64,
    quoted: bool,
}

impl<'a> Rows<'a> {
    pub fn of(block: Block<'a>) -> Self {
        Self { rest: block.bytes, line: block.line, quoted: block.quoted }
    }

    /// Those that have not been taken yet.
    pub fn left(self) -> Block<'a> {
        Block { bytes: self.rest, line: self.line, quoted: self.quoted }
    }
}

impl<'a> Iterator for Rows<'a> {
    type Item = (u64, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        while !self.rest.is_empty() {
            let end = if self.quoted { first_end(self.rest) } else { memchr::memchr(b'\n', self.rest) };
            let (row, rest) = match end {
                Some(end) => (&self.rest[..end], &self.rest[end + 1..]),
                None => (self.rest, &[][..]),
            };
            let line = self.line;
            self.line += if self.quoted { ends(row) + 1 } else { 1 };
            self.rest = rest;
            let row = row.strip_suffix(b"\r").unwrap_or(row);
            if !row.is_empty() {
                return Some((line, row));
            }
        }
        None
    }
}

/// Where the first row ends.
fn first_end(bytes: &[u8]) -> Option<usize> {
    let mut within = false;
    memchr::memchr2_iter(b'"', b'\n', bytes).find(|at| {
        within ^= bytes[*at] == b'"';
        !within && bytes[*at] == b'\n'
    })
}
