//! What holds for every text, not only for the ones somebody thought of.

use crate::fiction::{Dice, national_number};
use proptest::prelude::*;
use samskapa_words::personal::{Confidence, Finding, Kind, find, mask};

const NATIONAL: [Kind; 7] = [
    Kind::SwedishPersonalNumber,
    Kind::SwedishCoordinationNumber,
    Kind::DanishCpr,
    Kind::NorwegianBirthNumber,
    Kind::NorwegianDNumber,
    Kind::FinnishIdentityCode,
    Kind::IcelandicKennitala,
];

/// Pieces of notes with names in them, in an order that chance makes.
fn notes_with_names() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        Just("Berit"),
        Just("Berit Lindqvist"),
        Just("Bengts"),
        Just("Björn"),
        Just("Fatima Al-Hassan"),
        Just("Pekka Virtanen"),
        Just("Pekalle"),
        Just("Kerstin"),
        Just("Örjan"),
        Just("doktor Virtanen"),
        Just("Anna-Liisa"),
        Just("Mohammed"),
        Just("Virtaselle"),
        Just("Karin Öst"),
    ];
    let rest = prop_oneof![
        Just("hemtjänsten skickade"),
        Just("min granne"),
        Just("på nr 7 som har KOL"),
        Just(", och"),
        Just("soitti"),
        Just(". Mvh"),
        Just("bor på Byvägen 3"),
        Just("\n"),
        Just(": bussen går inte,"),
        Just("ring 070-174 06 35"),
        Just("tack till"),
        Just("och"),
    ];
    prop::collection::vec((rest, name), 1..8)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(rest, name)| [rest, " ", name, " "]).collect())
}

/// The words of letters alone, as they are written.
fn words(text: &str) -> Vec<&str> {
    text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).collect()
}

/// Scraps of which troublesome texts are made: digits, signs, cues, accents, and whole findings.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        "[0-9]{1,12}",
        "[0-9]{6}[-+ ][0-9]{4}",
        "[-+ ./:;,()@\\[\\]\u{a0}\u{2013}\u{ad}\u{308}\n\t]",
        "(tel|tlf|pnr|dnr|cpr|hetu|kt|ring|nr|på|och|og|ja|st|T|A|I)",
        "(Byvägen|Storgatan|Skolvej|Koulukatu|Laugavegur|Vägen|väg|lgh|min granne|Bengt|KOL|Norra|8000 Aarhus)",
        "(Berit|Lindqvist|Björn |Liv |Pekka|Virtanen|Pekalle|doktor |Mvh |hälsningar |herr |heter |och |Sankt |McKenna|O'Brien|K\\. )",
        "(det gula huset |vid kyrkan |nr 12|på |bor |lägenhet |Storsjöbyn 3:12|Church Lane|har |diabetes|hos |sjukhus)",
        "(noll sju noll ett |0 7 0 |a n n a |snabel-a |punkt |\\(at\\)| dot |fem |sju )",
        "(19121212-1212|131052-308T|070-174 06 35|anna@exempel\\.se|15076500565|\\+46|0045|\\(0\\))",
        "[０-９٠-٩]{1,6}",
        "\\PC{0,6}",
    ];
    prop::collection::vec(scrap, 0..14).prop_map(|scraps| scraps.concat())
}

/// Whole findings pasted tight against each other, many in a row: each can only be told once its neighbour is lifted out.
fn run_together() -> impl Strategy<Value = String> {
    let finding =
        "(19121212-1212|131052-308T|070-174 06 35|anna@exempel\\.se|15076500565|\\+46701740635|950612-T234|Byvägen 3)";
    let glue = "(|-|\\+|\\.|/|,| |, |T|pnr|krøll)";
    prop::collection::vec((finding, glue), 1..16)
        .prop_map(|pieces| pieces.into_iter().flat_map(|(finding, glue)| [finding, glue]).collect())
}

fn soundly_placed(text: &str, findings: &[Finding]) -> Result<(), TestCaseError> {
    let length = text.chars().count();
    let mut free_from = 0;
    for finding in findings {
        prop_assert!(finding.start < finding.end && finding.end <= length, "{finding:?} lies outside {text:?}");
        prop_assert!(finding.start >= free_from, "{finding:?} overlaps the one before in {text:?}");
        free_from = finding.end;
        let expected: String = text.chars().skip(finding.start).take(finding.end - finding.start).collect();
        prop_assert_eq!(finding.in_text(text), expected);
    }
    Ok(())
}

fn masked(text: &str) -> String {
    mask(text, &find(text), |kind| if kind == Kind::Phone { "telefonnummer" } else { "personuppgift" })
}

fn nothing_sure_left(text: &str) -> Result<(), TestCaseError> {
    let masked = masked(text);
    let left: Vec<_> = find(&masked).into_iter().filter(|finding| finding.confidence == Confidence::High).collect();
    prop_assert!(left.is_empty(), "{text:?} became {masked:?}, which still holds {left:?}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,120}") {
        soundly_placed(&text, &find(&text))?;
    }

    #[test]
    fn any_characters_are_read_without_harm(characters in prop::collection::vec(any::<char>(), 0..80)) {
        let text: String = characters.into_iter().collect();
        soundly_placed(&text, &find(&text))?;
    }

    #[test]
    fn troublesome_texts_are_read_without_harm(text in scraps()) {
        soundly_placed(&text, &find(&text))?;
    }

    #[test]
    fn masking_leaves_nothing_sure(text in scraps()) {
        nothing_sure_left(&text)?;
    }

    #[test]
    fn masking_leaves_nothing_sure_of_findings_run_together(text in run_together()) {
        soundly_placed(&text, &find(&text))?;
        nothing_sure_left(&text)?;
    }

    #[test]
    fn a_name_that_is_masked_stands_nowhere_else(text in notes_with_names()) {
        let findings = find(&text);
        soundly_placed(&text, &findings)?;
        let masked = mask(&text, &findings, |_| "dold");
        for finding in findings.iter().filter(|finding| finding.kind == Kind::Name) {
            for word in words(finding.in_text(&text)).into_iter().filter(|word| word.chars().count() >= 4) {
                prop_assert!(!words(&masked).contains(&word), "{word:?} of {text:?} survives in {masked:?}");
            }
        }
    }

    #[test]
    fn what_is_masked_does_not_stand_where_it_stood(text in scraps()) {
        let findings = find(&text);
        let masked = mask(&text, &findings, |_| "");
        let kept: String = text
            .chars()
            .enumerate()
            .filter(|(place, _)| !findings.iter().any(|finding| (finding.start..finding.end).contains(place)))
            .map(|(_, sign)| sign)
            .collect();
        let without_marks: usize = masked.chars().count() - 2 * findings.len();
        prop_assert_eq!(without_marks, kept.chars().count(), "{} became {}", text, masked);
    }

    #[test]
    fn masking_with_any_findings_does_no_harm(
        text in "\\PC{0,30}",
        places in prop::collection::vec((0_usize..60, 0_usize..60), 0..8),
    ) {
        let findings: Vec<Finding> = places
            .into_iter()
            .map(|(start, end)| Finding { start, end, kind: Kind::Email, confidence: Confidence::Low })
            .collect();
        let masked = mask(&text, &findings, |_| "");
        prop_assert!(masked.replace("[]", "").chars().count() <= text.chars().count());
    }

    #[test]
    fn a_valid_number_is_found_wherever_it_stands(
        seed in any::<u64>(),
        which in 0_usize..NATIONAL.len(),
        // Of these letters no word is made that tells what a figure beside it is: "bg", "dr", "vej".
        before in "([aeijouyzåäöæø]{1,9}[ ,.:;!?]{1,2}){0,4}",
        opening in "(|\\(|\"|:|;|– |pnr:|«)",
        closing in "(|\\)|\"|,|\\.|;|!|»| |: )",
        after in "( [aeijouyzåäöæø]{1,9}[ ,.:;!?]?){0,4}",
    ) {
        let number = national_number(&mut Dice(seed), NATIONAL[which]);
        let text = format!("{before}{opening}{number}{closing}{after}");
        let findings = find(&text);
        let found = findings.iter().find(|finding| finding.in_text(&text) == number);
        // Ten bare digits that begin with a zero can be a mobile number too; the place is found all the same.
        let like_a_mobile = number.starts_with('0') && number.bytes().all(|byte| byte.is_ascii_digit());
        let named = found.is_some_and(|finding| finding.kind.is_national_number() || (like_a_mobile && finding.kind == Kind::Phone));
        prop_assert!(named, "{number} in {text:?} gave {findings:?}");
        prop_assert_eq!(findings.len(), 1);
    }

    #[test]
    fn figures_of_daily_life_are_never_taken_for_a_person(
        (year, month, day) in (1990_u32..2040, 1_u32..13, 1_u32..29),
        (hour, minute, serial) in (6_u32..24, 0_u32..60, 0_u32..9999),
        shape in 0_usize..16,
        words in ("[aeijouyzåäö]{2,8}", "[aeijouyzåäö]{2,8}"),
    ) {
        let figure = match shape {
            0 => format!("Dnr {year}-{month:02}{day:02}-{serial:04}"),
            1 => format!("KS {year}/{serial:05}-{day}"),
            2 => format!("dnr {year}:{serial}"),
            3 => format!("kl {hour:02}.{minute:02}-{hour:02}.59"),
            4 => format!("{hour:02}:{minute:02}–{hour:02}:59"),
            5 => format!("{year}-{month:02}-{day:02}"),
            6 => format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:00Z"),
            7 => format!("{year}{month:02}{day:02}T{hour:02}{minute:02}00"),
            8 => format!("{day:02}.{month:02}.{year}"),
            9 => format!("{day}/{month} kl {hour:02}.{minute:02}"),
            10 => format!("SFS {year}:{serial}"),
            11 => format!("{day:02}-{month:02}-{year}"),
            12 => format!("Byn {month}:{day}"),
            13 => format!("{serial} kr"),
            14 => format!("v. {day}, {year}"),
            _ => format!("{day:02}{month} {serial:04}"),
        };
        let text = format!("{} {figure} {}", words.0, words.1);
        prop_assert_eq!(find(&text), Vec::new(), "{}", text);
    }
}

#[test]
fn nothing_is_read_across_what_was_found() {
    let number_in_a_sign = "anna krøll19121212-1212alfa exempel.no";
    let phone_in_an_illness = "min anna@x.se man Xerxes har demens070-174 06 35sjukdom";
    for text in [number_in_a_sign, phone_in_an_illness] {
        soundly_placed(text, &find(text)).unwrap_or_else(|wrong| panic!("{wrong}"));
    }
    let text = "Vi bor gott. Mejla info@storsjobyn.example, Delta 4 möts tisdag";
    assert_eq!(find(text).iter().map(|finding| finding.kind).collect::<Vec<_>>(), [Kind::Email], "nobody lives at Delta 4");
}

#[test]
fn the_work_grows_with_the_length_and_no_faster() {
    // Each scrap is the worst for one of the readers; a reading that looked at everything twice over would take minutes here.
    for scrap in ["1 ", "12-", "a@", "+4", "min granne Bengt ", "Storgatan ", "0", "(at)", "tel ", "\u{308}", "131052-308T"]
    {
        let text = scrap.repeat(20_000);
        let began = std::time::Instant::now();
        let findings = find(&text);
        let _ = mask(&text, &findings, |_| "x");
        assert!(began.elapsed().as_secs() < 20, "{scrap:?} took {:?}", began.elapsed());
    }
}

/// Random signs, words of the trade and pieces of findings, thrown together.
fn thrown_together(dice: &mut Dice) -> String {
    const PIECES: [&str; 40] = [
        "min granne ",
        "Bengt",
        " på nr 7 ",
        "som har KOL",
        "det gula huset ",
        "vid kyrkan",
        " i ",
        "Lillmyren",
        "Byvägen 3",
        ", 841 99 ",
        "070-174 06 35",
        "0 7 0 - 1 7 4",
        "noll sju noll ett två tre fyra",
        "anna",
        "@",
        "exempel.se",
        " snabel-a ",
        " punkt se",
        "19121212-1212",
        "131052-308T",
        "Mvh ",
        "\n",
        ". ",
        "K. ",
        "doktor ",
        "O'",
        "Mc",
        "Sankt ",
        "Pekalle",
        "Virtasen",
        " och ",
        "lgh 1203",
        "3:12",
        "bor ",
        "Church Lane",
        "\u{200b}",
        "\u{308}",
        "\u{1}",
        "-",
        "’s ",
    ];
    let mut text = String::new();
    for _ in 0..dice.between(1, 14) {
        if dice.between(0, 2) == 0 {
            let code = u32::try_from(dice.roll() % 0x11_0000).expect("below the last character");
            text.extend(char::from_u32(code));
        } else {
            text.push_str(dice.one(&PIECES));
        }
    }
    text
}

/// A million texts thrown together do no harm. Takes a minute:
/// `cargo test --release -p samskapa-tests --test words properties::a_million -- --ignored --nocapture`.
#[test]
#[ignore = "takes a minute in a release build"]
fn a_million_texts_do_no_harm() {
    let mut dice = Dice(1_000_000);
    let mut found = 0_usize;
    for _ in 0..1_000_000 {
        let text = thrown_together(&mut dice);
        let findings = find(&text);
        soundly_placed(&text, &findings).unwrap_or_else(|wrong| panic!("{text:?}: {wrong}"));
        let masked = mask(&text, &findings, |_| "x");
        assert!(masked.chars().count() <= text.chars().count() + 3 * findings.len());
        found += findings.len();
    }
    println!("{found} findings");
}

/// How soon an evening's notes are read:
/// `cargo test --release -p samskapa-tests --test words properties::three_hundred -- --ignored --nocapture`.
#[test]
#[ignore = "tells the time of a release build"]
fn three_hundred_notes_are_read_in_a_blink() {
    let mut dice = Dice(300);
    let notes: Vec<String> = (0..300).map(|_| (0..3).map(|_| thrown_together(&mut dice)).collect()).collect();
    let _ = find("Berit Lindqvist");
    let began = std::time::Instant::now();
    let found: usize = notes.iter().map(|note| find(note).len()).sum();
    println!("{found} findings in 300 notes of {} characters took {:?}", notes.concat().chars().count(), began.elapsed());
    assert!(began.elapsed().as_millis() < 50);
}
