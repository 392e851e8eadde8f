//! The slips that people take home, for one meeting or one of its tables.

use super::{Body, Kind, Unwritten, Writing, Written, quoted, stem};
use crate::rights::Right;
use samskapa_domain::{
    meeting::{self, Meeting},
    voice::Voice,
};
use samskapa_paper::forms::slips::{Slip, Slips};

/// So much of what was said stands on a slip.
const WORDS: usize = 110;

/// The slips; a part of them are those of one table.
pub const KIND: Kind = Kind { path: "/paper/slips/{id}", right: Right::Lead, write };

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let meeting = writing.meeting(id)?;
    let slips = gather(writing, meeting, &writing.wish.part);
    if slips.slips.is_empty() {
        return Err(Unwritten::NotReady(writing.say("paper-slips-none")));
    }
    let name = stem([&*slips.title, &meeting.date.to_string()]);
    Ok(Written { name, body: Body::Sheets(vec![writing.sheet(slips)]) })
}

/// The slips of a meeting in the order of the tables; an empty table means all.
fn gather(writing: &Writing<'_>, meeting: &Meeting, table: &str) -> Slips {
    let world = writing.world;
    let mut voices: Vec<&Voice> = meeting::voices(world, meeting.id).filter(|voice| voice.speaks()).collect();
    voices.retain(|voice| table.is_empty() || voice.table.as_deref() == Some(table));
    voices.sort_by_key(|voice| (voice.table.clone(), voice.row, voice.captured.sequence, voice.id));
    let contact = if meeting.contact.is_empty() { writing.contact() } else { &meeting.contact };
    let mut how = vec![writing.t("paper-slip-web").s("address", format!("{}/code", writing.host())).to_string()];
    if !contact.is_empty() {
        how.push(writing.t("paper-slip-phone").s("contact", contact).to_string());
    }
    how.push(writing.say("paper-slip-paper"));
    Slips {
        head: writing.head_of(meeting),
        title: writing.t("paper-slips-title").s("meeting", &meeting.title).to_string(),
        heading: writing.say("paper-slip-heading"),
        how,
        slips: voices.into_iter().map(|voice| slip(writing, meeting, voice)).collect(),
    }
}

fn slip(writing: &Writing<'_>, meeting: &Meeting, voice: &Voice) -> Slip {
    let world = writing.world;
    let when = writing.date(meeting.date);
    let place = [Some(meeting.title.clone()), Some(when), voice.table.clone()];
    // Held words are kept back even from the paper that their owner carries home: others hand it over.
    let words = world.words(voice.text).filter(|_| voice.held.is_empty());
    Slip {
        code: voice.code.to_string(),
        qr: writing.qr(&format!("/code?code={}", voice.code)),
        place: place.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        words: words.map(|words| quoted::passage(writing, voice, words, WORDS)),
    }
}
