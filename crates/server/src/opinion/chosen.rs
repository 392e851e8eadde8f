//! Which statements are told of: those behind which all stand, those that divide, and those about which too little is known.

use samskapa_opinion::{
    Map,
    result::{Side, Standing},
};

/// A statement on which all groups are on one side.
pub(super) struct Uniting {
    pub statement: usize,
    pub side: Side,
    /// The least that any group is on that side, the lower bound of its share; none where there are no groups.
    pub floor: Option<f64>,
}

/// How many statements a list holds at most.
const MOST: usize = 10;

/// What most people in every group are likely to stand behind, or to reject: the lower bound of each group's share is above one half.
/// The clearest come first. Where nobody is grouped, the lower bound is that of all.
pub(super) fn uniting(map: &Map) -> Vec<Uniting> {
    let grouped = map.groups.iter().any(|group| group.shown);
    let mut found: Vec<(f64, Uniting)> = Vec::new();
    for (statement, standing) in told(map) {
        let floors = if grouped {
            [(Side::Agree, standing.floor), (Side::Disagree, standing.rejection_floor)]
        } else {
            [(Side::Agree, standing.all.agreeing().low), (Side::Disagree, standing.all.disagreeing().low)]
        };
        for (side, floor) in floors {
            if floor > 0.5 {
                found.push((floor, Uniting { statement, side, floor: grouped.then_some(floor) }));
            }
        }
    }
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    found.into_iter().take(MOST).map(|(_, uniting)| uniting).collect()
}

/// What divides groups most: those that differ by more than a fifth of the way from all agreeing to all disagreeing.
pub(super) fn dividing(map: &Map) -> Vec<usize> {
    let mut found: Vec<(f64, usize)> = told(map)
        .filter(|(_, standing)| standing.divisiveness > 0.2)
        .map(|(statement, standing)| (standing.divisiveness, statement))
        .collect();
    if map.groups.iter().filter(|group| group.shown).count() < 2 {
        found.clear();
    }
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    found.into_iter().take(MOST).map(|(_, statement)| statement).collect()
}

/// Statements that need more answers, those that need fewest first: they are soonest known.
pub(super) fn wanting(map: &Map) -> Vec<usize> {
    let mut found: Vec<(u32, usize)> = told(map)
        .filter(|(_, standing)| standing.wanting > 0)
        .map(|(statement, standing)| (standing.wanting, statement))
        .collect();
    found.sort_unstable();
    found.into_iter().take(MOST).map(|(_, statement)| statement).collect()
}

/// Statements that may be told of.
pub(super) fn told(map: &Map) -> impl Iterator<Item = (usize, &Standing)> {
    map.statements.iter().enumerate().filter(|(_, standing)| !standing.statement.is_out())
}
