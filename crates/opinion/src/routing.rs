//! Which statement to show to the next person, and why.

use crate::result::{Next, Reason, Standing};

/// All statements that are in, the most pressing first, each with the chance of being drawn when they are drawn by priority.
pub(crate) fn by_priority(statements: &[Standing], reason: impl Fn(&Standing) -> Reason) -> Vec<Next> {
    let open = || statements.iter().enumerate().filter(|(_, standing)| !standing.statement.is_out());
    let total: f64 = open().map(|(_, standing)| standing.priority).sum();
    let chance = |priority: f64| if total > 0.0 { priority / total } else { 0.0 };
    let mut next: Vec<Next> = open()
        .map(|(statement, standing)| Next { statement, chance: chance(standing.priority), reason: reason(standing) })
        .collect();
    next.sort_by(|one, other| other.chance.total_cmp(&one.chance).then(one.statement.cmp(&other.statement)));
    next
}
