//! The parts of an answer in the order that people ask for them: what you said, how many and how important, what we
//! have done, what we plan, what we do not do and why, what others own, the next meeting, whom to ring. The order is
//! that of Kramfors kommun, whose lists of answers need by need are the best there are.

use super::{Unwritten, Writing};
use crate::{milestone, place, short::Rows};
use samskapa_domain::{
    AnswerId, MeetingId, NeedId,
    answer::{self, Answer},
    claim::Thing,
    hand_over,
    need::{self, Need},
    round, thread,
};
use samskapa_paper::forms::told::{Piece, Section};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The need and the answer of a name: that of an answer, or that of a need whose answer holds.
pub fn of<'a>(writing: &Writing<'a>, id: &str) -> Result<(&'a Need, &'a Answer), Unwritten> {
    let world = writing.world;
    let name: Uuid = id.parse().map_err(|_| Unwritten::NotThere)?;
    if let Some(answer) = world.answers.get(&AnswerId(name)) {
        let need = world.needs.get(&need::surviving(world, answer.need)).ok_or(Unwritten::NotThere)?;
        return Ok((need, answer));
    }
    let need = world.needs.get(&need::surviving(world, NeedId(name))).filter(|need| crate::need::is_public(world, need));
    let need = need.ok_or(Unwritten::NotThere)?;
    match need::answer(world, need.id) {
        Some(answer) => Ok((need, answer)),
        None => Err(Unwritten::NotReady(writing.say("paper-answer-none"))),
    }
}

/// All parts of an answer to a need.
pub fn sections(writing: &Writing<'_>, need: &Need, answer: &Answer) -> Vec<Section> {
    let parts = &answer.parts;
    let all = [
        Section::of_text(writing.say("answer-said"), &parts.said),
        counted(writing, need, answer),
        Section::of_text(writing.say("answer-done"), &parts.done),
        planned(writing, need, answer),
        Section::of_text(writing.say("answer-not-done"), &parts.not_done),
        others(writing, need, answer),
        milestones(writing, need),
        next(writing, need, answer),
        ask(writing, need),
        Section::of_text(writing.say("answer-easy"), &parts.easy).map(Section::framed),
    ];
    all.into_iter().flatten().collect()
}

/// What must be known before reading.
pub fn notices(writing: &Writing<'_>, need: &Need, answer: &Answer) -> Vec<String> {
    let world = writing.world;
    let holds = need::answer(world, need.id).is_some_and(|last| last.id == answer.id);
    let gone = answer::gone_since(world, answer).len();
    let older = (!holds).then(|| writing.t("paper-answer-older").s("at", writing.at(Rows::Need, need.id.0)).to_string());
    let gone = (gone > 0).then(|| writing.t("answer-gone").n("count", gone).to_string());
    [older, gone].into_iter().flatten().collect()
}

/// "12 mars 2027. Maria Ek, samordnare".
pub fn given(writing: &Writing<'_>, answer: &Answer) -> String {
    let day = writing.date(writing.day(answer.given.time));
    writing.t("answer-given").s("day", day).s("name", &answer.by_name).to_string()
}

fn counted(writing: &Writing<'_>, need: &Need, answer: &Answer) -> Option<Section> {
    let world = writing.world;
    let voices: Vec<_> = answer.voices.iter().filter_map(|id| world.voices.get(id)).filter(|voice| voice.speaks()).collect();
    let meetings: BTreeSet<MeetingId> = voices.iter().filter_map(|voice| voice.meeting).collect();
    let place = place::name(world, need.place);
    let figures = writing.t("answer-figures").n("voices", voices.len()).n("meetings", meetings.len()).to_string();
    let rank = round::rank_of(world, need.id)
        .map(|rank| writing.t("answer-rank").n("rank", rank.rank).n("of", rank.of).n("dots", rank.dots).to_string());
    let text = [Some(format!("{figures} {place}.")), rank].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let at = writing.t("paper-rows-at").s("at", writing.at(Rows::Answer, answer.id.0)).to_string();
    Section::of(writing.say("answer-count"), vec![Piece::text(text), Piece::remark(at)])
}

/// What the answer says is planned, and what somebody has undertaken to do and has not done yet.
fn planned(writing: &Writing<'_>, need: &Need, answer: &Answer) -> Option<Section> {
    let world = writing.world;
    let mut pieces: Vec<Piece> =
        Section::of_text("", &answer.parts.planned).into_iter().flat_map(|part| part.pieces).collect();
    let actions = thread::after(world, Thing::Need(need.id)).into_iter().filter_map(|thing| match thing {
        Thing::Action(id) => world.actions.get(&id).filter(|action| action.done.is_none()),
        _ => None,
    });
    let points: Vec<String> = actions
        .map(|action| {
            let key = if action.due < writing.today { "paper-action-late" } else { "paper-action" };
            let due = writing.date(action.due);
            writing.t(key).s("what", &action.what).s("who", &action.who).s("date", due).to_string()
        })
        .collect();
    if !points.is_empty() {
        pieces.push(Piece::Points { points });
    }
    Section::of(writing.say("answer-planned"), pieces)
}

/// What others own: in the words of the answer, and to whom it was handed with what they said.
fn others(writing: &Writing<'_>, need: &Need, answer: &Answer) -> Option<Section> {
    let world = writing.world;
    let mut pieces: Vec<Piece> =
        Section::of_text("", &answer.parts.others).into_iter().flat_map(|part| part.pieces).collect();
    let handed = hand_over::of_need(world, need.id);
    let points: Vec<String> = handed.into_iter().map(|sent| handed_to(writing, sent)).collect();
    if !points.is_empty() {
        pieces.push(Piece::Points { points });
    }
    Section::of(writing.say("answer-others"), pieces)
}

fn handed_to(writing: &Writing<'_>, sent: &hand_over::HandOver) -> String {
    let world = writing.world;
    let to = world.organisations.get(&sent.to).map_or("", |to| to.name.as_str());
    let day = |at: &jiff::civil::Date| writing.date(*at);
    let sent_on = writing.t("paper-handed").s("to", to).s("date", day(&writing.day(sent.sent.time))).to_string();
    let became = match (&sent.receipt, &sent.answer) {
        (_, Some((on, text))) => writing.t("paper-handed-answer").s("date", day(on)).s("text", text).to_string(),
        (Some(receipt), None) => {
            let by = day(&sent.answer_by);
            writing.t("paper-handed-receipt").s("date", day(&receipt.date)).s("by", by).to_string()
        }
        (None, None) => writing.t("paper-handed-waiting").s("by", day(&sent.answer_by)).to_string(),
    };
    format!("{sent_on} {became}")
}

/// The small wins on the way, and whose they are.
fn milestones(writing: &Writing<'_>, need: &Need) -> Option<Section> {
    let points: Vec<String> = milestone::of_need(writing.world, need.id).into_iter().map(|one| won(writing, one)).collect();
    let pieces = if points.is_empty() { Vec::new() } else { vec![Piece::Points { points }] };
    Section::of(writing.say("answer-milestones"), pieces)
}

/// A small win in one line.
pub fn won(writing: &Writing<'_>, milestone: &samskapa_domain::milestone::Milestone) -> String {
    let day = writing.date(milestone.date);
    writing.t("paper-milestone").s("date", day).s("what", &milestone.what).s("who", &milestone.who).to_string()
}

/// The next meeting, as the answer says and as it is planned.
fn next(writing: &Writing<'_>, need: &Need, answer: &Answer) -> Option<Section> {
    let mut pieces: Vec<Piece> = Section::of_text("", &answer.parts.next).into_iter().flat_map(|part| part.pieces).collect();
    if let Some(meeting) = next_meeting(writing, need.place) {
        pieces.push(Piece::text(super::summary::occasion(writing, meeting)));
    }
    Section::of(writing.say("answer-next"), pieces)
}

/// The next meeting at a place.
pub fn next_meeting<'a>(
    writing: &Writing<'a>,
    place: samskapa_domain::PlaceId,
) -> Option<&'a samskapa_domain::meeting::Meeting> {
    let world = writing.world;
    let all = samskapa_domain::place::meetings(world, place);
    all.into_iter().find(|meeting| !meeting.was_held() && meeting.date >= writing.today)
}

/// How to reach whoever answers for a need; empty where nobody does.
pub fn contact(need: &Need) -> String {
    let who = need.owner.as_ref().map(|owner| {
        let parts = [&owner.name, &owner.role, &owner.contact];
        parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", ")
    });
    who.unwrap_or_default()
}

fn ask(writing: &Writing<'_>, need: &Need) -> Option<Section> {
    let who = [contact(need), writing.contact().to_owned()].into_iter().find(|who| !who.is_empty())?;
    let code = writing.t("paper-answer-code").s("address", format!("{}/code", writing.host())).to_string();
    Section::of(writing.say("paper-ring"), vec![Piece::text(who), Piece::remark(code)])
}
