//! `samskapa opinion simulate`: votes of a conversation that never took place, with groups that are known.

use crate::{
    complaint::{Done, about, said},
    half_done::HalfDone,
    progress,
};
use clap::Args;
use samskapa_opinion::simulate::{Plan, Simulation, expected};
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

/// Make up a conversation with planted groups, to see whether a map finds them
///
/// The votes are written as Polis writes its votes.csv. Beside them, in files whose names end in -groups.csv and -shares.csv, stand the
/// planted group of each participant and how each group answers each statement. The same seed gives the same votes.
#[derive(Args)]
pub struct Simulate {
    /// How many participants
    #[arg(long, value_name = "N")]
    participants: u32,
    /// How many statements
    #[arg(long, value_name = "M")]
    statements: u32,
    /// What share of all statements a participant answers, in the mean, such as 0.03
    #[arg(long, value_name = "D")]
    density: f64,
    /// How many groups to plant; 0 or 1 for people who differ by degrees only
    #[arg(long, value_name = "K")]
    groups: u32,
    /// Where chance begins
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// The file to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Simulate {
    /// Writes all three files.
    pub fn run(&self) -> Done {
        let Self { participants, statements, density, groups, seed, .. } = *self;
        let plan = Plan { participants, statements, density, groups, seed };
        let simulation = Simulation::new(plan).map_err(|why| said(why.to_string()))?;
        let (groups_in, shares_in) = (beside(&self.out, "groups"), beside(&self.out, "shares"));
        let mut half_done = HalfDone::default();
        let mut create = |path: &Path| -> Result<BufWriter<File>, crate::complaint::Complaint> {
            let file = File::create(path).map_err(|why| about(path, &why))?;
            half_done.file(path.to_owned());
            Ok(BufWriter::new(file))
        };
        let mut out = create(&self.out)?;
        let bar = progress::bar("Voting", expected(&plan));
        let votes =
            simulation.write_votes(&mut out, |votes| bar.set_position(votes)).and_then(|votes| out.flush().map(|()| votes));
        bar.finish_and_clear();
        let votes = votes.map_err(|why| about(&self.out, &why))?;
        let mut out = create(&groups_in)?;
        simulation.write_groups(&mut out).and_then(|()| out.flush()).map_err(|why| about(&groups_in, &why))?;
        let mut out = create(&shares_in)?;
        simulation.write_shares(&mut out).and_then(|()| out.flush()).map_err(|why| about(&shares_in, &why))?;
        half_done.finished();
        println!("{votes} votes by {participants} participants in {}", self.out.display());
        println!("the planted groups in {}, and how they answer in {}", groups_in.display(), shares_in.display());
        Ok(())
    }
}

/// The file beside the votes in which something else stands.
fn beside(out: &Path, what: &str) -> PathBuf {
    let stem = out.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    out.with_file_name(format!("{stem}-{what}.csv"))
}
