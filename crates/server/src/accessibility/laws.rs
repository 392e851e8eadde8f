//! Which law asks for pages that everybody can use, and who sees to it, country by country. Laws change: each line says
//! as of when it is known, and whoever runs a house sees to it that it still holds.

use crate::frame::locale::Locale;
use jiff::civil::{Date, date};

/// The law of one country.
pub struct Law {
    /// The key of the country's name.
    pub country: &'static str,
    /// What the law is called, in its own language.
    pub name: &'static str,
    /// Who sees to it.
    pub authority: &'static str,
    /// Where to turn.
    pub address: &'static str,
    /// The language of the names.
    pub lang: &'static str,
    /// As of when this is known.
    pub as_of: Date,
}

const LAWS: [Law; 4] = [
    Law {
        country: "accessibility-country-se",
        name: "Lag (2018:1937) om tillgänglighet till digital offentlig service",
        authority: "Myndigheten för digital förvaltning (Digg)",
        address: "https://www.digg.se/tdosanmalan",
        lang: "sv",
        as_of: date(2025, 1, 1),
    },
    Law {
        country: "accessibility-country-dk",
        name: "Lov nr. 692 af 8. juni 2018 om tilgængelighed af offentlige organers websteder og mobilapplikationer",
        authority: "Digitaliseringsstyrelsen",
        address: "https://digst.dk",
        lang: "da",
        as_of: date(2025, 1, 1),
    },
    Law {
        country: "accessibility-country-no",
        name: "Forskrift om universell utforming av IKT-løsninger (FOR-2013-06-21-732)",
        authority: "Tilsynet for universell utforming av ikt (Digdir)",
        address: "https://www.uutilsynet.no",
        lang: "nb",
        as_of: date(2025, 1, 1),
    },
    Law {
        country: "accessibility-country-fi",
        name: "Laki digitaalisten palvelujen tarjoamisesta (306/2019)",
        authority: "Liikenne- ja viestintävirasto Traficom",
        address: "https://www.saavutettavuusvaatimukset.fi",
        lang: "fi",
        as_of: date(2025, 1, 1),
    },
];

/// All laws, that of the reader's language first.
pub fn nearest_first(locale: Locale) -> Vec<&'static Law> {
    let near = |law: &Law| match locale {
        Locale::Nn => law.lang == "nb",
        _ => law.lang == locale.tag(),
    };
    let mut laws: Vec<&'static Law> = LAWS.iter().collect();
    laws.sort_by_key(|law| !near(law));
    laws
}
