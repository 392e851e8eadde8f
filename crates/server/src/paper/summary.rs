//! The summary of an evening: numbers, needs in order with one sentence each, what was promised, who was missing.
//! It is printed while people still drink their coffee, so it counts what nobody has checked yet, says so, and shows
//! only words that may hang on a wall.

use super::{Body, Kind, Unwritten, Writing, Written, quoted, stem};
use crate::{
    meeting::{
        BANDS,
        heads::{self, Sum},
    },
    place,
    rights::Right,
    short::Rows,
    terms,
};
use samskapa_domain::{
    NeedId, World,
    claim::{Arrow, Thing},
    figure::{self, Shown},
    group::Role,
    meeting::{self, Band, BlockSort, Meeting},
    need,
    notes::VoiceKind,
    round::{self, Round},
    voice::{State, Voice},
};
use samskapa_paper::{
    Letterhead,
    forms::{
        summary::{Need, Summary},
        told::{Figure, Piece, Section},
    },
};
use std::collections::BTreeSet;

/// So many needs fit on the page with their sentences; the others are counted.
const NEEDS: usize = 8;

/// The summary. Those who lead print it, since it may hang up what the public reads later.
pub const KIND: Kind = Kind { path: "/paper/summary/{id}", right: Right::Lead, write };

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let meeting = writing.meeting(id)?;
    if !meeting.was_held() {
        return Err(Unwritten::NotReady(writing.say("paper-summary-not-held")));
    }
    let name = stem([&*writing.say("paper-summary-kind"), &meeting.title, &meeting.date.to_string()]);
    Ok(Written { name, body: Body::Sheets(vec![writing.sheet(gather(writing, meeting))]) })
}

/// The summary of a meeting.
fn gather(writing: &Writing<'_>, meeting: &Meeting) -> Summary {
    let world = writing.world;
    let voices: Vec<&Voice> = meeting::voices(world, meeting.id).filter(|voice| voice.speaks()).collect();
    let round = last_round(world, meeting);
    let ordered = ordered(writing, meeting, &voices, round);
    let more = ordered.len().saturating_sub(NEEDS);
    let at = writing.at(Rows::Meeting, meeting.id.0);
    Summary {
        head: head(writing, meeting, &voices),
        title: meeting.title.clone(),
        kind: writing.say("paper-summary-kind"),
        occasion: occasion(writing, meeting),
        figures: figures(writing, meeting, &voices),
        needs_heading: writing.t(if round.is_some() { "paper-summary-order" } else { "paper-summary-needs" }).to_string(),
        under_needs: match (ordered.len(), more) {
            (0, _) => writing.say("paper-summary-no-needs"),
            (_, 0) => String::new(),
            (_, more) => writing.t("paper-summary-more").n("count", more).s("at", &at).to_string(),
        },
        needs: ordered.into_iter().take(NEEDS).collect(),
        against: writing.say("paper-against"),
        sections: [
            promised(writing, meeting),
            also(writing, meeting, &voices),
            missing(writing, meeting),
            look_again(writing, meeting, &at),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

/// When and where, in one line.
pub fn occasion(writing: &Writing<'_>, meeting: &Meeting) -> String {
    let world = writing.world;
    let day = Some(writing.weekday(meeting.date));
    let hours = Some(meeting.hours.clone());
    let venue = Some(meeting.venue.clone());
    let place = Some(place::name(world, meeting.place));
    let parts = [day, hours, venue, place].into_iter().flatten().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
}

fn figures(writing: &Writing<'_>, meeting: &Meeting, voices: &[&Voice]) -> Vec<Figure> {
    let at = writing.at(Rows::Meeting, meeting.id.0);
    let mut figures = vec![came(writing, meeting, &at)];
    figures.push(writing.figure(voices.len(), writing.t("paper-figure-notes").n("count", voices.len()).to_string(), at));
    let minutes = |sort: Option<BlockSort>| {
        let blocks = meeting.blocks.iter().filter(|block| sort.is_none_or(|sort| block.sort == sort));
        blocks.map(|block| usize::from(block.minutes)).sum::<usize>()
    };
    let (talk, all) = (minutes(Some(BlockSort::Dialogue)), minutes(None));
    if talk > 0 {
        figures.push(writing.figure(
            talk,
            writing.t("paper-figure-talk").n("count", talk).n("all", all).to_string(),
            String::new(),
        ));
    }
    figures.extend(signed_up(writing, voices));
    figures
}

/// Residents who came, as everybody may know it.
fn came(writing: &Writing<'_>, meeting: &Meeting, at: &str) -> Figure {
    let told = heads::in_public(&meeting.heads);
    let figure = |number: String, count: usize| Figure {
        number,
        what: writing.t("paper-figure-came").n("count", count).to_string(),
        at: at.to_owned(),
    };
    match told.residents {
        _ if meeting.heads.is_empty() => {
            Figure { number: "–".to_owned(), what: writing.say("paper-figure-uncounted"), at: String::new() }
        }
        Sum::Exact(count) => figure(writing.number(count), count),
        Sum::AtLeast(count) => figure(writing.t("paper-at-least").n("count", count).to_string(), count),
        Sum::Few => figure(writing.say("paper-few"), figure::SMALLEST_SHOWN),
    }
}

/// Residents who want to go on in a working group for what was said here; nothing while there is no such group.
fn signed_up(writing: &Writing<'_>, voices: &[&Voice]) -> Option<Figure> {
    let world = writing.world;
    let needs: BTreeSet<NeedId> = voices.iter().flat_map(|voice| samskapa_domain::voice::needs(world, voice.id)).collect();
    let groups: BTreeSet<_> = needs
        .iter()
        .flat_map(|need| need::within(world, *need))
        .flat_map(|need| world.claims.from(Thing::Need(need)))
        .filter_map(|claim| match (claim.arrow, claim.to) {
            (Arrow::TakenUpBy, Thing::Group(group)) => Some(group),
            _ => None,
        })
        .collect();
    let groups: Vec<_> = groups.iter().filter_map(|id| world.groups.get(id)).filter(|group| group.ended.is_none()).collect();
    let members = groups.iter().flat_map(|group| &group.members).filter(|member| member.role == Role::Resident).count();
    let at = match groups[..] {
        [only] => writing.at(Rows::Group, only.id.0),
        _ => format!("{}/groups", writing.host()),
    };
    let what = |count: usize| writing.t("paper-figure-signed").n("count", count).to_string();
    match figure::shown(members) {
        Shown::Exact(0) => None,
        Shown::Exact(count) => Some(writing.figure(count, what(count), at)),
        Shown::Few => Some(Figure { number: writing.say("paper-few"), what: what(figure::SMALLEST_SHOWN), at }),
    }
}

/// The last round of that evening that was closed. While people still choose, nobody is told what others chose.
fn last_round<'a>(world: &'a World, meeting: &Meeting) -> Option<&'a Round> {
    let here = world.rounds.all().filter(|round| round.meeting == Some(meeting.id));
    here.filter(|round| round.is_told() && round.is_of_dots())
        .max_by_key(|round| round.closed.as_ref().map(|closed| closed.sequence))
}

/// The needs of the evening: by dots where dots were given, otherwise by voices. Needs outside of the round come last.
fn ordered(writing: &Writing<'_>, meeting: &Meeting, voices: &[&Voice], round: Option<&Round>) -> Vec<Need> {
    let world = writing.world;
    let here: BTreeSet<NeedId> = voices.iter().flat_map(|voice| samskapa_domain::voice::needs(world, voice.id)).collect();
    let ranks = round.map(|round| round::ranking(world, round)).unwrap_or_default();
    let most = ranks.iter().map(|rank| rank.dots).max().unwrap_or(0);
    let open = |id: &NeedId| world.needs.get(id);
    let ranked = ranks.iter().filter_map(|rank| {
        let dots = writing.t("paper-dots").n("count", rank.dots).to_string();
        let weight = if rank.shared { format!("{dots}, {}", writing.t("paper-shared")) } else { dots };
        let share = u8::try_from(u64::from(rank.dots) * 100 / u64::from(most.max(1))).unwrap_or(100);
        Some(told(writing, meeting, open(&rank.need)?, writing.number(rank.rank), weight, share))
    });
    let outside = here.iter().filter(|id| !ranks.iter().any(|rank| rank.need == **id)).filter_map(open);
    let mut outside: Vec<(usize, &need::Need)> =
        outside.map(|need| (need::figures(world, need.id).voices.number(), need)).collect();
    outside.sort_by_key(|(count, need)| (std::cmp::Reverse(*count), need.id));
    let loudest = outside.first().map_or(1, |(count, _)| *count).max(1);
    let unranked = outside.into_iter().map(|(count, need)| {
        let weight = writing.t("paper-voices").n("count", count).to_string();
        let share = if round.is_some() { 0 } else { u8::try_from(count * 100 / loudest).unwrap_or(100) };
        told(writing, meeting, need, String::new(), weight, share)
    });
    ranked.chain(unranked).collect()
}

fn told(writing: &Writing<'_>, meeting: &Meeting, need: &need::Need, rank: String, weight: String, share: u8) -> Need {
    let world = writing.world;
    let said = |voices: Vec<&Voice>| quoted::in_the_hall(writing, meeting.id, voices).into_iter().collect();
    Need {
        rank,
        title: need.title.clone(),
        weight,
        share,
        at: writing.at(Rows::Need, need.id.0),
        quotes: said(need::expressed(world, need.id)),
        against: said(need::against(world, need.id)),
    }
}

fn promised(writing: &Writing<'_>, meeting: &Meeting) -> Option<Section> {
    let promise = |promise: &meeting::Promise| {
        let by = writing.t("meeting-promise-by").s("date", writing.date(promise.due)).to_string();
        let channels = promise.channels.join(", ");
        let how = (!channels.is_empty()).then(|| format!("{} {channels}.", writing.t("meeting-promise-channels")));
        [Some(promise.text.clone()), Some(by), how].into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let mut points: Vec<String> = meeting.promises.iter().map(promise).collect();
    if points.is_empty() {
        points.push(writing.say("meeting-promise-none"));
    }
    Section::of(writing.say("meeting-promise-title"), vec![Piece::Points { points }])
}

/// What is no need, and what speaks against.
fn also(writing: &Writing<'_>, meeting: &Meeting, voices: &[&Voice]) -> Option<Section> {
    let world = writing.world;
    let kinds = [
        (VoiceKind::Idea, "paper-count-ideas"),
        (VoiceKind::Offer, "paper-count-offers"),
        (VoiceKind::ProcessWish, "paper-count-wishes"),
        (VoiceKind::HistoryQuestion, "paper-count-questions"),
        (VoiceKind::EventFeedback, "paper-count-feedback"),
    ];
    let counted = kinds.into_iter().filter_map(|(kind, key)| {
        let count = voices.iter().filter(|voice| voice.kind == kind).count();
        (count > 0).then(|| writing.t(key).n("count", count).to_string())
    });
    let mut points: Vec<String> = counted.collect();
    let against = voices
        .iter()
        .filter(|voice| world.claims.from(Thing::Voice(voice.id)).any(|claim| claim.arrow == Arrow::Contradicts));
    let against = against.count();
    if against > 0 {
        let at = writing.at(Rows::Meeting, meeting.id.0);
        points.push(writing.t("paper-count-against").n("count", against).s("at", at).to_string());
    }
    Section::of(
        writing.say("paper-summary-also"),
        if points.is_empty() { Vec::new() } else { vec![Piece::Points { points }] },
    )
}

/// Which ages nobody was counted in, and which were so few that it is not told.
fn missing(writing: &Writing<'_>, meeting: &Meeting) -> Option<Section> {
    if meeting.heads.is_empty() {
        return Section::of_text(writing.say("paper-summary-missing"), &writing.say("meeting-came-unknown"));
    }
    let told = heads::in_public(&meeting.heads);
    let ages = BANDS.into_iter().filter(|band| !matches!(band, Band::AgeUnknown | Band::Elected | Band::Staff));
    let (mut none, mut few) = (Vec::new(), Vec::new());
    for band in ages {
        match told.rows.iter().find(|(counted, _)| *counted == band) {
            None => none.push(writing.say(terms::key("band", &band))),
            Some((_, Shown::Few)) => few.push(writing.say(terms::key("band", &band))),
            Some(_) => {}
        }
    }
    let points = [("paper-missing-none", none), ("paper-missing-few", few)];
    let points: Vec<String> = points
        .into_iter()
        .filter(|(_, bands)| !bands.is_empty())
        .map(|(key, bands)| writing.t(key).s("bands", bands.join(", ")).to_string())
        .collect();
    Section::of(
        writing.say("paper-summary-missing"),
        if points.is_empty() { Vec::new() } else { vec![Piece::Points { points }] },
    )
}

fn look_again(writing: &Writing<'_>, meeting: &Meeting, at: &str) -> Option<Section> {
    let contact = if meeting.contact.is_empty() { writing.contact() } else { &meeting.contact };
    let mut points = vec![writing.t("paper-slip-web").s("address", format!("{}/code", writing.host())).to_string()];
    if !contact.is_empty() {
        points.push(writing.t("paper-slip-phone").s("contact", contact).to_string());
    }
    let read = if meeting.is_public() { "paper-summary-read" } else { "paper-summary-read-later" };
    points.push(writing.t(read).s("at", at).to_string());
    Section::of(writing.say("paper-look-again"), vec![Piece::Points { points }])
}

/// The foot says at which minute it was counted, and how much of it nobody has checked.
fn head(writing: &Writing<'_>, meeting: &Meeting, voices: &[&Voice]) -> Letterhead {
    let now = writing.house.now().to_zoned(writing.house.settings.zone.clone()).time();
    let head = writing.head_of(meeting);
    let at = writing.t("paper-summary-at").s("printed", &head.printed).s("time", writing.time(now)).to_string();
    let left = voices.iter().filter(|voice| matches!(voice.state, State::Captured | State::Held)).count();
    let unchecked = (left > 0).then(|| writing.t("paper-summary-unchecked").n("count", left).to_string());
    Letterhead { printed: [Some(at), unchecked].into_iter().flatten().collect::<Vec<_>>().join(" "), ..head }
}
