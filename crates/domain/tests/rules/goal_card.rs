//! A goal card: its numbers are exact, what was wrong is corrected and stays, and it reaches the people behind it or says
//! that nobody stands there.

use crate::common::{Village, first_day, id};
use jiff::{ToSpan, civil::Date};
use proptest::prelude::*;
use samskapa_domain::{
    ActivityId, GoalCardId, NeedId, OrganisationId, ValueId, VoiceId,
    amount::Amount,
    claim::{Arrow, Thing},
    goal_card::{self, Aim, Better, Kpi, Noted, Point, Trend, ground, trend},
    need::{self, Basis},
    notes::VoiceKind,
    voice::{self, Draft},
};

const CARD: u8 = 70;

fn card() -> GoalCardId {
    GoalCardId(id(CARD, 0))
}

fn amount(text: &str) -> Amount {
    text.parse().expect("a number")
}

fn aim(better: Better, baseline: &str, target: &str) -> Aim {
    let day = first_day();
    Aim {
        organisation: OrganisationId(id(2, 0)),
        unit: "Hemtjänsten".to_owned(),
        goal: "Jag vet vem som kommer".to_owned(),
        measure: "Antal olika personer på fjorton dagar".to_owned(),
        counted_in: "personer".to_owned(),
        better,
        baseline: Point { date: day, amount: amount(baseline) },
        target: Point { date: day.saturating_add(300.days()), amount: amount(target) },
        kpi: "n12345".parse::<Kpi>().ok(),
        owner: "Enhetschefen".to_owned(),
        from: day,
        to: day.saturating_add(300.days()),
    }
}

fn begin(village: &mut Village, needs: Vec<NeedId>) {
    let aim = aim(Better::Down, "14", "9,5");
    village.must(goal_card::Command::Begin { id: card(), aim, parts: Vec::new(), needs });
}

fn value(date: Date, number: &str) -> Noted {
    Noted { point: Point { date, amount: amount(number) }, note: "ur planeringen".to_owned() }
}

/// A value of a day before the first: later ones lie ahead.
fn day(nth: u8) -> Date {
    first_day().saturating_sub(i64::from(nth).days())
}

/// What may be tried, with numbers drawn from few.
type Try = (u8, u8, u8);

fn attempt(village: &mut Village, (what, a, b): Try) {
    let values: Vec<ValueId> = village.world.goal_cards.get(&card()).expect("begun").values.iter().map(|v| v.id).collect();
    let some = values.get(usize::from(a) % values.len().max(1)).copied().unwrap_or(ValueId(id(CARD, a)));
    let number = format!("{},{}", b % 20, a % 10);
    let why = "fel kolumn".to_owned();
    let _ = match what % 6 {
        0..=2 => village.ask(goal_card::Command::Note { id: card(), values: vec![value(day(a % 12), &number)] }),
        3 => {
            let instead = (b % 4 != 0).then(|| value(day(b % 12), &number));
            village.ask(goal_card::Command::Correct { id: card(), value: some, instead, why })
        }
        4 => village.ask(goal_card::Command::Tell { id: card(), value: some, story: "Det gick bättre.".to_owned() }),
        _ => village.ask(goal_card::Command::Add {
            id: card(),
            activity: ActivityId(id(71, a % 4)),
            what: "Små lag".to_owned(),
            thing: None,
        }),
    };
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_number_is_written_as_it_was_read(units in -999_999_999i64..999_999_999, decimals in 0usize..6) {
        let digits = format!("{:0>width$}", units.unsigned_abs(), width = decimals + 1);
        let (whole, rest) = digits.split_at(digits.len() - decimals);
        let text = format!("{}{whole},{rest}", if units < 0 { "−" } else { "" });
        let text = text.trim_end_matches(',');
        let read = amount(text);
        prop_assert_eq!(read, amount(&read.to_string()));
        let json = serde_json::to_string(&read).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<Amount>(&json).expect("and read"), read);
        prop_assert!(read.place(amount("-1000000000"), amount("1000000000"), 1000) <= 1000);
    }

    #[test]
    fn numbers_compare_as_numbers(one in -5000i64..5000, other in -5000i64..5000) {
        let as_amount = |hundredths: i64| {
            amount(&format!("{}{}.{:02}", if hundredths < 0 { "-" } else { "" }, hundredths.abs() / 100, hundredths.abs() % 100))
        };
        prop_assert_eq!(as_amount(one).cmp(&as_amount(other)), one.cmp(&other));
    }

    #[test]
    fn the_history_of_a_value_only_grows_and_each_day_has_one(
        tries in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>()), 0..50),
    ) {
        let mut village = Village::default();
        begin(&mut village, Vec::new());
        let mut before = 0;
        for one in tries {
            attempt(&mut village, one);
            let now = village.world.goal_cards.get(&card()).expect("begun");
            let readings = now.values.iter().map(|value| value.readings.len()).sum();
            prop_assert!(readings >= before, "nothing is overwritten");
            before = readings;
            let days: Vec<Date> = now.series().iter().map(|(_, noted)| noted.point.date).collect();
            prop_assert!(days.windows(2).all(|two| two[0] < two[1]), "one value a day, in order");
            prop_assert_eq!(trend(now, village.today()) == Trend::Unknown, now.last(village.today()).is_none());
            if let Some((told, noted)) = now.outcome() {
                prop_assert!(!told.story.is_empty());
                prop_assert!(now.series().iter().any(|(id, other)| *id == told.value && *other == noted));
            }
        }
        let (now, again) = (serde_json::to_string(&village.world), serde_json::to_string(&village.retold()));
        prop_assert_eq!(now.expect("a world can be written"), again.expect("and again"));
    }

    #[test]
    fn both_sides_of_a_fork_keep_their_values(
        home in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>()), 0..20),
        away in prop::collection::vec((any::<u8>(), any::<u8>(), any::<u8>()), 0..20),
    ) {
        let mut whole = Village::default();
        begin(&mut whole, Vec::new());
        let (mut ours, mut theirs) = (whole.forked(1), whole.forked(2));
        for one in home {
            attempt(&mut ours, one);
        }
        for one in away {
            attempt(&mut theirs, one);
        }
        let count = |village: &Village| village.world.goal_cards.get(&card()).expect("begun").values.len();
        let both = count(&ours) + count(&theirs);
        ours.join(&theirs, whole.history.len());
        prop_assert_eq!(count(&ours), both);
    }

    /// The invariant of the card: behind it stand voices, or it says that nobody does.
    #[test]
    fn a_card_reaches_a_voice_or_nobody_stands_behind_it(voiced in any::<bool>(), withdrawn in any::<bool>()) {
        let mut village = Village::default();
        let held = village.world.meetings.all().next().expect("a meeting").clone();
        let one = VoiceId(id(72, 0));
        village.must(voice::Command::Capture { id: one, draft: Draft::said(&held, "Jag vet aldrig vem som kommer", VoiceKind::Need) });
        village.must(voice::Command::Confirm { ids: vec![one] });
        let need = NeedId(id(73, 0));
        let basis = if voiced { Basis::Voices } else { Basis::ProfessionalObservation };
        let voices = if voiced { vec![one] } else { Vec::new() };
        let place = village.world.places.all().next().expect("a place").id;
        village.must(need::Command::Hear { id: need, place, title: "Samma ansikte".to_owned(), voices, basis });
        begin(&mut village, vec![need]);
        prop_assert!(village.world.claims.between(Thing::GoalCard(card()), Arrow::Follows, Thing::Need(need)).is_some());
        if withdrawn {
            village.must(voice::Command::Withdraw { id: one, why: String::new() });
        }
        let behind = ground(&village.world, card());
        prop_assert_eq!(behind.voices.is_empty(), !voiced || withdrawn);
        prop_assert!(behind.voices.iter().all(|id| village.world.voices.get(id).is_some_and(voice::Voice::speaks)));
    }
}

#[test]
fn a_number_is_read_as_people_write_it_and_nothing_else_is() {
    for (typed, kept) in [("12,50", "12.5"), ("1 250", "1250"), ("−3,0", "-3"), ("007", "7"), ("0,25", "0.25"), ("-0", "0")]
    {
        assert_eq!(amount(typed).to_string(), kept, "{typed}");
    }
    for wrong in ["", "tolv", "12,", ",5", "1,2,3", "1e3", "12%", "0,1234567", "1234567890123"] {
        assert!(wrong.parse::<Amount>().is_err(), "{wrong}");
    }
    for (typed, sound) in [("N00945", true), ("u21401", true), ("X12345", false), ("N1234", false), ("N1234å", false)] {
        assert_eq!(typed.parse::<Kpi>().is_ok(), sound, "{typed}");
    }
}

#[test]
fn a_wrong_value_is_corrected_and_stays_in_the_history() {
    let mut village = Village::default();
    begin(&mut village, Vec::new());
    village.must(goal_card::Command::Note { id: card(), values: vec![value(day(2), "13"), value(day(1), "113")] });
    let twice = village.ask(goal_card::Command::Note { id: card(), values: vec![value(day(1), "11")] });
    assert_eq!(twice, Err(goal_card::Refusal::ThereAlready { date: day(1) }.into()));
    let wrong = village.world.goal_cards.get(&card()).expect("begun").series()[1].0;
    let why = "en etta för mycket".to_owned();
    let instead = Some(value(day(1), "11,3"));
    village.must(goal_card::Command::Correct { id: card(), value: wrong, instead, why });
    let now = village.world.goal_cards.get(&card()).expect("begun");
    assert_eq!(now.last(day(0)).map(|noted| noted.point.amount), Some(amount("11.3")));
    assert_eq!(now.values[1].readings.len(), 2, "what was wrong is still known");
    assert_eq!(trend(now, village.today()), Trend::Better);
}

#[test]
fn a_target_is_no_worse_than_where_one_stands() {
    let mut village = Village::default();
    let worse =
        goal_card::Command::Begin { id: card(), aim: aim(Better::Up, "14", "9"), parts: Vec::new(), needs: Vec::new() };
    assert_eq!(village.ask(worse), Err(goal_card::Refusal::TargetIsWorse.into()));
    begin(&mut village, Vec::new());
    let ahead = first_day().saturating_add(900.days());
    let refused = village.ask(goal_card::Command::Note { id: card(), values: vec![value(ahead, "9")] });
    assert_eq!(refused, Err(goal_card::Refusal::InTheFuture { date: ahead }.into()));
    let none = Thing::Need(NeedId(id(73, 9)));
    let activity = ActivityId(id(71, 0));
    let what = String::new();
    let refused = village.ask(goal_card::Command::Add { id: card(), activity, what, thing: Some(none) });
    assert_eq!(refused, Err(goal_card::Refusal::NoActivity { kind: "need" }.into()));
}
