//! The money trail: who paid how much for what, reckoned anew from the ballots and the prices alone, and whether it adds up.
//!
//! It knows nothing of how the prices were found, so what it bears out does not hang on the count that found them.

use crate::{
    Election, Money,
    budget::{Funding, Step, supported},
    fairness::{place_of, told_of},
};
use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::{One, Zero};
use std::collections::{BTreeMap, HashMap};

/// Why payments do not add up.
#[derive(Clone, Debug, PartialEq)]
pub enum Unsound {
    /// The supporters of a winner did not pay just what it costs.
    NotPaid {
        /// The winner.
        project: usize,
        /// What they paid, in minor units.
        paid: BigRational,
    },
    /// The supporters of a project left out still hold more than it costs.
    CouldPay {
        /// The project.
        project: usize,
        /// What they hold, in minor units.
        left: BigRational,
    },
}

/// What everybody paid, and what it bears out.
#[derive(Clone, Debug, PartialEq)]
pub struct Certificate {
    /// For each winner that supporters paid for: how many paid, and what they paid together, in minor units.
    pub winners: Vec<(usize, u64, BigRational)>,
    /// For each project left out: what its supporters hold together, in minor units.
    pub losers: Vec<(usize, BigRational)>,
    /// Where it does not add up; empty where all does.
    pub unsound: Vec<Unsound>,
}

/// One line of a receipt for a ballot.
#[derive(Clone, Debug, PartialEq)]
pub struct Paid {
    /// The project.
    pub project: usize,
    /// What this ballot paid for it, in minor units.
    pub paid: BigRational,
    /// Whether that was its last money.
    pub last: bool,
}

/// What the voters of a place paid for.
#[derive(Clone, Debug, PartialEq)]
pub struct FromPlace {
    /// The place, empty for those who named none; `None` for several that may only be told of together.
    pub name: Option<String>,
    /// How many places it is.
    pub places: usize,
    /// How many voted.
    pub voters: u64,
    /// What they paid together for each winner that they helped to pay for, in minor units, in the order of the winners.
    pub paid: Vec<(usize, BigRational)>,
    /// What they hold together at the end, in minor units.
    pub left: BigRational,
}

/// The step at which a ballot pays, and for how many points.
type Wanted = (usize, u32);

/// The prices of an outcome, over one denominator.
struct Prices {
    denominator: BigInt,
    /// What everybody has at first; `None` where money comes over time.
    share: Option<BigInt>,
    /// The project of each step, and its price for each point or the moment at which it was bought.
    steps: Vec<(usize, BigInt)>,
    /// At which step each project was bought.
    at: Vec<Option<usize>>,
    /// Whether a price is for each point.
    by_points: bool,
}

/// Reckons the payments anew. `None` where nobody pays, as when most votes decide.
pub fn certify(election: &Election, funding: &Funding) -> Option<Certificate> {
    let prices = Prices::of(election, funding)?;
    let projects = election.options.len();
    let mut paid = vec![BigInt::zero(); prices.steps.len()];
    let mut payers = vec![0_u64; prices.steps.len()];
    let mut held = vec![BigInt::zero(); projects];
    let mut known: HashMap<Vec<Wanted>, (Vec<BigInt>, BigInt)> = HashMap::new();
    for at in 0..election.ballots.len() {
        let people = election.ballots.get(at).weight;
        let wanted = prices.wanted(supported(&election.ballots, at));
        let (payments, left) = known.entry(wanted.clone()).or_insert_with(|| prices.pay(&wanted));
        for ((step, _), payment) in wanted.iter().zip(payments) {
            paid[*step] += &*payment * people;
            payers[*step] += if payment.is_zero() { 0 } else { u64::from(people) };
        }
        for (project, _) in supported(&election.ballots, at).filter(|(project, _)| prices.at[*project].is_none()) {
            held[project] += &*left * people;
        }
    }
    let ratio = |sum: &BigInt| BigRational::new(sum.clone(), prices.denominator.clone());
    let mut certificate = Certificate { winners: Vec::new(), losers: Vec::new(), unsound: Vec::new() };
    for ((project, _), (paid, payers)) in prices.steps.iter().zip(paid.iter().zip(payers)) {
        if *paid != &prices.denominator * election.options[*project].cost {
            certificate.unsound.push(Unsound::NotPaid { project: *project, paid: ratio(paid) });
        }
        certificate.winners.push((*project, payers, ratio(paid)));
    }
    let votes = election.votes();
    for project in (0..projects).filter(|project| prices.at[*project].is_none() && !funding.selected.contains(project)) {
        let could = held[project] > &prices.denominator * election.options[project].cost && votes[project] > 0;
        if could
            && funding
                .losers
                .iter()
                .any(|loser| loser.project == project && !matches!(loser.reason, crate::budget::Reason::NoRoom { .. }))
        {
            certificate.unsound.push(Unsound::CouldPay { project, left: ratio(&held[project]) });
        }
        certificate.losers.push((project, ratio(&held[project])));
    }
    Some(certificate)
}

/// What a ballot with these marks (project and points) paid, winner by winner.
pub fn receipt(election: &Election, funding: &Funding, marks: &[(usize, u32)]) -> Option<Vec<Paid>> {
    let prices = Prices::of(election, funding)?;
    let wanted = prices.wanted(marks.iter().copied());
    let (payments, _) = prices.pay(&wanted);
    let paid = wanted.iter().zip(payments).map(|((step, points), payment)| {
        let (project, price) = &prices.steps[*step];
        let last = prices.share.is_some() && payment < price * *points;
        Paid { project: *project, paid: BigRational::new(payment, prices.denominator.clone()), last }
    });
    Some(paid.collect())
}

/// Where the money of a project's supporters went: what they paid together for each winner, in minor units, most first.
pub fn trail(election: &Election, funding: &Funding, project: usize) -> Option<Vec<(usize, BigRational)>> {
    let prices = Prices::of(election, funding)?;
    let mut paid = vec![BigInt::zero(); prices.steps.len()];
    for at in (0..election.ballots.len()).filter(|at| supported(&election.ballots, *at).any(|(marked, _)| marked == project))
    {
        let wanted = prices.wanted(supported(&election.ballots, at));
        let (payments, _) = prices.pay(&wanted);
        for ((step, _), payment) in wanted.iter().zip(payments) {
            paid[*step] += payment * election.ballots.get(at).weight;
        }
    }
    let mut trail: Vec<(usize, BigRational)> = prices
        .steps
        .iter()
        .zip(paid)
        .filter(|(_, paid)| !paid.is_zero())
        .map(|((winner, _), paid)| (*winner, BigRational::new(paid, prices.denominator.clone())))
        .collect();
    trail.sort_by(|a, b| b.1.cmp(&a.1));
    Some(trail)
}

/// From which places the money for each winner came, most voters first. Places with fewer than `least` voters are taken together, as in
/// [`fairness`](crate::fairness::fairness()). `None` where nobody pays.
pub fn by_place(election: &Election, funding: &Funding, least: u64) -> Option<Vec<FromPlace>> {
    let prices = Prices::of(election, funding)?;
    let mut sums: BTreeMap<&str, (u64, Vec<BigInt>, BigInt)> = BTreeMap::new();
    for at in 0..election.ballots.len() {
        let people = election.ballots.get(at).weight;
        let nothing = || (0, vec![BigInt::zero(); prices.steps.len()], BigInt::zero());
        let (voters, paid, held) = sums.entry(place_of(election, at)).or_insert_with(nothing);
        let wanted = prices.wanted(supported(&election.ballots, at));
        let (payments, left) = prices.pay(&wanted);
        *voters += u64::from(people);
        *held += left * people;
        for ((step, _), payment) in wanted.iter().zip(payments) {
            paid[*step] += payment * people;
        }
    }
    let (alone, few) = told_of(sums.iter().map(|(name, sums)| (*name, sums.0)).collect(), least);
    let ratio = |sum: BigInt| BigRational::new(sum, prices.denominator.clone());
    let together = |names: &[&str]| {
        let (mut voters, mut paid, mut left) = (0, vec![BigInt::zero(); prices.steps.len()], BigInt::zero());
        for (more, payments, held) in names.iter().filter_map(|name| sums.get(name)) {
            voters += more;
            left += held;
            paid.iter_mut().zip(payments).for_each(|(sum, payment)| *sum += payment);
        }
        let paid = prices.steps.iter().zip(paid).filter(|(_, paid)| !paid.is_zero());
        let paid = paid.map(|((project, _), paid)| (*project, ratio(paid))).collect();
        let name = if let [name] = names { Some((*name).to_owned()) } else { None };
        FromPlace { name, places: names.len(), voters, paid, left: ratio(left) }
    };
    let mut found: Vec<FromPlace> = alone.iter().map(|name| together(&[name])).collect();
    if !few.is_empty() {
        found.push(FromPlace { name: None, ..together(&few) });
    }
    Some(found)
}

impl Prices {
    fn of(election: &Election, funding: &Funding) -> Option<Self> {
        let priced: Vec<(usize, &BigRational)> = funding
            .steps
            .iter()
            .filter_map(|step| match step {
                Step::Shares(purchase) => Some((purchase.project, &purchase.price)),
                Step::Moment(moment) => Some((moment.project, &moment.at)),
                Step::Votes(_) => None,
            })
            .collect();
        let over_time = funding.steps.iter().any(|step| matches!(step, Step::Moment(_)));
        if funding.share.is_none() && !over_time {
            return None;
        }
        let all = priced.iter().map(|(_, price)| price.denom()).chain(funding.share.iter().map(BigRational::denom));
        let denominator = all.fold(BigInt::one(), |common, denominator| common.lcm(denominator));
        let whole = |ratio: &BigRational| ratio.numer() * (&denominator / ratio.denom());
        let mut at = vec![None; election.options.len()];
        for (step, (project, _)) in priced.iter().enumerate() {
            at[*project] = Some(step);
        }
        Some(Self {
            share: funding.share.as_ref().filter(|_| !over_time).map(whole),
            steps: priced.iter().map(|(project, price)| (*project, whole(price))).collect(),
            at,
            by_points: funding.by_points,
            denominator: denominator.clone(),
        })
    }

    /// The steps at which a ballot pays, in their order, with its points.
    fn wanted(&self, marks: impl Iterator<Item = (usize, u32)>) -> Vec<Wanted> {
        let points = |points: u32| if self.by_points { points } else { 1 };
        let mut wanted: Vec<(usize, u32)> =
            marks.filter_map(|(project, given)| Some((self.at[project]?, points(given)))).collect();
        wanted.sort_unstable();
        wanted
    }

    /// What it pays at each, and what it holds at the end.
    fn pay(&self, wanted: &[Wanted]) -> (Vec<BigInt>, BigInt) {
        let mut payments = Vec::with_capacity(wanted.len());
        if let Some(share) = &self.share {
            let mut left = share.clone();
            for (step, points) in wanted {
                let payment = (&self.steps[*step].1 * *points).min(left.clone());
                left -= &payment;
                payments.push(payment);
            }
            return (payments, left);
        }
        let mut last = BigInt::zero();
        for (step, _) in wanted {
            payments.push(&self.steps[*step].1 - &last);
            last.clone_from(&self.steps[*step].1);
        }
        let end = self.steps.last().map_or_else(BigInt::zero, |(_, moment)| moment.clone());
        (payments, end - last)
    }
}

/// What a sum is in whole minor units, rounded to the nearest.
pub fn rounded(sum: &BigRational) -> Money {
    Money::try_from((sum + BigRational::new(1.into(), 2.into())).floor().to_integer()).unwrap_or(Money::MAX)
}
