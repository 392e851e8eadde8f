//! The list of accounts, for those who look after them: who may sign in, as what, and a link for whoever is
//! new or has forgotten the password.

use super::{
    account::{self, Account, NewAccount, NoAccount},
    link::{LASTS, make_link},
};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Role,
};
use askama::Template;
use axum::extract::State;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "sign_in/accounts.html")]
struct AccountsPage {
    frame: Frame,
    accounts: Vec<Account>,
    new: Fields,
    made: Option<MadeLink>,
}

struct MadeLink {
    shown_as: String,
    address: String,
    minutes: u64,
}

/// What a form about an account says.
#[derive(Default, Deserialize)]
pub(super) struct Fields {
    #[serde(default)]
    name: String,
    #[serde(default)]
    shown_as: String,
    #[serde(default)]
    role: String,
    #[serde(default)]
    closed: bool,
}

/// Shows the list.
pub(super) async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&list(&house, house.frame(&visitor), Fields::default(), None).await?)
}

/// Adds an account and shows the link to give to its owner.
pub(super) async fn add(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let frame = house.frame(&visitor);
    let fields = form.fields;
    let role = Role::from_word(&fields.role).unwrap_or(Role::Lead);
    let new = NewAccount { name: fields.name.clone(), shown_as: fields.shown_as.clone(), role, password: None };
    match account::create_account(&house, new).await {
        Ok(account) => {
            let made = linked(&house, &account).await?;
            page::show(&list(&house, frame, Fields::default(), Some(made)).await?)
        }
        Err(why) => {
            let frame = frame.clone().refusing(said(&frame, why)?);
            page::show_refused(&list(&house, frame, fields, None).await?)
        }
    }
}

/// Gives another role, closes or opens.
pub(super) async fn change(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let frame = house.frame(&visitor);
    let role = Role::from_word(&form.fields.role).ok_or_else(|| Problem::Malformed(form.typed.clone()))?;
    match account::change(&house, &form.fields.name, role, form.fields.closed).await {
        Ok(_) => page::go_with_notice(&house, "/accounts", "notice-account-changed"),
        Err(why) => {
            let frame = frame.clone().refusing(said(&frame, why)?);
            page::show_refused(&list(&house, frame, Fields::default(), None).await?)
        }
    }
}

/// Makes a link for somebody who has forgotten the password.
pub(super) async fn link(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let account = account::find(&house, &form.fields.name).await?.filter(|account| !account.closed);
    let made = linked(&house, &account.ok_or(Problem::NotFound)?).await?;
    page::show(&list(&house, house.frame(&visitor), Fields::default(), Some(made)).await?)
}

async fn list(house: &House, frame: Frame, new: Fields, made: Option<MadeLink>) -> Result<AccountsPage, Problem> {
    Ok(AccountsPage { frame, accounts: account::all(house).await?, new, made })
}

async fn linked(house: &House, account: &Account) -> Result<MadeLink, Problem> {
    let path = make_link(house, account, LASTS).await?;
    let address = format!("{}{path}", house.settings.address.trim_end_matches('/'));
    Ok(MadeLink { shown_as: account.shown_as.clone(), address, minutes: LASTS.as_secs() / 60 })
}

fn said(frame: &Frame, why: NoAccount) -> Result<String, Problem> {
    match why {
        NoAccount::BadName(name) => {
            Ok(frame.t("accounts-bad-name").s("name", name).n("most", account::NAME_LIMIT).to_string())
        }
        NoAccount::Taken(name) => Ok(frame.t("accounts-taken").s("name", name).to_string()),
        NoAccount::Unknown(name) => Ok(frame.t("accounts-unknown").s("name", name).to_string()),
        NoAccount::LastAdmin(name) => Ok(frame.t("accounts-last-admin").s("name", name).to_string()),
        NoAccount::Password(why) => Err(Problem::fault(why)),
        NoAccount::Fault(why) => Err(why.into()),
    }
}
