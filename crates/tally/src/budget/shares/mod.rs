//! The Method of Equal Shares and how its outcome is completed.

mod buying;
mod completion;
mod price;
mod purse;
mod standing;

pub(crate) use buying::{Bought, Market, Worth, buy};
pub use buying::{Purchase, Unpaid};
pub(crate) use completion::{Grown, Stop, grow};
