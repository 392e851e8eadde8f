//! The plane that people are drawn on: the two directions in which their answers differ most (principal components).

pub(crate) mod lanczos;
mod tridiagonal;

use crate::field::Field;
use crate::result::Plane;
use lanczos::{Aim, Direction, leading};

/// How many passes over the votes are worth it; ten to twenty are the rule.
const PASSES: usize = 120;

impl Plane {
    /// The plane of these answers. `warm` are directions that were true a few votes ago, if there are any.
    pub(crate) fn of(field: &Field<'_>, close: f64, warm: &[Vec<f64>]) -> Self {
        let aim = Aim { count: 2, close, passes: PASSES, warm, more: 0 };
        Self::spanned(field, leading(&field.live, aim, |direction| field.squared(direction, |_| 1.0)))
    }

    /// The plane along the first two of these directions.
    pub(crate) fn spanned(field: &Field<'_>, found: impl IntoIterator<Item = Direction>) -> Self {
        let total = field.total();
        let mut plane = Self { centre: field.means.clone(), ..Self::default() };
        plane.components = [vec![0.0; field.width()], vec![0.0; field.width()]];
        for (at, direction) in found.into_iter().take(2).enumerate() {
            plane.explained[at] = if total > 0.0 { (direction.value / total).min(1.0) } else { 0.0 };
            plane.variance[at] = direction.value / field.freedom();
            plane.components[at] = direction.vector;
        }
        plane
    }

    /// Where a person stands who agrees with this statement and has answered nothing else, of `answered` statements.
    pub(crate) fn of_statement(&self, statement: usize, answered: f64) -> [f64; 2] {
        let by = answered.sqrt() * (1.0 - self.centre[statement]);
        [by * self.components[0][statement], by * self.components[1][statement]]
    }

    /// How far each statement pulls people apart: the length of the way from the middle to [a person](Self::of_statement)
    /// who only agrees with it.
    pub(crate) fn extremities(&self, field: &Field<'_>) -> Vec<f64> {
        let answered = crate::number::real(field.answered);
        let length = |[x, y]: [f64; 2]| (x * x + y * y).sqrt();
        (0..field.width()).map(|statement| length(self.of_statement(statement, answered))).collect()
    }
}

/// Where each person stands, the places of those who answered little stretched as Polis does.
pub(crate) fn places(field: &Field<'_>, plane: &Plane) -> Vec<[f64; 2]> {
    let mut places = field.along(&plane.components);
    for (row, place) in places.iter_mut().enumerate() {
        let by = field.stretch(row);
        *place = place.map(|along| along * by);
    }
    places
}
