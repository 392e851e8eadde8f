//! Drawers: small side storage for what is no part of history.
//!
//! Each change is one statement, so that a person who hangs up in the middle leaves nothing half done.

use std::sync::atomic::Ordering;

use jiff::Timestamp;
use sqlx::sqlite::{Sqlite, SqliteArguments, SqliteRow};
use sqlx::{Row, query::Query};

use super::reading::text;
use super::{SqliteStore, connect};
use crate::error::Error;
use crate::store::Kept;

impl SqliteStore {
    pub(super) async fn put_away(
        &self,
        drawer: &str,
        key: &str,
        value: &str,
        until: Option<Timestamp>,
    ) -> Result<(), Error> {
        let query = "INSERT INTO drawers (drawer, name, value, until) VALUES ($1, $2, $3, $4) \
                     ON CONFLICT (drawer, name) DO UPDATE SET value = excluded.value, until = excluded.until";
        let until = until.map(Timestamp::as_microsecond);
        self.change(sqlx::query(query).bind(drawer).bind(key).bind(value).bind(until)).await.map(drop)
    }

    pub(super) async fn look_up(&self, drawer: &str, key: &str) -> Result<Option<Kept>, Error> {
        let query =
            sqlx::query("SELECT name, value, until FROM drawers WHERE drawer = $1 AND name = $2").bind(drawer).bind(key);
        let row = query.fetch_optional(&self.readers).await.map_err(|error| self.fault(&error))?;
        row.map(|row| self.kept(&row)).transpose()
    }

    pub(super) async fn take_out(&self, drawer: &str, key: &str) -> Result<bool, Error> {
        let query = sqlx::query("DELETE FROM drawers WHERE drawer = $1 AND name = $2").bind(drawer).bind(key);
        self.change(query).await.map(|rows| rows > 0)
    }

    pub(super) async fn list_all(&self, drawer: &str) -> Result<Vec<Kept>, Error> {
        let query = sqlx::query("SELECT name, value, until FROM drawers WHERE drawer = $1 ORDER BY name").bind(drawer);
        let rows = query.fetch_all(&self.readers).await.map_err(|error| self.fault(&error))?;
        rows.iter().map(|row| self.kept(row)).collect()
    }

    /// Throws away every drawer but these.
    pub(crate) async fn leave_drawers(&self, but: &[&str]) -> Result<(), Error> {
        let names = serde_json::to_string(but)
            .map_err(|error| Error::Unwritable { what: "a list of drawers", reason: error.to_string() })?;
        let query = sqlx::query("DELETE FROM drawers WHERE drawer NOT IN (SELECT value FROM json_each($1))").bind(names);
        self.change(query).await.map(drop)
    }

    pub(super) async fn sweep_out(&self, now: Timestamp) -> Result<u64, Error> {
        self.change(sqlx::query("DELETE FROM drawers WHERE until < $1").bind(now.as_microsecond())).await
    }

    async fn change(&self, query: Query<'_, Sqlite, SqliteArguments>) -> Result<u64, Error> {
        let mut slot = self.writer.lock().await;
        let mut connection = match slot.take() {
            Some(connection) => connection,
            None => connect(&self.path).await?,
        };
        let done = query.execute(&mut connection).await.map_err(|error| self.fault(&error))?;
        *slot = Some(connection);
        // What was overwritten or thrown away is in the log still.
        self.unsettled.store(true, Ordering::Release);
        Ok(done.rows_affected())
    }

    fn kept(&self, row: &SqliteRow) -> Result<Kept, Error> {
        let torn = || Error::Torn { path: self.path.clone(), detail: "a drawer cannot be read".to_owned() };
        let until = row.try_get::<Option<i64>, _>(2).map_err(|error| self.fault(&error))?;
        let until = until.map(Timestamp::from_microsecond).transpose().map_err(|_| torn())?;
        Ok(Kept { key: text(row, 0).ok_or_else(torn)?, value: text(row, 1).ok_or_else(torn)?, until })
    }
}
