//! The form in which a body's answer is noted, as it stands in the minutes; and the press that notes a reminder.

use crate::{
    body,
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    meeting::choice::word,
    target_picture, terms,
    work::{self, Again, Undone, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    BodyId, ReferralId, World,
    referral::{Command, Noted, Referral, Verdict, Votes},
};
use serde::Deserialize;

/// Every verdict, in the order in which they are offered.
const VERDICTS: [Verdict; 4] = [Verdict::Approved, Verdict::WithReservation, Verdict::ChangeRequested, Verdict::Declined];

#[derive(Template)]
#[template(path = "referral/note.html")]
struct NotePage {
    frame: Frame,
    was: Was,
    id: ReferralId,
    board: String,
    title: String,
    number: u16,
    body: BodyId,
    name: String,
    /// The verdicts: the word that is sent, and the key of its text.
    verdicts: [(String, String); 4],
    votes: [&'static str; 3],
}

#[derive(Deserialize)]
pub(super) struct Whose {
    body: BodyId,
}

#[derive(Deserialize)]
pub(super) struct Fields {
    body: BodyId,
    verdict: Verdict,
    #[serde(default)]
    date: String,
    #[serde(default)]
    paragraph: String,
    #[serde(default)]
    dnr: String,
    #[serde(default)]
    wording: String,
    #[serde(default)]
    document: String,
    #[serde(default)]
    votes_yes: String,
    #[serde(default)]
    votes_no: String,
    #[serde(default)]
    votes_abstained: String,
}

pub(super) async fn form(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<ReferralId>,
    Query(whose): Query<Whose>,
) -> Answer {
    shown(&house, &visitor, id, whose.body, Again::default())
}

fn shown(house: &House, visitor: &Visitor, id: ReferralId, body: BodyId, again: Again) -> Answer {
    let world = house.world();
    let referral = world.referrals.get(&id).filter(|referral| referral.to.contains(&body)).ok_or(Problem::NotFound)?;
    let page = NotePage {
        frame: again.frame(house, visitor),
        was: again.was,
        id,
        board: board(referral),
        title: world.target_pictures.get(&referral.picture).map(|picture| picture.title.clone()).unwrap_or_default(),
        number: referral.number,
        body,
        name: body::name(&world, body),
        verdicts: VERDICTS.map(|verdict| (word(&verdict), terms::key("referral-verdict", &verdict))),
        votes: ["yes", "no", "abstained"],
    };
    work::send(&page.frame, &page)
}

fn board(referral: &Referral) -> String {
    format!("{}/board?version={}", target_picture::path(referral.picture), referral.number)
}

/// Where the board of a referral lies; the list of target pictures if there is none.
fn board_of(world: &World, id: ReferralId) -> String {
    world.referrals.get(&id).map_or_else(|| "/target-pictures".to_owned(), board)
}

pub(super) async fn note(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<ReferralId>,
    form: Form<Fields>,
) -> Answer {
    let body = form.fields.body;
    let command = noted(&house, &visitor, form.fields).map(|noted| Command::Note { id, body, noted });
    let told = work::tell(&house, &visitor, form.key, command).await;
    let path = (board_of(&house.world(), id), "notice-referral-noted");
    work::done(&house, told, form.typed, path, |again| shown(&house, &visitor, id, body, again))
}

fn noted(house: &House, visitor: &Visitor, fields: Fields) -> Result<Noted, Undone> {
    Ok(Noted {
        date: work::day(house, visitor, &fields.date)?,
        votes: votes(house, visitor, &fields)?,
        paragraph: fields.paragraph,
        dnr: fields.dnr,
        verdict: fields.verdict,
        wording: fields.wording,
        document: fields.document,
    })
}

/// The votes, where there was a vote: then both yes and no were counted.
fn votes(house: &House, visitor: &Visitor, fields: &Fields) -> Result<Option<Votes>, Undone> {
    let typed = [&fields.votes_yes, &fields.votes_no, &fields.votes_abstained].map(|typed| typed.trim());
    let counted = typed.map(|typed| typed.parse::<u32>().ok());
    match (typed, counted) {
        (["", "", ""], _) => Ok(None),
        ([_, _, ""], [Some(yes), Some(no), None]) => Ok(Some(Votes { yes, no, abstained: 0 })),
        (_, [Some(yes), Some(no), Some(abstained)]) => Ok(Some(Votes { yes, no, abstained })),
        _ => Err(Undone::No(house.texts.t(visitor.locale, "referral-votes-wrong").to_string())),
    }
}

#[derive(Deserialize)]
pub(super) struct Reminding {
    body: BodyId,
}

pub(super) async fn remind(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<ReferralId>,
    form: Form<Reminding>,
) -> Answer {
    house
        .tell(&visitor, form.key, Command::Remind { id, body: form.fields.body })
        .await
        .map_err(|no| no.with(form.typed))?;
    crate::frame::page::go_with_notice(&house, board_of(&house.world(), id), "notice-referral-reminded")
}
