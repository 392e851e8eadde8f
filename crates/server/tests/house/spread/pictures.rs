//! The pictures of a case, from the telephone that took them to the other house and out of it again.

use super::{bundle, house, keep, publish, published, upload};
use crate::{
    common::{Answer, Browser},
    work::village::{fill, read},
};
use axum::http::StatusCode;
use samskapa_domain::{
    bundle::{What, seal},
    case::picture,
};
use samskapa_scan::{Limits, Picture};
use samskapa_server::settings::Fetch;
use std::fmt::Write;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const SHOWN: &str = "En röd minibuss står vid affären i skymningen";

/// What a telephone might take: a field that gets lighter from one side to the other.
fn taken(width: u32, height: u32) -> Vec<u8> {
    let light = |at: u32, of: u32| u8::try_from(at * 255 / of).unwrap();
    let row = |y| (0..width).flat_map(move |x| [light(x, width), light(y, height), 90]);
    let points = (0..height).flat_map(row);
    Picture::from_points(width, height, points.collect()).unwrap().jpeg(90).unwrap()
}

/// The same as a camera writes it: held upright, with place, time and owner beside the points.
fn with_exif(jpeg: &[u8]) -> Vec<u8> {
    // One entry: orientation (0x0112), a short, of 6: the right side was up.
    let tiff = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let told = b"Eva Vestlund 2026:11:07 64.2611N 16.4105E";
    let inside = [&b"Exif\0\0"[..], tiff, told].concat();
    let length = u16::try_from(inside.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &inside, &jpeg[2..]].concat()
}

/// A file of some hundred bytes that asks for many gigabytes when it is opened.
fn bomb() -> Vec<u8> {
    let crc = |bytes: &[u8]| {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
        })
    };
    let chunk = |name: &[u8], inside: &[u8]| {
        let named = [name, inside].concat();
        let length = u32::try_from(inside.len()).unwrap().to_be_bytes();
        [&length[..], &named, &crc(&named).to_be_bytes()].concat()
    };
    let size = 11_000_u32.to_be_bytes();
    let head = chunk(b"IHDR", &[&size[..], &size, &[8, 6, 0, 0, 0]].concat());
    [&b"\x89PNG\r\n\x1a\n"[..], &head, &chunk(b"IDAT", &[0x78, 0x9c, 0, 0, 0]), &chunk(b"IEND", b"")].concat()
}

/// Asks with bytes and answers with bytes: a picture is no text.
async fn asked(browser: &Browser, head: &str, body: &[u8]) -> (String, Vec<u8>) {
    let cookies: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let mut request = format!("{head}host: {0}\r\norigin: http://{0}\r\nconnection: close\r\n", browser.address);
    write!(request, "cookie: {}\r\ncontent-length: {}\r\n\r\n", cookies.join("; "), body.len()).unwrap();
    let mut stream = TcpStream::connect(browser.address).await.unwrap();
    stream.write_all(&[request.as_bytes(), body].concat()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let at = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    (String::from_utf8_lossy(&answer[..at]).to_lowercase(), answer[at + 4..].to_vec())
}

/// Adds a picture as a browser does.
async fn add(lead: &mut Browser, path: &str, file: &[u8], description: &str) -> (String, String) {
    let page = lead.get(path).await;
    let mut body = Vec::new();
    let (csrf, key) = (page.input("csrf"), page.input("key"));
    let fields = [("csrf", csrf.as_str()), ("key", &key), ("description", description), ("agreed", "Eva, som kör bussen")];
    for (name, value) in fields {
        body.extend(format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    body.extend(b"--b\r\ncontent-disposition: form-data; name=\"picture\"; filename=\"IMG_1.jpg\"\r\n\r\n");
    body.extend([file, b"\r\n--b--\r\n"].concat());
    let head = format!("POST {path}/pictures HTTP/1.1\r\ncontent-type: multipart/form-data; boundary=b\r\n");
    let (head, page) = asked(lead, &head, &body).await;
    (head, String::from_utf8_lossy(&page).into_owned())
}

async fn added(lead: &mut Browser, path: &str, file: &[u8]) {
    let (head, body) = add(lead, path, file, SHOWN).await;
    assert!(head.starts_with("http/1.1 303"), "{head} {body}");
}

/// The file at an address.
async fn file(browser: &Browser, path: &str) -> (String, Vec<u8>) {
    asked(browser, &format!("GET {path} HTTP/1.1\r\n"), b"").await
}

/// The addresses of the pictures on a page.
fn pictures(page: &str) -> Vec<String> {
    let from = page.split("<img src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    from.filter(|path| path.contains("/pictures/")).map(str::to_owned).collect()
}

#[tokio::test]
async fn a_picture_is_turned_made_small_and_says_nothing_but_its_points() {
    let village = house("Samskapa", Fetch::Off).await;
    let mut lead = village.lead().await;
    let path = published(&village, &mut lead).await;
    added(&mut lead, &path, &with_exif(&taken(2000, 1000))).await;
    let page = read(&mut lead, &format!("{path}/revisions/2")).await;
    assert!(page.contains("width=\"600\" height=\"1200\"") && page.contains(&format!("alt=\"{SHOWN}\"")), "{page}");
    assert!(page.contains("Eva, som kör bussen"), "those who lead see who agreed: {page}");
    let (head, jpeg) = file(&lead, &pictures(&page)[0]).await;
    assert!(head.starts_with("http/1.1 200") && head.contains("content-type: image/jpeg"), "{head}");
    assert!(head.contains("x-content-type-options: nosniff") && head.contains("cache-control: private, no-cache"), "{head}");
    assert!(jpeg.len() <= picture::LARGEST && picture::size(&picture::base64(&jpeg)) == Some((600, 1200)));
    for told in [&b"Exif"[..], b"Eva", b"2026", b"64.26"] {
        assert!(!jpeg.windows(told.len()).any(|bytes| bytes == told), "{}", String::from_utf8_lossy(told));
    }
    // The side that was to the left is up now: it is still dark there.
    let seen = Picture::open(&jpeg, Limits { least: 1, ..Limits::default() }).unwrap();
    assert!(seen.points()[0] < 40 && seen.points()[seen.points().len() - 3] > 215);
}

#[tokio::test]
async fn a_drafts_picture_is_for_those_who_lead_and_a_published_one_for_everybody() {
    let village = house("Samskapa", Fetch::Off).await;
    let (mut lead, mut resident) = (village.lead().await, village.resident());
    let path = published(&village, &mut lead).await;
    added(&mut lead, &path, &taken(640, 480)).await;
    let address = pictures(&read(&mut lead, &format!("{path}/revisions/2")).await).remove(0);
    assert!(pictures(&read(&mut resident, &path).await).is_empty());
    assert_eq!(resident.get(&address).await.status, StatusCode::NOT_FOUND);
    assert!(!bundle(&mut resident, &path).await.contains(SHOWN), "nor does it leave the house");
    publish(&mut lead, &path).await;
    let page = read(&mut resident, &path).await;
    assert_eq!(pictures(&page), std::slice::from_ref(&address));
    assert!(!page.contains("Eva, som kör bussen") && !page.contains("Ta bort bilden"), "{page}");
    let (head, _) = file(&resident, &address).await;
    let tag = head.split("etag: ").nth(1).and_then(|rest| rest.lines().next()).unwrap().to_owned();
    let again = format!("GET {address} HTTP/1.1\r\nif-none-match: {tag}\r\n");
    assert!(asked(&resident, &again, b"").await.0.starts_with("http/1.1 304"), "it is not sent twice");
    assert!(pictures(&read(&mut resident, &format!("{path}/revisions/1")).await).is_empty(), "it came later");
}

#[tokio::test]
async fn nobody_checks_a_picture_that_came_after_they_opened_the_page() {
    let village = house("Samskapa", Fetch::Off).await;
    let mut lead = village.lead().await;
    let path = published(&village, &mut lead).await;
    added(&mut lead, &path, &taken(640, 480)).await;
    let draft = format!("{path}/revisions/2");
    let before = lead.get(&draft).await;
    assert!(!lead.get(&path).await.body.contains("/check\""), "where the draft is not shown it is not checked");
    added(&mut lead, &path, &taken(480, 640)).await;
    let check = |seen: String| [("facts", "Eva".to_owned()), ("consent", "Moa".to_owned()), ("seen", seen)];
    for (page, is_done) in [(before, false), (lead.get(&draft).await, true)] {
        let fields = check(page.input("seen"));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = lead.send(&page, &format!("{path}/check"), &fields).await;
        assert_eq!(answer.status == StatusCode::SEE_OTHER, is_done, "{}", answer.body);
        assert!(is_done || answer.body.contains("har ändrats sedan du öppnade det"), "{}", answer.body);
    }
}

#[tokio::test]
async fn what_cannot_be_shown_is_refused_with_a_sentence_and_what_was_typed_stays() {
    let village = house("Samskapa", Fetch::Off).await;
    let mut lead = village.lead().await;
    let path = published(&village, &mut lead).await;
    let whole = taken(640, 480);
    for (what, description, sentence) in [
        (&b"<svg onload='alert(1)'></svg>"[..], SHOWN, "ingen bild som går att läsa"),
        (&whole[..300], SHOWN, "fil är skadad"),
        (&bomb(), SHOWN, "är för stor"),
        (&taken(100, 80), SHOWN, "är för liten"),
        (b"", SHOWN, "Ingen bild valdes"),
        (&whole, " ", "”Vad bilden visar” är tomt"),
        (&whole, &"å".repeat(301), "har 301 tecken och får ha 300"),
    ] {
        let (head, page) = add(&mut lead, &path, what, description).await;
        assert!(head.starts_with("http/1.1 422") && page.contains(sentence), "{sentence}: {head} {page}");
        assert!(page.contains("value=\"Eva, som kör bussen\""), "{page}");
    }
    assert!(village.open.house.world().cases.all().all(|case| case.pictures.is_empty()));
    for _ in 0..picture::MOST {
        added(&mut lead, &path, &whole).await;
    }
    let (_, page) = add(&mut lead, &path, &whole, SHOWN).await;
    assert!(page.contains("redan 3 bilder"), "{page}");
    let mut resident = village.resident();
    let (head, _) = add(&mut resident, &path, &whole, SHOWN).await;
    assert!(head.starts_with("http/1.1 403"), "{head}");
}

/// Taking away, as the form beside the picture asks for it.
async fn remove(lead: &mut Browser, path: &str, address: &str) {
    fill(lead, path, &format!("{address}/remove"), &[]).await;
}

#[tokio::test]
async fn a_picture_that_is_taken_away_is_gone_at_once_from_all_pages_and_the_next_file() {
    let village = house("Samskapa", Fetch::Off).await;
    let (mut lead, mut resident) = (village.lead().await, village.resident());
    let path = published(&village, &mut lead).await;
    added(&mut lead, &path, &taken(640, 480)).await;
    publish(&mut lead, &path).await;
    let address = pictures(&read(&mut resident, &path).await).remove(0);
    assert!(bundle(&mut resident, &path).await.contains(SHOWN));
    remove(&mut lead, &path, &address).await;
    assert!(!read(&mut resident, &path).await.contains(SHOWN));
    assert!(!read(&mut resident, &format!("{path}/revisions/2")).await.contains(SHOWN));
    for browser in [&mut resident, &mut lead] {
        assert_eq!(browser.get(&address).await.status, StatusCode::NOT_FOUND);
    }
    let text = bundle(&mut resident, &path).await;
    assert!(!text.contains(SHOWN) && !text.contains("jpeg"), "{text}");
}

/// What a house shows of a bundle before it is kept.
async fn looked_at(lead: &mut Browser, text: &str) -> Answer {
    let look = upload(lead, text).await;
    assert_eq!(look.status, StatusCode::OK, "{}", look.body);
    look
}

#[tokio::test]
async fn pictures_travel_to_another_house_are_seen_before_they_are_kept_and_go_on_the_same() {
    let (here, there) = (house("Region Väst", Fetch::Off).await, house("Region Öst", Fetch::Off).await);
    let (mut lead, mut other) = (here.lead().await, there.lead().await);
    let path = published(&here, &mut lead).await;
    added(&mut lead, &path, &taken(1200, 800)).await;
    added(&mut lead, &path, &taken(300, 400)).await;
    publish(&mut lead, &path).await;
    let own: Vec<String> = pictures(&read(&mut here.resident(), &path).await);
    let text = bundle(&mut here.resident(), &path).await;
    let look = looked_at(&mut other, &text).await;
    let waiting = pictures(&look.body);
    assert!(waiting.len() == 2 && look.body.contains(SHOWN), "{}", look.body);
    let original = file(&here.resident(), &own[0]).await.1;
    assert_eq!(file(&other, &waiting[0]).await.1, original);
    let (head, _) = file(&there.resident(), &waiting[0]).await;
    assert!(head.starts_with("http/1.1 403"), "nobody else sees what waits: {head}");
    assert_eq!(keep(&mut other, &look).await, path);
    let page = read(&mut there.resident(), &path).await;
    assert_eq!(pictures(&page), own, "each has the same name in both houses");
    assert!(!page.contains("Eva, som kör bussen"));
    assert_eq!(file(&there.resident(), &own[0]).await.1, original);
    assert_eq!(bundle(&mut there.resident(), &path).await, text, "it is given on as it came");
    assert!(!read(&mut other, &path).await.contains("Lägg till en bild"), "another's is changed there");

    here.open.clock.forward(jiff::SignedDuration::from_mins(5));
    remove(&mut lead, &path, &own[0]).await;
    let feed = read(&mut here.resident(), "/cases/feed.atom").await;
    assert!(feed.contains("2026-11-07T16:05:00Z"), "others hear of it: {feed}");
    let look = looked_at(&mut other, &bundle(&mut here.resident(), &path).await).await;
    keep(&mut other, &look).await;
    assert_eq!(pictures(&read(&mut there.resident(), &path).await), own[1..]);
    assert_eq!(there.resident().get(&own[0]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_picture_that_no_house_would_have_made_is_not_taken_in() {
    let (here, there) = (house("Region Väst", Fetch::Off).await, house("Region Öst", Fetch::Off).await);
    let (mut lead, mut other) = (here.lead().await, there.lead().await);
    let path = published(&here, &mut lead).await;
    added(&mut lead, &path, &taken(640, 480)).await;
    publish(&mut lead, &path).await;
    let mut content = seal::opened(&bundle(&mut here.resident(), &path).await).unwrap().content;
    if let What::Case(file) = &mut content.what {
        let line = file.pictures.first_mut().unwrap();
        line.jpeg = picture::base64(&with_exif(&picture::file(&line.jpeg).unwrap()));
    }
    let answer = upload(&mut other, &seal::sealed(&content, &[3; 32]).unwrap()).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("något saknas i den eller är för långt"), "{}", answer.body);
}
