//! What holds for every text, not only for the ones somebody thought of.

mod fiction;

use fiction::{Dice, national_number};
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

/// Scraps of which troublesome texts are made: digits, signs, cues, accents, and whole findings.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop_oneof![
        "[0-9]{1,12}",
        "[0-9]{6}[-+ ][0-9]{4}",
        "[-+ ./:;,()@\\[\\]\u{a0}\u{2013}\u{ad}\u{308}\n\t]",
        "(tel|tlf|pnr|dnr|cpr|hetu|kt|ring|nr|på|och|og|ja|st|T|A|I)",
        "(Byvägen|Storgatan|Skolvej|Koulukatu|Laugavegur|Vägen|väg|lgh|min granne|Bengt|KOL|Norra|8000 Aarhus)",
        "(19121212-1212|131052-308T|070-174 06 35|anna@exempel\\.se|15076500565|\\+46|0045|\\(0\\))",
        "[０-９٠-٩]{1,6}",
        "\\PC{0,6}",
    ];
    prop::collection::vec(scrap, 0..14).prop_map(|scraps| scraps.concat())
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
        let masked = masked(&text);
        let left: Vec<_> = find(&masked).into_iter().filter(|finding| finding.confidence == Confidence::High).collect();
        prop_assert!(left.is_empty(), "{text:?} became {masked:?}, which still holds {left:?}");
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
        before in "([a-zåäöæø]{1,9}[ ,.:;!?]{1,2}){0,4}",
        opening in "(|\\(|\"|:|;|– |pnr:|«)",
        closing in "(|\\)|\"|,|\\.|;|!|»| |: )",
        after in "( [a-zåäöæø]{1,9}[ ,.:;!?]?){0,4}",
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
        words in ("[a-zåäö]{2,8}", "[a-zåäö]{2,8}"),
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
fn the_work_grows_with_the_length_and_no_faster() {
    // Each scrap is the worst for one of the readers; a reading that looked at everything twice over would take minutes here.
    for scrap in ["1 ", "12-", "a@", "+4", "min granne Bengt ", "Storgatan ", "0", "(at)", "tel ", "\u{308}"] {
        let text = scrap.repeat(40_000);
        let began = std::time::Instant::now();
        let findings = find(&text);
        let _ = mask(&text, &findings, |_| "x");
        assert!(began.elapsed().as_secs() < 20, "{scrap:?} took {:?}", began.elapsed());
    }
}
