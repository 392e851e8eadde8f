//! Every arrow to and from a need: who drew it, when and why, and who took it back. Those who lead can take one
//! back here; that it was there is never forgotten.

use super::{is_open_to, who};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms, work,
    work::{Again, Paging, Quotes, Turn, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use jiff::Timestamp;
use samskapa_domain::{
    ClaimId, NeedId, World,
    claim::{self, Arrow, Claim, Thing},
    need,
};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "need/history.html")]
struct HistoryPage {
    frame: Frame,
    was: Was,
    leads: bool,
    id: NeedId,
    title: String,
    rows: Vec<Row>,
    paging: Paging,
}

struct Row {
    id: ClaimId,
    arrow: String,
    from: End,
    to: End,
    who: String,
    when: Timestamp,
    why: Reason,
    withdrawn: Option<(String, Timestamp, Reason)>,
}

/// A reason, and its language where it is not the one that the house writes in.
type Reason = (String, Option<String>);

/// One end of an arrow, as the reader may see it.
struct End {
    words: String,
    /// The language of the words, where it is not the one that the house writes in.
    language: Option<String>,
    path: Option<String>,
    spoken: bool,
}

/// The form that takes an arrow back.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Fields {
    #[serde(default)]
    claim: String,
    #[serde(default)]
    why: String,
}

/// The page.
pub(super) async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<NeedId>,
    Query(turn): Query<Turn>,
) -> Answer {
    show(&house, &visitor, id, turn, &Again::default())
}

/// Takes an arrow back.
pub(super) async fn withdraw(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<NeedId>,
    form: Form<Fields>,
) -> Answer {
    let claim: ClaimId = form.fields.claim.parse().map_err(|_| Problem::Malformed(form.typed.clone()))?;
    let why = form.fields.why.clone();
    let told = house.tell(&visitor, form.key, claim::Command::Withdraw { id: claim, why }).await;
    let path = format!("/needs/{id}/history");
    work::done(&house, told, form.typed, (path, "notice-need-withdrawn"), |again| {
        show(&house, &visitor, id, Turn::default(), &again)
    })
}

fn show(house: &House, visitor: &Visitor, id: NeedId, turn: Turn, again: &Again) -> Answer {
    let world = house.world();
    let frame = again.frame(house, visitor);
    let need = world.needs.get(&id).filter(|need| is_open_to(&frame, &world, need)).ok_or(Problem::NotFound)?;
    let mut arrows: Vec<&Claim> = need::within(&world, id)
        .into_iter()
        .flat_map(|id| world.claims.history_from(Thing::Need(id)).chain(world.claims.history_to(Thing::Need(id))))
        .collect();
    arrows.sort_by_key(|claim| (std::cmp::Reverse(claim.drawn.sequence), claim.id));
    arrows.dedup_by_key(|claim| claim.id);
    let (arrows, paging) = Paging::of(arrows, turn);
    let page = HistoryPage {
        was: again.was.clone(),
        leads: work::leads(visitor),
        id,
        title: need.title.clone(),
        rows: arrows.into_iter().map(|claim| row(&world, &frame, claim)).collect(),
        paging,
        frame,
    };
    work::send(&page.frame, &page)
}

fn row(world: &World, frame: &Frame, claim: &Claim) -> Row {
    // An answer is told from the need: "is answered by".
    let (from, to) = if claim.arrow == Arrow::Answers { (claim.to, claim.from) } else { (claim.from, claim.to) };
    Row {
        id: claim.id,
        arrow: terms::key("arrow", &claim.arrow),
        from: end(world, frame, from),
        to: end(world, frame, to),
        who: who(frame, &claim.drawn.by),
        when: claim.drawn.time,
        why: why(frame, &claim.why),
        withdrawn: claim.withdrawn.as_ref().map(|(stamp, reason)| (who(frame, &stamp.by), stamp.time, why(frame, reason))),
    }
}

/// Reasons that the rules give themselves are short words in English; readers get them in their language.
fn why(frame: &Frame, reason: &str) -> Reason {
    let known = [
        "sorted",
        "moved",
        "answered",
        "reported",
        "in the round",
        "the group's task",
        "others own it",
        "in the way",
        "promised for it",
        "a step on the way",
        "the goal",
    ];
    match known.iter().position(|word| *word == reason) {
        Some(at) => (frame.t(WHYS[at]).to_string(), Some(frame.tag())),
        None => (reason.to_owned(), None),
    }
}

const WHYS: [&str; 11] = [
    "need-why-sorted",
    "need-why-moved",
    "need-why-answered",
    "need-why-reported",
    "need-why-round",
    "need-why-group",
    "need-why-others",
    "need-why-way",
    "need-why-promised",
    "need-why-step",
    "need-why-goal",
];

fn end(world: &World, frame: &Frame, thing: Thing) -> End {
    let voice = match thing {
        Thing::Voice(id) => world.voices.get(&id),
        _ => None,
    };
    let quote = voice.and_then(|voice| Quotes::of(world, frame, [voice]).shown.pop());
    if let Some(quote) = quote {
        return End { words: quote.words, language: quote.language, path: None, spoken: true };
    }
    let beside = match thing {
        Thing::Barrier(id) => world.barriers.get(&id).map(|barrier| barrier.what.clone()),
        Thing::Milestone(id) => world.milestones.get(&id).map(|milestone| milestone.what.clone()),
        _ => None,
    };
    // An answer has the title of its need, which would say nothing here.
    let named = match thing {
        Thing::Answer(id) => {
            let name = world.answers.get(&id).map(|answer| &answer.by_name);
            name.map(|name| (frame.t("need-history-answer").s("name", name).to_string(), Some(frame.tag())))
        }
        thing => work::title(world, thing).or(beside).map(|words| (words, None)),
    };
    if let Some((words, language)) = named {
        return End { words, language, path: work::path(thing), spoken: false };
    }
    End { words: frame.t("need-history-unseen").to_string(), language: Some(frame.tag()), path: None, spoken: false }
}
