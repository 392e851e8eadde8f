//! How fast tables of votes are read: `cargo bench -p samskapa-opinion --bench reading [-- PEOPLE]`, 100,000 people and three million votes
//! unless said otherwise. Tables are made up, in memory; the quickest of several runs is told.

use samskapa_opinion::{
    Gathering, Votes,
    format::{Sign, votes},
    simulate::{Plan, Simulation},
};
use std::{
    fmt::Write,
    io::Cursor,
    time::{Duration, Instant},
};

const TIMES: usize = 5;

fn main() {
    let people = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(100_000);
    let plan = Plan { participants: people, statements: 1_000, density: 0.03, groups: 4, seed: 7 };
    let Ok(simulation) = Simulation::new(plan) else { return };
    let mut written = Vec::new();
    if simulation.write_votes(&mut written, |_| {}).is_err() {
        return;
    }
    let rows = String::from_utf8_lossy(&written);
    let export = exported(&rows);
    let mut shuffled: Vec<&str> = rows.lines().skip(1).collect();
    // By statement and then by person, as Polis sorts its exports: out of order by time.
    shuffled
        .sort_by_cached_key(|row| row.split(',').skip(1).take(2).map(|id| id.parse().unwrap_or(0)).collect::<Vec<u32>>());
    let sorted = exported(&format!("timestamp,comment-id,voter-id,vote\n{}\n", shuffled.join("\n")));
    told("four columns, in order of time", &written);
    told("as Polis exports, in order of time", export.as_bytes());
    told("as Polis exports, in order of statements", sorted.as_bytes());
    told("a row for each person", wide(&simulation).as_bytes());
}

/// The same with the date in words, as in Polis's exports.
fn exported(rows: &str) -> String {
    rows.lines().enumerate().fold(String::new(), |mut table, (at, row)| {
        let (moment, rest) = row.split_once(',').unwrap_or_default();
        let date = if at == 0 { "datetime" } else { "Thu Aug 01 2019 01:51:08 GMT+0000 (Coordinated Universal Time)" };
        let _ = writeln!(table, "{moment},{date},{rest}");
        table
    })
}

fn wide(simulation: &Simulation) -> String {
    let statements = simulation.plan().statements;
    let mut table = "participant,group-id,n-comments,n-votes,n-agree,n-disagree".to_owned();
    for statement in 0..statements {
        let _ = write!(table, ",{statement}");
    }
    let Ok(gathering) = simulation.gather() else { return table };
    let votes: Votes = gathering.finish();
    for row in 0..votes.participants().len() {
        let _ = write!(table, "\n{},,0,{},0,0", votes.participants().get(row), votes.row_len(row));
        let mut said = votes.row(row).peekable();
        for statement in 0..votes.statements().len() {
            let answer = said.next_if(|(at, _)| *at == statement).map(|(_, answer)| answer.value());
            let _ = match answer {
                Some(answer) => write!(table, ",{answer:.0}"),
                None => write!(table, ","),
            };
        }
    }
    table
}

fn told(what: &str, table: &[u8]) {
    let mut best = (Duration::MAX, Duration::MAX, 0);
    for _ in 0..TIMES {
        let began = Instant::now();
        let Ok(reading) = votes::read(Cursor::new(table), Gathering::new(), Sign::Plus) else {
            return println!("{what}: not read");
        };
        let read = began.elapsed();
        let votes = reading.gathering.finish();
        best = best.min((read, began.elapsed().saturating_sub(read), votes.len()));
    }
    let (read, laid_out, votes) = best;
    let megabytes = f64::from(u32::try_from(table.len() / 1000).unwrap_or(u32::MAX)) / 1000.0;
    println!(
        "{what}: {megabytes:.0} MB, {votes} votes, read in {:.3} s ({:.0} MB/s), laid out in {:.3} s",
        read.as_secs_f64(),
        megabytes / read.as_secs_f64(),
        laid_out.as_secs_f64()
    );
}
