//! What several measurements share.

pub mod phone;

/// Times in microseconds, told in one line.
pub fn told(what: &str, times: &[u64]) -> String {
    let mut times = times.to_vec();
    times.sort_unstable();
    let at = |share: usize| times.get((times.len() * share / 100).min(times.len().saturating_sub(1))).copied().unwrap_or(0);
    format!("{what:12} {:6} times  median {:7} µs  p99 {:7} µs  longest {:7} µs", times.len(), at(50), at(99), at(100))
}
