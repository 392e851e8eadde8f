//! The invitation as a message for telephones, and what it costs to send: telephones count by letters.

use super::{Body, Kind, Unwritten, Writing, Written, stem};
use crate::{paper::joined, place, rights::Right};
use samskapa_domain::meeting::Meeting;

/// The message, as plain text to copy.
pub const KIND: Kind = Kind { path: "/paper/sms/{id}", right: Right::Anyone, write };

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let meeting = writing.meeting(id)?;
    let name = stem(["sms", &meeting.title, &meeting.date.to_string()]);
    Ok(Written { name, body: Body::Text("text/plain; charset=utf-8", "txt", message(writing, meeting)) })
}

/// The message: what, when, where, whom to ring. What does not fit into one message is left out from the end, as long as
/// what and when and where remain.
pub fn message(writing: &Writing<'_>, meeting: &Meeting) -> String {
    let day = writing.weekday(meeting.date);
    let core = joined([
        meeting.title.clone(),
        day,
        meeting.hours.clone(),
        meeting.venue.clone(),
        place::name(writing.world, meeting.place),
    ]);
    let wording = crate::invitation::wording(writing.world, meeting);
    let link = if writing.wish.address.is_empty() {
        String::new()
    } else {
        format!("{}/m/{}", writing.wish.address, short(meeting))
    };
    let mut message = plain(&core);
    for more in [writing.contact_of(&meeting.contact), link, wording.food] {
        let longer = format!("{message}. {}", plain(&more));
        if !more.is_empty() && Length::of(&longer).segments <= Length::of(&message).segments.max(1) {
            message = longer;
        }
    }
    message
}

/// The name of a meeting as it stands in a short address: the end of its id, which is chance.
pub fn short(meeting: &Meeting) -> String {
    meeting.id.0.simple().to_string()[22..].to_owned()
}

/// How long a message is, as telephones count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Length {
    /// Letters, of which some count twice.
    pub letters: usize,
    /// Messages that it is sent as.
    pub segments: usize,
    /// Whether every letter is in the alphabet of telephones (GSM 03.38); if one is not, all take twice the room.
    pub is_plain: bool,
}

impl Length {
    /// The length of a message (3GPP TS 23.038: 160 letters, or 153 in each of several; 70 and 67 in UCS-2).
    pub fn of(message: &str) -> Self {
        let septets: Option<usize> = message.chars().map(septets).sum();
        let (letters, alone, each) = match septets {
            Some(septets) => (septets, 160, 153),
            None => (message.encode_utf16().count(), 70, 67),
        };
        let segments = if letters <= alone { 1 } else { letters.div_ceil(each) };
        Self { letters, segments, is_plain: septets.is_some() }
    }
}

const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const EXTENDED: &str = "^{}\\[~]|€";

fn septets(letter: char) -> Option<usize> {
    if BASIC.contains(letter) { Some(1) } else { EXTENDED.contains(letter).then_some(2) }
}

/// Dashes and quotes that look the same in the alphabet of telephones; one wrong dash would double the price.
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '–' | '—' | '‑' | '−' => plain.push('-'),
            '”' | '“' | '„' | '«' | '»' => plain.push('"'),
            '’' | '‘' | '´' | '`' => plain.push('\''),
            '…' => plain.push_str("..."),
            '\u{a0}' | '\u{202f}' | '\t' | '\n' => plain.push(' '),
            letter => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{Length, plain};

    #[test]
    fn messages_are_counted_as_telephones_count() {
        for (message, letters, segments, is_plain) in [
            ("Välkommen till Öån, Æbelø".to_owned(), 25, 1, true),
            ("å".repeat(160), 160, 1, true),
            ("å".repeat(161), 161, 2, true),
            ("å".repeat(306), 306, 2, true),
            ("å".repeat(307), 307, 3, true),
            ("100 €".to_owned(), 6, 1, true),
            ("š".repeat(70), 70, 1, false),
            ("š".repeat(71), 71, 2, false),
            ("😀".to_owned(), 2, 1, false),
        ] {
            assert_eq!(Length::of(&message), Length { letters, segments, is_plain }, "{message}");
        }
    }

    #[test]
    fn no_dash_doubles_the_price() {
        assert!(Length::of(&plain("18.00–20.00 ”Pirogkväll” … 1\u{a0}250")).is_plain);
    }
}
