//! What stood in the notes besides voices: how many came, how dots fell, what was promised, and what the notes
//! leave open. Nothing of it is used before a person presses a button.

use super::{proposal, source};
use crate::{
    frame::{
        error::Problem,
        form::Form,
        key::derived,
        page::{Answer, Frame, go_with_notice},
        visitor::Visitor,
    },
    house::House,
    terms,
};
use axum::extract::{Path, State};
use jiff::civil::Date;
use samskapa_domain::{
    DocumentId, World,
    document::{self, Document},
    meeting::{self, Band, Heads, Meeting},
    notes::{Asks, HeadGroup, Reading},
};
use serde::Deserialize;
use std::collections::BTreeMap;

const BANDS: [Band; 8] = [
    Band::Under18,
    Band::From18To29,
    Band::From30To64,
    Band::From65To79,
    Band::Over80,
    Band::AgeUnknown,
    Band::Elected,
    Band::Staff,
];

/// What stood there besides voices.
pub(super) struct Found {
    /// What was counted: the key of the group, how many, whether it is only about so many, whether names were counted.
    pub counted: Vec<(String, u32, bool, bool)>,
    /// The bands of the form: the field, the key of its text, what is filled in.
    pub bands: Vec<(usize, String, String)>,
    /// Whether the heads in the form are those that the meeting has already.
    pub heads_kept: bool,
    /// Labels and dots.
    pub votes: Vec<(String, u32)>,
    /// Promises as read.
    pub promises: Vec<Promised>,
    /// How many put their names down.
    pub signups: Option<u32>,
    /// Scales: the question, how many answered, how often each answer stands.
    pub scales: Vec<(String, usize, String)>,
    /// What must be asked.
    pub doubts: Vec<Open>,
    /// How many of those wait for an answer.
    pub open: usize,
}

/// A promise as the notes have it.
pub(super) struct Promised {
    /// The words.
    pub text: String,
    /// By when, as written.
    pub due: String,
    /// By which channels.
    pub channels: String,
    /// Who keeps it, as written.
    pub owner: Option<String>,
    /// Whether it is among the meeting's promises.
    pub made: bool,
}

/// Something that the notes leave open.
pub(super) struct Open {
    /// Its number.
    pub number: usize,
    /// The line it stands on.
    pub line: usize,
    /// The passage, personal data masked.
    pub passage: String,
    /// What is asked.
    pub asks: String,
    /// What was answered.
    pub answer: Option<String>,
    /// What the answer field begins with.
    pub draft: String,
    /// Whether the desk for held notes is where it is answered.
    pub at_held_desk: bool,
}

impl Found {
    /// What stood in a document.
    pub fn of(world: &World, frame: &Frame, document: &Document, meeting: &Meeting, text: &str) -> Self {
        let reading = document::reading(world, document).unwrap_or_default();
        let doubts: Vec<Open> = reading
            .questions
            .iter()
            .enumerate()
            .map(|(number, doubt)| {
                let passage = document::slice(text, doubt.start, doubt.end.min(doubt.start + 300)).unwrap_or_default();
                Open {
                    number,
                    line: source::line_of(text, doubt.start),
                    passage: proposal::masked(frame, passage),
                    asks: asks(frame, &doubt.asks),
                    answer: answer(document, number).map(str::to_owned),
                    draft: draft(&doubt.asks),
                    at_held_desk: doubt.asks == Asks::PointsAtPerson,
                }
            })
            .collect();
        Self {
            counted: reading
                .heads
                .iter()
                .map(|heads| {
                    (format!("notes-group-{}", group(heads.group)), heads.count, heads.approximate, heads.from_names)
                })
                .collect(),
            bands: bands(&reading, meeting),
            heads_kept: !meeting.heads.is_empty(),
            votes: reading.priorities.iter().map(|vote| (vote.label.clone(), vote.count)).collect(),
            promises: reading
                .promises
                .iter()
                .map(|promise| Promised {
                    text: promise.text.clone(),
                    due: promise.due.clone().unwrap_or_default(),
                    channels: promise.channels.join(", "),
                    owner: promise.owner.clone(),
                    made: meeting.promises.iter().any(|made| made.text == promise.text.trim()),
                })
                .collect(),
            signups: reading.signups.map(|signups| signups.count),
            scales: reading
                .scales
                .iter()
                .map(|scale| (scale.question.clone(), scale.values.len(), tallied(&scale.values)))
                .collect(),
            open: doubts.iter().filter(|doubt| doubt.answer.is_none()).count(),
            doubts,
        }
    }

    /// Whether there is anything to show.
    pub fn is_empty(&self) -> bool {
        self.counted.is_empty()
            && self.votes.is_empty()
            && self.promises.is_empty()
            && self.signups.is_none()
            && self.scales.is_empty()
    }
}

/// How many questions of a document wait for an answer.
pub(super) fn open(world: &World, document: &Document) -> usize {
    let asked = document::reading(world, document).map_or(0, |reading| reading.questions.len());
    (0..asked).filter(|number| answer(document, *number).is_none()).count()
}

fn answer(document: &Document, number: usize) -> Option<&str> {
    document.settled.iter().rev().find(|(at, _)| *at == number).map(|(_, answer)| answer.as_str())
}

fn group(group: HeadGroup) -> &'static str {
    match group {
        HeadGroup::Residents => "residents",
        HeadGroup::Elected => "elected",
        HeadGroup::Staff => "staff",
        HeadGroup::Participants => "participants",
        HeadGroup::Respondents => "respondents",
    }
}

/// The heads as the form begins: those the meeting has, else those the notes count. Who answered a survey was not
/// in the hall and is no head; where the notes count one group twice, the larger count stands.
fn bands(reading: &Reading, meeting: &Meeting) -> Vec<(usize, String, String)> {
    let mut counts: BTreeMap<Band, u32> = BTreeMap::new();
    if meeting.heads.is_empty() {
        for heads in &reading.heads {
            let band = match heads.group {
                HeadGroup::Residents | HeadGroup::Participants => Band::AgeUnknown,
                HeadGroup::Elected => Band::Elected,
                HeadGroup::Staff => Band::Staff,
                HeadGroup::Respondents => continue,
            };
            let count = counts.entry(band).or_default();
            *count = heads.count.max(*count);
        }
    } else {
        for heads in &meeting.heads {
            *counts.entry(heads.band).or_default() += heads.count;
        }
    }
    BANDS
        .iter()
        .enumerate()
        .map(|(nth, band)| (nth, terms::key("band", band), counts.get(band).map(u32::to_string).unwrap_or_default()))
        .collect()
}

fn tallied(values: &[u32]) -> String {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for value in values {
        *counts.entry(*value).or_default() += 1;
    }
    counts.iter().map(|(value, times)| format!("{value}: {times}")).collect::<Vec<_>>().join(" · ")
}

/// A doubt in the reader's language.
fn asks(frame: &Frame, asks: &Asks) -> String {
    let list = |words: &[String]| words.iter().map(|word| format!("”{word}”")).collect::<Vec<_>>().join(", ");
    match asks {
        Asks::NumbersWithoutLines { question, labels, numbers } => {
            let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
            let text = frame.t("notes-asks-numbers").s("labels", list(labels)).s("numbers", numbers.join(", "));
            match question {
                Some(question) => format!("{question}: {text}"),
                None => text.to_string(),
            }
        }
        Asks::TableWithoutNumber { heading } => frame.t("notes-asks-table").s("heading", heading).to_string(),
        Asks::MarkWithoutLine { marks } => frame.t("notes-asks-mark").n("marks", *marks).to_string(),
        Asks::VotesDoNotSum { counted, expected, people, each } => frame
            .t("notes-asks-sum")
            .n("counted", *counted)
            .n("expected", *expected)
            .n("people", *people)
            .n("each", *each)
            .to_string(),
        Asks::SmallGroup { group, people } => frame.t("notes-asks-small").s("group", group).n("people", *people).to_string(),
        Asks::Illegible => frame.t("notes-asks-illegible").to_string(),
        Asks::EitherColumn { columns } => frame.t("notes-asks-column").s("columns", list(columns)).to_string(),
        Asks::DateWithoutYear { written } => frame.t("notes-asks-year").s("written", written).to_string(),
        Asks::PromiseWithoutOwner { promise } => frame.t("notes-asks-owner").s("promise", promise).to_string(),
        Asks::PromiseWithoutDate { promise } => frame.t("notes-asks-date").s("promise", promise).to_string(),
        Asks::MinutesInProse => frame.t("notes-asks-minutes").to_string(),
        Asks::SaidTwice { sentence } => frame.t("notes-asks-twice").s("sentence", sentence).to_string(),
        Asks::TranslationGiven => frame.t("notes-asks-translation").to_string(),
        Asks::PointsAtPerson => frame.t("notes-asks-person").to_string(),
        Asks::PersonPlan => frame.t("notes-asks-plan").to_string(),
        Asks::NoVoices => frame.t("notes-asks-none").to_string(),
    }
}

/// Where answers have names, they stand ready so that only the figures are typed.
fn draft(asks: &Asks) -> String {
    match asks {
        Asks::NumbersWithoutLines { labels, .. } => {
            labels.iter().map(|label| format!("{label}: ")).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}

/// Heads as typed: each field is the number of its band, in the order of the form.
#[derive(Deserialize)]
pub(super) struct HeadsTyped(Vec<(String, String)>);

/// Takes the heads over to the meeting.
pub(super) async fn count_heads(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<DocumentId>,
    form: Form<HeadsTyped>,
) -> Answer {
    let world = house.world();
    let document = world.documents.get(&id).ok_or(Problem::NotFound)?;
    let mut heads = Vec::new();
    for (field, typed) in &form.fields.0 {
        let band = field.strip_prefix("band-").and_then(|nth| BANDS.get(nth.parse::<usize>().ok()?));
        let (Some(band), false) = (band, typed.trim().is_empty()) else { continue };
        let Ok(count) = typed.trim().parse() else {
            let sentence = house.frame(&visitor).t("notes-heads-not-a-number").s("typed", typed.trim()).to_string();
            return Err(Problem::Refused(sentence, form.typed));
        };
        heads.push(Heads { band: *band, count });
    }
    let command = meeting::Command::CountHeads { id: document.meeting, heads };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    go_with_notice(&house, format!("/notes/{id}#found"), "notice-notes-heads")
}

/// What the form of a promise says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct PromiseTyped {
    text: String,
    due: String,
    channels: String,
}

/// Makes a promise of the meeting out of what the notes tell.
pub(super) async fn promise(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<DocumentId>,
    form: Form<PromiseTyped>,
) -> Answer {
    let world = house.world();
    let document = world.documents.get(&id).ok_or(Problem::NotFound)?;
    let fields = form.fields;
    let Ok(due) = fields.due.trim().parse::<Date>() else {
        let sentence = house.frame(&visitor).t("notes-promise-no-day").to_string();
        return Err(Problem::Refused(sentence, form.typed));
    };
    let channels = fields.channels.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    let promise = meeting::Promise { text: fields.text, due, channels };
    let command = meeting::Command::MakePromise { id: document.meeting, promise };
    house.tell(&visitor, form.key, command).await.map_err(|untold| untold.with(form.typed))?;
    go_with_notice(&house, format!("/notes/{id}#found"), "notice-notes-promise")
}

/// What was found out.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Settled {
    answer: String,
}

/// Answers something that the notes leave open.
pub(super) async fn settle(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, doubt)): Path<(DocumentId, usize)>,
    form: Form<Settled>,
) -> Answer {
    let command = document::Command::Settle { id, doubt, answer: form.fields.answer };
    let key = derived(form.key, ["settle"]);
    house.tell(&visitor, key, command).await.map_err(|untold| untold.with(form.typed))?;
    go_with_notice(&house, format!("/notes/{id}#doubts"), "notice-notes-settled")
}
