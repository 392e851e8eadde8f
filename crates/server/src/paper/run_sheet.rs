//! The run sheet of an evening, for whoever keeps the time.

use super::{Body, Kind, Unwritten, Writing, Written, stem};
use crate::{rights::Right, terms};
use jiff::ToSpan;
use samskapa_domain::meeting::{Block, Meeting};
use samskapa_paper::{Sheet, forms::run_sheet::RunSheet};

/// The run sheet.
pub const KIND: Kind = Kind { path: "/paper/run-sheet/{id}", right: Right::Anyone, write };

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let meeting = writing.meeting(id)?;
    let name = stem([&*writing.say("meeting-run-sheet"), &meeting.title, &meeting.date.to_string()]);
    Ok(Written { name, body: Body::Sheets(vec![sheet(writing, meeting)]) })
}

/// The sheet, for a batch too.
pub(super) fn sheet(writing: &Writing<'_>, meeting: &Meeting) -> Sheet {
    let minutes: u32 = meeting.blocks.iter().map(|block| u32::from(block.minutes)).sum();
    let length = writing.t("meeting-blocks-caption").n("minutes", minutes).to_string();
    let role = |name: &str| {
        let key = format!("meeting-role-{name}");
        (writing.say(&key), writing.say(format!("{key}-text")))
    };
    let promise = |promise: &samskapa_domain::meeting::Promise| {
        let by = writing.t("meeting-promise-by").s("date", writing.date(promise.due));
        format!("{} {by}", promise.text)
    };
    writing.sheet(RunSheet {
        head: writing.head_of(meeting),
        title: format!("{}: {}", writing.say("meeting-run-sheet"), meeting.title),
        facts: vec![
            (writing.say("paper-when"), writing.when(meeting)),
            (writing.say("paper-where"), writing.place(meeting)),
            (writing.say("paper-length"), length),
        ],
        influence: (writing.say("meeting-influence"), meeting.influence.clone()),
        columns: ["meeting-clock", "meeting-block-what", "meeting-block-sort", "meeting-block-minutes", "meeting-block-who"]
            .map(|key| writing.say(key)),
        blocks: blocks(writing, meeting),
        questions: (writing.say("meeting-questions-asked"), meeting.questions.clone()),
        roles: (
            writing.say("meeting-roles"),
            ["host", "table-host", "note-taker", "listener", "caretaker"].map(role).to_vec(),
        ),
        promises: (writing.say("meeting-promise-title"), meeting.promises.iter().map(promise).collect()),
    })
}

fn blocks(writing: &Writing<'_>, meeting: &Meeting) -> Vec<[String; 5]> {
    let begins = crate::meeting::begins(&meeting.hours);
    let mut gone = 0u32;
    let mut blocks = Vec::with_capacity(meeting.blocks.len());
    for Block { sort, title, minutes, who } in &meeting.blocks {
        let clock = match begins {
            Some(time) => writing.time(time.wrapping_add(i64::from(gone).minutes())),
            // Without a time to begin at, the sheet counts from the first minute.
            None => writing.t("meeting-minute").n("minute", gone).to_string(),
        };
        gone += u32::from(*minutes);
        let sort = writing.say(terms::key("block", sort));
        blocks.push([clock, title.clone(), sort, minutes.to_string(), who.clone()]);
    }
    blocks
}
