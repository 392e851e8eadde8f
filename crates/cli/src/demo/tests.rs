//! The demonstration shows what it promises to show: every state that the process knows.

use super::{codes, whole_story};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use samskapa_domain::{
    World, action, adoption, anchoring, answer, case,
    claim::{self, Thing},
    commitment, crosswalk, decision, feedback, framework, goal_card, group, hand_over, meeting, need, organisation,
    participation, place, practice, pulse, question,
    reply::What,
    roadmap, round,
    series::{self, Reach},
    thread, trial,
    voice::{self, Reply},
};
use samskapa_ledger::{Clock, SystemClock};
use samskapa_server::tour::{self, stops};
use samskapa_words::plain::lix::{EASY, lix};
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

/// What is missing of all that there should be.
fn missing<T: Serialize, U: Serialize>(all: impl IntoIterator<Item = T>, there: impl IntoIterator<Item = U>) -> Vec<String> {
    words(all).difference(&words(there)).cloned().collect()
}

const NOTHING: Vec<String> = Vec::new();

#[tokio::test]
async fn every_state_of_a_meeting_a_trial_a_decision_and_a_voice_occurs() {
    let world = told_on(today()).await;
    {
        use meeting::{Level::*, Sort::*, State::*};
        let all = [Planned, Invited, Held, NotesIn, NotesChecked, Published, Answered, Closed];
        assert_eq!(missing(all, world.meetings.all().map(|meeting| meeting.state)), NOTHING);
        let sorts = [meeting::Sort::Dialogue, PublicMeeting, WorldCafe, Workshop, FocusGroup, HomeVisit];
        assert_eq!(missing(sorts, world.meetings.all().map(|meeting| meeting.sort)), NOTHING);
        let levels = [Information, Consultation, meeting::Level::Dialogue, Influence, CoDecision];
        assert_eq!(missing(levels, world.meetings.all().map(|meeting| meeting.level)), NOTHING);
    }
    {
        use meeting::Band::*;
        let all = [Under18, From18To29, From30To64, From65To79, Over80, AgeUnknown, Elected, Staff];
        let there = world.meetings.all().flat_map(|meeting| &meeting.heads).map(|heads| heads.band);
        assert_eq!(missing(all, there), NOTHING);
    }
    {
        use trial::State::*;
        let all = [Planned, Running, Studied, Adopted, Adapted, Abandoned];
        assert_eq!(missing(all, world.trials.all().map(trial::Trial::state)), NOTHING);
    }
    {
        use decision::{State::*, Verdict::*};
        assert_eq!(
            missing([Prepared, Taken, InForce, Reviewed], world.decisions.all().map(decision::Decision::state)),
            NOTHING
        );
        let verdicts = world.decisions.all().filter_map(|decision| decision.taken.as_ref()).map(|taken| taken.verdict);
        assert_eq!(missing([Yes, No, Later], verdicts), NOTHING);
    }
    {
        use voice::Standing::*;
        let all = [Captured, Held, Confirmed, InNeed, InUse, Answered, SetAside, Withdrawn, Weeded];
        assert_eq!(missing(all, world.voices.all().map(|voice| voice::standing(&world, voice))), NOTHING);
    }
    {
        use What::*;
        let all = [TakenUp, Parked, Used, Thanked, Yes, No, Later, Noted, Explained];
        assert_eq!(missing(all, world.replies.all().map(|reply| reply.what)), NOTHING);
    }
}

#[tokio::test]
async fn people_are_heard_by_every_way_in_every_language_and_of_every_sort() {
    let world = told_on(today()).await;
    let voices = || world.voices.all().filter(|voice| voice.speaks());
    {
        use meeting::Channel::*;
        assert_eq!(missing([Hall, Paper, Phone, Letter, Web, Door, Hybrid], voices().map(|voice| voice.channel)), NOTHING);
    }
    {
        use voice::Origin::*;
        assert_eq!(missing([Resident, NextOfKin, Staff, Elected, Unknown], voices().map(|voice| voice.origin)), NOTHING);
    }
    {
        use samskapa_domain::notes::VoiceKind::*;
        let all = [Need, Idea, Offer, EventFeedback, ProcessWish, HistoryQuestion];
        assert_eq!(missing(all, voices().map(|voice| voice.kind)), NOTHING);
    }
    let languages = voices().filter_map(|voice| voice.language.clone());
    assert_eq!(missing(["sv", "da", "nb", "nn", "fi", "en", "ar"].map(str::to_owned), languages), NOTHING);
    let translations = voices().flat_map(|voice| &voice.translations).map(|(_, translation)| translation.by_machine);
    assert_eq!(missing([true, false], translations), NOTHING);
    // No two people say the same.
    let said: Vec<&str> = world.voices.all().filter_map(|voice| world.words(voice.text)).collect();
    let different: BTreeSet<String> = said.iter().map(|words| words.to_lowercase()).collect();
    assert_eq!(different.len(), said.len());
}

#[tokio::test]
async fn every_state_of_what_is_done_occurs() {
    let day = today();
    let world = told_on(day).await;
    let reaches = world.series.all().flat_map(|series| series::reach(&world, series)).map(|(_, reach)| reach);
    assert_eq!(missing([Reach::Visited, Reach::Planned, Reach::NotYet], reaches), NOTHING);
    {
        use practice::Status::*;
        assert_eq!(missing([Already, Begin, Stop, Stopped], world.practices.all().map(|practice| practice.status)), NOTHING);
    }
    {
        use organisation::Sort::*;
        let all = [Municipality, Region, HealthCentre, Association, Council, Authority, Company];
        assert_eq!(missing(all, world.organisations.all().map(|organisation| organisation.sort)), NOTHING);
    }
    {
        use action::Ground::*;
        assert_eq!(missing([Evidence, Experience, Untested], world.actions.all().map(|action| action.ground)), NOTHING);
    }
    {
        use need::{Basis::*, Mandate::*};
        assert_eq!(missing([Voices, ProfessionalObservation], world.needs.all().map(|need| need.basis)), NOTHING);
        assert_eq!(missing([Ours, Shared, Others], world.needs.all().map(|need| need.mandate)), NOTHING);
    }
    {
        use claim::Arrow::*;
        let all = [
            ExpressedIn,
            Contradicts,
            Returns,
            RankedIn,
            TakenUpBy,
            ProposedAs,
            TriedIn,
            Informs,
            HandedOverAs,
            LeadsTo,
            Makes,
            ReportedIn,
            Answers,
            Hinders,
            Marks,
        ];
        let holds = world.claims.all().filter(|claim| claim.withdrawn.is_none()).map(|claim| claim.arrow);
        assert_eq!(missing(all, holds), NOTHING);
    }
    {
        use group::Role::*;
        let roles = world.groups.all().flat_map(|group| &group.members).map(|member| member.role);
        assert_eq!(missing([Resident, Official, Elected, Association], roles), NOTHING);
    }
    let late = |due: Date| due < day;
    let actions = world.actions.all().map(|action| (action.done.is_some(), late(action.due)));
    assert_eq!(missing([(true, true), (false, true), (false, false)], actions), NOTHING);
    let barriers = world.barriers.all().map(|barrier| barrier.answers.last().map(|(_, _, removed)| *removed));
    assert_eq!(missing([None, Some(false), Some(true)], barriers), NOTHING);
    let hand_overs = world.hand_overs.all().map(|over| (over.receipt.is_some(), over.answer.is_some()));
    assert_eq!(missing([(false, false), (true, false), (true, true)], hand_overs), NOTHING);
    assert_eq!(missing([true, false], world.groups.all().map(|group| group.ended.is_some())), NOTHING);
    assert_eq!(missing([true, false], world.proposals.all().map(|proposal| proposal.group.is_some())), NOTHING);
    assert_eq!(missing([true, false], world.rounds.all().map(|round| round.closed.is_some())), NOTHING);
    assert!(world.rounds.all().any(|round| round.ballots.all().any(|ballot| ballot.marks.is_blank())));
    let responses = world.needs.all().flat_map(|need| &need.responses).map(|(_, response)| response.confirmed);
    assert_eq!(missing([true, false], responses), NOTHING);
    assert_eq!(missing([true, false], world.documents.all().map(|document| document.settled.is_empty())), NOTHING);
    assert_eq!(missing([true, false], world.documents.all().map(|document| document.blanked.is_empty())), NOTHING);
    assert_eq!(missing([true, false], world.claims.all().map(|claim| claim.withdrawn.is_some())), NOTHING);
    let prints = world
        .prints
        .all()
        .map(|print| (print.is_superseded(&world), print.replaced_by.is_some(), print.taken_down.is_some()));
    let papers = [(false, false, false), (true, true, false), (true, false, true), (true, false, false)];
    assert_eq!(missing(papers, prints), NOTHING);
    assert!(world.milestones.len() >= 10);
}

#[tokio::test]
async fn every_state_of_an_evening_a_sheet_and_what_readers_say_occurs() {
    let world = told_on(today()).await;
    {
        use question::State::*;
        assert_eq!(missing([Drafted, Open, Closed, Shown], world.questions.all().map(|question| question.state)), NOTHING);
    }
    assert_eq!(missing([true, false], world.sheets.all().map(|sheet| sheet.is_taken(1))), NOTHING);
    {
        use feedback::Kind::*;
        assert_eq!(missing([Helped, NotHelped, Hindrance], world.feedback.all().map(|said| said.kind)), NOTHING);
    }
    let said = world.feedback.all().map(|said| (said.words.is_some(), said.settled.is_some()));
    assert_eq!(missing([(false, false), (true, false), (true, true)], said), NOTHING);
}

#[tokio::test]
async fn a_region_is_shown_and_not_one_village() {
    use organisation::Sort;
    let world = told_on(today()).await;
    let sort = |wanted: Sort| world.organisations.all().filter(move |organisation| organisation.sort == wanted);
    assert_eq!(sort(Sort::Region).count(), 1);
    // Across the sound lies one more, with the twin village.
    let ours = ["Skogsälva kommun", "Vidfjälls kommun", "Salthamra kommun"];
    let homes: Vec<_> =
        sort(Sort::Municipality).filter(|here| ours.contains(&here.name.as_str())).map(|here| here.id).collect();
    assert_eq!(homes.len(), 3);
    let villages: Vec<_> =
        world.places.all().filter(|place| place.municipality.is_some_and(|at| homes.contains(&at))).collect();
    assert_eq!(villages.len(), 8);
    for village in villages {
        let heard = world.voices.all().filter(|voice| voice.place == village.id && voice.speaks()).count();
        assert!(heard >= 35, "{heard} voices from {}", village.name);
        assert!(
            place::meetings(&world, village.id).iter().filter(|meeting| meeting.was_held()).count() >= 2,
            "{}",
            village.name
        );
        assert!(!place::needs(&world, village.id).is_empty());
    }
}

#[tokio::test]
async fn answers_read_easily() {
    let world = told_on(today()).await;
    let heavy = world.answers.all().filter_map(|answer| {
        let parts = &answer.parts;
        let all = [&parts.said, &parts.done, &parts.planned, &parts.not_done, &parts.others].map(String::as_str).join("\n");
        lix(&all).filter(|value| *value > EASY).map(|value| format!("{value}: {all}"))
    });
    assert_eq!(heavy.collect::<Vec<_>>(), NOTHING);
}

#[tokio::test]
async fn the_tour_finds_ten_steps_along_one_thread() {
    let world = told_on(today()).await;
    for leads in [false, true] {
        let stops = stops::found(&world, leads);
        assert_eq!(stops.iter().map(|stop| stop.number).collect::<Vec<_>>(), (1..=tour::STEPS).collect::<Vec<_>>());
    }
    let stops = stops::found(&world, false);
    let need = world
        .needs
        .all()
        .find(|need| stops[1].path.ends_with(&need.id.to_string()))
        .unwrap_or_else(|| panic!("{:?}", stops[1]));
    let thread: BTreeSet<String> =
        thread::after(&world, Thing::Need(need.id)).iter().map(|thing| thing.to_string().replace(' ', "s/")).collect();
    for stop in stops.iter().filter(|stop| ["trial", "decision", "change", "answer"].contains(&stop.word)) {
        assert!(thread.iter().any(|thing| stop.path.ends_with(thing)), "{} is of {}", stop.path, need.title);
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

#[tokio::test]
async fn every_state_of_a_case_and_of_those_who_try_it_occurs() {
    let world = told_on(today()).await;
    let states = [case::State::Draft, case::State::Checked, case::State::Published, case::State::Outdated];
    assert_eq!(words(world.cases.all().map(case::Case::state)), words(states));
    let public = || world.cases.all().filter(|case| case.is_public());
    assert!(public().count() >= 12, "{} cases", public().count());
    let given_up = public().filter_map(|case| case.source).filter(|source| match source {
        case::Source::Trial(id) => world.trials.get(id).is_some_and(|trial| trial.state() == trial::State::Abandoned),
        case::Source::Change(_) => false,
    });
    assert!(given_up.count() >= 2, "what was given up is told for its lesson");
    assert!(public().any(|case| matches!(case.source, Some(case::Source::Change(_)))), "one is written from a change");
    let tagged = public().filter(|case| !framework::tags(&world, Thing::Case(case.id)).is_empty());
    assert!(tagged.count() * 2 > public().count(), "most are tagged");
    assert!(world.frameworks.all().any(|framework| framework.versions.len() > 1));
}

#[tokio::test]
async fn cases_travel_between_houses_and_grow_a_tree() {
    let world = told_on(today()).await;
    let sent: Vec<_> = world.cases.all().filter_map(|case| case.from_away.as_ref()).collect();
    assert!(sent.len() >= 3, "{} cases came from elsewhere", sent.len());
    assert_eq!(missing(["nb", "fi"].map(str::to_owned), sent.iter().map(|away| away.language.clone())), NOTHING);
    assert_eq!(world.neighbours.len(), 2);
    assert!(
        world
            .adoptions
            .all()
            .any(|one| one.from_away.is_none() && world.cases.get(&one.case).is_some_and(|case| case.from_away.is_some())),
        "one of theirs is tried here"
    );
    {
        use adoption::Standing::*;
        for from_away in [false, true] {
            let told = world.adoptions.all().filter(|one| one.from_away.is_some() == from_away);
            let fared = told.map(|one| adoption::standing(&world, one).0);
            assert_eq!(missing([UnderWay, Adopted, Adapted, Abandoned], fared), NOTHING, "from away: {from_away}");
        }
    }
    let deepest = world.cases.all().max_by_key(|case| case::lineage::ancestors(&world, case.id).len()).unwrap();
    let above = case::lineage::ancestors(&world, deepest.id);
    assert!(above.len() >= 3, "{} generations", above.len() + 1);
    assert!(deepest.from_away.is_some() && above.iter().all(|id| world.cases.has(id)), "it leads from here to elsewhere");
    let tried = world.cases.all().map(|case| case::lineage::adoptions(&world, case).len());
    assert!(tried.max() >= Some(4), "one of them is tried in many places");
}

#[tokio::test]
async fn four_goal_cards_have_three_years_of_values_on_whatever_day_it_is() {
    for day in (0..6).map(|nth| today().saturating_add((nth * 61).days())) {
        let world = told_on(day).await;
        assert_eq!(world.goal_cards.len(), 4);
        for card in world.goal_cards.all() {
            let goal = card.aim().map(|aim| aim.goal.as_str());
            let years: Vec<i16> = card.series().iter().map(|(_, noted)| noted.point.date.year()).collect();
            let twice = years.iter().filter(|year| years.iter().filter(|other| other == year).count() >= 2);
            assert!(twice.collect::<BTreeSet<_>>().len() >= 3, "{day}: {goal:?} {years:?}");
            assert!(card.outcome().is_some(), "{goal:?}");
        }
        let silent =
            world.goal_cards.all().filter(|card| card.last(day).is_some_and(|last| last.point.date.year() < day.year()));
        assert!(silent.count() >= 1, "{day}: one is not counted any more");
    }
}

#[tokio::test]
async fn the_way_to_the_target_picture_is_shared_and_done_otherwise_and_its_goals_are_counted() {
    let day = today();
    let world = told_on(day).await;
    let states: BTreeSet<_> = world.steps.all().map(|step| step.state(None)).collect();
    assert_eq!(states.len(), 4, "planned, begun, done and dropped");
    let roadmap = world.roadmaps.all().next().unwrap().id;
    assert_eq!(roadmap::differing(&world, roadmap).len(), 2);
    let deviations = || world.steps.all().flat_map(|step| step.deviations.iter().map(move |one| (step, one)));
    assert!(deviations().any(|(step, one)| one.withdrawn.is_none() && step.is_outdated(one)), "one may be outdated");
    assert!(deviations().any(|(_, one)| one.withdrawn.is_some()), "one was taken back");
    assert!(deviations().any(|(_, one)| one.instead == roadmap::Instead::NotHere));
    assert!(world.steps.all().any(|step| step.organisation.is_some()), "one has a step of its own");
    let trends: Vec<_> = world.goal_cards.all().map(|card| goal_card::trend(card, day)).collect();
    {
        use goal_card::Trend::*;
        assert_eq!(missing([Reached, Better, Same, Worse], trends), NOTHING);
    }
    let grounds = || world.goal_cards.all().map(|card| goal_card::ground(&world, card.id));
    assert!(grounds().any(|ground| ground.voices.is_empty()) && grounds().any(|ground| ground.voices.len() > 3));
    assert!(world.goal_cards.all().any(|card| card.values.iter().any(|value| value.readings.len() > 1)));
    let doing = world.goal_cards.all().filter(|card| card.doing().count() >= 1);
    assert!(doing.count() >= 2, "something is done for them");
}

#[tokio::test]
async fn every_state_of_what_stands_around_the_target_picture_occurs() {
    let day = today();
    let world = told_on(day).await;
    {
        use commitment::Standing::*;
        let told = world.commitments.all().filter_map(commitment::Commitment::last_told).map(|told| told.standing);
        assert_eq!(missing([UnderWay, Kept, NotKept], told), NOTHING);
        assert!(world.commitments.all().any(|one| !one.stands()) && world.commitments.all().any(|one| one.told.is_empty()));
        assert!(!commitment::without_voice(&world).is_empty() && !commitment::needs_without_promise(&world).is_empty());
    }
    for picture in world.target_pictures.all() {
        let Some(version) = picture.in_force(day) else { continue };
        assert!(!crosswalk::conflicts(&world, version, day).is_empty());
        assert!(!crosswalk::not_served(&world, version, day).is_empty());
        let of = anchoring::Of::TargetPicture(picture.id);
        assert!(!anchoring::not_reached(&world, of).is_empty() && !anchoring::log(&world, of).is_empty());
    }
    let objections = || world.anchorings.all().flat_map(|log| log.objections.iter().map(move |one| (log, one)));
    assert!(objections().any(|(log, one)| log.is_open(one)) && objections().any(|(log, one)| !log.is_open(one)));
    assert!(objections().any(|(_, one)| !one.heeded.is_empty()));
    {
        use participation::Standing::*;
        let lines = world.series.all().flat_map(|series| participation::matrix(&world, series.id));
        assert_eq!(missing([TookPart, NotYet, Explained], lines.map(|line| line.standing())), NOTHING);
    }
    assert!(world.barriers.all().any(|barrier| !barrier.postponed.is_empty()));
    let rounds = || world.pulses.all().flat_map(|pulse| pulse.rounds.iter().map(move |round| (pulse, round)));
    assert!(rounds().any(|(_, round)| round.is_open(day)), "one can be answered now");
    let seen: Vec<bool> = rounds()
        .filter(|(_, round)| round.closed.is_some())
        .map(|(pulse, round)| pulse::seen(&world, pulse, round).is_some())
        .collect();
    assert!(seen.contains(&true) && seen.contains(&false), "one is hidden since too few answered");
}
