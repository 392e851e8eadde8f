//! `samskapa opinion`: a map of what people agree on, from a file of votes, with no server. Nothing is sent anywhere, and the same votes
//! give the same map on any machine.

mod input;
mod simulate;

use crate::{
    complaint::{Done, about, said},
    output::{language, write_file},
    progress,
};
use clap::{Args, Subcommand};
use input::Input;
use samskapa_opinion::{Map, Method, Settings, map, picture::Stands};
use samskapa_server::{
    frame::{locale::Locale, texts::Texts},
    opinion,
};
use std::{
    fs::File,
    io::{self, BufWriter, Write},
    path::PathBuf,
    time::Instant,
};

/// Map what people agree on: groups that think alike, what is typical of each, what unites and what divides
///
/// Reads Polis exports (votes.csv, participants-votes.csv, comments.csv, or the folder that holds them), any table with the columns
/// participant, statement and vote (agree, disagree, pass or 1, -1, 0), and Parquet with those columns. Of several votes by one person
/// on one statement the latest counts. Groups of fewer than five people are not shown.
#[derive(Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Opinion {
    #[command(subcommand)]
    what: Option<Do>,
    /// The votes, or the folder in which they are
    #[arg(value_name = "FILE|DIR")]
    votes: Option<PathBuf>,
    /// How: samskapa, which does not depend on the order of votes and tells how certain it is, or polis, as Polis reckons
    #[arg(long, value_name = "METHOD", default_value = "samskapa")]
    method: String,
    /// What the statements say: a table with an id and a text in each row, such as Polis's comments.csv
    #[arg(long, value_name = "FILE")]
    statements: Option<PathBuf>,
    /// Leave these participants out as if they had never voted: a file with an id in each line
    #[arg(long, value_name = "FILE")]
    without: Option<PathBuf>,
    /// Write all of the map to this file as JSON; '-' is the standard output
    #[arg(long, value_name = "OUT")]
    json: Option<PathBuf>,
    /// Draw the map to this file
    #[arg(long, value_name = "OUT")]
    svg: Option<PathBuf>,
    /// Write a page to this file that tells and shows it all, to read and to print
    #[arg(long, value_name = "OUT.html")]
    report: Option<PathBuf>,
    /// Tell it in this language: sv, da, nb, nn, fi or en
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    language: String,
    /// Say on the error output how long reading and mapping took
    #[arg(long)]
    times: bool,
}

#[derive(Subcommand)]
enum Do {
    Simulate(simulate::Simulate),
}

impl Opinion {
    /// Reads, maps and tells.
    pub fn run(self) -> Done {
        if let Some(Do::Simulate(simulate)) = self.what {
            return simulate.run();
        }
        let Some(path) = &self.votes else {
            return Err(said(
                "say which file holds the votes: samskapa opinion FILE (samskapa opinion --help tells which can be read)",
            ));
        };
        let method = Method::named(&self.method)
            .ok_or_else(|| said(format!("there is no method '{}': use samskapa or polis", self.method)))?;
        let locale = language(&self.language)?;
        let began = Instant::now();
        let mut input = Input::read(path, self.statements.as_deref())?;
        if input.votes.is_empty() {
            return Err(said(format!("{} holds no votes: give a file in which somebody has voted", path.display())));
        }
        if let Some(list) = &self.without {
            input.leave_out(list)?;
        }
        let read = began.elapsed();
        let mark = progress::waiting("Mapping");
        let map = map(&input.votes, &Settings { method, ..Settings::default() });
        mark.finish_and_clear();
        if self.times {
            let mapped = began.elapsed().saturating_sub(read);
            eprintln!("read in {:.4} s, mapped in {:.4} s", read.as_secs_f64(), mapped.as_secs_f64());
        }
        self.tell(&input, &map, locale)
    }

    fn tell(&self, input: &Input, map: &Map, locale: Locale) -> Done {
        if self.json.as_ref().is_some_and(|to| to.as_os_str() == "-") {
            return json(io::stdout().lock(), map);
        }
        let texts = Texts::when_asked_for();
        // Texts are read while the map is written.
        let (written, summary) = rayon::join(|| self.write(map), || opinion::summary(&texts, locale, map));
        written?;
        if let Some(to) = &self.svg {
            write_file(to, &opinion::landscape(&texts, locale, map, Stands::Alone).svg)?;
        }
        if let Some(to) = &self.report {
            let page = opinion::report(&texts, locale, map, &input.heading)?;
            write_file(to, &page)?;
        }
        let mut out = BufWriter::new(io::stdout().lock());
        for line in summary {
            writeln!(out, "{line}")?;
        }
        Ok(out.flush()?)
    }

    fn write(&self, map: &Map) -> Done {
        let Some(to) = &self.json else { return Ok(()) };
        let file = File::create(to).map_err(|why| about(to, &why))?;
        json(file, map)
    }
}

/// How much of a map is written at a time, in bytes.
const AT_A_TIME: usize = 1 << 16;

fn json(to: impl Write, map: &Map) -> Done {
    let mut out = BufWriter::with_capacity(AT_A_TIME, to);
    serde_json::to_writer(&mut out, map).map_err(io::Error::from)?;
    writeln!(out)?;
    Ok(out.flush()?)
}
