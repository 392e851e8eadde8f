//! Words are read in the language they were written in, and in their own direction, whatever language the page speaks.

use crate::common::{Browser, open};
use crate::village::{SAID, Village, village};
use samskapa_domain::{
    NeedId, PlaceId, VoiceId, answer, need,
    notes::VoiceKind,
    place, voice,
    wording::{self, Manner, Of, Part},
};
use samskapa_server::{frame::locale::Locale, rights::Role};
use uuid::Uuid;

const ARABIC: &str = "بدي موعد مع الطبيب";
const ARABIC_PLACE: &str = "قرية السلام";

async fn answered() -> (Village, NeedId) {
    let village = village(open().await).await;
    village.publish().await;
    let need = village.need(1, "Bussen hem på kvällen", &[0, 1]).await;
    let statement = "En buss som går hem efter klockan 20.".to_owned();
    let title = "Bussen hem på kvällen".to_owned();
    village.tell(need::Command::Formulate { id: need, title, statement, mandate: need::Mandate::Ours }).await;
    let parts = answer::Parts {
        said: "Ni vill komma hem på kvällen.".to_owned(),
        done: "Bussen går nu klockan 21.".to_owned(),
        ..answer::Parts::default()
    };
    let id = samskapa_domain::AnswerId(Uuid::from_u128(50));
    village.tell(answer::Command::Give { id, need, parts, reports: Vec::new(), by_name: "Anna Berg".to_owned() }).await;
    (village, need)
}

async fn read(reader: &mut Browser, path: &str, language: Locale) -> String {
    let page = reader.ask("GET", path, &[("accept-language", language.tag())], "").await;
    assert_eq!(page.status, 200, "{path}");
    assert!(page.body.contains(&format!("<html lang=\"{language}\" dir=\"ltr\"")), "{path}");
    page.body
}

/// The words of a page (pictures have a list beside them) that nothing marks as another language than the page's own, element by element.
fn unmarked(page: &str) -> Vec<String> {
    let mut stack: Vec<(String, bool)> = Vec::new();
    let mut found = Vec::new();
    for piece in page.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name: String = tag.chars().take_while(|c| c.is_alphanumeric() || *c == '/').collect();
        if let Some(closed) = name.strip_prefix('/') {
            while let Some((open, _)) = stack.pop() {
                if open == closed {
                    break;
                }
            }
        } else if !matches!(name.as_str(), "meta" | "link" | "input" | "br" | "img" | "path" | "circle" | "hr" | "")
            && !tag.ends_with('/')
        {
            let marked = stack.last().is_some_and(|(_, marked)| *marked)
                || (tag.contains(" lang=\"") && name != "html")
                || name == "svg";
            stack.push((name, marked));
        }
        if !stack.last().is_some_and(|(name, marked)| *marked || matches!(name.as_str(), "title" | "option")) {
            found.push(text.trim().to_owned());
        }
    }
    found
}

#[tokio::test]
async fn a_finnish_reader_hears_swedish_words_in_swedish() {
    let (village, need) = answered().await;
    let answer = Uuid::from_u128(50);
    let paths = [
        "/".to_owned(),
        "/needs".to_owned(),
        format!("/needs/{need}"),
        format!("/needs/{need}/voices"),
        "/places".to_owned(),
        format!("/places/{}", village.place),
        "/meetings".to_owned(),
        format!("/meetings/{}", village.meeting),
        "/voices".to_owned(),
        format!("/voices/{}", village.voices[0]),
        "/answers".to_owned(),
        format!("/answers/{answer}"),
        "/overdue".to_owned(),
        format!("/threads/need/{need}"),
    ];
    let swedish =
        [SAID[0], SAID[2], "Bussen hem på kvällen", "Bussen går nu klockan 21.", "Ni vill komma hem", "Soppa och samtal"];
    let mut reader = village.open.visitor();
    let (mut met, mut wrong) = (0, Vec::new());
    for path in paths {
        let page = read(&mut reader, &path, Locale::Fi).await;
        for words in swedish {
            met += page.matches(words).count();
            wrong.extend(
                unmarked(&page).into_iter().filter(|text| text.contains(words)).map(|text| format!("{path}: {text}")),
            );
        }
        let own = read(&mut reader, &path, Locale::Sv).await;
        assert!(!own.contains("<bdi lang=\"sv\""), "{path}: Swedish is marked on a Swedish page");
    }
    assert!(wrong.is_empty(), "nothing says that this is Swedish:\n{}", wrong.join("\n"));
    assert!(met > 20, "the pages show what was said");
}

#[tokio::test]
async fn a_voice_in_arabic_is_taken_down_and_shown_from_right_to_left() {
    let village = village(open().await).await;
    let place = PlaceId(Uuid::from_u128(7));
    village.tell(place::Command::Add { id: place, name: ARABIC_PLACE.to_owned(), municipality: None }).await;
    let id = VoiceId(Uuid::from_u128(700));
    let draft = voice::Draft {
        language: Some("ar".to_owned()),
        to_check: false,
        ..voice::Draft::sent(place, samskapa_domain::meeting::Channel::Letter, ARABIC)
    };
    village.tell(voice::Command::Capture { id, draft: voice::Draft { kind: VoiceKind::Need, ..draft } }).await;
    let mut reader = village.open.visitor();
    for locale in Locale::ALL {
        let page = read(&mut reader, &format!("/voices/{id}"), locale).await;
        assert!(page.contains(&format!("<blockquote lang=\"ar\" dir=\"rtl\">{ARABIC}</blockquote>")), "{locale}");
        assert!(page.contains(ARABIC_PLACE));
    }
    let page = read(&mut reader, &format!("/places/{place}"), Locale::Sv).await;
    assert!(page.contains(&format!("\u{2068}{ARABIC_PLACE}\u{2069}")), "a name in a sentence keeps its direction to itself");
    assert!(page.contains(&format!("<h1><bdi>{ARABIC_PLACE}</bdi></h1>")), "and so does one by itself");
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    assert!(lead.get(&format!("/voices/{id}")).await.body.contains("dir=\"rtl\""));
}

#[tokio::test]
async fn a_finnish_reader_gets_the_answer_in_finnish_where_somebody_wrote_it() {
    let (village, need) = answered().await;
    let answer = Of::Answer(samskapa_domain::AnswerId(Uuid::from_u128(50)));
    let finnish = || Manner { language: "fi".to_owned(), easy: false };
    let put = |of, part, text: &str, by_machine| wording::Command::Put {
        of,
        part,
        manner: finnish(),
        text: text.to_owned(),
        by_machine,
    };
    village.tell(put(answer, Part::Done, "Bussi kulkee nyt kello 21.", false)).await;
    village.tell(put(Of::Need(need), Part::Title, "Iltabussi kotiin", true)).await;
    let mut reader = village.open.visitor();
    let path = format!("/answers/{}", Uuid::from_u128(50));
    let page = read(&mut reader, &path, Locale::Fi).await;
    assert!(page.contains("Bussi kulkee nyt kello 21."), "the words of the translation");
    assert!(page.contains("koneen kääntämä"), "that a machine made the title");
    assert!(page.contains("<bdi lang=\"sv\">Bussen går nu klockan 21.</bdi>"), "the original is a press away");
    assert!(
        page.contains("<bdi lang=\"sv\">Ni vill komma hem på kvällen.</bdi>"),
        "what nobody has put stands as it was written"
    );
    let own = read(&mut reader, &path, Locale::Sv).await;
    assert!(own.contains("Bussen går nu klockan 21.") && !own.contains("Bussi kulkee"));
    let statement = "En buss hem, varje kväll.".to_owned();
    let title = "En buss hem".to_owned();
    village.tell(need::Command::Formulate { id: need, title, statement, mandate: need::Mandate::Ours }).await;
    let page = read(&mut reader, &format!("/needs/{need}"), Locale::Fi).await;
    assert!(page.contains("En buss hem") && !page.contains("Iltabussi"), "no translation of words that no longer hold");
}

#[tokio::test]
async fn easy_words_stand_beside_what_was_decided_to_be_said() {
    let (village, need) = answered().await;
    let mut lead = village.open.signed_in("anna", Role::Lead).await;
    let path = format!("/wordings/need/{need}");
    let page = lead.get(&path).await;
    assert!(page.body.contains("LIX"), "how easily it reads");
    let fields =
        [("step", "put"), ("part", "statement"), ("language", "sv"), ("easy", "1"), ("text", "En buss hem på kvällen.")];
    assert_eq!(lead.send(&page, &path, &fields).await.status, 303);
    let seen = village.open.visitor().get(&format!("/needs/{need}")).await.body;
    assert!(seen.contains("Lättläst") && seen.contains("En buss hem på kvällen."));
    assert!(seen.contains("En buss som går hem efter klockan 20."), "beside the original");
    assert_eq!(village.open.visitor().get(&path).await.status, 403);
}

#[tokio::test]
async fn a_voice_has_a_translation_for_each_reader_and_keeps_its_own_words_first() {
    let village = village(open().await).await;
    village.publish().await;
    let id = village.voices[0];
    for (language, text, by_machine) in
        [("fi", "Viimeinen bussi lähtee kello 18", true), ("en", "The last bus leaves at 18", false)]
    {
        village
            .tell(voice::Command::Translate { id, text: text.to_owned(), language: language.to_owned(), by_machine })
            .await;
    }
    let mut reader = village.open.visitor();
    let page = read(&mut reader, &format!("/voices/{id}"), Locale::Fi).await;
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words} is not there"));
    assert!(
        at(SAID[0]) < at("Viimeinen bussi") && at("Viimeinen bussi") < at("The last bus"),
        "the original, then the reader's"
    );
    assert!(page.contains("Koneen kääntämä") && page.contains("Ihmisen kääntämä"), "who made each");
    let table = reader.ask("GET", "/voices.csv", &[("accept-language", "fi")], "").await.body;
    assert!(table.contains("Viimeinen bussi lähtee kello 18 (Koneen kääntämä"), "the mark goes along in the file");
}
