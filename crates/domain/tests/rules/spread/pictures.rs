//! The pictures of a case: agreed to, checked like the rest, gone at once, and the same in all houses.

use super::{KEY, case, concluded, picture, planned, published, said, sealed, story, take, village, with_case, written};
use crate::common::Village;
use proptest::prelude::*;
use samskapa_domain::{
    Event, Refusal, World, bundle,
    bundle::{News, What, seal, weigh},
    case::{
        self as cases, Command, State,
        picture::{self as rules, LARGEST, LONGEST_DESCRIPTION, LONGEST_SIDE, MOST},
    },
    general,
    trial::Conclusion,
};

/// The smallest that the rules take for a JPEG of so many points, filled up to some length.
fn jpeg(width: u16, fill: usize) -> String {
    let [high, low] = width.to_be_bytes();
    let frame = [0xff, 0xc0, 0, 11, 8, 0, 1, high, low, 1, 1, 0x11, 0];
    let scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0];
    rules::base64(&[&[0xff, 0xd8], &frame[..], &scan, &vec![0x12; fill], &[0xff, 0xd9]].concat())
}

fn adding(nth: u8) -> Command {
    let (description, agreed) = (format!("En röd minibuss vid affären {nth}"), "Eva, som kör".to_owned());
    Command::AddPicture { id: case(0), picture: picture(nth), description, agreed, jpeg: jpeg(u16::from(nth) + 2, 40) }
}

fn removing(nth: u8) -> Command {
    Command::RemovePicture { id: case(0), picture: picture(nth) }
}

fn is(refused: &Result<(), Refusal>, why: &cases::Refusal) -> bool {
    *refused == Err(Refusal::Case(why.clone()))
}

fn the_case(village: &Village) -> &cases::Case {
    village.world.cases.get(&case(0)).expect("the case")
}

/// The numbers of the pictures that everybody sees.
fn seen(village: &Village) -> Vec<u8> {
    let case = the_case(village);
    let published = case.published().expect("it is published");
    rules::shown(case, published).map(|picture| picture.id.0.as_bytes()[15]).collect()
}

/// A village whose case is published with two pictures.
fn with_pictures() -> Village {
    let mut village = with_case();
    village.must(adding(0));
    village.must(adding(1));
    published(&mut village, 0);
    village
}

/// Another house that has taken it in.
fn taken(text: &str) -> Village {
    let mut other = village();
    other.must(take(text, true));
    other
}

fn given_on(village: &Village) -> String {
    let away = the_case(village).from_away.as_ref().expect("it is another's");
    village.world.words(away.bundle).expect("it is kept whole").to_owned()
}

#[test]
fn a_picture_is_a_change_that_is_checked_and_published_like_any_other() {
    let mut village = with_case();
    village.must(adding(0));
    assert_eq!(seen(&village), [0_u8; 0], "what is published is as it was");
    let draft = the_case(&village).draft().expect("there is a draft");
    assert_eq!((draft.number, &draft.story, draft.quotes.len()), (2, &story("Kvällstur"), 2));
    assert!(is(&village.ask(Command::Publish { id: case(0) }), &cases::Refusal::NotChecked));
    published(&mut village, 0);
    assert_eq!(seen(&village), [0]);
    village.must(Command::Revise { id: case(0), story: story("Tur varje dag"), quotes: vec![said(1)] });
    published(&mut village, 0);
    assert_eq!(seen(&village), [0], "words that are edited leave the pictures where they are");
    assert_eq!(serde_json::to_string(&village.retold()).ok(), serde_json::to_string(&village.world).ok());
}

#[test]
fn a_draft_that_was_checked_is_checked_anew_with_a_picture() {
    let mut village = village();
    planned(&mut village, 0);
    concluded(&mut village, 0, Conclusion::Adopted);
    written(&mut village, 0, 0);
    village.must(Command::Check { id: case(0), facts: "Eva".to_owned(), consent: "Moa".to_owned() });
    village.must(adding(0));
    assert_eq!(the_case(&village).state(), State::Draft);
    published(&mut village, 0);
    assert_eq!(seen(&village), [0]);
}

#[test]
fn a_picture_has_a_description_and_somebody_who_agreed() {
    let mut village = with_case();
    let mut with = |told: &str, who: &str| {
        let (description, agreed) = (told.to_owned(), who.to_owned());
        let jpeg = jpeg(2, 40);
        village.ask(Command::AddPicture { id: case(0), picture: picture(0), description, agreed, jpeg })
    };
    let empty = |field| Err(general::Refusal::Empty { field }.into());
    assert_eq!(with(" ", "Eva"), empty("picture_description"));
    assert_eq!(with("En buss", ""), empty("picture_agreed"));
    let long = "å".repeat(LONGEST_DESCRIPTION + 1);
    let (length, limit) = (LONGEST_DESCRIPTION + 1, LONGEST_DESCRIPTION);
    assert_eq!(with(&long, "Eva"), Err(general::Refusal::TooLong { field: "picture_description", length, limit }.into()));
    assert_eq!(with(&"å".repeat(LONGEST_DESCRIPTION), "Eva"), Ok(()));
}

/// The smallest that walks like a JPEG of 2 by 1 points, with more segments before its frame.
fn drawn(more: &[u8]) -> Vec<u8> {
    let frame = [0xff, 0xc0, 0, 11, 8, 0, 1, 0, 2, 1, 1, 0x11, 0];
    let scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9];
    [&[0xff, 0xd8], more, &frame, &scan].concat()
}

fn size(file: &[u8]) -> Option<(u16, u16)> {
    rules::size(&rules::base64(file))
}

#[test]
fn a_picture_is_a_whole_file_with_nothing_beside_its_points() {
    assert_eq!(size(&drawn(&[])), Some((2, 1)));
    assert_eq!(size(&drawn(b"\xff\xe0\0\x10JFIF\0\x01\x02\0\0\x01\0\x01\0\0")), Some((2, 1)));
    for (what, file) in [
        ("place and time", drawn(b"\xff\xe1\0\x08Exif\0\0")),
        ("a comment", drawn(b"\xff\xfe\0\x05Eva")),
        ("another under the name of JFIF", drawn(b"\xff\xe0\0\x08Exif\0\0")),
        ("something behind the end", [drawn(&[]), b"<script>".to_vec()].concat()),
        ("nothing", Vec::new()),
        ("words", b"Hej".to_vec()),
        ("no points", [0xff, 0xd8, 0xff, 0xd9].to_vec()),
        ("a length that leads out of the file", drawn(&[0xff, 0xdb, 0xff, 0xff])),
        ("a length that leads nowhere", drawn(&[0xff, 0xdb, 0, 0])),
        ("more than may be kept", [drawn(&[]), vec![0; LARGEST]].concat()),
    ] {
        assert_eq!(size(&file), None, "{what}");
    }
    assert_eq!(rules::size("/9j/?"), None, "no base64");
}

#[test]
fn a_file_that_breaks_off_is_no_picture_wherever_it_does() {
    let file = drawn(&[]);
    for cut in 0..file.len() {
        assert_eq!(size(&file[..cut]), None, "at {cut}");
    }
}

#[test]
fn a_picture_is_no_larger_than_it_is_made() {
    let mut file = drawn(&[]);
    file.splice(9..11, LONGEST_SIDE.to_be_bytes());
    assert_eq!(size(&file), Some((LONGEST_SIDE, 1)));
    file.splice(9..11, (LONGEST_SIDE + 1).to_be_bytes());
    assert_eq!(size(&file), None);
}

#[test]
fn only_a_few_small_ones_are_kept() {
    let mut village = with_case();
    let with = |jpeg| {
        let (description, agreed) = ("En buss".to_owned(), "Eva".to_owned());
        Command::AddPicture { id: case(0), picture: picture(9), description, agreed, jpeg }
    };
    for wrong in [String::new(), "ord".to_owned(), rules::base64(b"GIF89a"), jpeg(1201, 40), jpeg(2, LARGEST)] {
        assert!(is(&village.ask(with(wrong)), &cases::Refusal::PictureUnfit));
    }
    for nth in 0..3 {
        village.must(adding(nth));
    }
    assert!(is(&village.ask(adding(3)), &cases::Refusal::TooManyPictures { most: MOST }));
    village.must(removing(1));
    village.must(adding(3));
    assert!(is(&village.ask(removing(1)), &cases::Refusal::NoSuchPicture));
    let mut other = taken(&sealed(&with_pictures(), 0));
    assert!(is(&other.ask(adding(5)), &cases::Refusal::Anothers), "another's are changed there");
}

#[test]
fn a_picture_that_is_taken_away_is_gone_from_every_revision_and_erased() {
    let mut village = with_pictures();
    village.must(Command::Revise { id: case(0), story: story("Tur varje dag"), quotes: Vec::new() });
    published(&mut village, 0);
    let before = sealed(&village, 0);
    let words = the_case(&village).pictures.first().map(|picture| [picture.description, picture.agreed, picture.bytes]);
    village.must(removing(0));
    assert_eq!(seen(&village), [1]);
    let case_here = the_case(&village);
    assert!(case_here.draft().is_none(), "nothing waits to be published");
    for revision in &case_here.revisions {
        assert!(rules::shown(case_here, revision).all(|left| left.id != picture(0)));
    }
    for erased in words.expect("it was there") {
        assert_eq!((village.world.words(erased), village.words.get(&erased)), (None, Some(&None)));
    }
    // The next file has it no more, and takes the place of the one that had.
    let after = sealed(&village, 0);
    let mut other = taken(&before);
    assert_eq!(weigh(&other.world, &after).map(|weighed| weighed.news), Ok(News::Later));
    other.must(take(&after, false));
    assert!(!other.words.values().flatten().any(|text| text == &before), "nor is it in what was sent before");
    assert_eq!(serde_json::to_string(&village.retold()).ok(), serde_json::to_string(&village.world).ok());
}

#[test]
fn a_draft_that_was_there_for_a_picture_alone_goes_with_it() {
    let mut village = with_case();
    village.must(adding(0));
    village.must(adding(1));
    village.must(removing(0));
    assert!(the_case(&village).draft().is_some(), "the other is still to be checked");
    village.must(removing(1));
    assert!(the_case(&village).draft().is_none());
    village.must(adding(2));
    assert_eq!(the_case(&village).draft().map(|draft| draft.number), Some(2));
}

#[test]
fn pictures_travel_and_who_agreed_stays_at_home() {
    let text = sealed(&with_pictures(), 0);
    assert!(!text.contains("Eva, som kör"));
    let other = taken(&text);
    let file = bundle::kept(&other.world, the_case(&other)).expect("it is kept");
    let told: Vec<&str> = file.pictures.iter().map(|line| line.description.as_str()).collect();
    assert_eq!(told, ["En röd minibuss vid affären 0", "En röd minibuss vid affären 1"]);
    assert_eq!(file.pictures.first().map(|line| line.jpeg.clone()), Some(jpeg(2, 40)));
}

#[test]
fn the_largest_pictures_fit_into_a_bundle() {
    let mut village = with_case();
    // As many bytes as there may be, all in all.
    let whole = LARGEST - 27;
    for nth in 0..3 {
        let (description, agreed) = ("å".repeat(LONGEST_DESCRIPTION), "Eva".to_owned());
        let jpeg = jpeg(1200, whole);
        village.must(Command::AddPicture { id: case(0), picture: picture(nth), description, agreed, jpeg });
    }
    published(&mut village, 0);
    let text = sealed(&village, 0);
    assert!(text.len() <= bundle::LARGEST, "{} of {}", text.len(), bundle::LARGEST);
    assert_eq!(given_on(&taken(&text)), text);
}

#[test]
fn a_file_without_pictures_is_as_it_always_was() {
    let text = sealed(&with_case(), 0);
    assert!(!text.contains("pictures"));
    assert_eq!(given_on(&taken(&text)), text);
}

#[test]
fn what_was_written_before_there_were_pictures_is_still_read() {
    let village = with_case();
    let mut world = serde_json::to_value(&village.world).expect("a world can be written");
    let cases = world.get_mut("cases").and_then(|cases| cases.as_object_mut()).expect("there are cases");
    for case in cases.values_mut() {
        case.as_object_mut().expect("a case").remove("pictures").expect("it has pictures now");
    }
    let read: World = serde_json::from_value(world).expect("it is read");
    assert_eq!(serde_json::to_string(&read).ok(), serde_json::to_string(&village.world).ok());
}

type Change = fn(&mut Vec<bundle::PictureLine>);

#[test]
fn a_picture_that_no_house_would_have_made_is_not_taken_in() {
    let text = sealed(&with_pictures(), 0);
    let changed = |change: Change| {
        let mut content = seal::opened(&text).expect("it is whole").content;
        if let What::Case(file) = &mut content.what {
            change(&mut file.pictures);
        }
        seal::sealed(&content, &KEY).expect("it can be written")
    };
    let wrong: [(&str, Change); 8] = [
        ("a drawing with scripts", |all| all[0].jpeg = rules::base64(b"<svg onload='alert(1)'/>")),
        ("no base64", |all| all[0].jpeg = "ord".to_owned()),
        ("another size than it says", |all| all[0].width = 900),
        ("no description", |all| all[0].description = String::new()),
        ("a description that is too long", |all| all[0].description = "å".repeat(LONGEST_DESCRIPTION + 1)),
        ("a description with room around it", |all| all[0].description.push(' ')),
        ("the same twice", |all| all[1] = all[0].clone()),
        ("more than a case has", |all| {
            for nth in 5..9 {
                all.push(bundle::PictureLine { picture: picture(nth), ..all[0].clone() });
            }
        }),
    ];
    for (what, change) in wrong {
        let refused = village().ask(take(&changed(change), true));
        assert_eq!(refused, Err(Refusal::Bundle(bundle::Refusal::Unfit)), "{what}");
    }
}

#[test]
fn of_two_sides_that_both_added_as_many_stay_as_fit_and_one_taken_away_stays_away() {
    let mut village = with_pictures();
    let seen = village.history.len();
    let mut branch = village.forked(204);
    village.must(adding(2));
    branch.must(adding(3));
    branch.must(removing(0));
    village.join(&branch, seen);
    let left: Vec<u8> = rules::left(the_case(&village)).map(|picture| picture.id.0.as_bytes()[15]).collect();
    assert_eq!(left, [1, 2]);
    let added = branch.world.cases.get(&case(0)).and_then(|case| case.pictures.last()).expect("it was added there");
    assert_eq!(village.words.get(&added.bytes), Some(&None), "what does not fit is not kept either");
    assert!(is(&village.ask(Command::Publish { id: case(0) }), &cases::Refusal::NotChecked));
}

#[test]
fn what_two_sides_added_under_one_name_is_there_once() {
    let mut village = with_case();
    let seen = village.history.len();
    let mut branch = village.forked(206);
    village.must(adding(0));
    village.must(removing(0));
    branch.must(adding(0));
    village.join(&branch, seen);
    assert_eq!(the_case(&village).pictures.len(), 1);
    assert!(rules::left(the_case(&village)).next().is_none(), "what was taken away does not come back");
    assert!(!village.words.values().flatten().any(|text| text == &jpeg(2, 40)));
}

#[test]
fn nobody_checks_a_picture_that_they_have_not_seen() {
    let mut village = with_case();
    let seen = village.history.len();
    let mut branch = village.forked(207);
    village.must(adding(0));
    branch.must(adding(1));
    published(&mut branch, 0);
    village.join(&branch, seen);
    assert_eq!(self::seen(&village), [0_u8; 0]);
    assert_eq!(the_case(&village).draft().map(|draft| draft.checked.is_some()), Some(false));
    published(&mut village, 0);
    assert_eq!(self::seen(&village), [0, 1]);
}

fn attempt(village: &mut Village, (what, nth): (u8, u8)) {
    let text = || "ord".to_owned();
    let _ = match what % 7 {
        0..=2 => village.ask(adding(nth % 6)),
        3 => village.ask(removing(nth % 6)),
        4 => {
            let story = story(if nth.is_multiple_of(2) { "Kvällstur" } else { "Dagtur" });
            village.ask(Command::Revise { id: case(0), story, quotes: vec![said(0), said(1)] })
        }
        5 => village.ask(Command::Check { id: case(0), facts: text(), consent: text() }),
        _ => village.ask(Command::Publish { id: case(0) }),
    };
}

fn holds(village: &Village) -> Result<(), TestCaseError> {
    let case = the_case(village);
    prop_assert!(rules::left(case).count() <= MOST);
    for picture in &case.pictures {
        for word in [picture.description, picture.agreed, picture.bytes] {
            prop_assert_eq!(village.world.words(word).is_some(), picture.removed.is_none(), "kept as long as it is shown");
        }
    }
    for revision in &case.revisions {
        prop_assert!(revision.published.is_none() || revision.checked.is_some());
        for (picture, checked) in rules::shown(case, revision).zip(revision.checked.iter().cycle()) {
            let added = village.history.iter().find_map(|(event, stamp)| match event {
                Event::Case(cases::Event::PictureAdded { picture: id, .. }) if *id == picture.id => Some(stamp),
                _ => None,
            });
            prop_assert!(
                added.is_some_and(|added| checked.stamp.has_seen(added) && added.sequence < checked.stamp.sequence)
            );
        }
    }
    prop_assert_eq!(serde_json::to_string(&village.retold()).ok(), serde_json::to_string(&village.world).ok());
    let text = sealed(village, 0);
    let other = taken(&text);
    prop_assert_eq!(given_on(&other), text.clone());
    prop_assert_eq!(given_on(&taken(&given_on(&other))), text);
    let file = bundle::kept(&other.world, the_case(&other)).expect("it is kept");
    let there: Vec<u8> = file.pictures.iter().map(|line| line.picture.0.as_bytes()[15]).collect();
    prop_assert_eq!(there, seen(village), "the other house shows what this one does");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn in_any_order_and_after_two_sides_are_joined_pictures_are_few_agreed_to_and_the_same_elsewhere(
        before in prop::collection::vec(any::<(u8, u8)>(), 0..24),
        ours in prop::collection::vec(any::<(u8, u8)>(), 0..16),
        theirs in prop::collection::vec(any::<(u8, u8)>(), 0..16),
    ) {
        let mut village = with_case();
        for attempted in before {
            attempt(&mut village, attempted);
        }
        holds(&village)?;
        let seen = village.history.len();
        let mut branch = village.forked(205);
        for attempted in ours {
            attempt(&mut village, attempted);
        }
        for attempted in theirs {
            attempt(&mut branch, attempted);
        }
        village.join(&branch, seen);
        holds(&village)?;
    }

    #[test]
    fn no_bytes_make_the_rules_stumble(bytes in prop::collection::vec(any::<u8>(), 0..200), start in any::<bool>()) {
        let bytes = if start { [vec![0xff, 0xd8, 0xff], bytes].concat() } else { bytes };
        let _ = rules::size(&rules::base64(&bytes));
        let _ = rules::size(&String::from_utf8_lossy(&bytes));
    }
}
