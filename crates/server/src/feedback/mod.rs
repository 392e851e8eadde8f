//! What readers say of the pages themselves: whether one helped, or what hinders them. Nobody needs an account for it;
//! those who lead read it, mend it and write down what was done.

use crate::{
    accessibility,
    frame::{
        door::Doors,
        error::Problem,
        form::Form,
        page::{self, Answer, Frame, back_within, go_with_notice},
        visitor::Visitor,
    },
    house::{House, Untold},
    rate::Deed,
    rights::Right,
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::Timestamp;
use samskapa_domain::{
    FeedbackId, World,
    feedback::{Command, Feedback, Kind, page_of},
};
use serde::Deserialize;

/// Settled ones that are shown below those that wait.
const SETTLED: usize = 20;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/feedback", Right::Lead, list).post("/feedback", Right::Anyone, give).post(
        "/feedback/{id}/settle",
        Right::Lead,
        settle,
    )
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
    house.rates.take(Deed::Say, visitor.address, house.now()).map_err(Problem::TooMany)?;
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
        Ok(_) => go_with_notice(&house, back_within(&fields.back), "notice-feedback-given"),
        Err(Untold::Refused { sentence, .. }) => accessibility::refusing(&house, &visitor, sentence, fields),
        Err(untold) => Err(untold.with(form.typed)),
    }
}

#[derive(Template)]
#[template(path = "feedback/list.html")]
struct ListPage {
    frame: Frame,
    waiting: Vec<Row>,
    settled: Vec<Row>,
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
