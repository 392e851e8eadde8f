//! Why a command could not be carried out, as one sentence for the person at the keyboard.

use std::{
    any::Any,
    error::Error,
    io::{self, ErrorKind, Write},
};

/// How a command ended.
pub type Done = Result<(), Complaint>;

/// Why it could not be carried out.
#[derive(Debug)]
pub enum Complaint {
    /// What is wrong, and what to do next.
    Said(String),
    /// Whoever was to read the output has gone, which is their right.
    NobodyListens,
}

/// A complaint in these words.
pub fn said(sentence: impl Into<String>) -> Complaint {
    Complaint::Said(sentence.into())
}

impl<E: Error + 'static> From<E> for Complaint {
    fn from(error: E) -> Self {
        let any: &dyn Any = &error;
        match any.downcast_ref::<io::Error>() {
            Some(why) if why.kind() == ErrorKind::BrokenPipe => Self::NobodyListens,
            Some(why) if why.kind() == ErrorKind::StorageFull => {
                said("the disk is full: make room and try again; nothing that was confirmed is lost")
            }
            _ => Self::Said(error.to_string()),
        }
    }
}

/// Says a sentence on the error output. If nobody can hear that either, there is nobody left to tell.
pub fn say(sentence: &str) {
    let one_line = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    drop(writeln!(io::stderr(), "samskapa: {one_line}"));
}

/// The sentence about a file that cannot be read or written.
pub fn about(path: &std::path::Path, why: &io::Error) -> Complaint {
    let shown = path.display();
    said(match why.kind() {
        ErrorKind::NotFound => format!("there is no {shown}: check the name"),
        ErrorKind::PermissionDenied => format!("{shown} may not be opened by this user: change its permissions"),
        ErrorKind::IsADirectory => format!("{shown} is a folder, and a file is needed: name the file in it"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            format!("the disk that holds {shown} is full: make room and try again")
        }
        _ => format!("{shown} cannot be used ({why}): check the name and the disk"),
    })
}
