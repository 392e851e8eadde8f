//! Words that stand beside a number and tell what it is, and the language of the text around it.
//!
//! `tlf 12 34 56 78` is a phone number because of `tlf`; `dnr` before a number tells that it belongs to a journal and not to a
//! person. Only the few words just before, on the same line, are heard.

use super::Kind;
use super::reading::{LIFTED, Reading, Word};

/// What the nearest telling word before a number says that it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// A person's number, of one of these kinds.
    Person(&'static [Kind]),
    /// A phone number for certain.
    Phone,
    /// Somebody asks to be called: a phone number may follow.
    Call,
    /// A journal, an invoice, an account, an organisation.
    Register,
}

/// The language that a text seems to be in, as far as it helps to tell one country's number from another's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    Swedish,
    /// Danish or Norwegian: their short words are the same, and their person numbers differ in length.
    DanishOrNorwegian,
    Finnish,
    Icelandic,
}

const FURTHEST: usize = 36;
const MOST_WORDS: usize = 6;

/// The cue for a number that begins at a place.
pub(super) fn cue(reading: &Reading, start: usize) -> Option<Cue> {
    let (word, cue) = words_before(reading, start).take(MOST_WORDS).find_map(|word| Some((word, meaning(&word.lower)?)))?;
    // A journal word speaks of the first figure after it only; "tel" may speak of two.
    let used_up = cue == Cue::Register && (word.end..start).any(|place| reading.sign(place).is_ascii_digit());
    (!used_up).then_some(cue)
}

/// Whether the letters glued to the front of a number are themselves a cue, as in `pnr19121212-1212`.
pub(super) fn is_glued_to_cue(reading: &Reading, start: usize) -> bool {
    words_before(reading, start).next().is_some_and(|word| word.end == start && meaning(&word.lower).is_some())
}

/// The words before a place, nearest first, up to a semicolon, the start of the line or a bracket that closes a masked place.
fn words_before(reading: &Reading, start: usize) -> impl Iterator<Item = &Word> {
    let floor = (start.saturating_sub(FURTHEST)..start)
        .rev()
        .find(|&place| matches!(reading.sign(place), '\n' | ';' | ']' | LIFTED))
        .map_or(start.saturating_sub(FURTHEST), |stop| stop + 1);
    reading.words[..reading.words_until(start)].iter().rev().take_while(move |word| word.start >= floor)
}

fn meaning(word: &str) -> Option<Cue> {
    use Kind::{
        DanishCpr, FinnishIdentityCode, IcelandicKennitala, NorwegianBirthNumber, NorwegianDNumber,
        SwedishCoordinationNumber, SwedishPersonalNumber,
    };
    Some(match word {
        "personnummer" | "personnr" | "persnr" => Cue::Person(&[
            SwedishPersonalNumber,
            SwedishCoordinationNumber,
            DanishCpr,
            NorwegianBirthNumber,
            NorwegianDNumber,
        ]),
        "pnr" | "samordningsnummer" | "samordningsnr" | "samnr" | "födelsenummer" => {
            Cue::Person(&[SwedishPersonalNumber, SwedishCoordinationNumber])
        }
        "cpr" | "cprnr" | "cprnummer" => Cue::Person(&[DanishCpr]),
        "fødselsnummer" | "fødselsnr" | "fnr" | "dnummer" => Cue::Person(&[NorwegianBirthNumber, NorwegianDNumber]),
        "hetu" | "henkilötunnus" | "henkilötunnukseni" | "sotu" | "personbeteckning" => {
            Cue::Person(&[FinnishIdentityCode])
        }
        "kt" | "kennitala" | "kennitalan" | "kennitölu" | "kennitölur" => Cue::Person(&[IcelandicKennitala]),
        "tel" | "tfn" | "tlf" | "tlfnr" | "telnr" | "telefon" | "telefonen" | "telefonnr" | "telefonnummer"
        | "telefonnummeret" | "mobil" | "mobilnr" | "mobilnummer" | "mob" | "puh" | "puhelin" | "puhelinnumero" | "gsm"
        | "sími" | "símanúmer" | "farsími" | "phone" | "sms" | "swish" | "fax" => Cue::Phone,
        "ring" | "ringa" | "ringe" | "ringer" | "ringes" | "soita" | "soittaa" | "soittakaa" | "hringja" | "hringdu"
        | "hringið" | "call" => Cue::Call,
        "dnr"
        | "dnro"
        | "diarienr"
        | "diarienummer"
        | "diariet"
        | "ärende"
        | "ärendenr"
        | "ärendenummer"
        | "sagsnr"
        | "sagsnummer"
        | "journalnr"
        | "jnr"
        | "saksnr"
        | "saksnummer"
        | "arkivsak"
        | "asianumero"
        | "diaarinumero"
        | "málsnúmer"
        | "faktura"
        | "fakturanr"
        | "fakturanummer"
        | "ocr"
        | "bg"
        | "bankgiro"
        | "pg"
        | "plusgiro"
        | "konto"
        | "kontonr"
        | "kontonummer"
        | "orgnr"
        | "organisationsnummer"
        | "organisasjonsnummer"
        | "cvr"
        | "ean"
        | "isbn"
        | "issn"
        | "iban"
        | "artikelnr"
        | "ordernr" => Cue::Register,
        _ => return None,
    })
}

/// The language of a text by its small words and its own letters; nothing where they are too few or even.
pub(super) fn language(reading: &Reading) -> Option<Language> {
    const LANGUAGES: [Language; 4] =
        [Language::Swedish, Language::DanishOrNorwegian, Language::Finnish, Language::Icelandic];
    let mut marks = [0_usize; 4];
    for word in &reading.words {
        match word.lower.as_str() {
            "och" | "att" | "är" | "inte" | "jag" | "som" | "för" | "från" | "mig" | "heter" | "bor" | "vill" => {
                marks[0] += 1;
            }
            "og" | "ikke" | "jeg" | "af" | "av" | "til" | "fra" | "vi" | "hedder" | "har" => {
                marks[1] += 1;
            }
            "ja" | "on" | "ei" | "että" | "minun" | "olen" | "se" | "kun" | "minä" | "asun" | "mutta" => marks[2] += 1,
            "að" | "ekki" | "ég" | "með" | "það" | "við" | "sem" | "heiti" | "bý" => {
                marks[3] += 1;
            }
            _ => {}
        }
        marks[1] += usize::from(word.lower.contains(['æ', 'ø']));
        marks[3] += 2 * usize::from(word.lower.contains(['ð', 'þ']));
        marks[0] += usize::from(word.lower.contains(['ä', 'ö', 'å']));
    }
    let (best, &most) = marks.iter().enumerate().max_by_key(|(_, count)| **count)?;
    let alone = marks.iter().filter(|count| **count == most).count() == 1;
    (most > 0 && alone).then(|| LANGUAGES[best])
}
