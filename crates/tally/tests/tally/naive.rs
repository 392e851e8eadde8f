//! The Method of Equal Shares and sequential Phragmén as their papers write them, in fractions and without haste, to hold against the crate.

use num_rational::BigRational;
use samskapa_tally::Election;

fn whole(number: u64) -> BigRational {
    BigRational::from_integer(number.into())
}

/// Voters one by one: the projects each approves of.
fn voters(election: &Election) -> Vec<Vec<usize>> {
    let ballots = election.ballots.iter();
    ballots
        .flat_map(|ballot| {
            std::iter::repeat_n(ballot.options.iter().map(|option| *option as usize).collect(), ballot.weight as usize)
        })
        .collect()
}

/// The least price at which these balances pay a cost, if any does.
fn price(balances: &[BigRational], cost: u64) -> Option<BigRational> {
    let mut sorted = balances.to_vec();
    sorted.sort();
    let mut left = whole(cost);
    for (at, balance) in sorted.iter().enumerate() {
        let each = &left / whole((sorted.len() - at) as u64);
        if each <= *balance {
            return Some(each);
        }
        left -= balance;
    }
    None
}

/// What is bought, by equal shares of `money`, with the worth of a project its cost or one.
pub fn equal_shares(election: &Election, money: &BigRational, by_cost: bool) -> Vec<usize> {
    let voters = voters(election);
    let behind = election.votes();
    let mut balances = vec![money / whole(voters.len().max(1) as u64); voters.len()];
    let mut bought: Vec<usize> = Vec::new();
    loop {
        let mut offers: Vec<(BigRational, u64, u64, &str, usize, BigRational)> = Vec::new();
        for (project, option) in
            election.options.iter().enumerate().filter(|(project, _)| !bought.contains(project) && behind[*project] > 0)
        {
            let supporters: Vec<BigRational> = voters
                .iter()
                .zip(&balances)
                .filter(|(voter, _)| voter.contains(&project))
                .map(|(_, balance)| balance.clone())
                .collect();
            if let Some(price) = price(&supporters, option.cost) {
                let bargain = if by_cost && option.cost > 0 { &price / whole(option.cost) } else { price.clone() };
                offers.push((bargain, option.cost, u64::MAX - behind[project], &option.id, project, price));
            }
        }
        let Some((_, _, _, _, project, price)) = offers.into_iter().min() else { return bought };
        for (voter, balance) in voters.iter().zip(&mut balances) {
            if voter.contains(&project) {
                *balance -= price.clone().min(balance.clone());
            }
        }
        bought.push(project);
    }
}

/// What is bought when money comes to everybody at the same speed, until the next does not fit.
pub fn phragmen(election: &Election, budget: u64) -> Vec<usize> {
    let voters = voters(election);
    let behind = election.votes();
    let mut last = vec![whole(0); voters.len()];
    let mut bought: Vec<usize> = Vec::new();
    let mut left = budget;
    loop {
        let mut moments: Vec<(BigRational, u64, u64, &str, usize)> = Vec::new();
        for (project, option) in election.options.iter().enumerate() {
            if bought.contains(&project) || behind[project] == 0 || option.cost > budget {
                continue;
            }
            let paid: BigRational =
                voters.iter().zip(&last).filter(|(voter, _)| voter.contains(&project)).map(|(_, last)| last.clone()).sum();
            moments.push((
                (whole(option.cost) + paid) / whole(behind[project]),
                option.cost,
                u64::MAX - behind[project],
                &option.id,
                project,
            ));
        }
        moments.sort();
        let Some((moment, _, _, _, project)) = moments.first().cloned() else { return bought };
        if moments.iter().any(|other| other.0 == moment && other.1 > left) {
            return bought;
        }
        left -= election.options[project].cost;
        for (voter, last) in voters.iter().zip(&mut last) {
            if voter.contains(&project) {
                last.clone_from(&moment);
            }
        }
        bought.push(project);
    }
}
