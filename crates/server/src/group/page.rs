//! The page of one group. Everybody sees what it is to do, how far it may go, how many are in it as what, and
//! when it meets; names, contacts and notes are for those who lead.

use crate::{
    frame::{
        dates,
        error::Problem,
        page::{Answer, Frame},
        visitor::Visitor,
    },
    house::House,
    terms,
    work::{self, Again, Choice, Link, Stages, Ticks, Was},
};
use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    GroupId, World,
    claim::{Arrow, Thing},
    figure::{Shown, shown as small},
    group::{self, Group, Mandate, Role},
};

#[derive(Template)]
#[template(path = "group/page.html")]
struct GroupPage<'a> {
    frame: Frame,
    was: Was,
    leads: bool,
    id: GroupId,
    mandate: &'a Mandate,
    place: &'a str,
    needs: Vec<Link>,
    composition: Vec<Part>,
    members: Vec<Member<'a>>,
    notes: Vec<Note<'a>>,
    next: Option<Date>,
    ended: Option<&'a str>,
    late: bool,
    proposals: Vec<Link>,
    trials: Vec<Link>,
    more_needs: Vec<Choice>,
    its_needs: Ticks,
    stages: Stages,
    roles: [&'static str; 4],
}

/// How many are in the group as what; few are not counted out.
struct Part {
    role: String,
    count: Option<usize>,
}

/// A member, as those who lead see them.
struct Member<'a> {
    id: String,
    role: String,
    name: &'a str,
    contact: &'a str,
}

/// A meeting of the group.
struct Note<'a> {
    date: Date,
    text: Option<&'a str>,
}

pub(super) async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<GroupId>) -> Answer {
    shown(&house, &visitor, id, Again::default())
}

/// The page, fresh or again.
pub(crate) fn shown(house: &House, visitor: &Visitor, id: GroupId, again: Again) -> Answer {
    let (world, today, leads) = (house.world(), house.today(), work::leads(visitor));
    let group = world.groups.get(&id).ok_or(Problem::NotFound)?;
    let frame = again.frame(house, visitor);
    let needs = group::needs(&world, id);
    let taken = |choice: &Choice| needs.iter().any(|need| need.to_string() == choice.value);
    let open = work::needs(&world, &frame, None);
    let (mut its, more_needs): (Vec<_>, Vec<_>) = open.into_iter().partition(taken);
    dates::sort_by_word(frame.locale(), &mut its, |choice| &choice.words);
    // With one need there is nothing to choose, so it is ticked from the start.
    let was = match its[..] {
        [ref only] => again.was.with("needs", only.value.clone()),
        _ => again.was,
    };
    let page = GroupPage {
        leads,
        id,
        mandate: &group.mandate,
        place: world.places.get(&group.mandate.place).map_or("", |place| place.name.as_str()),
        needs: work::links(&frame, &world, needs.iter().map(|need| Thing::Need(*need))),
        composition: composition(group),
        members: if leads { members(&world, group) } else { Vec::new() },
        notes: notes(&world, group, leads),
        next: group.notes.last().and_then(|note| note.next).filter(|next| *next >= today),
        ended: group.ended.as_ref().map(|(_, why)| why.as_str()),
        late: group.ended.is_none() && group.mandate.ends < today,
        proposals: work::links(&frame, &world, proposals(&world, group)),
        trials: work::links(
            &frame,
            &world,
            world.trials.all().filter(|trial| trial.design.group == Some(id)).map(|trial| Thing::Trial(trial.id)),
        ),
        more_needs,
        its_needs: Ticks::of(its, &was, "needs"),
        stages: Stages::of(&frame, &world, Thing::Group(id)),
        roles: ["resident", "official", "elected", "association"],
        was,
        frame,
    };
    work::send(&page.frame, &page)
}

fn composition(group: &Group) -> Vec<Part> {
    let roles = [Role::Resident, Role::Official, Role::Elected, Role::Association];
    let counted = roles.map(|role| (role, group.members.iter().filter(|member| member.role == role).count()));
    let present = counted.into_iter().filter(|(_, count)| *count > 0);
    present
        .map(|(role, count)| Part {
            role: terms::key("role", &role),
            count: match small(count) {
                Shown::Exact(count) => Some(count),
                Shown::Few => None,
            },
        })
        .collect()
}

fn members<'a>(world: &'a World, group: &'a Group) -> Vec<Member<'a>> {
    let words = |id| world.words(id).unwrap_or_default();
    let member = |member: &group::Member| Member {
        id: member.id.to_string(),
        role: terms::key("role", &member.role),
        name: words(member.name),
        contact: member.contact.map(words).unwrap_or_default(),
    };
    group.members.iter().map(member).collect()
}

fn notes<'a>(world: &'a World, group: &'a Group, leads: bool) -> Vec<Note<'a>> {
    let note = |note: &group::Note| Note { date: note.date, text: world.words(note.text).filter(|_| leads) };
    group.notes.iter().rev().map(note).collect()
}

/// What the group proposed, and what others proposed for its needs.
fn proposals(world: &World, group: &Group) -> Vec<Thing> {
    let own = world
        .proposals
        .all()
        .filter(|proposal| proposal.group == Some(group.id))
        .map(|proposal| Thing::Proposal(proposal.id));
    let for_needs = group::needs(world, group.id)
        .into_iter()
        .flat_map(|need| world.claims.from(Thing::Need(need)))
        .filter(|claim| claim.arrow == Arrow::ProposedAs)
        .map(|claim| claim.to);
    let mut all: Vec<Thing> = own.chain(for_needs).collect();
    all.sort_unstable();
    all.dedup();
    all
}
