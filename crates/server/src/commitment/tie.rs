//! Tying a promise to the voices and needs that it came from and to the parts of a target picture that it leads to, and
//! taking that back.

use super::page::shown;
use crate::{
    frame::{
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    several,
    work::{self, Choice, Quotes, Undone},
};
use axum::extract::{Path, State};
use samskapa_domain::{
    ClaimId, Command as Any, CommitmentId, NeedId, PartId, VoiceId, World,
    claim::{Arrow, Claim, Command, Thing},
    voice,
};
use serde::Deserialize;

/// So many voices are offered at a time.
const OFFERED: usize = 20;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Tying {
    find: String,
    voices: Vec<VoiceId>,
    needs: Vec<NeedId>,
    parts: Vec<PartId>,
    tie_why: String,
}

#[derive(Deserialize)]
pub(super) struct Untying {
    claim: ClaimId,
    #[serde(default)]
    untie_why: String,
}

/// Voices that everybody may read with a word in them, that are not tied to the promise; none if nothing is looked for.
pub(super) fn found(world: &World, id: CommitmentId, find: &str) -> Option<Vec<Choice>> {
    let find = find.trim().to_lowercase();
    if find.is_empty() {
        return None;
    }
    let tied = |voice: VoiceId| world.claims.between(Thing::Voice(voice), Arrow::Carries, Thing::Commitment(id)).is_some();
    let public = world.voices.all().filter(|voice| voice.speaks() && voice::is_public(world, voice) && !tied(voice.id));
    let said = public.filter_map(|voice| Some((voice.id, world.words(voice.text)?)));
    let with = said.filter(|(_, words)| words.to_lowercase().contains(&find));
    Some(with.take(OFFERED).map(|(id, words)| Choice { value: id.to_string(), words: words.to_owned() }).collect())
}

/// All that the promise is tied to, to choose what to take back.
pub(super) fn tied(world: &World, frame: &Frame, id: CommitmentId) -> Vec<Choice> {
    let this = Thing::Commitment(id);
    let carried = world.claims.to(this).map(|claim| (claim, claim.from));
    let all = carried.chain(world.claims.from(this).map(|claim| (claim, claim.to)));
    all.filter_map(|(claim, end)| Some(Choice { value: claim.id.to_string(), words: words(world, frame, end)? })).collect()
}

fn words(world: &World, frame: &Frame, thing: Thing) -> Option<String> {
    match thing {
        Thing::Voice(id) => Quotes::of(world, frame, world.voices.get(&id)).shown.pop().map(|quote| quote.words),
        thing => work::title(world, thing),
    }
}

pub(super) async fn tie(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CommitmentId>,
    form: Form<Tying>,
) -> Answer {
    let Tying { find, voices, needs, parts, tie_why: why } = form.fields;
    let this = Thing::Commitment(id);
    let carries = voices.into_iter().map(Thing::Voice).chain(needs.into_iter().map(Thing::Need));
    let carries = carries.map(|from| (from, Arrow::Carries, this));
    let arrows = carries.chain(parts.into_iter().map(|part| (this, Arrow::Serves, Thing::Part(part))));
    let draw = |(from, arrow, to)| Any::from(Command::Draw { from, arrow, to, why: why.clone() });
    let commands: Vec<Any> = arrows.map(draw).collect();
    let told = if commands.is_empty() {
        Err(Undone::No(house.texts.t(visitor.locale, "commitment-tie-nothing").to_string()))
    } else {
        several::tell(&house, &visitor, form.key, commands).await.map_err(Undone::from)
    };
    let path = (format!("/commitments/{id}"), "notice-commitment-tied");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, &find, again))
}

pub(super) async fn untie(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<CommitmentId>,
    form: Form<Untying>,
) -> Answer {
    let Untying { claim, untie_why: why } = form.fields;
    let this = Thing::Commitment(id);
    let is_its = |claim: &Claim| claim.from == this || claim.to == this;
    let told = if house.world().claims.get(&claim).is_some_and(is_its) {
        house.tell(&visitor, form.key, Command::Withdraw { id: claim, why }).await.map_err(Undone::from)
    } else {
        Err(Undone::No(house.texts.t(visitor.locale, "refusal-claim-not-there").to_string()))
    };
    let path = (format!("/commitments/{id}"), "notice-commitment-untied");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, "", again))
}
