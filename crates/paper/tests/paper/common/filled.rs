//! Forms as a municipality would fill them in.

use samskapa_paper::{
    Letterhead, Passage, Qr, Sheet, Size,
    forms::{
        fillable::{Fillable, FillablePage, FillableRow, Place},
        invitation::{Invitation, Part},
    },
};

/// What stands on every form.
pub fn head() -> Letterhead {
    Letterhead {
        asks: "Myrbacka kommun och Region Älvmark".to_owned(),
        work: "Bygdens hälsa".to_owned(),
        contact: "Maja Lind, samordnare, 0000-12 34 01".to_owned(),
        printed: "Utskrivet 3 november 2026 · papper nr 12".to_owned(),
        pages: "Sida {page} av {pages}".to_owned(),
        day: (2026, 11, 3),
    }
}

/// A sheet in Swedish.
pub fn sheet(form: impl Into<samskapa_paper::Form>, size: Size) -> Sheet {
    Sheet { form: form.into(), language: "sv".to_owned(), size }
}

fn part(title: &str, text: &str, items: &[&str]) -> Part {
    let items = items.iter().map(|item| Passage::from((*item).to_owned())).collect();
    Part { title: title.to_owned(), text: text.to_owned(), items }
}

/// An invitation with everything on it.
pub fn invitation() -> Invitation {
    let fact = |label: &str, says: &str| (label.to_owned(), says.to_owned());
    let mut known = part(
        "Det här vet vi redan härifrån",
        "",
        &["Bussen går inte efter klockan 17: arbetsgruppen provar anropsstyrd trafik"],
    );
    known.items.push(Passage { text: "Lääkäri on liian kaukana".to_owned(), language: Some("fi".to_owned()) });
    Invitation {
        head: head(),
        title: "Vad är viktigt för din hälsa i Granåmo?".to_owned(),
        kind: "Inbjudan".to_owned(),
        replaces: "Det här papperet ersätter nr 7, som visar en annan tid.".to_owned(),
        facts: vec![
            fact("När", "lördag 7 november 2026, 17.00–19.30"),
            fact("Var", "Bygdegården, Granåmo"),
            fact("Mat", "Pirog och kaffe. Säg till om allergi."),
            fact("Kostar", "Ingenting"),
        ],
        parts: vec![
            part("Vad vi vill prata om", "", &["Vad är viktigt?", "Vilka möjligheter finns?", "Vad hindrar?"]),
            part(
                "Så mycket kan du påverka",
                "Dialog: vi kommer fram till förslag tillsammans.\n\nPolitikerna beslutar om vårdcentralens öppettider i mars.",
                &[],
            ),
            known,
            part(
                "Om du behöver något för att kunna vara med",
                "Ring Maja senast 2 november.",
                &["Hörslinga", "Tolk", "Barnpassning"],
            ),
            part(
                "Det här händer med det du säger",
                "Det du säger skrivs upp utan ditt namn och sparas av kommunen. Du får en lapp med en kod.",
                &[],
            ),
        ],
        qr: Qr::of("https://samskapa.example/p/12", "QR-kod till samskapa.example/p/12"),
        qr_text: "Läs mer och anmäl dig".to_owned(),
        signed: "Välkommen! Karin Berg, kommunalråd".to_owned(),
        contact_title: "Har du frågor?".to_owned(),
    }
}

/// A poster with everything on it.
pub fn poster() -> samskapa_paper::forms::poster::Poster {
    let invitation = invitation();
    samskapa_paper::forms::poster::Poster {
        head: invitation.head,
        title: invitation.title,
        replaces: String::new(),
        day: "lördag 7 november 2026".to_owned(),
        hours: "17.00–19.30".to_owned(),
        place: "Bygdegården, Granåmo".to_owned(),
        lines: vec![
            "Pirog och kaffe".to_owned(),
            "Kostar ingenting".to_owned(),
            "Ingen skjuts? Ring, så ordnar vi en.".to_owned(),
        ],
        qr: invitation.qr,
        qr_text: invitation.qr_text,
        contact_title: "Frågor?".to_owned(),
    }
}

/// A letter with everything in it.
pub fn letter() -> samskapa_paper::forms::letter::Letter {
    let invitation = invitation();
    samskapa_paper::forms::letter::Letter {
        head: invitation.head,
        title: invitation.title,
        window: samskapa_paper::forms::letter::Window::Right,
        to: vec!["Till hushållet".to_owned(), "Byvägen 3".to_owned(), "000 00 Granåmo".to_owned()],
        date: "3 november 2026".to_owned(),
        replaces: String::new(),
        greeting: "Till dig som bor i Granåmo: vi vill höra vad som är viktigt för dig.".to_owned(),
        facts: invitation.facts,
        parts: invitation.parts,
        qr: invitation.qr,
        qr_text: invitation.qr_text,
        signed: invitation.signed,
        contact_title: invitation.contact_title,
    }
}

/// A list to sign up on.
pub fn sign_up(lines: u16) -> samskapa_paper::forms::sign_up::SignUp {
    samskapa_paper::forms::sign_up::SignUp {
        head: head(),
        title: "Skriv upp dig: Pirogkväll".to_owned(),
        facts: vec![("När".to_owned(), "lördag 7 november 2026, 17.00–19.30".to_owned())],
        text: "Här skriver du upp dig för mötet, eller för att vara med i en arbetsgrupp efteråt.".to_owned(),
        consent: (
            "Det här går du med på".to_owned(),
            "Vi använder ditt namn och hur vi når dig bara för att höra av oss om det här. Du kan stryka dig när du vill."
                .to_owned(),
        ),
        columns: ["Namn".to_owned(), "Telefon eller e-post".to_owned(), "Vad jag vill vara med om".to_owned()],
        lines,
    }
}

/// A run sheet of an evening.
pub fn run_sheet() -> samskapa_paper::forms::run_sheet::RunSheet {
    let own = |text: &str| text.to_owned();
    let row = |clock: &str, what: &str, sort: &str, minutes: &str, who: &str| {
        [own(clock), own(what), own(sort), own(minutes), own(who)]
    };
    samskapa_paper::forms::run_sheet::RunSheet {
        head: head(),
        title: own("Körschema: Pirogkväll"),
        facts: vec![(own("När"), own("lördag 7 november 2026, 17.00–19.30")), (own("Hur lång tid"), own("120 minuter"))],
        influence: (own("Det här kan påverkas"), own("Hur vården kommer närmare byn.")),
        columns: row("Tid", "Vad", "Sort", "Minuter", "Vem"),
        blocks: vec![
            row("17.00", "Välkomna: vad kan påverkas, och vad händer sen?", "information", "10", "mötesvärd"),
            row("17.10", "Borden: vad är viktigt, vad är möjligt, vad är i vägen?", "dialog", "50", "bordsvärd"),
            row("18.00", "Fika", "paus", "15", "platsansvarig"),
            row("18.15", "Prickar: vad är viktigast?", "dialog", "45", "mötesvärd"),
        ],
        questions: (own("Frågorna"), vec![own("Vad är viktigt för dig?")]),
        roles: (own("Roller"), vec![(own("bordsvärd"), own("ser till att alla får tala. Ger inga egna svar."))]),
        promises: (own("Löftet om svar"), vec![own("Ni får svar på anslagstavlan senast 1 februari 2027.")]),
    }
}

/// A sheet to fill in: lines with slips to tear off, or needs with boxes.
pub fn to_fill(boxes: u8) -> Fillable {
    let own = str::to_owned;
    let put = |x, y, width, height| Place { x, y, width, height };
    let needs = ["Buss hem på kvällen", "Samma sköterska varje gång, också på helger och när någon är sjuk"];
    let row = |nth: usize| {
        let y = 56.0 + 40.0 * f64::from(u8::try_from(nth).unwrap());
        let is_line = boxes == 0;
        FillableRow {
            number: (nth + 1).to_string(),
            numeral: put(20.0, y, 9.0, 10.0),
            text: if is_line { String::new() } else { own(needs[nth]) },
            place: put(31.0, y, if is_line { 124.0 } else { 80.0 }, 30.0),
            boxes: (0..boxes).map(|at| put(115.0 + 13.0 * f64::from(at), y, 10.0, 10.0)).collect(),
            slip: is_line.then(|| put(162.0, y, 36.0, 30.0)),
            code: if is_line { own("7KQ-M4T-XA2N") } else { String::new() },
        }
    };
    let (edges, heights) = ([12.0, 198.0], [12.0, 148.5, 285.0]);
    Fillable {
        head: head(),
        title: own(if boxes == 0 { "Bord 2 · Granåmo, 7 november 2026" } else { "Vad ska vi börja med?" }),
        kind: own(if boxes == 0 { "Bordsblad" } else { "Röstsedel" }),
        question: own(if boxes == 0 { "Vad är viktigt för dig?" } else { "" }),
        how: own(if boxes == 0 { "Skriv en sak på varje rad." } else { "Du har tre kryss. Sätt dem som du vill." }),
        number: own("Blad K7QM-4TXA"),
        slip_title: own("Din kod"),
        slip_how: own("Se vad det blir av det på samskapa.example/code"),
        pages: vec![FillablePage {
            marks: edges.iter().flat_map(|x| heights.map(|y| (*x, y))).collect(),
            radii: [1.8, 3.3, 5.0],
            squares: (0..12)
                .flat_map(|x| (0..12).map(move |y| (x, y)))
                .filter(|(x, y)| (x * y + x) % 3 == 0)
                .map(|(x, y)| (170.0 + 1.5 * f64::from(x), 12.0 + 1.5 * f64::from(y)))
                .collect(),
            square: 1.5,
            head: put(20.0, 10.0, 140.0, 38.0),
            foot: put(20.0, 279.0, 170.0, 10.0),
            box_line: 0.35,
            cut: (boxes == 0).then_some(159.5),
            rows: (0..2).map(row).collect(),
            of: own("Sida 1 av 1"),
        }],
    }
}
