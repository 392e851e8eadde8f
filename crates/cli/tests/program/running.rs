//! The program while it serves: the demonstration, copies made meanwhile, and closing in good order.

use crate::common::Room;
use std::{
    fs,
    time::{Duration, Instant},
};

#[test]
fn the_demonstration_is_ready_in_seconds_and_is_told_once() {
    let room = Room::new();
    let begun = Instant::now();
    let server = room.serve(&["demo", "--data", "demo", "--listen", "127.0.0.1:0"]);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert!(server.told.lines().count() <= 12, "{}", server.told);
    assert_eq!(server.get("/").0, 200);
    let link = server.told.split_whitespace().find(|word| word.contains("/sign-in/")).expect("a sign-in link").to_owned();
    let path = link.trim_start_matches("http://").trim_start_matches(server.address.as_str()).to_owned();
    assert_eq!(server.get(&path).0, 200);
    let first = room.did(&["verify", "--data", "demo"]);
    assert!(room.refused(&["demo", "--data", "demo", "--listen", "127.0.0.1:0"]).contains("already running"));
    assert_eq!(server.close(), Some(0));
    // A second start serves what is there and adds nothing to the ledger.
    let server = room.serve(&["demo", "--data", "demo", "--listen", "127.0.0.1:0"]);
    assert_eq!(room.did(&["verify", "--data", "demo"]), first);
    assert_eq!(server.close(), Some(0));
}

#[test]
fn a_demonstration_without_a_folder_says_where_it_lies() {
    let room = Room::new();
    let server = room.serve(&["demo", "--listen", "127.0.0.1:0"]);
    let folder = server.told.lines().find_map(|line| line.trim().strip_prefix("Folder")).map(|line| line.trim().to_owned());
    assert!(folder.is_some_and(|folder| std::path::Path::new(&folder).join("ledger.db").is_file()), "{}", server.told);
}

#[test]
fn the_demonstration_leaves_a_ledger_of_ones_own_alone() {
    let room = Room::new();
    room.meeting();
    room.did(&["account", "add", "anna", "--data", "data"]);
    let before = room.did(&["verify", "--data", "data"]);
    let server = room.serve(&["demo", "--data", "data", "--listen", "127.0.0.1:0"]);
    assert!(!server.told.contains("/sign-in/"), "{}", server.told);
    assert_eq!(server.close(), Some(0));
    assert_eq!(room.did(&["verify", "--data", "data"]), before);
}

#[test]
fn a_backup_made_while_serving_comes_back_entry_for_entry() {
    let room = Room::new();
    let server = room.serve(&["demo", "--data", "demo", "--listen", "127.0.0.1:0"]);
    room.did(&["backup", "--data", "demo", "--out", "copy.db"]);
    assert_eq!(server.get("/").0, 200);
    room.did(&["export", "--data", "demo", "--out", "before"]);
    assert_eq!(server.close(), Some(0));
    let told = room.did(&["restore", "--from", "copy.db", "--data", "back"]);
    assert!(told.contains("every one holds"), "{told}");
    room.did(&["export", "--data", "back", "--out", "after"]);
    for name in ["entries.jsonl", "contents.jsonl", "voices.csv", "needs.csv"] {
        let read = |dir: &str| fs::read(room.path(dir).join(name)).unwrap_or_default();
        assert!(!read("before").is_empty() && read("before") == read("after"), "{name}");
    }
    assert_eq!(room.did(&["verify", "--data", "demo"]), room.did(&["verify", "--data", "back"]));
    assert!(room.refused(&["restore", "--from", "copy.db", "--data", "back"]).contains("not empty"));
    assert!(room.refused(&["backup", "--data", "demo", "--out", "copy.db"]).contains("already exists"));
}

#[test]
fn a_command_beside_a_server_is_seen_by_it() {
    let room = Room::new();
    let meeting = room.meeting();
    let server = room.serve(&["serve", "--data", "data", "--listen", "127.0.0.1:0"]);
    assert!(server.told.contains("account add"), "{}", server.told);
    room.write("kväll.txt", "BORD 1\n- bussen saknas på kvällen\n");
    room.did(&["import", "kväll.txt", "--data", "data", "--meeting", &meeting]);
    assert!(room.did(&["verify", "--data", "data"]).contains("hold"));
    assert_eq!(server.get("/").0, 200);
    assert_eq!(server.close(), Some(0));
}
