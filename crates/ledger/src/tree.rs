//! The Merkle tree over the entries' hashes, as RFC 6962 section 2.1 draws it.
//!
//! Only complete subtrees are stored, level by level: they never change again, so a tree of any earlier size can be read off
//! the same levels. Appending a leaf costs two hashes on average, a proof for any size a few dozen.

use crate::hash::Hash;

/// Grows at its end; answers for its present and every earlier size.
#[derive(Default)]
pub(crate) struct Tree {
    /// `levels[k][i]` is the root over leaves `i * 2^k .. (i + 1) * 2^k`.
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    pub fn size(&self) -> u64 {
        self.levels.first().map_or(0, |leaves| leaves.len() as u64)
    }

    pub fn push(&mut self, leaf: Hash) {
        let mut node = Hash::of(&[&[0], &leaf.0]);
        for level in 0.. {
            if level == self.levels.len() {
                self.levels.push(Vec::new());
            }
            let nodes = &mut self.levels[level];
            nodes.push(node);
            let [.., left, right] = nodes[..] else { return };
            if !nodes.len().is_multiple_of(2) {
                return;
            }
            node = parent(left, right);
        }
    }

    /// The Merkle Tree Hash of the first `size` leaves.
    pub fn root(&self, size: u64) -> Hash {
        if size == 0 { Hash::of(&[]) } else { self.subtree(0, size) }
    }

    /// `PATH(index, D[size])`.
    pub fn inclusion(&self, index: u64, size: u64) -> Vec<Hash> {
        let mut path = Vec::new();
        let (mut start, mut end) = (0, size);
        while end - start > 1 {
            let middle = start + largest_power_below(end - start);
            if index < middle {
                path.push(self.subtree(middle, end));
                end = middle;
            } else {
                path.push(self.subtree(start, middle));
                start = middle;
            }
        }
        path.reverse();
        path
    }

    /// `PROOF(old, D[new])`, for `0 < old <= new`.
    pub fn consistency(&self, old: u64, new: u64) -> Vec<Hash> {
        let mut path = Vec::new();
        let (mut start, mut end) = (0, new);
        while old != end {
            let middle = start + largest_power_below(end - start);
            if old <= middle {
                path.push(self.subtree(middle, end));
                end = middle;
            } else {
                path.push(self.subtree(start, middle));
                start = middle;
            }
        }
        // The verifier knows the old root already; any other node has to be told.
        if start != 0 {
            path.push(self.subtree(start, end));
        }
        path.reverse();
        path
    }

    /// The root over leaves `start..end`, where the range is one that the RFC's splitting leads to.
    fn subtree(&self, start: u64, end: u64) -> Hash {
        let width = end - start;
        if width.is_power_of_two() {
            let level = width.trailing_zeros();
            return self.levels[level as usize][index(start >> level)];
        }
        let middle = start + largest_power_below(width);
        parent(self.subtree(start, middle), self.subtree(middle, end))
    }
}

fn parent(left: Hash, right: Hash) -> Hash {
    Hash::of(&[&[1], &left.0, &right.0])
}

/// The largest power of two smaller than `width`, for `width > 1`.
fn largest_power_below(width: u64) -> u64 {
    1 << (u64::BITS - 1 - (width - 1).leading_zeros())
}

fn index(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use ct_merkle::mem_backed_tree::MemoryBackedTree;
    use proptest::prelude::*;
    use sha2::Sha256;

    use super::*;

    fn leaves(size: u64) -> Vec<Hash> {
        (0..size).map(|number| Hash::of(&[&number.to_be_bytes()])).collect()
    }

    fn bytes(path: &[Hash]) -> Vec<u8> {
        path.iter().flat_map(|hash| hash.0).collect()
    }

    /// The other implementation's tree, which stores every node anew for one size only.
    fn other(size: u64) -> MemoryBackedTree<Sha256, [u8; 32]> {
        let mut tree = MemoryBackedTree::new();
        for leaf in leaves(size) {
            tree.push(leaf.0);
        }
        tree
    }

    #[test]
    fn the_empty_tree_has_the_root_that_the_rfc_gives_it() {
        assert_eq!(Tree::default().root(0).to_string(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn every_size_and_proof_equals_another_implementation(new in 1_u64..200, old in 1_u64..200, more in 0_u64..60) {
            let (old, new) = (old.min(new), old.max(new));
            let mut tree = Tree::default();
            for leaf in leaves(new + more) {
                tree.push(leaf);
            }
            let other = other(new);
            let root = other.root();
            prop_assert_eq!(&tree.root(new).0[..], &root.as_bytes()[..]);
            let path = other.prove_inclusion(usize::try_from(old - 1).unwrap());
            prop_assert_eq!(bytes(&tree.inclusion(old - 1, new)), path.as_bytes());
            let path = other.prove_consistency(usize::try_from(new - old).unwrap());
            prop_assert_eq!(bytes(&tree.consistency(old, new)), path.as_bytes());
        }
    }
}
