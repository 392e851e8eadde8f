//! What was bought, as it stands in a result file. Sums are in whole units of the currency.

use super::{Funding, Loser, Purchase, Reason, Step};
use crate::{
    Election, Money,
    amount::{decimal, written},
};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::Zero;
use serde_json::{Map, Value, json};

/// An exact fraction is told as such up to this many digits of its denominator; above, by its decimals alone.
const DIGITS: usize = 30;

impl Funding {
    /// Its fields in a result file.
    pub(crate) fn record(&self, election: &Election) -> Map<String, Value> {
        let minor = election.currency.minor;
        let mut fields = Map::new();
        fields.insert("selected".into(), json!(election.ids(&self.selected)));
        fields.insert("cost".into(), sum(self.cost, minor));
        fields.insert("budget".into(), sum(self.budget, minor));
        fields.insert("currency".into(), json!(election.currency.code));
        if let Some(share) = &self.share {
            fields.insert("share".into(), fraction(share, minor));
        }
        if let Some(growth) = &self.growth {
            let next = growth.next_cost.map(|cost| sum(cost, minor));
            fields.insert(
                "growth".into(),
                json!({
                    "start": fraction(&growth.start, minor),
                    "step": sum(growth.step, minor),
                    "runs": growth.runs,
                    "exhaustive": growth.exhaustive,
                    "next_cost": next,
                }),
            );
        }
        if let Some(preference) = &self.comparison {
            fields.insert(
                "comparison".into(),
                json!({ "prefer_this": preference.here, "prefer_by_votes": preference.by_votes, "equal": preference.equal }),
            );
        }
        fields.insert("steps".into(), self.steps.iter().map(|step| step_record(election, step)).collect());
        fields.insert("losers".into(), self.losers.iter().map(|loser| loser_record(election, loser)).collect());
        fields
    }
}

fn step_record(election: &Election, step: &Step) -> Value {
    let minor = election.currency.minor;
    let project = step.project();
    let mut fields = json!({ "project": election.id(project), "cost": sum(election.options[project].cost, minor) });
    let more = match step {
        Step::Shares(purchase) => json!({
            "by": "shares",
            "votes": purchase.votes,
            "price": fraction(&purchase.price, minor),
            "paying_full": purchase.paying_full,
            "paying_rest": purchase.paying_rest,
            "effective_votes": effective(purchase, election.options[project].cost),
            "behind": sum(purchase.behind, minor),
            "left": sum(purchase.left, minor),
        }),
        Step::Moment(moment) => json!({ "by": "moment", "votes": moment.votes, "at": fraction(&moment.at, minor) }),
        Step::Votes(taken) => json!({ "by": "votes", "votes": taken.votes, "left": sum(taken.left, minor) }),
    };
    if let (Value::Object(fields), Value::Object(more)) = (&mut fields, more) {
        fields.extend(more);
    }
    fields
}

fn loser_record(election: &Election, loser: &Loser) -> Value {
    let minor = election.currency.minor;
    let (reason, has) = match loser.reason {
        Reason::NoVotes => ("no-votes", Value::Null),
        Reason::TooFewVotes { least } => ("too-few-votes", json!(least)),
        Reason::NoRoom { left } => ("no-room", sum(left, minor)),
        Reason::NoMoney { behind } => ("no-money", sum(behind, minor)),
        Reason::Ended { left } => ("ended", sum(left, minor)),
    };
    let id = election.id(loser.project);
    json!({ "project": id, "cost": sum(election.options[loser.project].cost, minor), "votes": loser.votes, "reason": reason, "against": has })
}

/// The cost divided by the price: as many as if all who paid had paid in full.
fn effective(purchase: &Purchase, cost: Money) -> Value {
    if purchase.price.is_zero() {
        Value::Null
    } else {
        number(&(BigRational::from(BigInt::from(cost)) / &purchase.price), 6)
    }
}

/// A sum in whole units.
fn sum(money: Money, minor: u64) -> Value {
    if money.is_multiple_of(minor) {
        json!(money / minor)
    } else {
        json!(written(money, minor).parse::<f64>().unwrap_or_default())
    }
}

/// A fraction of a sum in whole units: six decimals, and the fraction itself where it is short.
fn fraction(of_minor: &BigRational, minor: u64) -> Value {
    let whole = of_minor / BigInt::from(minor);
    let exact = whole.to_string();
    if exact.len() <= DIGITS {
        json!({ "about": number(&whole, 6), "exactly": exact })
    } else {
        json!({ "about": number(&whole, 6) })
    }
}

/// A fraction as a number of so many decimals, rounded exactly.
fn number(ratio: &BigRational, places: u32) -> Value {
    json!(decimal(ratio, places).parse::<f64>().unwrap_or_default())
}
