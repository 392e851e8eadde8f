//! Who came, as it may be told: whoever leads sees every number, everybody else sees no number of people below
//! five, nor a sum from which one could be worked out.

use samskapa_domain::{
    figure::{self, Shown},
    meeting::{Band, Heads},
};

/// Who came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Those in each band.
    pub rows: Vec<(Band, Shown)>,
    /// Residents of all ages.
    pub residents: Sum,
}

/// A sum of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sum {
    /// As it is.
    Exact(usize),
    /// At least so many: some bands are too small to tell.
    AtLeast(usize),
    /// So few that nothing is told.
    Few,
}

/// Who came, as those who lead see it.
pub fn in_full(heads: &[Heads]) -> Told {
    tell(heads, Shown::Exact)
}

/// Who came, as everybody sees it.
pub fn in_public(heads: &[Heads]) -> Told {
    tell(heads, figure::shown)
}

fn tell(heads: &[Heads], shown: impl Fn(usize) -> Shown) -> Told {
    let rows: Vec<(Band, Shown)> = heads
        .iter()
        .filter(|heads| heads.count > 0)
        .map(|heads| (heads.band, shown(usize::try_from(heads.count).unwrap_or(usize::MAX))))
        .collect();
    let residents = rows.iter().filter(|(band, _)| !matches!(band, Band::Elected | Band::Staff));
    let (mut sum, mut hidden) = (0usize, false);
    for (_, shown) in residents {
        match shown {
            Shown::Exact(count) => sum = sum.saturating_add(*count),
            Shown::Few => hidden = true,
        }
    }
    let residents = match (hidden, sum) {
        (false, sum) => Sum::Exact(sum),
        (true, 0) => Sum::Few,
        (true, sum) => Sum::AtLeast(sum),
    };
    Told { rows, residents }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heads(counts: &[(Band, u32)]) -> Vec<Heads> {
        counts.iter().map(|(band, count)| Heads { band: *band, count: *count }).collect()
    }

    #[test]
    fn a_small_band_cannot_be_worked_out_from_the_sum() {
        let told = in_public(&heads(&[(Band::Under18, 2), (Band::From30To64, 12), (Band::From65To79, 9)]));
        assert_eq!(told.rows[0], (Band::Under18, Shown::Few));
        assert_eq!(told.residents, Sum::AtLeast(21));
    }

    #[test]
    fn a_handful_in_all_is_not_told() {
        assert_eq!(in_public(&heads(&[(Band::Over80, 3)])).residents, Sum::Few);
    }

    #[test]
    fn elected_and_staff_are_no_residents_and_empty_bands_are_left_out() {
        let all = heads(&[(Band::From30To64, 12), (Band::Staff, 6), (Band::Elected, 2), (Band::Over80, 0)]);
        let told = in_public(&all);
        assert_eq!(told.residents, Sum::Exact(12));
        assert_eq!(told.rows.len(), 3);
        assert_eq!(in_full(&all).rows[2], (Band::Elected, Shown::Exact(2)));
    }
}
