//! Measures how much is found and how much is mistaken, on 6,000 invented sentences in five languages.
//!
//! Run `cargo test -p samskapa-tests --test words -- --nocapture measure::` to see the figures that the README quotes. The sentences
//! were made by the same hands as the scanner, so the figures say that nothing known is broken, not how a real evening reads.

use std::collections::BTreeMap;

use crate::fiction::{Dice, date, national_number};
use crate::sentences::{TONGUES, Tongue};
use samskapa_words::personal::{Confidence, Finding, Kind, find};

const SENTENCES_PER_LANGUAGE: usize = 1200;

fn phone(dice: &mut Dice, tongue: &str) -> String {
    let (a, b, c) = (dice.between(10, 99), dice.between(10, 99), dice.between(11, 99));
    let (three, four) = (dice.between(201, 999), dice.between(1001, 9999));
    match (tongue, dice.between(0, 5)) {
        ("sv", 0) => format!("070-{three} {a} {b}"),
        ("sv", 1) => format!("073{three}{four}"),
        ("sv", 2) => format!("+46 (0)72-{three} {a} {b}"),
        ("sv", 3) => format!("0690-{a} {b} {c}"),
        ("sv", 4) => format!("08\u{2011}{three} {a} {b}"),
        ("sv", _) => format!("+46\u{a0}76\u{a0}{three}\u{a0}{a}\u{a0}{b}"),
        ("da", 0 | 1) => format!("+45 {a} {b} {c} {a}"),
        ("da", 2) => format!("0045 {a}{b}{c}{a}"),
        ("da", _) => format!("{a} {b} {c} {b}"),
        ("nb", 0 | 1) => format!("+47 9{a} {b} {three}"),
        ("nb", 2) => format!("9{a}{b}{three}"),
        ("nb", _) => format!("4{a} {b} {three}"),
        ("fi", 0 | 1) => format!("040 {three}{four}"),
        ("fi", 2) => format!("+358 50 {three} {four}"),
        ("fi", 3) => format!("044-{three} {four}"),
        ("fi", _) => format!("09 {three} {four}"),
        (_, 0 | 1) => format!("+354 {three} {four}"),
        (_, _) => format!("{three} {four}"),
    }
}

fn address(dice: &mut Dice, tongue: &Tongue) -> String {
    let street = dice.one(tongue.streets);
    let number = dice.between(1, 120);
    let house = match (tongue.name, dice.between(0, 3)) {
        ("fi", 0) => format!("{number} A {}", dice.between(1, 40)),
        (_, 1) => format!("{number}B"),
        (_, 2) => format!("{number} C"),
        _ => number.to_string(),
    };
    if dice.between(0, 1) == 0 {
        format!("{street} {house}, {}", dice.one(tongue.towns))
    } else {
        format!("{street} {house}")
    }
}

fn email(dice: &mut Dice) -> String {
    let name = dice.one(&["anna", "bosse.buss", "k_lind", "åke", "tolvan-t", "mor.far"]);
    let house = dice.one(&["exempel.se", "example.org", "post.exempel.dk", "eksempel.no", "esimerkki.fi", "dæmi.is"]);
    format!("{name}{}@{house}", dice.between(1, 99))
}

fn plain(dice: &mut Dice, pattern: &str) -> String {
    let (day, month, _) = date(dice);
    pattern
        .replace("{Y}", &dice.between(1998, 2035).to_string())
        .replace("{M}", &format!("{month:02}"))
        .replace("{m}", &month.to_string())
        .replace("{D}", &format!("{day:02}"))
        .replace("{h}", &dice.between(10, 21).to_string())
        .replace("{S}", &format!("{:04}", dice.between(0, 9999)))
        .replace("{n}", &dice.between(2, 99).to_string())
}

#[derive(Default)]
struct Score {
    wanted: usize,
    found: usize,
    reported: usize,
    right: usize,
}

impl Score {
    fn recall(&self) -> f64 {
        share(self.found, self.wanted)
    }

    fn precision(&self) -> f64 {
        share(self.right, self.reported)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    let exact = |count: usize| f64::from(u32::try_from(count).expect("a few thousand"));
    if whole == 0 { 1.0 } else { exact(part) / exact(whole) }
}

fn group(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone => "phone",
        Kind::Email => "e-mail",
        Kind::StreetAddress => "address",
        Kind::IdentifiablePerson => "person",
        Kind::Name => "name",
        Kind::Place => "place",
        _ => "number",
    }
}

/// One sentence, and what in it is to be found: nothing, or these words of this kind.
fn sentence(dice: &mut Dice, tongue: &Tongue) -> (String, Option<(String, Kind)>) {
    let put = |pattern: &str, words: String, kind: Kind| (pattern.replace("{}", &words), Some((words, kind)));
    match dice.between(0, 19) {
        0..=2 => {
            let which = usize::try_from(dice.roll() % 64).expect("small") % tongue.numbers.len();
            let kind = tongue.numbers[which];
            put(dice.one(tongue.with_number), national_number(dice, kind), kind)
        }
        3..=5 => put(dice.one(tongue.with_phone), phone(dice, tongue.name), Kind::Phone),
        6 | 7 => put(dice.one(tongue.with_email), email(dice), Kind::Email),
        8 | 9 => put(dice.one(tongue.with_address), address(dice, tongue), Kind::StreetAddress),
        10 => {
            let words = dice.one(tongue.with_person).to_owned();
            (words.clone(), Some((words, Kind::IdentifiablePerson)))
        }
        _ => {
            let pattern = dice.one(tongue.plain);
            (plain(dice, pattern), None)
        }
    }
}

/// Eight bare digits are a phone number in Denmark and Norway, but also any other figure: without a telling word they are left.
#[test]
fn eight_bare_digits_without_a_telling_word_are_out_of_reach() {
    let mut dice = Dice(7);
    for _ in 0..500 {
        let figure =
            format!("{} {} {} {}", dice.between(21, 99), dice.between(11, 99), dice.between(11, 99), dice.between(11, 99));
        assert_eq!(find(&format!("Min datter har {figure}, hun hjælper gerne")), Vec::new());
        assert_eq!(find(&format!("Min datter har tlf. {figure}, hun hjælper gerne")).len(), 1, "{figure}");
    }
}

#[test]
fn enough_is_found_and_little_is_mistaken() {
    let mut dice = Dice(2026);
    let mut by_group: BTreeMap<&str, Score> = BTreeMap::new();
    let mut by_tongue: BTreeMap<&str, Score> = BTreeMap::new();
    let (mut sentences, mut kinds_right, mut numbers_found) = (0, 0, 0);
    for tongue in &TONGUES {
        for _ in 0..SENTENCES_PER_LANGUAGE {
            let (text, wanted) = sentence(&mut dice, tongue);
            let findings = find(&text);
            sentences += 1;
            let hit = |finding: &Finding, words: &str, kind: Kind| {
                finding.in_text(&text) == words && group(finding.kind) == group(kind)
            };
            if let Some((words, kind)) = &wanted {
                let found = findings.iter().find(|finding| hit(finding, words, *kind));
                for score in [by_group.entry(group(*kind)).or_default(), by_tongue.entry(tongue.name).or_default()] {
                    score.wanted += 1;
                    score.found += usize::from(found.is_some());
                }
                if let (Some(found), true) = (found, kind.is_national_number()) {
                    numbers_found += 1;
                    kinds_right += usize::from(found.kind == *kind);
                    if found.kind != *kind {
                        println!("country {} {text:?} was taken for {:?}", tongue.name, found.kind);
                    }
                } else if found.is_none() {
                    println!("missed  {} {text:?} gave {findings:?}", tongue.name);
                }
            }
            for finding in &findings {
                let right = wanted.as_ref().is_some_and(|(words, kind)| hit(finding, words, *kind));
                for score in [by_group.entry(group(finding.kind)).or_default(), by_tongue.entry(tongue.name).or_default()] {
                    score.reported += 1;
                    score.right += usize::from(right);
                }
                if !right {
                    let sure = if finding.confidence == Confidence::High { "sure" } else { "unsure" };
                    println!(
                        "mistook {} {text:?}: {:?} as {:?} ({sure})",
                        tongue.name,
                        finding.in_text(&text),
                        finding.kind
                    );
                }
            }
        }
    }
    println!(
        "\n| numbers and homes | wanted | found | recall | reported | right | precision |\n|---|---|---|---|---|---|---|"
    );
    for (name, score) in by_group.iter().chain(&by_tongue) {
        println!(
            "| {name} | {} | {} | {:.3} | {} | {} | {:.3} |",
            score.wanted,
            score.found,
            score.recall(),
            score.reported,
            score.right,
            score.precision()
        );
    }
    println!("\n{sentences} sentences.");
    println!("kind of national numbers right: {:.4}", share(kinds_right, numbers_found));
    assert!(sentences >= 5000);
    for name in ["number", "phone", "e-mail"] {
        assert!(by_group[name].recall() >= 0.99, "recall of {name} is {:.4}", by_group[name].recall());
    }
    for name in ["address", "person"] {
        assert!(by_group[name].recall() >= 0.95, "recall of {name} is {:.4}", by_group[name].recall());
    }
    let (reported, right) =
        by_group.values().fold((0, 0), |(reported, right), score| (reported + score.reported, right + score.right));
    assert!(share(right, reported) >= 0.95, "precision is {:.4}", share(right, reported));
    // Ten digits alone can be right in two countries at once; a Danish number without modulus 11 then gives way.
    assert!(share(kinds_right, numbers_found) >= 0.9, "the country is right in {:.4}", share(kinds_right, numbers_found));
}
