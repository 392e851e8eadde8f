//! What reading promises: the words as they were written, the counts that stand there, and a question for the rest.

mod counting;
mod cutting;
mod headings;
mod telling;

use std::path::Path;

use proptest::prelude::*;
use samskapa_domain::notes::{Asks, HeadGroup, Proposal, Reading, Sheet, VoiceKind, Why, read};
use samskapa_words::personal;

fn fixture(name: &str) -> Sheet {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../domain/tests/notes").join(name);
    let text = std::fs::read_to_string(&path).expect("the fixture is in the repository");
    if path.extension().is_some_and(|kind| kind == "csv") {
        let cells = |line: &str| (1..).zip(line.split(';').map(str::to_owned)).collect::<Vec<_>>();
        Sheet::table((1..).zip(text.lines().map(cells).collect::<Vec<_>>()))
    } else {
        Sheet::plain(text)
    }
}

fn reading(name: &str) -> Reading {
    let sheet = fixture(name);
    let reading = read(&sheet);
    assert_verbatim(&sheet, &reading);
    reading
}

fn assert_verbatim(sheet: &Sheet, reading: &Reading) {
    let letters: Vec<char> = sheet.text.chars().collect();
    let slice = |start: usize, end: usize| letters[start..end].iter().collect::<String>();
    for (at, voice) in reading.voices.iter().enumerate() {
        assert_eq!(voice.text, slice(voice.start, voice.end));
        assert!(voice.start < voice.end && voice.support >= 1);
        assert!(voice.same_as.is_none_or(|earlier| earlier < at) && voice.with.is_none_or(|earlier| earlier < at));
        if let Some(translation) = &voice.translation {
            assert_eq!(translation.text, slice(translation.start, translation.end));
        }
    }
    for span in reading.asked.iter().chain(&reading.meeting.title).chain(&reading.meeting.place).chain(&reading.meeting.date)
    {
        assert_eq!(span.text, slice(span.start, span.end));
    }
    for promise in &reading.promises {
        assert_eq!(promise.text, slice(promise.start, promise.end));
    }
    for priority in &reading.priorities {
        assert!(slice(priority.start, priority.end).contains(&priority.label));
    }
    for doubt in &reading.questions {
        assert!(doubt.start <= doubt.end && doubt.end <= letters.len(), "{doubt:?}");
    }
}

fn voice<'a>(reading: &'a Reading, words: &str) -> &'a Proposal {
    let found = reading.voices.iter().find(|voice| voice.text.contains(words));
    found.unwrap_or_else(|| panic!("no voice says {words:?}: {:#?}", texts(reading)))
}

fn texts(reading: &Reading) -> Vec<&str> {
    reading.voices.iter().map(|voice| voice.text.as_str()).collect()
}

fn asks(reading: &Reading, asked: impl Fn(&Asks) -> bool) -> bool {
    reading.questions.iter().any(|doubt| asked(&doubt.asks))
}

fn heads(reading: &Reading) -> Vec<(HeadGroup, u32, bool)> {
    reading.heads.iter().map(|head| (head.group, head.count, head.approximate)).collect()
}

fn priorities(reading: &Reading) -> Vec<(&str, u32)> {
    reading.priorities.iter().map(|priority| (priority.label.as_str(), priority.count)).collect()
}

#[test]
fn a_swedish_evening_is_read() {
    let reading = reading("granby.txt");
    assert_eq!(reading.language.as_deref(), Some("sv"));
    assert_eq!(reading.meeting.place.as_ref().map(|place| place.text.as_str()), Some("Granby bygdegård"));
    assert_eq!(reading.meeting.day.as_deref(), Some("2027-03-09"));
    assert_eq!(
        heads(&reading),
        [(HeadGroup::Residents, 21, true), (HeadGroup::Elected, 2, false), (HeadGroup::Staff, 3, false)]
    );
    assert_eq!(reading.asked.len(), 2);
    assert_eq!(reading.voices.len(), 14, "{:#?}", texts(&reading));
    let first = voice(&reading, "Apoteket har stängt");
    assert_eq!((first.text.as_str(), first.table.as_deref(), first.row), ("Apoteket har stängt.", Some("Bord 1"), 8));
    assert_eq!(first.setting.as_deref(), Some("pensionärer"));
    let quoted = voice(&reading, "ögondroppar");
    assert_eq!(
        (quoted.text.as_str(), quoted.quotation, quoted.with),
        ("Jag åker fem mil för mina ögondroppar", true, Some(0))
    );
    let again = voice(&reading, "samma sak");
    assert_eq!((again.text.as_str(), again.support, again.same_as), ("samma sak – apoteket!", 3, Some(0)));
    assert_eq!(voice(&reading, "Hiss saknas").support, 4);
    assert_eq!(voice(&reading, "Lekplatsen").support, 3);
}

#[test]
fn the_kinds_of_a_swedish_evening_are_told() {
    let reading = reading("granby.txt");
    for (words, kind) in [
        ("Sten kör gärna", VoiceKind::Offer),
        ("Hiss saknas", VoiceKind::Need),
        ("skolköket", VoiceKind::Idea),
        ("Våfflorna var goda.", VoiceKind::EventFeedback),
        ("Mikrofonen", VoiceKind::EventFeedback),
        ("Kom tillbaka", VoiceKind::ProcessWish),
        ("Ni var här 2021", VoiceKind::HistoryQuestion),
    ] {
        assert_eq!(voice(&reading, words).kind, kind, "{words}");
    }
    assert_eq!(voice(&reading, "Kvarnvägen").held, [personal::Kind::StreetAddress]);
    let short = voice(&reading, "Gatubelysning");
    assert_eq!((short.sure, short.why), (false, Why::Short));
}

#[test]
fn the_votes_the_signups_and_the_promise_are_no_voices() {
    let reading = reading("granby.txt");
    assert_eq!(priorities(&reading), [("apotek", 30), ("hiss", 14), ("fiber, bredband", 12), ("lekplats", 6)]);
    assert_eq!(reading.signups.map(|signups| signups.count), Some(12));
    let promise = &reading.promises[0];
    assert_eq!((promise.due.as_deref(), promise.owner.as_deref()), (Some("senast 1 maj"), Some("samordnaren")));
    assert_eq!(promise.channels, ["bibliotek", "brev"]);
    assert!(asks(&reading, |asked| matches!(asked, Asks::VotesDoNotSum { counted: 62, expected: 63, people: 21, each: 3 })));
    assert!(asks(&reading, |asked| matches!(asked, Asks::TableWithoutNumber { heading } if heading == "Bord")));
    assert!(!asks(&reading, |asked| matches!(asked, Asks::DateWithoutYear { .. } | Asks::PromiseWithoutOwner { .. })));
}

#[test]
fn a_danish_evening_is_read() {
    let reading = reading("lundby.txt");
    assert_eq!(reading.language.as_deref(), Some("da"));
    assert_eq!(reading.meeting.place.as_ref().map(|place| place.text.as_str()), Some("sognegården"));
    let quoted = voice(&reading, "psykolog");
    assert_eq!(
        (quoted.text.as_str(), quoted.setting.as_deref()),
        ("Min datter ventede et helt år på en psykolog", Some("forældre"))
    );
    assert!(voice(&reading, "Bedre busser: \"den sidste går kl. 15, så vi bliver hjemme\"").quotation);
    assert!(!voice(&reading, "Vi må ikke parkere ved lægen.").text.contains("lukker"));
    assert_eq!(voice(&reading, "Et sted at være").support, 4);
    assert_eq!(voice(&reading, "Svømmehallen").kind, VoiceKind::Offer);
    assert_eq!(voice(&reading, "kaffen var god").kind, VoiceKind::EventFeedback);
    assert_eq!(priorities(&reading), [("psykolog", 21), ("sidste bus", 17), ("ungdomshus", 9)]);
    assert_eq!(reading.promises[0].due.as_deref(), Some("senest 1. november"));
    assert!(asks(&reading, |asked| matches!(asked, Asks::PromiseWithoutOwner { .. })));
    assert!(asks(&reading, |asked| matches!(asked, Asks::DateWithoutYear { written } if written == "11. oktober")));
}

#[test]
fn a_norwegian_evening_is_read() {
    let reading = reading("fjordvik.txt");
    assert_eq!(reading.language.as_deref(), Some("nb"));
    let said: Vec<_> = texts(&reading);
    assert_eq!(
        said,
        [
            "ferge",
            "legevakt",
            "mørketid",
            "For få hender",
            "lang vei til tannlege",
            "dårlig nett – tv-en hakker",
            "mangler fastlege",
            "pårørende slitne",
            "ingen vet hvem som bestemmer",
            "turlag",
            "kor",
            "prestegården står tom.",
            "vi kan kjøre til trening",
        ]
    );
    assert_eq!(voice(&reading, "turlag").question.as_deref(), Some("Gruppearbeid 1 b) Muligheter"));
    assert_eq!(voice(&reading, "prestegården").table.as_deref(), Some("Gr 2"));
    assert_eq!(voice(&reading, "prestegården").kind, VoiceKind::Idea);
    assert_eq!(voice(&reading, "kjøre").kind, VoiceKind::Offer);
    assert!(!voice(&reading, "pårørende slitne").sure);
}

#[test]
fn a_finnish_evening_is_read() {
    let reading = reading("koivula.txt");
    assert_eq!(reading.language.as_deref(), Some("fi"));
    assert_eq!(heads(&reading), [(HeadGroup::Residents, 18, true), (HeadGroup::Elected, 2, false)]);
    assert_eq!(reading.voices.len(), 5, "{:#?}", texts(&reading));
    let quoted = voice(&reading, "Saman asian");
    assert_eq!((quoted.quotation, quoted.with, quoted.same_as), (true, None, None));
    assert_eq!(voice(&reading, "Voimme pitää").kind, VoiceKind::Offer);
    assert_eq!(priorities(&reading), [("bussi", 14), ("apteekki", 9)]);
}

#[test]
fn an_english_evening_is_read() {
    let reading = reading("westhill.txt");
    assert_eq!(heads(&reading), [(HeadGroup::Residents, 12, false), (HeadGroup::Elected, 2, false)]);
    assert_eq!(reading.meeting.day.as_deref(), Some("2027-06-04"));
    assert_eq!(voice(&reading, "same here").same_as, Some(0));
    assert_eq!(voice(&reading, "lend our hall").kind, VoiceKind::Offer);
    assert_eq!(voice(&reading, "footpath").kind, VoiceKind::HistoryQuestion);
    assert_eq!(voice(&reading, "coffee").kind, VoiceKind::EventFeedback);
    assert_eq!(
        (reading.promises[0].due.as_deref(), reading.promises[0].owner.as_deref()),
        (Some("by 1 July"), Some("the clerk"))
    );
}

#[test]
fn minutes_are_proposed_unsure_and_asked_about() {
    let reading = reading("protokoll.txt");
    assert_eq!(heads(&reading), [(HeadGroup::Staff, 2, false), (HeadGroup::Residents, 3, false)]);
    assert_eq!(reading.voices.len(), 3, "{:#?}", texts(&reading));
    assert!(reading.voices.iter().all(|voice| !voice.sure && voice.why == Why::Minutes));
    assert_eq!(voice(&reading, "2018").kind, VoiceKind::HistoryQuestion);
    assert!(asks(&reading, |asked| matches!(asked, Asks::MinutesInProse)));
    let owners: Vec<_> = reading.promises.iter().map(|promise| promise.owner.as_deref()).collect();
    assert_eq!(owners, [Some("Nils"), None, Some("Sten")]);
    assert_eq!(reading.promises[0].due.as_deref(), Some("före 1 juli"));
}

#[test]
fn figures_that_nothing_ties_to_an_answer_are_asked_about() {
    let reading = reading("diagram.txt");
    assert!(reading.voices.is_empty() && reading.priorities.is_empty(), "{:#?}", texts(&reading));
    assert_eq!(heads(&reading), [(HeadGroup::Respondents, 22, false)]);
    assert!(asks(
        &reading,
        |asked| matches!(asked, Asks::NumbersWithoutLines { labels, numbers, .. } if labels.len() == 3 && *numbers == [12, 7, 3])
    ));
    assert!(asks(&reading, |asked| matches!(asked, Asks::SmallGroup { group, people: 4 } if group == "byn Åsen")));
}

#[test]
fn slips_keep_what_is_on_them() {
    let reading = reading("lappar.txt");
    assert_eq!(reading.voices.len(), 8);
    assert_eq!(reading.voices[1].text, "Det är långt till tandläkaren. 9 mil.");
    assert!(reading.voices[2].illegible && asks(&reading, |asked| matches!(asked, Asks::Illegible)));
    assert_eq!(reading.voices[3].held, [personal::Kind::Phone]);
    assert_eq!(reading.voices[4].kind, VoiceKind::EventFeedback);
    assert!(asks(&reading, |asked| matches!(asked, Asks::PointsAtPerson)));
    let original = &reading.voices[6];
    assert_eq!((original.text.as_str(), original.language.as_deref()), ("Мені потрібен лікар", Some("uk")));
    let translation =
        original.translation.as_ref().map(|translation| (translation.text.as_str(), translation.by.as_deref()));
    assert_eq!(translation, Some(("Jag behöver en läkare", Some("Olena"))));
    assert_eq!(reading.voices[7].same_as, Some(0));
}

#[test]
fn published_quotations_keep_their_settings_and_speakers() {
    let reading = reading("politik.txt");
    let settings: Vec<_> = reading.voices.iter().map(|voice| voice.setting.as_deref()).collect();
    assert_eq!(
        settings,
        [
            Some("dialogmøde med praktiserende læger og pårørende"),
            Some("rådgivningsmøde med ældrerådet"),
            Some("rådgivningsmøde med ældrerådet"),
            None,
            None
        ]
    );
    assert_eq!(reading.voices[2].same_as, Some(1));
    assert!(asks(&reading, |asked| matches!(asked, Asks::SaidTwice { .. })));
    let said = voice(&reading, "Vi skal turde mere");
    assert_eq!(
        (said.text.as_str(), said.speaker.as_deref(), said.sure),
        ("Vi skal turde mere", Some("Karen Holm, formand for udvalget"), false)
    );
    assert_eq!(voice(&reading, "Det begynder nu.").with, Some(3));
}

#[test]
fn a_poll_gives_voices_and_scales() {
    let reading = reading("poll.csv");
    assert_eq!(texts(&reading), ["En bänk vid bäcken", "en bänk vid bäcken!"]);
    assert_eq!(reading.voices.iter().map(|voice| (voice.row, voice.same_as)).collect::<Vec<_>>(), [(2, None), (3, Some(0))]);
    assert_eq!(reading.voices[0].question.as_deref(), Some("Vad saknas?"));
    assert_eq!(
        reading.scales.iter().map(|scale| (scale.question.as_str(), scale.values.clone())).collect::<Vec<_>>(),
        [("Hur nöjd är du? (1-5)", vec![4, 2])]
    );
    assert_eq!(reading.meeting.day.as_deref(), Some("2027-02-11"));
}

#[test]
fn a_whiteboard_gives_its_notes_and_not_its_headings() {
    let reading = reading("board.csv");
    assert_eq!(texts(&reading), ["Två journalsystem", "TVÅ JOURNALSYSTEM", "Läxhjälp på torsdagar"]);
    assert_eq!(reading.voices[1].same_as, Some(0));
    assert_eq!(reading.voices[0].table.as_deref(), Some("Hinder"));
    assert_eq!(reading.voices[0].tags, ["personal", "vardag"]);
    assert_eq!(reading.voices[2].kind, VoiceKind::Offer);
}

#[test]
fn a_form_has_a_question_in_each_column() {
    let rows = [
        vec!["Tidsstämpel", "Vad saknas?", "Vad kan du själv bidra med?"],
        vec!["2027-01-01", "Buss", "Jag kan baka"],
        vec!["2027-01-02", "Fiber", ""],
    ];
    let sheet = Sheet::table((1..).zip(rows.map(|row| (1..).zip(row.into_iter().map(str::to_owned)).collect::<Vec<_>>())));
    let reading = read(&sheet);
    assert_eq!(texts(&reading), ["Buss", "Jag kan baka", "Fiber"]);
    assert_eq!(reading.voices[1].kind, VoiceKind::Offer);
    assert_eq!(reading.voices[1].question.as_deref(), Some("Vad kan du själv bidra med?"));
}

#[test]
fn two_columns_that_could_be_either_are_asked_about() {
    let rows = [
        vec!["Anna B", "Cecil D"],
        vec!["bussen går aldrig i tid", "skolan är för liten nu"],
        vec!["vägen är hal", "ingen läkare"],
    ];
    let sheet = Sheet::table((1..).zip(rows.map(|row| (1..).zip(row.into_iter().map(str::to_owned)).collect::<Vec<_>>())));
    let reading = read(&sheet);
    assert!(asks(&reading, |asked| matches!(asked, Asks::EitherColumn { columns } if columns.len() == 2)));
    assert!(reading.voices.iter().all(|voice| !voice.sure && voice.why == Why::Column));
}

#[test]
fn a_persons_own_plan_is_turned_away_unread() {
    for text in [
        "GENOMFÖRANDEPLAN\nVad är viktigt för mig: \"att gå ut\"\nMina resurser: envis\nSamtycke: muntligt\nUppföljning: i maj",
        "{\"resourceType\":\"CarePlan\",\"status\":\"active\",\"description\":\"gå ut\"}",
    ] {
        let reading = read(&Sheet::plain(text));
        assert_eq!(reading.questions.iter().map(|doubt| doubt.asks.clone()).collect::<Vec<_>>(), [Asks::PersonPlan]);
        assert!(reading.voices.is_empty() && reading.promises.is_empty() && reading.meeting.title.is_none());
    }
}

#[test]
fn marks_that_stand_alone_are_asked_about() {
    let reading = read(&Sheet::plain("Bord 1\n- bussen saknas på söndagar\n\n(x5 streck)\n"));
    assert!(asks(&reading, |asked| matches!(asked, Asks::MarkWithoutLine { marks: 5 })));
    assert_eq!(reading.voices.len(), 1);
}

#[test]
fn nothing_is_found_in_nothing() {
    for text in ["", "\n\n", "\u{feff}", "…", "﷽"] {
        let reading = read(&Sheet::plain(text));
        assert!(asks(&reading, |asked| matches!(asked, Asks::NoVoices)) || !reading.voices.is_empty(), "{text:?}");
    }
}

#[test]
fn a_reading_can_be_written_down_and_taken_up_again() {
    let reading = reading("granby.txt");
    let written = serde_json::to_string(&reading).expect("a reading can be written");
    assert!(written.contains("\"asks\":\"table_without_number\"") && written.contains("\"kind\":\"feedback\""));
    assert_eq!(serde_json::from_str::<Reading>(&written).expect("and read"), reading);
}

/// Texts of the pieces that notes are made of, in any order.
fn notes() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "BORD 1",
            "Bord",
            "Gr 2:",
            "R1:",
            "Lapp 3: ",
            "- ",
            "– ",
            "* ",
            "1) ",
            "a. ",
            "\n",
            "\n\n",
            "  ",
            "\r\n",
            "\t",
            "\"",
            "”",
            "“",
            "„",
            "»",
            "«",
            "'",
            "`",
            "(",
            ")",
            "(x4 streck)",
            "||||",
            "+3",
            "Fråga 1: ",
            "Prioritering (3 prickar/person): ",
            "buss 31, ",
            " – ",
            "Löfte: ",
            "före jul ",
            "Närvarande: ca 28 invånare",
            "9 skrev upp sig ",
            "41 38 3 12",
            "samma sak – ",
            "säger Eva Ek, chef. ",
            "- dialogmøde med læger",
            "(oläslig)",
            "(översatt av Rut: ja)",
            "7/11 ",
            "12.3. ",
            "2027-01-02 ",
            "Minnesanteckningar ",
            "İ",
            "ß",
            "🙂",
            "e\u{301}",
            "\u{200f}",
            "بدي ",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,12}",
        "[a-zåäöæø ]{1,30}",
        "[A-ZÅÄÖ][a-zåäö]{2,9} ?[.!?…]? ?",
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_text_is_read_word_for_word(text in notes()) {
        let sheet = Sheet::plain(text);
        let reading = read(&sheet);
        assert_verbatim(&sheet, &reading);
        prop_assert_eq!(read(&sheet), reading);
    }

    #[test]
    fn any_unicode_at_all_is_read(text in any::<String>()) {
        let sheet = Sheet::plain(text);
        assert_verbatim(&sheet, &read(&sheet));
    }

    #[test]
    fn any_table_is_read_word_for_word(rows in prop::collection::vec(prop::collection::vec(prop_oneof![
        notes(), prop::sample::select(vec!["Question", "Response", "Frame", "Content", "Type", "Röster", "4", "", "Vad saknas?"]).prop_map(str::to_owned)
    ], 0..5), 0..8)) {
        let sheet = Sheet::table((1..).zip(rows.into_iter().map(|row| (1..).zip(row).collect::<Vec<_>>())));
        let reading = read(&sheet);
        assert_verbatim(&sheet, &reading);
        prop_assert_eq!(read(&sheet), reading);
    }

    #[test]
    fn rows_that_point_anywhere_do_no_harm(text in notes(), places in prop::collection::vec((0_usize..200, 0_usize..200, 0_u32..4), 0..12)) {
        let cells = places.iter().map(|(start, end, column)| samskapa_domain::notes::Cell { start: *start, end: *end, column: *column }).collect();
        let row = samskapa_domain::notes::Row { number: 1, start: 0, end: 400, cells };
        let other = samskapa_domain::notes::Row { number: 2, start: 3, end: 1, cells: Vec::new() };
        let sheet = Sheet { name: None, text, rows: vec![row.clone(), row, other] };
        assert_verbatim(&sheet, &read(&sheet));
    }
}
