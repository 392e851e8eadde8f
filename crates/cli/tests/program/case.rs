//! A case as a signed file, from one folder to another, without a browser.

use crate::common::Room;

/// The demonstration in the folder `here`, and the id of a case in it that has a picture.
fn told(room: &Room) -> String {
    let server = room.serve(&["demo", "--data", "here", "--listen", "127.0.0.1:0"]);
    let (_, page) = server.get("/cases");
    assert_eq!(server.close(), Some(0));
    let link = page.split("<a href=\"/cases/").find(|rest| rest.contains("port 3")).expect("the case is listed");
    link.chars().take(36).collect()
}

#[test]
fn a_case_goes_from_one_folder_to_another_and_on_as_it_came() {
    let room = Room::new();
    let case = told(&room);
    let sent = room.did(&["case", "export", &case, "--data", "here", "--name", "Samskapa i Älvmark"]);
    room.write("case.json", &sent);

    let seen = room.did(&["case", "check", "case.json"]);
    assert!(seen.contains("Signed by Samskapa i Älvmark") && seen.contains("Sköterska vid port 3"), "{seen}");
    assert!(seen.contains("Picture: Tecknad bild"), "{seen}");
    let fingerprint = seen.lines().find_map(|line| line.strip_prefix("Fingerprint of their key: ")).expect("whose it is");

    room.did(&["new", "place", "Myrbacka", "--data", "there"]);
    let stranger = room.refused(&["case", "import", "case.json", "--data", "there"]);
    assert!(stranger.contains(fingerprint) && stranger.contains("--trust"), "{stranger}");
    room.did(&["case", "import", "case.json", "--data", "there", "--trust"]);
    assert_eq!(room.did(&["case", "export", &case, "--data", "there"]), sent, "byte for byte");
    let again = room.refused(&["case", "import", "case.json", "--data", "there"]);
    assert!(again.contains("here already") && !again.contains("--trust"), "{again}");
}

#[test]
fn what_is_no_case_or_was_changed_is_refused_with_a_sentence() {
    let room = Room::new();
    let case = told(&room);
    let sent = room.did(&["case", "export", &case, "--data", "here"]);
    let changed = sent.replace("Ett rum med dörr", "Ett rum utan dörr");
    assert_ne!(changed, sent);
    room.write("changed.json", &changed);
    room.write("half.json", &sent[..sent.len() / 2]);
    room.write("noise.json", [0xff, 0xfe, 0x00]);
    room.did(&["new", "place", "Myrbacka", "--data", "there"]);
    for file in ["changed.json", "half.json", "noise.json", "none.json"] {
        room.refused(&["case", "check", file]);
        room.refused(&["case", "import", file, "--data", "there", "--trust"]);
    }
    let unknown = "01920000-0000-7000-8000-000000000000";
    assert!(room.refused(&["case", "export", unknown, "--data", "here"]).contains(unknown));
    assert!(room.refused(&["case", "export", &case, "--data", "there"]).contains(&case), "nothing was taken in");
}
