//! Begins the round of a meeting: which needs people chose between, and to which need each line of a vote in the
//! notes belongs. A line is tied by a person; what looks alike is only placed first among the choices.

use crate::{
    frame::{
        error::Problem,
        form::Form,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    sorting::beside,
    work::{self, Again, Choice, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use samskapa_domain::{
    Command, MeetingId, NeedId, RoundId, World, document,
    meeting::Meeting,
    need::{self, Need, Standing},
    place, round,
};
use samskapa_words::near::Near;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Dots for each person, where nothing else is known.
const DOTS: &str = "3";

#[derive(Template)]
#[template(path = "round/open.html")]
struct OpenPage {
    frame: Frame,
    was: Was,
    meeting: (MeetingId, String),
    needs: Vec<(Choice, bool)>,
    lines: Vec<Line>,
    channel: String,
}

/// One line of a vote in the notes.
struct Line {
    field: String,
    label: String,
    count: u32,
    near: Vec<(Choice, String)>,
    rest: Vec<Choice>,
    chosen: String,
}

/// The form. Lines are fields of their own: `line-0`, `line-1`, in the order of the notes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Fields {
    title: String,
    dots_each: String,
    need: Vec<NeedId>,
}

/// The page; the round itself where the meeting has one.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    if let Some(round) = of_meeting(&world, id) {
        return page::go(format!("/rounds/{round}"));
    }
    let was = Was::default().with("title", &meeting.title).with("dots_each", DOTS);
    show(&house, &visitor, meeting, &Again::filled(was))
}

/// The round of a meeting, the last one where there are several.
fn of_meeting(world: &World, meeting: MeetingId) -> Option<RoundId> {
    world.rounds.all().rfind(|round| round.meeting == Some(meeting)).map(|round| round.id)
}

fn show(house: &House, visitor: &Visitor, meeting: &Meeting, again: &Again) -> Answer {
    let world = house.world();
    let fresh = again.refused.is_none();
    let needs = open_needs(&world, meeting);
    let heard = |need: &Need| need::expressed(&world, need.id).iter().any(|voice| voice.meeting == Some(meeting.id));
    let page = OpenPage {
        was: again.was.clone(),
        meeting: (meeting.id, meeting.title.clone()),
        needs: needs
            .iter()
            .map(|need| {
                let choice = choice(need);
                let ticked = if fresh { heard(need) } else { again.was.has("need", &choice.value) };
                (choice, ticked)
            })
            .collect(),
        lines: lines(&world, meeting.id, &needs, &again.was),
        channel: crate::terms::key("channel", &meeting.channel),
        frame: again.frame(house, visitor),
    };
    work::send(&page.frame, &page)
}

fn open_needs<'a>(world: &'a World, meeting: &Meeting) -> Vec<&'a Need> {
    place::needs(world, meeting.place).into_iter().filter(|need| need::standing(world, need) != Standing::Closed).collect()
}

fn choice(need: &Need) -> Choice {
    Choice { value: need.id.to_string(), words: need.title.clone() }
}

/// What the notes of the meeting say of votes: label and count, in the order of the notes.
pub(super) fn counted(world: &World, meeting: MeetingId) -> Vec<(String, u32)> {
    let documents = world.documents.all().filter(|document| document.meeting == meeting);
    let readings = documents.filter_map(|document| document::reading(world, document));
    readings.flat_map(|reading| reading.priorities).map(|line| (line.label, line.count)).collect()
}

fn lines(world: &World, meeting: MeetingId, needs: &[&Need], was: &Was) -> Vec<Line> {
    let texts: Vec<String> = needs.iter().map(|need| all_words(world, need)).collect();
    let texts = beside::Texts::of(&texts.iter().map(String::as_str).collect::<Vec<_>>());
    counted(world, meeting)
        .into_iter()
        .enumerate()
        .map(|(nth, (label, count))| {
            let near: Vec<Near> = texts.nearest(&label).into_iter().take(3).collect();
            let is_near = |at: usize| near.iter().any(|near| near.at == at);
            let field = format!("line-{nth}");
            Line {
                chosen: was.of(&field).to_owned(),
                rest: needs.iter().enumerate().filter(|(at, _)| !is_near(*at)).map(|(_, need)| choice(need)).collect(),
                near: near.iter().filter_map(|near| Some((choice(needs.get(near.at)?), near.shared.join(", ")))).collect(),
                field,
                label,
                count,
            }
        })
        .collect()
}

fn all_words(world: &World, need: &Need) -> String {
    let said = need::expressed(world, need.id);
    let said: Vec<&str> =
        said.iter().filter(|voice| voice.is_confirmed()).filter_map(|voice| world.words(voice.text)).collect();
    format!("{} {}", need.title, said.join(" "))
}

/// Opens the round, with the counts of the lines that a person tied to needs.
pub(super) async fn open(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    form: Form<Fields>,
) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
    let round = RoundId(form.key);
    let told = if world.rounds.has(&round) {
        Ok(())
    } else {
        match commands(&house, &visitor, &world, meeting, &form) {
            Ok(commands) => crate::several::tell(&house, &visitor, form.key, commands).await.map_err(work::Undone::from),
            Err(undone) => Err(undone),
        }
    };
    work::done(&house, told, form.typed, (format!("/rounds/{round}"), "notice-round-opened"), |again| {
        show(&house, &visitor, meeting, &again)
    })
}

fn commands(
    house: &House,
    visitor: &Visitor,
    world: &World,
    meeting: &Meeting,
    form: &Form<Fields>,
) -> Result<Vec<Command>, work::Undone> {
    let typed = Was::default();
    let typed = form.typed.0.iter().fold(typed, |was, (name, value)| was.with(name, value));
    let mut dots: BTreeMap<NeedId, u32> = BTreeMap::new();
    for (nth, (_, count)) in counted(world, meeting.id).into_iter().enumerate() {
        if let Ok(need) = typed.of(&format!("line-{nth}")).parse::<NeedId>() {
            let sum = dots.entry(need).or_default();
            *sum = sum.saturating_add(count);
        }
    }
    let needs: BTreeSet<NeedId> = form.fields.need.iter().copied().chain(dots.keys().copied()).collect();
    let dots_each = super::counting::whole(house, visitor, &form.fields.dots_each)?;
    let id = RoundId(form.key);
    let open = round::Command::Open {
        id,
        title: form.fields.title.clone(),
        place: meeting.place,
        meeting: Some(meeting.id),
        dots_each,
        needs: needs.into_iter().collect(),
    };
    let counts = dots.into_iter().map(|(need, dots)| round::Command::Count { id, need, channel: meeting.channel, dots });
    Ok(std::iter::once(open).chain(counts).map(Command::from).collect())
}
