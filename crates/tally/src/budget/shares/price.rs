//! The least price for each point at which the supporters of a project can pay for it.
//!
//! With balances b and points u the price is the least ρ for which Σ min(b, ρ·u) reaches the cost. That sum grows ever slower with ρ, so a
//! tangent never lies below it: where the tangent reaches the cost is never above ρ, and a few tangents from below come to ρ itself.

use super::{super::supporters::Supporters, purse::Purses};

/// Where the exact price lies, in the unit of the purses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// It is not below this.
    pub low: u64,
    /// It is not above this.
    pub high: u64,
}

/// What is known of a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// It lies in this span.
    Within(Span),
    /// It is not below this, which is more than was asked for.
    Above(u64),
    /// The supporters cannot pay, for certain.
    Never,
    /// Whether they can pay is too close to tell; if they can, the price is not below this.
    Perhaps(u64),
}

/// Looks for the price of a project, given that it is not below `from`; gives up as soon as it is certainly above `limit`.
pub(super) fn seek(purses: &Purses, supporters: &Supporters, project: usize, cost: u64, from: u64, limit: u64) -> Known {
    let cost = cost << purses.bits;
    let doubt = supporters.votes[project] * purses.error;
    let mut low = from;
    // At the limit itself one look is enough to tell that the price is above it.
    let mut at = if limit < purses.most { limit.max(from) } else { from };
    let mut from_below = at == from;
    loop {
        let reach = purses.reach(supporters, project, at);
        let short = i128::from(cost) - i128::from(reach.poor);
        if reach.rich == 0 {
            if short > i128::from(doubt) {
                return Known::Never;
            }
            if from_below || short >= -i128::from(doubt) {
                return Known::Perhaps(low);
            }
            (at, from_below) = (low, true);
            continue;
        }
        let rich = i128::from(reach.rich);
        low = low.max(whole((short - i128::from(doubt)).div_euclid(rich)));
        if low > limit {
            return Known::Above(low);
        }
        let next = whole(short.div_euclid(rich)).min(purses.most).max(low);
        if next > at || next + 1 < at && !from_below {
            (at, from_below) = (next, true);
            continue;
        }
        let paid = i128::from(reach.poor) + i128::from(at) * rich;
        let missing = whole(i128::from(cost) + i128::from(doubt) - paid);
        let more = missing.checked_div(reach.richer).map_or(u64::MAX, |part| part + 1);
        return match missing {
            0 => Known::Within(Span { low, high: at }),
            _ if more <= Purses::little(at) => Known::Within(Span { low, high: at + more }),
            _ => Known::Perhaps(low),
        };
    }
}

fn whole(number: i128) -> u64 {
    u64::try_from(number.max(0)).unwrap_or(u64::MAX)
}
