//! The third table: the ballots. It may be a million lines long, so a line without quotation marks is read where it lies.

use super::{Columns, PLACES, meta::Meta};
use crate::{
    Ballots, Labels,
    ballots::Kind,
    format::{Fault, Options, amount::Amount, fault::shown, ids::Ids, remark::Seen, rows::Rows},
};
use std::collections::HashMap;

/// The ballots of a file.
pub(super) struct Cast {
    pub(super) ballots: Ballots,
    pub(super) places: Labels,
    pub(super) voters: Vec<String>,
    pub(super) named_twice: Seen,
    pub(super) blank: Seen,
}

/// Where the fields stand that are read.
struct Fields {
    voter: Option<usize>,
    vote: usize,
    points: Option<usize>,
    place: Option<usize>,
}

/// The fields of one line.
#[derive(Default)]
struct Line<'a> {
    voter: &'a str,
    vote: &'a str,
    points: &'a str,
    place: &'a str,
    found: usize,
    filled: bool,
}

struct Reader<'a> {
    meta: &'a Meta,
    ids: &'a Ids<'a>,
    projects: u32,
    options: Options,
    fields: Fields,
    known: HashMap<String, u32>,
    chosen: Vec<u32>,
    points: Vec<u32>,
    cast: Cast,
}

/// Reads to the end.
pub(super) fn read<'a>(
    text: &str,
    mut rows: Rows<'_>,
    meta: &'a Meta,
    ids: &'a Ids<'a>,
    projects: usize,
    options: Options,
) -> Result<Cast, Fault> {
    let columns = Columns::read(&mut rows, "VOTES")?;
    let points = (meta.kind == Kind::Points).then(|| columns.need("points")).transpose()?;
    let (voter, vote, place) = (columns.find(&["voter_id"]), columns.need("vote")?, columns.find(&PLACES));
    let wanted = if options.voters { voter } else { None };
    let mut reader = Reader {
        meta,
        ids,
        projects: u32::try_from(projects).map_err(|_| Fault::TooMany { line: columns.line })?,
        options,
        fields: Fields { voter: wanted, vote, points, place },
        known: HashMap::new(),
        chosen: Vec::new(),
        points: Vec::new(),
        cast: Cast {
            ballots: Ballots::new(meta.kind),
            places: Labels::default(),
            voters: Vec::new(),
            named_twice: Seen::default(),
            blank: Seen::default(),
        },
    };
    while rows.at < text.len() {
        if let Some((found, end)) = reader.fields.split(text, rows.at) {
            reader.take(rows.line, &found)?;
            rows.at = end + 1;
            rows.line += 1;
        } else if let Some(row) = rows.next()? {
            let mut found = Line { found: row.fields.len(), filled: !row.is_blank(), ..Line::default() };
            for (at, field) in row.fields.iter().enumerate() {
                reader.fields.set(&mut found, at, field);
            }
            reader.take(row.line, &found)?;
        }
    }
    Ok(reader.cast)
}

impl Fields {
    fn set<'a>(&self, line: &mut Line<'a>, at: usize, field: &'a str) {
        if at == self.vote {
            line.vote = field;
        } else if Some(at) == self.points {
            line.points = field;
        } else if Some(at) == self.place {
            line.place = field;
        } else if Some(at) == self.voter {
            line.voter = field;
        }
    }

    /// The fields of the line that begins at a byte, and where it ends; none if there is a quotation mark in it.
    fn split<'a>(&self, text: &'a str, from: usize) -> Option<(Line<'a>, usize)> {
        let mut found = Line::default();
        let (mut start, mut end, mut number) = (from, text.len(), 0);
        for (at, byte) in (from..).zip(&text.as_bytes()[from..]) {
            match byte {
                b';' => {
                    self.set(&mut found, number, &text[start..at]);
                    number += 1;
                    start = at + 1;
                }
                b'\n' => {
                    end = at;
                    break;
                }
                b'"' => return None,
                b' ' | b'\r' => {}
                _ => found.filled = true,
            }
        }
        let last = &text[start..end];
        self.set(&mut found, number, last.strip_suffix('\r').unwrap_or(last));
        found.found = number + 1;
        Some((found, end))
    }
}

impl Reader<'_> {
    fn take(&mut self, line: usize, row: &Line<'_>) -> Result<(), Fault> {
        if !row.filled {
            return Ok(());
        }
        if row.found <= self.fields.vote {
            return Err(Fault::Short { line, found: row.found, column: "vote", needs: self.fields.vote + 1 });
        }
        self.chosen.clear();
        self.points.clear();
        let unknown = |id: &str| Fault::Unknown { line, option: shown(id) };
        self.ids.find_all(row.vote, &mut self.chosen).map_err(unknown)?;
        if self.meta.one && self.chosen.len() > 1 {
            return Err(Fault::Several { line, options: self.chosen.len() });
        }
        if self.meta.kind == Kind::Points {
            self.weigh(line, row.points)?;
        }
        self.push(line)?;
        if self.fields.place.is_some() {
            self.cast.places.push(row.place.trim(), &mut self.known);
        }
        if self.options.voters {
            self.cast.voters.push(row.voter.trim().to_owned());
        }
        Ok(())
    }

    /// Reads the points, one number for each project named.
    fn weigh(&mut self, line: usize, points: &str) -> Result<(), Fault> {
        for piece in pieces(points) {
            let number =
                piece.parse().ok().or_else(|| Amount::read(piece)?.whole().and_then(|whole| u32::try_from(whole).ok()));
            self.points.push(number.ok_or_else(|| Fault::Number {
                line,
                what: "points".to_owned(),
                value: shown(piece),
                needs: "a whole number from 0 on (multiply all points of the file if some are halves)",
            })?);
        }
        if self.points.len() != self.chosen.len() {
            return Err(Fault::Pairs { line, options: self.chosen.len(), points: self.points.len() });
        }
        Ok(())
    }

    fn push(&mut self, line: usize) -> Result<(), Fault> {
        if self.chosen.is_empty() {
            self.cast.blank.note(line, 1);
        }
        let before = self.cast.ballots.marks();
        let chosen = self.chosen.iter().copied();
        let ballots = &mut self.cast.ballots;
        let pushed = match self.meta.kind {
            Kind::Ranking => ballots.push(chosen.zip(0..), 1),
            Kind::Points if self.meta.default_score > 0 => {
                // A project named counts as it is named; the rest follow, since the first mark is the one that stays.
                let rest = (0..self.projects).map(|option| (option, self.meta.default_score));
                let named = chosen.zip(self.points.iter().copied());
                return ballots.push(named.chain(rest), 1).map_err(|_| Fault::TooMany { line });
            }
            Kind::Points => ballots.push(chosen.zip(self.points.iter().copied()), 1),
            _ => ballots.push(chosen.map(|option| (option, 0)), 1),
        };
        pushed.map_err(|_| Fault::TooMany { line })?;
        if self.cast.ballots.marks() - before < self.chosen.len() {
            self.cast.named_twice.note(line, 1);
        }
        Ok(())
    }
}

/// The pieces of a field between commas, without the spaces around them; none where nothing stands.
fn pieces(field: &str) -> impl Iterator<Item = &str> {
    let field = field.trim();
    field.split(',').map(str::trim).filter(move |_| !field.is_empty())
}
