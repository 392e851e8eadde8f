//! The two pages that a body decides on: the matter, the numbers with the addresses of their rows, the people's own
//! words, how they were asked and who was missing, what was tried, what is uncertain, and what residents will be told
//! whichever way it goes.

use super::{Body, Kind, Unwritten, Writing, Written, quoted, stem};
use crate::{
    meeting::{
        BANDS,
        heads::{self, Sum},
    },
    place,
    rights::Right,
    short::Rows,
    terms,
};
use jiff::ToSpan;
use samskapa_domain::{
    DecisionId, MeetingId, NeedId, World,
    claim::{Arrow, Thing},
    decision::{Decision, Verdict},
    figure::{Shown, shown},
    meeting::{Band, Meeting},
    need::{self, Basis, Need},
    round, thread,
    trial::Trial,
    voice::{State, Voice},
};
use samskapa_paper::forms::{
    decision_paper::DecisionPaper,
    told::{Piece, Section},
};
use std::collections::BTreeSet;

/// So many sentences stand on the paper.
const QUOTES: usize = 5;
/// So many days after a decision residents know of it where nothing else was promised.
const TELL_DAYS: i32 = 14;

/// The paper.
pub const KIND: Kind = Kind { path: "/paper/decision-paper/{id}", right: Right::Anyone, write };

fn write(writing: &Writing<'_>, id: &str) -> Result<Written, Unwritten> {
    let id: DecisionId = id.parse().map_err(|_| Unwritten::NotThere)?;
    let decision = writing.world.decisions.get(&id).ok_or(Unwritten::NotThere)?;
    let name = stem([&*writing.say("paper-decision-kind"), &decision.title]);
    Ok(Written { name, body: Body::Sheets(vec![writing.sheet(gather(writing, decision))]) })
}

/// What a decision rests on.
struct Behind<'a> {
    needs: Vec<&'a Need>,
    unnamed: usize,
    voices: Vec<&'a Voice>,
    meetings: Vec<&'a Meeting>,
    trials: Vec<&'a Trial>,
}

/// The paper of a decision.
fn gather(writing: &Writing<'_>, decision: &Decision) -> DecisionPaper {
    let world = writing.world;
    let behind = behind(world, decision);
    let sections = [
        Section::of(writing.say("paper-decision-matter"), matter(writing, &behind)),
        Section::of_text(writing.say("paper-decision-proposal"), &decision.question).map(Section::framed),
        verdict(writing, decision, &behind),
        Section::of(writing.say("paper-decision-numbers"), numbers(writing, &behind)),
        words(writing, &behind),
        Section::of(writing.say("paper-decision-method"), method(writing, &behind)),
        Section::of(writing.say("paper-decision-missing"), missing(writing, &behind)),
        trials(writing, &behind),
        Section::of(writing.say("paper-decision-uncertain"), uncertain(writing, &behind)),
        told(writing, decision, &behind),
        sources(writing, decision, &behind),
    ];
    DecisionPaper {
        head: writing.head(decision.body.clone(), ""),
        title: decision.title.clone(),
        kind: writing.say("paper-decision-kind"),
        fields: fields(writing, decision),
        sections: sections.into_iter().flatten().collect(),
    }
}

fn behind<'a>(world: &'a World, decision: &Decision) -> Behind<'a> {
    let all = thread::before(world, Thing::Decision(decision.id));
    let surviving: BTreeSet<NeedId> = all
        .iter()
        .filter_map(|thing| match thing {
            Thing::Need(id) => Some(need::surviving(world, *id)),
            _ => None,
        })
        .collect();
    let found: Vec<&Need> = surviving.iter().filter_map(|id| world.needs.get(id)).collect();
    let needs: Vec<&Need> = found.iter().copied().filter(|need| crate::need::is_public(world, need)).collect();
    let voices: Vec<&Voice> = all
        .iter()
        .filter_map(|thing| match thing {
            Thing::Voice(id) => world.voices.get(id),
            _ => None,
        })
        .collect();
    let meetings: BTreeSet<MeetingId> = voices.iter().filter_map(|voice| voice.meeting).collect();
    let mut meetings: Vec<&Meeting> = meetings.iter().filter_map(|id| world.meetings.get(id)).collect();
    meetings.sort_by_key(|meeting| (meeting.date, meeting.id));
    let trials = all.iter().filter_map(|thing| match thing {
        Thing::Trial(id) => world.trials.get(id),
        _ => None,
    });
    Behind { unnamed: found.len() - needs.len(), needs, voices, meetings, trials: trials.collect() }
}

fn fields(writing: &Writing<'_>, decision: &Decision) -> Vec<(String, String)> {
    let taken = decision.taken.as_ref();
    vec![
        (writing.say("decision-body"), decision.body.clone()),
        (writing.say("decision-dnr"), taken.map(|taken| taken.dnr.clone()).unwrap_or_default()),
        (writing.say("paper-decision-day"), taken.map(|taken| writing.date(taken.date)).unwrap_or_default()),
        (writing.say("decision-paragraph"), taken.map(|taken| taken.paragraph.clone()).unwrap_or_default()),
    ]
}

/// What was decided; and of those needs of which something else was said, that.
fn verdict(writing: &Writing<'_>, decision: &Decision, behind: &Behind<'_>) -> Option<Section> {
    let taken = decision.taken.as_ref()?;
    let word = writing.say(terms::key("verdict", &taken.verdict));
    let text = writing.t("paper-decision-taken").s("verdict", word).s("reasons", &taken.reasons).to_string();
    let own = |(nth, need): (usize, &&Need)| {
        let own = taken.items.iter().any(|item| need::surviving(writing.world, item.need) == need.id);
        let (verdict, reasons) = taken.about(writing.world, need.id);
        let word = writing.say(terms::key("verdict", &verdict));
        own.then(|| format!("{}. {}: {word}. {reasons}", nth + 1, need.title.trim_end_matches('.')))
    };
    let points: Vec<String> = behind.needs.iter().enumerate().filter_map(own).collect();
    let mut pieces = vec![Piece::text(text)];
    if !points.is_empty() {
        pieces.push(Piece::Points { points });
    }
    Section::of(writing.say("decision-title"), pieces)
}

fn matter(writing: &Writing<'_>, behind: &Behind<'_>) -> Vec<Piece> {
    // Where there are several the body may answer each on its own, and calls it by its number.
    let several = behind.needs.len() > 1;
    let line = |(nth, need): (usize, &&Need)| {
        let number = if several { format!("{}. ", nth + 1) } else { String::new() };
        match &need.statement {
            Some(statement) => format!("{number}{}. {statement}", need.title.trim_end_matches('.')),
            None => format!("{number}{}", need.title),
        }
    };
    let mut points: Vec<String> = behind.needs.iter().enumerate().map(line).collect();
    if behind.unnamed > 0 {
        points.push(writing.t("paper-decision-unnamed").n("count", behind.unnamed).to_string());
    }
    if points.is_empty() { Vec::new() } else { vec![Piece::Points { points }] }
}

/// Each need in numbers, each row with the address where it opens.
fn numbers(writing: &Writing<'_>, behind: &Behind<'_>) -> Vec<Piece> {
    let world = writing.world;
    let row = |need: &&Need| {
        let figures = need::figures(world, need.id);
        let rank = round::rank_of(world, need.id);
        let rank =
            rank.map(|rank| writing.t("paper-rank").n("rank", rank.rank).n("of", rank.of).n("dots", rank.dots).to_string());
        vec![
            need.title.clone(),
            writing.number(figures.voices.number()),
            writing.number(figures.meetings.number()),
            writing.number(need::against(world, need.id).len()),
            rank.unwrap_or_else(|| "–".to_owned()),
            writing.at(Rows::Need, need.id.0),
        ]
    };
    if behind.needs.is_empty() {
        return Vec::new();
    }
    let heads = [
        "paper-col-need",
        "paper-col-voices",
        "paper-col-meetings",
        "paper-col-against",
        "paper-col-rank",
        "paper-col-rows",
    ];
    vec![Piece::Table {
        head: heads.map(|head| writing.say(head)).into(),
        rows: behind.needs.iter().map(row).collect(),
        widths: vec![7, 2, 2, 2, 4, 6],
    }]
}

fn words(writing: &Writing<'_>, behind: &Behind<'_>) -> Option<Section> {
    let world = writing.world;
    let quotes = quoted::published(writing, behind.voices.iter().copied(), QUOTES);
    let against = behind.needs.iter().flat_map(|need| need::against(world, need.id));
    let against = quoted::published(writing, against, 1);
    let mut pieces = Vec::new();
    if quotes.is_empty() {
        pieces.push(Piece::text(writing.say("paper-decision-no-quotes")));
    } else {
        pieces.push(Piece::Quotes { quotes });
    }
    if !against.is_empty() {
        pieces.push(Piece::text(writing.say("paper-against")));
        pieces.push(Piece::Quotes { quotes: against });
    }
    Section::of(writing.say("answer-their-words"), pieces)
}

/// How people were asked: each meeting with its level, who came, and how much of it was talk.
fn method(writing: &Writing<'_>, behind: &Behind<'_>) -> Vec<Piece> {
    let world = writing.world;
    let point = |meeting: &&Meeting| {
        let told = heads::in_public(&meeting.heads);
        let came = match told.residents {
            _ if meeting.heads.is_empty() => writing.say("meeting-came-unknown"),
            Sum::Exact(count) => writing.t("meeting-residents-count").n("count", count).to_string(),
            Sum::AtLeast(count) => writing.t("meeting-residents-at-least").n("count", count).to_string(),
            Sum::Few => writing.say("meeting-residents-few"),
        };
        let sort = writing.say(terms::key("meeting-sort", &meeting.sort));
        let level = writing.say(terms::key("level", &meeting.level));
        let about = writing
            .t("paper-decision-meeting")
            .s("place", place::name(world, meeting.place))
            .s("date", writing.date(meeting.date))
            .s("sort", sort)
            .s("level", level)
            .to_string();
        let talk = meeting.dialogue_share().map(|share| writing.t("meeting-dialogue-share").n("share", share).to_string());
        let talk = talk.map(|talk| format!("{talk}."));
        let at = writing.at(Rows::Meeting, meeting.id.0);
        [Some(about), Some(came), talk, Some(at)].into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let mut points: Vec<String> = behind.meetings.iter().map(point).collect();
    let without = behind.voices.iter().filter(|voice| voice.meeting.is_none()).count();
    if without > 0 {
        points.push(writing.t("paper-decision-outside").n("count", without).to_string());
    }
    points.extend(rounds(writing, behind));
    points.push(writing.say("paper-decision-words-kept"));
    vec![Piece::Points { points }]
}

/// How it was prioritised.
fn rounds(writing: &Writing<'_>, behind: &Behind<'_>) -> Vec<String> {
    let world = writing.world;
    let within = behind.needs.iter().flat_map(|need| need::within(world, need.id));
    let rounds: BTreeSet<_> = within
        .flat_map(|need| world.claims.from(Thing::Need(need)))
        .filter_map(|claim| match (claim.arrow, claim.to) {
            (Arrow::RankedIn, Thing::Round(round)) => Some(round),
            _ => None,
        })
        .collect();
    let rounds = rounds.iter().filter_map(|id| world.rounds.get(id)).filter(|round| round.is_told() && round.is_of_dots());
    rounds
        .map(|round| {
            let at = writing.at(Rows::Round, round.id.0);
            writing.t("paper-decision-round").s("title", &round.title).n("dots", round.dots_each).s("at", at).to_string()
        })
        .collect()
}

/// Ages that nobody or only a few were counted in, over all meetings together.
fn missing(writing: &Writing<'_>, behind: &Behind<'_>) -> Vec<Piece> {
    let counted = |band: Band| {
        let heads = behind.meetings.iter().flat_map(|meeting| &meeting.heads).filter(|heads| heads.band == band);
        usize::try_from(heads.fold(0u32, |sum, heads| sum.saturating_add(heads.count))).unwrap_or(usize::MAX)
    };
    let uncounted = behind.meetings.iter().filter(|meeting| meeting.heads.is_empty()).count();
    let ages = BANDS.into_iter().filter(|band| !matches!(band, Band::AgeUnknown | Band::Elected | Band::Staff));
    let (mut none, mut few) = (Vec::new(), Vec::new());
    for band in ages {
        match shown(counted(band)) {
            Shown::Exact(0) => none.push(writing.say(terms::key("band", &band))),
            Shown::Few => few.push(writing.say(terms::key("band", &band))),
            Shown::Exact(_) => {}
        }
    }
    let anybody = behind.meetings.iter().any(|meeting| !meeting.heads.is_empty());
    let lines = [("paper-missing-none", none), ("paper-missing-few", few)];
    let mut points: Vec<String> = lines
        .into_iter()
        .filter(|(_, bands)| anybody && !bands.is_empty())
        .map(|(key, bands)| writing.t(key).s("bands", bands.join(", ")).to_string())
        .collect();
    if uncounted > 0 {
        points.push(writing.t("paper-missing-uncounted").n("count", uncounted).to_string());
    }
    points.push(writing.say("paper-missing-home"));
    vec![Piece::Points { points }]
}

fn trials(writing: &Writing<'_>, behind: &Behind<'_>) -> Option<Section> {
    let told = |trial: &&Trial| {
        let state = writing.say(terms::key("trial-state", &trial.state()));
        let design = &trial.design;
        let head = format!("{} ({state}). {}", design.title.trim_end_matches('.'), design.question);
        let found = match trial.study() {
            Some(study) => format!("{} {}", study.happened, study.learning),
            None => writing
                .t("paper-trial-runs")
                .s("from", writing.date(design.from))
                .s("to", writing.date(design.to))
                .to_string(),
        };
        format!("{head} {found} {}", writing.at(Rows::Trial, trial.id.0))
    };
    let points: Vec<String> = behind.trials.iter().map(told).collect();
    let pieces = if points.is_empty() {
        vec![Piece::text(writing.say("paper-decision-untried"))]
    } else {
        vec![Piece::Points { points }]
    };
    Section::of(writing.say("paper-decision-trials"), pieces)
}

/// What the numbers do not say, in sentences that follow from the rows themselves.
fn uncertain(writing: &Writing<'_>, behind: &Behind<'_>) -> Vec<Piece> {
    let world = writing.world;
    let count = |test: &dyn Fn(&Voice) -> bool| behind.voices.iter().filter(|voice| test(voice)).count();
    let unchecked = count(&|voice| matches!(voice.state, State::Captured | State::Held));
    let translated = count(&|voice| voice.mark == Some(samskapa_domain::voice::EditMark::Translated));
    let observed = behind.needs.iter().filter(|need| need.basis == Basis::ProfessionalObservation).count();
    let untalked = behind.needs.iter().filter(|need| need.confirmed.is_none()).count();
    let unranked = behind.needs.iter().filter(|need| round::rank_of(world, need.id).is_none()).count();
    let lines = [
        ("paper-uncertain-unchecked", unchecked),
        ("paper-uncertain-translated", translated),
        ("paper-uncertain-observed", observed),
        ("paper-uncertain-unconfirmed", untalked),
        ("paper-uncertain-unranked", unranked),
    ];
    let mut points: Vec<String> = lines
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| writing.t(key).n("count", count).to_string())
        .collect();
    points.push(writing.say("paper-uncertain-not-a-sample"));
    vec![Piece::Points { points }]
}

/// What residents will be told on yes, no and later; of one that is taken, only what it became.
fn told(writing: &Writing<'_>, decision: &Decision, behind: &Behind<'_>) -> Option<Section> {
    let day = decision.taken.as_ref().map_or(writing.today, |taken| taken.date);
    let by = writing.date(day.saturating_add(TELL_DAYS.days()));
    let channels: BTreeSet<&str> = behind
        .meetings
        .iter()
        .flat_map(|meeting| &meeting.promises)
        .flat_map(|promise| &promise.channels)
        .map(String::as_str)
        .collect();
    let keys = [(Verdict::Yes, "paper-told-yes"), (Verdict::No, "paper-told-no"), (Verdict::Later, "paper-told-later")];
    let taken = decision.taken.as_ref().map(|taken| taken.verdict);
    let points = keys.into_iter().filter(|(verdict, _)| taken.is_none_or(|taken| taken == *verdict));
    let points = points.map(|(_, key)| writing.t(key).s("date", &by).to_string()).collect();
    let mut pieces = vec![Piece::Points { points }];
    if !channels.is_empty() {
        let channels = channels.into_iter().collect::<Vec<_>>().join(", ");
        pieces.push(Piece::text(format!("{} {channels}.", writing.t("meeting-promise-channels"))));
    }
    if taken.is_none() {
        pieces.push(Piece::remark(writing.say("paper-told-reasons")));
        pieces.push(Piece::Lines { lines: 3 });
    }
    Section::of(writing.say("paper-decision-told"), pieces)
}

fn sources(writing: &Writing<'_>, decision: &Decision, behind: &Behind<'_>) -> Option<Section> {
    let all =
        writing.t("paper-decision-rows").n("count", behind.voices.len()).s("at", writing.at(Rows::Decision, decision.id.0));
    let mut points = vec![all.to_string()];
    for meeting in &behind.meetings {
        points.push(format!(
            "{}, {}: {}",
            meeting.title,
            writing.date(meeting.date),
            writing.at(Rows::Meeting, meeting.id.0)
        ));
    }
    Section::of(writing.say("paper-decision-sources"), vec![Piece::Points { points }])
}
