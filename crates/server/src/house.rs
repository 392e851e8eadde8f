//! The house: everything that lives as long as the process and that every page may reach.

use crate::{
    frame::{
        page::Frame,
        reception,
        texts::{BrokenText, Texts},
        visitor::Visitor,
        door,
    },
    settings::Settings,
};
use axum::{Router, middleware};
use std::{ops::Deref, sync::Arc};
use uuid::Uuid;

/// The house. Cheap to clone: every clone is the same house.
#[derive(Clone)]
pub struct House(Arc<Rooms>);

/// What is in the house.
pub struct Rooms {
    /// What whoever runs the house decided.
    pub settings: Settings,
    /// The words of every page.
    pub texts: Texts,
}

impl Deref for House {
    type Target = Rooms;

    fn deref(&self) -> &Rooms {
        &self.0
    }
}

impl House {
    /// Opens the house.
    pub fn open(settings: Settings) -> Result<Self, BrokenText> {
        Ok(Self(Arc::new(Rooms { settings, texts: Texts::read()? })))
    }

    /// The frame of a page for a visitor.
    pub fn frame(&self, visitor: &Visitor) -> Frame {
        Frame::new(self, visitor)
    }

    /// Every page of the house, ready to be served.
    pub fn pages(&self) -> Router {
        crate::doors()
            .into_router()
            .fallback(door::no_door)
            .layer(middleware::from_fn_with_state(self.clone(), reception::receive))
            .with_state(self.clone())
    }

    /// A fresh key for one form.
    pub fn fresh_key(&self) -> Uuid {
        Uuid::from_bytes(chance())
    }

    /// A fresh number for one request.
    pub fn name_operation(&self) -> String {
        Uuid::from_bytes(chance()).simple().to_string()
    }
}

fn chance() -> [u8; 16] {
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() {
        tracing::error!("the system gives no chance");
    }
    bytes
}
