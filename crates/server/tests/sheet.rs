//! Sheets go out on paper and come back as pictures: what a person types or confirms counts, and nothing else does.

mod common;
#[path = "village/mod.rs"]
mod village;

use common::{Answer, Browser, open};
use samskapa_domain::{MeetingId, NeedId, RoundId, meeting::Channel, round, sheet::Sheet};
use samskapa_scan::{
    PageCode, Picture, Plan,
    code::{SIZE, SheetNumber},
    layout::{MARK_RADII, MODULE, Rect},
};
use samskapa_server::rights::Role;
use std::fmt::Write;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use uuid::Uuid;
use village::{Village, village};

/// A sheet as a scanner sees it, eight points to the millimetre, with some boxes filled.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "points of a picture"
)]
fn scanned(sheet: &Sheet, plan: Plan, filled: &[(u16, u16)]) -> Vec<u8> {
    let (width, height) = (1680usize, 2376usize);
    let mut points = vec![245u8; width * height * 3];
    let mut lay = |place: Rect, value: u8, within: &dyn Fn(f64, f64) -> bool| {
        for y in (place.y * 8.0) as usize..((place.y + place.height) * 8.0) as usize {
            for x in (place.x * 8.0) as usize..((place.x + place.width) * 8.0) as usize {
                if within((x as f64 + 0.5) / 8.0, (y as f64 + 0.5) / 8.0) {
                    points[(y * width + x) * 3..][..3].fill(value);
                }
            }
        }
    };
    let layout = plan.page(1).unwrap();
    for mark in layout.frame.marks() {
        for (radius, value) in MARK_RADII.into_iter().rev().zip([20, 245, 20]) {
            let around = Rect::new(mark.x - radius, mark.y - radius, 2.0 * radius, 2.0 * radius);
            lay(around, value, &|x, y| (x - mark.x).hypot(y - mark.y) < radius);
        }
    }
    let code = PageCode::new(SheetNumber::from_number(sheet.issued.number), 1, plan.pages() as u8);
    let origin = layout.frame.code();
    for (at, black) in code.squares().into_iter().enumerate().filter(|(_, black)| *black) {
        let (column, row) = (at % usize::from(SIZE.0), at / usize::from(SIZE.0));
        let square = Rect::new(origin.x + column as f64 * MODULE, origin.y + row as f64 * MODULE, MODULE, MODULE);
        lay(square, 20, &|_, _| black);
    }
    for (row, column, place) in layout.boxes() {
        let inner = place.grown(-0.35);
        lay(place, 20, &|x, y| !inner.holds(samskapa_scan::layout::Point { x, y }));
        if filled.contains(&(row, column)) {
            lay(place.grown(-2.0), 60, &|_, _| true);
        }
    }
    Picture::from_points(width as u32, height as u32, points).unwrap().jpeg(85).unwrap()
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

async fn issued(lead: &mut Browser, village: &Village, kind: &str) -> Sheet {
    let desk = format!("/meetings/{}/scans", village.meeting);
    let page = lead.get(&desk).await;
    let fields = [("kind", kind), ("table", "Bord 2"), ("copies", "1"), ("lines", "4"), ("language", "sv")];
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
    let sheet = issued(&mut lead, &village, "table").await;
    let print = lead.get(&format!("/paper/table-sheet/{}", sheet.issued.id)).await;
    assert_eq!(print.header("content-type"), Some("application/pdf"));
    assert!(print.body.starts_with("%PDF"));
    let file = scanned(&sheet, Plan::table(4, false), &[]);
    let desk = format!("/meetings/{}/scans", village.meeting);
    let page = lead.get(&desk).await;
    let answer = upload(&lead, &page, &desk, &[&file]).await;
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let path = came(&mut lead, village.meeting).await;
    let page = lead.get(&path).await;
    assert!(page.body.contains("Bord 2"));
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
    let sheet = issued(&mut lead, &village, "ballot").await;
    let print = sheet.issued.print;
    let plan = Plan { kind: samskapa_scan::Kind::Ballot, large: false, rows: 2, columns: 3, text_lines: print.text_lines };
    let file = scanned(&sheet, plan, &[(1, 1), (1, 2), (2, 1)]);
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
async fn a_picture_without_a_sheet_says_why_and_can_be_typed_by_hand() {
    let village = village(open().await).await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let sheet = issued(&mut lead, &village, "table").await;
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
