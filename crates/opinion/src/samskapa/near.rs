//! The map after a few votes: those who cast them are placed and grouped anew, all others stand where they stood. All that is counted is
//! counted to the last vote; directions, and what answers are held against to place people, stay as they were for a while, since a vote
//! in five hundred turns them by less than anybody sees.

use super::follow::{Memory, nearest};
use super::member::{self, Member};
use super::{Grouped, Stand, enough, reckoned};
use crate::field::Field;
use crate::number::short;
use crate::result::{Map, NO_GROUP, Tally};
use crate::statement::Answer;
use crate::votes::Votes;

/// A vote that has come in since the last map.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Change {
    pub row: usize,
    pub statement: usize,
    /// What the same person had answered before, if anything.
    pub earlier: Option<Answer>,
}

/// The map after these changes. People and statements are those of the map before.
pub(super) fn follow(votes: &Votes, tallies: &[Tally], before: &Map, memory: &Memory, changes: &[Change]) -> Map {
    let field = Field::counted(votes, tallies.to_vec());
    let mut rows: Vec<usize> = changes.iter().map(|change| change.row).collect();
    rows.sort_unstable();
    rows.dedup();
    let (mut places, mut spread) = (before.places.clone(), before.spread.clone());
    let evidence = memory.frame.again(&field, &memory.directions, &memory.means, &rows);
    for (person, row) in rows.iter().enumerate() {
        let stand = Stand::of(&evidence, person, 0);
        (places[*row], spread[*row]) = ([stand.place[0], stand.place[1]], stand.spread);
    }
    let grouped = grouped(&field, before, changes, &rows, &places);
    let bridging = before.statements.iter().map(|standing| standing.bridging).collect();
    reckoned(&field, before.plane.clone(), places, spread, grouped, bridging)
}

/// The groups, where those in these rows have gone to the one that their answers fit best.
fn grouped(field: &Field<'_>, before: &Map, changes: &[Change], rows: &[usize], places: &[[f64; 2]]) -> Grouped {
    let told = before.statements.iter();
    let mut tallies: Vec<Vec<Tally>> = told.clone().map(|standing| standing.per_group.clone()).collect();
    let mut by_other_answers: Vec<Vec<Tally>> = told.clone().map(|standing| standing.by_other_answers.clone()).collect();
    let member =
        |row: &usize| Member { group: before.membership[*row], answers: answers_before(field.votes, *row, changes) };
    let mut people: Vec<Member> = rows.iter().map(member).collect();

    let earlier = Field::counted(field.votes, told.map(|standing| standing.all).collect());
    member::count_by_other_answers(&earlier, &tallies, &people, &mut by_other_answers, false);
    let enough = enough(field);
    for (row, person) in rows.iter().zip(&mut people) {
        count(person, &mut tallies, false);
        person.answers = answers(field.votes, *row);
        if person.group == NO_GROUP && field.gave(*row, enough) {
            person.group = nearest(places[*row], &before.groups);
        }
        count(person, &mut tallies, true);
    }

    let begun: Vec<u16> = people.iter().map(|person| person.group).collect();
    member::settle_some(field, &tallies, &mut people);
    for (person, begun) in people.iter_mut().zip(begun).filter(|(person, begun)| person.group != *begun) {
        let to = std::mem::replace(&mut person.group, begun);
        count(person, &mut tallies, false);
        person.group = to;
        count(person, &mut tallies, true);
    }
    member::count_by_other_answers(field, &tallies, &people, &mut by_other_answers, true);

    let mut membership = before.membership.clone();
    for (row, person) in rows.iter().zip(&people) {
        membership[*row] = person.group;
    }
    Grouped {
        membership,
        belonging: before.belonging.clone(),
        tallies,
        by_other_answers,
        groups: before.groups.len(),
        choice: before.choice.clone(),
        stability: before.stability.clone(),
    }
}

/// A person's answers: four times the number of each statement, and the code of the answer.
fn answers(votes: &Votes, row: usize) -> Vec<u32> {
    votes.row(row).map(|(statement, answer)| answer.slot(short(statement))).collect()
}

/// The same before the changes. Of several changes to one answer the first tells what it was.
fn answers_before(votes: &Votes, row: usize, changes: &[Change]) -> Vec<u32> {
    let mut answers = answers(votes, row);
    for change in changes.iter().rev().filter(|change| change.row == row) {
        let statement = short(change.statement);
        answers.retain(|slot| slot >> 2 != statement);
        answers.extend(change.earlier.map(|answer| answer.slot(statement)));
    }
    answers
}

/// Counts somebody's answers in the group, or takes them out again.
fn count(person: &Member, per_group: &mut [Vec<Tally>], counts: bool) {
    if person.group != NO_GROUP {
        for slot in &person.answers {
            per_group[*slot as usize >> 2][usize::from(person.group)].count(Answer::from_code(*slot), counts);
        }
    }
}
