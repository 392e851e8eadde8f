//! What those who lead can do with a need, step by step: say what is needed, show it to those it concerns, name who
//! answers for it, note what speaks against it, ask whether it was heard before, and close it when it is answered.

use crate::{
    drafting,
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    sorting::beside,
    terms,
    work::{self, Again, Choice, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    NeedId, World,
    claim::{Arrow, Thing},
    hand_over,
    need::{self, Mandate, Need, Standing},
    place,
    voice::Voice,
};

/// So many are offered to choose from.
const OFFERED: usize = 60;

#[derive(Template)]
#[template(path = "need/work.html")]
#[expect(clippy::struct_excessive_bools, reason = "each says whether one step of the page is there or done")]
struct WorkPage {
    frame: Frame,
    was: Was,
    id: NeedId,
    title: String,
    standing: String,
    joined_to: Option<(NeedId, String)>,
    what_next: Option<(String, &'static str)>,
    /// Whether a language model may be asked for a draft.
    drafts: bool,
    open: String,
    place: String,
    formulated: bool,
    confirmed: Option<(Date, String)>,
    owned: bool,
    mandates: [&'static str; 3],
    earlier: Vec<Earlier>,
    voices: Vec<Choice>,
    against: Vec<String>,
    others: Vec<Choice>,
    joined: Vec<(NeedId, String, usize)>,
    checks: Vec<Check>,
    closed: bool,
    may_reopen: bool,
    answered: bool,
}

/// A need of the same place that may be the same one, heard before.
struct Earlier {
    id: NeedId,
    title: String,
    standing: String,
    shared: String,
    noted: bool,
}

/// Something that is to be in place before a need is closed.
struct Check {
    text: &'static str,
    done: bool,
    path: Option<String>,
}

/// What to do next after a refusal: where to go, and the key of the link's text.
pub(super) type Next = Option<(String, &'static str)>;

/// The page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<NeedId>) -> Answer {
    show(&house, &visitor, id, "", &Again::default(), None)
}

/// Sends the page; after a refusal with the step that was refused open, and what to do next.
pub(super) fn show(house: &House, visitor: &Visitor, id: NeedId, step: &str, again: &Again, next: Next) -> Answer {
    let world = house.world();
    let need = world.needs.get(&id).ok_or(Problem::NotFound)?;
    let page = filled(&world, house, need, step, again, next, again.frame(house, visitor));
    work::send(&page.frame, &page)
}

fn filled(world: &World, house: &House, need: &Need, step: &str, again: &Again, next: Next, frame: Frame) -> WorkPage {
    let id = need.id;
    let standing = need::standing_of(world, id);
    let title_of = |id: NeedId| world.needs.get(&id).map_or_else(String::new, |need| need.title.clone());
    WorkPage {
        was: with_what_is_known(again.was.clone(), need, step),
        title: need.title.clone(),
        standing: terms::key("standing", &standing),
        joined_to: need.merged_into.map(|_| need::surviving(world, id)).map(|into| (into, title_of(into))),
        what_next: next,
        drafts: drafting::is_open_for(house, world, id),
        open: step.to_owned(),
        place: need.place.to_string(),
        formulated: need.statement.is_some(),
        confirmed: need
            .confirmed
            .as_ref()
            .map(|(stamp, how)| (stamp.time.to_zoned(house.settings.zone.clone()).date(), how.clone())),
        owned: need.owner.is_some(),
        mandates: ["ours", "shared", "others"],
        earlier: earlier(world, need),
        voices: contrary_choices(world, need),
        against: need::against(world, id).into_iter().filter_map(|voice| words(world, voice)).map(str::to_owned).collect(),
        others: others(world, need),
        joined: need::within(world, id)
            .into_iter()
            .filter(|other| *other != id)
            .map(|other| (other, title_of(other), need::expressed(world, other).len()))
            .collect(),
        checks: checks(world, need, standing),
        closed: standing == Standing::Closed,
        may_reopen: matches!(standing, Standing::Closed | Standing::Answered | Standing::Confirmed | Standing::Contested),
        answered: need::answer(world, id).is_some(),
        id,
        frame,
    }
}

/// Fields hold what is known, except in the step that was refused: there they hold what was typed.
fn with_what_is_known(was: Was, need: &Need, step: &str) -> Was {
    let mut was = was;
    if step != "formulate" {
        was = was
            .with("title", need.title.clone())
            .with("statement", need.statement.clone().unwrap_or_default())
            .with("mandate", mandate_word(need.mandate));
    }
    if step != "assign" {
        let owner = need.owner.clone();
        let (name, role, contact) = owner.map_or_else(Default::default, |owner| (owner.name, owner.role, owner.contact));
        was = was.with("owner", name).with("role", role).with("contact", contact);
        was = was.with("next", need.next.map_or_else(String::new, |day| day.to_string()));
    }
    was
}

/// A mandate as the form of a need writes it.
pub(crate) fn mandate_word(mandate: Mandate) -> &'static str {
    match mandate {
        Mandate::Ours => "ours",
        Mandate::Shared => "shared",
        Mandate::Others => "others",
    }
}

/// Needs of the same place that were heard before, those with the same words first.
fn earlier(world: &World, need: &Need) -> Vec<Earlier> {
    let candidates: Vec<&Need> = world
        .needs
        .all()
        .filter(|other| other.place == need.place && other.heard.sequence < need.heard.sequence)
        .filter(|other| other.merged_into.is_none() && !need::within(world, need.id).contains(&other.id))
        .collect();
    let texts: Vec<String> = candidates.iter().map(|need| told(world, need)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    beside::Texts::of(&texts)
        .nearest(&told(world, need))
        .into_iter()
        .filter_map(|near| Some((*candidates.get(near.at)?, near.shared)))
        .take(5)
        .map(|(other, shared)| Earlier {
            id: other.id,
            title: other.title.clone(),
            standing: terms::key("standing", &need::standing(world, other)),
            shared: shared.join(", "),
            noted: world.claims.between(Thing::Need(need.id), Arrow::Returns, Thing::Need(other.id)).is_some(),
        })
        .collect()
}

/// A need in all the words that are known of it.
fn told(world: &World, need: &Need) -> String {
    let voices = need::expressed(world, need.id);
    let said = voices.iter().take(10).filter_map(|voice| words(world, voice)).collect::<Vec<_>>().join(" ");
    format!("{} {} {said}", need.title, need.statement.as_deref().unwrap_or_default())
}

fn words<'a>(world: &'a World, voice: &Voice) -> Option<&'a str> {
    world.words(voice.text).filter(|_| voice.is_confirmed())
}

/// Confirmed voices of the place that are no part of the need, those on the same matter first.
fn contrary_choices(world: &World, need: &Need) -> Vec<Choice> {
    let mut taken: Vec<_> = need::expressed(world, need.id).into_iter().map(|voice| voice.id).collect();
    taken.extend(need::against(world, need.id).into_iter().map(|voice| voice.id));
    let free: Vec<(&Voice, &str)> = world
        .voices
        .all()
        .filter(|voice| voice.place == need.place && !taken.contains(&voice.id))
        .filter_map(|voice| Some((voice, words(world, voice)?)))
        .collect();
    let texts: Vec<&str> = free.iter().map(|(_, words)| *words).collect();
    let mut order: Vec<usize> =
        beside::Texts::of(&texts).nearest(&told(world, need)).into_iter().map(|near| near.at).collect();
    order.extend((0..free.len()).rev().filter(|at| !order.contains(at)).collect::<Vec<_>>());
    let chosen = order.into_iter().take(OFFERED).filter_map(|at| free.get(at));
    chosen.map(|(voice, words)| Choice { value: voice.id.to_string(), words: shortened(words) }).collect()
}

/// A sentence that fits into a line of a list.
fn shortened(words: &str) -> String {
    match words.char_indices().nth(110) {
        Some((end, _)) => format!("{} …", words[..end].trim_end()),
        None => words.to_owned(),
    }
}

fn others(world: &World, need: &Need) -> Vec<Choice> {
    let within = need::within(world, need.id);
    place::needs(world, need.place)
        .into_iter()
        .filter(|other| !within.contains(&other.id) && need::standing(world, other) != Standing::Closed)
        .map(|other| Choice { value: other.id.to_string(), words: other.title.clone() })
        .collect()
}

fn checks(world: &World, need: &Need, standing: Standing) -> Vec<Check> {
    let id = need.id;
    let answer = need::answer(world, id);
    let mut checks = vec![
        Check { text: "need-check-answer", done: answer.is_some(), path: Some(format!("/answers/new?need={id}")) },
        Check {
            text: "need-check-agreed",
            done: standing != Standing::Contested,
            path: Some(format!("/answers/new?need={id}")),
        },
    ];
    if need.mandate == Mandate::Others {
        let honest_no = answer.is_some_and(|answer| !answer.parts.not_done.is_empty());
        checks.push(Check {
            text: "need-check-receipt",
            done: honest_no || hand_over::has_receipt(world, id),
            path: Some(format!("/hand-overs/new?need={id}")),
        });
    }
    checks
}
