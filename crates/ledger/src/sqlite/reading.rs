//! Reading entries and contents, whatever state they are in.
//!
//! Many rows are read as one text where possible: the database joins them with `string_agg`, which is several times faster
//! than handing over row by row.

use std::collections::BTreeMap;

use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::SqliteStore;
use crate::content::ContentId;
use crate::error::Error;
use crate::hash::{Hash, from_hex};
use crate::page::finding;
use crate::store::{Remains, StoredContent, StoredEntry, Tip};
use crate::verify::Flaw;

/// A text that is no entry.
const NO_ENTRY: &str = " ";

impl SqliteStore {
    pub(super) async fn read_tip(&self) -> Result<Tip, Error> {
        let query = sqlx::query("SELECT sequence, hash FROM entries ORDER BY sequence DESC LIMIT 1");
        let row = query.fetch_optional(&self.readers).await.map_err(|error| self.fault(&error))?;
        let Some(row) = row else {
            return Ok(Tip::START);
        };
        let sequence = self.number(&row, 0)?;
        let hash = String::from_utf8_lossy(&bytes(&row, 1)).into_owned();
        match hash.parse() {
            Ok(hash) => Ok(Tip { sequence, hash }),
            Err(_) => Err(Error::Broken(Box::new(finding(sequence, Flaw::WrongHash, "a hash", hash)))),
        }
    }

    pub(super) async fn read_lines(&self, from: u64, limit: u32) -> Result<String, Error> {
        let query = "SELECT string_agg(body, $1), COUNT(*), COUNT(body) \
                     FROM (SELECT body FROM entries WHERE sequence >= $2 ORDER BY sequence LIMIT $3) AS page";
        let query = sqlx::query(query).bind("\n").bind(signed(from)).bind(limit);
        let row = query.fetch_one(&self.readers).await.map_err(|error| self.fault(&error))?;
        if self.number(&row, 1)? != self.number(&row, 2)? {
            // A row without a text would vanish from the joined one.
            return Ok(NO_ENTRY.to_owned());
        }
        // Bytes that are no text make a text that is no entry, which the reader will notice.
        Ok(String::from_utf8(bytes(&row, 0)).unwrap_or_else(|_| NO_ENTRY.to_owned()))
    }

    pub(super) async fn read_entries(&self, from: u64, limit: u32) -> Result<Vec<StoredEntry>, Error> {
        let query = sqlx::query("SELECT sequence, hash, body FROM entries WHERE sequence >= $1 ORDER BY sequence LIMIT $2");
        let rows =
            query.bind(signed(from)).bind(limit).fetch_all(&self.readers).await.map_err(|error| self.fault(&error))?;
        let entry = |row: &SqliteRow| {
            let hash = String::from_utf8_lossy(&bytes(row, 1)).into_owned();
            Ok(StoredEntry { sequence: self.number(row, 0)?, hash, body: bytes(row, 2) })
        };
        rows.iter().map(entry).collect()
    }

    pub(super) async fn read_hashes(&self, from: u64, limit: u32) -> Result<Vec<Hash>, Error> {
        let query = "SELECT string_agg(hash, $1) \
                     FROM (SELECT hash FROM entries WHERE sequence >= $2 ORDER BY sequence LIMIT $3) AS page";
        let query = sqlx::query(query).bind("\n").bind(signed(from)).bind(limit);
        let row = query.fetch_one(&self.readers).await.map_err(|error| self.fault(&error))?;
        let text = String::from_utf8_lossy(&bytes(&row, 0)).into_owned();
        let hash = |(sequence, line): (u64, &str)| {
            line.parse().map_err(|_| Error::Broken(Box::new(finding(sequence, Flaw::WrongHash, "a hash", line))))
        };
        (from..).zip(text.lines()).map(hash).collect()
    }

    pub(super) async fn read_contents(&self, first: u64, last: u64) -> Result<Vec<StoredContent>, Error> {
        let query = "SELECT id, sequence, seal, salt, text, erased_at FROM contents \
                     WHERE sequence BETWEEN $1 AND $2 ORDER BY sequence, id";
        let query = sqlx::query(query).bind(signed(first)).bind(signed(last));
        let rows = query.fetch_all(&self.readers).await.map_err(|error| self.fault(&error))?;
        // A content whose id cannot be read is found missing by the entry that mentions it.
        Ok(rows.iter().filter_map(|row| self.content(row)).collect())
    }

    fn content(&self, row: &SqliteRow) -> Option<StoredContent> {
        let id = text(row, 0)?.parse().ok()?;
        let sequence = self.number(row, 1).ok()?;
        let seal = text(row, 2).and_then(|seal| seal.parse().ok()).unwrap_or_default();
        let erased_at = text(row, 5).and_then(|time| time.parse().ok());
        let salt = text(row, 3).and_then(|salt| from_hex(&salt));
        let remains = match (salt, text(row, 4), erased_at) {
            (Some(salt), Some(text), None) => Remains::Whole { salt, text },
            (None, None, Some(at)) => Remains::Erased { at },
            _ => Remains::Damaged,
        };
        Some(StoredContent { id, sequence, seal, remains })
    }

    pub(super) async fn read_seals(&self, ids: &[ContentId]) -> Result<BTreeMap<ContentId, Hash>, Error> {
        let mut seals = BTreeMap::new();
        for id in ids {
            let query = sqlx::query("SELECT seal FROM contents WHERE id = $1").bind(id.to_string());
            let row = query.fetch_optional(&self.readers).await.map_err(|error| self.fault(&error))?;
            if let Some(seal) = row.and_then(|row| text(&row, 0)?.parse().ok()) {
                seals.insert(*id, seal);
            }
        }
        Ok(seals)
    }

    fn number(&self, row: &SqliteRow, column: usize) -> Result<u64, Error> {
        row.try_get::<i64, _>(column).map(i64::cast_unsigned).map_err(|error| self.fault(&error))
    }
}

/// A column as bytes, whatever type it claims to have.
pub(super) fn bytes(row: &SqliteRow, column: usize) -> Vec<u8> {
    row.try_get_unchecked::<Option<Vec<u8>>, _>(column).ok().flatten().unwrap_or_default()
}

/// A column as text, if there is any.
pub(super) fn text(row: &SqliteRow, column: usize) -> Option<String> {
    String::from_utf8(row.try_get_unchecked::<Option<Vec<u8>>, _>(column).ok()??).ok()
}

/// Databases count with a sign.
fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
