//! Ballots in ABIF, a short form that people can read: `27: A>B=C`, `12: A/5, B/2`, `=A:[Full name]`.
//!
//! The form is a draft (<https://github.com/electorama/abif>, version 0.31). What each ballot line says decides what the ballots are: orders,
//! or points where every option has a rating and no `>` stands between them. A line `{ballot_type: "choose_many"}` makes them approvals.

mod line;

use super::{Fault, Reading, fault::shown, letters, remark::Seen};
use crate::{
    Choice, Election,
    ballots::{Ballots, Kind},
};
use line::{Line, Mark};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
    fmt::Write as _,
};

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let text = letters::text(bytes)?;
    let mut listed = Listed::default();
    let mut cast: Vec<Cast> = Vec::new();
    let (mut title, mut kind) = (String::new(), None);
    for (number, text) in (1..).zip(text.lines()) {
        match Line::read(number, text)? {
            Line::Nothing => {}
            Line::Said(key, value) => match (key.as_str(), value.as_str()) {
                ("title", _) => title = value,
                ("ballot_type", "choose_many" | "choose_one" | "approval") => kind = Some(Kind::Approval),
                ("ballot_type", "rated") => kind = Some(Kind::Points),
                ("ballot_type", "ranked" | "rankable") => kind = Some(Kind::Ranking),
                _ => {}
            },
            Line::Candidate(id, name) => {
                let at = listed.find(number, &id)?;
                listed.options[at as usize].name = if name == id { String::new() } else { name };
            }
            Line::Ballot(count, marks) => {
                let mut found = Vec::with_capacity(marks.len());
                for mark in marks {
                    found.push((listed.find(number, &mark.id)?, mark));
                }
                cast.push((number, count, found));
            }
        }
    }
    let rated = |(_, _, marks): &Cast| marks.iter().all(|(_, mark)| mark.rating.is_some() && mark.rank == 0);
    let found =
        if cast.iter().any(|ballot| !ballot.2.is_empty()) && cast.iter().all(rated) { Kind::Points } else { Kind::Ranking };
    let mut ballots = Ballots::new(kind.unwrap_or(found));
    let mut blank = Seen::default();
    for (line, count, marks) in cast {
        twice(line, &marks)?;
        let marks = valued(ballots.kind(), &marks);
        if marks.is_empty() {
            blank.note(line, u64::from(count));
        }
        ballots.push(marks, count).map_err(|_| Fault::TooMany { line })?;
    }
    if listed.options.is_empty() {
        return Err(Fault::NoFormat);
    }
    let mut election = Election::new(listed.options, ballots);
    election.title = title;
    Ok(Reading { election, remarks: blank.blank().into_iter().collect() })
}

/// A ballot: its line, how often it was cast, and its marks.
type Cast = (usize, u32, Vec<(u32, Mark)>);

#[derive(Default)]
struct Listed {
    options: Vec<Choice>,
    known: HashMap<String, u32>,
}

impl Listed {
    /// The option of this id; a new one where it was not named before.
    fn find(&mut self, line: usize, id: &str) -> Result<u32, Fault> {
        if let Some(known) = self.known.get(id) {
            return Ok(*known);
        }
        let option = u32::try_from(self.options.len()).map_err(|_| Fault::TooMany { line })?;
        self.known.insert(id.to_owned(), option);
        self.options.push(Choice { id: id.to_owned(), ..Choice::default() });
        Ok(option)
    }
}

fn twice(line: usize, marks: &[(u32, Mark)]) -> Result<(), Fault> {
    let mut options: Vec<u32> = marks.iter().map(|(option, _)| *option).collect();
    options.sort_unstable();
    match options.windows(2).find(|pair| pair[0] == pair[1]) {
        None => Ok(()),
        Some(pair) => {
            let id = marks.iter().find(|(option, _)| *option == pair[0]).map(|(_, mark)| shown(&mark.id));
            Err(Fault::Twice { line, option: id.unwrap_or_default() })
        }
    }
}

/// The marks of a ballot as ballots of this kind have them.
fn valued(kind: Kind, marks: &[(u32, Mark)]) -> Vec<(u32, u32)> {
    let rating = |mark: &Mark| mark.rating.unwrap_or(1);
    match kind {
        Kind::Approval => marks.iter().filter(|(_, mark)| rating(mark) > 0).map(|(option, _)| (*option, 0)).collect(),
        Kind::Points => marks.iter().map(|(option, mark)| (*option, rating(mark))).collect(),
        _ => {
            // Ratings tell the order where the signs between the options do not.
            let told = marks.iter().all(|(_, mark)| mark.rank == 0 && mark.rating.is_some());
            let key = |mark: &Mark| (mark.rank, if told { Reverse(rating(mark)) } else { Reverse(0) });
            let mut keys: Vec<_> = marks.iter().map(|(_, mark)| key(mark)).collect();
            keys.sort_unstable();
            keys.dedup();
            let ranks: BTreeMap<_, u32> = keys.into_iter().zip(0..).collect();
            marks.iter().map(|(option, mark)| (*option, ranks.get(&key(mark)).copied().unwrap_or(0))).collect()
        }
    }
}

/// Writes ballots as ABIF. Grades become ratings, the worst 0.
pub fn write(election: &Election) -> Result<String, Fault> {
    if election.totals.is_some() {
        let what = "sums without ballots".to_owned();
        return Err(Fault::Unwritable { what, format: "ABIF", instead: "write a table of the sums" });
    }
    let kind = election.ballots.kind();
    let mut out = String::new();
    if !election.title.is_empty() {
        let _ = writeln!(out, "{{title: {}}}", line::told(&election.title));
    }
    let kinds = match kind {
        Kind::Approval => "choose_many",
        Kind::Ranking => "ranked",
        Kind::Points | Kind::Grades => "rated",
    };
    let _ = writeln!(out, "{{ballot_type: \"{kinds}\"}}");
    for option in &election.options {
        let name = if option.name.is_empty() { &option.id } else { &option.name };
        let _ = writeln!(out, "={}:{}", line::key(&option.id), line::named(name));
    }
    let worst = u32::try_from(election.grades.len().saturating_sub(1)).unwrap_or(u32::MAX);
    for ballot in election.ballots.iter() {
        let _ = write!(out, "{}:", ballot.weight);
        if kind == Kind::Ranking {
            let mut ranks: BTreeMap<u32, Vec<String>> = BTreeMap::new();
            for (option, rank) in ballot.marks() {
                ranks.entry(rank).or_default().push(line::key(election.id(option)));
            }
            let ranks: Vec<String> = ranks.into_values().map(|tied| tied.join("=")).collect();
            let _ = write!(out, " {}", ranks.join(">"));
        }
        for (at, (option, value)) in ballot.marks().enumerate().filter(|_| kind != Kind::Ranking) {
            let rating = match kind {
                Kind::Approval => 1,
                Kind::Grades => worst.saturating_sub(value),
                _ => value,
            };
            let _ = write!(out, "{} {}/{rating}", if at > 0 { "," } else { "" }, line::key(election.id(option)));
        }
        out.push('\n');
    }
    Ok(out)
}
