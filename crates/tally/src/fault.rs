//! Why ballots could not be counted, and what to do about it.

use crate::rule::Rule;

/// Why not.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Fault {
    /// The rule has no such knob.
    #[error("{} has no '{knob}' to set: it has {known}", rule.name())]
    NoKnob {
        /// The rule.
        rule: Rule,
        /// The name that was given.
        knob: String,
        /// Those there are.
        known: String,
    },
    /// The knob cannot be set so.
    #[error("'{knob}' cannot be '{value}': it is {allowed}")]
    NoValue {
        /// The knob.
        knob: &'static str,
        /// The value that was given.
        value: String,
        /// What it can be.
        allowed: String,
    },
    /// Only sums are known.
    #[error(
        "{} needs the ballots, and here are only sums: who wanted what together is not in them. Ask for the file with one row for each ballot, or count by 'greedy', 'approval' or 'dots'", rule.name()
    )]
    OnlyTotals {
        /// The rule.
        rule: Rule,
    },
    /// The ballots say something else than the rule needs.
    #[error("{} needs {needs}, and these ballots are {are}: choose another rule (samskapa tally --list-rules)", rule.name())]
    OtherBallots {
        /// The rule.
        rule: Rule,
        /// What it needs.
        needs: &'static str,
        /// What they are.
        are: &'static str,
    },
    /// Nobody said how much money there is.
    #[error("{} shares out a budget, and none is given: set one with --set budget=AMOUNT", rule.name())]
    NoBudget {
        /// The rule.
        rule: Rule,
    },
    /// Nobody said how many seats there are.
    #[error("{} fills seats, and their number is not given: set it with --set seats=NUMBER", rule.name())]
    NoSeats {
        /// The rule.
        rule: Rule,
    },
    /// There is nothing to choose between.
    #[error("there is nothing to choose between: no option is listed")]
    NoOptions,
    /// The sums are too large to be counted without loss.
    #[error("the sums are too large to be counted exactly: {0}")]
    TooLarge(&'static str),
}
