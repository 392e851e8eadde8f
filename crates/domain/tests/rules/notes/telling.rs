//! What is told of a voice: its kind, its language, what it repeats, what is held back and what stands beside it; and promises.

use super::{asks, texts, voice};
use samskapa_domain::notes::{
    Asks, Sheet,
    VoiceKind::{EventFeedback, HistoryQuestion, Idea, Need, Offer, ProcessWish},
    Why, kind_of, read,
};
use samskapa_words::personal;

#[test]
fn the_words_tell_the_kind_in_five_languages() {
    for (text, expected) in [
        ("Kan hjälpa till: Rut har släpkärra, kör gärna på lördagar", Offer),
        ("Vi stiller gerne lokaler til rådighed, vi vil gerne bidrage", Offer),
        ("forsamlingshuset er tomt, brug det", Offer),
        ("voimme pitää kerhoa torstaisin", Offer),
        ("We can drive people on Fridays", Offer),
        ("Jag kan inte ta mig till apoteket", Need),
        ("vi kan aldrig nå doktorn", Need),
        ("Bussen saknas på söndagar", Need),
        ("bussen saknas på kvällen", Need),
        ("Det mangler en bus om aftenen", Need),
        ("Kvällen var bra", EventFeedback),
        ("mangler et sted å møtes", Need),
        ("Lääkäriin pääsy kestää", Need),
        ("Soppan var god", EventFeedback),
        ("Ljudet i lokalen var dåligt", EventFeedback),
        ("Tak for i aften, kaffen var kold", EventFeedback),
        ("Kom tillbaka och berätta, håll oss informerade", ProcessWish),
        ("Spørg os før I beslutter", ProcessWish),
        ("Ni var här 2021 och lovade en bänk. Vad blev det av den?", HistoryQuestion),
        ("Hva ble det av skyssordningen?", HistoryQuestion),
        ("Tänk om skolan kunde vara öppen på kvällen", Idea),
        ("Why not a shared minibus", Idea),
    ] {
        assert_eq!(kind_of(text).0, expected, "{text}");
    }
}

#[test]
fn the_question_tells_where_the_words_do_not() {
    let told = |question: &str, line: &str| {
        let reading = read(&Sheet::plain(format!("{question}\n- {line}")));
        let voice = voice(&reading, line);
        assert_eq!(voice.question.as_deref(), Some(question));
        (voice.kind, voice.why)
    };
    assert_eq!(told("Gruppearbeid 1 b) Muligheter", "turgruppe").0, Idea);
    assert_eq!(told("Gruppearbeid 1 b) Muligheter", "turgruppe for eldre"), (Idea, Why::Question));
    assert_eq!(told("Hinder", "bussen").0, Need);
}

#[test]
fn the_five_languages_are_told_apart() {
    for (text, language) in [
        ("Bussen går inte på söndagar och jag är ensam här", "sv"),
        ("Jeg ved ikke hvad der sker efter sygehuset, og ingen ringer til mig", "da"),
        ("Jeg vet ikke hva som skjer etter sykehuset, og ingen ringer meg", "nb"),
        ("Lääkäriin pääsy kestää ja bussi ei kulje", "fi"),
        ("There is no bus and the clinic is closed", "en"),
    ] {
        assert_eq!(read(&Sheet::plain(text)).language.as_deref(), Some(language), "{text}");
    }
}

#[test]
fn another_script_is_another_language() {
    let reading = read(&Sheet::plain(
        "Bussen går inte på söndagar och jag är ensam här\n- بدي موعد مع الطبيب\n- Мені потрібен лікар і перекладач\n- bussen",
    ));
    let languages: Vec<_> = reading.voices.iter().rev().take(3).map(|voice| voice.language.as_deref()).collect();
    assert_eq!(languages, [Some("sv"), Some("uk"), Some("ar")]);
}

#[test]
fn only_words_that_stand_before_a_pause_refer() {
    let why = |line: &str| read(&Sheet::plain(format!("- bussen går för sent\n- {line}"))).voices[1].clone();
    for line in ["samma sak – sista bussen!!", "Håller med", "sama asia: bussi", "Same here, the bus"] {
        assert_eq!((why(line).why, why(line).same_as), (Why::Repeats, Some(0)), "{line}");
    }
    for line in [
        "samma sköterska varje gång",
        "Sama asia pitää kertoa joka kerta",
        "same nurse every time",
        "Det samme skal fortælles igen",
    ] {
        assert!(why(line).why != Why::Repeats && why(line).same_as.is_none(), "{line}");
    }
}

#[test]
fn a_translation_is_kept_beside_the_words() {
    let reading = read(&Sheet::plain("- I need an interpreter (översatt av Rut: Jag behöver tolk)"));
    let translation = reading.voices[0].translation.as_ref().expect("it is kept");
    assert_eq!(texts(&reading), ["I need an interpreter"]);
    assert_eq!((translation.text.as_str(), translation.by.as_deref()), ("Jag behöver tolk", Some("Rut")));
}

#[test]
fn a_person_is_pointed_out_by_more_than_a_name() {
    let points = |line: &str| {
        let reading = read(&Sheet::plain(format!("- {line}")));
        let held = reading.voices[0].held.contains(&personal::Kind::IdentifiablePerson);
        assert_eq!(asks(&reading, |asked| *asked == Asks::PointsAtPerson), held);
        held
    };
    assert!(points("Rektorn, hon med den gula cykeln, lyssnar inte"));
    assert!(!points("Rektorn lyssnar inte"));
}

#[test]
fn what_could_not_be_read_is_seen() {
    let illegible = |line: &str| {
        let reading = read(&Sheet::plain(format!("- {line}")));
        assert_eq!(asks(&reading, |asked| *asked == Asks::Illegible), reading.voices[0].illegible);
        reading.voices[0].illegible
    };
    assert!(illegible("(oläslig) ... bussen"));
    assert!(illegible("[ulæseligt] på torsdag"));
    assert!(!illegible("skyltarna är oläsliga"));
    // A word is known whole or in every ending, and in capitals.
    assert!(illegible("(OLÄSLIGT!) bussen"));
    assert!(illegible("(SVÅRLÄST) bussen") && !illegible("(svårlästa skyltar)"));
}

#[test]
fn one_persons_plan_is_known_and_an_article_about_plans_is_not() {
    let is_plan = |text: &str| asks(&read(&Sheet::plain(text)), |asked| *asked == Asks::PersonPlan);
    assert!(is_plan("Genomförandeplan\nVad är viktigt för mig: att gå ut\nSamtycke: ja\nUppföljning: i maj"));
    assert!(is_plan("{\"resourceType\": \"Bundle\", \"entry\": []}"));
    assert!(!is_plan("Även samordnad individuell plan (SIP) används i kommunen, säger chefen."));
    assert!(!is_plan("BORD 1\n- jag har aldrig fått en individuell plan"));
}

#[test]
fn promises_are_read_in_five_languages() {
    for (line, promised, due, channels, owner, unowned) in [
        (
            "Löfte: svar före påsk i ett brev",
            "svar före påsk i ett brev",
            Some("före påsk"),
            ["brev"].as_slice(),
            None,
            Some("svar före påsk i ett brev"),
        ),
        (
            "Næste skridt: referat på hjemmesiden senest 3. maj. (Hvem gør hvad? ikke aftalt)",
            "referat på hjemmesiden senest 3. maj.",
            Some("senest 3. maj"),
            &["hjemmeside"],
            None,
            Some("Hvem gør hvad? ikke aftalt"),
        ),
        (
            "Neste steg: kommunen svarer innen 1. juni",
            "kommunen svarer innen 1. juni",
            Some("innen 1. juni"),
            &[],
            Some("kommunen"),
            None,
        ),
        (
            "Lupaus: vastaus ennen joulua ilmoitustaululle",
            "vastaus ennen joulua ilmoitustaululle",
            Some("ennen joulua"),
            &["ilmoitustaulu"],
            None,
            Some("vastaus ennen joulua ilmoitustaululle"),
        ),
        (
            "Next steps: the summary (owner: clerk), by 4/5",
            "the summary (owner: clerk), by 4/5",
            Some("by 4/5"),
            &[],
            Some("clerk"),
            None,
        ),
    ] {
        let text = format!("Bord 1\n- bussen går för sent\n{line}");
        let reading = read(&Sheet::plain(text.clone()));
        let found = reading.promises.first().expect("it is a promise");
        assert_eq!((found.text.as_str(), found.due.as_deref(), found.owner.as_deref()), (promised, due, owner));
        assert_eq!(found.channels, channels, "{line}");
        // Where nobody has it, what is asked about are the words that say so, or else all of it.
        let open = reading.questions.iter().find(|doubt| matches!(doubt.asks, Asks::PromiseWithoutOwner { .. }));
        let open = open.map(|doubt| text.chars().skip(doubt.start).take(doubt.end - doubt.start).collect::<String>());
        assert_eq!(open.as_deref(), unowned, "{line}");
    }
}
