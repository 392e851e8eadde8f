//! Voices as points that somebody else found: a model that has read far more than the voices at hand.

use super::latent::Points;

/// One point for each voice, in the order of the voices, each of length one. A voice of which nothing is known lies at the
/// middle: all its coordinates are zero.
#[derive(Clone, Debug)]
pub struct Vectors(pub(super) Points);

impl Vectors {
    /// Points of `depth` coordinates, one voice after the other; each is moved to length one, and one with a coordinate that
    /// is no number is moved to the middle. None if the coordinates do not come out even.
    ///
    /// ```
    /// use samskapa_words::theme::Vectors;
    ///
    /// let vectors = Vectors::of(2, vec![3.0, 4.0, 0.0, 0.0]).unwrap();
    /// assert_eq!((vectors.len(), vectors.at(0), vectors.at(1)), (2, &[0.6, 0.8][..], &[0.0, 0.0][..]));
    /// assert!(Vectors::of(2, vec![1.0]).is_none());
    /// ```
    #[must_use]
    pub fn of(depth: usize, mut coordinates: Vec<f32>) -> Option<Self> {
        if depth == 0 || !coordinates.len().is_multiple_of(depth) {
            return None;
        }
        for point in coordinates.chunks_exact_mut(depth) {
            if !point.iter().map(|x| x * x).sum::<f32>().is_finite() {
                point.fill(0.0);
            }
        }
        Some(Self(Points { depth, coordinates }.normalised()))
    }

    /// How many voices have a point.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.coordinates.len() / self.0.depth
    }

    /// Whether no voice has.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.coordinates.is_empty()
    }

    /// How many coordinates each point has.
    #[must_use]
    pub const fn depth(&self) -> usize {
        self.0.depth
    }

    /// The point of a voice.
    ///
    /// # Panics
    /// If there is no such voice.
    #[must_use]
    pub fn at(&self, voice: usize) -> &[f32] {
        self.0.at(voice)
    }
}
