//! Bundles: whole or refused, later and never earlier, and the same byte for byte wherever they go.

use super::{
    KEY, adoption, begun, case, concluded, house, published, said, sealed, story, take, village, with_case, written,
};
use crate::common::Village;
use proptest::prelude::*;
use samskapa_domain::{
    Refusal,
    adoption::Standing,
    bundle::{self, Content, House, News, What, seal, weigh},
    case as cases,
    trial::Conclusion,
    voice,
};

fn is(refused: &Result<(), Refusal>, why: &bundle::Refusal) -> bool {
    *refused == Err(Refusal::Bundle(why.clone()))
}

/// Another house that has taken in the case of the first.
fn taken(text: &str) -> Village {
    let mut other = village();
    other.must(take(text, true));
    other
}

/// The sentences that the case of the first brought along.
fn quotes(village: &Village) -> Vec<bundle::QuoteLine> {
    let kept = bundle::kept(&village.world, village.world.cases.get(&case(0)).expect("the case"));
    kept.map(|file| file.quotes).unwrap_or_default()
}

/// The bundle as a house gives it out that has it from elsewhere.
fn given_on(village: &Village) -> String {
    let away = village.world.cases.get(&case(0)).and_then(|case| case.from_away.clone()).expect("it is another's");
    village.world.words(away.bundle).expect("it is kept whole").to_owned()
}

/// The content of a bundle, changed and signed with some key.
fn resealed(text: &str, key: &[u8; 32], change: impl FnOnce(&mut Content)) -> String {
    let mut content = seal::opened(text).expect("it is whole").content;
    change(&mut content);
    seal::sealed(&content, key).expect("it can be written")
}

#[test]
fn what_is_exported_taken_in_and_exported_again_is_the_same_byte_for_byte() {
    let text = sealed(&with_case(), 0);
    let other = taken(&text);
    assert_eq!(given_on(&other), text);
    assert_eq!(given_on(&taken(&given_on(&other))), text, "also in a third house");
    assert_eq!(serde_json::to_string(&other.retold()).ok(), serde_json::to_string(&other.world).ok());
    let quotes = quotes(&other);
    assert_eq!(quotes.len(), 2);
}

#[test]
fn a_handful_of_people_is_not_counted_out_to_others() {
    let mut village = with_case();
    let mut told = story("Kvällstur");
    told.facts.people = 3;
    village.must(cases::Command::Revise { id: case(0), story: told, quotes: Vec::new() });
    published(&mut village, 0);
    let other = taken(&sealed(&village, 0));
    let people = other.world.cases.get(&case(0)).and_then(|case| Some(case.published()?.story.facts.people));
    assert_eq!(people, Some(1), "that there were some is all that is said");
}

#[test]
fn what_mail_does_to_line_ends_does_no_harm() {
    let text = sealed(&with_case(), 0);
    let mailed = format!("\u{feff}{}\r\n\r\n", text.replace('\n', "\r\n"));
    assert_eq!(given_on(&taken(&mailed)), text);
}

#[test]
fn a_bundle_is_readable_and_does_not_depend_on_order_or_spaces() {
    let text = sealed(&with_case(), 0);
    let rest = text.strip_prefix('{').expect("an object");
    let one = seal::opened(&format!(r#"{{"b":[1,{{"d":"å\n"}}],"a":{{}},"c":[],{rest}"#)).expect("it is whole").text;
    let other = format!("{{ \"c\" : [ ] , \"a\":{{}},\r\n\"b\":[1,{{\"d\":\"\\u00e5\\n\"}}],{rest}");
    assert_eq!(seal::opened(&other).map(|opened| opened.text), Ok(one.clone()));
    let readable =
        "{\n  \"a\": {},\n  \"b\": [\n    1,\n    {\n      \"d\": \"å\\n\"\n    }\n  ],\n  \"c\": [],\n  \"content\": {\n";
    assert!(one.starts_with(readable) && one.ends_with("\"\n}\n"), "{one}");
}

#[test]
fn a_fingerprint_has_eight_groups() {
    let fingerprint = seal::fingerprint(&seal::public(&[7; 32]));
    assert_eq!(fingerprint.split(' ').map(str::len).collect::<Vec<_>>(), [4; 8]);
}

#[test]
fn what_is_no_bundle_is_told_apart() {
    let refusal = |text: &str| seal::opened(text).expect_err("it is no bundle");
    assert_eq!(refusal(""), bundle::Refusal::NotABundle);
    assert_eq!(refusal("Hej"), bundle::Refusal::NotABundle);
    assert_eq!(refusal("{\"format\": \"samskapa-bundle/1\", \"con"), bundle::Refusal::Torn);
    assert_eq!(refusal("{\"format\": \"samskapa-bundle/9\"}"), bundle::Refusal::Newer);
    assert_eq!(refusal("{\"format\": \"annat\"}"), bundle::Refusal::NotABundle);
    assert!(matches!(refusal(&" ".repeat(bundle::LARGEST + 1)), bundle::Refusal::TooLarge { .. }));
}

#[test]
fn a_house_is_let_in_by_a_person_and_by_one_key_alone() {
    let text = sealed(&with_case(), 0);
    let mut other = village();
    let fingerprint = seal::fingerprint(&seal::public(&KEY));
    let unknown = bundle::Refusal::NotTrusted { name: house(0).name, fingerprint };
    assert!(is(&other.ask(take(&text, false)), &unknown));
    other.must(take(&text, true));
    let later = |content: &mut Content| {
        if let What::Case(file) = &mut content.what {
            file.revision = 2;
        }
    };
    let forged = resealed(&text, &[8; 32], later);
    assert!(is(&other.ask(take(&forged, true)), &bundle::Refusal::OtherKey { name: house(0).name }));
    other.must(take(&resealed(&text, &KEY, later), false));
}

#[test]
fn a_later_one_takes_its_place_and_an_earlier_one_does_not_roll_it_back() {
    let mut village = with_case();
    let first = sealed(&village, 0);
    village.must(voice::Command::Withdraw { id: said(0), why: String::new() });
    let without = sealed(&village, 0);
    village.must(cases::Command::Revise { id: case(0), story: story("Tur varje dag"), quotes: vec![said(1)] });
    published(&mut village, 0);
    let second = sealed(&village, 0);
    let mut other = taken(&first);
    assert!(is(&other.ask(take(&first, false)), &bundle::Refusal::HereAlready));
    assert_eq!(weigh(&other.world, &without).map(|weighed| weighed.news), Ok(News::Later));
    other.must(take(&without, false));
    assert_eq!(quotes(&other).len(), 1);
    let erased = other.words.values().filter(|text| text.is_none()).count();
    assert_eq!(erased, 1, "the file with the sentence that was taken back is erased");
    other.must(take(&second, false));
    assert_eq!(other.world.cases.get(&case(0)).map(|case| case.title().to_owned()).as_deref(), Some("Tur varje dag"));
    for earlier in [first, without] {
        assert!(is(&other.ask(take(&earlier, false)), &bundle::Refusal::Older));
    }
    assert!(other.world.cases.get(&case(0)).and_then(|case| case.revision(1)).is_some(), "the first stays readable");
}

#[test]
fn nobody_speaks_for_another_house() {
    let mut village = with_case();
    let text = sealed(&village, 0);
    assert!(is(&village.ask(take(&text, true)), &bundle::Refusal::Ours));
    let mut other = taken(&text);
    let as_third = |content: &mut Content| content.house = House { name: "Region 9".to_owned(), ..house(9) };
    let stolen = resealed(&text, &[9; 32], as_third);
    assert!(is(&other.ask(take(&stolen, true)), &bundle::Refusal::Elsewhere));
}

#[test]
fn what_became_of_it_travels_back_and_only_forward() {
    let mut first = with_case();
    let mut other = taken(&sealed(&first, 0));
    begun(&mut other, 0, 0, 5);
    let result = |village: &Village| {
        let content = bundle::of_result(&village.world, &house(1), adoption(0)).expect("it is ours");
        seal::sealed(&content, &[1; 32]).expect("it can be written")
    };
    let early = result(&other);
    concluded(&mut other, 5, Conclusion::Abandoned);
    let late = result(&other);
    assert!(is(&village().ask(take(&late, true)), &bundle::Refusal::NoSuchCase));
    first.must(take(&early, true));
    let counts = |village: &Village| cases::lineage::counts(&village.world, village.world.cases.get(&case(0)).expect("it"));
    assert_eq!((counts(&first).under_way, counts(&first).abandoned), (1, 0));
    first.must(take(&late, false));
    assert_eq!((counts(&first).under_way, counts(&first).abandoned), (0, 1));
    assert!(is(&first.ask(take(&early, false)), &bundle::Refusal::Older));
    assert!(is(&first.ask(take(&late, false)), &bundle::Refusal::HereAlready));
    let told = cases::lineage::adoptions(&first.world, first.world.cases.get(&case(0)).expect("the case"));
    assert_eq!(
        told.iter().map(|told| (told.standing, told.house.as_str())).collect::<Vec<_>>(),
        [(Standing::Abandoned, "Region 1")]
    );
    // A third house hears of it with the next bundle of the case.
    let third = taken(&sealed(&first, 0));
    assert_eq!(counts(&third).abandoned, 1);
    assert_eq!(serde_json::to_string(&first.retold()).ok(), serde_json::to_string(&first.world).ok());
}

#[test]
fn a_case_cannot_be_made_to_come_from_itself() {
    let mut village = with_case();
    begun(&mut village, 0, 0, 1);
    concluded(&mut village, 1, Conclusion::Adapted);
    written(&mut village, 1, 1);
    published(&mut village, 1);
    let (parent, child) = (sealed(&village, 0), sealed(&village, 1));
    let mut other = taken(&child);
    let turned = resealed(&parent, &KEY, |content| {
        if let What::Case(file) = &mut content.what {
            let parent = cases::Parent { case: case(1), adoption: adoption(7) };
            file.parent = Some(bundle::ParentLine { parent, title: "Kvällstur".to_owned() });
        }
    });
    assert!(is(&other.ask(take(&turned, false)), &bundle::Refusal::Ring));
    other.must(take(&parent, false));
    assert_eq!(cases::lineage::ancestors(&other.world, case(1)), [case(0)]);
}

#[test]
fn two_sides_that_took_in_different_files_keep_the_later_and_erase_the_other() {
    let mut village = with_case();
    let first = sealed(&village, 0);
    village.must(voice::Command::Withdraw { id: said(0), why: String::new() });
    let second = sealed(&village, 0);
    for (here, there) in [(&first, &second), (&second, &first)] {
        let mut ours = super::village();
        let seen = ours.history.len();
        let mut branch = ours.forked(201);
        ours.must(take(here, true));
        branch.must(take(there, true));
        ours.join(&branch, seen);
        assert_eq!(given_on(&ours), second);
        assert!(!ours.words.values().flatten().any(|text| text == &first));
    }
}

proptest! {
    #[test]
    fn whatever_is_changed_in_a_file_it_is_refused_or_says_the_same(at in any::<prop::sample::Index>(), letter in any::<char>()) {
        let text = sealed(&with_case(), 0);
        let mut letters: Vec<char> = text.chars().collect();
        let at = at.index(letters.len());
        letters[at] = letter;
        let changed: String = letters.into_iter().collect();
        if let Ok(opened) = seal::opened(&changed) {
            prop_assert_eq!(opened.content, seal::opened(&text).expect("it is whole").content);
        }
    }

    #[test]
    fn a_file_that_breaks_off_is_never_taken_for_a_whole_one(at in any::<prop::sample::Index>()) {
        let text = sealed(&with_case(), 0);
        let cut: String = text.chars().take(at.index(text.trim_end().chars().count() - 1)).collect();
        prop_assert!(seal::opened(&cut).is_err());
    }
}
