//! What the thesaurus promises.

use proptest::prelude::*;
use samskapa_words::{
    language::Language,
    normal::fold,
    thesaurus::{Concept, Thesaurus},
};
use std::collections::HashSet;

fn told(word: &str, language: Language) -> Vec<&'static str> {
    let thesaurus = Thesaurus::of_the_field();
    thesaurus.concepts_of(&fold(word), Some(language)).into_iter().map(|id| thesaurus.concept(id).name()).collect()
}

#[test]
fn the_thesaurus_of_the_field_has_words_and_a_label_in_each_language_for_every_concept() {
    let thesaurus = Thesaurus::of_the_field();
    assert!(thesaurus.concepts().count() >= 100);
    let names: HashSet<&str> = thesaurus.concepts().map(Concept::name).collect();
    assert_eq!(names.len(), thesaurus.concepts().count());
    for concept in thesaurus.concepts() {
        let labels: HashSet<&str> = Language::ALL.iter().map(|language| concept.label(*language)).collect();
        assert!(labels.len() > 1 && !labels.contains(concept.name()), "{}", concept.name());
        for language in Language::ALL {
            assert!(concept.size(language) >= 8, "{} {} {}", concept.name(), language.code(), concept.size(language));
        }
    }
}

#[test]
fn a_word_is_met_in_its_forms_and_within_longer_words() {
    for (word, language, concept) in [
        ("Bussarna", Language::Swedish, "bus"),
        ("skolbussen", Language::Swedish, "bus"),
        ("ungdomsmottagningen", Language::Swedish, "health-centre"),
        ("ensamheten", Language::Swedish, "loneliness"),
        ("hjemmeplejen", Language::Danish, "home-care"),
        ("busforbindelser", Language::Danish, "bus"),
        ("forsamlingshuset", Language::Danish, "meeting-places"),
        ("fastlegen", Language::Bokmal, "health-centre"),
        ("sjukeheimen", Language::Nynorsk, "elderly-housing"),
        ("skulevegen", Language::Nynorsk, "school"),
        ("terveysasemalle", Language::Finnish, "health-centre"),
        ("kirjastossa", Language::Finnish, "library-books"),
        ("kylätalolla", Language::Finnish, "meeting-places"),
        ("libraries", Language::English, "library-books"),
        ("potholes", Language::English, "roads"),
    ] {
        assert!(told(word, language).contains(&concept), "{word}: {:?}", told(word, language));
    }
}

#[test]
fn a_word_is_met_with_every_ending_of_its_language() {
    for (language, word, endings) in [
        (
            "sv",
            "tvätt",
            "a e n t r s en et er ar or an na as ns ts ens ets ans ers ars ors rna erna arna orna ernas arnas ornas ade at es",
        ),
        ("da", "vask", "e n t r s en et er es ne ns ts ens ets ers rne ene erne ernes enes ede rnes"),
        ("nb", "vask", "a e n t r s en et er ar es as ns ts ne ane ene ens ets ers ars anes enes te ast ande ende"),
        (
            "fi",
            "kylpy",
            "n a ä t ta tä ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä an en in on un yn än ön hin seen siin ja jä jen \
             iden ien ia iä issa issä ista istä illa illä ilta iltä ille iin ihin ita itä mme nsa nsä ni ssamme ssämme lleni \
             llani ssani kin kaan ko kö",
        ),
        ("en", "wash", "s es 's ’s ing"),
    ] {
        let own = Thesaurus::parse(&format!("version: 1\n[home/wash]\n{language}: Wash = {word}")).unwrap();
        let meets = |ending: &str| !own.concepts_of(&format!("{word}{ending}"), Language::coded(language)).is_empty();
        assert!(meets("") && !meets("q"));
        for ending in endings.split_whitespace() {
            assert!(meets(ending), "{word}{ending}");
        }
    }
}

#[test]
fn what_is_only_spelt_alike_is_left_alone() {
    for (word, language, concept) in [
        ("buskar", Language::Swedish, "bus"),
        ("busk", Language::Danish, "bus"),
        ("bild", Language::Swedish, "car-parking"),
        ("förskolan", Language::Swedish, "school"),
        ("business", Language::English, "bus"),
        ("care", Language::English, "car-parking"),
    ] {
        assert!(!told(word, language).contains(&concept), "{word}: {:?}", told(word, language));
    }
}

#[test]
fn the_words_of_one_language_are_not_heard_in_another() {
    let thesaurus = Thesaurus::of_the_field();
    let bus = thesaurus.named("bus").unwrap();
    assert!(thesaurus.concepts_of("bussi", Some(Language::Finnish)).contains(&bus));
    assert!(thesaurus.concepts_of("pysäkki", Some(Language::Swedish)).is_empty());
    assert!(thesaurus.concepts_of("pysäkki", None).contains(&bus));
}

#[test]
fn a_municipality_adds_its_own_words_and_takes_away_what_misleads() {
    let field = Thesaurus::of_the_field();
    let own = Thesaurus::parse(
        "version: fjällköping 2\n[transport/bus]\nsv: Ortens buss = tiobil*, -bussresa*\n[place/slalom-hill]\nsv: Backen = utterbacken",
    )
    .unwrap();
    let all = field.extended_by(&own);
    let bus = field.named("bus").unwrap();
    assert_eq!(all.version(), "1 + fjällköping 2");
    assert_eq!(all.concept(bus).label(Language::Swedish), "Ortens buss");
    assert_eq!(all.concept(bus).label(Language::Danish), "Bus");
    assert!(all.concepts_of("tiobilen", Some(Language::Swedish)).contains(&bus));
    assert!(field.concepts_of("bussresan", None).contains(&bus));
    assert!(!all.concepts_of("bussresan", Some(Language::Swedish)).contains(&bus));
    let hill = all.named("slalom-hill").unwrap();
    assert_eq!(all.concepts_of("utterbacken", None), [hill]);
    assert_eq!((all.concept(hill).domain(), all.concept(hill).label(Language::Finnish)), ("place", "Backen"));
    assert_eq!(all.concepts().count(), field.concepts().count() + 1);
}

#[test]
fn a_mistake_in_the_text_is_told_with_its_line_and_what_to_do() {
    for (text, line, told) in [
        ("[a/b]\nsv: buss", 1, "Write “version: 1”"),
        ("version: 1\n\nbuss", 3, "“[transport/bus]”"),
        ("version: 1\nsv: buss", 2, "no concept"),
        ("version: 1\n[bus]", 2, "part of life"),
        ("version: 1\n[a/b]\nde: bus", 3, "sv, da, nb"),
        ("version: 1\n[a/b]\nsv: sista bussen", 3, "single word"),
        ("version: 1\n[a/b]\nsv: ön, bu*", 3, "at least 3 letters"),
        ("version: 1\n[a/b]\nsv: *buss*", 3, "star at both ends"),
        ("version: 1\n[a/b]\n[c/b]", 3, "line 2"),
    ] {
        let error = Thesaurus::parse(text).unwrap_err();
        assert_eq!(error.line, line, "{error}");
        assert!(error.to_string().contains(told), "{error}");
    }
}

proptest! {
    #[test]
    fn any_word_is_looked_up_and_any_text_read_without_failing(word in "\\PC*", text in "\\PC*") {
        let found = Thesaurus::of_the_field().concepts_of(&word, None);
        prop_assert!(found.is_sorted());
        let _ = Thesaurus::parse(&text);
        let _ = Thesaurus::parse(&format!("version: 1\n[a/b]\nsv: {text}"));
    }

    #[test]
    fn what_one_language_hears_all_hear(word in "[a-zåäöæø]{1,14}") {
        let thesaurus = Thesaurus::of_the_field();
        let all = thesaurus.concepts_of(&word, None);
        for language in Language::ALL {
            prop_assert!(thesaurus.concepts_of(&word, Some(language)).iter().all(|id| all.contains(id)));
        }
    }
}
