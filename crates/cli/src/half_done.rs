//! What a broken-off command would leave lying around, and that it does not.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Files and folders that are being made. Unless they get finished, they are removed: when something fails, and when somebody
/// presses Ctrl-C. Half a copy would be taken for a whole one.
#[derive(Debug, Default)]
pub struct HalfDone {
    files: Vec<PathBuf>,
    workroom: Option<PathBuf>,
    folder: Option<PathBuf>,
}

impl HalfDone {
    /// Nothing yet, in a folder that goes too if it was not there before.
    pub fn in_folder(folder: &Path) -> Self {
        let new = !folder.exists();
        Self { files: Vec::new(), workroom: None, folder: new.then(|| folder.to_owned()) }
    }

    /// This folder was made for the work alone, and goes in any case with all that is in it.
    pub fn workroom(&mut self, path: PathBuf) {
        self.workroom = Some(path);
    }

    /// This file is being made.
    pub fn file(&mut self, path: PathBuf) {
        self.files.push(path);
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// They are whole, and stay.
    pub fn finished(mut self) {
        self.files.clear();
        self.folder = None;
    }
}

impl Drop for HalfDone {
    fn drop(&mut self) {
        for file in &self.files {
            drop(fs::remove_file(file));
        }
        if let Some(workroom) = &self.workroom {
            drop(fs::remove_dir_all(workroom));
        }
        if let Some(folder) = &self.folder {
            // Only if nothing else has come into it meanwhile.
            drop(fs::remove_dir(folder));
        }
    }
}
