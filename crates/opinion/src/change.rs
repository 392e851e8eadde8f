//! One vote more, or one person less, in votes that are laid out already.

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
        let slot = answer.slot(short(statement));
        let range = self.span(row);
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

    /// The same conversation as if those for whom `left_out` holds had not taken part: people who lead it may have to take somebody out
    /// who writes in many names or votes by machine. How many votes were replaced is not told anew.
    pub fn without(&self, left_out: impl Fn(&str) -> bool) -> Result<Self, Fault> {
        Gathering::resumed_with(self, |id| !left_out(id)).map(Gathering::finish)
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
        Self::resumed_with(votes, |_| true)
    }

    /// The same, of those people only who are still taken in.
    fn resumed_with(votes: &Votes, is_in: impl Fn(&str) -> bool) -> Result<Self, Fault> {
        let mut gathering = Self::new();
        for statement in votes.statements() {
            gathering.statement(statement.clone())?;
        }
        let id = |row: &u32| (*row, votes.participants().get(*row as usize));
        for (row, id) in votes.arrival().iter().map(id).filter(|(_, id)| is_in(id)) {
            for (statement, answer) in votes.row(row as usize) {
                gathering.vote_on(id, statement, answer)?;
            }
        }
        for id in votes.participants().iter().filter(|id| is_in(id)) {
            gathering.participant(id)?;
        }
        gathering.note_replaced(votes.replaced());
        Ok(gathering)
    }
}
