//! What anybody may see of a round, whoever leads included. Nothing is seen while it is open, since each answer could be
//! told from the one before; nothing is seen of a round, or of an item, that fewer than five answered; and no part of a
//! picture stands for fewer than five, nor can be had by subtracting one number that is shown from another.

use super::{Count, Pulse, Round, STEPS, Words};
use crate::{
    World,
    figure::{SMALLEST_SHOWN, Shown, shown},
};

/// How the answers to an item spread, as finely as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spread {
    /// How many chose each step.
    Steps([usize; STEPS]),
    /// How many chose one of the two low steps, the middle one, or one of the two high ones.
    Thirds([usize; 3]),
}

/// What is seen of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// How many answered it; none where those who skipped it are too few to be told.
    pub number: Option<usize>,
    /// The mean, in tenths of a step.
    pub mean_tenths: u32,
    /// How they spread, where no part of it is too small.
    pub spread: Option<Spread>,
}

/// What is seen of a round.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen<'a> {
    /// How many answered.
    pub answered: usize,
    /// How many were asked and did not.
    pub silent: Shown,
    /// Their share in hundredths; none where they are too few to be told.
    pub silent_share: Option<usize>,
    /// Each item; none where too few answered it.
    pub items: Vec<Option<Figures>>,
    /// Open words to each question that somebody has read, in the order of the alphabet, which tells nothing of who.
    pub words: Vec<Vec<&'a str>>,
}

/// What is seen of a round; nothing while it is open or when too few answered.
pub fn seen<'a>(world: &'a World, pulse: &Pulse, round: &'a Round) -> Option<Seen<'a>> {
    if !may_be_read(round) {
        return None;
    }
    let answered = round.answers.number();
    let invited = usize::try_from(round.invited).unwrap_or(usize::MAX);
    let silent = shown(invited.saturating_sub(answered));
    let share = match silent {
        Shown::Exact(silent) => (silent * 100).checked_div(invited),
        Shown::Few => None,
    };
    let to_question = |question: usize| {
        let open = round.words.iter().filter(|words| words.question == question && words.read.is_some() && !words.late);
        let mut texts: Vec<&str> = open.filter_map(|words| world.words(words.words)).collect();
        texts.sort_unstable();
        texts
    };
    Some(Seen {
        answered,
        silent,
        silent_share: share,
        items: round.items.iter().map(|item| figures(item, answered)).collect(),
        words: (0..pulse.questions.len()).map(to_question).collect(),
    })
}

/// Open words that whoever leads has still to read, in the order of the alphabet.
pub fn to_read<'a>(world: &'a World, round: &'a Round) -> Vec<(&'a Words, &'a str)> {
    if !may_be_read(round) {
        return Vec::new();
    }
    let open = round.words.iter().filter(|words| words.read.is_none() && !words.late);
    let mut open: Vec<(&Words, &str)> = open.filter_map(|words| Some((words, world.words(words.words)?))).collect();
    open.sort_unstable_by_key(|(words, text)| (words.question, *text));
    open
}

/// Whether so many are enough to be shown.
pub(super) fn are_enough(people: usize) -> bool {
    people >= SMALLEST_SHOWN
}

/// Whether anything of a round may be read.
pub(super) fn may_be_read(round: &Round) -> bool {
    round.closed.is_some() && are_enough(round.answers.number())
}

fn figures(item: &Count<STEPS>, answered: usize) -> Option<Figures> {
    let number = item.number();
    if !are_enough(number) {
        return None;
    }
    let steps = item.kinds().map(|people| usize::try_from(people).unwrap_or(usize::MAX));
    let sum: usize = (1..).zip(steps).map(|(step, people)| step * people).sum();
    // The parts of a spread add up to this number, so where it is not told, neither are they.
    let is_told = matches!(shown(answered.saturating_sub(number)), Shown::Exact(_));
    Some(Figures {
        number: is_told.then_some(number),
        mean_tenths: u32::try_from((sum * 10 + number / 2) / number).unwrap_or(u32::MAX),
        // What was shown before and what is shown now must not differ by a few in any part.
        spread: spread(steps).filter(|_| is_told && !item.was_joined()),
    })
}

fn spread(steps: [usize; STEPS]) -> Option<Spread> {
    let whole = |parts: &[usize]| parts.iter().all(|people| matches!(shown(*people), Shown::Exact(_)));
    let [lowest, low, middle, high, highest] = steps;
    let thirds = [lowest + low, middle, high + highest];
    if whole(&steps) { Some(Spread::Steps(steps)) } else { whole(&thirds).then_some(Spread::Thirds(thirds)) }
}
