//! The steps of a roadmap as rows under their areas, for all or for one municipality: the same facts as in the picture.

use crate::{frame::page::Frame, target_picture, terms};
use samskapa_domain::{
    AreaId, OrganisationId, PartId, StepId, World,
    roadmap::{self, Deviation, Difference, Here, Plan, Roadmap, State, Step},
    target_picture as part_of,
};

/// An area with its steps.
pub(super) struct Section {
    pub id: AreaId,
    pub title: String,
    pub now: String,
    pub wished: String,
    pub parts: Vec<String>,
    pub rows: Vec<Row>,
}

/// A step.
#[derive(Clone)]
pub(super) struct Row {
    pub id: StepId,
    pub what: String,
    pub from: i16,
    pub to: i16,
    pub owner: String,
    pub measure: String,
    pub conditions: String,
    pub state: State,
    /// How it differs here; none where it does not.
    pub difference: Option<Told>,
    /// The years that all others have.
    pub shared: Option<(i16, i16)>,
}

/// How a municipality does otherwise.
#[derive(Clone)]
pub(super) struct Told {
    /// The key of what sort of difference it is.
    pub key: &'static str,
    /// What is another: the key of its name, from what, and to what.
    pub changes: Vec<(&'static str, String, String)>,
    /// Why.
    pub why: String,
    /// Whether the text from which it departs has become another.
    pub outdated: bool,
}

impl Row {
    /// The key of where it stands.
    pub fn state_key(&self) -> String {
        terms::key("roadmap-state", &self.state)
    }

    /// How the tag of its state looks.
    pub fn look(&self) -> &'static str {
        look(self.state)
    }

    /// "2026–2028", or "2026".
    pub fn years(&self) -> String {
        years(self.from, self.to)
    }
}

/// How the tag of a state looks.
pub(super) fn look(state: State) -> &'static str {
    match state {
        State::Planned => "tag--plain",
        State::Begun => "tag--now",
        State::Done => "tag--done",
        State::Dropped => "tag--no",
    }
}

/// "2026–2028", or "2026".
pub(super) fn years(from: i16, to: i16) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}

/// What parts say, in their order.
pub(super) fn part_words(world: &World, parts: impl IntoIterator<Item = PartId>) -> Vec<String> {
    let latest = |part| part_of::latest(world, part).map(|(_, part)| target_picture::line(part));
    parts.into_iter().filter_map(latest).collect()
}

/// The areas of a roadmap with the steps as all have them.
pub(super) fn shared(world: &World, roadmap: &Roadmap) -> Vec<Section> {
    let steps = roadmap::shared(world, roadmap.id).into_iter();
    let rows = steps.filter_map(|step| Some((step, row(step, step.plan()?, step.state(None)))));
    sections(world, roadmap, &rows.collect::<Vec<_>>())
}

/// The areas of a roadmap with the steps as a municipality has them.
pub(super) fn local(world: &World, roadmap: &Roadmap, organisation: OrganisationId) -> Vec<Section> {
    let steps = roadmap::here(world, roadmap.id, organisation).into_iter();
    let rows = steps.map(|here| {
        let shared = here
            .step
            .plan()
            .filter(|shared| matches!(here.difference, Difference::Otherwise(_)) && years_differ(shared, here.plan));
        let shared = shared.map(|plan| (plan.from, plan.to));
        (here.step, Row { difference: difference(here), shared, ..row(here.step, here.plan, here.state) })
    });
    sections(world, roadmap, &rows.collect::<Vec<_>>())
}

fn years_differ(one: &Plan, other: &Plan) -> bool {
    (one.from, one.to) != (other.from, other.to)
}

fn sections(world: &World, roadmap: &Roadmap, rows: &[(&Step, Row)]) -> Vec<Section> {
    let of = |area: AreaId| rows.iter().filter(|(step, _)| step.area == area).map(|(_, row)| row.clone()).collect();
    let section = |area: &roadmap::Area| Section {
        id: area.id,
        title: area.title.clone(),
        now: area.now.clone(),
        wished: area.wished.clone(),
        parts: part_words(world, area.parts.iter().copied()),
        rows: of(area.id),
    };
    roadmap.areas.iter().map(section).collect()
}

fn row(step: &Step, plan: &Plan, state: State) -> Row {
    Row {
        id: step.id,
        what: plan.what.clone(),
        from: plan.from,
        to: plan.to,
        owner: plan.owner.clone(),
        measure: plan.measure.clone(),
        conditions: plan.conditions.clone(),
        state,
        difference: None,
        shared: None,
    }
}

fn difference(here: Here<'_>) -> Option<Told> {
    match here.difference {
        Difference::Inherited => None,
        Difference::Own => {
            let why = here.step.written.last().map(|written| written.why.clone()).unwrap_or_default();
            Some(Told { key: "roadmap-difference-own", changes: Vec::new(), why, outdated: false })
        }
        Difference::Otherwise(deviation) | Difference::NotHere(deviation) => Some(told(here.step, deviation)),
    }
}

/// How a deviation is told: against the text from which it departs.
pub(super) fn told(step: &Step, deviation: &Deviation) -> Told {
    let (key, changes) = match &deviation.instead {
        roadmap::Instead::NotHere => ("roadmap-difference-not-here", Vec::new()),
        roadmap::Instead::Otherwise(plan) => ("roadmap-difference-otherwise", changes(&deviation.from, plan)),
    };
    Told { key, changes, why: deviation.why.clone(), outdated: step.is_outdated(deviation) }
}

/// What is another between two texts of a step.
pub(super) fn changes(from: &Plan, to: &Plan) -> Vec<(&'static str, String, String)> {
    let texts = |plan: &Plan| {
        let years = years(plan.from, plan.to);
        [plan.what.clone(), years, plan.owner.clone(), plan.measure.clone(), plan.conditions.clone()]
    };
    let keys = ["roadmap-what", "roadmap-years", "roadmap-owner", "roadmap-measure", "roadmap-conditions"];
    let pairs = keys.into_iter().zip(texts(from).into_iter().zip(texts(to)));
    pairs.filter(|(_, (one, other))| one != other).map(|(key, (one, other))| (key, one, other)).collect()
}

/// What a municipality is called.
pub(super) fn name(world: &World, organisation: OrganisationId) -> String {
    world.organisations.get(&organisation).map(|one| one.name.clone()).unwrap_or_default()
}

/// The word for a state in the reader's language.
pub(super) fn state_word(frame: &Frame, state: State) -> String {
    frame.t(terms::key("roadmap-state", &state)).to_string()
}
