//! What the rules refuse on the straight road cannot be had by a way round: an arrow drawn by itself, a joined need,
//! a translation that outlives the words it translates.

use jiff::{Timestamp, civil::Date};
use samskapa_domain::{
    AnswerId, Command, HandOverId, MeetingId, Moment, NeedId, OrganisationId, PlaceId, Refusal, RoundId, Stamp, VoiceId,
    WordsId, World,
    answer::{self, Parts},
    claim::{self, Arrow, Thing},
    decide, fold, hand_over,
    meeting::{self, Band, Channel, Heads, Level, Plan, Sort},
    need::{self, Basis, Standing},
    notes::VoiceKind,
    organisation, place, round,
    voice::{self, Draft},
};
use uuid::Uuid;

const PLACE: PlaceId = PlaceId(Uuid::from_u128(1));
const MEETING: MeetingId = MeetingId(Uuid::from_u128(2));
const BUS: NeedId = NeedId(Uuid::from_u128(10));
const DOCTOR: NeedId = NeedId(Uuid::from_u128(11));

/// A place where a meeting was held and two needs were heard.
struct Granliden {
    world: World,
    asked: u64,
    erased: Vec<WordsId>,
}

fn day() -> Date {
    Date::constant(2026, 3, 12)
}

fn voice(nth: u128) -> VoiceId {
    VoiceId(Uuid::from_u128(100 + nth))
}

impl Granliden {
    fn new() -> Self {
        let mut village = Self { world: World::default(), asked: 0, erased: Vec::new() };
        village.must(place::Command::Add { id: PLACE, name: "Granliden".to_owned(), municipality: None });
        village.must(meeting::Command::Plan(Plan {
            id: MEETING,
            series: None,
            place: PLACE,
            venue: "Bygdegården".to_owned(),
            date: day(),
            hours: "18–20".to_owned(),
            title: "Soppa och samtal".to_owned(),
            sort: Sort::Dialogue,
            level: Level::Dialogue,
            influence: String::new(),
            channel: Channel::Hall,
            questions: Vec::new(),
            blocks: Vec::new(),
            contact: String::new(),
        }));
        for (nth, words) in [(0, "Bussen går inte på kvällen"), (1, "Ny läkare varje gång"), (2, "Bussen är alltid full")]
        {
            village.capture(nth, words).expect("anybody may speak");
        }
        for (id, title, said) in [(BUS, "Bussen", voice(0)), (DOCTOR, "Samma läkare", voice(1))] {
            village.must(need::Command::Hear {
                id,
                place: PLACE,
                title: title.to_owned(),
                voices: vec![said],
                basis: Basis::Voices,
            });
        }
        village
    }

    fn ask(&mut self, command: impl Into<Command>) -> Result<(), Refusal> {
        self.asked += 1;
        let mut seed = [3; 32];
        seed[..8].copy_from_slice(&self.asked.to_be_bytes());
        let now: Timestamp = "2026-03-12T18:00:00Z".parse().expect("a time");
        let outcome = decide(&self.world, &command.into(), &mut Moment::new(now, day(), "lead:anna", seed))?;
        for event in &outcome.events {
            fold(
                &mut self.world,
                event,
                &Stamp { sequence: self.asked, time: now, by: "lead:anna".to_owned(), branch: None },
            );
        }
        for (id, text) in outcome.words {
            self.world.keep(id, text);
        }
        for id in outcome.erase {
            self.world.forget(id);
            self.erased.push(id);
        }
        Ok(())
    }

    fn must(&mut self, command: impl Into<Command>) {
        self.ask(command).expect("the rules allow this");
    }

    fn capture(&mut self, nth: u128, words: &str) -> Result<(), Refusal> {
        let meeting = self.world.meetings.get(&MEETING).expect("it was planned").clone();
        self.ask(voice::Command::Capture { id: voice(nth), draft: Draft::said(&meeting, words, VoiceKind::Need) })
    }

    fn draw(&mut self, from: Thing, arrow: Arrow, to: Thing) -> Result<(), Refusal> {
        self.ask(claim::Command::Draw { from, arrow, to, why: "så är det".to_owned() })
    }

    fn answer(&mut self, nth: u128, need: NeedId) -> AnswerId {
        let id = AnswerId(Uuid::from_u128(200 + nth));
        let parts = Parts { said: "Ni sa".to_owned(), done: "Vi gjorde".to_owned(), ..Parts::default() };
        self.must(answer::Command::Give { id, need, parts, reports: Vec::new(), by_name: "Maria, samordnare".to_owned() });
        id
    }

    fn respond(&mut self, need: NeedId, confirmed: bool) {
        self.must(need::Command::Respond {
            id: need,
            confirmed,
            setting: "referensgruppen".to_owned(),
            words: String::new(),
        });
    }

    fn join(&mut self, other: NeedId, into: NeedId) {
        self.must(need::Command::Merge { into, other, why: "samma sak".to_owned() });
    }

    fn standing(&self, need: NeedId) -> Standing {
        need::standing_of(&self.world, need)
    }

    fn words(&self, nth: u128) -> (Option<&str>, Option<WordsId>) {
        let voice = self.world.voices.get(&voice(nth)).expect("it was taken down");
        (self.world.words(voice.text), voice.translations.first().map(|(_, translation)| translation.text))
    }

    fn translate(&mut self, text: &str) -> WordsId {
        let (text, language) = (text.to_owned(), "en".to_owned());
        self.must(voice::Command::Translate { id: voice(0), text, language, by_machine: false });
        self.words(0).1.expect("it was translated")
    }
}

#[test]
fn a_need_is_not_answered_by_the_answer_to_another() {
    let mut village = Granliden::new();
    let answer = village.answer(0, BUS);
    assert!(village.draw(Thing::Answer(answer), Arrow::Answers, Thing::Need(DOCTOR)).is_err());
    assert_eq!(village.standing(DOCTOR), Standing::Heard);
    assert!(village.ask(need::Command::Close { id: DOCTOR, why: "klart".to_owned() }).is_err());
}

#[test]
fn a_need_does_not_borrow_the_receipt_of_another() {
    let mut village = Granliden::new();
    let (to, id) = (OrganisationId(Uuid::from_u128(3)), HandOverId(Uuid::from_u128(4)));
    village.must(organisation::Command::Add { id: to, name: "Regionen".to_owned(), sort: organisation::Sort::Region });
    let (contact, question) = ("trafikenheten".to_owned(), "Kan turen gå senare?".to_owned());
    village.must(hand_over::Command::Send { id, need: BUS, to, contact, question, answer_by: day() });
    village.must(hand_over::Command::Receipt { id, date: day(), from: "registrator".to_owned(), dnr: String::new() });
    assert!(village.draw(Thing::Need(DOCTOR), Arrow::HandedOverAs, Thing::HandOver(id)).is_err());
    assert!(!hand_over::has_receipt(&village.world, DOCTOR));
}

#[test]
fn the_ranking_of_a_closed_round_takes_in_no_more_needs() {
    let mut village = Granliden::new();
    let (id, late) = (RoundId(Uuid::from_u128(5)), NeedId(Uuid::from_u128(12)));
    let title = "Prickar".to_owned();
    village.must(round::Command::Open { id, title, place: PLACE, meeting: None, dots_each: 3, needs: vec![BUS, DOCTOR] });
    village.must(round::Command::Count { id, need: BUS, channel: Channel::Hall, dots: 5 });
    village.must(round::Command::Close { id });
    let title = "Senare buss".to_owned();
    village.must(need::Command::Hear { id: late, place: PLACE, title, voices: vec![voice(2)], basis: Basis::Voices });
    assert!(village.draw(Thing::Need(late), Arrow::RankedIn, Thing::Round(id)).is_err());
    assert_eq!(round::needs(&village.world, id), [BUS, DOCTOR]);
}

#[test]
fn a_voice_that_was_taken_back_joins_no_need_and_speaks_against_none() {
    let mut village = Granliden::new();
    village.must(voice::Command::Withdraw { id: voice(2), why: String::new() });
    for arrow in [Arrow::ExpressedIn, Arrow::Contradicts] {
        assert!(village.draw(Thing::Voice(voice(2)), arrow, Thing::Need(BUS)).is_err(), "{arrow:?}");
    }
}

#[test]
fn no_voice_is_put_with_a_need_that_is_closed_or_joined_to_another() {
    let mut village = Granliden::new();
    village.join(DOCTOR, BUS);
    assert!(village.draw(Thing::Voice(voice(2)), Arrow::ExpressedIn, Thing::Need(DOCTOR)).is_err());
    village.answer(0, BUS);
    village.must(need::Command::Close { id: BUS, why: "klart".to_owned() });
    assert!(village.draw(Thing::Voice(voice(2)), Arrow::ExpressedIn, Thing::Need(BUS)).is_err());
}

#[test]
fn joining_needs_revives_no_answer_from_before_one_was_opened_again() {
    let mut village = Granliden::new();
    village.answer(0, DOCTOR);
    village.must(need::Command::Reopen { id: DOCTOR, why: "det hände inget".to_owned() });
    village.join(DOCTOR, BUS);
    assert!(need::answer(&village.world, BUS).is_none());
    assert!(village.ask(need::Command::Close { id: BUS, why: "klart".to_owned() }).is_err());
    let now = village.answer(1, BUS);
    assert_eq!(need::answer(&village.world, BUS).map(|answer| answer.id), Some(now));
}

#[test]
fn joining_needs_silences_nobody_who_contests_the_answer() {
    let mut village = Granliden::new();
    village.answer(0, DOCTOR);
    village.respond(DOCTOR, false);
    village.join(DOCTOR, BUS);
    assert_eq!(village.standing(BUS), Standing::Contested);
    assert!(village.ask(need::Command::Close { id: BUS, why: "klart".to_owned() }).is_err());
    village.answer(1, BUS);
    assert_eq!(village.standing(BUS), Standing::Answered, "a new answer is open to all of them");
}

#[test]
fn a_translation_is_erased_with_the_words_that_were_masked() {
    let mut village = Granliden::new();
    let translation = village.translate("Britta's bus does not run at night");
    village.must(voice::Command::Mask { id: voice(0), text: "Bussen går inte".to_owned() });
    assert_eq!(village.words(0), (Some("Bussen går inte"), None));
    assert_eq!(village.world.words(translation), None);
}

#[test]
fn a_translation_that_was_replaced_is_erased_at_once() {
    let mut village = Granliden::new();
    let first = village.translate("The bus doesn't go");
    let second = village.translate("The bus does not run at night");
    assert_eq!(village.world.words(first), None);
    assert!(village.world.words(second).is_some());
    village.must(voice::Command::Weed { id: voice(0), decision: "KS 12, 2026-03-12".to_owned() });
    assert!(village.erased.contains(&first) && village.erased.contains(&second));
}

#[test]
fn nothing_more_is_said_at_a_meeting_that_is_closed() {
    use meeting::State::{Answered, Closed, Held, NotesChecked, NotesIn, Published};
    let mut village = Granliden::new();
    village.must(need::Command::Gather { id: BUS, voices: vec![voice(2)] });
    village.answer(0, BUS);
    village.answer(1, DOCTOR);
    for to in [Held, NotesIn, NotesChecked, Published, Answered, Closed] {
        village.must(meeting::Command::Advance { id: MEETING, to });
    }
    assert!(village.capture(3, "En sak till").is_err());
}

#[test]
fn more_heads_than_can_be_added_up_are_no_fewer() {
    let mut village = Granliden::new();
    let heads = [Band::Under18, Band::From30To64].map(|band| Heads { band, count: u32::MAX }).to_vec();
    village.must(meeting::Command::CountHeads { id: MEETING, heads });
    assert_eq!(village.world.meetings.get(&MEETING).map(meeting::Meeting::residents), Some(u32::MAX));
}
