//! Slips with codes for ballots from home. The codes are drawn, shown once to be printed, and kept nowhere: the house keeps
//! the names of the ballots that belong to them.

use super::papers::{Fields, round};
use crate::{
    capture::own_address,
    frame::{
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work::{self, Again, Choice, Was},
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::HeaderMap,
};
use jiff::civil::Date;
use samskapa_domain::{
    RoundId,
    code::Code,
    round::{Command, Refusal, Round, entry::MOST_PRINTED, slip},
};
use samskapa_ledger::Error;

/// So many slips are printed at once: drawing a code is slow on purpose.
const AT_ONCE: u32 = 400;

#[derive(Template)]
#[template(path = "round/slips.html")]
struct SlipsPage {
    frame: Frame,
    was: Was,
    id: RoundId,
    title: String,
    places: Vec<Choice>,
    printed: usize,
}

#[derive(Template)]
#[template(path = "round/codes.html")]
struct CodesPage {
    frame: Frame,
    id: RoundId,
    title: String,
    codes: Vec<String>,
    address: String,
    until: Option<Date>,
}

/// Asks.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<RoundId>) -> Answer {
    let world = house.world();
    let round = round(&world, id)?;
    let was = Was::default().with("count", "40").with("place", round.place.to_string());
    show(&house, &visitor, round, &Again::filled(was))
}

fn show(house: &House, visitor: &Visitor, round: &Round, again: &Again) -> Answer {
    let world = house.world();
    let frame = again.frame(house, visitor);
    let page = SlipsPage {
        was: again.was.clone(),
        id: round.id,
        title: round.title.clone(),
        places: work::places(&world, frame.locale()),
        printed: round.slips.len(),
        frame,
    };
    work::send(&page.frame, &page)
}

/// Draws the codes and shows them, to be printed at once.
pub(super) async fn print(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<RoundId>,
    headers: HeaderMap,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let round = round(&world, id)?;
    let refused = |sentence: String| {
        let was = Again::typed(form.typed.clone()).was;
        show(&house, &visitor, round, &Again { was, refused: Some(sentence) })
    };
    let count = match super::counting::whole(&house, &visitor, &form.fields.count) {
        Ok(count) if (1..=AT_ONCE).contains(&count) => count,
        Ok(papers) => {
            let no = Refusal::HowMany { papers, most: AT_ONCE.min(MOST_PRINTED) };
            return refused(crate::frame::refusal::say(&house.texts, visitor.locale, &samskapa_domain::Refusal::from(no)));
        }
        Err(work::Undone::No(sentence)) => return refused(sentence),
        Err(work::Undone::Broken(untold)) => return Err(untold.with(form.typed.clone())),
    };
    let codes: Vec<Code> = (0..count).map(|_| Ok(Code::from_chance(&house.chance.draw()?))).collect::<Result<_, Error>>()?;
    let ballots = codes.iter().map(|code| slip::ballot(id, code)).collect();
    let command = Command::PrintSlips { id, ballots, place: form.fields.place };
    match work::tell(&house, &visitor, form.key, Ok(command)).await {
        Ok(done) if done.replayed => refused(house.frame(&visitor).t("round-slips-gone").to_string()),
        Ok(_) => page::show_once(&CodesPage {
            id,
            title: round.title.clone(),
            codes: codes.iter().map(ToString::to_string).collect(),
            address: own_address(&house, &headers),
            until: round.setting.until,
            frame: house.frame(&visitor),
        }),
        Err(work::Undone::No(sentence)) => refused(sentence),
        Err(work::Undone::Broken(untold)) => Err(untold.with(form.typed.clone())),
    }
}
