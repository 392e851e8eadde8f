//! Setting a round up in one form: by which method, between what, by which ways ballots come, and what counts together.

use super::ideas;
use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{self, Again, Choice, Undone, Was},
};
use askama::Template;
use axum::extract::{Query, State};
use samskapa_domain::{
    ChoiceId, Command, MeetingId, NeedId, PlaceId, RoundId, World,
    need::{self, Need, Standing},
    place,
    round::{
        self,
        setting::{Kind, METHODS, Setting, Tier, Way, kind_of},
    },
};
use serde::Deserialize;

/// Marks on a ballot of dots, where nothing else is said.
const DOTS: u32 = 3;

#[derive(Template)]
#[template(path = "round/set_up.html")]
struct SetUpPage {
    frame: Frame,
    was: Was,
    place: (PlaceId, String),
    meeting: Option<(MeetingId, String)>,
    methods: [&'static str; METHODS.len()],
    needs: Vec<Choice>,
    ways: [(String, String); 3],
    tiers: [(String, String); 3],
}

/// Where the round is held.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct At {
    #[serde(deserialize_with = "work::chosen")]
    meeting: Option<MeetingId>,
    #[serde(deserialize_with = "work::chosen")]
    place: Option<PlaceId>,
}

/// The form.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    #[serde(deserialize_with = "work::chosen")]
    meeting: Option<MeetingId>,
    #[serde(deserialize_with = "work::chosen")]
    place: Option<PlaceId>,
    title: String,
    method: String,
    between: String,
    need: Vec<NeedId>,
    ideas: String,
    budget: String,
    winners: String,
    most_marks: String,
    way: Vec<Way>,
    until: String,
    together: Vec<Tier>,
}

/// Asks.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Query(at): Query<At>) -> Answer {
    let world = house.world();
    let (place, meeting) = found(&world, at)?;
    let title = meeting.and_then(|id| world.meetings.get(&id)).map(|meeting| meeting.title.clone()).unwrap_or_default();
    let mut was = Was::default().with("title", title).with("method", METHODS[0]).with("between", "needs");
    for (way, tier) in Way::ALL.into_iter().map(|way| (way, way.tier())).filter(|(way, _)| *way == Way::Paper) {
        was = was.with("way", super::name(way)).with("together", super::name(tier));
    }
    for need in needs(&world, place).into_iter().filter(|need| heard(&world, need, meeting)) {
        was = was.with("need", need.id.to_string());
    }
    show(&house, &visitor, place, meeting, &Again::filled(was))
}

/// The place of the round, and the meeting if it is held at one.
fn found(world: &World, at: At) -> Result<(PlaceId, Option<MeetingId>), Problem> {
    match (at.meeting, at.place) {
        (Some(id), _) => world.meetings.get(&id).map(|meeting| (meeting.place, Some(id))).ok_or(Problem::NotFound),
        (None, Some(id)) if world.places.has(&id) => Ok((id, None)),
        _ => Err(Problem::NotFound),
    }
}

fn needs(world: &World, place: PlaceId) -> Vec<&Need> {
    place::needs(world, place).into_iter().filter(|need| need::standing(world, need) != Standing::Closed).collect()
}

/// Whether a need was heard at the meeting; where there is none, every need of the place is meant.
fn heard(world: &World, need: &Need, meeting: Option<MeetingId>) -> bool {
    meeting.is_none() || need::expressed(world, need.id).iter().any(|voice| voice.meeting == meeting)
}

fn show(house: &House, visitor: &Visitor, place: PlaceId, meeting: Option<MeetingId>, again: &Again) -> Answer {
    let world = house.world();
    let choice = |need: &Need| Choice { value: need.id.to_string(), words: need.title.clone() };
    let page = SetUpPage {
        frame: again.frame(house, visitor),
        was: again.was.clone(),
        place: (place, crate::place::name(&world, place)),
        meeting: meeting.and_then(|id| world.meetings.get(&id)).map(|meeting| (meeting.id, meeting.title.clone())),
        methods: METHODS,
        needs: needs(&world, place).into_iter().map(choice).collect(),
        ways: Way::ALL.map(|way| (super::name(way), terms::key("way", &way))),
        tiers: Tier::ALL.map(|tier| (super::name(tier), terms::key("tier", &tier))),
    };
    work::send(&page.frame, &page)
}

/// Sets it up.
pub(super) async fn set_up(State(house): State<House>, visitor: Visitor, form: Form<Fields>) -> Answer {
    let world = house.world();
    let (place, meeting) = found(&world, At { meeting: form.fields.meeting, place: form.fields.place })?;
    let id = RoundId(form.key);
    let command = command(&house, &visitor, &form, place, meeting);
    let told = work::tell(&house, &visitor, form.key, command).await;
    work::done(&house, told, form.typed, (format!("/rounds/{id}"), "notice-round-set-up"), |again| {
        show(&house, &visitor, place, meeting, &again)
    })
}

fn command(
    house: &House,
    visitor: &Visitor,
    form: &Form<Fields>,
    place: PlaceId,
    meeting: Option<MeetingId>,
) -> Result<Command, Undone> {
    let fields = &form.fields;
    let ideas = if fields.between == "ideas" { ideas::read(house, visitor, form.key, &fields.ideas)? } else { Vec::new() };
    let choices: Vec<ChoiceId> = if fields.between == "ideas" {
        ideas.iter().map(|idea| idea.id).collect()
    } else {
        fields.need.iter().map(|need| ChoiceId(need.0)).collect()
    };
    let number = |typed: &str| match typed.trim() {
        "" => Ok(None),
        typed => super::counting::whole(house, visitor, typed).map(Some),
    };
    // Where everything may be marked, a ballot has as many marks as there are choices.
    let all = u32::try_from(choices.len()).unwrap_or(u32::MAX).max(1);
    let most_marks = match (kind_of(&fields.method), number(&fields.most_marks)?) {
        (Kind::Grades, _) | (Kind::Approvals | Kind::Order, None) => all,
        (Kind::Points, None) => DOTS,
        (_, Some(most)) => most,
    };
    let setting = Setting {
        method: fields.method.clone(),
        choices,
        ideas,
        budget: ideas::money(house, visitor, &fields.budget)?,
        winners: number(&fields.winners)?,
        until: work::day_or_none(house, visitor, &fields.until)?,
        ways: fields.way.iter().copied().collect(),
        together: fields.together.iter().copied().collect(),
    };
    let id = RoundId(form.key);
    Ok(round::Command::SetUp { id, title: fields.title.clone(), place, meeting, most_marks, setting }.into())
}
