//! What the crate promises, through its public face.

mod budgets;
mod committees;
mod elections;
mod formats;
mod given;
mod naive;
mod rankings;
mod rankings_promises;
mod records;
mod reference;
mod transfers;
