//! Whatever comes in, nothing panics. `PROPTEST_CASES` raises the number of tries.

use proptest::prelude::*;
use samskapa_tally::format::{
    Options, abif, any, blt, pabulib, preflib, scottish,
    table::{Mapping, Preview, Projects, Sheet, Told},
};

const PABULIB: &str = "META\nkey;value\ndescription;x\nvote_type;cumulative\nbudget;10.5\nnum_votes;2\nmin_project_score_threshold;2\nPROJECTS\nproject_id;cost;name;votes;selected;latitude;longitude;district\n1;5;\"a;\"\"b\"\"\";3;1;1;2;n\nL007long;6.25;c;0;0;;;\nVOTES\nvoter_id;vote;points;district\n1;1,L007long;3,4;n\n\"2\";1;5;\n3;;;\n";
const PREFLIB: &str = "# TITLE: t\n# DATA TYPE: toi\n# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 3\n# ALTERNATIVE NAME 1: a\n# CATEGORY NAME 1: y\n2: 1,{2,3}\n1: {},3\n";
const OLD: &str = "3\n1,a\n2,b\n3,c\n3,3,2\n2,1,{2,3}\n1,3\n";
const BLT: &str = "3 1\n-2\n2 1 3=2 0\n(7) 1 - 3 0 # x\n0\n\"a \"\"b\"\"\" \"b\"\nc\n\"title\"\n";
const SCOTTISH: &str = "2,1,\n3,1,2,\n1,2,\n\"Candidate 1\",\"a\",\"p\",\n\"Candidate 2\",\"b\",\"q\",\n\"ward\",\n";
const ABIF: &str = "# c\n{title: \"x\"}\n=A:[Oak]\nB:\"As\\\"h\"\n3: A>B=[C d] # e\n2: A/5, \"B\"/2\n1:\n";
const WIDE: &str = "voter;ort;Ek;\"As;k\";antal\n1;x;1;3;1\n2;;2,0;ja;1\n\n3;y;bra;-;2\n";
const LONG: &str = "voter,project,points\na,Oak,3\nb,\"As,h\",5\na,Ash,2\n";
const TOTALS: &str = "id\ttitle/sv\tbudget_amount\tconfirmed_votes\n1\tEk\t10,5\t3\n2\tAsk\t7\t4\nsumma\t\t\t7\n";

fn nothing_panics(bytes: &[u8]) {
    let options = Options { voters: true };
    let _ =
        (pabulib::read(bytes, options), preflib::read(bytes), blt::read(bytes), scottish::read(bytes), abif::read(bytes));
    if let Ok((_, reading)) = any::read(bytes, options) {
        let election = reading.election;
        let _ = pabulib::write(&election, &pabulib::Heading::default());
        let _ = (abif::write(&election), blt::write(&election), preflib::write(&election), election.votes());
    }
    if let Ok(sheet) = Sheet::csv(bytes, None) {
        let projects = Projects::read(&sheet).ok();
        for (form, means) in
            [("wide", "approval"), ("wide", "ranking"), ("long", "points"), ("cell", "ranking"), ("totals", "points")]
        {
            let mut told = Told::default();
            told.set("form", form).unwrap();
            told.set("means", means).unwrap();
            if let Ok(mapping) = Mapping::guess(&sheet, &told) {
                let _ = mapping.preview(&sheet, projects.as_ref()).map(Preview::without_unread);
                let _ = mapping.preview(&sheet, None).map(Preview::whole);
            }
        }
    }
}

/// A good file in which some pieces were taken away, doubled, moved or replaced.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let files = [PABULIB, PREFLIB, OLD, BLT, SCOTTISH, ABIF, WIDE, LONG, TOTALS];
    let piece = prop_oneof![
        prop::sample::select(vec![
            "\"",
            ";",
            ",",
            "\n",
            "\r\n",
            "\r",
            "{",
            "}",
            "0",
            "-1",
            "999999999999999999999",
            "4294967295",
            "4294967296",
            "18446744073709551615",
            "1e9",
            "0.5",
            ",,",
            ":",
            "=",
            ">",
            "/",
            "#",
            "[",
            "]",
            "\u{feff}",
            "å",
            "𝔸",
            " ",
            "\t",
            "|",
            "VOTES\n",
            "PROJECTS\n",
            "META\n",
            "\0",
            "1 1 0\n0\n",
            "sep=",
        ])
        .prop_map(|piece| piece.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..4),
    ];
    let change = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..4_u8, piece);
    (prop::sample::select(files.to_vec()), prop::collection::vec(change, 0..6)).prop_map(|(file, changes)| {
        let mut bytes = file.as_bytes().to_vec();
        for (at, length, what, piece) in changes {
            let at = at.index(bytes.len() + 1);
            let end = at + length.index(bytes.len() - at + 1).min(12);
            match what {
                0 => drop(bytes.splice(at..end, piece)),
                1 => drop(bytes.splice(at..at, piece)),
                2 => drop(bytes.drain(at..end)),
                _ => {
                    let copied = bytes[at..end].to_vec();
                    drop(bytes.splice(at..at, copied));
                }
            }
        }
        bytes
    })
}

#[test]
fn the_files_that_are_changed_are_good_ones() {
    for file in [PABULIB, PREFLIB, OLD, BLT, SCOTTISH, ABIF, LONG, TOTALS] {
        any::read(file.as_bytes(), Options::default()).unwrap_or_else(|fault| panic!("{fault}\n{file}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        nothing_panics(&bytes);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[0-9a-cA-C;,:=>/#{}\\[\\]\"\n\r\t .å-]{0,120}") {
        nothing_panics(text.as_bytes());
    }

    #[test]
    fn changed_files_are_read_or_refused(bytes in mutated()) {
        nothing_panics(&bytes);
    }
}
