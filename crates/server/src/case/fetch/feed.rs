//! Reading the feed of another house: the titles, and where the bundles lie.

use super::joined;
use axum::http::Uri;
use quick_xml::{Reader, events::Event};

/// So many entries at most are read.
const MOST: usize = 200;

/// A bundle that a feed offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offered {
    /// Its title.
    pub title: String,
    /// Where it lies.
    pub address: String,
}

/// What a feed offers; none where it is no feed.
pub fn read(base: &Uri, text: &str) -> Option<Vec<Offered>> {
    let mut reader = Reader::from_str(text);
    let (mut offered, mut entry, mut in_title, mut is_feed) = (Vec::new(), None::<Offered>, false, false);
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "link" => {
                let of = |name: &str| {
                    let mut attributes = tag.attributes().flatten();
                    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
                    Some(quick_xml::escape::unescape(&found.value).ok()?.into_owned())
                };
                if let (Some(entry), Some("enclosure"), Some(href)) = (&mut entry, of("rel").as_deref(), of("href")) {
                    entry.address = joined(base, &href).map(|uri| uri.to_string()).unwrap_or_default();
                }
            }
            Event::Start(tag) => match tag.local_name().as_ref() {
                "feed" => is_feed = true,
                "entry" => entry = Some(Offered::default()),
                "title" => in_title = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "title" => in_title = false,
                "entry" => offered.extend(entry.take().filter(|entry| !entry.address.is_empty())),
                _ => {}
            },
            Event::Text(words) if in_title => {
                if let Some(entry) = &mut entry {
                    entry.title.push_str(&words);
                }
            }
            Event::GeneralRef(name) if in_title => {
                let named = format!("&{};", &*name);
                if let (Some(entry), Ok(letter)) = (&mut entry, quick_xml::escape::unescape(&named)) {
                    entry.title.push_str(&letter);
                }
            }
            // Definitions of one's own are how a small file becomes an enormous one.
            Event::DocType(_) => return None,
            Event::Eof => break,
            _ => {}
        }
        if offered.len() >= MOST {
            break;
        }
    }
    is_feed.then_some(offered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_bundles_are_read_and_nothing_else() {
        let base: Uri = "https://grannen.example/cases/feed.atom".parse().unwrap();
        let text = r#"<feed xmlns="http://www.w3.org/2005/Atom"><title>Grannen</title>
            <entry><title>Buss &amp; taxi</title><link rel="alternate" href="/cases/1"/><link rel="enclosure" href="/cases/1/bundle"/></entry>
            <entry><title>Utan fil</title></entry></feed>"#;
        let offered =
            Offered { title: "Buss & taxi".to_owned(), address: "https://grannen.example/cases/1/bundle".to_owned() };
        assert_eq!(read(&base, text), Some(vec![offered]));
        assert_eq!(read(&base, "<html><title>Hej</title></html>"), None);
        assert_eq!(read(&base, "<!DOCTYPE feed [<!ENTITY a \"b\">]><feed/>"), None);
        assert_eq!(read(&base, "<feed><entry"), None);
    }
}
