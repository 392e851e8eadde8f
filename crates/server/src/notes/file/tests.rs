//! What is promised of files: each kind is read, and each bad one gets its own sentence.

use std::io::{Cursor, Write};

use samskapa_domain::notes::Sheet;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{LARGEST, Unreadable, open};

fn packed(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        archive.start_file(*name, SimpleFileOptions::default()).expect("an archive in memory takes entries");
        archive.write_all(bytes).expect("an archive in memory takes bytes");
    }
    archive.finish().expect("an archive in memory can be closed").into_inner()
}

fn workbook(rows: &str) -> Vec<u8> {
    packed(&[
        (
            "[Content_Types].xml",
            br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>"#,
        ),
        (
            "_rels/.rels",
            br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Bygdegården" sheetId="1" r:id="r1"/></sheets></workbook>"#.as_bytes(),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#).as_bytes(),
        ),
    ])
}

fn text_cell(place: &str, words: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>"#)
}

fn word(body: &str) -> Vec<u8> {
    let xml = format!(r#"<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#);
    packed(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", xml.as_bytes())])
}

fn paragraph(words: &str) -> String {
    format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")
}

fn pdf(contents: &str) -> Vec<u8> {
    let parts = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{contents}\nendstream", contents.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, part) in (1..).zip(&parts) {
        places.push(file.len());
        file.extend_from_slice(format!("{number} 0 obj\n{part}\nendobj\n").as_bytes());
    }
    let table = file.len();
    file.extend_from_slice(b"xref\n0 6\n0000000000 65535 f \n");
    for place in places {
        file.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
    }
    file.extend_from_slice(format!("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").as_bytes());
    file
}

fn only(sheets: Result<Vec<Sheet>, Unreadable>) -> Sheet {
    let mut sheets = sheets.expect("this file can be read");
    assert_eq!(sheets.len(), 1, "{sheets:?}");
    sheets.remove(0)
}

fn cells(sheet: &Sheet) -> Vec<Vec<String>> {
    let letters: Vec<char> = sheet.text.chars().collect();
    sheet
        .rows
        .iter()
        .map(|row| row.cells.iter().map(|cell| letters[cell.start..cell.end].iter().collect()).collect())
        .collect()
}

/// Bytes without order, the same on every run.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    };
    let mut bytes: Vec<u8> = std::iter::repeat_with(&mut next).take(length / 8).flatten().collect();
    bytes[0] = 0x17;
    bytes
}

#[test]
fn text_of_every_age_is_read() {
    let words = "Bord 1\n- Lång väg till affären, säger Åke";
    let mut utf_16: Vec<u8> = vec![0xff, 0xfe];
    utf_16.extend(words.encode_utf16().flat_map(u16::to_le_bytes));
    let bare_utf_16: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let windows: Vec<u8> = words
        .replace('\n', "\r\n")
        .chars()
        .map(|letter| u8::try_from(u32::from(letter)).expect("a Western letter"))
        .collect();
    let apart = words.replace('å', "a\u{30a}").replace('ä', "a\u{308}").replace('Å', "A\u{30a}");
    for bytes in [
        words.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", words.as_bytes()].concat(),
        utf_16,
        bare_utf_16,
        windows,
        apart.into_bytes(),
    ] {
        assert_eq!(only(open("anteckningar.txt", &bytes)), Sheet::plain(words));
    }
}

#[test]
fn separated_values_are_a_table_whatever_separates_them() {
    for (sign, text) in [
        (";", "Fråga;Svar\nVad saknas?;\"Buss; och skola\"\nVad är bra?;\"Två\nrader\"\n"),
        (",", "Fråga,Svar\nVad saknas?,\"Buss; och skola\"\nVad är bra?,\"Två\nrader\"\n"),
        ("\t", "Fråga\tSvar\nVad saknas?\tBuss; och skola\nVad är bra?\t\"Två\nrader\"\n"),
        ("sep=", "sep=;\nFråga;Svar\nVad saknas?;Buss; och skola\n"),
    ] {
        let sheet = only(open("svar.txt", text.as_bytes()));
        let read = cells(&sheet);
        assert_eq!(read[0], ["Fråga", "Svar"], "{sign}");
        if sign != "sep=" {
            assert_eq!(read[1], ["Vad saknas?", "Buss; och skola"], "{sign}");
            assert_eq!(read[2], ["Vad är bra?", "Två\nrader"], "{sign}");
        }
    }
}

#[test]
fn notes_with_commas_are_no_table() {
    for text in [
        "buss, skola\nvård, omsorg\nkafé, bio",
        "Närvarande: Eva, Rut\n- bussen; vägen\n- skolan; kaféet\nSlut",
        "en rad utan något",
    ] {
        assert!(only(open("lista.csv", text.as_bytes())).rows.is_empty(), "{text}");
    }
}

#[test]
fn a_workbook_keeps_the_numbers_of_its_rows() {
    let rows = format!(
        r#"<row r="2">{}{}</row><row r="5">{}<c r="B5"><v>4</v></c></row>"#,
        text_cell("A2", "Förslag"),
        text_cell("B2", "Röster"),
        text_cell("A5", "Bänk vid bäcken")
    );
    let sheet = only(open("bok.xlsx", &workbook(&rows)));
    assert_eq!(sheet.name.as_deref(), Some("Bygdegården"));
    assert_eq!(sheet.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 5]);
    assert_eq!(cells(&sheet), [["Förslag", "Röster"], ["Bänk vid bäcken", "4"]]);
}

#[test]
fn a_cell_in_the_last_corner_costs_no_more_than_itself() {
    let rows = format!(
        r#"<row r="1">{}</row><row r="1048576">{}</row>"#,
        text_cell("A1", "först"),
        text_cell("XFD1048576", "sist")
    );
    let sheet = only(open("hörn.xlsx", &workbook(&rows)));
    assert_eq!(sheet.rows.last().map(|row| row.number), Some(1_048_576));
    assert_eq!(sheet.rows.last().and_then(|row| row.cells.last()).map(|cell| cell.column), Some(16_384));
}

#[test]
fn a_column_of_a_workbook_is_lines() {
    let rows = format!(r#"<row r="1">{}</row><row r="3">{}</row>"#, text_cell("A1", "Bord 1"), text_cell("A3", "- bussen"));
    let sheet = only(open("spalt.xlsx", &workbook(&rows)));
    assert_eq!((sheet.text.as_str(), sheet.rows.len()), ("Bord 1\n\n- bussen", 0));
}

#[test]
fn a_word_document_gives_lines_lists_and_tables() {
    let item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>bussen </w:t></w:r><w:r><w:t>&amp; tåget</w:t></w:r></w:p>";
    let gone = "<w:p><w:del><w:r><w:delText>borta</w:delText></w:r></w:del><w:r><w:t>kvar</w:t></w:r></w:p>";
    let row =
        |left: &str, right: &str| format!("<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>", paragraph(left), paragraph(right));
    let table = format!("<w:tbl>{}{}</w:tbl>", row("Fråga", "Svar"), row("Vad saknas?", "En bänk"));
    let body = format!("{}{item}{gone}{}{table}", paragraph("BORD 1"), paragraph("Enkäten"));
    let sheets = open("anteckningar.docx", &word(&body)).expect("the document can be read");
    assert_eq!(sheets[0].text, "BORD 1\n- bussen & tåget\nkvar\nEnkäten");
    assert_eq!(sheets[1].name.as_deref(), Some("Enkäten"));
    assert_eq!(cells(&sheets[1]), [["Fråga", "Svar"], ["Vad saknas?", "En bänk"]]);
}

#[test]
fn open_documents_are_read() {
    let text = r#"<office:document-content xmlns:office="o" xmlns:text="t"><text:h>BORD 1</text:h><text:list><text:list-item><text:p>bussen<text:s/><text:span>saknas</text:span></text:p></text:list-item></text:list></office:document-content>"#;
    let odt = packed(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", text.as_bytes())]);
    assert_eq!(only(open("a.odt", &odt)).text, "BORD 1\n- bussen saknas");

    let cell = |words: &str| format!("<table:table-cell><text:p>{words}</text:p></table:table-cell>");
    let sheet = format!(
        r#"<x xmlns:table="a" xmlns:text="t"><table:table table:name="Svar"><table:table-row>{}{}</table:table-row><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row>{}{}</table:table-row></table:table></x>"#,
        cell("Fråga"),
        cell("Svar"),
        cell("Vad?"),
        cell("Buss")
    );
    let ods = packed(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", sheet.as_bytes())]);
    let sheet = only(open("a.ods", &ods));
    assert_eq!(
        (cells(&sheet), sheet.rows[1].number),
        (vec![vec!["Fråga".to_owned(), "Svar".to_owned()], vec!["Vad?".to_owned(), "Buss".to_owned()]], 1_000_002)
    );
}

#[test]
fn the_text_of_a_pdf_is_read_and_a_scanned_one_is_told() {
    let sheet =
        only(open("rapport.pdf", &pdf("BT /F1 12 Tf 72 720 Td (Antal svarande 94) Tj 0 -20 Td (Bussen saknas) Tj ET")));
    assert!(sheet.text.contains("Antal svarande 94") && sheet.text.contains("Bussen saknas"), "{}", sheet.text);
    let scanned = open("skannad.pdf", &pdf("q 595 0 0 842 0 0 cm Q"));
    assert_eq!(scanned, Err(Unreadable::Scanned { name: "skannad.pdf".into() }));
}

#[test]
fn what_a_file_is_its_content_decides() {
    assert_eq!(
        open("bok.xlsx", b"\x89PNG\r\n\x1a\n0000"),
        Err(Unreadable::Picture { name: "bok.xlsx".into(), format: "PNG" })
    );
    assert_eq!(only(open("bild.png", "BORD 1\n- bussen".as_bytes())).text, "BORD 1\n- bussen");
}

#[test]
fn each_bad_file_gets_its_own_sentence() {
    let name = || "fil".to_owned();
    assert_eq!(open("fil", b""), Err(Unreadable::Empty { name: name() }));
    assert_eq!(open("fil", b" \r\n "), Err(Unreadable::Empty { name: name() }));
    assert_eq!(open("fil", &noise(100_000)), Err(Unreadable::Noise { name: name() }));
    assert_eq!(open("fil", &vec![b'a'; LARGEST + 1]), Err(Unreadable::TooLarge { name: name(), size: 26, most: 25 }));
    assert_eq!(
        open("fil", &[b"PK\x03\x04".as_slice(), &noise(5_000)].concat()),
        Err(Unreadable::Damaged { name: name(), format: "a packed document" })
    );
    assert_eq!(
        open("fil", &[b"%PDF-1.7\n".as_slice(), &noise(5_000)].concat()),
        Err(Unreadable::Damaged { name: name(), format: "a PDF" })
    );
    assert!(matches!(open("fil", b"{\\rtf1\\ansi bussen}"), Err(Unreadable::Other { instead: "DOCX", .. })));
    assert!(matches!(open("fil", &packed(&[("a.txt", b"bussen")])), Err(Unreadable::Other { .. })));
    let broken = packed(&[("xl/workbook.xml", b"<workbook"), ("xl/worksheets/sheet1.xml", b"<<<")]);
    assert_eq!(open("fil", &broken), Err(Unreadable::Damaged { name: name(), format: "an Excel workbook" }));
    let sentence = open("C:\\mapp\\svar.xlsx", b"").map_err(|unreadable| unreadable.to_string());
    assert_eq!(
        sentence.err().as_deref(),
        Some("\"svar.xlsx\" is empty. Save the notes once more and choose the file again.")
    );
}

#[test]
fn what_swells_is_not_opened() {
    let zeros = vec![b' '; 130 * 1024 * 1024];
    let bomb = packed(&[("word/document.xml", &zeros)]);
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(open("bomb.docx", &bomb), Err(Unreadable::Swells { name: "bomb.docx".into() }));

    let xml = r#"<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>"#;
    let entities = packed(&[("word/document.xml", xml.as_bytes())]);
    assert_eq!(open("bomb.docx", &entities), Err(Unreadable::Swells { name: "bomb.docx".into() }));
}

#[test]
fn torn_files_never_bring_anything_down() {
    let rows = format!(r#"<row r="1">{}</row>"#, text_cell("A1", "bussen"));
    let whole = [workbook(&rows), word(&paragraph("bussen")), pdf("BT /F1 12 Tf (bussen saknas) Tj ET")];
    for file in whole {
        let step = (file.len() / 60).max(1);
        for cut in (0..file.len()).step_by(step) {
            let torn = open("torn", &file[..cut]);
            assert!(torn.is_err() || torn.is_ok_and(|sheets| !sheets.is_empty()));
            let mut spoilt = file.clone();
            spoilt[cut] ^= 0x55;
            let spoilt = open("spoilt", &spoilt);
            assert!(spoilt.is_err() || spoilt.is_ok_and(|sheets| !sheets.is_empty()));
        }
    }
}
