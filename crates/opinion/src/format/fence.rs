//! Runs a library that reads foreign files so that its stumbling ends with that file: the reader of Parquet asserts, in places, what a
//! damaged file does not keep.

use std::{
    cell::Cell,
    panic::{self, AssertUnwindSafe},
    sync::Once,
};

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// Does `work`; none where it panics. Nothing is said of that, since a damaged file is no fault of the program.
pub(super) fn fenced<T>(work: impl FnOnce() -> T) -> Option<T> {
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
