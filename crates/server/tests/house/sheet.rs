//! Sheets go out on paper and come back as pictures: what a person types or confirms counts, and nothing else does.

use crate::common::{Answer, Browser, open};
use crate::village::{Village, village};
use lopdf::{Document, Object, Stream, dictionary};
use samskapa_domain::{MeetingId, NeedId, RoundId, meeting::Channel, round, sheet::Sheet};
use samskapa_scan::{Layout, Limits, Picture, Plan, layout::PAPER_WIDTH};
use samskapa_server::rights::Role;
use std::{fmt::Write, process::Command};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use uuid::Uuid;

/// A sheet as the house prints it and a scanner sees it, at 200 dots to the inch, with some boxes filled. Sheets that were
/// printed together are pages of one file.
async fn scanned(village: &Village, sheet: &Sheet, page: u16, plan: Plan, filled: &[(u16, u16)]) -> Vec<u8> {
    let word = match plan.kind {
        samskapa_scan::Kind::Table => "table-sheet",
        samskapa_scan::Kind::Dots => "dot-sheet",
        samskapa_scan::Kind::Ballot => "ballot-sheet",
    };
    let printed = village.printed(word, &sheet.issued.id.to_string()).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sheet.pdf");
    std::fs::write(&file, &printed.bytes).unwrap();
    let page = page.to_string();
    let asked = ["-r", "200", "-f", &page, "-l", &page, "-singlefile", "-png"];
    let seen = Command::new("pdftoppm").args(asked).arg(&file).arg(folder.path().join("sheet")).output();
    let seen = seen.expect("pdftoppm (poppler-utils) is needed");
    assert!(seen.status.success(), "{}", String::from_utf8_lossy(&seen.stderr));
    let page = Picture::open(&std::fs::read(folder.path().join("sheet.png")).unwrap(), Limits::default()).unwrap();
    filled_in(&page, &plan.page(1).unwrap(), filled).jpeg(85).unwrap()
}

/// Ink in the middle of some boxes.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "points of a picture")]
fn filled_in(page: &Picture, layout: &Layout, filled: &[(u16, u16)]) -> Picture {
    let ((width, height), mut points) = (page.size(), page.points().to_vec());
    let scale = f64::from(width) / PAPER_WIDTH;
    for (_, _, place) in layout.boxes().filter(|(row, column, _)| filled.contains(&(*row, *column))) {
        let ink = place.grown(-2.0);
        for y in (ink.y * scale) as usize..((ink.y + ink.height) * scale) as usize {
            let (from, to) = ((ink.x * scale) as usize, ((ink.x + ink.width) * scale) as usize);
            points[(y * width as usize + from) * 3..(y * width as usize + to) * 3].fill(60);
        }
    }
    Picture::from_points(width, height, points).unwrap()
}

/// Pictures in a file as scanners make them: a page each, with a picture as large as the page.
fn as_pdf(pictures: &[Vec<u8>]) -> Vec<u8> {
    let mut file = Document::with_version("1.5");
    let pages = file.new_object_id();
    let kids: Vec<Object> = pictures
        .iter()
        .map(|picture| {
            let (width, height) = Picture::open(picture, Limits::default()).unwrap().size();
            let seen = dictionary! {
                "Type" => "XObject", "Subtype" => "Image", "Width" => i64::from(width), "Height" => i64::from(height),
                "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
            };
            let seen = file.add_object(Stream::new(seen, picture.clone()));
            let drawn = file.add_object(Stream::new(dictionary! {}, b"q 595 0 0 842 0 0 cm /S Do Q".to_vec()));
            let page = dictionary! {
                "Type" => "Page", "Parent" => pages, "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
                "Resources" => dictionary! { "XObject" => dictionary! { "S" => seen } }, "Contents" => drawn,
            };
            file.add_object(page).into()
        })
        .collect();
    let count = i64::try_from(kids.len()).unwrap();
    file.objects.insert(pages, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into());
    let catalog = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    file.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    bytes
}

/// Sends files as a browser does.
async fn upload(lead: &Browser, page: &Answer, path: &str, files: &[&[u8]]) -> String {
    let mut body = Vec::new();
    for (name, value) in [("csrf", page.input("csrf")), ("key", page.input("key"))] {
        body.extend(format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    for (nth, file) in files.iter().enumerate() {
        let head = format!("--b\r\ncontent-disposition: form-data; name=\"files\"; filename=\"blad {nth}.jpg\"\r\n\r\n");
        body.extend([head.as_bytes(), file, b"\r\n"].concat());
    }
    body.extend(b"--b--\r\n");
    let cookies: Vec<String> = lead.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let mut head = format!("POST {path} HTTP/1.1\r\nhost: {0}\r\norigin: http://{0}\r\nconnection: close\r\n", lead.address);
    write!(head, "cookie: {}\r\ncontent-type: multipart/form-data; boundary=b\r\n", cookies.join("; ")).unwrap();
    write!(head, "content-length: {}\r\n\r\n", body.len()).unwrap();
    let mut stream = TcpStream::connect(lead.address).await.unwrap();
    stream.write_all(&[head.into_bytes(), body].concat()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

async fn issued(lead: &mut Browser, village: &Village, kind: &str, copies: u16) -> Sheet {
    let copies = copies.to_string();
    let desk = format!("/meetings/{}/scans", village.meeting);
    let page = lead.get(&desk).await;
    let fields = [("kind", kind), ("table", "Bord 2"), ("copies", copies.as_str()), ("lines", "4"), ("language", "sv")];
    let answer = lead.send(&page, &format!("/meetings/{}/sheets", village.meeting), &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    village.open.house.world().sheets.all().last().unwrap().clone()
}

/// The address of the only picture at the desk.
async fn came(lead: &mut Browser, meeting: MeetingId) -> String {
    let desk = lead.get(&format!("/meetings/{meeting}/scans")).await;
    let after = desk.body.split("href=\"/scans/").nth(1).expect("a picture lies there");
    format!("/scans/{}", after.split('"').next().unwrap())
}

#[tokio::test]
async fn words_on_a_table_sheet_become_voices_with_the_codes_of_its_slips() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let sheet = issued(&mut lead, &village, "table", 1).await;
    let print = lead.get(&format!("/paper/table-sheet/{}", sheet.issued.id)).await;
    assert_eq!(print.header("content-type"), Some("application/pdf"));
    assert!(print.body.starts_with("%PDF"));
    let file = scanned(&village, &sheet, 1, Plan::table(4, false), &[]).await;
    let desk = format!("/meetings/{}/scans", village.meeting);
    let page = lead.get(&desk).await;
    let answer = upload(&lead, &page, &desk, &[&file]).await;
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let path = came(&mut lead, village.meeting).await;
    let page = lead.get(&path).await;
    assert!(page.body.contains("Bord 2"));
    assert!(!page.body.contains("utan färg"), "lines to read need no colour");
    let strip = lead.get(&format!("{path}/lines/2")).await;
    assert_eq!(strip.header("content-type"), Some("image/jpeg"));
    assert_eq!(village.open.visitor().get(&format!("{path}/picture")).await.status, 403, "nobody else sees it");
    let answer = lead.send(&page, &path, &[("line-2", "Mer ljus på vägen till skolan")]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    let world = village.open.house.world();
    let voice = world.voice_of(sheet.code(2).unwrap()).expect("the code on the slip is the voice's");
    assert_eq!((voice.channel, voice.row, voice.table.as_deref()), (Channel::Paper, Some(2), Some("Bord 2")));
    assert!(world.sheets.get(&sheet.issued.id).unwrap().is_taken(1));
    let page = lead.get(&path).await;
    let answer = lead.send(&page, &format!("{path}/forget"), &[]).await;
    assert_eq!(answer.status, 303);
    assert_eq!(lead.get(&format!("{path}/picture")).await.status, 404, "a picture thrown away is gone");
}

#[tokio::test]
async fn crosses_on_a_ballot_count_when_a_person_confirms_them_and_only_once() {
    let village = village(open().await).await;
    let needs: Vec<NeedId> = village.open.house.world().needs.all().map(|need| need.id).collect();
    assert!(needs.is_empty());
    let needs = [village.need(1, "Bussen", &[0, 1]).await, village.need(2, "Läkaren", &[2, 3]).await];
    let round = RoundId(Uuid::from_u128(77));
    let open = round::Command::Open {
        id: round,
        title: "Vad är viktigast?".to_owned(),
        place: village.place,
        meeting: Some(village.meeting),
        dots_each: 3,
        needs: needs.to_vec(),
    };
    village.tell(open).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let sheet = issued(&mut lead, &village, "ballot", 1).await;
    let print = sheet.issued.print;
    let plan = Plan { kind: samskapa_scan::Kind::Ballot, large: false, rows: 2, columns: 3, text_lines: print.text_lines };
    let file = scanned(&village, &sheet, 1, plan, &[(1, 1), (1, 2), (2, 1)]).await;
    let desk = format!("/meetings/{}/scans", village.meeting);
    let page = lead.get(&desk).await;
    let answer = upload(&lead, &page, &desk, &[&file, &file]).await;
    assert!(answer.contains("har redan kommit in"), "the same file is recognised");
    let path = came(&mut lead, village.meeting).await;
    let ballots = |village: &Village| village.open.house.world().rounds.get(&round).unwrap().ballots.len();
    assert_eq!(ballots(&village), 0, "nothing counts before a person confirms it");
    for _ in 0..2 {
        let page = lead.get(&path).await;
        let read = ["dots-1\" value=\"2\"", "dots-2\" value=\"1\""];
        assert!(page.body.contains(&format!("name=\"{}", read[0])) && page.body.contains(&format!("name=\"{}", read[1])));
        let answer = lead.send(&page, &path, &[("dots-1", "2"), ("dots-2", "1")]).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
    }
    assert_eq!(ballots(&village), 1);
    let page = lead.get(&path).await;
    let refused = lead.send(&page, &path, &[("dots-1", "3"), ("dots-2", "1")]).await;
    assert_eq!(refused.status, 422, "nobody has four dots");
    let empty = lead.send(&page, &path, &[("dots-1", ""), ("dots-2", "1")]).await;
    assert_eq!(empty.status, 422, "a number that is missing is not taken for none");
}

#[tokio::test]
async fn a_scanner_that_makes_pdf_files_is_read_page_by_page() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let mut pages = Vec::new();
    let sheet = issued(&mut lead, &village, "table", 2).await;
    for page in 1..=2 {
        pages.push(scanned(&village, &sheet, page, Plan::table(4, false), &[]).await);
    }
    let desk = format!("/meetings/{}/scans", village.meeting);
    let page = lead.get(&desk).await;
    let answer = upload(&lead, &page, &desk, &[&as_pdf(&pages)]).await;
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let desk = lead.get(&desk).await;
    let mut pictures: Vec<&str> =
        desk.body.split("href=\"/scans/").skip(1).filter_map(|after| after.split('"').next()).collect();
    pictures.dedup();
    assert_eq!(pictures.len(), 2, "each page is a picture of its own");
    for picture in pictures {
        let strip = lead.get(&format!("/scans/{picture}/lines/4")).await;
        assert_eq!(strip.header("content-type"), Some("image/jpeg"), "its lines were found");
    }
}

#[tokio::test]
async fn a_picture_without_a_sheet_says_why_and_can_be_typed_by_hand() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let sheet = issued(&mut lead, &village, "table", 1).await;
    let white = Picture::from_points(900, 1200, vec![250; 900 * 1200 * 3]).unwrap().jpeg(80).unwrap();
    let desk = format!("/meetings/{}/scans", village.meeting);
    let page = lead.get(&desk).await;
    let answer = upload(&lead, &page, &desk, &[&white, b"no picture at all"]).await;
    assert!(answer.starts_with("HTTP/1.1 422"));
    let path = came(&mut lead, village.meeting).await;
    let page = lead.get(&path).await;
    assert!(page.body.contains("runda märkena hittades inte"));
    let answer = lead.send(&page, &format!("{path}/sheet"), &[("sheet", &format!("{} 1", sheet.issued.id))]).await;
    assert_eq!(answer.status, 303);
    let page = lead.get(&path).await;
    let answer = lead.send(&page, &path, &[("line-1", "En bänk vid affären")]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert!(village.open.house.world().voice_of(sheet.code(1).unwrap()).is_some());
}
