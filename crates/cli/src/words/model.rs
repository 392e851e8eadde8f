//! A sentence model of the operator's own: a folder with its files, which this program reads and nothing else does.

use crate::complaint::{Complaint, said};
use clap::Args;
use samskapa_words::theme::Vectors;
use std::path::PathBuf;

/// Which model is to help, if any.
#[derive(Args)]
pub struct WithModel {
    /// A folder with a sentence model (config.json, tokenizer.json, model.safetensors) that is to help; the program must be
    /// built with 'cargo build --release --features model'
    #[arg(long, value_name = "DIR")]
    model: Option<PathBuf>,
}

/// What a model makes of texts.
pub struct Seen {
    /// What the model goes by.
    pub name: String,
    /// One for each text.
    pub vectors: Vectors,
}

impl WithModel {
    /// The vectors of texts by the model, if one was named.
    pub fn vectors(&self, texts: &[&str]) -> Result<Option<Seen>, Complaint> {
        self.model.as_deref().map(|folder| seen(folder, texts)).transpose()
    }
}

#[cfg(not(feature = "model"))]
fn seen(_: &std::path::Path, _: &[&str]) -> Result<Seen, Complaint> {
    Err(said(
        "this program was built without what --model needs: build it with 'cargo build --release --features model', or leave --model out",
    ))
}

#[cfg(feature = "model")]
use with::seen;

#[cfg(feature = "model")]
mod with {
    use super::{Complaint, Seen, said};
    use crate::complaint::about;
    use samskapa_words::model::{Files, Model};
    use std::{
        fs,
        io::ErrorKind::{IsADirectory, NotADirectory, NotFound},
        path::Path,
    };

    pub fn seen(folder: &Path, texts: &[&str]) -> Result<Seen, Complaint> {
        let files = files(folder)?;
        let wrong = |why| said(format!("{}: {why}", folder.display()));
        let model = Model::of(&files).map_err(wrong)?;
        let vectors = model.vectors(texts).map_err(wrong)?;
        Ok(Seen { name: model.name().to_owned(), vectors })
    }

    fn files(folder: &Path) -> Result<Files, Complaint> {
        let there = fs::metadata(folder).map_err(|why| about(folder, &why))?;
        if !there.is_dir() {
            return Err(said(format!(
                "{} is a file, and --model needs the folder that the model lies in",
                folder.display()
            )));
        }
        Ok(Files {
            config: needed(folder, "config.json")?,
            tokenizer: needed(folder, "tokenizer.json")?,
            weights: needed(folder, "model.safetensors")?,
            pooling: optional(folder, "1_Pooling/config.json")?,
            modules: optional(folder, "modules.json")?,
            reading: optional(folder, "sentence_bert_config.json")?,
        })
    }

    fn needed(folder: &Path, name: &str) -> Result<Vec<u8>, Complaint> {
        optional(folder, name)?.ok_or_else(|| {
            let shown = folder.display();
            said(if name == "model.safetensors" && folder.join("pytorch_model.bin").exists() {
                format!("{shown} has its weights as pytorch_model.bin, which is not read: choose the model's safetensors form")
            } else if name == "model.safetensors" && folder.join("model.safetensors.index.json").exists() {
                format!("{shown} has its weights in several files, which are not read: choose a smaller model")
            } else {
                format!(
                    "{shown} has no {name}: name a folder as sentence-transformers saves it, with config.json, tokenizer.json and model.safetensors"
                )
            })
        })
    }

    fn optional(folder: &Path, name: &str) -> Result<Option<Vec<u8>>, Complaint> {
        let path = folder.join(name);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(why) if matches!(why.kind(), NotFound | NotADirectory | IsADirectory) => Ok(None),
            Err(why) => Err(about(&path, &why)),
        }
    }
}
