//! Short sentences read from the command line, by the real program: every command on every kind of file, and what it says
//! of files that hold none.

use crate::common::Room;
use serde_json::Value;
use std::io::{Cursor, Write};
use zip::write::{SimpleFileOptions, ZipWriter};

/// What an evening left behind; an empty row stands among them.
const VOICES: [&str; 15] = [
    "Sista bussen går redan klockan sex 🚌 och sedan är det mörkt.",
    "Den sista bussen går redan klockan sex!",
    "",
    "Ring Anna Öberg på 070-123 45 67 eller anna.oberg@exempel.se.",
    "Bänkar längs ån så att äldre kan vila",
    "Inga fler bänkar längs ån",
    "Sätt ut bänkar vid ån",
    "Distriktssköterska i byn en dag i veckan",
    "Jag kan skjutsa grannar till vårdcentralen på torsdagar",
    "Busserne kører ikke om aftenen, og vi kan ikke komme hjem",
    "Bussi ei kulje illalla eikä kukaan pääse kotiin",
    "There is nowhere for young people to go in the evening",
    "Kommunen lovade svar senast i oktober",
    "Ny läkare varje gång på vårdcentralen",
    "Verksamheten har erhållit en skrivelse avseende kompetensutvecklingsinsatser.",
];

/// Every command, with what it needs to be told.
const COMMANDS: [&[&str]; 8] = [
    &["language"],
    &["themes", "--k", "4"],
    &["duplicates"],
    &["search", "buss"],
    &["redact"],
    &["kinds"],
    &["keys", "--k", "3"],
    &["lix"],
];

/// The voices as a text and as three tables that have other columns too.
fn evening() -> Room {
    let room = Room::new();
    room.write("voices.txt", VOICES.join("\n"));
    let rows = || VOICES.iter().enumerate();
    let table = |sign: char, quote: &str| {
        let row = |(nth, voice): (usize, &&str)| format!("{}{sign}{quote}{voice}{quote}{sign}kväll", nth / 5 + 1);
        let head = format!("Bord{sign}Vad som sades{sign}Tid");
        [head].into_iter().chain(rows().map(row)).collect::<Vec<_>>().join("\n")
    };
    room.write("voices.csv", table(',', "\""));
    room.write("voices.tsv", table('\t', ""));
    let cells = rows().map(|(nth, voice)| vec![(nth / 5 + 1).to_string(), (*voice).to_owned(), "kväll".to_owned()]);
    let head = ["Bord", "Vad som sades", "Tid"].map(str::to_owned).to_vec();
    room.write("voices.xlsx", workbook([head].into_iter().chain(cells)));
    room
}

/// A workbook with one sheet; what is empty is left out, as spreadsheets do.
fn workbook(rows: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let cell = |(place, words): (String, String)| format!(r#"<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>"#);
    let row = |(number, cells): (usize, Vec<String>)| {
        let placed = ('A'..).map(|column| format!("{column}{number}")).zip(cells).filter(|(_, words)| !words.is_empty());
        format!(r#"<row r="{number}">{}</row>"#, placed.map(cell).collect::<String>())
    };
    let sheet: String = (1..).zip(rows).map(row).collect();
    let opened = "http://schemas.openxmlformats.org";
    packed(&[
        (
            "[Content_Types].xml",
            format!(
                r#"<Types xmlns="{opened}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#
            ),
        ),
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{opened}/package/2006/relationships"><Relationship Id="r1" Type="{opened}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="{opened}/package/2006/relationships"><Relationship Id="r1" Type="{opened}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{opened}/spreadsheetml/2006/main" xmlns:r="{opened}/officeDocument/2006/relationships"><sheets><sheet name="Kväll" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"<worksheet xmlns="{opened}/spreadsheetml/2006/main"><sheetData>{sheet}</sheetData></worksheet>"#),
        ),
    ])
}

fn packed(entries: &[(&str, String)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in entries {
        archive.start_file(*name, SimpleFileOptions::default()).expect("an archive in memory takes entries");
        archive.write_all(text.as_bytes()).expect("an archive in memory takes bytes");
    }
    archive.finish().expect("an archive in memory can be closed").into_inner()
}

fn json(room: &Room, arguments: &[&str]) -> Value {
    let out = room.did(&[&["words"], arguments, &["--json"]].concat());
    serde_json::from_str(&out).unwrap_or_else(|why| panic!("{arguments:?}: {why}: {out}"))
}

/// The names of what an object holds, in the order of the alphabet.
fn names(object: &Value) -> Vec<&str> {
    let mut names: Vec<&str> = object.as_object().expect("an object").keys().map(String::as_str).collect();
    names.sort_unstable();
    names
}

fn rows<'j>(told: &'j Value, name: &str) -> &'j [Value] {
    told[name].as_array().unwrap_or_else(|| panic!("{name} is no list: {told}"))
}

fn number(value: &Value) -> usize {
    value.as_u64().and_then(|number| number.try_into().ok()).unwrap_or_else(|| panic!("{value} is no number of a row"))
}

/// What stands in a text at the place that is told, counted in characters.
fn piece(text: &str, place: &Value) -> String {
    let (start, end) = (number(&place["start"]), number(&place["end"]));
    assert!(start < end && end <= text.chars().count(), "{place} is no place in {text:?}");
    text.chars().skip(start).take(end - start).collect()
}

#[test]
fn every_command_tells_the_same_of_a_text_a_table_and_a_book_and_tells_it_twice() {
    let room = evening();
    for command in COMMANDS {
        let on = |file: &str, more: &[&str]| room.did(&[&["words", command[0], file], &command[1..], more].concat());
        let told = on("voices.txt", &["--json"]);
        serde_json::from_str::<Value>(&told).unwrap_or_else(|why| panic!("{command:?}: {why}"));
        for file in ["voices.csv", "voices.tsv", "voices.xlsx"] {
            assert_eq!(on(file, &["--json", "--column", "vad som sades"]), told, "{command:?} on {file}");
        }
        assert_eq!(on("voices.xlsx", &["--json"]), told, "{command:?}: the column is plain");
        let read = on("voices.csv", &["--column", "2"]);
        assert!(!read.trim().is_empty() && read == on("voices.txt", &[]), "{command:?} for a person");
    }
}

#[test]
fn the_language_of_every_row_is_told_with_its_margin() {
    let room = evening();
    let told = json(&room, &["language", "voices.txt"]);
    assert_eq!(names(&told), ["rows"]);
    let rows = rows(&told, "rows");
    assert_eq!(rows.len(), VOICES.len());
    for (nth, row) in rows.iter().enumerate() {
        assert_eq!(names(row), ["language", "margin", "row"]);
        assert_eq!(number(&row["row"]), nth);
        assert!(row["margin"].as_f64().is_some_and(|margin| (0.0..=1.0).contains(&margin)), "{row}");
    }
    for (nth, language) in [(0, "sv"), (4, "sv"), (9, "da"), (10, "fi"), (11, "en")] {
        assert_eq!(rows[nth]["language"], language, "{}", VOICES[nth]);
    }
    assert_eq!(rows[2]["language"], Value::Null, "nothing was said");
}

#[test]
fn themes_are_discovered_or_sown_and_every_row_has_its_place() {
    let room = evening();
    let told = json(&room, &["themes", "voices.txt", "--k", "4"]);
    assert_eq!(names(&told), ["assignments", "themes"]);
    let (placed, themes) = (rows(&told, "assignments"), rows(&told, "themes"));
    assert_eq!((placed.len(), themes.len()), (VOICES.len(), 4));
    for (nth, place) in placed.iter().enumerate() {
        assert_eq!(names(place), ["margin", "row", "score", "sure", "theme"]);
        assert_eq!(number(&place["row"]), nth);
        assert!(["score", "margin"].iter().all(|name| place[name].as_f64().is_some_and(|share| share >= 0.0)), "{place}");
    }
    assert_eq!(placed[2]["theme"], Value::Null, "nothing was said");
    for (id, theme) in themes.iter().enumerate() {
        assert_eq!(names(theme), ["id", "key_rows", "name", "size", "words"]);
        assert_eq!(number(&theme["id"]), id);
        let members = placed.iter().filter(|place| place["theme"] == theme["id"]).count();
        assert_eq!(number(&theme["size"]), members);
        assert!(theme["name"].as_str().is_some_and(|name| !name.is_empty()));
        assert!(rows(theme, "key_rows").iter().all(|row| placed[number(row)]["theme"] == theme["id"]), "{theme}");
    }

    room.write(
        "seeds.txt",
        "Resor: buss, tåg, skjuts\nVård: läkare, sköterska, vårdcentral\nUtemiljö: bänk, park, lekplats\n",
    );
    room.write(
        "seeds.csv",
        "tema;text\nResor;buss, tåg, skjuts\nVård;läkare, sköterska, vårdcentral\nUtemiljö;bänk, park, lekplats\n",
    );
    let told = json(&room, &["themes", "voices.txt", "--seeds", "seeds.txt"]);
    let named: Vec<&Value> = rows(&told, "themes").iter().map(|theme| &theme["name"]).collect();
    assert_eq!(named, ["Resor", "Vård", "Utemiljö"]);
    for (nth, theme) in [(0, 0), (1, 0), (4, 2), (5, 2), (6, 2), (7, 1), (13, 1)] {
        assert_eq!(number(&told["assignments"][nth]["theme"]), theme, "{}", VOICES[nth]);
    }
    assert_eq!(json(&room, &["themes", "voices.txt", "--seeds", "seeds.csv"]), told);
    assert!(!rows(&json(&room, &["themes", "voices.txt", "--k", "auto"]), "themes").is_empty());
}

#[test]
fn duplicates_are_told_with_their_score_and_reason_and_the_contrary_is_marked() {
    let room = evening();
    let told = json(&room, &["duplicates", "voices.txt"]);
    assert_eq!(names(&told), ["pairs"]);
    let pairs = rows(&told, "pairs");
    for pair in pairs {
        assert_eq!(names(pair), ["a", "against", "b", "reason", "score", "shared"]);
        assert!(number(&pair["a"]) < number(&pair["b"]) && number(&pair["b"]) < VOICES.len());
        assert!(pair["score"].as_f64().is_some_and(|score| (0.0..=1.0).contains(&score)), "{pair}");
        assert!(pair["reason"].as_str().is_some_and(|reason| !reason.is_empty()));
    }
    let pair = |a: usize, b: usize| {
        pairs.iter().find(|pair| pair["a"] == a && pair["b"] == b).unwrap_or_else(|| panic!("no {a} and {b} in {told}"))
    };
    assert_eq!(pair(0, 1)["against"], false);
    assert_eq!(pair(4, 6)["against"], false);
    assert_eq!((&pair(4, 5)["against"], &pair(5, 6)["against"]), (&Value::Bool(true), &Value::Bool(true)));
    assert!(room.did(&["words", "duplicates", "voices.txt"]).contains("but the contrary"));
}

#[test]
fn what_is_found_is_found_where_it_stands() {
    let room = evening();
    let told = json(&room, &["search", "voices.txt", "bänk"]);
    let hits: Vec<usize> = rows(&told, "hits").iter().map(|hit| number(&hit["row"])).collect();
    assert_eq!((number(&told["total"]), hits.len()), (3, 3), "{told}");
    for hit in rows(&told, "hits") {
        let text = VOICES[number(&hit["row"])];
        assert_eq!(hit["text"], text);
        assert!(rows(hit, "matched").iter().all(|at| piece(text, at).to_lowercase() == "bänkar"), "{hit}");
    }
    let within = json(&room, &["search", "voices.txt", "sköterska"]);
    assert_eq!(piece(VOICES[7], &within["hits"][0]["matched"][0]), "sköterska");

    let told = json(&room, &["kinds", "voices.txt"]);
    assert_eq!(told["rows"][2]["kind"], Value::Null, "nothing was said");
    for (nth, kind) in [(5, "need"), (8, "offer"), (12, "promise")] {
        let row = &told["rows"][nth];
        assert_eq!((&row["kind"], number(&row["row"])), (&Value::from(kind), nth), "{}", VOICES[nth]);
    }

    let said = [
        "Hej! Det behövs bänkar längs ån så att äldre kan vila.",
        "",
        "Bänkar längs ån! (4 streck)",
        "Inga fler bänkar längs ån",
        "Sätt ut bänkar längs ån så att äldre kan vila",
    ];
    room.write("said.txt", said.join("\n"));
    let told = json(&room, &["keys", "said.txt", "--k", "1"]);
    let (keys, against) = (rows(&told, "keys"), rows(&told, "against"));
    for key in keys.iter().chain(against) {
        assert_eq!(key["text"], piece(said[number(&key["row"])], key), "word for word");
    }
    assert_eq!((keys.len(), &keys[0]["text"]), (1, &Value::from("Det behövs bänkar längs ån så att äldre kan vila.")));
    assert_eq!((&keys[0]["speaks_for"], &against[0]["row"]), (&Value::from(vec![0, 2, 4]), &Value::from(3)));
    let coverage = &told["coverage"];
    assert_eq!(
        (&coverage["voices"], &coverage["of_voices"]),
        (&Value::from(4), &Value::from(4)),
        "nobody said the empty row"
    );
    assert_eq!(coverage["of_persons"], 7, "four strokes are four persons");

    let told = json(&room, &["lix", "voices.txt"]);
    assert!(told["lix"].is_u64() && rows(&told, "rows").len() == VOICES.len());
    let advised: Vec<String> = rows(&told, "hints").iter().map(|hint| piece(VOICES[number(&hint["row"])], hint)).collect();
    for word in ["erhållit", "avseende", "kompetensutvecklingsinsatser"] {
        assert!(advised.iter().any(|piece| piece == word), "{word}: {advised:?}");
    }
}

#[test]
fn what_tells_who_somebody_is_stands_at_its_place_whatever_letters_come_before() {
    let room = Room::new();
    // Letters and their rings apart, families of one sign, a mark before the text, line ends of another system.
    let lines = [
        "A\u{30a}sa A\u{30a}kesson har ont, ring 070-123 45 67 👩‍👩‍👧 snarast",
        "Ka\u{308}ra ni\u{ad}mannen, skriv till lisa.lind@exempel.se 🚌🚌",
        "Inget att dölja här",
        "Min granne Bengt på Storgatan 7 har KOL",
    ];
    room.write("strange.txt", format!("\u{feff}{}\r\n", lines.join("\r\n")));
    let told = json(&room, &["redact", "strange.txt"]);
    assert_eq!(names(&told), ["findings", "text"]);
    let mut found = Vec::new();
    for finding in rows(&told, "findings") {
        assert_eq!(names(finding), ["confidence", "end", "kind", "row", "start"]);
        let row = number(&finding["row"]);
        found.push((row, piece(lines[row], finding)));
    }
    for (row, expected) in
        [(0, "A\u{30a}sa A\u{30a}kesson"), (0, "070-123 45 67"), (1, "lisa.lind@exempel.se"), (3, "Storgatan 7")]
    {
        assert!(found.iter().any(|(at, piece)| *at == row && piece == expected), "{expected} in {found:?}");
    }
    let masked: Vec<&str> = rows(&told, "text").iter().map(|text| text.as_str().expect("a text")).collect();
    assert_eq!(masked.len(), lines.len());
    assert_eq!(masked[2], lines[2]);
    for (row, piece) in &found {
        assert!(!masked[*row].contains(piece.as_str()), "{piece} is left in {}", masked[*row]);
    }
    assert!(masked[0].ends_with("👩‍👩‍👧 snarast"), "the rest is as it was: {}", masked[0]);
    assert_eq!(room.did(&["words", "redact", "strange.txt"]).lines().collect::<Vec<_>>(), masked);

    // In a table a cell may hold signs that separate, and line ends.
    room.write("strange.csv", format!("id,text\n1,\"Hej, \"\"du\"\"\n{}\"\n2,\n3,slut\n", lines[1]));
    let told = json(&room, &["redact", "strange.csv"]);
    let cell = format!("Hej, \"du\"\n{}", lines[1]);
    assert_eq!(rows(&told, "text").len(), 3);
    assert_eq!(piece(&cell, &told["findings"][0]), "lisa.lind@exempel.se");

    // The same letters, apart and together, are the same to whoever reads them.
    let apart = VOICES.map(|voice| voice.replace('å', "a\u{30a}").replace('ä', "a\u{308}").replace('ö', "o\u{308}"));
    room.write("together.txt", VOICES.join("\n"));
    room.write("apart.txt", apart.join("\n"));
    for command in [&["language"][..], &["themes", "--k", "4"], &["kinds"]] {
        let on = |file: &str| {
            let told = json(&room, &[&[command[0], file], &command[1..]].concat());
            let kinds = told["rows"].as_array().map(|rows| rows.iter().map(|row| row["kind"].clone()).collect());
            if command[0] == "kinds" { kinds.unwrap_or_default() } else { vec![told] }
        };
        assert_eq!(on("apart.txt"), on("together.txt"), "{command:?}");
    }
}

#[test]
fn rows_of_a_book_keep_their_numbers_and_old_files_their_letters() {
    let room = Room::new();
    let cells = |rows: &[&[&str]]| workbook(rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()));
    room.write("one.xlsx", cells(&[&["Röst"], &["Mer buss"], &[""], &["Mera buss på kvällen"]]));
    room.write("two.xlsx", cells(&[&["Nr", "Röst"], &["1", "Mer buss"], &["", ""], &["3", "Mera buss på kvällen"]]));
    for arguments in [&["one.xlsx"][..], &["one.xlsx", "--column", "röst"], &["two.xlsx"]] {
        let told = json(&room, &[&["search"], arguments, &["buss"]].concat());
        let mut hits: Vec<usize> = rows(&told, "hits").iter().map(|hit| number(&hit["row"])).collect();
        hits.sort_unstable();
        assert_eq!(hits, [0, 2], "{arguments:?}: {told}");
    }
    let sentence = room.refused(&["words", "search", "one.xlsx", "buss", "--column", "svar"]);
    assert!(sentence.contains("\"svar\"") && sentence.contains("\"Röst\""), "{sentence}");

    // Windows-1252, as old spreadsheets write it, and the line ends of an old Macintosh.
    room.write("old.txt", b"Sista bussen g\xe5r f\xf6r tidigt\rB\xe4nkar l\xe4ngs \xe5n\r");
    let told = json(&room, &["keys", "old.txt"]);
    assert_eq!(number(&told["coverage"]["of_voices"]), 2);
    assert!(told.to_string().contains("Sista bussen går för tidigt"), "{told}");
}

#[test]
fn what_cannot_be_read_is_said_in_one_sentence() {
    let room = evening();
    room.write("empty.txt", "");
    room.write("blank.txt", " \n\n\t\n");
    room.write("head.csv", "id,text\n");
    room.write("noise.txt", [0xff, 0xfe, 0x00, 0xd8, 0x01, 0x00, 0x02, 0x9f, 0x00, 0x00, 0x07]);
    room.write("noise.bin", (0..=255).rev().collect::<Vec<u8>>());
    let book = std::fs::read(room.path("voices.xlsx")).expect("the book");
    room.write("half.xlsx", &book[..book.len() / 2]);
    room.write("none.xlsx", b"PK\x03\x04 and nothing more");
    std::fs::create_dir(room.path("folder")).expect("a folder");
    for command in COMMANDS {
        let refused = |file: &str| room.refused(&[&["words", command[0], file], &command[1..]].concat());
        assert!(refused("absent.txt").contains("there is no absent.txt"));
        assert!(refused("folder").contains("folder is a folder"));
        assert!(refused("empty.txt").contains("empty.txt holds no voices"));
    }
    for (file, reason) in [
        ("blank.txt", "holds no voices"),
        ("head.csv", "holds no voices"),
        ("noise.txt", "noise.txt"),
        ("noise.bin", "noise.bin"),
        ("half.xlsx", "damaged"),
        ("none.xlsx", "none.xlsx"),
    ] {
        let sentence = room.refused(&["words", "redact", file]);
        assert!(sentence.contains(reason), "{file}: {sentence}");
    }
    for file in ["voices.csv", "voices.tsv", "voices.xlsx"] {
        let sentence = room.refused(&["words", "themes", file, "--column", "åsikt"]);
        assert!(sentence.contains("\"åsikt\"") && sentence.contains("\"Vad som sades\", \"Tid\""), "{sentence}");
    }
    for k in ["0", "-3", "many", "1.5", ""] {
        let sentence = room.refused(&["words", "themes", "voices.txt", &format!("--k={k}")]);
        assert!(sentence.contains("--k"), "{sentence}");
    }
    assert!(room.refused(&["words", "keys", "voices.txt", "--k", "auto"]).contains("--k"));
    assert!(room.refused(&["words", "themes", "voices.txt", "--seeds", "absent.csv"]).contains("absent.csv"));
    assert!(room.refused(&["words", "themes", "voices.txt", "--seeds", "blank.txt"]).contains("names no theme"));
    assert!(room.refused(&["words", "themes", "voices.txt", "--thesaurus", "voices.csv"]).contains("voices.csv"));
    room.refused(&["words", "search", "voices.txt"]);
    room.refused(&["words", "guess", "voices.txt"]);
}

#[cfg(not(feature = "model"))]
#[test]
fn a_program_without_models_says_how_to_build_one_that_has_them() {
    let room = evening();
    for more in [&[][..], &["--k", "3", "--json"]] {
        let sentence = room.refused(&[&["words", "themes", "voices.txt", "--model", "anywhere"], more].concat());
        assert!(
            sentence.contains("built without") && sentence.contains("cargo build --release --features model"),
            "{sentence}"
        );
    }
    room.write("seeds.txt", "Resor: buss");
    let sown = room.refused(&["words", "themes", "voices.txt", "--seeds", "seeds.txt", "--model", "anywhere"]);
    assert!(sown.contains("--features model"), "{sown}");
}

#[cfg(feature = "model")]
#[test]
fn a_folder_that_holds_no_model_is_refused_with_what_it_lacks() {
    let room = evening();
    let with = |folder: &str| room.refused(&["words", "themes", "voices.txt", "--model", folder]);
    assert!(with("absent").contains("there is no absent"));
    assert!(with("voices.txt").contains("voices.txt is a file"));
    std::fs::create_dir(room.path("model")).expect("a folder");
    for (file, text) in
        [("config.json", r#"{"model_type": "mpnet"}"#), ("tokenizer.json", "{}"), ("model.safetensors", "no weights")]
    {
        assert!(with("model").contains(&format!("model has no {file}")), "{}", with("model"));
        room.write(&format!("model/{file}"), text);
    }
    assert!(with("model").contains("'mpnet', but only"), "{}", with("model"));
    room.write("model/config.json", "{");
    assert!(with("model").contains("config.json of the model cannot be read"), "{}", with("model"));
}

#[cfg(feature = "model")]
#[test]
fn a_model_tells_what_it_goes_by_and_how_far_it_was_trusted() {
    let Some(folder) = std::env::var("SAMSKAPA_MODEL").ok() else {
        println!("skipped: SAMSKAPA_MODEL names no folder with a model");
        return;
    };
    let room = evening();
    room.write("seeds.txt", "Travel: bus\nCare: doctor\n");
    let alone = json(&room, &["themes", "voices.txt", "--seeds", "seeds.txt"]);
    for more in [&["--k", "4"][..], &["--seeds", "seeds.txt"]] {
        let told = json(&room, &[&["themes", "voices.txt", "--model", &folder], more].concat());
        assert_eq!(names(&told), ["assignments", "model", "themes"]);
        assert_eq!(names(&told["model"]), ["name", "trust"]);
        assert_eq!(told["model"]["name"].as_str().map(str::len), Some(12));
        assert_eq!(rows(&told, "assignments").len(), VOICES.len());
        assert_ne!(told["assignments"], alone["assignments"]);
        assert_eq!(json(&room, &[&["themes", "voices.txt", "--model", &folder], more].concat()), told);
    }
}
