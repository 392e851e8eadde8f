//! The board: what is planned, what runs, what is studied, what was kept, and what was given up and is honoured
//! for what it taught.

use super::{
    learnt::{Learnt, days, median},
    look,
};
use crate::{
    frame::{
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{Paging, Turn},
};
use askama::Template;
use axum::extract::{Query, State as Shared};
use jiff::civil::Date;
use samskapa_domain::{
    World,
    trial::{State, Trial},
};

#[derive(Template)]
#[template(path = "trial/board.html")]
struct Board {
    frame: Frame,
    leads: bool,
    columns: Vec<Column>,
    lessons: Vec<Card>,
    given_up: usize,
    learnt: Option<Learnt>,
    paging: Paging,
}

/// One column: how many trials it has, how long they take, and those of them that stand on this page.
struct Column {
    title: &'static str,
    none: &'static str,
    count: usize,
    cards: Vec<Card>,
    median: Option<i32>,
}

/// One trial on the board.
struct Card {
    path: String,
    title: String,
    place: String,
    question: String,
    state: String,
    look: &'static str,
    from: Date,
    to: Date,
    late: bool,
    learning: Option<String>,
}

pub(super) async fn board(Shared(house): Shared<House>, visitor: Visitor, Query(turn): Query<Turn>) -> Answer {
    let (world, today, zone) = (house.world(), house.today(), &house.settings.zone);
    let mut trials: Vec<&Trial> = world.trials.all().rev().collect();
    // What goes on comes before what is done, so that it stands on the first page.
    trials.sort_by_key(|trial| !matches!(trial.state(), State::Planned | State::Running | State::Studied));
    let (here, paging) = Paging::of(trials, turn);
    let cards = |states: &[State]| -> Vec<Card> {
        here.iter().filter(|trial| states.contains(&trial.state())).map(|trial| card(&world, trial, today)).collect()
    };
    let column = |title, none, states: &[State]| {
        let trials = world.trials.all().filter(|trial| states.contains(&trial.state()));
        let days: Vec<i32> = trials.map(|trial| days(trial, today, zone)).collect();
        Column { title, none, count: days.len(), cards: cards(states), median: median(days) }
    };
    let columns = vec![
        column("trial-column-planned", "trial-column-planned-none", &[State::Planned]),
        column("trial-column-running", "trial-column-running-none", &[State::Running]),
        column("trial-column-studied", "trial-column-studied-none", &[State::Studied]),
        column("trial-column-kept", "trial-column-kept-none", &[State::Adopted, State::Adapted]),
    ];
    page::show(&Board {
        leads: crate::work::leads(&visitor),
        learnt: Learnt::of(&world, zone),
        frame: house.frame(&visitor),
        columns,
        lessons: cards(&[State::Abandoned]),
        given_up: world.trials.all().filter(|trial| trial.state() == State::Abandoned).count(),
        paging,
    })
}

fn card(world: &World, trial: &Trial, today: Date) -> Card {
    let (design, state) = (&trial.design, trial.state());
    Card {
        path: format!("/trials/{}", trial.id),
        title: design.title.clone(),
        place: world.places.get(&design.place).map(|place| place.name.clone()).unwrap_or_default(),
        question: design.question.clone(),
        state: terms::key("trial-state", &state),
        look: look(state),
        from: design.from,
        to: design.to,
        late: match state {
            State::Planned => design.from < today,
            State::Running => design.to < today,
            _ => false,
        },
        learning: trial.study().map(|study| study.learning.clone()),
    }
}
