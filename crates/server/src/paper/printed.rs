//! What the papers of what came of it need beside what every paper has: short addresses of rows, figures, days.

use super::Writing;
use crate::short;
use jiff::{Timestamp, civil::Date};
use samskapa_paper::{Letterhead, forms::told::Figure};
use uuid::Uuid;

impl Writing<'_> {
    /// Whom to ring where nobody else is named.
    pub(super) fn contact(&self) -> &str {
        &self.house.settings.contact
    }

    /// Where the house is reached, as it is typed: without `https://`.
    pub(super) fn host(&self) -> &str {
        self.wish.address.split_once("://").map_or(self.wish.address.as_str(), |(_, host)| host)
    }

    /// The short address of the rows behind a figure.
    pub(super) fn at(&self, kind: short::Rows, id: Uuid) -> String {
        format!("{}{}", self.host(), short::path(kind, id))
    }

    /// The day of a point in time, where the process lives.
    pub(super) fn day(&self, at: Timestamp) -> Date {
        at.to_zoned(self.house.settings.zone.clone()).date()
    }

    /// A figure with the address of its rows.
    pub(super) fn figure(&self, count: usize, what: String, at: String) -> Figure {
        Figure { number: self.number(count), what, at }
    }

    /// What stands on a paper about a place: its municipality asks.
    pub(super) fn head_at(&self, place: samskapa_domain::PlaceId, contact: &str) -> Letterhead {
        let place = self.world.places.get(&place).and_then(|place| place.municipality);
        let asks = place.and_then(|id| self.world.organisations.get(&id)).map(|asks| asks.name.clone());
        self.head(asks.unwrap_or_default(), contact)
    }
}
