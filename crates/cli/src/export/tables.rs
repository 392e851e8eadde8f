//! The tables of an export, one for each concept.

use super::cell::Table;
use crate::telling;
use jiff::civil::Date;
use samskapa_domain::{
    ChoiceId, Stamp, World,
    claim::Claim,
    group,
    meeting::Channel,
    need,
    question::{self, Kind, Said},
    round::{self, Marks, setting::Tier},
    voice,
};
use serde::Serialize;
use std::fmt::Display;

/// All tables, with the names of their files.
pub fn all(world: &World, today: Date) -> Vec<(&'static str, Table)> {
    vec![
        ("organisations.csv", organisations(world)),
        ("places.csv", places(world)),
        ("meetings.csv", meetings(world)),
        ("documents.csv", documents(world)),
        ("voices.csv", voices(world, today)),
        ("needs.csv", needs(world)),
        ("rounds.csv", rounds(world)),
        ("ballots.csv", ballots(world)),
        ("questions.csv", questions(world)),
        ("question_answers.csv", question_answers(world)),
        ("groups.csv", groups(world)),
        ("proposals.csv", proposals(world)),
        ("trials.csv", trials(world)),
        ("decisions.csv", decisions(world)),
        ("actions.csv", actions(world)),
        ("changes.csv", changes(world)),
        ("answers.csv", answers(world)),
        ("replies.csv", replies(world)),
        ("hand_overs.csv", hand_overs(world)),
        ("barriers.csv", barriers(world)),
        ("milestones.csv", milestones(world)),
        ("practices.csv", practices(world)),
        ("claims.csv", claims(world)),
    ]
}

/// The word that stands for a value in the ledger.
fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(serde_json::Value::Null) | Err(_) => String::new(),
        Ok(other) => other.to_string(),
    }
}

fn some(value: Option<&impl Display>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

fn when(stamp: &Stamp) -> String {
    stamp.time.to_string()
}

fn joined<T>(list: &[T], one: impl Fn(&T) -> String) -> String {
    list.iter().map(one).collect::<Vec<_>>().join("; ")
}

macro_rules! row {
    ($($cell:expr),* $(,)?) => { vec![$($cell.to_string()),*] };
}

fn organisations(world: &World) -> Table {
    let rows = world.organisations.all().map(|one| row![one.id, one.name, word(&one.sort)]).collect();
    Table { head: &["id", "name", "sort"], rows }
}

fn places(world: &World) -> Table {
    let rows = world.places.all().map(|one| row![one.id, one.name, some(one.municipality.as_ref())]).collect();
    Table { head: &["id", "name", "municipality"], rows }
}

fn meetings(world: &World) -> Table {
    let rows = world.meetings.all().map(|one| {
        row![
            one.id,
            one.place,
            some(one.series.as_ref()),
            one.date,
            one.title,
            one.venue,
            word(&one.sort),
            word(&one.level),
            word(&one.channel),
            word(&one.state),
            joined(&one.heads, |heads| format!("{} {}", word(&heads.band), heads.count)),
            joined(&one.promises, |promise| format!("{} ({})", promise.text, promise.due)),
            joined(&one.questions, Clone::clone),
        ]
    });
    let head = &[
        "id",
        "place",
        "series",
        "date",
        "title",
        "venue",
        "sort",
        "level",
        "channel",
        "state",
        "heads",
        "promises",
        "questions",
    ];
    Table { head, rows: rows.collect() }
}

fn documents(world: &World) -> Table {
    let rows = world.documents.all().map(|one| {
        row![one.id, one.meeting, one.name, one.characters, one.sha256, one.text, when(&one.received), one.received.by]
    });
    Table { head: &["id", "meeting", "name", "characters", "sha256", "text", "received", "by"], rows: rows.collect() }
}

fn voices(world: &World, today: Date) -> Table {
    let rows = world.voices.all().map(|one| {
        let span = one.span.as_ref();
        let needs: Vec<_> = voice::needs(world, one.id).collect();
        row![
            one.id,
            one.place,
            some(one.meeting.as_ref()),
            telling::words(world, one.id),
            word(&one.mark),
            word(&one.kind),
            word(&one.state),
            word(&voice::standing(world, one)),
            one.support,
            some(one.table.as_ref()),
            some(one.setting.as_ref()),
            some(one.row.as_ref()),
            some(one.question.as_ref()),
            word(&one.origin),
            word(&one.channel),
            some(one.language.as_ref()),
            some(one.same_as.as_ref()),
            joined(&needs, ToString::to_string),
            one.due,
            if voice::reply(world, one, today).is_answered() { "answered" } else { "" },
            some(span.map(|span| &span.document)),
            some(span.map(|span| &span.start)),
            some(span.map(|span| &span.end)),
            some(span.map(|span| &span.sha256)),
            when(&one.captured),
        ]
    });
    let head = &[
        "id", "place", "meeting", "text", "edited", "kind", "state", "standing", "support", "table", "setting", "row",
        "question", "origin", "channel", "language", "same_as", "needs", "due", "answer", "document", "start", "end",
        "sha256", "captured",
    ];
    Table { head, rows: rows.collect() }
}

fn needs(world: &World) -> Table {
    let rows = world.needs.all().map(|one| {
        let figures = need::figures(world, one.id);
        let rank = round::rank_of(world, one.id);
        row![
            one.id,
            one.place,
            one.title,
            some(one.statement.as_ref()),
            word(&one.basis),
            word(&one.mandate),
            word(&need::standing_of(world, one.id)),
            some(one.merged_into.as_ref()),
            figures.voices.number(),
            figures.support,
            figures.meetings.number(),
            need::against(world, one.id).len(),
            some(rank.as_ref().map(|rank| &rank.rank)),
            some(rank.as_ref().map(|rank| &rank.dots)),
            some(one.owner.as_ref().map(|owner| &owner.name)),
            some(one.owner.as_ref().map(|owner| &owner.role)),
            some(one.next.as_ref()),
            when(&one.heard),
        ]
    });
    let head = &[
        "id",
        "place",
        "title",
        "statement",
        "basis",
        "mandate",
        "standing",
        "merged_into",
        "voices",
        "support",
        "meetings",
        "against",
        "rank",
        "dots",
        "owner",
        "role",
        "next",
        "heard",
    ];
    Table { head, rows: rows.collect() }
}

fn rounds(world: &World) -> Table {
    let closed = world.rounds.all().filter(|round| round.closed.is_some());
    let rows = closed.flat_map(|one| {
        one.dots.iter().map(move |(need, channel, dots)| {
            row![
                one.id,
                one.title,
                one.place,
                one.dots_each,
                need,
                word(channel),
                dots,
                if one.closed.is_some() { "closed" } else { "open" }
            ]
        })
    });
    Table { head: &["round", "title", "place", "dots_each", "need", "channel", "dots", "state"], rows: rows.collect() }
}

/// One row for each choice on a ballot, and one without a choice for a blank ballot, so that all can be counted again. Those
/// of a round that is open are in no table: nobody is to add them up before it is closed.
fn ballots(world: &World) -> Table {
    let closed = world.rounds.all().filter(|round| round.closed.is_some());
    let rows = closed.flat_map(|round| {
        let cast = round.ballots.entries().map(|(id, ballot)| (id.to_string(), ballot.channel, ballot.tier, &ballot.marks));
        let typed = round
            .papers
            .entries()
            .filter_map(|(number, paper)| Some((number.to_string(), Channel::Paper, Tier::Hand, paper.counts()?)));
        cast.chain(typed).flat_map(|(id, channel, tier, marks)| {
            let row = |choice: String, value: u32| {
                row![round.id, id, word(&channel), choice, value, word(&marks.kind()), word(&tier)]
            };
            let blank = marks.is_blank().then(|| row(String::new(), 0));
            values(marks).into_iter().map(|(choice, value)| row(choice.to_string(), value)).chain(blank).collect::<Vec<_>>()
        })
    });
    Table { head: &["round", "ballot", "channel", "choice", "value", "marks", "tier"], rows: rows.collect() }
}

/// Each choice that a ballot names, with its dots, its place in the order or its grade from 1, the best; 1 for a yes.
fn values(marks: &Marks) -> Vec<(ChoiceId, u32)> {
    match marks {
        Marks::Points(dots) => dots.clone(),
        Marks::Approvals(ids) => ids.iter().map(|id| (*id, 1)).collect(),
        Marks::Order(groups) => (1..).zip(groups).flat_map(|(place, ids)| ids.iter().map(move |id| (*id, place))).collect(),
        Marks::Grades(grades) => grades.iter().map(|(id, grade)| (*id, u32::from(*grade) + 1)).collect(),
    }
}

fn questions(world: &World) -> Table {
    let rows = world.questions.all().map(|one| {
        let (kind, choices) = match &one.kind {
            Kind::Scale { low, high } => ("scale", format!("1 {low}; {} {high}", question::STEPS)),
            Kind::Choice { choices } => ("choice", joined(choices, Clone::clone)),
            Kind::Word => ("word", String::new()),
        };
        row![one.id, one.meeting, one.text, kind, choices, word(&one.state), one.answers.len(), when(&one.drafted)]
    });
    let head = &["id", "meeting", "text", "kind", "choices", "state", "answers", "drafted"];
    Table { head, rows: rows.collect() }
}

/// Words that were held back or erased are left out; that somebody answered is not.
fn question_answers(world: &World) -> Table {
    let rows = world.questions.all().flat_map(|question| {
        question.answers.entries().map(|(seat, said)| {
            let answer = match (said, &question.kind) {
                (Said::Step(step), _) => step.to_string(),
                (Said::Choice(nth), Kind::Choice { choices }) => some(choices.get(*nth)),
                (Said::Word { text, held: false }, _) => some(world.words(*text).as_ref()),
                (Said::Choice(_) | Said::Word { .. }, _) => String::new(),
            };
            row![question.id, seat, answer]
        })
    });
    Table { head: &["question", "seat", "answer"], rows: rows.collect() }
}

fn groups(world: &World) -> Table {
    let rows = world.groups.all().map(|one| {
        row![
            one.id,
            one.mandate.place,
            one.mandate.title,
            one.mandate.task,
            one.mandate.limit,
            one.mandate.ends,
            joined(&one.members, |member| word(&member.role)),
            joined(&group::needs(world, one.id), ToString::to_string),
            one.ended.as_ref().map(|(stamp, _)| when(stamp)).unwrap_or_default(),
        ]
    });
    let head = &["id", "place", "title", "task", "limit", "ends", "members", "needs", "ended"];
    Table { head, rows: rows.collect() }
}

fn proposals(world: &World) -> Table {
    let rows = world.proposals.all().map(|one| row![one.id, one.title, one.text, some(one.group.as_ref()), when(&one.made)]);
    Table { head: &["id", "title", "text", "group", "made"], rows: rows.collect() }
}

fn trials(world: &World) -> Table {
    let rows = world.trials.all().map(|one| {
        let design = &one.design;
        row![
            one.id,
            design.place,
            design.title,
            design.question,
            design.guess,
            design.what,
            design.from,
            design.to,
            design.measure,
            design.stop_rule,
            word(&one.state()),
            some(one.study().map(|study| &study.happened)),
            some(one.study().map(|study| &study.learning)),
        ]
    });
    let head = &[
        "id",
        "place",
        "title",
        "question",
        "guess",
        "what",
        "from",
        "to",
        "measure",
        "stop_rule",
        "state",
        "happened",
        "learning",
    ];
    Table { head, rows: rows.collect() }
}

fn decisions(world: &World) -> Table {
    let rows = world.decisions.all().map(|one| {
        let taken = one.taken.as_ref();
        row![
            one.id,
            one.title,
            one.body,
            one.question,
            word(&one.state()),
            some(taken.map(|taken| &taken.date)),
            some(taken.map(|taken| &taken.paragraph)),
            some(taken.map(|taken| &taken.dnr)),
            taken.map(|taken| word(&taken.verdict)).unwrap_or_default(),
            some(taken.map(|taken| &taken.reasons)),
            taken
                .map(|taken| joined(&taken.items, |item| format!("{} {}: {}", item.need, word(&item.verdict), item.reasons)))
                .unwrap_or_default(),
            some(one.in_force.as_ref()),
            joined(&one.reviews, |(day, finding)| format!("{day}: {finding}")),
        ]
    });
    let head = &[
        "id",
        "title",
        "body",
        "question",
        "state",
        "date",
        "paragraph",
        "dnr",
        "verdict",
        "reasons",
        "items",
        "in_force",
        "reviews",
    ];
    Table { head, rows: rows.collect() }
}

fn actions(world: &World) -> Table {
    let rows = world.actions.all().map(|one| {
        row![
            one.id,
            one.what,
            one.who,
            one.due,
            word(&one.ground),
            some(one.done.as_ref().map(|(_, how)| how)),
            when(&one.undertaken)
        ]
    });
    Table { head: &["id", "what", "who", "due", "ground", "done", "undertaken"], rows: rows.collect() }
}

fn changes(world: &World) -> Table {
    let rows = world.changes.all().map(|one| row![one.id, one.what, one.from, one.for_whom, when(&one.made)]);
    Table { head: &["id", "what", "from", "for_whom", "noted"], rows: rows.collect() }
}

fn answers(world: &World) -> Table {
    let rows = world.answers.all().map(|one| {
        let parts = &one.parts;
        row![
            one.id,
            one.need,
            parts.said,
            parts.done,
            parts.planned,
            parts.not_done,
            parts.others,
            parts.easy,
            parts.next,
            one.by_name,
            one.voices.len(),
            joined(&one.delivered, |(channel, day)| format!("{channel} {day}")),
            when(&one.given),
        ]
    });
    let head = &[
        "id",
        "need",
        "said",
        "done",
        "planned",
        "not_done",
        "others",
        "easy",
        "next",
        "by",
        "voices",
        "delivered",
        "given",
    ];
    Table { head, rows: rows.collect() }
}

fn replies(world: &World) -> Table {
    let rows = world.replies.all().map(|one| row![one.voice, word(&one.what), one.text, when(&one.given)]);
    Table { head: &["voice", "what", "text", "given"], rows: rows.collect() }
}

fn hand_overs(world: &World) -> Table {
    let rows = world.hand_overs.all().map(|one| {
        let (receipt, answer) = (one.receipt.as_ref(), one.answer.as_ref());
        row![
            one.id,
            one.need,
            one.to,
            one.contact,
            one.question,
            one.answer_by,
            some(receipt.map(|receipt| &receipt.date)),
            some(receipt.map(|receipt| &receipt.from)),
            some(receipt.map(|receipt| &receipt.dnr)),
            some(answer.map(|(day, _)| day)),
            some(answer.map(|(_, text)| text)),
            when(&one.sent),
        ]
    });
    let head = &[
        "id",
        "need",
        "to",
        "contact",
        "question",
        "answer_by",
        "receipt",
        "receipt_from",
        "dnr",
        "answered",
        "answer",
        "sent",
    ];
    Table { head, rows: rows.collect() }
}

fn barriers(world: &World) -> Table {
    let rows = world.barriers.all().map(|one| {
        let answers =
            joined(&one.answers, |(_, text, removed)| format!("{text}{}", if *removed { " (removed)" } else { "" }));
        row![one.id, one.what, one.ourselves, one.others, one.assigned_to, one.due, answers]
    });
    Table { head: &["id", "what", "ourselves", "others", "assigned_to", "due", "answers"], rows: rows.collect() }
}

fn milestones(world: &World) -> Table {
    let rows = world.milestones.all().map(|one| row![one.id, one.place, one.what, one.who, one.thanks, one.date]);
    Table { head: &["id", "place", "what", "who", "thanks", "date"], rows: rows.collect() }
}

fn practices(world: &World) -> Table {
    let rows = world.practices.all().map(|one| row![one.id, one.place, one.what, one.who, word(&one.status)]);
    Table { head: &["id", "place", "what", "who", "status"], rows: rows.collect() }
}

fn claims(world: &World) -> Table {
    let one = |one: &Claim| {
        let withdrawn = one.withdrawn.as_ref();
        row![
            one.id,
            one.from.kind(),
            telling::id(one.from),
            word(&one.arrow),
            one.to.kind(),
            telling::id(one.to),
            one.why,
            when(&one.drawn),
            one.drawn.by,
            withdrawn.map(|(stamp, _)| when(stamp)).unwrap_or_default(),
            some(withdrawn.map(|(_, why)| why)),
        ]
    };
    let head = &["id", "from_kind", "from", "arrow", "to_kind", "to", "why", "drawn", "by", "withdrawn", "withdrawn_why"];
    Table { head, rows: world.claims.all().map(one).collect() }
}
