//! Knows one person's own plan when it sees one. Such a paper has come the wrong way: it belongs behind the wall.

use super::fold::{fold, says};

const TITLES: [&str; 18] = [
    " samordnad individuell plan ",
    " individuell plan ",
    " genomförandeplan ",
    " patientkontrakt ",
    " vårdplan ",
    " omsorgsplan ",
    " handleplan for ",
    " min plan ",
    " individuel plan ",
    " forløbsplan ",
    " tiltaksplan for ",
    " pasientforløp ",
    " asiakassuunnitelma ",
    " hoitosuunnitelma ",
    " toteuttamissuunnitelma ",
    " care plan ",
    " individual plan ",
    " sip ",
];
const PARTS: [&str; 30] = [
    " samtycke ",
    " viktigt för mig ",
    " mina resurser ",
    " huvudansvar",
    " uppföljning ",
    " upprättad ",
    " vem gör vad ",
    " kallade ",
    " närstående ",
    " mål ",
    " samtykke ",
    " vigtigt for mig ",
    " mine ressourcer ",
    " hovedansvar",
    " opfølgning ",
    " pårørende ",
    " viktig for meg ",
    " mine ressurser ",
    " koordinator ",
    " oppfølging ",
    " suostumus ",
    " minulle tärke",
    " vastuuhenkilö ",
    " seuranta ",
    " läheinen ",
    " consent ",
    " matters to me ",
    " my strengths ",
    " responsible ",
    " follow up ",
];
const RESOURCES: [&str; 8] = [
    "\"CarePlan\"",
    "\"Patient\"",
    "\"Goal\"",
    "\"CareTeam\"",
    "\"Consent\"",
    "\"QuestionnaireResponse\"",
    "\"Bundle\"",
    "\"Encounter\"",
];

/// Whether the text is one person's plan: a FHIR record, or a paper that is called a plan near its top and has its
/// parts. An article that mentions such plans has neither.
pub(super) fn is_one_persons(text: &str) -> bool {
    is_record(text) || is_paper(text)
}

fn is_record(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']);
    let json = start.starts_with(['{', '[']) && text.contains("\"resourceType\"");
    let xml = start.starts_with('<') && text.contains("http://hl7.org/fhir");
    xml || (json && RESOURCES.iter().any(|resource| text.contains(resource)))
}

fn is_paper(text: &str) -> bool {
    let top = text.char_indices().nth(200).map_or(text, |(end, _)| &text[..end]);
    let body = text.char_indices().nth(20_000).map_or(text, |(end, _)| &text[..end]);
    let folded = fold(body);
    let parts = PARTS.iter().filter(|part| folded.contains(**part)).count();
    says(&fold(top), &TITLES) && parts >= 3
}
