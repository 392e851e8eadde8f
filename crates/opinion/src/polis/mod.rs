//! The map as Polis's servers make it: principal components, base clusters, groups, what is typical, consensus and
//! priorities.
//!
//! After Small et al. 2021, *Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces*, and what its servers
//! give out. Groups depend on who voted first, here as there: the first hundred people who stand apart are the seeds of the
//! base clusters. A conversation that goes on carries a [`Lineage`] from one map to the next, as the servers do.

mod cluster;
mod groups;
mod inside;
mod priority;
mod typical;

pub use groups::Lineage;

use crate::field::Field;
use crate::number::real;
use crate::plane::places;
use crate::result::{Base, Choice, Common, FEWEST, Group, Map, Method, NO_GROUP, Plane, Reason, Side, Standing, Tally};
use crate::routing;
use crate::standing::{self, grouped_tallies};
use crate::votes::Votes;

/// How close components must be to the true ones, as an angle.
const CLOSE: f64 = 1e-13;

/// The map of a conversation that nobody has looked at before.
pub fn map(votes: &Votes) -> Map {
    next_map(votes, &mut Lineage::default())
}

/// The map of a conversation that has gone on since the last one; what is to be remembered is put into `lineage`.
pub fn next_map(votes: &Votes, lineage: &mut Lineage) -> Map {
    let field = Field::new(votes);
    let plane = Plane::of(&field, CLOSE, &lineage.components);
    lineage.components = plane.components.iter().filter(|one| one.iter().any(|weight| *weight != 0.0)).cloned().collect();
    let places = places(&field, &plane);
    lineage.welcome(&field);
    let found = groups::find(votes, &places, lineage);
    reckoned(&field, plane, places, found)
}

/// The map of these votes where the groups are given, each as numbers of rows: all statistics, and nothing clustered. Rows that there are
/// not are left out.
pub fn map_of_groups(votes: &Votes, groups: &[Vec<u32>]) -> Map {
    let field = Field::new(votes);
    let plane = Plane::of(&field, CLOSE, &[]);
    let places = places(&field, &plane);
    let group = |(id, members): (usize, &Vec<u32>)| {
        let members: Vec<u32> = members.iter().copied().filter(|row| (*row as usize) < places.len()).collect();
        let middle =
            |axis: usize| members.iter().map(|row| places[*row as usize][axis]).sum::<f64>() / real(members.len().max(1));
        Group { id, centre: [middle(0), middle(1)], shown: members.len() >= FEWEST, members }
    };
    let groups: Vec<Group> = groups.iter().enumerate().map(group).collect();
    let choice = Choice { k: groups.len(), ..Choice::default() };
    reckoned(&field, plane, places, Found { base: Vec::new(), groups, choice })
}

/// People, clustered.
struct Found {
    base: Vec<Base>,
    /// The people of each group, by row.
    groups: Vec<Group>,
    choice: Choice,
}

/// All that follows once it is known who is in which group.
fn reckoned(field: &Field<'_>, plane: Plane, places: Vec<[f64; 2]>, found: Found) -> Map {
    let Found { base, groups, choice } = found;
    let mut membership = vec![NO_GROUP; field.votes.participants.len()];
    for group in &groups {
        for row in &group.members {
            membership[*row as usize] = u16::try_from(group.id).unwrap_or(NO_GROUP);
        }
    }
    let per_group = grouped_tallies(field.votes, &membership, groups.len());
    let extremities = plane.extremities(field);
    let mut statements: Vec<Standing> = standing::all(field, &per_group, &[], &extremities);
    for (at, standing) in statements.iter_mut().enumerate() {
        standing.consensus = product(&standing.per_group, |tally| tally.agree);
        standing.rejection = product(&standing.per_group, |tally| tally.disagree);
        standing.priority = priority::of(&standing.statement, &standing.per_group, extremities[at]);
    }
    let typical = (0..groups.len()).map(|group| typical::of(&statements, group)).collect();
    let common =
        Common { agree: typical::common(&statements, Side::Agree), disagree: typical::common(&statements, Side::Disagree) };
    let next = routing::by_priority(&statements, |_| Reason::TellsApart);
    Map {
        method: Method::Polis,
        participants: field.votes.participants.clone(),
        votes: field.votes.len(),
        replaced: field.votes.replaced,
        plane,
        places,
        spread: Vec::new(),
        groups,
        membership,
        belonging: Vec::new(),
        typical,
        common,
        choice,
        stability: None,
        next,
        base,
        statements,
    }
}

/// Group-aware consensus: Π over groups of (x + 1)/(n + 2).
fn product(per_group: &[Tally], count: impl Fn(Tally) -> u32) -> f64 {
    per_group.iter().map(|tally| crate::statistic::smoothed(count(*tally), tally.seen())).product()
}
