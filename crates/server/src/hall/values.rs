//! What both sides said of a thing, as a person can read it: dates as dates, words as words, the rest as it stands in the
//! ledger.

use crate::{book::Book, frame::page::Frame, terms};
use jiff::{Timestamp, civil::Date};
use samskapa_domain::{WordsId, World, parting::Conflict};
use samskapa_ledger::Parting;
use serde_json::Value;

/// A thing that both sides changed, as the page shows it.
pub(super) struct Shown {
    /// The key of the word for what it is.
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// Where its page lies.
    pub path: Option<String>,
    /// Who changed it here, and when.
    pub ours: (String, Timestamp),
    /// Who changed it there, and when.
    pub theirs: (String, Timestamp),
    /// What is not the same.
    pub fields: Vec<ShownField>,
}

/// What is not the same on both sides.
pub(super) struct ShownField {
    pub name: String,
    pub ours: String,
    pub theirs: String,
    pub now: String,
    /// The key of the sentence about what holds.
    pub holds: &'static str,
}

impl Shown {
    /// All of them.
    pub fn all(frame: &Frame, parting: &Parting<Book>, conflicts: &[Conflict]) -> Vec<Self> {
        conflicts.iter().map(|conflict| Self::of(frame, parting, conflict)).collect()
    }

    fn of(frame: &Frame, parting: &Parting<Book>, conflict: &Conflict) -> Self {
        let worlds = [&parting.ours, &parting.theirs, &parting.joined];
        let fields = conflict
            .fields
            .iter()
            .map(|field| ShownField {
                name: frame.field(&field.name),
                ours: read(frame, worlds, &field.ours),
                theirs: read(frame, worlds, &field.theirs),
                now: read(frame, worlds, &field.now),
                holds: match (field.now == field.ours, field.now == field.theirs) {
                    (true, _) => "hall-holds-ours",
                    (_, true) => "hall-holds-theirs",
                    _ => "hall-holds-both",
                },
            })
            .collect();
        let (kind, path) = place(conflict);
        let title = called(&parting.joined, conflict).unwrap_or_else(|| conflict.id.to_string());
        Self {
            kind,
            title,
            path,
            ours: (who(&conflict.ours.by), conflict.ours.time),
            theirs: (who(&conflict.theirs.by), conflict.theirs.time),
            fields,
        }
    }
}

/// Who acted, without the word that the ledger puts before the name.
fn who(actor: &str) -> String {
    actor.split_once(':').map_or(actor, |(_, name)| name).to_owned()
}

/// The word for a thing, and where its page lies.
fn place(conflict: &Conflict) -> (&'static str, Option<String>) {
    let id = conflict.id;
    let at = |path: &str| Some(format!("/{path}/{id}"));
    match conflict.shelf {
        "meetings" => ("hall-thing-meeting", at("meetings")),
        "invitations" => ("term-paper-invitation", Some(format!("/meetings/{id}/invitation"))),
        "questions" => ("thing-question", None),
        "prints" => ("hall-thing-print", None),
        "sheets" => ("thing-sheet", None),
        "bodies" => ("thing-body", at("bodies")),
        "target_pictures" => ("thing-target-picture", at("target-pictures")),
        "referrals" => ("thing-referral", None),
        "suggestions" => ("thing-suggestion", None),
        "commitments" => ("thing-commitment", at("commitments")),
        "steering_documents" => ("thing-steering-document", at("steering-documents")),
        "anchorings" => ("thing-anchoring", None),
        "participation" => ("participation-title", Some(format!("/series/{id}/participation"))),
        "pulses" => ("thing-pulse", at("pulses")),
        "roadmaps" => ("thing-roadmap", at("roadmaps")),
        "steps" => ("thing-step", at("steps")),
        "goal_cards" => ("thing-goal-card", at("goal-cards")),
        "frameworks" => ("thing-framework", at("frameworks")),
        "cases" => ("thing-case", at("cases")),
        "adoptions" => ("thing-adoption", at("adoptions")),
        "feedback" => ("feedback-title", Some("/feedback".to_owned())),
        "voices" | "replies" => ("term-stage-voice", at("voices")),
        "needs" => ("term-stage-need", at("needs")),
        "rounds" => ("term-stage-priority", at("rounds")),
        "groups" => ("term-stage-group", at("groups")),
        "trials" => ("term-stage-trial", at("trials")),
        "decisions" => ("term-stage-decision", at("decisions")),
        "actions" => ("term-stage-action", at("actions")),
        "changes" => ("term-stage-change", at("changes")),
        "answers" => ("term-stage-answer", at("answers")),
        "hand_overs" => ("work-kind-hand-over", at("hand-overs")),
        "proposals" => ("work-kind-proposal", at("proposals")),
        _ => ("hall-thing-other", None),
    }
}

fn called(world: &World, conflict: &Conflict) -> Option<String> {
    let id = conflict.id;
    match conflict.shelf {
        "meetings" | "invitations" => world.meetings.get(&id.into()).map(|meeting| meeting.title.clone()),
        "needs" => world.needs.get(&id.into()).map(|need| need.title.clone()),
        "rounds" => world.rounds.get(&id.into()).map(|round| round.title.clone()),
        "voices" => {
            let voice = world.voices.get(&id.into()).filter(|voice| voice.held.is_empty())?;
            world.words(voice.text).map(|words| words.chars().take(80).collect())
        }
        "feedback" => world.feedback.get(&id.into()).map(|feedback| feedback.page.clone()),
        "prints" => {
            let print = world.prints.get(&id.into())?;
            world.meetings.get(&print.meeting).map(|meeting| format!("{}, {}", print.number, meeting.title))
        }
        "sheets" => {
            let sheet = world.sheets.get(&id.into())?;
            world.meetings.get(&sheet.issued.meeting).map(|meeting| meeting.title.clone())
        }
        "bodies" => world.bodies.get(&id.into()).map(|body| body.name.clone()),
        "target_pictures" => world.target_pictures.get(&id.into()).map(|picture| picture.title.clone()),
        "referrals" => {
            let referral = world.referrals.get(&id.into())?;
            world.target_pictures.get(&referral.picture).map(|picture| format!("{} ({})", picture.title, referral.number))
        }
        "suggestions" => world.suggestions.get(&id.into()).map(|suggestion| suggestion.words.clone()),
        "commitments" => world.commitments.get(&id.into()).map(|commitment| commitment.text.clone()),
        "steering_documents" => world.steering_documents.get(&id.into()).map(|document| document.title.clone()),
        "anchorings" => world.anchorings.get(&id.into()).map(|anchoring| anchoring.occasion.group.name.clone()),
        "participation" => world.series.get(&id.into()).map(|series| series.title.clone()),
        "pulses" => world.pulses.get(&id.into()).map(|pulse| pulse.title.clone()),
        "roadmaps" => world.roadmaps.get(&id.into()).map(|roadmap| roadmap.title.clone()),
        "steps" => world.steps.get(&id.into()).and_then(|step| step.plan()).map(|plan| plan.what.clone()),
        "goal_cards" => world.goal_cards.get(&id.into()).and_then(|card| card.aim()).map(|aim| aim.goal.clone()),
        "frameworks" => world.frameworks.get(&id.into()).map(|framework| framework.name.clone()),
        "cases" => world.cases.get(&id.into()).map(|case| case.title().to_owned()),
        "adoptions" => world.adoptions.get(&id.into()).map(|adoption| adoption.plan.who.clone()),
        "questions" => world.questions.get(&id.into()).map(|question| question.text.clone()),
        "trials" => world.trials.get(&id.into()).map(|trial| trial.design.title.clone()),
        "decisions" => world.decisions.get(&id.into()).map(|decision| decision.title.clone()),
        "groups" => world.groups.get(&id.into()).map(|group| group.mandate.title.clone()),
        _ => None,
    }
}

fn read(frame: &Frame, worlds: [&World; 3], value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::Bool(true) => "✓".to_owned(),
        Value::Bool(false) => "✗".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => words(frame, worlds, text),
        Value::Array(values) if values.is_empty() => "–".to_owned(),
        Value::Array(values) => values.iter().map(|value| read(frame, worlds, value)).collect::<Vec<_>>().join(" · "),
        Value::Object(fields) => {
            // The bytes of a picture are kept like words and are none.
            let silent = ["sequence", "branch", "id", "bytes"];
            let parts = fields.iter().filter(|(name, _)| !silent.contains(&name.as_str()));
            parts.map(|(_, value)| read(frame, worlds, value)).collect::<Vec<_>>().join(" · ")
        }
    }
}

/// A text of the ledger: the name of words kept apart, of a need, a day, a moment, a word of the field, or what it says.
fn words(frame: &Frame, worlds: [&World; 3], text: &str) -> String {
    if let Ok(id) = text.parse::<uuid::Uuid>() {
        let kept = || worlds.iter().find_map(|world| world.words(WordsId(id)).map(str::to_owned));
        let need = || worlds[2].needs.get(&id.into()).map(|need| need.title.clone());
        return kept().or_else(need).unwrap_or_else(|| text.chars().take(8).collect());
    }
    if let Ok(day) = text.parse::<Date>() {
        return frame.date(&day);
    }
    if let Ok(moment) = text.parse::<Timestamp>() {
        return frame.moment(&moment);
    }
    let families = [
        "voice",
        "meeting",
        "kind",
        "channel",
        "mandate",
        "verdict",
        "trial",
        "conclusion",
        "level",
        "reply",
        "band",
        "block",
        "origin",
        "ground",
        "organisation",
        "practice",
    ];
    let term = families.iter().map(|family| terms::key(family, &text)).find(|key| frame.knows(key));
    term.map_or_else(|| text.to_owned(), |key| frame.t(key).to_string())
}
