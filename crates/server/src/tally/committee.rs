//! Who has a seat by a proportional rule, and what the others lacked.

use super::{Account, Sentence};
use num_rational::BigRational;
use samskapa_tally::{
    amount::in_whole,
    committee::{By, Committee, Lacked, Loser, Step},
};

/// Tells it.
pub(super) fn tell(committee: &Committee) -> Account {
    let seats = committee.seats as u64;
    let takes = BigRational::new(committee.people.into(), seats.max(1).into());
    let how =
        Sentence::new("tally-seats").count("seats", seats).count("people", committee.people).number("takes", votes(&takes));
    Account {
        how: vec![how],
        won: committee.steps.iter().map(won).collect(),
        lost: committee.losers.iter().map(lost).collect(),
        ..Account::default()
    }
}

fn won(step: &Step) -> Sentence {
    let begun = |key| Sentence::new(key).option("name", step.option).count("votes", step.supporters);
    match &step.by {
        By::Weight { weight, weight_after, .. } => {
            begun("tally-seat-weight").number("weight", votes(weight)).number("after", votes(weight_after))
        }
        By::Price { price, in_full, with_the_rest, .. } => {
            let key = if *with_the_rest == 0 { "tally-seat-price" } else { "tally-seat-price-with-rest" };
            begun(key).number("price", votes(price)).count("full", *in_full).count("rest", *with_the_rest)
        }
        By::Moment { moment, .. } => begun("tally-seat-moment").number("at", votes(moment)),
        By::Approvals => begun("tally-seat-approvals"),
        By::Quota { rank, weight, quota } => begun("tally-seat-quota")
            .count("rank", *rank as u64)
            .number("weight", votes(weight))
            .number("quota", votes(quota)),
    }
}

fn lost(loser: &Loser) -> Sentence {
    let key = match loser.lacked {
        Lacked::Supporters => "tally-lost-supporters",
        Lacked::Weight => "tally-lost-weight",
        Lacked::Votes => "tally-lost-votes",
        Lacked::Ballots => "tally-lost-ballots",
        Lacked::Time => "tally-lost-time",
    };
    Sentence::new(key).option("name", loser.option).number("had", votes(&loser.had)).number("needed", votes(&loser.needed))
}

fn votes(ratio: &BigRational) -> String {
    in_whole(ratio, 1)
}
