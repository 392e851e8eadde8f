//! Orders and categories as `PrefLib` keeps them: `.soc`, `.soi`, `.toc`, `.toi` and `.cat`.
//!
//! Since September 2022 a file begins with lines `# KEY: value` and goes on with `count: 3,1,{2,4}`, where braces hold what is tied
//! (<https://www.preflib.org/format>). Older files begin with the number of alternatives; they are read as well. Graphs (`.wmd`) are not,
//! since nothing in them says which ballots they came from.

use super::{Fault, Reading, Remark, fault::shown, letters, remark::Seen};
use crate::{
    Choice, Election,
    ballots::{Ballots, Kind},
};
use std::{collections::BTreeMap, fmt::Write as _};

/// So many alternatives at most; a heading that says more is a slip.
const MOST: usize = 100_000;

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<Reading, Fault> {
    let text = letters::text(bytes)?;
    let mut lines = (1..).zip(text.lines().map(str::trim)).filter(|(_, line)| !line.is_empty());
    let head = if text.trim_start().starts_with('#') { new_head(&mut lines)? } else { old_head(&mut lines)? };
    let mut body = Body::new(&head);
    if let Some((line, first)) = head.first {
        body.take(line, first)?;
    }
    for (line, ballot) in lines {
        if !ballot.starts_with('#') {
            body.take(line, ballot)?;
        }
    }
    let mut election = Election::new(head.options.clone(), body.ballots);
    election.title.clone_from(&head.title);
    election.grades.clone_from(&head.grades);
    let people = election.ballots.people();
    let said = head.voters.filter(|said| *said != people);
    let number = said.map(|said| Remark::OtherNumber { what: "NUMBER VOTERS", said, found: people });
    Ok(Reading { election, remarks: number.into_iter().chain(body.blank.blank()).collect() })
}

struct Head<'a> {
    title: String,
    options: Vec<Choice>,
    grades: Vec<String>,
    voters: Option<u64>,
    /// What stands between the count and the order.
    sign: char,
    /// The first ballot, where it was met while reading the heading.
    first: Option<(usize, &'a str)>,
}

/// Reads lines `# KEY: value` up to the first ballot.
fn new_head<'a>(lines: &mut impl Iterator<Item = (usize, &'a str)>) -> Result<Head<'a>, Fault> {
    let mut head =
        Head { title: String::new(), options: Vec::new(), grades: Vec::new(), voters: None, sign: ':', first: None };
    let (mut names, mut categories) = (BTreeMap::new(), BTreeMap::new());
    let (mut kind, mut count) = (String::new(), 0);
    let mut last = 1;
    for (line, text) in lines {
        last = line;
        let Some(told) = text.strip_prefix('#') else {
            head.first = Some((line, text));
            break;
        };
        let Some((key, value)) = told.split_once(':') else { continue };
        let (key, value) = (key.trim().to_uppercase(), value.trim());
        let number = || value.parse::<usize>().ok().filter(|number| *number <= MOST);
        let wrong = |needs| Fault::Number { line, what: key.clone(), value: shown(value), needs };
        match key.as_str() {
            "TITLE" => value.clone_into(&mut head.title),
            "DATA TYPE" => kind = known(line, value)?,
            "NUMBER ALTERNATIVES" => count = number().ok_or_else(|| wrong("a number up to 100000"))?,
            "NUMBER VOTERS" => head.voters = value.parse().ok(),
            "NUMBER CATEGORIES" if kind.is_empty() => "cat".clone_into(&mut kind),
            _ => {
                if let Some(number) = key.strip_prefix("ALTERNATIVE NAME") {
                    names.insert(position(line, number, 1)?, value.to_owned());
                } else if let Some(number) = key.strip_prefix("CATEGORY NAME") {
                    categories.insert(position(line, number, 0)?, value.to_owned());
                }
            }
        }
    }
    let count = count.max(names.last_key_value().map_or(0, |(last, _)| *last));
    if count == 0 {
        return Err(Fault::NoKey { line: last, key: "NUMBER ALTERNATIVES" });
    }
    head.options = (1..=count)
        .map(|number| Choice {
            id: number.to_string(),
            name: names.remove(&number).unwrap_or_default(),
            ..Choice::default()
        })
        .collect();
    if kind == "cat" {
        head.grades = categories.into_values().collect();
        if head.grades.is_empty() {
            return Err(Fault::NoKey { line: last, key: "CATEGORY NAME 1" });
        }
    }
    Ok(head)
}

fn known(line: usize, value: &str) -> Result<String, Fault> {
    let kind = value.trim_start_matches('.').to_lowercase();
    match kind.as_str() {
        "soc" | "soi" | "toc" | "toi" | "cat" => Ok(kind),
        "wmd" | "wmg" | "pwg" => Err(Fault::NotRead {
            line,
            what: "a weighted graph of PrefLib".to_owned(),
            instead: "choose the file with the orders that it was made from (soc, soi, toc or toi)",
        }),
        _ => {
            let allowed = "soc, soi, toc, toi, cat".to_owned();
            Err(Fault::Word { line, what: "DATA TYPE".to_owned(), value: shown(value), allowed })
        }
    }
}

/// Reads a heading from before 2022: the number of alternatives, a line `1,Name` for each, and a line with three sums.
fn old_head<'a>(lines: &mut impl Iterator<Item = (usize, &'a str)>) -> Result<Head<'a>, Fault> {
    let (line, text) = lines.next().ok_or(Fault::Empty)?;
    let wrong = |line, found: &str, needs| Fault::Shape { line, found: shown(found), needs };
    let count = text.parse::<usize>().ok().filter(|count| (1..=MOST).contains(count));
    let count =
        count.ok_or_else(|| wrong(line, text, "the number of alternatives, with which such a PrefLib file begins"))?;
    let mut options = Vec::new();
    for number in 1..=count {
        let (line, text) = lines.next().ok_or(Fault::NoPart { line: line + options.len(), part: "list of alternatives" })?;
        let (id, name) = text.split_once(',').unwrap_or((text, ""));
        if id.trim() != number.to_string() {
            return Err(wrong(line, text, "the next alternative, as number and name"));
        }
        options.push(Choice { id: number.to_string(), name: name.trim().to_owned(), ..Choice::default() });
    }
    let (line, sums) = lines.next().ok_or(Fault::NoPart { line: line + count, part: "sums" })?;
    let sums: Option<Vec<u64>> = sums.split(',').map(|sum| sum.trim().parse().ok()).collect();
    let voters = match sums.as_deref() {
        Some([voters, _, _]) => *voters,
        _ => return Err(wrong(line, text, "three numbers: voters, sum of counts, and different orders")),
    };
    Ok(Head { title: String::new(), options, grades: Vec::new(), voters: Some(voters), sign: ',', first: None })
}

/// The number of a name; those of categories begin with 0 in some files.
fn position(line: usize, number: &str, least: usize) -> Result<usize, Fault> {
    number.trim().parse().ok().filter(|number| (least..=MOST).contains(number)).ok_or_else(|| Fault::Number {
        line,
        what: "the number of a name".to_owned(),
        value: shown(number),
        needs: "a number from 1 to 100000",
    })
}

struct Body {
    ballots: Ballots,
    blank: Seen,
    sign: char,
    grades: usize,
    /// The line on which each alternative was last named.
    named: Vec<usize>,
    marks: Vec<(u32, u32)>,
}

impl Body {
    fn new(head: &Head<'_>) -> Self {
        let kind = if head.grades.is_empty() { Kind::Ranking } else { Kind::Grades };
        Self {
            ballots: Ballots::new(kind),
            blank: Seen::default(),
            sign: head.sign,
            grades: head.grades.len(),
            named: vec![0; head.options.len()],
            marks: Vec::new(),
        }
    }

    fn take(&mut self, line: usize, text: &str) -> Result<(), Fault> {
        let wrong = || Fault::Shape { line, found: shown(text), needs: "a count and an order, such as '12: 3,1,{2,4}'" };
        let (count, order) = text.split_once(self.sign).ok_or_else(wrong)?;
        let count: u32 = count.trim().parse().map_err(|_| wrong())?;
        self.marks.clear();
        let (mut rest, mut group) = (order.trim(), 0);
        while !rest.is_empty() {
            let (members, after) = if let Some(inner) = rest.strip_prefix('{') {
                inner.split_once('}').ok_or_else(wrong)?
            } else {
                let end = rest.find(',').unwrap_or(rest.len());
                rest.split_at(end)
            };
            self.group(line, members, group)?;
            rest = after.trim_start();
            rest = match rest.strip_prefix(',') {
                Some(next) => next.trim_start(),
                None if rest.is_empty() => rest,
                None => return Err(wrong()),
            };
            group += 1;
        }
        if self.marks.is_empty() {
            self.blank.note(line, u64::from(count));
        }
        self.ballots.push(self.marks.iter().copied(), count).map_err(|_| Fault::TooMany { line })
    }

    /// What is tied, or in one category.
    fn group(&mut self, line: usize, members: &str, group: u32) -> Result<(), Fault> {
        for member in members.split(',').map(str::trim).filter(|member| !member.is_empty()) {
            let unknown = || Fault::Unknown { line, option: shown(member) };
            let number: usize = member.parse().map_err(|_| unknown())?;
            let option = number.checked_sub(1).ok_or_else(unknown)?;
            let named = self.named.get_mut(option).ok_or_else(unknown)?;
            if std::mem::replace(named, line) == line {
                return Err(Fault::Twice { line, option: member.to_owned() });
            }
            if self.grades > 0 && group as usize >= self.grades {
                let needs = "in one of the categories that are named at the start";
                return Err(Fault::Shape { line, found: shown(members), needs });
            }
            self.marks.push((u32::try_from(option).map_err(|_| unknown())?, group));
        }
        Ok(())
    }
}

/// Writes orders or grades as a `PrefLib` file (`toi`, or `cat` for grades); each ballot keeps its own line.
pub fn write(election: &Election) -> Result<String, Fault> {
    let kind = election.ballots.kind();
    let data = match kind {
        Kind::Ranking if election.totals.is_none() => "toi",
        Kind::Grades if election.totals.is_none() => "cat",
        _ => {
            let instead = "write it as Pabulib";
            return Err(Fault::Unwritable { what: kind.told().to_owned(), format: "PrefLib", instead });
        }
    };
    let line = |words: &str| words.split(['\n', '\r']).collect::<Vec<_>>().join(" ");
    let mut out = String::new();
    let _ = writeln!(out, "# TITLE: {}\n# DATA TYPE: {data}", line(&election.title));
    let _ =
        writeln!(out, "# NUMBER ALTERNATIVES: {}\n# NUMBER VOTERS: {}", election.options.len(), election.ballots.people());
    let unique = if kind == Kind::Grades { "PREFERENCES" } else { "ORDERS" };
    let _ = writeln!(out, "# NUMBER UNIQUE {unique}: {}", election.ballots.len());
    if kind == Kind::Grades {
        let _ = writeln!(out, "# NUMBER CATEGORIES: {}", election.grades.len());
    }
    for (number, grade) in (1..).zip(&election.grades) {
        let _ = writeln!(out, "# CATEGORY NAME {number}: {}", line(grade));
    }
    for (number, option) in (1..).zip(&election.options) {
        let _ = writeln!(
            out,
            "# ALTERNATIVE NAME {number}: {}",
            line(if option.name.is_empty() { &option.id } else { &option.name })
        );
    }
    for ballot in election.ballots.iter() {
        let mut groups: BTreeMap<u32, Vec<String>> = BTreeMap::new();
        if kind == Kind::Grades {
            groups.extend((0..).zip(&election.grades).map(|(grade, _)| (grade, Vec::new())));
        }
        for (option, value) in ballot.marks() {
            groups.entry(value).or_default().push((option + 1).to_string());
        }
        let groups: Vec<String> = groups
            .into_values()
            .map(|group| if group.len() == 1 { group.concat() } else { format!("{{{}}}", group.join(",")) })
            .collect();
        let _ = writeln!(out, "{}: {}", ballot.weight, groups.join(","));
    }
    Ok(out)
}
