//! Writing: a batch in one durable transaction, and erasing that leaves nothing behind.

use std::sync::LazyLock;
use std::sync::atomic::Ordering;

use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection, Row};

use super::{SqliteStore, connect, files};
use crate::content::ContentId;
use crate::error::Error;
use crate::hash::{Hash, to_hex};
use crate::store::{Appended, Batch, NewEntry, Sealed, Tombstone};

/// How many rows go into one statement. Few sizes, so that each statement is prepared once.
const SIZES: [usize; 3] = [128, 16, 1];

static INSERT_ENTRIES: LazyLock<[String; 3]> =
    LazyLock::new(|| statements("INSERT INTO entries (sequence, hash, body) VALUES", 3));
static INSERT_CONTENTS: LazyLock<[String; 3]> =
    LazyLock::new(|| statements("INSERT INTO contents (id, sequence, seal, salt, text) VALUES", 5));

fn statements(start: &str, columns: usize) -> [String; 3] {
    // Without numbers: SQLite looks up a numbered parameter's name in a list that grows with every one before it.
    let row = format!("({})", vec!["?"; columns].join(", "));
    SIZES.map(|rows| format!("{start} {}", vec![row.as_str(); rows].join(", ")))
}

/// Cuts rows into pieces of the sizes that there are statements for.
fn pieces<T>(mut rows: &[T]) -> impl Iterator<Item = (usize, &[T])> {
    std::iter::from_fn(move || {
        let size = SIZES.iter().position(|size| *size <= rows.len())?;
        let (piece, rest) = rows.split_at(SIZES[size]);
        rows = rest;
        Some((size, piece))
    })
}

impl SqliteStore {
    pub(super) async fn write_batch(&self, batch: &Batch) -> Result<Appended, Error> {
        if !batch.erase.is_empty() {
            // A snapshot may know what is to be erased.
            files::remove_snapshot(&self.dir)?;
            self.unsettled.store(true, Ordering::Release);
        }
        let mut slot = self.writer.lock().await;
        let mut connection = match slot.take() {
            Some(connection) => connection,
            None => connect(&self.path).await?,
        };
        let appended = append(&mut connection, batch).await.map_err(|error| self.fault(&error))?;
        *slot = Some(connection);
        Ok(appended)
    }

    /// Moves the log into the file and cuts it to nothing, so that no earlier page of an erased text is left in it.
    pub(super) async fn truncate_log(&self) -> Result<bool, Error> {
        if !self.unsettled.swap(false, Ordering::AcqRel) {
            return Ok(true);
        }
        let done = self.checkpoint().await;
        if !matches!(done, Ok(true)) {
            self.unsettled.store(true, Ordering::Release);
        }
        done
    }

    async fn checkpoint(&self) -> Result<bool, Error> {
        // A connection of its own with little patience: whoever reads for long must not keep the writer waiting.
        let mut connection = connect(&self.path).await?;
        let done = async {
            sqlx::query("PRAGMA busy_timeout = 100").execute(&mut connection).await?;
            let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut connection).await?;
            Ok(row.try_get::<i64, _>(0)? == 0)
        };
        let done = done.await.map_err(|error| self.fault(&error));
        drop(connection.close().await);
        match done {
            Err(Error::Busy { .. }) => Ok(false),
            other => other,
        }
    }
}

async fn append(connection: &mut SqliteConnection, batch: &Batch) -> Result<Appended, sqlx::Error> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let last = sqlx::query("SELECT sequence, hash FROM entries ORDER BY sequence DESC LIMIT 1")
        .fetch_optional(&mut *transaction)
        .await?;
    let (sequence, hash) = match last {
        Some(row) => (row.try_get::<i64, _>(0)?.cast_unsigned(), row.try_get::<String, _>(1)?),
        None => (0, Hash::ZERO.to_string()),
    };
    if sequence != batch.after.sequence || hash != batch.after.hash.to_string() {
        transaction.rollback().await?;
        return Ok(Appended::Moved);
    }
    insert_entries(&mut transaction, batch.after.sequence + 1, &batch.entries).await?;
    insert_contents(&mut transaction, &batch.contents).await?;
    insert_tombstones(&mut transaction, &batch.tombstones).await?;
    erase(&mut transaction, &batch.erase, &batch.time.to_string()).await?;
    transaction.commit().await?;
    Ok(Appended::Kept)
}

async fn insert_entries(connection: &mut SqliteConnection, first: u64, entries: &[NewEntry]) -> Result<(), sqlx::Error> {
    let mut sequence = first.cast_signed();
    for (size, piece) in pieces(entries) {
        let mut query = sqlx::query(INSERT_ENTRIES[size].as_str());
        for entry in piece {
            query = query.bind(sequence).bind(entry.hash.to_string()).bind(entry.body.as_str());
            sequence += 1;
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

async fn insert_contents(connection: &mut SqliteConnection, contents: &[Sealed]) -> Result<(), sqlx::Error> {
    for (size, piece) in pieces(contents) {
        let mut query = sqlx::query(INSERT_CONTENTS[size].as_str());
        for Sealed { sequence, content, seal } in piece {
            query = query
                .bind(content.id.to_string())
                .bind(sequence.cast_signed())
                .bind(seal.to_string())
                .bind(to_hex(&content.salt))
                .bind(content.text.as_str());
        }
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

async fn insert_tombstones(connection: &mut SqliteConnection, tombstones: &[Tombstone]) -> Result<(), sqlx::Error> {
    for Tombstone { sequence, id, seal, at } in tombstones {
        sqlx::query("INSERT INTO contents (id, sequence, seal, erased_at) VALUES ($1, $2, $3, $4)")
            .bind(id.to_string())
            .bind(sequence.cast_signed())
            .bind(seal.to_string())
            .bind(at.to_string())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

async fn erase(connection: &mut SqliteConnection, ids: &[ContentId], time: &str) -> Result<(), sqlx::Error> {
    for id in ids {
        // What has been erased before keeps its first tombstone.
        sqlx::query("UPDATE contents SET salt = NULL, text = NULL, erased_at = $1 WHERE id = $2 AND erased_at IS NULL")
            .bind(time)
            .bind(id.to_string())
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}
