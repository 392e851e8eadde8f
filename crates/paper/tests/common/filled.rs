//! Forms as a municipality would fill them in.

use samskapa_paper::{
    Letterhead, Passage, Qr, Sheet, Size,
    forms::invitation::{Invitation, Part},
};

/// What stands on every form.
pub fn head() -> Letterhead {
    Letterhead {
        asks: "Ljusdals kommun och Region Gävleborg".to_owned(),
        work: "Bygdens hälsa".to_owned(),
        contact: "Maja Lind, samordnare, 0651-555 01".to_owned(),
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
