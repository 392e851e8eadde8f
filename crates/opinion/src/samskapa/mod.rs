//! Samskapa's own map: the same people in any order give the same map, what is missing is held to be missing, and everything
//! that is told comes with how surely it is known.
//!
//! 1. The plane lies along the directions in which answers differ most, as that of Polis does, but those who answer much do not turn
//!    it their way ([weight]). As many directions are looked along for groups as stand out from [noise].
//! 2. A person's place is what the answers given say of it, and its spread is what they leave open ([evidence]).
//! 3. Groups are sought on a few hundred [cells], by every number from one to eight ([scan], [choice]); *no groups* is an answer.
//! 4. People are put into the group that their answers fit best ([member]).
//! 5. The map is made again from other samples ([stability]); groups that do not hold are not shown.

mod asking;
mod bridging;
mod cells;
mod choice;
mod evidence;
mod follow;
mod member;
mod near;
mod noise;
mod scan;
mod stability;
mod typical;
mod weight;

use crate::field::Field;
use crate::mapping::Settings;
use crate::number::{real, short, single};
use crate::plane::lanczos::{Aim, Search};
use crate::result::{Choice, Common, FEWEST, Group, Map, Method, NO_GROUP, Plane, Side, Stability, Standing, Tally};
use crate::routing;
use crate::standing;
use crate::votes::Votes;
pub(crate) use follow::{Memory, few, follow};
pub(crate) use near::Change;

use cells::Crowd;
use evidence::Evidence;
use member::Settled;
use rayon::prelude::*;
use stability::Samples;
use weight::Weights;

/// How close the two directions of the plane must be to the true ones, as an angle.
const CLOSE: f64 = 1e-7;

/// How many passes over the votes are worth it.
const PASSES: usize = 60;

/// Fewer answers do not tell where somebody stands; as in Polis.
const ENOUGH: usize = 7;

/// So many people are placed before they are written down, to hold memory low.
const AT_A_TIME: usize = 1 << 15;

/// With fewer people nothing can be said of groups.
const TOO_FEW: usize = 2 * FEWEST;

/// Groups that agree less than this with those of other samples, by the median adjusted Rand index, are not shown.
const UNSTABLE: f64 = 0.6;

/// Groups that would be as clear as these with this chance or more if there were none are not shown.
const CHANCE: f64 = 0.01;

/// The map of these votes.
pub(crate) fn map(votes: &Votes, settings: &Settings) -> Map {
    made(votes, settings).0
}

/// The map of these votes, and what to remember for the next.
pub(crate) fn made(votes: &Votes, settings: &Settings) -> (Map, Memory) {
    let field = Field::new(votes);
    let weights = Weights::of(&field);
    let aim = Aim { count: 2, close: CLOSE, passes: PASSES, warm: &[], more: evidence::MOST - 2 };
    let mut search = Search::new(&field.live, aim);
    let squared = |direction: &[f64]| weights.squared(&field, direction);
    // Only further directions hang on what chance gives.
    let (edge, ()) = rayon::join(|| noise::edge(&field, &weights, settings.seed), || search.go_on(f64::INFINITY, squared));
    search.go_on(edge, squared);
    let directions = search.found(edge);
    let significant = directions.iter().filter(|direction| direction.value > edge).count();
    let evidence = Evidence::new(&field, &directions);
    let plane = evidence.plane(&field, &directions);
    let memory = Memory::of(&field, &evidence, directions, significant);
    let Placed { places, spread, crowd, inside, unknown } = placed(&field, &evidence, significant.min(evidence.depth));
    drop(evidence);
    let (mut grouped, bridging) =
        rayon::join(|| groups(&field, &crowd, &inside, &unknown, settings), || bridging::scores(&field, &places));
    drop((crowd, inside, unknown));
    grouped.by_other_answers = member::by_other_answers(&field, &grouped.membership, &grouped.tallies);
    (reckoned(&field, plane, places, spread, grouped, bridging), memory)
}

/// Where somebody stands.
struct Stand {
    place: [f64; evidence::MOST],
    /// The variances in the plane that are not known, and the covariance between them.
    spread: [f32; 3],
    /// The variance along each of the first directions that is not known.
    unknown: [f64; evidence::MOST],
}

impl Stand {
    fn of(evidence: &Evidence, person: usize, depth: usize) -> Self {
        let posterior = evidence.posterior(person, &evidence.prior, evidence.depth);
        let (place, _) = posterior.around(&[0.0; evidence::MOST], &evidence.prior);
        let covariance = |one: usize, other: usize| {
            if other < evidence.depth { single(posterior.covariance[one * evidence.depth + other]) } else { 0.0 }
        };
        let unknown = std::array::from_fn(|axis| if axis < depth { posterior.variance(axis) } else { 0.0 });
        Self { place, spread: [covariance(0, 0), covariance(0, 1), covariance(1, 1)], unknown }
    }
}

/// How many answers somebody must have given to be grouped.
fn enough(field: &Field<'_>) -> usize {
    ENOUGH.min(field.answered.saturating_sub(field.out)).max(1)
}

/// Where all people stand, and those who have answered enough to be grouped.
struct Placed {
    places: Vec<[f64; 2]>,
    spread: Vec<[f32; 3]>,
    /// Those who are grouped, along the directions that stand out, weighing as much as is known of them.
    crowd: Crowd,
    inside: Vec<u32>,
    /// The variance of each of them along each direction that is not known.
    unknown: Vec<f32>,
}

fn placed(field: &Field<'_>, evidence: &Evidence, depth: usize) -> Placed {
    let people = field.votes.participants.len();
    let enough = enough(field);
    let mut placed = Placed {
        places: Vec::with_capacity(people),
        spread: Vec::with_capacity(people),
        crowd: Crowd { depth, ..Crowd::default() },
        inside: Vec::new(),
        unknown: Vec::new(),
    };
    for begin in (0..people).step_by(AT_A_TIME) {
        let some = (begin..people.min(begin + AT_A_TIME)).into_par_iter();
        let some: Vec<Stand> = some.map(|person| Stand::of(evidence, person, depth)).collect();
        for (person, Stand { place, spread, unknown }) in (begin..).zip(some) {
            placed.places.push([place[0], place[1]]);
            placed.spread.push(spread);
            if depth == 0 || !field.gave(person, enough) {
                continue;
            }
            placed.inside.push(short(person));
            placed.crowd.places.extend(place[..depth].iter().map(|along| single(*along)));
            placed.unknown.extend(unknown[..depth].iter().map(|variance| single(*variance)));
            let known = (0..depth).map(|axis| 1.0 - unknown[axis] / evidence.prior[axis]);
            placed.crowd.weights.push(single((known.sum::<f64>() / real(depth)).clamp(0.01, 1.0)));
        }
    }
    placed
}

/// Who is in which group, and how surely.
struct Grouped {
    membership: Vec<u16>,
    belonging: Vec<f32>,
    /// The answers of each group to each statement.
    tallies: Vec<Vec<Tally>>,
    /// The same, each answer counted in the group that the other answers of the same person fit.
    by_other_answers: Vec<Vec<Tally>>,
    groups: usize,
    choice: Choice,
    stability: Option<Stability>,
}

fn groups(field: &Field<'_>, crowd: &Crowd, inside: &[u32], unknown: &[f32], settings: &Settings) -> Grouped {
    let people = field.votes.participants.len();
    let none = |choice: Choice, stability: Option<Stability>| Grouped {
        membership: vec![NO_GROUP; people],
        belonging: Vec::new(),
        tallies: vec![Vec::new(); field.width()],
        by_other_answers: Vec::new(),
        groups: 0,
        choice: Choice { k: usize::from(!inside.is_empty()), grouped: Some(false), ..choice },
        stability,
    };
    if crowd.depth == 0 || crowd.len() < TOO_FEW {
        return none(Choice::default(), None);
    }
    let Some(looked) = choice::look(crowd, settings.seed) else { return none(Choice::default(), None) };
    let mut chosen = Choice { k: 1, tried: choice::trials(&looked), grouped: Some(false), chance: None };
    let Some((k, gain)) = looked.best else { return none(chosen, None) };
    chosen.chance = Some(looked.chance(gain));
    if gain < choice::WORTHWHILE || looked.chance(gain) > CHANCE {
        return none(chosen, None);
    }
    let mut unknown_of_cells = vec![0.0; looked.cells.counts.len() * looked.depth];
    for (at, cell) in looked.cells.cell.iter().enumerate() {
        for axis in 0..looked.depth {
            let count = real(looked.cells.counts[usize::from(*cell)]);
            unknown_of_cells[usize::from(*cell) * looked.depth + axis] +=
                f64::from(unknown[at * crowd.depth + axis]) / count;
        }
    }
    let mut samples = Samples::draw(&looked, &unknown_of_cells, settings.samples, settings.seed, |k| looked.is_near(k));
    let mut stability = None;
    let mut k = k;
    if settings.samples > 0 {
        let stable = |samples: &Samples<'_>| {
            let holds = |k: usize| samples.agreement(k) >= UNSTABLE;
            looked.best_of(holds).filter(|(_, gain)| *gain >= choice::WORTHWHILE && looked.chance(*gain) <= CHANCE)
        };
        let mut found = stable(&samples);
        if found.is_none() {
            // Those that gain less may hold.
            samples.draw_more(&unknown_of_cells, settings.seed, |_| true);
            found = stable(&samples);
        }
        k = found.map_or(k, |(k, _)| k);
        stability = Some(samples.held(k));
        if found.is_none() {
            return none(chosen, stability);
        }
    }
    let mut membership = vec![NO_GROUP; people];
    for (person, cell) in inside.iter().zip(&looked.cells.cell) {
        membership[*person as usize] = looked.groupings[k - 2].labels[usize::from(*cell)].into();
    }
    let Settled { order, tallies } = member::settle(field, &mut membership, k);
    chosen.k = order.len();
    chosen.grouped = Some(true);
    let mut belonging = Vec::new();
    if settings.samples > 0 {
        belonging = vec![0.0; people];
        let of_cells = samples.belonging(k);
        for (person, cell) in inside.iter().zip(&looked.cells.cell) {
            let group = order[usize::from(membership[*person as usize])];
            belonging[*person as usize] = single(of_cells[usize::from(*cell)][group].min(1.0));
        }
    }
    let by_other_answers = Vec::new();
    Grouped { membership, belonging, tallies, by_other_answers, groups: order.len(), choice: chosen, stability }
}

fn reckoned(
    field: &Field<'_>,
    plane: Plane,
    places: Vec<[f64; 2]>,
    spread: Vec<[f32; 3]>,
    grouped: Grouped,
    bridging: Vec<Option<f64>>,
) -> Map {
    let Grouped { membership, belonging, tallies, by_other_answers, groups, choice, stability } = grouped;
    let mut told: Vec<Group> =
        (0..groups).map(|id| Group { id, members: Vec::new(), centre: [0.0; 2], shown: false }).collect();
    for (row, group) in membership.iter().enumerate().filter(|(_, group)| **group != NO_GROUP) {
        let group = &mut told[usize::from(*group)];
        group.members.push(short(row));
        group.centre = [group.centre[0] + places[row][0], group.centre[1] + places[row][1]];
    }
    for group in &mut told {
        group.centre = group.centre.map(|sum| sum / real(group.members.len().max(1)));
        group.shown = group.members.len() >= FEWEST;
    }
    let extremities = plane.extremities(field);
    let mut statements: Vec<Standing> = standing::all(field, &tallies, &by_other_answers, &extremities);
    let largest = extremities.iter().copied().fold(0.0, f64::max);
    for (standing, bridging) in statements.iter_mut().zip(bridging) {
        standing.bridging = bridging;
        standing.priority = asking::priority(standing, largest);
    }
    let mut sorted: Vec<f64> = extremities;
    sorted.sort_by(f64::total_cmp);
    let median = sorted.get(sorted.len() / 2).copied().unwrap_or(0.0);
    let common = |side| typical::common(&statements, side);
    let (typical, (common, next)) = rayon::join(
        || typical::of(&statements, groups),
        || {
            let common = Common { agree: common(Side::Agree), disagree: common(Side::Disagree) };
            (common, routing::by_priority(&statements, |standing| asking::reason(standing, median)))
        },
    );
    Map {
        method: Method::Samskapa,
        participants: field.votes.participants.clone(),
        votes: field.votes.len(),
        replaced: field.votes.replaced,
        typical,
        common,
        next,
        plane,
        places,
        spread,
        groups: told,
        membership,
        belonging,
        choice,
        stability,
        base: Vec::new(),
        statements,
    }
}
