//! The text of a PDF, page after page. Columns and charts lose their form there; that is for the reading to notice.

use lopdf::{Document, LoadOptions};

use super::guard::{Named, guarded};
use super::{Unreadable, letters};

/// The most that one stream of a PDF may unpack to, in bytes.
const MOST: usize = 40 * 1024 * 1024;
/// The most text that all pages may hold.
const MOST_TEXT: usize = 20 * 1024 * 1024;
const MOST_PAGES: usize = 2_000;

/// The text of all pages.
pub(super) fn text(file: &Named, bytes: &[u8]) -> Result<String, Unreadable> {
    // Some of what a damaged PDF can do to its reader needs a deep stack, so the reader gets one of its own.
    let work = || guarded(|| read(file, bytes));
    let outcome = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(64 * 1024 * 1024).spawn_scoped(scope, work);
        thread.ok().and_then(|thread| thread.join().ok()).flatten()
    });
    outcome.ok_or_else(|| file.damaged("a PDF"))?
}

fn read(file: &Named, bytes: &[u8]) -> Result<String, Unreadable> {
    let options = LoadOptions { max_decompressed_size: Some(MOST), ..LoadOptions::default() };
    let document = match Document::load_mem_with_options(bytes, options) {
        Ok(document) => document,
        Err(lopdf::Error::Decryption(_) | lopdf::Error::InvalidPassword | lopdf::Error::UnsupportedSecurityHandler(_)) => {
            return Err(Unreadable::Locked { name: file.name() });
        }
        Err(_) => return Err(file.damaged("a PDF")),
    };
    if document.is_encrypted() && document.encryption_state.is_none() {
        return Err(Unreadable::Locked { name: file.name() });
    }
    let pages: Vec<u32> = document.get_pages().into_keys().take(MOST_PAGES).collect();
    let mut text = String::new();
    for page in pages {
        if let Ok(words) = document.extract_text_with_limit(&[page], MOST) {
            text.push_str(&words);
            text.push('\n');
        }
        if text.len() > MOST_TEXT {
            return Err(file.swells());
        }
    }
    let text = letters::tidy(&text);
    if text.chars().filter(|letter| letter.is_alphanumeric()).count() < 3 {
        return Err(Unreadable::Scanned { name: file.name() });
    }
    Ok(text)
}
