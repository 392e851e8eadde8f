//! The thread itself (röd tråd), as a picture and as a list: from a voice to what changed and the answer, and
//! back from a decision to every sentence behind it.

pub mod picture;
pub mod telling;

use crate::{
    frame::{
        door::Doors,
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    rights::Right,
    terms, work,
};
use askama::Template;
use axum::extract::{Path, State};
use picture::Picture;
use samskapa_domain::{
    World,
    claim::Thing,
    thread::{self, Stage, Thread},
};
use telling::{Told, tell};
use uuid::Uuid;

/// The doors of this concept.
pub fn doors() -> Doors {
    Doors::new().get("/threads/{kind}/{id}", Right::Anyone, through)
}

#[derive(Template)]
#[template(path = "thread/page.html")]
struct ThreadPage {
    frame: Frame,
    subject: Told,
    picture: Picture,
    stages: Vec<Row>,
}

/// One stage of the thread with its knots.
pub struct Row {
    /// The stage.
    pub stage: Stage,
    /// What stands there, in order.
    pub knots: Vec<Told>,
    /// How many voices are there that this reader may not read.
    pub unseen: usize,
}

impl Row {
    /// The stage's name, as a heading has it.
    pub fn heading(&self, frame: &Frame) -> String {
        let name = frame.t(terms::key("stage", &self.stage)).to_string();
        let mut letters = name.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// Whether nothing stands there.
    pub fn is_empty(&self) -> bool {
        self.knots.is_empty() && self.unseen == 0
    }
}

/// The stages of a thread, told to a reader. Voices that the reader may not read are counted, not shown.
pub fn rows(world: &World, frame: &Frame, thread: &Thread, own: Option<samskapa_domain::VoiceId>) -> Vec<Row> {
    let told = |stage: Stage| {
        let (mut knots, mut unseen) = (Vec::new(), 0);
        for knot in thread.at(stage).filter(|knot| !is_draft(world, frame, knot.thing)) {
            match tell(world, frame, thread, knot, own) {
                Some(told) => knots.push(told),
                None => unseen += 1,
            }
        }
        Row { stage, knots, unseen }
    };
    let rows = Stage::ALL.into_iter().map(told);
    // Few threads go on to other places, and none has to: what nobody has begun is not shown as missing.
    rows.filter(|row| row.stage != Stage::Spread || !row.is_empty()).collect()
}

/// Whether it is a case that this reader may not see yet.
fn is_draft(world: &World, frame: &Frame, thing: Thing) -> bool {
    matches!(thing, Thing::Case(_)) && !work::is_open(frame, world, thing)
}

async fn through(State(house): State<House>, visitor: Visitor, Path((kind, id)): Path<(String, Uuid)>) -> Answer {
    let world = house.world();
    let thing = named(&kind, id).ok_or(Problem::NotFound)?;
    let frame = house.frame(&visitor);
    let thread = thread::through(&world, thing);
    let knot = thread.knots.iter().find(|knot| knot.thing == thing).or(thread.knots.first()).ok_or(Problem::NotFound)?;
    if !work::is_open(&frame, &world, knot.thing) {
        return Err(Problem::NotFound);
    }
    let subject = tell(&world, &frame, &thread, knot, None).ok_or(Problem::NotFound)?;
    let stages = rows(&world, &frame, &thread, None);
    let picture = Picture::of(&frame, &thread, &stages);
    page::show(&ThreadPage { frame, subject, picture, stages })
}

/// The thing of that kind and name in an address.
fn named(kind: &str, id: Uuid) -> Option<Thing> {
    Some(match kind {
        "voice" => Thing::Voice(id.into()),
        "need" => Thing::Need(id.into()),
        "group" => Thing::Group(id.into()),
        "proposal" => Thing::Proposal(id.into()),
        "trial" => Thing::Trial(id.into()),
        "decision" => Thing::Decision(id.into()),
        "action" => Thing::Action(id.into()),
        "change" => Thing::Change(id.into()),
        "answer" => Thing::Answer(id.into()),
        "hand-over" => Thing::HandOver(id.into()),
        "case" => Thing::Case(id.into()),
        "adoption" => Thing::Adoption(id.into()),
        _ => return None,
    })
}
