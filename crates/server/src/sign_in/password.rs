//! Passwords: what may be one, and how one is kept and checked (Argon2id).

use super::account::{Account, NoAccount};
use crate::house::House;
use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use samskapa_ledger::Error;
use std::sync::LazyLock;
use tokio::{sync::Semaphore, task};

/// Length is what makes a password strong; rules about characters make people write it on a note.
pub(super) const SHORTEST: usize = 12;
/// Longer ones would only keep the machine busy.
pub(super) const LONGEST: usize = 200;

/// One check takes 19 MiB and some hundredths of a second; more than a few at once would starve the pages.
static AT_ONCE: Semaphore = Semaphore::const_new(4);

/// The hash that is checked when there is no such account, so that a wrong name takes as long as a wrong
/// password.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash("nobody has this password").unwrap_or_default());

/// Why a password cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// Too short.
    #[error("the password has {0} characters and needs at least {SHORTEST}: three or four words are easy to remember")]
    Short(usize),
    /// Too long.
    #[error("the password has {0} characters and may have {LONGEST}: make it shorter")]
    Long(usize),
    /// It is the name.
    #[error("the password is the name of the account: choose another")]
    SameAsName,
}

/// The hash of a password that is fit for use.
pub(super) async fn seal(_: &House, name: &str, password: String) -> Result<String, NoAccount> {
    match password.chars().count() {
        length if length < SHORTEST => return Err(Unfit::Short(length).into()),
        length if length > LONGEST => return Err(Unfit::Long(length).into()),
        _ if password.to_lowercase() == name => return Err(Unfit::SameAsName.into()),
        _ => {}
    }
    at_leisure(move || hash(&password))
        .await
        .flatten()
        .ok_or(NoAccount::Fault(Error::NoChance { reason: "the password could not be hashed".to_owned() }))
}

/// Whether it is the password of the account; takes the same time if there is none.
pub(super) async fn is_right(account: Option<&Account>, password: String) -> bool {
    let secret = account.and_then(|account| account.secret.clone());
    let known = secret.is_some();
    let checked = at_leisure(move || {
        let secret = secret.as_deref().unwrap_or(&NOBODY);
        password.len() <= LONGEST * 4
            && PasswordHash::new(secret)
                .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    });
    checked.await.unwrap_or(false) && known
}

/// Makes the hash of nobody's password ahead of time, so that the first visitor does not wait for it.
pub(super) fn prepare() {
    LazyLock::force(&NOBODY);
}

async fn at_leisure<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let _turn = AT_ONCE.acquire().await.ok()?;
    task::spawn_blocking(work).await.ok()
}

fn hash(password: &str) -> Option<String> {
    Argon2::default().hash_password(password.as_bytes()).ok().map(|hash| hash.to_string())
}
