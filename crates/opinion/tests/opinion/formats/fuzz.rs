//! Whatever comes in, nothing panics. `PROPTEST_CASES` raises the number of tries.

use proptest::prelude::*;
use samskapa_opinion::{
    Gathering,
    format::{Sign, folder, statements, votes},
};
use std::io::Cursor;

const EXPORT: &str =
    "timestamp,datetime,comment-id,voter-id,vote\n5,Mon Jul 17,0,10,1\n6,\"Mon, Jul\n 17\",1,10,-1\n4,x,0,9,0\n";
const PLAIN: &str = "participant;statement;vote\na;1;agree\n\"b;\"\"c\"\"\";1;-1\n\na;2;pass\n";
const WIDE: &str = "participant,xid,group-id,n-votes,1,A,\"3\"\n7,,1,2,1,,-1\n2,x,,0,,,\n";
const COMMENTS: &str =
    "comment-id,agrees,disagrees,moderated,is-meta,comment-body\n7,0,2,-1,true,\"a \"\"b\"\",\nc\"\n20,3,1,1,,d\n";

fn nothing_panics(bytes: &[u8]) {
    for sign in [Sign::Plus, Sign::Minus] {
        let read = votes::read(Cursor::new(bytes), Gathering::new(), sign);
        if let Ok(reading) = read {
            let votes = reading.gathering.finish();
            let told = u64::try_from(votes.len()).unwrap() + votes.replaced();
            assert_eq!(told, reading.summary.votes);
            if let Ok(listed) = statements::read(COMMENTS.as_bytes()) {
                let _ = statements::sign(&listed, &votes, sign);
            }
        }
    }
    let _ = statements::read(bytes);
}

/// A good file in which some pieces were taken away, doubled, moved or replaced.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let pieces = [
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "1",
        "-1",
        "0",
        "2",
        "agree",
        "",
        "99999999999999999999",
        "\u{feff}",
        "å",
        "\0",
        "PAR1",
        "vote",
        "participant",
        "n-votes",
        "2026-03-19",
        "|",
    ];
    let piece = prop_oneof![
        prop::sample::select(pieces.to_vec()).prop_map(|piece| piece.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..4),
    ];
    let change = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..4_u8, piece);
    let files = prop::sample::select(vec![EXPORT, PLAIN, WIDE, COMMENTS]);
    (files, prop::collection::vec(change, 0..6)).prop_map(|(file, changes)| {
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
    for file in [EXPORT, PLAIN, WIDE] {
        votes::read(Cursor::new(file), Gathering::new(), Sign::Plus).unwrap_or_else(|fault| panic!("{fault}\n{file}"));
    }
    statements::read(COMMENTS.as_bytes()).unwrap_or_else(|fault| panic!("{fault}"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        nothing_panics(&bytes);
    }

    #[test]
    fn any_rows_are_read_or_refused(rows in "[0-9a-c,;\"\n\r\t .å-]{0,120}", file in 0..4_usize) {
        let heading = [EXPORT, PLAIN, WIDE, COMMENTS][file].lines().next().unwrap_or_default();
        nothing_panics(format!("{heading}\n{rows}").as_bytes());
    }

    #[test]
    fn changed_files_are_read_or_refused(bytes in mutated()) {
        nothing_panics(&bytes);
    }

    #[test]
    fn any_names_are_chosen_from_or_refused(names in prop::collection::vec("[a-zåA-Z.-]{0,6}(votes|comments)?[.]?(csv|tsv)?", 0..5)) {
        let _ = folder::choose(names.iter().map(String::as_str));
    }

    #[test]
    fn it_does_not_matter_in_what_portions_a_file_is_handed_over(size in 1..40_usize) {
        for file in [EXPORT, PLAIN, WIDE] {
            let whole = votes::read(Cursor::new(file), Gathering::new(), Sign::Plus).unwrap();
            let drops = votes::read(Drops { from: Cursor::new(file), size }, Gathering::new(), Sign::Plus).unwrap();
            prop_assert_eq!(whole.gathering.finish(), drops.gathering.finish());
        }
    }
}

/// Hands a file over a few bytes at a time.
struct Drops {
    from: Cursor<&'static str>,
    size: usize,
}

impl std::io::Read for Drops {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        let size = self.size.min(to.len());
        self.from.read(&mut to[..size])
    }
}

impl std::io::Seek for Drops {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        self.from.seek(to)
    }
}
