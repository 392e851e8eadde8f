//! What was voted on, by whom and how.

use crate::ballots::Ballots;

/// An election as it lies before the count: options, ballots, and what they were cast under.
#[derive(Clone, Debug, PartialEq)]
pub struct Election {
    /// What it was called.
    pub title: String,
    /// What could be chosen, in the order of the file or the form.
    pub options: Vec<Choice>,
    /// What was chosen.
    pub ballots: Ballots,
    /// Votes or points for each option, where only these sums are known and no ballots are.
    pub totals: Option<Vec<u64>>,
    /// The names of the grades, best first, where ballots are [`Kind::Grades`](crate::Kind::Grades).
    pub grades: Vec<String>,
    /// Money to share out.
    pub budget: Option<Money>,
    /// What its sums are counted in.
    pub currency: Currency,
    /// Seats to fill.
    pub seats: Option<usize>,
    /// The fewest votes or points that an option needs to be taken, where those who held it set such a number.
    pub least_votes: Option<u64>,
    /// Where those who cast the ballots live, one for each ballot; empty where nobody said.
    pub places: Labels,
    /// Who cast them, one for each ballot; empty where it is not told or not read.
    pub voters: Vec<String>,
    /// By which rule those who held it say that they counted, in their words.
    pub official_rule: Option<String>,
}

/// Something that could be chosen: a need, a project, a candidate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// How it is told apart; the shortest of its names.
    pub id: String,
    /// What it is called; empty where it has no name beside its id.
    pub name: String,
    /// What it costs.
    pub cost: Money,
    /// The place it is for.
    pub place: Option<String>,
    /// Latitude and longitude, in degrees.
    pub at: Option<(f64, f64)>,
    /// Votes that those who held it say it had.
    pub official_votes: Option<u64>,
    /// Whether those who held it say it won.
    pub official_winner: Option<bool>,
}

/// A sum in minor units: öre, cents, or whole units where nothing smaller occurs (see [`Currency::minor`]).
pub type Money = u64;

/// What sums are counted in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Currency {
    /// Its code (ISO 4217), where it is known.
    pub code: Option<String>,
    /// Minor units for one whole: 1, 10, 100 …, as many as the finest sum of the election needs.
    pub minor: u64,
}

/// A word for each of many, each different word kept once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// The different words.
    pub names: Vec<String>,
    /// Which of them, for each.
    pub of: Vec<u32>,
}

impl Election {
    /// An election with these options and ballots, and nothing else said.
    pub fn new(options: Vec<Choice>, ballots: Ballots) -> Self {
        Self {
            title: String::new(),
            options,
            ballots,
            totals: None,
            grades: Vec::new(),
            budget: None,
            least_votes: None,
            currency: Currency { code: None, minor: 1 },
            seats: None,
            places: Labels::default(),
            voters: Vec::new(),
            official_rule: None,
        }
    }

    /// How many ballots name each option; the sums, where only these are known.
    pub fn votes(&self) -> Vec<u64> {
        if let Some(totals) = &self.totals {
            return totals.clone();
        }
        let mut votes = vec![0; self.options.len()];
        for ballot in self.ballots.iter() {
            for option in ballot.options {
                votes[*option as usize] += u64::from(ballot.weight);
            }
        }
        votes
    }

    /// The id of an option.
    pub fn id(&self, option: usize) -> &str {
        &self.options[option].id
    }

    /// The ids of options.
    pub fn ids(&self, options: &[usize]) -> Vec<&str> {
        options.iter().map(|option| self.id(*option)).collect()
    }

    /// What options cost together.
    pub fn cost(&self, options: &[usize]) -> Money {
        options.iter().fold(0, |sum, option| sum.saturating_add(self.options[*option].cost))
    }
}

impl Labels {
    /// Adds one.
    pub fn push(&mut self, name: &str, known: &mut std::collections::HashMap<String, u32>) {
        let label = known.get(name).copied().unwrap_or_else(|| {
            let label = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
            self.names.push(name.to_owned());
            known.insert(name.to_owned(), label);
            label
        });
        self.of.push(label);
    }
}
