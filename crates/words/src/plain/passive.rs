//! Passives in -s, where they are surely that: right after a modal verb.
//!
//! Alone, "bilas", "huses" and "dages" could be anything; after "ska" or "skal" only an infinitive can stand, and what ends
//! in -s there is a passive, but for the verbs that always do: "finnas", "synes", "trivast".

use super::{Hint, HintKind};
use crate::{
    language::Language,
    normal::fold,
    word::{Word, words},
};

/// The passives of a text; none in Finnish and English.
pub(super) fn found(text: &str, language: Language) -> Vec<Hint> {
    let Some(rules) = rules(language) else { return Vec::new() };
    let words: Vec<Word> = words(text).collect();
    let folded: Vec<String> = words.iter().map(|word| fold(word.text)).collect();
    let is_passive = |at: usize| {
        let is_between = |word: &String| rules.between.contains(&word.as_str());
        let before = folded[..at].iter().rev().find(|word| !is_between(word));
        rules.endings.iter().any(|ending| folded[at].ends_with(ending))
            && folded[at].chars().count() > 3
            && !rules.always.contains(&folded[at].as_str())
            && before.is_some_and(|before| rules.modals.contains(&before.as_str()))
    };
    let found = (0..words.len()).filter(|at| is_passive(*at));
    found.map(|at| Hint { at: words[at].at.clone(), kind: HintKind::Passive, instead: None }).collect()
}

struct Rules {
    modals: &'static [&'static str],
    /// What may stand between the modal and the verb.
    between: &'static [&'static str],
    endings: &'static [&'static str],
    /// Verbs that end so without being passives.
    always: &'static [&'static str],
}

fn rules(language: Language) -> Option<&'static Rules> {
    match language {
        Language::Swedish => Some(&SWEDISH),
        Language::Danish => Some(&DANISH),
        Language::Bokmal => Some(&BOKMAL),
        Language::Nynorsk => Some(&NYNORSK),
        Language::Finnish | Language::English => None,
    }
}

const SWEDISH: Rules = Rules {
    modals: &["ska", "skall", "skulle", "kan", "kunde", "bör", "borde", "måste", "får", "fick"],
    between: &["inte", "också", "även", "alltid", "aldrig", "bara", "först", "sedan", "nu", "då", "normalt", "snart"],
    endings: &["as", "ges", "ses", "tas", "fås"],
    always: &[
        "andas",
        "avundas",
        "behövas",
        "brottas",
        "enas",
        "envisas",
        "fattas",
        "finnas",
        "färdas",
        "hjälpas",
        "hoppas",
        "hämnas",
        "höras",
        "kännas",
        "kräkas",
        "lyckas",
        "låtsas",
        "minnas",
        "misslyckas",
        "mötas",
        "nalkas",
        "påminnas",
        "samlas",
        "samsas",
        "skiljas",
        "skämmas",
        "svettas",
        "synas",
        "tillväxas",
        "trivas",
        "trängas",
        "träffas",
        "tyckas",
        "vistas",
        "vämjas",
        "väsnas",
        "åldras",
        "återses",
        "ses",
        "anas",
        "dagas",
        "skymtas",
        "turas",
        "töras",
        "mattas",
        "förses",
        "nöjas",
        "djävlas",
        "jävlas",
    ],
};

const DANISH: Rules = Rules {
    modals: &["skal", "skulle", "kan", "kunne", "bør", "burde", "må", "måtte", "vil", "ville"],
    between: &["ikke", "også", "altid", "aldrig", "kun", "først", "derefter", "nu", "så", "normalt", "snart", "dog"],
    endings: &["es", "ås"],
    always: &[
        "blues",
        "enes",
        "findes",
        "forekommes",
        "færdes",
        "følges",
        "glædes",
        "hjælpes",
        "høres",
        "kappes",
        "kendes",
        "lykkes",
        "længes",
        "mangles",
        "mindes",
        "mislykkes",
        "mødes",
        "opholdes",
        "samles",
        "ses",
        "skilles",
        "skændes",
        "slås",
        "synes",
        "tales",
        "trives",
        "undres",
        "væmmes",
        "ældes",
        "omgås",
        "deles",
        "alles",
        "vores",
        "deres",
        "jeres",
    ],
};

const BOKMAL: Rules = Rules {
    modals: &["skal", "skulle", "kan", "kunne", "bør", "burde", "må", "måtte", "vil", "ville"],
    between: &["ikke", "også", "alltid", "aldri", "bare", "kun", "først", "deretter", "nå", "da", "så", "normalt", "snart"],
    endings: &["es", "ås"],
    always: &[
        "blues",
        "eldes",
        "enes",
        "ferdes",
        "finnes",
        "følges",
        "gjenforenes",
        "hjelpes",
        "høres",
        "kjennes",
        "lykkes",
        "lenges",
        "minnes",
        "mislykkes",
        "møtes",
        "omgås",
        "oppholdes",
        "samles",
        "ses",
        "skilles",
        "slåss",
        "synes",
        "trives",
        "trenges",
        "trengs",
        "undres",
        "alles",
        "deres",
        "vemmes",
        "ventes",
        "kjekles",
        "krangles",
    ],
};

const NYNORSK: Rules = Rules {
    modals: &["skal", "skulle", "kan", "kunne", "bør", "burde", "må", "måtte", "vil", "ville"],
    between: &["ikkje", "også", "òg", "alltid", "aldri", "berre", "først", "deretter", "no", "då", "så", "snart"],
    endings: &["ast"],
    always: &[
        "bast",
        "eldast",
        "finnast",
        "ferdast",
        "følgjast",
        "hjelpast",
        "høyrast",
        "kjennast",
        "lukkast",
        "lykkast",
        "lengtast",
        "minnast",
        "møtast",
        "samlast",
        "semjast",
        "sjåast",
        "skiljast",
        "slåast",
        "synast",
        "trivast",
        "trengast",
        "undrast",
        "fast",
        "mest",
        "kvilast",
        "einast",
        "opphaldast",
    ],
};
