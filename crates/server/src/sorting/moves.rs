//! What a press of a button on the sorting page means. What is asked for is worked out from how things lie now,
//! so that a form sent twice finds nothing left to do.

use super::piles::{self, Table};
use crate::{
    frame::{form::Form, page::Answer, visitor::Visitor},
    house::House,
    work,
};
use axum::extract::{Path, State};
use samskapa_domain::{
    MeetingId, NeedId, PlaceId, SortingId, VoiceId, World,
    sorting::{Command, Step},
    voice,
};
use serde::Deserialize;

/// The form of the page.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Fields {
    /// The button: `new`, `put`, `out`, `park`, `take-up`, `gather:NEED`, `merge:NEED`, `unmerge:NEED`, `undo:STEP`.
    #[serde(default, rename = "do")]
    press: String,
    /// Ticked notes that are in no need.
    #[serde(default)]
    voice: Vec<VoiceId>,
    /// Ticked members of piles, as `NEED:VOICE`.
    #[serde(default)]
    member: Vec<String>,
    /// The title of a new need.
    #[serde(default)]
    title: String,
    /// The pile chosen from the list.
    #[serde(default)]
    pile: String,
    /// For each pile the other that it is to be joined to, as `NEED:OTHER`.
    #[serde(default)]
    with: Vec<String>,
}

/// The form for the notes of a meeting.
pub(super) async fn at_meeting(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    form: Form<Fields>,
) -> Answer {
    press(&house, &visitor, Table::Meeting(id), form).await
}

/// The form for all notes of a place.
pub(super) async fn at_place(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PlaceId>,
    form: Form<Fields>,
) -> Answer {
    press(&house, &visitor, Table::Place(id), form).await
}

async fn press(house: &House, visitor: &Visitor, table: Table, form: Form<Fields>) -> Answer {
    let world = house.world();
    let place = table.place(&world)?;
    let told = match asked(house, visitor, &world, place, &form) {
        Ok((Some(command), notice)) => work::tell(house, visitor, form.key, Ok(command)).await.map(|_| notice),
        Ok((None, notice)) => Ok(notice),
        Err(undone) => Err(undone),
    };
    let notice = told.as_ref().copied().unwrap_or_default();
    work::done(house, told, form.typed, (table.path(), notice), |again| piles::show(house, visitor, table, None, &again))
}

/// What a press asks for; nothing where it is done already.
type Asked = Result<(Option<Command>, &'static str), work::Undone>;

fn asked(house: &House, visitor: &Visitor, world: &World, place: PlaceId, form: &Form<Fields>) -> Asked {
    let fields = &form.fields;
    let say = |key: &str| house.texts.t(visitor.locale, key).to_string();
    let no = |key: &str| Err(work::Undone::No(say(key)));
    let step = |step: Step, notice| Ok((Some(Command::Sort { id: SortingId(form.key), place, step }), notice));
    let members: Vec<(NeedId, VoiceId)> = fields.member.iter().filter_map(|pair| pair_of(pair)).collect();
    let nothing = fields.voice.is_empty() && members.is_empty();
    let voices = loose(world, &fields.voice);
    let (verb, rest) = fields.press.split_once(':').unwrap_or((&fields.press, ""));
    match verb {
        "new" | "put" | "gather" | "out" | "park" | "take-up" if nothing => no("sorting-nothing-ticked"),
        "new" => step(hear(world, NeedId(form.key), fields, voices, members), "notice-sorting-new"),
        "put" | "gather" => {
            let Ok(need) = (if verb == "put" { &fields.pile } else { rest }).parse::<NeedId>() else {
                return no("sorting-no-pile");
            };
            step(Step::Put { need, voices, members }, "notice-sorting-put")
        }
        "out" if members.is_empty() => no("sorting-out-loose"),
        "out" => step(Step::Out { members, why: say("sorting-why-out") }, "notice-sorting-out"),
        "park" => step(Step::Park { voices }, "notice-sorting-parked"),
        "take-up" => step(Step::TakeUp { voices }, "notice-sorting-taken-up"),
        "undo" => match rest.parse::<SortingId>() {
            Ok(id) => Ok((Some(Command::TakeBack { id }), "notice-sorting-undone")),
            Err(_) => no("sorting-nothing-to-undo"),
        },
        "merge" => {
            let mut chosen = fields.with.iter().filter_map(|pair| pair_of::<NeedId, NeedId>(pair));
            match chosen.find(|(pile, _)| pile.to_string() == rest) {
                Some((other, into)) if is_joined(world, other, into) => Ok((None, "notice-sorting-merged")),
                Some((other, into)) => {
                    step(Step::Merge { into, other, why: say("sorting-why-merge") }, "notice-sorting-merged")
                }
                None => no("sorting-no-pile"),
            }
        }
        "unmerge" => match rest.parse::<NeedId>() {
            Ok(id) if world.needs.get(&id).is_some_and(|need| need.merged_into.is_none()) => {
                Ok((None, "notice-sorting-unmerged"))
            }
            Ok(need) => step(Step::Unmerge { need, why: say("sorting-why-unmerge") }, "notice-sorting-unmerged"),
            Err(_) => no("sorting-no-pile"),
        },
        _ => no("sorting-no-pile"),
    }
}

/// Voices that are in no need yet: what somebody else has sorted meanwhile stays where they put it.
fn loose(world: &World, voices: &[VoiceId]) -> Vec<VoiceId> {
    voices.iter().copied().filter(|voice| voice::needs(world, *voice).next().is_none()).collect()
}

/// A new need of the ticked notes; those that lay in other piles leave them.
fn hear(world: &World, need: NeedId, fields: &Fields, voices: Vec<VoiceId>, members: Vec<(NeedId, VoiceId)>) -> Step {
    let all: Vec<VoiceId> = voices.iter().copied().chain(members.iter().map(|(_, voice)| *voice)).collect();
    let title = if fields.title.trim().is_empty() { piles::proposed_title(world, &all) } else { fields.title.clone() };
    Step::Hear { need, title, voices, members }
}

fn is_joined(world: &World, other: NeedId, into: NeedId) -> bool {
    world.needs.get(&other).is_some_and(|need| need.merged_into == Some(into))
}

fn pair_of<A: std::str::FromStr, B: std::str::FromStr>(pair: &str) -> Option<(A, B)> {
    let (one, other) = pair.split_once(':')?;
    Some((one.parse().ok()?, other.parse().ok()?))
}
