//! The list of voices as a table file, with the same filters and the same care: who may not read the words on
//! the page does not get them here either.

use super::{
    list::{Row, row},
    sieve::Sieve,
};
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need::is_open_to,
};
use axum::{
    extract::{Query, State},
    http::{HeaderValue, header},
    response::IntoResponse,
};
use samskapa_domain::{VoiceId, World, voice};

/// Sends the table.
pub(super) async fn send(State(house): State<House>, visitor: Visitor, Query(sieve): Query<Sieve>) -> Answer {
    let world = house.world();
    let frame = house.frame(&visitor);
    let leads = visitor.person.is_some();
    let today = house.today();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heads = [
        "words",
        "kind",
        "place",
        "meeting",
        "date",
        "table",
        "setting",
        "support",
        "standing",
        "needs",
        "due",
        "translation",
    ];
    writer
        .write_record(heads.map(|head| safe(&frame.t(["voice-col-", head].concat()).to_string())))
        .map_err(Problem::fault)?;
    for voice in sieve.sift(&world, today, leads) {
        let cells = cells(&frame, &world, &row(&world, &frame, voice, today, leads));
        writer.write_record(cells.map(|cell| safe(&cell))).map_err(Problem::fault)?;
    }
    let table = writer.into_inner().map_err(Problem::fault)?;
    // The mark at the head tells spreadsheets that å, ä and ö are UTF-8.
    let bytes = [b"\xef\xbb\xbf".as_slice(), &table].concat();
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    let name = HeaderValue::from_static("attachment; filename=\"voices.csv\"");
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], bytes).into_response())
}

fn cells(frame: &Frame, world: &World, row: &Row) -> [String; 12] {
    let (title, date) = row.meeting.as_ref().map(|(_, title, date)| (title.clone(), date.to_string())).unwrap_or_default();
    [
        row.words.clone(),
        frame.t(row.kind.as_str()).to_string(),
        row.place.clone(),
        title,
        date,
        row.table.clone().unwrap_or_default(),
        row.setting.clone().unwrap_or_default(),
        row.support.to_string(),
        frame.t(row.standing.as_str()).to_string(),
        needs(frame, world, row.id),
        row.due.map(|(date, _)| date.to_string()).unwrap_or_default(),
        // Who made it stands in the same cell, so that it goes along wherever the words are copied to.
        row.translation.as_ref().map(|one| format!("{} ({})", one.words, frame.t(one.made))).unwrap_or_default(),
    ]
}

/// The needs it is part of, as far as the reader may read of them.
fn needs(frame: &Frame, world: &World, voice: VoiceId) -> String {
    let needs = voice::needs(world, voice).filter_map(|need| world.needs.get(&need));
    let titles: Vec<&str> = needs.filter(|need| is_open_to(frame, world, need)).map(|need| need.title.as_str()).collect();
    titles.join("; ")
}

/// A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it.
fn safe(cell: &str) -> String {
    let dangerous = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if dangerous { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn nothing_that_somebody_said_runs_as_a_formula() {
        for said in ["=HYPERLINK(\"x\")", "+46", "-2+3", "@SUM(A1)", "\t=1"] {
            assert_eq!(safe(said), format!("'{said}"));
        }
        assert_eq!(safe("bussen = viktig"), "bussen = viktig");
    }
}
