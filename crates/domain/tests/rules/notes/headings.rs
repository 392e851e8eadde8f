//! What stands above what was said: the meeting's title and day, tables and groups, and the questions that were asked.

use super::{asks, texts, voice};
use samskapa_domain::notes::{Asks, Reading, Sheet, read};

/// A line that stands above an item of a list.
fn above(line: &str) -> Reading {
    read(&Sheet::plain(format!("{line}\n- bussen går för sent")))
}

fn asked(reading: &Reading) -> Vec<&str> {
    reading.asked.iter().map(|span| span.text.as_str()).collect()
}

#[test]
fn tables_and_groups_are_known_in_five_languages() {
    for (line, table, setting, said) in [
        ("BORD 1", "BORD 1", None, [].as_slice()),
        ("Bord 3  (unga + föräldrar)", "Bord 3", Some("unga + föräldrar"), &[]),
        ("Gruppe A (pensionister)", "Gruppe A", Some("pensionister"), &[]),
        ("Gr 2: buss / fergen", "Gr 2", None, &["buss", "fergen"]),
        ("R1: Bussi ei kulje.", "R1", None, &["Bussi ei kulje."]),
        ("Ryhmä 2 – nuoret", "Ryhmä 2", Some("nuoret"), &[]),
        ("Table 4:", "Table 4", None, &[]),
    ] {
        let reading = above(line);
        assert_eq!(texts(&reading), [said, &["bussen går för sent"]].concat(), "{line}");
        for voice in &reading.voices {
            assert_eq!((voice.table.as_deref(), voice.setting.as_deref()), (Some(table), setting), "{line}");
        }
    }
}

#[test]
fn a_sentence_about_a_group_is_no_heading() {
    for line in ["Grupp 3 tycker att bussen ska gå", "Grupp i byn", "bordet var fullt", "Gruppearbeid 1 a) Utfordringer"] {
        assert_eq!(voice(&above(line), "för sent").table, None, "{line}");
    }
    let without_number = |line: &str| asks(&above(line), |asked| matches!(asked, Asks::TableWithoutNumber { .. }));
    assert!(without_number("BORD"));
    assert!(!without_number("bordsservering"));
}

#[test]
fn several_groups_on_a_line_are_told_apart() {
    let reading = read(&Sheet::plain("Gr 1: skolen, kafé. Gr 2: bussen. Gr 3: kor"));
    let said: Vec<_> =
        reading.voices.iter().map(|voice| (voice.table.as_deref().unwrap_or_default(), voice.text.as_str())).collect();
    assert_eq!(said, [("Gr 1", "skolen"), ("Gr 1", "kafé"), ("Gr 2", "bussen."), ("Gr 3", "kor")]);
}

#[test]
fn the_meetings_questions_are_not_voices() {
    for line in [
        "Fråga 1: Vad är viktigt?",
        "Spørgsmål 2: Hvad hindrer?",
        "Gruppearbeid 2 – tiltak",
        "Hinder",
        "Muligheter:",
        "Kysymys 1. Mitä?",
        "Hvad er vigtigt for dig?",
    ] {
        // Where a list has begun, its length tells nothing of a line any more.
        let reading = read(&Sheet::plain(format!("- ingen läkare\n{line}\nbussen saknas på kvällen")));
        assert_eq!(asked(&reading), [line]);
        assert_eq!(texts(&reading), ["ingen läkare", "bussen saknas på kvällen"], "{line}");
    }
    let slip = read(&Sheet::plain("- ingen läkare\nLapp 1: bussen"));
    assert_eq!((asked(&slip), texts(&slip)), (vec![], vec!["ingen läkare", "bussen"]));
    let complaint = read(&Sheet::plain("- ingen läkare\nBussen går aldrig, eller?"));
    assert_eq!((asked(&complaint), texts(&complaint)), (vec![], vec!["ingen läkare", "Bussen går aldrig, eller?"]));
}

#[test]
fn the_first_line_gives_title_place_and_day() {
    for (line, place, day) in [
        ("Medborgardialog ”Dialog och våfflor” – Granby bygdegård, onsdag 9 mars, kl 18", "Granby bygdegård", "9 mars"),
        ("BORGERMØDE – Sundhed i Østby – afholdt på medborgerhuset, 3. april", "medborgerhuset", "3. april"),
        ("Dialogmøte om helse – grendehuset 4. mai", "grendehuset", "4. mai"),
        ("Asukasilta, sote, kylätalo 14.3. (muistiinpanot)", "kylätalo", "14.3."),
        ("Minnesanteckningar möte 2, Granby, torsd 18 jan. Röda skolan.", "Röda skolan", "18 jan"),
    ] {
        let meeting = above(line).meeting;
        assert_eq!(meeting.title.map(|span| span.text).as_deref(), Some(line));
        assert_eq!(meeting.place.map(|span| span.text).as_deref(), Some(place), "{line}");
        assert_eq!(meeting.date.map(|span| span.text).as_deref(), Some(day), "{line}");
    }
    assert_eq!(above("bussen går aldrig").meeting.title, None);
}

#[test]
fn days_are_found_as_people_write_them() {
    for (line, day, full) in [
        ("torsdag 7 november, kl 18-20", "7 november", None),
        ("afholdt 28. februar", "28. februar", None),
        ("kylätalo 12.3. klo 18", "12.3.", None),
        ("Nästa möte 22/2 kl 18.30", "22/2", None),
        ("2021-11-19", "2021-11-19", Some("2021-11-19")),
        ("den 3 mars 2027.", "3 mars 2027", Some("2027-03-03")),
        ("torsd 18 jan.", "18 jan", None),
        ("5. maaliskuuta 2027", "5. maaliskuuta 2027", Some("2027-03-05")),
    ] {
        let meeting = above(line).meeting;
        assert_eq!(meeting.date.map(|span| span.text).as_deref(), Some(day), "{line}");
        assert_eq!(meeting.day.as_deref(), full, "{line}");
    }
}

#[test]
fn times_and_amounts_are_no_days() {
    for line in
        ["kl 18.30-20.00", "Sista turen 15.10", "hemkörning 1 g/v", "14 st på en vecka", "31 februar", "före jul", "16 mil"]
    {
        let meeting = above(&format!("Öppet möte, {line}")).meeting;
        assert!(meeting.title.is_some());
        assert_eq!((meeting.date, meeting.day), (None, None), "{line}");
    }
}
