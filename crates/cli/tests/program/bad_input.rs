//! Whatever is put in, the answer is one clear sentence and exit code 2, and nothing is lost.

use crate::common::{Room, lines, noise};
use std::{
    fs::{self, OpenOptions},
    io::{Seek, SeekFrom, Write},
    net::TcpListener,
};

#[test]
fn what_cannot_be_understood_is_one_sentence() {
    let room = Room::new();
    for arguments in
        [&[][..], &["frob"], &["serve"], &["import"], &["demo", "--listen", "here"], &["new", "meeting"], &["thread", "x"]]
    {
        let sentence = room.refused(arguments);
        assert!(sentence.contains("samskapa help") || sentence.contains("samskapa demo"), "{sentence}");
    }
}

#[test]
fn a_folder_without_a_ledger_is_named_and_none_is_made() {
    let room = Room::new();
    for arguments in [
        &["verify", "--data", "nowhere"][..],
        &["thread", "HQSQ55315J", "--data", "nowhere"],
        &["export", "--data", "nowhere", "--out", "ut"],
        &["backup", "--data", "nowhere", "--out", "copy.db"],
    ] {
        assert!(room.refused(arguments).contains("nowhere"));
    }
    assert!(!room.path("nowhere").exists() && !room.path("ut").exists() && !room.path("copy.db").exists());
}

#[test]
fn two_hundred_megabytes_of_noise_are_refused_by_every_command() {
    let room = Room::new();
    let meeting = room.meeting();
    let before = room.did(&["verify", "--data", "data"]);
    noise(&room.path("brus.txt"), 200);
    assert!(room.refused(&["import", "brus.txt", "--data", "data", "--meeting", &meeting]).contains("MB"));
    assert!(room.refused(&["restore", "--from", "brus.txt", "--data", "back"]).contains("not a backup"));
    assert!(!room.path("back").exists());
    fs::create_dir(room.path("torn")).expect("a folder");
    fs::rename(room.path("brus.txt"), room.path("torn/ledger.db")).expect("a file");
    for arguments in [
        &["verify", "--data", "torn"][..],
        &["serve", "--data", "torn", "--listen", "127.0.0.1:0"],
        &["demo", "--data", "torn", "--listen", "127.0.0.1:0"],
        &["import", "data/ledger.db", "--data", "torn", "--meeting", &meeting],
    ] {
        room.refused(arguments);
    }
    assert_eq!(room.did(&["verify", "--data", "data"]), before);
}

#[test]
fn a_file_that_is_not_what_it_says_is_refused() {
    let room = Room::new();
    let meeting = room.meeting();
    let small: Vec<u8> = (0..40_000u32).map(|at| at.wrapping_mul(2_654_435_761).to_le_bytes()[2]).collect();
    for name in ["kväll.txt", "kväll.xlsx", "kväll.docx", "kväll.pdf", "kväll.csv"] {
        room.write(name, &small);
        let sentence = room.refused(&["import", name, "--data", "data", "--meeting", &meeting]);
        assert!(sentence.contains(name), "{sentence}");
    }
    room.write("tom.txt", "");
    assert!(room.refused(&["import", "tom.txt", "--dry-run"]).contains("empty"));
    fs::create_dir(room.path("mapp")).expect("a folder");
    room.refused(&["import", "mapp", "--dry-run"]);
    assert!(room.refused(&["import", "saknas.txt", "--dry-run"]).contains("no saknas.txt"));
    // A broken file among good ones leaves nothing half done.
    let before = room.did(&["verify", "--data", "data"]);
    room.write("bra.txt", "BORD 1\n- bussen saknas på kvällen\n");
    room.refused(&["import", "bra.txt", "kväll.pdf", "--data", "data", "--meeting", &meeting]);
    assert_eq!(room.did(&["verify", "--data", "data"]), before);
}

#[test]
fn a_meeting_that_is_not_there_is_named() {
    let room = Room::new();
    room.meeting();
    room.write("bra.txt", "BORD 1\n- bussen saknas på kvällen\n");
    assert!(room.refused(&["import", "bra.txt", "--data", "data", "--meeting", "tisdag"]).contains("tisdag"));
    let other = "01a203d2-48ae-7a4d-9e8d-11267fae1147";
    assert!(room.refused(&["import", "bra.txt", "--data", "data", "--meeting", other]).contains(other));
}

#[test]
fn a_torn_ledger_is_told_of_and_not_touched() {
    let room = Room::new();
    let meeting = room.meeting();
    room.write("bra.txt", "BORD 1\n- bussen saknas på kvällen\n- bänken vid kyrkan saknas\n");
    room.did(&["import", "bra.txt", "--data", "data", "--meeting", &meeting]);
    let whole = fs::read(room.path("data/ledger.db")).expect("the ledger");
    // One letter of an entry is changed on the disk: the file is sound, and the chain shows it.
    let at = whole.windows(5).rposition(|five| five == b"Kv\xc3\xa4l").expect("the title of the meeting");
    let mut changed = whole.clone();
    changed[at] = b'Q';
    fs::write(room.path("data/ledger.db"), &changed).expect("a file");
    let said = room.run(&["verify", "--data", "data", "--json"]);
    let verdict: serde_json::Value = serde_json::from_str(&said.out).expect("a verdict");
    assert_eq!(
        (said.code, &verdict["holds"], &verdict["finding"]["sequence"]),
        (Some(2), &false.into(), &2.into()),
        "{verdict}"
    );
    assert!(room.refused(&["verify", "--data", "data"]).contains("Entry 2 does not hold"));
    assert_eq!(fs::read(room.path("data/ledger.db")).expect("the ledger"), changed);
    // Pages are overwritten, and the file is cut short.
    for damage in [(100usize, 4000usize), (whole.len() / 2, whole.len() / 2 + 4096)] {
        let mut torn = whole.clone();
        let end = damage.1.min(torn.len());
        torn[damage.0..end].fill(0xa5);
        fs::write(room.path("data/ledger.db"), &torn).expect("a file");
        room.refused(&["verify", "--data", "data"]);
    }
    fs::write(room.path("data/ledger.db"), &whole[..whole.len() / 3]).expect("a file");
    room.refused(&["verify", "--data", "data"]);
    room.refused(&["serve", "--data", "data", "--listen", "127.0.0.1:0"]);
    fs::write(room.path("data/ledger.db"), &whole).expect("a file");
    room.did(&["verify", "--data", "data"]);
}

#[test]
fn a_torn_backup_is_not_put_back() {
    let room = Room::new();
    room.meeting();
    room.did(&["backup", "--data", "data", "--out", "copy.db"]);
    let mut copy = OpenOptions::new().write(true).open(room.path("copy.db")).expect("the copy");
    copy.seek(SeekFrom::Start(5000)).expect("a place in it");
    copy.write_all(&[0x5a; 6000]).expect("room on the disk");
    drop(copy);
    room.refused(&["restore", "--from", "copy.db", "--data", "back"]);
    assert!(!room.path("back").exists());
}

#[cfg(unix)]
#[test]
fn what_is_broken_off_leaves_nothing_half_made() {
    let room = Room::new();
    let meeting = room.meeting();
    room.write("stor.txt", lines(20_000));
    room.did(&["import", "stor.txt", "--data", "data", "--meeting", &meeting]);
    room.did(&["backup", "--data", "data", "--out", "copy.db"]);
    let commands = [
        (&["export", "--data", "data", "--out", "ut"][..], "ut"),
        (&["backup", "--data", "data", "--out", "annan.db"], "annan.db"),
        (&["restore", "--from", "copy.db", "--data", "back"], "back"),
    ];
    for (arguments, made) in commands {
        let before = room.names();
        let mut child = room.command(arguments).stderr(std::process::Stdio::piped()).spawn().expect("it runs");
        while room.names() == before && child.try_wait().expect("its state").is_none() {
            std::thread::yield_now();
        }
        std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("a signal");
        let ended = child.wait_with_output().expect("it ends");
        let sentence = String::from_utf8_lossy(&ended.stderr).into_owned();
        // Whoever was faster: it was done, or it was stopped and left nothing.
        if ended.status.code() == Some(0) {
            assert!(room.path(made).exists(), "{arguments:?}");
        } else {
            assert_eq!((ended.status.code(), sentence.lines().count()), (Some(2), 1), "{arguments:?}: {sentence}");
            assert_eq!(room.names(), before, "{arguments:?}");
        }
    }
    room.did(&["verify", "--data", "data"]);
}

#[test]
fn a_port_in_use_is_told_before_anything_is_made() {
    let room = Room::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("its number").to_string();
    for command in ["serve", "demo"] {
        let sentence = room.refused(&[command, "--data", "data", "--listen", &address]);
        assert!(sentence.contains("already listens"), "{sentence}");
    }
    assert!(!room.path("data").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_of() {
    let room = Room::new();
    room.write("bra.txt", "BORD 1\n- bussen saknas på kvällen\n");
    let full = OpenOptions::new().write(true).open("/dev/full").expect("the full device");
    let ended = room.command(&["import", "bra.txt", "--dry-run"]).stdout(full).output().expect("it runs");
    assert_eq!(ended.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&ended.stderr).contains("disk is full"));
    // No file may grow beyond 64 KB: the ledger cannot take in large notes, and holds afterwards.
    let meeting = room.meeting();
    let before = room.did(&["verify", "--data", "data"]);
    room.write("stor.txt", lines(4_000));
    let program = env!("CARGO_BIN_EXE_samskapa");
    let script = format!("ulimit -f 128; trap '' XFSZ; exec '{program}' import stor.txt --data data --meeting {meeting}");
    let ended =
        std::process::Command::new("bash").args(["-c", &script]).current_dir(room.path("")).output().expect("it runs");
    let sentence = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(2), "{sentence}");
    assert!(sentence.starts_with("samskapa: ") && sentence.lines().count() == 1, "{sentence}");
    assert_eq!(room.did(&["verify", "--data", "data"]), before);
}
