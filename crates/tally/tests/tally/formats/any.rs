//! Telling a file by what is in it.

use samskapa_tally::{
    Kind,
    format::{Fault, Format, Options, any},
};

fn format(text: &str) -> Result<Format, Fault> {
    any::detect(text.as_bytes())
}

#[test]
fn a_file_is_told_by_its_first_lines() {
    for (text, expected) in [
        ("\u{feff}META\r\nkey;value\r\n", Format::Pabulib),
        ("\n# FILE NAME: x.soc\n# DATA TYPE: soc\n1: 1,2\n", Format::PrefLib),
        ("3\n1,Oak\n2,Ash\n3,Fir\n", Format::PrefLib),
        ("# seats\n4 2\n1 1 0\n0\n", Format::Blt),
        ("4,2,\n1,2,\n", Format::Scottish),
        ("# trees\n27: A>B\n", Format::Abif),
        ("{title: \"x\"}\n=A:[Oak]\n27: A>B\n", Format::Abif),
        ("title;votes\nOak;3\n", Format::Table),
        ("Oak\tAsh\n1\t2\n", Format::Table),
        ("voter,vote\n1,\"A; B\"\n", Format::Table),
    ] {
        assert_eq!(format(text), Ok(expected), "{text}");
    }
}

#[test]
fn an_unknown_file_is_answered_with_a_list_of_those_known() {
    let fault = format("Dear council,\nwe would like a bench.\n").unwrap_err();
    assert_eq!(fault, Fault::NoFormat);
    for name in ["Pabulib", "PrefLib", "BLT", "Scotland", "ABIF", "CSV", "XLSX", "ODS"] {
        assert!(fault.to_string().contains(name), "{fault}");
    }
    assert_eq!(format(""), Err(Fault::Empty));
}

#[test]
fn any_format_is_read_as_itself() {
    let (format, reading) = any::read(b"2 1\n3 2 1 0\n0\nAnna\nBo\n", Options::default()).unwrap();
    assert_eq!(
        (format, reading.election.ballots.kind(), reading.election.ballots.people()),
        (Format::Blt, Kind::Ranking, 3)
    );
    let (format, reading) = any::read(b"title;votes\nOak;3\nAsh;5\n", Options::default()).unwrap();
    assert_eq!((format, reading.election.totals), (Format::Table, Some(vec![3, 5])));
}
