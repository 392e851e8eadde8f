//! How well everybody can use the pages: what was tested last, what falls short, what the law says, how to get it in
//! another way, and a form for whoever is hindered. The law asks for such a statement (EU 2016/2102, article 7).

mod last_run;
mod laws;

use crate::{
    feedback,
    frame::{
        door::Doors,
        error::Problem,
        locale::Locale,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
};
use askama::Template;
use axum::extract::State;
use last_run::LastRun;
use laws::Law;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/accessibility", Right::Anyone, show)
}

#[derive(Template)]
#[template(path = "accessibility/page.html")]
struct StatementPage {
    frame: Frame,
    run: LastRun,
    languages: String,
    laws: Vec<&'static Law>,
    typed: feedback::Fields,
    waiting: Option<usize>,
}

async fn show(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&filled(&house, house.frame(&visitor), feedback::Fields::default())?)
}

/// The page again, with what was typed and why it was not taken.
pub(crate) fn refusing(house: &House, visitor: &Visitor, sentence: String, typed: feedback::Fields) -> Answer {
    page::show_refused(&filled(house, house.frame(visitor).refusing(sentence), typed)?)
}

fn filled(house: &House, frame: Frame, typed: feedback::Fields) -> Result<StatementPage, Problem> {
    let run = LastRun::read().map_err(Problem::fault)?;
    let names = run.languages.iter().filter_map(|tag| Locale::from_tag(tag)).map(Locale::own_name);
    let leads = frame.visitor.person.is_some();
    Ok(StatementPage {
        languages: names.collect::<Vec<_>>().join(", "),
        laws: laws::nearest_first(frame.locale()),
        waiting: leads.then(|| samskapa_domain::feedback::waiting(&house.world()).count()),
        run,
        typed,
        frame,
    })
}
