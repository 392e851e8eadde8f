//! The list on which people write their names, to come to a meeting and to join a working group.

use super::{Body, Kind, Unwritten, Writing, Written, stem};
use crate::rights::Right;
use samskapa_paper::{Size, forms::sign_up::SignUp};

/// The list.
pub const KIND: Kind = Kind { path: "/paper/sign-up/{id}", right: Right::Anyone, write };

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let meeting = writing.meeting(id)?;
    let form = SignUp {
        head: writing.head_of(meeting),
        title: writing.t("invitation-list-title").s("title", &meeting.title).to_string(),
        facts: vec![
            (writing.say("paper-when"), writing.when(meeting)),
            (writing.say("paper-where"), writing.place(meeting)),
        ],
        text: writing.say("invitation-list-text"),
        consent: (writing.say("invitation-list-consent-title"), writing.say("invitation-list-consent")),
        columns: ["invitation-list-name", "invitation-list-reach", "invitation-list-wish"].map(|key| writing.say(key)),
        // As many as fill one page in either size.
        lines: if writing.wish.size == Size::Large { 10 } else { 12 },
    };
    let name = stem([&*writing.say("invitation-list"), &meeting.title, &meeting.date.to_string()]);
    Ok(Written { name, body: Body::Sheets(vec![writing.sheet(form)]) })
}
