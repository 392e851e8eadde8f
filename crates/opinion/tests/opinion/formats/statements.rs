//! What the statements say.

use super::votes_of;
use samskapa_opinion::{
    Moderation,
    format::{
        Sign,
        statements::{Listed, read, sign},
    },
};

const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n\
    1,Thu Aug 01 2019,7,0,0,2,-1,\"I live in a \"\"large\"\" city,\nand like it\"\n\
    2,Thu Aug 01 2019,20,0,3,1,1,More benches\n";

fn refused(table: &str) -> String {
    read(table.as_bytes()).expect_err("something is wrong with it").to_string()
}

#[test]
fn polis_lists_are_read_with_what_was_let_in() {
    let listed = read(COMMENTS.as_bytes()).unwrap();
    let told: Vec<_> = listed
        .iter()
        .map(|Listed { statement, counts }| {
            (statement.id.as_str(), statement.text.as_deref().unwrap_or(""), statement.moderation, *counts)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("7", "I live in a \"large\" city,\nand like it", Moderation::Out, Some((0, 2))),
            ("20", "More benches", Moderation::In, Some((3, 1))),
        ]
    );
    let newer = "timestamp,comment-id,author-id,agrees,disagrees,moderated,is-meta,is-seed,group-informed-consensus,comment-body\n\
        1,2,0,57,0,0,true,true,0.68,I am a farmer\n";
    let listed = read(newer.as_bytes()).unwrap();
    assert!(listed[0].statement.meta && listed[0].statement.is_out());
    assert_eq!(listed[0].statement.moderation, Moderation::Unreviewed);
}

#[test]
fn a_plain_list_needs_an_id_and_a_text() {
    for table in ["id;text\n1;Fler bänkar\n", "statement,text\n1,Fler bänkar\n", "id\tpåstående\n1\tFler bänkar"] {
        let listed = read(table.as_bytes()).unwrap_or_else(|fault| panic!("{table}: {fault}"));
        assert_eq!((listed[0].statement.id.as_str(), listed[0].statement.text.as_deref()), ("1", Some("Fler bänkar")));
        assert_eq!(listed[0].counts, None);
    }
    assert!(refused("id,words\n1,x\n").starts_with("line 1: there is no column 'text'"));
    assert!(refused("text\nx\n").starts_with("line 1: there is no column 'id'"));
    assert!(refused("").contains("holds nothing"));
}

#[test]
fn a_malformed_row_is_told_by_its_line() {
    for (from, to, sentence) in [
        ("2,Thu", "2,x,Thu", "line 4: here are 9 fields"),
        (",20,", ",7,", "line 4: the statement '7' is in the list already"),
        (",20,", ",,", "line 4: the field 'statement' is empty"),
        (",1,More", ",3,More", "line 4: 'moderated' is '3' and should be 1 (let in), 0 or -1"),
        (",3,1,1,More", ",many,1,1,More", "line 4: 'agrees' is 'many' and should be a whole number"),
    ] {
        let said = refused(&COMMENTS.replace(from, to));
        assert!(said.starts_with(sentence), "{said}");
    }
}

#[test]
fn the_counts_in_the_list_tell_which_number_agrees() {
    let listed = read(COMMENTS.as_bytes()).unwrap();
    let votes = votes_of("participant,statement,vote\na,20,1\nb,20,1\nc,20,1\nd,20,-1\na,7,-1\nb,7,-1\n");
    assert_eq!(sign(&listed, &votes, Sign::Plus), Some(Sign::Plus));
    let turned = votes_of("participant,statement,vote\na,20,-1\nb,20,-1\nc,20,-1\nd,20,1\na,7,1\n");
    assert_eq!(sign(&listed, &turned, Sign::Plus), Some(Sign::Minus));
    let even = votes_of("participant,statement,vote\na,20,1\nb,20,-1\n");
    assert_eq!(sign(&listed, &even, Sign::Plus), None);
}
