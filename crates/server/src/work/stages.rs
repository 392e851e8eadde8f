//! The small line of stages on every page of the work: where this stands in the thread, what lies behind it
//! and what lies ahead.

use super::things;
use crate::{frame::page::Frame, terms};
use samskapa_domain::{
    World,
    claim::Thing,
    thread::{self, Stage},
};

/// The line of stages.
#[derive(Clone, Debug)]
pub struct Stages {
    /// All stages in order.
    pub steps: Vec<Step>,
    /// Where the whole thread is drawn.
    pub thread: Option<String>,
}

/// One stage on the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The key of its word.
    pub word: String,
    /// How many things stand at it.
    pub count: usize,
    /// Whether this page is about something at this stage.
    pub here: bool,
    /// The page of the only thing at it.
    pub path: Option<String>,
}

impl Step {
    /// How the step looks: where we are, what is there, what lies ahead.
    pub fn look(&self) -> &'static str {
        match (self.here, self.count) {
            (true, _) => "stages__step--here",
            (false, 0) => "stages__step--ahead",
            (false, _) => "stages__step--there",
        }
    }
}

impl Stages {
    /// The line through a thing.
    pub fn of(frame: &Frame, world: &World, thing: Thing) -> Self {
        let woven = thread::through(world, thing);
        let here = Stage::of(thing);
        let step = |stage| {
            let shown = |thing: &Thing| !matches!(thing, Thing::Case(_)) || things::is_open(frame, world, *thing);
            let knots: Vec<Thing> = woven.at(stage).map(|knot| knot.thing).filter(shown).collect();
            let here = here == Some(stage);
            let path = match knots[..] {
                [only] if !here && things::is_open(frame, world, only) => things::path(only),
                _ => None,
            };
            Step { word: terms::key("stage", &stage), count: knots.len(), here, path }
        };
        // A thread that goes on to other places shows it; none has to.
        let steps = Stage::ALL.into_iter().map(|stage| (stage, step(stage)));
        let steps = steps.filter(|(stage, step)| *stage != Stage::Spread || step.count > 0).map(|(_, step)| step);
        let id = thing.to_string();
        let id = id.rsplit(' ').next().unwrap_or_default();
        Self { steps: steps.collect(), thread: Some(format!("/threads/{}/{id}", thing.kind())) }
    }
}
