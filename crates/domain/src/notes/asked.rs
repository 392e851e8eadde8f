//! Which of the meeting's questions a voice answers.

use std::ops::Range;

/// The questions that have been read, and those that are open where the reader stands.
#[derive(Debug, Default)]
pub(super) struct Asked {
    all: Vec<Range<usize>>,
    open: Vec<usize>,
    answered: bool,
}

impl Asked {
    /// A question was read. One that follows an answer takes the place of those before it; those that stand together
    /// are all open, and then nothing tells which of them a voice answers.
    pub(super) fn read(&mut self, bytes: Range<usize>) {
        if self.answered {
            self.open.clear();
            self.answered = false;
        }
        self.open.push(self.all.len());
        self.all.push(bytes);
    }

    /// The question that a voice read now answers, if only one can be meant.
    pub(super) fn answered(&mut self) -> Option<Range<usize>> {
        self.answered = true;
        match self.open.as_slice() {
            [only] => self.all.get(*only).cloned(),
            _ => None,
        }
    }

    /// A part of the text ends, and no question reaches beyond it.
    pub(super) fn close(&mut self) {
        self.open.clear();
        self.answered = false;
    }

    /// All questions, in order.
    pub(super) fn into_all(self) -> Vec<Range<usize>> {
        self.all
    }
}
