//! Texts become numbers of word pieces, as the model learned to read them.

use super::{ModelError, config::Config};
use std::fmt::Display;
use tokenizers::{Tokenizer, TruncationDirection, TruncationParams, TruncationStrategy};

/// Reads texts as one model does.
#[derive(Clone, Debug)]
pub(super) struct Tokens {
    tokenizer: Tokenizer,
    /// So many marks stand around every text.
    marks: usize,
}

impl Tokens {
    pub(super) fn of(file: &[u8], config: &Config) -> Result<Self, ModelError> {
        let mut tokenizer = Tokenizer::from_bytes(file).map_err(unreadable)?;
        // The highest number, whatever order the vocabulary comes in.
        let highest = tokenizer.get_vocab(true).into_values().max().unwrap_or_default();
        if usize::try_from(highest).is_ok_and(|highest| highest >= config.vocabulary) {
            return Err(ModelError::Vocabulary { piece: highest, known: config.vocabulary });
        }
        let own = tokenizer.get_truncation().map(|cut| cut.max_length);
        let room = config.positions - config.first;
        let most = config.most.or(own).unwrap_or(room).min(room);
        let cut = TruncationParams {
            max_length: most,
            strategy: TruncationStrategy::LongestFirst,
            stride: 0,
            direction: TruncationDirection::Right,
        };
        tokenizer.with_padding(None).with_truncation(Some(cut)).map_err(unreadable)?;
        let marks = tokenizer.encode_fast("", true).map_err(unreadable)?.get_ids().len();
        if most <= marks {
            return Err(ModelError::Config(format!("a text may have {most} word pieces, and {marks} are marks")));
        }
        Ok(Self { tokenizer, marks })
    }

    /// The pieces of a text, with the marks around them; none if there are only marks.
    pub(super) fn of_text(&self, text: &str) -> Result<Vec<u32>, ModelError> {
        let pieces = self.tokenizer.encode_fast(text, true).map_err(unreadable)?;
        let pieces = pieces.get_ids();
        Ok(if pieces.len() > self.marks { pieces.to_vec() } else { Vec::new() })
    }
}

fn unreadable(why: impl Display) -> ModelError {
    ModelError::Unreadable { file: "tokenizer.json", why: why.to_string() }
}
