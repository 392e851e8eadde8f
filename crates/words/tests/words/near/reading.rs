//! A line taken apart: what it is but for small words, the numbers it names, and the stem of each word.

use super::{reason, swedish};
use proptest::prelude::*;
use samskapa_words::{
    language::Language::{self, Swedish},
    near::{Reason, pairs, stems},
};

fn have_the_same_words(one: &str, other: &str) -> bool {
    reason(one, other, Swedish) == Some(Reason::SameWords)
}

#[test]
fn lines_that_are_the_same_but_for_case_punctuation_and_small_words_are_told_so() {
    assert!(have_the_same_words("FLER bussar!!", "och fler, bussar"));
    assert!(!have_the_same_words("fler bussar", "inte fler bussar"));
    assert!(!have_the_same_words("bussen till skolan", "bussen från skolan"));
    assert!(!have_the_same_words("skola 3", "skola 5"));
    assert!(have_the_same_words("👍", " 👍\n"));
    assert_eq!(pairs(&[" \n", " \n"].map(swedish)), [], "what says nothing is not the same as anything");
}

#[test]
fn numbers_are_read_in_digits_and_in_words() {
    let numbers = |text: &str| -> Vec<String> {
        stems(text, Swedish).into_keys().filter(|stem| stem.starts_with(|first: char| first.is_ascii_digit())).collect()
    };
    assert_eq!(numbers("kl 18.00 på skola 3"), ["18", "3"]);
    assert_eq!(numbers("tre skolor 18:00"), ["18", "3"]);
    assert_eq!(numbers("en buss"), [""; 0]);
}

#[test]
fn a_word_with_the_has_the_stem_of_the_word_without() {
    let stem = |word: &str| stems(word, Swedish).into_keys().collect::<Vec<_>>();
    for [without, with] in [
        ["skola", "skolan"],
        ["sjukhus", "sjukhuset"],
        ["bro", "bron"],
        ["by", "byn"],
        ["staket", "staketet"],
        ["bibliotek", "biblioteket"],
        ["gata", "gatans"],
    ] {
        assert_eq!(stem(without), stem(with), "{without} and {with}");
        assert_eq!(stem(with).len(), 1);
    }
}

proptest! {
    #[test]
    fn a_stem_is_never_empty(word in "\\PC{1,12}") {
        for language in Language::ALL {
            prop_assert!(stems(&word, language).keys().all(|stem| !stem.is_empty()));
        }
    }

    #[test]
    fn each_stem_comes_with_a_word_of_the_line_that_has_it(text in "(\\PC|buss|inte|\\.| |é|e\u{301}){0,40}") {
        for (stem, written) in stems(&text, Swedish) {
            prop_assert!(text.contains(&written), "{written:?} in {text:?}");
            prop_assert_eq!(stems(&written, Swedish).into_keys().collect::<Vec<_>>(), [stem]);
        }
    }
}
