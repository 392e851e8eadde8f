//! What the notes count: people, dots, marks, names on a list, and figures that nothing ties to a line.

use super::{asks, heads, priorities, voice};
use samskapa_domain::notes::{
    Asks,
    HeadGroup::{Elected, Participants, Residents, Respondents, Staff},
    Reading, Sheet, read,
};

/// A line about the meeting, above what was said.
fn above(line: &str) -> Reading {
    read(&Sheet::plain(format!("{line}\nBord 1\n- bussen går för sent")))
}

/// A line after what was said.
fn after(line: &str) -> Reading {
    read(&Sheet::plain(format!("Bord 1\n- bussen går för sent\n\n{line}")))
}

#[test]
fn heads_are_counted_in_five_languages() {
    for (line, counted) in [
        (
            "Närvarande: ca 31 invånare, 2 politiker och 5 tjänstepersoner",
            [(Residents, 31, true), (Elected, 2, false), (Staff, 5, false)].as_slice(),
        ),
        ("Antal svarande 94", &[(Respondents, 94, false)]),
        ("Til stede: omkring 40 borgere og 3 medarbejdere", &[(Residents, 40, true), (Staff, 3, false)]),
        ("Deltakere: 25", &[(Participants, 25, false)]),
        ("Paikalla n. 18 asukasta, 2 luottamushenkilöä", &[(Residents, 18, true), (Elected, 2, false)]),
        ("12 residents and 2 councillors", &[(Residents, 12, false), (Elected, 2, false)]),
    ] {
        assert_eq!(heads(&above(line)), counted, "{line}");
    }
}

#[test]
fn a_count_of_people_knows_where_it_stands() {
    let text = "Närvarande på Öl-kvällen: 31 invånare";
    let head = above(text).heads.remove(0);
    let place: String = text.chars().skip(head.start).take(head.end - head.start).collect();
    assert_eq!((place.as_str(), head.count), ("31 invånare", 31));
}

#[test]
fn names_are_counted_and_not_kept_as_figures() {
    let list = "Närvarande: För kommunen: Eva K, Nils. För byn: Rut, Sten, Tage. Förhinder: Ulf.";
    let reading = above(list);
    assert_eq!(heads(&reading), [(Staff, 2, false), (Residents, 3, false)]);
    assert!(reading.heads.iter().all(|head| head.from_names));
    // In minutes, looking back is a voice of whoever does it, but for the staff.
    let said = |who: &str| format!("{who} frågar vad som hände med bänken vid kyrkan som kommunen lovade oss i byn 2018?");
    let minutes = format!("Minnesanteckningar\n{list}\n{}", ["Eva", "Nils", "Rut", "Olle"].map(said).join(" "));
    let voices = read(&Sheet::plain(minutes)).voices;
    assert_eq!(voices.iter().map(|voice| voice.text.clone()).collect::<Vec<_>>(), ["Rut", "Olle"].map(said));
}

#[test]
fn a_smaller_group_within_is_seen() {
    let reading = above("Antal svarande 94 (orten Åsele 6)");
    let small = Asks::SmallGroup { group: "orten Åsele".to_owned(), people: 6 };
    assert!(asks(&reading, |asked| *asked == small), "{:?}", reading.questions);
}

#[test]
fn votes_are_read_in_five_languages() {
    for (line, counted) in [
        ("Prioritering (3 prickar/person): buss 31, fik, mötesplats 4", [("buss", 31), ("fik, mötesplats", 4)]),
        ("Afstemning (prikker): fast læge 34 – natbus 29", [("fast læge", 34), ("natbus", 29)]),
        ("Avstemning: skyss 9; lege: 7", [("skyss", 9), ("lege", 7)]),
        ("Ääniä (tarrat): lääkäri 19, kyydit 15", [("lääkäri", 19), ("kyydit", 15)]),
        ("Votes: bus 12, clinic = 4", [("bus", 12), ("clinic", 4)]),
    ] {
        assert_eq!(priorities(&after(line)), counted, "{line}");
    }
}

#[test]
fn figures_that_cannot_be_tied_to_labels_are_not_read() {
    let reading = after("Prioritering: buss telefon sköterska 31 11 4 bänk");
    assert_eq!(priorities(&reading), []);
    assert!(asks(&reading, |asked| matches!(asked, Asks::NumbersWithoutLines { numbers, .. } if *numbers == [31, 11, 4])));
    assert_eq!(priorities(&after("Röster från byn: bussen 31")), []);
}

#[test]
fn the_dots_of_each_are_read() {
    for (present, line, each) in [
        ("2 invånare", "Prioritering (3 klisterlappar/person): buss 1", Some(3)),
        ("2 asukasta", "Ääniä (2 tarraa per henkilö): bussi 1", Some(2)),
        ("2 borgere", "Afstemning (prikker): bus 1", None),
    ] {
        let reading = read(&Sheet::plain(format!("{present}\nBord 1\n- bussen går för sent\n{line}")));
        let told = reading.questions.iter().find_map(|doubt| match doubt.asks {
            Asks::VotesDoNotSum { each, expected, .. } => Some((each, expected)),
            _ => None,
        });
        assert_eq!(told, each.map(|each| (each, 2 * each)), "{line}");
        assert_eq!(reading.priorities.len(), 1);
    }
}

#[test]
fn figures_after_several_answers_are_asked_about() {
    let chart = "Vad saknar du mest här i bygden Buss varje dag Ett kafé Snabbare svar 12 7\n3";
    let reading = read(&Sheet::plain(format!("{chart}\nSlut")));
    let doubt = reading.questions.first().expect("it is asked about");
    assert_eq!(
        doubt.asks,
        Asks::NumbersWithoutLines {
            question: Some("Vad saknar du mest här i bygden".to_owned()),
            labels: ["Buss varje dag", "Ett kafé", "Snabbare svar"].map(str::to_owned).to_vec(),
            numbers: vec![12, 7, 3],
        }
    );
    assert_eq!((doubt.start, doubt.end), (0, chart.chars().count()));
}

#[test]
fn a_voice_that_ends_with_a_figure_is_no_chart() {
    for line in
        ["det är långt till akuten, över 16", "Bussen går bara kl 7", "Antal svarande 94 (orten Åsele 6)", "frågade 2019"]
    {
        let reading = read(&Sheet::plain(line));
        assert!(!asks(&reading, |asked| matches!(asked, Asks::NumbersWithoutLines { .. })), "{line}");
    }
}

#[test]
fn signups_are_counted_in_figures_and_words() {
    let signups = |line: &str| after(line).signups.map(|signups| signups.count);
    assert_eq!(signups("9 st skrev upp sig för arbetsgrupp"), Some(9));
    assert_eq!(signups("Tolv anmälde sig"), Some(12));
    assert_eq!(signups("7 ilmoittautui mukaan"), Some(7));
    assert_eq!(signups("9 bussar skrevs av"), None);
}

#[test]
fn strokes_are_counted_however_they_are_drawn() {
    for line in [
        "bussen (x4 streck)",
        "bussen x4 streck",
        "bussen x4",
        "bussen xxxx",
        "bussen ||||",
        "bussen (IIII)",
        "bussen IIII",
        "bussen (4)",
        "bussen +3",
        "bussen (3 till)",
    ] {
        let reading = read(&Sheet::plain(format!("- {line}")));
        let bus = voice(&reading, "bussen");
        assert_eq!((bus.text.as_str(), bus.support), ("bussen", 4), "{line}");
    }
    for (alone, marks) in [("||||", 4), ("+3", 3), ("(3 till)", 3)] {
        assert!(asks(&after(alone), |asked| *asked == Asks::MarkWithoutLine { marks }), "{alone}");
    }
}

#[test]
fn figures_that_belong_to_the_sentence_are_no_strokes() {
    for line in
        ["hemkörning 1 g/v", "prata om steg II", "(ungdomar + föräldrar)", "frågade 2019", "buss 31", "kl 18-20", "(2019)"]
    {
        let reading = read(&Sheet::plain(format!("- {line}")));
        assert_eq!((reading.voices[0].text.as_str(), reading.voices[0].support), (line, 1));
    }
}
