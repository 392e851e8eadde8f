//! What was bought within a budget, and why the rest was not.

use super::{Account, Fact, Sentence};
use num_rational::BigRational;
use num_traits::Zero;
use samskapa_tally::{
    Election, Money,
    amount::{in_whole, written},
    budget::{Funding, Loser, Reason, Step},
};

/// Tells it.
pub(super) fn tell(election: &Election, funding: &Funding) -> Account {
    Account {
        how: how(election, funding),
        won: funding.steps.iter().map(|step| won(election, step)).collect(),
        lost: funding.losers.iter().map(|loser| lost(election, loser)).collect(),
        ..Account::default()
    }
}

fn how(election: &Election, funding: &Funding) -> Vec<Sentence> {
    let money = |money| sum(election, money);
    let mut how = vec![Sentence::new("tally-spent").sum("cost", money(funding.cost)).sum("budget", money(funding.budget))];
    if let Some(share) = &funding.share {
        let people = election.ballots.people();
        how.push(Sentence::new("tally-share").count("people", people).sum("share", fraction(election, share)));
    }
    if let Some(growth) = &funding.growth {
        let grown =
            Sentence::new("tally-grown").sum("start", fraction(election, &growth.start)).sum("step", money(growth.step));
        how.push(grown.count("runs", growth.runs));
        how.extend(growth.next_cost.map(|cost| Sentence::new("tally-grown-too-far").sum("cost", money(cost))));
    }
    how.extend(funding.comparison.as_ref().map(|preference| {
        let preferred = Sentence::new("tally-preferred").count("here", preference.here).count("votes", preference.by_votes);
        preferred.count("equal", preference.equal)
    }));
    how
}

fn won(election: &Election, step: &Step) -> Sentence {
    let project = step.project();
    let begun = |key| Sentence::new(key).option("name", project).sum("cost", sum(election, election.options[project].cost));
    match step {
        Step::Shares(purchase) if purchase.price.is_zero() => begun("tally-bought-free").count("votes", purchase.votes),
        Step::Shares(purchase) => {
            let key = if purchase.paying_rest == 0 { "tally-bought" } else { "tally-bought-with-rest" };
            let paid = begun(key).count("votes", purchase.votes).sum("price", fraction(election, &purchase.price));
            let paid = paid.count("full", purchase.paying_full).count("rest", purchase.paying_rest);
            paid.sum("behind", sum(election, purchase.behind))
        }
        Step::Moment(moment) => {
            begun("tally-reached").count("votes", moment.votes).sum("at", fraction(election, &moment.at))
        }
        Step::Votes(taken) => begun("tally-taken").count("votes", taken.votes).sum("left", sum(election, taken.left)),
    }
}

fn lost(election: &Election, loser: &Loser) -> Sentence {
    let cost = sum(election, election.options[loser.project].cost);
    let begun = |key| Sentence::new(key).option("name", loser.project).sum("cost", cost.clone()).count("votes", loser.votes);
    match loser.reason {
        Reason::NoVotes => begun("tally-lost-without-votes"),
        Reason::TooFewVotes { least } => begun("tally-lost-too-few").count("least", least),
        Reason::NoRoom { left } => begun("tally-lost-no-room").sum("left", sum(election, left)),
        Reason::NoMoney { behind } => begun("tally-lost-no-money").sum("behind", sum(election, behind)),
        Reason::Ended { left } => begun("tally-lost-ended").sum("left", sum(election, left)),
    }
}

pub(super) fn sum(election: &Election, money: Money) -> String {
    written(money, election.currency.minor)
}

fn fraction(election: &Election, minor_units: &BigRational) -> String {
    in_whole(minor_units, election.currency.minor)
}

impl Sentence {
    /// Whether it speaks of an option.
    pub fn is_about(&self, option: usize) -> bool {
        self.facts.iter().any(|(_, fact)| *fact == Fact::Option(option))
    }
}
