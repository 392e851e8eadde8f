//! Where a voice begins and ends: list marks, sentences, quotations, and all that a group said on one line.

use super::{assert_verbatim, texts};
use samskapa_domain::notes::{Proposal, Sheet, read};

fn voices(text: &str) -> Vec<Proposal> {
    let sheet = Sheet::plain(text);
    let reading = read(&sheet);
    assert_verbatim(&sheet, &reading);
    reading.voices
}

fn said(text: &str) -> Vec<String> {
    voices(text).into_iter().map(|voice| voice.text).collect()
}

/// What is read of an item of a list, of a line below a table, and of what a group said.
fn item(line: &str) -> Vec<String> {
    said(&format!("- {line}"))
}

fn line(line: &str) -> Vec<String> {
    said(&format!("Bord 1\n{line}"))
}

fn group(line: &str) -> Vec<String> {
    said(&format!("Gr 1: {line}"))
}

#[test]
fn lists_begin_in_many_ways() {
    for listed in
        ["- bussen", "– bussen", "* bussen", "• bussen", "1) bussen", "1. bussen", "a) bussen", "(2) bussen", "-bussen"]
    {
        assert_eq!(line(listed), ["bussen"], "{listed}");
    }
    for own in ["28. februar kl 10", "12.3. kylätalo", "-5 grader", "--- slut", "bussen"] {
        assert_eq!(line(own), [own]);
    }
}

#[test]
fn a_quotation_after_a_sentence_is_a_voice_beside_it() {
    let found = voices("- Vill ha fler turer. \"Jag blir sittande i väntrummet\"");
    assert_eq!((found[0].text.as_str(), found[0].quotation, found[0].with), ("Vill ha fler turer.", false, None));
    assert_eq!(
        (found[1].text.as_str(), found[1].quotation, found[1].with),
        ("Jag blir sittande i väntrummet", true, Some(0))
    );
    assert_eq!(found.len(), 2);
}

#[test]
fn a_quotation_within_a_sentence_stays_in_it() {
    for sentence in
        ["Dårlige overgange: \"han kom hjem og ingen vidste besked\"", "her siger de \"ikke hos os\"", "a \"b c\" d"]
    {
        let found = voices(&format!("Bord 1\n{sentence}"));
        assert_eq!(found.iter().map(|voice| (voice.text.as_str(), voice.quotation)).collect::<Vec<_>>(), [(sentence, true)]);
    }
}

#[test]
fn a_list_item_is_one_voice_and_a_group_line_several() {
    assert_eq!(item("Långt till akuten. Särskilt på vintern."), ["Långt till akuten. Särskilt på vintern."]);
    assert_eq!(group("ferge / skole / avstand"), ["ferge", "skole", "avstand"]);
    assert_eq!(group("1. ferge 2. skole kl. 10 3. avstand"), ["ferge", "skole kl. 10", "avstand"]);
    assert_eq!(
        group("mangler kafé, pårørende slitne, ingen vet hvem"),
        ["mangler kafé", "pårørende slitne", "ingen vet hvem"]
    );
    assert_eq!(group("Bussi ei kulje, toivotaan taksia"), ["Bussi ei kulje, toivotaan taksia"]);
    assert_eq!(
        group("Bussi ei kulje. \"Samaa kysytään aina uudelleen.\" Matka 40 km."),
        ["Bussi ei kulje.", "Samaa kysytään aina uudelleen.", "Matka 40 km."]
    );
}

#[test]
fn abbreviations_and_clocks_end_no_sentence() {
    assert_eq!(line("Åk kl. 10 till dr. Ek. Sen hem."), ["Åk kl. 10 till dr. Ek.", "Sen hem."]);
    assert_eq!(line("8 mdr. ventetid, ca. 3 t. kø"), ["8 mdr. ventetid, ca. 3 t. kø"]);
}

#[test]
fn marks_of_all_lands_are_known() {
    for (open, close) in
        [("\"", "\""), ("”", "”"), ("»", "«"), ("«", "»"), ("„", "“"), ("“", "”"), ("‘", "’"), ("'", "'"), ("`", "`")]
    {
        let found = voices(&format!("- Hon sa nej. {open}bussen är full{close}"));
        let said: Vec<_> = found.iter().map(|voice| (voice.text.as_str(), voice.quotation)).collect();
        assert_eq!(said, [("Hon sa nej.", false), ("bussen är full", true)], "{open}{close}");
    }
    assert_eq!(item("”bussen är full” ”och jag med”"), ["bussen är full", "och jag med"]);
}

#[test]
fn an_apostrophe_is_no_quotation() {
    let found = voices("- the bus doesn't come, the driver's ill");
    assert_eq!((found.len(), found[0].quotation), (1, false));
}

#[test]
fn a_mark_without_partner_does_not_hide_the_next_quotation() {
    assert_eq!(item("„ett tu \"tre fyra\""), ["ett tu \"tre fyra"]);
    let found = voices("- » Nej. \"ett tu tre\"");
    assert_eq!(found.last().map(|voice| (voice.text.as_str(), voice.quotation)), Some(("ett tu tre", true)));
}

#[test]
fn a_quotation_broken_over_two_lines_is_one_line() {
    for indent in ["  ", ""] {
        let text = format!("- \"jag hinner inte\n{indent}hem\" sa hon\n- bussen");
        assert_eq!(said(&text), [format!("\"jag hinner inte\n{indent}hem\" sa hon").as_str(), "bussen"]);
    }
}

#[test]
fn places_are_counted_in_characters_and_not_in_bytes() {
    let long = "å🙂b".repeat(100);
    let found = voices(&format!("- {long}\n- bussen"));
    assert_eq!((found[0].start, found[0].end), (2, 302));
    assert_eq!((found[1].start, found[1].end), (305, 311));
    let row = |words: &str| vec![(1, words.to_owned()), (2, long.clone())];
    let sheet = Sheet::table([(1, row("Vad saknas?")), (2, row("bussen"))]);
    let reading = read(&sheet);
    assert_verbatim(&sheet, &reading);
    assert!(texts(&reading).contains(&"bussen"), "{:?}", texts(&reading));
    // The last character of a row may be the last of all, and none stands beyond it.
    let mut sheet = Sheet::table([(1, vec![(1, "Vad saknas?".to_owned())]), (2, vec![(1, long.clone())])]);
    sheet.text.pop();
    assert_eq!(texts(&read(&sheet)), [long.as_str()]);
    sheet.rows[1].cells[0].end += 1;
    assert_eq!(texts(&read(&sheet)), [""; 0]);
}
