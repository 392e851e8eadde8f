//! What a count came to, in lines for a person.

use super::input::Input;
use crate::complaint::{Done, said};
use samskapa_server::{
    frame::{locale::Locale, texts::Texts},
    tally,
};
use samskapa_tally::{
    Found, Outcome,
    amount::{in_whole, written},
    payments::receipt as paid_by,
};
use std::io::Write;

/// The winners, one on each line, and what was equal.
pub(super) fn briefly(out: &mut impl Write, input: &Input, outcome: &Outcome) -> Done {
    let election = &input.election;
    match &outcome.found {
        Found::Ranking(order) => {
            let mut place = 1;
            for tier in &order.tiers {
                for option in tier {
                    writeln!(out, "{place}\t{}", input.name(*option))?;
                }
                place += tier.len();
            }
        }
        Found::Budget(funding) => {
            let minor = election.currency.minor;
            for option in &funding.selected {
                writeln!(out, "{}\t{}", written(election.options[*option].cost, minor), input.name(*option))?;
            }
            writeln!(out, "{} of {}", written(funding.cost, minor), written(funding.budget, minor))?;
        }
        _ => {
            for option in outcome.winners() {
                writeln!(out, "{}", input.name(*option))?;
            }
        }
    }
    for tie in &outcome.ties {
        let equals: Vec<String> = tie.options.iter().map(|option| input.name(*option)).collect();
        writeln!(out, "equal: {}; {} by {}", equals.join(", "), input.name(tie.taken), tie.rung.name())?;
    }
    Ok(out.flush()?)
}

/// Sentences: how it went, why each winner won, and for each of the others one reason.
pub(super) fn explained(out: &mut impl Write, texts: &Texts, language: Locale, input: &Input, outcome: &Outcome) -> Done {
    for sentence in tally::tell(&input.election, outcome).sentences() {
        writeln!(out, "{}", sentence.plain(texts, language, &input.election.currency, |option| input.name(option)))?;
    }
    Ok(out.flush()?)
}

/// What one ballot paid, project by project.
pub(super) fn receipt(out: &mut impl Write, input: &Input, outcome: &Outcome, voter: &str) -> Done {
    let election = &input.election;
    let at = election.voters.iter().position(|other| other == voter);
    let Some(at) = at else {
        return Err(said(format!("there is no voter '{voter}' in the file, or it does not say who voted")));
    };
    let Found::Budget(funding) = &outcome.found else { return Err(said("only a rule that shares out money has receipts")) };
    let marks: Vec<(usize, u32)> = election.ballots.get(at).marks().collect();
    let Some(lines) = paid_by(election, funding, &marks) else {
        return Err(said("by this rule nobody pays: the most votes decide"));
    };
    let minor = election.currency.minor;
    for line in lines {
        let last = if line.last { " (the last of it)" } else { "" };
        writeln!(out, "{}\t{}{last}", in_whole(&line.paid, minor), input.name(line.project))?;
    }
    Ok(out.flush()?)
}
