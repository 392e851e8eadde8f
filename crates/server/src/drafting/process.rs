//! Whether the model may draft in a process, and every time that it did: for those who lead to turn, for everybody to read.

use super::told;
use crate::{
    frame::{
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    work,
};
use axum::extract::{Path, State};
use jiff::Timestamp;
use samskapa_domain::{
    NeedId, SeriesId, World,
    drafting::{self, Came, Command},
    need,
};
use serde::Deserialize;

/// So many of the latest times are told.
const TOLD: usize = 20;

/// What a process's page says of drafts.
pub struct Process {
    /// Whether whoever runs the house runs a model, and the reader may turn drafts on.
    pub may_turn: bool,
    /// Since when they are on, and why.
    pub on: Option<(Timestamp, String)>,
    /// The latest times that the model was asked.
    pub asked: Vec<Row>,
    /// How many times in all.
    pub times: usize,
}

/// One time that the model was asked.
pub struct Row {
    /// When.
    pub time: Timestamp,
    /// About which need.
    pub need: (NeedId, String),
    /// Its name and, for those who lead, the machine it runs on.
    pub model: (String, Option<String>),
    /// How many voices it read.
    pub voices: u32,
    /// What came of it, if that was noted.
    pub came: Option<Came>,
}

impl Row {
    /// What came of it, as a sentence.
    pub fn told(&self, frame: &Frame) -> String {
        let Some(came) = self.came else { return frame.t("drafting-waited").to_string() };
        match came {
            Came::Sentences { held, dropped } => frame.t(told(came)).n("held", held).n("dropped", dropped).to_string(),
            _ => frame.t(told(came)).to_string(),
        }
    }
}

impl Process {
    /// Of a process.
    pub fn of(house: &House, world: &World, frame: &Frame, id: SeriesId) -> Self {
        let leads = work::leads(&frame.visitor);
        let rows = drafting::asked(world, id).filter_map(|draft| {
            let need = world.needs.get(&need::surviving(world, draft.need))?;
            let host = leads.then(|| draft.asked.host.clone());
            crate::need::is_open_to(frame, world, need).then(|| Row {
                time: draft.asked_by.time,
                need: (need.id, need.title.clone()),
                model: (draft.asked.model.clone(), host),
                voices: draft.asked.voices,
                came: draft.came,
            })
        });
        Self {
            may_turn: leads && house.settings.drafting.is_some(),
            on: world.drafting.get(&id).map(|allowed| (allowed.since.time, allowed.why.clone())),
            asked: rows.take(TOLD).collect(),
            times: drafting::asked(world, id).count(),
        }
    }

    /// Whether there is anything to tell.
    pub fn is_told(&self) -> bool {
        self.may_turn || self.on.is_some() || self.times > 0
    }
}

/// What is pressed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    turn: String,
    drafting_why: String,
}

/// Turns drafts on or off.
pub(super) async fn turn(
    State(house): State<House>,
    visitor: Visitor,
    Path(series): Path<SeriesId>,
    form: Form<Fields>,
) -> Answer {
    let (command, notice) = if form.fields.turn == "on" {
        (Command::Allow { series, why: form.fields.drafting_why }, "notice-drafting-on")
    } else {
        (Command::Forbid { series }, "notice-drafting-off")
    };
    match house.tell(&visitor, form.key, command).await {
        Ok(_) => page::go_with_notice(&house, format!("/series/{series}#drafting"), notice),
        Err(untold) => Err(untold.with(form.typed)),
    }
}
