//! Words read as their standard form.

use samskapa_words::{
    language::Language,
    normal::{fold, variants::standard},
};
use std::collections::BTreeSet;

#[test]
fn each_language_has_its_spoken_and_shortened_forms() {
    let read = [
        (Language::Swedish, "sån", "sådan"),
        (Language::Swedish, "hälsocentral", "vårdcentral"),
        (Language::Danish, "sygehuset", "sygehus"),
        (Language::Bokmal, "eldreomsorga", "eldreomsorg"),
        (Language::Nynorsk, "vera", "vere"),
        (Language::Finnish, "mä", "minä"),
        (Language::English, "gp", "doctor"),
    ];
    for (language, variant, expected) in read {
        assert_eq!(standard(variant, language), expected);
    }
}

#[test]
fn a_standard_form_is_no_variant_and_no_variant_has_two_standard_forms() {
    const LISTS: [&str; 6] = [
        include_str!("../../data/variants/sv.txt"),
        include_str!("../../data/variants/da.txt"),
        include_str!("../../data/variants/nb.txt"),
        include_str!("../../data/variants/nn.txt"),
        include_str!("../../data/variants/fi.txt"),
        include_str!("../../data/variants/en.txt"),
    ];
    for (list, language) in LISTS.into_iter().zip(Language::ALL) {
        let mut variants = BTreeSet::new();
        for (form, all) in list.lines().filter_map(|line| line.split_once(':')) {
            for variant in all.split_whitespace() {
                assert!(variants.insert(variant), "{variant} stands twice in {language:?}");
                assert_eq!(fold(variant), variant);
                assert_eq!(fold(form), form);
                assert_eq!(standard(variant, language), form);
                assert_eq!(standard(form, language), form, "{variant} is read in two steps");
            }
        }
        assert!(variants.len() >= 60, "{language:?} has {}", variants.len());
    }
}
