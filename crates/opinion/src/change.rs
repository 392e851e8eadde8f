//! One vote more in votes that are laid out already.

use crate::fault::Fault;
use crate::gathering::Gathering;
use crate::number::short;
use crate::statement::Answer;
use crate::votes::{Mark, Marks, Votes};

impl Votes {
    /// Puts in the vote of the person in this row on this statement, both of which are known; the earlier answer, if there
    /// was one. The votes of those who come after move along, which takes a millionth of a second for every ten thousand of
    /// them.
    pub(crate) fn put(&mut self, row: usize, statement: usize, answer: Answer) -> Option<Answer> {
        let slot = (short(statement) << 2) | answer.code();
        let range = self.starts[row] as usize..self.starts[row + 1] as usize;
        let earlier = match &mut self.marks {
            Marks::Narrow(marks) => put(marks, range.clone(), slot),
            Marks::Wide(marks) => put(marks, range.clone(), slot),
        };
        if earlier.is_some() {
            self.replaced += 1;
            return earlier;
        }
        if range.is_empty() {
            self.arrival.push(short(row));
        }
        for start in &mut self.starts[row + 1..] {
            *start += 1;
        }
        None
    }
}

fn put<M: Mark>(marks: &mut Vec<M>, range: std::ops::Range<usize>, slot: u32) -> Option<Answer> {
    let at = range.start + marks[range.clone()].partition_point(|mark| short(mark.slot()) >> 2 < slot >> 2);
    if at < range.end && short(marks[at].slot()) >> 2 == slot >> 2 {
        let earlier = Answer::from_code(short(marks[at].slot()));
        marks[at] = M::at(slot);
        return Some(earlier);
    }
    marks.insert(at, M::at(slot));
    None
}

impl Gathering {
    /// Votes that are laid out already, to which more can be added.
    pub fn resumed(votes: &Votes) -> Result<Self, Fault> {
        let mut gathering = Self::new();
        for statement in votes.statements() {
            gathering.statement(statement.clone())?;
        }
        for row in votes.arrival() {
            for (statement, answer) in votes.row(*row as usize) {
                gathering.vote_on(votes.participants().get(*row as usize), statement, answer)?;
            }
        }
        for id in votes.participants().iter() {
            gathering.participant(id)?;
        }
        gathering.note_replaced(votes.replaced());
        Ok(gathering)
    }
}
