//! The eigenvalues and eigenvectors of a small symmetric matrix that is zero but for its diagonal and the two lines beside
//! it.
//!
//! The implicit QL algorithm with Wilkinson's shift (Dubrulle, Martin and Wilkinson 1968; Golub and Van Loan, *Matrix
//! Computations*,
//! 8.3).

/// The eigenvalues, the largest first, each with its eigenvector of length 1.
pub(crate) fn eigen(diagonal: &[f64], beside: &[f64]) -> Vec<(f64, Vec<f64>)> {
    let n = diagonal.len();
    let mut d = diagonal.to_vec();
    let mut e = beside.to_vec();
    e.resize(n, 0.0);
    // One vector after the other, so that turning two of them runs along memory.
    let mut vectors: Vec<Vec<f64>> =
        (0..n).map(|at| (0..n).map(|other| f64::from(u8::from(at == other))).collect()).collect();
    for low in 0..n {
        // Thirty turns are ten times what is ever needed for one value; stopping beats not stopping.
        for _ in 0..30 {
            let small = |at: usize| e[at].abs() <= f64::EPSILON * (d[at].abs() + d[at + 1].abs());
            let high = (low..n - 1).find(|at| small(*at)).unwrap_or(n - 1);
            if high == low {
                break;
            }
            turn(&mut d, &mut e, &mut vectors, low, high);
        }
    }
    let mut pairs: Vec<(f64, Vec<f64>)> = d.into_iter().zip(vectors).collect();
    pairs.sort_by(|one, other| other.0.total_cmp(&one.0));
    pairs
}

/// One sweep of plane rotations from `high` up to `low`.
fn turn(d: &mut [f64], e: &mut [f64], vectors: &mut [Vec<f64>], low: usize, high: usize) {
    let half = (d[low + 1] - d[low]) / (2.0 * e[low]);
    let root = length(half, 1.0);
    let mut bulge = d[high] - d[low] + e[low] / (half + if half < 0.0 { -root } else { root });
    let (mut sine, mut cosine, mut shift) = (1.0, 1.0, 0.0);
    for at in (low..high).rev() {
        let (off, kept) = (sine * e[at], cosine * e[at]);
        let whole = length(off, bulge);
        e[at + 1] = whole;
        if whole == 0.0 {
            d[at + 1] -= shift;
            e[high] = 0.0;
            return;
        }
        (sine, cosine) = (off / whole, bulge / whole);
        bulge = d[at + 1] - shift;
        let moved = (d[at] - bulge) * sine + 2.0 * cosine * kept;
        shift = sine * moved;
        d[at + 1] = bulge + shift;
        bulge = cosine * moved - kept;
        let (before, after) = vectors.split_at_mut(at + 1);
        for (one, other) in before[at].iter_mut().zip(&mut after[0]) {
            (*one, *other) = (cosine * *one - sine * *other, sine * *one + cosine * *other);
        }
    }
    d[low] -= shift;
    e[low] = bulge;
    e[high] = 0.0;
}

fn length(one: f64, other: f64) -> f64 {
    (one * one + other * other).sqrt()
}
