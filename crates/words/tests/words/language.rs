//! What a reader may expect of the language told, on sentences written for this test.

use proptest::prelude::*;
use samskapa_words::language::{Language, of, of_many};

const SENTENCES: [(Language, &[&str]); 6] = [
    (
        Language::Swedish,
        &[
            "Bussen till lasarettet borde gå oftare på helgerna",
            "Det är mörkt vid busshållplatsen på vintern",
            "Vi saknar en mötesplats för ungdomar i byn",
            "Snöröjningen fungerar inte på gångvägarna",
            "Farmor får vänta i tre veckor på en tid hos läkaren",
            "Öppna biblioteket även på lördagar, tack",
            "Hemtjänsten har aldrig tid att prata en stund",
            "Skolgården behöver fler träd och mindre asfalt",
        ],
    ),
    (
        Language::Danish,
        &[
            "Bussen til sygehuset burde køre oftere i weekenden",
            "Der er mørkt ved stoppestedet om vinteren",
            "Vi mangler et sted at mødes for de unge i byen",
            "Sneen bliver ikke ryddet på stierne",
            "Farmor må vente tre uger på en tid hos lægen",
            "Hold biblioteket åbent om lørdagen, tak",
            "Hjemmeplejen har aldrig tid til en snak",
            "Skolegården har brug for flere træer og mindre asfalt",
        ],
    ),
    (
        Language::Bokmal,
        &[
            "Bussen til sykehuset burde gå oftere i helgene",
            "Det er mørkt ved bussholdeplassen om vinteren",
            "Vi savner et sted der ungdommen kan møtes i bygda",
            "Snøen blir ikke brøytet på gangveiene",
            "Farmor må vente i tre uker på time hos legen",
            "Hold biblioteket åpent også på lørdager, takk",
            "Hjemmetjenesten har aldri tid til en prat",
            "Skolegården trenger flere trær og mindre asfalt",
        ],
    ),
    (
        Language::Nynorsk,
        &[
            "Bussen til sjukehuset burde gå oftare i helgane",
            "Det er mørkt ved busshaldeplassen om vinteren",
            "Vi saknar ein stad der ungdomen kan møtast i bygda",
            "Snøen blir ikkje brøytt på gangvegane",
            "Farmor må vente i tre veker på time hos legen",
            "Hald biblioteket ope på laurdagar òg, takk",
            "Heimetenesta har aldri tid til ein prat",
            "Skulegarden treng fleire tre og mindre asfalt",
        ],
    ),
    (
        Language::Finnish,
        &[
            "Bussin pitäisi kulkea sairaalaan useammin viikonloppuisin",
            "Pysäkillä on talvella liian pimeää",
            "Kylässä ei ole nuorille kokoontumispaikkaa",
            "Kävelyteitä ei aurata kunnolla talvella",
            "Mummo joutuu odottamaan lääkäriaikaa kolme viikkoa",
            "Kirjaston pitäisi olla auki lauantaisinkin",
            "Kotihoidolla ei ole koskaan aikaa jutella",
            "Koulun piha kaipaa puita ja vähemmän asfalttia",
        ],
    ),
    (
        Language::English,
        &[
            "The bus to the hospital ought to run more often at weekends",
            "It is dark at the bus stop all winter",
            "There is nowhere for young people to meet in the village",
            "Nobody clears the snow from the footpaths",
            "Grandma has to wait three weeks to see a doctor",
            "Please keep the library open on Saturdays too",
            "The carers never have time for a chat",
            "The schoolyard needs more trees and less tarmac",
        ],
    ),
];

const SHORT: [(Language, &[&str]); 6] = [
    (Language::Swedish, &["Fler bänkar", "För lite läkare", "Mer belysning på vägen"]),
    (Language::Danish, &["Ikke nok læger", "Flere bænke", "Mere lys på vejen"]),
    (Language::Bokmal, &["Ikke nok leger", "Flere benker", "Mer lys på veien"]),
    (Language::Nynorsk, &["Ikkje nok legar", "Fleire benkar", "Meir lys på vegen"]),
    (Language::Finnish, &["Lisää penkkejä", "Liian vähän lääkäreitä", "Valoja tielle"]),
    (Language::English, &["More benches", "Not enough doctors", "Light on the road"]),
];

#[test]
fn a_sentence_is_told_by_its_words() {
    for (language, sentences) in SENTENCES {
        for sentence in sentences {
            assert_eq!(of(sentence).language, Some(language), "{sentence}");
        }
    }
}

#[test]
fn two_words_are_often_enough() {
    for (language, lines) in SHORT {
        for line in lines {
            assert_eq!(of(line).language, Some(language), "{line}");
        }
    }
}

#[test]
fn where_there_is_nothing_to_go_by_no_language_is_named() {
    for text in ["", "  \n", "112", "18.30–19.00", "!? …", "🙂🙂", "Добрый день", "你好"] {
        let guess = of(text);
        assert_eq!((guess.language, guess.margin), (None, 0.0), "{text:?}");
        assert!(!guess.is_sure());
    }
}

#[test]
fn a_word_that_neighbours_share_is_a_guess_that_says_so() {
    for text in ["Buss", "Mer buss", "Hans", "Bank"] {
        assert!(!of(text).is_sure(), "{text}: {:?}", of(text));
    }
    assert!(of("Jag tycker att det är för mörkt vid busshållplatsen").is_sure());
}

#[test]
fn capital_letters_and_loose_accents_change_nothing() {
    assert_eq!(of("BUSSEN BORDE GÅ OFTARE"), of("bussen borde ga\u{30a} oftare"));
}

#[test]
fn the_sure_lines_of_a_file_help_the_unsure_ones() {
    for (language, sentences) in
        SENTENCES.iter().filter(|(language, _)| matches!(language, Language::Swedish | Language::Bokmal))
    {
        let mut lines = sentences.to_vec();
        lines.push("Mer buss");
        assert!(!of("Mer buss").is_sure());
        assert_eq!(of_many(&lines).last().and_then(|guess| guess.language), Some(*language));
    }
}

#[test]
fn a_guest_among_many_keeps_the_language_of_the_guest() {
    let mut lines: Vec<&str> = SENTENCES[0].1.iter().copied().cycle().take(400).collect();
    lines.push("Farmor må vente tre uger på en tid hos lægen");
    assert_eq!(of_many(&lines).last().and_then(|guess| guess.language), Some(Language::Danish));
}

proptest! {
    #[test]
    fn any_text_gets_an_answer_with_a_margin_from_0_to_1(text in "\\PC*|[a-zåäöæø '’.-]{0,80}") {
        let guess = of(&text);
        prop_assert!((0.0..=1.0).contains(&guess.margin));
        prop_assert_eq!(guess, of(&text));
        prop_assert!(guess.language.is_some() || guess.margin == 0.0);
    }

    #[test]
    fn many_answer_in_order_and_none_are_lost(texts in prop::collection::vec("[a-zåäöæø ]{0,20}|[0-9]{0,3}", 0..20)) {
        let lines: Vec<&str> = texts.iter().map(String::as_str).collect();
        let together = of_many(&lines);
        prop_assert_eq!(together.len(), lines.len());
        for (line, guess) in lines.iter().zip(together) {
            prop_assert_eq!(guess.language.is_none(), of(line).language.is_none());
        }
    }
}
