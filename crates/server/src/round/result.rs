//! What a published round came to: who won and why, for each of the others one reason, a picture with its table, the same ballots by
//! another method, and the files from which anybody can count again.
//!
//! A count that somebody tried by another rule, before or after, is listed as tried and never as the result.

use super::count::{self, Told};
use crate::{
    frame::{
        error::Problem,
        page::{Answer, Frame},
        texts::Marked,
        visitor::Visitor,
    },
    house::House,
    need::is_open_to,
    place, tally, terms,
    work::{self, Again},
};
use askama::Template;
use jiff::civil::Date;
use samskapa_domain::{
    MeetingId, NeedId, PlaceId, RoundId, World,
    figure::{Shown, shown},
    round::{self, Round, setting::Tier},
};
use samskapa_tally::{
    Rule,
    budget::preference,
    fairness::{self, fairness},
    picture::Stands,
};

/// Places with fewer voters are told of together, so that nobody's ballot can be told from them.
const LEAST_VOTERS: u64 = 10;
/// With fewer ballots than this the file of them is not given out: they would tell too much.
pub(super) const LEAST_BALLOTS: u64 = 5;

#[derive(Template)]
#[template(path = "round/result.html")]
struct ResultPage {
    frame: Frame,
    leads: bool,
    id: RoundId,
    title: String,
    place: (PlaceId, String),
    meeting: Option<(MeetingId, String)>,
    method: String,
    /// The day of publication; none where this was only tried.
    published: Option<Date>,
    winners: Vec<Name>,
    account: tally::Account,
    currency: samskapa_tally::Currency,
    names: Vec<Name>,
    picture: tally::Picture,
    /// From which places the money came.
    money: Option<tally::Trail>,
    /// Why each of the others was not chosen, and what those who wanted it paid for instead, where they are enough people.
    lost: Vec<(tally::Sentence, Vec<tally::Sentence>)>,
    tiers: Vec<(String, Shown, bool)>,
    /// How many ballots named each choice by each way, where no way has so few that somebody could be picked out.
    by_way: Vec<(Name, Vec<u64>)>,
    ways: Vec<String>,
    others: Vec<(&'static str, String, bool)>,
    comparison: Option<Comparison>,
    tried: Vec<Tried>,
    files: Option<&'static str>,
    hash: String,
}

#[derive(Clone)]
struct Name {
    need: Option<NeedId>,
    title: String,
}

/// Two methods side by side.
struct Comparison {
    method: String,
    rows: Vec<(Name, bool, bool)>,
    here: u64,
    there: u64,
    equal: u64,
    places: Vec<InPlace>,
}

struct InPlace {
    name: Option<String>,
    few: usize,
    voters: u64,
    empty_here: u64,
    empty_there: u64,
}

struct Tried {
    method: String,
    why: String,
    when: Date,
}

impl ResultPage {
    /// A sentence, with names in their own language.
    fn sentence<'a>(&'a self, sentence: &'a tally::Sentence) -> Marked<'a> {
        self.frame.told(sentence, &self.currency, |option| {
            self.frame.words(self.names.get(option).map_or("", |name| name.title.as_str()))
        })
    }
}

/// Sends the page of a published round, beside another method if one is named.
pub(super) fn show(house: &House, visitor: &Visitor, round: &Round, other: Option<&str>) -> Answer {
    let world = house.world();
    let publication = round.published.as_ref().ok_or(Problem::NotFound)?;
    let rule = Rule::named(&publication.count.rule).ok_or(Problem::NotFound)?;
    let told = count::told(&world, round, rule).map_err(Problem::fault)?;
    let other = other
        .and_then(Rule::named)
        .filter(|rule| count::others(round).contains(rule))
        .or_else(|| count::others(round).first().copied());
    let frame = Again::default().frame(house, visitor);
    let page = filled(house, &world, round, &told, other, frame)?;
    work::send(&page.frame, &page)
}

fn filled(
    house: &House,
    world: &World,
    round: &Round,
    told: &Told,
    other: Option<Rule>,
    frame: Frame,
) -> Result<ResultPage, Problem> {
    let names = names(world, round, told, &frame);
    let day = |stamp: &samskapa_domain::Stamp| stamp.time.to_zoned(house.settings.zone.clone()).date();
    let came = round::came(round);
    let mut account = tally::tell(&told.election, &told.outcome);
    let picture = tally::picture(&house.texts, frame.locale(), &told.election, &told.outcome, Stands::InPage, |option| {
        names[option].title.clone()
    });
    let money = tally::money(
        &house.texts,
        frame.locale(),
        &told.election,
        &told.outcome,
        (Stands::InPage, LEAST_VOTERS),
        |option| names[option].title.clone(),
    );
    let lost = lost(told, std::mem::take(&mut account.lost));
    let (ways, by_way) = by_way(world, round, &names)?;
    let comparison = match other {
        Some(rule) => Some(compared(world, round, told, rule, &names)?),
        None => None,
    };
    let chosen = other.map(Rule::name);
    let tried = round.tried.iter().map(|tried| Tried {
        method: super::method_key(&tried.count.rule, ""),
        why: tried.why.clone(),
        when: day(&tried.by),
    });
    Ok(ResultPage {
        leads: work::leads(&frame.visitor),
        id: round.id,
        title: round.title.clone(),
        place: (round.place, place::name(world, round.place)),
        meeting: round.meeting.and_then(|id| world.meetings.get(&id)).map(|meeting| (meeting.id, meeting.title.clone())),
        method: super::method_key(told.outcome.rule.name(), ""),
        published: round.published.as_ref().map(|publication| day(&publication.by)),
        winners: told.outcome.winners().iter().map(|option| names[*option].clone()).collect(),
        account,
        currency: told.election.currency.clone(),
        picture,
        money,
        lost,
        tiers: Tier::ALL
            .into_iter()
            .filter_map(|tier| {
                Some((
                    terms::key("tier", &tier),
                    shown(usize::try_from(*came.get(&tier)?).unwrap_or(usize::MAX)),
                    round.setting.together.contains(&tier),
                ))
            })
            .collect(),
        by_way,
        ways,
        others: count::others(round)
            .into_iter()
            .map(|rule| (rule.name(), super::method_key(rule.name(), ""), Some(rule.name()) == chosen))
            .collect(),
        comparison,
        tried: tried.collect(),
        files: (told.election.ballots.people() >= LEAST_BALLOTS).then(|| count::file_name(round)),
        hash: told.count().result,
        names,
        frame,
    })
}

/// The reasons of those left out, each with where the money of its supporters went.
fn lost(told: &Told, reasons: Vec<tally::Sentence>) -> Vec<(tally::Sentence, Vec<tally::Sentence>)> {
    let votes = told.election.votes();
    let trail = |reason: &tally::Sentence| {
        let about = (0..votes.len()).find(|option| reason.is_about(*option))?;
        (votes[about] >= LEAST_VOTERS).then(|| tally::trail(&told.election, &told.outcome, about))
    };
    reasons
        .into_iter()
        .map(|reason| (trail(&reason).unwrap_or_default(), reason))
        .map(|(trail, reason)| (reason, trail))
        .collect()
}

/// The names of the options, as whoever reads may see them.
fn names(world: &World, round: &Round, told: &Told, frame: &Frame) -> Vec<Name> {
    let listed = round::listed(world, round);
    let name = |option: &samskapa_tally::Choice| {
        let need = listed.iter().find(|choice| choice.number.to_string() == option.id).and_then(|choice| choice.need);
        let open = need.is_none_or(|id| world.needs.get(&id).is_some_and(|need| is_open_to(frame, world, need)));
        Name {
            need: need.filter(|_| open),
            title: if open { option.name.clone() } else { frame.t("round-unpublished").to_string() },
        }
    };
    told.election.options.iter().map(name).collect()
}

/// The keys of the ways, and for each choice its number by each.
type ByWay = (Vec<String>, Vec<(Name, Vec<u64>)>);

/// On how many ballots each choice stands, way by way; nothing where a way has so few ballots that they could be told apart.
fn by_way(world: &World, round: &Round, names: &[Name]) -> Result<ByWay, Problem> {
    let came = round::came(round);
    if came.len() < 2 || came.values().any(|ballots| u64::from(*ballots) < LEAST_BALLOTS) {
        return Ok((Vec::new(), Vec::new()));
    }
    let mut rows: Vec<(Name, Vec<u64>)> = names.iter().map(|name| (name.clone(), Vec::new())).collect();
    let mut ways = Vec::new();
    for tier in came.into_keys() {
        let apart = round::election_of(world, round, round::Which::Apart(tier)).map_err(Problem::fault)?;
        let votes = apart.map(|election| election.votes()).unwrap_or_default();
        rows.iter_mut().zip(votes).for_each(|((_, row), votes)| row.push(votes));
        ways.push(terms::key("tier", &tier));
    }
    Ok((ways, rows))
}

/// The same ballots by another method.
fn compared(world: &World, round: &Round, told: &Told, rule: Rule, names: &[Name]) -> Result<Comparison, Problem> {
    let other = count::told(world, round, rule).map_err(Problem::fault)?;
    let (ours, theirs) = (told.outcome.winners(), other.outcome.winners());
    let rows = (0..names.len()).map(|option| (names[option].clone(), ours.contains(&option), theirs.contains(&option)));
    let found = preference(&told.election, ours, theirs);
    let (here, there) = (fairness(&told.election, ours, LEAST_VOTERS), fairness(&told.election, theirs, LEAST_VOTERS));
    Ok(Comparison {
        method: super::method_key(rule.name(), ""),
        rows: rows.filter(|(_, ours, theirs)| *ours || *theirs).collect(),
        here: found.here,
        there: found.by_votes,
        equal: found.equal,
        places: places(&here, &there),
    })
}

fn places(here: &fairness::Fairness, there: &fairness::Fairness) -> Vec<InPlace> {
    let row = |name: Option<String>, few: usize, (a, b): (&fairness::Place, &fairness::Place)| InPlace {
        name,
        few,
        voters: a.voters,
        empty_here: a.empty_handed,
        empty_there: b.empty_handed,
    };
    let mut rows: Vec<InPlace> =
        here.places.iter().zip(&there.places).map(|(a, b)| row(Some(a.name.clone()), 0, (a, b))).collect();
    if let (Some((a, few)), Some((b, _))) = (&here.too_few, &there.too_few)
        && !rows.is_empty()
    {
        rows.push(row(None, *few, (a, b)));
    }
    rows
}
