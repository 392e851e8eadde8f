//! Pictures within a PDF: a scanner that makes PDF files puts each page into one as a JPEG picture.

use axum::body::Bytes;
use lopdf::{Document, LoadOptions, Object};

/// The most pages of one file.
const MOST_PAGES: usize = 200;
/// The most that one stream may unpack to.
const MOST: usize = 40 * 1024 * 1024;

/// The JPEG pictures of all pages, the largest of each; none when it is no PDF or a damaged one.
pub(super) fn pictures(file: &[u8]) -> Option<Vec<Bytes>> {
    if !file.starts_with(b"%PDF") {
        return None;
    }
    // Damaged files may need a deep stack, and a panic of the reader ends with this thread.
    let work = || {
        let options = LoadOptions { max_decompressed_size: Some(MOST), ..LoadOptions::default() };
        let document = Document::load_mem_with_options(file, options).ok()?;
        Some(document.get_pages().into_values().take(MOST_PAGES).filter_map(|page| picture(&document, page)).collect())
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(64 * 1024 * 1024).spawn_scoped(scope, work).ok()?;
        thread.join().ok().flatten()
    })
}

fn picture(document: &Document, page: lopdf::ObjectId) -> Option<Bytes> {
    let (own, inherited) = document.get_page_resources(page).ok()?;
    let dictionaries = own.into_iter().chain(inherited.into_iter().filter_map(|id| document.get_dictionary(id).ok()));
    let objects = dictionaries.filter_map(|resources| {
        let listed = resources.get(b"XObject").ok()?;
        document.dereference(listed).ok()?.1.as_dict().ok()
    });
    let streams = objects.flat_map(|listed| listed.iter()).filter_map(|(_, object)| match document.dereference(object) {
        Ok((_, Object::Stream(stream))) => Some(stream),
        _ => None,
    });
    streams
        .filter(|stream| stream.filters().is_ok_and(|filters| filters == [&b"DCTDecode"[..]]))
        .map(|stream| &stream.content)
        .max_by_key(|content| content.len())
        .map(|content| Bytes::copy_from_slice(content))
}
