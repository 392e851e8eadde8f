//! Puts voices under themes in this very process: how long each step takes, and what comes of it without the thesaurus.
//!
//!     cargo bench -p samskapa-words --bench themes -- times VOICES NUMBER SEEDS
//!     cargo bench -p samskapa-words --bench themes -- bare VOICES NUMBER
//!     cargo bench -p samskapa-words --bench themes -- bare VOICES SEEDS
//!
//! VOICES is a file with a voice in each line, SEEDS one with a theme, a tab and a text in each. `times` tells milliseconds,
//! the middle of seven times; `bare` the theme of each voice, `-` for none: its number, or its name where there are seeds.

use samskapa_words::{
    language::{self, Language},
    theme::{Company, Learned, Seed, Space, Wanted, discover, seeded},
    thesaurus::Thesaurus,
};
use std::{collections::BTreeMap, env, error::Error, fs, hint::black_box, time::Instant};

const TIMES: usize = 7;

/// What is put under themes where it is only tried, among the tests.
const FEW: &str = "Sista bussen går för tidigt\nIngen buss på kvällen\nLäkaren byts varje gång\nAlltid ny läkare\n";
const FEW_SEEDS: &str = "Buss\tMer buss\nLäkare\tSamma läkare\n";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["times", voices, number, seeds] => {
            times(&fs::read_to_string(voices)?, number.parse()?, &fs::read_to_string(seeds)?);
        }
        ["bare", voices, wanted] => bare(&fs::read_to_string(voices)?, wanted)?,
        _ => times(FEW, 2, FEW_SEEDS),
    }
    Ok(())
}

fn times(voices: &str, number: usize, seeds: &str) {
    let lines: Vec<&str> = voices.lines().collect();
    let begun = Instant::now();
    let field = Thesaurus::of_the_field();
    told("reading the thesaurus, once in a process", begun.elapsed().as_secs_f64());
    let spoken = middle("languages", || spoken(&lines));
    let space = middle("voices taken apart", || Space::of(&spoken, field));
    let company = middle("thirty seatings and the latent space", || Company::of(&space, number));
    middle("so many themes as there are discovered, all steps", || {
        discover(&Space::of(&spoken, field), Wanted::Number(number))
    });
    middle("number of themes found too, all steps", || discover(&Space::of(&spoken, field), Wanted::Auto));
    let seeds = sown(seeds);
    middle("seeded, all steps", || seeded(&spoken, &seeds, field));
    let placed: Vec<(usize, usize)> = (0..lines.len()).step_by(10).map(|voice| (voice, voice / 10 % number)).collect();
    middle("a move on the desk: learned anew, all proposed", || {
        Learned::from(&space, &company, &placed, number).proposals()
    });
}

fn bare(voices: &str, wanted: &str) -> Result<(), Box<dyn Error>> {
    let lines: Vec<&str> = voices.lines().collect();
    let spoken = spoken(&lines);
    let nothing = Thesaurus::parse("version: none\n")?;
    let themes: Vec<Option<String>> = if let Ok(number) = wanted.parse() {
        let found = discover(&Space::of(&spoken, &nothing), Wanted::Number(number));
        found.assignments.iter().map(|at| at.theme.map(|theme| theme.to_string())).collect()
    } else {
        let text = fs::read_to_string(wanted)?;
        let seeds = sown(&text);
        let found = seeded(&spoken, &seeds, &nothing);
        found.proposals.iter().map(|at| at.theme.map(|theme| seeds[theme].name.to_owned())).collect()
    };
    for theme in themes {
        println!("{}", theme.as_deref().unwrap_or("-"));
    }
    Ok(())
}

/// Each voice with its language, as the program reads a file.
fn spoken<'v>(lines: &[&'v str]) -> Vec<(&'v str, Language)> {
    let guesses = language::of_many(lines);
    lines.iter().zip(guesses).map(|(line, guess)| (*line, guess.language.unwrap_or(Language::Swedish))).collect()
}

/// Themes with their texts, in the order of their names.
fn sown(text: &str) -> Vec<Seed<'_>> {
    let mut texts: BTreeMap<&str, Vec<(&str, Language)>> = BTreeMap::new();
    for (name, text) in text.lines().filter_map(|line| line.split_once('\t')) {
        let of_name = texts.entry(name).or_default();
        if !text.is_empty() {
            of_name.push((text, language_of(text)));
        }
    }
    let seed = |(name, texts): (_, Vec<(_, Language)>)| {
        let language = texts.first().map_or_else(|| language_of(name), |(_, language)| *language);
        Seed { name, texts, language }
    };
    texts.into_iter().map(seed).collect()
}

fn language_of(text: &str) -> Language {
    language::of(text).language.unwrap_or(Language::Swedish)
}

/// Does it several times and tells the time in the middle.
fn middle<T>(what: &str, mut work: impl FnMut() -> T) -> T {
    let mut seconds = Vec::new();
    let mut time = || {
        let begun = Instant::now();
        let done = black_box(work());
        seconds.push(begun.elapsed().as_secs_f64());
        done
    };
    for _ in 1..TIMES {
        time();
    }
    let done = time();
    seconds.sort_by(f64::total_cmp);
    told(what, seconds[TIMES / 2]);
    done
}

fn told(what: &str, seconds: f64) {
    println!("{what}\t{:.3}", 1000.0 * seconds);
}
