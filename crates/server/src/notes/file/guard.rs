//! Runs a library that reads foreign files so that its failure ends with that file.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use super::{LARGEST, Unreadable};

/// The name of a file as it is told back: its last part, and not longer than a line.
pub(super) struct Named(String);

impl Named {
    pub(super) fn new(name: &str) -> Self {
        let last = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let shown: String = last.chars().filter(|letter| !letter.is_control()).take(80).collect();
        Self(shown)
    }

    pub(super) fn name(&self) -> String {
        self.0.clone()
    }

    pub(super) fn too_large(&self, size: usize) -> Unreadable {
        Unreadable::TooLarge { name: self.name(), size: size.div_ceil(1024 * 1024), most: LARGEST / (1024 * 1024) }
    }

    pub(super) fn damaged(&self, format: &'static str) -> Unreadable {
        Unreadable::Damaged { name: self.name(), format }
    }

    pub(super) fn swells(&self) -> Unreadable {
        Unreadable::Swells { name: self.name() }
    }

    pub(super) fn other(&self, format: &'static str, instead: &'static str) -> Unreadable {
        Unreadable::Other { name: self.name(), format, instead }
    }
}

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Runs `work`; a panic inside it is an answer like another. Nothing is written to the log for it, since a damaged file
/// is no fault of this program.
pub(super) fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |what| {
            if !QUIET.get() {
                loud(what);
            }
        }));
    });
    QUIET.set(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    QUIET.set(false);
    outcome.ok()
}
