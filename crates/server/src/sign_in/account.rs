//! Accounts of those who lead. They lie in a drawer and not in the ledger: who may sign in is no part of
//! what was said, and an account that is closed is gone.

use super::password;
use crate::{house::House, rights::Role};
use samskapa_ledger::Error;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

const DRAWER: &str = "account";
/// The longest name.
pub(super) const NAME_LIMIT: usize = 60;

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Which account it is, whatever it is called.
    pub id: Uuid,
    /// The name that they sign in with, in small letters.
    pub name: String,
    /// The name that others see.
    pub shown_as: String,
    /// What they may do.
    pub role: Role,
    /// Whether it is closed for now.
    pub closed: bool,
    /// Rises when the password changes or the account is closed; sessions of an earlier turn are over.
    pub turn: u32,
    /// The hash of the password; none before the first has been chosen.
    pub(super) secret: Option<String>,
}

/// Why an account cannot be made or changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoAccount {
    /// The name cannot be used.
    #[error("'{0}' cannot be a name to sign in with: use letters, digits, dots and dashes, at most {NAME_LIMIT} characters")]
    BadName(String),
    /// The name is taken.
    #[error("there is already an account '{0}': choose another name")]
    Taken(String),
    /// There is no such account.
    #[error("there is no account '{0}': look at the list of accounts")]
    Unknown(String),
    /// Nobody would be left who could open an account.
    #[error("'{0}' is the last who may look after accounts: give that right to somebody else first")]
    LastAdmin(String),
    /// The password cannot be used.
    #[error(transparent)]
    Password(#[from] password::Unfit),
    /// The drawer cannot be read or written.
    #[error(transparent)]
    Fault(#[from] Error),
}

/// Who the account is for.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// The name to sign in with.
    pub name: String,
    /// The name that others see; the former if empty.
    pub shown_as: String,
    /// What they may do.
    pub role: Role,
    /// The password; without one the account is entered by a sign-in link first.
    pub password: Option<String>,
}

/// Makes an account.
pub async fn create_account(house: &House, new: NewAccount) -> Result<Account, NoAccount> {
    let name = fold_name(&new.name);
    let fits = |c: char| c.is_alphanumeric() || ".-_@".contains(c);
    if name.is_empty() || name.chars().count() > NAME_LIMIT || !name.chars().all(fits) {
        return Err(NoAccount::BadName(new.name));
    }
    if find(house, &name).await?.is_some() {
        return Err(NoAccount::Taken(name));
    }
    let secret = match new.password {
        Some(password) => Some(password::seal(house, &name, password).await?),
        None => None,
    };
    let shown_as = new.shown_as.trim();
    let account = Account {
        id: house.fresh_key()?,
        shown_as: if shown_as.is_empty() { new.name.trim() } else { shown_as }.chars().take(NAME_LIMIT).collect(),
        name,
        role: new.role,
        closed: false,
        turn: 0,
        secret,
    };
    keep(house, &account).await?;
    Ok(account)
}

/// The account of that name, however it is capitalised.
pub async fn find(house: &House, name: &str) -> Result<Option<Account>, Error> {
    let kept = house.drawers().get(DRAWER, &fold_name(name)).await?;
    Ok(kept.and_then(|kept| read(&kept.value)))
}

/// All accounts, by name.
pub async fn all(house: &House) -> Result<Vec<Account>, Error> {
    let kept = house.drawers().list(DRAWER).await?;
    Ok(kept.iter().filter_map(|kept| read(&kept.value)).collect())
}

/// Chooses a new password. All sessions of the account are over.
pub async fn set_password(house: &House, mut account: Account, password: String) -> Result<Account, NoAccount> {
    account.secret = Some(password::seal(house, &account.name, password).await?);
    account.turn += 1;
    keep(house, &account).await?;
    Ok(account)
}

/// Gives another role, closes or opens an account. All its sessions are over.
pub async fn change(house: &House, name: &str, role: Role, closed: bool) -> Result<Account, NoAccount> {
    let mut account = find(house, name).await?.ok_or_else(|| NoAccount::Unknown(name.to_owned()))?;
    let looks_after = |account: &Account| account.role == Role::Admin && !account.closed;
    let stays = role == Role::Admin && !closed;
    let others = all(house).await?.iter().filter(|other| other.id != account.id && looks_after(other)).count();
    if looks_after(&account) && !stays && others == 0 {
        return Err(NoAccount::LastAdmin(account.name));
    }
    (account.role, account.closed) = (role, closed);
    account.turn += 1;
    keep(house, &account).await?;
    Ok(account)
}

async fn keep(house: &House, account: &Account) -> Result<(), Error> {
    let value =
        serde_json::to_string(account).map_err(|why| Error::Unwritable { what: "an account", reason: why.to_string() })?;
    house.drawers().put(DRAWER, &account.name, &value, None).await
}

fn read(value: &str) -> Option<Account> {
    serde_json::from_str(value).inspect_err(|why| tracing::error!(%why, "an account cannot be read")).ok()
}

fn fold_name(name: &str) -> String {
    name.trim().to_lowercase()
}
