//! The layers that a text goes through: each word piece looks at all the others and takes from them what it needs (the
//! encoder of Vaswani et al. 2017 as BERT has it, Devlin et al. 2019).
//!
//! Texts of the same number of pieces go through together. So nothing is filled up within a text, and no mask is needed.

use super::{
    ModelError,
    bend::bent,
    config::{Activation, Config, Pooling},
};
use candle_core::{D, DType, Device, Result, Tensor, safetensors};
use candle_nn::{LayerNorm, Linear, Module, ops::softmax_last_dim};
use std::collections::HashMap;

/// All layers with their weights.
#[derive(Debug)]
pub(super) struct Encoder {
    words: Tensor,
    /// Where a piece stands, with what stands at the first kind of text already added: there is only one kind here.
    places: Tensor,
    norm: LayerNorm,
    layers: Vec<Layer>,
    pooling: Pooling,
}

impl Encoder {
    pub(super) fn of(config: &Config, weights: &[u8]) -> std::result::Result<Self, ModelError> {
        let unreadable =
            |why: candle_core::Error| ModelError::Unreadable { file: "model.safetensors", why: why.to_string() };
        let weights = Weights::of(weights, config).map_err(unreadable)?;
        let words = weights.table("embeddings.word_embeddings.weight", &[config.vocabulary, config.hidden])?;
        let places = weights.table("embeddings.position_embeddings.weight", &[config.positions, config.hidden])?;
        let kinds = weights.table("embeddings.token_type_embeddings.weight", &[config.kinds, config.hidden])?;
        let places = places
            .narrow(0, config.first, config.positions - config.first)
            .and_then(|places| places.broadcast_add(&kinds.narrow(0, 0, 1)?))
            .map_err(unreadable)?;
        let norm = weights.norm("embeddings.LayerNorm")?;
        let layers =
            (0..config.layers).map(|nth| Layer::of(config, &weights, nth)).collect::<std::result::Result<_, _>>()?;
        Ok(Self { words, places, norm, layers, pooling: config.pooling })
    }

    /// The vectors of texts that all have the same number of pieces, as if there were `rows` of them.
    pub(super) fn vectors(&self, texts: &[&[u32]], rows: usize) -> Result<Vec<f32>> {
        let long = texts.first().map_or(0, |text| text.len());
        let spare = texts.first().into_iter().cycle().take(rows.saturating_sub(texts.len()));
        let pieces: Vec<u32> = texts.iter().chain(spare).flat_map(|text| text.iter().copied()).collect();
        let pieces = Tensor::new(pieces, &Device::Cpu)?;
        let words = self.words.index_select(&pieces, 0)?.reshape((rows, long, ()))?;
        let mut state = self.norm.forward(&words.broadcast_add(&self.places.narrow(0, 0, long)?)?)?;
        for layer in &self.layers {
            state = layer.forward(&state)?;
        }
        let pooled = match self.pooling {
            Pooling::Mean => state.mean(1)?,
            Pooling::First => state.narrow(1, 0, 1)?.squeeze(1)?,
        };
        pooled.narrow(0, 0, texts.len())?.flatten_all()?.to_vec1()
    }
}

#[derive(Debug)]
struct Layer {
    asks: Linear,
    offers: Linear,
    gives: Linear,
    taken: Linear,
    taken_norm: LayerNorm,
    wider: Tensor,
    wider_row: Tensor,
    narrower: Linear,
    norm: LayerNorm,
    heads: usize,
    activation: Activation,
}

impl Layer {
    fn of(config: &Config, weights: &Weights, nth: usize) -> std::result::Result<Self, ModelError> {
        let (hidden, between) = (config.hidden, config.between);
        let linear = |name: &str, out, into| weights.linear(&format!("encoder.layer.{nth}.{name}"), out, into);
        let norm = |name: &str| weights.norm(&format!("encoder.layer.{nth}.{name}"));
        Ok(Self {
            asks: linear("attention.self.query", hidden, hidden)?,
            offers: linear("attention.self.key", hidden, hidden)?,
            gives: linear("attention.self.value", hidden, hidden)?,
            taken: linear("attention.output.dense", hidden, hidden)?,
            taken_norm: norm("attention.output.LayerNorm")?,
            wider: weights.table(&format!("encoder.layer.{nth}.intermediate.dense.weight"), &[between, hidden])?,
            wider_row: weights.table(&format!("encoder.layer.{nth}.intermediate.dense.bias"), &[between])?,
            narrower: linear("output.dense", hidden, between)?,
            norm: norm("output.LayerNorm")?,
            heads: config.heads,
            activation: config.activation,
        })
    }

    fn forward(&self, state: &Tensor) -> Result<Tensor> {
        let attended = self.taken_norm.forward(&(self.attended(state)? + state)?)?;
        let (texts, long, hidden) = attended.dims3()?;
        let wide = attended.reshape((texts * long, hidden))?.matmul(&self.wider.t()?)?.reshape((texts, long, ()))?;
        let bent = bent(&wide, &self.wider_row, self.activation)?;
        self.norm.forward(&(self.narrower.forward(&bent)? + attended)?)
    }

    /// softmax(Q Kᵀ / √d) V for every head.
    fn attended(&self, state: &Tensor) -> Result<Tensor> {
        let (texts, long, hidden) = state.dims3()?;
        let head = hidden / self.heads;
        let by_head =
            |linear: &Linear| linear.forward(state)?.reshape((texts, long, self.heads, head))?.transpose(1, 2)?.contiguous();
        #[expect(clippy::cast_precision_loss, reason = "few numbers to a head")]
        let scale = 1.0 / (head as f64).sqrt();
        let asked = (by_head(&self.asks)? * scale)?;
        let shares = softmax_last_dim(&asked.matmul(&by_head(&self.offers)?.transpose(D::Minus2, D::Minus1)?)?)?;
        let taken = shares.matmul(&by_head(&self.gives)?)?.transpose(1, 2)?.contiguous()?.reshape((texts, long, hidden))?;
        self.taken.forward(&taken)
    }
}

/// Tables by their names.
struct Weights {
    tables: HashMap<String, Tensor>,
    /// What stands before all names, if the encoder was saved as part of something larger.
    before: &'static str,
    hidden: usize,
    epsilon: f64,
}

impl Weights {
    fn of(file: &[u8], config: &Config) -> Result<Self> {
        let tables = safetensors::load_buffer(file, &Device::Cpu)?;
        let before = ["", "bert.", "roberta."]
            .into_iter()
            .find(|before| tables.contains_key(&format!("{before}embeddings.word_embeddings.weight")))
            .unwrap_or_default();
        Ok(Self { tables, before, hidden: config.hidden, epsilon: config.epsilon })
    }

    fn table(&self, name: &str, shape: &[usize]) -> std::result::Result<Tensor, ModelError> {
        let table = format!("{}{name}", self.before);
        let Some(found) = self.tables.get(&table) else { return Err(ModelError::Missing(table)) };
        if found.dims() != shape {
            return Err(ModelError::Shape { table, found: found.dims().to_vec(), expected: shape.to_vec() });
        }
        found.to_dtype(DType::F32).map_err(|why| ModelError::Unreadable { file: "model.safetensors", why: why.to_string() })
    }

    fn linear(&self, name: &str, out: usize, into: usize) -> std::result::Result<Linear, ModelError> {
        Ok(Linear::new(
            self.table(&format!("{name}.weight"), &[out, into])?,
            Some(self.table(&format!("{name}.bias"), &[out])?),
        ))
    }

    fn norm(&self, name: &str) -> std::result::Result<LayerNorm, ModelError> {
        Ok(LayerNorm::new(
            self.table(&format!("{name}.weight"), &[self.hidden])?,
            self.table(&format!("{name}.bias"), &[self.hidden])?,
            self.epsilon,
        ))
    }
}
