//! What a press of a button on the sorting page means. What is asked for is worked out from how things lie now,
//! so that a form sent twice finds nothing left to do.

use super::piles::{self, Table};
use crate::{
    frame::{form::Form, page::Answer, visitor::Visitor},
    house::House,
    several, work,
};
use axum::extract::{Path, State};
use samskapa_domain::{
    Command, MeetingId, NeedId, PlaceId, VoiceId, World,
    claim::{self, Arrow, Thing},
    need::{self, Basis},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The form of the page.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Fields {
    /// The button: `new`, `put`, `out`, `gather:NEED`, `merge:NEED`, `unmerge:NEED`.
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
        Ok((commands, notice)) => {
            several::tell(house, visitor, form.key, commands).await.map(|()| notice).map_err(work::Undone::from)
        }
        Err(undone) => Err(undone),
    };
    let notice = told.as_ref().copied().unwrap_or_default();
    work::done(house, told, form.typed, (table.path(), notice), |again| piles::show(house, visitor, table, None, &again))
}

type Asked = Result<(Vec<Command>, &'static str), work::Undone>;

fn asked(house: &House, visitor: &Visitor, world: &World, place: PlaceId, form: &Form<Fields>) -> Asked {
    let fields = &form.fields;
    let say = |key: &str| house.texts.t(visitor.locale, key).to_string();
    let no = |key: &str| Err(work::Undone::No(say(key)));
    let members: Vec<(NeedId, VoiceId)> = fields.member.iter().filter_map(|pair| pair_of(pair)).collect();
    let nothing = fields.voice.is_empty() && members.is_empty();
    let (verb, rest) = fields.press.split_once(':').unwrap_or((&fields.press, ""));
    match verb {
        "new" | "put" | "gather" | "out" if nothing => no("sorting-nothing-ticked"),
        "new" => Ok((make(world, place, NeedId(form.key), fields, &members), "notice-sorting-new")),
        "put" | "gather" => {
            let Ok(to) = (if verb == "put" { &fields.pile } else { rest }).parse::<NeedId>() else {
                return no("sorting-no-pile");
            };
            Ok((put(world, to, &fields.voice, &members), "notice-sorting-put"))
        }
        "out" if members.is_empty() => no("sorting-out-loose"),
        "out" => Ok((take_out(world, &members, &say("sorting-why-out")), "notice-sorting-out")),
        "merge" => {
            let mut chosen = fields.with.iter().filter_map(|pair| pair_of::<NeedId, NeedId>(pair));
            match chosen.find(|(pile, _)| pile.to_string() == rest) {
                Some((other, into)) if is_joined(world, other, into) => Ok((Vec::new(), "notice-sorting-merged")),
                Some((other, into)) => {
                    let why = say("sorting-why-merge");
                    Ok((vec![need::Command::Merge { into, other, why }.into()], "notice-sorting-merged"))
                }
                None => no("sorting-no-pile"),
            }
        }
        "unmerge" => match rest.parse::<NeedId>() {
            Ok(id) if world.needs.get(&id).is_some_and(|need| need.merged_into.is_none()) => {
                Ok((Vec::new(), "notice-sorting-unmerged"))
            }
            Ok(id) => {
                let why = say("sorting-why-unmerge");
                Ok((vec![need::Command::Unmerge { id, why }.into()], "notice-sorting-unmerged"))
            }
            Err(_) => no("sorting-no-pile"),
        },
        _ => no("sorting-no-pile"),
    }
}

/// A new need of the ticked notes; those that lay in other piles leave them.
fn make(world: &World, place: PlaceId, id: NeedId, fields: &Fields, members: &[(NeedId, VoiceId)]) -> Vec<Command> {
    if world.needs.has(&id) {
        return Vec::new();
    }
    let mut voices = fields.voice.clone();
    voices.extend(members.iter().map(|(_, voice)| *voice));
    let title = if fields.title.trim().is_empty() { piles::proposed_title(world, &voices) } else { fields.title.clone() };
    let mut commands = vec![need::Command::Hear { id, place, title, voices, basis: Basis::Voices }.into()];
    commands.extend(moved(world, id, members));
    commands
}

fn put(world: &World, to: NeedId, voices: &[VoiceId], members: &[(NeedId, VoiceId)]) -> Vec<Command> {
    let mut commands = moved(world, to, members);
    if !voices.is_empty() {
        commands.push(need::Command::Gather { id: to, voices: voices.to_vec() }.into());
    }
    commands
}

/// Members that still lie in the pile they were ticked in, moved to another, pile by pile.
fn moved(world: &World, to: NeedId, members: &[(NeedId, VoiceId)]) -> Vec<Command> {
    let mut by_pile: BTreeMap<NeedId, Vec<VoiceId>> = BTreeMap::new();
    for (from, voice) in members.iter().filter(|(from, voice)| *from != to && !claims(world, *from, *voice).is_empty()) {
        by_pile.entry(*from).or_default().push(*voice);
    }
    by_pile.into_iter().map(|(from, voices)| need::Command::Move { from, to, voices }.into()).collect()
}

fn take_out(world: &World, members: &[(NeedId, VoiceId)], why: &str) -> Vec<Command> {
    let claims = members.iter().flat_map(|(need, voice)| claims(world, *need, *voice));
    claims.map(|id| claim::Command::Withdraw { id, why: why.to_owned() }.into()).collect()
}

/// The arrows by which a voice lies in a pile, also in a need joined to it.
fn claims(world: &World, need: NeedId, voice: VoiceId) -> Vec<samskapa_domain::ClaimId> {
    let within = need::within(world, need);
    let arrows = world.claims.from(Thing::Voice(voice)).filter(|claim| claim.arrow == Arrow::ExpressedIn);
    arrows.filter(|claim| within.iter().any(|need| claim.to == Thing::Need(*need))).map(|claim| claim.id).collect()
}

fn is_joined(world: &World, other: NeedId, into: NeedId) -> bool {
    world.needs.get(&other).is_some_and(|need| need.merged_into == Some(into))
}

fn pair_of<A: std::str::FromStr, B: std::str::FromStr>(pair: &str) -> Option<(A, B)> {
    let (one, other) = pair.split_once(':')?;
    Some((one.parse().ok()?, other.parse().ok()?))
}
