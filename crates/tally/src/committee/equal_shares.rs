//! The method of equal shares for seats: everybody has one vote to spend, and a seat takes n/k of them.
//!
//! The option whose supporters can share a seat at the least price ρ each is bought next; who has less than ρ left pays that. D. Peters
//! and P. Skowron, *Proportionality and the limits of welfarism*, 2020.
//!
//! What is left to a group is one vote minus the prices that it paid, or nothing once it paid its last. Groups that paid the same are in
//! one class. Prices are kept exactly; so that few sums of large fractions are needed, each class also has what is left as a whole
//! number of 2⁻⁶⁰ votes, wrong by at most one for each price. Wherever that leaves a doubt, exact amounts decide.

use super::{By, Filling, Lacked, exactly::Amounts, phragmen, phragmen::Part, seat};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;
use std::collections::BTreeMap;

const VOTE: u64 = 1 << 60;

pub(super) fn count(filling: &mut Filling, completion: &str) {
    let mut market = Market::open(filling);
    while filling.vacancies() > 0 && market.buy(filling) {}
    match completion {
        "phragmen" if filling.vacancies() > 0 => phragmen::count(filling, Some(market.balances)),
        "approval" if filling.vacancies() > 0 => most_ballots(filling),
        _ => {
            let (profile, seats) = (filling.profile, filling.seats);
            for option in filling.left() {
                let had = market.balances.amounts.ratio(&market.balances.held(filling, option), 1);
                filling.lost(option, Lacked::Votes, had, seat(profile.people(), seats));
            }
        }
    }
}

fn most_ballots(filling: &mut Filling) {
    let profile = filling.profile;
    let ballots = |option: usize| BigRational::from_integer(profile.votes(option).into());
    while filling.vacancies() > 0 {
        let left = filling.left();
        let Some(most) = left.iter().map(|option| profile.votes(*option)).max() else { break };
        let equals: Vec<usize> = left.into_iter().filter(|option| profile.votes(*option) == most).collect();
        let option = filling.one_of(&equals);
        filling.seat(option, By::Approvals);
    }
    if let Some(last) = filling.steps.last().map(|step| step.option) {
        for option in filling.left() {
            filling.lost(option, Lacked::Ballots, ballots(option), ballots(last));
        }
    }
}

/// What is left to each group.
pub(super) struct Balances {
    of: Vec<u32>,
    classes: Vec<Class>,
    amounts: Amounts,
}

/// What is left to those who paid the same.
#[derive(Clone, Copy)]
struct Class {
    /// In 2⁻⁶⁰ votes, wrong by one at most for each price.
    about: u64,
    /// The class before the last price, and which price that was.
    paid: Option<(u32, u32)>,
}

const FULL: u32 = 0;
const EMPTY: u32 = 1;

impl Balances {
    fn full(filling: &Filling) -> Self {
        Self {
            of: vec![FULL; filling.profile.groups()],
            classes: vec![Class { about: VOTE, paid: None }, Class { about: 0, paid: None }],
            amounts: Amounts::new(filling.profile.people(), filling.seats),
        }
    }

    /// Minus what each of a group has left.
    pub(super) fn minus(&self, group: usize) -> Part {
        let mut part = Part { votes: 0, times: Vec::new() };
        let mut class = self.of[group];
        if class != EMPTY {
            part.votes = -1;
            while let Some((before, price)) = self.classes[class as usize].paid {
                part.times.push((price as usize, 1));
                class = before;
            }
        }
        part
    }

    /// What so many people of each class have left together.
    fn sum<'a>(&self, people: impl Iterator<Item = (&'a u32, &'a u64)>) -> BigInt {
        let (mut votes, mut times) = (0, vec![0; self.amounts.len()]);
        for (class, people) in people.filter(|(class, _)| **class != EMPTY) {
            let people = i64::try_from(*people).unwrap_or(i64::MAX);
            votes += people;
            let mut at = *class;
            while let Some((before, price)) = self.classes[at as usize].paid {
                times[price as usize] -= people;
                at = before;
            }
        }
        self.amounts.sum(votes, &times)
    }

    fn held(&self, filling: &Filling, option: usize) -> BigInt {
        self.sum(self.by_class(filling, option).iter())
    }

    fn by_class(&self, filling: &Filling, option: usize) -> BTreeMap<u32, u64> {
        let mut counted: Vec<(u32, u64)> =
            filling.profile.supporters(option).map(|(group, people)| (self.of[group], people)).collect();
        counted.sort_unstable_by_key(|(class, _)| *class);
        counted.chunk_by(|a, b| a.0 == b.0).map(|same| (same[0].0, same.iter().map(|(_, people)| people).sum())).collect()
    }

    /// The exact amounts, for another rule to go on with.
    pub(super) fn amounts(&self) -> Amounts {
        self.amounts.clone()
    }
}

/// A price in 2⁻⁶⁰ votes, and by how much it may be wrong.
#[derive(Clone, Copy)]
struct About {
    price: u128,
    doubt: u128,
}

struct Market {
    balances: Balances,
    /// For each option, a price that is surely not above its own, as prices only rise; `None` once its supporters cannot pay.
    at_least: Vec<Option<u128>>,
    /// What a seat takes, in 2⁻⁶⁰ votes, rounded down.
    seat: u128,
}

impl Market {
    fn open(filling: &Filling) -> Self {
        let profile = filling.profile;
        let seat = u128::from(profile.people()) * u128::from(VOTE) / filling.seats.max(1) as u128;
        let at_least = |option| (profile.votes(option) > 0).then(|| seat / u128::from(profile.votes(option)));
        Self { balances: Balances::full(filling), at_least: (0..profile.options()).map(at_least).collect(), seat }
    }

    /// Buys the cheapest option, if anybody can pay one.
    fn buy(&mut self, filling: &mut Filling) -> bool {
        let mut order: Vec<(u128, usize)> =
            filling.left().into_iter().filter_map(|option| self.at_least[option].map(|price| (price, option))).collect();
        order.sort_unstable();
        let mut offers: Vec<(usize, About)> = Vec::new();
        let mut surely = u128::MAX;
        for (at_least, option) in order {
            if at_least > surely {
                break;
            }
            let Some(about) = self.price(filling, option) else {
                self.at_least[option] = None;
                continue;
            };
            self.at_least[option] = Some(about.price.saturating_sub(about.doubt));
            surely = surely.min(about.price + about.doubt);
            offers.push((option, about));
        }
        offers.retain(|(_, about)| about.price.saturating_sub(about.doubt) <= surely);
        let exact: Vec<(usize, Bill)> =
            offers.iter().map(|(option, about)| (*option, self.bill(filling, *option, *about))).collect();
        let price = |bill: &Bill| self.balances.amounts.ratio(&bill.sum, bill.in_full);
        let prices: Vec<BigRational> =
            if exact.len() > 1 { exact.iter().map(|(_, bill)| price(bill)).collect() } else { Vec::new() };
        let least = prices.iter().min();
        let equals: Vec<usize> = (0..exact.len()).filter(|at| prices.get(*at) == least).map(|at| exact[at].0).collect();
        if equals.is_empty() {
            return false;
        }
        let option = filling.one_of(&equals);
        if let Some((_, bill)) = exact.into_iter().find(|(of, _)| *of == option) {
            self.pay(filling, option, bill);
        }
        true
    }

    /// About what a supporter would have to pay; `None` where they have too little.
    fn price(&self, filling: &Filling, option: usize) -> Option<About> {
        let classes = &self.balances.classes;
        let prices = self.balances.amounts.len() as u128 + 2;
        let mut rich: Vec<(u64, u64)> = Vec::new();
        let mut held = 0;
        for (group, people) in filling.profile.supporters(option) {
            let about = classes[self.balances.of[group] as usize].about;
            held += u128::from(about) * u128::from(people);
            rich.push((about, people));
        }
        let wrong = u128::from(filling.profile.votes(option)) * prices;
        if held + wrong < self.seat {
            return None;
        }
        if held < self.seat + wrong {
            let exactly = self.balances.held(filling, option);
            if exactly < *self.balances.amounts.seat() {
                return None;
            }
        }
        let mut missing = self.seat;
        let mut payers = u128::from(filling.profile.votes(option));
        loop {
            let price = missing / payers;
            let (mut poor, mut of_poor) = (0, 0);
            rich.retain(|(about, people)| {
                let pays_in_full = u128::from(*about) >= price;
                if !pays_in_full {
                    poor += u128::from(*people);
                    of_poor += u128::from(*about) * u128::from(*people);
                }
                pays_in_full
            });
            if poor == 0 || poor >= payers || of_poor > missing {
                // Each balance and the price itself may be wrong by a little, and so may be who can pay in full.
                return Some(About { price, doubt: 4 * (wrong / payers + prices) });
            }
            payers -= poor;
            missing -= of_poor;
        }
    }

    /// Exactly what has to be paid.
    fn bill(&self, filling: &Filling, option: usize, about: About) -> Bill {
        let balances = &self.balances;
        let mut rich = balances.by_class(filling, option);
        let mut poor: BTreeMap<u32, u64> = BTreeMap::new();
        let doubt = about.doubt + balances.amounts.len() as u128 + 2;
        let held = |class: &u32| u128::from(balances.classes[*class as usize].about);
        rich.retain(|class, people| {
            let surely_poor = held(class) + doubt < about.price;
            if surely_poor {
                poor.insert(*class, *people);
            }
            !surely_poor
        });
        loop {
            let sum = balances.amounts.seat() - balances.sum(poor.iter());
            let in_full: u64 = rich.values().sum();
            // A balance below the price, as sum/in_full > balance; those that are surely richer need no exact look.
            let poorer: Vec<u32> = rich
                .keys()
                .filter(|class| held(class) <= about.price + doubt)
                .filter(|class| balances.sum([(*class, &1)].into_iter()) * in_full < sum)
                .copied()
                .collect();
            if poorer.is_empty() {
                return Bill { sum, in_full, poor };
            }
            for class in poorer {
                if let Some(people) = rich.remove(&class) {
                    poor.insert(class, people);
                }
            }
        }
    }

    fn pay(&mut self, filling: &mut Filling, option: usize, bill: Bill) {
        let before = self.balances.amounts.ratio(&self.balances.held(filling, option), 1);
        let with_the_rest = bill.poor.iter().filter(|(class, _)| **class != EMPTY).map(|(_, people)| people).sum();
        let at = u32::try_from(self.balances.amounts.len()).unwrap_or(u32::MAX);
        let price = self.balances.amounts.push(bill.sum, bill.in_full);
        let about = ((price.numer() << 60_u32) / price.denom()).to_u64().unwrap_or(VOTE);
        let mut next: BTreeMap<u32, u32> = bill.poor.keys().map(|class| (*class, EMPTY)).collect();
        for (group, _) in filling.profile.supporters(option) {
            let class = self.balances.of[group];
            let to = *next.entry(class).or_insert_with(|| {
                let held = self.balances.classes[class as usize].about;
                self.balances.classes.push(Class { about: held.saturating_sub(about), paid: Some((class, at)) });
                u32::try_from(self.balances.classes.len() - 1).unwrap_or(EMPTY)
            });
            self.balances.of[group] = to;
        }
        filling.seat(option, By::Price { price, in_full: bill.in_full, with_the_rest, before });
    }
}

/// What has to be paid: the price is the sum divided by how many pay in full.
struct Bill {
    sum: BigInt,
    in_full: u64,
    /// Classes that pay their last, which is less than the price.
    poor: BTreeMap<u32, u64>,
}
