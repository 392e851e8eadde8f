//! Measures how much is found and how much is mistaken, on 6,000 invented sentences in five languages.
//!
//! Run `cargo test -p samskapa-words --test measure -- --nocapture` to see the figures that the README quotes. The sentences
//! were made by the same hands as the scanner, so the figures say that nothing known is broken, not how a real evening reads.

mod fiction;

use std::collections::BTreeMap;

use fiction::{Dice, date, national_number};
use samskapa_words::personal::{Confidence, Finding, Kind, find};

const SENTENCES_PER_LANGUAGE: usize = 1200;

struct Tongue {
    name: &'static str,
    numbers: &'static [Kind],
    /// Sentences with a place for a number, with and without a word that tells what it is.
    with_number: &'static [&'static str],
    with_phone: &'static [&'static str],
    with_email: &'static [&'static str],
    with_address: &'static [&'static str],
    streets: &'static [&'static str],
    towns: &'static [&'static str],
    with_person: &'static [&'static str],
    /// Sentences with figures that are nobody's.
    plain: &'static [&'static str],
}

const TONGUES: [Tongue; 5] = [
    Tongue {
        name: "sv",
        numbers: &[Kind::SwedishPersonalNumber, Kind::SwedishCoordinationNumber],
        with_number: &["Jag heter Aina, {}, och vill bli uppringd", "pnr {} (min man)", "Lapp 4: Mvh Tolvan {}, har diabetes", "{}", "min mamma, {}, står i kö sedan 2019"],
        with_phone: &["Ring mig {} om bussen", "tel {}", "Nås på {} efter kl 16", "Bosse kör gärna, {}", "mobil: {}, hälst kvällar"],
        with_email: &["Skriv till {} så svarar jag", "{}", "mejl: {}, tack!"],
        with_address: &["vi bor på {} och bussen stannar inte", "Snöröjning vid {}!", "{}"],
        streets: &["Byvägen", "Storgatan", "Norra Kyrkogatan", "Skolstigen", "Bagargränd", "Nils väg", "Tallvägen"],
        towns: &["841 99 Storsjöbyn", "113 13 Stockholm"],
        with_person: &["min granne Bengt på nr 7 som har KOL", "Min mamma Greta har demens", "grannen på nr 12 dricker"],
        plain: &[
            "Dnr {Y}-{M}{D}-{S}", "mötet {D}/{m} kl {h}.30-{h}.45", "{n} personer på {n} veckor", "SFS {Y}:{n} och SoL 2 kap {n} §", "fastighet {n}:{n}",
            "buss {n}, samma sköterska {n}, telefon HC {n}", "{n} 000 kr om året", "Bankgiro {n}3-4567", "riksväg {n} är hal", "1177 svarade efter {n} minuter",
            "på gatan {n} dagar", "målbild {Y}, beslut {Y}-{M}-{D}", "E{n} mot norr, {n} mil", "Bord {n}: bussen går inte", "org.nr 212000-{S}", "KS {Y}/{S}",
            "(1-5);1;4", "v. {m}, torsdag kl 18-20", "sköterskan kom {n} gånger {Y}", "gångvägen {n} plogas ej", "Ärende {Y}-{S}-{n}", "faktura 00{S}{S}7",
        ],
    },
    Tongue {
        name: "da",
        numbers: &[Kind::DanishCpr],
        with_number: &["Mit cpr er {} og jeg vil gerne ringes op", "{}", "Min mor, {}, venter på svar", "cpr-nr. {}"],
        with_phone: &["Ring til mig på {} om aftenen", "tlf. {}", "mobil {}", "Min datter har {}, hun hjælper gerne"],
        with_email: &["Skriv til {} hvis I vil høre mere", "{}"],
        with_address: &["vi bor på {} og der er ingen bus", "{}", "Der mangler lys ved {}."],
        streets: &["Skolevej", "Nørregade", "Nørre Allé", "Kirkestræde", "Hans Hansens Vej", "Bøgevej"],
        towns: &["8000 Aarhus C", "7500 Holstebro"],
        with_person: &["min nabo Kirsten på nr. 4 har demens", "Min mand Jens har fået kræft"],
        plain: &[
            "sag {Y}-{S}-{n}", "mødet den {D}. februar kl. {h}.30", "{n} deltagere og {n} frivillige", "fast kontaktperson {n} – udskrivning {n}", "hovedvej {n} er farlig",
            "{n}.000 kr. om året", "lov nr. {n} af {D}/{m} {Y}", "bus {n} kører ikke", "Gruppe A: {n} prikker", "i {n} måneder", "8000 Aarhus C har {n} læger",
            "CVR {S}{S}", "sagsnr. {Y}/{S}", "ring 112 eller 1813", "{Y}-{M}-{D}",
        ],
    },
    Tongue {
        name: "nb",
        numbers: &[Kind::NorwegianBirthNumber, Kind::NorwegianDNumber],
        with_number: &["Fødselsnummer {} og jeg vil ha svar", "{}", "Min mor ({}) venter fortsatt", "fnr: {}"],
        with_phone: &["Ring meg på {} etter jobb", "tlf {}", "mobil: {}"],
        with_email: &["Skriv til {} om dere lurer", "e-post {}"],
        with_address: &["vi bor i {} og mangler buss", "{}"],
        streets: &["Kirkeveien", "Storgata", "Skolevegen", "Nedre Torggate", "Fjellveien"],
        towns: &["7713 Steinkjer", "0150 Oslo"],
        with_person: &["min nabo Kari på nr 9 har kols", "Min mann Ola har fått kreft"],
        plain: &[
            "sak {Y}/{S}", "møtet {D}. mai kl. {h}.00", "org.nr 974 760 673 og {n} ansatte", "Gr {n}: rekruttering", "fylkesvei {n} er stengt", "{n} 000 kroner",
            "hver {n}. dag", "konto 1234.56.7{S}", "113 og 116 117", "{n} tiltak innen {Y}", "{Y}-{M}-{D}", "{D}.{M}.{Y}", "saksnr {Y}/{S}-{n}",
        ],
    },
    Tongue {
        name: "fi",
        numbers: &[Kind::FinnishIdentityCode],
        with_number: &["Minun hetu on {} ja odotan vastausta", "{}", "äitini ({}) jonottaa"],
        with_phone: &["Soittakaa {} iltaisin", "puh. {}", "{}"],
        with_email: &["Kirjoita osoitteeseen {} jos haluat", "{}"],
        with_address: &["asun osoitteessa {} ja bussi ei kulje", "{}"],
        streets: &["Koulukatu", "Kirkkotie", "Mannerheimintie", "Rantapolku", "Myllykuja"],
        towns: &["00100 Helsinki", "40100 Jyväskylä"],
        with_person: &["naapurini Pekka sairastaa diabetesta", "äitini Aino numero 4 sairastaa syöpää"],
        plain: &[
            "dnro {Y}/{S}", "kylätalo {D}.{m}. klo {h}.30", "{n} km terveysasemalle", "lääkäriin pääsy {n}, kyydit {n}", "valtatie {n} on vaarallinen", "{n} 000 euroa",
            "laki {n}/{Y}", "R{n}: kyyti kestää", "00100 Helsinki", "soita 112 tai 116117", "{Y}-{M}-{D}", "Y-tunnus 1234567-8",
        ],
    },
    Tongue {
        name: "is",
        numbers: &[Kind::IcelandicKennitala],
        with_number: &["Kennitala mín er {} og ég bíð", "kt. {}", "Móðir mín, {}, bíður eftir svari við þessu"],
        with_phone: &["Ég svara í síma, sími {}", "sími {} og það er best"],
        with_email: &["Skrifið á {} ef þið viljið", "{}"],
        with_address: &["við búum á {} og það er ekki strætó", "{}"],
        streets: &["Laugavegur", "Hringbraut", "Aðalstræti", "Laugavegi", "Skólagata"],
        towns: &["101 Reykjavík", "600 Akureyri"],
        with_person: &["nágranni minn Jón númer 5 er með sykursýki", "mamma Sigga fékk krabbamein"],
        plain: &[
            "mál {Y}-{S}", "fundur {D}. mars kl. {h}:30", "{n} km á heilsugæslu", "lög nr. {n}/{Y}", "hópur {n}: strætó", "{n}.000 kr.", "{Y}-{M}-{D}", "hringdu í 112",
            "þjóðvegur {n}", "600 Akureyri", "strætó {n} og {n} manns",
        ],
    },
];

fn phone(dice: &mut Dice, tongue: &str) -> String {
    let (a, b, c) = (dice.between(10, 99), dice.between(10, 99), dice.between(11, 99));
    let (three, four) = (dice.between(201, 999), dice.between(1001, 9999));
    match (tongue, dice.between(0, 5)) {
        ("sv", 0) => format!("070-{three} {a} {b}"),
        ("sv", 1) => format!("073{three}{four}"),
        ("sv", 2) => format!("+46 (0)72-{three} {a} {b}"),
        ("sv", 3) => format!("0690-{a} {b} {c}"),
        ("sv", 4) => format!("08\u{2011}{three} {a} {b}"),
        ("sv", _) => format!("+46\u{a0}76\u{a0}{three}\u{a0}{a}\u{a0}{b}"),
        ("da", 0 | 1) => format!("+45 {a} {b} {c} {a}"),
        ("da", 2) => format!("0045 {a}{b}{c}{a}"),
        ("da", _) => format!("{a} {b} {c} {b}"),
        ("nb", 0 | 1) => format!("+47 9{a} {b} {three}"),
        ("nb", 2) => format!("9{a}{b}{three}"),
        ("nb", _) => format!("4{a} {b} {three}"),
        ("fi", 0 | 1) => format!("040 {three}{four}"),
        ("fi", 2) => format!("+358 50 {three} {four}"),
        ("fi", 3) => format!("044-{three} {four}"),
        ("fi", _) => format!("09 {three} {four}"),
        (_, 0 | 1) => format!("+354 {three} {four}"),
        (_, _) => format!("{three} {four}"),
    }
}

fn address(dice: &mut Dice, tongue: &Tongue) -> String {
    let street = dice.one(tongue.streets);
    let number = dice.between(1, 120);
    let house = match (tongue.name, dice.between(0, 3)) {
        ("fi", 0) => format!("{number} A {}", dice.between(1, 40)),
        (_, 1) => format!("{number}B"),
        (_, 2) => format!("{number} C"),
        _ => number.to_string(),
    };
    if dice.between(0, 1) == 0 { format!("{street} {house}, {}", dice.one(tongue.towns)) } else { format!("{street} {house}") }
}

fn email(dice: &mut Dice) -> String {
    let name = dice.one(&["anna", "bosse.buss", "k_lind", "åke", "tolvan-t", "mor.far"]);
    let house = dice.one(&["exempel.se", "example.org", "post.exempel.dk", "eksempel.no", "esimerkki.fi", "dæmi.is"]);
    format!("{name}{}@{house}", dice.between(1, 99))
}

fn plain(dice: &mut Dice, pattern: &str) -> String {
    let (day, month, _) = date(dice);
    pattern
        .replace("{Y}", &dice.between(1998, 2035).to_string())
        .replace("{M}", &format!("{month:02}"))
        .replace("{m}", &month.to_string())
        .replace("{D}", &format!("{day:02}"))
        .replace("{h}", &dice.between(10, 21).to_string())
        .replace("{S}", &format!("{:04}", dice.between(0, 9999)))
        .replace("{n}", &dice.between(2, 99).to_string())
}

#[derive(Default)]
struct Score {
    wanted: usize,
    found: usize,
    reported: usize,
    right: usize,
}

impl Score {
    fn recall(&self) -> f64 {
        share(self.found, self.wanted)
    }

    fn precision(&self) -> f64 {
        share(self.right, self.reported)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    let exact = |count: usize| f64::from(u32::try_from(count).expect("a few thousand"));
    if whole == 0 { 1.0 } else { exact(part) / exact(whole) }
}

fn group(kind: Kind) -> &'static str {
    match kind {
        Kind::Phone => "phone",
        Kind::Email => "e-mail",
        Kind::StreetAddress => "address",
        Kind::IdentifiablePerson => "person",
        _ => "number",
    }
}

/// One sentence, and what in it is to be found: nothing, or these words of this kind.
fn sentence(dice: &mut Dice, tongue: &Tongue) -> (String, Option<(String, Kind)>) {
    let put = |pattern: &str, words: String, kind: Kind| (pattern.replace("{}", &words), Some((words, kind)));
    match dice.between(0, 19) {
        0..=2 => {
            let which = usize::try_from(dice.roll() % 64).expect("small") % tongue.numbers.len();
            let kind = tongue.numbers[which];
            put(dice.one(tongue.with_number), national_number(dice, kind), kind)
        }
        3..=5 => put(dice.one(tongue.with_phone), phone(dice, tongue.name), Kind::Phone),
        6 | 7 => put(dice.one(tongue.with_email), email(dice), Kind::Email),
        8 | 9 => put(dice.one(tongue.with_address), address(dice, tongue), Kind::StreetAddress),
        10 => {
            let words = dice.one(tongue.with_person).to_owned();
            (words.clone(), Some((words, Kind::IdentifiablePerson)))
        }
        _ => {
            let pattern = dice.one(tongue.plain);
            (plain(dice, pattern), None)
        }
    }
}

#[test]
fn enough_is_found_and_little_is_mistaken() {
    let mut dice = Dice(2026);
    let mut by_group: BTreeMap<&str, Score> = BTreeMap::new();
    let mut by_tongue: BTreeMap<&str, Score> = BTreeMap::new();
    let (mut sentences, mut kinds_right, mut numbers_found) = (0, 0, 0);
    for tongue in &TONGUES {
        for _ in 0..SENTENCES_PER_LANGUAGE {
            let (text, wanted) = sentence(&mut dice, tongue);
            let findings = find(&text);
            sentences += 1;
            let hit = |finding: &Finding, words: &str, kind: Kind| finding.in_text(&text) == words && group(finding.kind) == group(kind);
            if let Some((words, kind)) = &wanted {
                let found = findings.iter().find(|finding| hit(finding, words, *kind));
                for score in [by_group.entry(group(*kind)).or_default(), by_tongue.entry(tongue.name).or_default()] {
                    score.wanted += 1;
                    score.found += usize::from(found.is_some());
                }
                if let (Some(found), true) = (found, kind.is_national_number()) {
                    numbers_found += 1;
                    kinds_right += usize::from(found.kind == *kind);
                } else if found.is_none() {
                    println!("missed  {} {text:?} gave {findings:?}", tongue.name);
                }
            }
            for finding in &findings {
                let right = wanted.as_ref().is_some_and(|(words, kind)| hit(finding, words, *kind));
                for score in [by_group.entry(group(finding.kind)).or_default(), by_tongue.entry(tongue.name).or_default()] {
                    score.reported += 1;
                    score.right += usize::from(right);
                }
                if !right {
                    let sure = if finding.confidence == Confidence::High { "sure" } else { "unsure" };
                    println!("mistook {} {text:?}: {:?} as {:?} ({sure})", tongue.name, finding.in_text(&text), finding.kind);
                }
            }
        }
    }
    println!("{sentences} sentences");
    for (name, score) in by_group.iter().chain(&by_tongue) {
        println!("{name:8} wanted {:5} recall {:.4}   reported {:5} precision {:.4}", score.wanted, score.recall(), score.reported, score.precision());
    }
    println!("kind of national numbers right: {:.4}", share(kinds_right, numbers_found));
    assert!(sentences >= 5000);
    for name in ["number", "phone", "e-mail"] {
        assert!(by_group[name].recall() >= 0.99, "recall of {name} is {:.4}", by_group[name].recall());
    }
    for name in ["address", "person"] {
        assert!(by_group[name].recall() >= 0.95, "recall of {name} is {:.4}", by_group[name].recall());
    }
    let (reported, right) = by_group.values().fold((0, 0), |(reported, right), score| (reported + score.reported, right + score.right));
    assert!(share(right, reported) >= 0.95, "precision is {:.4}", share(right, reported));
    assert!(share(kinds_right, numbers_found) >= 0.95, "the country is right in {:.4}", share(kinds_right, numbers_found));
}
