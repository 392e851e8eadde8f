//! The map after a few more votes: found from where the last one was, in a thousandth of a second or two.

use super::evidence::Evidence;
use super::{ENOUGH, Grouped, member, placed, reckoned};
use crate::field::Field;
use crate::live::rows_in;
use crate::plane::lanczos::{Direction, dot, norm, settle};
use crate::result::{Map, NO_GROUP, Plane, Tally};
use crate::standing::grouped_tallies;
use crate::statement::Statement;
use crate::votes::Votes;

/// What is remembered from one map to the next.
#[derive(Clone, Debug, Default)]
pub(crate) struct Memory {
    /// The statements that the directions are along.
    pub statements: Vec<Statement>,
    pub directions: Vec<Direction>,
    /// Along how many of them groups were looked for.
    pub depth: usize,
}

/// The map of these votes, after one with a few votes less.
pub(crate) fn follow(votes: &Votes, tallies: &[Tally], before: &Map, memory: &mut Memory) -> Map {
    let field = Field::counted(votes, tallies.to_vec());
    memory.turn(&field);
    let evidence = Evidence::new(&field, &memory.directions);
    let plane = Plane::spanned(&field, memory.directions.clone());
    let placed = placed(&field, &evidence, memory.depth.min(evidence.depth));
    let earlier = rows_in(&votes.participants, &before.participants);
    let groups = before.groups.len();
    let enough = ENOUGH.min(field.answered.saturating_sub(field.out)).max(1);
    let nearest = |row: usize| {
        let apart = |group: usize| {
            let [x, y] = [0, 1].map(|axis| placed.places[row][axis] - before.groups[group].centre[axis]);
            x * x + y * y
        };
        (0..groups).min_by(|one, other| apart(*one).total_cmp(&apart(*other))).and_then(|group| u16::try_from(group).ok())
    };
    let mut membership: Vec<u16> = earlier
        .iter()
        .enumerate()
        .map(|(row, earlier)| match earlier.map_or(NO_GROUP, |row| before.membership[row]) {
            NO_GROUP if field.seen(row) - field.out >= enough => nearest(row).unwrap_or(NO_GROUP),
            group => group,
        })
        .collect();
    let mut tallies = grouped_tallies(votes, &membership, groups);
    member::turn_over(&field, &mut membership, &mut tallies, &(0..groups).collect::<Vec<_>>());
    let mut belonging = Vec::new();
    if !before.belonging.is_empty() {
        belonging = earlier.iter().map(|row| row.map_or(0.0, |row| before.belonging[row])).collect();
    }
    let grouped = Grouped {
        membership,
        belonging,
        tallies,
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

fn is_same<'a>(
    one: impl ExactSizeIterator<Item = &'a Statement>,
    other: impl ExactSizeIterator<Item = &'a Statement>,
) -> bool {
    one.len() == other.len() && one.zip(other).all(|(one, other)| one.id == other.id)
}

impl Memory {
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
        let mut turned: Vec<Direction> = Vec::new();
        for direction in &self.directions {
            let mut vector = field.squared(&direction.vector);
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
