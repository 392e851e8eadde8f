//! Forms to print in tests, and the tools that look at what came out.
//!
//! A form is looked at by readers that are not ours: `pdftoppm` and `pdftotext` (poppler) for what is seen and read,
//! `qpdf` for what a screen reader is told. [`golden`] compares a rendered page with the picture kept in
//! `tests/golden`; `SAMSKAPA_GOLDEN=write` renews the pictures, which are then to be looked at.

pub mod after;
pub mod filled;
pub mod golden;
pub mod tags;
