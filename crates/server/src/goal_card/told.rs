//! Numbers of a card as people write them, and how it goes in a sentence: on its page, in its picture and on paper.

use crate::frame::{
    dates,
    locale::Locale,
    texts::{Text, Texts},
};
use jiff::civil::Date;
use samskapa_domain::{
    amount::Amount,
    goal_card::{Aim, GoalCard, Trend, trend},
};

/// "1 250,5", as the language writes it.
pub fn amount(locale: Locale, amount: Amount) -> String {
    dates::decimal(locale, &amount.to_string())
}

/// "12,5 dagar".
pub fn with_unit(locale: Locale, aim: &Aim, number: Amount) -> String {
    format!("{}\u{a0}{}", amount(locale, number), aim.counted_in)
}

/// How it goes, in a sentence with its numbers, as far as is known on a day.
pub fn sentence(texts: &Texts, locale: Locale, card: &GoalCard, until: Date) -> String {
    let Some(aim) = card.aim() else { return String::new() };
    let key = match trend(card, until) {
        Trend::Unknown => "goal-card-trend-unknown",
        Trend::Reached => "goal-card-trend-reached",
        Trend::Better => "goal-card-trend-better",
        Trend::Same => "goal-card-trend-same",
        Trend::Worse => "goal-card-trend-worse",
    };
    let text: Text<'_> = texts
        .t(locale, key)
        .s("baseline", with_unit(locale, aim, aim.baseline.amount))
        .s("begun", dates::date(locale, aim.baseline.date))
        .s("target", with_unit(locale, aim, aim.target.amount))
        .s("by", dates::date(locale, aim.target.date));
    match card.last(until) {
        Some(last) => {
            let text = text.s("last", with_unit(locale, aim, last.point.amount));
            text.s("day", dates::date(locale, last.point.date)).to_string()
        }
        None => text.to_string(),
    }
}

/// How the tag that tells how it goes looks, and the key of its word.
pub fn tag(trend: Trend) -> (&'static str, &'static str) {
    match trend {
        Trend::Unknown => ("tag--plain", "goal-card-tag-unknown"),
        Trend::Reached => ("tag--done", "goal-card-tag-reached"),
        Trend::Better => ("tag--now", "goal-card-tag-better"),
        Trend::Same => ("", "goal-card-tag-same"),
        Trend::Worse => ("tag--late", "goal-card-tag-worse"),
    }
}
