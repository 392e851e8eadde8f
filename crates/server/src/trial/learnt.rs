//! What the trials that were concluded have taught, in figures: how many were given up, and how long they took. It is there
//! to learn from, never to rank: where nothing is given up, perhaps too little is tried.

use jiff::{civil::Date, tz::TimeZone};
use samskapa_domain::{
    Stamp, World,
    trial::{Stage, State, Trial},
};

/// The figures of the trials that were concluded.
pub struct Learnt {
    /// How many were concluded.
    pub concluded: usize,
    /// How many of them were given up, each with its lesson.
    pub abandoned: usize,
    /// Their share, in hundredths.
    pub share: usize,
    /// How many days they took, in the middle.
    pub days: i32,
}

impl Learnt {
    /// Counts them; none before anything was concluded.
    pub fn of(world: &World, zone: &TimeZone) -> Option<Self> {
        let concluded: Vec<&Trial> =
            world.trials.all().filter(|trial| matches!(trial.stage, Stage::Concluded { .. })).collect();
        let abandoned = concluded.iter().filter(|trial| trial.state() == State::Abandoned).count();
        // The day it is today does not matter to what is over.
        let days = median(concluded.iter().map(|trial| days(trial, Date::MAX, zone)).collect())?;
        Some(Self { share: abandoned * 100 / concluded.len().max(1), concluded: concluded.len(), abandoned, days })
    }
}

/// How many days a trial takes: as planned, so far, or from its start to its conclusion.
pub(super) fn days(trial: &Trial, today: Date, zone: &TimeZone) -> i32 {
    let day = |stamp: &Stamp| stamp.time.to_zoned(zone.clone()).date();
    let (from, to) = match &trial.stage {
        Stage::Planned => (trial.design.from, trial.design.to),
        Stage::Running { started } => (day(started), today),
        Stage::Studied { started, studied, .. } => (day(started), day(studied)),
        Stage::Concluded { started, concluded, .. } => (day(started), day(concluded)),
    };
    (to - from).get_days() + 1
}

/// The value in the middle; of two in the middle, the lower. None for an empty column.
pub(super) fn median(mut days: Vec<i32>) -> Option<i32> {
    days.sort_unstable();
    days.get(days.len().saturating_sub(1) / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_the_value_in_the_middle() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![90, 3, 14]), Some(14));
        assert_eq!(median(vec![20, 10]), Some(10));
    }
}
