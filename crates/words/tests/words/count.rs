//! What counts, and what does not.

use proptest::prelude::*;
use samskapa_words::count::{count, without_count};

fn told(line: &str) -> Option<(u32, &str)> {
    count(line).map(|told| (told.times, without_count(line).0))
}

#[test]
fn marks_are_counted_however_they_are_set() {
    for line in [
        "bussen (x4 streck)",
        "bussen x4 streck",
        "bussen x4",
        "bussen x 4",
        "bussen 4x",
        "bussen ×4!",
        "bussen xxxx",
        "bussen ||||",
        "bussen (IIII)",
        "bussen IIII",
        "bussen IIII streck",
        "bussen (4)",
        "bussen [4]",
        "bussen ✓✓✓✓",
        "bussen ////",
        "bussen (4 st)",
        "bussen 4 st",
        "bussen – 4 personer",
        "bussen, 4 röster",
        "bussen: fyra röster",
        "bussen (4 streck).",
        "bussen 4 stemmer",
        "bussen fire stemmer",
        "bussen 4 prikker",
        "bussen 4 stemmer",
        "bussen 4 røyster",
        "bussen 4 ääntä",
        "bussen neljä ääntä",
        "bussen (4 tarraa)",
        "bussen 4 votes",
        "bussen (four votes)",
        "bussen +3",
        "bussen (+3)",
        "bussen, 3 till",
        "bussen (3 personer till)",
        "bussen – 3 personer till",
        "bussen (3 flere)",
        "bussen (3 muuta)",
        "bussen (3 more)",
        "x4 bussen",
        "4x bussen",
        "|||| bussen",
        "4 röster: bussen",
        "4 ääntä: bussen",
    ] {
        assert_eq!(told(line), Some((4, "bussen")), "{line}");
    }
}

#[test]
fn strokes_in_groups_are_counted_together() {
    assert_eq!(told("Hjärtstartare ||||/ ||"), Some((7, "Hjärtstartare")));
    assert_eq!(told("sykehjem – IIII IIII II"), Some((10, "sykehjem")));
    assert_eq!(told("lämmin ruoka |||| |||| |||| |||| ||||"), Some((20, "lämmin ruoka")));
}

#[test]
fn a_count_may_stand_alone() {
    for (line, times) in [
        ("IIII streck", 4),
        ("x4", 4),
        ("10 röster", 10),
        ("|||", 3),
        ("+3", 4),
        ("4 st", 4),
        ("4 personer till", 5),
        ("5 stemmer", 5),
    ] {
        assert_eq!(told(line), Some((times, "")), "{line}");
    }
}

#[test]
fn who_comes_on_top_is_told_apart() {
    let told = count("bussen +3").unwrap();
    assert!(told.more && told.times == 4);
    assert!(!count("bussen x4").unwrap().more);
}

#[test]
fn figures_that_belong_to_the_sentence_do_not_count() {
    for line in [
        "hemkörning 1 g/v",
        "prata om steg II",
        "prata om steg III",
        "(ungdomar + föräldrar)",
        "frågade 2019",
        "buss 31",
        "kl 18-20",
        "(2019)",
        "Nästa möte 22/2 kl 18.30",
        "14 st på en vecka",
        "Hemtjänsten: olika personer, 14 st på en vecka",
        "Vi behöver 4 personer till",
        "Hemtjänsten skickar 14 personer",
        "Byvägen 4",
        "4 mil",
        "till akuten är det 16 mil",
        "(4 mil)",
        "Kyyti terveysasemalle 45 km",
        "Biljetten kostar 40 kr",
        "(40 kr)",
        "min son (7 år)",
        "min granne Anna (34)",
        "Elsa Berg (81)",
        "öppet till 4",
        "öppet 8 till 16",
        "plank 2x4",
        "10 +3",
        "temperatur 10 +3",
        "+46 70 123 45 67",
        "(2) bussen",
        "1. bussen",
        "ring 112",
        "4",
        "(4)",
        "12.3.",
        "Afstemning: buss 31, samma sköterska 22",
        "Alle i gata",
        "ill",
        "x",
        "",
        "Psykolog uden 8 mdr. ventetid",
        "sykepleierklinikk hver 14. dag",
        "De 4 personer jeg kender",
    ] {
        assert_eq!(count(line), None, "{line}");
        assert_eq!(without_count(line), (line.trim(), None));
    }
}

#[test]
fn a_place_before_the_brackets_is_no_name() {
    assert_eq!(told("bänk i Storsjöbyn (4)"), Some((4, "bänk i Storsjöbyn")));
}

proptest! {
    #[test]
    fn any_text_is_read_and_the_mark_stands_in_it(text in "\\PC*") {
        let (words, told) = without_count(&text);
        prop_assert!(text.contains(words));
        if let Some(told) = told {
            prop_assert!(told.times >= 1);
            prop_assert!(text.get(told.at.clone()).is_some_and(|mark| !mark.trim().is_empty()));
            prop_assert!(words.len() < text.len());
        }
    }

    #[test]
    fn a_mark_after_any_words_is_read(words in "[a-zåäö]{2,9}( [a-zåäö]{2,9}){0,5}", times in 1_u32..500, form in 0_usize..5) {
        let mark = match form {
            0 => format!("x{times}"),
            1 => format!("(x{times})"),
            2 => format!("({times} röster)"),
            3 => format!("{times} streck"),
            _ => format!("(+{times})"),
        };
        let line = format!("{words} {mark}");
        let (rest, told) = without_count(&line);
        prop_assert_eq!(rest, words.as_str());
        prop_assert_eq!(told.unwrap().times, times + u32::from(form == 4));
    }

    #[test]
    fn an_hour_a_price_an_age_and_a_distance_never_count(
        words in "[a-zåäö]{2,9}( [a-zåäö]{2,9}){0,3}",
        figure in 1_u32..2100,
        unit in "(kr|kronor|km|mil|år|vuotta|minuter|min|timmar|euroa|procent|meter|dagar|%|:-)",
        brackets in any::<bool>(),
    ) {
        let line = if brackets { format!("{words} ({figure} {unit})") } else { format!("{words} {figure} {unit}") };
        prop_assert_eq!(count(&line), None);
        let line = format!("{words} {figure}");
        prop_assert_eq!(count(&line), None);
        let line = format!("{words} kl {}.{:02}", figure % 24, figure % 60);
        prop_assert_eq!(count(&line), None);
        let line = format!("{words} {}/{}", figure % 28 + 1, figure % 12 + 1);
        prop_assert_eq!(count(&line), None);
    }
}
