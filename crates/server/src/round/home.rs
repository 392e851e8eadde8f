//! The ballot from home: somebody types the code of a slip, without an account, and may change the ballot with the same
//! slip until the last day. The ledger keeps neither who it was nor which slip.

use super::slate::{Slate, no_number, read};
use crate::{
    frame::{
        error::Problem,
        form::{Form, Typed},
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::{House, Untold},
    rate::Deed,
};
use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use samskapa_domain::{
    BallotId, World,
    code::{Code, NotACode},
    round::{
        self, Command, Marks, Round,
        setting::{Kind, Tier, Way},
        slip,
    },
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "round/home_code.html")]
struct AskPage {
    frame: Frame,
    typed: String,
}

#[derive(Template)]
#[template(path = "round/home.html")]
struct BallotPage {
    frame: Frame,
    code: String,
    title: String,
    how: String,
    budget: Option<u64>,
    until: Option<Date>,
    slate: Slate,
}

#[derive(Template)]
#[template(path = "round/home_done.html")]
struct DonePage {
    frame: Frame,
    title: String,
    round: samskapa_domain::RoundId,
    until: Option<Date>,
}

/// Asks for the code.
pub(super) async fn ask(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&AskPage { frame: house.frame(&visitor), typed: String::new() })
}

/// The code of a slip.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    code: String,
}

/// The open round of a slip, and the slip's ballot; or the page that says what is wrong with the code.
fn found<'a>(
    house: &House,
    visitor: &Visitor,
    world: &'a World,
    typed: &str,
) -> Result<Result<(&'a Round, BallotId, Code), Answer>, Problem> {
    house.rates.take(Deed::Code, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let no = |key: &str| {
        let frame = house.frame(visitor);
        let sentence = frame.t(key).to_string();
        let typed = typed.trim().chars().take(20).collect();
        page::show_refused(&AskPage { frame: frame.refusing(sentence), typed })
    };
    let code = match typed.parse::<Code>() {
        Ok(code) => code,
        Err(NotACode::Length(_)) => return Ok(Err(no("code-wrong-length"))),
        Err(NotACode::Character(_)) => return Ok(Err(no("code-wrong-character"))),
        Err(NotACode::Check) => return Ok(Err(no("code-wrong-check"))),
    };
    let from_home = world.rounds.all().filter(|round| round.setting.ways.contains(&Way::Home) && !round.slips.is_empty());
    let ours = from_home.map(|round| (round, slip::ballot(round.id, &code))).find(|(round, ballot)| round.slips.has(ballot));
    Ok(match ours {
        None => Err(no("round-home-unknown")),
        Some((round, _)) if round.closed.is_some() => Err(no("round-home-closed")),
        Some((round, _)) if round.setting.until.is_some_and(|until| house.today() > until) => Err(no("round-home-over")),
        Some((round, ballot)) => Ok((round, ballot, code)),
    })
}

/// Shows the ballot of a slip.
pub(super) async fn open(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let world = house.world();
    match found(&house, &visitor, &world, &form.fields.code)? {
        Ok((round, ballot, code)) => {
            let cast = round.ballots.get(&ballot).map(|ballot| &ballot.marks);
            let slate = Slate::of(&world, round, cast);
            page::show_once(&ballot_page(house.frame(&visitor), round, &code, slate))
        }
        Err(answer) => answer,
    }
}

fn ballot_page(frame: Frame, round: &Round, code: &Code, slate: Slate) -> BallotPage {
    BallotPage {
        code: code.to_string(),
        title: round.title.clone(),
        how: slate.how(&frame).to_string(),
        budget: round.setting.budget,
        until: round.setting.until,
        slate,
        frame,
    }
}

/// Takes the ballot.
pub(super) async fn cast(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let world = house.world();
    let (round, ballot, code) = match found(&house, &visitor, &world, &form.fields.code)? {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let again = |sentence: String| {
        let mut slate = Slate::of(&world, round, None);
        slate.filled_in(&form.typed);
        page::show_refused(&ballot_page(house.frame(&visitor).refusing(sentence), round, &code, slate))
    };
    let marks: Marks = match read(&world, round, &form.typed) {
        Ok(marks) => marks,
        Err(typed) => return again(no_number(&house, &house.frame(&visitor), &typed)),
    };
    let command = Command::Vote { id: round.id, ballot, tier: Tier::Slip, marks };
    match house.tell_as(round::SEAT, &visitor, form.key, command).await {
        Ok(_) => page::show_once(&DonePage {
            frame: house.frame(&visitor),
            title: round.title.clone(),
            round: round.id,
            until: round.setting.until,
        }),
        Err(Untold::Refused { sentence, .. }) => again(sentence),
        Err(untold) => Err(untold.with(Typed::default())),
    }
}
