//! Clusters by Lloyd's k-means (Lloyd 1982), begun as Polis begins it: with the first points that differ, or with the
//! clusters of last time.

use rayon::prelude::*;

/// A cluster: points by number, and their middle.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Cluster {
    pub id: usize,
    pub members: Vec<u32>,
    pub centre: [f64; 2],
}

/// Points of the plane with their weights.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Points<'a> {
    /// Which numbers are in use, in order.
    pub order: &'a [u32],
    /// Where each number stands.
    pub places: &'a [[f64; 2]],
    /// How much each number weighs; one each where empty.
    pub weights: &'a [f64],
}

/// Two clusterings are the same when all middles, put in order, have moved less than this.
const STILL: f64 = 0.01;

impl Points<'_> {
    fn weight(&self, point: u32) -> f64 {
        self.weights.get(point as usize).copied().unwrap_or(1.0)
    }

    fn place(&self, point: u32) -> [f64; 2] {
        self.places[point as usize]
    }

    fn middle(&self, members: &[u32]) -> [f64; 2] {
        let mut sum = [0.0; 2];
        let mut weight = 0.0;
        for member in members {
            let (place, by) = (self.place(*member), self.weight(*member));
            sum = [sum[0] + by * place[0], sum[1] + by * place[1]];
            weight += by;
        }
        sum.map(|along| along / weight)
    }

    /// The first `k` places that differ.
    fn distinct(&self, k: usize) -> Vec<[f64; 2]> {
        let mut met = std::collections::BTreeSet::new();
        let mut found = Vec::new();
        for point in self.order {
            let place = self.place(*point);
            if found.len() < k && met.insert(place.map(|along| (along + 0.0).to_bits())) {
                found.push(place);
            }
        }
        found
    }

    /// k-means in at most `steps` steps and one, from the clusters of last time if there are any.
    pub fn clustered(&self, k: usize, last: &[Cluster], steps: usize) -> Vec<Cluster> {
        let mut clusters = if last.is_empty() {
            let seeds = self.distinct(k).into_iter().enumerate();
            seeds.map(|(id, centre)| Cluster { id, members: Vec::new(), centre }).collect()
        } else {
            self.begun_again(k, last)
        };
        for _ in 0..=steps {
            let before: Vec<[f64; 2]> = clusters.iter().map(|cluster| cluster.centre).collect();
            self.step(&mut clusters);
            if is_still(before, clusters.iter().map(|cluster| cluster.centre).collect()) {
                break;
            }
        }
        clusters.sort_by_key(|cluster| cluster.id);
        clusters
    }

    /// Every point to the nearest middle, the later of two that are as near; the middles anew; clusters without points
    /// dropped.
    fn step(&self, clusters: &mut Vec<Cluster>) {
        for cluster in clusters.iter_mut() {
            cluster.members.clear();
        }
        let nearest = |point: &u32| {
            let place = self.place(*point);
            let apart = clusters.iter().enumerate().map(|(at, cluster)| (at, squared(place, cluster.centre)));
            apart.reduce(|best, other| if other.1 <= best.1 { other } else { best }).map(|(at, _)| at)
        };
        let chosen: Vec<Option<usize>> = self.order.par_iter().with_min_len(2048).map(nearest).collect();
        for (point, at) in self.order.iter().zip(chosen) {
            if let Some(cluster) = at.and_then(|at| clusters.get_mut(at)) {
                cluster.members.push(*point);
            }
        }
        self.recentred(clusters);
    }

    fn recentred(&self, clusters: &mut Vec<Cluster>) {
        clusters.retain(|cluster| !cluster.members.is_empty());
        for cluster in clusters {
            cluster.centre = self.middle(&cluster.members);
        }
    }

    /// The clusters of last time around where their people stand now, those that fell together made one, and the farthest
    /// points split off until there are as many as asked for.
    fn begun_again(&self, k: usize, last: &[Cluster]) -> Vec<Cluster> {
        let mut here = vec![false; self.places.len()];
        self.order.iter().for_each(|point| here[*point as usize] = true);
        let mut clusters = last.to_vec();
        for cluster in &mut clusters {
            cluster.members.retain(|point| here.get(*point as usize).copied().unwrap_or(false));
        }
        self.recentred(&mut clusters);
        let mut apart: Vec<Cluster> = Vec::new();
        for cluster in clusters {
            match apart.iter_mut().find(|other| squared(other.centre, cluster.centre) == 0.0) {
                Some(other) => other.members.extend(cluster.members),
                None => apart.push(cluster),
            }
        }
        let mut clusters = apart;
        let most = self.distinct(k).len();
        self.recentred(&mut clusters);
        while clusters.len() < most {
            let Some((at, point, distance)) = self.farthest(&clusters) else { break };
            if distance <= 0.0 {
                break;
            }
            clusters[at].members.retain(|member| *member != point);
            let id = clusters.iter().map(|cluster| cluster.id + 1).max().unwrap_or(0);
            clusters.push(Cluster { id, members: vec![point], centre: self.place(point) });
            self.recentred(&mut clusters);
        }
        clusters
    }

    /// The point that is farthest from its nearest middle: the cluster nearest to it, the point, and how far squared.
    fn farthest(&self, clusters: &[Cluster]) -> Option<(usize, u32, f64)> {
        let mut found: Option<(usize, u32, f64)> = None;
        for point in self.order {
            let place = self.place(*point);
            let apart = clusters.iter().enumerate().map(|(at, cluster)| (at, squared(place, cluster.centre)));
            if let Some((at, distance)) = apart.min_by(|one, other| one.1.total_cmp(&other.1))
                && found.is_none_or(|(_, _, farthest)| distance >= farthest)
            {
                found = Some((at, *point, distance));
            }
        }
        found
    }
}

fn is_still(mut before: Vec<[f64; 2]>, mut after: Vec<[f64; 2]>) -> bool {
    let by = |one: &[f64; 2], other: &[f64; 2]| one[0].total_cmp(&other[0]).then(one[1].total_cmp(&other[1]));
    before.sort_by(by);
    after.sort_by(by);
    before.iter().zip(&after).all(|(one, other)| squared(*one, *other).sqrt() < STILL)
}

/// The square of how far apart two places are.
pub(crate) fn squared(one: [f64; 2], other: [f64; 2]) -> f64 {
    let [x, y] = [one[0] - other[0], one[1] - other[1]];
    x * x + y * y
}

/// How well points fit into their clusters (Rousseeuw 1987): the mean over points of (b − a)/max(a, b), with a the mean
/// distance to the others of the same cluster and b the least mean distance to another cluster; 0 for a point alone in its
/// cluster.
pub(crate) fn silhouette(clusters: &[Cluster], places: &[[f64; 2]]) -> f64 {
    let mut sum = 0.0;
    let mut count = 0.0;
    for (own, cluster) in clusters.iter().enumerate() {
        for point in &cluster.members {
            count += 1.0;
            if cluster.members.len() < 2 {
                continue;
            }
            let place = places[*point as usize];
            let (mut inside, mut outside) = (0.0, f64::INFINITY);
            for (at, other) in clusters.iter().enumerate() {
                let total: f64 = other.members.iter().map(|member| squared(place, places[*member as usize]).sqrt()).sum();
                if at == own {
                    inside = total / (crate::number::real(other.members.len()) - 1.0);
                } else {
                    outside = outside.min(total / crate::number::real(other.members.len()));
                }
            }
            let larger = inside.max(outside);
            if larger > 0.0 && outside.is_finite() {
                sum += (outside - inside) / larger;
            }
        }
    }
    if count > 0.0 { sum / count } else { 0.0 }
}
