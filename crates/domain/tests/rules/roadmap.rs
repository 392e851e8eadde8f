//! A roadmap that many share: each municipality inherits every step and may do otherwise, and nothing of that is lost.

use crate::common::{Village, first_day, id};
use proptest::prelude::*;
use samskapa_domain::{
    AreaId, OrganisationId, Refusal, RoadmapId, StepId, World,
    roadmap::{self, Area, Difference, Instead, Plan, State, differing, here, shared},
};

const ROADMAP: u8 = 60;
const AREAS: u8 = 61;
const STEPS: u8 = 62;

fn roadmap_id() -> RoadmapId {
    RoadmapId(id(ROADMAP, 0))
}

fn area() -> AreaId {
    AreaId(id(AREAS, 0))
}

fn step(nth: u8) -> StepId {
    StepId(id(STEPS, nth))
}

fn municipality(nth: u8) -> OrganisationId {
    OrganisationId(id(2, nth % 2))
}

fn plan(what: &str, from: i16, to: i16) -> Plan {
    let text = String::new();
    Plan { what: what.to_owned(), from, to, owner: "Regionen".to_owned(), measure: text.clone(), conditions: text }
}

fn begun() -> Village {
    let mut village = Village::default();
    let (title, who) = ("Vägen till god hälsa".to_owned(), "Kommunerna och regionen".to_owned());
    village.must(roadmap::Command::Begin { id: roadmap_id(), picture: None, title, who });
    let (now, wished) = ("Många byter kontakt".to_owned(), "En känd kontakt".to_owned());
    let area = Area { id: area(), title: "Fast kontakt".to_owned(), now, wished, parts: Vec::new() };
    village.must(roadmap::Command::WriteArea { id: roadmap_id(), area });
    village
}

fn add(nth: u8, organisation: Option<OrganisationId>, plan: Plan) -> roadmap::Command {
    roadmap::Command::AddStep {
        id: step(nth),
        roadmap: roadmap_id(),
        area: area(),
        organisation,
        plan,
        why: "så sade man".to_owned(),
        parts: Vec::new(),
        needs: Vec::new(),
    }
}

fn deviate(nth: u8, at: u8, instead: Instead) -> roadmap::Command {
    roadmap::Command::Deviate { id: step(nth), organisation: municipality(at), instead, why: "vi är få".to_owned() }
}

/// What may be tried, with numbers drawn from few.
type Try = (u8, u8, u8);

fn attempt(village: &mut Village, (what, a, b): Try) {
    let (nth, year) = (a % 4, 2024 + i16::from(b % 5));
    let other = plan(&format!("Pröva fast kontakt på sätt {}", b % 3), year, year + i16::from(a % 3) - i16::from(b % 2));
    let why = "så sade man".to_owned();
    let _ = match what % 8 {
        0 | 1 => village.ask(add(nth, (b % 3 == 0).then(|| municipality(b)), other)),
        2 => village.ask(roadmap::Command::WriteStep { id: step(nth), plan: other, why }),
        3 | 4 => village.ask(deviate(nth, b, Instead::Otherwise(other))),
        5 => village.ask(deviate(nth, b, Instead::NotHere)),
        6 => village.ask(roadmap::Command::Withdraw { id: step(nth), organisation: municipality(b), why }),
        _ => village.ask(roadmap::Command::Move {
            id: step(nth),
            organisation: (a % 2 == 0).then(|| municipality(b)),
            state: [State::Planned, State::Begun, State::Done, State::Dropped][usize::from(b % 4)],
            date: first_day(),
            note: if a % 3 == 0 { String::new() } else { why },
        }),
    };
}

fn everybody_has_every_shared_step_once(world: &World) -> Result<(), TestCaseError> {
    let all: Vec<StepId> = shared(world, roadmap_id()).into_iter().map(|step| step.id).collect();
    for nth in 0..2 {
        let at = municipality(nth);
        let steps = here(world, roadmap_id(), at);
        let mut inherited: Vec<StepId> =
            steps.iter().filter(|here| here.difference != Difference::Own).map(|here| here.step.id).collect();
        inherited.sort_unstable();
        let mut wanted = all.clone();
        wanted.sort_unstable();
        prop_assert_eq!(inherited, wanted, "every shared step is there, once");
        for one in &steps {
            match one.difference {
                Difference::Own => prop_assert_eq!(one.step.organisation, Some(at)),
                Difference::Inherited => prop_assert_eq!(Some(one.plan), one.step.plan()),
                Difference::Otherwise(deviation) | Difference::NotHere(deviation) => {
                    prop_assert!(!deviation.why.is_empty(), "a difference has a reason");
                    prop_assert_eq!(one.step.is_outdated(deviation), one.step.plan() != Some(&deviation.from));
                }
            }
            prop_assert!(one.plan.from <= one.plan.to);
        }
        let differs = steps.iter().any(|one| one.difference != Difference::Inherited);
        prop_assert_eq!(differing(world, roadmap_id()).contains(&at), differs);
    }
    Ok(())
}

/// How often each thing stands in the history of the steps.
fn kept(world: &World) -> (usize, usize, usize) {
    let count = |of: fn(&roadmap::Step) -> usize| world.steps.all().map(of).sum();
    (count(|step| step.written.len()), count(|step| step.deviations.len()), count(|step| step.moved.len()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_municipality_inherits_all_and_its_differences_are_its_own(
        tries in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>()), 0..60),
    ) {
        let mut village = begun();
        let mut before = (0, 0, 0);
        for one in tries {
            attempt(&mut village, one);
            everybody_has_every_shared_step_once(&village.world)?;
            let now = kept(&village.world);
            prop_assert!(now.0 >= before.0 && now.1 >= before.1 && now.2 >= before.2, "the history only grows");
            before = now;
        }
        let (now, again) = (serde_json::to_string(&village.world), serde_json::to_string(&village.retold()));
        prop_assert_eq!(now.expect("a world can be written"), again.expect("and again"));
    }

    #[test]
    fn what_a_laptop_noted_comes_home_whole(
        first in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>()), 0..20),
        home in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>()), 0..20),
        away in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>()), 0..20),
    ) {
        let mut whole = begun();
        for one in first {
            attempt(&mut whole, one);
        }
        let (mut ours, mut theirs) = (whole.forked(1), whole.forked(2));
        for one in home {
            attempt(&mut ours, one);
        }
        for one in away {
            attempt(&mut theirs, one);
        }
        let (before, seen) = (kept(&ours.world), whole.history.len());
        ours.join(&theirs, seen);
        everybody_has_every_shared_step_once(&ours.world)?;
        let now = kept(&ours.world);
        prop_assert!(now.0 >= before.0 && now.1 >= before.1 && now.2 >= before.2, "nothing is lost");
    }
}

#[test]
fn a_deviation_tells_from_which_text_it_departs_and_is_taken_back() {
    let mut village = begun();
    village.must(add(0, None, plan("Alla får en fast kontakt", 2026, 2027)));
    village.must(deviate(0, 1, Instead::Otherwise(plan("Alla får en fast kontakt", 2028, 2029))));
    let at = municipality(1);
    let outdated = |village: &Village| {
        let step = village.world.steps.get(&step(0)).expect("it is there");
        step.deviation(at).map(|deviation| step.is_outdated(deviation))
    };
    assert_eq!(outdated(&village), Some(false));
    let anew = plan("Alla som vill får en fast kontakt", 2026, 2027);
    village.must(roadmap::Command::WriteStep { id: step(0), plan: anew.clone(), why: "så sade de gamla".to_owned() });
    assert_eq!(outdated(&village), Some(true), "it departs from a text that is another now");
    assert_eq!(here(&village.world, roadmap_id(), municipality(0))[0].plan, &anew, "who follows, follows the new text");
    assert_eq!(here(&village.world, roadmap_id(), at)[0].plan.from, 2028);
    let withdraw = roadmap::Command::Withdraw { id: step(0), organisation: at, why: "vi hinner".to_owned() };
    village.must(withdraw.clone());
    assert_eq!(here(&village.world, roadmap_id(), at)[0].difference, Difference::Inherited);
    assert_eq!(village.world.steps.get(&step(0)).expect("there").deviations.len(), 1, "that it was there stays");
    assert_eq!(village.ask(withdraw), Err(roadmap::Refusal::FollowsAlready.into()));
}

#[test]
fn a_step_is_not_dropped_without_a_reason_and_not_ahead_of_time() {
    let mut village = begun();
    village.must(add(0, None, plan("Alla får en fast kontakt", 2026, 2027)));
    let today = village.today();
    let to = |state, note: &str| roadmap::Command::Move {
        id: step(0),
        organisation: None,
        state,
        date: today,
        note: note.to_owned(),
    };
    assert_eq!(village.ask(to(State::Dropped, " ")), Err(roadmap::Refusal::NoReason.into()));
    village.must(to(State::Begun, ""));
    assert_eq!(village.ask(to(State::Begun, "")), Err(roadmap::Refusal::SameState { state: State::Begun }.into()));
    village.must(to(State::Done, ""));
    assert_eq!(village.ask(to(State::Begun, "")), Err(roadmap::Refusal::NoReason.into()), "back only with a reason");
    let wrong = village.ask(add(1, None, plan("Baklänges", 2027, 2026)));
    assert_eq!(wrong, Err(roadmap::Refusal::EndsBeforeItStarts { from: "2027".to_owned(), to: "2026".to_owned() }.into()));
    let early = village.ask(add(1, None, plan("För länge sedan", 207, 2026)));
    assert!(matches!(early, Err(Refusal::Roadmap(roadmap::Refusal::YearOutOfReach { .. }))));
}

#[test]
fn nobody_inherits_what_one_municipality_does_by_itself() {
    let mut village = begun();
    let own = add(0, Some(municipality(0)), plan("Bygdebuss till vården", 2026, 2026));
    village.must(own);
    assert!(here(&village.world, roadmap_id(), municipality(1)).is_empty());
    assert!(shared(&village.world, roadmap_id()).is_empty());
    let refused = village.ask(deviate(0, 1, Instead::NotHere));
    assert_eq!(refused, Err(roadmap::Refusal::OwnStep.into()));
}
