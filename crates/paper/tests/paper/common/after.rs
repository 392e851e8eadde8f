//! The papers of what came of it, as an evening in a village would fill them in.

use super::filled::head;
use samskapa_paper::{
    Form, Passage, Qr,
    forms::{
        answer_letter::{AnswerLetter, Answered},
        answer_sheet::AnswerSheet,
        decision_paper::DecisionPaper,
        goal_card::{Chart, GoalCard},
        group_paper::GroupPaper,
        slips::{Slip, Slips},
        summary::{self, Summary},
        told::{Figure, Piece, Section, Spoken},
        village_sheet::{self, VillageSheet},
    },
};

const AT: &str = "samskapa.example/r/n7k2mpq";

fn qr() -> Option<Qr> {
    Qr::of("https://samskapa.example/r/n7k2mpq", "QR-kod till svaret på nätet")
}

fn said(words: &str, setting: &str) -> Spoken {
    Spoken { words: Passage::from(words.to_owned()), setting: setting.to_owned() }
}

fn text(heading: &str, text: &str) -> Section {
    Section::of_text(heading, text).unwrap()
}

fn points(heading: &str, points: &[&str]) -> Section {
    Section::of(heading, vec![Piece::Points { points: points.iter().map(|point| (*point).to_owned()).collect() }]).unwrap()
}

fn strings<const N: usize>(all: [&str; N]) -> Vec<String> {
    all.map(str::to_owned).into()
}

/// Every paper, under the name of its picture.
pub fn all() -> Vec<(&'static str, Form)> {
    vec![
        ("slips", slips(11).into()),
        ("summary", summary().into()),
        ("answer-sheet", answer_sheet().into()),
        ("answer-letter", answer_letter().into()),
        ("village-sheet", village_sheet().into()),
        ("decision-paper", decision_paper().into()),
        ("mandate", mandate().into()),
        ("group-notes", group_notes().into()),
        ("goal-card", goal_card().into()),
    ]
}

/// Slips.
pub fn slips(count: usize) -> Slips {
    let slip = |nth: usize| Slip {
        code: format!("K7M-2QP-{}XWD", nth % 10),
        qr: qr(),
        place: "Vad är viktigt för dig? · 7 november 2026 · Bord 2".to_owned(),
        words: match nth % 3 {
            0 => Some(Passage::from(
                "Sista bussen går klockan 18, ingen kommer hem på kvällen och det är mörkt längs […]".to_owned(),
            )),
            1 => Some(Passage { text: "Lääkäri vaihtuu joka kerta".to_owned(), language: Some("fi".to_owned()) }),
            _ => None,
        },
    };
    Slips {
        head: head(),
        title: "Lappar med koder: Vad är viktigt för dig?".to_owned(),
        heading: "Din kod: se vad det blir av det du sa".to_owned(),
        how: strings([
            "På nätet: skriv koden på samskapa.example/code",
            "På telefon: ring Maja Lind, 0000-12 34 01 och säg koden.",
            "På papper: svaren sätts upp på anslagstavlan och tas upp först på nästa möte.",
        ]),
        slips: (0..count).map(slip).collect(),
    }
}

/// A summary of an evening with eight needs.
pub fn summary() -> Summary {
    let figure = |number: &str, what: &str| Figure { number: number.to_owned(), what: what.to_owned(), at: AT.to_owned() };
    let need = |(nth, (title, dots, words)): (usize, (&str, u8, &str))| summary::Need {
        rank: (nth + 1).to_string(),
        title: title.to_owned(),
        weight: format!("{dots} prickar"),
        share: u8::try_from(u32::from(dots) * 100 / 41).unwrap(),
        at: AT.to_owned(),
        quotes: vec![said(words, "Bord 2")],
        against: if nth == 0 { vec![said("Ingen åker ju med bussen", "Bord 4")] } else { Vec::new() },
    };
    let needs = [
        ("Buss hem på kvällen", 41, "Sista bussen går klockan 18, ingen kommer hem på kvällen"),
        ("Samma läkare två gånger", 33, "Ny läkare varje gång, man får berätta allt igen"),
        ("Täckning vid sjön", 20, "Ingen täckning för trygghetslarmet vid sjön"),
        ("Gångvägen till servicehuset", 15, "Snöröjning på gångvägen till servicehuset, så att rollatorn går"),
        ("Någonstans att träffas", 11, "Det finns ingenstans att träffas för unga"),
        ("Hjärtstartare i byn", 9, "Hjärtstartare saknas, och ambulansen har fyra mil hit"),
        ("Medicin hem till byn", 4, "Det är sexton mil till apoteket och tillbaka"),
        ("Hemtjänst av samma personer", 0, "Det kom elva olika på en vecka"),
    ];
    Summary {
        head: head(),
        title: "Vad är viktigt för dig?".to_owned(),
        kind: "Sammanfattning av kvällen".to_owned(),
        occasion: "lördag 7 november 2026 · 17.00–19.30 · Bygdegården · Granåmo".to_owned(),
        figures: vec![
            figure("34", "invånare kom"),
            figure("150", "saker sades och skrevs ned"),
            figure("75", "minuter samtal, av 110"),
            figure("9", "invånare vill arbeta vidare i grupp"),
        ],
        needs_heading: "Det här var viktigast".to_owned(),
        needs: needs.into_iter().enumerate().map(need).collect(),
        under_needs: "2 behov till finns på samskapa.example/r/m7k2mpq".to_owned(),
        against: "Emot:".to_owned(),
        sections: vec![
            points(
                "Löftet om svar",
                &[
                    "Alla som har sagt något får ett svar, eller besked om när det kommer. Senast 6 januari 2027. Så når svaret fram: anslagstavlan i affären, nästa möte.",
                ],
            ),
            points(
                "Dessutom sades",
                &[
                    "12 idéer",
                    "8 erbjudanden om hjälp",
                    "10 ord om kvällen",
                    "En röst säger emot. Den finns kvar och räknas.",
                ],
            ),
            points("Vilka som inte var här", &["Ingen räknad: under 18 år, 18–29 år.", "Färre än fem: 80 år och äldre."]),
            points(
                "Så ser du vad det blir av det",
                &[
                    "På nätet: skriv koden på samskapa.example/code",
                    "På telefon: ring Maja Lind, 0000-12 34 01 och säg koden.",
                ],
            ),
        ],
    }
}

fn answered() -> Vec<Section> {
    vec![
        text("Det ni sade", "Ni kommer inte hem på kvällen. Sista bussen går klockan 18."),
        Section::of(
            "Så många var ni",
            vec![
                Piece::text("12 röster vid 2 möten: Granåmo. Plats 1 av 7 när ni prioriterade, med 41 prickar."),
                Piece::remark("Läs varje röst: samskapa.example/r/a7k2mpq"),
            ],
        )
        .unwrap(),
        text("Det vi har gjort", "En tur till på tisdagar och fredagar sedan 1 mars."),
        points("Det vi planerar", &["Upphandling av kvällsturer. Trafikenheten, senast 1 juni 2027."]),
        text(
            "Det vi inte gör, och varför",
            "En buss varje kväll. Det åkte för få när vi provade, och pengarna räcker till en av två saker.",
        ),
        points(
            "Det andra äger",
            &[
                "Lämnat till Länstrafiken 3 februari 2027. De tog emot det 10 februari 2027. Vi har bett om svar senast 1 maj 2027.",
            ],
        ),
        text("Nästa möte", "torsdag 6 maj 2027 · 18.00–20.00 · Bygdegården · Granåmo"),
        text("Vem du kan ringa", "Maria Ek, samordnare, 0000-12 34 02"),
        text("Lättläst", "Nu går bussen två kvällar.\nDet är tisdag och fredag.\nVi vill ha fler turer i höst.").framed(),
    ]
}

/// An answer for the notice board.
pub fn answer_sheet() -> AnswerSheet {
    AnswerSheet {
        head: head(),
        title: "Buss hem på kvällen".to_owned(),
        kind: "Svar på det ni sa".to_owned(),
        to: "Svar till er i Granåmo".to_owned(),
        given: "12 mars 2027. Maria Ek, samordnare".to_owned(),
        notices: strings(["En röst har tagits tillbaka sedan svaret gavs. Den räknas inte längre."]),
        sections: answered(),
        qr: qr(),
    }
}

/// The same as a letter to the holder of a code.
pub fn answer_letter() -> AnswerLetter {
    AnswerLetter {
        head: head(),
        title: "Vad det blev av det du sa".to_owned(),
        sender: strings(["Bygdens hälsa", "Maja Lind, 0000-12 34 01"]),
        date: "15 mars 2027".to_owned(),
        greeting: "Hej!".to_owned(),
        opening: strings(["Tack för det du sa. Här är svaret."]),
        own: vec![said("Sista bussen går klockan 18, ingen kommer hem på kvällen", "Granåmo · 7 november 2026 · Bord 2")],
        own_label: "Det här sa du (kod K7M-2QP-4XWD)".to_owned(),
        answers: vec![Answered { title: "Buss hem på kvällen".to_owned(), sections: answered() }],
        closing: strings(["Har du en lapp med en kod? Säg om svaret är bra: samskapa.example/code", "Vänliga hälsningar"]),
        signed: strings(["Maria Ek, samordnare"]),
    }
}

/// What became of it in a village with seven needs.
pub fn village_sheet() -> VillageSheet {
    let need = |(title, state, sign, late): (&str, &str, &str, &str)| village_sheet::Need {
        title: title.to_owned(),
        state: state.to_owned(),
        signs: strings([sign]),
        late: Some(late.to_owned()).filter(|late| !late.is_empty()).into_iter().collect(),
        at: AT.to_owned(),
    };
    let needs = [
        (
            "Samma läkare två gånger",
            "Det arbetas med det.",
            "Inget nytt sedan 12 december 2026.",
            "Nytt besked skulle ha kommit senast 1 mars 2027. Vi är sena.",
        ),
        (
            "Täckning vid sjön",
            "Det är lämnat till den som äger frågan. Vi väntar på deras svar.",
            "3 februari 2027: Det lämnades till Post- och telestyrelsen.",
            "Post- och telestyrelsen skulle ha svarat senast 1 april 2027.",
        ),
        ("Buss hem på kvällen", "Ni har fått ett svar.", "1 mars 2027: Nytt: En tur till på tisdagar och fredagar", ""),
        (
            "Gångvägen till servicehuset",
            "Det är beslutat: nej. Skälen står i beslutet.",
            "7 februari 2027: Tekniska nämnden beslutade: nej.",
            "",
        ),
        ("Någonstans att träffas", "Vi har hört det. Mer har inte hänt än.", "Inget nytt sedan 7 november 2026.", ""),
        (
            "Hjärtstartare i byn",
            "Något har ändrats. Ni ska också få ett svar.",
            "9 januari 2027: Nytt: Hjärtstartare vid affären",
            "",
        ),
        ("Medicin hem till byn", "Det arbetas med det.", "2 mars 2027: Ett test började: Medicinskåp i affären", ""),
    ];
    VillageSheet {
        head: head(),
        title: "Vad blev det av det?".to_owned(),
        place: "Granåmo".to_owned(),
        kind: "Bybladet".to_owned(),
        since: "Det som har hänt sedan mötet 7 november 2026.".to_owned(),
        late: "2 av behoven väntar på besked som är försenade. Allt som är försenat: samskapa.example/overdue".to_owned(),
        needs_heading: "Behov för behov".to_owned(),
        needs: needs.into_iter().map(need).collect(),
        under_needs: String::new(),
        sections: vec![
            text("Nästa möte", "torsdag 6 maj 2027 · 18.00–20.00 · Bygdegården · Granåmo"),
            points(
                "Så ser du vad det blir av det",
                &[
                    "På nätet: skriv koden på samskapa.example/code",
                    "På telefon: ring Maja Lind, 0000-12 34 01 och säg koden.",
                ],
            ),
        ],
        qr: qr(),
    }
}

/// A paper for a body, before it has decided.
pub fn decision_paper() -> DecisionPaper {
    let row = |all: [&str; 6]| all.map(str::to_owned).to_vec();
    let numbers = Piece::Table {
        head: row(["Behov", "Röster", "Möten", "Emot", "Plats (prickar)", "Raderna"]),
        rows: vec![
            row(["Buss hem på kvällen", "12", "2", "1", "1 av 7 (41 p.)", AT]),
            row(["Medicin hem till byn", "9", "1", "0", "3 av 7 (20 p.)", AT]),
        ],
        widths: vec![7, 2, 2, 2, 4, 6],
    };
    let told = vec![
        Piece::Points {
            points: strings([
                "Vid ja: vad som görs, vem som gör det och från när. Senast 10 december 2026.",
                "Vid nej: skälen i klara ord, och vem man kan fråga. Senast 10 december 2026.",
                "Vid senare: när frågan tas upp igen, och varför den väntar. Senast 10 december 2026.",
            ]),
        },
        Piece::remark("Skälen, i ord som den som sa det förstår:"),
        Piece::Lines { lines: 3 },
    ];
    let quotes = vec![
        said("Sista bussen går klockan 18, ingen kommer hem på kvällen", "Granåmo · 7 november 2026 · Bord 2"),
        Spoken {
            words: Passage { text: "Apteekkiin on 160 kilometriä".to_owned(), language: Some("fi".to_owned()) },
            setting: "Granåmo · 7 november 2026 · Bord 3".to_owned(),
        },
    ];
    DecisionPaper {
        head: head(),
        title: "Kvällsbuss till Granåmo".to_owned(),
        kind: "Beslutsunderlag".to_owned(),
        fields: [("Vem som beslutar", "Trafiknämnden"), ("Diarienummer", ""), ("Sammanträdesdag", ""), ("Paragraf", "")]
            .map(|(label, says)| (label.to_owned(), says.to_owned()))
            .into(),
        sections: vec![
            points(
                "Ärendet",
                &[
                    "Buss hem på kvällen. De som bor i byn behöver kunna komma hem på kvällen utan bil.",
                    "Medicin hem till byn. Den som inte kör bil behöver kunna hämta medicin utan att resa 16 mil.",
                ],
            ),
            text(
                "Det som ska beslutas",
                "Ska nämnden införa anropsstyrd kvällstrafik tisdag och fredag från 1 augusti 2027?",
            )
            .framed(),
            Section::of("Siffrorna, och var raderna finns", vec![numbers]).unwrap(),
            Section::of(
                "Med deras egna ord",
                vec![
                    Piece::Quotes { quotes },
                    Piece::text("Emot:"),
                    Piece::Quotes { quotes: vec![said("Ingen åker ju med bussen", "Granåmo · Bord 4")] },
                ],
            )
            .unwrap(),
            points(
                "Så frågade vi",
                &[
                    "Granåmo 7 november 2026: dialogmöte, nivå dialog. 34 invånare kom. 75 % samtal. samskapa.example/r/m7k2mpq",
                ],
            ),
            points("Vilka som saknades", &["Ingen räknad: under 18 år, 18–29 år."]),
            points(
                "Det som har prövats",
                &["Kvällsbuss på prov (infört). Åker någon? I snitt sex resande per tur. Turen måste annonseras."],
            ),
            points("Det som är osäkert", &["2 röster är räknade men inte kontrollerade."]),
            Section::of("Det här får de som sa det veta", told).unwrap(),
            points("Källor", &["21 röster, en rad för varje: samskapa.example/r/d7k2mpq"]),
        ],
    }
}

/// The mandate of a working group.
pub fn mandate() -> GroupPaper {
    GroupPaper {
        head: head(),
        title: "Kvällsbussgruppen".to_owned(),
        kind: "Arbetsgruppens uppdrag".to_owned(),
        about: "Granåmo · Arbetar till 1 juni 2027 · samskapa.example/r/g7k2mpq".to_owned(),
        sections: vec![
            text("Vad gruppen ska göra", "Ta fram ett förslag om hur man kommer hem på kvällen."),
            points("Behov som gruppen arbetar med", &["Buss hem på kvällen. samskapa.example/r/n7k2mpq"]),
            text("Vad gruppen inte får besluta om", "Pengar och personal."),
            points("Vilka som är med", &["invånare: 6", "tjänsteperson: färre än fem"]),
            Section::of(
                "Uppdraget är läst och godtaget",
                vec![Piece::Form { head: strings(["För vem", "Dag"]), rows: 2, widths: vec![5, 2] }],
            )
            .unwrap(),
        ],
    }
}

/// The form for the notes of its meeting.
pub fn group_notes() -> GroupPaper {
    let lines = |heading: &str, lines| Section::of(heading, vec![Piece::Lines { lines }]).unwrap();
    let facts = [("Dag", "torsdag 8 april 2027"), ("Plats", ""), ("Antecknar", "")];
    let facts = Piece::Facts { rows: facts.map(|(label, says)| (label.to_owned(), says.to_owned())).into() };
    GroupPaper {
        kind: "Minnesanteckningar".to_owned(),
        sections: vec![
            Section::of("", vec![facts]).unwrap(),
            lines("Närvarande", 3),
            points("På gång sedan förut", &["Upphandling av kvällsturer. Trafikenheten, senast 1 juni 2027."]),
            lines("Beslut", 4),
            Section::of(
                "Åtgärder",
                vec![Piece::Form { head: strings(["Vad", "Vem", "När"]), rows: 5, widths: vec![6, 3, 2] }],
            )
            .unwrap(),
            lines("Frågor till andra", 3),
            lines("Parkerat", 3),
        ],
        ..mandate()
    }
}

/// A goal card.
pub fn goal_card() -> GoalCard {
    let row = |day: &str, value: &str| strings([day, value]);
    let values = Piece::Table {
        head: strings(["Dag", "Värde"]),
        rows: vec![
            row("31 mars 2027", "11,3"),
            row("31 december 2026", "12"),
            row("30 september 2026", "12,5"),
            row("30 juni 2026", "14,5"),
        ],
        widths: vec![3, 2],
    };
    let quotes = vec![
        said("Jag vet aldrig vem som kommer på morgonen", "Granåmo · 7 november 2026 · bord 2"),
        said("Mamma låser dörren när det är en ny", "Granåmo · 7 november 2026"),
    ];
    GoalCard {
        head: head(),
        title: "Jag vet vem som kommer hem till mig".to_owned(),
        kind: "Målkort".to_owned(),
        about: "Myrbacka kommun · Hemtjänsten · Enhetschefen · 1 april 2026 till 31 mars 2028".to_owned(),
        sentence: "Bättre: 11,3 personer den 31 mars 2027, mot 14 personer den 1 april 2026. Målet är 9,5 personer den 31 mars 2028.".to_owned(),
        measure: "Antal olika personer som kommer på fjorton dagar (personer). Mindre är bättre.".to_owned(),
        chart: Some(Chart {
            alt: "Bättre: 11,3 personer den 31 mars 2027. Alla värden står i tabellen.".to_owned(),
            dots: vec![(0, 180), (125, 0), (250, 400), (375, 500), (500, 640)],
            baseline: (100, "Utgångsläge 14".to_owned()),
            target: (1000, "Mål 9,5".to_owned()),
            years: vec![(377, "2027".to_owned()), (877, "2028".to_owned())],
        }),
        values: vec![Section::of("Senaste värdena", vec![values]).unwrap()],
        sections: vec![
            points("Vad som görs", &["Test: Små lag i hemtjänsten", "Steg: Alla får en fast kontakt"]),
            text("Vad det blev", "11,3 personer. Lagen har blivit mindre i norr. I söder gick det inte, för där saknas folk på helgerna."),
            Section::of("Det människor har sagt", vec![Piece::Quotes { quotes }, Piece::remark("21 röster: samskapa.example/r/k7k2mpq")]).unwrap(),
        ],
    }
}

/// A goal card on which nothing more fits: every text as long as it may be.
pub fn full_goal_card() -> GoalCard {
    let long = |letters: usize| "Ovanligt mångordigt ".chars().cycle().take(letters).collect::<String>();
    let card = goal_card();
    let row = || strings(["30 september 2026", "123 456 789,123456"]);
    let values =
        Piece::Table { head: strings(["Dag", "Värde"]), rows: (0..6).map(|_| row()).collect(), widths: vec![3, 2] };
    let more = || Piece::remark("1 000 till står på sidan.");
    let quotes: Vec<Spoken> = (0..3).map(|_| said(&long(140), &long(80))).collect();
    let activities: Vec<String> = (0..4).map(|_| long(110)).collect();
    let activities = Piece::Points { points: activities };
    GoalCard {
        title: long(120),
        about: long(260),
        sentence: long(300),
        measure: long(220),
        values: vec![Section::of("Senaste värdena", vec![values, more()]).unwrap()],
        sections: vec![
            Section::of("Vad som görs", vec![activities, more()]).unwrap(),
            text("Vad det blev", &long(500)),
            Section::of("Det människor har sagt", vec![Piece::Quotes { quotes }, more()]).unwrap(),
        ],
        ..card
    }
}
