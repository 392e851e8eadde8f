//! Two rounds over money. One goes on: papers that two have typed in, one of them read in two ways, and two ballots from home. The other
//! was held in two villages, a large and a small one, and is published.

use super::{
    region::{JOSEF, Region},
    story::{Plot, Story},
};
use samskapa_domain::{
    BallotId, ChoiceId, RoundId, World,
    round::{
        self, Command, Marks,
        entry::Hand,
        setting::{Idea, Setting, Tier, Way},
    },
};
use samskapa_tally::Rule;

/// What could be paid for, with its cost in kronor.
const IDEAS: [(&str, u64); 5] = [
    ("Bänkar mellan stationen och affären", 12_000),
    ("Skjuts till vårdcentralen en dag i veckan", 40_000),
    ("Ljus på gångvägen till skolan", 25_000),
    ("Tolk på kaffestunden i biblioteket", 9_000),
    ("Hjärtstartare vid badplatsen", 18_000),
];
/// What stands on the papers, by the numbers of the ideas.
const PAPERS: [&[usize]; 8] = [&[1, 3], &[2], &[2, 5], &[1, 2, 4], &[], &[3], &[4, 5], &[1]];
/// Which paper was read in two ways, and how the second time.
const READ_OTHERWISE: (usize, &[usize]) = (5, &[3, 4]);

/// What could be paid for in two villages, with its cost in kronor.
const TOGETHER: [(&str, u64); 6] = [
    ("Bastun vid bruket får nytt tak", 30_000),
    ("En hjärtstartare i vart och ett av de två husen", 24_000),
    ("Lekplatsen vid skolan i Brännholmsbruk", 35_000),
    ("Simskola för barn i sjön", 15_000),
    ("Bryggan i Skarvmo rustas", 22_000),
    ("Kaffestund för äldre varannan vecka", 12_000),
];
/// How many voted how, in the large village and in the small one.
const LARGE: [(u32, &[usize]); 4] = [(9, &[1, 3]), (8, &[1, 2, 3]), (6, &[3, 4]), (3, &[2, 6])];
const SMALL: [(u32, &[usize]); 3] = [(6, &[5]), (4, &[5, 6]), (2, &[2, 6])];

/// Sets the published round up, votes and publishes it.
pub fn published(story: &mut Story, region: &Region) {
    story.led_by(JOSEF);
    let title = "Sjuttio tusen kronor till två byar".to_owned();
    let id: RoundId = story.name(-60, &title);
    let ideas: Vec<Idea> = TOGETHER
        .iter()
        .map(|(title, cost)| Idea { id: story.name(-60, title), title: (*title).to_owned(), cost: Some(*cost) })
        .collect();
    let choices: Vec<ChoiceId> = ideas.iter().map(|idea| idea.id).collect();
    let yes = |numbers: &[usize]| {
        Marks::Approvals(numbers.iter().filter_map(|number| choices.get(number.checked_sub(1)?).copied()).collect())
    };
    let setting = Setting {
        method: "mes-cost+add1".to_owned(),
        choices: choices.clone(),
        ideas,
        budget: Some(70_000),
        ways: [Way::Paper].into(),
        together: [Tier::Hand].into(),
        ..Setting::default()
    };
    let most_marks = u32::try_from(choices.len()).unwrap_or(u32::MAX);
    let people = |groups: &[(u32, &[usize])]| groups.iter().map(|(people, _)| people).sum::<u32>();
    let (large, small) = (people(&LARGE), people(&SMALL));
    let mut day = story.on(-60);
    day.tell(Command::SetUp { id, title, place: region.brannholmsbruk, meeting: None, most_marks, setting });
    day.tell(Command::PrintPapers { id, papers: large, place: Some(region.brannholmsbruk) });
    day.tell(Command::PrintPapers { id, papers: small, place: Some(region.skarvmo) });
    let papers = LARGE.iter().chain(&SMALL).flat_map(|(people, numbers)| std::iter::repeat_n(*numbers, *people as usize));
    for (paper, numbers) in (1..).zip(papers) {
        story.on(-58).tell(Command::TypeIn { id, paper, hand: Hand::First, marks: yes(numbers) });
        story.on(-58).by("lead:ulrika").tell(Command::TypeIn { id, paper, hand: Hand::Second, marks: yes(numbers) });
    }
    story.on(-57).tell(Command::Close { id });
    let count = move |world: &World, rule: Rule| {
        let round = world.rounds.get(&id).ok_or(Plot::Missing("the round"))?;
        samskapa_server::round::count_of(world, round, rule).ok_or(Plot::Missing("the count"))
    };
    story.on(-57).make(move |world| Ok(Command::Publish { id, count: count(world, Rule::MesCostAdd1)? }.into()));
    let why = "Rådet undrade vad flest röster hade gett".to_owned();
    story.on(-55).make(move |world| Ok(Command::TryOut { id, count: count(world, Rule::Greedy)?, why }.into()));
}

/// Sets it up, and tells what has come so far.
pub fn told(story: &mut Story, region: &Region) {
    story.led_by(JOSEF);
    let title = "Hundra tusen kronor till Skarvmo".to_owned();
    let id: RoundId = story.name(-4, &title);
    let ideas: Vec<Idea> = IDEAS
        .iter()
        .map(|(title, cost)| Idea { id: story.name(-4, title), title: (*title).to_owned(), cost: Some(*cost) })
        .collect();
    let choices: Vec<ChoiceId> = ideas.iter().map(|idea| idea.id).collect();
    let yes = |numbers: &[usize]| {
        Marks::Approvals(numbers.iter().filter_map(|number| choices.get(number.checked_sub(1)?).copied()).collect())
    };
    let slips: Vec<BallotId> = (0..4).map(|nth| story.name(-4, &format!("slip {nth}"))).collect();
    let setting = Setting {
        method: "mes-cost+add1".to_owned(),
        choices: choices.clone(),
        ideas,
        budget: Some(100_000),
        until: Some(story.day(14)),
        ways: [Way::Paper, Way::Home].into(),
        together: [Tier::Hand, Tier::Slip].into(),
        ..Setting::default()
    };
    let place = region.skarvmo;
    let most_marks = u32::try_from(choices.len()).unwrap_or(u32::MAX);
    let mut day = story.on(-4);
    day.tell(Command::SetUp { id, title, place, meeting: None, most_marks, setting });
    day.tell(Command::PrintPapers { id, papers: 12, place: Some(place) });
    day.tell(Command::PrintSlips { id, ballots: slips.clone(), place: Some(place) });
    for (nth, numbers) in PAPERS.iter().enumerate() {
        let paper = u32::try_from(nth + 1).unwrap_or(u32::MAX);
        story.on(-2).tell(Command::TypeIn { id, paper, hand: Hand::First, marks: yes(numbers) });
        let again = if READ_OTHERWISE.0 == nth { READ_OTHERWISE.1 } else { numbers };
        // The last paper waits for whoever types second.
        if nth + 1 < PAPERS.len() {
            story.on(-2).by("lead:ulrika").tell(Command::TypeIn { id, paper, hand: Hand::Second, marks: yes(again) });
        }
    }
    for (slip, numbers) in slips.iter().zip([&[2usize][..], &[4, 5]]) {
        let vote = Command::Vote { id, ballot: *slip, tier: Tier::Slip, marks: yes(numbers) };
        story.on(-1).by(round::SEAT).tell(vote);
    }
}
