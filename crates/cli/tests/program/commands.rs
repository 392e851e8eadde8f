//! Each command does what it says, and says it in the form that others rely on.

use crate::common::Room;
use serde_json::Value;
use std::fs;

const NOTES: &str = "Dialogmöte, Åbytorps skola, 19 mars 2026\n\
Närvarande: 21 invånare, 2 politiker\n\
Vad är viktigt?\n\
BORD 1\n\
- sista bussen går för tidigt (x4 streck)\n\
- Kan hjälpa till: kör gärna på tisdagar\n\
- ring Olle på 070-174 06 20 om bänken\n\
BORD 2\n\
- =1+1 skrev någon på skärmen\n\
- Kaffet var gott\n\
Prioritering (3 prickar/person): bussen 40, bänken 23\n\
6 st skrev upp sig för arbetsgrupp\n\
Löfte: svar före jul på anslagstavlan\n";

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|why| panic!("{why}: {text}"))
}

#[test]
fn a_new_meeting_prints_its_id_and_nothing_else() {
    let room = Room::new();
    let said =
        room.run(&["new", "meeting", "--data", "data", "--place", "Åbytorp", "--date", "2026-03-19", "--title", "Kväll"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert!(said.out.trim().parse::<uuid::Uuid>().is_ok(), "{}", said.out);
    // The place is known now, however it is capitalised.
    room.did(&["new", "meeting", "--data", "data", "--place", "åbytorp", "--date", "2026-04-02", "--title", "Kväll 2"]);
    assert!(room.refused(&["new", "place", "Åbytorp", "--data", "data"]).contains("Åbytorp"));
    assert!(
        room.refused(&["new", "meeting", "--data", "data", "--place", "B", "--date", "19/3", "--title", "K"])
            .contains("19/3")
    );
}

#[test]
fn a_rehearsal_tells_as_json_what_would_be_taken_in() {
    let room = Room::new();
    room.write("kväll.txt", NOTES);
    // Neither the folder nor the meeting has to be there.
    let told = json(&room.did(&["import", "kväll.txt", "--data", "data", "--meeting", "?", "--dry-run", "--json"]));
    assert_eq!(told["meeting"]["residents"], 21);
    assert_eq!(told["meeting"]["elected"], 2);
    let bus = &told["voices"][0];
    assert_eq!(
        (&bus["text"], &bus["table"], &bus["row"], &bus["kind"], &bus["support"]),
        (&"sista bussen går för tidigt".into(), &"BORD 1".into(), &5.into(), &"need".into(), &4.into())
    );
    let place = |key: &str| usize::try_from(bus[key].as_u64().unwrap_or(0)).unwrap_or(0);
    let cut: String = NOTES.chars().skip(place("start")).take(place("end") - place("start")).collect();
    assert_eq!(cut, "sista bussen går för tidigt");
    assert_eq!(bus["held"], Value::Array(Vec::new()));
    assert_eq!(told["voices"][2]["held"], serde_json::json!(["phone"]));
    assert_eq!(told["voices"][1]["kind"], "offer");
    assert_eq!((&told["priorities"][0]["label"], &told["priorities"][0]["count"]), (&"bussen".into(), &40.into()));
    assert_eq!(told["promises"][0]["text"], "svar före jul på anslagstavlan");
    assert_eq!(told["signups"], 6);
    assert!(
        told["questions"].as_array().is_some_and(|questions| questions.iter().all(|question| question["text"].is_string()))
    );
    assert!(!room.path("data").exists());
    let several = json(&room.did(&["import", "kväll.txt", "kväll.txt", "--dry-run", "--json"]));
    assert_eq!(several["files"].as_array().map(Vec::len), Some(2));
}

#[test]
fn notes_are_taken_in_once() {
    let room = Room::new();
    let meeting = room.meeting();
    room.write("kväll.txt", NOTES);
    let told = room.did(&["import", "kväll.txt", "--data", "data", "--meeting", &meeting]);
    assert!(told.contains("5 voices") && told.contains("Check them at /notes/"), "{told}");
    assert!(room.refused(&["import", "kväll.txt", "--data", "data", "--meeting", &meeting]).contains("before"));
    // Beside new notes, those taken in before are passed over.
    room.write("till.csv", "Bord,Vad är viktigt?\n1,bänken vid kyrkan\n2,någon att ringa på natten\n");
    let told = room.did(&["import", "kväll.txt", "till.csv", "--data", "data", "--meeting", &meeting, "--json"]);
    let files = json(&told)["files"].clone();
    assert_eq!(files[0]["taken_in"], Value::Array(Vec::new()));
    assert_eq!(files[1]["taken_in"].as_array().map(Vec::len), Some(1), "{files}");
    assert!(json(&room.did(&["verify", "--data", "data", "--json"]))["holds"] == true);
}

#[test]
fn a_thread_is_told_to_people_and_programs() {
    let room = Room::new();
    let server = room.serve(&["demo", "--data", "demo", "--listen", "127.0.0.1:0"]);
    let codes: Vec<String> = server
        .told
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Slip "))
        .map(|line| line.trim()[..12].to_owned())
        .collect();
    assert_eq!(codes.len(), 3, "{}", server.told);
    let told = room.did(&["thread", &codes[0], "--data", "demo"]);
    assert!(told.contains("Need") && told.contains("Decision") && told.contains("Answered."), "{told}");
    assert!(room.did(&["thread", &codes[2], "--data", "demo"]).contains("overdue"));
    let told = json(&room.did(&["thread", &codes[0].to_lowercase().replace('-', ""), "--data", "demo", "--json"]));
    assert_eq!(told["code"], codes[0].as_str());
    assert_eq!(told["answer"], "answered");
    assert!(told["knots"].as_array().is_some_and(|knots| knots.iter().any(|knot| knot["stage"] == "change")));
    assert!(told["strands"].as_array().is_some_and(|strands| !strands.is_empty()));
    assert!(room.refused(&["thread", "AAA-AAA-AAAA", "--data", "demo"]).contains("slip"));
    assert!(room.refused(&["thread", "hej", "--data", "demo"]).contains("ten letters"));
}

#[test]
fn an_export_is_whole_safe_and_never_overwrites() {
    let room = Room::new();
    let meeting = room.meeting();
    room.write("kväll.txt", NOTES);
    room.did(&["import", "kväll.txt", "--data", "data", "--meeting", &meeting]);
    room.did(&["export", "--data", "data", "--out", "ut"]);
    let file = |name: &str| fs::read_to_string(room.path("ut").join(name)).unwrap_or_else(|why| panic!("{name}: {why}"));
    for name in ["needs.csv", "meetings.csv", "claims.csv", "decisions.csv", "answers.csv", "README.txt"] {
        assert!(!file(name).is_empty(), "{name}");
    }
    let verdict = json(&room.did(&["verify", "--data", "data", "--json"]));
    assert_eq!(file("entries.jsonl").lines().count() as u64, verdict["entries"].as_u64().unwrap_or(0));
    assert_eq!(file("contents.jsonl").lines().count() as u64, verdict["contents"].as_u64().unwrap_or(0));
    file("entries.jsonl").lines().chain(file("contents.jsonl").lines()).for_each(|line| drop(json(line)));
    let voices = file("voices.csv");
    assert!(voices.contains("'=1+1 skrev någon") && voices.contains("sista bussen går för tidigt"), "{voices}");
    assert!(!voices.contains("070-174"), "held words stay in: {voices}");
    assert!(room.refused(&["export", "--data", "data", "--out", "ut"]).contains("not empty"));
}

#[test]
fn an_account_gets_a_link_that_opens_the_house() {
    let room = Room::new();
    let link = room.did(&["account", "add", "anna", "--data", "data", "--address", "https://samskapa.example/"]);
    assert!(link.starts_with("https://samskapa.example/sign-in/") && link.lines().count() == 1, "{link}");
    assert!(room.refused(&["account", "add", "Anna", "--data", "data"]).contains("anna"));
    let again = room.did(&["account", "link", "anna", "--data", "data"]);
    assert_ne!(link.rsplit('/').next(), again.rsplit('/').next());
    room.refused(&["account", "link", "nobody", "--data", "data"]);
    let server = room.serve(&["serve", "--data", "data", "--listen", "127.0.0.1:0"]);
    let (status, page) = server.get(again.trim().trim_start_matches("http://127.0.0.1:8080"));
    assert_eq!(status, 200);
    assert!(page.contains("anna"), "{page}");
}

#[cfg(unix)]
#[test]
fn a_reader_who_has_gone_is_no_fault() {
    let room = Room::new();
    let meeting = room.meeting();
    room.write("kväll.txt", NOTES);
    room.did(&["import", "kväll.txt", "--data", "data", "--meeting", &meeting]);
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let ended = room.command(&["import", "kväll.txt", "--dry-run", "--json"]).stdout(writer).output().expect("it runs");
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
}

#[test]
fn a_form_is_printed_to_a_file_and_never_over_another() {
    let room = Room::new();
    let meeting = room.meeting();
    let print = |kind: &str, id: &str, more: &[&str]| {
        let mut all = vec!["paper", kind, id, "--data", "data", "--out", "sheet.pdf"];
        all.extend_from_slice(more);
        all.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let refused = |all: Vec<String>| room.refused(&all.iter().map(String::as_str).collect::<Vec<_>>());
    assert!(refused(print("banner", &meeting, &[])).contains("run-sheet"));
    assert!(refused(print("run-sheet", "x", &[])).contains("compare it with the address"));
    assert!(refused(print("run-sheet", &meeting, &["--size", "huge"])).contains("normal or large"));
    assert!(refused(print("run-sheet", &meeting, &["--lang", "tlh"])).contains("choose one of sv"));
    assert!(!room.path("sheet.pdf").exists());
    let all = print("run-sheet", &meeting, &["--size", "large", "--lang", "fi"]);
    room.did(&all.iter().map(String::as_str).collect::<Vec<_>>());
    let pdf = fs::read(room.path("sheet.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    assert!(refused(all).contains("nothing is overwritten"));
    assert_eq!(fs::read(room.path("sheet.pdf")).unwrap(), pdf);
}
