//! What a visitor sees when a page cannot be shown: what is wrong, what to do next, and never less than what
//! they had typed.

use super::{form::Typed, page::Frame};
use crate::{house::House, rights::Denied};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use std::{fmt, time::Duration};

/// Why a page is not shown. Handlers return it; the reception turns it into a page in the visitor's language.
#[derive(Clone, Debug)]
pub enum Problem {
    /// There is nothing at this address.
    NotFound,
    /// The visitor may not.
    Denied(Denied),
    /// The form was sent from another site, or the session it belonged to is over.
    Foreign(Typed),
    /// The form lacks a field or has one that cannot be read.
    Malformed(Typed),
    /// The rules say no, in a sentence in the visitor's language.
    Refused(String, Typed),
    /// It could not be kept: the disk is full, the ledger is closing. The first text is for the log alone.
    Unkept(String, Typed),
    /// More was sent than fits.
    TooLarge,
    /// Too many tries; wait.
    TooMany(Duration),
    /// The request took too long to arrive or to answer.
    TooSlow,
    /// The address takes no such method.
    WrongWay,
    /// Something broke on our side; the text is for the log alone.
    Fault(String),
}

impl Problem {
    /// Something broke on our side.
    pub fn fault(why: impl fmt::Display) -> Self {
        Self::Fault(why.to_string())
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Denied(_) | Self::Foreign(_) => StatusCode::FORBIDDEN,
            Self::Malformed(_) | Self::Refused(..) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::WrongWay => StatusCode::METHOD_NOT_ALLOWED,
            Self::Fault(_) | Self::Unkept(..) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The part of the keys of its texts: `error-{word}-title` and `error-{word}-text`.
    fn word(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Denied(Denied::SignIn) => "sign-in",
            Self::Denied(Denied::HostLink) => "host-link",
            Self::Denied(Denied::NotYours) => "not-yours",
            Self::Foreign(_) => "foreign",
            Self::Malformed(_) => "malformed",
            Self::Refused(..) => "refused",
            Self::TooLarge => "too-large",
            Self::TooMany(_) => "too-many",
            Self::TooSlow => "too-slow",
            Self::WrongWay => "wrong-way",
            Self::Unkept(..) => "unkept",
            Self::Fault(_) => "fault",
        }
    }
}

impl IntoResponse for Problem {
    /// A bare answer that carries the problem; the reception, which knows the language, makes the page.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "frame/error.html")]
struct ErrorPage {
    frame: Frame,
    word: &'static str,
    sentence: Option<String>,
    typed: Typed,
    operation: Option<String>,
    minutes: Option<u64>,
    sign_in: bool,
    wrong: bool,
}

/// The page that tells of a problem.
pub fn page(house: &House, frame: Frame, problem: Problem) -> Response {
    let status = problem.status();
    let word = problem.word();
    let operation = frame.visitor.operation.clone();
    let fault = matches!(problem, Problem::Fault(_) | Problem::Unkept(..));
    if let Problem::Fault(why) | Problem::Unkept(why, _) = &problem {
        tracing::error!(%operation, path = %frame.visitor.path, %why, "a page could not be shown");
    }
    let wait = if let Problem::TooMany(wait) = problem { Some(wait) } else { None };
    // A page that is not there is no mishap; something that was sent and not kept is.
    let wrong = fault || matches!(problem, Problem::Refused(..) | Problem::Malformed(_) | Problem::Foreign(_));
    let sign_in = matches!(problem, Problem::Denied(Denied::SignIn));
    let (sentence, typed) = match problem {
        Problem::Refused(sentence, typed) => (Some(sentence), typed),
        Problem::Foreign(typed) | Problem::Malformed(typed) | Problem::Unkept(_, typed) => (None, typed),
        _ => (None, Typed::default()),
    };
    let page = ErrorPage {
        word,
        sentence,
        typed,
        sign_in,
        wrong,
        operation: fault.then_some(operation),
        minutes: wait.map(|wait| wait.as_secs().div_ceil(60).max(1)),
        frame,
    };
    let text = page.render().unwrap_or_else(|why| {
        tracing::error!(%why, "the page of a problem could not be written");
        house.settings.name.clone()
    });
    let mut response = (status, Html(text)).into_response();
    if let Some(seconds) = wait.map(|wait| wait.as_secs().max(1)) {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}
