//! A target picture and the bodies that answer for it: what was agreed never changes, what was approved stays what was
//! approved, and every part says what it rests on.

use crate::common::{Village, id};
use jiff::{ToSpan, civil::Date};
use proptest::prelude::*;
use samskapa_domain::{
    BodyId, NeedId, OfficeId, PartId, ReferralId, Refusal, SuggestionId, TargetPictureId, VoiceId, body,
    claim::{self, Arrow, Thing},
    need::{self, Basis},
    notes::VoiceKind,
    referral::{self, Noted, Verdict, Votes},
    suggestion,
    target_picture::{self, Part, Sort, Version, ground, not_taken_up, without_voice},
    voice::{self, Draft},
};
use std::collections::BTreeMap;

const PICTURE: u8 = 40;
const PARTS: u8 = 41;
const BODIES: u8 = 42;

fn picture() -> TargetPictureId {
    TargetPictureId(id(PICTURE, 0))
}

fn value(nth: u8, text: &str) -> Part {
    Part { id: PartId(id(PARTS, nth)), sort: Sort::Value, text: text.to_owned(), from: String::new() }
}

fn begin(village: &mut Village, parts: Vec<Part>) {
    let (title, who) = ("God hälsa i Älvmark".to_owned(), "Älvmarks kommuner och region".to_owned());
    village.must(target_picture::Command::Begin { id: picture(), title, who, parts });
}

fn body(village: &mut Village, nth: u8) -> BodyId {
    let (name, text) = (format!("Kommunfullmäktige {nth}"), String::new());
    let id = BodyId(id(BODIES, nth));
    village.must(body::Command::Add {
        id,
        organisation: None,
        name,
        sort: body::Sort::Assembly,
        mandate: text.clone(),
        contact: text,
    });
    id
}

fn agree(village: &mut Village) {
    let (who, date) = ("Samordningsgruppen".to_owned(), village.today());
    village.must(target_picture::Command::Agree { id: picture(), who, date });
}

fn send(village: &mut Village, nth: u8, number: u16, to: &[BodyId]) -> ReferralId {
    let (id, due) = (ReferralId(id(43, nth)), village.today().saturating_add(60.days()));
    let letter = String::new();
    village.must(referral::Command::Send { id, picture: picture(), number, to: to.to_vec(), due, letter });
    id
}

fn noted(date: Date, verdict: Verdict) -> Noted {
    Noted {
        date,
        paragraph: "§ 41".to_owned(),
        dnr: "KS 2026/118".to_owned(),
        verdict,
        wording: "Fullmäktige ställer sig bakom målbilden.".to_owned(),
        votes: Some(Votes { yes: 31, no: 4, abstained: 2 }),
        document: String::new(),
    }
}

fn said(village: &mut Village, nth: u8, words: &str) -> VoiceId {
    let held = village.world.meetings.all().next().expect("a meeting").clone();
    let id = VoiceId(id(44, nth));
    village.must(voice::Command::Capture { id, draft: Draft::said(&held, words, VoiceKind::Need) });
    village.must(voice::Command::Confirm { ids: vec![id] });
    id
}

fn heard(village: &mut Village, nth: u8, voices: Vec<VoiceId>) -> NeedId {
    let place = village.world.places.all().next().expect("a place").id;
    let id = NeedId(id(45, nth));
    village.must(need::Command::Hear { id, place, title: format!("Behov {nth}"), voices, basis: Basis::Voices });
    id
}

fn carries(village: &mut Village, from: Thing, part: u8) {
    let (arrow, to, why) = (Arrow::Carries, Thing::Part(PartId(id(PARTS, part))), "det sades så".to_owned());
    village.must(claim::Command::Draw { from, arrow, to, why });
}

/// What may be tried, with numbers drawn from few.
type Try = (u8, u8, u8);

fn attempt(village: &mut Village, (what, a, b): Try) {
    let (today, number) = (village.today(), u16::from(a % 4));
    let bodies: Vec<BodyId> = village.world.bodies.all().map(|body| body.id).collect();
    let body = bodies[usize::from(b) % bodies.len()];
    let answered = ReferralId(id(43, a % 3));
    let verdict =
        [Verdict::Approved, Verdict::WithReservation, Verdict::ChangeRequested, Verdict::Declined][usize::from(b % 4)];
    let _ = match what % 6 {
        0 => village.ask(target_picture::Command::Write {
            id: picture(),
            parts: (0..=a % 3).map(|nth| value(nth, &format!("Jag möts med respekt, på sätt {b}"))).collect(),
            why: "så sade man".to_owned(),
        }),
        1 => village.ask(target_picture::Command::Agree { id: picture(), who: "gruppen".to_owned(), date: today }),
        2 => village.ask(referral::Command::Send {
            id: ReferralId(id(43, a % 3)),
            picture: picture(),
            number,
            to: vec![body],
            due: today,
            letter: String::new(),
        }),
        3 => village.ask(referral::Command::SendToo { id: answered, to: bodies }),
        4 => village.ask(referral::Command::Note { id: answered, body, noted: noted(today, verdict) }),
        _ => village.ask(target_picture::Command::PutInForce { id: picture(), number, from: today }),
    };
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn approvals_never_change_a_past_version(tries in prop::collection::vec(any::<Try>(), 1..60)) {
        let mut village = Village::default();
        for nth in 0..3 {
            body(&mut village, nth);
        }
        begin(&mut village, vec![value(0, "Jag är en viktig medskapare")]);
        let mut agreed: BTreeMap<u16, Version> = BTreeMap::new();
        let mut answers: BTreeMap<ReferralId, usize> = BTreeMap::new();
        for one in tries {
            attempt(&mut village, one);
            let now = village.world.target_pictures.get(&picture()).expect("it is there");
            for (nth, version) in (1..).zip(&now.versions) {
                prop_assert_eq!(version.number, nth, "versions are counted from one");
                let before = agreed.entry(version.number);
                let Some(of) = &version.agreed else {
                    prop_assert_eq!(nth, u16::try_from(now.versions.len()).expect("few"), "only the last is a draft");
                    continue;
                };
                let kept = before.or_insert_with(|| version.clone());
                prop_assert_eq!(&kept.parts, &version.parts);
                prop_assert_eq!(&kept.why, &version.why);
                prop_assert_eq!(kept.agreed.as_ref(), Some(of));
                if version.in_force.is_some() {
                    // A body may say no later; somebody has said yes once.
                    let of = referral::of_picture(&village.world, picture()).filter(|sent| sent.number == version.number);
                    prop_assert!(of.flat_map(|sent| &sent.answers).any(|answer| answer.noted.verdict.is_yes()));
                }
            }
            for referral in village.world.referrals.all() {
                let before = answers.insert(referral.id, referral.answers.len()).unwrap_or(0);
                prop_assert!(referral.answers.len() >= before, "no answer is overwritten");
                prop_assert!(referral.answers.iter().all(|answer| referral.to.contains(&answer.body)));
                prop_assert!(now.version(referral.number).is_some_and(|version| version.agreed.is_some()));
                let waiting = referral.waiting().count();
                let answered = referral.to.iter().filter(|body| referral.answer_of(**body).is_some()).count();
                prop_assert_eq!(waiting + answered, referral.to.len());
            }
        }
        let (now, again) = (serde_json::to_string(&village.world), serde_json::to_string(&village.retold()));
        prop_assert_eq!(now.expect("a world can be written"), again.expect("and again"));
    }
}

#[test]
fn a_change_request_leads_to_a_new_version_and_a_fresh_round() {
    let mut village = Village::default();
    let bodies: Vec<BodyId> = (0..3).map(|nth| body(&mut village, nth)).collect();
    begin(&mut village, vec![value(0, "Jag får hjälp i tid")]);
    let unsent = referral::Command::Send {
        id: ReferralId(id(43, 9)),
        picture: picture(),
        number: 1,
        to: bodies.clone(),
        due: village.today(),
        letter: String::new(),
    };
    let refused = Refusal::from(target_picture::Refusal::NotAgreed { number: 1 });
    assert_eq!(village.ask(unsent), Err(refused), "a draft is sent to nobody");
    agree(&mut village);
    let first = send(&mut village, 0, 1, &bodies);
    let today = village.today();
    village.must(referral::Command::Note { id: first, body: bodies[0], noted: noted(today, Verdict::Approved) });
    village.must(referral::Command::Note { id: first, body: bodies[1], noted: noted(today, Verdict::ChangeRequested) });
    assert_eq!(village.world.referrals.get(&first).expect("sent").waiting().collect::<Vec<_>>(), [bodies[2]]);
    village.must(referral::Command::Remind { id: first, body: bodies[2] });
    let again = village.ask(referral::Command::Remind { id: first, body: bodies[0] });
    assert_eq!(again, Err(referral::Refusal::AnsweredAlready.into()));

    let parts = vec![value(0, "Jag får rätt hjälp i rätt tid"), value(1, "Jag möts med respekt")];
    village.must(target_picture::Command::Write { id: picture(), parts, why: "Två kommuner bad om det".to_owned() });
    agree(&mut village);
    let second = send(&mut village, 1, 2, &bodies);
    for body in &bodies {
        village.must(referral::Command::Note { id: second, body: *body, noted: noted(today, Verdict::Approved) });
    }
    assert_eq!(referral::approvals(&village.world, picture(), 1).len(), 1, "what was approved of the first stays with it");
    assert_eq!(referral::approvals(&village.world, picture(), 2).len(), 3);
    let from = village.today();
    village.must(target_picture::Command::PutInForce { id: picture(), number: 2, from });
    let now = village.world.target_pictures.get(&picture()).expect("it is there");
    assert_eq!(now.in_force(from).map(|version| version.number), Some(2));
    assert_eq!(now.version(1).expect("kept").parts[0].text, "Jag får hjälp i tid");
}

#[test]
fn of_several_answers_of_a_body_the_latest_day_holds() {
    let mut village = Village::default();
    let body = body(&mut village, 0);
    begin(&mut village, vec![value(0, "Jag får hjälp i tid")]);
    agree(&mut village);
    let sent = send(&mut village, 0, 1, &[body]);
    let (today, before) = (village.today(), village.today().saturating_sub(20.days()));
    village.must(referral::Command::Note { id: sent, body, noted: noted(today, Verdict::Approved) });
    village.must(referral::Command::Note { id: sent, body, noted: noted(before, Verdict::Declined) });
    let referral = village.world.referrals.get(&sent).expect("sent");
    assert_eq!(referral.answer_of(body).map(|answer| answer.noted.verdict), Some(Verdict::Approved));
    assert_eq!(referral.answers.len(), 2, "nothing is overwritten");
    let silent = Noted { wording: String::new(), ..noted(today, Verdict::WithReservation) };
    let refused = village.ask(referral::Command::Note { id: sent, body, noted: silent });
    assert_eq!(refused, Err(referral::Refusal::NoWording.into()), "a reservation says what it is");
}

#[test]
fn a_part_says_what_it_rests_on_and_what_nobody_asked_for_is_listed() {
    let mut village = Village::default();
    let (one, two) = (said(&mut village, 0, "Bussen går inte på kvällen"), said(&mut village, 1, "Samma sköterska"));
    let (bus, nurse) = (heard(&mut village, 0, vec![one]), heard(&mut village, 1, vec![two]));
    let shift = Part { sort: Sort::Shift, from: "mottagare".to_owned(), ..value(1, "medskapare") };
    begin(&mut village, vec![value(0, "Jag kommer dit jag ska"), shift]);
    carries(&mut village, Thing::Need(bus), 0);
    let meeting = village.world.meetings.all().next().expect("a meeting").id;
    carries(&mut village, Thing::Meeting(meeting), 0);
    let rests = ground(&village.world, PartId(id(PARTS, 0)));
    assert_eq!((rests.needs.into_iter().collect::<Vec<_>>(), rests.meetings), (vec![bus], vec![meeting]));
    assert_eq!(rests.voices.into_iter().collect::<Vec<_>>(), [one]);
    let picture = village.world.target_pictures.get(&picture()).expect("it is there");
    let version = picture.newest().expect("a draft");
    assert_eq!(without_voice(&village.world, version).iter().map(|part| part.id.0).collect::<Vec<_>>(), [id(PARTS, 1)]);
    assert_eq!(not_taken_up(&village.world, version), [nurse]);
    village.must(voice::Command::Withdraw { id: one, why: String::new() });
    let now = ground(&village.world, PartId(id(PARTS, 0)));
    assert!(now.voices.is_empty(), "a voice that was taken back carries nothing");
}

#[test]
fn half_a_shift_and_a_part_of_another_picture_are_refused() {
    let mut village = Village::default();
    begin(&mut village, vec![value(0, "Jag får hjälp i tid")]);
    let write = |parts| target_picture::Command::Write { id: picture(), parts, why: "nytt".to_owned() };
    let half = Part { sort: Sort::Shift, ..value(1, "medskapare") };
    assert_eq!(village.ask(write(vec![half])), Err(target_picture::Refusal::HalfAShift.into()));
    assert_eq!(village.ask(write(vec![value(1, "a"), value(1, "b")])), Err(target_picture::Refusal::PartElsewhere.into()));
    assert_eq!(village.ask(write(Vec::new())), Err(target_picture::Refusal::NoParts.into()));
    let same = vec![value(0, "Jag får hjälp i tid")];
    assert_eq!(village.ask(write(same)), Err(target_picture::Refusal::NothingNew.into()));
    let (title, who) = ("En annan".to_owned(), "Andra".to_owned());
    let other = TargetPictureId(id(PICTURE, 1));
    let taken = village.ask(target_picture::Command::Begin { id: other, title, who, parts: vec![value(0, "Mitt")] });
    assert_eq!(taken, Err(target_picture::Refusal::PartElsewhere.into()));
}

#[test]
fn a_suggestion_is_to_words_that_stand_there_and_is_found_by_its_code() {
    let mut village = Village::default();
    begin(&mut village, vec![value(0, "Jag får hjälp i tid")]);
    let make = |nth, words: &str, instead: &str| suggestion::Command::Make {
        id: SuggestionId(id(46, nth)),
        picture: picture(),
        number: 1,
        part: PartId(id(PARTS, 0)),
        words: words.to_owned(),
        instead: instead.to_owned(),
        why: String::new(),
        thanks: "Asta i Myrbacka".to_owned(),
    };
    assert_eq!(village.ask(make(0, "hjälp igår", "hjälp nu")), Err(suggestion::Refusal::NotInThePart.into()));
    assert_eq!(village.ask(make(0, "i tid", "i tid")), Err(suggestion::Refusal::TheSame.into()));
    village.must(make(0, "i tid", "när jag behöver den"));
    village.must(make(1, "hjälp", "hjälp av Bengt, 070-174 06 35"));
    let all: Vec<_> = suggestion::of_picture(&village.world, picture()).cloned().collect();
    assert_eq!(all.iter().map(|one| one.held).collect::<Vec<_>>(), [false, true], "a telephone number is held back");
    assert_eq!(suggestion::by_code(&village.world, &all[0].code).map(|one| one.id), Some(all[0].id));
    let settle =
        suggestion::Command::Settle {
            id: all[0].id, verdict: suggestion::Verdict::Taken, why: "Det säger mer.".to_owned()
        };
    village.must(settle.clone());
    assert_eq!(village.ask(settle), Err(suggestion::Refusal::Settled.into()));

    let held = all[1].id;
    let mask = |instead: &str| suggestion::Command::Mask {
        id: held,
        instead: instead.to_owned(),
        why: String::new(),
        thanks: String::new(),
    };
    let still = village.ask(mask("hjälp av Bengt, 070-174 06 36"));
    assert_eq!(still, Err(suggestion::Refusal::StillPersonal.into()));
    village.must(mask("hjälp av någon man känner"));
    assert_eq!(village.world.words(all[1].instead), None, "the former words are erased");
    let masked = village.world.suggestions.get(&held).expect("it is there").clone();
    assert!(masked.is_open());
    assert_eq!(village.world.words(masked.instead), Some("hjälp av någon man känner"));
    village.must(suggestion::Command::TakeBack { id: held });
    assert_eq!(village.world.words(masked.instead), None, "what was taken back is gone");
    assert_eq!(village.ask(mask("igen")), Err(suggestion::Refusal::TakenBack.into()));
}

#[test]
fn what_was_agreed_in_a_hall_stands_though_the_draft_was_written_anew_at_home() {
    let mut whole = Village::default();
    begin(&mut whole, vec![value(0, "Jag får hjälp i tid")]);
    let (mut home, mut laptop) = (whole.forked(1), whole.forked(2));
    let anew = vec![value(0, "Jag får rätt hjälp i rätt tid")];
    home.must(target_picture::Command::Write { id: picture(), parts: anew.clone(), why: String::new() });
    agree(&mut laptop);
    let (mut other_way, seen) = (laptop.clone(), whole.history.len());
    other_way.join(&home, seen);
    home.join(&laptop, seen);
    let versions = |village: &Village| village.world.target_pictures.get(&picture()).expect("it is there").versions.clone();
    let parts = |village: &Village| versions(village).into_iter().map(|version| version.parts).collect::<Vec<_>>();
    assert_eq!(parts(&home), parts(&other_way), "whichever comes to the other");
    let joined = home.world.target_pictures.get(&picture()).expect("it is there");
    let told: Vec<_> = joined.versions.iter().map(|version| (version.number, version.agreed.is_some())).collect();
    assert_eq!(told, [(1, true), (2, false)]);
    assert_eq!(joined.versions[0].parts[0].text, "Jag får hjälp i tid", "they agreed on what they had before them");
    assert_eq!(joined.versions[1].parts, anew, "what was written at home goes on as the next draft");
}

#[test]
fn of_two_rounds_about_one_version_the_answer_noted_last_holds() {
    let mut village = Village::default();
    let body = body(&mut village, 0);
    begin(&mut village, vec![value(0, "Jag får hjälp i tid")]);
    agree(&mut village);
    let (first, second) = (send(&mut village, 0, 1, &[body]), send(&mut village, 1, 1, &[body]));
    let today = village.today();
    village.must(referral::Command::Note { id: second, body, noted: noted(today, Verdict::Declined) });
    village.must(referral::Command::Note { id: first, body, noted: noted(today, Verdict::Approved) });
    assert_eq!(referral::approvals(&village.world, picture(), 1).len(), 1);
}

#[test]
fn nobody_goes_back_to_an_older_version() {
    let mut village = Village::default();
    let body = body(&mut village, 0);
    begin(&mut village, vec![value(0, "Jag får hjälp i tid")]);
    for number in 1..=2 {
        if number == 2 {
            let parts = vec![value(0, "Jag får rätt hjälp i rätt tid")];
            village.must(target_picture::Command::Write { id: picture(), parts, why: "nytt".to_owned() });
        }
        agree(&mut village);
        let sent = send(&mut village, number, u16::from(number), &[body]);
        let today = village.today();
        village.must(referral::Command::Note { id: sent, body, noted: noted(today, Verdict::Approved) });
    }
    let from = village.today();
    let before = from.saturating_sub(30.days());
    let put = |number, from| target_picture::Command::PutInForce { id: picture(), number, from };
    assert!(matches!(
        village.ask(put(2, before)),
        Err(Refusal::TargetPicture(target_picture::Refusal::BeforeAgreed { number: 2, .. }))
    ));
    village.must(put(2, from));
    assert_eq!(village.ask(put(1, from)), Err(target_picture::Refusal::InForceAlready { number: 2, from }.into()));
}

#[test]
fn a_name_in_a_body_is_erased_only_when_its_holder_has_left() {
    let mut village = Village::default();
    let body = body(&mut village, 0);
    let office = OfficeId(id(47, 0));
    let from = village.today();
    village.must(body::Command::Seat {
        id: body,
        office,
        role: "ordförande".to_owned(),
        holder: "Asta Ek".to_owned(),
        from,
    });
    assert_eq!(village.ask(body::Command::Forget { id: body, office }), Err(body::Refusal::StillSits.into()));
    let aside = |date| body::Command::StandAside { id: body, office, matter: "Bygget hos en granne".to_owned(), date };
    village.must(aside(from));
    let before = from.saturating_sub(9.days());
    assert_eq!(village.ask(aside(before)), Err(body::Refusal::NotSitting { date: before }.into()));
    let early = body::Command::Leave { id: body, office, to: from.saturating_sub(1.day()) };
    assert_eq!(village.ask(early), Err(body::Refusal::LeftBeforeTaken { from }.into()));
    village.must(body::Command::Leave { id: body, office, to: from.saturating_add(40.days()) });
    assert_eq!(village.ask(body::Command::Forget { id: body, office }), Err(body::Refusal::StillSits.into()));
    village.must(body::Command::Leave { id: body, office, to: from });
    while village.today() == from {
        let _ = village.ask(body::Command::Forget { id: BodyId(id(BODIES, 99)), office });
    }
    let holder = village.world.bodies.get(&body).expect("added").offices[0].holder;
    assert_eq!(village.world.words(holder), Some("Asta Ek"));
    village.must(body::Command::Forget { id: body, office });
    assert_eq!(village.world.words(holder), None);
    let now = village.world.bodies.get(&body).expect("added");
    assert_eq!(now.sitting(from.saturating_add(1.day())).count(), 0);
}
