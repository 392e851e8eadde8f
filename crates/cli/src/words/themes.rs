//! `samskapa words themes`: what many voices are about.

use super::{
    From, in_languages, json,
    model::{Seen, WithModel},
    table::{self, Read, Table},
};
use crate::complaint::{Complaint, Done, about, said};
use clap::Args;
use samskapa_words::{
    language::{self, Language},
    theme::{self, Seed, Space, Wanted},
    thesaurus::Thesaurus,
};
use serde::Serialize;
use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    str::FromStr,
};

/// Headings of the column that names the theme in a file of seeds; small letters.
const NAMED: &[&str] = &[
    "theme", "label", "category", "need", "name", "topic", "class", "seed", "tema", "kategori", "behov", "namn", "navn",
    "teema", "tarve", "luokka", "nimi", "ämne", "emne", "aihe", "scenario", "intent", "domain",
];

/// Put voices under themes, discovered or named beforehand
///
/// Rows are numbered from 0. A score tells how much speaks for the theme, a margin how much more than for the next; what is
/// not sure is a question to a person.
#[derive(Args)]
pub struct Themes {
    #[command(flatten)]
    from: From,
    /// Themes named beforehand: a table with a theme and a text in each row, or lines like "Travel: bus, train"
    #[arg(long, value_name = "FILE")]
    seeds: Option<PathBuf>,
    /// How many themes to discover
    #[arg(long, value_name = "N|auto", default_value = "auto")]
    k: Number,
    /// A thesaurus of your own, added to the one that is built in
    #[arg(long, value_name = "FILE")]
    thesaurus: Option<PathBuf>,
    #[command(flatten)]
    with: WithModel,
}

/// How many themes.
#[derive(Clone, Copy, Debug)]
struct Number(Wanted);

impl FromStr for Number {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.trim() {
            "auto" => Ok(Self(Wanted::Auto)),
            number => match number.parse() {
                Ok(themes) if themes > 0 => Ok(Self(Wanted::Number(themes))),
                _ => Err("give a number from 1 on, or auto".to_owned()),
            },
        }
    }
}

#[derive(Serialize)]
struct Told {
    assignments: Vec<Assignment>,
    themes: Vec<Theme>,
    #[serde(skip_serializing_if = "Option::is_none")]
    model: Option<Helped>,
}

#[derive(Serialize)]
struct Helped {
    name: String,
    trust: f64,
}

#[derive(Serialize)]
struct Assignment {
    row: usize,
    theme: Option<usize>,
    score: f64,
    margin: f64,
    sure: bool,
}

#[derive(Serialize)]
struct Theme {
    id: usize,
    name: String,
    size: usize,
    key_rows: Vec<usize>,
    words: Vec<String>,
}

/// A discovered theme holds a voice surely if at least so much more of its company is there than anywhere else.
const SURE: f64 = 0.3;
/// So many words name a theme that was discovered.
const WORDS: usize = 3;

impl Themes {
    /// Reads and tells.
    pub fn run(self) -> Done {
        let voices = self.from.voices()?;
        let (thesaurus, spoken) = rayon::join(|| self.thesaurus(), || in_languages(&voices));
        let thesaurus = thesaurus?;
        let told = match &self.seeds {
            Some(path) => seeded(&spoken, &seeds(path)?, &thesaurus, &self.with)?,
            None => discovered(&spoken, self.k.0, &thesaurus, &self.with)?,
        };
        if self.from.json { json(&told) } else { tell(&told, &voices) }
    }

    fn thesaurus(&self) -> Result<Cow<'static, Thesaurus>, Complaint> {
        let field = Thesaurus::of_the_field();
        let Some(path) = &self.thesaurus else { return Ok(Cow::Borrowed(field)) };
        let text = fs::read_to_string(path).map_err(|why| about(path, &why))?;
        let own = Thesaurus::parse(&text).map_err(|why| said(format!("{}: {why}", path.display())))?;
        Ok(Cow::Owned(field.extended_by(&own)))
    }
}

fn discovered(
    spoken: &[(&str, Language)],
    wanted: Wanted,
    thesaurus: &Thesaurus,
    with: &WithModel,
) -> Result<Told, Complaint> {
    let seen = with.vectors(&texts(spoken).collect::<Vec<_>>())?;
    let vectors = seen.as_ref().map(|seen| &seen.vectors);
    let found = theme::discover_with(&Space::of(spoken, thesaurus), wanted, vectors);
    let assignments = found.assignments.into_iter().enumerate().map(|(row, at)| Assignment {
        row,
        theme: at.theme,
        score: rounded(at.score),
        margin: rounded(at.margin),
        sure: at.theme.is_some() && at.margin >= SURE,
    });
    let themes = found.themes.into_iter().enumerate().map(|(id, theme)| Theme {
        id,
        name: theme.words.iter().take(WORDS).map(String::as_str).collect::<Vec<_>>().join(", "),
        size: theme.size,
        key_rows: theme.keys,
        words: theme.words,
    });
    let model = helped(seen, found.trust);
    Ok(Told { assignments: assignments.collect(), themes: themes.collect(), model })
}

fn seeded(
    spoken: &[(&str, Language)],
    seeds: &[(String, Vec<String>)],
    thesaurus: &Thesaurus,
    with: &WithModel,
) -> Result<Told, Complaint> {
    let language = |text: &String| language::of(text).language.unwrap_or(Language::Swedish);
    let seeds: Vec<Seed> = seeds
        .iter()
        .map(|(name, texts)| Seed {
            name,
            texts: texts.iter().map(|text| (text.as_str(), language(text))).collect(),
            language: texts.first().map_or_else(|| language(name), language),
        })
        .collect();
    let sown = seeds.iter().flat_map(|seed| std::iter::once(seed.name).chain(texts(&seed.texts)));
    let seen = with.vectors(&texts(spoken).chain(sown).collect::<Vec<_>>())?;
    let found = theme::seeded_with(spoken, &seeds, thesaurus, seen.as_ref().map(|seen| &seen.vectors));
    let assignments = found.proposals.into_iter().enumerate().map(|(row, at)| Assignment {
        row,
        theme: at.theme,
        score: rounded(at.score),
        margin: rounded(at.margin),
        sure: at.sure,
    });
    let themes = found.themes.into_iter().zip(&seeds).enumerate().map(|(id, (theme, seed))| Theme {
        id,
        name: seed.name.to_owned(),
        size: theme.size,
        key_rows: theme.keys,
        words: theme.words,
    });
    let model = helped(seen, found.trust);
    Ok(Told { assignments: assignments.collect(), themes: themes.collect(), model })
}

fn texts<'t>(spoken: &[(&'t str, Language)]) -> impl Iterator<Item = &'t str> {
    spoken.iter().map(|(text, _)| *text)
}

fn helped(seen: Option<Seen>, trust: Option<f32>) -> Option<Helped> {
    seen.map(|seen| Helped { name: seen.name, trust: rounded(f64::from(trust.unwrap_or_default())) })
}

/// Themes with their texts, in the order in which they first stand in the file.
fn seeds(path: &Path) -> Result<Vec<(String, Vec<String>)>, Complaint> {
    let pairs: Vec<(String, String)> = match table::read(path, false)? {
        Read::Table(table) => of_table(table),
        Read::Lines(lines) => lines.iter().filter_map(|line| of_line(line)).collect(),
    };
    let mut order: Vec<(String, Vec<String>)> = Vec::new();
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (name, text) in pairs {
        let at = *known.entry(name.clone()).or_insert_with(|| {
            order.push((name, Vec::new()));
            order.len() - 1
        });
        if !text.trim().is_empty() {
            order[at].1.push(text);
        }
    }
    if order.is_empty() {
        return Err(said(format!(
            "{} names no theme: write a line for each, \"Travel: bus, train\", or a table with the columns theme and text",
            path.display()
        )));
    }
    Ok(order)
}

fn of_table(table: Table) -> Vec<(String, String)> {
    let named = NAMED.iter().find_map(|name| table.column(name)).unwrap_or(0);
    let mut others = (0..table.head.len()).filter(|at| *at != named);
    let text = table.spoken().filter(|at| *at != named).or_else(|| others.next_back());
    let rows = table.rows.into_iter().map(|mut row| {
        let said = text.map(|at| std::mem::take(&mut row[at])).unwrap_or_default();
        (std::mem::take(&mut row[named]).trim().to_owned(), said)
    });
    rows.filter(|(name, _)| !name.is_empty()).collect()
}

fn of_line(line: &str) -> Option<(String, String)> {
    let (name, text) = line.split_once(['\t', ':']).unwrap_or((line, ""));
    Some((name.trim().to_owned(), text.trim().to_owned())).filter(|(name, _)| !name.is_empty())
}

fn rounded(share: f64) -> f64 {
    (share * 1e4).round() / 1e4
}

fn tell(told: &Told, voices: &[String]) -> Done {
    let mut out = io::stdout().lock();
    for theme in &told.themes {
        writeln!(out, "{} ({})", theme.name, theme.size)?;
        for row in theme.key_rows.iter().filter_map(|row| voices.get(*row)) {
            writeln!(out, "    {}", row.trim())?;
        }
    }
    if let Some(model) = &told.model {
        let counted = if model.trust > 0.0 {
            format!("counted {:.0} % beside words", model.trust * 100.0)
        } else {
            "does not know what these voices say well enough and was left out".to_owned()
        };
        writeln!(out, "The model {} {counted}.", model.name)?;
    }
    let none = told.assignments.iter().filter(|at| at.theme.is_none()).count();
    let unsure = told.assignments.iter().filter(|at| at.theme.is_some() && !at.sure).count();
    writeln!(out, "{} voices; {unsure} unsure, {none} in no theme. A draft: look at it before you use it.", voices.len())?;
    Ok(out.flush()?)
}
