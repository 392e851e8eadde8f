//! What readers said of the pages themselves: that one helped, that one did not, that something was in the way.

use super::story::{MARIA, Story};
use samskapa_domain::{
    FeedbackId,
    feedback::{Command, Kind},
    voice,
};

/// Days before today, the page, what was said of it, and what somebody answered to it.
type Said = (i32, &'static str, Kind, &'static str, Option<&'static str>);

const SAID: [Said; 11] = [
    (-70, "/", Kind::Helped, "", None),
    (
        -61,
        "/needs",
        Kind::NotHelped,
        "Jag letade efter bussen. Det stod resan hem.",
        Some("Sökningen hittar nu båda orden."),
    ),
    (-44, "/code", Kind::Helped, "", None),
    (-38, "/code", Kind::Helped, "Jag såg mina egna ord. Det var fint.", Some("Tack, det har vi visat för nämnden.")),
    (-33, "/overdue", Kind::NotHelped, "", None),
    (-27, "/needs", Kind::Helped, "", None),
    (-21, "/trials", Kind::NotHelped, "Vad är ett test? Är det ett prov man kan bli underkänd på?", None),
    (
        -15,
        "/",
        Kind::Hindrance,
        "Skärmläsaren sade inte att svaret hade kommit.",
        Some("Det är lagat. Den som skrev har provat att det fungerar."),
    ),
    (-9, "/meetings", Kind::Helped, "", None),
    (-4, "/places", Kind::Hindrance, "Texten är för ljus att läsa ute i solen.", None),
    (-2, "/code", Kind::NotHelped, "", None),
];

/// Tells it.
pub fn told(story: &mut Story) {
    story.led_by(MARIA);
    for (nth, (days, page, kind, words, done)) in SAID.into_iter().enumerate() {
        let id: FeedbackId = story.name(days, &format!("feedback {nth}"));
        let contact = if kind == Kind::Hindrance && done.is_none() { "ring 0000-45 67 89" } else { "" }.to_owned();
        let give = Command::Give { id, kind, page: page.to_owned(), words: words.to_owned(), contact };
        story.on(days).by(voice::RESIDENT).tell(give);
        if let Some(done) = done {
            story.on(days + 1).tell(Command::Settle { id, done: done.to_owned() });
        }
    }
}
