//! Vectors of sentences from a model that has read far more than the voices at hand, so that two who say the same in other
//! words lie near each other.
//!
//! The model comes from whoever runs the house: a folder as sentence-transformers saves it. This room never opens the folder;
//! it is given what the files hold ([`Files`]) and tells in a sentence what is wrong with them ([`ModelError`]). A text becomes
//! numbers of word pieces ([`tokens`]), those go through the layers of the encoder ([`encoder`]), and the middle of what comes
//! out, at length one, is its vector (Reimers and Gurevych, *Sentence-BERT*, EMNLP 2019).
//!
//! A vector depends on its text alone: not on the texts beside it, nor on their order, nor on how many cores there are, to the
//! bit. Only between processors of different kinds, which multiply with other instructions, may the last digit differ.

mod bend;
mod config;
mod encoder;
mod tokens;

use crate::theme::Vectors;
use config::Config;
use encoder::Encoder;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use tokens::Tokens;

/// So many numbers stand between two layers at once. From 2^16 on candle has all cores work on one table, where
/// they wait for each other; here every core has texts of its own.
const AT_ONCE: usize = (1 << 16) - 1;
/// So much of the fingerprint tells two models apart: twelve letters of its hexadecimal form.
const FINGERPRINT: usize = 12;

/// What the files of a model's folder hold. The first three must be there; the others change how the model is used and are
/// given if they are there.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// `config.json`
    pub config: Vec<u8>,
    /// `tokenizer.json`
    pub tokenizer: Vec<u8>,
    /// `model.safetensors`
    pub weights: Vec<u8>,
    /// `1_Pooling/config.json`; without it the vector is the mean of all word pieces.
    pub pooling: Option<Vec<u8>>,
    /// `modules.json`; without it the encoder, the pooling and length one are all there is.
    pub modules: Option<Vec<u8>>,
    /// `sentence_bert_config.json`; without it a text is read as far as the tokenizer, or else the encoder, reaches.
    pub reading: Option<Vec<u8>>,
}

/// Why a model cannot be used, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// A file is no JSON, or lacks what it must say.
    #[error("{file} of the model cannot be read ({why}): fetch the model's folder anew")]
    Unreadable {
        /// Its name.
        file: &'static str,
        /// What the reader said.
        why: String,
    },
    /// A kind of model that is not built in.
    #[error(
        "the model is of the type '{0}', but only 'bert' and 'xlm-roberta' can be run: choose a sentence-transformers model of one of those, in its safetensors form"
    )]
    Type(String),
    /// A setting that is not built in.
    #[error(
        "the model wants {setting} '{value}', which cannot be run here; what can be is {supported}: choose another model"
    )]
    Setting {
        /// What it is about.
        setting: &'static str,
        /// What the model says.
        value: String,
        /// What would do.
        supported: &'static str,
    },
    /// Numbers in config.json that cannot be.
    #[error("config.json of the model cannot be right ({0}): fetch the model's folder anew")]
    Config(String),
    /// A table of weights that is missing.
    #[error(
        "model.safetensors lacks the table '{0}': it belongs to another model than config.json, or is only a part of one"
    )]
    Missing(String),
    /// A table of weights that is of another size than config.json says.
    #[error(
        "the table '{table}' in model.safetensors is {found:?} and should be {expected:?}: it belongs to another model than config.json"
    )]
    Shape {
        /// Its name.
        table: String,
        /// Its size.
        found: Vec<usize>,
        /// The size that config.json asks for.
        expected: Vec<usize>,
    },
    /// A tokenizer that knows more pieces than the model has weights for.
    #[error(
        "tokenizer.json has a word piece number {piece}, but the model knows only {known}: the two belong to different models"
    )]
    Vocabulary {
        /// The highest number.
        piece: u32,
        /// How many the model knows.
        known: usize,
    },
    /// What went wrong on the way through the encoder.
    #[error("the model failed on a text ({0}): fetch the model's folder anew, or do without it")]
    Run(String),
}

/// A model, ready to read.
#[derive(Debug)]
pub struct Model {
    tokens: Tokens,
    encoder: Encoder,
    depth: usize,
    /// So many word pieces go through the encoder at once. Always the same number, since sums may be taken in another order
    /// for another number.
    at_once: usize,
    name: String,
}

impl Model {
    /// The model that these files hold.
    ///
    /// # Errors
    /// Tells which file is wrong and what to do.
    pub fn of(files: &Files) -> Result<Self, ModelError> {
        let config = Config::of(files)?;
        let encoder = Encoder::of(&config, &files.weights)?;
        let tokens = Tokens::of(&files.tokenizer, &config)?;
        let at_once = AT_ONCE / config.hidden;
        Ok(Self { tokens, encoder, depth: config.hidden, at_once, name: fingerprint(&files.weights) })
    }

    /// What it goes by: the first twelve letters of the SHA-256 of its weights, as `sha256sum model.safetensors` shows it.
    /// Vectors from models of different names must not be compared.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The vector of each text, of length one; a text without any word piece lies at the middle (all zero).
    ///
    /// # Errors
    /// If the weights lead to nothing that can be calculated.
    pub fn vectors(&self, texts: &[&str]) -> Result<Vectors, ModelError> {
        let pieces = texts.par_iter().map(|text| self.tokens.of_text(text)).collect::<Result<Vec<_>, _>>()?;
        let mut order: Vec<usize> = (0..texts.len()).filter(|nth| !pieces[*nth].is_empty()).collect();
        order.sort_by(|one, other| {
            let (one, other) = (&pieces[*one], &pieces[*other]);
            one.len().cmp(&other.len()).then_with(|| one.cmp(other))
        });
        let mut distinct: Vec<&[u32]> = order.iter().map(|nth| pieces[*nth].as_slice()).collect();
        distinct.dedup();
        let batches: Vec<&[&[u32]]> = distinct
            .chunk_by(|one, other| one.len() == other.len())
            .flat_map(|alike| alike.chunks(self.rows(alike[0].len())))
            .collect();
        let found = self.encoded(&batches)?;
        let mut coordinates = vec![0.0; texts.len() * self.depth];
        for (nth, pieces) in pieces.iter().enumerate() {
            let at = distinct.binary_search_by(|known| known.len().cmp(&pieces.len()).then_with(|| (*known).cmp(pieces)));
            if let Some(vector) = at.ok().and_then(|at| found.chunks_exact(self.depth).nth(at)) {
                coordinates[nth * self.depth..(nth + 1) * self.depth].copy_from_slice(vector);
            }
        }
        Vectors::of(self.depth, coordinates).ok_or_else(|| ModelError::Run("no coordinates".to_owned()))
    }

    /// The vectors of all batches, one after the other. Each core takes whole batches: products of tables this small are
    /// sooner done by one than shared by all, who would wait for each other at every one.
    fn encoded(&self, batches: &[&[&[u32]]]) -> Result<Vec<f32>, ModelError> {
        let failed = |why: &dyn std::fmt::Display| ModelError::Run(why.to_string());
        let cores = rayon::current_num_threads().clamp(1, batches.len().max(1));
        let taken = (0..cores)
            .into_par_iter()
            .map(|core| {
                let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build().map_err(|why| failed(&why))?;
                alone.install(|| {
                    let own = batches.iter().skip(core).step_by(cores);
                    own.map(|batch| self.encoder.vectors(batch, self.rows(batch[0].len())).map_err(|why| failed(&why)))
                        .collect::<Result<Vec<_>, _>>()
                })
            })
            .collect::<Result<Vec<_>, _>>()?;
        Ok((0..batches.len()).flat_map(|nth| taken[nth % cores][nth / cores].iter().copied()).collect())
    }

    /// How many texts of so many pieces go through the encoder at once.
    fn rows(&self, pieces: usize) -> usize {
        (self.at_once / pieces.max(1)).max(1)
    }
}

fn fingerprint(weights: &[u8]) -> String {
    let digest = Sha256::digest(weights);
    let digits = digest
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)]));
    digits.take(FINGERPRINT).collect()
}
