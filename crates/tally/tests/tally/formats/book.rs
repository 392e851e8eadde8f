//! Ballots in workbooks: archives made here, entry by entry.

use super::told;
use samskapa_tally::format::{
    Fault,
    table::{Mapping, Told, sheets},
};

/// An archive whose entries are stored as they are.
fn archive(entries: &[(&str, &str)]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    let count = u16::try_from(entries.len()).unwrap();
    for (name, text) in entries {
        let size = u32::try_from(text.len()).unwrap().to_le_bytes();
        let mut head = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        head.extend(check(text.as_bytes()).to_le_bytes());
        head.extend(size);
        head.extend(size);
        head.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        head.extend([0, 0]);
        list.extend(b"PK\x01\x02\x14\0");
        list.extend(&head);
        list.extend([0; 10]);
        list.extend(u32::try_from(out.len()).unwrap().to_le_bytes());
        list.extend(name.as_bytes());
        out.extend(b"PK\x03\x04");
        out.extend(&head);
        out.extend(name.as_bytes());
        out.extend(text.as_bytes());
    }
    let (at, size) = (u32::try_from(out.len()).unwrap(), u32::try_from(list.len()).unwrap());
    out.extend(&list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(size.to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0, 0]);
    out
}

/// The checksum of archives (CRC-32).
fn check(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
    })
}

fn excel(rows: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    archive(&[
        (
            "[Content_Types].xml",
            &format!(
                "<Types xmlns=\"{package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            &format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Votes\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/worksheets/sheet1.xml", &format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>")),
    ])
}

fn open_document(rows: &str) -> Vec<u8> {
    let name = "urn:oasis:names:tc:opendocument:xmlns";
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", &format!("<manifest:manifest xmlns:manifest=\"{name}:manifest:1.0\"/>")),
        (
            "content.xml",
            &format!(
                "<office:document-content xmlns:office=\"{name}:office:1.0\" xmlns:table=\"{name}:table:1.0\" xmlns:text=\"{name}:text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"Votes\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
            ),
        ),
    ])
}

fn read(bytes: &[u8]) -> Vec<String> {
    let sheets = sheets(bytes).unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!((sheets.len(), sheets[0].name.as_str()), (1, "Votes"));
    let mapping = Mapping::guess(&sheets[0], &Told::default()).unwrap();
    told(&mapping.preview(&sheets[0], None).unwrap().whole().unwrap().election)
}

#[test]
fn an_excel_workbook_is_a_table() {
    let word = |cell: &str, word: &str| format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t>{word}</t></is></c>");
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"3\"><c r=\"A3\"><v>60</v></c></row><row r=\"4\"><c r=\"B4\"><v>80</v></c></row>",
        word("A1", "Oak"),
        word("B1", "Ash")
    );
    assert_eq!(read(&excel(&rows)), ["1: Oak=60", "1: Ash=80"]);
}

#[test]
fn an_open_document_may_say_that_cells_repeat() {
    let cell =
        |word: &str| format!("<table:table-cell office:value-type=\"string\"><text:p>{word}</text:p></table:table-cell>");
    let rows = format!(
        "<table:table-row>{}{}<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row>",
        cell("Oak"),
        cell("Ash")
    );
    assert_eq!(read(&open_document(&rows)), ["1: Oak=0 Ash=0", "1: Oak=0 Ash=0"]);
}

#[test]
fn what_cannot_be_opened_says_what_to_do_instead() {
    for bytes in [archive(&[("word/document.xml", "<x/>")]), b"PK\x03\x04rest".to_vec(), excel("<row r=\"1\"><c r=\"A1\"")] {
        match sheets(&bytes) {
            Err(fault @ Fault::Book { .. }) => assert!(fault.to_string().contains("CSV")),
            Err(Fault::Empty) => {}
            other => panic!("{other:?}"),
        }
    }
}
