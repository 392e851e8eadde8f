//! Where ballot papers are typed in: one line of keys for each, Enter goes on to the next, and the hands never leave the
//! keys. Two people do it, each at a page of their own, and neither sees what the other typed.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    ChoiceId, Command as Any, RoundId, World,
    round::{
        self, Command, Listed, Marks, Round,
        entry::{self, Hand},
        setting::Kind,
    },
};
use serde::Deserialize;

/// So many of the papers typed last are shown.
const LAST: usize = 5;

#[derive(Template)]
#[template(path = "round/desk.html")]
struct DeskPage {
    frame: Frame,
    was: Was,
    id: RoundId,
    title: String,
    leads: bool,
    hand: &'static str,
    hint: &'static str,
    choices: Vec<Listed>,
    printed: u32,
    typed: usize,
    done: bool,
    last: Vec<(u32, String)>,
}

/// The words of the two hands in addresses.
fn hand(named: &str) -> Result<(Hand, &'static str), Problem> {
    match named {
        "first" => Ok((Hand::First, "first")),
        "second" => Ok((Hand::Second, "second")),
        _ => Err(Problem::NotFound),
    }
}

/// The paper typed before.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct After {
    after: u32,
}

/// Asks for the next paper.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, named)): Path<(RoundId, String)>,
    Query(after): Query<After>,
) -> Answer {
    let world = house.world();
    let round = super::to_type(&world, &visitor, id)?;
    let (hand, _) = hand(&named)?;
    let next = entry::next(&round, hand, after.after).map(|next| next.to_string()).unwrap_or_default();
    show(&house, &visitor, &round, &named, &Again::filled(Was::default().with("paper", next)))
}

fn show(house: &House, visitor: &Visitor, round: &Round, named: &str, again: &Again) -> Answer {
    let world = house.world();
    let (hand, named) = hand(named)?;
    let choices = round::listed(&world, round);
    let ids: Vec<ChoiceId> = choices.iter().map(|choice| choice.id).collect();
    let readings = round.papers.entries().filter_map(|(number, paper)| Some((*number, paper.by(hand)?)));
    let mut own: Vec<_> = readings.filter(|(_, reading)| reading.by.by == visitor.actor()).collect();
    own.sort_by_key(|(_, reading)| std::cmp::Reverse(reading.by.sequence));
    let page = DeskPage {
        was: again.was.clone(),
        id: round.id,
        title: round.title.clone(),
        leads: work::leads(visitor),
        hand: named,
        hint: hint(round.setting.kind()),
        printed: entry::printed(round),
        typed: round.papers.all().filter(|paper| paper.by(hand).is_some()).count(),
        done: entry::next(round, hand, 0).is_none(),
        last: own.into_iter().take(LAST).map(|(number, reading)| (number, reading.marks.line(&ids))).collect(),
        choices,
        frame: again.frame(house, visitor),
    };
    work::send(&page.frame, &page)
}

/// The key of what is typed for a ballot of a kind.
pub(super) const fn hint(kind: Kind) -> &'static str {
    match kind {
        Kind::Points => "round-keys-points-hint",
        Kind::Approvals => "round-keys-approvals-hint",
        Kind::Order => "round-keys-order-hint",
        Kind::Grades => "round-keys-grades-hint",
    }
}

/// One line of keys.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    paper: String,
    line: String,
}

/// Takes a paper, and goes on to the next.
pub(super) async fn take(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, named)): Path<(RoundId, String)>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let round = super::to_type(&world, &visitor, id)?;
    let (hand, _) = hand(&named)?;
    let paper = super::counting::whole(&house, &visitor, &form.fields.paper);
    let told = match paper.and_then(|paper| Ok((paper, read(&house, &visitor, &world, &round, &form.fields.line)?))) {
        Ok((paper, marks)) => {
            let command: Any = Command::TypeIn { id, paper, hand, marks }.into();
            house.tell(&visitor, form.key, command).await.map(|_| paper).map_err(Undone::from)
        }
        Err(undone) => Err(undone),
    };
    match told {
        Ok(paper) => page::go(format!("/rounds/{id}/entry/{named}?after={paper}")),
        Err(Undone::No(sentence)) => {
            let was = Again::typed(form.typed).was;
            show(&house, &visitor, &round, &named, &Again { was, refused: Some(sentence) })
        }
        Err(Undone::Broken(untold)) => Err(untold.with(form.typed)),
    }
}

/// Reads a line of keys.
///
/// # Errors
/// [`Undone::No`] with a sentence that says what cannot be read.
pub(super) fn read(house: &House, visitor: &Visitor, world: &World, round: &Round, line: &str) -> Result<Marks, Undone> {
    let ids: Vec<ChoiceId> = round::listed(world, round).into_iter().map(|choice| choice.id).collect();
    Marks::read(line, round.setting.kind(), &ids).map_err(|no| {
        let refusal = samskapa_domain::Refusal::from(no);
        let sentence = crate::frame::refusal::say(&house.texts, visitor.locale, &refusal);
        Untold::Refused { sentence, refusal: Box::new(refusal) }.into()
    })
}
