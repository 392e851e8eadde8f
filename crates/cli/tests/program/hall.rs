//! The evening in the hall (A1), with the plug pulled twice: the real program on a laptop, many who write at once, two kills
//! in the middle of it, and the way home. Whatever was confirmed is there, once, and its code works at home.

use crate::common::{Room, Server};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Read, Write},
    net::TcpStream,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

const WRITERS: usize = 8;
/// Notes that each writer wants to have saved, whatever happens to the laptop meanwhile.
const EACH: usize = 20;

/// Somebody at a table, with a phone that keeps what was not answered.
struct Phone {
    cookie: String,
    csrf: String,
    path: String,
}

/// What a server answered: status, head and body. None if it was gone.
fn asked(address: &str, request: &str) -> Option<(u16, String, String)> {
    let mut there = TcpStream::connect(address).ok()?;
    there.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    there.write_all(request.as_bytes()).ok()?;
    let mut answer = Vec::new();
    there.read_to_end(&mut answer).ok()?;
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, head.to_owned(), body.to_owned()))
}

fn get(address: &str, path: &str, cookie: &str) -> Option<(u16, String, String)> {
    asked(address, &format!("GET {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\nconnection: close\r\n\r\n"))
}

fn post(address: &str, path: &str, cookie: &str, body: &str) -> Option<(u16, String, String)> {
    let length = body.len();
    asked(
        address,
        &format!(
            "POST {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\naccept: application/json\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
        ),
    )
}

fn field(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let after = page.split("<main").nth(1).unwrap_or(page).split(&start).nth(1).unwrap_or_default();
    after.split('"').next().unwrap_or_default().to_owned()
}

impl Phone {
    /// Opens the link of the evening and takes a seat.
    fn joins(server: &Server, table: &str) -> Self {
        let link = server.told.split_whitespace().find(|word| word.contains("/host/")).expect("a link for hosts");
        let path = &link[link.find("/host/").expect("its path")..];
        let (_, _, page) = get(&server.address, path, "").expect("the link opens");
        let key = field(&page, "key");
        let (status, head, _) = post(&server.address, path, "", &format!("key={key}&csrf=&table={table}")).expect("a seat");
        assert_eq!(status, 303, "{head}");
        let header = |name: &str| {
            let found = head.lines().find(|line| line.to_lowercase().starts_with(name)).expect("the header");
            found.split_once(": ").expect("its value").1.to_owned()
        };
        let cookie = header("set-cookie").split(';').next().expect("a cookie").to_owned();
        let path = header("location");
        let (status, _, page) = get(&server.address, &path, &cookie).expect("the page to write on");
        assert_eq!(status, 200);
        Self { cookie, csrf: field(&page, "csrf"), path }
    }

    /// Sends a note until it is answered; the same key each time, as the phone's own queue does.
    fn writes(&self, address: &str, key: &str, text: &str, over: &AtomicBool) -> Option<String> {
        let body = format!("csrf={}&key={key}&text={}&kind=need&support=2&question=", self.csrf, text.replace(' ', "+"));
        while !over.load(Ordering::Relaxed) {
            match post(address, &self.path, &self.cookie, &body) {
                Some((200, _, answer)) => {
                    let code = answer.split("\"code\":\"").nth(1)?.split('"').next()?;
                    return Some(code.to_owned());
                }
                Some((status @ (401 | 403 | 422), _, answer)) => panic!("{status}: {answer}"),
                // The laptop is off, or has too much to do: the note waits on the phone.
                _ => thread::sleep(Duration::from_millis(60)),
            }
        }
        None
    }
}

/// A name for one note, made by the phone.
fn key(writer: usize, note: usize) -> String {
    format!("019aa000-0000-7000-8000-{writer:04x}{note:08x}")
}

fn hall(room: &Room, listen: &str) -> Server {
    room.serve(&["hall", "--from", "evening.file", "--data", "laptop", "--listen", listen])
}

#[test]
fn the_plug_is_pulled_twice_and_every_note_comes_home_once() {
    let room = Room::new();
    room.meeting();
    room.did(&["take-along", "--data", "data", "--out", "evening.file"]);
    // Meanwhile life goes on at home.
    room.did(&["new", "place", "--data", "data", "Nordbyn"]);

    let mut server = hall(&room, "127.0.0.1:0");
    let address = server.address.clone();
    let phones: Vec<Phone> = (0..WRITERS).map(|nth| Phone::joins(&server, &format!("Bord+{}", nth % 6))).collect();
    let saved: Mutex<BTreeMap<(usize, usize), String>> = Mutex::default();
    let (count, over) = (AtomicUsize::new(0), AtomicBool::new(false));
    thread::scope(|scope| {
        for (writer, phone) in phones.iter().enumerate() {
            let (address, saved, count, over) = (&address, &saved, &count, &over);
            scope.spawn(move || {
                for note in 0..EACH {
                    let text = format!("Bord {writer} säger sak {note}");
                    let Some(code) = phone.writes(address, &key(writer, note), &text, over) else { return };
                    saved.lock().expect("nobody stumbled").insert((writer, note), code);
                    count.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        for pulled in 1..=2 {
            while count.load(Ordering::Relaxed) < WRITERS * EACH * pulled / 3 {
                thread::sleep(Duration::from_millis(5));
            }
            server.pull_the_plug();
            thread::sleep(Duration::from_millis(150));
            server = hall(&room, &address);
            assert!(server.told.contains("It goes on where it was"), "{}", server.told);
        }
        while count.load(Ordering::Relaxed) < WRITERS * EACH && !scope_is_stuck(&count) {
            thread::sleep(Duration::from_millis(20));
        }
        over.store(true, Ordering::Relaxed);
    });
    let saved = saved.into_inner().expect("nobody stumbled");
    assert_eq!(saved.len(), WRITERS * EACH, "every note was confirmed in the end");
    assert_eq!(saved.values().collect::<BTreeSet<_>>().len(), WRITERS * EACH, "each has a code of its own");
    assert_eq!(server.close(), Some(0));
    room.did(&["verify", "--data", "laptop"]);

    let dry = room.did(&["join", "laptop", "--data", "data", "--dry-run"]);
    assert!(dry.contains(&format!("{} entries would be joined", WRITERS * EACH)), "{dry}");
    let joined = room.did(&["join", "laptop", "--data", "data"]);
    assert!(joined.contains(&format!("{} entries were joined", WRITERS * EACH)), "{joined}");
    let again = room.did(&["join", "laptop", "--data", "data"]);
    assert!(again.contains("0 entries were joined"), "the second time there is nothing new: {again}");
    room.did(&["verify", "--data", "data"]);

    // Every code works at home, for the words that were said.
    let home = room.serve(&["serve", "--data", "data", "--listen", "127.0.0.1:0"]);
    for ((writer, note), code) in saved.iter().step_by(7) {
        let told = room.did(&["thread", code, "--data", "data"]);
        assert!(told.contains(&format!("Bord {writer} säger sak {note}")), "{code}: {told}");
    }
    assert_eq!(home.close(), Some(0));

    // The laptop's copy goes only with the proof that all of it is at home.
    let wrong = "0".repeat(64);
    let refused = room.refused(&["wipe", "--data", "laptop", "--joined", &wrong]);
    assert!(refused.contains("join it once more"), "{refused}");
    let hash = joined.split_whitespace().skip_while(|word| *word != "--joined").nth(1).expect("the last hash").to_owned();
    room.refused(&["wipe", "--data", "data", "--joined", &hash]);
    room.did(&["wipe", "--data", "laptop", "--joined", &hash]);
    assert!(!room.path("laptop").exists());
    room.did(&["verify", "--data", "data"]);
}

/// Whether nothing has been saved for so long that something must be wrong.
fn scope_is_stuck(count: &AtomicUsize) -> bool {
    let before = count.load(Ordering::Relaxed);
    for _ in 0..1_200 {
        thread::sleep(Duration::from_millis(25));
        if count.load(Ordering::Relaxed) != before {
            return false;
        }
    }
    true
}

#[test]
fn a_hall_says_what_is_missing_and_a_stranger_s_evening_is_refused() {
    let room = Room::new();
    room.meeting();
    let nothing = room.refused(&["hall", "--data", "laptop", "--listen", "127.0.0.1:0"]);
    assert!(nothing.contains("take-along"), "{nothing}");
    room.did(&["take-along", "--data", "data", "--out", "evening.file"]);
    let wrong = ["hall", "--from", "evening.file", "--data", "laptop", "--meeting", "x", "--listen", "127.0.0.1:0"];
    assert!(room.refused(&wrong).contains("there is no meeting 'x'"));
    room.did(&["new", "place", "--data", "elsewhere", "Sörbyn"]);
    let stranger = room.refused(&["join", "elsewhere", "--data", "data"]);
    assert!(stranger.contains("Entry 1 does not fit"), "{stranger}");
    assert!(room.refused(&["join", "nowhere.file", "--data", "data"]).contains("check the name"));
    // What was taken along and brought back unchanged has nothing new.
    assert!(room.did(&["join", "evening.file", "--data", "data"]).contains("0 entries were joined"));
}
