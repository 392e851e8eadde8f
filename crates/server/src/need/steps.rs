//! Takes one step with a need. When the rules say no, the page comes back with what was typed, why not, and what to
//! do instead.

use super::work::{self as pages, Next};
use crate::{
    frame::{
        form::Form,
        page::{self, Answer},
        visitor::Visitor,
    },
    house::{House, Untold},
    work::{self, Again, Undone},
};
use axum::extract::{Path, State};
use samskapa_domain::{
    Command, NeedId, Refusal, VoiceId,
    claim::{self, Arrow, Thing},
    need::{self, Mandate, Owner},
};
use serde::Deserialize;

/// The fields of all steps; each form sends its own.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    step: String,
    title: String,
    statement: String,
    mandate: String,
    how: String,
    owner: String,
    role: String,
    contact: String,
    next: String,
    voice: String,
    against_why: String,
    earlier: String,
    earlier_why: String,
    other: String,
    other_why: String,
    joined: String,
    joined_why: String,
    agreed: String,
    setting: String,
    words: String,
    close_why: String,
    reopen_why: String,
}

/// Takes a step.
pub(super) async fn take(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<NeedId>,
    form: Form<Fields>,
) -> Answer {
    let step = form.fields.step.clone();
    let refused = |sentence: String, next: Next| {
        let again = Again { refused: Some(sentence), ..Again::typed(form.typed.clone()) };
        pages::show(&house, &visitor, id, &step, &again, next)
    };
    let (command, notice) = match asked(&house, &visitor, id, &form.fields) {
        Ok(asked) => asked,
        Err(Undone::No(sentence)) => return refused(sentence, None),
        Err(Undone::Broken(untold)) => return Err(untold.with(form.typed)),
    };
    match house.tell(&visitor, form.key, command).await {
        Ok(_) => page::go_with_notice(&house, format!("/needs/{id}/work"), notice),
        Err(Untold::Refused { refusal, sentence }) => refused(sentence, instead(id, &refusal)),
        Err(fault) => Err(fault.with(form.typed)),
    }
}

/// What to do instead of what the rules refused.
fn instead(id: NeedId, refusal: &Refusal) -> Next {
    let Refusal::Need(refusal) = refusal else { return None };
    match refusal {
        need::Refusal::NoAnswer | need::Refusal::Contested => Some((format!("/answers/new?need={id}"), "need-do-answer")),
        need::Refusal::NoReceipt => Some((format!("/hand-overs/new?need={id}"), "need-do-hand-over")),
        need::Refusal::NotFormulated => Some(("#formulate".to_owned(), "need-formulate-title")),
        need::Refusal::IsClosed => Some(("#reopen".to_owned(), "need-reopen-title")),
        _ => None,
    }
}

type Asked = Result<(Command, &'static str), Undone>;

fn asked(house: &House, visitor: &Visitor, id: NeedId, fields: &Fields) -> Asked {
    let no = || Undone::No(house.texts.t(visitor.locale, "need-nothing-chosen").to_string());
    let fields = fields.clone();
    Ok(match fields.step.as_str() {
        "formulate" => {
            let mandate = match fields.mandate.as_str() {
                "shared" => Mandate::Shared,
                "others" => Mandate::Others,
                _ => Mandate::Ours,
            };
            let (title, statement) = (fields.title, fields.statement);
            (need::Command::Formulate { id, title, statement, mandate }.into(), "notice-need-formulated")
        }
        "confirm" => (need::Command::ConfirmByOwners { id, how: fields.how }.into(), "notice-need-confirmed"),
        "assign" => {
            let next = work::day_or_none(house, visitor, &fields.next)?;
            let owner =
                Owner { name: fields.owner, role: fields.role.trim().to_owned(), contact: fields.contact.trim().to_owned() };
            (need::Command::Assign { id, owner, next }.into(), "notice-need-assigned")
        }
        "against" => {
            let from = Thing::Voice(fields.voice.parse::<VoiceId>().map_err(|_| no())?);
            let draw =
                claim::Command::Draw { from, arrow: Arrow::Contradicts, to: Thing::Need(id), why: fields.against_why };
            (draw.into(), "notice-need-against")
        }
        "returns" => {
            let to = Thing::Need(fields.earlier.parse().map_err(|_| no())?);
            let draw = claim::Command::Draw { from: Thing::Need(id), arrow: Arrow::Returns, to, why: fields.earlier_why };
            (draw.into(), "notice-need-returns")
        }
        "merge" => {
            let other = fields.other.parse().map_err(|_| no())?;
            (need::Command::Merge { into: id, other, why: fields.other_why }.into(), "notice-need-merged")
        }
        "unmerge" => {
            let joined = fields.joined.parse().map_err(|_| no())?;
            (need::Command::Unmerge { id: joined, why: fields.joined_why }.into(), "notice-need-unmerged")
        }
        "respond" => {
            let confirmed = match fields.agreed.as_str() {
                "yes" => true,
                "no" => false,
                _ => return Err(no()),
            };
            (
                need::Command::Respond { id, confirmed, setting: fields.setting, words: fields.words }.into(),
                "notice-need-responded",
            )
        }
        "close" => (need::Command::Close { id, why: fields.close_why }.into(), "notice-need-closed"),
        "reopen" => (need::Command::Reopen { id, why: fields.reopen_why }.into(), "notice-need-reopened"),
        _ => return Err(no()),
    })
}
