//! What the sorting page shows: notes that are in no need yet, laid beside those like them, and the piles.

use super::{
    beside,
    hand::{self, Hand, Likeness, Why},
};
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
    MeetingId, NeedId, PlaceId, SortingId, VoiceId, World,
    claim::Thing,
    meeting,
    need::{self, Need, Standing},
    notes::VoiceKind,
    place,
    sorting::{self, Sorting},
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    hand: Option<InHand>,
    last: Option<Last>,
    parked: Vec<Note>,
    others: Vec<String>,
    left: usize,
    waiting: usize,
    held: usize,
    review: Option<String>,
    sorted: usize,
    piles: Vec<Pile>,
}

/// What lies in the hand.
struct InHand {
    notes: Vec<Note>,
    /// The need that is proposed.
    into: Option<(NeedId, String)>,
    /// A first title, if a new need is made of them.
    title: String,
    /// Why just these, as HTML.
    why: String,
    /// Other needs, each with the key that puts the voices there.
    others: Vec<(NeedId, String, usize)>,
}

/// The last step of whoever looks, which can be taken back.
struct Last {
    id: SortingId,
    /// What it was, as HTML.
    told: String,
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
    let page = filled(house, visitor, table, tick, again)?;
    work::send(&page.frame, &page)
}

fn filled(
    house: &House,
    visitor: &Visitor,
    table: Table,
    tick: Option<VoiceId>,
    again: &Again,
) -> Result<SortPage, Problem> {
    let (world, frame) = (&*house.world(), again.frame(house, visitor));
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
    let needs = piles(world, place, &placed);
    let (parked, loose): (Vec<&Voice>, Vec<&Voice>) = loose.into_iter().partition(|voice| world.parked.has(&voice.id));
    let (held_by_others, others) = house.hands.of_others(table, &visitor.actor(), house.now());
    let free: Vec<VoiceId> = loose.iter().map(|voice| voice.id).filter(|id| !held_by_others.contains(id)).collect();
    let hand = in_hand(house, world, &frame, table, &needed, &needs, &free);
    let taken = hand.iter().flat_map(|hand| &hand.notes).map(|note| note.id).collect();
    house.hands.take(table, &visitor.actor(), taken, house.now());
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
        hand,
        last: sorting::last(world, place, &visitor.actor()).map(|step| last(world, &frame, step)),
        parked: parked.iter().map(|voice| note(world, voice)).collect(),
        others: others.iter().map(|actor| name_of(actor)).collect(),
        left: loose.len() + parked.len(),
        groups: on_table(groups),
        waiting,
        held: count(VoiceState::Held),
        review,
        sorted: placed.len(),
        piles: needs.into_iter().map(|need| pile(world, need)).collect(),
        frame,
    })
}

/// What comes next, worked out from how everything lies now.
fn in_hand(
    house: &House,
    world: &World,
    frame: &Frame,
    table: Table,
    voices: &[&Voice],
    needs: &[&Need],
    free: &[VoiceId],
) -> Option<InHand> {
    let speaking: Vec<&Voice> = voices.iter().copied().filter(|voice| voice.is_confirmed()).collect();
    let evidence = house.tables.of(world, table, &speaking, needs);
    let members = |need: &&Need| (need.id, need::expressed(world, need.id).iter().map(|voice| voice.id).collect());
    let lying: Vec<(NeedId, Vec<VoiceId>)> = needs.iter().map(members).collect();
    let Hand { voices, into, why, others } = hand::next(&evidence, &lying, free)?;
    let title = |id: &NeedId| world.needs.get(id).map_or_else(String::new, |need| need.title.clone());
    Some(InHand {
        title: proposed_title(world, &voices),
        notes: voices
            .iter()
            .filter_map(|id| world.voices.get(id))
            .map(|voice| Note { ticked: true, ..note(world, voice) })
            .collect(),
        into: into.map(|id| (id, title(&id))),
        why: reason(world, frame, &why, title),
        others: others.iter().zip(1..).map(|(id, key)| (*id, title(id), key)).collect(),
    })
}

/// Why just these come next, in a sentence.
fn reason(world: &World, frame: &Frame, why: &Why, title: impl Fn(&NeedId) -> String) -> String {
    let likeness = |like: &Likeness, (like_another, like_its_name): (&'static str, &'static str)| {
        let said = like.voice.and_then(|id| world.voices.get(&id)).and_then(|voice| world.words(voice.text));
        let text = match said {
            Some(said) => frame.t(like_another).w("said", frame.words(first_words(said))).to_string(),
            None => frame.t(like_its_name).to_string(),
        };
        let words = like.words.join(", ");
        if words.is_empty() {
            text
        } else {
            format!("{text} {}", frame.t("sorting-why-words").w("words", frame.words(words)))
        }
    };
    match why {
        Why::Sure(like) => likeness(like, ("sorting-why-sure-like", "sorting-why-sure-name")),
        Why::Maybe(like) => likeness(like, ("sorting-why-maybe-like", "sorting-why-maybe-name")),
        Why::Alike => frame.t("sorting-why-alike").to_string(),
        Why::Alone => frame.t("sorting-why-alone").to_string(),
        Why::Between(one, other) => frame
            .t("sorting-why-between")
            .w("one", frame.words(title(one)))
            .w("other", frame.words(title(other)))
            .to_string(),
    }
}

/// The last step in words, for the button that takes it back.
fn last(world: &World, frame: &Frame, step: &Sorting) -> Last {
    let did = &step.did;
    let title = |id: NeedId| frame.words(world.needs.get(&id).map_or_else(String::new, |need| need.title.clone()));
    let into = did.drew.iter().filter_map(|id| world.claims.get(id)).find_map(|claim| match claim.to {
        Thing::Need(need) => Some(need),
        _ => None,
    });
    let counted = |key: &str, count: usize| frame.t(key).n("count", count).to_string();
    let told = match (did.heard, did.merged, did.unmerged, into) {
        (Some(need), ..) => frame.t("sorting-last-new").w("title", title(need)).to_string(),
        (_, Some((need, into)), ..) => {
            frame.t("sorting-last-merged").w("title", title(need)).w("into", title(into)).to_string()
        }
        (_, _, Some((need, _)), _) => frame.t("sorting-last-unmerged").w("title", title(need)).to_string(),
        (.., Some(need)) => frame.t("sorting-last-put").n("count", did.drew.len()).w("title", title(need)).to_string(),
        _ if !did.parked.is_empty() => counted("sorting-last-parked", did.parked.len()),
        _ if !did.taken_up.is_empty() => counted("sorting-last-taken-up", did.taken_up.len()),
        _ => counted("sorting-last-out", did.withdrew.len()),
    };
    Last { id: step.id, told }
}

/// What somebody is called, as the ledger writes who acts.
fn name_of(actor: &str) -> String {
    actor.split_once(':').map_or(actor, |(_, name)| name).to_owned()
}

/// The notes that are checked where the unchecked ones came from.
fn table_review(world: &World, table: Table) -> Option<String> {
    let Table::Meeting(id) = table else { return None };
    let document = world.documents.all().rfind(|document| document.meeting == id);
    Some(document.map_or_else(|| format!("/meetings/{id}"), |document| format!("/notes/{}", document.id)))
}

fn grouped(world: &World, loose: &[&Voice]) -> Vec<Group> {
    let texts: Vec<&str> = loose.iter().map(|voice| world.words(voice.text).unwrap_or_default()).collect();
    beside::groups(&texts)
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
    let central = beside::groups(&texts).first().map_or(0, |group| group.central);
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
