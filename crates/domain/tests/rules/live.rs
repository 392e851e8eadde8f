//! The evening and its quick questions: nothing comes to the wall by itself, nobody sees how others answer, and small
//! numbers stay in the hall.

use crate::common::Village;
use proptest::prelude::*;
use samskapa_domain::{
    MeetingId, QuestionId, Refusal, RoundId, SeatId, VoiceId,
    live::{self, Command, Live, Screen},
    meeting::Meeting,
    notes::VoiceKind,
    question::{self, Answered, Kind, Saying},
    round,
    voice::{self, Draft},
};
use uuid::Uuid;

const QUESTION: QuestionId = QuestionId(Uuid::from_u128(60));

fn meeting(village: &Village) -> Meeting {
    village.world.meetings.all().next().cloned().expect("the village has a meeting")
}

fn evening() -> (Village, MeetingId) {
    let mut village = Village::default();
    let meeting = meeting(&village).id;
    village.must(Command::Begin { meeting });
    (village, meeting)
}

fn live(village: &Village, meeting: MeetingId) -> Live {
    village.world.lives.get(&meeting).cloned().expect("the evening has begun")
}

fn says(village: &mut Village, nth: u8, words: &str) -> VoiceId {
    let id = VoiceId(Uuid::from_u128(300 + u128::from(nth)));
    let draft = Draft::said(&meeting(village), words, VoiceKind::Need);
    village.must(voice::Command::Capture { id, draft });
    id
}

fn wall(village: &Village, meeting: MeetingId) -> Vec<VoiceId> {
    live::wall(&village.world, &live(village, meeting)).map(|voice| voice.id).collect()
}

fn seat(nth: usize) -> SeatId {
    SeatId(Uuid::from_u128(400 + nth as u128))
}

fn ask(village: &mut Village, meeting: MeetingId, kind: Kind) {
    village.must(question::Command::Draft { id: QUESTION, meeting, text: "Hur ofta?".to_owned(), kind });
    village.must(question::Command::Open { id: QUESTION });
}

fn answer(nth: usize, saying: Saying) -> question::Command {
    question::Command::Answer { id: QUESTION, seat: seat(nth), saying }
}

fn choice() -> Kind {
    Kind::Choice { choices: (0..4).map(|nth| format!("Svar {nth}")).collect() }
}

fn scale() -> Kind {
    Kind::Scale { low: "aldrig".to_owned(), high: "alltid".to_owned() }
}

#[test]
fn an_evening_keeps_its_code_when_it_is_taken_up_again() {
    let (mut village, meeting) = evening();
    let code = live(&village, meeting).code;
    assert_eq!(live::by_code(&village.world, &code).map(|live| live.meeting), Some(meeting));
    let voice = says(&mut village, 1, "Bussen!");
    village.must(Command::Release { meeting, voices: vec![voice] });
    let before = village.history.len();
    village.must(Command::Begin { meeting });
    assert_eq!(village.history.len(), before, "beginning twice is nothing new");
    village.must(Command::End { meeting });
    let over = village.ask(Command::Show { meeting, screen: Screen::Notes });
    assert_eq!(over, Err(Refusal::Live(live::Refusal::NotRunning)));
    village.must(Command::Begin { meeting });
    assert_eq!(live(&village, meeting).code, code);
    assert_eq!(wall(&village, meeting), [voice]);
    let others: Vec<_> = village.world.meetings.all().map(|meeting| meeting.id).filter(|id| *id != meeting).collect();
    village.must(Command::Begin { meeting: others[0] });
    assert_ne!(live(&village, others[0]).code, code);
}

#[test]
fn nothing_comes_to_the_wall_by_itself_and_what_is_held_never_does() {
    let (mut village, meeting) = evening();
    let clean = says(&mut village, 1, "Bussen går inte på kvällen");
    let held = says(&mut village, 2, "Ring mig på 070-174 06 35");
    assert_eq!(wall(&village, meeting), []);
    let waiting: Vec<_> = live::waiting(&village.world, &live(&village, meeting)).map(|voice| voice.id).collect();
    assert_eq!(waiting, [clean], "what is held does not even wait");
    assert_eq!(live::held(&village.world, &live(&village, meeting)).count(), 1);
    let refused = village.ask(Command::Release { meeting, voices: vec![clean, held] });
    assert_eq!(refused, Err(Refusal::Live(live::Refusal::Held)));
    assert_eq!(wall(&village, meeting), [], "all or nothing");
    village.must(Command::Release { meeting, voices: vec![clean, clean] });
    assert_eq!(wall(&village, meeting), [clean]);
    village.must(voice::Command::Mask { id: held, text: "Ring mig".to_owned() });
    village.must(Command::Release { meeting, voices: vec![held] });
    village.must(voice::Command::Withdraw { id: clean, why: "ångrade mig".to_owned() });
    assert_eq!(wall(&village, meeting), [held], "what is taken back comes down by itself");
    village.must(Command::TakeDown { meeting, voice: held });
    assert_eq!(wall(&village, meeting), []);
    let gone = village.ask(Command::Release { meeting, voices: vec![clean] });
    assert_eq!(gone, Err(Refusal::Live(live::Refusal::NotOfTheEvening)));
}

#[test]
fn phones_speak_only_while_the_host_lets_them() {
    let (mut village, meeting) = evening();
    assert_eq!(live::may_speak(&village.world, meeting), Err(live::Refusal::NotSpeaking));
    village.must(Command::LetSpeak { meeting, open: true });
    assert_eq!(live::may_speak(&village.world, meeting), Ok(()));
    village.must(Command::End { meeting });
    assert_eq!(live::may_speak(&village.world, meeting), Err(live::Refusal::NotRunning));
}

#[test]
fn a_ranking_is_shown_when_nobody_chooses_any_more() {
    let (mut village, meeting) = evening();
    let place = village.world.meetings.get(&meeting).expect("it is there").place;
    let needs: Vec<_> = (0..2u128).map(|nth| samskapa_domain::NeedId(Uuid::from_u128(500 + nth))).collect();
    for id in &needs {
        let basis = samskapa_domain::need::Basis::ProfessionalObservation;
        let (title, voices) = ("Ett behov".to_owned(), Vec::new());
        village.must(samskapa_domain::need::Command::Hear { id: *id, place, title, voices, basis });
    }
    let id = RoundId(Uuid::from_u128(70));
    let title = "Prickar".to_owned();
    village.must(round::Command::Open { id, title, place, meeting: Some(meeting), dots_each: 3, needs: needs.clone() });
    village.must(Command::Show { meeting, screen: Screen::Dots(id) });
    let early = village.ask(Command::Show { meeting, screen: Screen::Ranking(id) });
    assert_eq!(early, Err(Refusal::Live(live::Refusal::StillChoosing)));
    village.must(round::Command::Count { id, need: needs[0], channel: samskapa_domain::meeting::Channel::Hall, dots: 3 });
    village.must(round::Command::Close { id });
    village.must(Command::Show { meeting, screen: Screen::Ranking(id) });
    let other = village.world.meetings.all().map(|meeting| meeting.id).find(|other| *other != meeting).expect("two");
    village.must(Command::Begin { meeting: other });
    let foreign = village.ask(Command::Show { meeting: other, screen: Screen::Ranking(id) });
    assert_eq!(foreign, Err(Refusal::Live(live::Refusal::OfAnotherMeeting)));
}

#[test]
fn a_question_is_answered_once_for_each_seat_and_only_while_it_is_open() {
    let (mut village, meeting) = evening();
    ask(&mut village, meeting, scale());
    village.must(answer(1, Saying::Step(2)));
    village.must(answer(1, Saying::Step(4)));
    village.must(answer(2, Saying::Step(4)));
    for wrong in [Saying::Step(0), Saying::Step(6), Saying::Choice(0), Saying::Word("ja".to_owned())] {
        let refused = village.ask(answer(3, wrong));
        assert_eq!(refused, Err(Refusal::Question(question::Refusal::NoSuchAnswer)));
    }
    let of = |village: &Village| village.world.questions.get(&QUESTION).cloned().expect("it was asked");
    assert_eq!(question::shown(&village.world, &of(&village)), None, "nobody sees it while it is open");
    let early = village.ask(question::Command::Show { id: QUESTION });
    assert_eq!(early, Err(Refusal::Question(question::Refusal::StillOpen)));
    village.must(question::Command::Close { id: QUESTION });
    assert_eq!(question::shown(&village.world, &of(&village)), None, "nor before the host shows it");
    let late = village.ask(answer(3, Saying::Step(1)));
    assert_eq!(late, Err(Refusal::Question(question::Refusal::NotOpen)));
    village.must(question::Command::Open { id: QUESTION });
    village.must(answer(3, Saying::Step(1)));
    village.must(question::Command::Close { id: QUESTION });
    village.must(question::Command::Show { id: QUESTION });
    let tally = question::shown(&village.world, &of(&village)).expect("it is shown");
    assert_eq!(tally.answers, 3);
    assert_eq!(tally.rows.iter().map(|(_, people)| *people).collect::<Vec<_>>(), [1, 0, 0, 2, 0]);
    assert_eq!(question::in_public(&village.world, &of(&village)), None, "three are too few for everybody to know");
    let again = village.ask(question::Command::Open { id: QUESTION });
    assert_eq!(again, Err(Refusal::Question(question::Refusal::AlreadyShown)), "whoever answers now has seen the others");
}

#[test]
fn a_word_is_one_word_and_nobody_s_name_or_number() {
    let (mut village, meeting) = evening();
    ask(&mut village, meeting, Kind::Word);
    for (nth, word) in ["Bussen!", "bussen", "BUSSEN", "0701740635", "skit"].into_iter().enumerate() {
        village.must(answer(nth, Saying::Word(word.to_owned())));
    }
    let many = village.ask(answer(9, Saying::Word("två ord".to_owned())));
    assert!(matches!(many, Err(Refusal::Question(question::Refusal::MoreThanOneWord { .. }))), "{many:?}");
    assert!(village.ask(answer(9, Saying::Word(" ! ".to_owned()))).is_err());
    assert!(village.ask(answer(9, Saying::Word("ö".repeat(41)))).is_err());
    let of = |village: &Village| village.world.questions.get(&QUESTION).cloned().expect("it was asked");
    assert!(question::to_look_through(&village.world, &of(&village)).is_empty(), "not even the host, while it is open");
    let hasty = village.ask(question::Command::Hide { id: QUESTION, word: "skit".to_owned() });
    assert_eq!(hasty, Err(Refusal::Question(question::Refusal::StillOpen)));
    village.must(question::Command::Close { id: QUESTION });
    village.must(question::Command::Hide { id: QUESTION, word: "SKIT".to_owned() });
    assert_eq!(question::to_look_through(&village.world, &of(&village)), [("bussen".to_owned(), 3)]);
    assert_eq!(village.words.values().flatten().filter(|word| *word == "skit").count(), 0, "what is hidden is erased");
    village.must(question::Command::Show { id: QUESTION });
    let tally = question::shown(&village.world, &of(&village)).expect("it is shown");
    assert_eq!(tally.rows, [(Answered::Word("bussen".to_owned()), 3)]);
    assert!(
        village.history.iter().all(|(event, _)| {
            let json = serde_json::to_string(event).expect("an event can be written");
            !json.contains("ussen") && !json.contains("0701740635")
        }),
        "no word is in an event"
    );
}

#[test]
fn changing_a_word_erases_the_one_before() {
    let (mut village, meeting) = evening();
    ask(&mut village, meeting, Kind::Word);
    village.must(answer(1, Saying::Word("ilska".to_owned())));
    village.must(answer(1, Saying::Word("hopp".to_owned())));
    let kept: Vec<_> = village.words.values().flatten().collect();
    assert_eq!(kept, ["hopp"]);
}

#[test]
fn ending_the_evening_closes_what_is_open() {
    let (mut village, meeting) = evening();
    ask(&mut village, meeting, scale());
    village.must(Command::End { meeting });
    assert!(village.world.questions.all().all(|question| question.state == question::State::Closed));
    assert!(village.ask(answer(1, Saying::Step(1))).is_err());
}

#[test]
fn a_choice_has_something_to_choose_between() {
    let (mut village, meeting) = evening();
    let draft = |choices: &[&str]| {
        let kind = Kind::Choice { choices: choices.iter().map(|choice| (*choice).to_owned()).collect() };
        question::Command::Draft { id: QUESTION, meeting, text: "Vilket?".to_owned(), kind }
    };
    let many: Vec<String> = (0..9).map(|nth| nth.to_string()).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for wrong in [&["ja"][..], &["ja", " ja "], &["", " "], &many] {
        let refused = village.ask(draft(wrong));
        assert_eq!(refused, Err(Refusal::Question(question::Refusal::Choices { most: 8 })), "{wrong:?}");
    }
    village.must(draft(&["ja", "nej", ""]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// The same answers make the same tally, in whatever order the seats give them, and however often they change.
    #[test]
    fn the_order_of_answers_makes_no_difference(
        answers in prop::collection::vec(0usize..4, 1..25),
        before in prop::collection::vec(0usize..4, 0..25),
        turn in any::<usize>(),
    ) {
        let shown = |order: Vec<(usize, usize)>| {
            let (mut village, meeting) = evening();
            ask(&mut village, meeting, choice());
            for (seat, nth) in order {
                village.must(answer(seat, Saying::Choice(nth)));
            }
            village.must(question::Command::Close { id: QUESTION });
            village.must(question::Command::Show { id: QUESTION });
            let world = village.retold();
            question::shown(&world, world.questions.get(&QUESTION).expect("it was asked"))
        };
        let straight: Vec<(usize, usize)> = answers.iter().copied().enumerate().collect();
        let mut turned = straight.clone();
        turned.rotate_left(turn % answers.len());
        turned.reverse();
        let first = before.into_iter().take(answers.len()).enumerate();
        let turned = first.chain(turned).collect();
        prop_assert_eq!(shown(straight), shown(turned));
    }

    /// What everybody may know never tells of fewer than five, neither by itself nor as the difference of what is told.
    #[test]
    fn the_public_is_told_of_no_fewer_than_five(people in prop::collection::vec(0usize..12, 4)) {
        let (mut village, meeting) = evening();
        ask(&mut village, meeting, choice());
        let mut nth = 0;
        for (of, many) in people.iter().enumerate() {
            for _ in 0..*many {
                village.must(answer(nth, Saying::Choice(of)));
                nth += 1;
            }
        }
        village.must(question::Command::Close { id: QUESTION });
        village.must(question::Command::Show { id: QUESTION });
        let question = village.world.questions.get(&QUESTION).expect("it was asked");
        match question::in_public(&village.world, question) {
            None => prop_assert!(nth < 5),
            Some(tally) => {
                prop_assert!(tally.answers >= 5);
                prop_assert!(tally.rows.iter().all(|(_, people)| *people == 0 || *people >= 5));
                let told: usize = tally.rows.iter().map(|(_, people)| people).sum();
                let left = tally.answers - told;
                prop_assert!(left == 0 || left >= 5, "{} are left out of {}", left, tally.answers);
                if people.iter().all(|people| *people == 0 || *people >= 5) {
                    prop_assert_eq!(tally.rows.len(), 4, "nothing is left out without need");
                }
            }
        }
    }
}
