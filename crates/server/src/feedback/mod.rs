//! What readers say of the pages themselves: whether one helped, with one press at its foot, or what hinders them. Nobody
//! needs an account for it; those who lead read it, mend it and write down what was done.

use crate::{
    accessibility,
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, back_within, go, go_with_notice},
        visitor::Visitor,
    },
    house::{House, Untold},
    rate::Deed,
    rights::Right,
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::Timestamp;
use samskapa_domain::{
    FeedbackId, World,
    feedback::{Command, Count, Feedback, Kind, by_page, page_of},
};
use serde::Deserialize;

/// Settled ones that are shown below those that wait.
const SETTLED: usize = 20;
/// Pages that are listed with what readers said of them.
const PAGES: usize = 40;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new()
        .get("/feedback", Right::Lead, list)
        .post("/feedback", Right::Anyone, give)
        .get("/feedback/{id}", Right::Anyone, more)
        .post("/feedback/{id}", Right::Anyone, add)
        .post("/feedback/{id}/settle", Right::Lead, settle)
}

/// What is asked about at the foot of a page: its address, as far as it may stand in the ledger and be shown to those
/// who lead. A link that lets its holder in is a secret; of its page only the kind is kept. None where the question
/// would be one about itself.
pub(crate) fn subject(path: &str) -> Option<&str> {
    let first = path.strip_prefix('/')?.split('/').next()?;
    match first {
        "feedback" | "accessibility" => None,
        "host" | "sign-in" => Some(&path[..=first.len()]),
        _ => Some(path),
    }
}

/// What a reader sends: from the statement on access, or from any page.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Fields {
    kind: String,
    /// The page it is about, as an address or in words.
    pub page: String,
    /// What is said of it.
    pub words: String,
    /// How to reach the reader.
    pub contact: String,
    back: String,
}

async fn give(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    house.rates.take(Deed::Feedback, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let fields = form.fields;
    let kind = match fields.kind.as_str() {
        "helped" => Kind::Helped,
        "not_helped" => Kind::NotHelped,
        _ => Kind::Hindrance,
    };
    // A page that is named in words is kept with the words: only an address of ours may stand in the ledger.
    let page = page_of(&fields.page).to_owned();
    let named = fields.page.trim();
    let words = match fields.words.trim() {
        "" => String::new(),
        words if page.is_empty() && !named.is_empty() => format!("{named}\n\n{words}"),
        words => words.to_owned(),
    };
    let command = Command::Give { id: FeedbackId(form.key), kind, page, words, contact: fields.contact.clone() };
    match house.tell(&visitor, form.key, command).await {
        Ok(_) => match kind {
            Kind::Hindrance => go_with_notice(&house, back_within(&fields.back), "notice-feedback-given"),
            Kind::Helped => go_with_notice(&house, back_within(&fields.back), "notice-feedback-counted"),
            Kind::NotHelped => {
                let back = [("back", back_within(&fields.back))];
                let back = serde_html_form::to_string(back).map_err(Problem::fault)?;
                go(format!("/feedback/{}?{back}", form.key))
            }
        },
        Err(Untold::Refused { sentence, .. }) => accessibility::refusing(&house, &visitor, sentence, fields),
        Err(untold) => Err(untold.with(form.typed)),
    }
}

#[derive(Template)]
#[template(path = "feedback/more.html")]
struct MorePage {
    frame: Frame,
    id: FeedbackId,
    typed: More,
}

/// What a reader adds who was not helped.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct More {
    words: String,
    contact: String,
    back: String,
}

async fn more(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<FeedbackId>,
    Query(typed): Query<More>,
) -> Answer {
    if !house.world().feedback.get(&id).is_some_and(Feedback::may_be_added_to) {
        return Err(Problem::NotFound);
    }
    let typed = More { back: back_within(&typed.back).to_owned(), ..More::default() };
    page::show(&MorePage { frame: house.frame(&visitor), id, typed })
}

async fn add(State(house): State<House>, visitor: Visitor, Path(id): Path<FeedbackId>, form: Form<More>) -> Answer {
    house.rates.take(Deed::Feedback, visitor.address, house.now()).map_err(Problem::TooMany)?;
    let typed = More { back: back_within(&form.fields.back).to_owned(), ..form.fields };
    let command = Command::Add { id, words: typed.words.clone(), contact: typed.contact.clone() };
    match house.tell(&visitor, form.key, command).await {
        Ok(_) => go_with_notice(&house, back_within(&typed.back), "notice-feedback-given"),
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&MorePage { frame: house.frame(&visitor).refusing(sentence), id, typed })
        }
        Err(untold) => Err(untold.with(form.typed)),
    }
}

#[derive(Template)]
#[template(path = "feedback/list.html")]
struct ListPage {
    frame: Frame,
    waiting: Vec<Row>,
    settled: Vec<Row>,
    pages: Vec<Count>,
    typed: Option<(FeedbackId, String)>,
}

struct Row {
    id: FeedbackId,
    kind: &'static str,
    look: &'static str,
    page: String,
    words: String,
    contact: Option<String>,
    given: Timestamp,
    done: Option<(Timestamp, String)>,
}

impl Row {
    fn of(world: &World, feedback: &Feedback) -> Self {
        let words = |id| world.words(id).map(str::to_owned);
        let (kind, look) = match feedback.kind {
            Kind::Helped => ("feedback-helped", "tag--done"),
            Kind::NotHelped => ("feedback-not-helped", "tag--no"),
            Kind::Hindrance => ("feedback-hindrance", "tag--late"),
        };
        Self {
            id: feedback.id,
            kind,
            look,
            page: feedback.page.clone(),
            words: feedback.words.and_then(words).unwrap_or_default(),
            contact: feedback.contact.and_then(words),
            given: feedback.given.time,
            done: feedback.settled.as_ref().map(|(stamp, done)| (stamp.time, done.clone())),
        }
    }
}

async fn list(State(house): State<House>, visitor: Visitor) -> Answer {
    page::show(&filled(&house, house.frame(&visitor), None))
}

fn filled(house: &House, frame: Frame, typed: Option<(FeedbackId, String)>) -> ListPage {
    let world = house.world();
    let mut waiting: Vec<&Feedback> = samskapa_domain::feedback::waiting(&world).collect();
    // What hinders somebody comes first, and what has waited longest.
    waiting.sort_by_key(|feedback| (feedback.kind != Kind::Hindrance, feedback.given.time));
    let mut settled: Vec<&Feedback> = world.feedback.all().filter(|feedback| feedback.settled.is_some()).collect();
    settled.sort_by_key(|feedback| std::cmp::Reverse(feedback.settled.as_ref().map(|(stamp, _)| stamp.time)));
    ListPage {
        pages: by_page(&world).into_iter().take(PAGES).collect(),
        waiting: waiting.into_iter().map(|feedback| Row::of(&world, feedback)).collect(),
        settled: settled.into_iter().take(SETTLED).map(|feedback| Row::of(&world, feedback)).collect(),
        typed,
        frame,
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Done {
    done: String,
}

async fn settle(State(house): State<House>, visitor: Visitor, Path(id): Path<FeedbackId>, form: Form<Done>) -> Answer {
    let done = form.fields.done;
    match house.tell(&visitor, form.key, Command::Settle { id, done: done.clone() }).await {
        Ok(_) => go_with_notice(&house, "/feedback", "notice-feedback-settled"),
        Err(Untold::Refused { sentence, .. }) => {
            page::show_refused(&filled(&house, house.frame(&visitor).refusing(sentence), Some((id, done))))
        }
        Err(untold) => Err(untold.with(form.typed)),
    }
}

#[cfg(test)]
mod tests {
    use super::subject;

    #[test]
    fn a_link_that_lets_its_holder_in_is_not_told_to_those_who_read_what_helped() {
        assert_eq!(subject("/host/kX3-secret"), Some("/host"));
        assert_eq!(subject("/sign-in/kX3-secret"), Some("/sign-in"));
        assert_eq!(subject("/sign-in"), Some("/sign-in"));
        assert_eq!(subject("/"), Some("/"));
        assert_eq!(subject("/needs/3"), Some("/needs/3"));
        assert_eq!(subject("/feedback/3"), None);
    }
}
