//! Where options were equal, and what told them apart.

use super::{Fact, Sentence};
use samskapa_tally::tie::{Rung, Tie};

/// Tells it; nothing where a single one was left.
pub(super) fn tell(tie: &Tie) -> Option<Sentence> {
    let key = match tie.rung {
        Rung::LowerCost => "tally-tie-by-cost",
        Rung::MoreVotes => "tally-tie-by-votes",
        Rung::EarlierStage => "tally-tie-by-stage",
        Rung::Lot => "tally-tie-by-lot",
    };
    (tie.options.len() > 1)
        .then(|| Sentence::new(key).with("names", Fact::Options(tie.options.clone())).option("taken", tie.taken))
}
