//! What holds for every index and every question, not only for the ones somebody thought of.

use proptest::prelude::*;
use samskapa_words::{
    language::Language,
    search::{Found, Index, Total},
};
use std::collections::BTreeMap;
use unicode_segmentation::UnicodeSegmentation;

/// Words that meet each other in many ways, and signs of every kind.
fn word() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "buss",
        "bussen",
        "BUSSAR",
        "sjukhus",
        "sjukhuset",
        "sjukhusbuss",
        "sjukhusbussen",
        "bus",
        "sygehus",
        "skola",
        "skolan",
        "skolgård",
        "gård",
        "skol",
        "Skóla",
        "distriktssköterska",
        "sköterska",
        "skoterska",
        "distrikt",
        "klädde",
        "kladde",
        "och",
        "på",
        "i",
        "og",
        "ja",
        "the",
        "kirjasto",
        "kirjastoauto",
        "auto",
        "autossa",
        "library",
        "libary",
        "biblioteket",
        "bibliotek",
        "biblotek",
        "A\u{30a}sa",
        "s\u{308}kola",
        "ǅungla",
        "İstanbul",
        "ẞ",
        "ﬁn",
        "18.30",
        "bl.a",
        "A-traktor",
        "x",
        "日本語",
    ]);
    prop_oneof![6 => known.prop_map(str::to_owned), 1 => "[a-zåäöæøéß]{1,9}", 1 => "\\PC{0,5}", 1 => "[\u{300}-\u{308}\u{200d}👍🏽🇸🇪]{1,4}"]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec((word(), prop::sample::select(vec![" ", " ", " ", "", ", ", "-", "\u{301}"])), 0..7)
        .prop_map(|words| words.into_iter().flat_map(|(word, gap)| [word, gap.to_owned()]).collect())
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

type Voice = (String, Language);

fn put_in_order<'v>(voices: impl Iterator<Item = (&'v u8, &'v Voice)>) -> Index<u8> {
    let mut index = Index::new();
    voices.for_each(|(key, (text, language))| index.put(*key, text, *language));
    index
}

fn soundly_placed(asked: &str, found: &Found<u8>, voices: &BTreeMap<u8, Voice>) -> Result<(), TestCaseError> {
    let (Total::Exactly(total) | Total::AtLeast(total)) = found.total;
    prop_assert!(found.hits.len() <= total && total <= voices.len());
    for hit in &found.hits {
        let text = &voices[&hit.key].0;
        let borders: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        let mut free_from = 0;
        prop_assert!(!hit.matched.is_empty() && hit.score.is_finite());
        for place in &hit.matched {
            prop_assert!(free_from <= place.at.start && place.at.start < place.at.end, "{place:?} in {text:?}");
            prop_assert!(borders.binary_search(&place.at.start).is_ok(), "{place:?} in {text:?}");
            prop_assert!(borders.binary_search(&place.at.end).is_ok(), "{place:?} in {text:?}");
            prop_assert!(found.sought.get(place.sought).is_some_and(|sought| !sought.passed_over));
            free_from = place.at.end;
        }
    }
    for sought in &found.sought {
        prop_assert!(asked.get(sought.at.clone()).is_some_and(|word| !word.is_empty()));
    }
    Ok(())
}

#[test]
fn a_word_that_begins_within_a_letter_begins_with_the_letter() {
    let text = "\u{ae}\u{e33} ";
    let index = put_in_order([(&0, &(text.to_owned(), Language::Swedish))].into_iter());
    let found = index.find(text, 1);
    assert_eq!(found.hits[0].matched[0].at, 0..5);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_came_and_went_leaves_an_index_as_if_made_anew(
        steps in prop::collection::vec((0_u8..12, prop::option::weighted(0.7, (text(), language()))), 0..40),
        questions in prop::collection::vec(text(), 3),
    ) {
        let (mut index, mut voices) = (Index::new(), BTreeMap::new());
        for (key, voice) in steps {
            if let Some((text, language)) = voice {
                index.put(key, &text, language);
                voices.insert(key, (text, language));
            } else {
                index.remove(key);
                voices.remove(&key);
            }
        }
        let listed: Vec<(u8, &str, Language)> = voices.iter().map(|(key, (text, language))| (*key, &**text, *language)).collect();
        let others = [put_in_order(voices.iter()), put_in_order(voices.iter().rev()), Index::of_many(&listed)];
        prop_assert_eq!(index.len(), voices.len());
        for asked in &questions {
            let found = index.find(asked, 5);
            soundly_placed(asked, &found, &voices)?;
            for other in &others {
                prop_assert_eq!(&other.find(asked, 5), &found, "{}", asked);
            }
        }
    }

    #[test]
    fn every_word_of_a_voice_finds_it(
        voices in prop::collection::btree_map(any::<u8>(), (text(), language()), 1..12),
        chosen in any::<prop::sample::Index>(),
    ) {
        let index = put_in_order(voices.iter());
        let (key, (text, _)) = chosen.get(&voices.iter().collect::<Vec<_>>()).to_owned();
        for word in samskapa_words::word::words(text) {
            let found = index.find(word.text, usize::MAX);
            let hit = found.hits.iter().find(|hit| hit.key == *key);
            prop_assert!(hit.is_some_and(|hit| hit.matched.iter().any(|place| place.at == word.at)), "{} in {text:?}", word.text);
            soundly_placed(word.text, &found, &voices)?;
        }
    }

    #[test]
    fn fewer_wanted_are_the_best_of_more(
        voices in prop::collection::btree_map(any::<u8>(), (text(), language()), 0..20),
        asked in text(),
        wanted in 0_usize..6,
    ) {
        let index = put_in_order(voices.iter());
        let (few, all) = (index.find(&asked, wanted), index.find(&asked, usize::MAX));
        prop_assert_eq!(&few.hits[..], &all.hits[..wanted.min(all.hits.len())]);
        prop_assert_eq!(few.total, all.total);
        prop_assert_eq!(all.total, Total::Exactly(all.hits.len()));
    }

    #[test]
    fn of_two_voices_with_one_key_the_later_stands(texts in prop::collection::vec((0_u8..4, text(), language()), 0..12), asked in text()) {
        let voices: BTreeMap<u8, Voice> = texts.iter().map(|(key, text, language)| (*key, (text.clone(), *language))).collect();
        let index = Index::of_many(&texts);
        prop_assert_eq!(index.len(), voices.len());
        prop_assert_eq!(index.find(&asked, 9), put_in_order(voices.iter()).find(&asked, 9));
    }

    #[test]
    fn two_changed_letters_in_a_long_word_or_two_swapped_are_forgiven(
        letters in Just(('a'..='z').chain("åäöæø".chars()).collect::<Vec<char>>()).prop_shuffle(),
        length in 8_usize..16,
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0_u8..3, prop::char::range('a', 'z')), 0..3),
    ) {
        let word: String = letters[..length].iter().collect();
        let mut letters = letters[..length].to_vec();
        if changes.is_empty() {
            letters.swap(length / 2, length / 2 + 1);
        }
        for (at, kind, letter) in changes {
            let at = at.index(letters.len() - 1);
            match kind {
                0 => drop(letters.remove(at)),
                1 => letters.insert(at, letter),
                _ => letters[at] = letter,
            }
        }
        prop_assume!(letters.len() >= 8);
        let mut index = Index::new();
        index.put(1, &word, Language::Swedish);
        let asked: String = letters.into_iter().collect();
        prop_assert_eq!(index.find(&asked, 1).hits.len(), 1, "{} for {}", asked, word);
    }
}
