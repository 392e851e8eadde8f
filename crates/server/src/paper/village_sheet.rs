//! What became of it since last time: a place, need by need, for the notice board and the first point of the next
//! meeting.

use super::{Body, Kind, Unwritten, Writing, Written, answered, signs, stem, summary};
use crate::{
    rights::Right,
    short::{self, Rows},
};
use jiff::civil::Date;
use samskapa_domain::{
    PlaceId,
    milestone::Milestone,
    need::{self, Standing},
    place::{self, Place},
};
use samskapa_paper::forms::{
    told::{Piece, Section},
    village_sheet::{Need, VillageSheet},
};
use std::cmp::Reverse;

/// So many needs fit on a sheet in ordinary print.
const NEEDS: usize = 12;
/// So many small wins are told of; the room of a need each.
const WINS: usize = 2;
/// So many things that happened are told of each.
const SIGNS: usize = 2;

/// The sheet, by the name of a place; a part of it is what happened since a day.
pub const KIND: Kind = Kind { path: "/paper/village-sheet/{id}", right: Right::Anyone, write };

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let id: PlaceId = id.parse().map_err(|_| Unwritten::NotThere)?;
    let place = writing.world.places.get(&id).ok_or(Unwritten::NotThere)?;
    let sheet = gather(writing, place, writing.wish.part.parse().ok());
    let name = stem([&*sheet.kind, &place.name, &writing.today.to_string()]);
    Ok(Written { name, body: Body::Sheets(vec![writing.sheet(sheet)]) })
}

/// The sheet of a place, since a day or else since the last meeting there.
fn gather(writing: &Writing<'_>, place: &Place, since: Option<Date>) -> VillageSheet {
    let world = writing.world;
    let last = place::meetings(world, place.id)
        .into_iter()
        .rev()
        .find(|meeting| meeting.was_held() && meeting.date <= writing.today);
    let since_day = since.or(last.map(|meeting| meeting.date));
    let mut needs: Vec<(bool, Date, Need)> = place::needs(world, place.id)
        .into_iter()
        .filter(|need| crate::need::is_public(world, need))
        .map(|need| told(writing, need, since_day))
        .collect();
    // What is late first, then what has news; a closed matter with nothing new comes last.
    needs.sort_by_key(|(late, day, _)| (Reverse(*late), Reverse(*day)));
    let late = needs.iter().filter(|(late, ..)| *late).count();
    let wins = wins(writing, place, since_day);
    let room = NEEDS - wins.len();
    let more = needs.len().saturating_sub(room);
    let at = writing.at(Rows::Place, place.id.0);
    VillageSheet {
        head: writing.head_at(place.id, ""),
        title: writing.say("paper-village-title"),
        place: place.name.clone(),
        kind: writing.say("paper-village-kind"),
        since: match (since, last) {
            (Some(day), _) => writing.t("paper-village-since").s("date", writing.date(day)).to_string(),
            (None, Some(meeting)) => {
                writing.t("paper-village-since-meeting").s("date", writing.date(meeting.date)).to_string()
            }
            (None, None) => writing.say("place-not-heard"),
        },
        late: if late > 0 {
            let at = format!("{}/overdue", writing.host());
            writing.t("paper-village-late").n("count", late).s("at", at).to_string()
        } else {
            String::new()
        },
        needs_heading: writing.say("paper-village-needs"),
        under_needs: match (needs.len(), more) {
            (0, _) => writing.say("place-needs-none"),
            (_, 0) => String::new(),
            (_, more) => writing.t("paper-village-more").n("count", more).s("at", &at).to_string(),
        },
        needs: needs.into_iter().take(room).map(|(.., need)| need).collect(),
        sections: [won(writing, &wins), next(writing, place), look_up(writing)].into_iter().flatten().collect(),
        qr: writing.qr(&short::path(Rows::Place, place.id.0)),
    }
}

/// A need, whether something about it is late, and the day of the last sign of life.
fn told(writing: &Writing<'_>, need: &need::Need, since: Option<Date>) -> (bool, Date, Need) {
    let world = writing.world;
    let standing = need::standing(world, need);
    let signs = signs::of(writing, need.id);
    let late = if standing == Standing::Closed { Vec::new() } else { signs::late(writing, need) };
    let last = signs.last().map_or_else(|| writing.day(need.last.time), |sign| sign.day);
    let dated = |sign: &signs::Sign| format!("{}: {}", writing.date(sign.day), sign.words);
    let news: Vec<String> =
        signs.iter().rev().filter(|sign| since.is_some_and(|since| sign.day > since)).take(SIGNS).map(dated).collect();
    let signs = if news.is_empty() {
        vec![writing.t("paper-village-last-sign").s("date", writing.date(last)).to_string()]
    } else {
        news.into_iter().rev().collect()
    };
    let told = Need {
        title: need.title.clone(),
        state: signs::state(writing, standing),
        signs,
        at: writing.at(Rows::Need, need.id.0),
        late,
    };
    (!told.late.is_empty(), last, told)
}

/// The latest small wins at the place since a day, the newest first.
fn wins<'a>(writing: &Writing<'a>, place: &Place, since: Option<Date>) -> Vec<&'a Milestone> {
    let here = writing.world.milestones.all().filter(|milestone| milestone.place == place.id);
    let mut wins: Vec<&Milestone> = here.filter(|milestone| since.is_none_or(|since| milestone.date >= since)).collect();
    wins.sort_by_key(|milestone| Reverse((milestone.date, milestone.id)));
    wins.truncate(WINS);
    wins
}

fn won(writing: &Writing<'_>, wins: &[&Milestone]) -> Option<Section> {
    let points: Vec<String> = wins.iter().map(|milestone| answered::won(writing, milestone)).collect();
    let pieces = if points.is_empty() { Vec::new() } else { vec![Piece::Points { points }] };
    Section::of(writing.say("paper-village-milestones"), pieces)
}

fn next(writing: &Writing<'_>, place: &Place) -> Option<Section> {
    let text = match answered::next_meeting(writing, place.id) {
        Some(meeting) => summary::occasion(writing, meeting),
        None => writing.say("paper-village-no-meeting"),
    };
    Section::of_text(writing.say("answer-next"), &text)
}

/// How to find one's own words again.
fn look_up(writing: &Writing<'_>) -> Option<Section> {
    let contact = writing.contact();
    let mut points = vec![writing.t("paper-slip-web").s("address", format!("{}/code", writing.host())).to_string()];
    if !contact.is_empty() {
        points.push(writing.t("paper-slip-phone").s("contact", contact).to_string());
    }
    points.push(writing.say("paper-slip-paper"));
    Section::of(writing.say("paper-look-again"), vec![Piece::Points { points }])
}
