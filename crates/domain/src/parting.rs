//! What both sides changed while a laptop was away: the same thing, changed here and in the branch, with both values,
//! and what holds now.
//!
//! Nothing is decided here. Every event of both sides is in the ledger; this only shows a person where to look.

use crate::{
    ActionId, AdoptionId, AnchoringId, AnswerId, BarrierId, BodyId, CaseId, ChangeId, CommitmentId, DecisionId, DocumentId,
    Event, FeedbackId, FrameworkId, GoalCardId, GroupId, HandOverId, MeetingId, MilestoneId, NeedId, NeighbourId,
    OrganisationId, PlaceId, PracticeId, PrintId, ProposalId, PulseId, QuestionId, ReferralId, RoadmapId, RoundId, SeriesId,
    SheetId, Stamp, SteeringDocumentId, StepId, SuggestionId, TargetPictureId, TrialId, VoiceId, World,
};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Both sides since the branch was taken along.
#[derive(Clone, Copy, Debug)]
pub struct Sides<'a> {
    /// What was known then.
    pub before: &'a World,
    /// What would be known here without the branch.
    pub ours: &'a World,
    /// What was known in the branch.
    pub theirs: &'a World,
    /// What is known now, or would be.
    pub joined: &'a World,
}

/// A thing that both sides changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The shelf it lies on: `meetings`, `voices` …
    pub shelf: &'static str,
    /// Its name.
    pub id: Uuid,
    /// What is not the same on both sides.
    pub fields: Vec<Field>,
    /// The last that happened to it here.
    pub ours: Stamp,
    /// The last that happened to it in the branch.
    pub theirs: Stamp,
}

/// Something about a thing that is not the same on both sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// What it is called in the ledger.
    pub name: String,
    /// As it was.
    pub before: Value,
    /// As it is here.
    pub ours: Value,
    /// As it is in the branch.
    pub theirs: Value,
    /// As it is with both.
    pub now: Value,
}

impl Field {
    /// Whether both sides changed it.
    pub fn both(&self) -> bool {
        self.ours != self.before && self.theirs != self.before
    }

    /// Whether what was said here holds.
    pub fn ours_holds(&self) -> bool {
        self.now == self.ours
    }
}

/// What a thing's own bookkeeping is called; it follows from the rest.
const BOOKKEEPING: [&str; 7] = ["last", "steps", "reworded", "aside", "blanked_last", "former", "torn"];

/// The things that both sides changed, those with the latest change in the branch first.
pub fn conflicts<'a>(
    sides: Sides<'_>,
    ours: impl IntoIterator<Item = (&'a Stamp, &'a Event)>,
    theirs: impl IntoIterator<Item = (&'a Stamp, &'a Event)>,
) -> Vec<Conflict> {
    let (here, there) = (touched(ours), touched(theirs));
    let mut conflicts: Vec<Conflict> = here
        .iter()
        .filter_map(|(id, ours)| Some((id, ours, there.get(id)?)))
        .flat_map(|(id, ours, theirs)| {
            let (ours, theirs) = (Stamp::clone(ours), Stamp::clone(theirs));
            on_shelves(sides, *id).into_iter().map(move |(shelf, fields)| Conflict {
                shelf,
                id: *id,
                fields,
                ours: ours.clone(),
                theirs: theirs.clone(),
            })
        })
        .collect();
    conflicts.sort_by_key(|conflict| (std::cmp::Reverse(conflict.theirs.sequence), conflict.id));
    conflicts
}

/// Every name that some events speak of, with the last of them.
fn touched<'a>(steps: impl IntoIterator<Item = (&'a Stamp, &'a Event)>) -> BTreeMap<Uuid, &'a Stamp> {
    let mut touched = BTreeMap::new();
    for (stamp, event) in steps {
        let mut names = BTreeSet::new();
        collect(&serde_json::to_value(event).unwrap_or_default(), &mut names);
        touched.extend(names.into_iter().map(|name| (name, stamp)));
    }
    touched
}

fn collect(value: &Value, names: &mut BTreeSet<Uuid>) {
    match value {
        Value::String(text) => names.extend(text.parse::<Uuid>().ok()),
        Value::Array(values) => values.iter().for_each(|value| collect(value, names)),
        Value::Object(fields) => fields.values().for_each(|value| collect(value, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

macro_rules! shelves {
    ($($shelf:ident: $id:ident),* $(,)?) => {
        /// What differs under one name, shelf by shelf: what belongs to a meeting bears the meeting's name.
        fn on_shelves(sides: Sides<'_>, id: Uuid) -> Vec<(&'static str, Vec<Field>)> {
            let mut found = Vec::new();
            $({
                let name = $id::from(id);
                let all = [sides.before, sides.ours, sides.theirs, sides.joined].map(|world| fields(world.$shelf.get(&name)));
                found.push((stringify!($shelf), differing(all)));
            })*
            // Wordings pile up, and only the last is sent: two new ones are no two additions.
            let worded = |world: &World| fields(world.invitations.get(&MeetingId(id)).and_then(|it| it.versions.last()).map(|version| &version.wording));
            found.push(("invitations", differing([sides.before, sides.ours, sides.theirs, sides.joined].map(worded))));
            found.retain(|(_, fields)| !fields.is_empty());
            found
        }
    };
}

shelves! {
    organisations: OrganisationId,
    places: PlaceId,
    series: SeriesId,
    meetings: MeetingId,
    documents: DocumentId,
    voices: VoiceId,
    needs: NeedId,
    rounds: RoundId,
    groups: GroupId,
    proposals: ProposalId,
    trials: TrialId,
    decisions: DecisionId,
    actions: ActionId,
    changes: ChangeId,
    answers: AnswerId,
    replies: VoiceId,
    hand_overs: HandOverId,
    barriers: BarrierId,
    milestones: MilestoneId,
    practices: PracticeId,
    prints: PrintId,
    questions: QuestionId,
    sheets: SheetId,
    feedback: FeedbackId,
    bodies: BodyId,
    target_pictures: TargetPictureId,
    referrals: ReferralId,
    suggestions: SuggestionId,
    commitments: CommitmentId,
    steering_documents: SteeringDocumentId,
    anchorings: AnchoringId,
    participation: SeriesId,
    pulses: PulseId,
    roadmaps: RoadmapId,
    steps: StepId,
    goal_cards: GoalCardId,
    frameworks: FrameworkId,
    cases: CaseId,
    adoptions: AdoptionId,
    neighbours: NeighbourId,
}

fn fields(thing: Option<&impl Serialize>) -> Map<String, Value> {
    match thing.and_then(|thing| serde_json::to_value(thing).ok()) {
        Some(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn differing([before, ours, theirs, now]: [Map<String, Value>; 4]) -> Vec<Field> {
    let names: BTreeSet<&String> =
        ours.keys().chain(theirs.keys()).filter(|name| !BOOKKEEPING.contains(&name.as_str())).collect();
    let of = |fields: &Map<String, Value>, name: &str| fields.get(name).cloned().unwrap_or_default();
    names
        .into_iter()
        .map(|name| Field {
            name: name.clone(),
            before: of(&before, name),
            ours: of(&ours, name),
            theirs: of(&theirs, name),
            now: of(&now, name),
        })
        .filter(|field| field.ours != field.theirs && !only_added(field))
        .collect()
}

/// Whether both sides only added to it: then both additions are there, and there is nothing to choose.
fn only_added(field: &Field) -> bool {
    match (&field.before, &field.ours, &field.theirs, &field.now) {
        // What is tied to one entry of the branch has another number here, so their list is not compared entry by entry.
        (Value::Array(before), Value::Array(ours), Value::Array(theirs), Value::Array(now)) => {
            ours.starts_with(before) && theirs.starts_with(before) && ours.iter().all(|value| now.contains(value))
        }
        (Value::Object(_), Value::Object(ours), Value::Object(theirs), Value::Object(now)) => {
            ours.iter().chain(theirs).all(|(name, value)| now.get(name) == Some(value))
        }
        _ => false,
    }
}
