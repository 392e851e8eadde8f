//! Having sheets printed: which sort, for which table, how many, how large.

use super::{desk, reading};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        locale::Locale,
        page::{Answer, go_with_notice},
        visitor::Visitor,
    },
    house::{House, Untold},
};
use axum::extract::{Path, State};
use samskapa_domain::{
    MeetingId, RoundId, SheetId, World, round,
    sheet::{Command, Kind, Order, Print},
};
use samskapa_scan::{Plan, layout};
use serde::Deserialize;

/// Boxes for each need on a dot sheet: two rows of them.
const STICKERS: u16 = 26;
/// Lines of a table sheet, unless somebody wants more.
const LINES: u16 = 10;

/// The form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    kind: String,
    table: String,
    question: String,
    lines: String,
    copies: String,
    large: Option<String>,
    language: String,
}

/// Prints, and goes back to the desk where the print lies.
pub(super) async fn issue(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let order = order(&world, id, form.key.into(), &form.fields, visitor.locale);
    match house.tell(&visitor, form.key, Command::Issue(Box::new(order))).await {
        Ok(_) => go_with_notice(&house, format!("/meetings/{id}/scans#printed"), "notice-sheet-issued"),
        Err(Untold::Refused { sentence, .. }) => desk::refused(&house, &visitor, id, &sentence).await,
        Err(untold) => Err(untold.with(form.typed)),
    }
}

/// The open round of a meeting.
pub(super) fn open_round(world: &World, meeting: MeetingId) -> Option<RoundId> {
    let mut open = world.rounds.all().filter(|round| round.meeting == Some(meeting) && round.closed.is_none());
    open.next_back().map(|round| round.id)
}

/// How a table sheet with so many lines in normal print is laid out.
pub fn table_print(lines: u16) -> Print {
    print_of(Plan::table(lines, false))
}

fn print_of(plan: Plan) -> Print {
    Print {
        version: layout::VERSION,
        large: plan.large,
        rows: plan.rows,
        columns: plan.columns,
        text_lines: plan.text_lines,
        pages: plan.pages(),
    }
}

fn order(world: &World, meeting: MeetingId, id: SheetId, fields: &Fields, locale: Locale) -> Order {
    let large = fields.large.is_some();
    let kind = match fields.kind.as_str() {
        "dots" => Kind::Dots,
        "ballot" => Kind::Ballot,
        _ => Kind::Table,
    };
    let round = if kind == Kind::Table { None } else { open_round(world, meeting) };
    let needs: Vec<usize> = round
        .map(|round| round::needs(world, round))
        .unwrap_or_default()
        .iter()
        .filter_map(|need| world.needs.get(need))
        .map(|need| need.title.chars().count())
        .collect();
    let (rows, longest) = (u16::try_from(needs.len()).unwrap_or(u16::MAX), needs.into_iter().max().unwrap_or(0));
    let dots_each = round.and_then(|round| world.rounds.get(&round)).map_or(1, |round| round.dots_each);
    let plan = match kind {
        Kind::Table => Plan::table(fields.lines.trim().parse().unwrap_or(LINES).clamp(1, 60), large),
        Kind::Dots => Plan::dots(rows, STICKERS, longest, large),
        Kind::Ballot => Plan::ballot(rows, u16::try_from(dots_each).unwrap_or(u16::MAX), longest, large),
    };
    let meeting_questions = world.meetings.get(&meeting).map(|meeting| meeting.questions.as_slice()).unwrap_or_default();
    let question = fields.question.parse().ok().and_then(|nth: usize| meeting_questions.get(nth).cloned());
    let language = Locale::from_tag(&fields.language).unwrap_or(locale);
    let print = print_of(plan);
    debug_assert_eq!(reading::plan(kind, print), plan, "a sheet is read as it was laid out");
    Order {
        id,
        kind,
        meeting,
        round,
        table: Some(fields.table.clone()),
        question: question.filter(|_| kind == Kind::Table),
        language: language.tag().to_owned(),
        print,
        copies: fields.copies.trim().parse().unwrap_or(1),
    }
}
