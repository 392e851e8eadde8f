//! Many values at once: a table file or pasted rows are read and shown before anything is kept, and what cannot be read is
//! named with its line.

use super::told;
use crate::{
    frame::{
        error::Problem,
        form::{Form, Typed, Upload},
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    notes::file,
    work,
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    GoalCardId,
    amount::Amount,
    goal_card::{Command, GoalCard, Noted, Point},
};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "goal_card/read.html")]
struct ReadPage {
    frame: Frame,
    id: GoalCardId,
    goal: String,
    /// What can be kept, as it is shown: day, number, note.
    rows: Vec<(String, String, String)>,
    /// The same as it is sent when it is to be kept.
    text: String,
    wrong: Vec<Wrong>,
}

/// A line that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wrong {
    line: usize,
    key: &'static str,
    typed: String,
}

/// Reads what was sent and shows it.
pub(super) async fn look(State(house): State<House>, visitor: Visitor, Path(id): Path<GoalCardId>, sent: Upload) -> Answer {
    let files: Vec<String> = sent.files.iter().filter_map(|sent| file::text(&sent.bytes)).collect();
    let text = [files.join("\n"), sent.field("pasted").to_owned()].join("\n");
    shown(&house, house.frame(&visitor), id, &text)
}

fn shown(house: &House, frame: Frame, id: GoalCardId, text: &str) -> Answer {
    let world = house.world();
    let card = world.goal_cards.get(&id).ok_or(Problem::NotFound)?;
    let (values, wrong) = read(text, card, house.today());
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    for value in &values {
        let row = [value.point.date.to_string(), value.point.amount.to_string(), value.note.clone()];
        writer.write_record(row).map_err(Problem::fault)?;
    }
    let kept = writer.into_inner().map_err(Problem::fault)?;
    let row = |value: &Noted| {
        (frame.date(&value.point.date), told::amount(frame.locale(), value.point.amount), value.note.clone())
    };
    let page = ReadPage {
        id,
        goal: card.aim().map(|aim| aim.goal.clone()).unwrap_or_default(),
        rows: values.iter().map(row).collect(),
        text: String::from_utf8_lossy(&kept).into_owned(),
        wrong,
        frame,
    };
    if page.wrong.is_empty() && !page.rows.is_empty() { work::send(&page.frame, &page) } else { page::show_refused(&page) }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Kept {
    text: String,
}

/// Keeps what was shown.
pub(super) async fn keep(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<GoalCardId>,
    form: Form<Kept>,
) -> Answer {
    let world = house.world();
    let card = world.goal_cards.get(&id).ok_or(Problem::NotFound)?;
    let (values, wrong) = read(&form.fields.text, card, house.today());
    if !wrong.is_empty() {
        return shown(&house, house.frame(&visitor), id, &form.fields.text);
    }
    match house.tell(&visitor, form.key, Command::Note { id, values }).await {
        Ok(_) => page::go_with_notice(&house, format!("/goal-cards/{id}"), "notice-goal-card-noted"),
        Err(Untold::Refused { sentence, .. }) => {
            shown(&house, house.frame(&visitor).refusing(sentence), id, &form.fields.text)
        }
        Err(untold) => Err(untold.with(Typed::default())),
    }
}

/// The values of a text, and its lines that are none: a day, a number and perhaps a note, apart by tabs, semicolons or
/// commas. A first line without a day is taken for headings.
fn read(text: &str, card: &GoalCard, today: Date) -> (Vec<Noted>, Vec<Wrong>) {
    let mut taken: BTreeSet<Date> = card.series().into_iter().map(|(_, noted)| noted.point.date).collect();
    let (mut values, mut wrong) = (Vec::new(), Vec::new());
    let filled = (1..).zip(text.trim_start_matches('\u{feff}').lines()).filter(|(_, line)| !line.trim().is_empty());
    for (nth, (line, row)) in filled.enumerate() {
        let cells = cells(row);
        let cell = |at: usize| cells.get(at).map_or("", |cell| cell.trim());
        let mut no = |key, typed: &str| wrong.push(Wrong { line, key, typed: typed.to_owned() });
        let Ok(date) = cell(0).parse::<Date>() else {
            let headings = nth == 0 && !cell(0).contains(|c: char| c.is_ascii_digit());
            if !headings {
                no("goal-card-line-day", cell(0));
            }
            continue;
        };
        let Ok(amount) = cell(1).parse::<Amount>() else {
            no("goal-card-line-number", cell(1));
            continue;
        };
        if date > today {
            no("goal-card-line-ahead", cell(0));
        } else if !taken.insert(date) {
            no("goal-card-line-twice", cell(0));
        } else {
            values.push(Noted { point: Point { date, amount }, note: cell(2).to_owned() });
        }
    }
    (values, wrong)
}

/// The cells of a line. A comma parts them only where nothing else does: it may be that of a number.
fn cells(row: &str) -> Vec<String> {
    let sign = if row.contains('\t') {
        b'\t'
    } else if row.contains(';') {
        b';'
    } else {
        b','
    };
    let reader = csv::ReaderBuilder::new().delimiter(sign).has_headers(false).flexible(true).from_reader(row.as_bytes());
    let first = reader.into_records().map_while(Result::ok).next();
    first.map(|record| record.iter().map(str::to_owned).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::cells;

    #[test]
    fn a_comma_parts_cells_only_where_nothing_else_does() {
        assert_eq!(cells("2026-01-31;12,5;ur planeringen"), ["2026-01-31", "12,5", "ur planeringen"]);
        assert_eq!(cells("2026-01-31\t12,5"), ["2026-01-31", "12,5"]);
        assert_eq!(cells("2026-01-31,12.5,\"ett, två\""), ["2026-01-31", "12.5", "ett, två"]);
    }
}
