//! Sequential proportional approval voting (Thiele): who has w winners so far counts 1/(w+1) towards the next seat.
//!
//! The weight of an option is told by how many of its supporters have no winner, one, two …: whole numbers, from which weights follow
//! over the least common multiple of 1, 2, … When a seat is filled, only those who wanted it move, in all options that they want.

use super::{By, Filling, Lacked, best};
use num_bigint::{BigInt, BigUint};
use num_integer::Integer;
use num_rational::BigRational;
use num_traits::One;

pub(super) fn count(filling: &mut Filling) {
    let profile = filling.profile;
    let most = profile.longest().min(filling.seats).max(1);
    let whole = (1..=most).fold(BigUint::one(), |whole, next| whole.lcm(&next.into()));
    let shares: Vec<BigUint> = (1..=most + 1).map(|next| &whole / next).collect();
    let weight = |winners: &[u64]| winners.iter().zip(&shares).map(|(people, share)| share * *people).sum::<BigUint>();
    let told = |weight: &BigUint| BigRational::new(BigInt::from(weight.clone()), BigInt::from(whole.clone()));
    let mut winners = vec![0_u32; profile.groups()];
    let mut spreads: Vec<Vec<u64>> = (0..profile.options()).map(|option| vec![profile.votes(option)]).collect();
    let mut bounds: Vec<BigUint> = (0..profile.options()).map(|option| &whole * profile.votes(option)).collect();
    let mut last = None;
    while filling.vacancies() > 0 {
        let left = filling.left();
        let Some((heaviest, equals)) = best(&left, &mut bounds, |option| weight(&spreads[option])) else { break };
        if filling.vacancies() == 1 {
            let weights = left.iter().map(|option| (*option, weight(&spreads[*option]))).collect::<Vec<_>>();
            last = Some((heaviest.clone(), weights));
        }
        let option = filling.one_of(&equals);
        let winners_so_far = spreads[option].clone();
        for (group, people) in profile.supporters(option) {
            let had = winners[group] as usize;
            winners[group] += 1;
            for wanted in profile.wanted(group) {
                let spread = &mut spreads[wanted];
                spread[had] -= people;
                if spread.len() == had + 1 {
                    spread.push(0);
                }
                spread[had + 1] += people;
            }
        }
        let weight_after =
            winners_so_far.iter().zip(2_u64..).map(|(people, next)| BigRational::new((*people).into(), next.into())).sum();
        filling.seat(option, By::Weight { weight: told(&heaviest), winners_so_far, weight_after });
    }
    let Some((needed, weights)) = last else { return };
    let seated = filling.steps.last().map(|step| step.option);
    for (option, had) in weights.into_iter().filter(|(option, _)| Some(*option) != seated) {
        filling.lost(option, Lacked::Weight, told(&had), told(&needed));
    }
}
