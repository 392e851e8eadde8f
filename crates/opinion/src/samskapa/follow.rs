//! The map after some more votes, found from where the last one was: directions are turned, everybody is placed anew and goes to the
//! group that fits best. After a few votes only those who cast them are looked at ([near]).

use super::evidence::Evidence;
use super::near::{self, Change};
use super::weight::Weights;
use super::{Grouped, enough, member, placed, reckoned};
use crate::field::Field;
use crate::live::rows_in;
use crate::plane::lanczos::{Direction, dot, norm, settle};
use crate::result::{Group, Map, NO_GROUP, Tally};
use crate::standing::grouped_tallies;
use crate::statement::Statement;
use crate::votes::Votes;
use std::sync::Arc;

/// What is remembered from one map to the next.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memory {
    /// The statements that the directions are along.
    pub statements: Arc<Vec<Statement>>,
    pub directions: Vec<Direction>,
    /// Along how many of them groups were looked for.
    pub depth: usize,
    /// What answers were held against when all people were last placed: what is the same for all of them, and the mean of each statement.
    pub(super) frame: Evidence,
    pub(super) means: Vec<f64>,
    /// How many votes have come in since.
    since: usize,
}

/// After so many votes as one of these of all, everybody is placed anew.
const NEAR: usize = 500;

/// Whether so many changes are few beside all votes.
pub(crate) fn few(changes: usize, votes: usize) -> bool {
    changes * NEAR <= votes
}

/// The map of these votes, after one with some votes less. What has changed since is told where it is known to be little.
pub(crate) fn follow(
    votes: &Votes,
    tallies: &[Tally],
    before: &Map,
    memory: &mut Memory,
    changes: Option<&[Change]>,
) -> Map {
    if let Some(changes) = changes.filter(|changes| !changes.is_empty() && few(memory.since + changes.len(), votes.len())) {
        memory.since += changes.len();
        return near::follow(votes, tallies, before, memory, changes);
    }
    let field = Field::counted(votes, tallies.to_vec());
    memory.turn(&field);
    let evidence = Evidence::new(&field, &memory.directions);
    let plane = evidence.plane(&field, &memory.directions);
    *memory = Memory::of(&field, &evidence, std::mem::take(&mut memory.directions), memory.depth);
    let placed = placed(&field, &evidence, memory.depth.min(evidence.depth));
    let earlier = rows_in(&votes.participants, &before.participants);
    let groups = before.groups.len();
    let enough = enough(&field);
    let mut membership: Vec<u16> = earlier
        .iter()
        .enumerate()
        .map(|(row, earlier)| match earlier.map_or(NO_GROUP, |row| before.membership[row]) {
            NO_GROUP if field.gave(row, enough) => nearest(placed.places[row], &before.groups),
            group => group,
        })
        .collect();
    let mut tallies = grouped_tallies(votes, &membership, groups);
    member::turn_over(&field, &mut membership, &mut tallies, &(0..groups).collect::<Vec<_>>());
    let mut belonging = Vec::new();
    if !before.belonging.is_empty() {
        belonging = earlier.iter().map(|row| row.map_or(0.0, |row| before.belonging[row])).collect();
    }
    let by_other_answers = member::by_other_answers(&field, &membership, &tallies);
    let grouped = Grouped {
        membership,
        belonging,
        tallies,
        by_other_answers,
        groups,
        choice: before.choice.clone(),
        stability: before.stability.clone(),
    };
    let bridging = |statement: &Statement| {
        let same = |standing: &&crate::result::Standing| standing.statement.id == statement.id;
        before.statements.iter().find(same).and_then(|standing| standing.bridging)
    };
    let bridging = if is_same(votes.statements.iter(), before.statements.iter().map(|standing| &standing.statement)) {
        before.statements.iter().map(|standing| standing.bridging).collect()
    } else {
        votes.statements.iter().map(bridging).collect()
    };
    reckoned(&field, plane, placed.places, placed.spread, grouped, bridging)
}

/// The group whose middle is nearest.
pub(super) fn nearest(place: [f64; 2], groups: &[Group]) -> u16 {
    let apart = |group: &Group| {
        let [x, y] = [0, 1].map(|axis| place[axis] - group.centre[axis]);
        x * x + y * y
    };
    let nearest = groups.iter().min_by(|one, other| apart(one).total_cmp(&apart(other)));
    nearest.and_then(|group| u16::try_from(group.id).ok()).unwrap_or(NO_GROUP)
}

fn is_same<'a>(
    one: impl ExactSizeIterator<Item = &'a Statement>,
    other: impl ExactSizeIterator<Item = &'a Statement>,
) -> bool {
    one.len() == other.len() && one.zip(other).all(|(one, other)| one.id == other.id)
}

impl Memory {
    /// What is to be remembered where everybody was placed by this evidence.
    pub(super) fn of(field: &Field<'_>, evidence: &Evidence, directions: Vec<Direction>, depth: usize) -> Self {
        let (statements, means) = (field.votes.statements.clone(), field.means.clone());
        Self { statements, directions, depth, frame: evidence.frame(), means, since: 0 }
    }

    /// Turns the directions to where they are now: one step of orthogonal iteration each (Golub and Van Loan, *Matrix
    /// Computations*,
    /// 8.2). After a vote or a hundred they are off by less than anybody sees, and every step takes them nearer.
    fn turn(&mut self, field: &Field<'_>) {
        let statements = &field.votes.statements;
        if !is_same(self.statements.iter(), statements.iter()) {
            let at = |statement: &Statement| self.statements.iter().position(|other| other.id == statement.id);
            let from: Vec<Option<usize>> = statements.iter().map(at).collect();
            for direction in &mut self.directions {
                direction.vector = from.iter().map(|at| at.map_or(0.0, |at| direction.vector[at])).collect();
            }
            self.statements.clone_from(statements);
        }
        let weights = Weights::of(field);
        let mut turned: Vec<Direction> = Vec::new();
        for direction in &self.directions {
            let mut vector = weights.squared(field, &direction.vector);
            let value = dot(&vector, &direction.vector);
            for other in &turned {
                let along = dot(&vector, &other.vector);
                for (entry, other) in vector.iter_mut().zip(&other.vector) {
                    *entry -= along * other;
                }
            }
            if norm(&vector) > 0.0 && value > 0.0 {
                settle(&mut vector);
                // A map that follows is not mirrored, whichever entry is largest now.
                if dot(&vector, &direction.vector) < 0.0 {
                    for entry in &mut vector {
                        *entry = -*entry;
                    }
                }
                turned.push(Direction { value, vector });
            }
        }
        self.directions = turned;
    }
}
