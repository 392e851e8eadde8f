//! What the crate promises, through its public face.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "small numbers, whole where they count"
)]

mod formats;
mod gathering;
mod intervals;
mod invented;
mod live;
mod maps;
mod pictures;
mod polis;
mod promises;
mod reference;
mod simulated;
