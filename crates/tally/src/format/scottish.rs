//! The votes of Scotland's councils, as the collection `scot-elex` publishes them: commas between numbers, names at the end.
//!
//! `5,2,` (candidates, seats), a line for each order with how often it was cast (`12,3,1,`), a line `"Candidate 1","Name","Party",` for each
//! candidate, and the ward.

use super::{Fault, Reading, fault::shown, letters, remark::Seen, rows::Rows};
use crate::{
    Choice, Election,
    ballots::{Ballots, Kind},
};

const MOST: usize = 10_000;

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let text = letters::text(bytes)?;
    let mut lines = (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty());
    let (mut last, head) = lines.next().ok_or(Fault::Empty)?;
    let (count, seats) = match numbers(head).as_deref() {
        Some([count, seats]) if (1..=MOST).contains(&(*count as usize)) => (*count as usize, *seats as usize),
        _ => {
            let needs = "how many candidates and how many seats, such as '5,2,'";
            return Err(Fault::Shape { line: last, found: shown(head), needs });
        }
    };
    let mut election = Election::new(vec![Choice::default(); count], Ballots::new(Kind::Ranking));
    let mut blank = Seen::default();
    let mut named = vec![0; count];
    for (line, text) in lines {
        last = line;
        if text.starts_with(|first: char| first.is_ascii_digit()) {
            ballot(&mut election.ballots, line, text, &mut named, &mut blank)?;
        } else if let Some(number) = text.strip_prefix("\"Candidate ").and_then(|rest| rest.split('"').next()) {
            let place = number.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let option = place.and_then(|place| election.options.get_mut(place));
            let option = option.ok_or_else(|| Fault::Unknown { line, option: shown(number) })?;
            if !option.id.is_empty() {
                return Err(Fault::Listed { line, option: shown(number) });
            }
            *option = candidate(line, number.trim(), text)?;
        } else {
            text.trim_matches([',', '"', ' ']).clone_into(&mut election.title);
        }
    }
    if election.options.iter().any(|option| option.id.is_empty()) {
        return Err(Fault::NoPart { line: last, part: "name for each candidate" });
    }
    election.seats = Some(seats);
    Ok(Reading { election, remarks: blank.blank().into_iter().collect() })
}

/// The numbers of a line; none if something else stands there.
fn numbers(text: &str) -> Option<Vec<u32>> {
    text.trim_end_matches([',', ' ']).split(',').map(|number| number.trim().parse().ok()).collect()
}

fn ballot(ballots: &mut Ballots, line: usize, text: &str, named: &mut [usize], blank: &mut Seen) -> Result<(), Fault> {
    let numbers = numbers(text);
    let Some([weight, order @ ..]) = numbers.as_deref() else {
        let needs = "a count and the candidates in order, such as '12,3,1,'";
        return Err(Fault::Shape { line, found: shown(text), needs });
    };
    for number in order {
        let unknown = || Fault::Unknown { line, option: number.to_string() };
        let place = (*number as usize).checked_sub(1).ok_or_else(unknown)?;
        if std::mem::replace(named.get_mut(place).ok_or_else(unknown)?, line) == line {
            return Err(Fault::Twice { line, option: number.to_string() });
        }
    }
    if order.is_empty() {
        blank.note(line, u64::from(*weight));
    }
    ballots.push(order.iter().map(|number| number - 1).zip(0..), *weight).map_err(|_| Fault::TooMany { line })
}

/// A candidate: name and party.
fn candidate(line: usize, number: &str, text: &str) -> Result<Choice, Fault> {
    let at = |_| Fault::Open { line };
    let row = Rows::new(text, ',').next().map_err(at)?.ok_or(Fault::Open { line })?;
    let (name, party) = (row.field(1).trim(), row.field(2).trim());
    let name = if party.is_empty() { name.to_owned() } else { format!("{name}, {party}") };
    Ok(Choice { id: number.to_owned(), name, ..Choice::default() })
}
