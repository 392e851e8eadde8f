//! Against what Polis's own servers gave out.

use super::conversation::{all, blob, numbers, votes};
use super::{alike, apart, folder, table};
use samskapa_opinion::Votes;
use samskapa_opinion::polis::{Lineage, map, map_of_groups, next_map};
use samskapa_opinion::result::{Base, Map, Shared, Side, Standing};
use serde_json::Value;
use std::collections::BTreeMap;

/// The base clusters of Polis that hold only people whose votes we have, and whether those are all.
fn bases(blob: &Value, votes: &Votes) -> (Vec<Base>, bool) {
    let base = &blob["base-clusters"];
    let (ids, xs, ys) = (numbers(&base["id"]), numbers(&base["x"]), numbers(&base["y"]));
    let row = |pid: &f64| votes.participants().find(&pid.to_string()).and_then(|row| u32::try_from(row).ok());
    let mut whole = true;
    let all = (0..ids.len()).map(|at| {
        let people = numbers(&base["members"][at]);
        let members: Vec<u32> = people.iter().filter_map(row).collect();
        whole &= members.len() == people.len();
        Base { id: ids[at] as usize, members, centre: [xs[at], ys[at]] }
    });
    (all.collect(), whole)
}

/// The rows of the people in each of Polis's groups.
fn groups(blob: &Value, bases: &[Base]) -> Vec<Vec<u32>> {
    let people = |id: &f64| bases.iter().find(|base| base.id == *id as usize).map(|base| base.members.clone());
    let group = |group: &Value| numbers(&group["members"]).iter().filter_map(people).flatten().collect();
    blob["group-clusters"].as_array().expect("groups").iter().map(group).collect()
}

/// How far numbers that are told by statement are apart, as a share of those above 1.
fn by_statement(map: &Map, value: &Value, number: impl Fn(&Standing) -> f64) -> f64 {
    let theirs = value.as_object().expect("by statement");
    let apart = |standing: &Standing| {
        let theirs = theirs.get(&standing.statement.id)?.as_f64()?;
        Some((number(standing) - theirs).abs() / theirs.abs().max(1.0))
    };
    map.statements.iter().filter_map(apart).fold(0.0, f64::max)
}

fn is_same_list(map: &Map, ours: &[Shared], theirs: &Value) -> bool {
    let theirs = theirs.as_array().expect("a list");
    ours.len() == theirs.len()
        && ours.iter().zip(theirs).all(|(ours, theirs)| {
            let tid = theirs["tid"].to_string();
            map.statements[ours.statement].statement.id == tid
                && Some(u64::from(ours.count)) == theirs["n-success"].as_u64()
                && Some(u64::from(ours.seen)) == theirs["n-trials"].as_u64()
                && (ours.smoothed - theirs["p-success"].as_f64().expect("a number")).abs() < 1e-9
                && (ours.test - theirs["p-test"].as_f64().expect("a number")).abs() < 1e-9
        })
}

fn is_same_typical(map: &Map, group: usize, theirs: &Value) -> bool {
    let (ours, theirs) = (&map.typical[group], theirs.as_array().expect("a list"));
    ours.len() == theirs.len()
        && ours.iter().zip(theirs).all(|(ours, theirs)| {
            let near = |key: &str, ours: f64, close: f64| (ours - theirs[key].as_f64().expect("a number")).abs() < close;
            let tid = theirs["tid"].to_string();
            map.statements[ours.statement].statement.id == tid
                && (ours.side == Side::Agree) == (theirs["repful-for"] == "agree")
                && Some(u64::from(ours.count)) == theirs["n-success"].as_u64()
                && Some(u64::from(ours.seen)) == theirs["n-trials"].as_u64()
                && near("repness", ours.ratio, 1e-9)
                // They keep this one number in 32 bits.
                && near("repness-test", ours.ratio_test, 1e-5)
                && near("p-success", ours.smoothed, 1e-9)
                && near("p-test", ours.share_test, 1e-9)
                && ours.best_agree == theirs["best-agree"].as_bool().unwrap_or(false)
        })
}

/// How far the middles of the base clusters are from where our places put them.
fn places_apart(map: &Map, bases: &[Base]) -> f64 {
    let axis = |axis: usize| {
        let middle = |base: &Base| {
            base.members.iter().map(|row| map.places[*row as usize][axis]).sum::<f64>() / base.members.len() as f64
        };
        let ours: Vec<f64> = bases.iter().map(middle).collect();
        apart(&ours, &bases.iter().map(|base| base.centre[axis]).collect::<Vec<_>>())
    };
    axis(0).max(axis(1))
}

#[test]
fn the_servers_of_polis_give_the_same() {
    let Some(root) = folder() else { return };
    table(
        "polis",
        "conversation | people | centre | components | extremity | places | consensus | priorities | groups going on | from nothing",
    );
    let mut met = 0;
    for folder in all(&root) {
        let Some(blob) = blob(&folder) else { continue };
        met += 1;
        let name = folder.file_name().expect("a name").to_string_lossy().into_owned();
        let votes = votes(&folder, &numbers(&blob["meta-tids"]));
        let (bases, whole) = bases(&blob, &votes);
        assert!(whole, "{name}: all people are in both");
        let theirs = groups(&blob, &bases);
        let given = map_of_groups(&votes, &theirs);
        let at: BTreeMap<&str, usize> =
            given.statements.iter().enumerate().map(|(at, standing)| (standing.statement.id.as_str(), at)).collect();
        let tids: Vec<usize> = numbers(&blob["tids"]).iter().map(|tid| at[tid.to_string().as_str()]).collect();
        let ordered = |list: &[f64]| tids.iter().map(|at| list[*at]).collect::<Vec<f64>>();
        let pca = &blob["pca"];
        let component = |axis: usize| apart(&ordered(&given.plane.components[axis]), &numbers(&pca["comps"][axis]));
        let extremities: Vec<f64> = given.statements.iter().map(|standing| standing.extremity).collect();
        let figures = [
            apart(&ordered(&given.plane.centre), &numbers(&pca["center"])),
            component(0).max(component(1)),
            apart(&ordered(&extremities), &numbers(&pca["comment-extremity"])),
            places_apart(&given, &bases),
            by_statement(&given, &blob["group-aware-consensus"], |standing| standing.consensus),
            by_statement(&given, &blob["comment-priorities"], |standing| standing.priority),
        ];
        for (group, theirs) in blob["group-clusters"].as_array().expect("groups").iter().enumerate() {
            assert!(
                is_same_typical(&given, group, &blob["repness"][theirs["id"].to_string()]),
                "{name}: typical of group {group}"
            );
        }
        assert!(is_same_list(&given, &given.common.agree, &blob["consensus"]["agree"]), "{name}: common agreement");
        assert!(is_same_list(&given, &given.common.disagree, &blob["consensus"]["disagree"]), "{name}: common rejection");
        let against = |map: &Map| {
            let pairs = theirs.iter().enumerate().flat_map(|(group, members)| {
                members.iter().map(move |row| (group, usize::from(map.membership[*row as usize])))
            });
            alike(&pairs.collect::<Vec<_>>())
        };
        let continued = against(&next_map(&votes, &mut Lineage::continued(&votes, &bases)));
        let figures_told: Vec<String> = figures.iter().map(|figure| format!("{figure:.1e}")).collect();
        let people = votes.participants().len();
        println!("| {name} | {people} | {} | {continued:.3} | {:.3} |", figures_told.join(" | "), against(&map(&votes)));
        assert!(figures.iter().all(|figure| *figure < 1e-9), "{name}: {figures:?}");
        assert!(continued > 1.0 - 1e-12, "{name}: {continued}");
    }
    assert!(met > 0, "no conversation there holds what Polis made of it");
}
