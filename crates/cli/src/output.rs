//! In which language a result is told, and to which file it is written.

use crate::complaint::{Complaint, Done, about, said};
use samskapa_server::frame::locale::Locale;
use std::path::Path;

/// The language of a tag; a complaint names those there are.
pub fn language(tag: &str) -> Result<Locale, Complaint> {
    let known = || Locale::ALL.map(Locale::tag).join(", ");
    Locale::ALL
        .into_iter()
        .find(|locale| locale.tag() == tag)
        .ok_or_else(|| said(format!("'{tag}' is not a language here: use {}", known())))
}

/// Writes a file in place of what it held; a complaint names it.
pub fn write_file(to: &Path, text: &str) -> Done {
    std::fs::write(to, text).map_err(|why| about(to, &why))
}
