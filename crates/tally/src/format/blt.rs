//! Orders for seats in the BLT form that most programs for single transferable votes share.
//!
//! `4 2` (candidates, seats), perhaps `-3` (the third has withdrawn), a line for each ballot with how often it was cast, the candidates in
//! order and `0`, a line `0`, the names, and the title. Names stand in quotation marks or on lines of their own; `2=3` are tied; `#` begins
//! a comment. A ballot ends on its own line, so that a `0` that was forgotten is told with the line where it is missing.

use super::{Fault, Reading, Remark, amount::Amount, fault::shown, letters, remark::Seen, rows};
use crate::{
    Choice, Election,
    ballots::{Ballots, Kind},
};
use std::{collections::BTreeMap, fmt::Write as _};

/// So many candidates at most; a first line that says more is a slip.
const MOST: usize = 100_000;

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let text = letters::text(bytes)?;
    let mut lines = (1..).zip(text.lines());
    let mut counted = lines.by_ref().map(|(line, text)| (line, uncommented(text))).filter(|(_, text)| !text.is_empty());
    let (mut last, head) = counted.next().ok_or(Fault::Empty)?;
    let mut body = Body::begin(last, head)?;
    loop {
        let (line, text) = counted.next().ok_or(Fault::NoPart { line: last, part: "line 0 after the ballots" })?;
        last = line;
        if text == "0" {
            break;
        }
        if text.starts_with('-') && body.ballots.is_empty() {
            body.withdraw(line, text)?;
        } else {
            body.take(line, text)?;
        }
    }
    let (names, title) = names(lines, last, body.withdrawn.len())?;
    let (mut options, mut remarks) = (Vec::new(), Vec::new());
    for (number, (name, withdrawn)) in names.into_iter().zip(&body.withdrawn).enumerate() {
        let id = (number + 1).to_string();
        if *withdrawn {
            remarks.push(Remark::Withdrawn { option: if name.is_empty() { id } else { name } });
        } else {
            options.push(Choice { id, name, ..Choice::default() });
        }
    }
    remarks.extend(body.blank.blank());
    let mut election = Election::new(options, body.ballots);
    election.title = title;
    election.seats = Some(body.seats);
    Ok(Reading { election, remarks })
}

fn uncommented(text: &str) -> &str {
    text.split('#').next().unwrap_or_default().trim()
}

struct Body {
    seats: usize,
    ballots: Ballots,
    blank: Seen,
    withdrawn: Vec<bool>,
    /// The option that each candidate is, those withdrawn not counted.
    options: Vec<u32>,
    /// The line on which each candidate was last named.
    named: Vec<usize>,
    marks: Vec<(u32, u32)>,
}

impl Body {
    fn begin(line: usize, text: &str) -> Result<Self, Fault> {
        let numbers: Option<Vec<usize>> = text.split_whitespace().map(|number| number.parse().ok()).collect();
        match numbers.as_deref() {
            Some([count, seats]) if (1..=MOST).contains(count) => Ok(Self {
                seats: *seats,
                ballots: Ballots::new(Kind::Ranking),
                blank: Seen::default(),
                withdrawn: vec![false; *count],
                options: (0..).take(*count).collect(),
                named: vec![0; *count],
                marks: Vec::new(),
            }),
            _ => Err(Fault::Shape {
                line,
                found: shown(text),
                needs: "how many candidates and how many seats, such as '4 2'",
            }),
        }
    }

    /// Notes those who have withdrawn, and counts the rest anew.
    fn withdraw(&mut self, line: usize, text: &str) -> Result<(), Fault> {
        for word in text.split_whitespace() {
            let number = word.strip_prefix('-').and_then(|number| number.parse::<usize>().ok()?.checked_sub(1));
            let withdrawn = number.and_then(|number| self.withdrawn.get_mut(number));
            *withdrawn.ok_or_else(|| Fault::Unknown { line, option: shown(word) })? = true;
        }
        let mut next = 0;
        for (option, withdrawn) in self.options.iter_mut().zip(&self.withdrawn) {
            *option = next;
            next += u32::from(!*withdrawn);
        }
        Ok(())
    }

    fn take(&mut self, line: usize, text: &str) -> Result<(), Fault> {
        let wrong = || Fault::Shape {
            line,
            found: shown(text),
            needs: "a ballot that ends with 0, such as '12 3 1 0', or 0 alone after the last one",
        };
        let mut words = text.split_whitespace().filter(|word| !(word.starts_with('(') && word.ends_with(')')));
        let weight = words.next().and_then(Amount::read).and_then(Amount::whole).ok_or_else(wrong)?;
        let weight = u32::try_from(weight).map_err(|_| wrong())?;
        self.marks.clear();
        let mut rank = 0;
        loop {
            let word = words.next().ok_or_else(wrong)?;
            if word == "0" {
                break;
            }
            let before = self.marks.len();
            for number in word.split('=').filter(|number| *number != "-") {
                let unknown = || Fault::Unknown { line, option: shown(number) };
                let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).ok_or_else(unknown)?;
                let (Some(named), Some(option)) = (self.named.get_mut(place), self.options.get(place)) else {
                    return Err(unknown());
                };
                if std::mem::replace(named, line) == line {
                    return Err(Fault::Twice { line, option: number.to_owned() });
                }
                if self.withdrawn.get(place) == Some(&false) {
                    self.marks.push((*option, rank));
                }
            }
            rank += u32::from(self.marks.len() > before);
        }
        if words.next().is_some() {
            return Err(wrong());
        }
        if self.marks.is_empty() {
            self.blank.note(line, u64::from(weight));
        }
        self.ballots.push(self.marks.iter().copied(), weight).map_err(|_| Fault::TooMany { line })
    }
}

/// The names of all candidates, and the title.
fn names<'a>(
    lines: impl Iterator<Item = (usize, &'a str)>,
    mut last: usize,
    count: usize,
) -> Result<(Vec<String>, String), Fault> {
    let mut names = Vec::new();
    for (line, text) in lines {
        last = line;
        let text = text.trim();
        if text.is_empty() || text.starts_with('#') || names.len() > count {
            continue;
        }
        match text.strip_prefix('"') {
            None => names.push(text.to_owned()),
            Some(inner) => match marked(text) {
                Some(several) => names.extend(several),
                None => names.push(inner.strip_suffix('"').unwrap_or(inner).to_owned()),
            },
        }
    }
    if names.is_empty() {
        names.resize(count, String::new());
    }
    if names.len() < count {
        return Err(Fault::NoPart { line: last, part: "name for each candidate" });
    }
    names.truncate(count + 1);
    let title = if names.len() > count { names.pop() } else { None };
    Ok((names, title.unwrap_or_default()))
}

/// The names of a line, each within quotation marks; none where something else stands between them.
fn marked(text: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = text;
    while !rest.is_empty() && !rest.starts_with('#') {
        let (name, used) = rows::inside(rest.strip_prefix('"')?)?;
        names.push(name.into_owned());
        let after = rest.get(used + 1..)?;
        rest = after.trim_start();
        if rest.len() == after.len() && !rest.is_empty() {
            return None;
        }
    }
    Some(names)
}

/// Writes orders as a BLT file; one seat where their number is not said.
pub fn write(election: &Election) -> Result<String, Fault> {
    let kind = election.ballots.kind();
    if kind != Kind::Ranking || election.totals.is_some() {
        let instead = "it holds orders only: write it as Pabulib";
        return Err(Fault::Unwritable { what: kind.told().to_owned(), format: "BLT", instead });
    }
    let mut out = String::new();
    let _ = writeln!(out, "{} {}", election.options.len(), election.seats.unwrap_or(1));
    for ballot in election.ballots.iter() {
        let mut ranks: BTreeMap<u32, Vec<String>> = BTreeMap::new();
        for (option, rank) in ballot.marks() {
            ranks.entry(rank).or_default().push((option + 1).to_string());
        }
        let _ = write!(out, "{} ", ballot.weight);
        for tied in ranks.into_values() {
            let _ = write!(out, "{} ", tied.join("="));
        }
        out.push_str("0\n");
    }
    out.push_str("0\n");
    let names = election.options.iter().map(|option| if option.name.is_empty() { &option.id } else { &option.name });
    for name in names.chain([&election.title]) {
        let _ = writeln!(out, "\"{}\"", name.replace(['\n', '\r'], " ").replace('"', "\"\""));
    }
    Ok(out)
}
