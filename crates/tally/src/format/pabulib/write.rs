//! Writes a participatory budget as a Pabulib file that is read back as the same election.

use crate::{
    Choice, Election,
    ballots::{Ballot, Kind},
    format::{Fault, amount::written, rows::quoted},
};
use std::fmt::Write;

/// What a Pabulib file says of itself beside what an [`Election`] holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Heading {
    /// The country, in English.
    pub country: String,
    /// The municipality.
    pub unit: String,
    /// Which vote it was, most often the year.
    pub instance: String,
    /// The first day of the vote, as `dd.mm.yyyy` or a year.
    pub begin: String,
    /// The last day.
    pub end: String,
}

/// More ballots than this are not written: each takes a line of its own, and a line that says "four thousand million times" would fill any
/// memory. No place that counts by hand or by phone has as many people.
const MOST: u64 = 20_000_000;

/// Writes it. A ballot that several people cast is written as often.
///
/// More than twenty million ballots are refused. Grades, orders in which options are tied, and sums without ballots have no place in the format; ids with commas have none either.
pub fn write(election: &Election, heading: &Heading) -> Result<String, Fault> {
    let refuse = |what: String, instead| Err(Fault::Unwritable { what, format: "Pabulib", instead });
    if election.totals.is_some() {
        return refuse("sums without ballots".to_owned(), "write a table of the sums");
    }
    let people = election.ballots.people();
    if people > MOST {
        return refuse(
            format!("{people} ballots"),
            "write them as ABIF, which counts equal ballots instead of repeating them",
        );
    }
    let vote_type = match election.ballots.kind() {
        Kind::Approval => "approval",
        Kind::Ranking => "ordinal",
        Kind::Points => "cumulative",
        Kind::Grades => return refuse("grades".to_owned(), "write them as a table with one column for each option"),
    };
    for option in &election.options {
        if option.id.is_empty() || option.id.contains([',', '\n', '\r']) || option.id.trim() != option.id {
            return refuse(format!("the id '{}'", option.id), "give it an id of letters and figures");
        }
    }
    let mut out = String::new();
    meta(election, heading, vote_type, &mut out)?;
    projects(election, &mut out)?;
    votes(election, &mut out)?;
    Ok(out)
}

fn meta(election: &Election, heading: &Heading, vote_type: &str, out: &mut String) -> Result<(), Fault> {
    let people = election.ballots.people().to_string();
    let projects = election.options.len().to_string();
    let budget = election.budget.map(|budget| sum(election, budget)).transpose()?;
    let least = election.least_votes.map(|votes| votes.to_string());
    let lines = [
        ("description", Some(election.title.as_str())),
        ("country", Some(&heading.country)),
        ("unit", Some(&heading.unit)),
        ("instance", Some(&heading.instance)),
        ("num_projects", Some(&projects)),
        ("num_votes", Some(&people)),
        ("budget", budget.as_deref()),
        ("vote_type", Some(vote_type)),
        ("rule", Some(election.official_rule.as_deref().unwrap_or("unknown"))),
        ("date_begin", Some(&heading.begin)),
        ("date_end", Some(&heading.end)),
        ("currency", election.currency.code.as_deref()),
        ("min_project_score_threshold", least.as_deref()),
    ];
    out.push_str("META\nkey;value\n");
    for (key, value) in lines {
        if let Some(value) = value {
            row(&[key, value], out);
        }
    }
    Ok(())
}

fn projects(election: &Election, out: &mut String) -> Result<(), Fault> {
    let any = |holds: fn(&Choice) -> bool| election.options.iter().any(holds);
    let columns = [
        ("votes", any(|option| option.official_votes.is_some())),
        ("name", true),
        ("selected", any(|option| option.official_winner.is_some())),
        ("neighborhood", any(|option| option.place.is_some())),
        ("latitude", any(|option| option.at.is_some())),
        ("longitude", any(|option| option.at.is_some())),
    ];
    out.push_str("PROJECTS\nproject_id;cost");
    for (column, _) in columns.iter().filter(|(_, written)| *written) {
        let _ = write!(out, ";{column}");
    }
    out.push('\n');
    for option in &election.options {
        let (latitude, longitude) = option.at.map(|(a, b)| (a.to_string(), b.to_string())).unwrap_or_default();
        let votes = option.official_votes.map(|votes| votes.to_string()).unwrap_or_default();
        let selected = option.official_winner.map_or("", |won| if won { "1" } else { "0" });
        let place = option.place.as_deref().unwrap_or_default();
        let values = [&votes, option.name.as_str(), selected, place, &latitude, &longitude];
        let cost = sum(election, option.cost)?;
        let told = values.iter().zip(columns).filter(|(_, (_, written))| *written).map(|(value, _)| *value);
        let fields: Vec<&str> = [option.id.as_str(), &cost].into_iter().chain(told).collect();
        row(&fields, out);
    }
    Ok(())
}

fn votes(election: &Election, out: &mut String) -> Result<(), Fault> {
    let (kind, placed) = (election.ballots.kind(), !election.places.of.is_empty());
    out.push_str("VOTES\nvoter_id;vote");
    out.push_str(if kind == Kind::Points { ";points" } else { "" });
    out.push_str(if placed { ";neighborhood\n" } else { "\n" });
    let mut line = 0_usize;
    for (at, ballot) in election.ballots.iter().enumerate() {
        let order = order(election, &ballot)?;
        let ids: Vec<&str> = order.iter().map(|(option, _)| election.id(*option)).collect();
        let points: Vec<String> = order.iter().map(|(_, points)| points.to_string()).collect();
        let place = election.places.of.get(at).and_then(|place| election.places.names.get(*place as usize));
        let (vote, points) = (ids.join(","), points.join(","));
        for _ in 0..ballot.weight {
            line += 1;
            let number = line.to_string();
            let voter = election.voters.get(at).filter(|voter| !voter.trim().is_empty()).unwrap_or(&number);
            let mut fields = vec![voter.as_str(), &vote];
            if kind == Kind::Points {
                fields.push(&points);
            }
            if placed {
                fields.push(place.map_or("", String::as_str));
            }
            row(&fields, out);
        }
    }
    Ok(())
}

/// The marks of a ballot as they are written: an order from first to last, others as they stand.
fn order(election: &Election, ballot: &Ballot<'_>) -> Result<Vec<(usize, u32)>, Fault> {
    let mut marks: Vec<(usize, u32)> = ballot.marks().collect();
    if election.ballots.kind() == Kind::Ranking {
        marks.sort_by_key(|(_, rank)| *rank);
        if marks.windows(2).any(|pair| pair[0].1 == pair[1].1) {
            let what = "an order in which options are tied".to_owned();
            return Err(Fault::Unwritable { what, format: "Pabulib", instead: "write it as PrefLib (toi) or ABIF" });
        }
    }
    Ok(marks)
}

fn sum(election: &Election, units: u64) -> Result<String, Fault> {
    written(units, election.currency.minor).ok_or_else(|| Fault::Unwritable {
        what: format!("money of which {} make a whole", election.currency.minor),
        format: "Pabulib",
        instead: "count in ones, tenths, hundredths or finer",
    })
}

fn row(fields: &[&str], out: &mut String) {
    for (at, field) in fields.iter().enumerate() {
        if at > 0 {
            out.push(';');
        }
        out.push_str(&quoted(field, ';'));
    }
    out.push('\n');
}
