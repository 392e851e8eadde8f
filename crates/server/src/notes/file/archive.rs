//! Looks into an archive with care: so many entries, so many bytes, and not one more.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::guard::{Named, guarded};
use super::{Unreadable, letters};

/// The most that an archive may unpack to, in bytes.
const MOST: u64 = 120 * 1024 * 1024;
const MOST_ENTRIES: usize = 5_000;

/// An archive of which every entry was unpacked once, into nothing, to see that it is no larger than it may be. What an
/// archive says of its own sizes is not believed.
pub(super) struct Archive<'a> {
    file: &'a Named,
    inside: ZipArchive<Cursor<&'a [u8]>>,
}

impl<'a> Archive<'a> {
    pub(super) fn open(file: &'a Named, bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let damaged = || file.damaged("a packed document");
        let opened = guarded(|| ZipArchive::new(Cursor::new(bytes)));
        let mut inside = opened.and_then(Result::ok).ok_or_else(damaged)?;
        if inside.len() > MOST_ENTRIES {
            return Err(file.swells());
        }
        let measured = guarded(|| measure(&mut inside)).ok_or_else(damaged)?;
        match measured {
            Measure::Fits => Ok(Self { file, inside }),
            Measure::Swells => Err(file.swells()),
            Measure::Locked => Err(Unreadable::Locked { name: file.name() }),
            Measure::Damaged => Err(damaged()),
        }
    }

    pub(super) fn has(&self, entry: &str) -> bool {
        self.inside.index_for_name(entry).is_some()
    }

    /// The text of an entry.
    pub(super) fn text(&mut self, entry: &str) -> Result<String, Unreadable> {
        let mut bytes = Vec::new();
        let read =
            guarded(|| self.inside.by_name(entry).ok().and_then(|inside| inside.take(MOST).read_to_end(&mut bytes).ok()));
        read.flatten().and_then(|_| letters::decode(&bytes)).ok_or_else(|| self.file.damaged("a packed document"))
    }
}

enum Measure {
    Fits,
    Swells,
    Locked,
    Damaged,
}

fn measure(inside: &mut ZipArchive<Cursor<&[u8]>>) -> Measure {
    let mut left = MOST;
    for entry in 0..inside.len() {
        let entry = match inside.by_index(entry) {
            Ok(entry) => entry,
            Err(zip::result::ZipError::UnsupportedArchive(what)) if what.contains("assword") => return Measure::Locked,
            Err(_) => return Measure::Damaged,
        };
        match std::io::copy(&mut entry.take(left + 1), &mut std::io::sink()) {
            Ok(size) if size > left => return Measure::Swells,
            Ok(size) => left -= size,
            Err(_) => return Measure::Damaged,
        }
    }
    Measure::Fits
}
