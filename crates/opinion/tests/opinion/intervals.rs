//! Do the intervals of groups' shares hold what they promise?

use samskapa_opinion::simulate::{Plan, Simulation};
use samskapa_opinion::{Settings, map};

/// Of all intervals of the share of a found group that agrees, how many hold what is true of its people; and how many there are.
fn held(plan: Plan) -> (f64, usize) {
    let simulation = Simulation::new(plan).unwrap();
    let map = map(&simulation.gather().unwrap().finish(), &Settings { samples: 20, ..Settings::default() });
    let (mut held, mut all) = (0, 0);
    for group in &map.groups {
        let ids = group.members.iter().map(|row| map.participants.get(*row as usize).parse().unwrap());
        let from: Vec<u32> = ids.map(|id| simulation.group(id).unwrap()).collect();
        for standing in &map.statements {
            let statement = standing.statement.id.parse().unwrap();
            let agree = |group: u32| simulation.shares(group, statement).unwrap()[0];
            let truth = from.iter().map(|group| agree(*group)).sum::<f64>() / from.len() as f64;
            let told = standing.agreeing(group.id);
            held += usize::from((told.low..=told.high).contains(&truth));
            all += 1;
        }
    }
    (held as f64 / all as f64, all)
}

#[test]
fn shares_lie_in_their_intervals_also_where_groups_are_not_clear() {
    for (groups, density) in [(2, 0.1), (2, 0.5), (4, 0.2)] {
        let (held, all) = held(Plan { participants: 2_000, statements: 200, density, groups, seed: 3 });
        assert!(all >= 400, "groups were found");
        assert!(held > 0.93, "{groups} groups at {density}: {held:.3}");
    }
}
