//! What the press promises of every form.

use crate::common::{filled, golden, tags};
use proptest::prelude::*;
use samskapa_paper::{Error, Passage, Size, print, print_as};

#[test]
fn a_form_can_be_read_by_everybody() {
    for size in [Size::Normal, Size::Large] {
        let sheet = filled::sheet(filled::invitation(), size);
        let told = tags::hold(&print(&[sheet]).unwrap(), "Vad är viktigt för din hälsa i Granåmo?", "sv");
        let tree = told.tree();
        assert_eq!(tree.named("H1").len(), 1);
        assert_eq!(tree.named("Figure")[0].alt.as_deref(), Some("QR-kod till samskapa.example/p/12"));
        assert!(tree.all().iter().any(|tag| tag.lang.as_deref() == Some("fi")), "{tree:#?}");
    }
}

#[test]
fn the_same_form_is_the_same_file() {
    let sheet = filled::sheet(filled::invitation(), Size::Normal);
    assert_eq!(print(std::slice::from_ref(&sheet)), print(&[sheet]));
}

#[test]
fn several_forms_are_one_file_and_each_counts_its_own_pages() {
    let swedish = filled::sheet(filled::invitation(), Size::Normal);
    let mut finnish = filled::sheet(filled::invitation(), Size::Large);
    finnish.language = "fi".to_owned();
    let alone = |sheet: &samskapa_paper::Sheet| tags::told(&print(std::slice::from_ref(sheet)).unwrap()).pages();
    let pages = alone(&swedish) + alone(&finnish);
    let pdf = print_as("Allt för torsdag", &[swedish, finnish]).unwrap();
    let told = tags::hold(&pdf, "Allt för torsdag", "sv");
    assert_eq!(told.pages(), pages);
    assert_eq!(golden::text(&pdf).matches("Sida 1 av").count(), 2);
    assert!(told.tree().all().iter().any(|tag| tag.lang.as_deref() == Some("fi")));
}

#[test]
fn what_people_write_is_never_taken_for_markup() {
    let mut form = filled::invitation();
    let hostile = "#import \"/etc/passwd\" *fet* _kursiv_ $x^2$ <etikett> @ref // slut #panic()";
    form.parts[0].text = hostile.to_owned();
    form.parts[0].items.push(Passage::from(hostile.to_owned()));
    let text = golden::text(&print(&[filled::sheet(form, Size::Normal)]).unwrap());
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(text.matches("*fet* _kursiv_ $x^2$ <etikett> @ref // slut #panic()").count(), 2, "{text}");
}

#[test]
fn a_form_left_empty_is_still_a_file_that_can_be_read() {
    let mut form = filled::invitation();
    form.title.clear();
    form.kind.clear();
    form.facts.clear();
    form.parts.clear();
    form.qr = None;
    form.head.asks.clear();
    form.head.contact.clear();
    let mut sheet = filled::sheet(form, Size::Normal);
    sheet.language.clear();
    assert!(print(&[sheet]).is_ok());
}

#[test]
fn nothing_cannot_be_printed() {
    assert_eq!(print(&[]), Err(Error::Nothing));
}

#[test]
fn words_of_every_script_can_be_printed() {
    for (words, seen) in [
        ("Čáhci lea heakka, giitu! Mij lij vuorde", "Čáhci"),
        ("Мне нужен переводчик", "переводчик"),
        ("أحتاج إلى مترجم في المركز الصحي", ""),
        ("लोक 中文 한국어 😀🏳️‍🌈", ""),
        ("e\u{301}a\u{30a}o\u{308}\u{301}\u{327}", ""),
        ("\n\u{5b0}\t\u{5b1}\u{301}", ""),
        ("\u{0}\u{1}\u{7f}\u{feff}\u{200d}\u{200b}\u{ad}\u{e000}\u{10fffd}", ""),
        (&"ordutanslut".repeat(900), "ordutanslut"),
        (&"Bussen går inte efter klockan 17. ".repeat(300), "Bussen"),
    ] {
        let mut form = filled::invitation();
        form.title = words.chars().take(200).collect();
        form.parts[0].items = vec![Passage { text: words.to_owned(), language: Some("ar".to_owned()) }];
        form.parts[1].title = words.chars().take(200).collect();
        form.parts[1].text = words.to_owned();
        form.facts[0].1 = words.to_owned();
        let pdf = print(&[filled::sheet(form, Size::Large)]);
        let pdf = pdf.unwrap_or_else(|why| panic!("{why}: {}", words.chars().take(60).collect::<String>()));
        assert!(golden::text(&pdf).contains(seen));
    }
}

#[test]
fn an_invitation_looks_as_it_looked() {
    golden::compare("invitation", &print(&[filled::sheet(filled::invitation(), Size::Normal)]).unwrap());
    golden::compare("invitation-large", &print(&[filled::sheet(filled::invitation(), Size::Large)]).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any text that a form of the house lets through can be printed.
    #[test]
    fn any_words_can_be_printed(title in "\\PC{0,40}", text in any::<String>(), item in "[\\p{L}\\p{M}\\p{S}\\p{Z}\\n]{0,80}") {
        let mut form = filled::invitation();
        form.head.asks.clone_from(&title);
        form.title = title;
        form.parts[0].title.clone_from(&text);
        form.parts[0].text = text;
        form.parts[0].items = vec![Passage { language: Some(item.clone()), text: item }];
        let printed = print(&[filled::sheet(form, Size::Normal)]);
        prop_assert!(printed.is_ok(), "{printed:?}");
    }
}
