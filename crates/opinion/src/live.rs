//! A conversation that goes on: votes come in one at a time, and the map follows.
//!
//! A vote is counted in a few millionths of a second. [`Live::follow`] then draws the map after it: the voter's place and group, and
//! all counts, with as many groups as before; after many votes the places and groups of all, found from where they were. Now and then
//! the map is [made anew](Live::anew) from the ground, which takes longer and can be done anywhere: neither those who vote nor those
//! who read wait for it.
//!
//! Readers hold a [`Reader`]. What they read is a whole map that nobody changes; the next one is put beside it.

use crate::fault::Fault;
use crate::field::tallied;
use crate::gathering::Gathering;
use crate::mapping::Settings;
use crate::names::{Names, natural};
use crate::number::real64;
use crate::polis::{self, Lineage};
use crate::result::{Map, Method, NO_GROUP, Tally};
use crate::samskapa::{self, Change, Memory};
use crate::statement::Answer;
use crate::votes::Votes;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

/// A conversation that goes on.
#[derive(Debug)]
pub struct Live {
    settings: Settings,
    votes: Arc<Votes>,
    tallies: Vec<Tally>,
    /// How the ids of statements are put in order.
    by: fn(&str, &str) -> Ordering,
    /// Votes by people or on statements that are not laid out yet, by person and statement.
    waiting: BTreeMap<(String, String), Answer>,
    /// The same in the order in which they came.
    came: Vec<(String, String, Answer)>,
    /// Those who were taken out.
    left_out: BTreeSet<String>,
    memory: Memory,
    lineage: Lineage,
    /// What has changed since the map that is shown, as long as it is little.
    changes: Option<Vec<Change>>,
    shown: Reader,
}

/// What the screens and pages hold: the latest map, whole.
#[derive(Clone, Debug)]
pub struct Reader(Arc<Mutex<Arc<Map>>>);

impl Reader {
    /// The latest map.
    pub fn map(&self) -> Arc<Map> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn show(&self, map: Map) -> Arc<Map> {
        let map = Arc::new(map);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = map.clone();
        map
    }
}

/// A map to be made from the ground, wherever there is time for it.
#[derive(Clone, Debug)]
pub struct Anew {
    settings: Settings,
    votes: Arc<Votes>,
    lineage: Lineage,
}

/// A map made from the ground, to be [shown](Live::show).
#[derive(Clone, Debug)]
pub struct Made {
    map: Map,
    memory: Memory,
    lineage: Lineage,
}

impl Anew {
    /// Makes the map. Takes as long as [`map`](crate::map()).
    pub fn make(mut self) -> Made {
        match self.settings.method {
            Method::Polis => {
                let map = polis::next_map(&self.votes, &mut self.lineage);
                Made { map, memory: Memory::default(), lineage: self.lineage }
            }
            Method::Samskapa => {
                let (map, memory) = samskapa::made(&self.votes, &self.settings);
                Made { map, memory, lineage: self.lineage }
            }
        }
    }
}

impl Live {
    /// A conversation with the votes so far.
    pub fn new(votes: Votes, settings: Settings) -> Self {
        let votes = Arc::new(votes);
        let made = Anew { settings, votes: votes.clone(), lineage: Lineage::default() }.make();
        let (tallies, by) = (tallied(&votes), order_of(&votes));
        let shown = Reader(Arc::new(Mutex::new(Arc::new(made.map))));
        Self {
            settings,
            votes,
            tallies,
            by,
            waiting: BTreeMap::new(),
            came: Vec::new(),
            left_out: BTreeSet::new(),
            memory: made.memory,
            lineage: made.lineage,
            changes: Some(Vec::new()),
            shown,
        }
    }

    /// For those who read: can be given to any number of them.
    pub fn reader(&self) -> Reader {
        self.shown.clone()
    }

    /// How many votes there are, the last one of each person on each statement.
    pub fn len(&self) -> u64 {
        (self.votes.len() + self.waiting.len()) as u64
    }

    /// Whether nobody has voted.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many have given each answer to a statement by now.
    pub fn tally(&self, statement: &str) -> Tally {
        let known = self.statement(statement).map(|statement| self.tallies[statement]);
        let waiting = self.waiting.iter().filter(|((_, id), _)| id == statement);
        waiting.fold(known.unwrap_or_default(), |mut tally, (_, answer)| {
            tally.count(*answer, true);
            tally
        })
    }

    /// Takes somebody out, who then counts nowhere: neither with the votes cast so far nor with those that are still to come. A map
    /// that [is being made](Anew) has that person on it, and the next one no more.
    pub fn leave_out(&mut self, participant: &str) -> Result<(), Fault> {
        self.left_out.insert(participant.to_owned());
        self.waiting.retain(|(id, _), _| id != participant);
        self.came.retain(|(id, ..)| id != participant);
        if self.votes.participants().find(participant).is_some() {
            self.lay_out(self.votes.without(|id| id == participant)?);
        }
        Ok(())
    }

    /// Takes a vote, which replaces an earlier one by the same person on the same statement. That of somebody who was
    /// [taken out](Self::leave_out) counts for nothing.
    pub fn vote(&mut self, participant: &str, statement: &str, answer: Answer) -> Result<(), Fault> {
        if self.left_out.contains(participant) {
            return Ok(());
        }
        if real64(self.len()) >= f64::from(u32::MAX) {
            return Err(Fault::TooMany("votes"));
        }
        let (Some(row), Some(column)) = (self.votes.participants().find(participant), self.statement(statement)) else {
            self.waiting.insert((participant.to_owned(), statement.to_owned()), answer);
            self.came.push((participant.to_owned(), statement.to_owned(), answer));
            return Ok(());
        };
        let earlier = Arc::make_mut(&mut self.votes).put(row, column, answer);
        let tally = &mut self.tallies[column];
        if let Some(earlier) = earlier {
            tally.count(earlier, false);
        }
        tally.count(answer, true);
        self.changes = self.changes.take().filter(|changes| samskapa::few(changes.len() + 1, self.votes.len()));
        if let Some(changes) = &mut self.changes {
            changes.push(Change { row, statement: column, earlier });
        }
        Ok(())
    }

    fn statement(&self, id: &str) -> Option<usize> {
        self.votes.statements().binary_search_by(|statement| (self.by)(&statement.id, id)).ok()
    }

    /// Lays out what is new.
    fn settle(&mut self) -> Result<(), Fault> {
        if self.came.is_empty() {
            return Ok(());
        }
        let mut gathering = Gathering::resumed(&self.votes)?;
        for (participant, statement, answer) in self.came.drain(..) {
            gathering.vote(&participant, &statement, answer)?;
        }
        self.waiting.clear();
        self.lay_out(gathering.finish());
        Ok(())
    }

    fn lay_out(&mut self, votes: Votes) {
        (self.tallies, self.by) = (tallied(&votes), order_of(&votes));
        (self.votes, self.changes) = (Arc::new(votes), None);
    }

    /// The map after the votes that have come in since: with as many groups as before, and what takes long (how many groups,
    /// how well they hold, bridging) as it was.
    pub fn follow(&mut self) -> Result<Arc<Map>, Fault> {
        self.settle()?;
        let map = match self.settings.method {
            Method::Polis => polis::next_map(&self.votes, &mut self.lineage),
            Method::Samskapa => {
                let (before, changes) = (self.shown.map(), self.changes.as_deref());
                samskapa::follow(&self.votes, &self.tallies, &before, &mut self.memory, changes)
            }
        };
        self.changes = Some(Vec::new());
        Ok(self.shown.show(map))
    }

    /// What is needed to make the map from the ground, somewhere else and later.
    pub fn anew(&mut self) -> Result<Anew, Fault> {
        self.settle()?;
        Ok(Anew { settings: self.settings, votes: self.votes.clone(), lineage: self.lineage.clone() })
    }

    /// Shows a map that was made from the ground. Its groups get the numbers of those before that most of their people were
    /// in. Votes that came in while it was made are on the next one that [follows](Self::follow).
    pub fn show(&mut self, made: Made) -> Arc<Map> {
        let Made { mut map, memory, lineage } = made;
        (self.memory, self.lineage, self.changes) = (memory, lineage, None);
        if map.method == Method::Samskapa {
            let before = self.shown.map();
            let order = continued(&map, &before);
            renumber(&mut map, &order);
        }
        self.shown.show(map)
    }
}

fn order_of(votes: &Votes) -> fn(&str, &str) -> Ordering {
    natural(votes.statements().iter().map(|statement| statement.id.as_str()))
}

/// The row of each person of one map in another; none where the person was not there.
pub(crate) fn rows_in(participants: &Names, other: &Names) -> Vec<Option<usize>> {
    if participants.len() == other.len() && participants == other {
        return (0..participants.len()).map(Some).collect();
    }
    participants.iter().map(|id| other.find(id)).collect()
}

/// For each place in the new order the group that is to stand there: groups keep the numbers that most of their people had.
fn continued(map: &Map, before: &Map) -> Vec<usize> {
    let k = map.groups.len();
    let mut shared = vec![vec![0_usize; before.groups.len()]; k];
    for (row, earlier) in rows_in(&map.participants, &before.participants).into_iter().enumerate() {
        let was = earlier.map_or(NO_GROUP, |row| before.membership[row]);
        if map.membership[row] != NO_GROUP && was != NO_GROUP {
            shared[usize::from(map.membership[row])][usize::from(was)] += 1;
        }
    }
    let mut order: Vec<Option<usize>> = vec![None; k];
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (group, counts) in shared.iter().enumerate() {
        pairs.extend(counts.iter().enumerate().map(|(was, count)| (*count, group, was)));
    }
    pairs.sort_by(|one, other| other.0.cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2))));
    let mut placed = vec![false; k];
    for (count, group, was) in pairs {
        if count > 0 && was < k && !placed[group] && order[was].is_none() {
            order[was] = Some(group);
            placed[group] = true;
        }
    }
    let mut left: Vec<usize> = (0..k).rev().filter(|group| !placed[*group]).collect();
    order.into_iter().map(|group| group.or_else(|| left.pop()).unwrap_or_default()).collect()
}

fn renumber(map: &mut Map, order: &[usize]) {
    let mut place_of = vec![0; order.len()];
    for (place, group) in order.iter().enumerate() {
        place_of[*group] = place;
    }
    for group in map.membership.iter_mut().filter(|group| **group != NO_GROUP) {
        *group = u16::try_from(place_of[usize::from(*group)]).unwrap_or(NO_GROUP);
    }
    map.groups = order.iter().map(|group| map.groups[*group].clone()).collect();
    for (id, group) in map.groups.iter_mut().enumerate() {
        group.id = id;
    }
    map.typical = order.iter().map(|group| std::mem::take(&mut map.typical[*group])).collect();
    for standing in &mut map.statements {
        for tallies in [&mut standing.per_group, &mut standing.by_other_answers] {
            *tallies = order.iter().filter_map(|group| tallies.get(*group)).copied().collect();
        }
    }
}
