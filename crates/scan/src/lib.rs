//! Sheets of paper that people fill in by hand, and reading them back from a photograph or a scan.
//!
//! A sheet has six round marks along its edges, a square of black and white squares that says which sheet it is, and lines to
//! write on or boxes to mark. [`layout`] says where everything stands, in millimetres; whoever prints follows it to the letter.
//! Reading goes the other way:
//!
//! 1. [`Picture::open`]: the file becomes points of colour, within limits, turned the way it was held.
//! 2. [`find`]: the marks are found, the page is straightened, the code is read. Four ways up are tried; the code decides.
//! 3. [`Page::read`]: with the layout of that sheet, each box is looked at and each line is cut out as a picture of its own.
//!
//! Nothing is guessed in silence. A box is empty, marked or **unsure**, with a confidence; a page that is not whole, not sharp
//! or shows something beside its boxes says so. Handwriting is never read by a machine here: a person types it.
//!
//! The crate is pure: bytes go in, findings come out. It opens no file and sends nothing anywhere.

#![allow(clippy::cast_precision_loss, reason = "a picture has fewer points than a number holds exactly")]
#![allow(clippy::many_single_char_names, reason = "formulas keep the letters of their books")]

pub mod code;
mod corner;
mod fit;
mod grey;
pub mod homography;
mod ink;
pub mod layout;
mod mark;
mod page;
mod picture;
mod reed_solomon;

pub use code::PageCode;
pub use layout::{Kind, Layout, Plan};
pub use mark::{Doubt, Mark, Verdict};
pub use page::{Page, Reading, Warning, Written, find};
pub use picture::{Limits, Picture, Unreadable};
