//! What stands on every form: who asks, the name of the work, whom to ring, when it was printed.

use serde::Serialize;

/// Who asks, and whom to ask back. All strings are ready to read, in the language of the form.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize)]
pub struct Letterhead {
    /// Who asks: "Ånge kommun och Region Västernorrland".
    pub asks: String,
    /// The name of the work, as residents know it.
    pub work: String,
    /// Whom to ring, with a number: stands at the foot of every page.
    pub contact: String,
    /// When it was printed and which print it is: "Utskrivet 3 november 2026, utskrift 2".
    pub printed: String,
    /// How a page is numbered, with `{page}` and `{pages}` where the numbers go: "Sida {page} av {pages}".
    pub pages: String,
    /// The day of printing for the file's own record: year, month, day.
    pub day: (i16, i8, i8),
}
