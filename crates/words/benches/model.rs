//! What a sentence model costs and what it gives: `SAMSKAPA_MODEL=FOLDER SAMSKAPA_LABELLED=FOLDER cargo bench -p samskapa-words
//! --features model --bench model`.
//!
//! The first folder holds the model. The second, which may be left out, holds folders with a file for each language, `sv.tsv`
//! or `sv-SE.tsv`, that has a row of headings, a column `text` and a label in `category`, `scenario` or `intent`.

use samskapa_words::{
    language::Language,
    model::{Files, Model},
    theme::{Company, Learned, Space, Vectors, Wanted, agreement, discover_with},
    thesaurus::Thesaurus,
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

const WHO: [&str; 8] =
    ["The children", "My neighbours", "Old people", "Young families", "Cyclists", "We", "Newcomers", "The farmers here"];
const WHAT: [&str; 10] = [
    "need a bus",
    "want a library",
    "miss the doctor",
    "would like a playground",
    "cannot reach the school",
    "wait too long for an answer",
    "have nowhere to meet",
    "walk on dark roads",
    "pay too much for heating",
    "have no signal",
];
const WHEN: [&str; 9] = [
    "in the evening",
    "at weekends",
    "since the shop closed",
    "all winter",
    "on the other side of the river",
    "when the ferry does not go",
    "after work",
    "and nobody listens to us about it",
    "although it was promised three years ago by the council",
];
const WHY: [&str; 7] =
    ["", "every day", "which is sad", "as I said last year", "and it gets worse", "so we may move away", "and that is all"];

/// So many voices of each set at most, evenly taken.
const MOST: usize = 1_100;
/// One voice of so many is placed by hand.
const PLACED: usize = 10;

fn main() {
    let Some(folder) = std::env::var_os("SAMSKAPA_MODEL") else {
        println!("SAMSKAPA_MODEL names no folder with a model");
        return;
    };
    let file = |name: &str| fs::read(Path::new(&folder).join(name));
    let began = Instant::now();
    let files = Files {
        config: file("config.json").unwrap(),
        tokenizer: file("tokenizer.json").unwrap(),
        weights: file("model.safetensors").unwrap(),
        pooling: file("1_Pooling/config.json").ok(),
        modules: file("modules.json").ok(),
        reading: file("sentence_bert_config.json").ok(),
    };
    let model = Model::of(&files).unwrap();
    println!("model {} read in {:.2} s", model.name(), began.elapsed().as_secs_f64());
    costs(&model);
    if let Some(folder) = std::env::var_os("SAMSKAPA_LABELLED") {
        gives(&model, Path::new(&folder));
    }
}

fn costs(model: &Model) {
    let mut voices = Vec::new();
    for who in WHO {
        for what in WHAT {
            for when in WHEN {
                voices.extend(WHY.map(|why| format!("{who} {what} {when} {why}")));
            }
        }
    }
    for many in [1, 300, 3_000] {
        let some: Vec<&str> = voices.iter().map(String::as_str).step_by(voices.len() / many).take(many).collect();
        let began = Instant::now();
        let vectors = model.vectors(&some).unwrap();
        let read = began.elapsed().as_secs_f64();
        let spoken: Vec<(&str, Language)> = some.into_iter().map(|text| (text, Language::English)).collect();
        let began = Instant::now();
        let found = discover_with(&Space::of(&spoken, Thesaurus::of_the_field()), Wanted::Number(10), Some(&vectors));
        let themed = began.elapsed().as_secs_f64();
        println!("{many} voices: read in {read:.3} s, {} themes in {themed:.3} s", found.themes.len());
    }
}

fn gives(model: &Model, folder: &Path) {
    println!(
        "set: voices, themes, trust; NMI, ARI and share placed rightly when a tenth is placed by hand: without -> with"
    );
    for path in tables(folder) {
        let set = path.strip_prefix(folder).unwrap_or(&path).display().to_string();
        let Some(language) = Language::ALL.into_iter().find(|language| name(&path).starts_with(language.code())) else {
            continue;
        };
        let (texts, labels) = labelled(&path);
        if texts.is_empty() {
            continue;
        }
        let themes = labels.iter().max().map_or(0, |most| *most as usize + 1);
        let spoken: Vec<(&str, Language)> = texts.iter().map(|text| (text.as_str(), language)).collect();
        let space = Space::of(&spoken, Thesaurus::of_the_field());
        let vectors = model.vectors(&texts.iter().map(String::as_str).collect::<Vec<_>>()).unwrap();
        let [without, with] = [None, Some(&vectors)].map(|vectors| measured(&space, &labels, themes, vectors));
        println!(
            "{set}: {}, {themes}, {:.2}; {:.2} -> {:.2}, {:.2} -> {:.2}, {:.3} -> {:.3}",
            texts.len(),
            with.trust.unwrap_or_default(),
            without.nmi,
            with.nmi,
            without.ari,
            with.ari,
            without.right,
            with.right,
        );
    }
}

struct Measured {
    nmi: f64,
    ari: f64,
    right: f64,
    trust: Option<f32>,
}

fn measured(space: &Space, labels: &[u32], themes: usize, vectors: Option<&Vectors>) -> Measured {
    let found = discover_with(space, Wanted::Number(themes), vectors);
    let alone = u32::try_from(found.themes.len()).unwrap();
    let number = |theme: Option<usize>| theme.map_or(alone, |theme| u32::try_from(theme).unwrap());
    let groups: Vec<u32> = found.assignments.iter().map(|at| number(at.theme)).collect();
    let company = Company::of_with(space, themes, vectors);
    let placed: Vec<(usize, usize)> =
        labels.iter().enumerate().step_by(PLACED).map(|(voice, label)| (voice, *label as usize)).collect();
    let proposals = Learned::from(space, &company, &placed, themes).proposals();
    let rest: Vec<bool> = (0..labels.len())
        .filter(|voice| !voice.is_multiple_of(PLACED))
        .map(|voice| proposals[voice].theme == Some(labels[voice] as usize))
        .collect();
    let right = rest.iter().filter(|right| **right).count();
    Measured {
        nmi: nmi(&groups, labels),
        ari: agreement(&groups, labels),
        right: count(right) / count(rest.len()),
        trust: found.trust,
    }
}

/// Twice what two groupings tell of each other over what each tells (normalised by the arithmetic mean).
fn nmi(one: &[u32], other: &[u32]) -> f64 {
    let all = count(one.len());
    let entropy = |counts: BTreeMap<(u32, u32), usize>| -> f64 {
        counts.into_values().map(|times| count(times) / all).map(|share| -share * share.ln()).sum()
    };
    let counted = |pairs: &mut dyn Iterator<Item = (u32, u32)>| {
        let mut counts = BTreeMap::new();
        for pair in pairs {
            *counts.entry(pair).or_insert(0) += 1;
        }
        entropy(counts)
    };
    let (own, others) = (counted(&mut one.iter().map(|x| (*x, 0))), counted(&mut other.iter().map(|x| (*x, 0))));
    let both = counted(&mut one.iter().copied().zip(other.iter().copied()));
    if own + others > 0.0 { 2.0 * (own + others - both) / (own + others) } else { 1.0 }
}

fn tables(folder: &Path) -> Vec<PathBuf> {
    let inside = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder).map(|found| found.flatten().map(|entry| entry.path()).collect()).unwrap_or_default()
    };
    let mut tables: Vec<PathBuf> = inside(folder).iter().flat_map(|set| inside(set)).collect();
    tables.retain(|path| path.extension().is_some_and(|ending| ending == "tsv"));
    tables.sort();
    tables
}

fn name(path: &Path) -> &str {
    path.file_stem().and_then(|name| name.to_str()).unwrap_or_default()
}

/// The texts of a table, and the number of the label of each.
fn labelled(path: &Path) -> (Vec<String>, Vec<u32>) {
    let table = fs::read_to_string(path).unwrap();
    let mut rows = table.lines().map(|row| row.split('\t').collect::<Vec<_>>());
    let head = rows.next().unwrap_or_default();
    let column = |name: &str| head.iter().position(|heading| *heading == name);
    let label = ["category", "scenario", "intent"].into_iter().find_map(column);
    let (Some(text), Some(label)) = (column("text"), label) else { return (Vec::new(), Vec::new()) };
    let rows: Vec<Vec<&str>> = rows.filter(|row| row.len() == head.len()).collect();
    let mut known = BTreeMap::new();
    let step = rows.len().div_ceil(MOST).max(1);
    let numbered = rows.iter().step_by(step).map(|row| {
        let next = u32::try_from(known.len()).unwrap();
        (row[text].to_owned(), *known.entry(row[label]).or_insert(next))
    });
    numbered.unzip()
}

#[expect(clippy::cast_precision_loss, reason = "counts of voices")]
fn count(number: usize) -> f64 {
    number as f64
}
