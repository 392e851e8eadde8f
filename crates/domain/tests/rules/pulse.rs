//! A pulse tells what a group thinks and never what one of them does: nothing that anybody sees depends on the answers of
//! fewer than five, neither at once nor by the difference between two looks.

use crate::common::{Village, id};
use jiff::ToSpan;
use proptest::prelude::*;
use samskapa_domain::{
    PulseId, PulseRoundId, WordsId,
    pulse::{self, Command, Count, Pulse, Round, Seen, Spread, seen, to_read},
};

const ITEMS: usize = 2;

fn pulse_id() -> PulseId {
    PulseId(id(60, 0))
}

fn round_id(nth: u8) -> PulseRoundId {
    PulseRoundId(id(61, nth))
}

fn begun(invited: u32) -> Village {
    let mut village = Village::default();
    village.must(Command::Begin {
        id: pulse_id(),
        title: "Får man säga vad som inte fungerar?".to_owned(),
        group: "Hemtjänsten Norr".to_owned(),
        series: None,
        items: vec!["Här får jag säga vad som inte fungerar".to_owned(), "Vi lär av det som gick fel".to_owned()],
        questions: vec!["Vad har vi lärt?".to_owned()],
    });
    open(&mut village, 0, invited);
    village
}

fn open(village: &mut Village, nth: u8, invited: u32) {
    let until = village.today().saturating_add(400.days());
    village.must(Command::Open { id: pulse_id(), round: round_id(nth), invited, until });
}

fn answer(village: &mut Village, scores: [u8; ITEMS], words: &str) {
    let scores = scores.iter().map(|step| Some(*step).filter(|step| *step > 0)).collect();
    village.must(Command::Answer { id: pulse_id(), round: round_id(0), scores, words: vec![words.to_owned()] });
}

fn close(village: &mut Village) {
    village.must(Command::Close { id: pulse_id(), round: round_id(0) });
}

fn of(village: &Village) -> (&Pulse, &Round) {
    let pulse = village.world.pulses.get(&pulse_id()).expect("begun");
    (pulse, pulse.round(round_id(0)).expect("opened"))
}

fn looked(village: &Village) -> Option<Seen<'_>> {
    let (pulse, round) = of(village);
    seen(&village.world, pulse, round)
}

/// All numbers of people that can be read from what is seen, with those that follow by subtracting.
fn numbers(invited: usize, seen: &Seen<'_>) -> Vec<usize> {
    let mut numbers = vec![seen.answered];
    if seen.silent_share.is_some() {
        numbers.push(invited - seen.answered);
    }
    for figures in seen.items.iter().flatten() {
        numbers.extend(figures.number.into_iter().flat_map(|number| [number, seen.answered - number]));
        let parts: Vec<usize> = match &figures.spread {
            Some(Spread::Steps(steps)) => steps.to_vec(),
            Some(Spread::Thirds(thirds)) => thirds.to_vec(),
            None => Vec::new(),
        };
        let sum: usize = parts.iter().sum();
        numbers.extend(parts.iter().flat_map(|part| [*part, sum - part]));
        if !parts.is_empty() {
            numbers.push(seen.answered - sum);
        }
    }
    numbers
}

fn steps() -> impl Strategy<Value = [u8; ITEMS]> {
    [0..=5u8, 1..=5u8]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_round_that_few_answered_says_the_same_whatever_they_answered(
        few in prop::collection::vec(steps(), 0..5),
        other in prop::collection::vec(steps(), 0..5),
    ) {
        let mut one = begun(20);
        let mut two = begun(20);
        for scores in few {
            answer(&mut one, scores, "Chefen lyssnar inte");
        }
        for scores in other {
            answer(&mut two, scores, "");
        }
        for village in [&mut one, &mut two] {
            prop_assert_eq!(looked(village), None, "nothing is seen while it is open");
            close(village);
            prop_assert_eq!(looked(village), None);
            let (_, round) = of(village);
            prop_assert!(to_read(&village.world, round).is_empty());
            let kept = round.words.iter().filter_map(|words| village.world.words(words.words)).count();
            prop_assert_eq!(kept, 0, "words that nobody may ever see are erased");
        }
    }

    #[test]
    fn no_number_of_fewer_than_five_can_be_read(answers in prop::collection::vec(steps(), 5..40), silent in 0..30u32) {
        let invited = u32::try_from(answers.len()).expect("few") + silent;
        let mut village = begun(invited);
        for scores in answers {
            answer(&mut village, scores, "");
        }
        prop_assert_eq!(looked(&village), None, "nothing is seen while it is open");
        close(&mut village);
        let seen = looked(&village).expect("five or more answered");
        for number in numbers(usize::try_from(invited).expect("few"), &seen) {
            prop_assert!(number == 0 || number >= 5, "{} people can be told from {:?}", number, seen);
        }
    }

    #[test]
    fn what_comes_late_is_never_told_from_what_was_seen_before(
        before in prop::collection::vec(steps(), 5..12),
        late in prop::collection::vec(steps(), 0..12),
    ) {
        let mut home = begun(60);
        for scores in before {
            answer(&mut home, scores, "Vi lärde oss att fråga");
        }
        let (mut laptop, seen_before) = (home.forked(1), home.history.len());
        close(&mut home);
        let mut last = looked(&home).expect("five or more answered").answered;
        let closed_with: Vec<usize> = of(&home).1.items.iter().map(Count::number).collect();
        let mut by_item: Vec<Option<usize>> = of(&home).1.items.iter().map(|item| Some(item.number())).collect();
        let mut gained = 0;
        for scores in late {
            let from = laptop.history.len();
            answer(&mut laptop, scores, "Det kom sent");
            home.join(&laptop, from.max(seen_before));
            gained += 1;
            let (_, round) = of(&home);
            let now = looked(&home).expect("it was seen before").answered;
            prop_assert!(now == last || now - last >= 5, "{} came to {}", now - last, last);
            for (item, before) in round.items.iter().zip(&mut by_item) {
                let more = item.number() - before.unwrap_or(0);
                prop_assert!(more == 0 || more >= 5);
                *before = Some(item.number());
            }
            if now == last {
                let late: Vec<WordsId> = round.words.iter().filter(|words| words.late).map(|words| words.words).collect();
                prop_assert!(!late.is_empty(), "what came waits with the others");
                prop_assert!(to_read(&home.world, round).iter().all(|(words, _)| !late.contains(&words.words)));
            }
            last = now;
        }
        let (_, round) = of(&home);
        let kept = round.words.len();
        prop_assert!(kept >= gained, "nothing is lost");
        let seen = looked(&home).expect("seen");
        // What nobody answered late may spread as before: it tells nothing of those who came.
        for ((item, before), figures) in round.items.iter().zip(closed_with).zip(&seen.items) {
            let came = item.number() > before;
            prop_assert!(!came || figures.as_ref().is_none_or(|figures| figures.spread.is_none()));
        }
    }
}

#[test]
fn open_words_are_read_by_somebody_before_anybody_sees_them() {
    let mut village = begun(12);
    for nth in 0..6 {
        answer(&mut village, [4, 4], if nth == 3 { "Ring Bengt på 070-174 06 35" } else { "Vi lärde oss att fråga" });
    }
    let texts = |village: &Village| {
        to_read(&village.world, of(village).1).iter().map(|(_, text)| (*text).to_owned()).collect::<Vec<_>>()
    };
    assert!(texts(&village).is_empty(), "not while it is open");
    close(&mut village);
    assert_eq!(texts(&village).len(), 6);
    assert!(looked(&village).expect("enough").words[0].is_empty());
    let named = |village: &Village, start: &str| {
        to_read(&village.world, of(village).1).iter().find(|(_, text)| text.starts_with(start)).expect("there").0.words
    };
    let (personal, plain) = (named(&village, "Ring"), named(&village, "Vi"));
    let read = |words, instead: &str| Command::Read {
        id: pulse_id(),
        round: round_id(0),
        words,
        instead: Some(instead.to_owned()).filter(|text| !text.is_empty()),
    };
    let still = village.ask(read(personal, "Ring 070-174 06 36"));
    assert_eq!(still, Err(pulse::Refusal::StillPersonal.into()));
    village.must(read(personal, "Ring varandra oftare"));
    village.must(read(plain, ""));
    assert_eq!(village.world.words(personal), None, "the former words are erased");
    let seen = looked(&village).expect("enough");
    assert_eq!(seen.words[0], ["Ring varandra oftare", "Vi lärde oss att fråga"]);
    let other = named(&village, "Vi");
    village.must(Command::Drop { id: pulse_id(), round: round_id(0), words: other });
    assert_eq!(village.world.words(other), None);
    assert_eq!(texts(&village).len(), 3);
}

#[test]
fn the_figures_are_those_of_all_ways_together() {
    let mut village = begun(40);
    for _ in 0..5 {
        answer(&mut village, [5, 0], "");
    }
    let count = |answers, scores: [[u32; 5]; 2]| Command::Count {
        id: pulse_id(),
        round: round_id(0),
        answers,
        scores: scores.to_vec(),
        words: vec![vec![]],
    };
    assert_eq!(village.ask(count(3, [[2, 2, 0, 0, 0]; 2])), Err(pulse::Refusal::MoreThanAnswered.into()));
    assert_eq!(village.ask(count(36, [[0; 5]; 2])), Err(pulse::Refusal::MoreThanInvited { invited: 40 }.into()));
    village.must(count(15, [[5, 0, 0, 5, 5], [0, 0, 0, 0, 3]]));
    close(&mut village);
    let seen = looked(&village).expect("enough");
    assert_eq!((seen.answered, seen.silent_share), (20, Some(50)));
    let first = seen.items[0].as_ref().expect("all answered it");
    assert_eq!((first.number, first.mean_tenths), (Some(20), 38));
    assert_eq!(first.spread, Some(Spread::Steps([5, 0, 0, 5, 10])));
    assert_eq!(seen.items[1], None, "three answered it");
}

#[test]
fn one_round_is_open_at_a_time_and_few_are_not_asked() {
    let mut village = begun(8);
    let until = village.today();
    let again = |round, invited| Command::Open { id: pulse_id(), round: round_id(round), invited, until };
    assert_eq!(village.ask(again(1, 9)), Err(pulse::Refusal::OpenAlready.into()));
    close(&mut village);
    let until = village.today();
    let few = Command::Open { id: pulse_id(), round: round_id(1), invited: 4, until };
    assert_eq!(village.ask(few), Err(pulse::Refusal::TooFew { least: 5 }.into()));
    let late = Command::Answer { id: pulse_id(), round: round_id(0), scores: vec![Some(3)], words: vec![] };
    assert_eq!(village.ask(late), Err(pulse::Refusal::NotOpen.into()));
    let nine = Command::Answer { id: pulse_id(), round: round_id(1), scores: vec![Some(9)], words: vec![] };
    open(&mut village, 1, 5);
    assert_eq!(village.ask(nine), Err(pulse::Refusal::NoSuchStep.into()));
    let empty = Command::Answer { id: pulse_id(), round: round_id(1), scores: vec![None], words: vec![" ".to_owned()] };
    assert_eq!(village.ask(empty), Err(pulse::Refusal::NothingAnswered.into()));
}
