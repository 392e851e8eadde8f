//! Four goal cards with three years of values: a goal that is on its way, one that is reached, one that went the wrong way,
//! and one that nobody asked for and nobody counts any more.
//!
//! The figures were kept in a binder before there was a ledger. So most values are noted at once, on the day after the
//! card was begun, and what was told since then as it became known.

use super::{
    county::organisation_called,
    direction::part,
    roadmap::{follows, step},
    spread::trial_called,
    story::{MARIA, Plot, Story},
};
use jiff::{ToSpan, civil::Date};
use samskapa_domain::{
    ActivityId, GoalCardId, ValueId, World,
    claim::Thing,
    goal_card::{self, Aim, Better, Noted, Point},
};

/// The day on which the cards were begun.
const BEGUN: i32 = -130;
/// So many days after the end of a term its figure is known.
const COUNTED: i32 = 5;
/// A term younger than this has no figure yet.
const TOO_FRESH: i32 = 20;

/// How often something is counted.
enum Counted {
    /// Three times a year, up to now.
    EachTerm,
    /// Twice a year, until last New Year's Eve.
    EachHalfYearUntilLast,
}

/// A card: its key, whose it is, and what it says.
struct Card {
    key: &'static str,
    whose: &'static str,
    unit: &'static str,
    goal: &'static str,
    measure: &'static str,
    counted_in: &'static str,
    owner: &'static str,
    better: Better,
    numbers: (&'static str, &'static str),
    part: Option<&'static str>,
    need: Option<&'static str>,
    counted: Counted,
    /// The values of one term after the other, each with what is to be said of it.
    values: &'static [(&'static str, &'static str)],
    /// What is told of the newest of them.
    told: &'static str,
}

static CARDS: [Card; 4] = [
    Card {
        key: "faces",
        whose: "Skogsälva kommun",
        unit: "Hemtjänsten",
        goal: "Jag vet vem som kommer hem till mig",
        measure: "Olika personer hos den som har hjälp varje dag, på fjorton dagar",
        counted_in: "personer",
        owner: "Områdeschefen",
        better: Better::Down,
        numbers: ("14", "8"),
        part: Some("known"),
        need: Some("Samma ansikten från hemtjänsten"),
        counted: Counted::EachTerm,
        values: &[
            ("14,3", "ur pärmen"),
            ("14,1", "ur pärmen"),
            ("15,2", "ur pärmen, vikarierna med"),
            ("13,9", "ur planeringen"),
            ("14", "ur planeringen"),
            ("13,5", "ur planeringen"),
            ("122", "ur planeringen"),
            ("11,6", "ur planeringen"),
            ("10,4", "ur planeringen, vikarierna med"),
        ],
        told: "I Granåmo kommer nu åtta i stället för sjutton. Tre har sagt att de sover bättre. I tätorten gick det inte: där \
               byter schemat varje vecka.",
    },
    Card {
        key: "answers",
        whose: "Region Älvmark",
        unit: "",
        goal: "Jag får svar på det jag har sagt inom sex veckor",
        measure: "Möten där svaret kom inom sex veckor",
        counted_in: "procent",
        owner: "Samordningsgruppen för nära vård",
        better: Better::Up,
        numbers: ("35", "90"),
        part: Some("answer"),
        need: Some("Besked om badet, ja eller nej"),
        counted: Counted::EachTerm,
        values: &[
            ("33", "tre möten, ett svar i tid"),
            ("40", ""),
            ("38", ""),
            ("50", ""),
            ("57", ""),
            ("64", ""),
            ("71,5", ""),
            ("86", "ett möte av sju blev sent"),
            ("92", "ett möte av tolv blev sent"),
        ],
        told: "Tolv möten, elva svar i tid. Det tolfte blev sent för att den som skulle svara var på kurs i att svara.",
    },
    Card {
        key: "phone",
        whose: "Hälsocentralen i Skogsälva",
        unit: "Telefonen",
        goal: "När jag ringer svarar en människa",
        measure: "Samtal där en människa svarar inom tio minuter",
        counted_in: "procent",
        owner: "Verksamhetschefen",
        better: Better::Up,
        numbers: ("64", "90"),
        part: Some("reach"),
        need: Some("Komma fram till hälsocentralen"),
        counted: Counted::EachTerm,
        values: &[
            ("66", ""),
            ("63", "två tjänster obesatta"),
            ("67", ""),
            ("61", "knappvalet infördes"),
            ("58", ""),
            ("60", ""),
            ("55", ""),
            ("52", ""),
            ("49", ""),
        ],
        told: "Knappvalet skulle spara tid. Nu ringer många två gånger: först för att lyssna på siffrorna, sedan när de har \
               hittat glasögonen. På måndagar, när det är avstängt, svarar vi på sju av tio.",
    },
    Card {
        key: "blood",
        whose: "Vidfjälls kommun",
        unit: "Hemsjukvården",
        goal: "Ingen åker längre än tre mil för ett blodprov",
        measure: "Blodprov som togs mer än tre mil hemifrån",
        counted_in: "prov i månaden",
        owner: "Enhetschefen",
        better: Better::Down,
        numbers: ("46", "0"),
        part: None,
        need: None,
        counted: Counted::EachHalfYearUntilLast,
        values: &[
            ("47", ""),
            ("44", ""),
            ("45", ""),
            ("41", "en vecka saknas"),
            ("48", ""),
            ("47", "räknat för hand"),
            ("46", "samma som i början, räknat två gånger"),
        ],
        told: "I tre år har siffran stått stilla. Sedan gick den som räknade i pension, och ingen har saknat den. Bakom målet \
               står ingen röst. Vi frågar i byarna innan någon börjar räkna igen.",
    },
];

/// Tells it.
pub fn told(story: &mut Story) {
    story.led_by(MARIA);
    for card in &CARDS {
        begun(story, card);
        told_of(story, card);
    }
    corrected(story, &CARDS[0]);
    done_for_them(story);
}

fn named(story: &Story, key: &str) -> GoalCardId {
    story.name(BEGUN, &format!("card {key}"))
}

/// The last days of the terms whose figures are known, one before the first value and then one for each, oldest first.
fn terms(story: &Story, card: &Card) -> Vec<Date> {
    let today = story.day(0);
    let known = today.saturating_sub(TOO_FRESH.days());
    let (months, until) = match card.counted {
        Counted::EachTerm => (4, known),
        Counted::EachHalfYearUntilLast => (6, known.min(today.first_of_year())),
    };
    let running = until.first_of_month().saturating_sub(((until.month() - 1) % months).months());
    let last = i32::try_from(card.values.len()).unwrap_or(0);
    let ended = |back: i32| running.saturating_sub((i32::from(months) * back).months()).saturating_sub(1.day());
    (0..=last).rev().map(ended).collect()
}

fn begun(story: &mut Story, card: &Card) {
    let id = named(story, card.key);
    let days = terms(story, card);
    let (first, last) = (days[0], story.day(0).saturating_add(1.year()).last_of_year());
    let (baseline, target) = (point(first, card.numbers.0), point(last, card.numbers.1));
    let parts = card.part.iter().map(|key| part(story, key)).collect();
    let (whose, better) = (card.whose, card.better);
    let [unit, goal, measure, counted_in] = [card.unit, card.goal, card.measure, card.counted_in].map(str::to_owned);
    let owner = card.owner.to_owned();
    story.on(BEGUN).make(move |world| {
        let organisation = organisation_called(world, whose)?;
        let (baseline, target) = (baseline?, target?);
        let aim = Aim {
            organisation,
            unit,
            goal,
            measure,
            counted_in,
            better,
            baseline,
            target,
            kpi: None,
            owner,
            from: first,
            to: last,
        };
        let needs = Vec::new();
        Ok(goal_card::Command::Begin { id, aim, parts, needs }.into())
    });
    if let Some(need) = card.need {
        follows(story, Thing::GoalCard(id), need);
    }
    let noted = |(date, (number, note)): (&Date, &(&str, &str))| {
        let (known, note) = (date.saturating_add(COUNTED.days()), (*note).to_owned());
        (known, point(*date, number).map(|point| Noted { point, note }))
    };
    let values = days[1..].iter().zip(card.values).map(noted);
    let (in_binder, since): (Vec<_>, Vec<_>) = values.partition(|(known, _)| *known <= story.day(BEGUN));
    story.on(BEGUN + 1).make(move |_| {
        let values = in_binder.into_iter().map(|(_, noted)| noted).collect::<Result<_, _>>()?;
        Ok(goal_card::Command::Note { id, values }.into())
    });
    for (known, noted) in since {
        story.at(known).make(move |_| Ok(goal_card::Command::Note { id, values: vec![noted?] }.into()));
    }
}

/// A comma was lost when the figures were copied, and somebody saw it in the picture.
fn corrected(story: &mut Story, card: &Card) {
    let id = named(story, card.key);
    let wrong = terms(story, card)[7];
    let right = point(wrong, "12,2");
    story.on(-50).make(move |world| {
        let instead = Some(Noted { point: right?, note: "ur planeringen".to_owned() });
        let why = "Kommat föll bort när siffrorna skrevs in.".to_owned();
        Ok(goal_card::Command::Correct { id, value: valued(world, id, wrong)?, instead, why }.into())
    });
}

/// What is done so that the figures change.
fn done_for_them(story: &mut Story) {
    let (faces, answers, phone) = (named(story, "faces"), named(story, "answers"), named(story, "phone"));
    for (id, key) in [(faces, "named"), (answers, "six-weeks")] {
        let activity: ActivityId = story.name(-90, &format!("activity {key}"));
        let thing = Some(Thing::Step(step(story, key)));
        story.on(-90).tell(goal_card::Command::Add { id, activity, what: String::new(), thing });
    }
    let six = in_words(story, faces, "Lag på sex personer som delar på samma byar");
    let why = "Sex var för få när någon blev sjuk. Det blev nio.".to_owned();
    story.on(-29).tell(goal_card::Command::TakeAway { id: faces, activity: six, why });
    let activity: ActivityId = story.name(-29, "activity trial");
    story.on(-29).make(move |world| {
        let thing = Some(Thing::Trial(trial_called(world, "Fast lag i Granåmo")?));
        Ok(goal_card::Command::Add { id: faces, activity, what: String::new(), thing }.into())
    });
    in_words(story, answers, "Den som ska svara skriver första raden redan på mötet");
    in_words(story, phone, "Knappvalet är avstängt på måndagar, på prov");
}

fn in_words(story: &mut Story, id: GoalCardId, what: &str) -> ActivityId {
    let activity: ActivityId = story.name(-90, &format!("activity {what}"));
    story.on(-90).tell(goal_card::Command::Add { id, activity, what: what.to_owned(), thing: None });
    activity
}

/// What came of it, told of the newest value.
fn told_of(story: &mut Story, card: &Card) {
    let (id, of) = (named(story, card.key), card.told.to_owned());
    let Some(newest) = terms(story, card).last().copied() else { return };
    story.on(-5).make(move |world| Ok(goal_card::Command::Tell { id, value: valued(world, id, newest)?, story: of }.into()));
}

fn point(date: Date, number: &str) -> Result<Point, Plot> {
    let amount = number.parse().map_err(|_| Plot::WhoSaid { words: number.to_owned(), found: 0 })?;
    Ok(Point { date, amount })
}

/// The value of a day.
fn valued(world: &World, id: GoalCardId, date: Date) -> Result<ValueId, Plot> {
    let card = world.goal_cards.get(&id);
    let found = card.and_then(|card| card.series().into_iter().find(|(_, noted)| noted.point.date == date));
    found.map(|(id, _)| id).ok_or_else(|| Plot::WhoSaid { words: date.to_string(), found: 0 })
}
