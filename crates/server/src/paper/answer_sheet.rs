//! The answer to a need for the notice board.

use super::{Body, Kind, Unwritten, Writing, Written, answered, stem};
use crate::{
    place,
    rights::Right,
    short::{self, Rows},
};
use samskapa_domain::{answer::Answer, need::Need};
use samskapa_paper::forms::answer_sheet::AnswerSheet;

/// The sheet, by the name of a need or of one of its answers.
pub const KIND: Kind = Kind { path: "/paper/answer-sheet/{id}", right: Right::Anyone, write };

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let (need, answer) = answered::of(writing, id)?;
    let name = stem([&*writing.say("paper-answer-kind"), &need.title]);
    Ok(Written { name, body: Body::Sheets(vec![writing.sheet(gather(writing, need, answer))]) })
}

/// The sheet.
fn gather(writing: &Writing<'_>, need: &Need, answer: &Answer) -> AnswerSheet {
    let world = writing.world;
    AnswerSheet {
        head: writing.head_at(need.place, &answered::contact(need)),
        title: need.title.clone(),
        kind: writing.say("paper-answer-kind"),
        to: writing.t("answer-to").s("place", place::name(world, need.place)).to_string(),
        given: answered::given(writing, answer),
        notices: answered::notices(writing, need, answer),
        sections: answered::sections(writing, need, answer),
        qr: writing.qr(&short::path(Rows::Answer, answer.id.0)),
    }
}
