//! What a model's folder says about itself: how large it is, how its vectors are made, and whether all of it can be run here.

use super::{Files, ModelError};
use serde::{Deserialize, de::DeserializeOwned};

/// The size and the ways of a model.
#[derive(Clone, Debug)]
pub(super) struct Config {
    pub(super) hidden: usize,
    pub(super) layers: usize,
    pub(super) heads: usize,
    pub(super) between: usize,
    pub(super) vocabulary: usize,
    pub(super) positions: usize,
    pub(super) kinds: usize,
    pub(super) epsilon: f64,
    pub(super) activation: Activation,
    pub(super) pooling: Pooling,
    /// The position of the first word piece: `RoBERTa` begins after that of its padding.
    pub(super) first: usize,
    /// So many pieces of a text are read at most, if the folder says so.
    pub(super) most: Option<usize>,
}

/// What bends the numbers between the two halves of a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Activation {
    /// x Φ(x) (Hendrycks and Gimpel 2016).
    Gelu,
    /// The same, by way of tanh.
    GeluTanh,
    /// What is below zero becomes zero.
    Relu,
}

/// Which word pieces make the vector of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pooling {
    /// The mean of all.
    Mean,
    /// The first, which stands for the whole.
    First,
}

impl Config {
    pub(super) fn of(files: &Files) -> Result<Self, ModelError> {
        let kind: Kind = read("config.json", &files.config)?;
        let first = match kind.model_type.as_str() {
            "bert" => 0,
            "xlm-roberta" => kind.pad_token_id.unwrap_or(1) + 1,
            other => return Err(ModelError::Type(other.to_owned())),
        };
        let said: Said = read("config.json", &files.config)?;
        if let Some(value) = said.position_embedding_type.filter(|value| value != "absolute") {
            return Err(ModelError::Setting { setting: "positions", value, supported: "'absolute'" });
        }
        let activation = match said.hidden_act.as_str() {
            "gelu" => Activation::Gelu,
            "gelu_new" | "gelu_pytorch_tanh" => Activation::GeluTanh,
            "relu" => Activation::Relu,
            other => {
                let supported = "'gelu', 'gelu_new', 'gelu_pytorch_tanh' and 'relu'";
                return Err(ModelError::Setting { setting: "the activation", value: other.to_owned(), supported });
            }
        };
        let config = Self {
            hidden: said.hidden_size,
            layers: said.num_hidden_layers,
            heads: said.num_attention_heads,
            between: said.intermediate_size,
            vocabulary: said.vocab_size,
            positions: said.max_position_embeddings,
            kinds: said.type_vocab_size,
            epsilon: said.layer_norm_eps,
            activation,
            pooling: pooling(files.pooling.as_deref())?,
            first,
            most: most(files)?,
        };
        all_run(files.modules.as_deref())?;
        config.possible()
    }

    fn possible(self) -> Result<Self, ModelError> {
        let wrong = |what: String| Err(ModelError::Config(what));
        for (name, size) in [
            ("hidden_size", self.hidden),
            ("num_attention_heads", self.heads),
            ("intermediate_size", self.between),
            ("vocab_size", self.vocabulary),
            ("type_vocab_size", self.kinds),
        ] {
            if size == 0 {
                return wrong(format!("{name} is 0"));
            }
        }
        if !self.hidden.is_multiple_of(self.heads) {
            return wrong(format!("hidden_size {} cannot be shared among {} heads", self.hidden, self.heads));
        }
        if self.positions < self.first + 3 {
            return wrong(format!("max_position_embeddings is {}, too few for a single word", self.positions));
        }
        if !(self.epsilon.is_finite() && self.epsilon >= 0.0) {
            return wrong(format!("layer_norm_eps is {}", self.epsilon));
        }
        Ok(self)
    }
}

#[derive(Deserialize)]
struct Kind {
    #[serde(default)]
    model_type: String,
    pad_token_id: Option<usize>,
}

#[derive(Deserialize)]
struct Said {
    hidden_size: usize,
    num_hidden_layers: usize,
    num_attention_heads: usize,
    intermediate_size: usize,
    vocab_size: usize,
    max_position_embeddings: usize,
    type_vocab_size: usize,
    layer_norm_eps: f64,
    hidden_act: String,
    position_embedding_type: Option<String>,
}

/// All ways of pooling that the folder turns on; older files have one field for each, newer ones a single name.
fn pooling(file: Option<&[u8]>) -> Result<Pooling, ModelError> {
    let Some(file) = file else { return Ok(Pooling::Mean) };
    let said: serde_json::Map<String, serde_json::Value> = read("1_Pooling/config.json", file)?;
    let named = said.get("pooling_mode").and_then(serde_json::Value::as_str);
    let turned_on =
        said.iter().filter(|(_, on)| on.as_bool() == Some(true)).filter_map(|(name, _)| name.strip_prefix("pooling_mode_"));
    let ways: Vec<&str> = named.into_iter().chain(turned_on).collect();
    match ways[..] {
        ["mean_tokens" | "mean"] => Ok(Pooling::Mean),
        ["cls_token" | "cls"] => Ok(Pooling::First),
        _ => Err(ModelError::Setting { setting: "the pooling", value: ways.join("+"), supported: "'mean' or 'cls'" }),
    }
}

#[derive(Deserialize)]
struct Reading {
    max_seq_length: Option<usize>,
}

fn most(files: &Files) -> Result<Option<usize>, ModelError> {
    let Some(file) = &files.reading else { return Ok(None) };
    Ok(read::<Reading>("sentence_bert_config.json", file)?.max_seq_length)
}

#[derive(Deserialize)]
struct Module {
    #[serde(rename = "type")]
    kind: String,
}

/// Steps after the encoder that are left out would give vectors that mean nothing.
fn all_run(file: Option<&[u8]>) -> Result<(), ModelError> {
    let Some(file) = file else { return Ok(()) };
    let modules: Vec<Module> = read("modules.json", file)?;
    let known = ["Transformer", "Pooling", "Normalize"];
    let last = |kind: &str| kind.rsplit('.').next().unwrap_or_default().to_owned();
    match modules.iter().map(|module| last(&module.kind)).find(|step| !known.contains(&step.as_str())) {
        Some(value) => {
            let supported = "'Transformer', 'Pooling' and 'Normalize'";
            Err(ModelError::Setting { setting: "the step", value, supported })
        }
        None => Ok(()),
    }
}

fn read<T: DeserializeOwned>(file: &'static str, bytes: &[u8]) -> Result<T, ModelError> {
    serde_json::from_slice(bytes).map_err(|why| ModelError::Unreadable { file, why: why.to_string() })
}
