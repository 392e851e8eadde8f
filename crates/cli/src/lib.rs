//! The one program, `samskapa`: it serves the pages, takes in notes, and looks after the folder in which everything lies.
//!
//! Each command is a file of its own here. A command says what it has to say on the standard output; when something
//! is wrong it says one sentence on the error output and ends with 2, and nothing that was confirmed is lost.

mod account;
mod backup;
mod case;
mod complaint;
mod demo;
mod export;
mod folder;
mod half_done;
mod hall;
mod import;
mod join;
mod new;
mod opinion;
mod outline;
mod output;
mod paper;
mod progress;
mod restore;
mod serve;
mod signals;
mod take_along;
mod tally;
mod telling;
mod thread;
mod verify;
mod wipe;
mod words;

use clap::{Parser, Subcommand, error::ErrorKind};
use complaint::{Complaint, Done};
use signals::Signals;
use std::{
    panic::{self, AssertUnwindSafe},
    process::ExitCode,
};
use tokio::runtime::Builder;

/// From what somebody said to what became of it.
#[derive(Parser)]
#[command(name = "samskapa", version, max_term_width = 100)]
struct Samskapa {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Demo(demo::Demo),
    Serve(serve::Serve),
    Import(import::Import),
    New(new::New),
    Paper(paper::Paper),
    Thread(thread::Thread),
    Verify(verify::Verify),
    Export(export::Export),
    Backup(backup::Backup),
    Restore(restore::Restore),
    TakeAlong(take_along::TakeAlong),
    Hall(hall::InHall),
    Join(join::Join),
    Wipe(wipe::Wipe),
    Account(account::Account),
    Case(case::Case),
    Words(words::Words),
    Tally(tally::Tally),
    Opinion(opinion::Opinion),
}

/// Does what was asked for on the command line, and tells how it ended: 0 where all went well, 2 where it did not.
pub fn run() -> ExitCode {
    panic::set_hook(Box::new(|panicked| {
        let place = panicked.location().map(|at| format!(" ({}:{})", at.file(), at.line())).unwrap_or_default();
        complaint::say(&format!(
            "the program stumbled{place}. What was confirmed is on disk. Please report what you did, and when."
        ));
    }));
    let outcome = panic::catch_unwind(AssertUnwindSafe(started));
    match outcome {
        Ok(Ok(()) | Err(Complaint::NobodyListens)) => ExitCode::SUCCESS,
        Ok(Err(Complaint::Said(sentence))) => {
            complaint::say(&sentence);
            ExitCode::from(2)
        }
        Err(_) => ExitCode::from(2),
    }
}

fn started() -> Done {
    let asked = match Samskapa::try_parse() {
        Ok(asked) => asked,
        Err(why) => return explained(&why),
    };
    // Those that reckon have threads of their own for it, and need none to wait beside them.
    let reckons = matches!(asked.command, Command::Words(_) | Command::Tally(_) | Command::Opinion(_));
    let mut threads = if reckons { Builder::new_current_thread() } else { Builder::new_multi_thread() };
    let runtime = threads.enable_all().build()?;
    let outcome = runtime.block_on(async {
        // Those that serve close by themselves.
        if matches!(asked.command, Command::Serve(_) | Command::Demo(_) | Command::Hall(_)) {
            return carried_out(asked.command).await;
        }
        let mut signals = Signals::heeded()?;
        tokio::select! {
            outcome = carried_out(asked.command) => outcome,
            () = signals.one() => Err(complaint::said("stopped before it was done; what was half made has been removed")),
        }
    });
    // What still runs in the background, a copy that was broken off for instance, keeps nobody waiting.
    runtime.shutdown_background();
    outcome
}

async fn carried_out(command: Command) -> Done {
    match command {
        Command::Demo(demo) => demo.run().await,
        Command::Serve(serve) => serve.run().await,
        Command::Import(import) => import.run().await,
        Command::New(new) => new.run().await,
        Command::Paper(paper) => paper.run().await,
        Command::Thread(thread) => thread.run().await,
        Command::Verify(verify) => verify.run().await,
        Command::Export(export) => export.run().await,
        Command::Backup(backup) => backup.run().await,
        Command::Restore(restore) => restore.run().await,
        Command::TakeAlong(take_along) => take_along.run().await,
        Command::Hall(hall) => hall.run().await,
        Command::Join(join) => join.run().await,
        Command::Wipe(wipe) => wipe.run().await,
        Command::Account(account) => account.run().await,
        Command::Case(case) => case.run().await,
        Command::Words(words) => reckoned(|| words.run()).await,
        Command::Tally(tally) => reckoned(|| tally.run()).await,
        Command::Opinion(opinion) => reckoned(|| opinion.run()).await,
    }
}

/// Work that keeps the cores busy; whoever stops it must be heard meanwhile. It runs on one of the threads that share it out: one from
/// outside would have to wake them for every part.
async fn reckoned(work: impl FnOnce() -> Done + Send + 'static) -> Done {
    tokio::task::spawn_blocking(|| rayon::scope(|_| work())).await?
}

/// What was asked for in a way that cannot be understood, as one sentence; help is no fault.
fn explained(why: &clap::Error) -> Done {
    if matches!(why.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return Ok(why.print()?);
    }
    if why.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return Err(complaint::said("say what to do: 'samskapa demo' shows it all, 'samskapa help' lists the rest"));
    }
    let told = why.to_string();
    let told = told.trim_start_matches("error: ").split("\n\n").next().unwrap_or_default();
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    Err(complaint::said(format!("{}; 'samskapa help' tells more", told.trim_end_matches('.'))))
}
