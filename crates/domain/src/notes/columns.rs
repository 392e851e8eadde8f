//! What each column of a table holds, by its heading and by what stands in it.

use std::collections::BTreeMap;
use std::ops::Range;

use super::fold::{fold, says, words};
use super::table::Record;

/// The parts a column can play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Session,
    Date,
    Question,
    Frame,
    Table,
    Kind,
    Answer,
    Voter,
    Votes,
    Tags,
    /// Colours, places on a board, times: nothing that is said.
    Other,
}

/// The words of headings, the more telling ones first.
const HEADINGS: [(Part, &[&str]); 11] = [
    (
        Part::Votes,
        &[
            " röster ",
            " antal röster ",
            " prickar ",
            " votes ",
            " likes ",
            " upvotes ",
            " stemmer ",
            " prikker ",
            " ääniä ",
            " äänet ",
            " antal prickar ",
            " poäng ",
            " klisterlappar ",
        ],
    ),
    (Part::Question, &[" question ", " fråga ", " spørgsmål ", " spørsmål ", " kysymys ", " frågeställning ", " prompt "]),
    (
        Part::Frame,
        &[
            " frame ",
            " board ",
            " ram ",
            " column name ",
            " section ",
            " sektion ",
            " kategori ",
            " kehys ",
            " list ",
            " parent ",
        ],
    ),
    (Part::Table, &[" bord ", " grupp ", " gruppe ", " ryhmä ", " pöytä ", " table ", " group ", " team "]),
    (Part::Kind, &[" type ", " typ ", " item type ", " widget ", " tyyppi "]),
    (
        Part::Answer,
        &[
            " response ",
            " responses ",
            " answer ",
            " content ",
            " text ",
            " svar ",
            " kommentar ",
            " synpunkt ",
            " innehåll ",
            " besvarelse ",
            " indhold ",
            " udsagn ",
            " innspill ",
            " innhold ",
            " vastaus ",
            " palaute ",
            " sisältö ",
            " teksti ",
            " comment ",
            " note ",
            " voice ",
            " röst ",
            " lapp ",
            " utsaga ",
            " förslag ",
            " idé ",
            " behov ",
            " vad ",
            " tema ",
            " alternativ ",
            " option ",
            " label ",
            " område ",
            " prioritering ",
            " aihe ",
        ],
    ),
    (Part::Session, &[" session ", " presentation ", " möte ", " møde ", " møte ", " tilaisuus ", " meeting ", " event "]),
    (Part::Date, &[" date ", " datum ", " dato ", " päivä ", " päivämäärä ", " dag "]),
    (
        Part::Voter,
        &[
            " voter ",
            " participant ",
            " deltagare ",
            " deltager ",
            " deltaker ",
            " osallistuja ",
            " id ",
            " respondent ",
            " vastaaja ",
            " svarande ",
            " nr ",
            " name ",
            " namn ",
            " author ",
            " user ",
            " e postadress ",
            " email ",
            " e mail ",
        ],
    ),
    (Part::Tags, &[" tags ", " taggar ", " labels ", " etiketter ", " tunnisteet ", " emner "]),
    (
        Part::Other,
        &[
            " color ",
            " colour ",
            " färg ",
            " farve ",
            " farge ",
            " väri ",
            " x ",
            " y ",
            " width ",
            " height ",
            " timestamp ",
            " tidsstämpel ",
            " time ",
            " tid ",
            " starttid ",
            " slutförandetid ",
            " created ",
            " modified ",
            " link ",
            " länk ",
            " url ",
        ],
    ),
];

/// What is known of the columns.
#[derive(Debug, Default)]
pub(super) struct Columns {
    parts: BTreeMap<Part, u32>,
    /// The columns of a form, each with its question.
    pub forms: Vec<(u32, Range<usize>)>,
    /// The headings of columns that could as well hold what people said.
    pub alike: Vec<String>,
    /// How many rows at the top are headings.
    pub header: usize,
}

impl Columns {
    /// Tells the columns of a table apart.
    pub(super) fn of(text: &str, records: &[Record]) -> Self {
        let Some(first) = records.first() else { return Self::default() };
        let headings: BTreeMap<u32, (Option<Part>, Range<usize>)> =
            first.cells.iter().map(|(column, cell)| (*column, (part_of(&text[cell.clone()]), cell.clone()))).collect();
        let known = headings.values().filter(|(part, _)| part.is_some()).count();
        let asking = headings
            .iter()
            .filter(|(_, (_, cell))| {
                text[cell.clone()].trim_end().ends_with(['?', ':']) || text[cell.clone()].trim_end().ends_with("...")
            })
            .map(|(column, _)| *column)
            .collect::<Vec<_>>();
        let has_header = known > 0 || (!asking.is_empty() && records.len() > 1);
        let mut columns = Self { header: usize::from(has_header), ..Self::default() };
        if has_header {
            for (column, (part, _)) in headings.iter().rev() {
                if let Some(part) = part.filter(|_| !asking.contains(column)) {
                    columns.parts.insert(part, *column);
                }
            }
        }
        if !columns.has(Part::Answer) {
            columns.forms =
                asking.iter().filter_map(|column| headings.get(column).map(|(_, cell)| (*column, cell.clone()))).collect();
            if columns.forms.is_empty() {
                columns.by_content(text, records, &headings);
            }
        }
        columns
    }

    /// No heading says where the answers are: the column with the longest texts has them, and if another has nearly as
    /// long ones both are named.
    fn by_content(&mut self, text: &str, records: &[Record], headings: &BTreeMap<u32, (Option<Part>, Range<usize>)>) {
        let body = &records[self.header..];
        let mut lengths: BTreeMap<u32, usize> = BTreeMap::new();
        for record in body {
            for (column, cell) in &record.cells {
                let told = self.parts.values().any(|other| other == column);
                if !told && text[cell.clone()].chars().any(char::is_alphabetic) {
                    *lengths.entry(*column).or_default() += cell.len();
                }
            }
        }
        let Some((best, most)) = lengths
            .iter()
            .max_by_key(|(column, length)| (**length, std::cmp::Reverse(**column)))
            .map(|(column, length)| (*column, *length))
        else {
            return;
        };
        self.parts.insert(Part::Answer, best);
        let near = lengths
            .iter()
            .filter(|(column, length)| **column == best || **length * 3 >= most)
            .map(|(column, _)| *column)
            .collect::<Vec<_>>();
        if near.len() > 1 {
            let name = |column: &u32| match headings.get(column) {
                Some((_, cell)) if self.header > 0 => text[cell.clone()].to_owned(),
                _ => column.to_string(),
            };
            self.alike = near.iter().map(name).collect();
        }
    }

    pub(super) fn has(&self, part: Part) -> bool {
        self.parts.contains_key(&part)
    }

    /// The cell of a row that plays a part.
    pub(super) fn cell(&self, record: &Record, part: Part) -> Option<Range<usize>> {
        record.cells.get(self.parts.get(&part)?).cloned()
    }

    /// Each answer of a row with its question, where there is one.
    pub(super) fn answers(&self, text: &str, record: &Record) -> Vec<(String, Range<usize>)> {
        if self.forms.is_empty() {
            let question = self.cell(record, Part::Question);
            let answer = self.cell(record, Part::Answer);
            return question.zip(answer).map(|(question, answer)| (text[question].to_owned(), answer)).into_iter().collect();
        }
        let answered = |(column, heading): &(u32, Range<usize>)| {
            record.cells.get(column).map(|cell| (text[heading.clone()].to_owned(), cell.clone()))
        };
        self.forms.iter().filter_map(answered).collect()
    }
}

fn part_of(heading: &str) -> Option<Part> {
    if heading.len() > 60 || words(heading).count() > 3 {
        return None;
    }
    let folded = fold(heading);
    let exact = HEADINGS.iter().find(|(_, names)| names.contains(&folded.as_str()));
    exact.or_else(|| HEADINGS.iter().find(|(_, names)| says(&folded, names))).map(|(part, _)| *part)
}
