//! How far long work has come, shown on a terminal and nowhere else.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;

/// A bar that fills while things are counted.
pub fn bar(what: &'static str, total: u64) -> ProgressBar {
    let bar = ProgressBar::new(total).with_message(what);
    bar.set_style(style("{msg} {wide_bar} {human_pos} of {human_len}  {eta}"));
    bar
}

/// A bar that fills while bytes are read.
pub fn bytes(what: &'static str, total: u64) -> ProgressBar {
    let bar = ProgressBar::new(total).with_message(what);
    bar.set_style(style("{msg} {wide_bar} {bytes} of {total_bytes}  {eta}"));
    bar
}

/// A mark that moves while nobody knows how long it will take.
pub fn waiting(what: &'static str) -> ProgressBar {
    let mark = ProgressBar::new_spinner().with_message(what);
    // It takes a thread to move it, and is not worth one where nobody looks.
    if !mark.is_hidden() {
        mark.enable_steady_tick(Duration::from_millis(120));
    }
    mark
}

fn style(template: &'static str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
