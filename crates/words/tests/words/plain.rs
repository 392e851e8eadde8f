//! What the hints point at, what they leave alone, and how heavy a text is as a whole.

use proptest::prelude::*;
use samskapa_words::{
    language::Language,
    plain::{
        Hint, HintKind, hints,
        lix::{EASY, HEAVY, lix},
    },
};

/// The places of one kind, with what could stand there instead.
fn of_kind(kind: HintKind, text: &str, language: Language) -> Vec<(&str, Option<&'static str>)> {
    let found: Vec<Hint> = hints(text, language).into_iter().filter(|hint| hint.kind == kind).collect();
    found.into_iter().map(|hint| (&text[hint.at], hint.instead)).collect()
}

#[test]
fn the_wording_of_an_authority_has_a_plainer_one_in_six_languages() {
    use Language::{Bokmal, Danish, English, Finnish, Nynorsk, Swedish};
    for (language, text, heavy, plain) in [
        (Swedish, "Ni Erhåller svar inom en vecka.", "Erhåller", "får"),
        (Swedish, "Beslutet fattas i enlighet\nmed lagen.", "i enlighet\nmed", "enligt"),
        (Danish, "Såfremt De ønsker hjælp, så ring.", "Såfremt", "hvis"),
        (Danish, "Vi foretog en vurdering af sagen.", "foretog en vurdering af", "vurderede"),
        (Bokmal, "Vi svarer i henhold til loven.", "i henhold til", "etter"),
        (Nynorsk, "Dei føretek ei vurdering av saka.", "føretek ei vurdering av", "vurderer"),
        (Finnish, "Kunta suorittaa tarkastuksen huomenna.", "suorittaa tarkastuksen", "tarkastaa"),
        (Finnish, "Mikäli haluat, soita.", "Mikäli", "jos"),
        (English, "Call us prior to the visit.", "prior to", "before"),
    ] {
        assert_eq!(of_kind(HintKind::BureaucraticPhrase, text, language), [(heavy, Some(plain))], "{text}");
    }
}

#[test]
fn a_wording_is_never_a_part_of_a_word_nor_goes_over_a_comma() {
    for text in ["Samtal om samtidighet.", "Vi är i enlighet, med er.", "Avseendet var gott."] {
        assert!(of_kind(HintKind::BureaucraticPhrase, text, Language::Swedish).is_empty(), "{text}");
    }
}

#[test]
fn a_wording_that_has_no_single_plainer_one_is_hinted_at_all_the_same() {
    assert_eq!(of_kind(HintKind::BureaucraticPhrase, "Kunnan toimesta", Language::Finnish), [("toimesta", None)]);
}

#[test]
fn a_sentence_of_more_than_twenty_five_words_is_long() {
    let words = |count: usize| vec!["ord"; count].join(" ") + ".";
    assert!(of_kind(HintKind::LongSentence, &words(25), Language::Swedish).is_empty());
    let text = format!("Kort. {}", words(26));
    assert_eq!(of_kind(HintKind::LongSentence, &text, Language::Swedish), [(&text[6..], None)]);
}

#[test]
fn a_joined_word_is_long_by_the_measure_of_its_language() {
    let text = "Kommunstyrelseförvaltningen svarar bibliotekarien.";
    assert_eq!(of_kind(HintKind::LongWord, text, Language::Swedish), [("Kommunstyrelseförvaltningen", None)]);
    assert!(of_kind(HintKind::LongWord, "Terveydenhuollossa on jono.", Language::Finnish).is_empty());
    assert_eq!(of_kind(HintKind::LongWord, "Their responsibilities", Language::English), [("responsibilities", None)]);
}

#[test]
fn an_abbreviation_is_written_out() {
    let short = |text, language| of_kind(HintKind::UnexplainedAbbreviation, text, language);
    assert_eq!(short("Vi vill ha t.ex. bänkar.", Language::Swedish), [("t.ex.", Some("till exempel"))]);
    assert_eq!(
        short("Det gjelder bl.a. buss osv.", Language::Bokmal),
        [("bl.a.", Some("blant annet")), ("osv.", Some("og så videre"))]
    );
    assert_eq!(short("Pyörätie, esim. Kuusitie.", Language::Finnish), [("esim.", Some("esimerkiksi"))]);
    assert!(short("Ev er min granne.", Language::Swedish).is_empty());
}

#[test]
fn letters_are_hinted_at_once_and_only_until_they_are_explained() {
    let short = |text| of_kind(HintKind::UnexplainedAbbreviation, text, Language::Swedish);
    assert_eq!(short("Sök LSS hos kommunen. LSS är en rätt."), [("LSS", None)]);
    assert!(short("Lagen om stöd och service (LSS) gäller. Sök LSS hos kommunen.").is_empty());
    assert!(short("LSS (lagen om stöd och service) gäller.").is_empty());
    assert!(short("TV och PDF går bra. Kapitel II.").is_empty());
    assert!(short("BORD ETT\nVi vill ha buss.").is_empty());
}

#[test]
fn a_passive_is_hinted_at_only_after_a_modal_verb() {
    use Language::{Bokmal, Danish, English, Nynorsk, Swedish};
    for (language, text, passive) in [
        (Swedish, "Frågan ska inte utredas i år.", "utredas"),
        (Danish, "Sagen skal behandles nu.", "behandles"),
        (Bokmal, "Veien kan også brøytes.", "brøytes"),
        (Nynorsk, "Vegen skal brøytast.", "brøytast"),
    ] {
        assert_eq!(of_kind(HintKind::Passive, text, language), [(passive, None)], "{text}");
    }
    for (language, text) in [
        (Swedish, "Det ska finnas bänkar, och alla ska trivas."),
        (Swedish, "Hans kalas var kommunens."),
        (Danish, "De skal mødes, og det kan ses."),
        (Bokmal, "Det må finnes plass."),
        (English, "It must address this."),
    ] {
        assert!(of_kind(HintKind::Passive, text, language).is_empty(), "{text}");
    }
}

#[test]
fn a_neighbour_gets_no_hints() {
    for (language, text) in [
        (Language::Swedish, "Vi kör dig till affären. Ring oss en dag före. Det kostar inget."),
        (Language::Danish, "Vi kører dig til butikken. Ring til os dagen før. Det koster ikke noget."),
        (Language::Bokmal, "Vi kjører deg til butikken. Ring oss dagen før. Det koster ingenting."),
        (Language::Nynorsk, "Vi køyrer deg til butikken. Ring oss dagen før. Det kostar ingenting."),
        (Language::Finnish, "Viemme sinut kauppaan. Soita meille päivää ennen. Se ei maksa mitään."),
        (Language::English, "We drive you to the shop. Call us the day before. It costs nothing."),
    ] {
        assert_eq!(hints(text, language), [], "{text}");
    }
}

proptest! {
    #[test]
    fn hints_stand_in_order_at_borders_of_letters(text in "(i |enlighet |med |ska |utredas |t\\.ex\\. |LSS |\\(|\\)|\\PC){0,40}|\\PC*") {
        for language in Language::ALL {
            let found = hints(&text, language);
            prop_assert!(found.windows(2).all(|pair| pair[0].at.start <= pair[1].at.start));
            for hint in found {
                prop_assert!(text.get(hint.at).is_some_and(|at| !at.is_empty()));
            }
        }
    }
}

/// The lists of wordings, in the order of [`Language::ALL`].
const LISTS: [&str; 6] = [
    include_str!("../../data/plain/sv.txt"),
    include_str!("../../data/plain/da.txt"),
    include_str!("../../data/plain/nb.txt"),
    include_str!("../../data/plain/nn.txt"),
    include_str!("../../data/plain/fi.txt"),
    include_str!("../../data/plain/en.txt"),
];

/// The forms of each wording of a list, and its plainer forms.
fn wordings(list: &'static str) -> Vec<(Vec<&'static str>, Vec<&'static str>)> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    let forms = |side: &'static str| side.split('|').collect::<Vec<_>>();
    lines
        .map(|line| line.split_once(" = ").map_or((forms(line), Vec::new()), |(heavy, plain)| (forms(heavy), forms(plain))))
        .collect()
}

#[test]
fn every_form_has_its_own_plainer_one_or_all_have_the_same() {
    for (list, language) in LISTS.into_iter().zip(Language::ALL) {
        let wordings = wordings(list);
        assert!(wordings.len() >= 60, "{language:?}: {}", wordings.len());
        for (heavy, plain) in wordings {
            assert!(plain.len() <= 1 || plain.len() == heavy.len(), "{language:?}: {heavy:?}");
        }
    }
}

#[test]
fn every_wording_of_the_lists_is_found_whole() {
    for (list, language) in LISTS.into_iter().zip(Language::ALL) {
        for wording in wordings(list).into_iter().flat_map(|(heavy, _)| heavy) {
            let found = of_kind(HintKind::BureaucraticPhrase, wording, language);
            assert_eq!(found.first().map(|(at, _)| *at), Some(wording), "{language:?}");
        }
    }
}

#[test]
fn the_formula_of_lix_holds_on_a_text_counted_by_hand() {
    // 10 words in 2 sentences: 5. Each long one adds 10.
    assert_eq!(lix("Bussen går inte på kvällen. Du får ringa en granne."), Some(5 + 10));
    assert_eq!(lix("Hemtjänsten ringer innan de kommer. Du väljer själv din sköterska."), Some(5 + 20));
}

#[test]
fn an_authority_is_heavier_than_a_neighbour() {
    let neighbour = lix("Vi kör dig till affären. Ring oss en dag före. Det kostar inget.");
    let authority = lix(
        "Kommunstyrelseförvaltningen återkommer efter slutförd beredning av ärendet beträffande samverkansöverenskommelsen \
         avseende serviceresor inom kommunens geografiska område under innevarande verksamhetsår.",
    );
    assert!(neighbour < Some(EASY), "{neighbour:?}");
    assert!(authority > Some(HEAVY), "{authority:?}");
}

#[test]
fn a_point_within_a_sentence_ends_none() {
    // 9 words in 1 sentence, 1 of them long.
    assert_eq!(lix("Bussen går kl. 17.00 från t.ex. affären i byn."), Some(9 + 11));
    // 10 in 2.
    assert_eq!(lix("Vi provar i höst. Sedan säger vi hur det gick!"), Some(5));
    // 9 in 2: 4.5 is rounded up.
    assert_eq!(lix("”Jag kan inte köra.” Så sa en av er."), Some(5));
    // 4 in 2, 1 of them long.
    assert_eq!(lix("Turerna\nTisdag och fredag"), Some(2 + 25));
}

#[test]
fn no_words_have_no_lix() {
    assert_eq!(lix(""), None);
    assert_eq!(lix(" … – 🙂\n\n"), None);
}

#[test]
fn a_text_in_lines_is_not_one_endless_sentence() {
    let lines = lix("Buss på tisdagar\nBuss på fredagar\nRing oss").unwrap_or(0);
    let one = lix("Buss på tisdagar Buss på fredagar Ring oss").unwrap_or(0);
    assert!(lines < one, "{lines} {one}");
}
