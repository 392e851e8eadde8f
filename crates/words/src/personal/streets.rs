//! How street names end in the Nordic languages, which words only sound like one, and which words may follow a house number.

/// How much an ending says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// Hardly anything but a street ends like this.
    Firm,
    /// Hills, parks and squares, but also much else.
    Open,
}

/// Endings of streets alone, longest first where one holds another.
const FIRM: [&str; 61] = [
    "vägen",
    "gatan",
    "gränden",
    "gränd",
    "stigen",
    "allén",
    "torget",
    "esplanaden",
    "gata",
    "gatu",
    "vegen",
    "veien",
    "gaten",
    "alleen",
    "alléen",
    "allé",
    "boulevard",
    "boulevarden",
    "vej",
    "gade",
    "stræde",
    "torv",
    "torg",
    "vei",
    "veg",
    "gate",
    "tie",
    "tiellä",
    "katu",
    "kadulla",
    "polku",
    "polulla",
    "kuja",
    "kujalla",
    "raitti",
    "götu",
    "vegur",
    "vegi",
    "stræti",
    "braut",
    "gatorna",
    "gatans",
    "vejen",
    "gaden",
    "strædet",
    "kadun",
    "kadulta",
    "kadulle",
    "tien",
    "tieltä",
    "tielle",
    "kujan",
    "polun",
    "raitilla",
    "raitin",
    "raittia",
    "kaduksi",
    "stige",
    "stig",
    "vägens",
    "torgen",
];

const OPEN: [&str; 83] = [
    "backen",
    "brinken",
    "liden",
    "kajen",
    "stråket",
    "slingan",
    "svängen",
    "promenaden",
    "leden",
    "bakken",
    "stien",
    "toften",
    "parken",
    "vænget",
    "plads",
    "pladsen",
    "plassen",
    "dalen",
    "svingen",
    "kaari",
    "ranta",
    "rinne",
    "puistotie",
    "stígur",
    "stíg",
    "ängen",
    "höjden",
    "åsen",
    "kroken",
    "kullen",
    "lunden",
    "hagen",
    "platsen",
    "terrassen",
    "vången",
    "tunet",
    "udden",
    "strand",
    "stranden",
    "haven",
    "engen",
    "marken",
    "skoven",
    "krogen",
    "vangen",
    "svinget",
    "kæret",
    "gården",
    "vænge",
    "have",
    "kær",
    "lia",
    "haugen",
    "jordet",
    "løkka",
    "plass",
    "stubben",
    "faret",
    "toppen",
    "grenda",
    "feltet",
    "kollen",
    "kleiva",
    "kaaressa",
    "rannassa",
    "rinteellä",
    "rinteessä",
    "mäki",
    "portti",
    "penger",
    "penkereellä",
    "aukio",
    "laituri",
    "väylä",
    "kulma",
    "niityntie",
    "bukten",
    "viken",
    "berget",
    "brynet",
    "kanten",
    "hegnet",
    "leddet",
];

/// The street ending of a word that has something before it.
pub(super) fn ending(word: &str) -> Option<Ending> {
    let ends = |endings: &[&str]| {
        endings.iter().any(|end| word.strip_suffix(end).is_some_and(|stem| stem.chars().nth(1).is_some()))
    };
    if ends(&FIRM) { Some(Ending::Firm) } else { ends(&OPEN).then_some(Ending::Open) }
}

/// Words that are a street only with a name before them: "Kyrkans väg", "Nørre Allé", "Norra vägen".
pub(super) fn is_bare_ending(word: &str) -> bool {
    matches!(
        word,
        "väg"
            | "vägen"
            | "gata"
            | "gatan"
            | "gränd"
            | "stig"
            | "stigen"
            | "torg"
            | "plan"
            | "allé"
            | "alle"
            | "vej"
            | "gade"
            | "plads"
            | "torv"
            | "vænge"
            | "stræde"
            | "vei"
            | "veg"
            | "gate"
            | "plass"
            | "boulevard"
            | "tie"
            | "katu"
            | "esplanaden"
            | "promenaden"
            | "allén"
            | "torget"
    )
}

/// Names that tell two streets apart: north and south, old and new, great and small.
pub(super) fn is_direction(word: &str) -> bool {
    matches!(
        word,
        "norra"
            | "södra"
            | "östra"
            | "västra"
            | "övre"
            | "nedre"
            | "gamla"
            | "nya"
            | "stora"
            | "lilla"
            | "nørre"
            | "sønder"
            | "øster"
            | "vester"
            | "gammel"
            | "ny"
            | "store"
            | "lille"
            | "nordre"
            | "søndre"
            | "østre"
            | "vestre"
            | "øvre"
            | "ylä"
            | "ala"
            | "iso"
            | "pikku"
            | "vanha"
            | "uusi"
            | "gamle"
    )
}

/// Roads and paths that many use and nobody lives at, and other words that happen to end like a street.
pub(super) fn is_road_for_traffic(word: &str) -> bool {
    const BEGINNINGS: [&str; 32] = [
        "gång", "gang", "gågat", "gågad", "cykel", "sykkel", "bil", "grus", "huvud", "hoved", "om", "riks", "läns",
        "fylkes", "motor", "lande", "europa", "hem", "utfart", "infart", "genom", "valta", "kanta", "moottori", "maan",
        "seutu", "yhdys", "rauta", "hiihto", "pyörä", "þjóð", "hring",
    ];
    const OTHERS: [&str; 9] =
        ["brigade", "renegade", "delegate", "demokratie", "partie", "vårdgata", "kulturtorg", "järnväg", "järnvägen"];
    let road = [
        "väg", "vej", "vei", "veg", "vägen", "vejen", "veien", "vegen", "stigen", "stien", "tie", "tiellä", "gade", "gate",
        "gatan", "gata", "vegur", "vegi",
    ];
    let named_like_a_road = BEGINNINGS.iter().any(|beginning| {
        word.strip_prefix(beginning).is_some_and(|rest| road.contains(&rest) || road.contains(&rest.trim_start_matches('s')))
    });
    named_like_a_road || OTHERS.contains(&word) || word.ends_with("järnvägen")
}

/// Units and things that are counted after a number that is no house.
pub(super) fn is_unit(word: &str) -> bool {
    matches!(
        word,
        "dag"
            | "dagar"
            | "dage"
            | "dager"
            | "päivää"
            | "daga"
            | "gång"
            | "gånger"
            | "ggr"
            | "gange"
            | "ganger"
            | "kertaa"
            | "sinnum"
            | "tim"
            | "timme"
            | "timmar"
            | "timer"
            | "tuntia"
            | "min"
            | "minuter"
            | "minutter"
            | "minuuttia"
            | "vecka"
            | "veckor"
            | "uge"
            | "uger"
            | "uke"
            | "uker"
            | "viikkoa"
            | "mån"
            | "månad"
            | "månader"
            | "måneder"
            | "år"
            | "vuotta"
            | "ár"
            | "km"
            | "m"
            | "meter"
            | "metriä"
            | "mil"
            | "kr"
            | "kronor"
            | "kroner"
            | "euroa"
            | "st"
            | "stk"
            | "kpl"
            | "personer"
            | "personar"
            | "henkilöä"
            | "invånare"
            | "bilar"
            | "biler"
            | "autoa"
            | "barn"
            | "hus"
            | "procent"
            | "poäng"
            | "röster"
            | "stemmer"
            | "ääntä"
            | "deltagare"
            | "platser"
            | "of"
            | "av"
            | "av fem"
            | "klisterlappar"
            | "prickar"
    )
}

/// Names of months: the number before is a day.
pub(super) fn is_month(word: &str) -> bool {
    const BEGINNINGS: [&str; 10] =
        ["januar", "februar", "mars", "april", "juni", "juli", "august", "septemb", "oktob", "novemb"];
    BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
        || word.starts_with("decemb")
        || word.starts_with("desemb")
        || matches!(word, "maj" | "mai" | "marts")
}

/// Words that go on with the sentence after an address.
pub(super) fn is_small_word(word: &str) -> bool {
    matches!(
        word,
        "och"
            | "i"
            | "på"
            | "vid"
            | "är"
            | "har"
            | "med"
            | "till"
            | "men"
            | "så"
            | "där"
            | "som"
            | "og"
            | "er"
            | "ved"
            | "til"
            | "hvor"
            | "der"
            | "ja"
            | "on"
            | "missä"
            | "mutta"
            | "á"
            | "með"
            | "tel"
            | "tlf"
            | "mobil"
            | "eller"
            | "för"
            | "heter"
            | "bor"
            | "lgh"
    )
}
