//! What waits, pile by pile. Each pile is one question to the world and one sentence on the page.

use crate::{frame::page::Frame, meeting::choice::word, place, say, terms, work};
use jiff::{ToSpan, civil::Date};
use samskapa_domain::{
    DocumentId, MeetingId, PlaceId, World,
    claim::Thing,
    hand_over,
    meeting::{Meeting, State},
    need::{self, Need, Standing},
    notes::VoiceKind,
    trial,
    voice::{self, Voice},
};
use std::collections::BTreeMap;

/// A promise is on the desk so many days before its day.
const AHEAD: i64 = 14;

/// Things of one kind that wait.
pub struct Pile {
    /// The key of its heading.
    pub title: &'static str,
    /// The key of the sentence that tells what to do.
    pub text: &'static str,
    /// Whether somebody has waited longer than was promised.
    pub late: bool,
    /// What lies in it.
    pub tasks: Vec<Task>,
}

/// One thing that waits.
pub struct Task {
    /// What it is called.
    pub title: String,
    /// What is to be known about it: how many, since when.
    pub note: String,
    /// Where it is done.
    pub path: String,
}

/// All piles with something in them, the late ones first.
pub fn all(world: &World, today: Date, frame: &Frame) -> Vec<Pile> {
    let pile = |title, text, late, tasks| Pile { title, text, late, tasks };
    let piles = [
        pile("desk-overdue", "desk-overdue-text", true, overdue(world, today, frame)),
        pile("desk-promises", "desk-promises-text", true, promises(world, today, frame)),
        pile("desk-live", "desk-live-text", false, live(world)),
        pile("desk-held", "desk-held-text", false, held(world, frame)),
        pile("desk-unchecked", "desk-unchecked-text", false, unchecked(world, frame)),
        pile("desk-meetings", "desk-meetings-text", false, meetings(world, today, frame)),
        pile("desk-loose", "desk-loose-text", false, loose(world, frame)),
        pile("desk-replies", "desk-replies-text", false, replies(world, frame)),
        pile("desk-to-answer", "desk-to-answer-text", false, to_answer(world, frame)),
        pile("desk-unworded", "desk-unworded-text", false, needs(world, frame, |need| need.statement.is_none())),
        pile(
            "desk-unowned",
            "desk-unowned-text",
            false,
            needs(world, frame, |need| need.statement.is_some() && need.owner.is_none()),
        ),
        pile("desk-silent", "desk-silent-text", true, silent(world, today, frame)),
        pile("desk-hand-overs", "desk-hand-overs-text", false, hand_overs(world, today, frame)),
        pile("desk-barriers", "desk-barriers-text", true, barriers(world, today, frame)),
        pile("desk-trials", "desk-trials-text", false, trials(world, today, frame)),
    ];
    let mut piles: Vec<Pile> = piles.into_iter().filter(|pile| !pile.tasks.is_empty()).collect();
    piles.sort_by_key(|pile| !pile.late);
    piles
}

/// Evenings that go on, so that whoever leads one finds back to it.
fn live(world: &World) -> Vec<Task> {
    let running = world.lives.all().filter(|live| live.is_running());
    let task = |live: &samskapa_domain::live::Live| {
        let title = world.meetings.get(&live.meeting)?.title.clone();
        Some(Task { title, note: live.code.to_string(), path: format!("/meetings/{}/live", live.meeting) })
    };
    running.filter_map(task).collect()
}

fn overdue(world: &World, today: Date, frame: &Frame) -> Vec<Task> {
    let late = voice::overdue(world, today);
    let Some(first) = late.first() else { return Vec::new() };
    vec![Task {
        title: frame.t("desk-overdue-count").n("count", late.len()).to_string(),
        note: frame.t("desk-overdue-since").s("date", frame.date(&first.due)).to_string(),
        path: "/overdue".to_owned(),
    }]
}

fn held(world: &World, frame: &Frame) -> Vec<Task> {
    let count = world.voices.all().filter(|voice| voice.state == voice::State::Held).count();
    let title = frame.t("desk-held-count").n("count", count).to_string();
    if count == 0 { Vec::new() } else { vec![Task { title, note: String::new(), path: "/held".to_owned() }] }
}

fn unchecked(world: &World, frame: &Frame) -> Vec<Task> {
    let mut by_notes: BTreeMap<(Option<DocumentId>, Option<MeetingId>), usize> = BTreeMap::new();
    for voice in world.voices.all().filter(|voice| voice.state == voice::State::Captured) {
        // What came on the web is looked at in one place, also what was said to a meeting.
        let meeting = voice.meeting.filter(|_| !say::waits(voice));
        *by_notes.entry((voice.span.as_ref().map(|span| span.document), meeting)).or_default() += 1;
    }
    by_notes
        .into_iter()
        .map(|((document, meeting), count)| {
            let path = match (document, meeting) {
                (Some(document), _) => format!("/notes/{document}"),
                (None, Some(meeting)) => format!("/meetings/{meeting}/notes"),
                (None, None) => "/say/waiting".to_owned(),
            };
            let note = frame.t("desk-unchecked-count").n("count", count).to_string();
            let title = match (document, meeting) {
                (None, None) => frame.t("desk-unchecked-between").to_string(),
                _ => meeting_title(world, meeting, frame),
            };
            Task { title, note, path }
        })
        .collect()
}

/// Meetings whose next step is a press of a button, or whose day has passed.
fn meetings(world: &World, today: Date, frame: &Frame) -> Vec<Task> {
    let waits = |meeting: &Meeting| {
        let voices = || samskapa_domain::meeting::voices(world, meeting.id);
        match meeting.state {
            State::Planned | State::Invited if meeting.date < today => Some("desk-meeting-held"),
            State::Held => Some("desk-meeting-notes"),
            State::NotesIn if voices().all(|voice| voice.state != voice::State::Captured) => Some("desk-meeting-checked"),
            State::NotesChecked => Some("desk-meeting-publish"),
            _ => None,
        }
    };
    let mut waiting: Vec<(&Meeting, &str)> =
        world.meetings.all().filter_map(|meeting| Some((meeting, waits(meeting)?))).collect();
    waiting.sort_by_key(|(meeting, _)| (meeting.date, meeting.id));
    waiting
        .into_iter()
        .map(|(meeting, key)| Task {
            title: meeting_title(world, Some(meeting.id), frame),
            note: frame.t(key).to_string(),
            path: format!("/meetings/{}#lead", meeting.id),
        })
        .collect()
}

/// Checked notes that are in no need yet.
fn loose(world: &World, frame: &Frame) -> Vec<Task> {
    let mut by_meeting: BTreeMap<MeetingId, usize> = BTreeMap::new();
    let mut by_place: BTreeMap<PlaceId, usize> = BTreeMap::new();
    let loose = |voice: &&Voice| {
        voice.is_confirmed() && voice.kind == VoiceKind::Need && voice::needs(world, voice.id).next().is_none()
    };
    for voice in world.voices.all().filter(loose) {
        match voice.meeting {
            Some(meeting) => *by_meeting.entry(meeting).or_default() += 1,
            None => *by_place.entry(voice.place).or_default() += 1,
        }
    }
    let note = |count: usize| frame.t("desk-loose-count").n("count", count).to_string();
    let meetings = by_meeting.into_iter().map(|(meeting, count)| Task {
        title: meeting_title(world, Some(meeting), frame),
        note: note(count),
        path: format!("/meetings/{meeting}/sort"),
    });
    let places = by_place.into_iter().map(|(place, count)| Task {
        title: place::name(world, place),
        note: note(count),
        path: format!("/places/{place}/sort"),
    });
    meetings.chain(places).collect()
}

/// What is no need and has no reply of its own, by kind.
fn replies(world: &World, frame: &Frame) -> Vec<Task> {
    let silent = world.voices.all().filter(|voice| {
        voice.is_confirmed()
            && voice.kind != VoiceKind::Need
            && !world.replies.has(&voice.id)
            && voice::needs(world, voice.id).next().is_none()
    });
    let mut by_kind: BTreeMap<VoiceKind, usize> = BTreeMap::new();
    for voice in silent {
        *by_kind.entry(voice.kind).or_default() += 1;
    }
    by_kind
        .into_iter()
        .map(|(kind, count)| Task {
            title: frame.t(terms::key("kind", &kind)).to_string(),
            note: frame.t("desk-replies-count").n("count", count).to_string(),
            path: format!("/others?kind={}", word(&kind)),
        })
        .collect()
}

/// Needs where something was decided or changed and nobody has told those who asked.
fn to_answer(world: &World, frame: &Frame) -> Vec<Task> {
    use Standing::{Changed, Contested, DecidedLater, DecidedNo, DecidedYes};
    needs(world, frame, |need| {
        matches!(need::standing(world, need), Changed | Contested | DecidedYes | DecidedNo | DecidedLater)
    })
}

fn silent(world: &World, today: Date, frame: &Frame) -> Vec<Task> {
    needs(world, frame, |need| need.next.is_some_and(|day| day < today))
}

fn needs(world: &World, frame: &Frame, wanted: impl Fn(&Need) -> bool) -> Vec<Task> {
    let open = world.needs.all().filter(|need| {
        need.merged_into.is_none() && !matches!(need::standing(world, need), Standing::Closed | Standing::Confirmed)
    });
    open.filter(|need| wanted(need))
        .map(|need| Task {
            title: need.title.clone(),
            note: match need.next {
                Some(day) => {
                    format!("{} · {}", place::name(world, need.place), frame.t("desk-news-by").s("date", frame.date(&day)))
                }
                None => place::name(world, need.place),
            },
            path: format!("/needs/{}/work", need.id),
        })
        .collect()
}

fn hand_overs(world: &World, today: Date, frame: &Frame) -> Vec<Task> {
    hand_over::waiting(world, today)
        .into_iter()
        .filter_map(|waiting| {
            let key = if waiting.receipt.is_none() { "desk-no-receipt" } else { "desk-no-answer" };
            let to = world.organisations.get(&waiting.to).map_or("", |organisation| organisation.name.as_str());
            Some(Task {
                title: world.needs.get(&waiting.need).map(|need| need.title.clone())?,
                note: frame.t(key).s("organisation", to).s("date", frame.date(&waiting.answer_by)).to_string(),
                path: work::path(Thing::HandOver(waiting.id))?,
            })
        })
        .collect()
}

fn barriers(world: &World, today: Date, frame: &Frame) -> Vec<Task> {
    let waiting = world.barriers.all().filter(|barrier| barrier.answers.is_empty() && barrier.due < today);
    waiting
        .map(|barrier| Task {
            title: barrier.what.clone(),
            note: frame
                .t("desk-barrier-asked")
                .s("who", &barrier.assigned_to)
                .s("date", frame.date(&barrier.due))
                .to_string(),
            path: format!("/barriers#{}", barrier.id),
        })
        .collect()
}

fn promises(world: &World, today: Date, frame: &Frame) -> Vec<Task> {
    let soon = today.saturating_add(AHEAD.days());
    let mut due: Vec<(Date, &Meeting)> = world
        .meetings
        .all()
        .filter(|meeting| meeting.state < State::Answered)
        .flat_map(|meeting| meeting.promises.iter().map(move |promise| (promise.due, meeting)))
        .filter(|(due, _)| *due <= soon)
        .collect();
    due.sort_by_key(|(due, meeting)| (*due, meeting.id));
    due.into_iter()
        .map(|(due, meeting)| Task {
            title: meeting_title(world, Some(meeting.id), frame),
            note: frame
                .t(if due < today { "desk-promise-broken" } else { "desk-promise-due" })
                .s("date", frame.date(&due))
                .to_string(),
            path: format!("/meetings/{}#promises", meeting.id),
        })
        .collect()
}

/// Trials that should have been looked at by now.
fn trials(world: &World, today: Date, frame: &Frame) -> Vec<Task> {
    let waits = |trial: &trial::Trial| match trial.state() {
        trial::State::Planned if trial.design.from < today => Some(("desk-trial-start", trial.design.from)),
        trial::State::Running if trial.design.to < today => Some(("desk-trial-study", trial.design.to)),
        trial::State::Studied => Some(("desk-trial-conclude", trial.design.to)),
        _ => None,
    };
    let waiting = world.trials.all().filter_map(|trial| Some((trial, waits(trial)?)));
    waiting
        .map(|(trial, (key, day))| Task {
            title: trial.design.title.clone(),
            note: frame.t(key).s("date", frame.date(&day)).to_string(),
            path: format!("/trials/{}", trial.id),
        })
        .collect()
}

/// The meeting's title and day, as those who lead call it.
fn meeting_title(world: &World, meeting: Option<MeetingId>, frame: &Frame) -> String {
    let Some(meeting) = meeting.and_then(|id| world.meetings.get(&id)) else {
        return frame.t("desk-no-meeting").to_string();
    };
    format!("{}, {}", meeting.title, frame.date(&meeting.date))
}
