//! Which words tell of somebody's health: an illness, a medicine, or care that is being had.
//!
//! "har diabetes" does, "diabetesmottagningen" and "föreläser om diabetes" do not. Care tells something only of the one who
//! has it: "fick hemtjänst", "ligger på sjukhus", but not "jobbar på sjukhuset".

use super::lists::{ABOUT, CARE, ILLNESS, RECEIVES, SERVICES};
use super::reading::Reading;

/// How many words before a word of care are heard for somebody having it.
const WORDS_OF_HAVING: usize = 3;

/// How joined words end that name an illness: "slidgigt", "tjocktarmscancer".
const ILL_ENDINGS: [&str; 18] = [
    "gigt",
    "gikt",
    "cancer",
    "cancern",
    "kræft",
    "kræften",
    "kreft",
    "kreften",
    "demens",
    "depression",
    "psykos",
    "infarkt",
    "blödning",
    "blødning",
    "syöpä",
    "syöpää",
    "syövän",
    "tumör",
];

/// Whether a word only goes on with an illness: "bipolär sjukdom".
pub(super) fn goes_on(word: &str) -> bool {
    matches!(
        word,
        "sjukdom"
            | "sjukdomen"
            | "sygdom"
            | "sykdom"
            | "sjukdommen"
            | "lidelse"
            | "disease"
            | "disorder"
            | "syndrom"
            | "syndrome"
            | "diagnos"
            | "diagnose"
            | "sairaus"
            | "sairautta"
            | "sclerosis"
    )
}

/// Whether the word at a place among these tells of health.
pub(super) fn tells_of_health(reading: &Reading, at: usize) -> bool {
    let words = reading.words.as_slice();
    // "AIDS-fonden", "demens-caféet": a joined word is a thing, not a state.
    let joined = reading.sign(words[at].end) == '-' && reading.sign(words[at].end + 1).is_alphabetic();
    // Als is an island and "ms" a ship: illnesses of two or three letters are written large.
    let short = matches!(words[at].lower.as_str(), "als" | "ms" | "add") && reading.sign(words[at].start + 1).is_lowercase();
    // "Slag" is a stroke for the one who had it, and a blow or a kind for everybody else.
    let blow = words[at].lower == "slag"
        && at.checked_sub(1).is_none_or(|before| {
            !RECEIVES.has(&words[before].lower) && !matches!(words[before].lower.as_str(), "av" | "af" | "et" | "hatt")
        });
    if joined || short || blow {
        return false;
    }
    let word = words[at].lower.as_str();
    let before = |back: usize| at.checked_sub(back).map_or("", |place| words[place].lower.as_str());
    if ILLNESS.has(word) || ILL_ENDINGS.iter().any(|ending| word.ends_with(ending)) {
        return !SERVICES.ends(word) && !ABOUT.has(before(1)) && !is_of_a_drink(words, at);
    }
    let service = SERVICES.ends(word) || ABOUT.has(before(1));
    CARE.has(word)
        && !service
        && (1..=WORDS_OF_HAVING).any(|back| RECEIVES.has(before(back)))
        && !(1..=WORDS_OF_HAVING + 1).any(|back| is_work(before(back)))
}

/// "dricker kaffe": nobody's illness.
fn is_of_a_drink(words: &[super::reading::Word], at: usize) -> bool {
    let word = words[at].lower.as_str();
    let drinks = ["drick", "drikk", "drukk", "drinks"].iter().any(|drink| word.starts_with(drink));
    drinks
        && words[at + 1..].iter().take(2).any(|next| {
            ["kaff", "te", "tea", "vatten", "vand", "vann", "saft", "coffee", "water", "juice", "mjölk", "mælk", "melk"]
                .iter()
                .any(|drink| next.lower.starts_with(drink) && next.lower.len() < drink.len() + 3)
        })
}

fn is_work(word: &str) -> bool {
    [
        "jobb",
        "arbet",
        "arbejd",
        "arbeid",
        "work",
        "kontakt",
        "ansat",
        "ansvar",
        "driver",
        "leder",
        "työskent",
        "chef",
        "sjef",
    ]
    .iter()
    .any(|work| word.starts_with(work))
}
