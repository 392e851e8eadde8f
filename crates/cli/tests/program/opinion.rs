//! Maps of opinion made from the command line, by the real program: what it says, what it writes, and what it says of files that cannot
//! be read.

use crate::common::Room;
use serde_json::Value;
use std::fmt::Write;

fn read(room: &Room, name: &str) -> String {
    std::fs::read_to_string(room.path(name)).unwrap()
}

/// Two camps of thirty that differ about five statements and agree about two, as Polis exports them.
fn export(room: &Room) {
    let mut votes = String::from("timestamp,datetime,comment-id,voter-id,vote\n");
    let mut moment = 1_500_000_000_000_u64;
    for person in 0..60 {
        for statement in 0..7 {
            let side = if person < 30 { 1 } else { -1 };
            // One in seven strays, each from another statement.
            let strays = (person + statement) % 7 == 3;
            let answer = match statement {
                0 | 1 if strays => 0,
                0 => 1,
                1 => -1,
                _ if strays => 0,
                _ => side,
            };
            moment += 1000;
            writeln!(votes, "{moment},Mon Jul 17 02:17:32 WIB 2017,{statement},{person},{answer}").unwrap();
        }
    }
    // The first one changed their mind: the row stands first and is the earlier.
    writeln!(votes, "1400000000000,Mon Jul 17 02:17:32 WIB 2014,0,0,-1").unwrap();
    std::fs::create_dir(room.path("talk")).unwrap();
    room.write("talk/votes.csv", votes);
    let words = ["Fler <b>bänkar</b>", "Stäng badet", "Vindkraft", "Skolan", "Vägen", "Bron", "Torget"];
    let mut list = String::from("timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n");
    for (id, words) in words.iter().enumerate() {
        writeln!(list, "1,Mon,{id},0,{},{},1,\"{words}\"", if id == 1 { 0 } else { 30 }, if id == 1 { 51 } else { 20 })
            .unwrap();
    }
    room.write("talk/comments.csv", list);
    room.write("talk/summary.csv", "topic,\"Byn, i morgon\"\nurl,https://example.org\n");
}

fn room() -> Room {
    let room = Room::new();
    export(&room);
    room
}

#[test]
fn a_folder_is_mapped_told_drawn_and_written() {
    let room = room();
    let said = room.did(&["opinion", "talk", "--json", "map.json", "--svg", "map.svg", "--report", "map.html"]);
    assert!(
        said.starts_with(
            "People: 60. Statements: 7. Answers: 420.\nAnswers that gave way to a later one by the same person: 1.\n"
        ),
        "{said}"
    );
    assert!(said.contains("Group A: 30 people") && said.contains("Group B: 30 people"), "{said}");
    assert!(said.contains("What unites us\n") && said.contains("Stäng badet – 51 of 60 disagree"), "{said}");
    let map: Value = serde_json::from_str(&read(&room, "map.json")).unwrap();
    assert_eq!(
        (map["method"].as_str(), map["participants"].as_u64(), map["votes"].as_u64()),
        (Some("samskapa"), Some(60), Some(420))
    );
    assert_eq!(map["k"], 2);
    let members = |group: usize| {
        map["groups"][group]["members"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().parse::<u32>().unwrap())
    };
    let camps: Vec<bool> =
        (0..2).map(|group| members(group).all(|id| id < 30) || members(group).all(|id| id >= 30)).collect();
    assert_eq!(camps, [true, true]);
    assert_eq!(map["statements"].as_array().unwrap().len(), 7);
    assert_eq!(map["projections"].as_object().unwrap().len(), 60);
    assert_eq!(map["pca"]["components"].as_array().unwrap().len(), 2);
    assert!(map["representative"]["0"].as_array().is_some_and(|typical| !typical.is_empty()), "{map}");
    let picture = read(&room, "map.svg");
    assert!(
        picture.starts_with("<svg") && picture.contains("<title>Who thinks alike</title>") && picture.contains("<desc>"),
        "{picture}"
    );
    assert!(picture.contains("Group B: 30 people"), "{picture}");
}

#[test]
fn the_report_stands_by_itself_in_six_languages() {
    let room = room();
    for (language, heading) in [
        ("sv", "Det som förenar oss"),
        ("da", "Det, der forener os"),
        ("nb", "Det som forener oss"),
        ("nn", "Det som sameiner oss"),
        ("fi", "Mikä meitä yhdistää"),
        ("en", "What unites us"),
    ] {
        let said = room.did(&["opinion", "talk", "--language", language, "--report", "map.html"]);
        assert!(said.contains(heading) && !said.contains("opinion-"), "{said}");
        let page = read(&room, "map.html");
        assert!(page.contains(&format!("<html lang=\"{language}\">")) && page.contains("<h1>Byn, i morgon</h1>"), "{page}");
        assert!(page.contains(heading) && !page.contains("opinion-"), "{language}");
        assert!(page.contains("default-src 'none'"), "it asks nobody for anything");
        for outside in ["http://", "https://", "<script", "<link", "<img", "@import", "url("] {
            let found = page.replace("http://www.w3.org/2000/svg", "").contains(outside);
            assert!(!found, "{language}: {outside}");
        }
        assert!(
            page.contains("Fler &#60;b&#62;bänkar") || page.contains("Fler &lt;b&gt;bänkar"),
            "what people write is no markup"
        );
        assert!(!page.contains("<b>bänkar"), "what people write is no markup");
        // Every picture is there for a sheet and for a telephone, and has a table beside it.
        let (broad, slim) = (page.matches("class=\"broad\"").count(), page.matches("class=\"slim\"").count());
        assert_eq!((broad, slim), (slim, page.matches("<svg").count() / 2), "{language}");
        assert!(broad > 0 && broad <= page.matches("<table").count(), "{language}");
    }
    let said = room.refused(&["opinion", "talk", "--language", "la"]);
    assert!(said.contains("'la' is not a language here: use sv, da"), "{said}");
}

#[test]
fn both_methods_and_all_kinds_of_tables_are_understood() {
    let room = room();
    let said =
        room.did(&["opinion", "talk/votes.csv", "--statements", "talk/comments.csv", "--method", "polis", "--json", "-"]);
    let map: Value = serde_json::from_str(&said).unwrap();
    assert_eq!((map["method"].as_str(), map["replaced"].as_u64()), (Some("polis"), Some(1)));
    assert_eq!(map["statements"][1]["text"], "Stäng badet");
    let mut wide = String::from("participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1\n");
    let mut long = String::from("deltagare;påstående;röst\n");
    for person in 0..20 {
        writeln!(wide, "{person},,0,2,1,1,1,-1").unwrap();
        writeln!(long, "{person};0;håller med\n{person};1;håller inte med").unwrap();
    }
    room.write("wide.csv", wide);
    room.write("long.csv", long);
    let map = |file: &str| room.did(&["opinion", file, "--json", "-"]);
    assert_eq!(map("wide.csv"), map("long.csv"));
}

#[test]
fn numbers_that_are_turned_are_read_so_and_it_is_said() {
    let room = room();
    room.write(
        "turned.csv",
        read(&room, "talk/votes.csv").replace(",1\n", ",x\n").replace(",-1\n", ",1\n").replace(",x\n", ",-1\n"),
    );
    let plain = room.did(&["opinion", "talk", "--json", "-"]);
    let turned = room.run(&["opinion", "turned.csv", "--statements", "talk/comments.csv", "--json", "-"]);
    assert!(turned.err.contains("-1 is taken for agree"), "{}", turned.err);
    assert_eq!(turned.out, plain);
}

#[test]
fn what_is_simulated_is_found_again() {
    let room = Room::new();
    let simulate = |out: &str, groups: &str| {
        room.did(&[
            "opinion",
            "simulate",
            "--participants",
            "400",
            "--statements",
            "120",
            "--density",
            "0.8",
            "--groups",
            groups,
            "--seed",
            "7",
            "--out",
            out,
        ])
    };
    let said = simulate("votes.csv", "2");
    assert!(said.contains("votes by 400 participants in votes.csv") && said.contains("votes-groups.csv"), "{said}");
    assert!(read(&room, "votes-shares.csv").starts_with("statement,group,agree,disagree,pass\n0,0,0."));
    simulate("again.csv", "2");
    assert_eq!(read(&room, "votes.csv"), read(&room, "again.csv"));
    let map: Value = serde_json::from_str(&room.did(&["opinion", "votes.csv", "--json", "-"])).unwrap();
    assert_eq!((map["participants"].as_u64(), map["k"].as_u64()), (Some(400), Some(2)));
    let planted = read(&room, "votes-groups.csv");
    let group_of =
        |id: &Value| planted.lines().nth(id.as_str().unwrap().parse::<usize>().unwrap() + 1).unwrap().ends_with(",0");
    for group in map["groups"].as_array().unwrap() {
        let members = group["members"].as_array().unwrap();
        let first = members.iter().filter(|id| group_of(id)).count();
        assert!(first * 20 < members.len() || first * 20 > members.len() * 19, "{first} of {}", members.len());
    }
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    let room = room();
    room.write("none.csv", "participant,statement,vote\n");
    room.write("other.csv", "a,b\n1,2\n");
    room.write("broken.csv", "participant,statement,vote\n1,1,1\n1,2,maybe\n");
    room.write("texts.csv", "id,text\n1,a\n1,b\n");
    room.write("out.txt", "3\n\n600\n");
    let complaints: [(&[&str], &str); 12] = [
        (&["opinion", "talk", "--without", "missing.txt"], "there is no missing.txt"),
        (&["opinion", "talk", "--without", "out.txt"], "out.txt, line 3: nobody called '600' has voted: correct the id"),
        (&["opinion"], "say which file holds the votes"),
        (&["opinion", "missing.csv"], "there is no missing.csv"),
        (&["opinion", "none.csv"], "none.csv holds no votes"),
        (&["opinion", "other.csv"], "the heading of none of the files that can be read"),
        (&["opinion", "broken.csv"], "broken.csv: line 3: 'maybe' is no vote: write agree, disagree or pass"),
        (&["opinion", "talk", "--method", "dice"], "there is no method 'dice': use samskapa or polis"),
        (&["opinion", "talk", "--statements", "texts.csv"], "texts.csv: line 3: the statement '1' is in the list already"),
        (&["opinion", "talk", "--json", "no/such/place.json"], "there is no no/such/place.json"),
        (
            &[
                "opinion",
                "simulate",
                "--participants",
                "9",
                "--statements",
                "9",
                "--density",
                "2",
                "--groups",
                "2",
                "--out",
                "x.csv",
            ],
            "the density is 2 and should be above 0",
        ),
        (
            &[
                "opinion",
                "simulate",
                "--participants",
                "9",
                "--statements",
                "9",
                "--density",
                "1",
                "--groups",
                "2",
                "--out",
                "no/x.csv",
            ],
            "there is no no/x.csv",
        ),
    ];
    for (arguments, sentence) in complaints {
        let said = room.refused(arguments);
        assert!(said.contains(sentence), "{arguments:?}: {said}");
    }
    std::fs::create_dir(room.path("empty")).unwrap();
    assert!(room.refused(&["opinion", "empty"]).contains("no file of votes is in this folder"));
}

#[test]
fn those_who_are_left_out_count_nowhere() {
    let room = room();
    room.write("out.txt", "3\n 7 \n");
    let said = room.run(&["opinion", "talk", "--without", "out.txt", "--json", "map.json"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.contains("out.txt: 2 of those who voted are left out"), "{}", said.err);
    assert!(said.out.starts_with("People: 58. Statements: 7. Answers: 406.\n"), "{}", said.out);
    let map: Value = serde_json::from_str(&read(&room, "map.json")).unwrap();
    let places = map["projections"].as_object().unwrap();
    assert!(places.len() == 58 && !places.contains_key("3") && !places.contains_key("7"));
    room.write("all.txt", (0..60).fold(String::new(), |all, id| format!("{all}{id}\n")));
    assert!(room.refused(&["opinion", "talk", "--without", "all.txt"]).contains("all.txt leaves out everybody"));
}

#[test]
fn times_are_told_apart_on_request() {
    let room = room();
    let said = room.run(&["opinion", "talk", "--times"]);
    assert_eq!(said.code, Some(0));
    assert!(said.err.starts_with("read in ") && said.err.contains(" s, mapped in "), "{}", said.err);
}
