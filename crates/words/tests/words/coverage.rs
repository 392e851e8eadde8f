//! Looks how much of other people's text the thesaurus has words for. Needs a folder of labelled texts and is skipped without:
//! `SAMSKAPA_TEXTS=FOLDER cargo test --release -p samskapa-tests --test words -- --nocapture coverage::`, where the folder holds
//! `<set>/<language>.tsv` with a header and the columns `category` or `scenario`, and `text`.

use samskapa_words::{
    language::Language,
    normal::fold,
    thesaurus::{ConceptId, Thesaurus},
    word::words,
};
use std::{collections::BTreeMap, env, fs, time::Instant};

#[test]
#[allow(clippy::cast_precision_loss)] // Counts of sentences and words.
fn most_sentences_tell_at_least_one_concept() {
    let Ok(folder) = env::var("SAMSKAPA_TEXTS") else { return };
    let thesaurus = Thesaurus::of_the_field();
    for set in ["sib200", "massive"] {
        for language in Language::ALL {
            let Some(rows) = rows(&folder, set, language) else { continue };
            let mut labels: BTreeMap<&str, BTreeMap<ConceptId, usize>> = BTreeMap::new();
            let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
            let (mut told, mut looked_up, mut seconds) = (0_usize, 0_usize, 0.0);
            for (label, text) in &rows {
                let alike: Vec<String> = words(text).map(|word| fold(word.text)).collect();
                let start = Instant::now();
                let mut concepts: Vec<ConceptId> =
                    alike.iter().flat_map(|word| thesaurus.concepts_of(word, Some(language))).collect();
                seconds += start.elapsed().as_secs_f64();
                looked_up += alike.len();
                concepts.sort_unstable();
                concepts.dedup();
                told += usize::from(!concepts.is_empty());
                *sizes.entry(label).or_default() += 1;
                for concept in concepts {
                    *labels.entry(label).or_default().entry(concept).or_default() += 1;
                }
            }
            let share = told as f64 / rows.len() as f64;
            println!(
                "{set} {}: {share:.3} of {}, {:.1} M words/s",
                language.code(),
                rows.len(),
                looked_up as f64 / seconds / 1e6
            );
            if env::var("SAMSKAPA_LABELS").is_ok_and(|wanted| wanted == format!("{set}/{}", language.code())) {
                for (label, concepts) in &labels {
                    let mut most: Vec<_> = concepts.iter().collect();
                    most.sort_by_key(|(id, times)| (usize::MAX - **times, **id));
                    let most = most.iter().take(12).map(|(id, times)| format!("{} {times}", thesaurus.concept(**id).name()));
                    println!("  {label} ({}): {}", sizes[label], most.collect::<Vec<_>>().join(", "));
                }
            }
            assert!(share > 0.5, "{set} {}: {share}", language.code());
        }
    }
}

/// The labels and texts of a set in a language; nynorsk is not among them.
fn rows(folder: &str, set: &str, language: Language) -> Option<Vec<(String, String)>> {
    let code = language.code();
    let file = ["", "-SE", "-DK", "-NO", "-FI", "-US"]
        .iter()
        .find_map(|country| fs::read_to_string(format!("{folder}/{set}/{code}{country}.tsv")).ok())?;
    let mut lines = file.lines();
    let header: Vec<&str> = lines.next()?.split('\t').collect();
    let label = header.iter().position(|name| ["category", "scenario"].contains(name))?;
    let text = header.iter().position(|name| *name == "text")?;
    let cells = lines.map(|line| line.split('\t').collect::<Vec<_>>()).filter(|cells| cells.len() == header.len());
    Some(cells.map(|cells| (cells[label].to_owned(), cells[text].to_owned())).collect())
}
