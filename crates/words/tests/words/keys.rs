//! The sentences that say most, what is counted about them, and what may be cited.

use crate::evening::{Dice, evening};
use proptest::prelude::*;
use samskapa_words::{
    keys::{
        Key, Keys, MINORITY, Said,
        cite::{Citation, CitationFault, check, locate},
        draft::{Cite, Proposed, SentenceFault, ground},
        keys,
    },
    language::Language::{self, Swedish},
};
use std::collections::BTreeSet;

fn said(text: &str, person: u32) -> Said<'_> {
    Said { text, language: Swedish, person: Some(person), times: 1 }
}

fn texts(texts: &[&'static str]) -> Vec<Said<'static>> {
    texts.iter().zip(1..).map(|(text, person)| said(text, person)).collect()
}

fn quoted<'t>(voices: &[Said<'t>], key: &Key) -> &'t str {
    &voices[key.voice].text[key.at.clone()]
}

/// All keys there are.
fn all(keys: &Keys) -> impl Iterator<Item = &Key> {
    keys.most.iter().chain(&keys.against).chain(&keys.apart).chain(keys.minorities.iter().map(|minority| &minority.key))
}

#[test]
fn the_sentence_that_says_most_comes_first_and_speaks_for_the_others() {
    let voices = texts(&[
        "Det behövs bänkar längs ån så att äldre kan vila.",
        "Bänkar längs ån!",
        "Fler bänkar vid ån, äldre behöver vila",
        "Sätt upp en karta över stigarna i skogen bakom kyrkan.",
    ]);
    let keys = keys(&voices, 2);
    assert_eq!(keys.most.iter().map(|key| key.voice).collect::<Vec<_>>(), [0, 3]);
    assert_eq!(keys.most[0].speaks_for, [0, 1, 2]);
    assert!(keys.most[0].shared.contains(&"bänkar".to_owned()), "{:?}", keys.most[0].shared);
    assert_eq!((keys.covered.voices, keys.covered.persons, keys.uncovered.len()), (4, 4, 0));
}

#[test]
fn those_who_say_the_contrary_are_heard_and_never_spoken_for() {
    let voices = texts(&[
        "Vi vill ha en padelbana vid skolan, det är så lite att göra.",
        "Padelbana vid skolan!",
        "Vi vill inte ha någon padelbana vid skolan",
        "Ja till padelbana vid skolan",
    ]);
    let keys = keys(&voices, 2);
    assert_eq!(keys.against.iter().map(|key| key.voice).collect::<Vec<_>>(), [2]);
    assert!(keys.against[0].shared.contains(&"padelbana".to_owned()));
    assert!(keys.most.iter().all(|key| !key.speaks_for.contains(&2)), "{keys:?}");
    assert_eq!(keys.apart, None);
}

#[test]
fn three_who_say_alike_are_heard_even_if_nobody_chosen_speaks_for_them() {
    let mut all = vec!["Bänkar längs ån"; 9];
    all.extend([
        "Bron över forsen är trasig",
        "Trasig bro över forsen",
        "Laga bron över forsen, den är trasig",
        "Tolk på mötena",
    ]);
    all.extend(["Karta över stigarna", "Stigarna behöver en karta", "Stigarna saknar karta", "Karta för stigarna"]);
    let voices = texts(&all);
    let keys = keys(&voices, 1);
    let minorities: Vec<(&[usize], u64)> =
        keys.minorities.iter().map(|minority| (minority.voices.as_slice(), minority.persons)).collect();
    assert_eq!(minorities, [([9, 10, 11].as_slice(), 3)]);
    assert_eq!(keys.uncovered, [9, 10, 11, 12]);
}

#[test]
fn one_person_with_many_voices_is_no_minority_and_does_not_outweigh_two() {
    let mut voices: Vec<Said> = vec![said("Mer grus på gångvägarna", 1); 5];
    voices.extend([said("Bänkar längs ån", 2), said("bänkar längs ån", 3)]);
    let chosen = keys(&voices, 1);
    assert_eq!(quoted(&voices, &chosen.most[0]), "Bänkar längs ån");
    assert_eq!((chosen.covered.of_persons, chosen.minorities.len()), (3, 0));
}

#[test]
fn a_note_that_four_stand_behind_counts_as_four() {
    let mut voices = texts(&["Bänkar längs ån", "bänkar längs ån!"]);
    voices.push(Said { text: "Tolk på mötena", language: Swedish, person: None, times: 4 });
    assert_eq!(quoted(&voices, &keys(&voices, 1).most[0]), "Tolk på mötena");
}

#[test]
fn of_sentences_that_say_the_same_one_that_is_read_well_is_chosen() {
    let voices = texts(&["Bänkar vid ån.", "Hej! Det vore fint med några fler bänkar nere vid ån. Tack på förhand!"]);
    assert_eq!(quoted(&voices, &keys(&voices, 1).most[0]), "Det vore fint med några fler bänkar nere vid ån.");
    let short = texts(&["Bänkar", "Bänkar!", "Tolk"]);
    assert_eq!(keys(&short, 3).most.len(), 2, "short ones are chosen where there are no others");
}

#[test]
fn nothing_gives_nothing() {
    assert_eq!(
        keys(&[], 3),
        Keys {
            most: vec![],
            against: vec![],
            apart: None,
            covered: keys(&[], 0).covered,
            uncovered: vec![],
            minorities: vec![]
        }
    );
    let silent = keys(&texts(&["", " \n"]), 3);
    assert_eq!((silent.most.len(), silent.uncovered.len()), (0, 2));
}

#[test]
fn a_need_of_five_hundred_voices_does_not_take_long() {
    let told = evening(if cfg!(debug_assertions) { 60 } else { 500 }, 5);
    let voices: Vec<Said> = told
        .iter()
        .zip(0..)
        .map(|(told, nth)| Said { text: &told.text, language: told.language, person: Some(nth), times: 1 })
        .collect();
    let begun = std::time::Instant::now();
    let chosen = keys(&voices, 5);
    println!(
        "{} voices: {} of {} persons covered by {} keys in {:?}",
        voices.len(),
        chosen.covered.persons,
        chosen.covered.of_persons,
        chosen.most.len(),
        begun.elapsed()
    );
    let spoken = || chosen.most.iter().flat_map(|key| key.speaks_for.iter().map(move |voice| (key.voice, *voice)));
    let right = spoken().filter(|(key, voice)| told[*key].wish == told[*voice].wish).count();
    println!("of {} spoken for, {right} had the very wish of their key", spoken().count());
    assert!(cfg!(debug_assertions) || begun.elapsed().as_millis() < 1_000);
}

#[test]
fn a_quote_is_checked_word_by_word() {
    let text = "Vi vill inte ha fler bussar i Granby. Det är otryggt\noch mörkt vid caf\u{e9}et, särskilt på vintern.";
    let cited = |from: &str, to: &str, quote: &str| {
        let start = text.find(from).expect("there");
        let end = text.find(to).expect("there") + to.len();
        check(&Citation::of(0, start..end, text), quote, text)
    };
    assert_eq!(cited("Det", "mörkt", "Det är  otryggt och mörkt"), Ok(()));
    assert_eq!(cited("mörkt", "caféet", "mörkt vid cafe\u{301}et"), Ok(()));
    assert_eq!(cited("Det", "vintern.", "Det är otryggt … vid caféet [...] på vintern."), Ok(()));
    assert_eq!(cited("Det", "mörkt", "Det är mörkt"), Err(CitationFault::OtherWords));
    assert_eq!(cited("Det", "vintern.", "Det är … på vintern. … vid caféet"), Err(CitationFault::OtherWords));
    assert_eq!(cited("trygg", "mörkt", "tryggt och mörkt"), Err(CitationFault::CutsAWord));
    assert_eq!(cited("Det", "mörkt", "Det är o … och mörkt"), Err(CitationFault::CutsAWord));
    assert_eq!(cited("Vi", "bussar", "Vi vill … ha fler bussar"), Err(CitationFault::LeavesOutNo));
    assert_eq!(cited("ha fler", "Granby.", "ha fler bussar i Granby."), Err(CitationFault::LeavesOutNo));
    assert_eq!(cited("Det", "mörkt", " "), Err(CitationFault::Empty));
    assert_eq!(cited("Det", "mörkt", "… och mörkt"), Err(CitationFault::Empty));
    let whole = Citation::of(0, 0..text.len(), text);
    assert_eq!(check(&whole, text, &text.replace("inte ", "")), Err(CitationFault::AnotherText));
    assert_eq!(check(&Citation { end: text.len() + 1, ..whole }, text, text), Err(CitationFault::NoSuchPlace));
}

#[test]
fn an_ellipsis_that_the_voice_wrote_itself_is_a_word_like_any_other() {
    let text = "Ja... kanske … en bro";
    assert!(locate(0, text, text).is_ok());
    assert!(locate(0, "Ja... en bro", text).is_ok());
    assert_eq!(locate(0, "bro … Ja", text), Err(CitationFault::OtherWords));
}

/// What becomes of a sentence that cites these.
fn fate(sentence: &str, cites: &[(usize, &str)]) -> Option<SentenceFault> {
    let voices = texts(&[
        "Sista bussen från Granby går klockan 15, det är för tidigt.",
        "Bussen borde gå på kvällen också, säger Bengt.",
        "Vi vill inte ha vindkraft på Kalberget.",
        "Något helt annat",
    ]);
    let cites = cites.iter().map(|(id, quote)| Cite { id: *id, quote: (*quote).to_owned() }).collect();
    let grounded = ground(&[Proposed { sentence: sentence.to_owned(), cites }], &voices, &[0, 1, 2]);
    assert_eq!(grounded.kept.len() + grounded.dropped.len(), 1);
    for (supported, citation) in
        grounded.kept.iter().flat_map(|kept| kept.citations.iter().map(move |citation| (kept, citation)))
    {
        assert_eq!(supported.sentence, sentence);
        assert!(voices[citation.voice].text.get(citation.start..citation.end).is_some());
    }
    grounded.dropped.into_iter().next().map(|dropped| dropped.fault)
}

#[test]
fn a_sentence_that_is_borne_out_is_kept() {
    assert_eq!(
        fate(
            "Flera vill att bussen går senare än 15.",
            &[(0, "Sista bussen från Granby går klockan 15"), (1, "Bussen borde gå på kvällen")]
        ),
        None
    );
    assert_eq!(fate("I Granby slutar bussen gå tidigt.", &[(0, "Sista bussen från Granby … för tidigt")]), None);
    assert_eq!(
        fate("Invånare säger nej till vindkraft på Kalberget.", &[(2, "Vi vill inte ha vindkraft på Kalberget.")]),
        None
    );
}

#[test]
fn a_sentence_that_is_not_borne_out_goes_with_its_reason() {
    let bus = (0, "Sista bussen från Granby går klockan 15");
    let faults = [
        ("Bussen går för tidigt.", vec![], SentenceFault::CitesNothing),
        ("Bussen går tidigt. Alla är arga.", vec![bus], SentenceFault::NotOneSentence),
        ("", vec![bus], SentenceFault::NotOneSentence),
        ("Bussen går tidigt.", vec![(9, "Bussen")], SentenceFault::NoSuchVoice { voice: 9 }),
        ("Något annat.", vec![(3, "Något helt annat")], SentenceFault::AnotherTheme { voice: 3 }),
        (
            "Bussen går tidigt.",
            vec![(0, "Bussen är alltid sen")],
            SentenceFault::Misquotes { voice: 0, fault: CitationFault::OtherWords },
        ),
        (
            "De vill ha vindkraft.",
            vec![(2, "ha vindkraft på Kalberget")],
            SentenceFault::Misquotes { voice: 2, fault: CitationFault::LeavesOutNo },
        ),
        ("Bussen slutar klockan 16.", vec![bus], SentenceFault::OwnNumber { number: "16".to_owned() }),
        ("Bussen slutar klockan fem.", vec![bus], SentenceFault::OwnNumber { number: "fem".to_owned() }),
        ("Hälften vill ha en senare buss.", vec![bus], SentenceFault::OwnNumber { number: "Hälften".to_owned() }),
        ("Bussen till Lillby går tidigt.", vec![bus], SentenceFault::OwnName { name: "Lillby".to_owned() }),
        ("Bengt vill ha en buss.", vec![bus], SentenceFault::OwnName { name: "Bengt".to_owned() }),
        ("De flesta vill ha en senare buss.", vec![bus, bus], SentenceFault::TooFew { persons: 1 }),
        (
            "De vill ha vindkraft på Kalberget.",
            vec![(2, "Vi vill inte ha vindkraft på Kalberget.")],
            SentenceFault::Contradicts { voice: 2 },
        ),
    ];
    for (sentence, cites, fault) in faults {
        assert_eq!(fate(sentence, &cites), Some(fault), "{sentence}");
    }
}

fn heaps() -> impl Strategy<Value = Vec<(String, usize, Option<u32>, u32)>> {
    let word = prop_oneof![
        "(buss|bussen|bänkar|bänk|ån|skolan|skolbuss|kväll|trasig|bro|karta)",
        "(inte|ingen|vill|öppen|stängd|fler|3|5|och|på|vid|VC)",
        "(é|e\u{301}|👍🏽|,|\\.|!|…|\n|\u{2029})",
        "\\PC{0,3}",
    ];
    let text = prop::collection::vec(word, 0..9).prop_map(|words| words.join(" "));
    prop::collection::vec((text, 0_usize..6, prop::option::of(0_u32..5), 1_u32..4), 0..12)
}

fn voices(heap: &[(String, usize, Option<u32>, u32)]) -> Vec<Said<'_>> {
    heap.iter()
        .map(|(text, language, person, times)| Said {
            text,
            language: Language::ALL[*language],
            person: *person,
            times: *times,
        })
        .collect()
}

/// How many persons stand behind voices, counted in another way than in the room.
fn counted(voices: &[Said], of: &[usize]) -> u64 {
    let mut persons: Vec<u32> = of.iter().filter_map(|voice| voices[*voice].person).collect();
    persons.sort_unstable();
    persons.dedup();
    let unknown: u32 =
        of.iter().map(|voice| &voices[*voice]).filter(|voice| voice.person.is_none()).map(|voice| voice.times).sum();
    persons.len() as u64 + u64::from(unknown)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_key_stands_in_its_voice_and_may_be_cited(heap in heaps(), wanted in 0_usize..5) {
        let voices = voices(&heap);
        let keys = keys(&voices, wanted);
        for key in all(&keys) {
            let text = voices[key.voice].text;
            let quote = text.get(key.at.clone());
            prop_assert!(quote.is_some_and(|quote| !quote.trim().is_empty()), "{key:?} in {text:?}");
            let quote = quote.unwrap_or_default();
            prop_assert_eq!(check(&Citation::of(key.voice, key.at.clone(), text), quote, text), Ok(()));
            prop_assert!(key.speaks_for.contains(&key.voice));
            prop_assert!(key.speaks_for.windows(2).all(|two| two[0] < two[1]));
        }
        prop_assert!(keys.most.len() <= wanted && keys.against.len() <= wanted.div_ceil(2));
    }

    #[test]
    fn what_is_counted_is_what_another_count_gives(heap in heaps(), wanted in 0_usize..5) {
        let voices = voices(&heap);
        let keys = keys(&voices, wanted);
        let mut covered = vec![false; voices.len()];
        for key in keys.most.iter().chain(&keys.against).chain(&keys.apart) {
            key.speaks_for.iter().for_each(|voice| covered[*voice] = true);
        }
        let (spoken, left): (Vec<usize>, Vec<usize>) = (0..voices.len()).partition(|voice| covered[*voice]);
        prop_assert_eq!(&keys.uncovered, &left);
        prop_assert_eq!((keys.covered.voices, keys.covered.of_voices), (spoken.len(), voices.len()));
        prop_assert_eq!(keys.covered.persons, counted(&voices, &spoken));
        prop_assert_eq!(keys.covered.of_persons, counted(&voices, &(0..voices.len()).collect::<Vec<_>>()));
        let mut seen = BTreeSet::new();
        for minority in &keys.minorities {
            prop_assert_eq!(minority.persons, counted(&voices, &minority.voices));
            prop_assert!(minority.persons >= MINORITY && minority.voices.contains(&minority.key.voice));
            prop_assert!(minority.voices.iter().all(|voice| left.contains(voice) && seen.insert(*voice)));
        }
    }

    #[test]
    fn the_same_voices_in_another_order_give_the_same_texts(heap in heaps(), wanted in 0_usize..5, seed in any::<u64>()) {
        let mut turned = heap.clone();
        let mut dice = Dice(seed);
        for end in (1..turned.len()).rev() {
            turned.swap(end, dice.below(end + 1));
        }
        let told = |heap: &[(String, usize, Option<u32>, u32)]| {
            let voices = voices(heap);
            let keys = keys(&voices, wanted);
            let texts: Vec<(String, Vec<String>)> = all(&keys).map(|key| (quoted(&voices, key).to_owned(), key.shared.clone())).collect();
            (texts, keys.covered)
        };
        prop_assert_eq!(told(&heap), told(&turned));
    }

    #[test]
    fn a_citation_of_a_text_that_was_altered_never_checks(text in "\\PC{1,40}", at in 0_usize..40, letter in any::<char>()) {
        let citation = Citation::of(0, 0..text.len(), &text);
        let mut letters: Vec<char> = text.chars().collect();
        let at = at % letters.len();
        prop_assume!(letters[at] != letter);
        letters[at] = letter;
        let altered: String = letters.into_iter().collect();
        for quote in [&text, &altered] {
            prop_assert_eq!(check(&citation, quote, &altered), Err(CitationFault::AnotherText));
        }
    }

    #[test]
    fn whatever_is_proposed_or_cited_does_no_harm(heap in heaps(), sentence in "\\PC{0,40}", quote in "\\PC{0,20}", start in 0_usize..50, end in 0_usize..50) {
        let voices = voices(&heap);
        for (voice, said) in voices.iter().enumerate() {
            if let Ok(citation) = locate(voice, &quote, said.text) {
                prop_assert_eq!(check(&citation, &quote, said.text), Ok(()));
            }
            let _ = check(&Citation::of(voice, start..end, said.text), &quote, said.text);
            let proposed = [said.text, sentence.as_str()].map(|sentence| Proposed { sentence: sentence.to_owned(), cites: vec![Cite { id: voice, quote: said.text.to_owned() }] });
            let grounded = ground(&proposed, &voices, &[voice]);
            prop_assert_eq!(grounded.kept.len() + grounded.dropped.len(), 2);
        }
    }
}
