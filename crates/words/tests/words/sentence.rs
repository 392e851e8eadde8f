//! Where sentences and quotations begin and end, for every text.

use proptest::prelude::*;
use samskapa_words::{
    sentence::{quotations, sentences},
    word::words,
};

fn split(text: &str) -> Vec<&str> {
    sentences(text).map(|at| &text[at]).collect()
}

fn quoted(text: &str) -> Vec<&str> {
    quotations(text).into_iter().map(|at| &text[at]).collect()
}

#[test]
fn a_point_of_an_abbreviation_ends_no_sentence_in_six_languages() {
    for one in [
        "Bussen går kl. 18.30 från t.ex. affären.",
        "Det gäller bl.a. Norra skolan och S:t Olofs gata 3.",
        "Møtet begynner kl. 18.30 hos f.eks. Anna eller nr. 3 i gata.",
        "Det gjelder bl.a. Nordre skole, jf. Plan 4, og ca. 30 elever i 7. klasse.",
        "Skolen på Skt. Pauls Gade har bl.a. 7. klasse, dvs. Store børn.",
        "Bussi kulkee esim. Kuusitielle klo 7.30 ja n. 5. kerran päivässä, ks. Aikataulu.",
        "We met e.g. Mr. Smith and Dr. Jones, i.e. The doctors.",
        "Eg bur i nr. 4 på t.d. hausten.",
        "Brevet är från A. Berg och J.R. Lund och A.-L. Strand.",
        "Det var den 3. juni og den 12. august.",
        "Mødet er den 24. November og koster 10 mia. Kroner.",
        "Vi vill ha buss, cykelväg m.m. till sommaren.",
        "Ring vaktmästaren tel. 08-123 456 78.",
    ] {
        assert_eq!(split(one), [one]);
    }
}

#[test]
fn a_stop_ends_a_sentence() {
    assert_eq!(
        split("Vi provar i höst. Sedan säger vi hur det gick!"),
        ["Vi provar i höst.", "Sedan säger vi hur det gick!"]
    );
    assert_eq!(split("Varför? För att det är mörkt. OK! Bra"), ["Varför?", "För att det är mörkt.", "OK!", "Bra"]);
    assert_eq!(split("Vi vill ha bänkar, lampor m.m. Det är mörkt."), ["Vi vill ha bänkar, lampor m.m.", "Det är mörkt."]);
    assert_eq!(split("Den går kl. 18. Det är för tidigt."), ["Den går kl. 18.", "Det är för tidigt."]);
    assert_eq!(split("Bussen är för tidig. vi hinner inte."), ["Bussen är för tidig.", "vi hinner inte."]);
    assert_eq!(split("Der jeg bor i. Vi har intet."), ["Der jeg bor i.", "Vi har intet."]);
    assert_eq!(split("Det skete i 2019. Siden er intet sket."), ["Det skete i 2019.", "Siden er intet sket."]);
}

#[test]
fn a_pause_goes_on_in_small_letters_and_ends_before_a_capital() {
    assert_eq!(split("Jag vet inte … kanske det. Eller … Nej."), ["Jag vet inte … kanske det.", "Eller …", "Nej."]);
    assert_eq!(split("Jag vet inte... kanske"), ["Jag vet inte... kanske"]);
}

#[test]
fn what_is_quoted_ends_with_its_mark() {
    assert_eq!(split("”Jag kan inte köra.” Så sa en av er."), ["”Jag kan inte köra.”", "Så sa en av er."]);
    assert_eq!(
        split("»Kom nu!« råbte hun. (Det var sent.) Så gik vi."),
        ["»Kom nu!« råbte hun.", "(Det var sent.)", "Så gik vi."]
    );
}

#[test]
fn lines_and_bullets_are_sentences_of_their_own() {
    assert_eq!(
        split("Önskemål\r\n\r\n- Fler bänkar\n• Mer ljus. Och träd\n1. Buss\n2. Tåg\n– – –\n"),
        ["Önskemål", "Fler bänkar", "Mer ljus.", "Och träd", "1. Buss", "2. Tåg"]
    );
    assert_eq!(split("Gruppe 2: 1. For få leger. 2. Ingen buss"), ["Gruppe 2: 1. For få leger.", "2. Ingen buss"]);
    assert_eq!(split("-5 grader"), ["-5 grader"]);
}

#[test]
fn a_sentence_without_a_word_is_none() {
    assert!(split("").is_empty());
    assert!(split(" … \n !? 🙂\n").is_empty());
    assert_eq!(split("Bra! 🙂"), ["Bra! 🙂"]);
}

#[test]
fn every_nordic_way_to_quote_is_read() {
    for text in [
        "Hon sa ”mer buss” igen.",
        "Hon sa \"mer buss\" igen.",
        "Hon sa »mer buss» igen.",
        "Hun sa «mer buss» igjen.",
        "Hun sa « mer buss » igjen.",
        "Hun sagde »mer buss« igen.",
        "Hun sagde „mer buss” igen.",
        "Hun sagde „mer buss“ igen.",
        "She said “mer buss” again.",
        "Hon sa ’mer buss’ igen.",
        "She said ‘mer buss’ again.",
        "Hon sa 'mer buss' igen.",
        "Hon sa (”mer buss”), igen.",
        "”mer buss”",
    ] {
        assert_eq!(quoted(text), ["mer buss"], "{text}");
    }
}

#[test]
fn an_apostrophe_is_no_quotation() {
    for text in [
        "It's the dogs' path, isn't it?",
        "Hans’ hus og Jens’ have",
        "Vi minns '68 och '90-talets bussar'",
        "Linus' och Max’ gård",
    ] {
        assert_eq!(quoted(text), [""; 0], "{text}");
    }
    assert_eq!(quoted("Hon sa 'it's too late' och gick."), ["it's too late"]);
}

#[test]
fn a_mark_too_many_spoils_nothing_after_it() {
    assert_eq!(quoted("En skärm på 5\" och ”mer buss”"), ["mer buss"]);
    assert_eq!(quoted("”Han gick.\n\nHon sa ”mer buss” igen."), ["mer buss"]);
    assert_eq!(quoted("Hon sa \"nej och gick. Han sa \"mer buss\" igen."), ["mer buss"]);
    assert_eq!(quoted("mer buss” sa hon"), [""; 0]);
    assert_eq!(quoted("”” och \"\" och »«"), [""; 0]);
}

#[test]
fn of_quotations_within_quotations_the_outer_is_told() {
    assert_eq!(quoted("”Hon sa ’mer buss’ till mig”"), ["Hon sa ’mer buss’ till mig"]);
}

#[test]
fn a_line_that_begins_with_a_dash_and_a_capital_is_speech() {
    assert_eq!(quoted("– Jag vill åka buss."), ["Jag vill åka buss."]);
    assert_eq!(quoted("– Jag vill åka buss, sa Tolvan. Det regnade."), ["Jag vill åka buss"]);
    assert_eq!(quoted("— Hvorfor kommer ingen? spurte hun."), ["Hvorfor kommer ingen?"]);
    assert_eq!(quoted("– Bussi ei tule, sanoi mummo."), ["Bussi ei tule"]);
    assert_eq!(quoted("– fler bänkar\n– Fler lampor"), [""; 0]);
}

#[test]
fn a_word_begins_with_no_space_though_a_sign_joins_itself_to_it() {
    let text = "Ja?\t\u{200d}\u{dcf}";
    let last = words(text).last().expect("two words");
    assert_eq!((last.text, last.at), ("\u{200d}\u{dcf}", 4..10));
    assert_eq!(sentences(text).last(), Some(4..10));
}

proptest! {
    #[test]
    fn every_word_is_in_exactly_one_sentence(text in "(\\PC|[ \\n\\t.!?…A-Za-zåÅ0-9\u{202f}\u{308}\u{200d}”'-]){0,60}|\\PC*") {
        let spans: Vec<_> = sentences(&text).collect();
        for pair in spans.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start);
        }
        for at in &spans {
            let sentence = text.get(at.clone());
            prop_assert!(sentence.is_some_and(|sentence| words(sentence).next().is_some()), "{sentence:?}");
        }
        for word in words(&text) {
            let holding = spans.iter().filter(|at| at.start <= word.at.start && word.at.end <= at.end).count();
            prop_assert_eq!(holding, 1, "{:?}", word);
        }
    }

    #[test]
    fn quotations_stand_in_order_at_borders_of_letters(text in "([ a-zA\\n.,–”“„»«\"’‘'‹›]|sa ){0,60}|\\PC*") {
        let spans = quotations(&text);
        for pair in spans.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start);
        }
        for at in spans {
            let inside = text.get(at);
            prop_assert!(inside.is_some_and(|inside| inside.chars().any(char::is_alphanumeric)), "{inside:?}");
        }
    }
}
