//! The papers of a working group: its mandate, as everybody may read it, and a form for the notes of its next
//! meeting. Names stand on neither: those who joined agreed that their names are kept, not that they are shown.

use super::{Body, Kind, Unwritten, Writing, Written, stem};
use crate::{place, rights::Right, short::Rows, terms};
use samskapa_domain::{
    GroupId,
    claim::Thing,
    figure::{Shown, shown},
    group::{self, Group, Role},
    hand_over, need, thread,
    trial::State,
};
use samskapa_paper::forms::{
    group_paper::GroupPaper,
    told::{Piece, Section},
};

/// The mandate, open to everybody.
pub const MANDATE: Kind = Kind { path: "/paper/mandate/{id}", right: Right::Anyone, write: write_mandate };
/// The form for notes.
pub const NOTES: Kind = Kind { path: "/paper/group-notes/{id}", right: Right::Lead, write: write_notes };

fn write_mandate(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    Ok(written(writing, mandate(writing, of(writing, id)?)))
}

fn write_notes(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    Ok(written(writing, notes(writing, of(writing, id)?)))
}

fn of<'a>(writing: &Writing<'a>, id: &str) -> Result<&'a Group, Unwritten> {
    let id: GroupId = id.parse().map_err(|_| Unwritten::NotThere)?;
    writing.world.groups.get(&id).ok_or(Unwritten::NotThere)
}

fn written(writing: &Writing<'_>, paper: GroupPaper) -> Written {
    let name = stem([&*paper.kind, &paper.title]);
    Written { name, body: Body::Sheets(vec![writing.sheet(paper)]) }
}

/// The mandate.
fn mandate(writing: &Writing<'_>, group: &Group) -> GroupPaper {
    let mandate = &group.mandate;
    let sections = [
        Section::of_text(writing.say("group-task"), &mandate.task),
        needs(writing, group),
        Section::of_text(writing.say("group-limit"), &mandate.limit),
        members(writing, group),
        Section::of_text(writing.say("group-rule"), &mandate.rule),
        meetings(writing, group),
        Section::of_text(writing.say("group-contact"), &mandate.contact),
        ended(writing, group),
        Section::of(
            writing.say("paper-group-signed"),
            vec![Piece::Form {
                head: vec![writing.say("paper-group-who"), writing.say("paper-group-day")],
                rows: 2,
                widths: vec![5, 2],
            }],
        ),
    ];
    GroupPaper {
        head: writing.head_at(group.mandate.place, &group.mandate.contact),
        title: mandate.title.clone(),
        kind: writing.say("paper-mandate-kind"),
        about: about(writing, group),
        sections: sections.into_iter().flatten().collect(),
    }
}

/// The form for notes, with what is already known written in.
fn notes(writing: &Writing<'_>, group: &Group) -> GroupPaper {
    let next = group.notes.last().and_then(|note| note.next).filter(|day| *day >= writing.today);
    let day = next.map(|day| writing.weekday(day)).unwrap_or_default();
    let head = Piece::Facts {
        rows: vec![
            (writing.say("paper-group-day"), day),
            (writing.say("paper-group-place"), String::new()),
            (writing.say("paper-group-writes"), String::new()),
        ],
    };
    let sections = [
        Section::of(String::new(), vec![head]),
        Section::of(
            writing.say("paper-notes-present"),
            vec![Piece::remark(writing.say("paper-notes-present-hint")), Piece::Lines { lines: 3 }],
        ),
        known(writing, group),
        Section::of(writing.say("paper-notes-decided"), vec![Piece::Lines { lines: 4 }]),
        Section::of(
            writing.say("paper-notes-actions"),
            vec![Piece::Form {
                head: vec![writing.say("paper-notes-what"), writing.say("paper-notes-who"), writing.say("paper-notes-when")],
                rows: 5,
                widths: vec![6, 3, 2],
            }],
        ),
        Section::of(writing.say("paper-notes-questions"), vec![Piece::Lines { lines: 3 }]),
        Section::of(writing.say("paper-notes-parked"), vec![Piece::Lines { lines: 3 }]),
        Section::of(writing.say("group-note-next"), vec![Piece::Lines { lines: 1 }]),
    ];
    GroupPaper {
        head: writing.head_at(group.mandate.place, &group.mandate.contact),
        title: group.mandate.title.clone(),
        kind: writing.say("paper-notes-kind"),
        about: about(writing, group),
        sections: sections.into_iter().flatten().collect(),
    }
}

fn about(writing: &Writing<'_>, group: &Group) -> String {
    let world = writing.world;
    let place = place::name(world, group.mandate.place);
    let until = writing.t("group-until").s("day", writing.date(group.mandate.ends)).to_string();
    [place, until, writing.at(Rows::Group, group.id.0)]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

fn needs(writing: &Writing<'_>, group: &Group) -> Option<Section> {
    let world = writing.world;
    let needs = group::needs(world, group.id);
    let open = needs.iter().filter_map(|id| world.needs.get(id)).filter(|need| crate::need::is_public(world, need));
    let points: Vec<String> = open
        .map(|need| {
            let statement = need.statement.as_ref().map(|statement| format!(" {statement}")).unwrap_or_default();
            format!("{}.{statement} {}", need.title.trim_end_matches('.'), writing.at(Rows::Need, need.id.0))
        })
        .collect();
    Section::of(writing.say("group-its-needs"), if points.is_empty() { Vec::new() } else { vec![Piece::Points { points }] })
}

/// How many are in it as what; fewer than five are not counted out.
fn members(writing: &Writing<'_>, group: &Group) -> Option<Section> {
    let roles = [Role::Resident, Role::Official, Role::Elected, Role::Association];
    let points: Vec<String> = roles
        .into_iter()
        .filter_map(|role| {
            let name = writing.say(terms::key("role", &role));
            match shown(group.members.iter().filter(|member| member.role == role).count()) {
                Shown::Exact(0) => None,
                Shown::Exact(count) => Some(format!("{name}: {}", writing.number(count))),
                Shown::Few => Some(format!("{name}: {}", writing.t("group-few"))),
            }
        })
        .collect();
    let pieces = if points.is_empty() {
        vec![Piece::text(writing.say("group-members-none"))]
    } else {
        vec![Piece::Points { points }]
    };
    Section::of(writing.say("group-members-title"), pieces)
}

fn meetings(writing: &Writing<'_>, group: &Group) -> Option<Section> {
    let met = group.notes.iter().map(|note| writing.date(note.date)).collect::<Vec<_>>().join("; ");
    let next = group.notes.last().and_then(|note| note.next).filter(|day| *day >= writing.today);
    let next = match next {
        Some(day) => writing.t("group-meets").s("day", writing.weekday(day)).to_string(),
        None => writing.say("group-meets-unknown"),
    };
    let met = if met.is_empty() {
        writing.say("group-notes-none")
    } else {
        writing.t("paper-group-met").s("days", met).to_string()
    };
    Section::of(writing.say("group-notes-title"), vec![Piece::text(met), Piece::text(next)])
}

fn ended(writing: &Writing<'_>, group: &Group) -> Option<Section> {
    let (_, why) = group.ended.as_ref()?;
    Section::of_text(writing.say("group-ended"), why)
}

/// What is under way for its needs: what somebody undertook, what runs as a trial, what others were asked.
fn known(writing: &Writing<'_>, group: &Group) -> Option<Section> {
    let world = writing.world;
    let mut points = Vec::new();
    let needs = group::needs(world, group.id);
    let mut things: Vec<Thing> = needs.iter().flat_map(|need| thread::after(world, Thing::Need(*need))).collect();
    things.sort_unstable();
    things.dedup();
    for thing in things {
        match thing {
            Thing::Action(id) => {
                let Some(action) = world.actions.get(&id).filter(|action| action.done.is_none()) else { continue };
                let key = if action.due < writing.today { "paper-action-late" } else { "paper-action" };
                let due = writing.date(action.due);
                points.push(writing.t(key).s("what", &action.what).s("who", &action.who).s("date", due).to_string());
            }
            Thing::Trial(id) => {
                let Some(trial) = world.trials.get(&id) else { continue };
                if matches!(trial.state(), State::Planned | State::Running) {
                    let (from, to) = (writing.date(trial.design.from), writing.date(trial.design.to));
                    let runs = writing.t("paper-trial-runs").s("from", from).s("to", to).to_string();
                    points.push(format!("{}. {runs}", trial.design.title.trim_end_matches('.')));
                }
            }
            _ => {}
        }
    }
    for need in needs.iter().map(|need| need::surviving(world, *need)) {
        for sent in hand_over::of_need(world, need).into_iter().filter(|sent| sent.answer.is_none()) {
            let to = world.organisations.get(&sent.to).map_or("", |to| to.name.as_str());
            let by = writing.date(sent.answer_by);
            points.push(writing.t("paper-notes-asked").s("to", to).s("question", &sent.question).s("date", by).to_string());
        }
    }
    Section::of(
        writing.say("paper-notes-known"),
        if points.is_empty() { Vec::new() } else { vec![Piece::Points { points }] },
    )
}
