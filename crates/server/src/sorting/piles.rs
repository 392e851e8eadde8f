//! What the sorting page shows: notes that are in no need yet, laid beside those like them, and the piles.

use super::nearness;
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms, work,
    work::{Again, Was},
};
use askama::Template;
use axum::extract::{Path, Query, State};
use samskapa_domain::{
    MeetingId, NeedId, PlaceId, VoiceId, World, meeting,
    need::{self, Need, Standing},
    notes::VoiceKind,
    place,
    voice::{self, State as VoiceState, Voice},
};
use serde::Deserialize;
use std::collections::BTreeSet;

/// So many notes lie on the table at once; the others follow as these are sorted.
const ON_TABLE: usize = 100;
/// So many members of a pile are seen without opening it.
const SEEN: usize = 4;
/// A title taken from somebody's words is cut at a word before this many characters.
const TITLE: usize = 80;

/// What is sorted: the notes of one meeting, or all of a place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Table {
    /// The notes of a meeting.
    Meeting(MeetingId),
    /// All notes of a place.
    Place(PlaceId),
}

impl Table {
    pub(super) fn path(self) -> String {
        match self {
            Self::Meeting(id) => format!("/meetings/{id}/sort"),
            Self::Place(id) => format!("/places/{id}/sort"),
        }
    }

    pub(super) fn place(self, world: &World) -> Result<PlaceId, Problem> {
        match self {
            Self::Meeting(id) => world.meetings.get(&id).map(|meeting| meeting.place).ok_or(Problem::NotFound),
            Self::Place(id) => world.places.get(&id).map(|place| place.id).ok_or(Problem::NotFound),
        }
    }

    fn voices(self, world: &World) -> Vec<&Voice> {
        match self {
            Self::Meeting(id) => meeting::voices(world, id).collect(),
            Self::Place(id) => world.voices.all().filter(|voice| voice.place == id).collect(),
        }
    }
}

/// How the page is asked for.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    /// A note whose whole group is to be ticked.
    tick: Option<VoiceId>,
}

#[derive(Template)]
#[template(path = "sorting/page.html")]
struct SortPage {
    frame: Frame,
    was: Was,
    title: String,
    back: String,
    here: String,
    groups: Vec<Group>,
    left: usize,
    waiting: usize,
    held: usize,
    review: Option<String>,
    sorted: usize,
    piles: Vec<Pile>,
}

struct Group {
    notes: Vec<Note>,
    shared: String,
    central: VoiceId,
    title: String,
}

struct Note {
    id: VoiceId,
    words: String,
    language: Option<String>,
    setting: String,
    support: u32,
    ticked: bool,
}

struct Pile {
    id: NeedId,
    title: String,
    standing: String,
    count: usize,
    seen: Vec<Note>,
    folded: Vec<Note>,
    joined: Vec<(NeedId, String, usize)>,
}

/// The page for the notes of a meeting.
pub(super) async fn of_meeting(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<MeetingId>,
    Query(asked): Query<Asked>,
) -> Answer {
    show(&house, &visitor, Table::Meeting(id), asked.tick, &Again::default())
}

/// The page for all notes of a place.
pub(super) async fn of_place(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<PlaceId>,
    Query(asked): Query<Asked>,
) -> Answer {
    show(&house, &visitor, Table::Place(id), asked.tick, &Again::default())
}

/// Sends the page; after a refusal with the boxes and words as they were.
pub(super) fn show(house: &House, visitor: &Visitor, table: Table, tick: Option<VoiceId>, again: &Again) -> Answer {
    let world = house.world();
    let page = filled(&world, table, tick, again, again.frame(house, visitor))?;
    work::send(&page.frame, &page)
}

fn filled(world: &World, table: Table, tick: Option<VoiceId>, again: &Again, frame: Frame) -> Result<SortPage, Problem> {
    let place = table.place(world)?;
    let (title, back) = match table {
        Table::Meeting(id) => {
            let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?;
            (meeting.title.clone(), format!("/meetings/{id}"))
        }
        Table::Place(id) => {
            (world.places.get(&id).map_or_else(String::new, |place| place.name.clone()), format!("/places/{id}"))
        }
    };
    let needed: Vec<&Voice> = table.voices(world).into_iter().filter(|voice| voice.kind == VoiceKind::Need).collect();
    let (placed, loose): (Vec<&Voice>, Vec<&Voice>) =
        needed.iter().filter(|voice| voice.is_confirmed()).partition(|voice| voice::needs(world, voice.id).next().is_some());
    let count = |state: VoiceState| needed.iter().filter(|voice| voice.state == state).count();
    let waiting = count(VoiceState::Captured);
    let review = table_review(world, table).filter(|_| waiting > 0);
    let mut ticked: BTreeSet<VoiceId> =
        loose.iter().map(|voice| voice.id).filter(|id| again.was.has("voice", &id.to_string())).collect();
    let mut was = again.was.clone();
    let mut groups = grouped(world, &loose);
    if let Some(group) = tick.and_then(|tick| groups.iter().find(|group| group.notes.iter().any(|note| note.id == tick))) {
        ticked.extend(group.notes.iter().map(|note| note.id));
        was = was.with("title", group.title.clone());
    }
    for note in groups.iter_mut().flat_map(|group| &mut group.notes) {
        note.ticked = ticked.contains(&note.id);
    }
    Ok(SortPage {
        was,
        title,
        back,
        here: table.path(),
        left: loose.len(),
        groups: on_table(groups),
        waiting,
        held: count(VoiceState::Held),
        review,
        sorted: placed.len(),
        piles: piles(world, place, &placed).into_iter().map(|need| pile(world, need)).collect(),
        frame,
    })
}

/// The notes that are checked where the unchecked ones came from.
fn table_review(world: &World, table: Table) -> Option<String> {
    let Table::Meeting(id) = table else { return None };
    let document = world.documents.all().rfind(|document| document.meeting == id);
    Some(document.map_or_else(|| format!("/meetings/{id}"), |document| format!("/notes/{}", document.id)))
}

fn grouped(world: &World, loose: &[&Voice]) -> Vec<Group> {
    let texts: Vec<&str> = loose.iter().map(|voice| world.words(voice.text).unwrap_or_default()).collect();
    nearness::groups(&texts)
        .into_iter()
        .filter_map(|group| {
            Some(Group {
                central: loose.get(group.central)?.id,
                title: first_words(texts.get(group.central)?),
                shared: group.shared.join(", "),
                notes: group.members.iter().filter_map(|at| loose.get(*at)).map(|voice| note(world, voice)).collect(),
            })
        })
        .collect()
}

/// Whole groups, as long as there is room on the table.
fn on_table(groups: Vec<Group>) -> Vec<Group> {
    let mut laid = 0;
    groups
        .into_iter()
        .take_while(|group| {
            let room = laid < ON_TABLE;
            laid += group.notes.len();
            room
        })
        .collect()
}

fn note(world: &World, voice: &Voice) -> Note {
    let words = world.words(voice.text).filter(|_| voice.state != VoiceState::Held).unwrap_or("…");
    Note {
        id: voice.id,
        words: words.to_owned(),
        language: voice.language.clone(),
        setting: [&voice.table, &voice.setting].into_iter().flatten().cloned().collect::<Vec<_>>().join(" · "),
        support: voice.support,
        ticked: false,
    }
}

/// The needs of the place that are not closed, and those elsewhere that notes on this table lie in.
fn piles<'a>(world: &'a World, place: PlaceId, placed: &[&Voice]) -> Vec<&'a Need> {
    let here = place::needs(world, place).into_iter().map(|need| need.id);
    let elsewhere = placed.iter().flat_map(|voice| voice::needs(world, voice.id).collect::<Vec<_>>());
    let all: BTreeSet<NeedId> = here.chain(elsewhere).collect();
    let open = |need: &&Need| need::standing(world, need) != Standing::Closed;
    all.iter().filter_map(|id| world.needs.get(id)).filter(open).collect()
}

fn pile(world: &World, need: &Need) -> Pile {
    let mut seen: Vec<Note> = need::expressed(world, need.id).into_iter().map(|voice| note(world, voice)).collect();
    let folded = seen.split_off(seen.len().min(SEEN));
    let joined = need::within(world, need.id).into_iter().filter(|id| *id != need.id).filter_map(|id| world.needs.get(&id));
    Pile {
        id: need.id,
        title: need.title.clone(),
        standing: terms::key("standing", &need::standing(world, need)),
        count: seen.len() + folded.len(),
        seen,
        folded,
        joined: joined.map(|other| (other.id, other.title.clone(), need::expressed(world, other.id).len())).collect(),
    }
}

/// A first title for a need of these voices: the words of the one most like the others.
pub(super) fn proposed_title(world: &World, voices: &[VoiceId]) -> String {
    let texts: Vec<&str> = voices
        .iter()
        .filter_map(|id| world.voices.get(id))
        .map(|voice| world.words(voice.text).unwrap_or_default())
        .collect();
    let central = nearness::groups(&texts).first().map_or(0, |group| group.central);
    first_words(texts.get(central).copied().unwrap_or_default())
}

/// The first sentence, or as many whole words of it as a title holds.
fn first_words(text: &str) -> String {
    let text = text.trim().trim_matches(['"', '”', '“', '»', '«', '–', '-']).trim();
    let sentence = text.split_inclusive(['.', '!', '?', '\n']).next().unwrap_or(text).trim().trim_end_matches('.');
    if sentence.chars().count() <= TITLE {
        return sentence.to_owned();
    }
    let mut title = String::new();
    for word in sentence.split_whitespace() {
        if title.chars().count() + word.chars().count() + 2 > TITLE {
            break;
        }
        if !title.is_empty() {
            title.push(' ');
        }
        title.push_str(word);
    }
    format!("{title} …")
}

#[cfg(test)]
mod tests {
    use super::first_words;

    #[test]
    fn a_title_is_the_first_sentence_or_whole_words_of_it() {
        assert_eq!(first_words("\"Sista bussen går för tidigt.\" Ingen kommer hem."), "Sista bussen går för tidigt");
        let long = "Det är så långt till sjukhuset att man måste åka dagen före och ligga över hos någon om man har någon";
        assert!(first_words(long).chars().count() <= 82);
        assert!(long.starts_with(first_words(long).trim_end_matches(" …")));
        assert_eq!(first_words(""), "");
    }
}
