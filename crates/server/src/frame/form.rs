//! Forms: what somebody typed, that they meant to send it here, and that sending it twice does nothing twice.

use super::{error::Problem, key::derived, visitor::Visitor};
use crate::house::House;
use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request},
    http::header,
};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// A form that was sent from one of our pages. In the template: `{{ frame.hidden()|safe }}`.
#[derive(Clone, Debug)]
pub struct Form<T> {
    /// The same for the same form, however often it is sent: the ledger does it once.
    pub key: Uuid,
    /// The fields.
    pub fields: T,
    /// Everything as it was typed, to show again if the rules say no.
    pub typed: Typed,
}

/// What was typed, field by field, without passwords and hidden fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(pub Vec<(String, String)>);

/// A form with files.
#[derive(Clone, Debug)]
pub struct Upload {
    /// As in [`Form::key`].
    pub key: Uuid,
    /// The fields that are not files.
    pub fields: Vec<(String, String)>,
    /// The files, those left empty not counted.
    pub files: Vec<File>,
}

/// One file that somebody sent.
#[derive(Clone, Debug)]
pub struct File {
    /// The field.
    pub field: String,
    /// The name it had on their machine; never a path to write to.
    pub name: String,
    /// What is in it.
    pub bytes: Bytes,
}

impl Upload {
    /// The value of a field, empty if it was not sent.
    pub fn field(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }
}

impl Typed {
    fn of(pairs: &[(String, String)]) -> Self {
        let shown = |name: &str| name != "csrf" && name != "key" && !name.starts_with("password");
        Self(pairs.iter().filter(|(name, value)| shown(name) && !value.trim().is_empty()).cloned().collect())
    }
}

impl<T: DeserializeOwned> FromRequest<House> for Form<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, house: &House) -> Result<Self, Problem> {
        let visitor = visitor(&request)?;
        let body = Limited::new(request.into_body(), house.settings.limits.form_bytes);
        let body = body.collect().await.map_err(|why| unread(why.as_ref()))?.to_bytes();
        let pairs: Vec<(String, String)> =
            serde_html_form::from_bytes(&body).map_err(|_| Problem::Malformed(Typed::default()))?;
        let typed = Typed::of(&pairs);
        let key = admitted(house, &visitor, &pairs, &typed)?;
        let fields = serde_html_form::from_bytes(&body).map_err(|why| {
            tracing::debug!(%why, path = %visitor.path, "a form could not be read");
            Problem::Malformed(typed.clone())
        })?;
        let key = derived(key, typed.0.iter().flat_map(|(name, value)| [name, value]));
        Ok(Self { key, fields, typed })
    }
}

impl FromRequest<House> for Upload {
    type Rejection = Problem;

    async fn from_request(request: Request, house: &House) -> Result<Self, Problem> {
        let visitor = visitor(&request)?;
        let limit = house.settings.limits.upload_bytes;
        let announced = request.headers().get(header::CONTENT_LENGTH).and_then(|n| n.to_str().ok()?.parse().ok());
        if announced.is_some_and(|bytes: usize| bytes > limit) {
            return Err(Problem::TooLarge);
        }
        let (parts, body) = request.into_parts();
        let request = Request::from_parts(parts, axum::body::Body::new(Limited::new(body, limit)));
        let malformed = |_| Problem::Malformed(Typed::default());
        let mut parts = Multipart::from_request(request, house).await.map_err(malformed)?;
        let (mut fields, mut files) = (Vec::new(), Vec::new());
        while let Some(part) = parts.next_field().await.map_err(|why| unread(&why))? {
            let field = part.name().unwrap_or_default().to_owned();
            let name = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|why| unread(&why))?;
            match name {
                Some(name) if !name.is_empty() || !bytes.is_empty() => files.push(File { field, name, bytes }),
                Some(_) => {}
                None => fields.push((field, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        let key = admitted(house, &visitor, &fields, &Typed::of(&fields))?;
        let typed = Typed::of(&fields);
        let typed = typed.0.iter().flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]);
        let key = derived(key, typed.chain(files.iter().flat_map(|file| [file.name.as_bytes(), &file.bytes[..]])));
        Ok(Self { key, fields, files })
    }
}

fn visitor(request: &Request) -> Result<Visitor, Problem> {
    let visitor = request.extensions().get::<Visitor>().cloned();
    visitor.ok_or_else(|| Problem::fault("a form came past the reception"))
}

/// Checks the token of those who have authority, and gives the key.
fn admitted(house: &House, visitor: &Visitor, pairs: &[(String, String)], typed: &Typed) -> Result<Uuid, Problem> {
    let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map_or("", |(_, value)| value);
    if visitor.csrf.as_ref().is_some_and(|token| !token.is(value("csrf"))) {
        return Err(Problem::Foreign(typed.clone()));
    }
    let key: Uuid = value("key").parse().map_err(|_| Problem::Malformed(typed.clone()))?;
    // A form without a key of its own is done each time it is sent; it must never be taken for another.
    if key.is_nil() { Ok(house.fresh_key()?) } else { Ok(key) }
}

/// Tells a body that is too large from one that broke off.
fn unread(why: &(dyn std::error::Error + 'static)) -> Problem {
    let mut cause = Some(why);
    while let Some(error) = cause {
        if error.is::<LengthLimitError>() {
            return Problem::TooLarge;
        }
        cause = error.source();
    }
    tracing::debug!(%why, "the body of a request could not be read");
    Problem::TooSlow
}
