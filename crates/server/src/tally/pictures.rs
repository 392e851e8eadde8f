//! An outcome as a picture: bars for what speaks for each option, and a flow where votes pass on from stage to stage.
//!
//! Every picture comes with its table: the same names and numbers, for those who do not see it.

use super::unit;
use crate::frame::{dates, locale::Locale, texts::Texts};
use num_rational::BigRational;
use num_traits::Zero;
use samskapa_tally::{
    Election, Found, Outcome,
    amount::{in_whole, written},
    payments::{FromPlace, by_place, rounded},
    picture::{Bar, Bars, Flow, Link, Node, Stands},
    ranking::{Grounds, Order, Runoff},
    transfer::Seating,
};

/// A picture and its table.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The picture itself.
    pub svg: String,
    /// What it is called.
    pub title: String,
    /// The name and the number of each row, and whether it is one of the winners.
    pub rows: Vec<(String, String, bool)>,
    /// Whether it is as wide as it must be, rather than as wide as there is room.
    pub wide: bool,
}

/// No more stages than this stand side by side: more would be too fine to see.
const STAGES: usize = 12;

/// Draws an outcome; a longer history than can be drawn is shown by where it ended.
pub fn picture(
    texts: &Texts,
    locale: Locale,
    election: &Election,
    outcome: &Outcome,
    stands: Stands,
    name: impl Fn(usize) -> String,
) -> Picture {
    let draw = Draw { texts, locale, stands, election, winners: outcome.winners(), name: &name };
    match &outcome.found {
        Found::Transfer(seating) if seating.stages.len() <= STAGES => {
            draw.flow(&passing_on(seating), |votes| in_units(votes, seating.decimals))
        }
        Found::Ranking(Order { grounds: Grounds::Runoff(runoff), .. }) if runoff.rounds.len() <= STAGES => {
            draw.flow(&rounds(runoff), |votes| votes.to_string())
        }
        found => draw.bars(found),
    }
}

struct Draw<'a> {
    texts: &'a Texts,
    locale: Locale,
    stands: Stands,
    election: &'a Election,
    winners: &'a [usize],
    name: &'a dyn Fn(usize) -> String,
}

/// Money on its way, and the same as a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Trail {
    /// The picture itself.
    pub svg: String,
    /// What it is called.
    pub title: String,
    /// From where, to what, how much.
    pub rows: Vec<(String, String, String)>,
}

/// Draws from which places the money for each winner came; nothing where nobody pays, or where all came from one place. Places with fewer
/// than `least` voters are told of together.
pub fn money(
    texts: &Texts,
    locale: Locale,
    election: &Election,
    outcome: &Outcome,
    (stands, least): (Stands, u64),
    name: impl Fn(usize) -> String,
) -> Option<Trail> {
    let Found::Budget(funding) = &outcome.found else { return None };
    let places = by_place(election, funding, least)?;
    if places.len() < 2 {
        return None;
    }
    let unit = unit(&election.currency);
    let amount =
        |sum: &BigRational| format!("{}{unit}", dates::decimal(locale, &in_whole(&whole(sum), election.currency.minor)));
    let titled = |key: &'static str| texts.t(locale, key).to_string();
    let draw = Draw { texts, locale, stands, election, winners: outcome.winners(), name: &name };
    let mut flow = Flow {
        title: titled("tally-money-title"),
        about: draw.about(election.options.len()),
        columns: vec![titled("tally-money-from"), titled("tally-money-to")],
        nodes: Vec::new(),
        links: Vec::new(),
    };
    let mut rows = Vec::new();
    let node = |column, label, sum: &BigRational, won| Node { column, label, value: length(sum), written: amount(sum), won };
    for place in &places {
        let sum = place.paid.iter().map(|(_, paid)| paid).fold(place.left.clone(), |sum, paid| sum + paid);
        let label = match place.name.as_deref() {
            None => texts.t(locale, "tally-money-places").n("places", place.places).to_string(),
            Some("") => titled("tally-money-nowhere"),
            Some(name) => name.to_owned(),
        };
        flow.nodes.push(node(0, label, &sum, false));
    }
    let mut flows_to = |label: String, won: bool, from: &dyn Fn(&FromPlace) -> Option<BigRational>| {
        let paid: Vec<Option<BigRational>> = places.iter().map(from).collect();
        let sum: BigRational = paid.iter().flatten().sum();
        if sum.is_zero() {
            return;
        }
        let to = flow.nodes.len();
        for (at, paid) in paid.iter().enumerate().filter_map(|(at, paid)| Some((at, paid.as_ref()?))) {
            flow.links.push(Link { from: at, to, value: length(paid) });
            rows.push((flow.nodes[at].label.clone(), label.clone(), amount(paid)));
        }
        flow.nodes.push(node(1, label, &sum, won));
    };
    for winner in outcome.winners() {
        flows_to(name(*winner), true, &|place| {
            place.paid.iter().find(|(project, _)| project == winner).map(|(_, paid)| paid.clone())
        });
    }
    flows_to(titled("tally-money-left"), false, &|place| (!place.left.is_zero()).then(|| place.left.clone()));
    rows.sort_by_key(|(from, ..)| flow.nodes.iter().position(|node| node.label == *from));
    Some(Trail { svg: flow.svg(stands), title: flow.title, rows })
}

/// To the nearest minor unit.
fn whole(sum: &BigRational) -> BigRational {
    BigRational::from_integer(rounded(sum).into())
}

/// How thick an amount is drawn.
fn length(sum: &BigRational) -> f64 {
    as_float(u128::from(rounded(sum)))
}

/// What lies at each option, stage by stage; nothing for one that is out.
struct Stages {
    held: Vec<Vec<Option<u128>>>,
    quota: Option<u128>,
}

impl Draw<'_> {
    fn bars(&self, found: &Found) -> Picture {
        let mut values = values(self.election, found);
        let place = |option: &usize| self.winners.iter().position(|winner| winner == option).unwrap_or(usize::MAX);
        values.sort_by(|a, b| place(&a.0).cmp(&place(&b.0)).then(b.1.total_cmp(&a.1)));
        let unit = unit(&self.election.currency);
        let bars: Vec<Bar> = values
            .into_iter()
            .map(|(option, value, mut number)| {
                number = dates::decimal(self.locale, &number);
                if matches!(found, Found::Budget(_)) {
                    let cost = dates::decimal(
                        self.locale,
                        &written(self.election.options[option].cost, self.election.currency.minor),
                    );
                    number = self
                        .texts
                        .t(self.locale, "tally-bar-votes-and-cost")
                        .s("votes", number)
                        .s("cost", format!("{cost}{unit}"))
                        .to_string();
                }
                Bar { label: (self.name)(option), value, written: number, won: self.winners.contains(&option) }
            })
            .collect();
        let rows = bars.iter().map(|bar| (bar.label.clone(), bar.written.clone(), bar.won)).collect();
        let title = self.texts.t(self.locale, "tally-bars-title").to_string();
        let bars = Bars { title: title.clone(), about: self.about(bars.len()), bars, limit: None };
        Picture { svg: bars.svg(self.stands), title, rows, wide: false }
    }

    fn flow(&self, stages: &Stages, told: impl Fn(u128) -> String) -> Picture {
        let mut flow = Flow {
            title: self.texts.t(self.locale, "tally-flow-title").to_string(),
            about: self.about(self.election.options.len()),
            columns: Vec::new(),
            nodes: Vec::new(),
            links: Vec::new(),
        };
        let mut before: Vec<Option<usize>> = vec![None; self.election.options.len()];
        for (column, held) in stages.held.iter().enumerate() {
            flow.columns.push(self.texts.t(self.locale, "tally-stage").n("stage", column + 1).to_string());
            let mut order: Vec<(usize, u128)> =
                held.iter().enumerate().filter_map(|(option, held)| Some((option, (*held)?))).collect();
            order.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
            let mut now = vec![None; held.len()];
            for (option, votes) in order {
                now[option] = Some(flow.nodes.len());
                let number = dates::decimal(self.locale, &told(votes));
                let won = self.winners.contains(&option);
                flow.nodes.push(Node { column, label: (self.name)(option), value: as_float(votes), written: number, won });
            }
            if let Some(earlier) = column.checked_sub(1).and_then(|at| stages.held.get(at)) {
                flow.links.extend(links(earlier, held, &before, &now));
            }
            before = now;
        }
        let last = stages.held.last().cloned().unwrap_or_default();
        let mut rows: Vec<(String, String, bool)> = Vec::new();
        for (option, held) in last.iter().enumerate() {
            let held = held.or_else(|| stages.held.iter().rev().find_map(|stage| stage[option])).unwrap_or(0);
            rows.push(((self.name)(option), dates::decimal(self.locale, &told(held)), self.winners.contains(&option)));
        }
        if let Some(quota) = stages.quota {
            flow.about = format!(
                "{} {}",
                flow.about,
                self.texts.t(self.locale, "tally-flow-quota").s("quota", dates::decimal(self.locale, &told(quota)))
            );
        }
        Picture { svg: flow.svg(self.stands), title: flow.title, rows, wide: true }
    }

    fn about(&self, options: usize) -> String {
        let winners: Vec<String> = self.winners.iter().map(|option| (self.name)(*option)).collect();
        self.texts.t(self.locale, "tally-picture-about").n("options", options).s("winners", winners.join(", ")).to_string()
    }
}

/// What stays with each option, and what those that lose something give to those that gain. Who gave to whom is known for one giver at a
/// time; where several give at once it is shared out by what each gained.
fn links(earlier: &[Option<u128>], held: &[Option<u128>], before: &[Option<usize>], now: &[Option<usize>]) -> Vec<Link> {
    let change = |option: usize| as_float(held[option].unwrap_or(0)) - as_float(earlier[option].unwrap_or(0));
    let gained: f64 = (0..held.len()).map(|option| change(option).max(0.0)).sum();
    let mut links = Vec::new();
    for option in 0..held.len() {
        let Some(from) = before[option] else { continue };
        let stays = as_float(earlier[option].unwrap_or(0)).min(as_float(held[option].unwrap_or(0)));
        if let Some(to) = now[option] {
            links.push(Link { from, to, value: stays });
        }
        let given = -change(option);
        if given <= 0.0 {
            continue;
        }
        for other in (0..held.len()).filter(|other| change(*other) > 0.0) {
            if let Some(to) = now[other] {
                links.push(Link { from, to, value: given.min(gained) * change(other) / gained });
            }
        }
    }
    links
}

fn passing_on(seating: &Seating) -> Stages {
    let excluded = |votes: u128, option: usize| votes == 0 && !seating.elected.contains(&option);
    let held = seating
        .stages
        .iter()
        .map(|stage| {
            stage.votes.iter().enumerate().map(|(option, votes)| (!excluded(*votes, option)).then_some(*votes)).collect()
        })
        .collect();
    Stages { held, quota: seating.stages.first().map(|stage| stage.quota) }
}

fn rounds(runoff: &Runoff) -> Stages {
    let held = runoff.rounds.iter().map(|round| round.votes.iter().map(|votes| votes.map(u128::from)).collect()).collect();
    Stages { held, quota: None }
}

/// How long the bar of each option is, and how its number is written.
fn values(election: &Election, found: &Found) -> Vec<(usize, f64, String)> {
    let whole = |option: usize, value: u64| (option, as_float(u128::from(value)), value.to_string());
    let each = 0..election.options.len();
    match found {
        Found::Budget(_) | Found::Committee(_) => {
            each.zip(election.votes()).map(|(option, votes)| whole(option, votes)).collect()
        }
        Found::Transfer(seating) => {
            let most = |option: usize| seating.stages.iter().map(|stage| stage.votes[option]).max().unwrap_or(0);
            each.map(|option| (option, as_float(most(option)), in_units(most(option), seating.decimals))).collect()
        }
        Found::Ranking(order) => each.map(|option| of_ranking(order, option)).collect(),
    }
}

fn of_ranking(order: &Order, option: usize) -> (usize, f64, String) {
    let whole = |value: u64| (option, as_float(u128::from(value)), value.to_string());
    let beaten = |pairwise: &samskapa_tally::ranking::Pairwise| {
        whole((0..pairwise.options()).filter(|other| pairwise.beats(option, *other)).count() as u64)
    };
    match &order.grounds {
        Grounds::Votes(votes) => whole(votes.votes[option]),
        Grounds::Dots(dots) => whole(dots.heaps[option].dots),
        Grounds::Score(score) => {
            let spread = &score.spreads[option];
            whole(spread.best_two)
        }
        Grounds::Borda(borda) => {
            let half = borda.doubled[option];
            let number = if half.is_multiple_of(2) { (half / 2).to_string() } else { format!("{}.5", half / 2) };
            (option, as_float(u128::from(half)) / 2.0, number)
        }
        Grounds::Copeland(copeland) => whole(copeland.duels[option].won),
        Grounds::Schulze(schulze) => beaten(&schulze.pairwise),
        Grounds::RankedPairs(pairs) => beaten(&pairs.pairwise),
        Grounds::Smith(smith) => beaten(&smith.pairwise),
        Grounds::Runoff(runoff) => whole(runoff.rounds.iter().rev().find_map(|round| round.votes[option]).unwrap_or(0)),
        Grounds::Judgment(judgment) => {
            let gauge = &judgment.gauges[option];
            whole(gauge.grades.iter().take(gauge.grade + 1).sum())
        }
        Grounds::Comparison(comparison) => {
            let score = comparison.strengths[option].score;
            (option, score, format!("{score:.1}"))
        }
    }
}

/// Votes, which are whole numbers of a small unit, with the decimals that they have.
pub(super) fn in_units(votes: u128, decimals: u32) -> String {
    let ratio = num_rational::BigRational::new(votes.into(), 10_u64.saturating_pow(decimals).into());
    in_whole(&ratio, 1)
}

#[expect(clippy::cast_precision_loss, reason = "a length in a picture")]
fn as_float(votes: u128) -> f64 {
    votes as f64
}
