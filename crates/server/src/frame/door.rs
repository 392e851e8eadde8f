//! The doors of the house: which addresses there are, and what each asks of whoever wants to pass.
//!
//! A door cannot be made without a [`Right`], and the right is asked for before the handler sees anything.
//! The list of doors is what the tests walk.

use super::{error::Problem, memory::OpenToAll, visitor::Visitor};
use crate::{
    house::House,
    rights::{Right, may},
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    handler::Handler,
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};

/// One door, as a reviewer reads it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Door {
    /// The address, with `{names}` for the parts that vary.
    pub path: &'static str,
    /// How it is asked: `GET` shows, `POST` changes.
    pub way: Way,
    /// What it asks of the visitor.
    pub right: Right,
}

/// How a door is used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Way {
    /// Shows something and changes nothing.
    Get,
    /// Takes a form.
    Post,
    /// Takes a form with files.
    Upload,
}

/// Doors on their way into the house.
#[derive(Default)]
pub struct Doors {
    router: Router<House>,
    list: Vec<Door>,
}

impl Doors {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, right: Right, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.door(path, Way::Get, right, handler)
    }

    /// A form.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, right: Right, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.door(path, Way::Post, right, handler)
    }

    /// A form with files: a larger body and more time.
    #[must_use]
    pub fn upload<H, T>(self, path: &'static str, right: Right, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.door(path, Way::Upload, right, handler)
    }

    /// All doors of another concept as well.
    #[must_use]
    pub fn join(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }

    /// Every door, sorted by address.
    pub fn list(&self) -> Vec<Door> {
        let mut list = self.list.clone();
        list.sort_unstable();
        list
    }

    /// The doors, hung.
    pub fn into_router(self) -> Router<House> {
        self.router
    }

    fn door<H, T>(mut self, path: &'static str, way: Way, right: Right, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.router = self.router.route(path, hung(way, right, handler));
        self.list.push(Door { path, way, right });
        self
    }
}

/// The handler behind its right and its time limit.
fn hung<H, T>(way: Way, right: Right, handler: H) -> MethodRouter<House>
where
    H: Handler<T, House>,
    T: 'static,
{
    let guarded = async move |State(house): State<House>, request: Request| -> Response {
        let Some(visitor) = request.extensions().get::<Visitor>() else {
            return Problem::fault("a request came past the reception").into_response();
        };
        if let Err(denied) = may(visitor, right) {
            return Problem::Denied(denied).into_response();
        }
        let limits = &house.settings.limits;
        let time = if way == Way::Upload { limits.upload } else { limits.request };
        let mut answer = tokio::time::timeout(time, handler.call(request, house.clone()))
            .await
            .unwrap_or_else(|_| Problem::TooSlow.into_response());
        if (way, right) == (Way::Get, Right::Anyone) {
            answer.extensions_mut().insert(OpenToAll);
        }
        answer
    };
    match way {
        Way::Get => get(guarded),
        Way::Post => post(guarded),
        // An upload counts its bytes itself, against the limit of the house; see `form`.
        Way::Upload => post(guarded).layer(DefaultBodyLimit::disable()),
    }
}

/// The answer to an address that has no door.
pub async fn no_door(State(_): State<House>) -> Problem {
    Problem::NotFound
}
