//! The demonstration shows what it promises to show: every state that the process knows.

use super::{codes, whole_story};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use samskapa_domain::{
    World, answer, decision, hand_over, meeting, need, place,
    reply::What,
    round, series, trial,
    voice::{self, Reply},
};
use samskapa_ledger::{Clock, SystemClock};
use serde::Serialize;
use std::{
    collections::BTreeSet,
    sync::Arc,
    time::{Duration, Instant},
};

fn today() -> Date {
    SystemClock.now().to_zoned(TimeZone::UTC).date()
}

async fn told_on(day: Date) -> Arc<World> {
    match whole_story(day).told(&TimeZone::UTC).await {
        Ok((world, _)) => world,
        Err(why) => panic!("{why}"),
    }
}

/// The words of some states, in one order.
fn words<T: Serialize>(states: impl IntoIterator<Item = T>) -> BTreeSet<String> {
    states.into_iter().map(|state| serde_json::to_string(&state).unwrap_or_default()).collect()
}

#[tokio::test]
async fn every_state_of_a_need_occurs() {
    use need::Standing::*;
    let world = told_on(today()).await;
    let all = [
        Heard,
        Formulated,
        ConfirmedByOwners,
        NotPrioritised,
        Prioritised,
        InWork,
        HandedOver,
        DecidedYes,
        DecidedNo,
        DecidedLater,
        Changed,
        Answered,
        Confirmed,
        Contested,
        Closed,
        Reopened,
    ];
    let there = words(world.needs.all().map(|need| need::standing_of(&world, need.id)));
    assert_eq!(words(all).difference(&there).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[tokio::test]
async fn every_state_of_a_meeting_a_trial_a_decision_and_a_voice_occurs() {
    let world = told_on(today()).await;
    let missing = |all: BTreeSet<String>, there: BTreeSet<String>| all.difference(&there).cloned().collect::<Vec<_>>();
    {
        use meeting::State::*;
        let all = [Planned, Invited, Held, NotesIn, NotesChecked, Published, Answered, Closed];
        assert_eq!(missing(words(all), words(world.meetings.all().map(|meeting| meeting.state))), Vec::<String>::new());
    }
    {
        use trial::State::*;
        let all = [Planned, Running, Studied, Adopted, Adapted, Abandoned];
        assert_eq!(missing(words(all), words(world.trials.all().map(trial::Trial::state))), Vec::<String>::new());
    }
    {
        use decision::{State::*, Verdict::*};
        let there = words(world.decisions.all().map(decision::Decision::state));
        assert_eq!(missing(words([Prepared, Taken, InForce, Reviewed]), there), Vec::<String>::new());
        let verdicts =
            words(world.decisions.all().filter_map(|decision| decision.taken.as_ref()).map(|taken| taken.verdict));
        assert_eq!(missing(words([Yes, No, Later]), verdicts), Vec::<String>::new());
    }
    {
        use voice::Standing::*;
        let all = [Captured, Held, Confirmed, InNeed, InUse, Answered, SetAside, Withdrawn, Weeded];
        let there = words(world.voices.all().map(|voice| voice::standing(&world, voice)));
        assert_eq!(missing(words(all), there), Vec::<String>::new());
    }
    {
        use What::*;
        let all = [TakenUp, Parked, Used, Thanked, Yes, Later, Noted, Explained];
        assert_eq!(missing(words(all), words(world.replies.all().map(|reply| reply.what))), Vec::<String>::new());
    }
}

#[tokio::test]
async fn the_story_has_what_a_newcomer_should_meet() {
    let day = today();
    let world = told_on(day).await;
    let voices = world.voices.len();
    assert!((570..=640).contains(&voices), "{voices} voices");
    assert!(world.needs.len() >= 60, "{} needs", world.needs.len());
    assert!(!voice::overdue(&world, day).is_empty());
    assert!(hand_over::waiting(&world, day).iter().any(|hand_over| hand_over.receipt.is_none()));
    assert!(world.hand_overs.all().any(|hand_over| hand_over.answer.is_some()));
    assert!(world.rounds.all().any(|round| round::ranking(&world, round).iter().any(|rank| rank.shared && rank.dots > 0)));
    assert!(world.answers.all().any(|answer| !answer::gone_since(&world, answer).is_empty()));
    assert!(world.voices.all().any(|voice| voice.mark == Some(voice::EditMark::Masked)));
    assert!(world.series.all().filter(|series| series.deviations.len() >= 2).count() >= 3);
    assert!(world.series.all().any(|series| series::reach(&world, series).len() == 4));
    assert!(world.voices.all().any(|voice| voice.language.as_deref() == Some("da")));
    assert!(world.places.all().any(|place| !place::returning(&world, place.id).is_empty()));
    assert!(world.needs.all().any(|need| need.merged_into.is_some()));
    assert!(world.needs.all().any(|need| !need::against(&world, need.id).is_empty()));
    assert!(world.groups.all().any(|group| group.mandate.ends > day));
    for voice in world.voices.all() {
        assert_ne!(voice::stands_in_its_source(&world, voice), Some(false), "{:?}", world.words(voice.text));
    }
    assert_eq!(codes(&world, day).len(), 3);
}

#[tokio::test]
async fn what_is_late_is_late_and_what_is_ahead_is_ahead_on_every_day_of_the_week() {
    // Days all over the year, on every day of the week.
    for days in 0..7 {
        let day = today().saturating_add((days * 53).days());
        let world = told_on(day).await;
        let answered = |voice: &&voice::Voice| matches!(voice::reply(&world, voice, day), Reply::Overdue(_));
        assert!(world.voices.all().filter(answered).count() >= 5, "{day}");
        let mut evenings = world.meetings.all().map(|meeting| (meeting.date.month(), meeting.date.day()));
        assert!(evenings.all(|(month, day)| month != 12 || day < 19), "{day}: somebody was invited at Christmas");
        let ahead: Vec<_> = world.meetings.all().filter(|meeting| meeting.state <= meeting::State::Invited).collect();
        assert!(ahead.len() >= 2 && ahead.iter().all(|meeting| meeting.date > day), "{day}");
    }
}

#[tokio::test]
async fn the_slips_are_the_same_on_whatever_day_it_is_made() {
    let day = today();
    let slips = |world: &World| world.voices.all().map(|voice| voice.code.to_string()).collect::<BTreeSet<_>>();
    let here = slips(&*told_on(day).await);
    assert_eq!(here, slips(&*told_on(day).await));
    assert_eq!(here, slips(&*told_on(day.saturating_add(3.days())).await));
}

#[tokio::test]
async fn the_story_is_told_in_seconds() {
    let begun = Instant::now();
    told_on(today()).await;
    let most = if cfg!(debug_assertions) { 10 } else { 3 };
    assert!(begun.elapsed() < Duration::from_secs(most), "{:?}", begun.elapsed());
}
