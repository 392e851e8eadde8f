//! What stands around a target picture: promises are never taken away, passages are held against parts by claims, a log
//! tells who was reached and keeps objections word for word, and a step without residents is never shown as one with.

use crate::common::{Village, id, steps};
use jiff::{ToSpan, civil::Date};
use proptest::prelude::*;
use samskapa_domain::{
    AnchoringId, BarrierId, BodyId, CommitmentId, MeetingId, NeedId, OrganisationId, PartId, PlaceId, PracticeId, Refusal,
    SeriesId, SteeringDocumentId, TargetPictureId, VoiceId,
    anchoring::{self, Form, Group, Occasion, Of},
    barrier, body,
    claim::{self, Arrow, Thing},
    commitment::{self, By, Standing},
    crosswalk,
    meeting::{self, Band, Heads, Level},
    need::{self, Basis},
    notes::VoiceKind,
    participation::{self, Row, Step},
    practice::{self, Status},
    series,
    steering_document::{self, Written},
    target_picture::{self, Part, Sort},
    voice::{self, Draft},
};

const PICTURE: TargetPictureId = TargetPictureId(uuid::Uuid::from_u128(7));

fn part(nth: u8) -> PartId {
    PartId(id(41, nth))
}

fn village() -> Village {
    let mut village = Village::default();
    let parts = (0..3)
        .map(|nth| Part { id: part(nth), sort: Sort::Value, text: format!("Jag möts, {nth}"), from: String::new() })
        .collect();
    let (title, who) = ("God hälsa".to_owned(), "Tre kommuner".to_owned());
    village.must(target_picture::Command::Begin { id: PICTURE, title, who, parts });
    let body = body::Command::Add {
        id: BodyId(id(42, 0)),
        organisation: None,
        name: "Vårdnämnden".to_owned(),
        sort: body::Sort::Board,
        mandate: String::new(),
        contact: String::new(),
    };
    village.must(body);
    village
}

fn heard(village: &mut Village, nth: u8) -> (NeedId, VoiceId) {
    let held = village.world.meetings.all().next().expect("a meeting").clone();
    let (voice, need) = (VoiceId(id(44, nth)), NeedId(id(45, nth)));
    village.must(voice::Command::Capture { id: voice, draft: Draft::said(&held, format!("Röst {nth}"), VoiceKind::Need) });
    village.must(voice::Command::Confirm { ids: vec![voice] });
    let title = format!("Behov {nth}");
    village.must(need::Command::Hear { id: need, place: held.place, title, voices: vec![voice], basis: Basis::Voices });
    (need, voice)
}

fn promise(nth: u8, text: &str, needs: Vec<NeedId>, parts: Vec<PartId>) -> commitment::Command {
    commitment::Command::Promise {
        id: CommitmentId(id(46, nth)),
        by: By::Organisation(OrganisationId(id(2, 0))),
        heading: "Nära".to_owned(),
        text: text.to_owned(),
        needs,
        parts,
    }
}

#[test]
fn a_promise_says_whose_words_it_came_from_and_what_nobody_promised_is_listed() {
    let mut village = village();
    let ((bus, voice), (nurse, _)) = (heard(&mut village, 0), heard(&mut village, 1));
    village.must(promise(0, "Vi ska köra buss på kvällen", vec![bus], vec![part(0)]));
    village.must(promise(1, "Vi ska vara öppna", vec![], vec![]));
    let named = |commitments: Vec<&commitment::Commitment>| commitments.iter().map(|one| one.id.0).collect::<Vec<_>>();
    assert_eq!(named(commitment::without_voice(&village.world)), [id(46, 1)]);
    let open: Vec<NeedId> = commitment::needs_without_promise(&village.world).iter().map(|need| need.id).collect();
    assert_eq!(open, [nurse]);
    assert_eq!(named(commitment::from_need(&village.world, bus)), [id(46, 0)]);
    assert_eq!(commitment::parts(&village.world, CommitmentId(id(46, 0))), [part(0)]);
    village.must(voice::Command::Withdraw { id: voice, why: String::new() });
    assert_eq!(commitment::without_voice(&village.world).len(), 2, "a voice that was taken back carries no promise");
    let again = village.ask(promise(2, "vi ska VARA öppna", vec![], vec![]));
    assert_eq!(again, Err(commitment::Refusal::PromisedAlready.into()));
}

#[test]
fn a_promise_is_withdrawn_with_a_reason_and_stays() {
    let mut village = village();
    village.must(promise(0, "Vi ska vara öppna", vec![], vec![]));
    let id = CommitmentId(id(46, 0));
    let today = village.today();
    let tell = |standing, date: Date| commitment::Command::Tell { id, standing, date, story: "Så gick det".to_owned() };
    village.must(tell(Standing::Kept, today));
    village.must(tell(Standing::UnderWay, today.saturating_sub(9.days())));
    let last = |village: &Village| village.world.commitments.get(&id).expect("kept").last_told().map(|told| told.standing);
    assert_eq!(last(&village), Some(Standing::Kept), "the latest day holds");
    let ahead = today.saturating_add(40.days());
    assert_eq!(village.ask(tell(Standing::Kept, ahead)), Err(commitment::Refusal::InTheFuture { date: ahead }.into()));
    let empty = village.ask(commitment::Command::Withdraw { id, why: " ".to_owned() });
    assert!(matches!(empty, Err(Refusal::General(_))), "no promise is withdrawn without a reason");
    village.must(commitment::Command::Withdraw { id, why: "Pengarna tog slut".to_owned() });
    let kept = village.world.commitments.get(&id).expect("it stays");
    assert!(!kept.stands() && kept.told.len() == 2);
    assert_eq!(village.ask(tell(Standing::Kept, today)), Err(commitment::Refusal::WithdrawnAlready.into()));
}

#[test]
fn the_number_of_a_passage_is_told_from_what_it_numbers() {
    for (line, number, text) in [
        ("1. Vi bygger ut hemsjukvården", "1", "Vi bygger ut hemsjukvården"),
        ("3.2.1 Mobilt team i alla byar", "3.2.1", "Mobilt team i alla byar"),
        ("a) Fast kontakt", "a", "Fast kontakt"),
        ("§ 4 Samverkan", "§ 4", "Samverkan"),
        ("4 § Samverkan", "4 §", "Samverkan"),
        ("Mål 3: Trygghet hemma", "Mål 3", "Trygghet hemma"),
        ("2027 ska alla ha en fast kontakt", "", "2027 ska alla ha en fast kontakt"),
        ("2027. Alla har en fast kontakt", "2027", "Alla har en fast kontakt"),
        ("Vi besöker 3 byar", "", "Vi besöker 3 byar"),
        ("• 12", "", "12"),
    ] {
        let read = steering_document::read(line);
        assert_eq!((read[0].number.as_str(), read[0].text.as_str()), (number, text), "{line}");
    }
}

#[test]
fn empty_lines_are_no_passages() {
    assert!(steering_document::read(" \n-\n\n").is_empty());
}

fn entered(village: &mut Village, nth: u8, to: Option<Date>) -> SteeringDocumentId {
    let written = |number: &str, text: &str| Written { number: number.to_owned(), text: text.to_owned() };
    let id = SteeringDocumentId(id(47, nth));
    let from = village.today();
    village.must(steering_document::Command::Enter {
        id,
        title: format!("Nämndplan {nth}"),
        sort: steering_document::Sort::Plan,
        body: BodyId(crate::common::id(42, 0)),
        from,
        to,
        reference: "VN 2026/4".to_owned(),
        passages: vec![written("1", "Fast kontakt"), written("2", "Färre mottagningar"), written("", "Vi är nyfikna")],
    });
    id
}

#[test]
fn the_crosswalk_lists_gaps_and_conflicts_and_a_line_can_be_taken_back() {
    let mut village = village();
    let document = entered(&mut village, 0, None);
    let held = |village: &Village| village.world.steering_documents.get(&document).expect("entered").clone();
    let passages = held(&village).passages;
    let mut draw = |nth: usize, arrow, to: u8| {
        let (from, to) = (Thing::Passage(passages[nth].id), Thing::Part(part(to)));
        village.must(claim::Command::Draw { from, arrow, to, why: "så står det".to_owned() });
    };
    draw(0, Arrow::Serves, 0);
    draw(1, Arrow::WorksAgainst, 1);
    let today = village.today();
    let picture = village.world.target_pictures.get(&PICTURE).expect("begun").clone();
    let version = picture.newest().expect("a draft");
    let gaps: Vec<PartId> = crosswalk::not_served(&village.world, version, today).iter().map(|part| part.id).collect();
    assert_eq!(gaps, [part(1), part(2)], "what is worked against is not served");
    let idle: Vec<_> =
        crosswalk::serving_nothing(&village.world, &held(&village), version).iter().map(|one| one.id).collect();
    assert_eq!(idle, [passages[1].id, passages[2].id]);
    let conflicts = crosswalk::conflicts(&village.world, version, today);
    assert_eq!(conflicts.iter().map(|line| (line.passage.id, line.part)).collect::<Vec<_>>(), [(passages[1].id, part(1))]);
    let line = conflicts[0].claim.id;
    village.must(claim::Command::Withdraw { id: line, why: "fel läst".to_owned() });
    assert!(crosswalk::conflicts(&village.world, version, today).is_empty());
    let wrong = claim::Command::Draw {
        from: Thing::Part(part(0)),
        arrow: Arrow::Serves,
        to: Thing::Passage(passages[0].id),
        why: "tvärtom".to_owned(),
    };
    assert!(matches!(village.ask(wrong), Err(Refusal::Claim(claim::Refusal::DoesNotFit { .. }))));
}

#[test]
fn what_has_ended_steers_no_longer() {
    let mut village = village();
    let last = village.today();
    let document = entered(&mut village, 0, Some(last));
    let passage = village.world.steering_documents.get(&document).expect("entered").passages[0].id;
    let (from, to) = (Thing::Passage(passage), Thing::Part(part(0)));
    village.must(claim::Command::Draw { from, arrow: Arrow::Serves, to, why: "så står det".to_owned() });
    assert_eq!(crosswalk::to_part(&village.world, part(0), last).len(), 1);
    let later = last.saturating_add(1.day());
    assert!(crosswalk::to_part(&village.world, part(0), later).is_empty());
    let until = steering_document::Command::Until { id: document, to: later, why: "förlängd".to_owned() };
    village.must(until);
    assert_eq!(crosswalk::to_part(&village.world, part(0), later).len(), 1);
    assert_eq!(village.world.steering_documents.get(&document).expect("entered").moved.len(), 1, "the reason stays");
}

fn occasion(village: &Village, group: Group, people: u32) -> Occasion {
    let (place, response) = ("Samlingssalen".to_owned(), "De kände igen sig".to_owned());
    Occasion { group, date: village.today(), place, form: Form::Meeting, people, response }
}

fn group(sort: anchoring::Sort, name: &str) -> Group {
    Group { sort, name: name.to_owned() }
}

#[test]
fn who_was_not_reached_is_listed_and_objections_are_kept_word_for_word() {
    let mut village = village();
    let of = Of::TargetPicture(PICTURE);
    let aimed = vec![
        group(anchoring::Sort::PensionersCouncil, ""),
        group(anchoring::Sort::Staff, "Hemtjänsten Norr"),
        group(anchoring::Sort::Youth, ""),
    ];
    village.must(anchoring::Command::Aim { of, groups: aimed });
    let log = |village: &mut Village, nth: u8, group: Group, people: u32, objections: &[&str]| {
        let occasion = occasion(village, group, people);
        let objections = objections.iter().map(|text| (*text).to_owned()).collect();
        village.must(anchoring::Command::Log { id: AnchoringId(id(48, nth)), of, occasion, objections });
    };
    let council = group(anchoring::Sort::PensionersCouncil, "Rådet i Myrbacka");
    log(&mut village, 0, council, 9, &["Det är för fint för att vara sant", "Ring mig på 070-174 06 35"]);
    log(&mut village, 1, group(anchoring::Sort::Staff, "hemtjänsten norr"), 3, &["Vi har inte tid"]);
    let left: Vec<_> = anchoring::not_reached(&village.world, of).iter().map(|group| group.sort).collect();
    assert_eq!(left, [anchoring::Sort::Youth]);
    let of_nth = |village: &Village, nth: u8| village.world.anchorings.get(&AnchoringId(id(48, nth))).expect("kept").clone();
    let council = of_nth(&village, 0);
    assert_eq!(village.world.words(council.objections[0].words), Some("Det är för fint för att vara sant"));
    assert_eq!(council.objections.iter().map(|one| council.is_open(one)).collect::<Vec<_>>(), [true, false]);
    let staff = of_nth(&village, 1);
    assert!(!staff.is_open(&staff.objections[0]), "three could be picked out");

    let (at, held) = (AnchoringId(id(48, 0)), council.objections[1].id);
    let mask = |instead: &str| anchoring::Command::Mask { id: at, objection: held, instead: instead.to_owned() };
    assert_eq!(village.ask(mask("Ring 070-174 06 36")), Err(anchoring::Refusal::StillPersonal.into()));
    village.must(mask("Ring mig"));
    assert_eq!(village.world.words(council.objections[1].words), None, "the former words are erased");
    village.must(anchoring::Command::Heed { id: at, objection: held, what: "Vi ringde".to_owned() });
    village.must(anchoring::Command::Erase { id: at, objection: held });
    let now = of_nth(&village, 0);
    assert!(now.objections[1].erased.is_some() && now.objections[1].heeded.len() == 1, "that there was one stays");
    assert_eq!(village.ask(mask("igen")), Err(anchoring::Refusal::ErasedAlready.into()));
    let nameless = occasion(&village, group(anchoring::Sort::Others, " "), 7);
    let refused =
        village.ask(anchoring::Command::Log { id: AnchoringId(id(48, 2)), of, occasion: nameless, objections: vec![] });
    assert_eq!(refused, Err(anchoring::Refusal::WhichGroup.into()));
}

#[test]
fn a_barrier_is_postponed_only_with_a_reason_that_stays() {
    let mut village = village();
    let (id, due) = (BarrierId(id(49, 0)), village.today().saturating_add(10.days()));
    village.must(barrier::Command::Name {
        id,
        what: "Två journaler".to_owned(),
        ourselves: "Vi ringer varandra".to_owned(),
        others: String::new(),
        assigned_to: "Regiondirektören".to_owned(),
        due,
        needs: vec![],
    });
    let postpone = |due, why: &str| barrier::Command::Postpone { id, due, why: why.to_owned() };
    let later = due.saturating_add(20.days());
    assert!(village.ask(postpone(later, "")).is_err(), "without a reason");
    assert_eq!(village.ask(postpone(due, "inte än")), Err(barrier::Refusal::NotLater { due }.into()));
    village.must(postpone(later, "Upphandlingen är överklagad"));
    let now = village.world.barriers.get(&id).expect("named");
    assert_eq!((now.due, now.postponed[0].from), (later, due));
    let tally = |village: &Village, day| barrier::Tally::of(village.world.barriers.all(), day, |_| day);
    assert_eq!(tally(&village, later).waits, 1);
    assert_eq!(tally(&village, later.saturating_add(1.day())).overdue, 1);
    village.must(barrier::Command::Answer { id, text: "Nu går det".to_owned(), removed: true });
    assert_eq!(tally(&village, later).in_time, 1);
    assert_eq!(tally(&village, later.saturating_add(1.day())).late, 1);
    assert_eq!(village.ask(postpone(later.saturating_add(9.days()), "mer")), Err(barrier::Refusal::AnsweredAlready.into()));
}

#[test]
fn what_was_to_begin_begins_on_a_day_and_only_once() {
    let mut village = village();
    let (id, place) = (PracticeId(id(50, 0)), PlaceId(id(1, 0)));
    let (what, who, status) = ("Kvällsrundor".to_owned(), "Hemtjänsten".to_owned(), Status::Begin);
    village.must(practice::Command::Note { id, place, what, who, status });
    let date = village.today();
    village.must(practice::Command::Turn { id, date });
    let now = village.world.practices.get(&id).expect("noted");
    assert_eq!((now.status, now.turned.as_ref().map(|(_, day)| *day)), (Status::Already, Some(date)));
    assert_eq!(village.ask(practice::Command::Turn { id, date }), Err(practice::Refusal::TurnedAlready.into()));
    let (from, to) = (Thing::Practice(id), Thing::Part(part(0)));
    village.must(claim::Command::Draw { from, arrow: Arrow::Serves, to, why: "dit".to_owned() });
    assert_eq!(practice::parts(&village.world, id), [part(0)]);
}

fn in_series(village: &mut Village) -> SeriesId {
    let id = SeriesId(id(51, 0));
    let (title, purpose, places) = ("Runt bygden".to_owned(), String::new(), vec![PlaceId(crate::common::id(1, 0))]);
    village.must(series::Command::Start { id, title, purpose, places });
    let meeting = MeetingId(crate::common::id(52, 0));
    village.must(meeting::Command::Plan(meeting::Plan {
        id: meeting,
        series: Some(id),
        level: Level::Influence,
        ..crate::common::plan(0)
    }));
    village.must(meeting::Command::Advance { id: meeting, to: meeting::State::Held });
    id
}

#[test]
fn a_step_without_residents_is_marked_until_somebody_says_why() {
    let mut village = village();
    let series = in_series(&mut village);
    let standing = |village: &Village, step| {
        let matrix = participation::matrix(&village.world, series);
        let line = matrix.iter().find(|line| line.step == step).expect("every step");
        (line.standing(), line.level)
    };
    assert_eq!(standing(&village, Step::Ask), (participation::Standing::Without, None));
    assert_eq!(standing(&village, Step::Trial), (participation::Standing::NotYet, None));
    let why = "Bara en annons".to_owned();
    village.must(participation::Command::Explain { series, step: Step::Ask, why: why.clone() });
    assert_eq!(standing(&village, Step::Ask).0, participation::Standing::Explained);
    let heads = vec![Heads { band: Band::From30To64, count: 12 }];
    village.must(meeting::Command::CountHeads { id: MeetingId(id(52, 0)), heads });
    assert_eq!(standing(&village, Step::Ask), (participation::Standing::TookPart, Some(Level::Influence)));
    let refused = village.ask(participation::Command::Explain { series, step: Step::Ask, why });
    assert_eq!(refused, Err(participation::Refusal::TookPart.into()));
    let (what, date) = ("Två invånare satt med".to_owned(), village.today());
    let level = Some(Level::CoDecision);
    village.must(participation::Command::Note { series, step: Step::Decide, what, level, date });
    assert_eq!(standing(&village, Step::Decide), (participation::Standing::TookPart, level));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_step_is_never_shown_as_taken_with_residents_without_a_row(steps in steps(), hands in prop::collection::vec(any::<(u8, bool)>(), 0..6)) {
        let mut village = Village::default();
        let series = in_series(&mut village);
        for step in steps {
            village.step(step);
        }
        for (nth, explains) in hands {
            let (step, date) = (Step::ALL[usize::from(nth) % 8], village.today());
            let _ = if explains {
                village.ask(participation::Command::Explain { series, step, why: "därför".to_owned() })
            } else {
                village.ask(participation::Command::Note { series, step, what: "så".to_owned(), level: None, date })
            };
        }
        let world = &village.world;
        let matrix = participation::matrix(world, series);
        prop_assert_eq!(matrix.len(), 8);
        for line in &matrix {
            prop_assert_eq!(line.standing() == participation::Standing::TookPart, !line.rows.is_empty());
            for row in &line.rows {
                let stands = match row {
                    Row::Counted(id) => world.meetings.get(id).is_some_and(|meeting| meeting.residents() > 0),
                    Row::Said(id) => meeting::voices(world, *id).any(voice::Voice::speaks),
                    Row::Confirmed(id) => world.needs.get(id).is_some_and(|need| need.confirmed.is_some()),
                    Row::Ranked(id) => world.rounds.has(id),
                    Row::Worked(id) => world.groups.get(id).is_some_and(|group| !group.members.is_empty()),
                    Row::Tried(id) => world.trials.has(id),
                    Row::Responded(id) => world.needs.get(id).is_some_and(|need| !need.responses.is_empty()),
                    Row::Noted(note) => note.step == line.step,
                };
                prop_assert!(stands, "{:?} stands for nothing", row);
            }
        }
        let (now, again) = (serde_json::to_string(world), serde_json::to_string(&village.retold()));
        prop_assert_eq!(now.expect("a world can be written"), again.expect("and again"));
    }
}
