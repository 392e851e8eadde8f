//! One's own account: who one is here, and a new password.

use super::{
    account::{self, NoAccount},
    password::{self, Unfit},
    session,
};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rate::Deed,
    rights::{Denied, Role},
};
use askama::Template;
use axum::{extract::State, http::HeaderMap};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "sign_in/own.html")]
struct OwnPage {
    frame: Frame,
    account: account::Account,
}

impl OwnPage {
    fn looks_after_accounts(&self) -> bool {
        self.account.role == Role::Admin
    }
}

/// Shows it.
pub(super) async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    let account = mine(&house, &visitor).await?;
    page::show(&OwnPage { frame: house.frame(&visitor), account })
}

/// What the form says.
#[derive(Deserialize)]
pub(super) struct NewPassword {
    #[serde(default)]
    password_now: String,
    #[serde(default)]
    password_new: String,
    #[serde(default)]
    password_again: String,
}

/// Changes the password. Other browsers are signed out, this one stays.
pub(super) async fn change_password(
    State(house): State<House>,
    visitor: Visitor,
    headers: HeaderMap,
    form: Form<NewPassword>,
) -> Answer {
    let account = mine(&house, &visitor).await?;
    house.rates.take_name(Deed::SignInAs, &account.name, house.now()).map_err(Problem::TooMany)?;
    let NewPassword { password_now, password_new, password_again } = form.fields;
    let frame = house.frame(&visitor);
    let knows = account.secret.is_none() || password::is_right(Some(&account), password_now).await;
    let why = if !knows {
        frame.t("own-wrong-now").to_string()
    } else if password_new != password_again {
        frame.t("own-differ").to_string()
    } else {
        match account::set_password(&house, account.clone(), password_new).await {
            Ok(account) => {
                let mut answer = page::go_with_notice(&house, "/account", "notice-password-changed")?;
                session::begin(&house, &headers, answer.headers_mut(), &account).await?;
                return Ok(answer);
            }
            Err(NoAccount::Password(unfit)) => said(&frame, unfit),
            Err(why) => return Err(Problem::fault(why)),
        }
    };
    page::show_refused(&OwnPage { frame: frame.clone().refusing(why), account })
}

fn said(frame: &Frame, unfit: Unfit) -> String {
    match unfit {
        Unfit::Short(length) => frame.t("own-short").n("length", length).n("least", password::SHORTEST).to_string(),
        Unfit::Long(length) => frame.t("own-long").n("length", length).n("most", password::LONGEST).to_string(),
        Unfit::SameAsName => frame.t("own-same-as-name").to_string(),
    }
}

async fn mine(house: &House, visitor: &Visitor) -> Result<account::Account, Problem> {
    let person = visitor.person.as_ref().ok_or(Problem::Denied(Denied::SignIn))?;
    account::find(house, &person.name).await?.ok_or(Problem::Denied(Denied::SignIn))
}
