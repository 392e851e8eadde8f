//! The page of one voice: its words, who sat there, where it stands in its source, what became of it.

use super::{
    sieve::{Sight, seen, sight},
    standing_key,
    translation::{self, Translation},
};
use crate::{
    frame::{
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    need::is_open_to,
    terms, wording,
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::{Timestamp, civil::Date};
use samskapa_domain::{
    AnswerId, DocumentId, MeetingId, NeedId, Stamp, VoiceId, World,
    claim::{Arrow, Thing},
    voice::{self, Reply, State as VoiceState, Voice},
};
use samskapa_words::personal;

#[derive(Template)]
#[template(path = "voice/page.html")]
struct VoicePage {
    frame: Frame,
    id: VoiceId,
    sight: Sight,
    state: VoiceState,
    leads: bool,
    words: String,
    lang: Option<String>,
    translations: Vec<Translation>,
    mark: Option<String>,
    former: Vec<String>,
    kind: String,
    is_need: bool,
    table: Option<String>,
    setting: Option<String>,
    question: Option<String>,
    support: u32,
    channel: String,
    origin: String,
    place: Option<(samskapa_domain::PlaceId, String)>,
    meeting: Option<(MeetingId, String, Date)>,
    standing: String,
    reply: Replied,
    needs: Vec<(NeedId, String, String, bool)>,
    source: Option<Stands>,
    same: Vec<(VoiceId, String)>,
    weeded_by: Option<String>,
    steps: Vec<Step>,
    languages: Vec<(&'static str, &'static str)>,
}

/// What answer it has.
enum Replied {
    Answer(AnswerId),
    Own(String, String),
    Due(Date),
    Overdue(Date),
    None,
}

/// Where the words stand in notes.
struct Stands {
    document: DocumentId,
    verbatim: Option<bool>,
    start: usize,
    end: usize,
    sha256: String,
    row: Option<u32>,
}

/// Something that was done with it.
struct Step {
    when: Timestamp,
    key: &'static str,
    need: Option<(NeedId, String)>,
    who: Option<String>,
    why: Option<String>,
}

/// Shows the page.
pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<VoiceId>) -> Answer {
    let world = house.world();
    let voice = world.voices.get(&id).ok_or(Problem::NotFound)?;
    let leads = visitor.person.is_some();
    // A line that was no voice was never published, so there is nothing to tell of.
    if voice.state == VoiceState::SetAside && !leads {
        return Err(Problem::NotFound);
    }
    page::show(&filled(&house, &world, house.frame(&visitor), voice, leads))
}

fn filled(house: &House, world: &World, frame: Frame, voice: &Voice, leads: bool) -> VoicePage {
    let sight = sight(world, voice, leads);
    let readable = sight == Sight::Words;
    let words = |id| world.words(id).unwrap_or_default().to_owned();
    let meeting = voice.meeting.and_then(|id| world.meetings.get(&id));
    let masked = voice.mark == Some(voice::EditMark::Masked);
    VoicePage {
        id: voice.id,
        sight,
        state: voice.state,
        leads,
        words: if readable { words(voice.text) } else { String::new() },
        lang: voice.language.clone(),
        translations: if readable { translation::all(world, &frame, voice) } else { Vec::new() },
        mark: voice.mark.filter(|_| readable).map(|mark| terms::key("voice-mark", &mark).replacen("term-", "", 1)),
        // What was masked or cut away because it was personal is not shown again.
        former: if leads && readable && !masked {
            let plain = |words: &String| !personal::holds(words);
            voice.former.iter().map(|id| words(*id)).filter(plain).collect()
        } else {
            Vec::new()
        },
        kind: terms::key("kind", &voice.kind),
        is_need: voice.kind == samskapa_domain::notes::VoiceKind::Need,
        table: voice.table.clone(),
        setting: voice.setting.clone().filter(|_| readable),
        question: voice.question.clone().filter(|_| readable),
        support: voice.support,
        channel: terms::key("channel", &voice.channel),
        origin: terms::key("origin", &voice.origin),
        place: world.places.get(&voice.place).map(|place| (place.id, place.name.clone())),
        meeting: meeting.map(|meeting| (meeting.id, meeting.title.clone(), meeting.date)),
        standing: standing_key(seen(world, voice, leads)),
        reply: replied(house, world, voice),
        needs: needs(world, &frame, voice.id),
        source: voice.span.as_ref().filter(|_| readable).map(|span| Stands {
            document: span.document,
            verbatim: voice::stands_in_its_source(world, voice),
            start: span.start,
            end: span.end,
            sha256: span.sha256.clone(),
            row: voice.row,
        }),
        same: same(world, voice, leads),
        weeded_by: voice.weeded_by.clone(),
        steps: steps(world, &frame, voice, leads),
        languages: wording::languages().collect(),
        frame,
    }
}

fn replied(house: &House, world: &World, voice: &Voice) -> Replied {
    if !voice.speaks() {
        return Replied::None;
    }
    match voice::reply(world, voice, house.today()) {
        Reply::Answered(id) => Replied::Answer(id),
        Reply::Replied => world
            .replies
            .get(&voice.id)
            .map_or(Replied::None, |reply| Replied::Own(terms::key("reply", &reply.what), reply.text.clone())),
        Reply::Due(date) => Replied::Due(date),
        Reply::Overdue(date) => Replied::Overdue(date),
    }
}

/// The needs it is part of, and those it speaks against, as far as the reader may read of them.
fn needs(world: &World, frame: &Frame, voice: VoiceId) -> Vec<(NeedId, String, String, bool)> {
    world
        .claims
        .from(Thing::Voice(voice))
        .filter_map(|claim| match (claim.arrow, claim.to) {
            (Arrow::ExpressedIn, Thing::Need(need)) => Some((need, false)),
            (Arrow::Contradicts, Thing::Need(need)) => Some((need, true)),
            _ => None,
        })
        .filter_map(|(need, against)| {
            let need = world
                .needs
                .get(&samskapa_domain::need::surviving(world, need))
                .filter(|need| is_open_to(frame, world, need))?;
            let standing = terms::key("standing", &samskapa_domain::need::standing_of(world, need.id));
            Some((need.id, need.title.clone(), standing, against))
        })
        .collect()
}

/// Others with the same words: the earlier one, and those that point to this one.
fn same(world: &World, voice: &Voice, leads: bool) -> Vec<(VoiceId, String)> {
    let named = |other: &&Voice| other.id != voice.id && sight(world, other, leads) == Sight::Words && other.speaks();
    let earlier = voice.same_as.and_then(|id| world.voices.get(&id));
    let later = world.voices.all().filter(|other| other.same_as == Some(voice.id));
    earlier
        .into_iter()
        .chain(later)
        .filter(named)
        .map(|other| (other.id, world.words(other.text).unwrap_or_default().to_owned()))
        .collect()
}

/// What was done with it, oldest first. Who did it and why is shown to those who lead.
fn steps(world: &World, frame: &Frame, voice: &Voice, leads: bool) -> Vec<Step> {
    let step = |stamp: &Stamp, key, need: Option<NeedId>, why: Option<&str>| Step {
        when: stamp.time,
        key,
        need: need
            .and_then(|id| world.needs.get(&id))
            .filter(|need| is_open_to(frame, world, need))
            .map(|need| (need.id, need.title.clone())),
        who: leads.then(|| stamp.by.clone()),
        why: why.filter(|why| leads && !why.is_empty()).map(str::to_owned),
    };
    let mut steps = vec![(voice.captured.sequence, step(&voice.captured, "voice-step-captured", None, None))];
    for claim in world.claims.history_from(Thing::Voice(voice.id)) {
        let (Thing::Need(need), Arrow::ExpressedIn | Arrow::Contradicts) = (claim.to, claim.arrow) else { continue };
        let drawn = if claim.arrow == Arrow::ExpressedIn { "voice-step-in-need" } else { "voice-step-against" };
        steps.push((claim.drawn.sequence, step(&claim.drawn, drawn, Some(need), Some(&claim.why))));
        if let Some((stamp, why)) = &claim.withdrawn {
            steps.push((stamp.sequence, step(stamp, "voice-step-out-of-need", Some(need), Some(why))));
        }
    }
    if let Some(reply) = world.replies.get(&voice.id) {
        steps.push((reply.given.sequence, step(&reply.given, "voice-step-replied", None, None)));
    }
    steps.sort_by_key(|(sequence, _)| *sequence);
    steps.into_iter().map(|(_, step)| step).collect()
}
