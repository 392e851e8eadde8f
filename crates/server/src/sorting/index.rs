//! Texts kept taken apart, so that one more is laid beside thousands without each of them being read anew. It goes
//! by the pieces of words and the weights of [`nearness`](super::nearness), but leaves out pieces that nearly all have; only what
//! has changed since it was last asked is read again.

use super::nearness::{commonest, pieces, shared, stems, weight};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    hash::{DefaultHasher, Hash, Hasher},
};

/// Texts by their names.
pub struct Index<K> {
    notes: BTreeMap<K, Note>,
    /// The number of each piece that was ever met.
    numbers: HashMap<String, usize>,
    /// Which texts have a piece, by its number.
    holders: Vec<BTreeSet<K>>,
}

struct Note {
    /// Tells whether the text is still the same.
    mark: u64,
    stems: BTreeMap<String, String>,
    /// The numbers of its pieces, and how much each counts.
    pieces: Vec<(usize, f64)>,
}

impl<K> Default for Index<K> {
    fn default() -> Self {
        Self { notes: BTreeMap::new(), numbers: HashMap::new(), holders: Vec::new() }
    }
}

impl<K: Copy + Ord> Index<K> {
    /// Brings it up to the texts that there are now, each in parts.
    pub fn renew<'a, const N: usize>(&mut self, texts: impl Iterator<Item = (K, [&'a str; N])>) {
        let mut gone: BTreeSet<K> = self.notes.keys().copied().collect();
        for (name, parts) in texts {
            gone.remove(&name);
            let mut hasher = DefaultHasher::new();
            parts.hash(&mut hasher);
            let mark = hasher.finish();
            if self.notes.get(&name).is_none_or(|note| note.mark != mark) {
                self.take(name);
                self.put(name, mark, &parts.join(". "));
            }
        }
        for name in gone {
            self.take(name);
        }
    }

    fn put(&mut self, name: K, mark: u64, text: &str) {
        let stems = stems(text);
        let mut own = Vec::new();
        for (piece, counts) in pieces(&stems) {
            let next = self.holders.len();
            let number = *self.numbers.entry(piece).or_insert(next);
            if number == next {
                self.holders.push(BTreeSet::new());
            }
            self.holders[number].insert(name);
            own.push((number, counts));
        }
        self.notes.insert(name, Note { mark, stems, pieces: own });
    }

    fn take(&mut self, name: K) {
        for (number, _) in self.notes.remove(&name).map(|note| note.pieces).unwrap_or_default() {
            self.holders[number].remove(&name);
        }
    }

    fn weight(&self, number: usize) -> f64 {
        weight(self.notes.len(), self.holders[number].len())
    }

    /// The names of texts that share anything with one, told by its [`stems`], the most alike first.
    pub fn nearest(&self, asked: &BTreeMap<String, String>) -> Vec<K> {
        let common = commonest(self.notes.len());
        let mut near: BTreeMap<K, f64> = BTreeMap::new();
        for (piece, counts) in pieces(asked) {
            let Some(number) = self.numbers.get(&piece) else { continue };
            let holders = &self.holders[*number];
            if holders.len() <= common {
                let weight = counts * self.weight(*number);
                for name in holders {
                    *near.entry(*name).or_default() += weight * weight;
                }
            }
        }
        let weights: Vec<f64> = (0..self.holders.len()).map(|number| self.weight(number)).collect();
        let length = |name: &K| {
            let pieces = self.notes.get(name).into_iter().flat_map(|note| &note.pieces);
            pieces.map(|(number, counts)| (counts * weights[*number]).powi(2)).sum::<f64>().sqrt()
        };
        // The length of the text itself is the same for all.
        let mut near: Vec<(K, f64)> =
            near.into_iter().map(|(name, score)| (name, score / length(&name).max(f64::MIN_POSITIVE))).collect();
        near.sort_by(|(one, first), (other, second)| second.total_cmp(first).then(one.cmp(other)));
        near.into_iter().map(|(name, _)| name).collect()
    }

    /// The words that a text shares with one of these, the rarest first.
    pub fn shared(&self, asked: &BTreeMap<String, String>, name: K) -> Vec<String> {
        let Some(note) = self.notes.get(&name) else { return Vec::new() };
        let weight = |stem: &str| self.numbers.get(stem).map_or(0.0, |number| self.weight(*number));
        shared([asked, &note.stems].into_iter(), weight)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of<'a>(texts: &[&'a str]) -> impl Iterator<Item = (usize, [&'a str; 1])> {
        texts.iter().enumerate().map(|(nth, text)| (nth, [*text])).collect::<Vec<_>>().into_iter()
    }

    #[test]
    fn the_nearest_comes_first_with_its_reason() {
        let mut index = Index::default();
        index.renew(of(&["läkaren byts", "sista bussen", "buss på helgen saknas"]));
        let asked = stems("buss till sjukhuset på helgen");
        assert_eq!(index.nearest(&asked), [2, 1]);
        assert!(index.shared(&asked, 2).contains(&"helgen".to_owned()));
        assert!(index.shared(&asked, 0).is_empty());
        assert!(index.shared(&asked, 9).is_empty(), "there is no such text");
    }

    proptest! {
        #[test]
        fn whatever_came_and_went_it_is_as_if_it_had_been_made_anew(
            rounds in prop::collection::vec(prop::collection::btree_map(0_usize..12, "(buss |läkare |tolk |kväll |ö ){0,4}", 0..12), 1..6),
            text in "(buss |läkare |tolk |kväll ){1,3}",
        ) {
            let asked = stems(&text);
            let mut kept = Index::default();
            for texts in &rounds {
                kept.renew(texts.iter().map(|(name, text)| (*name, [text.as_str()])));
            }
            let mut anew = Index::default();
            anew.renew(rounds[rounds.len() - 1].iter().map(|(name, text)| (*name, [text.as_str()])));
            prop_assert_eq!(kept.nearest(&asked), anew.nearest(&asked));
            for name in 0..12 {
                prop_assert_eq!(kept.shared(&asked, name), anew.shared(&asked, name));
            }
        }
    }
}
