//! Which sets have so much in common, without laying each beside each.
//!
//! Likeness of two sets of weighed pieces is the weight of what they share over the weight of all they have (Jaccard). If
//! it is at least *t*, the shared weight is at least *t* times the weight of the heavier set. So, with the pieces in one
//! order for all, the two have a piece in common already among the first ones, those after which less than that is left: only
//! these are looked up, and since the order begins with the rare pieces, few sets have them. The search is exact: no pair is
//! missed, and none is told that is not so. Whole numbers all through, so that the answer is the same on any machine.
//!
//! R. J. Bayardo, Y. Ma, R. Srikant, "Scaling up all pairs similarity search", WWW 2007; C. Xiao, W. Wang, X. Lin, J. X. Yu,
//! "Efficient similarity joins for near duplicate detection", WWW 2008.

/// A share as two whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) part: u64,
    pub(crate) of: u64,
}

/// The pairs of sets whose likeness is at least so much: places of the sets, the lesser first, in order. The pieces of each set
/// ascend; a piece weighs what `weights` has at its place. An empty set is like nothing.
pub(crate) fn alike(sets: &[Vec<u32>], weights: &[u64], least: Share) -> Vec<(u32, u32)> {
    let whole = |set: &[u32]| set.iter().map(|piece| weights[*piece as usize]).sum::<u64>();
    let totals: Vec<u64> = sets.iter().map(|set| whole(set)).collect();
    let mut order: Vec<u32> = (0..).take(sets.len()).filter(|set| totals[*set as usize] > 0).collect();
    order.sort_by_key(|set| totals[*set as usize]);
    // For each piece, the sets that have it among their first ones, by ascending weight.
    let mut holders: Vec<Vec<u32>> = vec![Vec::new(); weights.len()];
    // The last set that each was laid beside.
    let mut beside: Vec<u32> = vec![u32::MAX; sets.len()];
    let mut pairs = Vec::new();
    for set in order {
        let pieces = &sets[set as usize];
        let total = totals[set as usize];
        let mut left = total;
        for piece in pieces {
            if left * least.of < least.part * total {
                break;
            }
            for other in holders[*piece as usize].iter().rev() {
                if totals[*other as usize] * least.of < least.part * total {
                    break;
                }
                if std::mem::replace(&mut beside[*other as usize], set) != set
                    && shares(pieces, &sets[*other as usize], weights, total + totals[*other as usize], least)
                {
                    pairs.push((set.min(*other), set.max(*other)));
                }
            }
            left -= weights[*piece as usize];
        }
        // Those that come later are no lighter: of both together the shared weight must be t / (1 + t), which is at least
        // 2 t / (1 + t) of this one.
        let mut left = total;
        for piece in pieces {
            if left * (least.of + least.part) < 2 * least.part * total {
                break;
            }
            holders[*piece as usize].push(set);
            left -= weights[*piece as usize];
        }
    }
    pairs.sort_unstable();
    pairs
}

fn shares(one: &[u32], other: &[u32], weights: &[u64], both: u64, least: Share) -> bool {
    let shared = shared(one, other, weights);
    shared * least.of >= least.part * (both - shared)
}

/// What two sets have in common, by weight.
pub(crate) fn shared(mut one: &[u32], mut other: &[u32], weights: &[u64]) -> u64 {
    let mut shared = 0;
    while let ([first, rest @ ..], [second, others @ ..]) = (one, other) {
        if first == second {
            shared += weights[*first as usize];
        }
        if first <= second {
            one = rest;
        }
        if second <= first {
            other = others;
        }
    }
    shared
}
