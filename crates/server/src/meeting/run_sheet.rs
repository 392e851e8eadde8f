//! The run sheet: the evening on one A4, with the clock beside each part.

use crate::{
    frame::{
        dates,
        error::Problem,
        page::{self, Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    place, terms,
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::{ToSpan, civil::Time};
use samskapa_domain::{
    MeetingId,
    meeting::{Block, Meeting},
};

#[derive(Template)]
#[template(path = "meeting/run_sheet.html")]
struct RunSheetPage {
    frame: Frame,
    meeting: Meeting,
    place: String,
    parts: Vec<Part>,
    minutes: u32,
}

/// One part of the evening with its clock.
struct Part {
    clock: String,
    title: String,
    sort: String,
    minutes: u16,
    who: String,
}

/// The page.
pub async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<MeetingId>) -> Answer {
    let world = house.world();
    let meeting = world.meetings.get(&id).ok_or(Problem::NotFound)?.clone();
    let frame = house.frame(&visitor);
    page::show(&RunSheetPage {
        place: place::name(&world, meeting.place),
        parts: parts(&frame, &meeting),
        minutes: meeting.blocks.iter().map(|block| u32::from(block.minutes)).sum(),
        meeting,
        frame,
    })
}

fn parts(frame: &Frame, meeting: &Meeting) -> Vec<Part> {
    let begins = begins(&meeting.hours);
    let mut gone = 0u32;
    let mut parts = Vec::with_capacity(meeting.blocks.len());
    for Block { sort, title, minutes, who } in &meeting.blocks {
        let clock = match begins {
            Some(time) => dates::time(frame.locale(), time.wrapping_add(i64::from(gone).minutes())),
            // Without a time to begin at, the sheet counts from the first minute.
            None => frame.t("meeting-minute").n("minute", gone).to_string(),
        };
        gone += u32::from(*minutes);
        parts.push(Part {
            clock,
            title: title.clone(),
            sort: terms::key("block", sort),
            minutes: *minutes,
            who: who.clone(),
        });
    }
    parts
}

/// The time at which an evening begins, from hours as people write them: "18.00–20.00", "kl. 18-20", "at 6:30".
pub fn begins(hours: &str) -> Option<Time> {
    self::hours(hours).0
}

/// The times at which an evening begins and ends, as far as they are written.
pub fn hours(hours: &str) -> (Option<Time>, Option<Time>) {
    let Some((begins, rest)) = first_time(hours) else { return (None, None) };
    (Some(begins), first_time(rest).map(|(ends, _)| ends))
}

/// The first time in a text, and what follows it.
fn first_time(hours: &str) -> Option<(Time, &str)> {
    let rest = &hours[hours.find(|c: char| c.is_ascii_digit())?..];
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let hour: i8 = rest[..end].parse().ok()?;
    let two = rest[end..].strip_prefix(['.', ':']).and_then(|after| after.get(..2));
    let minute: Option<i8> = two.and_then(|two| two.parse().ok());
    let after = if minute.is_some() { &rest[end + 3..] } else { &rest[end..] };
    Some((Time::new(hour, minute.unwrap_or(0), 0, 0).ok()?, after))
}

#[cfg(test)]
mod tests {
    use super::{begins, hours};
    use jiff::civil::time;

    #[test]
    fn the_evening_ends_when_the_invitation_says() {
        assert_eq!(hours("18.00–20.30"), (Some(time(18, 0, 0, 0)), Some(time(20, 30, 0, 0))));
        assert_eq!(hours("kl. 18-20"), (Some(time(18, 0, 0, 0)), Some(time(20, 0, 0, 0))));
        assert_eq!(hours("17"), (Some(time(17, 0, 0, 0)), None));
    }

    #[test]
    fn the_evening_begins_when_the_invitation_says() {
        for (written, begun) in [
            ("18.00–20.00", Some(time(18, 0, 0, 0))),
            ("kl. 18-20", Some(time(18, 0, 0, 0))),
            ("klo 17.30", Some(time(17, 30, 0, 0))),
            ("9:05 to 11", Some(time(9, 5, 0, 0))),
            ("efter gudstjänsten", None),
            ("", None),
            ("99.99", None),
            ("18.", Some(time(18, 0, 0, 0))),
            ("18.å0", Some(time(18, 0, 0, 0))),
        ] {
            assert_eq!(begins(written), begun, "{written:?}");
        }
    }
}
