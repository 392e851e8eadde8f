//! Which lines say the same: invented pairs, what holds for every text, and how well the room tells one from the other.

mod index;
mod likeness;
mod reading;
mod stance;

use crate::evening::{Dice, evening};
use proptest::prelude::*;
use samskapa_words::{
    language::Language::{self, English, Finnish, Swedish},
    near::{ALIKE, Line, Pair, Reason, SAME, groups, nearest, pairs},
};
use std::collections::{BTreeMap, BTreeSet};

/// Both kinds of pairs in one heap, as on a desk: each pair on two lines after each other.
fn heap() -> Vec<Line<'static>> {
    let both = crate::pairs::SAME.iter().chain(crate::pairs::NOT);
    both.flat_map(|(language, one, other)| [Line::once(one, *language), Line::once(other, *language)]).collect()
}

fn between(found: &[Pair], one: usize, other: usize) -> Option<&Pair> {
    found.iter().find(|pair| (pair.one, pair.other) == (one, other))
}

#[test]
fn the_same_said_differently_is_found_and_what_only_looks_so_is_not() {
    let lines = heap();
    let found = pairs(&lines);
    let told = |nth: usize| between(&found, 2 * nth, 2 * nth + 1);
    let (mut alike, mut same, mut wrong, mut flagged) = (0, 0, 0, 0);
    for (nth, (language, one, other)) in crate::pairs::SAME.iter().enumerate() {
        let pair = told(nth);
        alike += usize::from(pair.is_some_and(|pair| !pair.against));
        same += usize::from(pair.is_some_and(Pair::says_the_same));
        if !pair.is_some_and(Pair::says_the_same) {
            println!("not told the same ({language:?}): {one} | {other}: {pair:?}");
        }
    }
    for (nth, (language, one, other)) in (crate::pairs::SAME.len()..).zip(crate::pairs::NOT) {
        let pair = told(nth);
        flagged += usize::from(pair.is_some_and(|pair| pair.against));
        wrong += usize::from(pair.is_some_and(Pair::says_the_same));
        if !pair.is_some_and(|pair| pair.against) {
            println!("not told as the contrary ({language:?}): {one} | {other}: {pair:?}");
        }
    }
    let strangers: Vec<&Pair> = found.iter().filter(|pair| pair.one / 2 != pair.other / 2).collect();
    let merged = strangers.iter().filter(|pair| pair.says_the_same()).count();
    for pair in &strangers {
        println!("strangers: {} | {}: {pair:?}", lines[pair.one].text, lines[pair.other].text);
    }
    let all = crate::pairs::SAME.len();
    println!(
        "alike {alike}/{all}, same {same}/{all}; of {} look-alikes {flagged} flagged, {wrong} told the same; {} strangers alike, {merged} the same",
        crate::pairs::NOT.len(),
        strangers.len()
    );
    assert!(wrong == 0 && merged == 0, "what does not say the same must never be told so");
    assert!(same * 10 >= all * 7, "{same} of {all} were told to say the same");
    assert!(alike * 10 >= all * 9, "{alike} of {all} were laid beside each other");
}

/// Of an invented evening: how many of those that say the same are found, and how many of those found do.
#[test]
fn an_evening_of_lines_said_in_many_ways_is_read_well() {
    let told = evening(700, 7);
    let lines: Vec<Line> = told.iter().map(|told| Line::once(&told.text, told.language)).collect();
    let groups = groups(&lines, SAME);
    let mut group_of = vec![0; lines.len()];
    for (nth, group) in groups.iter().enumerate() {
        group.members.iter().for_each(|member| group_of[*member] = nth);
    }
    let (mut same, mut found, mut right) = (0, 0, 0);
    for one in 0..lines.len() {
        for other in one + 1..lines.len() {
            let (is, is_told) = (told[one].wish == told[other].wish, group_of[one] == group_of[other]);
            same += usize::from(is);
            found += usize::from(is_told);
            right += usize::from(is && is_told);
        }
    }
    println!(
        "{} lines in {} groups: {right} of {same} pairs of the same wish together, {found} pairs together",
        lines.len(),
        groups.len()
    );
    assert!(right * 10 >= same * 7, "{right} of {same} were found");
    assert!(right * 10 >= found * 7, "{right} of {found} were right");
}

/// How long it takes, told in a release build: `cargo test --release -p samskapa-tests --test words -- --nocapture lines_do_not_take_long`.
#[test]
fn five_thousand_lines_do_not_take_long() {
    for (count, most) in [(300, 100), (5_000, 3_000)] {
        let told = evening(if cfg!(debug_assertions) { count / 10 } else { count }, 3);
        let lines: Vec<Line> = told.iter().map(|told| Line::once(&told.text, told.language)).collect();
        let _ = pairs(&lines[..10]);
        let begun = std::time::Instant::now();
        let pairs = pairs(&lines).len();
        let first = begun.elapsed();
        let groups = groups(&lines, SAME).len();
        println!(
            "{} lines: {pairs} pairs in {first:?}, {groups} groups in {:?}",
            lines.len(),
            begun.elapsed().checked_sub(first)
        );
        assert!(cfg!(debug_assertions) || first.as_millis() < most, "{count} lines took {first:?}");
    }
}

fn swedish(text: &str) -> Line<'_> {
    Line::once(text, Swedish)
}

fn reason(one: &str, other: &str, language: Language) -> Option<Reason> {
    pairs(&[Line::once(one, language), Line::once(other, language)]).into_iter().next().map(|pair| pair.reason)
}

#[test]
fn each_reason_tells_why() {
    assert_eq!(reason("FLER bänkar!", "och fler bänkar", Swedish), Some(Reason::SameWords));
    assert_eq!(reason("Bänkar vid fontänen i parken", "Bänkra vid fontänen i parken", Swedish), Some(Reason::SameSpelling));
    let stems = reason("Bänkar i parken", "I parken: en bänk", Swedish);
    assert!(matches!(&stems, Some(Reason::SameStems { shared }) if shared.contains(&"bänk".to_owned())), "{stems:?}");
    let parts = reason("sjukhusbuss", "buss till sjukhuset", Swedish);
    assert!(matches!(parts, Some(Reason::PartsOfWords { .. })), "{parts:?}");
    let parts = reason("koulubussi", "bussi kouluun", Finnish);
    assert!(matches!(&parts, Some(Reason::PartsOfWords { shared }) if shared.len() == 2), "{parts:?}");
    let variant = reason("Ring vårdcentralen", "ring VC", Swedish);
    assert!(
        matches!(&variant, Some(Reason::SaidDifferently { shared }) if shared.contains(&"VC".to_owned())),
        "{variant:?}"
    );
    let few = reason("Rusty swings in the playground", "The playground has broken swings and mud", English);
    assert!(matches!(few, Some(Reason::SaidDifferently { .. })), "{few:?}");
    assert_eq!(reason("Mörkt vid kyrkan", "Simhallen stänger", Swedish), None);
}

#[test]
fn what_says_the_contrary_is_half_as_alike_and_never_in_one_group() {
    for (one, other) in [
        ("Vi vill ha fler bussar", "Vi vill inte ha fler bussar"),
        ("Simstadion är öppet", "Simstadion är stängt"),
        ("Skola 3 är trång", "Skola 5 är trång"),
    ] {
        let lines = [one, other].map(swedish);
        let pairs = pairs(&lines);
        assert!(pairs.len() == 1 && pairs[0].against && pairs[0].score <= 0.5, "{pairs:?}");
        assert_eq!(groups(&lines, ALIKE).len(), 2);
    }
}

#[test]
fn a_lack_is_not_against_the_wish_for_the_same() {
    for (one, other) in
        [("Det saknas bänkar i parken", "Vi vill ha bänkar i parken"), ("Stäng inte simskolan", "Håll simskolan öppen")]
    {
        let pairs = pairs(&[one, other].map(swedish));
        assert!(pairs.len() == 1 && !pairs[0].against, "{pairs:?}");
    }
}

const NOTES: [&str; 7] = [
    "Sista bussen går klockan 18, ingen buss på helgen",
    "Läkaren byts varje gång man kommer till hälsocentralen",
    "Buss på kvällen, sista turen är för tidig",
    "Ny läkare varje gång, man får berätta allt igen",
    "Det är långt till sjukhuset",
    "Ingen sjukhusbuss från byn",
    "Mörkt vid busshållplatsen",
];

#[test]
fn notes_that_say_nearly_the_same_lie_beside_each_other_and_say_why() {
    let groups = groups(&NOTES.map(swedish), ALIKE);
    let of = |note: usize| groups.iter().find(|group| group.members.contains(&note)).expect("each note has a group");
    assert_eq!(of(0), of(2));
    assert_eq!(of(1), of(3));
    assert_ne!(of(0), of(1));
    assert!(of(0).shared.iter().any(|word| word.to_lowercase().starts_with("sista")), "{:?}", of(0).shared);
    assert!(of(1).shared.iter().any(|word| word.to_lowercase().starts_with("läkar")), "{:?}", of(1).shared);
}

#[test]
fn notes_without_a_word_in_common_stay_apart() {
    let groups =
        groups(&["Mobiltäckningen är dålig", "Hemtjänsten hinner inte prata", "Simhallen stänger"].map(swedish), ALIKE);
    assert_eq!(groups.len(), 3);
    assert!(groups.iter().all(|group| group.shared.is_empty()));
    assert_eq!(groups.iter().map(|group| group.central).collect::<Vec<_>>(), [0, 1, 2]);
}

#[test]
fn empty_notes_do_no_harm() {
    assert_eq!(groups(&[], SAME), []);
    assert_eq!(groups(&["", "!!"].map(swedish), SAME).len(), 2);
    assert_eq!(pairs(&["", "", " "].map(swedish)), []);
}

#[test]
fn the_nearest_of_others_is_told_with_its_reason() {
    let near = nearest(
        swedish("buss till sjukhuset på helgen"),
        &["läkaren byts", "sista bussen", "buss på helgen saknas"].map(swedish),
    );
    assert_eq!(near.first().map(|near| near.at), Some(2));
    assert!(near[0].shared.contains(&"helgen".to_owned()), "{near:?}");
    assert!(near.iter().all(|near| near.at != 0));
}

#[test]
fn the_same_said_by_a_hundred_thousand_is_one_group_and_as_many_pairs_as_others() {
    let lines: Vec<Line> =
        (0..100_000).map(|nth| swedish(if nth % 2 == 0 { "Sista bussen!" } else { "sista bussen" })).collect();
    assert_eq!(pairs(&lines).len(), 99_999);
    let groups = groups(&lines, SAME);
    assert_eq!((groups.len(), groups[0].said), (1, 100_000));
}

#[test]
fn how_many_said_it_is_added_up() {
    let lines = [("Sista bussen", 4), ("sista bussen!!", 2), ("mörkt i tunneln", u32::MAX), ("Mörkt i tunneln", 3)]
        .map(|(text, times)| Line { times, ..swedish(text) });
    let groups = groups(&lines, SAME);
    assert_eq!(groups.iter().map(|group| group.said).collect::<Vec<_>>(), [6, u32::MAX]);
}

/// The texts of a pair, and all else that there is to it.
type Told = (BTreeSet<(String, &'static str)>, String);

/// Pairs as the texts tell them, whatever their places.
fn by_text(lines: &[Line]) -> BTreeMap<Told, usize> {
    let mut found = BTreeMap::new();
    for pair in pairs(lines) {
        let text = |at: usize| (lines[at].text.to_owned(), lines[at].language.code());
        let both = BTreeSet::from([text(pair.one), text(pair.other)]);
        *found.entry((both, format!("{:?} {} {}", pair.reason, pair.score, pair.against))).or_default() += 1;
    }
    found
}

fn texts() -> impl Strategy<Value = Vec<(String, usize)>> {
    let word = prop_oneof![
        "(buss|bussen|bussar|sjukhus|sjukhuset|sjukhusbuss|skola|skolan|skolbuss|kväll|kvällen)",
        "(inte|ingen|vill|öppen|stängd|fler|färre|3|5|tre|utan|och|på|VC|hälsocentral|busen|bussarn)",
        "(Granby|bibliotek|bibliotket|é|e\u{301}|👍|,|\\.|!)",
        "\\PC{0,3}",
    ];
    let text = prop::collection::vec(word, 0..7).prop_map(|words| words.join(" "));
    prop::collection::vec((text, 0_usize..6), 0..14)
}

fn lines(texts: &[(String, usize)]) -> Vec<Line<'_>> {
    texts.iter().map(|(text, language)| Line::once(text, Language::ALL[*language])).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_the_lines_does_not_matter(texts in texts(), seed in any::<u64>()) {
        let mut turned = texts.clone();
        let mut dice = Dice(seed);
        for end in (1..turned.len()).rev() {
            turned.swap(end, dice.below(end + 1));
        }
        prop_assert_eq!(by_text(&lines(&texts)), by_text(&lines(&turned)));
    }

    #[test]
    fn a_line_is_in_one_group_and_no_pair_is_told_twice(texts in texts(), least in 0.2..1.0) {
        let lines = lines(&texts);
        let mut seen: Vec<usize> = groups(&lines, least).into_iter().flat_map(|group| group.members).collect();
        seen.sort_unstable();
        prop_assert_eq!(seen, (0..lines.len()).collect::<Vec<_>>());
        let pairs = pairs(&lines);
        prop_assert!(pairs.iter().all(|pair| pair.one < pair.other && pair.other < lines.len() && pair.score > 0.0 && pair.score <= 1.0));
        prop_assert!(pairs.windows(2).all(|two| (two[0].one, two[0].other) < (two[1].one, two[1].other)));
    }

    #[test]
    fn whatever_stands_there_is_read_without_harm(one in "\\PC{0,60}", other in prop::collection::vec(any::<char>(), 0..40)) {
        let other: String = other.into_iter().collect();
        for language in Language::ALL {
            let lines = [Line::once(&one, language), Line::once(&other, language)];
            prop_assert!(pairs(&lines).len() <= 1);
            prop_assert_eq!(groups(&lines, ALIKE).iter().map(|group| group.members.len()).sum::<usize>(), 2);
            prop_assert!(nearest(lines[0], &lines[1..]).len() <= 1);
        }
    }
}
