//! How street names end in the Nordic languages, and which words only sound like one.

/// How much an ending says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// Hardly anything but a street ends like this.
    Firm,
    /// Hills, parks and squares, but also much else.
    Open,
}

/// Endings of streets alone, longest first where one holds another.
const FIRM: [&str; 40] = [
    "vägen", "gatan", "gränden", "gränd", "stigen", "allén", "torget", "esplanaden", "gata", "gatu", "vegen", "veien", "gaten", "alleen", "alléen",
    "allé", "boulevard", "boulevarden", "vej", "gade", "stræde", "torv", "torg", "vei", "veg", "gate", "tie", "tiellä", "katu", "kadulla", "polku",
    "polulla", "kuja", "kujalla", "raitti", "götu", "vegur", "vegi", "stræti", "braut",
];

const OPEN: [&str; 24] = [
    "backen", "brinken", "liden", "kajen", "stråket", "slingan", "svängen", "promenaden", "leden", "bakken", "stien", "toften", "parken", "vænget",
    "plads", "pladsen", "plassen", "svingen", "kaari", "ranta", "rinne", "puistotie", "stígur", "stíg",
];

/// The street ending of a word that has something before it.
pub(super) fn ending(word: &str) -> Option<Ending> {
    let ends = |endings: &[&str]| endings.iter().any(|end| word.strip_suffix(end).is_some_and(|stem| stem.chars().nth(1).is_some()));
    if ends(&FIRM) {
        Some(Ending::Firm)
    } else {
        ends(&OPEN).then_some(Ending::Open)
    }
}

/// Words that are a street only with a name before them: "Kyrkans väg", "Nørre Allé", "Norra vägen".
pub(super) fn is_bare_ending(word: &str) -> bool {
    matches!(
        word,
        "väg" | "vägen" | "gata" | "gatan" | "gränd" | "stig" | "stigen" | "torg" | "plan" | "allé" | "alle" | "vej" | "gade" | "plads" | "torv" | "vænge"
            | "stræde" | "vei" | "veg" | "gate" | "plass" | "boulevard" | "tie" | "katu" | "puistokatu"
    )
}

/// Names that tell two streets apart: north and south, old and new, great and small.
pub(super) fn is_direction(word: &str) -> bool {
    matches!(
        word,
        "norra" | "södra" | "östra" | "västra" | "övre" | "nedre" | "gamla" | "nya" | "stora" | "lilla" | "nørre" | "sønder" | "øster" | "vester" | "gammel"
            | "ny" | "store" | "lille" | "nordre" | "søndre" | "østre" | "vestre" | "øvre" | "ylä" | "ala" | "iso" | "pikku" | "vanha" | "uusi" | "gamle"
    )
}

/// Roads and paths that many use and nobody lives at, and other words that happen to end like a street.
pub(super) fn is_road_for_traffic(word: &str) -> bool {
    const BEGINNINGS: [&str; 30] = [
        "gång", "gang", "gågat", "gågad", "cykel", "sykkel", "bil", "grus", "huvud", "hoved", "om", "riks", "läns", "fylkes", "motor", "lande", "europa",
        "hem", "utfart", "infart", "genom", "valta", "kanta", "moottori", "maan", "seutu", "yhdys", "rauta", "hiihto", "pyörä",
    ];
    const OTHERS: [&str; 8] = ["brigade", "delegate", "demokratie", "partie", "vårdgata", "kulturtorg", "järnväg", "järnvägen"];
    let road = ["väg", "vej", "vei", "veg", "vägen", "vejen", "veien", "vegen", "stigen", "stien", "tie", "tiellä", "gade", "gate", "gatan", "gata"];
    let named_like_a_road = BEGINNINGS.iter().any(|beginning| {
        word.strip_prefix(beginning).is_some_and(|rest| road.contains(&rest) || road.contains(&rest.trim_start_matches('s')))
    });
    named_like_a_road || OTHERS.contains(&word) || word.ends_with("järnvägen")
}
