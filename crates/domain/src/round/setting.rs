//! How a round is set up: by which method it is counted, what is chosen between, by which ways ballots come, and which of
//! them are counted together.
//!
//! A round that was opened with nothing but dots has the usual setting: all ways open, everything added up.

use super::Refusal;
use crate::{ChoiceId, general};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The method of a round that says nothing else.
pub const DOTS: &str = "dots";

/// The methods that are offered, in the order in which the form lists them; each by its name in [`samskapa_tally::Rule`].
pub const METHODS: [&str; 8] =
    [DOTS, "approval", "schulze", "irv", "scottish-stv", "majority-judgment", "greedy", "mes-cost+add1"];

/// The most ideas that fit on one ballot.
pub const MOST_CHOICES: usize = 60;

/// The grades that a ballot can give, best first, by the words that their texts go by.
pub const GRADES: [&str; 5] = ["highest", "high", "middle", "low", "none"];

/// What is written on a ballot.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// So many dots for each choice.
    Points,
    /// A yes to some choices.
    Approvals,
    /// Choices in order.
    Order,
    /// A grade for each choice.
    Grades,
}

/// A way by which ballots come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// On ballot papers that somebody types in.
    Paper,
    /// From phones in the room.
    Room,
    /// From home, with the code of a slip, until a date.
    Home,
}

/// How sure it is that one person cast one ballot. Each way has its own; what is told apart is never added up in silence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tier {
    /// One numbered paper for each person, handed out and counted by hand in the hall.
    Hand,
    /// One ballot for each phone that joined in the room; a person with two phones has two.
    Seat,
    /// One ballot for each slip of paper with a code.
    Slip,
}

/// An idea with what it costs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Idea {
    /// Its name in the ledger.
    pub id: ChoiceId,
    /// Its title.
    pub title: String,
    /// What it costs, in whole kronor; none where money is not what is shared out.
    pub cost: Option<u64>,
}

/// How a round is set up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Setting {
    /// By which method the ballots are counted: the name of a [`samskapa_tally::Rule`].
    pub method: String,
    /// What is chosen between, in the order of the numbers on the ballot; none in a round that was opened with dots alone.
    pub choices: Vec<ChoiceId>,
    /// Those of the choices that are ideas and no needs.
    pub ideas: Vec<Idea>,
    /// The money to share out, in whole kronor.
    pub budget: Option<u64>,
    /// How many can win, where the method fills so many places.
    pub winners: Option<u32>,
    /// The last day on which ballots come from home.
    pub until: Option<Date>,
    /// The ways that are open.
    pub ways: BTreeSet<Way>,
    /// The tiers whose ballots are counted together; the others are told beside them.
    pub together: BTreeSet<Tier>,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Paper, Self::Room, Self::Home];

    /// How sure a ballot is that comes this way.
    pub const fn tier(self) -> Tier {
        match self {
            Self::Paper => Tier::Hand,
            Self::Room => Tier::Seat,
            Self::Home => Tier::Slip,
        }
    }
}

impl Tier {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Hand, Self::Seat, Self::Slip];

    /// The way by which such ballots come.
    pub const fn way(self) -> Way {
        match self {
            Self::Hand => Way::Paper,
            Self::Seat => Way::Room,
            Self::Slip => Way::Home,
        }
    }
}

impl Default for Setting {
    /// What a round of dots always was: every way is open, and everything is added up.
    fn default() -> Self {
        Self {
            method: DOTS.to_owned(),
            choices: Vec::new(),
            ideas: Vec::new(),
            budget: None,
            winners: None,
            until: None,
            ways: Way::ALL.into(),
            together: Tier::ALL.into(),
        }
    }
}

/// What is written on the ballots of a method.
pub fn kind_of(method: &str) -> Kind {
    match method {
        "schulze" | "irv" | "scottish-stv" => Kind::Order,
        "majority-judgment" => Kind::Grades,
        DOTS => Kind::Points,
        _ => Kind::Approvals,
    }
}

/// Whether a method shares out money, so that every choice must have a cost.
pub fn shares_money(method: &str) -> bool {
    matches!(method, "greedy" | "mes-cost+add1")
}

/// Whether a method fills a number of places.
pub fn fills_places(method: &str) -> bool {
    method == "scottish-stv"
}

impl Setting {
    /// Whether nothing was set up but dots.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the ballots name choices by number: the round was set up for ballots, and not opened with dots alone.
    pub fn is_numbered(&self) -> bool {
        !self.choices.is_empty()
    }

    /// What is written on its ballots.
    pub fn kind(&self) -> Kind {
        kind_of(&self.method)
    }

    /// The idea of that name.
    pub fn idea(&self, id: ChoiceId) -> Option<&Idea> {
        self.ideas.iter().find(|idea| idea.id == id)
    }

    /// The setting as it is kept, if it can be: every method has what it needs, and somebody can vote.
    pub(super) fn checked(&self, today: Date) -> Result<Self, crate::Refusal> {
        let mut checked = self.clone();
        if !METHODS.contains(&self.method.as_str()) {
            return Err(Refusal::NoSuchMethod { method: self.method.clone() }.into());
        }
        for idea in &mut checked.ideas {
            idea.title = general::title("idea", &idea.title)?;
        }
        if self.choices.len() > MOST_CHOICES {
            return Err(Refusal::TooManyChoices { choices: count(self.choices.len()), most: count(MOST_CHOICES) }.into());
        }
        if shares_money(&self.method) {
            if self.budget.is_none_or(|budget| budget == 0) {
                return Err(Refusal::NoBudget.into());
            }
            let cost = |id: &ChoiceId| self.idea(*id).and_then(|idea| idea.cost).is_some_and(|cost| cost > 0);
            if let Some(without) = self.choices.iter().find(|id| !cost(id)) {
                let title = self.idea(*without).map(|idea| idea.title.clone());
                return Err(title.map_or(Refusal::NeedsHaveNoCost, |title| Refusal::NoCost { title }).into());
            }
        } else {
            checked.budget = None;
        }
        if fills_places(&self.method) {
            let most = count(self.choices.len());
            if !self.winners.is_some_and(|winners| winners >= 1 && winners < most) {
                return Err(Refusal::NoPlaces { most: most.saturating_sub(1) }.into());
            }
        } else {
            checked.winners = None;
        }
        if self.ways.is_empty() {
            return Err(Refusal::NoWay.into());
        }
        checked.together.retain(|tier| self.ways.contains(&tier.way()));
        if checked.together.is_empty() {
            return Err(Refusal::NothingTogether.into());
        }
        match (self.ways.contains(&Way::Home), self.until) {
            (true, None) => return Err(Refusal::NoUntil.into()),
            (true, Some(until)) if until < today => return Err(Refusal::UntilPassed { until }.into()),
            (true, Some(_)) => {}
            (false, _) => checked.until = None,
        }
        Ok(checked)
    }
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
