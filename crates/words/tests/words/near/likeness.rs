//! How much two lines are alike: what they share of all they have, by weight, a mistyped word and a joined one among it.

use super::{reason, swedish};
use proptest::prelude::*;
use samskapa_words::{
    language::Language::{Bokmal, Danish, Finnish, Swedish},
    near::{Line, Reason, pairs},
};
use std::collections::BTreeSet;

/// Words that are nothing but themselves: too short for slips and parts, and nobody's small words, variants or opposites.
const WORDS: [&str; 24] = [
    "blap", "blop", "blup", "drap", "drop", "drup", "flap", "flop", "flup", "grap", "grop", "grup", "klap", "klop", "klup",
    "prap", "prop", "prup", "snap", "snop", "snup", "trap", "trop", "trup",
];

/// The weight of a word that so many of all lines have, in 1024ths of a bit, twenty lines that nobody wrote among them.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "few lines")]
fn weight(all: usize, holders: usize) -> u64 {
    (1024.0 * ((all + holders + 21) as f64 / (holders + 1) as f64).log2()) as u64
}

#[expect(clippy::cast_precision_loss, reason = "few lines")]
fn share(part: u64, of: u64) -> f64 {
    part as f64 / of as f64
}

proptest! {
    #[test]
    fn the_same_pairs_are_found_as_by_laying_each_beside_each(
        sets in prop::collection::btree_set(prop::collection::btree_set(0_usize..24, 0..9), 0..24),
    ) {
        let sets: Vec<BTreeSet<usize>> = sets.into_iter().collect();
        let holders = |word: usize| sets.iter().filter(|set| set.contains(&word)).count();
        let weights: Vec<u64> = (0..24).map(|word| weight(sets.len(), holders(word))).collect();
        let weighed = |words: BTreeSet<usize>| words.into_iter().map(|word| weights[word]).sum::<u64>();
        let mut expected = Vec::new();
        for one in 0..sets.len() {
            for other in one + 1..sets.len() {
                let shared = &sets[one] & &sets[other];
                // One word alone has to be half of it all.
                let least = if shared.len() > 1 { 5 } else { 2 };
                let (both, all) = (weighed(shared), weighed(&sets[one] | &sets[other]));
                if both > 0 && both * least >= all {
                    expected.push((one, other, share(both, all)));
                }
            }
        }
        let texts: Vec<String> =
            sets.iter().map(|set| set.iter().map(|word| WORDS[*word]).collect::<Vec<_>>().join(" ")).collect();
        let lines: Vec<Line> = texts.iter().map(|text| swedish(text)).collect();
        let found: Vec<(usize, usize, f64)> = pairs(&lines).iter().map(|pair| (pair.one, pair.other, pair.score)).collect();
        prop_assert_eq!(found, expected);
    }
}

#[test]
fn a_word_weighs_the_less_the_more_lines_have_it_and_never_nothing() {
    const ALL: usize = 300;
    // As many words that only one line has.
    let own = |line: usize| {
        [line / 100, line / 10, line].map(|place| char::from(b"bcdfghjklm"[place % 10])).iter().collect::<String>()
    };
    let score = |holders: usize| {
        let mut texts = vec!["blap drop klup".to_owned(), "blap drop trap".to_owned()];
        texts.extend((2..ALL).map(|line| own(line) + if line < holders { " blap" } else { "" }));
        let lines: Vec<Line> = texts.iter().map(|text| swedish(text)).collect();
        pairs(&lines).first().map_or(0.0, |pair| pair.score)
    };
    let mut last = 1.0;
    for holders in [2, 3, 4, 7, 15, 31, 75, 150, 299, 300] {
        let shared = weight(ALL, holders) + weight(ALL, 2);
        let found = score(holders);
        assert!((found - share(shared, shared + 2 * weight(ALL, 1))).abs() < 1e-9, "{holders}: {found}");
        assert!(found < last, "{holders}: {found}");
        last = found;
    }
    assert!(
        last > share(weight(ALL, 2), weight(ALL, 2) + 2 * weight(ALL, 1)),
        "what all have is something shared all the same"
    );
}

#[test]
fn one_slip_is_forgiven_in_a_word_and_two_in_a_long_one() {
    let are_one = |one: &str, other: &str, language| {
        // Beside a word that both have; alone it would not make them alike.
        let [left, right] = [one, other].map(|word| format!("{word} fontän"));
        let found = reason(&left, &right, language).is_some();
        assert_eq!(reason(&right, &left, language).is_some(), found, "{one} {other}");
        found
    };
    for (one, other, language) in [
        ("läkare", "läkaer", Swedish),
        ("bussen", "busen", Swedish),
        // In Swedish it is read as another word for "vårdcentral".
        ("hälsocentral", "hälsosentrl", Bokmal),
        ("skolan", "skolann", Swedish),
    ] {
        assert!(are_one(one, other, language), "{one} {other}");
    }
    for (one, other) in [("mus", "hus"), ("bro", "bruk"), ("hallen", "tallen"), ("skolan", "skola2x"), ("norrby", "söderby")]
    {
        assert!(!are_one(one, other, Swedish), "{one} {other}");
    }
}

#[test]
fn a_joined_word_is_read_by_the_words_of_others() {
    for (word, others, language, parts) in [
        ("sjukhusbussen", "sjukhuset bussarna", Swedish, ["sjukhus", "bussen"].as_slice()),
        ("läkartiderna", "läkare tid", Swedish, &["läkar", "tid"]),
        ("skolbusstider", "skolan bussar tider", Swedish, &["skol", "buss", "tider"]),
        ("trafikstøj", "trafikken trafik støj", Danish, &["trafik", "støj"]),
        ("koulubussi", "kouluun bussi", Finnish, &["koulu", "bussi"]),
    ] {
        let Some(Reason::PartsOfWords { shared }) = reason(word, others, language) else { panic!("{word} is not joined") };
        assert_eq!(BTreeSet::from_iter(shared), parts.iter().map(|part| (*part).to_owned()).collect(), "{word}");
    }
}

#[test]
fn a_word_whose_parts_nobody_wrote_stays_whole() {
    assert_eq!(reason("sjukhusbussen", "buss", Swedish), None);
    let reason = reason("bussen", "buss", Swedish);
    assert!(matches!(reason, Some(Reason::SameStems { .. })), "{reason:?}");
}
